"""Files of replies: they come back with the words, they wrap in the strip, and a full disk loses nothing."""

import asyncio
import errno
import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from tests.client.made import a_reply
from tests.desktop.conftest import AtDesk, Run
from tests.desktop.served import Served
from workspace.client.uploads import NotKept, Uploads
from workspace.contract.commands import SendReply
from workspace.contract.values import AttachmentView


def test_undoing_a_reply_the_service_has_brings_its_files_back(run: Run, unhurried: Served, at_desk: AtDesk) -> None:
    async def story() -> None:
        case = unhurried.writes("Hi")
        unhurried.until_handed_over(case)
        async with at_desk(unhurried) as agent:
            await agent.opens(case)
            agent.replaces_reply("First")
            agent.desk.attaching.attach("a.txt", "text/plain", b"aaa")
            given: list[object] = []
            agent.parts.orders.done.connect(lambda command, _: given.append(command))
            agent.press("Ctrl+Return")
            await agent.until(lambda: any(isinstance(one, SendReply) for one in given), "accepted")
            agent.press("Esc", "Z")
            await agent.until(lambda: agent.draft == "First", "its words")
            assert [file.name for file in agent.desk.attaching.files(case)] == ["a.txt"]
            await agent.until(lambda: not unhurried.replies(case), "taken back")
            agent.press("R", "Ctrl+Return")
            sent = await agent.until(lambda: unhurried.replies(case), "sent again")
            assert [file.name for file in sent[0].attachments] == ["a.txt"]

    run(story())


def test_files_alone_can_be_sent_and_taken_back(run: Run, unhurried: Served, at_desk: AtDesk) -> None:
    async def story() -> None:
        case = unhurried.writes("Hi")
        unhurried.until_handed_over(case)
        async with at_desk(unhurried) as agent:
            await agent.opens(case)
            agent.replaces_reply("")
            composer = agent.parts.conversation_view.composer
            assert not composer.send.isEnabled()
            agent.desk.attaching.attach("a.txt", "text/plain", b"aaa")
            assert composer.send.isEnabled()
            agent.press("Ctrl+Return")
            sent = await agent.until(lambda: unhurried.replies(case), "sent")
            assert (sent[0].text, [file.name for file in sent[0].attachments]) == ("", ["a.txt"])
            assert not composer.send.isEnabled()
            agent.types("begun")
            agent.press("Esc", "Z")
            await agent.until(lambda: not unhurried.replies(case), "taken back")
            assert agent.draft == "begun"
            assert [file.name for file in agent.desk.attaching.files(case)] == ["a.txt"]

    run(story())


def test_the_caret_stands_where_it_was_left(run: Run, served: Served, at_desk: AtDesk) -> None:
    async def story() -> None:
        first, second = served.writes("Hi", customer="a"), served.writes("Hello", customer="b")
        served.until_handed_over(first, second)
        async with at_desk(served) as agent:
            await agent.opens(first)
            agent.replaces_reply("Dear Mira, here it is")
            agent.press("Home", *["Right"] * 4)
            agent.press("Esc")
            await agent.opens(second)
            agent.press("Esc")
            await agent.opens(first)
            agent.types("est")
            assert agent.draft == "Dearest Mira, here it is"

    run(story())


def test_many_files_wrap_and_push_nothing_wider(run: Run, served: Served, at_desk: AtDesk) -> None:
    async def story() -> None:
        case = served.writes("Hi")
        served.until_handed_over(case)
        async with at_desk(served) as agent:
            await agent.opens(case)
            composer = agent.parts.conversation_view.composer
            before = (agent.desk.window.width(), composer.width(), composer.minimumSizeHint().width())
            for number in range(12):
                agent.desk.attaching.attach(f"a long name of file {number}.txt", "text/plain", b"aaa")
            await asyncio.sleep(0.1)
            strip = composer.files
            assert (agent.desk.window.width(), composer.width()) == before[:2]
            assert composer.minimumSizeHint().width() <= before[2]
            buttons = [one.geometry() for one in strip.findChildren(QPushButton) if one.isVisible()]
            assert len(buttons) == 12
            assert len({place.top() for place in buttons}) > 1, "more than one line"
            assert all(strip.rect().contains(place) for place in buttons), "all of them can be seen"

    run(story())


async def up(attachment_id: str, name: str, media_type: str, content: bytes) -> AttachmentView:
    return AttachmentView(id=attachment_id, name=name, media_type=media_type)


def full(*_: object) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def test_a_full_disk_is_said_and_leaves_nothing_half(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    uploads = Uploads(tmp_path / "uploads", up)
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(NotKept, match=r"a\.txt.*No space left"):
        uploads.keep("a.txt", "text/plain", b"words")
    assert list((tmp_path / "uploads").iterdir()) == []


def test_a_full_disk_at_the_desk_keeps_the_words_and_the_files_that_are_there(
    run: Run, served: Served, at_desk: AtDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story() -> None:
        case = served.writes("Hi")
        served.until_handed_over(case)
        async with at_desk(served) as agent:
            await agent.opens(case)
            agent.replaces_reply("Words")
            agent.desk.attaching.attach("a.txt", "text/plain", b"aaa")
            monkeypatch.setattr(os, "fsync", full)
            agent.desk.attaching.attach("b.txt", "text/plain", b"bbb")
            assert any("b.txt" in words and "No space left" in words for words in agent.said)
            assert [file.name for file in agent.desk.attaching.files(case)] == ["a.txt"]
            assert agent.draft == "Words"

    run(story())


def test_files_are_let_go_when_the_reply_can_no_longer_come_back(tmp_path: Path) -> None:
    at = [1_000.0]
    uploads = Uploads(tmp_path / "uploads", up, clock=lambda: at[0])
    kept = uploads.keep("a.txt", "text/plain", b"words")
    uploads.done_with(a_reply().model_copy(update={"attachments": (kept.id,)}))
    again = uploads.again(kept.id)
    assert again is not None
    assert again.id != kept.id
    at[0] += 3_601
    uploads.let_go()
    assert uploads.find(kept.id) is None
    assert uploads.find(again.id) is not None
    assert uploads.again(kept.id) is None
