"""The brief an agent reads: sourced, short, made of the customer's words, and useful to somebody in a hurry."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workspace.domain.brief import MAX_WORDS, Brief, LineKind
from workspace.domain.decision import Action, Decision, Reason, Signal
from workspace.domain.turn import (
    Author,
    CitedArticle,
    EarlierStep,
    ForgetfulMemory,
    Step,
    StepKind,
    StepResult,
    TurnInput,
    Utterance,
)
from workspace.responder.briefing import Draft, write_brief
from workspace.responder.steps import Steps
from workspace.responder.turn import Responder
from workspace.responder.wanted import clean, wanted_of

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
Conversation = Callable[..., TurnInput]

HOSTILE = (
    "",
    " \n\t ",
    "😡😡😡",
    "<b>Hello</b> <script>alert('x')</script> where is order <i>4711</i>?",
    "أين طلبي رقم 4711؟ لم يصل منذ ثلاثة أيام",
    "‮?erehw si ym redro",
    "x" * 5000,
    "I WANT MY MONEY!!! " * 200,
    "Mr. Smith of St. Ives asks: No. 5, please. Thanks.",
    "@desk @help #fail #angry https://example.org/x",
    "“unclosed quotation about the plan that goes on and on " * 12,
    "1.2.3.4.5.6.7.8.9 €€€ $ 5 £",
    "a\x00b\x1b[31m",
)
VOCABULARY = (
    "where is my invoice order A-4711 error 502 €49.90 please since yesterday it never works how do I pause the plan "
    "Crew version 2.4.1 hello thanks ? ! . 3 March <b> @desk #tag https://example.org 40 users"
)
WORDS = st.sampled_from(VOCABULARY.split())
MESSAGES = st.one_of(st.lists(WORDS, max_size=40).map(" ".join), st.text(max_size=120), st.sampled_from(HOSTILE))
AUTHORS = st.sampled_from([Author.CUSTOMER, Author.CUSTOMER, Author.AI, Author.AGENT])


def thread(*said: tuple[Author, str]) -> TurnInput:
    history = tuple(
        Utterance(f"m{number}", author, text, START + timedelta(minutes=number))
        for number, (author, text) in enumerate(said)
    )
    return TurnInput("t1", "c1", history)


def brief_of(
    turn: TurnInput,
    reason: Reason = Reason.LOW_CONFIDENCE,
    *,
    confidence: float = 0.4,
    failure: str = "",
    course: tuple[float, ...] = (),
    articles: tuple[CitedArticle, ...] = (),
    wanted: str = "",
) -> Brief:
    steps = Steps(ForgetfulMemory())
    steps.record(StepKind.SEARCHED, "searched", {})
    if failure:
        steps.record(StepKind.ANSWERED, failure, {}, StepResult.FAILED)
    steps.record(StepKind.DECIDED, "escalate", {})
    signal = Signal("confidence", confidence, 1.0, "sure")
    decision = Decision(Action.ESCALATE, confidence, 0.9, reason.value, "because", "flip", (signal,), reason)
    return write_brief(turn, Draft(decision, steps.taken, course, articles, None, "told", wanted))


def text_of(brief: Brief, kind: LineKind) -> str:
    return " | ".join(line.text for line in brief.lines if line.kind is kind)


@settings(deadline=None)
@given(st.lists(st.tuples(AUTHORS, MESSAGES), max_size=9), st.sampled_from(list(Reason)), st.data())
def test_any_brief_is_short_sourced_and_states_only_facts_that_were_written(
    said: list[tuple[Author, str]], reason: Reason, data: st.DataObject
) -> None:
    turn = thread(*said)
    customer = [one for one in turn.history if one.author is Author.CUSTOMER]
    course = tuple(data.draw(st.lists(st.floats(-1, 1), max_size=len(customer))))
    brief = brief_of(turn, reason, course=course)
    assert brief.word_count <= MAX_WORDS
    known = {one.id for one in turn.history} | {"t1/1", "t1/2"}
    assert all(line.sources for line in brief.lines)
    assert {source.id for line in brief.lines for source in line.sources} <= known
    assert all("\n" not in line.text for line in brief.lines)
    # "Next" comes last and is never what is dropped to keep the limit.
    assert brief.lines[-1].kind is LineKind.NEXT
    written = {word for one in customer for word in " ".join(clean(one.text).split()).lower().split()}
    joined = " ".join(written)
    for fact in text_of(brief, LineKind.FACTS).split(", "):
        for word in fact.split()[1:]:
            assert word.lower().strip("…") in joined


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_messages_make_a_brief_that_can_be_shown(
    responder: Responder, conversation: Conversation, text: str
) -> None:
    result = responder.take_turn(conversation("agent", "Somebody will be with you.", text), ForgetfulMemory())
    if result.decision.action is Action.ESCALATE:
        assert result.brief is not None
        assert result.brief.word_count <= MAX_WORDS
        assert "<script" not in text_of(result.brief, LineKind.WANTED)
        assert all(max(map(len, line.text.split())) <= 41 for line in result.brief.lines)


def test_forty_turns_are_told_by_their_beginning_and_their_end() -> None:
    middle = [
        (author, text)
        for number in range(40)
        for author, text in (
            (Author.CUSTOMER, f"it still shows step {number}, nothing else happens"),
            (Author.AI, f"Press the button number {number}."),
        )
    ]
    opening = (
        Author.CUSTOMER,
        "Hello! The export of our customer list stops at half of the rows since the last update.",
    )
    brief = brief_of(thread(opening, *middle, (Author.CUSTOMER, "Can you send me the file?")), Reason.REPETITION)
    assert "export of our customer list stops" in text_of(brief, LineKind.WANTED)
    assert text_of(brief, LineKind.WANTED).endswith("/ Can you send me the file?")
    assert text_of(brief, LineKind.TRIED).count("AI replied") == 2
    assert "did not help" in text_of(brief, LineKind.FAILED)
    assert brief.word_count <= MAX_WORDS


def test_what_was_solved_before_is_not_what_is_wanted() -> None:
    brief = brief_of(
        thread(
            (Author.CUSTOMER, "How do I download last month's invoice?"),
            (Author.AI, "Settings, Billing, Invoices."),
            (Author.CUSTOMER, "Perfect, thank you!"),
            (Author.CUSTOMER, "Now the calendar of two technicians does not sync any more."),
        )
    )
    assert text_of(brief, LineKind.WANTED) == (
        "Customer says: Now the calendar of two technicians does not sync any more."
    )
    wanted = next(line for line in brief.lines if line.kind is LineKind.WANTED)
    assert [source.id for source in wanted.sources] == ["m3"]


@pytest.mark.parametrize(
    ("message", "wanted"),
    [
        ("Hi there,\n\nwhere do I find my invoice?\n\nBest regards\nMira", "where do I find my invoice?"),
        (
            "@desk #broken the booking page shows no times https://x.example/1 #fail",
            "broken the booking page shows no times",
        ),
        (
            "Mrs. Dunne moved. How do I delete her?",
            "Mrs. Dunne moved. How do I delete her?",
        ),
        ("Hello! My invoice is wrong", "My invoice is wrong"),
        ("Wir haben bis zum 3. des Monats nichts erhalten.", "Wir haben bis zum 3. des Monats nichts erhalten."),
        ("agent", "agent"),
        ("", ""),
    ],
)
def test_the_wish_is_told_without_greeting_names_and_signature(message: str, wanted: str) -> None:
    assert wanted_of([message]).text == wanted


def test_a_question_stands_beside_the_situation_it_is_asked_about() -> None:
    long = (
        "We are a family company with eleven technicians and three offices in the north of the country, by the sea. "
        "Since the move to the new office the phones of the night shift show yesterday's jobs only. "
        "We tried it with three phones and two networks, and nobody here has any idea what else to do about it. "
        "Why is that so?"
    )
    found = wanted_of([long])
    assert found.asks
    assert found.text.endswith("Why is that so?")
    assert len(found.text.split()) <= 26


def test_each_line_helps_the_agent() -> None:
    article = CitedArticle("pause", "Pause a subscription over the winter", 1, "public", 0.4)
    first = (Author.CUSTOMER, "Order A-4711 for €49.90 has error 502 since yesterday")
    brief = brief_of(thread(first), course=(-0.5,), articles=(article,))
    assert text_of(brief, LineKind.TRIED) == "closest article: “Pause a subscription over the winter”"
    assert text_of(brief, LineKind.FAILED) == "40% sure of the closest article; 90% needed"
    assert text_of(brief, LineKind.FEELING) == "unhappy"
    assert text_of(brief, LineKind.FACTS) == "order A-4711, amount €49.90, error 502, since yesterday"
    failed = brief_of(thread(first), Reason.CHECK_FAILED, failure="the language model did not answer in time")
    assert text_of(failed, LineKind.FAILED) == "the language model did not answer in time"
    asked = brief_of(thread((Author.CUSTOMER, "agent")), Reason.EXPLICIT_REQUEST)
    assert text_of(asked, LineKind.FAILED) == "nothing: handed over before an answer was tried"


def test_feeling_tells_how_it_moved() -> None:
    three = [(Author.CUSTOMER, "one thing"), (Author.CUSTOMER, "another thing"), (Author.CUSTOMER, "a third thing")]
    worse = brief_of(thread(*three), course=(0.5, 0.0, -0.9))
    assert text_of(worse, LineKind.FEELING) == "angry, at first content"
    calmed = brief_of(thread(*three), course=(0.0, -0.9, 0.0))
    assert text_of(calmed, LineKind.FEELING) == "matter of fact, angry in between"
    feeling = next(line for line in calmed.lines if line.kind is LineKind.FEELING)
    assert {source.id for source in feeling.sources} == {"m1", "m2"}


def test_facts_that_find_the_case_again_come_before_those_that_describe_it() -> None:
    text = (
        "For 3 weeks, 14 days and 5 hours, 20 users and 7 technicians wait at 8pm with 10% and 20% off, "
        "my invoice 2024-17, order A-4711, version 2.4.1"
    )
    facts = text_of(brief_of(thread((Author.CUSTOMER, text))), LineKind.FACTS)
    assert "order A-4711" in facts
    assert "invoice 2024-17" in facts
    assert "version 2.4.1" in facts
    assert len(facts.split()) <= 16


def test_a_models_line_names_the_messages_its_words_come_from() -> None:
    turn = thread((Author.CUSTOMER, "my invoice is missing"), (Author.CUSTOMER, "and the weather is fine"))
    line = next(one for one in brief_of(turn, wanted="Missing invoice").lines if one.kind is LineKind.WANTED)
    assert line.text == "Missing invoice"
    assert [source.id for source in line.sources] == ["m0"]


def test_what_earlier_turns_tried_is_told_with_its_place() -> None:
    before = (
        EarlierStep("t0", Step(2, StepKind.TOOL, StepResult.WORKED, "looked up order A-4711: shipped on 3 March")),
        EarlierStep("t0", Step(3, StepKind.CHECKED, StepResult.FAILED, "check failed: no article is cited")),
    )
    said = thread(
        (Author.CUSTOMER, "Where is order A-4711?"),
        (Author.AI, "It was shipped on 3 March."),
        (Author.CUSTOMER, "agent"),
    )
    turn = TurnInput(said.turn_id, said.conversation_id, said.history, earlier_steps=before)
    brief = brief_of(turn, Reason.EXPLICIT_REQUEST)
    tried = [line for line in brief.lines if line.kind is LineKind.TRIED]
    assert [line.text for line in tried] == [
        "looked up order A-4711: shipped on 3 March",
        "AI replied: It was shipped on 3 March.",
    ]
    assert tried[0].sources[0].id == "t0/2"
    failed = next(line for line in brief.lines if line.kind is LineKind.FAILED)
    assert (failed.text, failed.sources[0].id) == ("check failed: no article is cited", "t0/3")
