"""Pages and folders, hostile ones as well: what can be read is, the rest is named, and nothing escapes."""

import gzip
import os
import zlib
from pathlib import Path

import pytest

from workspace.domain.article import Article
from workspace.domain.errors import BadInput, Unavailable
from workspace.knowledge.importing import read_articles
from workspace.knowledge.ingest import html, markdown, pdf, sitemap
from workspace.knowledge.ingest.addresses import addresses, same_site
from workspace.knowledge.ingest.folder import FolderReader
from workspace.knowledge.ingest.port import MOST_BYTES, Document, Reader
from workspace.knowledge.ingest.sitemap import SitemapReader
from workspace.knowledge.ingest.web import MOST_ROBOTS_BYTES, Fetched, PagesReader, Site, article_id_of

SITE = "https://help.example"


def page(words: str) -> bytes:
    return f"<html lang=en><title>Help</title><main><h1>{words}</h1><p>{words} is so.</p></main></html>".encode()


class Web:
    """A web in a dictionary, which writes down what was asked of it."""

    def __init__(self, **pages: bytes | Fetched) -> None:
        self.pages: dict[str, bytes | Fetched] = {f"{SITE}/{name}": body for name, body in pages.items()}
        self.asked: list[str] = []
        self.slept: list[float] = []

    def fetch(self, url: str, most_bytes: int) -> Fetched:
        self.asked.append(url)
        answer = self.pages.get(url, Fetched(404))
        if isinstance(answer, bytes):
            answer = Fetched(200, answer[: most_bytes + 1], "text/html; charset=utf-8")
        return answer

    def site(self) -> Site:
        return Site(self, sleep=self.slept.append, now_s=lambda: 0.0)


def found(reader: Reader, after: str = "") -> list[Article]:
    return [one.article for document in reader.read(after) for one in document.found]


def skipped(reader: Reader) -> list[str]:
    return [str(one) for document in reader.read() for one in document.skipped]


def urls(*names: str) -> list[str]:
    return [f"{SITE}/{name}" for name in names]


def test_pages_are_read_in_order_and_on_from_a_place() -> None:
    reader = PagesReader(urls("b", "a", "c"), Web(a=page("A"), b=page("B"), c=page("C")).site())
    assert [one.title for one in found(reader)] == ["A", "B", "C"]
    assert [one.id for one in found(reader, f"{SITE}/a")] == ["help.example/b", "help.example/c"]
    assert (reader.total(), reader.done(f"{SITE}/b")) == (3, 2)


def test_a_page_that_is_gone_is_told_from_one_that_cannot_be_read() -> None:
    web = Web(a=Fetched(403), b=Fetched(410), c=Fetched(200, b"\x89PNG", "image/png"))
    documents = list(PagesReader(urls("a", "b", "c", "d"), web.site()).read())
    assert [one.gone for one in documents] == [False, True, False, True]
    assert "image/png" in str(documents[2].skipped[0])


def _trouble() -> Web:
    return Web(**{"robots.txt": Fetched(500)}, a=page("A"))


def test_a_site_in_trouble_is_asked_again_later() -> None:
    with pytest.raises(Unavailable):
        list(PagesReader(urls("a"), Web(a=Fetched(503)).site()).read())
    with pytest.raises(Unavailable, match=r"robots\.txt"):
        list(PagesReader(urls("a"), _trouble().site()).read())


def test_robots_are_heeded_and_pauses_kept() -> None:
    robots = b"User-agent: *\nDisallow: /private\nDisallow: /*.secret$\nCrawl-delay: 3\n" + b"#" * MOST_ROBOTS_BYTES
    pages: dict[str, bytes | Fetched] = {"private/x": page("X"), "x.secret": page("S")}
    web = Web(**{"robots.txt": robots, "a": page("A"), "b": page("B"), **pages})
    reader = PagesReader(urls("a", "b", "private/x", "x.secret"), web.site())
    assert [one.title for one in found(reader)] == ["A", "B"]
    assert web.slept == [3.0]
    assert f"{SITE}/private/x" not in web.asked


def test_redirects_stay_on_the_site() -> None:
    web = Web(
        a=Fetched(301, leads_to="/b"),
        b=page("B"),
        c=Fetched(302, leads_to="https://elsewhere.example/"),
        d=Fetched(302, leads_to="/d"),
        e=Fetched(302, leads_to="file:///etc/passwd"),
    )
    reader = PagesReader(urls("a", "c", "d", "e"), web.site())
    assert [one.title for one in found(reader)] == ["B"]
    assert ["another site" in one or "in circles" in one for one in skipped(reader)] == [True] * 3
    assert not [url for url in web.asked if not url.startswith(SITE)]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (SITE, "https://www.help.example/x", True),
        ("http://help.example", SITE, True),
        (SITE, "https://help.example:8443/", False),
        (SITE, "https://help.example.evil.example/", False),
        (SITE, "ftp://help.example/", False),
    ],
)
def test_what_is_one_site(one: str, other: str, same: bool) -> None:
    assert same_site(one, other) is same


def test_a_list_of_addresses_names_what_is_none() -> None:
    good, bad = addresses(f"{SITE}/a#part\n\n# a note\nfile:///etc/passwd\nhttps://\n{SITE}/b, {SITE}/c")
    assert good == urls("a", "b", "c")
    assert [one.where for one in bad] == ["file:///etc/passwd", "https://"]


def test_ids_of_pages_are_plain_and_different() -> None:
    ids = {article_id_of(f"{SITE}/{name}") for name in ("a", "a?x=1", "a?x=2", "ä b", "x" * 500, "")}
    assert len(ids) == 6
    assert all(len(one) < 200 and " " not in one for one in ids)


def sitemap_of(*locations: str, kind: str = "url") -> bytes:
    inside = "".join(f"<{kind}><loc>{one}</loc></{kind}>" for one in locations)
    return f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{inside}</urlset>'.encode()


def test_a_sitemap_with_its_index_its_circles_and_its_strangers() -> None:
    web = Web(
        **{
            "sitemap.xml": sitemap_of(*urls("one.xml.gz", "sitemap.xml", "lost.xml"), kind="sitemap"),
            "one.xml.gz": gzip.compress(sitemap_of(*urls("a", "b", "a"), "https://elsewhere.example/")),
            "a": page("A"),
            "b": page("B"),
        }
    )
    reader = SitemapReader(f"{SITE}/sitemap.xml", web.site())
    assert reader.total() == 2
    assert [one.title for one in found(reader)] == ["A", "B"]
    named = "\n".join(skipped(reader))
    assert "1 pages of other sites" in named
    assert "lost.xml" in named
    assert web.asked.count(f"{SITE}/sitemap.xml") == 1


def test_a_sitemap_may_be_a_plain_list() -> None:
    web = Web(**{"sitemap.txt": f"{SITE}/a\n{SITE}/b\n".encode(), "a": page("A"), "b": page("B")})
    assert len(found(SitemapReader(f"{SITE}/sitemap.txt", web.site()))) == 2


BOMB = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><urlset><url><loc>&b;</loc></url></urlset>'
FILE = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><urlset><url><loc>&a;</loc></url></urlset>'


@pytest.mark.parametrize("body", [BOMB, FILE, b"<html><p>no sitemap", b"<", b"\x1f\x8bbroken", b""])
def test_a_hostile_sitemap_is_refused_with_its_address(body: bytes) -> None:
    with pytest.raises(BadInput, match=r"sitemap\.xml"):
        SitemapReader(f"{SITE}/sitemap.xml", Web(**{"sitemap.xml": body}).site()).total()


def test_a_packed_sitemap_unpacks_only_as_far_as_it_may(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sitemap, "MOST_SITEMAP_BYTES", 10_000)
    packs = zlib.compressobj(wbits=31)
    bomb = packs.compress(b"a" * 50_000_000) + packs.flush()
    with pytest.raises(BadInput, match="larger"):
        sitemap.unpacked(bomb)


# Pages


def read_page(body: bytes) -> Document:
    return html.document_of(body, "page", "page.html", "page.html", url=f"{SITE}/de/page")


def text_of(body: bytes) -> str:
    (one,) = read_page(body).found
    return one.article.body


def test_a_page_without_a_marked_text_loses_its_menus() -> None:
    menu = "".join(f"<li><a href=/{name}>{name}</a></li>" for name in ("Home", "Prices", "Login", "Blog"))
    body = text_of(
        f"<body><header><a href=/>Logo</a></header><div><ul>{menu}</ul></div><div><h1>Refunds</h1>"
        f"<p>Within <a href=days>30 days</a>.</p><ul><li>By card</li><li>By bank</li></ul></div>"
        f"<div hidden>secret</div><footer>Imprint</footer></body>".encode()
    )
    assert body == f"Within [30 days]({SITE}/de/days).\n\n- By card\n- By bank"


def test_tables_and_code_stay_what_they_are() -> None:
    body = text_of(
        b"<main><p>x</p><table><tr><th>Plan</th><th>Price</th></tr><tr><td>Basic</td><td>9</td></tr></table>"
        b"<pre>a = 1\n  b</pre></main>"
    )
    assert "| Basic | 9 |" in body
    assert "```\na = 1\n  b\n```" in body


def test_a_page_cannot_bring_script_or_links_that_run() -> None:
    body = text_of(
        b"<main><p onclick=x()>Words <a href='java\nscript:alert(1)'>here</a> <a href=data:text/html,x>there</a></p>"
        b"<script>alert(1)</script><style>p{}</style><iframe src=x>frame</iframe><svg><text>s</text></svg></main>"
    )
    assert body == "Words here there"


@pytest.mark.parametrize(
    ("page_bytes", "word"),
    [
        ("<meta charset=iso-8859-1><p>Größe</p>".encode("latin-1"), "Größe"),
        ("<p>Größe</p>".encode("cp1252"), "Größe"),
        ("\ufeff<p>Größe</p>".encode(), "Größe"),
        (b"<meta charset=nonsense><p>plain\x00</p>", "plain"),
        (b"<?xml version='1.0'?><p>as xml</p>", "as xml"),
        (b"<p>un<b>closed <i>tags", "tags"),
        (b"<p>" + b"<![bogus" + b"<!-- </p>words", ""),
    ],
)
def test_broken_pages_and_encodings(page_bytes: bytes, word: str) -> None:
    document = read_page(page_bytes)
    assert word in "".join(one.article.body for one in document.found)
    assert document.found or document.skipped


@pytest.mark.parametrize("tag", ["div", "blockquote", "ul><li", "table><tr><td", "b"])
def test_a_page_nested_without_end_is_named(tag: str) -> None:
    document = read_page(f"<{tag}>".encode() * 60_000 + b"x")
    assert document.found == ()
    assert "deep" in document.skipped[0].why


# Markdown


def test_a_long_page_is_split_at_its_headings_with_anchors() -> None:
    words = "word " * 400
    code = "```\n## no heading\n```"
    text = f"# Guide\n\n{words}\n\n## Set up\n\n{words}\n{code}\n\n## Set up\n\n{words}\n\n## Ende\n\n{words}"
    document = markdown.document_of(text, "guide", "guide.md", "guide.md")
    assert [one.place for one in document.found] == [
        "guide.md",
        "guide.md#set-up",
        "guide.md#set-up-1",
        "guide.md#ende",
    ]
    assert [one.article.title for one in document.found][1:] == ["Guide: Set up", "Guide: Set up", "Guide: Ende"]
    assert "## no heading" in document.found[1].article.body
    assert sum(len(one.article.body.split()) for one in document.found) >= 1_600


def test_a_short_page_and_one_without_headings_stay_whole() -> None:
    for text in ("# A\n\n## B\n\nx\n\n## C\n\ny", "word " * 5_000):
        assert len(markdown.document_of(text, "a", "a.md", "a.md").found) == 1


def test_a_heading_in_code_is_no_title() -> None:
    (one,) = markdown.document_of("```sh\n# comment\n```\n\n# Real\n\nText", "a", "a.md", "a.md").found
    assert one.article.title == "Real"


@pytest.mark.parametrize("text", ["[" * 50_000, "> " * 20_000 + "x", "*a " * 30_000, "- " * 20_000, "`" * 50_000])
def test_markdown_made_to_take_long_ends(text: str) -> None:
    padded = f"## A\n\n{'word ' * 1_600}\n\n## B\n\n{text}"
    assert markdown.document_of(padded, "a", "a.md", "a.md").found


# Folders


def test_links_out_of_the_folder_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret.md").write_text("# Secret\n\nWords", encoding="utf-8")
    (tmp_path / "elsewhere").mkdir()
    folder = tmp_path / "help"
    folder.mkdir()
    (folder / "a.md").write_text("# A\n\nText", encoding="utf-8")
    (folder / "out.md").symlink_to(tmp_path / "secret.md")
    (folder / "nowhere.md").symlink_to(folder / "missing.md")
    (folder / "circle.md").symlink_to(folder / "circle.md")
    (folder / "down").symlink_to(tmp_path / "elsewhere")
    (folder / "round").symlink_to(folder)
    os.mkfifo(folder / "pipe.md")
    reader = FolderReader(folder)
    assert [one.id for one in found(reader)] == ["a"]
    assert len(skipped(reader)) == 6


def test_what_git_ignores_is_left_out(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / ".gitignore").write_text("build/\n*.draft.md\n!keep.draft.md\n", encoding="utf-8")
    for name in ("a.md", "b.draft.md", "keep.draft.md", "build/c.md", "docs/d.md", "docs/e.md", ".github/f.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(f"# {name}\n\nText", encoding="utf-8")
    (tmp_path / "docs" / ".gitignore").write_text("e.md\n", encoding="utf-8")
    assert [one.id for one in found(FolderReader(tmp_path, must_be_git=True))] == ["a", "docs/d", "keep.draft"]
    with pytest.raises(BadInput, match="no git checkout"):
        FolderReader(tmp_path / "docs", must_be_git=True)


def test_names_sizes_and_lines_that_are_too_much_are_named(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# A\n\nText", encoding="utf-8")
    (tmp_path / "line\nbreak.md").write_text("# B\n\nText", encoding="utf-8")
    os.close(os.open(os.fsencode(tmp_path) + b"/\xff.md", os.O_CREAT))
    with (tmp_path / "huge.md").open("wb") as file:
        file.truncate(MOST_BYTES * 200)
    (tmp_path / "rows.jsonl").write_bytes(b"[" * 100_000 + b"\n" + b"x" * (MOST_BYTES + 10) + b'\n{"id":"z"}\n')
    assert [one.id for one in found(FolderReader(tmp_path))] == ["a"]
    named = skipped(FolderReader(tmp_path))
    assert len(named) == 6
    assert not [one for one in named if "\n" in one]


def test_lines_go_on_from_a_place(tmp_path: Path) -> None:
    file = tmp_path / "rows.jsonl"
    file.write_text("\n".join(f'{{"id": "r{n}", "title": "T", "body": "x"}}' for n in range(5)), encoding="utf-8")
    (tmp_path / "z.md").write_text("# Z\n\nText", encoding="utf-8")
    reader = FolderReader(tmp_path)
    places = [one.place for one in reader.read()]
    assert (reader.total(), reader.done(places[1]), reader.done(places[-1])) == (6, 2, 6)
    assert [one.id for one in found(reader, places[2])] == ["r3", "r4", "z"]
    assert found(reader, places[-1]) == []


# PDF


def pdf_of(*pages: list[tuple[int, str]]) -> bytes:
    """A PDF file of pages with lines of a size."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"", b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    kids = []
    for lines in pages:
        y, drawn = 800, ""
        for size, words in lines:
            y -= size * 3
            drawn += f"BT /F1 {size} Tf 50 {y} Td ({words}) Tj ET\n"
        stream = drawn.encode()
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
        kids.append(len(objects) + 1)
        resources = b"/Resources << /Font << /F1 3 0 R >> >>"
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 850] %s /Contents %d 0 R >>" % (resources, len(objects))
        )
    objects[1] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(kids), b" ".join(b"%d 0 R" % one for one in kids))
    made, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, start=1):
        offsets.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % one for one in offsets)
    size = len(objects) + 1
    return made + b"xref\n0 %d\n0000000000 65535 f \n%strailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (
        size,
        table,
        size,
        len(made),
    )


def test_a_pdf_has_its_title_headings_and_no_page_numbers(tmp_path: Path) -> None:
    first = [(24, "Returns"), (16, "How long"), (10, "You have thirty days."), (10, "Page 1 of 3")]
    second = [(16, "Who pays"), (10, "We pay the way back."), (10, "Page 2 of 3")]
    third = [(16, "Exceptions"), (10, "Gift cards can not be returned."), (10, "Page 3 of 3")]
    (tmp_path / "returns.pdf").write_bytes(pdf_of(first, second, third))
    (article,) = [one for one in read_articles(tmp_path) if isinstance(one, Article)]
    assert article.title == "Returns"
    assert article.body.split("\n\n") == [
        "## How long",
        "You have thirty days.",
        "## Who pays",
        "We pay the way back.",
        "## Exceptions",
        "Gift cards can not be returned.",
    ]


def test_a_pdf_that_is_none_or_unpacks_without_end_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "MOST_MEMORY_BYTES", 250_000_000)
    packs = zlib.compressobj(9)
    packed = zlib.compress(b"".join(packs.compress(b"0 " * 1_000_000) for _ in range(150)) + packs.flush(), 9)
    bomb = b"%%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj "
    bomb += b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj 4 0 obj<</Length %d" % len(
        packed
    )
    bomb += b"/Filter[/FlateDecode/FlateDecode]>>stream\n" + packed + b"\nendstream endobj trailer<</Root 1 0 R>>"
    (tmp_path / "bomb.pdf").write_bytes(bomb)
    (tmp_path / "empty.pdf").write_bytes(pdf_of([]))
    (tmp_path / "none.pdf").write_bytes(b"no pdf at all")
    named = skipped(FolderReader(tmp_path))
    assert [Path(one.partition(": ")[0]).name for one in named] == ["bomb.pdf", "empty.pdf", "none.pdf"]
