"""Sources with keys only: a lead adds a folder, sees its report, and settles what source and people both changed."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QLabel

from tests.desktop.agent import Agent, focus_name
from tests.desktop.conftest import AtDesk, Run
from tests.desktop.served import Served
from tests.desktop.test_look import unnamed
from workspace.desktop.knowledge.sources_controller import kind_of
from workspace.domain.article import Provenance
from workspace.service.handlers.keep_in_step import put

BODY = "You get it in 3 days. Ask your bank.\n\nFees are kept."


def words(agent: Agent) -> str:
    labels = agent.parts.settings_view.sources.findChildren(QLabel)
    return "\n".join(one.text() for one in labels if not one.isHidden())


def present(served: Served) -> str:
    with served.service.store.read() as unit:
        article = unit.articles.head("money")
    assert article is not None
    return article.body


def correct(served: Served) -> None:
    with served.service.store.write() as unit:
        article = unit.articles.head("money")
        assert article is not None
        body = article.body.replace("3 days", "5 days")
        corrected = replace(article, body=body, provenance=Provenance.CORRECTION, credited_to="Tom")
        put(unit, corrected, served.service.clock())


def folder_of(served: Served, tmp_path: Path) -> Path:
    folder = tmp_path / "help"
    folder.mkdir()
    (folder / "money.md").write_text(f"# Money\n\n{BODY}", encoding="utf-8")
    (folder / "start.md").write_text("# Start\n\nOpen it.", encoding="utf-8")
    (folder / "bad.md").write_bytes(b"caf\xe9")
    served.service.settings = replace(served.service.settings, source_folders=(folder,))
    return folder


def test_a_lead_adds_a_folder_and_settles_a_conflict(served: Served, at_desk: AtDesk, run: Run, tmp_path: Path) -> None:
    folder = folder_of(served, tmp_path)

    async def story() -> None:
        async with at_desk(served) as lena:
            lena.press("Ctrl+,")
            await lena.until(lambda: lena.parts.settings_view.is_furnished, "the page")
            part = lena.parts.settings_view.sources
            await lena.until(lambda: part.place.isVisible(), "the line to add a source")
            await lena.tabs_to("Place of a new source")
            lena.types("/nowhere/at/all")
            lena.press("Return")
            await lena.until(lambda: "It did not work" in words(lena), "the refusal")
            lena.press("Ctrl+A")
            lena.types(str(folder))
            lena.press("Return")
            await lena.until(lambda: "2 articles" in words(lena), "the end of the reading")
            assert "2 new, 1 skipped" in words(lena)
            assert "not UTF-8" in words(lena)
            assert unnamed(lena.desk.window) == []
            correct(served)
            (folder / "money.md").write_text(f"# Money\n\n{BODY.replace('3 days', '10 days')}", encoding="utf-8")
            await lena.tabs_to("help: read now")
            lena.press("Space")
            await lena.until(lambda: part.conflict.isVisible() and "1 in conflict" in words(lena), "the conflict")
            await lena.until(lambda: "2 articles" in words(lena), "the end of the reading")
            assert ("5 days" in part.conflict.ours.toPlainText(), "5 days" in present(served)) == (True, True)
            assert "10 days" in part.conflict.theirs.toPlainText()
            assert unnamed(lena.desk.window) == []
            await lena.tabs_to("At the source now")
            lena.press("3")
            assert focus_name() == "What shall stand"
            lena.press("Ctrl+A")
            lena.types("In 1 or 2 weeks.")
            assert part.conflict.isVisible()
            await lena.tabs_to("Publish this text")
            lena.press("Space")
            await lena.until(lambda: not part.conflict.isVisible(), "no more conflict")
            assert present(served) == "In 1 or 2 weeks."

    run(story())


def test_a_key_takes_the_sources_words(served: Served, at_desk: AtDesk, run: Run, tmp_path: Path) -> None:
    folder = folder_of(served, tmp_path)

    async def story() -> None:
        async with at_desk(served) as lena:
            lena.press("Ctrl+,")
            await lena.until(lambda: lena.parts.settings_view.is_furnished, "the page")
            part = lena.parts.settings_view.sources
            await lena.until(lambda: part.place.isVisible(), "the line to add a source")
            part.place.setText(str(folder))
            await lena.tabs_to("Place of a new source")
            lena.press("Return")
            await lena.until(lambda: "2 articles" in words(lena), "the end of the reading")
            correct(served)
            (folder / "money.md").write_text(f"# Money\n\n{BODY.replace('3 days', '10 days')}", encoding="utf-8")
            await lena.tabs_to("help: read now")
            lena.press("Space")
            await lena.until(lambda: part.conflict.isVisible() and "2 articles" in words(lena), "the conflict")
            await lena.tabs_to("At the desk now")
            lena.press("2")
            await lena.until(lambda: "10 days" in present(served), "the source's words")
            await lena.tabs_to("help: remove; its articles stay")
            lena.press("Space")
            await lena.until(lambda: "Nothing is read from elsewhere" in words(lena), "no more sources")
            assert "10 days" in present(served)

    run(story())


def test_who_is_no_lead_sees_sources_and_changes_nothing(
    served: Served, at_desk: AtDesk, run: Run, tmp_path: Path
) -> None:
    folder_of(served, tmp_path)

    async def story() -> None:
        async with at_desk(served, token=served.toms_token) as tom:
            tom.press("Ctrl+,")
            await tom.until(lambda: tom.parts.settings_view.is_furnished, "the page")
            part = tom.parts.settings_view.sources
            await tom.until(lambda: "Nothing is read from elsewhere" in words(tom), "the sources")
            assert not part.place.isVisible()

    run(story())


def test_the_kind_of_a_place_is_guessed() -> None:
    places = {
        "https://help.example/sitemap.xml": "sitemap",
        "https://help.example/refunds": "pages",
        "/srv/help": "folder",
        "/srv/articles.JSONL": "jsonl",
        "/srv/manual.pdf": "pdf",
    }
    assert {place: kind_of(place) for place in places} == places
