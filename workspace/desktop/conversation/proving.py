"""The proof of the correction in the resolve panel: made as the draft comes and changes, said in a line, opened."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from workspace.client.api import Api
from workspace.client.errors import ClientError, Refused
from workspace.desktop.conversation.correction import CorrectionEditor
from workspace.desktop.notices import Notices
from workspace.desktop.state import DeskState
from workspace.desktop.tasks import TaskScope
from workspace.desktop.translate import tr

if TYPE_CHECKING:
    from workspace.contract.commands import CorrectionDraft
    from workspace.contract.knowledge import Proof

AFTER_TYPING_MS: Final = 700


class Proving(QObject):
    """Keeps the editor's proof in step with what stands in it.

    Signals:
        shown: the proof or a word about it came, so the panel may need another height.
        cases_opened: the cases are there and want to be seen.
    """

    shown = Signal()
    cases_opened = Signal()

    def __init__(
        self, *, editor: CorrectionEditor, state: DeskState, api: Api, notices: Notices, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._editor, self._state, self._api = editor, state, api
        self._proof: Proof | None = None
        self._proved: CorrectionDraft | None = None
        self._tasks = TaskScope(self)
        self._tasks.failed.connect(notices.bug)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(AFTER_TYPING_MS)
        self._pause.timeout.connect(self._again)
        editor.drafted.connect(self._again)
        editor.changed.connect(self._changed)
        editor.proof_asked.connect(self.toggle)
        editor.case_asked.connect(self._open)

    async def aclose(self) -> None:
        """End what runs."""
        self._pause.stop()
        await self._tasks.ended()

    @property
    def needs_lead(self) -> str:
        """Why a lead's word is needed for what stands there, as far as it was proved; '' where it isn't."""
        if self._proof is None or self._proved != self._editor.edited():
            return ""
        return self._proof.needs_lead

    @property
    def you_are_lead(self) -> bool:
        """Whether your word is a lead's."""
        return self._state.desk is not None and self._state.desk.role == "lead"

    def toggle(self) -> None:
        """Show the cases, or only the line."""
        if self._proof is not None:
            self._editor.show_cases(None if self._editor.shows_cases else self._proof)
            self.shown.emit()
            if self._editor.shows_cases:
                # Once the panel has its new height.
                QTimer.singleShot(0, self, self.cases_opened.emit)

    def _open(self, conversation_id: str) -> None:
        self._state.select(conversation_id)

    def _changed(self) -> None:
        """What stands there is not what was proved."""
        self._proof = None
        self._editor.say_proof(tr("Asking the past questions again…"))
        self._pause.start()

    def _again(self) -> None:
        self._pause.stop()
        self._proof = None
        draft = self._editor.edited()
        if draft is None or not self._editor.can_publish:
            self._editor.say_proof("")
            return
        self._editor.say_proof(tr("Asking the past questions again…"))
        self._tasks.newest("proof", self._prove(draft), doing="proving the correction")

    async def _prove(self, draft: "CorrectionDraft") -> None:
        # Only who resolves with a correction needs these, so a desk starts without them.
        from workspace.client.knowledge_api import KnowledgeApi, content_of  # noqa: PLC0415
        from workspace.desktop.parts.proof import breaks_words, gains_words, needs_words  # noqa: PLC0415

        content = content_of(draft)
        if content is None:
            return
        try:
            proof = await KnowledgeApi(self._api).prove(content, draft.conversation_id)
        except Refused as refused:
            self._editor.say_proof(tr("It cannot be proved: {why}").format(why=refused))
        except ClientError:
            self._editor.say_proof(tr("It cannot be proved now; the service proves it before it goes live."))
        else:
            self._proof, self._proved = proof, draft
            said = " · ".join(filter(None, (gains_words(proof), breaks_words(proof), needs_words(proof))))
            self._editor.say_proof(said, has_cases=True, is_bad=bool(proof.needs_lead))
            if self._editor.shows_cases:
                self._editor.show_cases(proof)
        self.shown.emit()
