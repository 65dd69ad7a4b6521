"""Keeps what is counted of conversations in step with their facts, and counts everything anew on request."""

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from workspace.domain.errors import Conflict
from workspace.domain.measured import Measured
from workspace.domain.outcome import WINDOWS, Windows
from workspace.quality.outcome import READ, Counted, Told, is_same_issue, measure, revoked
from workspace.service.ports import Clock, system_clock
from workspace.service.work_loop import Interrupted
from workspace.store.database import Store
from workspace.store.histories import History
from workspace.store.measured import Sums, add_up
from workspace.store.unit import Unit
from workspace.store.work import MEASURE, MEASURE_REST, Job, measure_key

KINDS: Final = tuple(sorted(kind.value for kind in READ))
# A recount that has not said for so long that it goes on has died.
LEASE: Final = timedelta(seconds=60)
CELLS_AT_ONCE: Final = 20_000
AFTER_RECOUNT: Final = timedelta(seconds=5)


def measure_conversation(unit: Unit, conversation_id: str, now: datetime, windows: Windows = WINDOWS) -> bool:
    """Count one conversation as its facts stand, and those its coming or going changes; returns whether any differs.

    A conversation in which the customer came back on the same issue takes an earlier resolution back. One that was
    merged into another one is counted there, and nowhere else.
    """
    unit.measured.lock()
    history = unit.histories.one(conversation_id, KINDS)
    if history is not None:
        return _measure_around(unit, history, now, windows)
    had = unit.measured.of(conversation_id)
    unit.measured.drop(conversation_id)
    near = unit.measured.around(had, windows.returns.total_seconds()) if had is not None else []
    others = [one for one in near if one.revoked]
    stands_in = unit.conversations.read_in(conversation_id)
    changed = had is not None
    for name in dict.fromkeys([*(one.conversation_id for one in others), stands_in]):
        other = unit.histories.one(name, KINDS)
        if other is not None:
            changed = _measure_around(unit, other, now, windows) or changed
    return changed


def _measure_around(unit: Unit, history: History, now: datetime, windows: Windows) -> bool:
    one = _measure(unit, history, now, windows)
    changed = unit.measured.put(_judged(unit, one, windows))
    for other in unit.measured.around(one, windows.returns.total_seconds()):
        # The others are what they were, whatever became of this one.
        concerned = other.revoked or is_same_issue(other, one, windows)
        earlier = unit.histories.one(other.conversation_id, KINDS) if concerned else None
        if earlier is not None:
            again = _measure(unit, earlier, now, windows)
            changed = unit.measured.put(_judged(unit, again, windows)) or changed
    return changed


def _measure(unit: Unit, history: History, now: datetime, windows: Windows) -> Measured:
    one = measure(_counted(history, unit.measured.extras(history.ids)), map(_told, history.facts), now, windows)
    _look_again(unit, [one])
    return one


def _look_again(unit: Unit, rows: Iterable[Measured]) -> None:
    """Have those that settle counted again then; what waits to be counted sooner stays."""
    for one in rows:
        if one.settles_at is not None:
            payload = {"conversation_id": one.conversation_id}
            unit.work.defer_once(MEASURE, payload, one.settles_at, key=measure_key(one.conversation_id))


def _judged(unit: Unit, one: Measured, windows: Windows) -> Measured:
    return _judged_among(one, unit.measured.around(one, windows.returns.total_seconds()), windows)


def _judged_among(one: Measured, others: Iterable[Measured], windows: Windows) -> Measured:
    if one.outcome.is_resolved and any(is_same_issue(one, other, windows) for other in others):
        return revoked(one)
    return one


class Measuring:
    """The durable work that counts: one conversation after it changed and when its answer has settled, or the rest.

    The rest is what nobody has counted yet: a desk from before there was counting, or one that was unpacked.
    """

    def __init__(self, store: Store, clock: Clock, is_stopping: Callable[[], bool] = lambda: False) -> None:
        self._store, self._clock, self._is_stopping = store, clock, is_stopping

    def __call__(self, job: Job) -> timedelta | None:
        """Count one; later, where everything is being counted anew."""
        with self._store.write() as unit:
            if unit.measured.lock() > self._clock().timestamp():
                return AFTER_RECOUNT
            measure_conversation(unit, job.payload["conversation_id"], self._clock())
        return None

    def count_rest(self, job: Job) -> timedelta | None:
        """Count everything, where something is not counted and does not wait to be; also after a recount that died."""
        with self._store.read() as unit:
            if not unit.measured.is_incomplete():
                return None
        try:
            recount(self._store, self._clock(), clock=self._clock, told=self._go_on)
        except Conflict:
            return LEASE
        return None

    def _go_on(self, _: int) -> None:
        if self._is_stopping():
            raise Interrupted


def have_rest_counted(store: Store, at: datetime) -> None:
    """Have what nobody has counted yet counted."""
    with store.write() as unit:
        unit.work.defer(MEASURE_REST, {}, at, key=MEASURE_REST)


@dataclass(frozen=True)
class Recounted:
    """A recount: how many conversations have which outcome now, and how many rows and cells differed from before."""

    conversations: int
    counts: Mapping[str, int]
    rows_differed: int
    cells_differed: int


def recount(
    store: Store,
    now: datetime,
    *,
    windows: Windows = WINDOWS,
    clock: Clock = system_clock,
    told: Callable[[int], None] = lambda _: None,
) -> Recounted:
    """Count everything anew from the facts and put it in the place of what was counted before.

    A few customers at a time, each in a short transaction, so that nobody who writes waits long; counting of single
    conversations waits until the end. Memory holds the sums, not the conversations. One that is cut short is made good
    by the service at its next start (``Measuring.count_rest``). ``told`` hears how many are counted.

    Raises ``Conflict`` where another recount runs.
    """
    with store.write() as unit:
        if unit.measured.lock() > clock().timestamp():
            raise Conflict("Everything is being counted anew already. Try again when that is done.")
        _hold(unit, clock)
    sums: Sums = {}
    customer, count, differed = ("", ""), 0, 0
    while True:
        with store.write() as unit:
            unit.measured.lock()
            histories = unit.histories.after(customer, KINDS)
            if not histories:
                break
            rows = _measure_all(unit, histories, now, windows)
            differed += unit.measured.replace(rows)
            _look_again(unit, rows)
            _hold(unit, clock)
        add_up(rows, sums)
        customer, count = (rows[-1].channel, rows[-1].customer_id), count + len(rows)
        told(count)
    with store.read() as unit:
        # Nobody else changes them meanwhile.
        amends = unit.measured.amends(sums)
    for some in amends.parts(CELLS_AT_ONCE):
        with store.write() as unit:
            unit.measured.lock()
            unit.measured.amend_cells(some)
            _hold(unit, clock)
    with store.write() as unit:
        unit.measured.lock()
        differed += unit.measured.drop_strays()
        unit.measured.hold(0)
    with store.read() as unit:
        return Recounted(count, unit.measured.counts(), differed, len(amends))


def _hold(unit: Unit, clock: Clock) -> None:
    unit.measured.hold(math.ceil((clock() + LEASE).timestamp()))


def _measure_all(unit: Unit, histories: Sequence[History], now: datetime, windows: Windows) -> list[Measured]:
    """Conversations of whole customers, judged among themselves."""
    extras = unit.measured.extras([one for history in histories for one in history.ids])
    rows = [measure(_counted(one, extras), map(_told, one.facts), now, windows) for one in histories]
    of_customer: dict[tuple[str, str], list[Measured]] = {}
    for one in rows:
        of_customer.setdefault((one.channel, one.customer_id), []).append(one)
    return [_judged_among(one, of_customer[one.channel, one.customer_id], windows) for one in rows]


def _counted(history: History, extras: Mapping[str, Mapping[str, float]]) -> Counted:
    row = history.row
    noted = {figure: value for one in history.ids for figure, value in extras.get(one, {}).items()}
    return Counted(
        row["id"], row["channel"], row["customer_id"], row["opened_at"], row["category"], row["language"], noted
    )


def _told(row: Any) -> Told:
    return Told(row[1], row[2], row[3], row[4], row[5])
