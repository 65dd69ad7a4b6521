"""Articles found, listed and read; what the service cannot tell now comes from what this machine has seen."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from workspace.client.errors import ClientError
from workspace.client.knowledge_api import KnowledgeApi
from workspace.client.knowledge_store import KnowledgeStore
from workspace.contract.knowledge import ArticleHistory, ArticleRow, CorrectionContent
from workspace.desktop.choosing import Chooser
from workspace.desktop.knowledge.articles import ArticleListView
from workspace.desktop.knowledge.narrowing import Narrowed, choices
from workspace.desktop.knowledge.publishing import Publishing
from workspace.desktop.knowledge.reader import ReaderView
from workspace.desktop.knowledge.words import article_entry
from workspace.desktop.notices import Notices
from workspace.desktop.state import DeskState
from workspace.desktop.tasks import TaskScope
from workspace.desktop.translate import tr, tr_n

SEARCH_AFTER_MS: Final = 160
READ_AFTER_MS: Final = 60
PAGE: Final = 100
MOST_AGAIN: Final = 500


class Reading(QObject):
    """Keeps the list and the article that is read true.

    Signals:
        edit_asked: the article shall be edited (an ArticleHistory).
    """

    edit_asked = Signal(object)

    def __init__(
        self,
        *,
        listed: ArticleListView,
        reader: ReaderView,
        api: KnowledgeApi,
        store: KnowledgeStore,
        state: DeskState,
        chooser: Chooser,
        publishing: Publishing,
        notices: Notices,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._list, self._reader, self._api, self._store = listed, reader, api, store
        self._state, self._chooser, self._publishing, self._notices = state, chooser, publishing, notices
        self._tasks = TaskScope(self)
        self._tasks.failed.connect(notices.bug)
        self.history: ArticleHistory | None = None
        self._rows: tuple[ArticleRow, ...] = ()
        self._next = ""
        self._counts: dict[str, int] = {}
        self._narrowed = Narrowed()
        self._offline = ""
        self._wanted = ""
        self._later = QTimer(self, interval=SEARCH_AFTER_MS, singleShot=True)
        self._later.timeout.connect(self.refresh)
        self._read_later = QTimer(self, interval=READ_AFTER_MS, singleShot=True)
        self._read_later.timeout.connect(self._read)
        listed.searched.connect(self._later.start)
        listed.filter_asked.connect(self.choose_filter)
        listed.clear_asked.connect(self.clear_filter)
        listed.more_asked.connect(self.show_more)
        listed.list.chosen.connect(self._chosen)
        reader.edit_asked.connect(self.edit)
        reader.retire_asked.connect(self.retire)
        reader.internal_asked.connect(self.switch_audience)
        reader.history.restore_asked.connect(self.restore)
        reader.link_asked.connect(self._link)

    async def aclose(self) -> None:
        """End what runs."""
        self._later.stop()
        self._read_later.stop()
        await self._tasks.ended()

    # -- the list

    def refresh(self) -> None:
        """Ask again for what is shown; nothing moves that need not."""
        self._tasks.newest("articles", self._load(), doing="reading the articles")

    def show_more(self) -> None:
        """The next page."""
        if self._next:
            self._tasks.first("more", self._load_more(), doing="reading the articles")

    async def _load(self) -> None:
        query = self._list.search.text().strip()
        wanted = {**self._narrowed.query(), "query": query[:2000]}
        again = min(MOST_AGAIN, max(PAGE, len(self._rows)))
        try:
            page = await self._api.articles(**wanted, limit=str(again))
        except ClientError as failed:
            self._offline = str(failed)
            self._rows, self._next = tuple(filter(self._fits, self._store.rows(query))), ""
        else:
            self._offline, self._counts = "", page.counts
            self._rows, self._next = page.articles, page.next
            self._store.keep_rows(page.articles)
        self.show_list()

    async def _load_more(self) -> None:
        wanted = {**self._narrowed.query(), "query": self._list.search.text().strip()[:2000], "cursor": self._next}
        try:
            page = await self._api.articles(**wanted, limit=str(PAGE))
        except ClientError as failed:
            self._notices.information(tr("It cannot be read now: {why}").format(why=failed), key="articles")
            return
        known = {row.id for row in self._rows}
        self._rows += tuple(row for row in page.articles if row.id not in known)
        self._next = page.next
        self._store.keep_rows(page.articles)
        self.show_list()

    def _fits(self, row: ArticleRow) -> bool:
        narrow = self._narrowed
        asked = ((narrow.category, row.category), (narrow.audience, row.audience), (narrow.language, row.language))
        if any(value and value != own for value, own in asked) or (narrow.flag and narrow.flag not in row.flags):
            return False
        return row.state == narrow.state if narrow.state else row.state != "retired"

    def show_list(self) -> None:
        """The rows there are, drafts marked."""
        drafts = self._store.drafts()
        entries = [article_entry(row, self.category(row.category), has_draft=row.id in drafts) for row in self._rows]
        self._list.show_entries(entries, self._list_words(), more=bool(self._next))
        if entries and not self._list.list.current_id and not self._list.list.select(self._wanted) and not self._wanted:
            self._list.list.select(entries[0].id)

    def _list_words(self) -> str:
        if self._offline:
            return tr("Not connected: this is what was seen here before. {why}").format(why=self._offline)
        if not self._rows:
            return tr("No article fits. Ctrl+N writes a new one.")
        looks = [self._counts.get(flag, 0) for flag in ("expired", "conflict", "stale")]
        return tr_n("%n articles to look at: expired, in conflict or stale", sum(looks)) if any(looks) else ""

    def category(self, name: str) -> str:
        """A category by its title."""
        categories = self._state.desk.categories if self._state.desk else ()
        return next((one.title for one in categories if one.name == name), name)

    def choose_filter(self) -> None:
        """Narrow the list, or take a value out again."""
        self._chooser.ask(
            tr("Narrow by what to look at, state, category, audience, language"),
            lambda typed: choices(
                self._narrowed,
                self._state.desk.categories if self._state.desk else (),
                self._counts,
                (row.language for row in self._rows),
                self._narrow,
                typed,
            ),
        )

    def clear_filter(self) -> None:
        """Show all that are in use."""
        self._narrow(Narrowed())

    def _narrow(self, wanted: Narrowed) -> None:
        self._narrowed = wanted
        self._list.show_narrowed(wanted.words(self._state.desk.categories if self._state.desk else ()))
        self._rows = ()
        self.refresh()

    # -- the article

    def open(self, article_id: str) -> None:
        """Read an article, wherever it is in the list."""
        self._wanted = article_id
        if not self._list.list.select(article_id):
            self._list.list.clearSelection()
        self._read()

    def _chosen(self, article_id: str) -> None:
        """What is read stays where it left the list, as an article that was just retired does."""
        if article_id:
            self._wanted = article_id
            self._read_later.start()

    def _read(self) -> None:
        if self._wanted:
            self._tasks.newest("article", self._load_article(self._wanted), doing="opening the article")

    def read_again(self) -> None:
        """The article that is read may be another one now."""
        self._read()

    async def _load_article(self, article_id: str) -> None:
        try:
            history = await self._api.history(article_id)
        except ClientError as failed:
            kept = self._store.history(article_id)
            if kept is None:
                self.history = None
                self._reader.show_nothing(tr("The article cannot be opened: {why}").format(why=failed))
                return
            history = kept
        else:
            self._store.keep_history(history)
        if article_id == self._wanted:
            self.history = history
            self._reader.show_article(history, self.category(history.versions[0].category))

    def edit(self) -> None:
        """Edit the article that is read."""
        if self.history is not None and not self.history.versions[0].retired:
            self.edit_asked.emit(self.history)

    # -- changes with one key

    def retire(self) -> None:
        """No answer rests on it any more; a retired one comes back as it was."""
        self._with_head(self._retire)

    def _retire(self, article_id: str, version: int) -> None:
        assert self.history is not None
        if not self.history.versions[0].retired:
            self._publishing.change(
                CorrectionContent(proposal="retire", article_id=article_id, based_on_version=version)
            )
            return
        before = next((one.version for one in self.history.versions if not one.retired), 0)
        if before:
            self.restore(before)

    def restore(self, version: int) -> None:
        """Go back to a version; it becomes a new one."""

        def change(article_id: str, head: int) -> None:
            self._publishing.change(
                CorrectionContent(
                    proposal="restore", article_id=article_id, based_on_version=head, restore_version=version
                )
            )

        self._with_head(change)

    def switch_audience(self) -> None:
        """For colleagues only, or for everybody."""
        if self.history is None or self.history.versions[0].retired:
            return
        head, article_id = self.history.versions[0], self.history.article_id
        if head.audience == "public":
            content = CorrectionContent(proposal="internal", article_id=article_id, based_on_version=head.version)
        else:
            content = CorrectionContent(
                proposal="edit", article_id=article_id, based_on_version=head.version, title=head.title,
                body=head.body, short_answer=head.short_answer, examples=head.examples, category=head.category,
                audience="public", language=head.language, valid_until=head.valid_until,
                owner_id=head.owner.id if head.owner else "", whole=True,
            )  # fmt: skip
        self._publishing.change(content)

    def _with_head(self, do: Callable[[str, int], None]) -> None:
        if self.history is not None:
            partial(do, self.history.article_id, self.history.versions[0].version)()

    def _link(self, address: str) -> None:
        self._notices.information(tr("The link leads to {address}").format(address=address), key="article-link")
