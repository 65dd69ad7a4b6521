"""Which events say what about a question, and that a history read twice says the same."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workspace.domain.facts import THE_AI, Actor, ActorKind, Fact, FactKind
from workspace.domain.label import Label, LabelSource
from workspace.quality.labelling import Draft, Story, labels_of, nearly_the_same

NINE = datetime(2026, 3, 2, 9, tzinfo=UTC)
MIRA = Actor(ActorKind.CUSTOMER, "mira", "Mira")
LENA = Actor(ActorKind.PERSON, "lena", "Lena")
DRAFT = "You find all invoices under Settings, Billing, Invoices. Choose a month."


class Telling:
    """Writes a conversation down fact by fact."""

    def __init__(self) -> None:
        self.facts: list[Fact] = []
        self.texts: dict[str, str] = {}
        self.drafts: dict[str, Draft] = {}
        self._turns = 0

    def fact(self, kind: FactKind, actor: Actor, **payload: object) -> None:
        at = NINE + timedelta(minutes=len(self.facts))
        self.facts.append(Fact(kind, at, actor, payload))

    def says(self, text: str) -> None:
        name = f"m{len(self.texts)}"
        self.texts[name] = text
        self.fact(FactKind.MESSAGE_RECEIVED, MIRA, message_id=name)

    def decides(self, action: str, category: str = "billing") -> str:
        self._turns += 1
        turn = f"t{self._turns}"
        self.fact(FactKind.DECIDED, THE_AI, turn_id=turn, action=action, confidence=0.9, category=category)
        return turn

    def answers(self, article: str = "invoice") -> None:
        turn = self.decides("answer")
        self.fact(FactKind.AI_REPLIED, THE_AI, message_id="x", turn_id=turn, articles=[article], category="billing")

    def courtesy(self) -> None:
        turn = self.decides("answer")
        self.fact(FactKind.AI_REPLIED, THE_AI, message_id="x", turn_id=turn, articles=[], category="")

    def hands_over(self, reason: str) -> str:
        turn = self.decides("escalate")
        name = f"e-{turn}"
        self.drafts[name] = Draft(DRAFT, ("invoice", "export"))
        self.fact(FactKind.ESCALATED, THE_AI, escalation_id=name, turn_id=turn, reason=reason, message_id="y")
        return name

    def replies(self, text: str) -> str:
        name = f"r{len(self.texts)}"
        self.texts[name] = text
        self.fact(FactKind.REPLY_WRITTEN, LENA, message_id=name)
        return name

    def rates(self, escalation: str, rating: str) -> None:
        self.fact(FactKind.RATED, LENA, escalation_id=escalation, rating=rating, why="")

    def corrects(self, article: str = "vat", name: str = "c1") -> None:
        self.fact(FactKind.CORRECTION_PUBLISHED, LENA, correction_id=name, article_id=article, title=article)

    def undoes(self, name: str = "c1") -> None:
        self.fact(FactKind.CORRECTION_UNDONE, LENA, correction_id=name, article_id="vat", title="vat")

    def labels(self) -> list[Label]:
        return labels_of(Story(self.facts, self.texts, self.drafts))

    def only(self) -> Label:
        (label,) = self.labels()
        return label


@pytest.fixture
def told() -> Telling:
    return Telling()


def test_a_correction_says_which_article_answers_and_undoing_it_unsays_that(told: Telling) -> None:
    told.says("Which VAT number is on it?")
    told.hands_over("low-confidence")
    told.corrects("vat")
    label = told.only()
    assert (label.source, label.answers, label.text) == (LabelSource.CORRECTION, ("vat",), "Which VAT number is on it?")
    assert (label.by, label.turn_id, label.category, label.weight) == ("lena", "t1", "billing", 1.0)
    told.undoes()
    assert told.labels() == []


def test_a_correction_after_a_request_for_a_person_is_about_the_question_before(told: Telling) -> None:
    told.says("Which VAT number is on it?")
    told.answers("invoice")
    told.says("A person please")
    told.hands_over("explicit-request")
    told.corrects("vat")
    by_source = {label.source: label for label in told.labels()}
    assert by_source[LabelSource.CORRECTION].text == "Which VAT number is on it?"
    assert by_source[LabelSource.REOPENED].wrong == ("invoice",)
    assert by_source[LabelSource.REOPENED].weight == 0.5


def test_a_correction_after_nothing_but_a_request_for_a_person_labels_nothing(told: Telling) -> None:
    told.says("A person please")
    told.hands_over("explicit-request")
    told.corrects("vat")
    assert told.labels() == []


def test_unnecessary_with_the_draft_sent_as_it_was_says_the_draft_was_right(told: Telling) -> None:
    told.says("Where are my invoices?")
    name = told.hands_over("low-confidence")
    told.replies(DRAFT + " Lena")
    told.rates(name, "unnecessary")
    assert told.only().answers == ("invoice",)
    told.rates(name, "necessary")
    assert told.labels() == []


def test_unnecessary_with_other_words_or_a_reply_taken_back_says_nothing(told: Telling) -> None:
    told.says("Where are my invoices?")
    name = told.hands_over("low-confidence")
    told.replies("They are sent by mail on the first of the month, never before.")
    told.fact(FactKind.REPLY_UNDONE, LENA, message_id=told.replies(DRAFT))
    told.rates(name, "unnecessary")
    assert told.labels() == []


@pytest.mark.parametrize(
    ("reason", "labelled"), [("no-knowledge", 1), ("low-confidence", 0), ("negative-sentiment", 0)]
)
def test_necessary_says_nothing_answers_only_where_nothing_was_known(told: Telling, reason: str, labelled: int) -> None:
    told.says("Do you sell trains?")
    told.rates(told.hands_over(reason), "necessary")
    assert [label.answers for label in told.labels()] == [()] * labelled


@pytest.mark.parametrize(
    "text", ["That didn't help", "it still fails", "das hilft mir nicht", "that's the wrong article"]
)
def test_coming_back_unhelped_says_only_that_the_shown_article_was_wrong(told: Telling, text: str) -> None:
    told.says("Where are my invoices?")
    told.answers("invoice")
    told.says(text)
    label = told.only()
    assert (label.source, label.answers, label.wrong) == (LabelSource.REOPENED, None, ("invoice",))
    assert label.text == "Where are my invoices?"


@pytest.mark.parametrize("text", ["Thanks!", "Perfect, thank you", "danke dir"])
def test_thanks_say_weakly_that_it_was_right_until_they_come_back(told: Telling, text: str) -> None:
    told.says("Where are my invoices?")
    told.answers("invoice")
    told.says(text)
    label = told.only()
    assert (label.source, label.answers, label.weight) == (LabelSource.THANKS, ("invoice",), 0.3)
    told.courtesy()
    told.says("hm, it still does not work")
    assert [one.source for one in told.labels()] == [LabelSource.REOPENED]


@pytest.mark.parametrize("text", ["And where is the one for May?", "Thanks, but how do I change the address on it?"])
def test_a_further_question_says_nothing_about_the_answer(told: Telling, text: str) -> None:
    told.says("Where are my invoices?")
    told.answers("invoice")
    told.says(text)
    assert told.labels() == []


def test_what_is_said_to_a_person_is_not_about_the_ais_answer(told: Telling) -> None:
    told.says("Where are my invoices?")
    told.answers("invoice")
    told.replies("You can also write to me.")
    told.says("That didn't help")
    assert told.labels() == []


def test_small_changes_of_a_draft_are_small() -> None:
    assert nearly_the_same("Open the settings and choose invoices there", "Open the settings and choose invoices there")
    assert not nearly_the_same(DRAFT, "We give it back.")
    assert not nearly_the_same("", "")


SAID = ["ask", "no help", "thanks"]
DONE = ["answer", "low-confidence", "explicit-request", "no-knowledge", "reply", "necessary", "unnecessary", "correct"]
EVENTS = st.lists(st.sampled_from(SAID + DONE), max_size=14)


def tell(told: Telling, events: list[str]) -> None:
    escalation = ""
    for number, event in enumerate(events):
        if event in {"ask", "no help", "thanks"}:
            told.says({"ask": f"Question {number}?", "no help": "that did not help", "thanks": "thanks"}[event])
        elif event == "answer":
            told.answers(f"a{number}")
        elif event in {"low-confidence", "explicit-request", "no-knowledge"}:
            escalation = told.hands_over(event)
        elif event == "reply":
            told.replies(DRAFT)
        elif event == "correct":
            told.corrects("vat", f"c{number}")
        elif escalation:
            told.rates(escalation, event)


@given(EVENTS, EVENTS)
def test_a_correction_that_was_undone_leaves_no_trace_whatever_happened(before: list[str], after: list[str]) -> None:
    plain, undone = Telling(), Telling()
    tell(plain, before)
    tell(undone, before)
    undone.corrects("other", "undone")
    undone.undoes("undone")
    # The same times in both, so that only the correction could make a difference.
    plain.fact(FactKind.CLAIMED, LENA)
    plain.fact(FactKind.CLAIMED, LENA)
    tell(plain, after)
    tell(undone, after)
    assert undone.labels() == plain.labels()
    assert undone.labels() == undone.labels()


@given(EVENTS)
def test_every_label_is_about_words_a_customer_wrote_and_about_one_thing(events: list[str]) -> None:
    told = Telling()
    tell(told, events)
    labels = told.labels()
    assert len({label.id for label in labels}) == len(labels)
    for label in labels:
        assert label.messages
        assert all(message.startswith("m") for message in label.messages)
        assert (label.answers is None) == bool(label.wrong)
        assert 0 < label.weight <= 1


def test_a_reviewers_verdict_is_a_label_until_a_dispute_turns_it() -> None:
    told = Telling()
    told.says("When is my refund booked?")
    turn = told.decides("answer")
    told.fact(FactKind.AI_REPLIED, THE_AI, turn_id=turn, articles=["refunds"], message_id="r1")
    told.fact(FactKind.REVIEWED, LENA, review_id="one", verdict="wrong", turns=[turn])
    told.fact(FactKind.REVIEWED, LENA, review_id="two", verdict="unsure", turns=[turn])
    told.fact(FactKind.REVIEWED, LENA, review_id="of a hand-over")
    (label,) = labels_of(Story(told.facts, told.texts))
    assert (label.source, label.answers, label.wrong, label.weight) == (LabelSource.REVIEW, None, ("refunds",), 1.0)
    told.fact(FactKind.REVIEW_DISPUTED, LENA, review_id="one")
    assert labels_of(Story(told.facts, told.texts)) == [label]
    told.fact(FactKind.DISPUTE_DECIDED, LENA, review_id="one", verdict="right", turns=[turn])
    (turned,) = labels_of(Story(told.facts, told.texts))
    assert (turned.answers, turned.wrong) == (("refunds",), ())
    assert turned.id != label.id, "the first one is taken back"
