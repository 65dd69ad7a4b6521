"""The settings' part about keys: every action with its keys, found by typing, changed by pressing others."""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit, QLineEdit, QListView, QWidget

from workspace.desktop.actions import ACTIONS, BY_ID, native
from workspace.desktop.choosing import matching
from workspace.desktop.keymap import FIXED, keymap
from workspace.desktop.overlay import Found, FoundModel, FoundPainter
from workspace.desktop.parts.make import Tone, button, column, label, restyle, row
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import tr

MOST_KEYS = 2


class KeysPart(QWidget):
    """A list to choose an action from, and below it the field that takes its new keys.

    Signals:
        changed: other keys are in use.
    """

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("keys")
        self._chosen = ""
        self._wanted = ""
        self._shown: list[str] = []
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find an action or keys"))
        self.search.setAccessibleName(tr("Find an action or keys"))
        self.search.textChanged.connect(self.refresh)
        self.list = QListView()
        self.list.setProperty("role", "choices")
        self.list.setAccessibleName(tr("Actions and their keys"))
        self.list.setUniformItemSizes(True)
        self.list.setFixedHeight(theme.type.space(300))
        self._model = FoundModel(self, len(ACTIONS))
        self.list.setModel(self._model)
        self.list.setItemDelegate(FoundPainter(theme, self.list))
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.list.activated.connect(self._begin)
        self._title = label(strong=True, wrap=True)
        self.field = QKeySequenceEdit()
        self.field.setMaximumSequenceLength(MOST_KEYS)
        self.field.setClearButtonEnabled(False)
        self.field.setAccessibleName(tr("New keys"))
        self.field.setMaximumWidth(theme.type.space(220))
        self.field.editingFinished.connect(self._pressed)
        inner = self.field.findChild(QLineEdit)
        if inner is not None:
            inner.setPlaceholderText(tr("Press the new keys"))
            inner.setAccessibleName(tr("New keys"))
        self.swap = button(tr("Swap the keys"), "main", self._swap)
        self.reset = button(tr("Its own keys again"), "plain", self._reset)
        self.reset_all = button(tr("All keys as they came"), "link", self._reset_all)
        self._words = label(tone="secondary", wrap=True)
        self._words.setObjectName("keys-words")
        change = row(gap=8)
        for part in (self.field, self.swap, self.reset):
            change.addWidget(part)
        change.addStretch(1)
        change.addWidget(self.reset_all)
        whole = column(gap=8)
        for one in (self.search, self.list, self._title):
            whole.addWidget(one)
        whole.addLayout(change)
        whole.addWidget(self._words)
        self.setLayout(whole)
        keymap().changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what answers the words typed, with the keys in use."""
        words, chosen = self.search.text().strip(), self._chosen
        self._shown = [action.id for action in ACTIONS if _answers(words, action.id)]
        self._model.show(self._lines())
        at = self._shown.index(chosen) if chosen in self._shown else 0
        if self._shown:
            self.list.setCurrentIndex(self._model.index(at))
        self._show_chosen(self._shown[at] if self._shown else "")

    def say(self, words: str, tone: Tone = "secondary") -> None:
        """A line below the field."""
        self._words.setText(words)
        restyle(self._words, tone=tone)

    def _lines(self) -> Iterator[Found]:
        for action_id in self._shown:
            action, changed = BY_ID[action_id], keymap().is_changed(action_id)
            group = f"{tr(action.group)}, {tr('changed')}" if changed else tr(action.group)
            yield Found(tr(action.title), group, keymap().shown(action_id), self._begin)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and index.row() < len(self._shown):
            self._show_chosen(self._shown[index.row()])

    def _show_chosen(self, action_id: str) -> None:
        if action_id != self._chosen:
            self.say("")
        self._chosen, self._wanted = action_id, ""
        self.field.clear()
        self._title.setText(tr(BY_ID[action_id].title) if action_id else tr("Nothing is called so."))
        self.field.setEnabled(bool(action_id) and action_id not in FIXED)
        self.reset.setEnabled(bool(action_id) and keymap().is_changed(action_id))
        self.swap.hide()

    def _begin(self, _: QModelIndex | None = None) -> None:
        if self.field.isEnabled():
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _pressed(self) -> None:
        """Keys were pressed: use them, or say why not."""
        keys = self.field.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        if not keys or not self._chosen or keys == self._wanted:
            return
        map_of, self._wanted = keymap(), keys
        if refused := map_of.refusal(self._chosen, keys):
            self._refuse(refused)
            return
        others = map_of.clashes(self._chosen, keys)
        if not others:
            map_of.change(self._chosen, keys)
            self._done(tr("Changed to {keys}.").format(keys=map_of.shown(self._chosen)))
            return
        names = ", ".join(tr(BY_ID[one].title) for one in others)
        self.say(tr("{keys} already stands for: {names}.").format(keys=native(keys), names=names), "attention")
        can_swap = len(others) == 1 and others[0] not in FIXED and self._can_swap(others[0], keys)
        self.swap.setVisible(can_swap)
        if can_swap:
            self.swap.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.field.clear()
            self._wanted = ""

    def _can_swap(self, other: str, keys: str) -> bool:
        """Swapping must not leave one of them with keys that begin the other's."""
        mine = keymap().keys(self._chosen)
        return keys in keymap().keys(other) and not any(
            set(keymap().clashes(other, one)) - {self._chosen} for one in mine
        )

    def _swap(self) -> None:
        others = keymap().clashes(self._chosen, self._wanted) if self._wanted else []
        if len(others) == 1:
            keymap().swap(self._chosen, others[0], self._wanted)
            self._done(
                tr("Swapped with {name}, which is {keys} now.").format(
                    name=tr(BY_ID[others[0]].title), keys=keymap().shown(others[0])
                )
            )

    def _reset(self) -> None:
        if taken := keymap().reset(self._chosen):
            names = ", ".join(tr(BY_ID[one].title) for one in taken)
            self.say(tr("Its own keys stand for something else now: {names}. Reset that first.").format(names=names))
        else:
            self._done(tr("Its own keys again."))

    def _reset_all(self) -> None:
        keymap().reset_all()
        self._done(tr("All keys are as they came."))

    def _done(self, words: str) -> None:
        self.say(words, "calm")
        self.changed.emit()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refuse(self, words: str) -> None:
        self.say(words, "attention")
        self.field.clear()
        self._wanted = ""


def _answers(words: str, action_id: str) -> bool:
    action, keys = BY_ID[action_id], keymap().shown(action_id)
    return matching(words, tr(action.title), tr(action.group)) or words.casefold() == keys.casefold()
