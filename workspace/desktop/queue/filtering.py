"""Which conversations the list shows: views, values to narrow them by, and filters kept under a name."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from workspace.client.api import Api
from workspace.client.errors import ClientError
from workspace.client.row_table import Field
from workspace.contract.personal import QueueFilter, QueueView, SavedView, SavedViewIn
from workspace.contract.values import new_id
from workspace.desktop.choosing import Chooser, matching
from workspace.desktop.notices import Notices
from workspace.desktop.overlay import Found
from workspace.desktop.rows import VIEWS, Rows, view_title
from workspace.desktop.state import DeskState
from workspace.desktop.tasks import TaskScope
from workspace.desktop.translate import tr, tr_n
from workspace.desktop.words import FEELINGS, language

AGES: Final = (60, 240, 1440, 4320)
FIELDS: Final[tuple[Field, ...]] = (
    "categories", "reasons", "feelings", "languages", "channels", "tiers", "tags", "held_by",
)  # fmt: skip
STEPS: Final = ("very_unhappy", "unhappy", "neutral", "happy", "very_happy")


class Filtering(QObject):
    """Holds the filter in use and the saved views.

    Signals:
        asked: another filter is in use.
        saved_changed: other views are kept.
    """

    asked = Signal(object)
    saved_changed = Signal()

    def __init__(
        self, *, chooser: Chooser, rows: Rows, state: DeskState, api: Api, notices: Notices, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._chooser, self._rows, self._state, self._api, self._notices = chooser, rows, state, api, notices
        self._tasks = TaskScope(self)
        self._tasks.failed.connect(notices.bug)
        self.filter = QueueFilter()
        self.saved: tuple[SavedView, ...] = ()

    async def aclose(self) -> None:
        """End what runs."""
        await self._tasks.ended()

    # -- the filter in use

    def use(self, wanted: QueueFilter) -> None:
        """Show what this filter lets through."""
        self.filter = wanted
        self.asked.emit(wanted)

    def show_view(self, view: QueueView) -> None:
        """Another view, without what narrowed the one before; what is searched for stays."""
        self.use(QueueFilter(view=view, query=self.filter.query))

    def search(self, query: str) -> None:
        """Search within what is shown."""
        self.use(self.filter.model_copy(update={"query": query[:200]}))

    def clear(self) -> None:
        """Only the view is left."""
        self.use(QueueFilter(view=self.filter.view, query=self.filter.query))

    @property
    def is_narrowed(self) -> bool:
        """Whether more than the view and the words typed decides."""
        return self.filter != QueueFilter(view=self.filter.view, query=self.filter.query)

    def words(self) -> str:
        """What narrows the view, said in words."""
        parts: list[str] = []
        for field in FIELDS:
            chosen = getattr(self.filter, field)
            if chosen:
                titles = {value: title for value, title, _ in self._rows.choices(field, self.filter.view)}
                parts.append(" / ".join(self._title(field, str(one), titles.get(str(one), "")) for one in chosen))
        if self.filter.older_than_min:
            parts.append(_older(self.filter.older_than_min))
        return " · ".join(parts)

    # -- choosing

    def choose_value(self) -> None:
        """Narrow by a value, or take it out again."""
        self._chooser.ask(tr("Narrow by category, reason, feeling, language, channel, tag, person, age"), self._values)

    def _values(self, words: str) -> Iterable[Found]:
        if self.is_narrowed and matching(words, tr("Show everything in this view")):
            yield Found(tr("Show everything in this view"), "", "", self.clear)
        for field in FIELDS:
            kind = self._field_title(field)
            for value, title, number in self._rows.choices(field, self.filter.view):
                shown = self._title(field, value, title)
                if matching(words, kind, shown):
                    name = STEPS[int(value)] if field == "feelings" else value
                    there = name in getattr(self.filter, field)
                    mark = "✓ " if there else ""
                    yield Found(f"{mark}{shown}", kind, str(number), partial(self._switch, field, name))
        for age in AGES:
            if matching(words, _older(age)):
                mark = "✓ " if self.filter.older_than_min == age else ""
                yield Found(f"{mark}{_older(age)}", tr("Age"), "", partial(self._switch_age, age))

    def _switch(self, field: str, value: str) -> None:
        chosen: tuple[str, ...] = getattr(self.filter, field)
        changed = tuple(one for one in chosen if one != value) if value in chosen else (*chosen, value)
        self.use(self.filter.model_copy(update={field: changed}))

    def _switch_age(self, age: int) -> None:
        self.use(self.filter.model_copy(update={"older_than_min": 0 if self.filter.older_than_min == age else age}))

    def choose_view(self) -> None:
        """Go to a view: those there are always, and the saved ones."""
        self.load()
        self._chooser.ask(tr("Which view? Type a name to keep what is shown under it"), self._views)

    def _views(self, words: str) -> Iterable[Found]:
        for view in VIEWS:
            if matching(words, view_title(view)):
                yield Found(view_title(view), "", str(self._rows.count(view)), partial(self.show_view, view))
        yield from self.saved_found(words)
        title = " ".join(words.split())[:80]
        if title:
            for for_all, detail in ((False, tr("keep it for yourself")), (True, tr("keep it for everybody"))):
                yield Found(
                    tr("Keep as “{title}”").format(title=title), detail, "", partial(self._save, title, for_all)
                )
        for saved in self.saved:
            if words and matching(words, tr("Forget"), saved.title) and saved.owner.id == self._state.your_id:
                yield Found(tr("Forget “{title}”").format(title=saved.title), "", "", partial(self._drop, saved))

    def saved_found(self, words: str) -> Iterable[Found]:
        """The saved views these words mean."""
        for saved in self.saved:
            if matching(words, saved.title, saved.owner.name):
                shared = tr("shared by {name}").format(name=saved.owner.name) if saved.shared else tr("yours")
                yield Found(saved.title, shared, str(self._rows.count(saved.filter)), partial(self.use, saved.filter))

    # -- what is kept

    def load(self) -> None:
        """Ask for the saved views."""
        self._tasks.newest("views", self._ask(self._api.saved_views), doing="asking for the saved views")

    def _save(self, title: str, shared: bool) -> None:
        known = next((one for one in self.saved if one.title == title and one.owner.id == self._state.your_id), None)
        wanted = SavedViewIn(
            id=known.id if known else new_id(),
            title=title,
            filter=self.filter.model_copy(update={"query": self.filter.query.strip()}),
            shared=shared,
        )
        words = tr("“{title}” is kept. G then V goes there.").format(title=title)
        self._tasks.newest("save", self._ask(partial(self._api.save_view, wanted), words), doing="keeping the view")

    def _drop(self, saved: SavedView) -> None:
        words = tr("“{title}” is forgotten.").format(title=saved.title)
        self._tasks.newest(
            "drop", self._ask(partial(self._api.drop_view, saved.id), words), doing="forgetting the view"
        )

    async def _ask(self, call: Callable[[], Any], words: str = "") -> None:
        try:
            self.saved = (await call()).views
        except ClientError as failed:
            self._notices.information(tr("The saved views: {why}").format(why=failed), key="views")
            return
        self.saved_changed.emit()
        self._chooser.refresh()
        if words:
            self._notices.done(words, key="views")

    # -- words

    def _field_title(self, field: Field) -> str:
        return {
            "categories": tr("Category"),
            "reasons": tr("Reason"),
            "feelings": tr("Feeling"),
            "languages": tr("Language"),
            "channels": tr("Channel"),
            "tiers": tr("Tier"),
            "tags": tr("Tag"),
            "held_by": tr("Who has it"),
        }[field]

    def _title(self, field: Field, value: str, title: str) -> str:
        if field == "feelings":
            return FEELINGS[STEPS.index(value)] if value in STEPS else FEELINGS[int(value)]
        if field == "languages":
            return language(value)
        return title or value


def _older(minutes: int) -> str:
    if minutes < 1440:
        return tr_n("Waiting longer than %n hours", minutes // 60)
    return tr_n("Waiting longer than %n days", minutes // 1440)
