"""A responder whose behaviour is written in the customer's message, for tests of everything around it."""

import time
from collections.abc import Iterable, Sequence

from workspace.domain.article import Article
from workspace.domain.brief import Brief, BriefLine, LineKind, Source, SourceKind, SuggestedReply
from workspace.domain.decision import Action, Decision, Reason, Signal
from workspace.domain.errors import NoLanguageModel
from workspace.domain.identifiers import ArticleId
from workspace.domain.turn import (
    CitedArticle,
    Step,
    StepKind,
    StepMemory,
    StepResult,
    TurnInput,
    TurnResult,
    Understanding,
    Utterance,
)
from workspace.domain.writing import Manner, Rewriting, Told

HANDED_OVER = "A person on our team will read this and answer, usually within the hour."


class ScriptedResponder:
    """Answers what an article has as an example, word for word; hands everything else over.

    A message with ``crash`` makes it raise, ``slow`` makes it take ``slow_s`` seconds.
    """

    def __init__(self, articles: Iterable[Article] = (), *, slow_s: float = 0.5) -> None:
        self.known = {article.id: article for article in articles}
        self.slow_s = slow_s
        self.turns: list[TurnInput] = []

    def follow(self, changed: Iterable[Article], removed: Iterable[str]) -> None:
        """Know these from now on."""
        for article_id in removed:
            self.known.pop(ArticleId(article_id), None)
        self.known.update({article.id: article for article in changed})

    def heed(self) -> None:
        """It is told everything by the message."""

    def close(self) -> None:
        """Nothing runs beside the turns."""

    def find(self, text: str, limit: int) -> Sequence[CitedArticle]:
        """Everything known, in order."""
        return [_cited(article) for article in list(self.known.values())[:limit]]

    def ask(self, thread: Sequence[Utterance], question: str) -> Told:
        """The message that has the question's words, if any."""
        found = [one for one in thread if question in one.text][:1]
        sources = tuple(Source(SourceKind.MESSAGE, one.id) for one in found)
        return Told(found[0].text if found else "", False, sources)

    def rewrite(self, draft: str, manner: Manner, language: str) -> Rewriting:
        """There is no language model."""
        raise NoLanguageModel

    def take_turn(self, turn: TurnInput, memory: StepMemory) -> TurnResult:
        """One turn, as the message says."""
        self.turns.append(turn)
        text = turn.history[-1].text
        memory.record(Step(1, StepKind.UNDERSTOOD, StepResult.WORKED, "Understood the question", {}, 1.0))
        if "crash" in text:
            raise RuntimeError("scripted")
        if "slow" in text:
            time.sleep(self.slow_s)
        found = next((one for one in self.known.values() if text.strip() in one.examples), None)
        searched = StepResult.WORKED if found else StepResult.NOTHING
        memory.record(Step(2, StepKind.SEARCHED, searched, "Searched the knowledge", {}, 1.0))
        understanding = Understanding("en", {"billing": 0.9}, -0.2, (-0.2,), 0.0, wanted=text[:80])
        if found is not None:
            decision = _decision(Action.ANSWER, 0.93, None)
            reply = f"Hello. {found.body}"
            return TurnResult(understanding, decision, reply, (_cited(found),), (), cited=(found.id,))
        lines = (BriefLine(LineKind.WANTED, text[:80], (Source(SourceKind.MESSAGE, turn.history[-1].id),)),)
        brief = Brief(lines, HANDED_OVER, SuggestedReply("Hello, let me look into this.", ()))
        decision = _decision(Action.ESCALATE, 0.2, Reason.NO_KNOWLEDGE)
        return TurnResult(understanding, decision, HANDED_OVER, (), (), brief)


def _cited(article: Article) -> CitedArticle:
    return CitedArticle(article.id, article.title, article.version, article.audience.value, 1.0)


def _decision(action: Action, confidence: float, reason: Reason | None) -> Decision:
    signals = (Signal("confidence", confidence, 1.0, f"{confidence} sure"),)
    return Decision(action, confidence, 0.8, "confidence", f"{confidence} sure.", "At 0.8.", signals, reason)
