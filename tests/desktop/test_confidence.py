"""The promise with keys only: read by those who answer for it, changed by leads, and a notice when it is tightened."""

import json
from functools import partial

from PySide6.QtWidgets import QLabel

from tests.desktop.agent import Agent, focus_name
from tests.desktop.conftest import AtDesk, Run
from tests.desktop.served import Served
from tests.desktop.test_look import unnamed
from workspace.responder.confidence import Calibration
from workspace.responder.reliability import figures_of
from workspace.service.promise import watch_promise

KNOWN = "When is my refund booked?"


def words(agent: Agent) -> str:
    return "\n".join(label.text() for label in agent.parts.settings_view.confidence.findChildren(QLabel))


def learned(served: Served, wrong: int) -> None:
    """A calibration whose labels say that so many of 100 best articles are wrong."""
    rows = [[0.95 - number / 1000, int(number >= wrong), "billing"] for number in range(100)]
    body = json.dumps(json.loads(Calibration().to_json()) | {"labels": 100, "evidence": rows})
    with served.service.store.write() as unit:
        unit.calibrations.add(
            made_at=served.service.clock(), why="labels", labels=100, articles=1, knowledge_seq=1, refused="",
            body=body, label_ids=[], figures=figures_of(Calibration.from_json(body), ()),
        )  # fmt: skip


def answered(served: Served, conversation_id: str) -> bool:
    return any(one.entry == "message" and one.author == "ai" for one in served.detail(conversation_id).history)


def test_a_lead_sets_a_risk_and_hears_what_it_costs(served: Served, at_desk: AtDesk, run: Run) -> None:
    learned(served, wrong=40)

    async def story() -> None:
        async with at_desk(served) as lena:
            lena.press("Ctrl+,")
            await lena.until(lambda: lena.parts.settings_view.confidence.risks, "the categories")
            assert unnamed(lena.desk.window) == []
            assert "only suggests" in words(lena)
            assert "at least 37% of conversations" in words(lena)
            assert "22% right (between" in words(lena)
            await lena.tabs_to("Billing: wrong answers in 100")
            lena.press("Ctrl+A")
            lena.types("lots")
            lena.press("Return")
            assert "Not saved: give a number" in words(lena)
            lena.press("Ctrl+A")
            lena.types("2")
            lena.press("Return")
            await lena.until(lambda: served.service.policy().of("billing").risk == 0.02, "the risk")
            await lena.until(lambda: "your limit of 30 can't be kept" in words(lena), "the floor")
            assert focus_name() == "Billing: wrong answers in 100"

    run(story())


def test_wrong_answers_tighten_tell_the_lead_and_are_released_with_a_key(
    served: Served, at_desk: AtDesk, run: Run
) -> None:
    async def story() -> None:
        async with at_desk(served) as lena, at_desk(served, token=served.toms_token, folder="tom") as tom:
            for number in range(3):
                case = served.writes(KNOWN, customer=f"c{number}")
                await lena.until(partial(answered, served, case), "the answer")
                served.writes("That didn't help", customer=f"c{number}")
            await lena.until(lambda: any("wrong more often than promised" in one for one in lena.said), "the notice")
            assert not any("promised" in one for one in tom.said)
            lena.desk.window.activateWindow()
            await lena.until(lena.desk.window.isActiveWindow, "the window in front")
            lena.press("Ctrl+,")
            await lena.until(lambda: "tightened to 1/2 of the risk" in words(lena), "the drift")
            await lena.tabs_to("Billing: release the promise")
            lena.press("Space")
            await lena.until(lambda: "Drift alarm: none" in words(lena), "the release")
            with served.service.store.write() as unit:
                assert watch_promise(unit, served.service.clock()) == []

    run(story())


def test_an_agent_is_told_who_sees_it(served: Served, at_desk: AtDesk, run: Run) -> None:
    async def story() -> None:
        async with at_desk(served, token=served.toms_token) as tom:
            tom.press("Ctrl+,")
            await tom.until(lambda: "Reviewers and leads" in words(tom), "the sentence")
            assert tom.parts.settings_view.confidence.risks == {}

    run(story())
