"""What becomes of the promised risk while the desk runs: watched, tightened by itself, released by proof or a lead."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final

from workspace.domain.continuing import SETTLED_AFTER
from workspace.domain.errors import BadInput
from workspace.domain.facts import THE_DESK, Actor, Fact, FactKind
from workspace.domain.policy import Policy
from workspace.responder.drift import (
    ALARM_AT,
    ALL,
    STOPPED,
    Answered,
    alarm_value,
    level_of,
    release_value,
    risk_at,
    tightened,
)
from workspace.service.policies import read_policy, write_categories
from workspace.store.unit import Unit

KEY: Final = "promise"


@dataclass(frozen=True)
class Watch:
    """How far a category is tightened, and the fact after which its answers are counted (again)."""

    level: int = 0
    since: int = 0


@dataclass(frozen=True)
class Given:
    """An answer the AI gave."""

    at: datetime
    seq: int
    category: str
    wrong: bool


def read_watches(unit: Unit) -> dict[str, Watch]:
    """What is being watched, by category; ``ALL`` for all together."""
    kept: dict[str, Any] = unit.settings.get(KEY) or {}
    return {name: Watch(int(one["level"]), int(one["since"])) for name, one in kept.items()}


def read_levels(unit: Unit) -> dict[str, int]:
    """How far each category is tightened."""
    return {name: watch.level for name, watch in read_watches(unit).items()}


def policy_in_force(unit: Unit) -> Policy:
    """The policy with the risks the AI has to keep to now."""
    return tightened(read_policy(unit), read_levels(unit))


def given_answers(unit: Unit, since: int) -> list[Given]:
    """Every answer from an article that was given after a fact, oldest first."""
    wrong = unit.labels.wrong_turns()
    return [
        Given(fact["at"], fact["seq"], str(payload.get("category", "")), payload.get("turn_id") in wrong)
        for fact in unit.facts.of_kind(FactKind.AI_REPLIED.value, since)
        # The closest article, shown with the offer of a person, is not said to be the answer.
        if (payload := fact["payload"]).get("articles") and payload.get("action", "answer") == "answer"
    ]


def alarm_values(given: Sequence[Given], policy: Policy, watches: Mapping[str, Watch]) -> dict[str, float]:
    """The evidence against each promise that has been worked under, and against all together."""
    names = {ALL, *(one.category for one in given), *watches}
    return {name: alarm_value(_answers(given, policy, name, watches.get(name, Watch()))) for name in sorted(names)}


def _answers(given: Sequence[Given], policy: Policy, name: str, watch: Watch) -> list[Answered]:
    return [
        Answered(one.wrong, policy.of(one.category).risk)
        for one in given
        if one.seq > watch.since and name in {ALL, one.category}
    ]


def watch_promise(unit: Unit, at: datetime) -> list[str]:
    """Tighten where answers are wrong more often than promised; returns the categories that were."""
    unit.facts.one_at_a_time()
    watches = read_watches(unit)
    policy = read_policy(unit)
    since = min((watches.get(name, Watch()).since for name in (ALL, *policy.categories)), default=0)
    given = given_answers(unit, since)
    over = [
        name
        for name, value in alarm_values(given, policy, watches).items()
        if value >= ALARM_AT and watches.get(name, Watch()).level < STOPPED
    ]
    for name in over:
        level = watches.get(name, Watch()).level + 1
        watches[name] = Watch(level, _tell(unit, FactKind.PROMISE_TIGHTENED, policy, name, level, at, THE_DESK))
    if over:
        _write(unit, watches)
    return over


def relax_promise(unit: Unit, at: datetime) -> list[str]:
    """Take a tightening back a step where the settled answers since prove the promise; returns the categories.

    To be called after the confidence was learned again: what made the answers wrong must have had a chance to change.
    """
    unit.facts.one_at_a_time()
    watches, policy = read_watches(unit), read_policy(unit)
    held = {name: watch for name, watch in watches.items() if 0 < watch.level < STOPPED}
    if not held:
        return []
    given = given_answers(unit, min(watch.since for watch in held.values()))
    settled = [one for one in given if one.at <= at - SETTLED_AFTER]
    proved = [name for name, watch in held.items() if release_value(_answers(settled, policy, name, watch)) >= ALARM_AT]
    for name in proved:
        level = watches[name].level - 1
        watches[name] = Watch(level, _tell(unit, FactKind.PROMISE_RELEASED, policy, name, level, at, THE_DESK))
    if proved:
        _write(unit, watches)
    return proved


def release_promise(unit: Unit, category: str, person: Actor, at: datetime) -> None:
    """A lead takes a tightening back altogether; its answers are counted from now on."""
    watches, policy = read_watches(unit), read_policy(unit)
    released = [name for name in {category, ALL} if watches.get(name, Watch()).level]
    for name in released:
        watches[name] = Watch(0, _tell(unit, FactKind.PROMISE_RELEASED, policy, name, 0, at, person))
    _write(unit, watches)


def change_risk(unit: Unit, category: str, risk: float, person: Actor, at: datetime) -> None:
    """Promise another risk; answers given under the one before do not count against it.

    Raises ``BadInput`` for a category nobody knows or a risk that is no promise.
    """
    policy = read_policy(unit)
    if category not in policy.categories:
        raise BadInput(f"There is no category {category!r}.", field="category")
    if not 0.001 <= risk <= 0.5:
        raise BadInput("Give a risk from 0.1 to 50 wrong answers in 100.", field="risk")
    changed = replace(policy.of(category), risk=risk)
    write_categories(unit, replace(policy, categories={**policy.categories, category: changed}))
    told = {"setting": "risk", "category": category, "title": changed.title, "risk": risk}
    seq = unit.facts.write([Fact(FactKind.SETTINGS_CHANGED, at, person, told)])
    watches = read_watches(unit)
    for name in (category, ALL):
        watches[name] = replace(watches.get(name, Watch()), since=seq)
    _write(unit, watches)


def _tell(unit: Unit, kind: FactKind, policy: Policy, name: str, level: int, at: datetime, who: Actor) -> int:
    title = "All categories" if name == ALL else policy.of(name).title or "Messages without a category"
    payload = {"category": name, "title": title, "level": level, "words": level_words(title, level, kind)}
    return unit.facts.write([Fact(kind, at, who, payload)])


def level_words(title: str, level: int, kind: FactKind) -> str:
    """The notice a lead reads."""
    if kind is FactKind.PROMISE_RELEASED:
        if level == 0:
            return f"{title}: the AI works with the promised risk again."
        return f"{title}: answers kept the promise since; the AI works with 1/{2**level} of the promised risk."
    if level >= STOPPED:
        return (
            f"{title}: answers are still wrong more often than promised. The AI only suggests until a lead allows more."
        )
    return f"{title}: answers were wrong more often than promised. The AI now works with 1/{2**level} of that risk."


def _write(unit: Unit, watches: Mapping[str, Watch]) -> None:
    unit.settings.put(KEY, {name: {"level": one.level, "since": one.since} for name, one in watches.items()})


def risk_in_force(policy: Policy, levels: Mapping[str, int], category: str) -> float:
    """The risk a category works with now."""
    return risk_at(policy.of(category).risk, level_of(levels, category))
