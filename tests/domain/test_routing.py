"""Work is shared out fairly and never beyond what somebody may be given."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from workspace.domain.routing import HEAVY_WITHIN, Candidate, Waiting, choose, has_skill, may_take

NINE = datetime(2026, 3, 2, 9, tzinfo=UTC)
SKILLS = st.frozensets(st.sampled_from(["billing", "api", "lang:de", "lang:en"]), max_size=3)
CANDIDATES = st.lists(
    st.builds(
        Candidate,
        id=st.uuids().map(str),
        is_here=st.booleans(),
        load=st.integers(0, 5),
        capacity=st.integers(0, 4),
        heavy=st.integers(0, 4),
        skills=SKILLS,
        last_given=st.none() | st.integers(0, 90).map(lambda minutes: NINE - timedelta(minutes=minutes)),
    ),
    max_size=6,
)
WAITING = st.builds(
    Waiting,
    id=st.just("c1"),
    category=st.sampled_from(["", "billing", "api"]),
    language=st.sampled_from(["", "de", "en"]),
    is_heavy=st.booleans(),
)


@given(CANDIDATES, WAITING, st.integers(0, 3))
def test_only_somebody_who_may_take_it_is_chosen_and_nobody_less_busy_is_passed_over(
    candidates: list[Candidate], waiting: Waiting, heavy_per_hour: int
) -> None:
    chosen = choose(candidates, waiting, heavy_per_hour)
    able = [one for one in candidates if may_take(one, waiting, heavy_per_hour)]
    if chosen is None:
        assert able == []
        return
    assert chosen.is_here
    assert chosen.load < chosen.capacity
    assert has_skill(chosen, waiting)
    assert not (waiting.is_heavy and heavy_per_hour and chosen.heavy >= heavy_per_hour)
    assert all(one.load / one.capacity >= chosen.load / chosen.capacity for one in able)


@given(st.integers(2, 5), st.integers(5, 40), st.integers(1, 3), st.lists(st.booleans(), min_size=40, max_size=40))
def test_everybody_gets_their_turn_and_no_hour_is_too_heavy(
    people: int, arrivals: int, heavy_per_hour: int, heavy: list[bool]
) -> None:
    given_at: dict[str, list[tuple[datetime, bool]]] = {f"p{number}": [] for number in range(people)}
    for number in range(arrivals):
        at = NINE + timedelta(minutes=4 * number)
        candidates = [
            Candidate(
                id=one,
                is_here=True,
                load=0,
                capacity=5,
                heavy=sum(was_heavy for when, was_heavy in had if at - when < HEAVY_WITHIN),
                last_given=had[-1][0] if had else None,
            )
            for one, had in given_at.items()
        ]
        chosen = choose(candidates, Waiting("c", is_heavy=heavy[number]), heavy_per_hour)
        if chosen is not None:
            given_at[chosen.id].append((at, heavy[number]))
    for had in given_at.values():
        heavy_at = [when for when, was_heavy in had if was_heavy]
        for first in heavy_at:
            assert sum(first <= when < first + HEAVY_WITHIN for when in heavy_at) <= heavy_per_hour
    if not any(heavy[:arrivals]):
        counts = [len(had) for had in given_at.values()]
        assert max(counts) - min(counts) <= 1
