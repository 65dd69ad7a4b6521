"""The settings' fields for what a language model may take in a turn, what it costs, and its budgets."""

from typing import Final

from pydantic import ValidationError
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from workspace.contract.desk import LanguageModelLimits, LanguageModelView
from workspace.desktop.parts.make import label
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import later, tr
from workspace.desktop.words import number

MICROS: Final = 1_000_000
# Field of the contract, its title, and whether it is money (typed in the currency, kept in millionths of it).
FIELDS: Final = (
    ("most_calls", later("Calls in one turn, 1 to 4"), False),
    ("most_tokens", later("Tokens in one turn, from 500"), False),
    ("most_seconds", later("Seconds in one turn, 1 to 50"), False),
    ("price_in_micros", later("Price of 1,000 tokens sent"), True),
    ("price_out_micros", later("Price of 1,000 tokens written"), True),
    ("day_budget_micros", later("Budget for a day (0: none)"), True),
    ("month_budget_micros", later("Budget for a month (0: none)"), True),
)


class LimitsPart(QWidget):
    """Two columns: a number and what it is."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("limits")
        self.fields: dict[str, QLineEdit] = {}
        grid = QGridLayout()
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setColumnStretch(1, 1)
        for place, (name, title, _) in enumerate(FIELDS):
            self.fields[name] = field = QLineEdit()
            field.setFixedWidth(theme.type.space(96))
            grid.addWidget(field, place, 0)
            grid.addWidget(label(tr(title), tone="secondary", wrap=True), place, 1)
            field.setAccessibleName(tr(title))
        self.currency = QLineEdit()
        self.currency.setFixedWidth(theme.type.space(96))
        self.currency.setAccessibleName(tr("Currency, three letters"))
        grid.addWidget(self.currency, len(FIELDS), 0)
        grid.addWidget(label(tr("Currency, three letters"), tone="secondary", wrap=True), len(FIELDS), 1)
        self._spent = label(tone="secondary", wrap=True)
        grid.addWidget(self._spent, len(FIELDS) + 1, 0, 1, 2)
        self.setLayout(grid)

    def show_limits(self, view: LanguageModelView) -> None:
        """What holds, and what was spent."""
        for name, _, money in FIELDS:
            value = getattr(view.limits, name)
            self.fields[name].setText(f"{value / MICROS:.6f}".rstrip("0").rstrip(".") if money else f"{value:g}")
        self.currency.setText(view.limits.currency)
        day, month = (number(one / MICROS, 2) for one in (view.spent_day_micros, view.spent_month_micros))
        words = tr("Spent today: {day} {currency}, this month: {month} {currency}.")
        self._spent.setText(words.format(day=day, month=month, currency=view.limits.currency))

    def limits(self) -> LanguageModelLimits | None:
        """What stands in the fields; None where it cannot be."""
        values: dict[str, object] = {"currency": self.currency.text().strip().upper()}
        try:
            for name, _, money in FIELDS:
                typed = float(self.fields[name].text().strip().replace(",", "."))
                values[name] = round(typed * MICROS) if money else typed
            return LanguageModelLimits.model_validate(values)
        except (ValueError, OverflowError, ValidationError):
            return None
