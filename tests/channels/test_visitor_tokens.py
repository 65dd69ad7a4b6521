"""Visitor tokens open one visitor's thread and cannot be made up; channel keys are compared by digest."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workspace.channels.visitor_tokens import (
    CLOCK_LEEWAY,
    LIFETIME,
    VisitorTokens,
    channel_key_digest,
    channel_key_matches,
    is_webhook_secret,
    new_channel_key,
    new_visitor_id,
    new_webhook_secret,
)

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
SECRET = bytes(range(32))
moments = st.datetimes(datetime(2001, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC))
secrets_of_desks = st.binary(min_size=32, max_size=64)


@given(secret=secrets_of_desks, at=moments, later=st.timedeltas(timedelta(), LIFETIME - timedelta(seconds=2)))
def test_a_token_names_its_visitor_for_as_long_as_it_lives(secret: bytes, at: datetime, later: timedelta) -> None:
    tokens, visitor = VisitorTokens(secret), new_visitor_id()
    claim = tokens.read(tokens.issue(visitor, at), at + later)
    assert claim is not None
    assert claim.visitor_id == visitor
    assert claim.expires_at - claim.issued_at == LIFETIME


@given(st.text() | st.from_regex(r"v1\.[0-9a-f]{32}\.[0-9]{10}\.[0-9]{10}\.[A-Za-z0-9_-]{43}", fullmatch=True))
def test_nothing_made_up_is_a_token(token: str) -> None:
    assert VisitorTokens(SECRET).read(token, NOW) is None


@given(data=st.data())
def test_one_changed_character_ends_a_token(data: st.DataObject) -> None:
    tokens = VisitorTokens(SECRET)
    token = tokens.issue(new_visitor_id(), NOW)
    place = data.draw(st.integers(0, len(token) - 1))
    put = data.draw(st.characters().filter(lambda character: character != token[place]))
    changed = token[:place] + put + token[place + 1 :]
    assert tokens.read(changed, NOW) is None


@given(secrets_of_desks, secrets_of_desks)
def test_a_token_of_another_desk_opens_nothing(mine: bytes, theirs: bytes) -> None:
    token = VisitorTokens(theirs).issue(new_visitor_id(), NOW)
    assert (VisitorTokens(mine).read(token, NOW) is not None) == (mine == theirs)


@pytest.mark.parametrize("at", [NOW + LIFETIME, NOW + LIFETIME + timedelta(days=1), NOW - CLOCK_LEEWAY * 2])
def test_a_token_is_over_after_its_time_and_not_valid_before_it(at: datetime) -> None:
    tokens = VisitorTokens(SECRET)
    assert tokens.read(tokens.issue(new_visitor_id(), NOW), at) is None


def test_a_short_secret_is_refused() -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        VisitorTokens(b"short")


def test_a_channel_key_is_known_by_its_digest_alone() -> None:
    key = new_channel_key()
    assert channel_key_matches(key, channel_key_digest(key))
    assert not channel_key_matches(new_channel_key(), channel_key_digest(key))
    assert key not in channel_key_digest(key)


def test_no_key_opens_a_desk_that_has_none() -> None:
    assert not channel_key_matches("", "")


@given(st.text())
def test_any_text_can_be_presented_as_a_channel_key(presented: str) -> None:
    assert not channel_key_matches(presented, channel_key_digest(new_channel_key()))


def test_a_new_webhook_secret_can_sign() -> None:
    assert is_webhook_secret(new_webhook_secret())


@pytest.mark.parametrize("text", ["", "whsec_", "whsec_c2hvcnQ=", "whsec_!!!", "plain"])
def test_a_weak_or_broken_webhook_secret_is_told_apart(text: str) -> None:
    assert not is_webhook_secret(text)
