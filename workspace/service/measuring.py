"""Keeps what is counted of conversations in step with their facts, and counts everything anew on request."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from workspace.domain.measured import Measured
from workspace.domain.outcome import WINDOWS, Windows
from workspace.quality.outcome import READ, Counted, Told, is_same_issue, measure, revoked
from workspace.store.database import Store
from workspace.store.measured import Sums, add_up
from workspace.store.unit import Unit
from workspace.store.work import MEASURE, Job, measure_key

KINDS: Final = tuple(sorted(kind.value for kind in READ))
ROWS_AT_ONCE: Final = 5_000
SAID_EVERY: Final = 20_000


def measure_conversation(unit: Unit, conversation_id: str, now: datetime, windows: Windows = WINDOWS) -> bool:
    """Count one conversation as its facts stand, and those its coming or going changes; returns whether any differs.

    A conversation in which the customer came back on the same issue takes an earlier resolution back.
    """
    row, facts = unit.histories.one(conversation_id, KINDS)
    if row is None:
        had = unit.measured.of(conversation_id)
        unit.measured.drop(conversation_id)
        if had is not None:
            for other in unit.measured.around(had, windows.returns.total_seconds()):
                _settle(unit, other, windows)
        return had is not None
    one = measure(_counted(row, unit.measured.extras_of(conversation_id)), map(_told, facts), now, windows)
    changed = unit.measured.put(_judged(unit, one, windows))
    for other in unit.measured.around(one, windows.returns.total_seconds()):
        changed = _settle(unit, other, windows) or changed
    if one.settles_at is not None:
        unit.work.defer(MEASURE, {"conversation_id": conversation_id}, one.settles_at, key=measure_key(conversation_id))
    return changed


def _settle(unit: Unit, other: Measured, windows: Windows) -> bool:
    """Whether an earlier conversation's resolution still stands, given those that came after it."""
    return unit.measured.put(_judged(unit, _unrevoked(other), windows))


def _judged(unit: Unit, one: Measured, windows: Windows) -> Measured:
    if not one.outcome.is_resolved:
        return one
    later = unit.measured.around(one, windows.returns.total_seconds())
    return revoked(one) if any(is_same_issue(one, each, windows) for each in later) else one


def _unrevoked(one: Measured) -> Measured:
    if one.before_revoked is None:
        return one
    values = {name: getattr(one, name) for name in Measured.__dataclass_fields__}
    return Measured(
        **{**values, "outcome": one.before_revoked, "before_revoked": None, "revoked": False, "returned": False}
    )


class Measuring:
    """The durable work that counts one conversation after it changed, and again when its answer has settled."""

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self._store, self._clock = store, clock

    def __call__(self, job: Job) -> timedelta | None:
        """Count it."""
        with self._store.write() as unit:
            measure_conversation(unit, job.payload["conversation_id"], self._clock())
        return None


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
    told: Callable[[int], None] = lambda _: None,
    compare: bool = True,
) -> Recounted:
    """Throw everything that was counted away and count it anew from the facts; memory holds the sums, not the facts.

    With ``compare`` the rows and cells there were before are kept in memory, to say what differs.
    """
    with store.write() as unit:
        before = unit.measured.whole() if compare else None
        extras = unit.measured.all_extras()
        unit.measured.clear()
        sums: Sums = {}
        waiting: list[Measured] = []
        count = 0
        for one in _all(unit, now, windows, extras):
            add_up([one], sums)
            waiting.append(one)
            count += 1
            if len(waiting) >= ROWS_AT_ONCE:
                unit.measured.add_rows(waiting)
                waiting = []
            if count % SAID_EVERY == 0:
                told(count)
        unit.measured.add_rows(waiting)
        for earlier in _taken_back(unit, windows):
            add_up([earlier], sums, -1)
            add_up([revoked(earlier)], sums)
            unit.measured.replace_row(revoked(earlier))
        unit.measured.add_sums(sums)
        told(count)
        counts = unit.measured.counts()
        if before is None:
            return Recounted(count, counts, 0, 0)
        rows, cells = unit.measured.whole()
        known = {one.conversation_id: one for one in before[0]}
        differing = sum(known.pop(one.conversation_id, None) != one for one in rows) + len(known)
        keys = before[1].keys() | cells.keys()
        off = sum(not _same(before[1].get(key), cells.get(key)) for key in keys)
        return Recounted(count, counts, differing, off)


def _same(one: tuple[int, float] | None, other: tuple[int, float] | None) -> bool:
    """Sums that were added up in another order differ in their last digits."""
    (a, x), (b, y) = one or (0, 0.0), other or (0, 0.0)
    return a == b and abs(x - y) <= 1e-6 * max(1.0, abs(x), abs(y))


def _all(unit: Unit, now: datetime, windows: Windows, extras: Mapping[str, Mapping[str, float]]) -> Iterator[Measured]:
    for row, facts in unit.histories.all(KINDS):
        yield measure(_counted(row, extras.get(row["id"], {})), map(_told, facts), now, windows)


def _taken_back(unit: Unit, windows: Windows) -> list[Measured]:
    """The resolved conversations that a later one of the same customer takes back."""
    found: dict[str, Measured] = {}
    for earlier, later in unit.measured.pairs():
        if earlier.outcome.is_resolved and is_same_issue(earlier, later, windows):
            found[earlier.conversation_id] = earlier
    return list(found.values())


def _counted(row: Mapping[str, Any] | Any, extras: Mapping[str, float]) -> Counted:
    return Counted(
        row["id"], row["channel"], row["customer_id"], row["opened_at"], row["category"], row["language"], extras
    )


def _told(row: Any) -> Told:
    return Told(row[1], row[2], row[3], row[4], row[5])
