"""The third and fourth steps of a turn: write the answer, check it, write it once more, or fall back to the article."""

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from workspace.domain.article import Article, Audience
from workspace.domain.brief import SuggestedReply
from workspace.domain.decision import Action, Decision, Reason, Signal
from workspace.domain.policy import Policy
from workspace.domain.turn import StepKind, StepResult, TurnInput
from workspace.responder import phrases
from workspace.responder.check import Asked, Checked, Checker, Claim
from workspace.responder.decide import failed
from workspace.responder.embedding import Embedder
from workspace.responder.extract import Extract, compose, extract
from workspace.responder.misuse import is_misuse
from workspace.responder.reading import Reading
from workspace.responder.searching import Found
from workspace.responder.spending import ModelLimits
from workspace.responder.steps import Steps
from workspace.responder.words import content_stems
from workspace.responder.writer import (
    AnswerWriter,
    Material,
    WritingFailed,
    WritingOrder,
    WrittenAnswer,
    WrittenSentence,
)

MOST_MATERIAL: Final = 5
LETTERS_A_TOKEN: Final = 3
LEAST_SECONDS: Final = 0.05
_MOST_WANTED_WORDS: Final = 24
LEAST_AGREEMENT: Final = 0.5


@dataclass(frozen=True)
class Answer:
    """A reply that may be sent, or why there is none.

    ``decision`` replaces the one the answer was asked for, where writing it brought something new to light.
    ``model_agrees`` is the share of the language model's sentences that rest on the article ranked first: 0 where it
    found no answer, None where it was not asked or gave nothing.
    """

    text: str
    articles: tuple[str, ...] = ()
    failure: str = ""
    wanted: str = ""
    decision: Decision | None = None
    model_agrees: float | None = None


@dataclass(frozen=True)
class _Written:
    """What the language model brought: a finished answer, that it found none, or nothing usable (neither)."""

    answer: Answer | None = None
    found_none: bool = False
    wanted: str = ""


class Answerer:
    """Writes answers with the language model where there is one, and in the article's own words otherwise."""

    def __init__(self, writer: AnswerWriter | None, embedder: Embedder) -> None:
        self._writer = writer
        self._checker = Checker(embedder)

    def answer(
        self,
        turn: TurnInput,
        reading: Reading,
        findings: Sequence[Found],
        decision: Decision,
        policy: Policy,
        steps: Steps,
    ) -> Answer:
        """A checked reply; ``failure`` says why there is none."""
        asked = _asked(turn, reading, policy)
        written = _Written()
        if self._writer is not None:
            written = self._written(self._writer, turn, reading, findings, decision, asked, steps)
            if written.answer is not None:
                return written.answer
        agrees = 0.0 if written.found_none else None
        changed: Decision | None = None
        if written.found_none and not any(found.known_question for found in findings):
            if decision.action is Action.OFFER:
                because = "The language model found no answer in the articles that come closest."
                handed = failed(decision.confidence, decision.threshold, Reason.LOW_CONFIDENCE, because)
                return Answer("", failure=because, wanted=written.wanted, decision=handed, model_agrees=agrees)
            if decision.action is Action.ANSWER:
                changed = decision = doubted(decision)
        extracts = _extracts(findings)
        opening, closing = _around(decision, reading, findings)
        text = compose(
            extracts,
            language=reading.language,
            customer_name=turn.customer_name,
            opening=opening,
            closing=closing,
        )
        steps.record(
            StepKind.ANSWERED,
            f"answered from “{extracts[0].article.title}”",
            {"how": "extract", "articles": [found.article.id for found in extracts]},
        )
        checked = self._checker.check_extract(
            [found.text for found in extracts], [found.article for found in extracts], asked
        )
        _record_check(steps, checked)
        if checked.faults:
            failure = f"The answer failed its check: {checked.faults[0]}."
            return Answer("", failure=failure, wanted=written.wanted, model_agrees=agrees)
        cited = tuple(found.article.id for found in extracts)
        return Answer(text, cited, wanted=written.wanted, decision=changed, model_agrees=agrees)

    def suggest(self, turn: TurnInput, reading: Reading, whole: Found) -> SuggestedReply:
        """A draft for the agent from the best articles, internal ones included and marked."""
        if whole.ranking is None or not whole.everything:
            hello = phrases.hello(reading.language, turn.customer_name)
            return SuggestedReply(f"{hello}\n\n{phrases.phrase(reading.language, 'draft')}")
        place = whole.everything[0] if whole.internal_first else whole.public[0]
        best = _extract(whole, place)
        text = compose([best], language=reading.language, customer_name=turn.customer_name)
        if best.article.audience is Audience.INTERNAL:
            text = f"{phrases.hello(reading.language, turn.customer_name)}\n\n{best.text}"
            return SuggestedReply(text, internal=(best.article.id,))
        return SuggestedReply(text, articles=(best.article.id,))

    def _written(
        self,
        writer: AnswerWriter,
        turn: TurnInput,
        reading: Reading,
        findings: Sequence[Found],
        decision: Decision,
        asked: Asked,
        steps: Steps,
    ) -> _Written:
        """The model's answer after at most one rewrite, all within the turn's limits.

        An answer that fails its check and is not put right goes to a person: the articles' own words are no way
        out for a model that made something up about them.
        """
        articles = _public_articles(findings)
        allowance = Allowance(writer.limits)
        complaints: tuple[str, ...] = ()
        while True:
            order = WritingOrder(
                reading.text,
                reading.earlier[-3:],
                _material(findings),
                reading.language,
                asked.desk_name,
                complaints,
                allowance.seconds_left,
            )
            written = _write(writer, order, allowance, steps)
            if written is None or not written.answered:
                if complaints:
                    return _Written(Answer("", failure=f"The answer failed its check: {complaints[0]}."))
                return _Written(found_none=written is not None, wanted=_wanted(written, reading))
            claims = [Claim(one.text, one.cites, one.quote) for one in written.sentences]
            checked = self._checker.check(claims, articles, asked)
            _record_check(steps, checked)
            if not checked.faults:
                return _Written(_finished(written, turn, reading, findings, decision, articles))
            complaints = checked.faults
            if len(complaints) and allowance.calls >= writer.limits.most_calls:
                return _Written(Answer("", failure=f"The answer failed its check: {complaints[0]}."))


class Allowance:
    """What is left of one turn's limits."""

    def __init__(self, limits: ModelLimits) -> None:
        self._limits, self._started_s = limits, time.monotonic()
        self.calls = self.tokens = 0

    @property
    def seconds_left(self) -> float:
        """How long the model may still take in this turn."""
        return max(0.0, self._limits.most_seconds - (time.monotonic() - self._started_s))

    def fault(self, order: WritingOrder) -> str:
        """Why another call is not allowed, in words an agent reads; '' where it is."""
        wanted = sum(len(one.text) for one in order.material) // LETTERS_A_TOKEN
        if self.calls >= self._limits.most_calls:
            return "the language model has been asked as often as a turn allows"
        if self.tokens + wanted > self._limits.most_tokens:
            return "the language model would need more tokens than a turn allows"
        if self.seconds_left < LEAST_SECONDS:
            return "the language model's time for this turn is over"
        return ""

    def took(self, usage: Mapping[str, object]) -> None:
        """Count a call."""
        self.calls += 1
        for name in ("prompt_tokens", "completion_tokens"):
            count = usage.get(name)
            self.tokens += count if isinstance(count, int) else 0


def doubted(decision: Decision) -> Decision:
    """The decision to answer, taken back to an offer because the language model found no answer in the articles."""
    because = "The articles looked right, but the language model found no answer in them."
    signals = tuple(replace(one, share=one.share / 2) for one in decision.signals)
    model = Signal("language model", 0.0, 0.5 if signals else 1.0, "the language model found no answer in the articles")
    return replace(
        decision,
        action=Action.OFFER,
        rule="model-found-none",
        because=because,
        flip="It would have been sent as an answer had the language model found one in the articles.",
        signals=(model, *signals),
    )


def agreed(decision: Decision, agreeing: float) -> Decision:
    """The decision with the language model's word on it; ``agreeing`` is 0..1.

    The confidence is about the article ranked first. An answer that rests mostly on others is not what it is about, so
    it is only offered.
    """
    words = f"{agreeing:.0%} of the language model's sentences rest on the article ranked first"
    differs = decision.action is Action.ANSWER and agreeing < LEAST_AGREEMENT
    part = 0.5 if differs else 0.1
    signals = tuple(replace(one, share=one.share * (1 - part)) for one in decision.signals)
    told = replace(decision, signals=(*signals, Signal("language model", agreeing, part if signals else 1.0, words)))
    if not differs:
        return told
    return replace(
        told,
        action=Action.OFFER,
        rule="model-disagrees",
        because="The language model answers mostly from other articles than the one ranked first.",
        flip="It would have been sent as an answer had both chosen the same article.",
    )


def _asked(turn: TurnInput, reading: Reading, policy: Policy) -> Asked:
    said = "\n".join([*reading.earlier, reading.text, turn.customer_name])
    return Asked(reading.question or reading.text, said, reading.language, policy.desk_name)


def _around(decision: Decision, reading: Reading, findings: Sequence[Found]) -> tuple[str, str]:
    """What stands before and after the answer: how sure it is, and what is not known."""
    if decision.action is not Action.OFFER:
        return "", ""
    if decision.rule != "part-known":
        return phrases.phrase(reading.language, "offer"), phrases.phrase(reading.language, "offer end")
    known = {found.question for found in findings}
    rest = [part for part in reading.parts if part not in known]
    # Only a question is said back: an order to the AI behind a harmless question would be repeated to whoever reads on.
    said = rest[0] if len(rest) == 1 and rest[0].rstrip().endswith("?") and not is_misuse(rest[0]) else ""
    return "", phrases.partly(reading.language, said)


def _finished(
    written: WrittenAnswer,
    turn: TurnInput,
    reading: Reading,
    findings: Sequence[Found],
    decision: Decision,
    articles: Mapping[str, Article],
) -> Answer:
    """The model's checked answer as a reply."""
    cited = [articles[name] for name in written.cited if name in articles]
    best = {found.articles[0].id for found in findings if found.articles}
    agreeing = sum(bool(best.intersection(one.cites)) for one in written.sentences) / len(written.sentences)
    decision = agreed(decision, agreeing)
    opening, closing = _around(decision, reading, findings)
    parts = [
        phrases.hello(reading.language, turn.customer_name),
        opening,
        written.text,
        phrases.sources(reading.language, [article.title for article in cited]),
        closing,
    ]
    return Answer(
        "\n\n".join(part for part in parts if part),
        tuple(article.id for article in cited),
        wanted=_wanted(written, reading),
        decision=decision,
        model_agrees=agreeing,
    )


def _wanted(written: WrittenAnswer | None, reading: Reading) -> str:
    return supported_wanted(written.wanted, [*reading.earlier, reading.text]) if written is not None else ""


def supported_wanted(wanted: str, said: Sequence[str]) -> str:
    """The model's "wanted" line, or '' where it uses words the customer never used."""
    known = set(content_stems(" ".join(said)))
    words = content_stems(wanted)
    if not words or len(wanted.split()) > _MOST_WANTED_WORDS:
        return ""
    # A line of a dozen words may join them with a verb of its own, but no more than that.
    return wanted if sum(word not in known for word in words) <= len(words) // 8 else ""


def _write(writer: AnswerWriter, order: WritingOrder, allowance: Allowance, steps: Steps) -> WrittenAnswer | None:
    """What the model wrote, or None with a step that says why not; an earlier attempt's answer is not paid again."""
    kept = steps.recall(StepKind.ANSWERED)
    if kept is not None and kept.detail.get("how") == "model":
        steps.record(StepKind.ANSWERED, kept.summary, kept.detail, kept.result)
        usage = kept.detail.get("usage")
        allowance.took(usage if isinstance(usage, Mapping) else {})
        return _remembered(kept.detail) if kept.result is StepResult.WORKED else None
    detail: dict[str, object] = {"how": "model", "model": writer.name}
    unasked = allowance.fault(order) or writer.budget_fault()
    if unasked:
        steps.record(StepKind.ANSWERED, unasked, detail | {"unasked": unasked}, StepResult.NOTHING)
        return None
    try:
        written = writer.write(order)
    except WritingFailed as why:
        allowance.took(why.usage)
        steps.record(StepKind.ANSWERED, str(why), detail | {"usage": dict(why.usage)}, StepResult.FAILED)
        return None
    allowance.took(written.usage)
    detail |= {
        "usage": dict(written.usage),
        "answered": written.answered,
        "sentences": [[sentence.text, list(sentence.cites), sentence.quote] for sentence in written.sentences],
        "wanted": written.wanted,
    }
    said = "the language model wrote an answer" if written.answered else "the language model found no answer"
    steps.record(StepKind.ANSWERED, said, detail)
    return written


def _remembered(detail: Any) -> WrittenAnswer:
    sentences = tuple(WrittenSentence(text, tuple(cites), quote) for text, cites, quote in detail.get("sentences", []))
    return WrittenAnswer(bool(detail.get("answered")), sentences, str(detail.get("wanted", "")))


def _record_check(steps: Steps, checked: Checked) -> None:
    detail: dict[str, object] = {
        "faults": list(checked.faults),
        "grounded": round(checked.grounded, 3),
        "relevant": round(checked.relevant, 3),
    }
    if checked.faults:
        steps.record(StepKind.CHECKED, f"check failed: {checked.faults[0]}", detail, StepResult.FAILED)
    else:
        steps.record(StepKind.CHECKED, "every sentence stands in a cited article", detail)


def _extracts(findings: Sequence[Found]) -> list[Extract]:
    found = [_extract(one, one.public[0]) for one in findings if one.public]
    return list({one.article.id: one for one in found}.values())


def _extract(found: Found, place: int) -> Extract:
    assert found.ranking is not None, "a place comes from a ranking"
    return extract(found.ranking.article(place), found.ranking.best_row(place), found.question)


def _public_articles(findings: Sequence[Found]) -> dict[str, Article]:
    return {
        found.ranking.article(place).article.id: found.ranking.article(place).article
        for found in findings
        if found.ranking is not None
        for place in found.public[:MOST_MATERIAL]
    }


def _material(findings: Sequence[Found]) -> list[Material]:
    """Passages of the best public articles; an internal article never reaches the model."""
    material: dict[str, Material] = {}
    for found in findings:
        if found.ranking is None:
            continue
        for place in found.public[:MOST_MATERIAL]:
            one = found.ranking.article(place)
            if one.article.id in material:
                continue
            best = extract(one, found.ranking.best_row(place), found.question)
            text = best.text if best.passage in best.text else f"{best.text}\n{best.passage}"
            material[one.article.id] = Material(one.article.id, one.article.title, text)
    return list(material.values())[:MOST_MATERIAL]
