"""Files: taken in under safe names, read for what they are, kept once, handed out harmlessly, dropped when unused."""

import logging
import threading

import pytest
from fastapi.testclient import TestClient
from hypothesis import given
from hypothesis import settings as check
from hypothesis import strategies as any_of
from pydantic import ValidationError

from tests.service.desk import Desk
from tests.service.test_http import signed_in
from workspace.channels.files import stored_file_id
from workspace.channels.thread import CustomerDetails, IncomingMessage
from workspace.contract.attachments import MOST_BYTES
from workspace.contract.commands import AddNote, Resolve, SendReply
from workspace.contract.conversations import StepEntry
from workspace.contract.values import new_id
from workspace.domain.errors import BadInput, Conflict, NotFound, TooLarge
from workspace.domain.file_names import MOST_BYTES as MOST_NAME_BYTES
from workspace.domain.file_names import safe_name
from workspace.domain.identifiers import CustomerId
from workspace.domain.media_types import media_type_of
from workspace.service.attachments import keep_attachment, open_attachment
from workspace.store import tables as t

PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)
HOSTILE = any_of.text(any_of.characters(exclude_categories=()), max_size=300) | any_of.sampled_from(
    [
        "../../etc/passwd",
        "C:\\Windows\\con.txt",
        "NUL",
        "com¹.tar.gz",
        ".ssh",
        "-rf",
        "gpj\u202eexe.",
        "a" * 400 + ".pdf",
        "ü" * 400,
    ]
)


@given(HOSTILE)
@check(deadline=None, database=None)
def test_no_name_leaves_its_folder_hides_or_turns_round(given_name: str) -> None:
    name = safe_name(given_name)
    assert name
    assert len(name.encode()) <= MOST_NAME_BYTES
    assert not set(name) & set('/\\<>:"|?*\x00\u202e\u200b')
    assert name.isprintable() or " " in name
    assert not name.startswith((".", "-", "~", " "))
    assert not name.endswith((".", " "))
    assert name.split(".")[0].strip().lower() not in {"con", "prn", "aux", "nul", "com1", "lpt9"}
    assert safe_name(name) == name


@pytest.mark.parametrize(
    ("given_name", "name"),
    [
        ("invoice May.pdf", "invoice May.pdf"),
        ("../../etc/passwd", "passwd"),
        ("C:\\temp\\a.txt", "a.txt"),
        ("nul.txt", "_nul.txt"),
        ("photo\u202egpj.exe", "photogpj.exe"),
        ("", "file"),
        ("...", "file"),
        ("a" * 300 + ".pdf", "a" * 116 + ".pdf"),
    ],
)
def test_names_stay_readable(given_name: str, name: str) -> None:
    assert safe_name(given_name) == name


@pytest.mark.parametrize(
    ("content", "name", "kind"),
    [
        (PNG, "invoice.pdf", "image/png"),
        (b"%PDF-1.7 x", "x.png", "application/pdf"),
        (b"\xff\xd8\xff\xe0rest", "", "image/jpeg"),
        (b"RIFF0000WEBPVP8 ", "", "image/webp"),
        (b"<!-- a --><!DOCTYPE html><script>alert(1)</script>", "photo.png", "text/html"),
        (b'<?xml version="1.0"?><svg onload="alert(1)"/>', "photo.png", "image/svg+xml"),
        (b"a;b\n1;2\n", "list.csv", "text/csv"),
        ("Grüße".encode(), "note.txt", "text/plain"),
        (b"MZ\x90\x00\x03\x00", "holiday.jpg", "application/vnd.microsoft.portable-executable"),
        (
            b"PK\x03\x04 [Content_Types].xml word/document.xml",
            "",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ),
        (b"PK\x03\x04 whatever", "x.docx", "application/zip"),
        (bytes(range(256)), "a.txt", "application/octet-stream"),
    ],
)
def test_a_file_is_what_its_bytes_say(content: bytes, name: str, kind: str) -> None:
    assert media_type_of(content, name) == kind


@given(any_of.binary(max_size=400) | any_of.sampled_from([b"<!---->" * 1000, b"<!--" * 2000, b"<?xml " * 1500]))
@check(deadline=None, database=None)
def test_any_bytes_are_some_kind(content: bytes) -> None:
    assert "/" in media_type_of(content, "x.csv")


def keep(desk: Desk, content: bytes = PNG, *, name: str = "a.png", owner: str = "", attachment_id: str = "") -> str:
    made = attachment_id or new_id()
    keep_attachment(
        desk.service.store, made, name=name, content=content, owner=owner or desk.lena.actor.id, at=desk.now
    )
    return made


def contents(desk: Desk) -> int:
    with desk.service.store.read() as unit:
        return len(unit.connection.execute(t.file_content.select()).all())


def reply_with(desk: Desk, conversation_id: str, *files: str) -> str:
    reply_id, seen = new_id(), desk.detail(conversation_id).row.seq
    desk.orders(
        SendReply(
            id=new_id(),
            conversation_id=conversation_id,
            reply_id=reply_id,
            text="See the file.",
            seen_seq=seen,
            attachments=files,
        )
    )
    return reply_id


def test_a_file_is_kept_once_and_unused_ones_are_dropped_after_a_day(any_desk: Desk) -> None:
    desk = any_desk
    used, unused, same = keep(desk), keep(desk, name="b.png"), keep(desk, b"other", name="c.txt")
    keep(desk, attachment_id=used)
    assert contents(desk) == 2
    conversation_id = desk.claimed()
    reply_with(desk, conversation_id, used)
    desk.pass_time(86_400 + 60)
    desk.work()
    assert contents(desk) == 1
    store = desk.service.store
    assert open_attachment(store, used, desk.tom.actor.id).content == PNG
    for gone in (unused, same):
        with pytest.raises(NotFound):
            open_attachment(store, gone, desk.lena.actor.id)


def test_the_same_file_sent_up_twice_at_once_is_one(any_desk: Desk) -> None:
    ids = [new_id() for _ in range(6)]
    threads = [threading.Thread(target=keep, args=(any_desk,), kwargs={"attachment_id": one}) for one in ids * 2]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert contents(any_desk) == 1
    with any_desk.service.store.read() as unit:
        assert all(unit.attachments.find(one) for one in ids)


def test_what_cannot_be_kept_is_refused(desk: Desk) -> None:
    mine = keep(desk)
    with pytest.raises(BadInput):
        keep(desk, b"")
    with pytest.raises(TooLarge, match="20 MB"):
        keep(desk, bytes(MOST_BYTES + 1))
    with pytest.raises(Conflict):
        keep(desk, b"another", attachment_id=mine)
    with pytest.raises(Conflict):
        keep(desk, owner=desk.tom.actor.id, attachment_id=mine)


def test_a_reply_goes_out_with_its_files_and_only_the_writers_own(any_desk: Desk) -> None:
    desk = any_desk
    conversation_id = desk.claimed()
    mine, toms = keep(desk, name="../guide.png"), keep(desk, owner=desk.tom.actor.id)
    with pytest.raises(NotFound):
        reply_with(desk, conversation_id, toms)
    reply_id = reply_with(desk, conversation_id, mine)
    with pytest.raises(Conflict):
        reply_with(desk, conversation_id, mine)
    detail = desk.detail(conversation_id)
    (attached,) = next(one for one in desk.messages(conversation_id) if one.id == reply_id).attachments
    assert (attached.name, attached.media_type, attached.size_bytes) == ("guide.png", "image/png", len(PNG))
    assert detail.row.attachment_count == 1
    assert desk.service.read_thread("http", CustomerId("mira"), 0).lines[-1].files == ()
    desk.settles()
    (sent,) = desk.channel.sent[-1].files
    (shown,) = desk.service.read_thread("http", CustomerId("mira"), 0).lines[-1].files
    opened = desk.service.open_file(shown.url.rpartition("/")[2])
    assert opened is not None
    assert (opened.name, opened.content, sent.name) == ("guide.png", PNG, "guide.png")


@pytest.mark.parametrize("text", ["", "  \n"])
def test_files_alone_are_a_reply_and_a_note_but_nothing_is_neither(any_desk: Desk, text: str) -> None:
    desk = any_desk
    conversation_id = desk.claimed()
    reply_id, note_id = new_id(), new_id()
    files, seen = (keep(desk),), desk.detail(conversation_id).row.seq
    reply = {"conversation_id": conversation_id, "reply_id": reply_id, "text": text, "seen_seq": seen}
    desk.orders(SendReply.model_validate({"id": new_id(), **reply, "attachments": files}))
    note = {"conversation_id": conversation_id, "note_id": note_id, "text": text}
    desk.orders(AddNote.model_validate({"id": new_id(), **note, "attachments": (keep(desk),)}))
    desk.settles()
    assert [file.name for file in desk.channel.sent[-1].files] == ["a.png"]
    line = desk.service.read_thread("http", CustomerId("mira"), 0).lines[-1]
    assert ([file.name for file in line.files], line.text.strip()) == (["a.png"], "")
    for order, said in ((SendReply, reply | {"reply_id": new_id()}), (AddNote, note | {"note_id": new_id()})):
        with pytest.raises((ValidationError, BadInput)):
            desk.orders(order.model_validate({"id": new_id(), **said}))


def test_a_link_opens_for_its_customer_only_while_it_lasts_and_nothing_that_was_taken_back(desk: Desk) -> None:
    conversation_id = desk.claimed()
    attachment_id = keep(desk)
    reply_id = reply_with(desk, conversation_id, attachment_id)
    links = desk.service.files._links
    good = links.make(attachment_id, "http", "mira", desk.now)
    assert desk.service.open_file(good) is None, "it can still be undone"
    desk.settles()
    assert desk.service.open_file(good) is not None
    for wrong in (
        links.make(attachment_id, "http", "tove", desk.now),
        links.make(attachment_id, "mail", "mira", desk.now),
        good[:-1] + ("A" if good[-1] != "A" else "B"),
        good.replace(attachment_id, new_id()),
        "x",
    ):
        assert desk.service.open_file(wrong) is None
    with desk.service.store.write() as unit:
        unit.conversations.set_message(reply_id, delivery="undone")
    assert desk.service.open_file(good) is None
    with desk.service.store.write() as unit:
        unit.conversations.set_message(reply_id, delivery="sent")
    desk.pass_time(8 * 86_400)
    assert desk.service.open_file(good) is None


def receive(desk: Desk, text: str, *files: str, customer: str = "mira") -> str:
    incoming = IncomingMessage(
        "http", new_id(), CustomerDetails(CustomerId(customer)), text, files=files, owner="visitor:mira"
    )
    return str(desk.service.receive(incoming).conversation_id)


@pytest.mark.parametrize("text", ["", "Please see the attached screenshot.", "Siehe Anhang, danke!"])
def test_a_message_that_is_only_a_file_goes_to_a_person(desk: Desk, text: str) -> None:
    sent = desk.service.keep_file("visitor:mira", "file-0001", "shot.png", PNG)
    conversation_id = receive(desk, text, stored_file_id("visitor:mira", sent.id))
    desk.settles()
    detail = desk.detail(conversation_id)
    assert (detail.row.state, detail.row.reason_words) == ("escalated", "a file to look at")
    assert detail.row.first_line == (text or "shot.png")
    assert desk.responder.turns == []
    (step,) = [one for one in detail.history if isinstance(one, StepEntry)]
    assert step.detail["files"] == [{"name": "shot.png", "media_type": "image/png"}]
    assert len(desk.channel.sent) == 1


def test_the_ai_is_told_of_files_beside_a_question_and_sees_nothing_of_them(desk: Desk) -> None:
    desk.service.keep_file("visitor:mira", "file-0001", "shot.png", PNG)
    receive(desk, "Why is this charged twice?", stored_file_id("visitor:mira", "file-0001"))
    desk.settles()
    (turn,) = desk.responder.turns
    assert [(one.name, one.media_type) for one in turn.files] == [("shot.png", "image/png")]
    assert turn.history[-1].text == "Why is this charged twice?"


def test_another_visitors_upload_cannot_be_named(desk: Desk) -> None:
    desk.service.keep_file("visitor:tove", "file-0001", "a.png", PNG)
    for wanted in (stored_file_id("visitor:mira", "file-0001"), stored_file_id("visitor:tove", "file-0001")):
        with pytest.raises(NotFound):
            receive(desk, "hello", wanted)
    with desk.service.store.read() as unit:
        assert unit.conversations.rows("all", "", "", 10) == []


def test_over_http_files_go_up_and_come_down_harmlessly(
    desk: Desk, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    agent, reviewer = signed_in(desk, "agent"), signed_in(desk, "reviewer")
    path = f"/api/v1/attachments/{new_id()}"
    secret = 'Dana\'s "salary"\r\nX-Evil: 1.html'
    page = b"<html><script>alert(1)</script>"
    sent = agent.put(path, params={"name": secret}, content=page, headers={"content-type": "image/png"})
    assert sent.status_code == 200
    assert sent.json()["media_type"] == "text/html"
    assert agent.put(path, params={"name": secret}, content=page).json() == sent.json()
    got = agent.get(path)
    assert got.content == page
    assert got.headers["content-type"] == "application/octet-stream"
    assert got.headers["content-disposition"].startswith("attachment; ")
    assert got.headers["x-content-type-options"] == "nosniff"
    assert "sandbox" in got.headers["content-security-policy"]
    assert "x-evil" not in got.headers
    assert reviewer.get(path).status_code == 404, "nobody else's before it is used"
    assert reviewer.put(path, params={"name": "x"}, content=b"x").status_code == 403
    nobody = TestClient(agent.app, base_url="http://desk.test")
    assert nobody.get(path).status_code == 401
    assert nobody.put(path, content=b"x").status_code == 401
    # The test's own client says what it asks for; the service must not.
    said = [one.getMessage() for one in caplog.records if not one.name.startswith("httpx")]
    assert "salary" not in "\n".join(said) + capsys.readouterr().err


@pytest.mark.parametrize("declared", [True, False])
def test_too_large_a_file_is_refused_in_plain_words(desk: Desk, declared: bool) -> None:
    agent = signed_in(desk, "agent")
    part = bytes(1024 * 1024)

    def parts() -> list[bytes]:
        return [part] * 21

    content = b"".join(parts()) if declared else iter(parts())
    answer = agent.put(f"/api/v1/attachments/{new_id()}", params={"name": "film.mp4"}, content=content)
    assert answer.status_code == 413
    assert answer.json()["detail"] == "This file is too large: a file can have 20 MB."
    assert contents(desk) == 0


def test_a_file_after_a_conversation_was_resolved_reaches_a_person(desk: Desk) -> None:
    conversation_id = desk.claimed()
    desk.replies(conversation_id)
    desk.settles()
    desk.orders(Resolve(id=new_id(), conversation_id=conversation_id))
    desk.service.keep_file("visitor:mira", "file-0001", "shot.png", PNG)
    later = receive(desk, "", stored_file_id("visitor:mira", "file-0001"))
    desk.settles()
    row = desk.detail(later).row
    assert (row.state, row.first_line, row.attachment_count) == ("escalated", "shot.png", 1)
