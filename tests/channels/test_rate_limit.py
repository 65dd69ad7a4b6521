"""A key may act in a burst and then at its pace; others are not held up, and memory stays bounded."""

from hypothesis import given
from hypothesis import strategies as st

from workspace.channels import rate_limit
from workspace.channels.rate_limit import RateLimit


def test_after_the_burst_the_wait_is_told_and_true() -> None:
    limit = RateLimit(burst=2, per_minute=60)
    assert limit.wait_s("a", 0.0) == 0.0
    assert limit.wait_s("a", 0.0) == 0.0
    wait_s = limit.wait_s("a", 0.0)
    assert wait_s == 1.0
    assert limit.wait_s("a", wait_s) == 0.0


def test_one_key_does_not_hold_up_another() -> None:
    limit = RateLimit(burst=1, per_minute=1)
    assert limit.wait_s("a", 0.0) == 0.0
    assert limit.wait_s("a", 0.0) > 0.0
    assert limit.wait_s("b", 0.0) == 0.0


@given(st.lists(st.floats(0, 600), min_size=1, max_size=200))
def test_no_pattern_of_asking_gets_more_than_the_limit(moments_s: list[float]) -> None:
    limit = RateLimit(burst=5, per_minute=30)
    allowed_at_s = [at_s for at_s in sorted(moments_s) if limit.wait_s("a", at_s) == 0.0]
    for index, first_s in enumerate(allowed_at_s):
        within = [at_s for at_s in allowed_at_s[index:] if at_s - first_s <= 60]
        assert len(within) <= 5 + 30


def test_a_flood_of_made_up_keys_fills_no_memory() -> None:
    limit = RateLimit(burst=1, per_minute=1)
    for number in range(rate_limit.MOST_KEYS + 10):
        limit.wait_s(str(number), 0.0)
    assert limit.wait_s("0", 0.0) == 0.0
    assert limit.wait_s(str(rate_limit.MOST_KEYS), 0.0) > 0.0
