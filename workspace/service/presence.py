"""Who looks at which conversation now, and who writes in it: kept in memory only, and forgotten after half a minute."""

import threading
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from workspace.contract.colleagues import Presence, PresenceIn, PresenceView
from workspace.contract.values import PersonRef
from workspace.service.ports import Clock

FORGOTTEN_AFTER: Final = timedelta(seconds=30)
MOST_WINDOWS: Final = 20


@dataclass(frozen=True)
class _Window:
    presence: Presence
    heard_at: datetime


class PresenceBoard:
    """What everybody's windows last said. ``version`` grows when what is told would be different."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._windows: dict[tuple[str, str], _Window] = {}
        self._told: tuple[Presence, ...] = ()
        self.version = 0

    def hear(self, person: PersonRef, said: PresenceIn) -> PresenceView:
        """A window says what its person looks at."""
        at, key = self._clock(), (person.id, said.window_id)
        with self._lock:
            known = self._windows.pop(key, None)
            if said.doing != "nothing" and said.conversation_id:
                same = (
                    known is not None
                    and known.presence.conversation_id == said.conversation_id
                    and known.presence.doing == said.doing
                )
                since = known.presence.since if known is not None and same else at
                doing = "typing" if said.doing == "typing" else "viewing"
                self._windows[key] = _Window(
                    Presence.model_validate(
                        {"person": person, "conversation_id": said.conversation_id, "doing": doing, "since": since}
                    ),
                    at,
                )
            own = [one for one in self._windows if one[0] == person.id]
            for one in own[:-MOST_WINDOWS]:
                del self._windows[one]
            return self._view(at)

    def view(self) -> PresenceView:
        """Who is where now."""
        with self._lock:
            return self._view(self._clock())

    def _view(self, at: datetime) -> PresenceView:
        for key in [key for key, one in self._windows.items() if at - one.heard_at > FORGOTTEN_AFTER]:
            del self._windows[key]
        best: dict[tuple[str, str], Presence] = {}
        for one in self._windows.values():
            key = (one.presence.person.id, one.presence.conversation_id)
            if key not in best or one.presence.doing == "typing":
                best[key] = one.presence
        present = tuple(best[key] for key in sorted(best))
        if present != self._told:
            self._told = present
            self.version += 1
        return PresenceView(present=present)
