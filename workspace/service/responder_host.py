"""Keeps the responder: loads it beside the running service, and lets it follow the knowledge."""

import logging
import threading
from collections.abc import Callable, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from workspace.domain.article import Article
from workspace.domain.errors import Unavailable
from workspace.domain.proof import Compared, PastQuestion
from workspace.domain.question import Question
from workspace.domain.turn import CitedArticle, StepMemory, TurnInput, TurnResult, Utterance
from workspace.domain.writing import Manner, Rewriting, Told
from workspace.service.caught import Caught
from workspace.service.ports import Responds
from workspace.store.database import Store

LONGEST_WAIT_S: Final = 120.0
CLOSE_WITHIN_S: Final = 10.0
_log = logging.getLogger(__name__)


class ResponderHost:
    """The responder of this process. ``load`` runs in a thread of its own and calls ``on_loaded`` at its end."""

    def __init__(self, store: Store, make: Callable[[Callable[[str], None]], Responds]) -> None:
        self._store, self._make = store, make
        self.on_loaded: Callable[[], None] = _nothing
        self._loads = threading.Lock()
        self._responder: Responds | None = None
        self._ready = threading.Event()
        self._follows = threading.Lock()
        self._seq = 0
        self.waiting_for = "starting"
        self.failure = ""

    @property
    def is_ready(self) -> bool:
        """Whether the responder is there."""
        return self._responder is not None

    @property
    def is_settled(self) -> bool:
        """Whether turns can be taken: by the responder, or, where it could not be loaded, by handing over to people."""
        return self._ready.is_set()

    def wait_ready(self) -> None:
        """Return once the responder is there or could not be loaded."""
        self._ready.wait(LONGEST_WAIT_S)

    def load(self) -> None:
        """Make the responder; what it is waiting for meanwhile can be read from ``waiting_for``."""
        with self._loads:
            with Caught() as caught:
                with self._store.read() as unit:
                    seq = unit.articles.last_change()
                responder = self._make(self._says)
            if caught.failure is not None:
                # Whatever it is, the desk goes on without the AI and says so.
                self.failure = f"The AI could not be loaded ({caught.failure}). Conversations go to people."
                _log.error("the responder could not be loaded", exc_info=caught.failure)
            else:
                with self._follows:
                    before, self._responder, self._seq = self._responder, responder, seq
                self.failure = ""
                if before is not None:
                    before.close()
            self.waiting_for = ""
        self._ready.set()
        self.on_loaded()

    def reload(self) -> None:
        """Make the responder again, as after a change of settings; the present one works until then."""
        threading.Thread(target=self.load, name="load-responder", daemon=True).start()

    def close(self) -> None:
        """Wait for a responder that is being made, and end the one there is."""
        if self._loads.acquire(timeout=CLOSE_WITHIN_S):
            self._loads.release()
        if self._responder is not None:
            self._responder.close()

    def _says(self, words: str) -> None:
        self.waiting_for = words

    def take_turn(self, turn: TurnInput, memory: StepMemory) -> TurnResult:
        """One turn on the newest knowledge; raises ``Unavailable`` where there is no responder (yet)."""
        return self._current().take_turn(turn, memory)

    def find(self, text: str, limit: int) -> Sequence[CitedArticle]:
        """Articles about a text on the newest knowledge."""
        return self._current().find(text, limit)

    def ask(self, thread: Sequence[Utterance], question: str) -> Told:
        """Answer a colleague's question on the newest knowledge; raises ``Unavailable`` without a responder."""
        return self._current().ask(thread, question)

    def rewrite(self, draft: str, manner: Manner, language: str) -> Rewriting:
        """A draft in other words; raises ``NoLanguageModel`` or ``NotWritten``."""
        return self._current().rewrite(draft, manner, language)

    def vectors(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """One unit vector a text; raises ``Unavailable`` without a responder."""
        return self._current().vectors(texts)

    def forget(self, texts: Sequence[str]) -> None:
        """Forget what was said, on the newest knowledge; without a responder there is nothing in memory."""
        if self._responder is None:
            return
        self.follow()
        self._responder.forget(texts)

    def replay(
        self, changed: Sequence[Article], questions: Sequence[PastQuestion], own: Question | None = None
    ) -> tuple[Sequence[Compared | None], Compared | None]:
        """What a change would do, on the newest knowledge; raises ``Unavailable`` without a responder."""
        return self._current().replay(changed, questions, own)

    def follow(self) -> None:
        """Bring the responder up to the newest knowledge, labels and policy in the store, whoever changed them."""
        with self._follows:
            if self._responder is None:
                return
            with self._store.read() as unit:
                changes = unit.articles.changed_after(self._seq)
            if changes:
                changed = [article for _, article in changes if not article.retired]
                self._responder.follow(changed, [article.id for _, article in changes if article.retired])
                self._seq = changes[-1][0]
            self._responder.heed()

    def _current(self) -> Responds:
        if self._responder is None:
            raise Unavailable(self.failure or "The AI is still starting.")
        self.follow()
        return self._responder


def _nothing() -> None:
    """Nobody has asked to be told."""
