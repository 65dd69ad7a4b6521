"""A responder whose behaviour is written in the customer's message, for tests of everything around it."""

import time
import zlib
from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from workspace.domain.article import Article
from workspace.domain.brief import Brief, BriefLine, LineKind, Source, SourceKind, SuggestedReply
from workspace.domain.decision import Action, Decision, Reason, Signal
from workspace.domain.errors import NoLanguageModel
from workspace.domain.identifiers import ArticleId
from workspace.domain.proof import Compared, PastQuestion, Replayed
from workspace.domain.question import Question
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

    def vectors(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Each word is a direction of its own, as far as they go round."""
        found = np.zeros((len(texts), 256), np.float32)
        for row, text in enumerate(texts):
            for word in text.lower().split():
                found[row, zlib.crc32(word.encode()) % 256] += 1
        return np.asarray(found / (np.linalg.norm(found, axis=1, keepdims=True) + 1e-9), np.float32)

    def forget(self, texts: Sequence[str]) -> None:
        """It remembers nothing."""

    def replay(
        self, changed: Sequence[Article], questions: Sequence[PastQuestion], own: Question | None = None
    ) -> tuple[Sequence[Compared | None], Compared | None]:
        """What the changed articles' examples would do, word for word."""
        after = dict(self.known)
        for article in changed:
            after.pop(article.id, None)
            if not article.retired:
                after[article.id] = article
        pairs = [Compared(_said(self.known, one.question), _said(after, one.question)) for one in questions]
        found = [
            pair if (_brings(pair) if one.right is None else _loses(pair, one.right)) else None
            for one, pair in zip(questions, pairs, strict=True)
        ]
        return found, None if own is None else Compared(_said(self.known, own), _said(after, own))

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
            cited = (_cited(found),)
            return TurnResult(understanding, decision, reply, cited, (), cited=(found.id,), question=Question(text))
        lines = (BriefLine(LineKind.WANTED, text[:80], (Source(SourceKind.MESSAGE, turn.history[-1].id),)),)
        brief = Brief(lines, HANDED_OVER, SuggestedReply("Hello, let me look into this.", ()))
        decision = _decision(Action.ESCALATE, 0.2, Reason.NO_KNOWLEDGE)
        return TurnResult(understanding, decision, HANDED_OVER, (), (), brief, question=Question(text))


def _said(known: Mapping[ArticleId, Article], question: Question) -> Replayed:
    found = next((one for one in known.values() if question.text.strip() in one.examples), None)
    if found is None:
        return Replayed(Action.ESCALATE, "no-knowledge", 0.2)
    return Replayed(Action.ANSWER, "sure-enough", 0.93, _cited(found))


def _brings(pair: Compared) -> bool:
    return pair.after.answers and not pair.before.answers


def _loses(pair: Compared, right: Sequence[str]) -> bool:
    return pair.before.article_id in right and pair.after.article_id not in right


def _cited(article: Article) -> CitedArticle:
    return CitedArticle(article.id, article.title, article.version, article.audience.value, 1.0)


def _decision(action: Action, confidence: float, reason: Reason | None) -> Decision:
    signals = (Signal("confidence", confidence, 1.0, f"{confidence} sure"),)
    return Decision(action, confidence, 0.8, "confidence", f"{confidence} sure.", "At 0.8.", signals, reason)
