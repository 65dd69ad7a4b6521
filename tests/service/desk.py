"""A desk in a test: the real service over a real store, with a clock that is moved by hand and work done on request."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.fakes.scripted_responder import ScriptedResponder
from workspace.channels.port import OutgoingReply
from workspace.channels.thread import CustomerDetails, IncomingMessage, Taken
from workspace.contract.commands import AnyCommand, Claim, CommandDone, SendReply
from workspace.contract.conversations import ConversationDetail, MessageEntry
from workspace.contract.values import new_id
from workspace.domain.article import Article
from workspace.domain.identifiers import ArticleId, CustomerId
from workspace.service.assemble import Service, assemble
from workspace.service.handlers.import_knowledge import import_articles
from workspace.service.people import SignedIn
from workspace.service.settings import Settings
from workspace.service.views import conversation_detail
from workspace.service.work_loop import LEASE, Interrupted

KNOWN_QUESTION = "When is my refund booked?"
REFUNDS = Article(ArticleId("refunds"), "Refunds", "It is booked in 3 days.", examples=(KNOWN_QUESTION,))


class RecordingChannel:
    """A way to customers that writes down what leaves, and fails when told to."""

    name = "http"

    def __init__(self) -> None:
        self.sent: list[OutgoingReply] = []
        self.failures: list[Exception] = []

    def deliver(self, outgoing: OutgoingReply) -> None:
        """Take it, or fail as told."""
        if self.failures:
            raise self.failures.pop(0)
        self.sent.append(outgoing)


class Desk:
    """One desk. ``work`` does what is due now, ``pass_time`` moves the clock."""

    def __init__(self, folder: Path, *, database_url: str = "", responder: ScriptedResponder | None = None) -> None:
        self.now = datetime(2026, 3, 2, 9, tzinfo=UTC)
        self.channel = RecordingChannel()
        self.responder = responder or ScriptedResponder()
        self.service: Service = assemble(
            Settings(folder, database_url=database_url, debounce=timedelta(seconds=1)),
            clock=lambda: self.now,
            make_responder=lambda *_: self.responder,
            channels={"http": self.channel},
        )
        with self.service.store.write() as unit:
            import_articles(unit, [REFUNDS], self.now)
        # The scripted responder knows nothing of its own; it follows the store from the start.
        self.responder.follow([REFUNDS], [])
        self.service.host.load()
        self.lena, self.tom = self.person("Lena", "agent"), self.person("Tom", "agent")

    def person(self, name: str, role: str) -> SignedIn:
        """Somebody who can sign in."""
        found = self.service.people.by_token(self.service.people.add(name, role))
        assert found is not None
        return found

    def pass_time(self, seconds: float) -> None:
        """Move the clock."""
        self.now += timedelta(seconds=seconds)

    def writes(self, text: str, *, customer: str = "mira", message_id: str = "") -> str:
        """A customer writes; returns the conversation."""
        return str(self.receives(text, customer=customer, message_id=message_id).conversation_id)

    def receives(self, text: str, *, customer: str = "mira", message_id: str = "") -> Taken:
        """The channel hands a message in."""
        who = CustomerDetails(CustomerId(customer), name=customer.title())
        return self.service.receive(IncomingMessage("http", message_id or new_id(), who, text))

    def work(self) -> int:
        """Do what is due now, one after the other; returns how many pieces."""
        done = 0
        while True:
            with self.service.store.write() as unit:
                job = unit.work.take(self.now, LEASE, list(self.service.kinds))
            if job is None:
                return done
            done += 1
            try:
                again = self.service.kinds[job.kind](job)
            except Interrupted:
                raise
            except RuntimeError:
                again = timedelta(seconds=2)
            with self.service.store.write() as unit:
                if again is None:
                    unit.work.finish(job.id)
                else:
                    unit.work.retry(job.id, self.now + again)

    def settles(self) -> None:
        """Let time pass until nothing is left to do."""
        for _ in range(20):
            self.pass_time(2)
            self.work()

    def orders(self, command: AnyCommand, person: SignedIn | None = None) -> CommandDone:
        """A person orders something."""
        return self.service.commands.carry_out(command, (person or self.lena).actor)

    def escalated(self, text: str = "Something nobody wrote an article about") -> str:
        """A conversation that waits for a person."""
        conversation_id = self.writes(text)
        self.settles()
        assert self.detail(conversation_id).row.state == "escalated"
        return conversation_id

    def claimed(self) -> str:
        """A conversation that Lena has."""
        conversation_id = self.escalated()
        self.orders(Claim(id=new_id(), conversation_id=conversation_id))
        return conversation_id

    def replies(self, conversation_id: str, text: str = "On its way.") -> str:
        """Lena replies; returns the reply."""
        reply_id, seen = new_id(), self.detail(conversation_id).row.seq
        self.orders(
            SendReply(id=new_id(), conversation_id=conversation_id, reply_id=reply_id, text=text, seen_seq=seen)
        )
        return reply_id

    def detail(self, conversation_id: str) -> ConversationDetail:
        """The conversation as the desk reads it."""
        with self.service.store.read() as unit:
            row = unit.conversations.row(conversation_id)
            assert row is not None
            return conversation_detail(unit, row, self.service.policy())

    def messages(self, conversation_id: str) -> list[MessageEntry]:
        """Its messages, oldest first."""
        return [one for one in self.detail(conversation_id).history if isinstance(one, MessageEntry)]

    def kinds_of_facts(self, conversation_id: str) -> list[str]:
        """What happened in it."""
        with self.service.store.read() as unit:
            return [str(row["kind"]) for row in unit.facts.of(conversation_id)]

    def close(self) -> None:
        """Let go of the store."""
        self.service.close()
