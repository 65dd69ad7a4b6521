"""Corrections as a list with their proof: those that wait for a lead, or your own with what became of them."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QWidget

from workspace.contract.knowledge import CorrectionView
from workspace.desktop.knowledge.words import (
    CORRECTION_STATES,
    PROPOSALS,
    ago,
    correction_entry,
    word,
)
from workspace.desktop.parts.entries import EntryList
from workspace.desktop.parts.flow import Flow
from workspace.desktop.parts.keyed import keyed
from workspace.desktop.parts.make import button, column, label
from workspace.desktop.parts.proof import ProofView
from workspace.desktop.service_words import learned
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import tr

LIST_WIDTH = 340


class CorrectionsView(QWidget):
    """The page; ``for_review`` says which of the two.

    Signals:
        approve_asked: whether in spite of the proof.
        edit_asked, refuse_asked, undo_asked, article_asked, conversation_asked.
    """

    approve_asked = Signal(bool)
    edit_asked = Signal()
    refuse_asked = Signal()
    undo_asked = Signal()
    article_asked = Signal(str)
    conversation_asked = Signal(str)

    def __init__(self, theme: Theme, *, for_review: bool) -> None:
        super().__init__()
        self._for_review = for_review
        self.setObjectName("review" if for_review else "your-corrections")
        self._all: dict[str, CorrectionView] = {}
        name = tr("Corrections that wait for approval") if for_review else tr("Your corrections")
        self.list = EntryList(theme, name)
        self.list.setObjectName("review-list" if for_review else "yours-list")
        self.words = label(tone="secondary", size="small", wrap=True)
        self.words.setContentsMargins(12, 6, 12, 6)
        listed = QWidget()
        left = column()
        left.addWidget(self.words)
        left.addWidget(self.list, 1)
        listed.setLayout(left)
        self.title = label(strong=True, size="large", wrap=True)
        self._meta = label(tone="secondary", size="small", wrap=True)
        self._state = label(wrap=True)
        self._why = label(wrap=True)
        self.proof = ProofView(theme)
        self.proof.conversation_asked.connect(self.conversation_asked)
        self.proof.article_asked.connect(self.article_asked)
        self.approve = button(tr("Approve"), "main", lambda: self.approve_asked.emit(False))
        self.anyway = button(tr("Publish all the same"), "plain", lambda: self.approve_asked.emit(True))
        self.edit = button(tr("Edit"), "plain", self.edit_asked.emit, name=tr("Edit the correction"))
        self.refuse = button(tr("Refuse"), "plain", self.refuse_asked.emit, name=tr("Refuse with a reason"))
        self.undo = button(tr("Take back"), "plain", self.undo_asked.emit, name=tr("Take the correction back"))
        self.source = button(tr("Open its conversation"), "link", self._open_source)
        keyed((self.approve, "publish"), (self.anyway, "send-resolve"), on_it=True)
        keyed((self.edit, "article-edit"), (self.refuse, "refuse"), (self.undo, "article-retire"), on_it=True)
        tools = Flow(gap=6)
        for one in (self.approve, self.anyway, self.edit, self.refuse, self.undo, self.source):
            tools.addWidget(one)
        self._page = QWidget()
        self._page.setProperty("role", "pane")
        inside = column(margin=(20, 14, 20, 14), gap=8)
        for part in (self.title, self._meta, self._state, self._why):
            inside.addWidget(part)
        inside.addLayout(tools)
        inside.addWidget(self.proof)
        inside.addStretch(1)
        self._page.setLayout(inside)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(tr("The correction"))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._page)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(listed)
        split.addWidget(area)
        split.setStretchFactor(1, 1)
        split.setSizes([theme.type.space(LIST_WIDTH), 800])
        whole = column()
        whole.addWidget(split)
        self.setLayout(whole)

    def show_corrections(self, corrections: Iterable[CorrectionView], words: str) -> None:
        """Show these; the one chosen stays."""
        self._all = {one.id: one for one in corrections}
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.list.show_entries(correction_entry(one) for one in self._all.values())
        if self._all and not self.list.current_id:
            self.list.select(next(iter(self._all)))

    @property
    def chosen(self) -> CorrectionView | None:
        """The correction that is chosen."""
        return self._all.get(self.list.current_id)

    def show_chosen(self, *, is_lead: bool) -> None:
        """The chosen one's words and what can be done with it."""
        one = self.chosen
        self._page.setVisible(one is not None)
        if one is None:
            return
        self.title.setText(one.article_title or one.content.title or one.content.article_id)
        state = word(CORRECTION_STATES, one.state)
        parts = (state, word(PROPOSALS, one.content.proposal), one.author.name, ago(one.at))
        self._meta.setText(" · ".join(parts))
        self._state.setText(_what_became(one))
        self._state.setVisible(bool(self._state.text()))
        self._why.setText(tr("Why: {words}").format(words=one.why))
        self._why.setVisible(bool(one.why))
        waits = one.state == "in-review"
        self.approve.setVisible(self._for_review and waits and is_lead)
        self.refuse.setVisible(self._for_review and waits and is_lead)
        self.edit.setVisible((waits and is_lead) if self._for_review else one.state in ("drafted", "rejected"))
        self.anyway.hide()
        self.undo.setVisible((waits and not self._for_review) or one.can_undo)
        self.source.setVisible(bool(one.conversation_id))

    def focus_first(self) -> None:
        """The list."""
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _open_source(self) -> None:
        if self.chosen is not None:
            self.conversation_asked.emit(self.chosen.conversation_id)


def _what_became(one: CorrectionView) -> str:
    by = one.decided_by.name if one.decided_by else ""
    if one.state == "in-review":
        return tr("Waits for a lead: {why}.").format(why=learned(one.waits_for))
    if one.state == "rejected":
        return tr("Refused by {name}: {why}").format(name=by, why=learned(one.ended_why))
    if one.state == "rolled-back":
        return tr("Rolled back by itself: {why}").format(why=learned(one.ended_why))
    if one.state == "undone":
        return tr("Taken back. {why}").format(why=learned(one.ended_why)).strip()
    return one.watch.words if one.watch else ""
