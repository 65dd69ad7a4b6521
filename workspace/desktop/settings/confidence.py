"""The settings' part about confidence: each category's promise, and how well stated confidence comes true."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from workspace.contract.confidence import CategoryConfidence, ConfidenceView
from workspace.desktop.parts.make import Tone, button, clear, column, label, restyle, row
from workspace.desktop.settings.reliability import ReliabilityDiagram, bin_words
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import tr


class ConfidencePart(QWidget):
    """One card a category, then the reliability diagram with the same as text.

    Signals:
        risk_asked: a category's name and what was typed as wrong answers in 100.
        release_asked: a category's name.
    """

    risk_asked = Signal(str, str)
    release_asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("confidence")
        self._theme = theme
        self.risks: dict[str, QLineEdit] = {}
        self._shown: tuple[ConfidenceView, bool] | None = None
        whole = column(gap=8)
        self._words = label(tone="secondary", wrap=True)
        self._warning = label(wrap=True, tone="attention")
        self._warning.setObjectName("confidence-warning")
        self._warning.hide()
        self._cards = column(gap=8)
        self._diagram = ReliabilityDiagram(theme)
        self._table = label(tone="secondary", wrap=True)
        self._table.setObjectName("reliability-table")
        for one in (self._words, self._warning):
            whole.addWidget(one)
        whole.addLayout(self._cards)
        self._diagram_title = label(tr("Stated and true"), strong=True)
        for part in (self._diagram_title, self._diagram, self._table):
            whole.addWidget(part)
            part.hide()
        self._sentiment = label(tone="secondary", wrap=True)
        whole.addWidget(self._sentiment)
        self.setLayout(whole)

    def show_view(self, view: ConfidenceView, *, may_change: bool) -> None:
        """What holds now."""
        self.say(_summary(view))
        self._warning.setText(view.warning)
        self._warning.setVisible(bool(view.warning))
        # What is being typed is not thrown away because somebody else changed another category.
        if self._shown is None or (self._shown[0].categories, self._shown[1]) != (view.categories, may_change):
            held = next((name for name, field in self.risks.items() if field.hasFocus()), "")
            clear(self._cards)
            self.risks = {}
            for one in view.categories:
                self._cards.addWidget(self._card(one, may_change))
            if held in self.risks:
                self.risks[held].setFocus()
        self._shown = (view, may_change)
        self._sentiment.setText(view.sentiment)
        self._diagram.show_bins(view.bins)
        self._table.setText("\n".join(bin_words(one) for one in view.bins))
        for part in (self._diagram_title, self._diagram, self._table):
            part.setVisible(bool(view.bins))

    def say(self, words: str, tone: Tone = "secondary") -> None:
        """A line above the categories."""
        self._words.setText(words)
        restyle(self._words, tone=tone)

    def _card(self, one: CategoryConfidence, may_change: bool) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        inside = column(margin=(12, 8, 12, 8), gap=4)
        head = row(gap=8)
        head.addWidget(label(one.title, strong=True))
        head.addStretch(1)
        if may_change:
            self._add_risk(head, one)
        else:
            head.addWidget(label(tr("{n} wrong answers in 100").format(n=per_hundred(one.risk)), tone="secondary"))
        inside.addLayout(head)
        for words, tone in _lines(one):
            inside.addWidget(label(words, tone=tone, wrap=True))
        if one.tightened and may_change:
            release = partial(self.release_asked.emit, one.name)
            inside.addWidget(
                button(
                    tr("Work with the promised risk again"),
                    "plain",
                    release,
                    name=tr("{category}: release the promise").format(category=one.title),
                )
            )
        card.setLayout(inside)
        card.setAccessibleName(". ".join([one.title, *(words for words, _ in _lines(one))]))
        return card

    def _add_risk(self, head: QHBoxLayout, one: CategoryConfidence) -> None:
        field = QLineEdit(per_hundred(one.risk))
        field.setAccessibleName(tr("{category}: wrong answers in 100").format(category=one.title))
        field.setMaximumWidth(self._theme.type.space(64))
        ask = partial(self._ask, one.name)
        field.returnPressed.connect(ask)
        self.risks[one.name] = field
        head.addWidget(field)
        head.addWidget(label(tr("wrong answers in 100"), tone="secondary"))
        head.addWidget(
            button(tr("Save"), "plain", ask, name=tr("{category}: save the risk").format(category=one.title))
        )

    def _ask(self, name: str) -> None:
        self.risk_asked.emit(name, self.risks[name].text().strip())


def _summary(view: ConfidenceView) -> str:
    if not view.version:
        words = tr("Nothing was learned from labels yet; {n} labels are kept.").format(n=view.labels)
    else:
        words = tr("Version {version}, {n} labels.").format(version=view.version, n=view.labels)
        if view.calibration_error is not None:
            apart = tr("Stated and true confidence are {share} apart on average.")
            words += " " + apart.format(share=f"{view.calibration_error:.0%}")
    if view.refused:
        words += " " + tr("The newest version is not used: {why}.").format(why=view.refused)
    return words


def _lines(one: CategoryConfidence) -> list[tuple[str, Tone]]:
    threshold = (
        tr("nothing is answered alone")
        if one.threshold > 1
        else tr("answers from {confidence} sure").format(confidence=f"{one.threshold:.2f}")
    )
    floor = (
        tr("not known yet")
        if one.floor is None
        else tr("at least {share} of conversations").format(share=f"{one.floor:.0%}")
    )
    sources = ", ".join(f"{source.count} {source.words}" for source in one.sources) or tr("none")
    return [
        (tr("Promise: {state}; {threshold}").format(state=one.state, threshold=threshold), "primary"),
        (tr("Must go to a person at this risk: {share}").format(share=floor), "secondary"),
        (tr("Drift alarm: {words}").format(words=one.drift), "attention" if one.tightened else "secondary"),
        (tr("Labels: {sources}").format(sources=sources), "secondary"),
    ]


def per_hundred(risk: float) -> str:
    """A risk as it is read and typed: wrong answers in 100."""
    return f"{risk * 100:.3g}"
