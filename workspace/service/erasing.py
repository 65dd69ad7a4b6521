"""Erase a customer: out of the store, the knowledge they taught, the replay sets, the index and the vectors."""

from dataclasses import dataclass

from workspace.domain.errors import NotFound
from workspace.domain.facts import Actor, Fact, FactKind
from workspace.domain.identifiers import ConversationId
from workspace.service.ports import Clock
from workspace.service.responder_host import ResponderHost
from workspace.store.database import Store
from workspace.store.erasing import conversations_of, erase, forget_all_vectors, identifiers_of


@dataclass(frozen=True)
class ErasedCustomer:
    """How many conversations were emptied, and how many articles lost words."""

    conversations: int
    articles: int


def erase_customer(
    store: Store, host: ResponderHost, clock: Clock, channel: str, customer_id: str, person: Actor
) -> ErasedCustomer:
    """Take everything a customer said out, for good; raises ``NotFound``, as it does when it is done twice.

    The bytes are gone from the database's files as well once this returns (SQLite: rebuilt; PostgreSQL: at its next
    vacuum). Copies that were made of the database are not reached.
    """
    with store.write() as unit:
        row = unit.conversations.customer(channel, customer_id)
        if row is None:
            raise NotFound("customer", customer_id)
        ids = conversations_of(unit.connection, channel, customer_id)
        unit.facts.one_at_a_time()
        at, seq = clock(), 0
        for name in ids:
            # One for each, so that every desk that has read it forgets it.
            fact = Fact(FactKind.CUSTOMER_ERASED, at, person, {}, ConversationId(name))
            seq = unit.facts.write([fact], version=unit.conversations.version_of(name))
            unit.conversations.touch(name, seq)
        if not ids:
            seq = unit.facts.write([Fact(FactKind.CUSTOMER_ERASED, at, person, {})])
        erased = erase(unit.connection, channel, customer_id, identifiers_of(row, customer_id), seq)
        if not host.is_ready:
            # Nobody here knows which vectors belong to which words: all are computed again.
            forget_all_vectors(unit.connection)
    host.forget(erased.texts)
    store.rewrite()
    return ErasedCustomer(len(erased.conversations), len(erased.articles))
