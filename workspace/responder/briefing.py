"""The hand-over brief, put together from the history: six kinds of line, each sourced, a hundred words at most."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from workspace.domain.brief import MAX_WORDS, Brief, BriefLine, LineKind, Source, SourceKind, SuggestedReply
from workspace.domain.decision import Decision, Reason
from workspace.domain.turn import Author, CitedArticle, Step, StepKind, StepResult, TurnInput, Utterance
from workspace.responder.entities import TELLING, Entity, entities_in
from workspace.responder.wanted import clean, wanted_of
from workspace.responder.words import content_stems

# Words each line may have; together, with two lines of what was tried, they are the brief's hundred.
_WORDS: Final = {
    LineKind.WANTED: 28,
    LineKind.TRIED: 10,
    LineKind.FAILED: 13,
    LineKind.FEELING: 9,
    LineKind.FACTS: 16,
    LineKind.NEXT: 14,
}
_MOST_TRIED: Final = 2
_MOST_TITLE_WORDS: Final = 8
_MOST_WORD_LETTERS: Final = 40
_MOST_MESSAGES_READ: Final = 40
_CALMED: Final = 0.3
_LEAST_FITTING: Final = 0.3
_TOUCHES: Final = "touches "
_FEELINGS: Final = ((-0.72, "angry"), (-0.45, "unhappy"), (0.3, "matter of fact"), (0.75, "content"), (1.01, "happy"))
_QUOTES: Final = (("“", "”"), ("„", "“"), ("«", "»"))

# What the agent does first, by the reason for the hand-over; the draft or the missing article follows.
_FIRST: Final = {
    Reason.EXPLICIT_REQUEST: "say who you are",
    Reason.NEGATIVE_SENTIMENT: "acknowledge the trouble first",
    Reason.REPETITION: "try another way than before",
    Reason.REOPENED: "ask what came back",
    Reason.LOW_CONFIDENCE: "check it first",
    Reason.POLICY_RULE: "check and send it",
    Reason.UNSAFE_CONTENT: "read it all before answering",
    Reason.CHECK_FAILED: "write it yourself",
    Reason.AI_FAILURE: "write it yourself",
}


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
    return next((word for limit, word in _FEELINGS if value < limit), _FEELINGS[-1][1])


def write_brief(turn: TurnInput, draft: Draft) -> Brief:
    """Every line names where it comes from; a line without a source is not written."""
    customer = [said for said in turn.history if said.author is Author.CUSTOMER]
    lines = [*_wanted(customer, draft), *_tried(turn, draft), *_failed(turn, draft)]
    if customer:
        lines.append(_feeling(customer, draft.course))
    lines += [*_looked_up_or_facts(turn, customer, draft), _next(turn, draft)]
    return Brief(_bounded(lines), draft.told_customer, draft.suggestion)


def _wanted(customer: Sequence[Utterance], draft: Draft) -> list[BriefLine]:
    """What the customer wants: the model's supported line, or the customer's own words and whether they ask."""
    if not customer:
        return []
    if draft.wanted:
        known = set(content_stems(draft.wanted))
        named = [said for said in customer if known & set(content_stems(said.text))] or customer[-1:]
        return [_line(LineKind.WANTED, draft.wanted, [_message(said) for said in named[-3:]])]
    # A long thread is told by its beginning and its end.
    read = list(customer)
    if len(read) > _MOST_MESSAGES_READ:
        read = [*read[:10], *read[10 - _MOST_MESSAGES_READ :]]
    found = wanted_of([said.text for said in read], _WORDS[LineKind.WANTED] - 2)
    if not found.text:
        return [_line(LineKind.WANTED, "the message has no words", [_message(customer[-1])])]
    verb = "asks" if found.asks else "says"
    named = [read[place] for place in found.places]
    return [_line(LineKind.WANTED, f"Customer {verb}: {found.text}", [_message(said) for said in named])]


def _tried(turn: TurnInput, draft: Draft) -> list[BriefLine]:
    """The newest replies, or a tool and the newest reply; what this turn looked up where there was room."""
    replies = [said for said in turn.history if said.author is not Author.CUSTOMER]
    tools = [one for one in _all_steps(turn, draft) if one[1].kind is StepKind.TOOL]
    lines = [_line(LineKind.TRIED, step.summary, [source]) for source, step in tools[-1:]]
    for said in replies[len(lines) - _MOST_TRIED :]:
        who = "AI" if said.author is Author.AI else "agent"
        verb = "asked" if said.text.rstrip().endswith(("?", "？", "؟")) else "replied"
        gist = wanted_of([said.text], _WORDS[LineKind.TRIED] - 2).text
        lines.append(_line(LineKind.TRIED, f"{who} {verb}: {gist or '(no words)'}", [_message(said)]))
    searched = _last(draft.steps, StepKind.SEARCHED)
    if searched is not None and len(lines) < _MOST_TRIED:
        if draft.articles:
            best = draft.articles[0]
            text, found = f"closest article: {_title(best.title)}", [Source(SourceKind.ARTICLE, best.id)]
        else:
            text, found = "searched the articles, found nothing", []
        lines.append(_line(LineKind.TRIED, text, [_step(turn, searched), *found]))
    return lines


def _failed(turn: TurnInput, draft: Draft) -> list[BriefLine]:
    """Why what was tried did not end it; the reason for the hand-over itself stands above the brief."""
    reason, confidence, threshold = draft.decision.reason, draft.decision.confidence, draft.decision.threshold
    wrong = [one for one in _all_steps(turn, draft) if one[1].result is StepResult.FAILED]
    customer = [said for said in turn.history if said.author is Author.CUSTOMER]
    replies = [said for said in turn.history if said.author is not Author.CUSTOMER]
    searched, decided = _last(draft.steps, StepKind.SEARCHED), _last(draft.steps, StepKind.DECIDED)
    if wrong:
        source, step = wrong[-1]
        return [_line(LineKind.FAILED, step.summary, [source])]
    if customer and replies and reason in {Reason.REPETITION, Reason.REOPENED}:
        text = "that did not help" if reason is Reason.REPETITION else "that did not last: the customer came back"
        return [_line(LineKind.FAILED, text, [_message(replies[-1]), _message(customer[-1])])]
    if searched is not None and reason is Reason.NO_KNOWLEDGE:
        return [_line(LineKind.FAILED, "no article answers it", [_step(turn, searched)])]
    if searched is not None and reason is Reason.LOW_CONFIDENCE:
        needed = f"{threshold:.0%} needed" if threshold < 1 else "too few rated answers to promise more"
        text = f"{confidence:.0%} sure of the closest article; {needed}"
        return [_line(LineKind.FAILED, text, [_step(turn, searched)])]
    if decided is not None and not replies:
        return [_line(LineKind.FAILED, "nothing: handed over before an answer was tried", [_step(turn, decided)])]
    return []


def _feeling(customer: Sequence[Utterance], course: tuple[float, ...]) -> BriefLine:
    """The mood now, and how it moved: from the first message, over its lowest point where it has risen since."""
    last = len(course) - 1
    places = [min(at, len(customer) - 1) if at < last else len(customer) - 1 for at in range(len(course))]
    if last < 1:
        return _line(LineKind.FEELING, feeling_words(course[-1] if course else 0.0), [_message(customer[-1])])
    now, before = feeling_words(course[-1]), feeling_words(course[0])
    text, named = now, [customer[-1]]
    if before != now:
        text, named = f"{now}, at first {before}", [customer[places[0]], *named]
    lowest = min(range(len(course)), key=lambda at: course[at])
    if 0 < lowest < last and course[-1] - course[lowest] >= _CALMED and feeling_words(course[lowest]) != now:
        text, named = f"{text}, {feeling_words(course[lowest])} in between", [*named, customer[places[lowest]]]
    return _line(LineKind.FEELING, text, [_message(said) for said in named])


def _looked_up_or_facts(turn: TurnInput, customer: Sequence[Utterance], draft: Draft) -> list[BriefLine]:
    """What was looked up says more than the numbers by which it was found."""
    if draft.looked_up and draft.looked_up_in is not None:
        return [_line(LineKind.FACTS, draft.looked_up, [_step(turn, draft.looked_up_in)])]
    return _facts(customer)


def _facts(customer: Sequence[Utterance]) -> list[BriefLine]:
    """What the customer named, the telling kinds and the newest kept where it is more than a line."""
    found: dict[str, Entity] = {}
    for said in customer[-_MOST_MESSAGES_READ:]:
        for entity in entities_in(clean(said.text), said.id):
            found.setdefault(entity.value.lower(), entity)
    kept: list[Entity] = []
    words = 0
    for entity in sorted(list(found.values())[::-1], key=lambda one: one.name not in TELLING):
        size = len(f"{entity.name} {entity.value}".split())
        if words + size <= _WORDS[LineKind.FACTS]:
            words += size
            kept.append(entity)
    kept.sort(key=list(found.values()).index)
    if not kept:
        return []
    text = ", ".join(f"{fact.name} {fact.value}" for fact in kept)
    named = dict.fromkeys(fact.message_id for fact in kept)
    return [_line(LineKind.FACTS, text, [Source(SourceKind.MESSAGE, name) for name in named])]


def _next(turn: TurnInput, draft: Draft) -> BriefLine:
    decision, suggestion = draft.decision, draft.suggestion
    decided = _last(draft.steps, StepKind.DECIDED)
    named = [_step(turn, decided)] if decided is not None else []
    if draft.next_step:
        if draft.looked_up_in is not None:
            named.append(_step(turn, draft.looked_up_in))
        return _line(LineKind.NEXT, draft.next_step, named)
    known = suggestion is not None and bool(suggestion.articles or suggestion.internal)
    if suggestion is None or not known or decision.reason is Reason.NO_KNOWLEDGE:
        return _line(LineKind.NEXT, "answer it, then add the answer to the knowledge", named)
    ids = [*suggestion.internal, *suggestion.articles]
    named += [Source(SourceKind.ARTICLE, name) for name in ids[:1]]
    title = next((one.title for one in draft.articles if one.id == ids[0]), ids[0])
    most = _WORDS[LineKind.NEXT]
    from_where = "internal article" if suggestion.internal else "draft from"
    if decision.reason is Reason.LOW_CONFIDENCE and decision.confidence < _LEAST_FITTING:
        text = f"{_title(title, most - 8)} may not fit: answer, then correct the knowledge"
        return _line(LineKind.NEXT, text, named)
    if decision.reason is Reason.SENSITIVE_TOPIC:
        about = next((one.words for one in decision.signals if one.words.startswith(_TOUCHES)), "")
        first = f"decide about {about.removeprefix(_TOUCHES)}" if about else "decide it yourself"
    else:
        first = _FIRST.get(decision.reason, "check it") if decision.reason else "check it"
    room = max(2, most - len(first.split()) - 2)
    return _line(LineKind.NEXT, f"{first}; {from_where} {_title(title, room)}", named)


def _all_steps(turn: TurnInput, draft: Draft) -> list[tuple[Source, Step]]:
    """What the AI did in this conversation, oldest first, with where it is recorded."""
    earlier = [(Source(SourceKind.STEP, f"{one.turn_id}/{one.step.no}"), one.step) for one in turn.earlier_steps]
    return [*earlier, *((_step(turn, step), step) for step in draft.steps)]


def _last(steps: Sequence[Step], kind: StepKind) -> Step | None:
    return next((step for step in reversed(steps) if step.kind is kind), None)


def _title(title: str, most_words: int = _MOST_TITLE_WORDS) -> str:
    """A title in quotation marks, shortened inside them."""
    listed = title.split()
    return f"“{' '.join(listed)}”" if len(listed) <= most_words else f"“{' '.join(listed[: most_words - 1])} …”"


def _line(kind: LineKind, text: str, sources: Sequence[Source]) -> BriefLine:
    """A line of so many words; a quotation that is cut is closed again, a word without end is cut."""
    listed = [word if len(word) <= _MOST_WORD_LETTERS else word[:_MOST_WORD_LETTERS] + "…" for word in text.split()]
    most = _WORDS[kind]
    kept = " ".join(listed)
    if len(listed) > most:
        kept = " ".join(listed[: most - 1]).rstrip(",;:") + " …"
        for opening, closing in _QUOTES:
            if kept.count(opening) > kept.count(closing):
                kept += closing
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
