"""The chat page on the real service: answered by the AI, handed over, held replies, and a restart in between."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import PATIENCE_S, ServiceSwitch, until
from tests.channels.real_desk import QUESTION, RealDesk, without_keyring
from workspace.domain.identifiers import CustomerId


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ServiceSwitch]:
    without_keyring(monkeypatch)
    one = ServiceSwitch(lambda: RealDesk(tmp_path))
    one.on()
    yield one
    one.off()


@pytest.fixture
def chat(browser: Browser, desk: ServiceSwitch) -> Iterator[Page]:
    expect.set_options(timeout=PATIENCE_S * 1000)
    context = browser.new_context(viewport={"width": 900, "height": 700}, locale="en-GB")
    page = context.new_page()
    page.goto(desk.chat_url)
    yield page
    context.close()
    expect.set_options(timeout=5_000)


def write(page: Page, text: str) -> None:
    page.get_by_label("Your message").fill(text)
    page.keyboard.press("Enter")


def test_the_ai_answers_and_a_reload_keeps_the_thread(chat: Page, desk: ServiceSwitch) -> None:
    write(chat, QUESTION)
    expect(chat.locator(".by-ai .bubble")).to_contain_text("It is booked back in 3 days.")
    expect(chat.locator(".by-ai .sources")).to_have_text("From our help articles: How refunds work")
    expect(chat.locator("#working")).to_be_hidden()
    chat.reload()
    expect(chat.locator(".by-customer")).to_have_count(1)
    expect(chat.locator(".by-ai")).to_have_count(1)


def test_a_reply_shows_only_once_it_has_left_and_an_undone_one_never(chat: Page, desk: ServiceSwitch) -> None:
    write(chat, "<img src=x onerror=alert(1)> my invoice is wrong")
    expect(chat.locator("#state")).to_contain_text("A person will join")
    desk.real.claim()
    expect(chat.locator("#state")).to_have_text("Lena Brandt is with you.")
    assert desk.real.undo(desk.real.reply("This was a mistake of mine."))
    desk.real.reply("It is **corrected**.")
    chat.wait_for_timeout(300)
    assert chat.locator(".by-agent").count() == 0
    expect(chat.locator(".by-agent .bubble")).to_have_text("It is corrected.")
    expect(chat.locator(".by-agent .name")).to_have_text("Lena Brandt")
    assert chat.locator("#log img").count() == 0


def test_what_is_written_during_a_restart_goes_out_once(chat: Page, desk: ServiceSwitch) -> None:
    write(chat, QUESTION)
    expect(chat.locator(".by-ai")).to_have_count(1)
    desk.off()
    expect(chat.get_by_text("No connection.")).to_be_visible()
    write(chat, "My invoice is wrong")
    expect(chat.locator(".pending .note")).to_have_text("Waiting to send")
    desk.on()
    expect(chat.locator(".by-customer:not(.pending) .as-written")).to_have_text([QUESTION, "My invoice is wrong"])
    expect(chat.locator(".pending")).to_have_count(0)
    visitor = CustomerId(chat.evaluate("JSON.parse(localStorage.getItem('deskhand.chat.visitor')).visitor_id"))
    until(lambda: desk.real.messages_of(visitor) == [QUESTION, "My invoice is wrong"], "each message at the desk, once")
