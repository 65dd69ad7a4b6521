"""A correction from the turn that is reviewed: drafted, proved while it is typed, linked to the review."""

from typing import TYPE_CHECKING, Final

from pydantic import ValidationError
from PySide6.QtCore import QObject, QTimer

from workspace.client.errors import ClientError
from workspace.client.knowledge_api import KnowledgeApi, content_of
from workspace.client.review_store import ReviewStore
from workspace.contract.knowledge import CorrectionContent, ProposeCorrection
from workspace.contract.values import Wire, new_id
from workspace.desktop.notices import Notices
from workspace.desktop.review.scorecard_view import ScorecardView
from workspace.desktop.review.subject_view import CORRECTION, HISTORY, SubjectView
from workspace.desktop.review.turning import Turning
from workspace.desktop.service_words import learned
from workspace.desktop.state import DeskState
from workspace.desktop.tasks import TaskScope
from workspace.desktop.translate import tr

if TYPE_CHECKING:
    from workspace.contract.knowledge import CorrectionView as Corrected

PROVE_AFTER_MS: Final = 900


class Written(Wire):
    """A correction as far as it is written; its id stays the same however often it is sent."""

    correction_id: str
    content: CorrectionContent


class Correcting(QObject):
    """The way from a wrong answer to what the knowledge shall say."""

    def __init__(
        self, *, view: SubjectView, card: ScorecardView, turning: Turning, api: KnowledgeApi, store: ReviewStore,
        state: DeskState, notices: Notices, parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._view, self._card, self._turning = view, card, turning
        self._api, self._store, self._state, self._notices = api, store, state, notices
        self._tasks = TaskScope(self)
        self._tasks.failed.connect(notices.bug)
        self._name = self._conversation_id = self._correction_id = self._task_id = ""
        self._later = QTimer(self, interval=PROVE_AFTER_MS, singleShot=True)
        self._later.timeout.connect(self.prove)
        form = view.correction
        form.changed.connect(self._changed)
        form.send_asked.connect(self.publish)
        form.anyway_asked.connect(self.publish_anyway)
        form.close_asked.connect(self.close)
        card.correct_asked.connect(self.open)

    async def aclose(self) -> None:
        """End what runs; what is written was kept at every key."""
        self._later.stop()
        await self._tasks.ended()

    @property
    def is_open(self) -> bool:
        """Whether a correction is being written."""
        return self._view.page == CORRECTION

    @property
    def _is_lead(self) -> bool:
        return self._state.desk is not None and self._state.desk.role == "lead"

    def open(self) -> None:
        """Draft it from the turn that is looked at."""
        subject = self._turning.subject
        if subject is None:
            return
        self._task_id = subject.task.id
        self._conversation_id = subject.task.conversation_id
        self._name = f"correction:{subject.task.id}:{self._turning.answer_id}"
        if (kept := _read(self._store.writing(self._name))) is not None:
            self._show(kept)
            self._view.correction.say(tr("You go on with your draft."))
            return
        self._card.say_words(tr("Drafting what can be learned…"))
        self._tasks.newest("draft", self._draft(self._name), doing="drafting what can be learned")

    async def _draft(self, name: str) -> None:
        try:
            draft = await self._api.draft(self._conversation_id, self._turning.answer_id)
        except ClientError as failed:
            self._card.say_words(tr("Nothing can be drafted: {why}").format(why=failed), "attention")
            return
        content = content_of(draft)
        if name != self._name:
            return
        if content is None:
            content = CorrectionContent(proposal="new", category=draft.category)
        self._card.say_words("")
        self._show(Written(correction_id=new_id(), content=content))

    def _show(self, written: Written) -> None:
        self._correction_id = written.correction_id
        self._view.correction.show_content(written.content)
        self._view.show_page(CORRECTION)
        self._view.correction.focus_first()
        if written.content.title:
            self.prove()

    def close(self) -> bool:
        """Leave it; the draft stays."""
        if not self.is_open:
            return False
        self._later.stop()
        self._view.show_page(HISTORY)
        self._card.focus_first()
        return True

    def _changed(self) -> None:
        content = self._view.correction.content
        if content is not None:
            written = Written(correction_id=self._correction_id, content=content)
            self._store.keep_writing(self._name, written.model_dump_json())
        self._view.correction.anyway.hide()
        self._later.start()

    # -- proof and publishing

    def prove(self) -> None:
        """Find out what it would do."""
        content = self._view.correction.content
        if content is not None and content.title:
            self._tasks.newest("proof", self._prove(content), doing="proving the correction")

    async def _prove(self, content: CorrectionContent) -> None:
        proof_view = self._view.correction.proof
        proof_view.show_waiting()
        try:
            proof = await self._api.prove(content, self._conversation_id)
        except ClientError as failed:
            proof_view.show_trouble(tr("Not proved: {why}").format(why=failed))
            return
        proof_view.show_proof(proof)
        self._view.correction.anyway.setVisible(bool(proof.needs_lead) and self._is_lead)

    def publish(self) -> None:
        """Put it into the knowledge, or before a lead."""
        self._publish(anyway=False)

    def publish_anyway(self) -> None:
        """In spite of the proof: a lead's explicit word."""
        if self._is_lead:
            self._publish(anyway=True)

    def _publish(self, *, anyway: bool) -> None:
        content = self._view.correction.content
        if content is None or not self.is_open:
            return
        if content.proposal in ("new", "edit") and not (content.title and content.body):
            self._view.correction.say(tr("An article needs a title and a text."), "urgent")
            return
        self._tasks.first("publish", self._send(content, anyway=anyway), doing="publishing the correction")

    async def _send(self, content: CorrectionContent, *, anyway: bool) -> None:
        form, name = self._view.correction, self._name
        form.say(tr("Publishing…"))
        try:
            if self._is_lead and not anyway:
                proof = await self._api.prove(content, self._conversation_id)
                form.proof.show_proof(proof)
                if proof.needs_lead:
                    form.anyway.show()
                    why = learned(proof.needs_lead)
                    form.say(tr("It needs your explicit word: {why}.").format(why=why), "attention")
                    return
            view = await self._api.propose(
                ProposeCorrection(
                    id=self._correction_id, content=content, conversation_id=self._conversation_id, anyway=anyway
                )
            )
        except ClientError as failed:
            form.say(tr("Not published: {why} Your draft is kept.").format(why=failed), "urgent")
            return
        self._store.keep_writing(name, "")
        self._told(view)
        scoring = self._turning.scoring
        if scoring.draft is not None and scoring.draft.task_id == self._task_id:
            scoring.corrected(view.id)
        if name == self._name:
            self.close()

    def _told(self, view: "Corrected") -> None:
        title = view.article_title or view.content.title
        if view.state == "published":
            self._notices.done(tr("“{title}” is live.").format(title=title), key=f"correction:{view.id}")
        else:
            words = tr("“{title}” waits for a lead: {why}.").format(title=title, why=learned(view.waits_for))
            self._notices.information(words, key=f"correction:{view.id}")


def _read(kept: str) -> Written | None:
    try:
        return Written.model_validate_json(kept) if kept else None
    except ValidationError:
        return None
