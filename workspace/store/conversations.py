"""Conversations, their messages and escalations as they stand now, and the queries behind the queue and a thread."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection, RowMapping

from workspace.domain.conversation import Conversation, RatingValue, State
from workspace.domain.first_line import first_line_of
from workspace.domain.identifiers import ConversationId, CustomerId, EscalationId, PersonId
from workspace.store import tables as t
from workspace.store.ports import WritesFacts
from workspace.store.search import MOST_FOUND, search

IN_QUEUE: Final = frozenset({"queue", "mine", "unclaimed"})
# What no row of a list shows.
UNSHOWN: Final = frozenset({"opened_at", "held_since", "escalated_at", "escalation_id", "reopened"})
VISIBLE: Final = ("received", "sent")
# What only the service needs of a message is not read for a desk.
UNSEEN: Final = frozenset({"channel", "channel_message_id", "author_id", "at", "verified", "visible_seq"})


class Conversations:
    """The current state of every conversation; saving one writes its facts in the same transaction."""

    def __init__(self, connection: Connection, facts: WritesFacts) -> None:
        self._connection = connection
        self._facts = facts

    # Customers

    def keep_customer(self, channel: str, customer_id: str, details: Mapping[str, object]) -> RowMapping:
        """Add the customer or update what is known; empty details leave what is there. Returns the customer."""
        known = {name: value for name, value in details.items() if value}
        key = (t.customer.c.channel == channel) & (t.customer.c.id == customer_id)
        # Locked: two messages of one customer at the same moment must find the same conversation.
        found = self._connection.execute(sa.select(t.customer).where(key).with_for_update()).mappings().one_or_none()
        if found is None:
            self._connection.execute(sa.insert(t.customer).values(channel=channel, id=customer_id, **known))
        elif any(found[name] != value for name, value in known.items()):
            self._connection.execute(sa.update(t.customer).where(key).values(**known))
        else:
            return found
        return self._connection.execute(sa.select(t.customer).where(key)).mappings().one()

    def customer(self, channel: str, customer_id: str) -> RowMapping | None:
        """Who this is, None where nobody with the id has written."""
        query = sa.select(t.customer).where(t.customer.c.channel == channel, t.customer.c.id == customer_id)
        return self._connection.execute(query).mappings().one_or_none()

    # Conversations

    def load(self, conversation_id: str, *, for_update: bool = True) -> Conversation | None:
        """The conversation, locked for the rest of the transaction where the database locks rows."""
        query = sa.select(t.conversation).where(t.conversation.c.id == conversation_id)
        row = self._connection.execute(query.with_for_update() if for_update else query).mappings().one_or_none()
        return _conversation(row) if row else None

    def latest_of(
        self, channel: str, customer_id: str, *, settled_before: datetime | None = None, for_update: bool = True
    ) -> Conversation | None:
        """The customer's conversation that is open, else the one that ended last; locked as by ``load``.

        One the AI has, with nothing unanswered since before ``settled_before``, has ended too. A merged one is the
        one it was merged into, which may be of another channel.
        """
        settled = (t.conversation.c.state == State.WITH_AI.value) & t.conversation.c.waiting_since.is_(None)
        if settled_before is not None:
            settled &= t.conversation.c.last_message_at < settled_before
        ended = (t.conversation.c.state == State.RESOLVED.value, 1)
        open_first = sa.case(ended, *([(settled, 1)] if settled_before else []), else_=0)
        query = (
            sa.select(t.conversation.c.id)
            .where(t.conversation.c.channel == channel, t.conversation.c.customer_id == customer_id)
            .order_by(open_first, t.conversation.c.merged_into.is_not(None), t.conversation.c.last_message_at.desc())
            .limit(1)
        )
        while (found := self._connection.execute(query).scalar()) is not None:
            # Only the one that is read in the end is locked, so that nobody who merges waits for us in a circle.
            conversation = self.load(self.read_in(found), for_update=for_update)
            if conversation is None or conversation.merged_into is None:
                return conversation
        return None

    def whole_of(self, conversation_id: str) -> list[str]:
        """The conversation and all that are merged into it, directly or through others; itself first."""
        found = fresh = [conversation_id]
        while fresh:
            query = sa.select(t.conversation.c.id).where(t.conversation.c.merged_into.in_(fresh))
            fresh = list(self._connection.execute(query).scalars())
            found = found + fresh
        return found

    def read_in(self, conversation_id: str) -> str:
        """The conversation in which this one is read: itself, or the one it was merged into at last."""
        into: str | None = conversation_id
        while into:
            conversation_id = into
            query = sa.select(t.conversation.c.merged_into).where(t.conversation.c.id == conversation_id)
            into = self._connection.execute(query).scalar()
        return conversation_id

    def add(self, conversation: Conversation, first_line: str, language: str) -> None:
        """Add a new conversation; its facts follow with ``save``."""
        self._connection.execute(
            sa.insert(t.conversation).values(
                id=conversation.id,
                channel=conversation.channel,
                customer_id=conversation.customer_id,
                state=conversation.state.value,
                opened_at=conversation.opened_at,
                last_message_at=conversation.last_message_at or conversation.opened_at,
                first_line=first_line_of(first_line),
                language=language,
            )
        )

    def save(self, conversation: Conversation, **more: object) -> int:
        """Write the state and its facts; ``more`` are further columns. Returns the number of the last fact."""
        if conversation.facts:
            seq = self._facts.write(conversation.facts, version=conversation.version)
        else:
            of_this = sa.select(t.conversation.c.seq).where(t.conversation.c.id == conversation.id)
            seq = int(self._connection.execute(of_this).scalar_one())
        self._connection.execute(
            sa.update(t.conversation)
            .where(t.conversation.c.id == conversation.id)
            .values(
                state=conversation.state.value,
                version=conversation.version + len(conversation.facts),
                seq=seq,
                held_by=conversation.held_by,
                held_by_name=conversation.held_by_name,
                held_since=conversation.held_since,
                escalation_id=conversation.escalation_id,
                escalated_at=conversation.escalated_at,
                waiting_since=conversation.waiting_since,
                resolved_at=conversation.resolved_at,
                last_message_at=conversation.last_message_at or conversation.opened_at,
                rating=conversation.rating.value if conversation.rating else None,
                outcome=conversation.outcome,
                promised_by=conversation.promised_by,
                snoozed_until=conversation.snoozed_until,
                remind_at=conversation.remind_at,
                reminder=conversation.reminder,
                tags=list(conversation.tags),
                merged_into=conversation.merged_into,
                **more,
            )
        )
        return seq

    def touch(self, conversation_id: str, seq: int, **more: object) -> None:
        """Note the last fact about a conversation that was written beside it (a step, a delivery)."""
        self._connection.execute(
            sa.update(t.conversation)
            .where(t.conversation.c.id == conversation_id)
            .values(seq=seq, version=t.conversation.c.version + 1, **more)
        )

    def version_of(self, conversation_id: str) -> int:
        """How many facts there are about it; locked as by ``load``, so that the next one gets the next number."""
        query = sa.select(t.conversation.c.version).where(t.conversation.c.id == conversation_id).with_for_update()
        return int(self._connection.execute(query).scalar_one())

    # Rows

    def rows(
        self, view: str, person_id: str, query: str, limit: int, after: tuple[datetime | None, str] | None = None
    ) -> list[dict[str, Any]]:
        """Conversations of a view with their customers, in the order in which they are to be read.

        ``after`` is the moment (``take_by`` in the queue, ``last_message_at`` elsewhere) and the id of the last row
        of the page before. With ``query`` only those in which its words were found, at most ``MOST_FOUND``.
        """
        c = t.conversation.c
        chosen = _rows_query(but=UNSHOWN)
        # Coalesced where an index would not help: nearly every conversation is merged into none, and by its state the
        # whole queue would be sorted for every page.
        state = sa.func.coalesce(c.state, "")
        match view:
            case "queue":
                chosen = chosen.where(state.in_(("escalated", "claimed")))
            case "mine":
                chosen = chosen.where(c.state == "claimed", c.held_by == person_id)
            case "unclaimed":
                chosen = chosen.where(state == "escalated")
            case "all":
                pass
            case _:
                chosen = chosen.where(c.state == view)
        if view != "all":
            chosen = chosen.where(sa.func.coalesce(c.merged_into, "") == "")
        if query:
            found = search(self._connection, query, MOST_FOUND)
            chosen = chosen.where(c.id.in_([hit.conversation_id for hit in found]))
        if view not in IN_QUEUE:
            if after is not None:
                chosen = chosen.where(beyond(c.last_message_at, c.id, after, rising=False))
            return self._read(chosen.order_by(c.last_message_at.desc(), c.id).limit(limit))
        rows: list[dict[str, Any]] = []
        # First what is due at a moment, then what is not: each in the order of an index.
        if after is None or after[0] is not None:
            due = chosen.where(c.take_by.is_not(None))
            if after is not None:
                # The bound of the index, then exactly what is beyond.
                due = due.where(c.take_by >= after[0], beyond(c.take_by, c.id, after, rising=True))
            rows = self._read(due.order_by(c.take_by, c.id).limit(limit))
        if len(rows) < limit:
            rest = chosen.where(c.take_by.is_(None))
            if after is not None and after[0] is None:
                rest = rest.where(c.id > after[1])
            rows += self._read(rest.order_by(c.id).limit(limit - len(rows)))
        return rows

    def _read(self, query: sa.Select[Any]) -> list[dict[str, Any]]:
        """Plain dictionaries: thousands are read at once, and columns of a mapping cost far more to read."""
        found = self._connection.execute(query)
        names = tuple(found.keys())
        return [dict(zip(names, one, strict=True)) for one in found]

    def row(self, conversation_id: str) -> RowMapping | None:
        """One conversation with its customer."""
        query = _rows_query().where(t.conversation.c.id == conversation_id)
        return self._connection.execute(query).mappings().one_or_none()

    def rows_of(self, conversation_ids: set[str]) -> dict[str, RowMapping]:
        """Several conversations with their customers, by id."""
        query = _rows_query().where(t.conversation.c.id.in_(conversation_ids))
        return {str(row["id"]): row for row in self._connection.execute(query).mappings()}

    def others_of(self, channel: str, customer_id: str, but: str, limit: int) -> list[RowMapping]:
        """The customer's other conversations, latest first."""
        c = t.conversation.c
        query = (
            _rows_query()
            .where(c.channel == channel, c.customer_id == customer_id, c.id != but)
            .order_by(c.last_message_at.desc())
            .limit(limit)
        )
        return list(self._connection.execute(query).mappings())

    # Messages

    def message_of_channel(self, channel: str, channel_message_id: str) -> RowMapping | None:
        """A message by the channel's own id."""
        c = t.message.c
        query = sa.select(t.message).where(c.channel == channel, c.channel_message_id == channel_message_id)
        return self._connection.execute(query).mappings().one_or_none()

    def conversation_of(self, message_id: str) -> str | None:
        """The conversation a message is in."""
        query = sa.select(t.message.c.conversation_id).where(t.message.c.id == message_id)
        return self._connection.execute(query).scalar()

    def add_message(self, **values: Any) -> None:
        """Write a message down; a channel's id that was used before raises ``IntegrityError``."""
        self._connection.execute(sa.insert(t.message).values(**values))

    def set_message(self, message_id: str, **values: Any) -> None:
        """Change a message's delivery or numbers."""
        self._connection.execute(sa.update(t.message).where(t.message.c.id == message_id).values(**values))

    def delivery_of(self, message_id: str) -> str:
        """How far a message has come, '' where there is none."""
        query = sa.select(t.message.c.delivery).where(t.message.c.id == message_id)
        return self._connection.execute(query).scalar() or ""

    def message(self, message_id: str) -> RowMapping | None:
        """One message, locked as by ``load``. Always lock its conversation first, or two may wait for each other."""
        query = sa.select(t.message).where(t.message.c.id == message_id).with_for_update()
        return self._connection.execute(query).mappings().one_or_none()

    def messages(self, conversation_id: str) -> list[RowMapping]:
        """All messages of a conversation and of those merged into it, oldest first."""
        return self._messages(sa.select(t.message), conversation_id)

    def history(self, conversation_id: str) -> list[RowMapping]:
        """The same messages as a desk reads them, without what only the service needs; that takes less time."""
        shown = [column for column in t.message.c if column.name not in UNSEEN]
        return self._messages(sa.select(*shown), conversation_id)

    def _messages(self, query: sa.Select[Any], conversation_id: str) -> list[RowMapping]:
        whole = t.message.c.conversation_id.in_(self.whole_of(conversation_id))
        ordered = query.where(whole).order_by(t.message.c.seq, t.message.c.sent_at, t.message.c.id)
        return list(self._connection.execute(ordered).mappings().all())

    def count_messages(self, conversation_id: str) -> int:
        """How many messages there are, those of merged conversations too."""
        of_it = t.message.c.conversation_id.in_(self.whole_of(conversation_id))
        return int(self._connection.execute(sa.select(sa.func.count()).where(of_it)).scalar_one())

    def checked_emails(self, conversation_id: str) -> set[str]:
        """The e-mail addresses that the channel had checked for messages written in exactly this conversation."""
        query = sa.select(t.message.c.verified).where(
            t.message.c.conversation_id == conversation_id, t.message.c.author == "customer"
        )
        checked = self._connection.execute(query).scalars()
        return {str(one["email"]).casefold() for one in checked if one.get("email")}

    def visible_messages(self, channel: str, customer_id: str, after: int, limit: int) -> list[RowMapping]:
        """What a customer may see of all their conversations after a fact's number, in the order it became visible."""
        c, of = t.message.c, t.conversation.c
        found = self._connection.execute(
            sa.select(of.id, of.merged_into).where(of.channel == channel, of.customer_id == customer_id)
        ).all()
        own, fresh = [one for one, _ in found], {into for _, into in found if into}
        merged_into: set[str] = set()
        while fresh:
            merged_into |= fresh
            further = sa.select(of.merged_into).where(of.id.in_(fresh), of.merged_into.is_not(None))
            fresh = set(self._connection.execute(further).scalars()) - merged_into
        # Of a conversation that began elsewhere they see what they wrote themselves; of all, what came by this channel.
        theirs = c.conversation_id.in_(own) | ((c.author == "customer") & (c.author_id == customer_id))
        query = (
            sa.select(t.message)
            .where(c.conversation_id.in_({*own, *merged_into}), theirs, c.channel == channel)
            .where(c.visible_seq > after, c.delivery.in_(VISIBLE))
            .order_by(c.visible_seq)
            .limit(limit)
        )
        return list(self._connection.execute(query).mappings())

    # Escalations

    def add_escalation(self, **values: Any) -> None:
        """Write an escalation down; at most one comes from a turn."""
        self._connection.execute(sa.insert(t.escalation).values(**values))

    def escalation(self, escalation_id: str) -> RowMapping | None:
        """One escalation."""
        query = sa.select(t.escalation).where(t.escalation.c.id == escalation_id)
        return self._connection.execute(query).mappings().one_or_none()

    def rate(self, escalation_id: str, rating: str, why: str, person_id: str) -> None:
        """Keep a judgement; a later one replaces it."""
        self._connection.execute(
            sa.update(t.escalation)
            .where(t.escalation.c.id == escalation_id)
            .values(rating=rating, rating_why=why, rated_by=person_id)
        )

    def rated_since(self, at: datetime) -> dict[str, int]:
        """How escalations made since a moment were rated."""
        query = (
            sa.select(t.escalation.c.rating, sa.func.count())
            .where(t.escalation.c.at >= at, t.escalation.c.rating.is_not(None))
            .group_by(t.escalation.c.rating)
        )
        return {rating: int(count) for rating, count in self._connection.execute(query)}


def beyond(
    moment: sa.ColumnElement[Any], row_id: sa.ColumnElement[Any], after: tuple[datetime | None, str], *, rising: bool
) -> sa.ColumnElement[bool]:
    """What comes after a row in an order by moment (without one last) and id."""
    at, last_id = after
    if at is None:
        return sa.and_(moment.is_(None), row_id > last_id)
    further = sa.or_(moment > at, moment.is_(None)) if rising else moment < at
    return sa.or_(further, sa.and_(moment == at, row_id > last_id))


def _rows_query(but: frozenset[str] = frozenset()) -> sa.Select[Any]:
    customer = t.customer.c
    return sa.select(
        *(column for column in t.conversation.c if column.name not in but),
        customer.name.label("customer_name"),
        customer.company,
        customer.tier,
    ).join(t.customer, (customer.channel == t.conversation.c.channel) & (customer.id == t.conversation.c.customer_id))


def _conversation(row: RowMapping) -> Conversation:
    return Conversation(
        id=ConversationId(row["id"]),
        channel=row["channel"],
        customer_id=CustomerId(row["customer_id"]),
        opened_at=row["opened_at"],
        state=State(row["state"]),
        version=row["version"],
        held_by=PersonId(row["held_by"]) if row["held_by"] else None,
        held_by_name=row["held_by_name"],
        held_since=row["held_since"],
        escalation_id=EscalationId(row["escalation_id"]) if row["escalation_id"] else None,
        escalated_at=row["escalated_at"],
        waiting_since=row["waiting_since"],
        resolved_at=row["resolved_at"],
        last_message_at=row["last_message_at"],
        rating=RatingValue(row["rating"]) if row["rating"] else None,
        outcome=row["outcome"],
        promised_by=row["promised_by"],
        snoozed_until=row["snoozed_until"],
        remind_at=row["remind_at"],
        reminder=row["reminder"],
        tags=tuple(row["tags"]),
        merged_into=ConversationId(row["merged_into"]) if row["merged_into"] else None,
    )
