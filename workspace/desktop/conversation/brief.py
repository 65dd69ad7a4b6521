"""The brief pinned on top: a line for each question, each leading to what it rests on; and why it is here."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from workspace.contract.conversations import BriefLineView, DecisionView
from workspace.desktop.conversation.facts import Fact, FactsList
from workspace.desktop.conversation.model import ConversationModel
from workspace.desktop.parts.keyed import keyed
from workspace.desktop.parts.make import button, column, label, row
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import tr

WORD_WIDTH = 64
WHY_WORD_WIDTH = 112


def words() -> dict[str, str]:
    """What the lines are called."""
    return {
        "wanted": tr("Wanted"),
        "tried": tr("Tried"),
        "failed": tr("Failed"),
        "feeling": tr("Feeling"),
        "facts": tr("Facts"),
        "next": tr("Next"),
    }


def leads_to() -> dict[str, str]:
    """What pressing a line does."""
    return {
        "message": tr("Goes to the message"),
        "step": tr("Goes to what the AI tried"),
        "article": tr("Opens the article"),
    }


class Brief(QFrame):
    """The card.

    Signals:
        source_asked: a line's source was asked for.
        copy_asked: the brief is wanted as words.
    """

    source_asked = Signal(object)
    copy_asked = Signal()

    def __init__(self, theme: Theme, model: ConversationModel) -> None:
        super().__init__()
        self.setObjectName("brief")
        self.setProperty("role", "card")
        self._model = model
        self.lines = FactsList(theme, tr("Brief"), word_width=WORD_WIDTH, fits=True)
        self.lines.setObjectName("brief-lines")
        self.lines.setProperty("role", "card-list")
        self.lines.chosen.connect(self._ask)
        self._asked: dict[str, int] = {}
        self.why = Why(theme)
        self.why.copy.clicked.connect(self.copy_asked)
        inside = column(margin=(4, 6, 4, 2))
        inside.addWidget(self.lines)
        whole = column()
        whole.addLayout(inside)
        whole.addWidget(self.why)
        self.setLayout(whole)
        model.opened.connect(self.rebuild)
        model.brief_changed.connect(self.rebuild)

    def rebuild(self) -> None:
        """Show the model's brief."""
        self._asked.clear()
        brief = self._model.brief
        self.setVisible(brief is not None)
        if brief is None:
            self.why.show_decision(None)
            return
        course, called, leads = self._model.row.sentiment_course if self._model.row else (), words(), leads_to()
        facts = [
            Fact(
                line.text,
                word=called[line.kind],
                course=course if line.kind == "feeling" and len(course) > 1 else (),
                goes_to=leads[line.sources[0].kind] if line.sources else "",
                target=line,
            )
            for line in brief.lines
        ]
        if brief.told_customer:
            facts.append(Fact(brief.told_customer, word=tr("Was told")))
        self.lines.show_facts(facts)
        escalation = self._model.detail.escalation if self._model.detail else None
        self.why.show_decision(escalation.decision if escalation else None)

    def focus_first(self) -> None:
        """The first line takes the focus."""
        self.lines.focus_first()

    def text(self) -> str:
        """The brief as words to copy."""
        return "\n".join(f"{fact.word}: {fact.text}" for fact in self.lines.facts) if self._model.brief else ""

    def _ask(self, fact: Fact) -> None:
        """Pressing again leads to the next source of the same line."""
        line = fact.target
        if isinstance(line, BriefLineView) and line.sources:
            number = self._asked.get(line.kind, 0)
            self._asked[line.kind] = number + 1
            self.source_asked.emit(line.sources[number % len(line.sources)])


class Why(QWidget):
    """Why it is here in one sentence; each signal's share, the rule and what would have flipped it on demand.

    Signals:
        toggled: the details were opened or folded.
    """

    toggled = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._decision: DecisionView | None = None
        self._sentence = label(tone="secondary", size="small", wrap=True)
        self._more = button(tr("Show why"), "link", self.toggle, name=tr("Show why it is here in full"))
        self.copy = button(tr("Copy"), "link", name=tr("Copy the brief"))
        keyed((self._more, "why"), (self.copy, "copy-brief"))
        self._details = FactsList(theme, tr("Why it is here"), word_width=WHY_WORD_WIDTH, fits=True)
        self._details.setProperty("role", "card-list")
        self._details.hide()
        head = row(margin=(12, 2, 6, 4), gap=8)
        head.addWidget(self._sentence, 1)
        head.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        inside = column(margin=(4, 0, 4, 4))
        inside.addWidget(self._details)
        whole = column()
        whole.addLayout(head)
        whole.addLayout(inside)
        self.setLayout(whole)

    def show_decision(self, decision: DecisionView | None) -> None:
        """Show another decision; None where the hand-over carries none."""
        self._decision = decision
        self._more.setVisible(decision is not None)
        self._sentence.setText(decision.because if decision else "")
        if decision is None:
            self._details.hide()
            self._more.setText(tr("Show why"))
        elif not self._details.isHidden():
            self._details.show_facts(self._facts(decision))

    def _facts(self, decision: DecisionView) -> list[Fact]:
        facts = [
            Fact(signal.words, word=tr("{share} of 100").format(share=f"{signal.share * 100:.0f}"), share=signal.share)
            for signal in sorted(decision.signals, key=lambda one: -one.share)
        ]
        told = [(tr("Rule"), decision.rule), (tr("Would flip it"), decision.flip)]
        return facts + [Fact(text, word=word, at_most=4) for word, text in told if text]

    def toggle(self) -> None:
        """Open or fold the details."""
        if self._decision is None:
            return
        opened = self._details.isHidden()
        if opened:
            self._details.show_facts(self._facts(self._decision))
        self._details.setVisible(opened)
        self._more.setText(tr("Fold") if opened else tr("Show why"))
        self.toggled.emit()
