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


ARRIVAL = st.tuples(st.just("arrives"), st.sampled_from(["", "billing", "api"]), st.booleans())
CHANGE = st.tuples(st.sampled_from(["away", "here", "finishes"]), st.integers(0, 3))


@given(
    st.lists(st.tuples(st.integers(0, 4), SKILLS), min_size=1, max_size=4),
    st.lists(st.one_of(ARRIVAL, CHANGE), max_size=60),
    st.integers(0, 3),
)
def test_a_day_of_work_never_goes_beyond_what_anybody_may_be_given(
    people: list[tuple[int, frozenset[str]]], day: list[tuple[str, str, bool] | tuple[str, int]], heavy_per_hour: int
) -> None:
    here, load = [True] * len(people), [0] * len(people)
    had: list[list[tuple[datetime, bool]]] = [[] for _ in people]
    waiting: list[Waiting] = []
    for minute, happens in enumerate(day):
        at = NINE + timedelta(minutes=3 * minute)
        if len(happens) == 3:
            waiting.append(Waiting(str(minute), category=happens[1], is_heavy=happens[2]))
        else:
            who = happens[1] % len(people)
            if happens[0] == "finishes":
                load[who] = max(0, load[who] - 1)
            else:
                here[who] = happens[0] == "here"
        for what in list(waiting):
            candidates = [
                Candidate(
                    id=str(number),
                    is_here=here[number],
                    load=load[number],
                    capacity=capacity,
                    heavy=sum(was_heavy and at - when < HEAVY_WITHIN for when, was_heavy in had[number]),
                    skills=skills,
                    last_given=had[number][-1][0] if had[number] else None,
                )
                for number, (capacity, skills) in enumerate(people)
            ]
            chosen = choose(candidates, what, heavy_per_hour)
            if chosen is None:
                assert not any(may_take(one, what, heavy_per_hour) for one in candidates)
                continue
            waiting.remove(what)
            number = int(chosen.id)
            assert here[number]
            assert has_skill(chosen, what)
            load[number] += 1
            had[number].append((at, what.is_heavy))
            assert load[number] <= people[number][0]
            if heavy_per_hour:
                assert sum(was_heavy and at - when < HEAVY_WITHIN for when, was_heavy in had[number]) <= heavy_per_hour


@given(st.integers(1, 6), st.integers(0, 5))
def test_who_may_take_anything_is_served_within_one_round(people: int, who: int) -> None:
    last: dict[str, datetime | None] = {str(number): None for number in range(people)}
    wanted = str(who % people)
    for minute in range(people):
        at = NINE + timedelta(minutes=minute)
        candidates = [Candidate(one, is_here=True, load=0, capacity=3, last_given=when) for one, when in last.items()]
        chosen = choose(candidates, Waiting("c"), 0)
        assert chosen is not None
        last[chosen.id] = at
    assert last[wanted] is not None
