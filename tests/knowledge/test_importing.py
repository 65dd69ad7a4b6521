"""Knowledge comes in from folders and files; what is wrong is named with its place and the rest is kept."""

import json
from pathlib import Path

import pytest

from workspace.domain.article import Article, Audience
from workspace.domain.errors import BadInput
from workspace.knowledge.importing import Skipped, read_articles


def articles(path: Path) -> list[Article]:
    return [one for one in read_articles(path) if isinstance(one, Article)]


def skipped(path: Path) -> list[str]:
    return [str(one) for one in read_articles(path) if isinstance(one, Skipped)]


def test_a_folder_of_markdown(tmp_path: Path) -> None:
    (tmp_path / "billing").mkdir()
    (tmp_path / "billing" / "refunds.md").write_text(
        "---\ncategory: billing\naudience: internal\n---\n# Refunds\n\nWithin **30 days**.\n", encoding="utf-8"
    )
    (tmp_path / "start.md").write_text("No heading here, only words.", encoding="utf-8")
    (tmp_path / ".hidden.md").write_text("# Hidden", encoding="utf-8")
    (tmp_path / "picture.png").write_bytes(b"\x89PNG")
    refunds, start = articles(tmp_path)
    assert (refunds.id, refunds.title, refunds.body) == ("billing/refunds", "Refunds", "Within **30 days**.")
    assert (refunds.category, refunds.audience) == ("billing", Audience.INTERNAL)
    assert (start.id, start.title) == ("start", "Start")


def test_html_keeps_headings_steps_and_links_and_drops_furniture(tmp_path: Path) -> None:
    (tmp_path / "pause.html").write_text(
        "<html lang='de-DE'><head><title>Hilfe</title><script>alert(1)</script></head><body><nav>Menu</nav>"
        "<main><h1>Abo pausieren</h1><p>So geht es:</p><ol><li>Öffne <a href='/x'>Einstellungen</a></li>"
        "<li>Wähle Pause</li></ol><h2>Wie lange?</h2><p>Bis zu 3 Monate.</p></main><footer>©</footer></body></html>",
        encoding="utf-8",
    )
    (page,) = articles(tmp_path)
    assert page.title == "Abo pausieren"
    assert page.language == "de"
    assert "1. Öffne [Einstellungen](/x)" in page.body
    assert "## Wie lange?" in page.body
    for furniture in ("Menu", "alert", "©"):
        assert furniture not in page.body


def test_bad_lines_are_named_and_good_ones_kept(tmp_path: Path) -> None:
    file = tmp_path / "articles.jsonl"
    good = json.dumps({"id": "a", "title": "A", "body": "Text", "examples": ["how?"]})
    file.write_text(f'{good}\nnot json\n{{"id": "b", "title": "B"}}\n{good}\n', encoding="utf-8")
    assert [one.id for one in articles(file)] == ["a"]
    problems = skipped(file)
    assert f"{file}:2: no valid JSON" in problems[0]
    assert f"{file}:3: the field 'body' is missing" in problems[1]
    assert f"{file}:4: the id 'a' was used in line 1" in problems[2]


def test_an_unknown_audience_is_refused_rather_than_shown_to_customers(tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    file.write_text('{"id":"a","title":"A","body":"x","audience":"Internal only"}', encoding="utf-8")
    assert articles(file) == []
    assert "'public' or 'internal'" in skipped(file)[0]


def test_a_file_that_is_no_utf8_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"# caf\xe9")
    assert "not UTF-8" in skipped(tmp_path)[0]


@pytest.mark.parametrize("name", ["missing", "empty", "notes.docx"])
def test_a_path_that_cannot_be_used_says_why(tmp_path: Path, name: str) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "notes.docx").write_bytes(b"x")
    with pytest.raises(BadInput, match=name):
        list(read_articles(tmp_path / name))
