"""AI turns: which attempt may end one, the steps it took, and what was decided."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, RowMapping

from workspace.domain.decision import Action
from workspace.domain.facts import THE_AI, Fact, FactKind
from workspace.domain.identifiers import ConversationId
from workspace.domain.turn import EarlierStep, Step, StepKind, StepResult
from workspace.store import tables as t
from workspace.store.ports import WritesFacts

OPEN: tuple[str, ...] = ("due", "running")


class Turns:
    """Turns with their steps and decisions."""

    def __init__(self, connection: Connection, facts: WritesFacts) -> None:
        self._connection = connection
        self._facts = facts

    def open_of(self, conversation_id: str) -> RowMapping | None:
        """The conversation's turn that has not ended."""
        query = sa.select(t.turn).where(t.turn.c.conversation_id == conversation_id, t.turn.c.state.in_(OPEN))
        return self._connection.execute(query).mappings().first()

    def find(self, turn_id: str) -> RowMapping | None:
        """One turn."""
        query = sa.select(t.turn).where(t.turn.c.id == turn_id)
        return self._connection.execute(query).mappings().one_or_none()

    def add(self, turn_id: str, conversation_id: str, at: datetime) -> None:
        """A turn is due."""
        values = {"id": turn_id, "conversation_id": conversation_id, "state": "due", "created_at": at}
        self._connection.execute(sa.insert(t.turn).values(**values))

    def begin_attempt(self, turn_id: str) -> int | None:
        """Start an attempt, which makes every earlier one void. Returns its number; None once the turn has ended."""
        attempt: int | None = self._connection.execute(
            sa.update(t.turn)
            .where(t.turn.c.id == turn_id, t.turn.c.state.in_(OPEN))
            .values(state="running", attempt=t.turn.c.attempt + 1)
            .returning(t.turn.c.attempt)
        ).scalar()
        return attempt

    def is_current(self, turn_id: str, attempt: int) -> bool:
        """Whether this attempt may still say something."""
        query = sa.select(t.turn.c.id).where(
            t.turn.c.id == turn_id, t.turn.c.attempt == attempt, t.turn.c.state == "running"
        )
        return self._connection.execute(query).scalar() is not None

    def end(self, turn_id: str, attempt: int, state: str, at: datetime) -> bool:
        """End the turn if this attempt is still the current one; False where it was overtaken."""
        done = self._connection.execute(
            sa.update(t.turn)
            .where(t.turn.c.id == turn_id, t.turn.c.attempt == attempt, t.turn.c.state == "running")
            .values(state=state, ended_at=at)
        )
        return done.rowcount == 1

    # Steps

    def step(self, turn_id: str, no: int) -> Step | None:
        """A step an earlier attempt took."""
        query = sa.select(t.step).where(t.step.c.turn_id == turn_id, t.step.c.no == no)
        row = self._connection.execute(query).mappings().one_or_none()
        return _step(row) if row else None

    def steps(self, turn_id: str) -> list[Step]:
        """The steps of one turn, in the order they were taken."""
        query = sa.select(t.step).where(t.step.c.turn_id == turn_id).order_by(t.step.c.no)
        return [_step(row) for row in self._connection.execute(query).mappings()]

    def add_step(self, turn_id: str, conversation_id: str, step: Step, at: datetime) -> int | None:
        """Write a step down as a fact; the same number again changes nothing and returns None."""
        locked = sa.select(t.conversation.c.version).where(t.conversation.c.id == conversation_id).with_for_update()
        version = self._connection.execute(locked).scalar_one()
        if self.step(turn_id, step.no) is not None:
            return None
        payload = {"turn_id": turn_id, "no": step.no, "kind": step.kind.value, "result": step.result.value}
        fact = Fact(FactKind.STEP_TAKEN, at, THE_AI, payload, ConversationId(conversation_id))
        seq = self._facts.write([fact], version=int(version))
        self._connection.execute(
            sa.insert(t.step).values(
                turn_id=turn_id,
                no=step.no,
                conversation_id=conversation_id,
                kind=step.kind.value,
                result=step.result.value,
                summary=step.summary,
                detail=dict(step.detail),
                at=at,
                elapsed_ms=step.elapsed_ms,
                seq=seq,
            )
        )
        return seq

    def steps_of(self, conversation_id: str) -> list[RowMapping]:
        """All steps of a conversation, in the order they were taken."""
        query = sa.select(t.step).where(t.step.c.conversation_id == conversation_id).order_by(t.step.c.seq)
        return list(self._connection.execute(query).mappings())

    def last_detail(self, conversation_id: str, kind: StepKind) -> Mapping[str, Any]:
        """What the last step of a kind found out, empty where there was none."""
        c = t.step.c
        query = sa.select(c.detail).where(c.conversation_id == conversation_id, c.kind == kind.value)
        found = self._connection.execute(query.order_by(c.seq.desc()).limit(1)).scalar()
        return dict(found) if found else {}

    def earlier_steps(self, conversation_id: str, turn_id: str) -> list[EarlierStep]:
        """The steps of a conversation's other turns, in the order they were taken."""
        rows = [row for row in self.steps_of(conversation_id) if row["turn_id"] != turn_id]
        return [EarlierStep(row["turn_id"], _step(row)) for row in rows]

    def answered_after(self, seq: int, since: datetime) -> list[RowMapping]:
        """Steps that wrote an answer after a number and since a moment, with what they cost in ``detail``."""
        query = (
            sa.select(t.step.c.seq, t.step.c.at, t.step.c.detail)
            .where(t.step.c.kind == StepKind.ANSWERED.value, t.step.c.seq > seq, t.step.c.at >= since)
            .order_by(t.step.c.seq)
        )
        return list(self._connection.execute(query).mappings())

    # Decisions

    def add_decision(
        self, turn_id: str, conversation_id: str, action: str, body: Mapping[str, Any], at: datetime, seq: int
    ) -> None:
        """Write a decision down with everything it rested on."""
        self._connection.execute(
            sa.insert(t.decision).values(
                turn_id=turn_id, conversation_id=conversation_id, action=action, body=dict(body), at=at, seq=seq
            )
        )

    def decision(self, turn_id: str) -> RowMapping | None:
        """What a turn ended with."""
        query = sa.select(t.decision).where(t.decision.c.turn_id == turn_id)
        return self._connection.execute(query).mappings().one_or_none()

    def handed_over(self, turn_id: str | None) -> bool:
        """Whether a turn ended with people, so that what it said was no answer."""
        decision = self.decision(turn_id) if turn_id else None
        return decision is not None and decision["action"] == Action.ESCALATE.value

    def decisions_of(self, conversation_id: str) -> list[RowMapping]:
        """All decisions of a conversation, oldest first."""
        query = sa.select(t.decision).where(t.decision.c.conversation_id == conversation_id).order_by(t.decision.c.seq)
        return list(self._connection.execute(query).mappings())

    def decided_since(self, at: datetime) -> dict[str, int]:
        """How many turns ended in which way since a moment."""
        query = (
            sa.select(t.decision.c.action, sa.func.count()).where(t.decision.c.at >= at).group_by(t.decision.c.action)
        )
        return {action: int(count) for action, count in self._connection.execute(query)}


def _step(row: RowMapping) -> Step:
    return Step(
        row["no"], StepKind(row["kind"]), StepResult(row["result"]), row["summary"], row["detail"], row["elapsed_ms"]
    )
