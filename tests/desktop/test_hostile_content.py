"""What customers send is hostile: links, formatted mail, names and files do nothing but be read."""

import zlib
from struct import pack

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication

from workspace.contract.values import AttachmentView
from workspace.desktop.conversation.files import kind_of, safe_name
from workspace.desktop.conversation.link_bar import LinkBar
from workspace.desktop.conversation.links import links_in, where
from workspace.desktop.conversation.looking import NotShown, picture, words
from workspace.desktop.conversation.pdf_pages import NotDrawn, draw
from workspace.desktop.conversation.rich import formatted, plain


def file(name: str, media_type: str = "application/octet-stream") -> AttachmentView:
    return AttachmentView(id="a1", name=name, media_type=media_type)


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "data:text/html,x",
        "ftp://a.example",
        "smb://host/x",
        "http://",
        "x",
    ],
)
def test_only_web_pages_and_mail_can_be_opened(address: str) -> None:
    assert not where(address).may_be_opened


@pytest.mark.parametrize(
    ("address", "shown", "host"),
    [
        ("https://evil.example/x", "www.bank.com", "evil.example"),
        ("https://evil.example/x", "https://bank.com/login", "evil.example"),
        ("https://bank.com@evil.example/", "here", "evil.example"),
        ("https://b\u0430nk.com/", "here", "xn--bnk-6cd.com"),
        ("https://bank.com.evil.example", "bank.com", "bank.com.evil.example"),
    ],
)
def test_a_link_that_leads_elsewhere_is_warned_of(address: str, shown: str, host: str) -> None:
    led = where(address, shown)
    assert led.host == host
    assert led.warning


def test_an_honest_link_is_not_warned_of() -> None:
    assert where("https://docs.bank.com/a", "bank.com").warning == ""
    assert where("https://www.bank.com/a", "Your invoice").warning == ""
    assert where("mailto:a@bank.com", "a@bank.com").host == "a@bank.com"


def test_links_in_a_text_end_where_the_sentence_goes_on() -> None:
    text = "See (https://example.com/a_(b)), or www.example.org. Mail a.b@c.de!"
    assert [text[one.start : one.end] for one in links_in(text)] == [
        "https://example.com/a_(b)",
        "www.example.org",
        "a.b@c.de",
    ]


@given(st.text(alphabet="ab.@/:wh tps\u202e", max_size=300))
def test_links_never_overlap_and_always_lead_somewhere(text: str) -> None:
    end = 0
    for link in links_in(text):
        assert end <= link.start < link.end <= len(text)
        end = link.end


def test_formatted_mail_keeps_its_words_and_nothing_that_does_something() -> None:
    found = formatted(
        "<style>p{}</style><script>alert(1)</script><p onclick='x()'>Hello <b>you</b></p>"
        "<img src='https://track.example/1.png' alt='logo'><ol><li>one<li>two</ol>"
        "<a href='javascript:x()'>press</a><iframe src='https://x.example'></iframe>"
    )
    assert [(one.mark, one.text) for one in found] == [
        ("", "Hello you"), ("", "[logo]"), ("1.", "one"), ("2.", "two"), ("", "press"),
    ]  # fmt: skip
    assert not any(run.link for one in found for run in one.runs)
    assert not any("track.example" in one.text for one in found)


@given(st.text(alphabet="<>/abip\"'= &;!-", max_size=400))
def test_any_markup_is_read(html: str) -> None:
    for paragraph in formatted(html):
        assert paragraph.runs


def test_too_much_markup_is_read_as_plain_text() -> None:
    assert formatted("<b>" * 60_000) == ()
    assert plain("a\n\nb")[1].text == "b"


@pytest.mark.parametrize(
    "name", ["run.exe", "run.pdf.exe", "photo.jpg\u202egpj.exe", "x.EXE. ", "a.lnk", "a.docm", "a.svg"]
)
def test_what_could_do_harm_is_named(name: str) -> None:
    assert kind_of(file(name, "image/png")).warning


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("../../etc/passwd", "_.._etc_passwd"),
        ("C:\\Windows\\x.txt", "C__Windows_x.txt"),
        ("photo\u202egpj.exe", "photogpj.exe"),
        ("CON.txt", "_CON.txt"),
        (" .. ", "file"),
    ],
)
def test_a_name_to_save_under_stays_in_its_folder(name: str, safe: str) -> None:
    assert safe_name(name) == safe


def png(wide: int, high: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return pack(">I", len(data)) + kind + data + pack(">I", zlib.crc32(kind + data))

    lines = zlib.compress(b"\x00" * (high if high < 100 else 1) * (1 + wide * 3 if wide < 100 else 1))
    head = pack(">IIBBBBB", wide, high, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", lines) + chunk(b"IEND", b"")


def test_a_picture_is_shown_and_one_that_claims_too_much_is_not(qapp: QApplication) -> None:
    assert picture(png(20, 10)).width() == 20
    with pytest.raises(NotShown, match="50000 x 50000"):
        picture(png(50_000, 50_000))
    with pytest.raises(NotShown):
        picture(b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>")


def test_a_text_is_read_in_its_encoding_and_cut_at_its_bound() -> None:
    assert words("grün".encode()) == "grün"
    assert words("grün".encode("utf-16")) == "grün"
    assert words("grün".encode("cp1252")) == "grün"
    long = words("ü".encode() * 150_000)
    assert len(long) < 110_000
    assert "\ufffd" not in long


def pdf() -> bytes:
    text = b"BT /F 24 Tf 40 100 Td (Invoice 2043) Tj ET"
    parts = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R 3 0 R]/Count 2>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(text), text),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    body = b"".join(b"%d 0 obj\n%s\nendobj\n" % (number, part) for number, part in enumerate(parts, 1))
    return b"%PDF-1.4\n" + body + b"trailer<</Size 6/Root 1 0 R>>\n%%EOF"


def test_a_pdf_is_drawn_by_another_process_and_a_broken_one_ends_only_there() -> None:
    page = draw(pdf(), 1, 600)
    assert (page.pages, page.width, page.height) == (2, 600, 400)
    assert len(set(page.pixels)) > 2, "something is drawn"
    with pytest.raises(NotDrawn):
        draw(b"%PDF-1.4 rubbish", 0, 600)


def test_nothing_is_opened_before_its_address_was_shown(qapp: QApplication) -> None:
    opened: list[str] = []
    bar = LinkBar(lambda url: opened.append(url.toString()))
    bar.ask("https://evil.example/x", "www.bank.com")
    assert opened == []
    assert "evil.example" in bar.accessibleDescription()
    bar.open_it()
    assert opened == ["https://evil.example/x"]
    bar.ask("file:///etc/passwd", "here")
    bar.open_it()
    assert opened == ["https://evil.example/x"]
    assert QUrl("https://evil.example/x").isValid()
    bar.deleteLater()
