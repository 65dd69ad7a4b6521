"""The brief pinned on top: six lines, each leading to what it rests on; and why the conversation is here."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from workspace.contract.conversations import BriefLineView, DecisionView
from workspace.desktop.conversation.model import ConversationModel
from workspace.desktop.parts.lines import Line
from workspace.desktop.parts.make import button, clear, column, label, row
from workspace.desktop.theme.theme import Theme

if TYPE_CHECKING:
    from workspace.contract.values import SourceRef

WORDS = {
    "wanted": "Wanted",
    "tried": "Tried",
    "failed": "Failed",
    "feeling": "Feeling",
    "facts": "Facts",
    "next": "Next",
}
LEADS_TO = {"message": "Goes to the message", "step": "Goes to what the AI tried", "article": "Opens the article"}


class Brief(QFrame):
    """The card.

    Signals:
        source_asked: a line's source was asked for.
    """

    source_asked = Signal(object)

    def __init__(self, theme: Theme, model: ConversationModel) -> None:
        super().__init__()
        self.setObjectName("brief")
        self.setProperty("role", "card")
        self._theme, self._model = theme, model
        self._lines = column(margin=(4, 6, 4, 6))
        self._asked: dict[str, int] = {}
        self.why = Why(theme)
        whole = column()
        whole.addLayout(self._lines)
        whole.addWidget(self.why)
        self.setLayout(whole)
        model.opened.connect(self.rebuild)
        model.brief_changed.connect(self.rebuild)
        theme.changed.connect(self.rebuild)

    def rebuild(self) -> None:
        """Show the model's brief."""
        clear(self._lines)
        self._asked.clear()
        brief = self._model.brief
        self.setVisible(brief is not None)
        if brief is None:
            self.why.show_decision(None)
            return
        width = round(max(self._theme.type.metrics("small").horizontalAdvance(word) for word in WORDS.values()))
        course = self._model.row.sentiment_course if self._model.row else ()
        for line in brief.lines:
            made = Line(
                self._theme,
                line.text,
                word=WORDS[line.kind],
                word_width=width + self._theme.type.space(12),
                course=course if line.kind == "feeling" and len(course) > 1 else (),
                goes_to=LEADS_TO[line.sources[0].kind] if line.sources else "",
            )
            made.clicked.connect(partial(self._ask, line))
            self._lines.addWidget(made)
        escalation = self._model.detail.escalation if self._model.detail else None
        self.why.show_decision(escalation.decision if escalation else None, told=brief.told_customer)

    def focus_first(self) -> None:
        """The first line takes the focus."""
        if (item := self._lines.itemAt(0)) is not None and (widget := item.widget()) is not None:
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def text(self) -> str:
        """The brief as words to copy."""
        brief = self._model.brief
        return "\n".join(f"{WORDS[line.kind]}: {line.text}" for line in brief.lines) if brief else ""

    def _ask(self, line: BriefLineView) -> None:
        """Pressing again leads to the next source of the same line."""
        if line.sources:
            number = self._asked.get(line.kind, 0)
            source: SourceRef = line.sources[number % len(line.sources)]
            self._asked[line.kind] = number + 1
            self.source_asked.emit(source)


class Why(QWidget):
    """Why it is here in one sentence; each signal's share, the rule and what would have flipped it on demand.

    Signals:
        toggled: the details were opened or folded.
    """

    toggled = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._sentence = label(tone="secondary", size="small", wrap=True)
        self._more = button("Show why", "link", self.toggle, name="Show why it is here in full", tip="W")
        self._details = QWidget()
        self._rows = column(margin=(8, 2, 8, 6), gap=3)
        self._details.setLayout(self._rows)
        self._details.hide()
        head = row(margin=(12, 2, 6, 4), gap=8)
        head.addWidget(self._sentence, 1)
        head.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        whole = column()
        whole.addLayout(head)
        whole.addWidget(self._details)
        self.setLayout(whole)

    def show_decision(self, decision: DecisionView | None, *, told: str = "") -> None:
        """Show another decision."""
        self.setVisible(decision is not None)
        clear(self._rows)
        if decision is None:
            return
        self._sentence.setText(decision.because)
        for signal in sorted(decision.signals, key=lambda one: -one.share):
            self._rows.addWidget(
                Line(
                    self._theme,
                    signal.words,
                    word=f"{signal.share * 100:.0f} of 100",
                    word_width=self._theme.type.space(112),
                )
            )
        facts = [("Rule", decision.rule), ("Would flip it", decision.flip), ("Customer was told", told)]
        for word, text in facts:
            if text:
                self._rows.addWidget(
                    Line(self._theme, text, word=word, word_width=self._theme.type.space(112), at_most=4)
                )

    def toggle(self) -> None:
        """Open or fold the details."""
        opened = self._details.isHidden()
        self._details.setVisible(opened)
        self._more.setText("Fold" if opened else "Show why")
        self.toggled.emit()
