"""Every failure of the wire is one of the client's errors, with the sentence a person reads."""

import asyncio

import httpx
import pytest

from tests.client.made import a_reply
from workspace.client.api import Api
from workspace.client.errors import ClientError, NotSignedIn, NotUnderstood, Refused, Unreachable
from workspace.contract.problems import Problem

TAKEN = Problem(
    type="/problems/taken-by-another", title="Conflict", status=409, detail="Tom has it.", code="taken-by-another"
)


def asked(answer: httpx.Response | Exception) -> ClientError:
    """The error a command meets."""

    def handle(_: httpx.Request) -> httpx.Response:
        if isinstance(answer, Exception):
            raise answer
        return answer

    async def ask() -> ClientError:
        api = Api(httpx.MockTransport(handle))
        api.reach("http://desk.example", "token")
        with pytest.raises(ClientError) as caught:
            await api.send(a_reply())
        await api.aclose()
        return caught.value

    return asyncio.run(ask())


def test_a_refusal_carries_the_problem() -> None:
    error = asked(httpx.Response(409, content=TAKEN.model_dump_json()))
    assert isinstance(error, Refused)
    assert (error.problem.code, str(error)) == ("taken-by-another", "Tom has it.")


def test_a_refusal_without_a_problem_still_says_something() -> None:
    error = asked(httpx.Response(403, text="<html>"))
    assert isinstance(error, Refused)
    assert "403" in str(error)


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503])
def test_not_now_is_unreachable_so_that_it_is_tried_again(status: int) -> None:
    assert isinstance(asked(httpx.Response(status)), Unreachable)


@pytest.mark.parametrize("failure", [httpx.ConnectError("x"), httpx.ReadTimeout("x"), httpx.RemoteProtocolError("x")])
def test_silence_is_unreachable(failure: Exception) -> None:
    assert isinstance(asked(failure), Unreachable)


def test_an_unknown_token_is_told_apart() -> None:
    assert isinstance(asked(httpx.Response(401, content=TAKEN.model_dump_json())), NotSignedIn)


def test_what_is_not_in_the_contract_is_not_understood() -> None:
    assert isinstance(asked(httpx.Response(200, text="{}")), NotUnderstood)


def test_before_there_is_an_address_it_is_unreachable() -> None:
    async def ask() -> None:
        await Api().desk()

    with pytest.raises(Unreachable):
        asyncio.run(ask())
