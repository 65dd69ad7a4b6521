"""The proof of a correction: what it would answer and break, each case side by side, what it clashes with, the diff."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from workspace.contract.knowledge import Clash, Proof, ReplayCase
from workspace.contract.values import ArticleRef
from workspace.desktop.parts.diff import DiffView
from workspace.desktop.parts.entries import Entry, EntryList, Mark
from workspace.desktop.parts.make import Tone, column, label, restyle, row
from workspace.desktop.parts.prose import breakable
from workspace.desktop.service_words import learned
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import later, tr, tr_n
from workspace.desktop.words import number

ROWS_SHOWN: Final = 4
DIFF_LINES: Final = 9
ACTIONS: Final = {
    "answer": later("Answers"),
    "ask": later("Asks back"),
    "offer": later("Offers a person"),
    "escalate": later("Hands over to a person"),
}


class ProofView(QWidget):
    """Shows a proof; the list holds what can be opened, the chosen case stands before and after beside each other.

    Signals:
        conversation_asked: Enter on a case: its conversation's id.
        article_asked: Enter on a clash: the other article's id.
    """

    conversation_asked = Signal(str)
    article_asked = Signal(str)

    def __init__(self, theme: Theme, *, with_diff: bool = True) -> None:
        super().__init__()
        self._theme = theme
        self.proof: Proof | None = None
        self._cases: dict[str, ReplayCase] = {}
        self._clashes: dict[str, Clash] = {}
        self._gains = label(strong=True, wrap=True)
        self._breaks = label(strong=True, wrap=True)
        self._needs = label(tone="attention", wrap=True)
        self.list = EntryList(theme, tr("What the correction would change"))
        self.list.setProperty("role", "choices")
        self.list.chosen.connect(self._show_chosen)
        self.list.opened.connect(self._open)
        self._question = label(tone="secondary", size="small", wrap=True)
        self._before_title = label(tone="secondary", size="small", strong=True)
        self._after_title = label(tone="secondary", size="small", strong=True)
        self._before, self._after = label(wrap=True), label(wrap=True)
        self._case = QFrame()
        self._case.setProperty("role", "card")
        sides = row(gap=12)
        for title, words in ((self._before_title, self._before), (self._after_title, self._after)):
            side = column(gap=2)
            side.addWidget(title)
            side.addWidget(words)
            side.addStretch(1)
            sides.addLayout(side, 1)
        inside = column(margin=(10, 8, 10, 8), gap=6)
        inside.addWidget(self._question)
        inside.addLayout(sides)
        self._case.setLayout(inside)
        self._diff_title = label(tr("What changes in the article"), tone="secondary", size="small", strong=True)
        self.diff = DiffView(theme, tr("What changes in the article"))
        self._with_diff = with_diff
        whole = column(gap=6)
        for part in (self._gains, self._breaks, self._needs, self.list, self._case, self._diff_title, self.diff):
            whole.addWidget(part)
        self.setLayout(whole)
        theme.changed.connect(self._fit)
        self.show_nothing()

    def show_nothing(self, words: str = "") -> None:
        """There is nothing to prove; ``words`` may say why."""
        self._say(words or tr("Nothing has been changed yet."), "secondary")

    def show_waiting(self) -> None:
        """The proof is on its way; the one before is no longer true."""
        self._say(tr("Asking the past questions again…"), "secondary")

    def show_trouble(self, words: str) -> None:
        """No proof can be had."""
        self._say(words, "attention")

    def _say(self, words: str, tone: Tone) -> None:
        self.proof = None
        self._gains.setText(breakable(words))
        restyle(self._gains, tone=tone)
        self._cases, self._clashes = {}, {}
        self.list.show_entries(())
        self.diff.show_lines(())
        self._show_parts()

    def show_proof(self, proof: Proof) -> None:
        """A proof has come."""
        self.proof = proof
        self._gains.setText(gains_words(proof))
        restyle(self._gains, tone="calm" if proof.would_answer else "primary")
        self._breaks.setText(breaks_words(proof))
        restyle(self._breaks, tone="urgent" if proof.breaks else "calm")
        self._needs.setText(breakable(needs_words(proof)))
        self._take_cases(proof)
        self.diff.show_lines((line.sign, line.text) for line in proof.diff)
        self._show_parts()
        if self.list.entries and not self.list.current_id:
            self.list.select(self.list.entries[0].id)
        self._show_chosen(self.list.current_id)

    def _take_cases(self, proof: Proof) -> None:
        entries: list[Entry] = []
        self._cases, self._clashes = {}, {}
        named = (
            ("breaks", tr("breaks"), "urgent", proof.breaks),
            ("own", tr("this question"), "information", (proof.own_question,) if proof.own_question else ()),
            ("changed", tr("changes"), "attention", proof.changed),
            ("new", tr("now answered"), "calm", proof.newly_answered),
        )
        for at, clash in enumerate(proof.clashes):
            opposite = clash.kind == "contradiction"
            mark = Mark(tr("contradicts"), "urgent") if opposite else Mark(tr("says the same"), "attention")
            key = f"clash {at}"
            self._clashes[key] = clash
            entries.append(Entry(key, clash.article.title, clash.why or clash.theirs, marks=(mark,)))
        for name, word, tone, cases in named:
            for at, case in enumerate(cases):
                key = f"{name} {at}"
                self._cases[key] = case
                change = f"{_did(case.action_before)} → {_did(case.action_after)}"
                entries.append(Entry(key, " ".join(case.question.split()), change, marks=(Mark(word, tone),)))
        self.list.show_entries(entries)

    def _show_parts(self) -> None:
        proof = self.proof
        self._breaks.setVisible(proof is not None)
        self._needs.setVisible(proof is not None and bool(self._needs.text()))
        self.list.setVisible(bool(self.list.entries))
        self._case.setVisible(bool(self.list.entries))
        shown = self._with_diff and proof is not None and bool(proof.diff)
        self._diff_title.setVisible(shown)
        self.diff.setVisible(shown)
        self._fit()

    def _fit(self) -> None:
        self.list.setFixedHeight(self.list.row_height * max(1, min(ROWS_SHOWN, len(self.list.entries))) + 2)
        high = self._theme.type.metrics().lineSpacing()
        self.diff.setFixedHeight(round(high * DIFF_LINES))

    def _show_chosen(self, key: str) -> None:
        case, clash = self._cases.get(key), self._clashes.get(key)
        if case is not None:
            self._question.setText(breakable(case.question))
            self._before_title.setText(tr("Before"))
            self._after_title.setText(tr("After"))
            self._before.setText(_outcome(case.action_before, case.article_before, case.confidence_before))
            self._after.setText(_outcome(case.action_after, case.article_after, case.confidence_after))
        elif clash is not None:
            self._question.setText(breakable(clash.why or clash.article.title))
            self._before_title.setText(tr("This text says"))
            self._after_title.setText(tr("“{title}” says").format(title=clash.article.title))
            self._before.setText(breakable(clash.own))
            self._after.setText(breakable(clash.theirs))
        self._case.setVisible(case is not None or clash is not None)

    def _open(self, key: str) -> None:
        if (case := self._cases.get(key)) is not None:
            self.conversation_asked.emit(case.conversation_id)
        elif (clash := self._clashes.get(key)) is not None:
            self.article_asked.emit(clash.article.id)

    def focus_first(self) -> None:
        """The list of cases, or the diff where there are none."""
        (self.list if self.list.isVisibleTo(self) else self.diff).setFocus(Qt.FocusReason.ShortcutFocusReason)


def gains_words(proof: Proof) -> str:
    """What it would answer now."""
    if not proof.replayed:
        return tr("No past escalation of this category to ask again.")
    return tr("Would now answer {gained} of {asked} past escalations").format(
        gained=proof.would_answer, asked=proof.replayed
    )


def breaks_words(proof: Proof) -> str:
    """What it would break."""
    if not proof.regression and not proof.changed:
        return tr("No answer is known to be right yet that it could break.")
    words = tr("Breaks {broken} of {known} known right answers").format(
        broken=len(proof.breaks), known=proof.regression
    )
    if proof.changed:
        words += " · " + tr_n("changes %n answers nobody has judged", len(proof.changed))
    return words


def needs_words(proof: Proof) -> str:
    """Whose word is needed before it goes live; '' where nobody's is."""
    said = []
    if proof.needs_lead:
        said.append(tr("Needs a lead's word: {why}.").format(why=learned(proof.needs_lead)))
    if proof.needs_approval:
        said.append(tr("Goes to review: {why}.").format(why=learned(proof.needs_approval)))
    return " ".join(said)


def _did(action: str) -> str:
    known = ACTIONS.get(action)
    return tr(known) if known else action


def _outcome(action: str, article: ArticleRef | None, confidence: float) -> str:
    lines = [_did(action)]
    if article is not None:
        lines.append(tr("“{title}”, version {n}").format(title=article.title, n=article.version))
    if confidence:
        lines.append(tr("confidence {value}").format(value=number(confidence, 2)))
    return breakable("\n".join(lines))
