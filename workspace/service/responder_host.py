"""Keeps the responder: loads it beside the running service, and lets it follow the knowledge."""

import logging
import threading
from collections.abc import Callable, Sequence
from typing import Final

from workspace.domain.errors import Unavailable
from workspace.domain.turn import CitedArticle, StepMemory, TurnInput, TurnResult
from workspace.service.ports import Responds
from workspace.store.database import Store

LONGEST_WAIT_S: Final = 120.0
_log = logging.getLogger(__name__)


class ResponderHost:
    """The responder of this process. ``load`` runs in a thread of its own; turns wait until it is there."""

    def __init__(self, store: Store, make: Callable[[Callable[[str], None]], Responds]) -> None:
        self._store, self._make = store, make
        self._responder: Responds | None = None
        self._ready = threading.Event()
        self._follows = threading.Lock()
        self._seq = 0
        self.waiting_for = "starting"
        self.failure = ""

    @property
    def is_ready(self) -> bool:
        """Whether turns can be taken."""
        return self._responder is not None

    def wait_ready(self) -> None:
        """Return once the responder is there or could not be loaded."""
        self._ready.wait(LONGEST_WAIT_S)

    def load(self) -> None:
        """Make the responder; what it is waiting for meanwhile can be read from ``waiting_for``."""
        with self._store.read() as unit:
            seq = unit.articles.last_change()
        try:
            responder = self._make(self._says)
        except (OSError, ValueError, RuntimeError, ImportError) as failure:
            self.failure = f"The AI could not be loaded ({failure}). Conversations go to people."
            _log.exception("the responder could not be loaded")
            self._ready.set()
            return
        with self._follows:
            self._responder, self._seq = responder, seq
        self.failure, self.waiting_for = "", ""
        self._ready.set()

    def reload(self) -> None:
        """Make the responder again, as after a change of settings; the present one works until then."""
        threading.Thread(target=self.load, name="load-responder", daemon=True).start()

    def _says(self, words: str) -> None:
        self.waiting_for = words

    def take_turn(self, turn: TurnInput, memory: StepMemory) -> TurnResult:
        """One turn on the newest knowledge; raises ``Unavailable`` when there is no responder."""
        return self._current().take_turn(turn, memory)

    def find(self, text: str, limit: int) -> Sequence[CitedArticle]:
        """Articles about a text on the newest knowledge."""
        return self._current().find(text, limit)

    def follow(self) -> None:
        """Bring the responder up to the newest knowledge in the store, whoever changed it."""
        with self._follows:
            if self._responder is None:
                return
            with self._store.read() as unit:
                changes = unit.articles.changed_after(self._seq)
            if changes:
                changed = [article for _, article in changes if not article.retired]
                self._responder.follow(changed, [article.id for _, article in changes if article.retired])
                self._seq = changes[-1][0]

    def _current(self) -> Responds:
        if not self._ready.wait(LONGEST_WAIT_S) or self._responder is None:
            raise Unavailable(self.failure or "The AI is still starting.")
        self.follow()
        return self._responder
