"""What the service needs from outside, so that tests can give it something else at the edge."""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from workspace.domain.article import Article
from workspace.domain.proof import Compared, PastQuestion
from workspace.domain.question import Question
from workspace.domain.turn import CitedArticle, StepMemory, TurnInput, TurnResult, Utterance
from workspace.domain.writing import Manner, Rewriting, Told

Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """Now, in UTC."""
    return datetime.now(UTC)


class TakesTurns(Protocol):
    """The AI, as a turn needs it. Called from worker threads."""

    def take_turn(self, turn: TurnInput, memory: StepMemory) -> TurnResult:
        """One turn; may take seconds and may raise anything."""


class Responds(TakesTurns, Protocol):
    """The AI with its knowledge, which it is told of as it changes."""

    def find(self, text: str, limit: int) -> Sequence[CitedArticle]:
        """Articles about a text, internal ones as well, best first."""

    def ask(self, thread: Sequence[Utterance], question: str) -> Told:
        """Answer a colleague's question about a conversation."""

    def rewrite(self, draft: str, manner: Manner, language: str) -> Rewriting:
        """A draft in other words; raises ``NoLanguageModel`` or ``NotWritten``."""

    def follow(self, changed: Iterable[Article], removed: Iterable[str]) -> None:
        """Know these articles from now on, and those no more."""

    def heed(self) -> None:
        """Look whether the labels or what the AI may do have changed; called before every turn, so quick."""

    def vectors(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """One unit vector a text, like where the texts mean the like."""

    def forget(self, texts: Sequence[str]) -> None:
        """Forget the vectors of these texts and of their parts, and what was learned from them."""

    def replay(
        self, changed: Sequence[Article], questions: Sequence[PastQuestion], own: Question | None = None
    ) -> tuple[Sequence[Compared | None], Compared | None]:
        """What a change that is not live would do to past questions, and to the one it comes from (``own``).

        None where it neither brings an answer nor loses a right one.
        """

    def close(self) -> None:
        """End what runs beside the turns."""
