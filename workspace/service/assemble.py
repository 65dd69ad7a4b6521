"""Puts the service together, the same way for a laptop, a team and a test."""

import asyncio
import contextlib
import importlib
import secrets as random_secrets
import threading
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any, Final

from sqlalchemy.exc import IntegrityError, OperationalError

from workspace.channels.files import FileLinks, OpenFile, SentFile
from workspace.channels.http_channel import HttpChannel
from workspace.channels.port import Channel
from workspace.channels.surveys import SurveyLinks
from workspace.channels.thread import Handling, IncomingMessage, Taken, Thread, ThreadLine
from workspace.channels.visitor_tokens import VisitorTokens, channel_key_digest, new_channel_key, new_webhook_secret
from workspace.domain.conversation import State
from workspace.domain.errors import DeskhandError, Unavailable
from workspace.domain.facts import Actor, ActorKind
from workspace.domain.identifiers import ConversationId, CustomerId
from workspace.domain.policy import Policy
from workspace.domain.turn import Author, Step, StepKind
from workspace.knowledge.ingest.port import Reader
from workspace.service.attachments import DROP_UPLOAD, drop_unused
from workspace.service.bell import Bell
from workspace.service.colleagues import ROUTE, hand_out, look_for_somebody
from workspace.service.commands import CommandDoor
from workspace.service.corrections import CorrectionDesk
from workspace.service.drafts import Drafter
from workspace.service.gaps import GapDesk
from workspace.service.handlers.deliver_reply import DELIVER, deliver_reply, record_delivery
from workspace.service.handlers.place_conversation import REMIND, WAKE, fire_reminder, wake
from workspace.service.handlers.receive_message import receive_message
from workspace.service.handlers.run_turn import give_up_turn, run_turn
from workspace.service.handlers.turn_due import TURN
from workspace.service.measuring import Measuring, have_rest_counted
from workspace.service.people import People
from workspace.service.policies import DEFAULT_GREETING, GREETING_KEY, read_policy
from workspace.service.ports import Clock, Responds, system_clock
from workspace.service.presence import PresenceBoard
from workspace.service.proving import Prover
from workspace.service.report_mail import MAIL_REPORT, ReportMail
from workspace.service.responder_host import ResponderHost
from workspace.service.review_drawing import DRAW_REVIEWS, draws_daily, have_drawn
from workspace.service.secrets import Secrets
from workspace.service.settings import Settings
from workspace.service.source_reading import READ_SOURCE, SourceReading
from workspace.service.surveys import ASK, SEND, SurveyDoor
from workspace.service.thread_files import ThreadFiles
from workspace.service.timed_turns import TimedTurns
from workspace.service.week_pages import WeekPages
from workspace.service.work_loop import DoesJob, WorkLoop
from workspace.store.database import Store, may_begin_anew
from workspace.store.work import MEASURE, MEASURE_REST, Job

THREAD_PAGE: Final = 200


class Service:
    """The headless half of the desk. Also the desk as channels see it (``ThreadDesk``)."""

    def __init__(
        self,
        settings: Settings,
        store: Store,
        secrets: Secrets,
        clock: Clock,
        host: ResponderHost,
        channels: Mapping[str, Channel],
    ) -> None:
        self.settings, self.store, self.clock, self.host = settings, store, clock, host
        self.channels = dict(channels)
        self.bell = Bell()
        self.people = People(store, clock)
        self.secrets = secrets
        self.drafter = Drafter(store, host)
        self.gaps = GapDesk(store, host, self.drafter, clock)
        self.weeks = WeekPages(store, clock, host, self.gaps)
        self.report_mail = ReportMail(store, secrets, clock, self.weeks)
        self.corrections = CorrectionDesk(store, Prover(store, host, clock), clock)
        self.commands = CommandDoor(store, clock, self.policy, settings.undo_window, self.corrections)
        self.files = ThreadFiles(store, clock, FileLinks(self._visitor_secret()), settings.public_url)
        links, tries = SurveyLinks(self._visitor_secret()), settings.delivery_attempts
        self.surveys = SurveyDoor(
            store, clock, self.channels, links, settings.public_url, attempts=tries, changed=self.changed
        )
        self.presence = PresenceBoard(clock)
        self.turns = TimedTurns(host, settings.turn_timeout)
        measuring = Measuring(store, clock, lambda: self.bell.is_stopping)
        self.kinds: Mapping[str, DoesJob] = {
            TURN: self._take_turn,
            DELIVER: self._deliver,
            WAKE: self._wake,
            REMIND: self._remind,
            ROUTE: self._route,
            DROP_UPLOAD: self._drop_upload,
            READ_SOURCE: self._read_source,
            MEASURE: self.surveys.planning(measuring),
            MEASURE_REST: measuring.count_rest,
            DRAW_REVIEWS: draws_daily(store, clock, self.changed),
            ASK: self.surveys.ask,
            MAIL_REPORT: self.report_mail,
            SEND: self.surveys.send,
        }
        # One more than is asked for: a source that is being read must not keep answers waiting.
        self.work = WorkLoop(store, self.kinds, clock, self.bell, workers=settings.workers + 1, able=self._able)
        host.on_loaded = self.changed
        self._policy: tuple[int, Policy] | None = None

    # What is read

    def policy(self) -> Policy:
        """The desk's policy, read again when the knowledge (and so perhaps a category) has changed."""
        with self.store.read() as unit:
            changed = unit.articles.last_change()
            known = self._policy
            if known is None or known[0] != changed:
                known = self._policy = (changed, read_policy(unit))
        return known[1]

    def forget_policy(self) -> None:
        """Read the policy again at the next use."""
        self._policy = None

    # What channels see

    @property
    def desk_name(self) -> str:
        """The name customers know."""
        return self.policy().desk_name

    @property
    def greeting(self) -> str:
        """What the web chat says first."""
        with self.store.read() as unit:
            return str(unit.settings.get(GREETING_KEY) or DEFAULT_GREETING)

    @property
    def is_stopping(self) -> bool:
        """Whether open streams should end."""
        return self.bell.is_stopping

    def receive(self, message: IncomingMessage) -> Taken:
        """Write a customer's message down and have it looked at."""
        try:
            with self.store.write() as unit:
                taken = receive_message(unit, message, self.clock(), self.settings.debounce)
        except (IntegrityError, OperationalError) as failure:
            # The same message came in twice at the same moment and the other one was first, or two transactions waited
            # for each other and this one was ended.
            if isinstance(failure, OperationalError) and not may_begin_anew(failure):
                raise
            with self.store.write() as unit:
                taken = receive_message(unit, message, self.clock(), self.settings.debounce)
        self.changed()
        return taken

    def read_thread(self, channel: str, customer_id: CustomerId, after: int) -> Thread:
        """What a customer may see after a number."""
        with self.store.read() as unit:
            rows = unit.conversations.visible_messages(channel, customer_id, after, THREAD_PAGE)
            seq = unit.facts.last_seq()
            conversation = unit.conversations.latest_of(channel, customer_id, for_update=False)
            turn = unit.turns.open_of(conversation.id) if conversation else None
            row = unit.conversations.row(conversation.id) if conversation else None
            writing = turn is not None and any(s.kind is StepKind.SEARCHED for s in unit.turns.steps(turn["id"]))
            files = self.files.of(unit, channel, customer_id, [one["id"] for one in rows])
            survey = self.surveys.open_in(unit, channel, customer_id)
        lines = tuple(
            ThreadLine(
                after=one["visible_seq"],
                message_id=one["channel_message_id"] if one["author"] == "customer" else one["id"],
                conversation_id=ConversationId(one["conversation_id"]),
                author=Author(one["author"]),
                author_name=one["author_name"],
                text=one["text"],
                at=one["at"],
                sources=tuple(str(source["title"]) for source in one["articles"]),
                files=files[one["id"]],
            )
            for one in rows
        )
        state = conversation.state if conversation else State.RESOLVED
        return Thread(
            lines=lines,
            seq=seq,
            handling=_HANDLING[state],
            working=turn is not None,
            writing=writing,
            person_name=conversation.held_by_name if conversation and state is State.CLAIMED else "",
            expected_by=row["promised_by"] or row["take_by"] if row and state is State.ESCALATED else None,
            more=len(rows) == THREAD_PAGE,
            survey=survey,
        )

    def keep_file(self, owner: str, own_id: str, name: str, content: bytes) -> SentFile:
        """Keep what a customer's side sent up until a message comes with it."""
        return self.files.keep(owner, own_id, name, content)

    def open_file(self, ticket: str) -> OpenFile | None:
        """What a link of a customer's thread opens."""
        return self.files.open(ticket)

    async def wait_beyond(self, seq: int, timeout_s: float, or_when: Callable[[], bool] = lambda: False) -> None:
        """Return once there is a newer fact, or something else is so, or after the time."""
        loop = asyncio.get_running_loop()
        until = loop.time() + timeout_s
        while not self.bell.is_stopping and (left_s := until - loop.time()) > 0:
            ring = self.bell.next_ring()
            if or_when() or await asyncio.to_thread(self._last_seq) > seq:
                return
            await self.bell.wait(ring, left_s)

    def _last_seq(self) -> int:
        with self.store.read() as unit:
            return unit.facts.last_seq()

    def changed(self) -> None:
        """Something was written: wake the feeds and the worker."""
        self.bell.ring()
        self.work.nudge()

    # Secrets of the channel

    def channel_key(self) -> str:
        """The key with which other systems write in; made at the first start."""
        return self._secret("channel-key", new_channel_key)

    def channel_key_digest(self) -> str:
        """What the channel compares a key with."""
        return channel_key_digest(self.channel_key())

    def visitor_tokens(self) -> VisitorTokens:
        """The web chat's tokens, signed with this desk's own secret."""
        return VisitorTokens(self._visitor_secret())

    def _visitor_secret(self) -> bytes:
        return bytes.fromhex(self._secret("visitor-secret", lambda: random_secrets.token_hex(32)))

    def _secret(self, name: str, make: Callable[[], str]) -> str:
        kept = self.secrets.get(name)
        if not kept:
            kept = make()
            self.secrets.put(name, kept)
        return kept

    # Durable work

    def _able(self) -> list[str]:
        return [kind for kind in self.kinds if kind != TURN or self.host.is_settled]

    def _wake(self, job: Job) -> timedelta | None:
        wake(self.store, job.payload["conversation_id"], self.clock())
        with self.store.write() as unit:
            look_for_somebody(unit, self.clock())
        self.changed()
        return None

    def _route(self, job: Job) -> timedelta | None:
        if hand_out(self.store, self.clock()):
            self.changed()
        return None

    def _remind(self, job: Job) -> timedelta | None:
        asked_by = Actor(ActorKind.PERSON, job.payload["person_id"], job.payload["person_name"])
        fire_reminder(self.store, job.payload["conversation_id"], asked_by, self.clock())
        self.changed()
        return None

    def _take_turn(self, job: Job) -> timedelta | None:
        turn_id = job.payload["turn_id"]
        if job.attempt > self.settings.turn_attempts:
            # It was started this often and never came back: the process died under it.
            give_up_turn(self.store, turn_id, self.clock, "it did not come to an end")
        else:
            last = job.attempt == self.settings.turn_attempts or self.host.failure != ""
            run_turn(self.store, self.turns, turn_id, self.clock, last_attempt=last, told=self._step_taken)
        self.changed()
        return None

    def _step_taken(self, step: Step) -> None:
        """Let those who follow the conversation see that the AI has begun to write; the other steps take no time."""
        if step.kind is StepKind.SEARCHED:
            self.bell.ring()

    def _deliver(self, job: Job) -> timedelta | None:
        message_id = job.payload["message_id"]
        try:
            deliver_reply(self.store, self.channels, self.files, message_id, self.clock())
        except Unavailable as later:
            if job.attempt < self.settings.delivery_attempts:
                return timedelta(seconds=2**job.attempt)
            record_delivery(self.store, message_id, self.clock(), failed_because=str(later))
        except DeskhandError as refused:
            record_delivery(self.store, message_id, self.clock(), failed_because=str(refused))
        except Exception:
            if job.attempt < self.settings.delivery_attempts:
                raise
            record_delivery(self.store, message_id, self.clock(), failed_because="the channel failed")
        self.changed()
        return None

    def _read_source(self, job: Job) -> timedelta | None:
        reading = SourceReading(
            self.store, self.clock, self._open_source, told=self.changed, is_stopping=lambda: self.bell.is_stopping
        )
        return reading.do(job)

    def _open_source(self, kind: str, location: str, options: dict[str, Any]) -> Reader:
        # Imported when the first source is read: what parses pages and files takes longer than starting to listen.
        open_reader = importlib.import_module("workspace.service.source_readers").open_reader
        allowed = bool(options.get("allow_private")) or self.settings.allow_private_webhooks
        reader: Reader = open_reader(kind, location, {**options, "allow_private": allowed})
        return reader

    def _drop_upload(self, job: Job) -> timedelta | None:
        drop_unused(self.store, job.payload["attachment_id"])
        return None

    # Life

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Work while the block runs: the worker, and the responder being loaded beside it."""
        self.bell.attach()
        await asyncio.to_thread(have_drawn, self.store, self.clock())
        await asyncio.to_thread(have_rest_counted, self.store, self.clock())
        threading.Thread(target=self.host.load, name="load-responder", daemon=True).start()
        worker = asyncio.create_task(self.work.run(), name="work")
        try:
            yield
        finally:
            self.bell.stop()
            self.turns.stop()
            worker.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await worker

    def close(self) -> None:
        """Let go of the responder, the channels and the store."""
        self.host.close()
        for channel in self.channels.values():
            close = getattr(channel, "close", None)
            if callable(close):
                close()
        self.store.close()


_HANDLING: Final = {
    State.WITH_AI: Handling.AI,
    State.ESCALATED: Handling.WAITING_FOR_PERSON,
    State.CLAIMED: Handling.PERSON,
    State.RESOLVED: Handling.NOBODY,
}


def assemble(
    settings: Settings,
    *,
    clock: Clock = system_clock,
    make_responder: Callable[[Store, Secrets, Callable[[str], None]], Responds],
    channels: Mapping[str, Channel] | None = None,
) -> Service:
    """The service over its store, migrated to this version.

    ``make_responder(store, secrets, says)`` is called in a thread once the service runs; it may take seconds and
    says what it is doing.
    """
    store = Store(settings.store_url)
    store.migrate()
    secrets = Secrets(settings.data_folder)
    host = ResponderHost(store, lambda says: make_responder(store, secrets, says))
    service = Service(settings, store, secrets, clock, host, channels or {})
    if channels is None:
        webhook_secret = service.secrets.get("webhook-secret")
        if not webhook_secret:
            webhook_secret = new_webhook_secret()
            service.secrets.put("webhook-secret", webhook_secret)
        http = HttpChannel(webhook_secret, allow_private_targets=settings.allow_private_webhooks)
        service.channels[http.name] = http
    return service
