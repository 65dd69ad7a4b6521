"""The hand-over brief, put together from the history: six kinds of line, each sourced, a hundred words at most."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from workspace.domain.brief import MAX_WORDS, Brief, BriefLine, LineKind, Source, SourceKind, SuggestedReply
from workspace.domain.decision import Decision
from workspace.domain.turn import Author, CitedArticle, Step, StepKind, StepResult, TurnInput, Utterance
from workspace.responder.entities import Entity, entities_in
from workspace.responder.small_talk import talk_of
from workspace.responder.wanted import first_sentence

# Words each kind of line may have; together they stay below the brief's limit.
_WORDS: Final = {
    LineKind.WANTED: 28,
    LineKind.TRIED: 16,
    LineKind.FAILED: 16,
    LineKind.FEELING: 8,
    LineKind.FACTS: 16,
    LineKind.NEXT: 14,
}
_FEELINGS: Final = ((-0.72, "angry"), (-0.3, "unhappy"), (0.4, "matter of fact"), (0.75, "content"), (1.01, "happy"))


@dataclass(frozen=True)
class Draft:
    """What the brief is made of besides the history."""

    decision: Decision
    steps: Sequence[Step]
    course: tuple[float, ...]
    articles: Sequence[CitedArticle]
    suggestion: SuggestedReply | None
    told_customer: str
    wanted: str = ""
    looked_up: str = ""
    looked_up_in: Step | None = None
    next_step: str = ""


def feeling_words(value: float) -> str:
    """A sentiment of -1..1 in a word."""
    return next(word for limit, word in _FEELINGS if value < limit)


def write_brief(turn: TurnInput, draft: Draft) -> Brief:
    """Every line names where it comes from; a line without a source is not written."""
    customer = [said for said in turn.history if said.author is Author.CUSTOMER]
    telling = [said for said in customer if talk_of(said.text) is None] or customer
    lines: list[BriefLine] = []
    if telling:
        text = draft.wanted or first_sentence(telling[-1].text, _WORDS[LineKind.WANTED])
        newest = telling[-1]
        if not draft.wanted and len(telling) > 1 and len(newest.text.split()) < 6:
            text = f"{first_sentence(telling[-2].text, 18)} / {first_sentence(newest.text, 8)}"
            lines.append(_line(LineKind.WANTED, text, [_message(telling[-2]), _message(newest)]))
        else:
            lines.append(_line(LineKind.WANTED, text, [_message(newest)]))
    lines += _tried(turn, draft)
    if customer:
        lines.append(_feeling(customer, draft.course))
    facts = _facts(customer)
    if draft.looked_up and draft.looked_up_in is not None:
        # What was looked up says more than the numbers by which it was found.
        lines.append(_line(LineKind.FACTS, draft.looked_up, [_step(turn, draft.looked_up_in)]))
    elif facts:
        named = {fact.message_id: Source(SourceKind.MESSAGE, fact.message_id) for fact in facts}
        text = ", ".join(f"{fact.name} {fact.value}" for fact in facts)
        lines.append(_line(LineKind.FACTS, text, list(named.values())))
    lines.append(_next(turn, draft))
    return Brief(_bounded(lines), draft.told_customer, draft.suggestion)


def _tried(turn: TurnInput, draft: Draft) -> list[BriefLine]:
    lines: list[BriefLine] = []
    replies = [said for said in turn.history if said.author is not Author.CUSTOMER]
    if replies:
        who = "AI" if replies[-1].author is Author.AI else "agent"
        lines.append(
            _line(LineKind.TRIED, f"{who} replied: {first_sentence(replies[-1].text, 11)}", [_message(replies[-1])])
        )
    searched = next((step for step in draft.steps if step.kind is StepKind.SEARCHED), None)
    if searched is not None and not replies:
        found = [Source(SourceKind.ARTICLE, article.id) for article in draft.articles[:1]]
        lines.append(_line(LineKind.TRIED, searched.summary, [_step(turn, searched), *found]))
    wrong = [step for step in draft.steps if step.result is not StepResult.WORKED and step is not searched]
    decided = next((step for step in draft.steps if step.kind is StepKind.DECIDED), None)
    if wrong:
        lines.append(_line(LineKind.FAILED, wrong[-1].summary, [_step(turn, wrong[-1])]))
    elif decided is not None:
        lines.append(_line(LineKind.FAILED, draft.decision.because, [_step(turn, decided)]))
    return lines


def _feeling(customer: Sequence[Utterance], course: tuple[float, ...]) -> BriefLine:
    now = feeling_words(course[-1]) if course else feeling_words(0.0)
    text, named = now, [_message(customer[-1])]
    if len(course) > 1:
        before = feeling_words(course[0])
        if before != now:
            text = f"{now}, at first {before}"
            named = [_message(customer[0]), *named]
    return _line(LineKind.FEELING, text, named)


def _facts(customer: Sequence[Utterance]) -> list[Entity]:
    found: dict[str, Entity] = {}
    for said in customer:
        for entity in entities_in(said.text, said.id):
            found.setdefault(entity.value.lower(), entity)
    # The newest facts first when there are too many for one line.
    kept: list[Entity] = []
    words = 0
    for entity in list(found.values())[::-1]:
        words += len(f"{entity.name} {entity.value}".split())
        if words > _WORDS[LineKind.FACTS]:
            break
        kept.insert(0, entity)
    return kept


def _next(turn: TurnInput, draft: Draft) -> BriefLine:
    decided = next((step for step in draft.steps if step.kind is StepKind.DECIDED), None)
    named = [_step(turn, decided)] if decided is not None else []
    if draft.next_step:
        if draft.looked_up_in is not None:
            named.append(_step(turn, draft.looked_up_in))
        return _line(LineKind.NEXT, draft.next_step, named)
    suggestion = draft.suggestion
    if suggestion is not None and (suggestion.articles or suggestion.internal):
        best = draft.articles[0] if draft.articles else None
        ids = [*suggestion.internal, *suggestion.articles]
        named += [Source(SourceKind.ARTICLE, name) for name in ids[:2]]
        hint = "internal: " if suggestion.internal else ""
        title = best.title if best is not None else ids[0]
        return _line(LineKind.NEXT, f"check the draft ({hint}{title}), then reply", named)
    return _line(LineKind.NEXT, "nothing in the knowledge answers it; reply, then correct the knowledge", named)


def _line(kind: LineKind, text: str, sources: Sequence[Source]) -> BriefLine:
    listed = text.split()
    most = _WORDS[kind]
    kept = " ".join(listed) if len(listed) <= most else " ".join(listed[: most - 1]) + " …"
    return BriefLine(kind, kept, tuple(dict.fromkeys(sources)))


def _bounded(lines: Sequence[BriefLine]) -> tuple[BriefLine, ...]:
    kept, words = [], 0
    for line in lines:
        count = len(line.text.split())
        if line.sources and words + count <= MAX_WORDS:
            kept.append(line)
            words += count
    return tuple(kept)


def _message(said: Utterance) -> Source:
    return Source(SourceKind.MESSAGE, said.id)


def _step(turn: TurnInput, step: Step) -> Source:
    return Source(SourceKind.STEP, f"{turn.turn_id}/{step.no}")
