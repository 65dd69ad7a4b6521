"""A list of rows of one height whose cost is that of the rows on the screen, however many there are."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem

Index = QModelIndex | QPersistentModelIndex


class RowList(QAbstractItemView):
    """Rows under each other, painted by the delegate.

    Qt's own list lays all its items out anew at every insertion, which at 100,000 takes a tenth of a second; here a
    row's place is its number times the height.
    """

    def __init__(self) -> None:
        super().__init__()
        # Before anything else: Qt asks where things are while it is being set up.
        self._height = 0
        self._model: QAbstractItemModel | None = None
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)

    @property
    def row_height(self) -> int:
        """The height of a row in pixels, as the delegate says."""
        if not self._height:
            option = QStyleOptionViewItem()
            self.initViewItemOption(option)
            self._height = max(1, self.itemDelegate().sizeHint(option, QModelIndex()).height())
        return self._height

    def lay_out(self) -> None:
        """The delegate's rows have another height now."""
        self._height = 0
        self.updateGeometries()
        self.viewport().update()

    # -- where things are

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid() or index.column() != 0:
            return QRect()
        top = index.row() * self.row_height - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), self.row_height)

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = (point.y() + self.verticalOffset()) // self.row_height
        return self._model.index(row, 0) if self._model is not None and 0 <= row < self._rows else QModelIndex()

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        place, height = self.visualRect(index), self.viewport().height()
        if place.isNull():
            return
        bar = self.verticalScrollBar()
        if hint == QAbstractItemView.ScrollHint.PositionAtTop:
            bar.setValue(bar.value() + place.top())
        elif hint == QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue(bar.value() + place.center().y() - height // 2)
        elif place.top() < 0:
            bar.setValue(bar.value() + place.top())
        elif place.bottom() >= height:
            bar.setValue(bar.value() + min(place.bottom() + 1 - height, place.top()))

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:
        return False

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        move = QAbstractItemView.CursorAction
        if not self._rows:
            return QModelIndex()
        page = max(1, self.viewport().height() // self.row_height - 1)
        at = self.currentIndex().row()
        by = {
            move.MoveUp: -1, move.MovePrevious: -1, move.MoveDown: 1, move.MoveNext: 1,
            move.MovePageUp: -page, move.MovePageDown: page,
        }  # fmt: skip
        if action == move.MoveHome or at < 0:
            to = 0
        elif action == move.MoveEnd:
            to = self._rows - 1
        else:
            to = at + by.get(action, 0)
        return self.model().index(max(0, min(to, self._rows - 1)), 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        first = max(0, (rect.top() + self.verticalOffset()) // self.row_height)
        last = min(self._rows - 1, (rect.bottom() + self.verticalOffset()) // self.row_height)
        chosen = QItemSelection()
        if first <= last:
            chosen.select(self.model().index(first, 0), self.model().index(last, 0))
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        shown, region = self.viewport().rect(), QRegion()
        for number in range(selection.count()):
            span = selection.at(number)
            top = span.top() * self.row_height - self.verticalOffset()
            place = QRect(0, top, shown.width(), span.height() * self.row_height).intersected(shown)
            region = region.united(place)
        return region

    # -- what changes

    @property
    def _rows(self) -> int:
        return self._model.rowCount() if self._model is not None else 0

    def updateGeometries(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setSingleStep(max(1, self.row_height // 2))
        bar.setPageStep(height)
        bar.setRange(0, max(0, self._rows * self.row_height - height))
        super().updateGeometries()

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        super().rowsInserted(parent, start, end)
        self._changed(start)

    def rowsAboutToBeRemoved(self, parent: Index, start: int, end: int) -> None:
        super().rowsAboutToBeRemoved(parent, start, end)
        self.viewport().update()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        self._model = model
        super().setModel(model)
        if model is None:
            return
        model.rowsRemoved.connect(self._removed)
        model.rowsMoved.connect(self._moved)
        self.updateGeometries()

    def reset(self) -> None:
        super().reset()
        self.updateGeometries()
        self.viewport().update()

    def _removed(self, _: QModelIndex, first: int, __: int) -> None:
        self._changed(first)

    def _moved(self) -> None:
        self.viewport().update()

    def _changed(self, first: int) -> None:
        self.updateGeometries()
        if first * self.row_height <= self.verticalOffset() + self.viewport().height():
            self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometries()

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        model, height, offset = self.model(), self.row_height, self.verticalOffset()
        dirty = event.rect()
        first = max(0, (dirty.top() + offset) // height)
        last = min(self._rows - 1, (dirty.bottom() + offset) // height)
        under = self.indexAt(self.viewport().mapFromGlobal(self.cursor().pos())) if self.underMouse() else QModelIndex()
        current, chosen, delegate = self.currentIndex(), self.selectionModel(), self.itemDelegate()
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        state = QStyle.StateFlag
        plain = state.State_Enabled | (state.State_Active if self.isActiveWindow() else state.State_None)
        for row in range(first, last + 1):
            index = model.index(row, 0)
            shown = QStyleOptionViewItem(option)
            shown.rect = QRect(0, row * height - offset, self.viewport().width(), height)
            flags = plain
            if chosen.isSelected(index):
                flags |= state.State_Selected
            if index == current and self.hasFocus():
                flags |= state.State_HasFocus
            if index == under:
                flags |= state.State_MouseOver
            shown.state = flags
            delegate.paint(painter, shown, index)
        painter.end()
