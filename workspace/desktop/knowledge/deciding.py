"""Corrections listed, proved anew, approved, refused with a reason, and taken back."""

from collections.abc import Iterable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal

from workspace.client.errors import ClientError
from workspace.client.knowledge_api import KnowledgeApi
from workspace.contract.knowledge import CorrectionView, DecideCorrection
from workspace.desktop.choosing import Chooser, matching
from workspace.desktop.knowledge.corrections import CorrectionsView
from workspace.desktop.knowledge.publishing import Publishing
from workspace.desktop.notices import Notices
from workspace.desktop.overlay import Found
from workspace.desktop.service_words import learned
from workspace.desktop.tasks import TaskScope
from workspace.desktop.translate import later, tr, tr_n

REASONS: Final = (
    later("This is not what we do."),
    later("It is true for this customer only."),
    later("Another article says this already."),
    later("The words are not clear enough for customers."),
)


class Deciding(QObject):
    """One of the two pages of corrections.

    Signals:
        edit_asked: a correction shall be changed before it is published.
    """

    edit_asked = Signal(object)

    def __init__(
        self,
        *,
        view: CorrectionsView,
        for_review: bool,
        api: KnowledgeApi,
        chooser: Chooser,
        publishing: Publishing,
        notices: Notices,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._view, self._for_review, self._api = view, for_review, api
        self._chooser, self._publishing, self._notices = chooser, publishing, notices
        self._tasks = TaskScope(self)
        self._tasks.failed.connect(notices.bug)
        self._shown = ""
        view.list.chosen.connect(self._chosen)
        view.list.opened.connect(self._opened)
        view.approve_asked.connect(self.approve)
        view.refuse_asked.connect(self.refuse)
        view.edit_asked.connect(self.edit)
        view.undo_asked.connect(self.undo)

    async def aclose(self) -> None:
        """End what runs."""
        await self._tasks.ended()

    def refresh(self) -> None:
        """Ask again; what is chosen stays."""
        self._tasks.newest("corrections", self._load(), doing="reading the corrections")

    async def _load(self) -> None:
        try:
            if self._for_review:
                found = (await self._api.corrections("in-review")).corrections
            else:
                found = (await self._api.corrections(mine=True)).corrections
        except ClientError as failed:
            self._view.show_corrections((), tr("It cannot be read now: {why}").format(why=failed))
        else:
            self._view.show_corrections(found, self._words(len(found)))
        self._shown = ""
        self._chosen(self._view.list.current_id)

    def _words(self, count: int) -> str:
        if not count:
            return tr("Nothing waits for approval.") if self._for_review else tr("You have proposed nothing yet.")
        if not self._for_review:
            return ""
        keys = tr("J and K move, P approves, Shift+P refuses, I edits.")
        return f"{tr_n('%n wait for approval.', count)} {keys}"

    def _chosen(self, correction_id: str) -> None:
        self._view.show_chosen(is_lead=self._publishing.is_lead)
        one = self._view.chosen
        if one is None or correction_id == self._shown:
            return
        self._shown = correction_id
        if one.proof is not None:
            self._view.proof.show_proof(one.proof)
        else:
            self._view.proof.show_nothing(tr("It was not proved."))
        if one.state == "in-review":
            self._tasks.newest("proof", self._prove(one), doing="proving the correction")

    async def _prove(self, one: CorrectionView) -> None:
        """The knowledge may be another one than when it was proposed."""
        try:
            proof = await self._api.prove(one.content, one.conversation_id)
        except ClientError as failed:
            if one.proof is None:
                self._view.proof.show_trouble(tr("Not proved: {why}").format(why=failed))
            return
        if self._view.list.current_id == one.id:
            self._view.proof.show_proof(proof)
            can = self._for_review and self._publishing.is_lead
            self._view.anyway.setVisible(can and bool(proof.needs_lead))

    def _opened(self, _: str) -> None:
        if self._view.edit.isVisible():
            self.edit()
        else:
            self._view.proof.focus_first()

    # -- what is done to the chosen one

    def approve(self, anyway: bool = False) -> None:
        """Publish it; in spite of the proof only as an explicit second step."""
        one = self._waiting()
        if one is None:
            return
        proof = self._view.proof.proof
        if proof is not None and proof.needs_lead and not anyway:
            self._view.anyway.show()
            self._notices.attention(
                tr("It needs your explicit word: {why}. Ctrl+Shift+Enter publishes it all the same.").format(
                    why=learned(proof.needs_lead)
                ),
                key="approve",
            )
            return
        self._decide(one, DecideCorrection(approve=True, anyway=anyway))

    def refuse(self) -> None:
        """Say why first: its author reads it."""
        if (one := self._waiting()) is not None:
            self._chooser.ask(tr("Why is it refused? Its author reads this"), partial(self._reasons, one))

    def _reasons(self, one: CorrectionView, typed: str) -> Iterable[Found]:
        words = typed.strip()
        if words:
            yield Found(tr("Refuse: {why}").format(why=words), "", "", partial(self._refuse, one, words))
        for reason in REASONS:
            if matching(words, tr(reason)):
                yield Found(tr(reason), "", "", partial(self._refuse, one, tr(reason)))

    def _refuse(self, one: CorrectionView, why: str) -> None:
        self._decide(one, DecideCorrection(approve=False, why=why[:2000]))

    def edit(self) -> None:
        """Change it, then publish it."""
        one = self._view.chosen
        if one is not None and (self._waiting() or one.state in ("drafted", "rejected")):
            self.edit_asked.emit(one)

    def undo(self) -> None:
        """Take it back, or withdraw it."""
        one = self._view.chosen
        if one is not None and (one.can_undo or one.state == "in-review"):
            self._publishing.undo(one.id)

    def _waiting(self) -> CorrectionView | None:
        one = self._view.chosen
        is_it = one is not None and one.state == "in-review" and self._for_review and self._publishing.is_lead
        return one if is_it else None

    def _decide(self, one: CorrectionView, order: DecideCorrection) -> None:
        self._tasks.first("decide", self._send(one, order), doing="deciding about the correction")

    async def _send(self, one: CorrectionView, order: DecideCorrection) -> None:
        try:
            view = await self._api.decide(one.id, order)
        except ClientError as failed:
            self._notices.problem(tr("Not decided: {why}").format(why=failed), key="approve")
            return
        self._notices.settled("approve")
        if view.state == "rejected":
            self._notices.done(tr("Refused: “{title}”.").format(title=view.article_title), key="approve")
        self._publishing.told(view)
