"""A source stays in step: what changed comes in, what people corrected stays, what vanished is retired."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.service.desk import Desk
from workspace.contract.commands import PublishCorrection
from workspace.contract.sources import ConflictView, SettleConflict, SourceIn, SourceView
from workspace.contract.values import new_id
from workspace.domain.article import Article, Provenance
from workspace.domain.errors import AlreadyDone, BadInput, NotAllowed, Unavailable
from workspace.knowledge.ingest.folder import FolderReader
from workspace.knowledge.ingest.port import Document, Reader
from workspace.service import source_reading, sources
from workspace.service.knowledge_views import article_history
from workspace.service.work_loop import Interrupted

BODY = "You get it in 3 days. Ask your bank.\n\nFees are kept."


class Source:
    """A folder on a desk that is read from."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        self.desk, self.folder = desk, folder
        folder.mkdir()
        self.id = new_id()
        for number in range(5):
            self.write(f"page-{number}.md", f"# Page {number}\n\nText {number}.")
        self.write("money.md", f"# Money\n\n{BODY}")
        desk.service.settings = replace(desk.service.settings, source_folders=(folder,))
        self.add()

    def add(self, **more: Any) -> None:
        with self.desk.service.store.write() as unit:
            wanted = SourceIn(id=self.id, kind="folder", location=str(self.folder), **more)
            folders = self.desk.service.settings.source_folders
            sources.add_source(unit, wanted, self.desk.lena.actor, self.desk.now, folders=folders)

    def write(self, name: str, text: str) -> None:
        (self.folder / name).write_text(text, encoding="utf-8")

    def read(self, *, anew: bool = False, retire_many: bool = False) -> SourceView:
        """Have it read to its end."""
        with self.desk.service.store.write() as unit:
            sources.read_source(unit, self.id, self.desk.now, anew=anew, retire_many=retire_many)
        self.desk.work()
        return self.view()

    def view(self) -> SourceView:
        with self.desk.service.store.read() as unit:
            (view,) = sources.source_list(unit).sources
        return view

    def article(self, article_id: str) -> Article:
        with self.desk.service.store.read() as unit:
            article = unit.articles.head(article_id)
        assert article is not None
        return article

    def correct(self, article_id: str, body: str) -> None:
        """Lena corrects an article from a conversation."""
        present = self.article(article_id)
        order = PublishCorrection(
            id=new_id(),
            conversation_id=self.desk.claimed(),
            correction_id=new_id(),
            proposal="edit",
            article_id=article_id,
            based_on_version=present.version,
            title=present.title,
            body=body,
        )
        self.desk.orders(order)

    def conflicts(self) -> tuple[ConflictView, ...]:
        with self.desk.service.store.read() as unit:
            return sources.conflict_list(unit).conflicts

    def settle(self, choice: SettleConflict) -> None:
        (conflict,) = self.conflicts()
        with self.desk.service.store.write() as unit:
            sources.settle_conflict(unit, conflict.id, choice, self.desk.lena.actor, self.desk.now)


@pytest.fixture
def source(any_desk: Desk, tmp_path: Path) -> Source:
    return Source(any_desk, tmp_path / "help")


def counts(view: SourceView) -> dict[str, int]:
    return {name: number for name, number in view.report.model_dump(exclude={"skipped"}).items() if number}


def test_what_is_new_changed_and_gone_is_told_apart(source: Source) -> None:
    first = source.read()
    assert (first.state, first.done, first.total, first.articles) == ("idle", 6, 6, 6)
    assert counts(first) == {"added": 6}
    assert source.article("money").source_id == source.id
    source.write("money.md", "# Money\n\nIt takes 4 days.")
    (source.folder / "page-0.md").unlink()
    second = source.read()
    assert counts(second) == {"updated": 1, "unchanged": 4, "retired": 1}
    assert source.article("money").body == "It takes 4 days."
    assert source.article("page-0").retired
    source.write("page-0.md", "# Page 0\n\nText 0.")
    assert counts(source.read()) == {"updated": 1, "unchanged": 5}
    assert not source.article("page-0").retired


def test_every_change_is_a_fact_with_its_version(source: Source) -> None:
    source.read()
    (source.folder / "page-0.md").unlink()
    source.read()
    with source.desk.service.store.read() as unit:
        facts = [row for row in unit.facts.after(0, 100) if row["payload"].get("article_id") == "page-0"]
        heads = dict(unit.articles.changed_after(0))
    told = [(row["kind"], row["payload"]["version"]) for row in facts]
    assert told == [("article-changed", 1), ("article-retired", 2)]
    assert heads[facts[-1]["seq"]].retired


def test_a_correction_and_a_change_elsewhere_come_together(source: Source) -> None:
    source.read()
    source.correct("money", BODY.replace("3 days", "5 days"))
    source.write("money.md", f"# Money\n\n{BODY.replace('Fees are kept.', 'Fees are returned.')}")
    assert counts(source.read()) == {"merged": 1, "unchanged": 5}
    head = source.article("money")
    assert head.body == "You get it in 5 days. Ask your bank.\n\nFees are returned."
    assert (head.provenance, head.credited_to) == (Provenance.CORRECTION, "Lena")
    assert counts(source.read()) == {"kept": 1, "unchanged": 5}
    assert source.article("money") == head


def test_a_correction_stays_when_the_source_does_not_change(source: Source) -> None:
    source.read()
    source.correct("money", "Other words.")
    assert counts(source.read()) == {"kept": 1, "unchanged": 5}
    assert source.article("money").body == "Other words."


@pytest.mark.parametrize("choice", ["ours", "theirs", "text"])
def test_a_conflict_shows_both_and_waits(source: Source, choice: Any) -> None:
    source.read()
    source.correct("money", BODY.replace("3 days", "5 days"))
    source.write("money.md", f"# Money\n\n{BODY.replace('3 days', '10 days')}")
    assert counts(source.read()) == {"conflicts": 1, "unchanged": 5}
    assert "5 days" in source.article("money").body
    (conflict,) = source.conflicts()
    with source.desk.service.store.read() as unit:
        history = article_history(unit, source.desk.service.corrections, conflict.article_id, source.desk.now)
    assert history.conflict == conflict, "the article's history shows it too"
    assert ("3 days" in conflict.base, "5 days" in conflict.ours, "10 days" in conflict.theirs) == (True, True, True)
    assert counts(source.read()) == {"kept": 1, "unchanged": 5}
    assert source.conflicts() == (conflict,)
    source.settle(SettleConflict(choice=choice, body="Mine." if choice == "text" else ""))
    assert source.conflicts() == ()
    head = source.article("money")
    if choice == "text":
        assert (head.body, head.provenance, head.credited_to) == ("Mine.", Provenance.CORRECTION, "Lena")
    else:
        assert ("5 days" if choice == "ours" else "10 days") in head.body
        assert (head.credited_to == "Lena") is (choice == "ours")
    version = head.version
    source.read()
    assert source.article("money").version == version


def test_a_conflict_ends_by_itself_when_the_source_comes_round(source: Source) -> None:
    source.read()
    source.correct("money", BODY.replace("3 days", "5 days"))
    source.write("money.md", f"# Money\n\n{BODY.replace('3 days', '10 days')}")
    source.read()
    source.write("money.md", f"# Money\n\n{BODY.replace('Fees are kept.', 'Fees are gone.')}")
    assert counts(source.read())["merged"] == 1
    assert source.conflicts() == ()
    assert source.article("money").body == "You get it in 5 days. Ask your bank.\n\nFees are gone."


def test_what_people_corrected_and_the_source_dropped_is_kept_and_named(source: Source) -> None:
    source.read()
    source.correct("money", "Other words.")
    (source.folder / "money.md").unlink()
    view = source.read()
    assert counts(view) == {"unchanged": 5, "kept": 1}
    assert [one.where for one in view.report.skipped] == ["money.md"]
    assert not source.article("money").retired


def test_a_source_that_is_half_empty_retires_nothing_without_a_word(source: Source) -> None:
    source.read()
    for number in range(4):
        (source.folder / f"page-{number}.md").unlink()
    view = source.read()
    assert (view.state, "4 of 6" in view.why) == ("failed", True)
    assert not source.article("page-0").retired
    view = source.read(retire_many=True)
    assert (view.state, view.report.retired) == ("idle", 4)
    assert source.article("page-0").retired


def test_what_cannot_be_read_has_not_vanished(source: Source) -> None:
    source.write("list.jsonl", "\n".join(json.dumps({"id": f"l{n}", "title": "T", "body": "x"}) for n in range(2)))
    source.read()
    (source.folder / "money.md").write_bytes(b"# caf\xe9")
    source.write("list.jsonl", json.dumps({"id": "l0", "title": "T", "body": "x"}) + "\nbroken")
    view = source.read()
    assert {Path(one.where).name for one in view.report.skipped} == {"money.md", "list.jsonl:2"}
    assert view.report.retired == 0
    assert not source.article("money").retired


def test_what_a_person_retired_the_source_does_not_bring_back(source: Source) -> None:
    source.read()
    with source.desk.service.store.write() as unit:
        unit.articles.put(replace(source.article("money"), retired=True), source.desk.now, unit.facts.last_seq())
    source.write("money.md", "# Money\n\nNew words.")
    assert counts(source.read())["kept"] == 1
    assert source.article("money").retired


def test_two_sources_with_the_same_names_do_not_overwrite_each_other(source: Source, tmp_path: Path) -> None:
    source.read()
    other = Source.__new__(Source)
    other.desk, other.folder, other.id = source.desk, tmp_path / "other", new_id()
    other.folder.mkdir()
    other.write("money.md", "# Money\n\nAnother desk's words.")
    source.desk.service.settings = replace(source.desk.service.settings, source_folders=None)
    other.add(audience="internal", category="staff")
    with source.desk.service.store.write() as unit:
        sources.read_source(unit, other.id, source.desk.now)
    source.desk.work()
    assert source.article("money").body == BODY
    second = source.article(f"{other.id[:8]}/money")
    assert (second.body, second.audience.value, second.category) == ("Another desk's words.", "internal", "staff")


def test_a_moved_page_stays_the_same_article(source: Source) -> None:
    source.write("list.jsonl", json.dumps({"id": "moves", "title": "T", "body": "x"}))
    source.read()
    (source.folder / "list.jsonl").rename(source.folder / "other.jsonl")
    assert counts(source.read()) == {"unchanged": 7}


class _Breaks:
    """A folder's reader that breaks off after some documents, as a crash or a silent server does."""

    def __init__(self, path: Path, after: int, failure: BaseException) -> None:
        self._inner, self._after, self._failure = FolderReader(path), after, failure

    def total(self) -> int:
        return self._inner.total()

    def done(self, after: str) -> int:
        return self._inner.done(after)

    def read(self, after: str = "") -> Iterator[Document]:
        for number, document in enumerate(self._inner.read(after)):
            if number == self._after:
                raise self._failure
            yield document


@pytest.mark.parametrize("failure", [Unavailable("The site is silent."), RuntimeError("killed")])
def test_a_reading_that_broke_off_goes_on_where_it_was(
    source: Source, monkeypatch: pytest.MonkeyPatch, failure: BaseException
) -> None:
    monkeypatch.setattr(source_reading, "MOST_AT_ONCE", 2)
    readers: list[Reader] = [_Breaks(source.folder, 5, failure), FolderReader(source.folder)]
    begun: list[str] = []

    def opens(kind: str, location: str, options: dict[str, Any]) -> Reader:
        reader = readers.pop(0)
        real = reader.read

        def read(after: str = "") -> Iterator[Document]:
            begun.append(after)
            return real(after)

        monkeypatch.setattr(reader, "read", read)
        return reader

    monkeypatch.setattr(source.desk.service, "_open_source", opens)
    first = source.read()
    assert (first.state, first.done, counts(first)) == ("reading", 4, {"added": 4})
    source.desk.pass_time(60)
    source.desk.work()
    assert begun == ["", "page-2.md"]
    last = source.view()
    assert (last.state, last.done, counts(last)) == ("idle", 6, {"added": 6})


def test_a_stopped_reading_goes_on_later(source: Source, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source_reading, "MOST_AT_ONCE", 2)
    reading = source_reading.SourceReading(source.desk.service.store, lambda: source.desk.now, _open)
    with source.desk.service.store.write() as unit:
        source_reading.begin(unit, sources.source_row(unit, source.id), source.desk.now)
    steps = []
    for done in reading.read(source.id):
        steps.append(done)
        if done == (2, 6):
            reading.stop(source.id)
    assert steps == [(0, 6), (2, 6)]
    assert (source.view().state, counts(source.view())) == ("stopped", {"added": 2})
    assert counts(source.read()) == {"added": 6}


def _open(_kind: str, location: str, _options: dict[str, Any]) -> Reader:
    return FolderReader(Path(location))


def test_an_ending_service_puts_the_reading_back(source: Source) -> None:
    with source.desk.service.store.write() as unit:
        sources.read_source(unit, source.id, source.desk.now)
    source.desk.service.bell.stop()
    with pytest.raises(Interrupted):
        source.desk.work()
    assert source.view().state == "reading"


def test_a_daily_source_is_read_again_by_itself(any_desk: Desk, tmp_path: Path) -> None:
    source = Source(any_desk, tmp_path / "help")
    with any_desk.service.store.write() as unit:
        sources.remove_source(unit, source.id, any_desk.now)
        unit.sources.forget(source.id)
    source.id = new_id()
    source.add(daily=True)
    any_desk.work()
    assert source.view().read_at is None
    any_desk.pass_time(24 * 3600)
    any_desk.work()
    assert counts(source.view()) == {"added": 6}
    source.write("money.md", "# Money\n\nIt takes 4 days.")
    any_desk.pass_time(24 * 3600)
    any_desk.work()
    assert counts(source.view()) == {"updated": 1, "unchanged": 5}


def test_only_folders_the_service_may_read_can_be_added(source: Source, tmp_path: Path) -> None:
    (tmp_path / "secret").mkdir()
    (source.folder / "way-out").symlink_to(tmp_path / "secret")
    for location in (tmp_path / "secret", source.folder / ".." / "secret", source.folder / "way-out"):
        wanted = SourceIn(id=new_id(), kind="folder", location=str(location))
        with pytest.raises(NotAllowed), source.desk.service.store.write() as unit:
            sources.add_source(unit, wanted, source.desk.lena.actor, source.desk.now, folders=(source.folder,))


@pytest.mark.parametrize("location", ["/a\x00b", "~nobody-here/x", "/" + "x" * 5_000, "relative/path", "/nowhere"])
def test_what_can_be_no_path_is_refused(desk: Desk, location: str) -> None:
    wanted = SourceIn(id=new_id(), kind="folder", location=location)
    with pytest.raises(BadInput), desk.service.store.write() as unit:
        sources.add_source(unit, wanted, desk.lena.actor, desk.now, folders=None)


def test_a_place_is_a_source_once(source: Source) -> None:
    wanted = SourceIn(id=new_id(), kind="folder", location=str(source.folder))
    with pytest.raises(AlreadyDone), source.desk.service.store.write() as unit:
        sources.add_source(unit, wanted, source.desk.lena.actor, source.desk.now, folders=None)
    source.add()
    source.view()
