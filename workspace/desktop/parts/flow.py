"""A layout that goes on in the next line when there is no room: choices fit at any text size, in any language."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """Its widgets one after another, from the side where reading begins."""

    def __init__(self, *, gap: int = 6) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setSpacing(gap)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem, /) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int, /) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int, /) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int, /) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, place: QRect, /) -> None:
        super().setGeometry(place)
        self._arrange(place, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize(0, 0)
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, place: QRect, *, move: bool) -> int:
        """Lay them out; returns how high they are together."""
        owner = self.parentWidget()
        from_right = isinstance(owner, QWidget) and owner.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x, y, high = place.left(), place.top(), 0
        for item in self._items:
            if item.isEmpty():
                continue  # hidden: no gap stands for it
            size = item.sizeHint()
            if x > place.left() and x + size.width() > place.right() + 1:
                x, y, high = place.left(), y + high + self.spacing(), 0
            if move:
                left = place.left() + place.right() + 1 - x - size.width() if from_right else x
                item.setGeometry(QRect(QPoint(left, y), size))
            x += size.width() + self.spacing()
            high = max(high, size.height())
        return y + high - place.top()
