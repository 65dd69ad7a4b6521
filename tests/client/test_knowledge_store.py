"""Articles that were seen can be read and found without the service; drafts outlive everything but being dropped."""

from datetime import UTC, datetime
from pathlib import Path

from workspace.client import knowledge_store
from workspace.client.knowledge_store import KnowledgeStore
from workspace.contract.knowledge import ArticleHistory, ArticleRow, ArticleUseView, ArticleVersionView

AT = datetime(2024, 5, 3, tzinfo=UTC)


def row(name: str) -> ArticleRow:
    return ArticleRow(id=name, title=name.title(), updated_at=AT)


def history(name: str, body: str) -> ArticleHistory:
    version = ArticleVersionView(version=1, at=AT, title=name.title(), body=body, provenance="imported")
    use = ArticleUseView(conversation_id="c", turn_id="t", at=AT, version=1, question="My name is Ada Lovelace.")
    return ArticleHistory(article_id=name, versions=(version,), uses=(use,))


def test_what_was_seen_is_found_by_its_title_and_its_text(tmp_path: Path) -> None:
    store = KnowledgeStore(tmp_path / "k.sqlite", "Acme")
    store.keep_rows((row("refunds"), row("shipping")))
    store.keep_history(history("shipping", "Three days to Norway."))
    store.close()
    again = KnowledgeStore(tmp_path / "k.sqlite", "Acme")
    assert {one.id for one in again.rows()} == {"refunds", "shipping"}
    assert [one.id for one in again.rows("norway days")] == ["shipping"]
    found = again.history("shipping")
    assert found is not None
    assert found.versions[0].body == "Three days to Norway."
    again.close()
    assert b"Lovelace" not in (tmp_path / "k.sqlite").read_bytes()


def test_another_desk_and_an_erasure_leave_only_drafts(tmp_path: Path) -> None:
    store = KnowledgeStore(tmp_path / "k.sqlite", "Acme")
    store.keep_rows((row("refunds"),))
    store.keep_history(history("refunds", "Planted-Identifier-77"))
    store.keep_draft("refunds", "{}")
    store.close()
    other = KnowledgeStore(tmp_path / "k.sqlite", "Globex")
    assert (other.rows(), other.history("refunds"), other.drafts()) == ((), None, frozenset({"refunds"}))
    other.keep_history(history("refunds", "Planted-Identifier-78"))
    other.forget_seen()
    other.close()
    assert not [file for file in tmp_path.iterdir() if b"Planted-Identifier" in file.read_bytes()]


def test_it_does_not_grow_without_end(tmp_path: Path) -> None:
    store = KnowledgeStore(tmp_path / "k.sqlite")
    for start in range(0, knowledge_store.MOST_KEPT + 1000, 1000):
        store.keep_rows(tuple(row(f"a{number}") for number in range(start, start + 1000)))
    kept = {one.id for one in store.rows()}
    assert len(kept) == knowledge_store.MOST_KEPT
    assert f"a{knowledge_store.MOST_KEPT + 999}" in kept
    store.keep_draft("new", "x")
    store.keep_draft("new", "")
    assert store.drafts() == frozenset()
    store.close()
