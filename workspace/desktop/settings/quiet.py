"""The settings' fields for quiet hours: from and to for each day of the week, empty for none."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from workspace.desktop.notifying import DAYS, hours_of, quiet_of, time_of
from workspace.desktop.parts.make import button, label, restyle
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import language, tr


class QuietPart(QWidget):
    """One line a day.

    Signals:
        chosen: the hours as they are kept.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("quiet")
        self._kept = ""
        self.fields: list[tuple[QLineEdit, QLineEdit]] = []
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(4, 1)
        self._days = []
        for day in range(DAYS):
            self._days.append(label())
            grid.addWidget(self._days[day], day, 0)
            pair = (QLineEdit(), QLineEdit())
            for place, (field, hint) in enumerate(zip(pair, ("18:00", "8:00"), strict=True), 1):
                field.setPlaceholderText(hint)
                field.setFixedWidth(theme.type.space(72))
                field.editingFinished.connect(self._typed)
                grid.addWidget(field, day, place)
            self.fields.append(pair)
        self.same = button(tr("The same on all days"), "link", partial(self._same_on_all))
        grid.addWidget(self.same, 0, 3)
        self._words = label(tone="secondary", size="small", wrap=True)
        grid.addWidget(self._words, DAYS, 0, 1, 5)
        self.setLayout(grid)
        language().changed.connect(self._name_days)
        self._name_days()

    def show_hours(self, quiet: str) -> None:
        """What is kept."""
        self._kept = quiet_of(hours_of(quiet))
        for pair, hours in zip(self.fields, hours_of(quiet), strict=True):
            for field, at in zip(pair, hours or (None, None), strict=True):
                field.setText(f"{at:%H:%M}" if at else "")

    def _name_days(self) -> None:
        for day, (first, last) in enumerate(self.fields):
            name = language().locale.standaloneDayName(day + 1)
            self._days[day].setText(name)
            first.setAccessibleName(tr("{day}: quiet from").format(day=name))
            last.setAccessibleName(tr("{day}: quiet until").format(day=name))

    def _same_on_all(self) -> None:
        first, last = (field.text() for field in self.fields[0])
        for pair in self.fields:
            pair[0].setText(first)
            pair[1].setText(last)
        self._typed()

    def _typed(self) -> None:
        """Told once it makes sense: both times of a day, or none."""
        hours = []
        for first, last in self.fields:
            start, end = time_of(first.text()), time_of(last.text())
            if bool(first.text().strip()) != bool(last.text().strip()):
                return
            if first.text().strip() and (start is None or end is None or start == end):
                self._words.setText(tr("A time is written as 18:00; from and until differ."))
                restyle(self._words, tone="urgent")
                return
            hours.append((start, end) if start is not None and end is not None else None)
        self._words.setText("")
        # Leaving a field is no change, least of all while the window closes.
        if (quiet := quiet_of(hours)) != self._kept:
            self._kept = quiet
            self.chosen.emit(quiet)
