"""The survey in the chat on the real service: by keys, changed, put aside, for good; and its page without script."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import PATIENCE_S, ServiceSwitch
from tests.channels.real_desk import QUESTION, RealDesk, without_keyring
from workspace.contract.commands import Resolve
from workspace.contract.surveys import SurveySettingsIn
from workspace.contract.values import new_id
from workspace.service.surveys import set_survey_settings

LOW_CONTRAST = (Path(__file__).parent / "low_contrast.js").read_text(encoding="utf-8")


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ServiceSwitch]:
    without_keyring(monkeypatch)
    one = ServiceSwitch(lambda: RealDesk(tmp_path))
    one.on()
    real = one.real
    texts = {"de": {"csat": "Zufrieden mit <b>uns</b>?"}}
    wanted = SurveySettingsIn.model_validate({"asks": "both", "delay_h": 0, "texts": texts})
    with real.service.store.write() as unit:
        set_survey_settings(unit, wanted, real.agent, real.service.clock())
    yield one
    one.off()


@pytest.fixture(params=["light", "dark"])
def chat(request: pytest.FixtureRequest, browser: Browser, desk: ServiceSwitch) -> Iterator[Page]:
    """A visitor whose conversation was closed, so that the survey is there."""
    expect.set_options(timeout=PATIENCE_S * 1000)
    context = browser.new_context(viewport={"width": 900, "height": 900}, locale="en-GB", color_scheme=request.param)
    page = context.new_page()
    page.goto(desk.chat_url)
    page.get_by_label("Your message").fill(QUESTION)
    page.keyboard.press("Enter")
    expect(page.locator(".by-ai")).to_have_count(1)
    desk.real.claim()
    order = Resolve.model_validate(
        {"id": new_id(), "conversation_id": desk.real.only_conversation(), "outcome": "solved"}
    )
    desk.real.service.commands.carry_out(order, desk.real.agent)
    desk.real.service.changed()
    expect(page.locator(".survey")).to_be_visible()
    yield page
    context.close()
    expect.set_options(timeout=5_000)


def answers(desk: ServiceSwitch) -> list[tuple[object, ...]]:
    with desk.real.service.store.read() as unit:
        (survey,) = unit.surveys.about([desk.real.only_conversation()])
        return [(row["ces"], row["csat"], row["comment"]) for row in unit.surveys.answers(survey["id"])]


def test_it_is_answered_and_changed_with_keys(chat: Page, desk: ServiceSwitch) -> None:
    expect(chat.get_by_label("Your message")).to_be_focused()
    assert chat.evaluate(LOW_CONTRAST) == []
    for _ in range(20):
        chat.keyboard.press("Shift+Tab")
        if chat.evaluate("document.activeElement.textContent") == "Send answer":
            break
    chat.keyboard.press("Enter")
    expect(chat.locator(".survey-problem")).to_have_text("Choose a number first.")
    expect(chat.get_by_role("radio", name="1, strongly disagree")).to_be_focused()
    chat.keyboard.press("Space")
    for _ in range(4):
        chat.keyboard.press("ArrowRight")
    chat.keyboard.press("Tab")
    chat.keyboard.press("ArrowLeft")
    chat.keyboard.press("Tab")
    chat.keyboard.type("<img src=x onerror=alert(1)> good")
    chat.keyboard.press("Tab")
    chat.keyboard.press("Enter")
    expect(chat.get_by_text("Thank you. Your answer has been kept.")).to_be_visible()
    expect(chat.get_by_role("button", name="Change my answer")).to_be_focused()
    assert answers(desk) == [(5, 5, "<img src=x onerror=alert(1)> good")]
    chat.reload()
    chat.get_by_role("button", name="Change my answer").press("Enter")
    expect(chat.get_by_role("radio", name="5", exact=True).first).to_be_checked()
    expect(chat.locator("#survey-comment")).to_have_value("<img src=x onerror=alert(1)> good")
    chat.keyboard.press("ArrowLeft")
    chat.get_by_role("button", name="Send changed answer").press("Enter")
    expect(chat.get_by_text("Thank you. Your answer has been kept.")).to_be_visible()
    assert answers(desk)[-1][:2] == (4, 5)


def test_put_aside_it_does_not_come_back(chat: Page, desk: ServiceSwitch) -> None:
    chat.get_by_role("button", name="Don't ask me again").press("Enter")
    expect(chat.get_by_text("All right. You will not be asked again.")).to_be_focused()
    chat.reload()
    expect(chat.locator(".by-ai")).to_have_count(1)
    chat.wait_for_timeout(300)
    expect(chat.locator(".survey")).to_have_count(0)


def test_the_page_works_without_script(chat: Page, browser: Browser, desk: ServiceSwitch) -> None:
    with desk.real.service.store.write() as unit:
        (row,) = unit.surveys.about([desk.real.only_conversation()])
        unit.surveys.change(row["id"], language="de")
        survey = desk.real.service.surveys.open_in(unit, row["channel"], row["customer_id"])
    assert survey is not None
    context = browser.new_context(java_script_enabled=False, locale="en-GB", viewport={"width": 375, "height": 800})
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(desk.chat_url.removesuffix("/chat") + survey.url)
    expect(page.get_by_role("heading", name="Wie war es?")).to_be_visible()
    expect(page.get_by_text("Zufrieden mit <b>uns</b>?")).to_be_visible()
    assert answers(desk) == [], "looking is no answer"
    page.get_by_role("button", name="Senden").click()
    expect(page.get_by_role("alert")).to_have_text("Wählen Sie zuerst eine Zahl.")
    page.get_by_role("radio", name="7, stimme voll zu").check(force=True)
    page.get_by_role("button", name="Senden").click()
    expect(page.get_by_text("Danke. Ihre Antwort ist angekommen.")).to_be_visible()
    assert answers(desk) == [(7, None, "")]
    page.get_by_role("button", name="Antwort ändern").click()
    expect(page.get_by_role("radio", name="7, stimme voll zu")).to_be_checked()
    assert all(url.startswith(desk.chat_url.removesuffix("chat")) for url in asked)
    context.close()
