"""The real service with a scripted responder and an agent's hand on it, for the channel's tests end to end."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import keyring
import pytest
from keyring.backends import fail

from tests.fakes.scripted_responder import ScriptedResponder
from workspace.contract.commands import AnyCommand, Claim, SendReply, UndoReply
from workspace.contract.values import new_id
from workspace.domain.article import Article, Audience
from workspace.domain.errors import TooLate
from workspace.domain.identifiers import ArticleId
from workspace.domain.turn import StepMemory, TurnInput, TurnResult
from workspace.service.assemble import Service, assemble
from workspace.service.handlers.import_knowledge import import_articles
from workspace.service.settings import Settings

UNDO_WINDOW_S = 1.5
QUESTION = "Where is my refund?"
REFUNDS = Article(ArticleId("refunds"), "How refunds work", "It is booked back in 3 days.", examples=(QUESTION,))
INTERNAL = Article(ArticleId("limits"), "Refund limits for agents", "Up to 200.", audience=Audience.INTERNAL)


class _AlsoCitesInternal(ScriptedResponder):
    """Cites everything it knows, internal articles as well, as a careless responder might."""

    def take_turn(self, turn: TurnInput, memory: StepMemory) -> TurnResult:
        result = super().take_turn(turn, memory)
        everything = tuple(self.find("", 10))
        return (
            replace(result, articles=everything, cited=tuple(one.id for one in everything))
            if result.articles
            else result
        )


class RealDesk:
    """A desk in ``folder``; opening another one there is a restart."""

    def __init__(self, folder: Path) -> None:
        settings = Settings(
            folder,
            undo_window=timedelta(seconds=UNDO_WINDOW_S),
            debounce=timedelta(milliseconds=20),
            allow_private_webhooks=True,
        )
        articles = (REFUNDS, INTERNAL)
        self.service: Service = assemble(settings, make_responder=lambda *_: _AlsoCitesInternal(articles))
        with self.service.store.write() as unit:
            import_articles(unit, articles, self.service.clock())
        token = self.service.people.add("Lena Brandt", "agent")
        found = self.service.people.by_token(token)
        assert found is not None
        self.agent = found.actor

    def messages_of(self, customer_id: str) -> list[str]:
        """What the desk has from this customer."""
        with self.service.store.read() as unit:
            conversation = unit.conversations.latest_of("http", customer_id)
            rows = unit.conversations.messages(conversation.id) if conversation else []
        return [row["text"] for row in rows if row["author"] == "customer"]

    def only_conversation(self) -> str:
        """The one conversation there is."""
        with self.service.store.read() as unit:
            (row,) = unit.conversations.rows("all", "", "", 10)
        return str(row["id"])

    def state(self) -> str:
        """Where the one conversation is."""
        with self.service.store.read() as unit:
            rows = unit.conversations.rows("all", "", "", 10)
        return str(rows[0]["state"]) if rows else ""

    def claim(self) -> None:
        """The agent takes the one conversation."""
        self._order(Claim(id=new_id(), conversation_id=self.only_conversation()))

    def reply(self, text: str) -> str:
        """The agent writes; it is held for as long as it can be undone."""
        reply_id = new_id()
        self._order(
            SendReply(
                id=new_id(),
                conversation_id=self.only_conversation(),
                reply_id=reply_id,
                text=text,
                seen_seq=0,
                anyway=True,
            )
        )
        return reply_id

    def undo(self, reply_id: str) -> bool:
        """The agent takes it back; False where it was too late."""
        try:
            self._order(UndoReply(id=new_id(), conversation_id=self.only_conversation(), reply_id=reply_id))
        except TooLate:
            return False
        return True

    def _order(self, command: AnyCommand) -> None:
        self.service.commands.carry_out(command, self.agent)
        self.service.changed()


def without_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests leave the keyring of whoever runs them alone."""
    monkeypatch.setattr(keyring, "get_keyring", fail.Keyring)
