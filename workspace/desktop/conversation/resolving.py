"""Resolve, in the composer's place: outcome, was a person needed, what can be learned; keys first."""

from functools import partial
from typing import Final, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QWidget

from workspace.contract.values import Rating
from workspace.desktop.actions import native
from workspace.desktop.conversation.correction import CorrectionEditor
from workspace.desktop.parts.flow import Flow
from workspace.desktop.parts.make import button, column, label, line, row
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import later, tr

Outcome = Literal["solved", "not_solvable", "no_reply_needed"]
OUTCOMES: Final[tuple[tuple[Outcome, str], ...]] = (
    ("solved", later("Solved")),
    ("not_solvable", later("Cannot be solved")),
    ("no_reply_needed", later("No reply needed")),
)
WHY_NOT: Final = (
    later("The AI's answer was right"),
    later("The knowledge had the answer"),
    later("The wrong signal fired"),
    later("The customer only had to be asked back"),
)


class ResolvePanel(QFrame):
    """The panel.

    Signals:
        confirmed: close it with what is chosen.
        rated: the rating and, for unnecessary, why.
        closed: go back to the reply.
    """

    confirmed = Signal()
    rated = Signal(str, str)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("resolve")
        self.setProperty("role", "box")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Resolve: N a person was needed, U not needed, P publish, Enter resolves"))
        self._theme = theme
        self.outcome: Outcome = "solved"
        self.rating: Rating | None = None
        self.why = ""
        self.correction = CorrectionEditor(theme)
        self._outcomes = QButtonGroup(self)
        self._ratings = QButtonGroup(self)
        self._reasons = QButtonGroup(self)
        self._ratings.setExclusive(False)
        self._reasons.setExclusive(False)
        outcomes = Flow(gap=6)
        self.outcome_buttons: dict[str, QPushButton] = {}
        for name, words in OUTCOMES:
            made = self._choice(tr(words), tr(words), self._outcomes)
            made.clicked.connect(partial(self.choose_outcome, name))
            self.outcome_buttons[name] = made
            outcomes.addWidget(made)
        outcomes.addWidget(label("O", size="small", tone="faint"))
        ratings = Flow(gap=6)
        self.needed = self._choice(f"{tr('Yes')}  N", tr("A person was needed"), self._ratings)
        self.needed.clicked.connect(lambda: self.rate("necessary"))
        self.not_needed = self._choice(f"{tr('No')}  U", tr("A person was not needed"), self._ratings)
        self.not_needed.clicked.connect(lambda: self.rate("unnecessary"))
        ratings.addWidget(self.needed)
        ratings.addWidget(self.not_needed)
        self._why_row = QWidget()
        reasons = Flow(gap=6)
        self.reason_buttons: list[QPushButton] = []
        for number, words in enumerate(WHY_NOT, start=1):
            made = self._choice(f"{number}  {tr(words)}", tr(words), self._reasons)
            made.clicked.connect(partial(self.give_reason, number))
            self.reason_buttons.append(made)
        for made in self.reason_buttons:
            reasons.addWidget(made)
        self._why_row.setLayout(reasons)
        self._why_row.hide()
        self.confirm = button(
            f"{tr('Resolve')}  {native('Return')}", "main", self.confirmed.emit, name=tr("Resolve and go to the next")
        )
        self.back = button(tr("Back"), "plain", self.closed.emit, name=tr("Back to the reply"), tip="Esc")
        self._note = label(size="small", tone="secondary", wrap=True)
        foot = row(gap=8)
        foot.addWidget(self.confirm)
        foot.addWidget(self.back)
        foot.addWidget(self._note, 1)
        inside = column(margin=(14, 10, 14, 12), gap=8)
        inside.addLayout(self._named(tr("Outcome"), outcomes))
        inside.addLayout(self._named(tr("A person needed?"), ratings))
        inside.addWidget(self._why_row)
        inside.addWidget(line())
        inside.addWidget(self.correction)
        inside.addLayout(foot)
        self.setLayout(inside)

    def _choice(self, words: str, name: str, group: QButtonGroup) -> QPushButton:
        made = button(words, "choice", name=name)
        made.setCheckable(True)
        group.addButton(made)
        return made

    def _named(self, word: str, choices: Flow) -> QHBoxLayout:
        made = row(gap=8)
        name = label(word, size="small", tone="secondary")
        name.setMinimumWidth(round(self._theme.type.metrics("small").horizontalAdvance(tr("A person needed?"))) + 8)
        made.addWidget(name)
        made.addLayout(choices, 1)
        return made

    # -- what is chosen

    def start(self, rating: Rating | None, why: str) -> None:
        """Begin anew for a conversation, with how it was rated already."""
        self.rating, self.why = rating, why
        self.choose_outcome("solved")
        self.correction.show_waiting()
        self._show_rating()
        self._note.setText("")

    def choose_outcome(self, name: Outcome) -> None:
        """One of the three."""
        self.outcome = name
        self.outcome_buttons[name].setChecked(True)

    def next_outcome(self) -> None:
        """The next of the three."""
        names = [name for name, _ in OUTCOMES]
        self.choose_outcome(names[(names.index(self.outcome) + 1) % len(names)])

    def rate(self, rating: Rating) -> None:
        """Was a person needed? Unnecessary asks why, in one key."""
        self.rating = rating
        if rating == "necessary":
            self.why = ""
        self._show_rating()
        self.rated.emit(rating, self.why)

    def give_reason(self, number: int) -> None:
        """Why no person was needed."""
        if self.rating == "unnecessary" and 1 <= number <= len(WHY_NOT):
            self.why = WHY_NOT[number - 1]
            self._show_rating()
            self.rated.emit(self.rating, self.why)

    def note(self, words: str) -> None:
        """A line beside the buttons."""
        self._note.setText(words)

    @property
    def note_words(self) -> str:
        """What stands beside the buttons."""
        return self._note.text()

    def focus_first(self) -> None:
        """The panel itself has the focus, so that its single keys work."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_rating(self) -> None:
        self.needed.setChecked(self.rating == "necessary")
        self.not_needed.setChecked(self.rating == "unnecessary")
        self._why_row.setVisible(self.rating == "unnecessary")
        for words, made in zip(WHY_NOT, self.reason_buttons, strict=True):
            made.setChecked(self.why == words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.confirmed.emit()
            return
        super().keyPressEvent(event)
