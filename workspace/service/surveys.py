"""Surveys: planned when a conversation has settled, asked once, answered, changed or declined, and counted."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from sqlalchemy.engine import RowMapping
from sqlalchemy.exc import IntegrityError

from workspace.channels.port import Channel
from workspace.channels.surveys import ROUTE, AsksSurveys, OpenSurvey, OutgoingSurvey, SurveyLinks, SurveyReply
from workspace.contract.surveys import SurveyCounts, SurveySettingsIn, SurveySettingsView
from workspace.domain.conversation import Conversation, State
from workspace.domain.errors import BadInput, DeskhandError, NotFound, Unavailable
from workspace.domain.facts import THE_DESK, Actor, Fact, FactKind, customer_actor
from workspace.domain.identifiers import ConversationId, CustomerId, new_id
from workspace.domain.survey import ANSWER_WINDOW, MOST_COMMENT, MOST_LATE, SurveySettings, SurveyState, is_drawn
from workspace.service.handlers.keep_labels import keep_labels
from workspace.service.policies import read_policy
from workspace.service.ports import Clock
from workspace.service.promise import watch_promise
from workspace.service.survey_words import WORDS, question
from workspace.service.work_loop import DoesJob
from workspace.store.database import Store
from workspace.store.unit import Unit
from workspace.store.work import Job

KEY: Final = "surveys"
ASK: Final = "ask-survey"
SEND: Final = "send-survey"
# Asked one after the other: two conversations of one customer must not both be the first.
LOCK: Final = "ask-survey"
SHOWN_SPAN: Final = timedelta(days=28)
_OVER: Final = frozenset({SurveyState.DECLINED.value, SurveyState.WITHDRAWN.value})


def read_survey_settings(unit: Unit) -> SurveySettings:
    """As they are set; nothing is asked before a lead has said so."""
    kept = unit.settings.get(KEY)
    return SurveySettings(**kept) if isinstance(kept, Mapping) else SurveySettings()


def survey_settings_view(unit: Unit, at: datetime) -> SurveySettingsView:
    """As the desk reads them."""
    counts = unit.surveys.counts(at - SHOWN_SPAN)
    name = read_policy(unit).desk_name
    own = {tag: {scale: question(scale, tag, {}, name) for scale in ("ces", "csat")} for tag in WORDS}
    settings = SurveySettingsIn.model_validate({**vars(read_survey_settings(unit))})
    return SurveySettingsView(settings=settings, own_words=own, last_28_days=SurveyCounts(**counts))


def set_survey_settings(unit: Unit, wanted: SurveySettingsIn, person: Actor, at: datetime) -> None:
    """Ask otherwise from now on; what was planned looks at the settings again when it is due."""
    unit.settings.put(KEY, wanted.model_dump(mode="json"))
    unit.facts.write([Fact(FactKind.SETTINGS_CHANGED, at, person, {"setting": KEY})])


class SurveyDoor:
    """Everything that happens to surveys in the service; a ``SurveyDesk`` for channels."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        channels: Mapping[str, Channel],
        links: SurveyLinks,
        public_url: str,
        *,
        attempts: int,
        changed: Callable[[], None],
    ) -> None:
        self._store, self._clock, self._channels, self._links = store, clock, channels, links
        self._public_url, self._attempts, self._changed = public_url, attempts, changed

    # Planning and asking

    def planning(self, measuring: DoesJob) -> DoesJob:
        """Counting a conversation, and then planning its survey: both follow every change of a conversation."""
        return _Both(measuring, self._store, self._clock)

    def ask(self, job: Job) -> timedelta | None:
        """Ask, where it still is right to ask."""
        try:
            with self._store.write() as unit:
                asked = ask_survey(unit, job.payload["conversation_id"], job.payload["survey_id"], self._clock())
        except IntegrityError:
            # Somebody else asked about the same conversation at this moment.
            return None
        if asked:
            self._changed()
        return None

    def send(self, job: Job) -> timedelta | None:
        """Hand a survey that was asked to its channel; running it again sends under the same id."""
        survey_id = job.payload["survey_id"]
        with self._store.read() as unit:
            row = unit.surveys.find(survey_id)
            if row is None or row["delivery"] != "waiting":
                return None
            asked = self._open(unit, row)
            customer = unit.conversations.customer(row["channel"], row["customer_id"])
        channel = _asking(self._channels.get(row["channel"]))
        delivery = "sent"
        if asked is None or customer is None or channel is None:
            delivery = "failed"
        else:
            who, to = CustomerId(row["customer_id"]), customer["webhook_url"]
            try:
                channel.ask(OutgoingSurvey(asked, who, row["asked_at"], to))
            except Unavailable:
                if job.attempt < self._attempts:
                    return timedelta(seconds=2**job.attempt)
                delivery = "failed"
            except DeskhandError:
                delivery = "failed"
        with self._store.write() as unit:
            unit.surveys.change(survey_id, delivery=delivery)
        return None

    # What customers see and say

    def open_of(self, channel: str, customer_id: str) -> OpenSurvey | None:
        """What this customer can answer now."""
        with self._store.read() as unit:
            return self.open_in(unit, channel, customer_id)

    def open_in(self, unit: Unit, channel: str, customer_id: str) -> OpenSurvey | None:
        """The same, where the desk is being read anyway."""
        newest = unit.surveys.of_customer(channel, customer_id, 1)
        return self._open(unit, newest[0]) if newest else None

    def by_ticket(self, ticket: str) -> OpenSurvey | None:
        """What a link opens."""
        survey_id = self._links.read(ticket, self._clock())
        if survey_id is None:
            return None
        with self._store.read() as unit:
            row = unit.surveys.find(survey_id)
            return self._open(unit, row) if row is not None else None

    def take(self, reply: SurveyReply, *, channel: str = "", customer_id: str = "") -> OpenSurvey | None:
        """Take what a customer says; with ``customer_id`` only to a survey of theirs."""
        with self._store.write() as unit:
            row = unit.surveys.find(reply.survey_id)
            if row is None or (customer_id and (row["channel"], row["customer_id"]) != (channel, customer_id)):
                raise NotFound("survey", reply.survey_id)
            # Locked before the survey is read again, so that two answers at one moment come one after the other.
            unit.conversations.version_of(row["conversation_id"])
            row = unit.surveys.find(reply.survey_id) or row
            if reply.action == "answer":
                self._answer(unit, row, reply)
            else:
                self._decline(unit, row, for_good=reply.action == "opt_out")
            row = unit.surveys.find(reply.survey_id)
            left = self._open(unit, row) if row is not None else None
        self._changed()
        return left

    def _answer(self, unit: Unit, row: RowMapping, reply: SurveyReply) -> None:
        at = self._clock()
        if unit.surveys.answer(row["id"], reply.answer_id) is not None:
            return
        if self._open(unit, row) is None:
            raise NotFound("survey", reply.survey_id)
        ces = reply.ces if "ces" in row["scales"] else None
        csat = reply.csat if "csat" in row["scales"] else None
        if ces is None and csat is None:
            raise BadInput("Choose a number first.", field="ces" if "ces" in row["scales"] else "csat")
        said = {"ces": ces, "csat": csat, "comment": reply.comment.strip()[:MOST_COMMENT]}
        unit.surveys.add_answer(survey_id=row["id"], id=reply.answer_id, at=at, **said)
        is_low = read_survey_settings(unit).is_low(ces, csat)
        state = SurveyState.ANSWERED.value
        unit.surveys.change(row["id"], state=state, answered_at=at, is_low=is_low, **said)
        payload: dict[str, object] = {"survey_id": row["id"], "ces": ces, "csat": csat, "is_low": is_low}
        payload |= {"commented": bool(said["comment"]), "changed": row["state"] == SurveyState.ANSWERED.value}
        _note(unit, row, FactKind.SURVEY_ANSWERED, at, payload)
        for figure, value in (("ces", ces), ("csat", csat), ("survey:answered", 1)):
            unit.measured.note(row["conversation_id"], figure, None if value is None else float(value))
        unit.measured.note(row["conversation_id"], "survey:declined", None)
        if keep_labels(unit, row["conversation_id"], at):
            watch_promise(unit, at)

    def _decline(self, unit: Unit, row: RowMapping, *, for_good: bool) -> None:
        at = self._clock()
        if row["state"] == SurveyState.WITHDRAWN.value:
            raise NotFound("survey", row["id"])
        if for_good and not unit.surveys.has_opted_out(row["channel"], row["customer_id"]):
            unit.surveys.opt_out(row["channel"], row["customer_id"], at)
            _note(unit, row, FactKind.SURVEY_OPTED_OUT, at, {"survey_id": row["id"]})
        if row["state"] == SurveyState.ASKED.value:
            unit.surveys.change(row["id"], state=SurveyState.DECLINED.value)
            unit.measured.note(row["conversation_id"], "survey:declined", 1.0)
            if not for_good:
                _note(unit, row, FactKind.SURVEY_DECLINED, at, {"survey_id": row["id"]})

    def _open(self, unit: Unit, row: RowMapping) -> OpenSurvey | None:
        """The survey as its customer can answer it; None once it is over."""
        until = row["asked_at"] + ANSWER_WINDOW
        if row["state"] in _OVER or self._clock() >= until:
            return None
        conversation = unit.conversations.load(row["conversation_id"], for_update=False)
        if conversation is None or conversation.merged_into is not None:
            return None
        if row["state"] == SurveyState.ASKED.value and unit.surveys.has_opted_out(row["channel"], row["customer_id"]):
            return None
        return OpenSurvey(
            id=row["id"],
            conversation_id=conversation.id,
            scales=tuple(row["scales"]),
            until=until,
            is_answered=row["state"] == SurveyState.ANSWERED.value,
            ces=row["ces"],
            csat=row["csat"],
            comment=row["comment"],
            texts=read_survey_settings(unit).texts,
            language=row["language"],
            url=f"{self._public_url}{ROUTE}/{self._links.make(row['id'], until)}",
        )


def plan_survey(unit: Unit, conversation_id: str, at: datetime) -> None:
    """Have the survey asked when its time comes; what is planned already is only moved."""
    settings = read_survey_settings(unit)
    if not settings.scales or not is_drawn(conversation_id, settings.share):
        return
    conversation = unit.conversations.load(conversation_id, for_update=False)
    due = due_at(unit, conversation, settings) if conversation is not None else None
    if due is None or at - due > MOST_LATE or unit.surveys.about([conversation_id]):
        return
    payload = {"conversation_id": conversation_id, "survey_id": new_id()}
    unit.work.defer(ASK, payload, max(due, at), lock=LOCK, key=f"{ASK}:{conversation_id}")


def due_at(unit: Unit, conversation: Conversation, settings: SurveySettings) -> datetime | None:
    """When it may be asked about; None where it has not settled or nobody answered anything in it.

    It has settled when a person closed it as solved or not solvable, or when the last word is an answer of the AI from
    the knowledge, which nobody closes.
    """
    if conversation.merged_into is not None or conversation.last_message_at is None:
        return None
    said = unit.facts.of(conversation.id, [one.value for one in _SAID])
    if any(one["kind"] == FactKind.CUSTOMER_ERASED.value for one in said):
        return None
    answers = [one for one in said if one["kind"] in _ANSWERS]
    if conversation.state is State.RESOLVED and conversation.resolved_at is not None:
        if not answers or conversation.outcome == "no_reply_needed":
            return None
        return conversation.resolved_at + timedelta(hours=settings.delay_h)
    settled = conversation.state is State.WITH_AI and conversation.waiting_since is None
    if not settled or not answers or not _is_answer_of_the_ai(answers):
        return None
    return conversation.last_message_at + timedelta(hours=settings.quiet_h)


def ask_survey(unit: Unit, conversation_id: str, survey_id: str, at: datetime) -> bool:
    """Ask about one conversation; returns whether it was. Every reason not to is looked at now, not when planned."""
    settings = read_survey_settings(unit)
    row = unit.conversations.row(conversation_id)
    if row is None or not settings.scales or not is_drawn(conversation_id, settings.share):
        return False
    channel, customer_id = row["channel"], row["customer_id"]
    unit.surveys.lock_customer(channel, customer_id)
    conversation = unit.conversations.load(conversation_id)
    due = due_at(unit, conversation, settings) if conversation is not None else None
    if conversation is None or due is None:
        # It was opened again; when it settles again, it is planned again.
        return False
    if due > at:
        payload = {"conversation_id": conversation_id, "survey_id": survey_id}
        unit.work.defer(ASK, payload, due, lock=LOCK, key=f"{ASK}:{conversation_id}")
        return False
    if unit.surveys.has_opted_out(channel, customer_id):
        return False
    if unit.surveys.about(unit.conversations.whole_of(conversation_id)):
        return False
    before = unit.surveys.of_customer(channel, customer_id, 1)
    if before and at - before[0]["asked_at"] < timedelta(days=settings.pause_days):
        return False
    customer = unit.conversations.customer(channel, customer_id)
    to_send = bool(customer and customer["webhook_url"])
    unit.surveys.add(
        id=survey_id,
        conversation_id=conversation_id,
        channel=channel,
        customer_id=customer_id,
        state=SurveyState.ASKED.value,
        scales=list(settings.scales),
        language=row["language"] or (customer["language"] if customer else ""),
        asked_at=at,
        delivery="waiting" if to_send else "",
    )
    survey = unit.surveys.find(survey_id)
    if survey is not None:
        _note(unit, survey, FactKind.SURVEY_ASKED, at, {"survey_id": survey_id, "scales": list(settings.scales)})
    unit.measured.note(conversation_id, "survey:asked", 1.0)
    if to_send:
        unit.work.defer(SEND, {"survey_id": survey_id}, at)
    return True


_ANSWERS: Final = frozenset({FactKind.AI_REPLIED.value, FactKind.REPLY_WRITTEN.value})
_SAID: Final = (FactKind.AI_REPLIED, FactKind.REPLY_WRITTEN, FactKind.CUSTOMER_ERASED)


def _asking(channel: object) -> AsksSurveys | None:
    """The channel, if it can carry surveys."""
    return channel if isinstance(channel, AsksSurveys) else None


def _is_answer_of_the_ai(answers: list[RowMapping]) -> bool:
    """Whether the AI answered from the knowledge, and no offer or question of its own is left open at the end."""
    last = answers[-1]
    if last["kind"] != FactKind.AI_REPLIED.value or last["payload"].get("action") != "answer":
        return False
    return any(one["payload"].get("articles") for one in answers)


def _note(unit: Unit, row: RowMapping, kind: FactKind, at: datetime, payload: dict[str, Any]) -> None:
    """Write a fact about a survey; where the conversation was merged meanwhile, it stays with its own."""
    customer = unit.conversations.customer(row["channel"], row["customer_id"])
    name = customer["name"] if customer is not None else ""
    actor = THE_DESK if kind is FactKind.SURVEY_ASKED else customer_actor(row["customer_id"], name)
    fact = Fact(kind, at.astimezone(UTC), actor, payload, ConversationId(row["conversation_id"]))
    version = unit.conversations.version_of(row["conversation_id"])
    unit.conversations.touch(row["conversation_id"], unit.facts.write([fact], version=version))


class _Both:
    """One piece of work, and planning a survey after it."""

    def __init__(self, first: DoesJob, store: Store, clock: Clock) -> None:
        self._first, self._store, self._clock = first, store, clock

    def __call__(self, job: Job) -> timedelta | None:
        """Both; tried again where the first asks for it."""
        again = self._first(job)
        with self._store.write() as unit:
            plan_survey(unit, job.payload["conversation_id"], self._clock())
        return again
