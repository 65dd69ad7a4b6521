"""The third and fourth steps of a turn: write the answer, check it, write it once more, or fall back to the article."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from workspace.domain.article import Article, Audience
from workspace.domain.brief import SuggestedReply
from workspace.domain.decision import Action, Decision
from workspace.domain.policy import Policy
from workspace.domain.turn import StepKind, StepResult, TurnInput
from workspace.responder import phrases
from workspace.responder.check import faults
from workspace.responder.extract import Extract, compose, extract
from workspace.responder.reading import Reading
from workspace.responder.searching import Found
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
_MOST_WANTED_WORDS: Final = 24


@dataclass(frozen=True)
class Answer:
    """A reply that may be sent, or why there is none."""

    text: str
    articles: tuple[str, ...] = ()
    failure: str = ""
    wanted: str = ""


class Answerer:
    """Writes answers with the language model where there is one, and in the article's own words otherwise."""

    def __init__(self, writer: AnswerWriter | None = None) -> None:
        self._writer = writer

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
        wanted = ""
        if self._writer is not None:
            written = self._written(self._writer, turn, reading, findings, policy, steps)
            if written is not None and not written.failure:
                return written
            wanted = written.wanted if written is not None else ""
        extracts = _extracts(findings)
        opening = closing = ""
        if decision.action is Action.OFFER:
            partly = decision.rule == "part-known"
            opening = "" if partly else phrases.phrase(reading.language, "offer")
            closing = phrases.phrase(reading.language, "partly" if partly else "offer end")
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
        body = "\n".join(found.text for found in extracts)
        wrong = faults(body, [found.article for found in extracts], question=reading.text, verbatim=True)
        _record_check(steps, wrong)
        if wrong:
            return Answer("", failure=f"The answer failed its check: {wrong[0]}.", wanted=wanted)
        return Answer(text, tuple(found.article.id for found in extracts), wanted=wanted)

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
        policy: Policy,
        steps: Steps,
    ) -> Answer | None:
        """The model's answer after at most one rewrite; None where the model gave nothing usable."""
        articles = _public_articles(findings)
        material = _material(findings)
        complaints: list[str] = []
        for _ in range(2):
            order = WritingOrder(
                reading.text, reading.earlier[-3:], material, reading.language, policy.desk_name, complaints
            )
            written = _write(writer, order, steps)
            if written is None:
                return None
            if not written.answered:
                return None
            wanted = supported_wanted(written.wanted, [*reading.earlier, reading.text])
            cited = [articles[name] for name in written.cited if name in articles]
            complaints = faults(written.text, cited, question=reading.text)
            _record_check(steps, complaints)
            if not complaints:
                titles = [article.title for article in cited]
                parts = [phrases.hello(reading.language, turn.customer_name), written.text]
                parts.append(phrases.sources(reading.language, titles))
                return Answer("\n\n".join(parts), tuple(article.id for article in cited), wanted=wanted)
        return Answer("", failure=complaints[0])


def supported_wanted(wanted: str, said: Sequence[str]) -> str:
    """The model's "wanted" line, or '' where it uses words the customer never used."""
    known = set(content_stems(" ".join(said)))
    words = content_stems(wanted)
    if not words or len(wanted.split()) > _MOST_WANTED_WORDS:
        return ""
    # A line of a dozen words may join them with a verb of its own, but no more than that.
    return wanted if sum(word not in known for word in words) <= len(words) // 8 else ""


def _write(writer: AnswerWriter, order: WritingOrder, steps: Steps) -> WrittenAnswer | None:
    kept = steps.recall(StepKind.ANSWERED)
    if kept is not None:
        steps.record(StepKind.ANSWERED, kept.summary, kept.detail, kept.result)
        return _remembered(kept.detail) if kept.result is StepResult.WORKED else None
    try:
        written = writer.write(order)
    except WritingFailed as why:
        detail: dict[str, object] = {"how": "model", "model": writer.name}
        steps.record(StepKind.ANSWERED, str(why), detail, StepResult.FAILED)
        return None
    detail = {
        "how": "model",
        "model": writer.name,
        "usage": dict(written.usage),
        "answered": written.answered,
        "sentences": [[sentence.text, list(sentence.cites)] for sentence in written.sentences],
        "wanted": written.wanted,
    }
    said = "the language model wrote an answer" if written.answered else "the language model found no answer"
    steps.record(StepKind.ANSWERED, said, detail)
    return written


def _remembered(detail: Any) -> WrittenAnswer:
    sentences = tuple(WrittenSentence(text, tuple(cites)) for text, cites in detail.get("sentences", []))
    return WrittenAnswer(bool(detail.get("answered")), sentences, str(detail.get("wanted", "")))


def _record_check(steps: Steps, wrong: Sequence[str]) -> None:
    if wrong:
        steps.record(StepKind.CHECKED, f"check failed: {wrong[0]}", {"faults": list(wrong)}, StepResult.FAILED)
    else:
        steps.record(StepKind.CHECKED, "every sentence stands in a cited article", {"faults": []})


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
