"""Whatever is sent, the service answers as its OpenAPI says."""

from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis import Case
from schemathesis.core.result import Ok
from schemathesis.specs.openapi.checks import positive_data_acceptance

from tests.service.desk import Desk
from workspace.service.http.app import http_app
from workspace.service.responder_host import ResponderHost


def test_the_desks_routes_do_what_they_say(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Loading the responder again is for another test; here it would start a thread for each call.
    monkeypatch.setattr(ResponderHost, "reload", lambda _: None)
    desk = Desk(tmp_path)
    desk.escalated()
    headers = {"Authorization": f"Bearer {desk.service.people.add('Lead', 'lead')}"}
    schema = schemathesis.openapi.from_asgi("/openapi.json", http_app(desk.service))
    chosen = schema.include(path_regex="^/api/v1").exclude(path="/api/v1/feed")
    tried = 0
    for found in chosen.get_all_operations():
        assert isinstance(found, Ok), found
        operation = found.ok()

        @given(case=operation.as_strategy())
        @settings(max_examples=8, deadline=None, database=None, suppress_health_check=list(HealthCheck))
        def answers_as_described(case: Case[Any]) -> None:
            # Refusing what is well formed is the desk's right: a blank reply, an address of a file.
            case.call_and_validate(headers=headers, excluded_checks=[positive_data_acceptance])

        answers_as_described()
        tried += 1
    assert tried >= 11
    desk.close()
