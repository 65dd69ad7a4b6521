"""What an agent wants from the queue, turned into questions to the model and the service."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QObject, QTimer

from workspace.client.api import Api
from workspace.client.errors import ClientError
from workspace.contract.commands import AnyCommand, Claim
from workspace.contract.personal import QueueFilter
from workspace.contract.problems import Problem
from workspace.contract.values import new_id
from workspace.desktop.notices import Notices
from workspace.desktop.orders import Orders
from workspace.desktop.queue.filtering import Filtering
from workspace.desktop.queue.model import QueueModel, Snippet
from workspace.desktop.queue.view import QueueView
from workspace.desktop.rows import VIEWS, Rows, View
from workspace.desktop.state import DeskState
from workspace.desktop.tasks import TaskScope
from workspace.desktop.translate import tr, tr_n

SEARCH_AFTER_MS = 160
MOST_FOUND = 100
MOST_MARKED = 500
COUNTED_VIEWS: tuple[View, ...] = ("mine", "unclaimed", "all")


class QueueController(QObject):
    """Keeps list, selection and counts true."""

    def __init__(
        self,
        *,
        view: QueueView,
        model: QueueModel,
        rows: Rows,
        state: DeskState,
        orders: Orders,
        api: Api,
        notices: Notices,
        filtering: Filtering,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.filtering = filtering
        self._view, self._model, self._rows, self._state = view, model, rows, state
        self._orders, self._api, self._notices = orders, api, notices
        self._tasks = TaskScope(self)
        self._tasks.failed.connect(notices.bug)
        self._search_later = QTimer(self, interval=SEARCH_AFTER_MS, singleShot=True)
        self._search_later.timeout.connect(self._search_service)
        view.list.setModel(model)
        view.list.selectionModel().currentChanged.connect(self._current_changed)
        view.list.worked_in.connect(self._worked_in)
        view.view_chosen.connect(self.show)
        view.searched.connect(self._searched)
        view.more_asked.connect(filtering.choose_view)
        view.filter_asked.connect(filtering.choose_value)
        view.clear_asked.connect(filtering.clear)
        filtering.asked.connect(self._asked)
        state.marked_changed.connect(self._marked)
        view.opened.connect(state.open_asked)
        view.arrivals_asked.connect(self.show_arrivals)
        model.arrivals_changed.connect(self._arrived)
        model.counted.connect(self._count)
        model.modelReset.connect(self._follow_selection)
        rows.changed.connect(self._count)
        rows.replaced.connect(self._count)
        state.selected_changed.connect(self._selected)
        state.connection_changed.connect(self._count)
        state.next_asked.connect(self.go_on_after)
        orders.refused.connect(self._refused)
        self._took: Claim | None = None
        self.show(model.question.view)

    async def aclose(self) -> None:
        """End what runs."""
        await self._tasks.ended()

    def show(self, view: str) -> None:
        """Show one of the views."""
        self.filtering.show_view(next(known for known in VIEWS if known == view))

    def _asked(self, wanted: QueueFilter) -> None:
        """Another filter is in use."""
        self._view.show_view(wanted.view)
        self._view.show_narrowed(self.filtering.words())
        if self._view.search.text().strip() != wanted.query:
            self._view.search.setText(wanted.query)
        self._model.ask(wanted)
        if wanted.query:
            self._search_later.start()
        self._count()

    # -- marking several

    def mark(self, by: int = 0) -> None:
        """Mark the selected conversation, or take the mark off; with a step the next one is marked as well."""
        selected = self._state.selected
        if not selected:
            return
        if by:
            self._state.mark(self._state.marked | {selected})
            self.step(by)
            self._state.mark(self._state.marked | {self._state.selected})
        else:
            self._state.mark(self._state.marked ^ {selected})

    def mark_all(self) -> None:
        """Mark what the list shows, at most what one order is given for at once."""
        rows = (self._model.at(number) for number in range(min(self._model.rowCount(), MOST_MARKED)))
        self._state.mark(frozenset(row.conversation_id for row in rows if row is not None))

    def clear_marks(self) -> bool:
        """Mark nothing; False when nothing was."""
        had = bool(self._state.marked)
        self._state.mark(frozenset())
        return had

    def _marked(self) -> None:
        self._view.show_marked(len(self._state.marked))
        self._view.list.viewport().update()

    def show_arrivals(self) -> None:
        """Show what has waited."""
        self._model.settle()
        self._follow_selection()

    def step(self, by: int) -> None:
        """Go to the next or previous conversation."""
        at = self._model.position(self._state.selected)
        to = at + by if at >= 0 else 0
        self._go_to(max(0, min(to, self._model.rowCount() - 1)))

    def take_next(self) -> None:
        """Claim the one that should be taken first, and open it."""
        first = self._rows.first_unclaimed()
        if first is None:
            self._notices.information(
                tr("Nobody is waiting. The next hand-over appears here by itself."), key="take-next"
            )
            return
        self._took = Claim(id=new_id(), conversation_id=first.conversation_id)
        self._orders.give(self._took)
        self._state.select(first.conversation_id)
        self._state.open_asked.emit()

    def _refused(self, command: AnyCommand, problem: Problem) -> None:
        """Somebody was faster: the next one is taken instead, and said so."""
        if self._took is not None and command.id == self._took.id:
            self._took = None
            if problem.code == "taken-by-another":
                self.take_next()

    def go_on_after(self, conversation_id: str) -> None:
        """One is done: select the next in the list, and put the focus there."""
        at = self._model.position(conversation_id)
        following = self._model.at(at + 1) or self._model.at(at - 1)
        self._state.select(following.conversation_id if following is not None else "")
        self._model.settle_one(conversation_id)
        self._view.focus_first()

    def clear_search(self) -> bool:
        """Empty the search field; False when it was empty."""
        if not self._view.search.text():
            return False
        self._view.search.clear()
        return True

    def _go_to(self, position: int) -> None:
        row = self._model.at(position)
        if row is not None:
            self._state.select(row.conversation_id)

    def _current_changed(self, current: QModelIndex, _: QModelIndex) -> None:
        row = self._model.at(current.row()) if current.isValid() else None
        if row is not None:
            self._state.select(row.conversation_id)

    def _worked_in(self, here: bool) -> None:
        """Nothing moves under a pointer or around a selection; a list nobody has touched fills as it comes."""
        touched = bool(self._state.selected) or self._view.list.underMouse()
        self._model.hold(here and touched)

    def _selected(self, conversation_id: str) -> None:
        self._model.pin(conversation_id)
        self._worked_in(self._view.list.hasFocus() or self._view.list.underMouse())
        self._follow_selection()

    def _follow_selection(self) -> None:
        """The list shows the selection; it never makes it."""
        chosen = self._view.list.selectionModel()
        at = self._model.position(self._state.selected)
        if at < 0:
            chosen.clear()
        elif chosen.currentIndex().row() != at:
            chosen.setCurrentIndex(self._model.index(at), QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self._view.list.scrollTo(self._model.index(at))

    def _searched(self, words: str) -> None:
        query = words.strip()[:200]
        self.filtering.search(query)
        self._model.snippets = {}
        if not query:
            self._search_later.stop()
            self._tasks.cancel("search")

    def _search_service(self) -> None:
        query = self._view.search.text().strip()
        if query:
            self._tasks.newest("search", self._find(query), doing="searching")

    async def _find(self, query: str) -> None:
        """The service searches every message, this desk only the rows it knows."""
        try:
            page = await self._api.search(query, MOST_FOUND)
        except ClientError:
            return
        for hit in page.hits:
            self._rows.take(hit.row)
        if self._view.search.text().strip() == query and page.hits:
            self._model.snippets = {
                hit.row.conversation_id: Snippet(hit.snippet, tuple(hit.marks))
                for hit in page.hits
                if hit.where in ("message", "note")
            }
            self._rows.also_found(query, [hit.row.conversation_id for hit in page.hits])
            self._model.ask_again()

    def _arrived(self, number: int) -> None:
        self._view.show_arrivals(number)
        if number:
            self._view.list.setAccessibleDescription(tr_n("%n new conversations", number))

    def _count(self, *_: object) -> None:
        self._view.show_counts({view: self._rows.count(view) for view in COUNTED_VIEWS})
        nothing = self._model.rowCount() == 0
        connection = self._state.connection
        unheard = connection.kind != "connected" and not any(self._rows.count(view) for view in VIEWS)
        self._view.show_empty(
            self._model.question.view if nothing else None,
            self._model.question.query,
            waiting_for=(connection.words or tr("Connecting")) if unheard else "",
        )
