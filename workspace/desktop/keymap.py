"""Which keys do what: the list of actions, with what this person changed; there is one, ``keymap()``."""

import json
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from workspace.desktop.actions import ACTIONS, BY_ID, meet, native
from workspace.desktop.translate import tr

# Without these nobody could move about, type or paste any more.
RESERVED: Final = frozenset({
    "Tab", "Shift+Tab", "Backtab", "Shift+Backtab", "Return", "Enter", "Space", "Up", "Down", "Left", "Right",
    "Backspace", "Del", "Home", "End", "PgUp", "PgDown", "Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X",
})  # fmt: skip
# Whatever was changed, Esc must always lead back.
FIXED: Final = frozenset({"back"})


class KeyMap(QObject):
    """The keys in use. Keys are in Qt's portable notation; one after the other with a comma.

    Signals:
        changed: some action has other keys now.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._changes: dict[str, tuple[str, ...]] = {}

    def keys(self, action_id: str) -> tuple[str, ...]:
        """What does an action; the first is the one that is shown."""
        return self._changes.get(action_id, BY_ID[action_id].keys)

    def shown(self, action_id: str) -> str:
        """The first keys of an action as this system writes them; empty when it has none."""
        keys = self.keys(action_id)
        return tr(" then ").join(native(part) for part in keys[0].split(", ")) if keys else ""

    def is_changed(self, action_id: str) -> bool:
        """Whether an action has other keys than the desk came with."""
        return action_id in self._changes

    def clashes(self, action_id: str, keys: str) -> list[str]:
        """The other actions that could not be reached any more, or would hide this one: the same keys, or keys that
        begin them."""
        return [
            action.id
            for action in ACTIONS
            if action.id != action_id
            and meet(action, BY_ID[action_id])
            and any(_collide(keys, known) for known in self.keys(action.id))
        ]

    def refusal(self, action_id: str, keys: str) -> str:
        """Why an action cannot have these keys at all; empty when it can."""
        if not portable(keys):
            return tr("These are no keys.")
        if action_id in FIXED:
            return tr("Esc always leads back.")
        if RESERVED & set(portable(keys).split(", ")):
            return tr("These keys are needed for moving about and typing.")
        return ""

    def change(self, action_id: str, keys: str) -> None:
        """Give an action other keys. Ask for ``refusal`` and ``clashes`` first."""
        self._set({**self._changes, action_id: (portable(keys),)})

    def swap(self, action_id: str, other_id: str, keys: str) -> None:
        """Give an action the keys another one has; that one gets this one's."""
        self._set({**self._changes, action_id: (portable(keys),), other_id: self.keys(action_id)})

    def reset(self, action_id: str) -> list[str]:
        """An action's own keys again; refused, with the actions that have them now, where others were given them."""
        taken = sorted({other for keys in BY_ID[action_id].keys for other in self.clashes(action_id, keys)})
        if not taken:
            self._set({known: keys for known, keys in self._changes.items() if known != action_id})
        return taken

    def reset_all(self) -> None:
        """All keys as the desk came with them."""
        self._set({})

    def text(self) -> str:
        """What was changed, to be kept."""
        return json.dumps(self._changes, sort_keys=True)

    def take(self, kept: str) -> None:
        """Use what was kept; what is unreadable, unknown or no longer possible is as if it was never changed."""
        self._changes = {}
        wanted = _read(kept)
        self._changes = dict(wanted)
        # An action that came with a newer version may have the keys somebody gave to another one.
        for action_id, keys in wanted.items():
            if any(self.refusal(action_id, one) or self.clashes(action_id, one) for one in keys):
                self._changes.pop(action_id)
        if wanted and any(self.clashes(action.id, one) for action in ACTIONS for one in self.keys(action.id)):
            self._changes = {}
        self.changed.emit()

    def _set(self, changes: Mapping[str, tuple[str, ...]]) -> None:
        self._changes = {
            action_id: keys
            for action_id, keys in changes.items()
            if tuple(map(portable, keys)) != tuple(map(portable, BY_ID[action_id].keys))
        }
        self.changed.emit()


@lru_cache(maxsize=1)
def keymap() -> KeyMap:
    """The keys in use."""
    return KeyMap()


def shown(action_id: str) -> str:
    """The keys of an action, as they are written on a button or in a sentence."""
    return keymap().shown(action_id)


@lru_cache(maxsize=1_000)
def portable(keys: str) -> str:
    """Keys in the one way they are kept and compared; empty when they are none."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText)


def _collide(keys: str, known: str) -> bool:
    one, other = portable(keys).split(", "), portable(known).split(", ")
    length = min(len(one), len(other))
    return one[:length] == other[:length]


def _read(kept: str) -> dict[str, tuple[str, ...]]:
    try:
        found = json.loads(kept) if kept else {}
    except ValueError:
        return {}
    if not isinstance(found, dict):
        return {}
    return {
        action_id: tuple(keys)
        for action_id, keys in found.items()
        if action_id in BY_ID and isinstance(keys, list) and keys and all(isinstance(one, str) for one in keys)
    }
