"""Whatever HTML comes in, nothing in what is kept acts, fetches or leads anywhere but to the web or a mailbox."""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import settings as check
from hypothesis import strategies as any_of

from workspace.channels.html_message import MOST_DEPTH, SCHEMES, clean_html, text_of

HARMLESS = {"href", "title", "rel", "colspan", "rowspan", "start"}
PIECES = any_of.sampled_from(
    [
        "<script>alert(1)</script>",
        '<img src=x onerror="alert(1)">',
        '<img src="https://evil.example/pixel.png" alt="\\"><script>">',
        '<a href="javascript:alert(1)">press</a>',
        '<a href="  java\nscript:alert(1)">press</a>',
        '<a href="data:text/html,<script>">x</a>',
        '<a href="https://good.example/<img>" style="position:fixed">x</a>',
        "<svg><style><img src=x onerror=alert(1)></style></svg>",
        "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=alert(1)&gt;'>",
        "<form action=https://evil.example><input name=card><button>Pay</button></form>",
        "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
        "<style>@import 'https://evil.example/x.css'</style>",
        "<link rel=stylesheet href=https://evil.example/x.css><meta http-equiv=refresh content=0;url=x>",
        "<td colspan=99999999 background=https://evil.example/x>",
        "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
        "<p>plain words</p>",
        "</div></p>",
        "<!--",
        "-->",
        "<template><script>1</script></template>",
    ]
)
HOSTILE = any_of.lists(PIECES | any_of.text(max_size=40), max_size=12).map("".join)


class _Seen(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))


@given(HOSTILE)
@check(deadline=None, database=None)
def test_nothing_that_acts_or_fetches_is_kept(html: str) -> None:
    seen = _Seen()
    kept = clean_html(html)
    seen.feed(kept)
    for tag, attributes in seen.tags:
        assert tag not in {"script", "style", "img", "form", "input", "iframe", "svg", "math", "link", "meta", "button"}
        assert set(attributes) <= HARMLESS
        if "href" in attributes:
            assert (attributes["href"] or "").split(":")[0].lower() in SCHEMES
        if tag == "a":
            assert attributes["rel"] == "noopener noreferrer nofollow"
        assert len(attributes.get("colspan") or "") <= 2
    assert clean_html(kept) == kept


def test_formatting_and_links_stay_and_images_become_links() -> None:
    html = (
        '<p>Dear <b>team</b>,<br>see <a href="https://shop.example/o/1" onclick="x()">my order</a>.</p>'
        '<ul><li>one</li><li>two</li></ul><img src="https://shop.example/a.png" alt="the label">'
        '<img src="cid:photo.jpg@x">'
    )
    kept = clean_html(html)
    assert "<b>team</b>" in kept
    assert '<a href="https://shop.example/a.png" rel="noopener noreferrer nofollow">[image: the label]</a>' in kept
    assert "[image: photo.jpg]" in kept
    assert text_of(kept).splitlines()[:2] == ["Dear team,", "see my order."]
    assert "- one" in text_of(kept)
    assert not re.search(r"onclick|<img", kept)


@pytest.mark.parametrize("html", ["", "<p> </p>", "<script>x</script>", "<div>" * (MOST_DEPTH + 40) + "words"])
def test_what_has_no_words_or_is_made_to_hang_a_reader_is_not_kept(html: str) -> None:
    assert clean_html(html) == ""
