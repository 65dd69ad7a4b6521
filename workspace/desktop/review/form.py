"""Fields of a form, each with its name for those who do not see it."""

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QFormLayout, QLineEdit, QSpinBox, QWidget

from workspace.desktop.parts.make import label


def form() -> QFormLayout:
    """A form whose fields take the room there is."""
    made = QFormLayout()
    made.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    made.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    return made


def add(layout: QFormLayout, name: str, field: QWidget) -> None:
    """One more field under its name."""
    layout.addRow(label(name, tone="secondary", size="small"), field)


def text_field(name: str, most: int = 80) -> QLineEdit:
    """One line."""
    made = QLineEdit()
    made.setAccessibleName(name)
    made.setMaxLength(most)
    return made


def number_field(name: str, low: int, high: int) -> QSpinBox:
    """A whole number."""
    made = QSpinBox()
    made.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
    made.setAccessibleName(name)
    made.lineEdit().setAccessibleName(name)
    made.setRange(low, high)
    return made


def percent_field(name: str) -> QDoubleSpinBox:
    """A share, shown of 100."""
    made = QDoubleSpinBox()
    made.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.NoButtons)
    made.setAccessibleName(name)
    made.lineEdit().setAccessibleName(name)
    made.setRange(0, 100)
    made.setDecimals(1)
    made.setSuffix(" %")
    return made


def choice_field(name: str, choices: Iterable[tuple[str, str]] = ()) -> QComboBox:
    """One of several, as (value, title)."""
    made = QComboBox()
    made.setAccessibleName(name)
    made.view().setAccessibleName(name)
    offer(made, choices)
    return made


def offer(field: QComboBox, choices: Iterable[tuple[str, str]]) -> None:
    """Other choices; what is chosen stays where it is still offered."""
    with QSignalBlocker(field):
        chosen = field.currentData()
        field.clear()
        for value, title in choices:
            field.addItem(title, value)
        choose(field, str(chosen or ""))


def choose(field: QComboBox, value: str) -> None:
    """Choose a value; one that is not offered is added, so that saving changes nothing."""
    with QSignalBlocker(field):
        at = field.findData(value)
        if at < 0 and value:
            field.addItem(value, value)
            at = field.count() - 1
        field.setCurrentIndex(max(0, at))
