"""Surveys: asked once and only when it is right, answered and changed, declined for good, counted, labelled, erased."""

from datetime import timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from tests.service.desk import KNOWN_QUESTION, Desk
from workspace.channels.surveys import OpenSurvey, OutgoingSurvey, SurveyReply
from workspace.contract.commands import Claim, Merge, Resolve
from workspace.contract.surveys import SurveySettingsIn
from workspace.contract.values import new_id
from workspace.domain.errors import NotFound, Unavailable
from workspace.domain.label import Label, LabelSource
from workspace.service.erasing import erase_customer
from workspace.service.surveys import plan_survey, set_survey_settings
from workspace.store.metadata import metadata

DAY_S = 86_400.0


def ask_with(desk: Desk, **settings: Any) -> None:
    """A lead has surveys asked."""
    wanted = SurveySettingsIn.model_validate({"asks": "both", **settings})
    with desk.service.store.write() as unit:
        set_survey_settings(unit, wanted, desk.lena.actor, desk.now)


def resolved(desk: Desk, customer: str = "mira", outcome: str = "solved") -> str:
    """A conversation that Lena answered and closed."""
    conversation_id = desk.writes("Something nobody wrote an article about", customer=customer)
    desk.settles()
    desk.orders(Claim(id=new_id(), conversation_id=conversation_id))
    desk.replies(conversation_id)
    desk.settles()
    desk.orders(Resolve.model_validate({"id": new_id(), "conversation_id": conversation_id, "outcome": outcome}))
    desk.settles()
    return conversation_id


def answered_by_the_ai(desk: Desk, customer: str = "mira") -> str:
    conversation_id = desk.writes(KNOWN_QUESTION, customer=customer)
    desk.settles()
    return conversation_id


def days_pass(desk: Desk, days: float) -> None:
    desk.pass_time(days * DAY_S)
    desk.settles()


def open_survey(desk: Desk, customer: str = "mira") -> OpenSurvey | None:
    return desk.service.surveys.open_of("http", customer)


def says(desk: Desk, customer: str = "mira", **said: Any) -> OpenSurvey | None:
    survey = open_survey(desk, customer)
    assert survey is not None
    reply = SurveyReply(survey.id, said.pop("answer_id", new_id()), **said)
    return desk.service.surveys.take(reply, channel="http", customer_id=customer)


def asked(desk: Desk) -> int:
    with desk.service.store.read() as unit:
        return unit.surveys.counts(desk.now - timedelta(days=1000))["asked"]


def labels(desk: Desk, conversation_id: str) -> list[Label]:
    with desk.service.store.read() as unit:
        found = unit.labels.of(conversation_id)
    return [one for one in found if one.withdrawn_at is None and one.source is LabelSource.SURVEY]


def test_nothing_is_asked_before_a_lead_says_so(desk: Desk) -> None:
    resolved(desk)
    days_pass(desk, 3)
    assert asked(desk) == 0


def test_a_day_after_closing_it_is_asked_once(any_desk: Desk) -> None:
    ask_with(any_desk)
    conversation_id = resolved(any_desk)
    days_pass(any_desk, 0.9)
    assert open_survey(any_desk) is None
    days_pass(any_desk, 0.2)
    survey = open_survey(any_desk)
    assert survey is not None
    assert (survey.conversation_id, survey.scales) == (conversation_id, ("ces", "csat"))
    days_pass(any_desk, 5)
    assert asked(any_desk) == 1
    assert any_desk.kinds_of_facts(conversation_id).count("survey-asked") == 1
    with any_desk.service.store.write() as unit:
        plan_survey(unit, conversation_id, any_desk.now)
    any_desk.settles()
    assert asked(any_desk) == 1


def test_what_the_ai_answered_is_asked_about_after_quiet_hours(any_desk: Desk) -> None:
    ask_with(any_desk, quiet_h=6, delay_h=0)
    conversation_id = answered_by_the_ai(any_desk)
    days_pass(any_desk, 0.2)
    assert any_desk.writes(KNOWN_QUESTION) == conversation_id
    any_desk.settles()
    days_pass(any_desk, 0.2)
    assert open_survey(any_desk) is None, "the customer wrote, so the hours begin anew"
    days_pass(any_desk, 0.2)
    survey = open_survey(any_desk)
    assert survey is not None
    assert survey.conversation_id == conversation_id


def test_what_is_open_again_is_not_asked_about(desk: Desk) -> None:
    ask_with(desk)
    conversation_id = resolved(desk)
    days_pass(desk, 0.5)
    assert desk.writes("It still does not work") == conversation_id
    days_pass(desk, 2)
    assert asked(desk) == 0


def test_what_needed_no_reply_or_is_merged_is_not_asked_about(desk: Desk) -> None:
    ask_with(desk, pause_days=1)
    resolved(desk, "ada", outcome="no_reply_needed")
    one = resolved(desk)
    desk.pass_time(9 * DAY_S)
    other = desk.escalated("Something else altogether, please")
    desk.orders(Claim(id=new_id(), conversation_id=other))
    desk.replies(other)
    desk.settles()
    assert one != other
    desk.orders(Resolve.model_validate({"id": new_id(), "conversation_id": other, "outcome": "solved"}))
    desk.orders(Merge.model_validate({"id": new_id(), "conversation_id": other, "into": one}))
    before = asked(desk)
    days_pass(desk, 3)
    assert asked(desk) == before
    assert open_survey(desk, "ada") is None


def test_one_customer_is_asked_once_in_a_fortnight(any_desk: Desk) -> None:
    ask_with(any_desk)
    first = resolved(any_desk)
    days_pass(any_desk, 10)
    second = resolved(any_desk)
    days_pass(any_desk, 2)
    assert first != second
    assert asked(any_desk) == 1
    days_pass(any_desk, 10)
    third = resolved(any_desk)
    days_pass(any_desk, 2)
    assert third != second
    assert asked(any_desk) == 2


def test_only_the_share_is_asked(desk: Desk) -> None:
    ask_with(desk, share=0.5)
    for number in range(24):
        resolved(desk, f"customer{number}")
    days_pass(desk, 2)
    assert 4 <= asked(desk) <= 20
    ask_with(desk, share=0)
    resolved(desk, "last")
    days_pass(desk, 2)
    assert open_survey(desk, "last") is None


def test_answers_change_and_the_last_one_counts(any_desk: Desk) -> None:
    ask_with(any_desk)
    conversation_id = resolved(any_desk)
    days_pass(any_desk, 1.5)
    once = new_id()
    says(any_desk, ces=2, csat=5, comment="Hard to reach you", answer_id=once)
    left = says(any_desk, ces=2, csat=5, comment="Hard to reach you", answer_id=once)
    assert left is not None
    assert (left.is_answered, left.ces, left.comment) == (True, 2, "Hard to reach you")
    assert any_desk.kinds_of_facts(conversation_id).count("survey-answered") == 1
    with any_desk.service.store.read() as unit:
        (low,) = unit.surveys.low_since(any_desk.now - timedelta(days=1))
        assert low["conversation_id"] == conversation_id
    any_desk.settles()
    says(any_desk, ces=6, csat=5)
    any_desk.settles()
    with any_desk.service.store.read() as unit:
        assert unit.surveys.low_since(any_desk.now - timedelta(days=1)) == []
        assert [row["ces"] for row in unit.surveys.answers(left.id)] == [2, 6]
        extras = unit.measured.extras_of(conversation_id)
        counted = unit.measured.of(conversation_id)
    assert extras == {"ces": 6.0, "csat": 5.0, "repeats": 0.0, "survey:asked": 1.0, "survey:answered": 1.0}
    assert counted is not None
    assert counted.extras == extras
    words = [getattr(one, "words", "") for one in any_desk.detail(conversation_id).history]
    assert "Mira answered the survey: effort 2 of 7, satisfaction 5 of 5" in words
    assert "Mira changed the answer to the survey: effort 6 of 7, satisfaction 5 of 5" in words
    days_pass(any_desk, 14)
    assert open_survey(any_desk) is None


def test_not_now_is_about_this_one_and_never_again_is_for_good(any_desk: Desk) -> None:
    ask_with(any_desk, pause_days=1)
    resolved(any_desk)
    days_pass(any_desk, 1.5)
    assert says(any_desk, action="decline") is None
    days_pass(any_desk, 8)
    last = resolved(any_desk)
    days_pass(any_desk, 1.5)
    assert says(any_desk, action="opt_out") is None
    assert any_desk.kinds_of_facts(last)[-1] == "survey-opted-out"
    days_pass(any_desk, 8)
    resolved(any_desk)
    days_pass(any_desk, 3)
    assert asked(any_desk) == 2
    with any_desk.service.store.read() as unit:
        counts = unit.surveys.counts(any_desk.now - timedelta(days=100))
    assert counts == {"asked": 2, "answered": 0, "declined": 2}


def test_nobody_answers_for_somebody_else(desk: Desk) -> None:
    ask_with(desk)
    resolved(desk)
    days_pass(desk, 1.5)
    survey = open_survey(desk)
    assert survey is not None
    with pytest.raises(NotFound):
        desk.service.surveys.take(SurveyReply(survey.id, new_id(), ces=1), channel="http", customer_id="tom")


def test_a_low_score_speaks_weakly_against_the_ais_last_answer(any_desk: Desk) -> None:
    ask_with(any_desk)
    conversation_id = answered_by_the_ai(any_desk)
    days_pass(any_desk, 1.5)
    says(any_desk, ces=5, csat=2)
    (label,) = labels(any_desk, conversation_id)
    assert (label.answers, label.wrong, label.text) == (None, ("refunds",), KNOWN_QUESTION)
    assert 0 < label.weight < 0.5
    with any_desk.service.store.read() as unit:
        assert unit.labels.wrong_turns() == set(), "alone it convicts no answer"
    says(any_desk, ces=5, csat=4)
    assert labels(any_desk, conversation_id) == []


def test_a_low_score_on_a_persons_work_is_no_label(desk: Desk) -> None:
    ask_with(desk)
    conversation_id = resolved(desk)
    days_pass(desk, 1.5)
    says(desk, ces=1, csat=1)
    assert labels(desk, conversation_id) == []


def test_an_erased_customers_words_are_gone_and_the_link_is_over(any_desk: Desk) -> None:
    ask_with(any_desk)
    resolved(any_desk, "planted-1234")
    days_pass(any_desk, 1.5)
    survey = open_survey(any_desk, "planted-1234")
    assert survey is not None
    says(any_desk, "planted-1234", ces=1, comment="My name is zanzibarquokka")
    says(any_desk, "planted-1234", ces=2, comment="Still zanzibarquokka of planted-1234")
    assert {"survey.comment", "survey_answer.comment"} <= standing(any_desk, "zanzibarquokka")
    service = any_desk.service
    erase_customer(service.store, service.host, lambda: any_desk.now, "http", "planted-1234", any_desk.lena.actor)
    assert standing(any_desk, "zanzibarquokka") == set()
    assert standing(any_desk, "planted-1234") == set()
    assert service.surveys.by_ticket(survey.url.rsplit("/", 1)[1]) is None
    with pytest.raises(NotFound):
        service.surveys.take(SurveyReply(survey.id, new_id(), ces=1))
    with service.store.read() as unit:
        assert unit.surveys.low_since(any_desk.now - timedelta(days=9)) == []


def test_an_erased_customer_is_not_asked(desk: Desk) -> None:
    ask_with(desk)
    resolved(desk)
    erase_customer(desk.service.store, desk.service.host, lambda: desk.now, "http", "mira", desk.lena.actor)
    days_pass(desk, 3)
    assert asked(desk) == 0


class AskingChannel:
    """A channel that carries surveys, and fails when told to."""

    name = "http"

    def __init__(self) -> None:
        self.asked: list[OutgoingSurvey] = []
        self.failures: list[Exception] = []

    def deliver(self, outgoing: object) -> None:
        """Replies go nowhere."""

    def ask(self, outgoing: OutgoingSurvey) -> None:
        """Take it, or fail as told."""
        if self.failures:
            raise self.failures.pop(0)
        self.asked.append(outgoing)


def test_a_webhook_gets_the_link_and_a_retry_the_same(any_desk: Desk) -> None:
    channel = AskingChannel()
    any_desk.service.channels["http"] = channel
    channel.failures = [Unavailable("not now"), Unavailable("not now")]
    ask_with(any_desk)
    resolved(any_desk)
    with any_desk.service.store.write() as unit:
        unit.conversations.keep_customer("http", "mira", {"webhook_url": "https://example.com/hook"})
    days_pass(any_desk, 1.5)
    (outgoing,) = channel.asked
    survey = open_survey(any_desk)
    assert survey is not None
    assert (outgoing.survey.id, outgoing.webhook_url) == (survey.id, "https://example.com/hook")
    found = any_desk.service.surveys.by_ticket(outgoing.survey.url.rsplit("/", 1)[1])
    assert found is not None
    assert found.id == survey.id
    days_pass(any_desk, 1)
    assert len(channel.asked) == 1


def standing(desk: Desk, planted: str) -> set[str]:
    """Where a planted word stands in the tables."""
    found = set()
    with desk.service.store.read() as unit:
        for table in metadata.sorted_tables:
            for row in unit.connection.execute(sa.select(table)).mappings():
                found |= {f"{table.name}.{name}" for name, value in row.items() if planted in str(value).lower()}
    return found
