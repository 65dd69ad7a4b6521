"""A visitor attaches files in a real browser: chosen, pasted, dropped, too large, cut off; and opens a person's."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import PATIENCE_S, Switch, until
from workspace.channels.files import stored_file_id
from workspace.domain.turn import Author

PNG = b"\x89PNG\r\n\x1a\n" + bytes(2000)
HAND_OVER = """(kind) => {
  const files = new DataTransfer();
  files.items.add(new File([new Uint8Array(3000)], "shot.bin", { type: "image/png" }));
  const at = kind === "paste" ? document.getElementById("text") : document.body;
  const event = kind === "paste"
    ? new ClipboardEvent("paste", { clipboardData: files, bubbles: true, cancelable: true })
    : new DragEvent("drop", { dataTransfer: files, bubbles: true, cancelable: true });
  at.dispatchEvent(event);
}"""


@pytest.fixture(autouse=True)
def patience() -> Iterator[None]:
    expect.set_options(timeout=PATIENCE_S * 1000)
    yield
    expect.set_options(timeout=5_000)


def choose(page: Page, name: str, content: bytes) -> None:
    page.locator("#pick").set_input_files({"name": name, "mimeType": "image/png", "buffer": content})


def test_a_file_is_sent_with_words_or_without_and_shown_in_the_thread(page: Page, service: Switch) -> None:
    expect(page.get_by_role("button", name="Attach files")).to_be_visible()
    choose(page, 'invoice <b>"May"</b>.png', PNG)
    page.get_by_label("Your message").fill("Here it is")
    page.get_by_role("button", name="Send", exact=True).click()
    shown = page.locator(".by-customer:not(.pending) .attached a")
    expect(shown).to_have_text("b_.png")
    assert page.locator("#log b").count() == 0
    choose(page, "second.png", PNG)
    page.get_by_role("button", name="Send", exact=True).click()
    expect(page.locator(".by-customer:not(.pending)")).to_have_count(2)
    first, second = service.desk.received
    assert (first.text, len(first.files), second.text, len(second.files)) == ("Here it is", 1, "", 1)
    assert first.owner == f"visitor:{first.customer.id}"
    assert service.desk.files[first.files[0]][1] == PNG


@pytest.mark.parametrize("kind", ["paste", "drop"])
def test_files_can_be_pasted_and_dropped(page: Page, service: Switch, kind: str) -> None:
    expect(page.get_by_role("log")).to_have_attribute("aria-live", "polite")
    page.evaluate(HAND_OVER, kind)
    expect(page.locator(".tray li .file-name")).to_have_text("shot.bin")
    send = page.get_by_role("button", name="Send", exact=True)
    expect(send).to_be_enabled()
    send.click()
    until(lambda: bool(service.desk.received), "the message at the desk")
    assert len(service.desk.received[0].files) == 1
    expect(page.locator(".tray li")).to_have_count(0)


def test_too_large_and_empty_files_are_refused_before_they_go(page: Page, service: Switch, tmp_path: Path) -> None:
    film = tmp_path / "film.mp4"
    with film.open("wb") as file:
        file.truncate(20 * 1024 * 1024 + 1)
    page.locator("#pick").set_input_files(film)
    expect(page.locator("#files-said")).to_have_text("film.mp4 is too large: a file can have 20 MB.")
    choose(page, "nothing.txt", b"")
    expect(page.locator("#files-said")).to_have_text("nothing.txt is empty.")
    expect(page.get_by_role("button", name="Send", exact=True)).to_be_disabled()
    assert service.desk.files == {}


def test_a_file_that_did_not_get_up_can_be_sent_again_or_removed(page: Page, service: Switch) -> None:
    expect(page.get_by_role("log")).to_have_attribute("aria-live", "polite")
    service.off()
    choose(page, "shot.png", PNG)
    expect(page.locator("#files-said")).to_contain_text("shot.png was not sent up.")
    expect(page.get_by_role("button", name="Send", exact=True)).to_be_disabled()
    service.on()
    page.locator(".tray").get_by_role("button", name="Send again").click()
    expect(page.get_by_role("button", name="Send", exact=True)).to_be_enabled()
    page.get_by_role("button", name="Remove shot.png").click()
    expect(page.locator(".tray li")).to_have_count(0)


def test_a_persons_file_can_be_opened(page: Page, service: Switch) -> None:
    page.get_by_label("Your message").fill("Hello")
    page.keyboard.press("Enter")
    until(lambda: bool(service.desk.received), "the message at the desk")
    service.desk.keep_file("agent", "guide-0001", "guide.png", PNG)
    visitor = service.desk.received[0].customer.id
    service.desk.say(
        visitor, "See this.", author=Author.AGENT, name="Lena", files=(stored_file_id("agent", "guide-0001"),)
    )
    link = page.locator(".by-agent .attached a")
    expect(link).to_have_text("guide.png")
    with page.expect_download() as fetched:
        link.click()
    assert Path(fetched.value.path()).read_bytes() == PNG
