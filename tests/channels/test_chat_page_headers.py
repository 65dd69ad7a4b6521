"""The chat page is served so that nothing but its own files can run in it."""

import asyncio
from pathlib import Path

import httpx
import pytest

from tests.channels.scripted_desk import ScriptedDesk, app_of
from workspace.resources import folder
from workspace.service.http.chat_page import content_policy

ASSETS = sorted(path.name for path in folder("chat").iterdir())


def get(path: str, **headers: str) -> httpx.Response:
    async def once() -> httpx.Response:
        transport = httpx.ASGITransport(app=app_of(ScriptedDesk()))
        async with httpx.AsyncClient(transport=transport, base_url="http://desk") as client:
            return await client.get(path, headers=headers)

    return asyncio.run(once())


@pytest.mark.parametrize("path", ["/chat", *(f"/chat/{name}" for name in ASSETS if name != "chat.html")])
def test_every_file_is_served_under_the_strict_policy(path: str) -> None:
    answer = get(path)
    assert answer.status_code == 200
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert "unsafe" not in answer.headers["content-security-policy"]
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert get(path, **{"if-none-match": answer.headers["etag"]}).status_code == 304


@pytest.mark.parametrize("name", ["..%2fchat.html", "%2e%2e%2fpyproject.toml", "chat.html", "nothing.js"])
def test_nothing_else_is_served(name: str) -> None:
    assert get(f"/chat/{name}").status_code == 404


@pytest.mark.parametrize("path", sorted(folder("chat").glob("*.js")), ids=lambda path: path.name)
def test_no_script_ever_reads_text_as_html_or_calls_elsewhere(path: Path) -> None:
    script = path.read_text()
    for forbidden in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function"):
        assert forbidden not in script
    assert "//cdn" not in script


def test_the_page_has_no_inline_script_or_style() -> None:
    page = (folder("chat") / "chat.html").read_text()
    assert "style=" not in page
    assert "<style" not in page
    assert "onclick" not in page
    assert page.count("<script") == page.count('<script type="module" src="chat/') == 1


def test_who_may_frame_the_page_can_be_narrowed() -> None:
    assert "frame-ancestors https://shop.example" in content_policy(("https://shop.example",))
    assert "frame-ancestors 'none'" in content_policy(())
