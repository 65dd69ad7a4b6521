"""What one did oneself, counted; a lead sees everybody's, and nobody else's is shown to anybody."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from workspace.client.errors import ClientError
from workspace.client.insight_api import InsightApi
from workspace.contract.insight import AgentFiguresList, InsightFilter
from workspace.desktop.insight.words import rests_on, title_of, value_words
from workspace.desktop.notices import Notices
from workspace.desktop.parts.entries import Entry, EntryList
from workspace.desktop.parts.make import column, label
from workspace.desktop.tasks import TaskScope
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import tr


class OwnPage(QObject):
    """A line a figure, under the name of whose it is."""

    def __init__(self, *, theme: Theme, api: InsightApi, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._api = api
        self._tasks = TaskScope(self)
        self._tasks.failed.connect(notices.bug)
        self.words = label(tone="secondary", wrap=True)
        self.list = EntryList(theme, tr("Your figures"))
        head = column(margin=(16, 10, 16, 8), gap=4)
        head.addWidget(self.words)
        whole = column()
        whole.addLayout(head)
        whole.addWidget(self.list, 1)
        self._widget = QWidget()
        self._widget.setLayout(whole)
        self.words.setText(tr("The last twelve weeks. Only you and your lead are told these."))

    @property
    def widget(self) -> QWidget:
        """What is shown."""
        return self._widget

    async def aclose(self) -> None:
        """End what runs."""
        await self._tasks.ended()

    def refresh(self) -> None:
        """Ask again."""
        self._tasks.newest("own", self._load(), doing="reading your figures")

    async def _load(self) -> None:
        try:
            found = await self._api.own(InsightFilter(since="", until=""))
        except ClientError as failed:
            self.words.setText(tr("The figures cannot be read now: {why}").format(why=failed))
            return
        self.show_figures(found)

    def show_figures(self, found: AgentFiguresList) -> None:
        """Show them."""
        several = len(found.people) > 1
        self.list.show_entries(
            Entry(
                f"{one.person.id}/{figure.id}",
                title_of(figure),
                " · ".join(filter(None, (one.person.name if several else "", rests_on(figure) if figure.rate else ""))),
                value_words(figure),
            )
            for one in found.people
            for figure in one.figures
        )
        if found.people and not self.list.current_id and self.list.entries:
            self.list.select(self.list.entries[0].id)

    def keys_here(self) -> dict[str, Callable[[], object]]:
        """Up and down."""
        return {"next-row": partial(self.list.step, 1), "previous-row": partial(self.list.step, -1)}

    def parts(self) -> list[tuple[QWidget, Callable[[], object]]]:
        """The list."""
        return [(self.list, partial(self.list.setFocus, Qt.FocusReason.ShortcutFocusReason))]

    def back(self) -> bool:
        """Nothing to leave."""
        return False
