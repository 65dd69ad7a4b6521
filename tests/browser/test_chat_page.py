"""A person is the customer in a real browser: writing, reading, being cut off, coming back."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.browser.conftest import PATIENCE_S, Switch, until
from workspace.channels.thread import Handling
from workspace.domain.turn import Author


@pytest.fixture(autouse=True)
def patience() -> Iterator[None]:
    expect.set_options(timeout=PATIENCE_S * 1000)
    yield
    expect.set_options(timeout=5_000)


def write(page: Page, text: str) -> None:
    page.get_by_label("Your message").fill(text)
    page.keyboard.press("Enter")


def script(name: str) -> str:
    return (Path(__file__).parent / f"{name}.js").read_text()


def visitor_of(service: Switch) -> str:
    until(lambda: bool(service.desk.received), "the visitor's message at the desk")
    return service.desk.received[0].customer.id


def test_a_visitor_is_greeted_writes_and_is_answered_by_the_ai(page: Page, service: Switch) -> None:
    service.desk.answers.append(
        "It is **booked back** in 3 days.\n\n1. Open Billing\n2. Look\n\nhttps://example.com/a."
    )
    expect(page.get_by_role("heading", name="Fernroute Help")).to_be_visible()
    expect(page.get_by_text("Hello. What can we help with?")).to_be_visible()
    write(page, "Where is my money?")
    answer = page.locator(".by-ai")
    expect(answer).to_contain_text("booked back in 3 days")
    expect(answer.locator(".chip")).to_have_text("AI")
    expect(answer.locator("strong")).to_have_text("booked back")
    expect(answer.locator("ol > li")).to_have_count(2)
    expect(answer.locator(".sources")).to_have_text("From our help articles: Refunds")
    link = answer.get_by_role("link")
    expect(link).to_have_attribute("href", "https://example.com/a")
    expect(link).to_have_attribute("rel", "noopener noreferrer nofollow")
    expect(page.get_by_label("Your message")).to_be_focused()
    expect(page.get_by_role("log")).to_have_attribute("aria-live", "polite")


@pytest.mark.parametrize(
    "hostile",
    [
        "<img src=x onerror=\"alert('x')\">",
        "<script>alert(1)</script>",
        "[press](javascript:alert(1)) **<b>bold</b>** `<i>`",
        'https://example.com/"onmouseover="alert(1)',
        "{{constructor.constructor('alert(1)')()}}",
    ],
)
def test_hostile_text_is_shown_as_text_whoever_says_it(page: Page, service: Switch, hostile: str) -> None:
    service.desk.answers.append(hostile)
    service.desk.desk_name = hostile
    write(page, hostile)
    expect(page.locator(".by-customer:not(.pending) .as-written")).to_have_text(hostile)
    expect(page.locator(".by-ai .bubble")).to_be_visible()
    service.desk.say(visitor_of(service), "Noted.", author=Author.AGENT, name=hostile)
    expect(page.locator(".by-agent .name")).to_have_text(hostile)
    assert page.locator("#log img, #log script, #log b, #log i, #log [onmouseover]").count() == 0
    assert page.locator("#log a:not([href^='https://'])").count() == 0


def test_no_text_makes_anything_but_text_lists_and_links_and_none_takes_long(page: Page) -> None:
    assert page.evaluate(script("any_text")) == {"made": [], "lost": [], "slow": []}


def test_who_has_the_conversation_is_said(page: Page, service: Switch) -> None:
    write(page, "I was charged twice")
    visitor = visitor_of(service)
    service.desk.turn(Handling.AI, working=True)
    expect(page.get_by_text("The AI is reading")).to_be_visible()
    service.desk.turn(Handling.WAITING_FOR_PERSON, by=datetime.now(UTC) + timedelta(minutes=11, seconds=30))
    expect(page.locator("#state")).to_have_text("A person will join. The aim: within 12 minutes.")
    expect(page.get_by_text("The AI is reading")).to_be_hidden()
    service.desk.turn(Handling.WAITING_FOR_PERSON, by=datetime.now(UTC) - timedelta(minutes=1))
    expect(page.locator("#state")).to_contain_text("It takes longer than planned")
    service.desk.turn(Handling.PERSON, person="Lena")
    service.desk.say(visitor, "Lena here.", author=Author.AGENT, name="Lena")
    expect(page.locator("#state")).to_have_text("Lena is with you.")
    expect(page.locator(".by-agent .name")).to_have_text("Lena")


def test_that_the_ai_writes_is_said_and_its_answer_appears_block_by_block(page: Page, service: Switch) -> None:
    write(page, "How do I cancel?")
    visitor = visitor_of(service)
    service.desk.turn(Handling.AI, working=True)
    expect(page.get_by_text("The AI is reading")).to_be_visible()
    service.desk.turn(Handling.AI, working=True, writing=True)
    expect(page.get_by_text("The AI is writing")).to_be_visible()
    service.desk.say(visitor, "Hi,\n\n1. Open Settings.\n2. Choose Cancel.\n\nThat is all.")
    service.desk.turn(Handling.AI)
    expect(page.locator(".by-ai .appears")).to_have_count(4)
    expect(page.locator(".by-ai .bubble")).to_have_text("Hi,Open Settings.Choose Cancel.That is all.")
    expect(page.get_by_text("The AI is writing")).to_be_hidden()
    page.reload()
    expect(page.locator(".by-ai .bubble")).to_contain_text("That is all.")
    assert page.locator(".appears").count() == 0


def test_asking_for_a_person_is_one_button(page: Page, service: Switch) -> None:
    write(page, "Hello")
    page.get_by_role("button", name="Ask for a person").click()
    until(lambda: len(service.desk.received) == 2, "the request at the desk")
    assert service.desk.received[1].text == "I would like to talk to a person."


def test_a_reload_keeps_the_thread_and_the_draft(page: Page, service: Switch) -> None:
    service.desk.answers.append("In 3 days.")
    write(page, "When?")
    expect(page.locator(".by-ai")).to_be_visible()
    page.get_by_label("Your message").fill("half a thought")
    page.reload()
    expect(page.locator(".by-ai")).to_have_count(1)
    expect(page.locator(".by-customer")).to_have_count(1)
    expect(page.get_by_label("Your message")).to_have_value("half a thought")
    assert len(service.desk.received) == 1


def test_shift_enter_starts_a_line_and_enter_sends(page: Page, service: Switch) -> None:
    page.get_by_label("Your message").focus()
    page.keyboard.type("first")
    page.keyboard.press("Shift+Enter")
    page.keyboard.type("second")
    page.keyboard.press("Enter")
    until(lambda: bool(service.desk.received), "the message at the desk")
    assert service.desk.received[0].text == "first\nsecond"


def test_what_is_written_while_the_service_is_down_goes_out_once_when_it_is_back(page: Page, service: Switch) -> None:
    write(page, "before")
    expect(page.locator(".by-customer:not(.pending)")).to_have_count(1)
    service.off()
    expect(page.get_by_text("No connection.")).to_be_visible()
    write(page, "during")
    expect(page.locator(".pending .note")).to_have_text("Waiting to send")
    service.on()
    expect(page.locator(".pending")).to_have_count(0)
    expect(page.locator(".by-customer .as-written")).to_have_text(["before", "during"])
    expect(page.get_by_text("No connection.")).to_be_hidden()
    assert [one.text for one in service.desk.received] == ["before", "during"]


def test_a_message_whose_confirmation_was_lost_is_not_doubled(page: Page, service: Switch) -> None:
    def lose_the_answer(route: Route) -> None:
        route.fetch()
        route.abort()

    page.route("**/thread/messages", lose_the_answer)
    with page.expect_event("requestfailed", lambda request: request.url.endswith("/thread/messages")):
        write(page, "only once")
    assert len(service.desk.received) == 1
    page.unroute("**/thread/messages")
    page.reload()
    expect(page.locator(".pending")).to_have_count(0)
    expect(page.locator(".by-customer .as-written")).to_have_text(["only once"])
    assert len(service.desk.received) == 1


def test_a_message_the_desk_refuses_can_be_removed(page: Page, service: Switch) -> None:
    problem = '{"detail": "This cannot be taken."}'
    page.route("**/thread/messages", lambda route: route.fulfill(status=422, body=problem))
    write(page, "refused")
    expect(page.locator(".refused .note")).to_contain_text("Not sent. This cannot be taken.")
    page.unroute("**/thread/messages")
    write(page, "fine")
    until(lambda: [one.text for one in service.desk.received] == ["fine"], "only the second message at the desk")
    page.get_by_role("button", name="Remove").click()
    expect(page.locator(".refused")).to_have_count(0)


def test_a_visitor_whose_key_is_over_starts_anew_and_loses_nothing_written(page: Page, service: Switch) -> None:
    write(page, "before")
    expect(page.locator(".by-customer:not(.pending)")).to_have_count(1)
    page.evaluate(
        """() => localStorage.setItem("deskhand.chat.visitor", JSON.stringify({token: "v1.old", desk_name: "x"}))"""
    )
    page.reload()
    expect(page.get_by_text("so a new one begins here")).to_be_visible()
    write(page, "after")
    until(lambda: len(service.desk.received) == 2, "the message at the desk")
    assert service.desk.received[0].customer.id != service.desk.received[1].customer.id


def test_every_control_has_a_name(page: Page) -> None:
    unnamed = page.evaluate(
        """() => [...document.querySelectorAll("button, textarea, a, [tabindex]")]
            .filter((one) => one.checkVisibility())
            .filter((one) => !(one.ariaLabel || one.textContent.trim() || one.labels?.length))
            .map((one) => one.outerHTML)"""
    )
    assert unnamed == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_texts_can_be_read_against_what_is_behind_them(page: Page, service: Switch, scheme: str) -> None:
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    service.desk.answers.append("In **3 days**, see `billing` and https://example.com")
    write(page, "When?")
    expect(page.locator(".by-ai")).to_be_visible()
    service.desk.say(visitor_of(service), "Lena here.", author=Author.AGENT, name="Lena")
    expect(page.locator(".by-agent")).to_be_visible()
    assert page.evaluate(script("low_contrast")) == []


def test_a_page_in_german_speaks_german(browser: Browser, service: Switch) -> None:
    context = browser.new_context(locale="de-DE", viewport={"width": 360, "height": 640})
    german = context.new_page()
    german.goto(service.chat_url)
    expect(german.locator("#state")).to_contain_text("Zuerst antwortet die KI")
    assert german.evaluate("document.documentElement.scrollWidth <= innerWidth")
    context.close()
