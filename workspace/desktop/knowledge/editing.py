"""Writing an article: kept at every pause, proved at every pause, published with one key and with a lead's word."""

from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from workspace.client.api import Api
from workspace.client.errors import ClientError, Refused
from workspace.client.knowledge_api import KnowledgeApi
from workspace.client.knowledge_store import KnowledgeStore
from workspace.contract.knowledge import (
    ArticleHistory,
    CorrectionContent,
    CorrectionView,
    DecideCorrection,
    ProposeCorrection,
)
from workspace.desktop.knowledge.editor import EditorView
from workspace.desktop.knowledge.fields import (
    EditFields,
    Incomplete,
    drafted_fields,
    fields_of,
    new_fields,
    read_fields,
)
from workspace.desktop.knowledge.publishing import Publishing
from workspace.desktop.notices import Notices
from workspace.desktop.service_words import learned
from workspace.desktop.state import DeskState
from workspace.desktop.tasks import TaskScope
from workspace.desktop.translate import tr

KEEP_AFTER_MS: Final = 400
PROVE_AFTER_MS: Final = 900


class Editing(QObject):
    """One draft at a time.

    Signals:
        opened: the editor shall be shown.
        closed: it shall not any more; the id of the article that was edited, '' for a new one.
    """

    opened = Signal()
    closed = Signal(str)

    def __init__(
        self,
        *,
        view: EditorView,
        desk_api: Api,
        api: KnowledgeApi,
        store: KnowledgeStore,
        state: DeskState,
        publishing: Publishing,
        notices: Notices,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._view, self._desk_api, self._api, self._store = view, desk_api, api, store
        self._state, self._publishing, self._notices = state, publishing, notices
        self._tasks = TaskScope(self)
        self._tasks.failed.connect(notices.bug)
        self._began: EditFields | None = None
        self._people: tuple[tuple[str, str], ...] = ()
        self._keep_later = QTimer(self, interval=KEEP_AFTER_MS, singleShot=True)
        self._keep_later.timeout.connect(self.keep)
        self._prove_later = QTimer(self, interval=PROVE_AFTER_MS, singleShot=True)
        self._prove_later.timeout.connect(self.prove)
        view.changed.connect(self._changed)
        view.publish_asked.connect(self.publish)
        view.close_asked.connect(self.close)
        view.discard_asked.connect(self.discard)
        view.prove_asked.connect(self.prove)

    async def aclose(self) -> None:
        """Keep what is being written, and end what runs."""
        self.keep()
        self._keep_later.stop()
        self._prove_later.stop()
        await self._tasks.ended()

    @property
    def is_open(self) -> bool:
        """Whether something is being edited."""
        return self._began is not None

    # -- opening

    def new(self) -> None:
        """Write an article that is not there yet, or go on with the one that was begun."""
        self._open(new_fields())

    def edit(self, history: ArticleHistory) -> None:
        """Edit an article as it is now, or go on with the draft."""
        self._open(fields_of(history.article_id, history.versions[0]))

    def take(self, name: str, draft: CorrectionContent, conversation_id: str = "") -> None:
        """Go on with what the desk or somebody drafted; ``name`` is where it is kept."""
        self._tasks.newest("take", self._take(name, draft, conversation_id), doing="opening the draft")

    def approve(self, view: CorrectionView) -> None:
        """Change a correction that waits, then publish it."""
        self._tasks.newest("take", self._take(f"approve:{view.id}", view.content), doing="opening the draft")

    async def _take(self, name: str, draft: CorrectionContent, conversation_id: str = "") -> None:
        head = None
        if draft.article_id:
            try:
                head = (await self._api.history(draft.article_id)).versions[0]
            except Refused:
                # A new article that only waits has no version yet.
                head = None
            except ClientError as failed:
                self._notices.information(tr("It cannot be read now: {why}").format(why=failed), key="article")
                return
        self._open(replace(drafted_fields(name, draft, head), conversation_id=conversation_id))

    def _open(self, fields: EditFields) -> None:
        self.keep()
        self._began = fields
        kept = read_fields(self._store.draft(fields.name))
        self._offer()
        self._view.show_fields(kept or fields)
        if kept is not None and kept.based_on_version < fields.based_on_version:
            self._view.say(
                tr("You go on with your draft. It is based on version {n}; the article is at {m} now.").format(
                    n=kept.based_on_version, m=fields.based_on_version
                ),
                "attention",
            )
        elif kept is not None:
            self._view.say(tr("You go on with your draft."))
        self.opened.emit()
        self._view.focus_first()
        self._tasks.first("people", self._load_people(), doing="looking who is here")
        if (kept or fields).body:
            self.prove()

    def _offer(self) -> None:
        categories = self._state.desk.categories if self._state.desk else ()
        self._view.offer(((one.name, one.title) for one in categories), self._people)

    async def _load_people(self) -> None:
        if self._people:
            return
        try:
            people = (await self._desk_api.people()).people
        except ClientError:
            return
        self._people = tuple((one.id, one.name) for one in people)
        self._offer()

    # -- writing

    def _changed(self) -> None:
        self._keep_later.start()
        self._prove_later.start()
        self._view.show_anyway(False)

    def keep(self) -> None:
        """Write down what stands there; what is as it was needs no draft."""
        self._keep_later.stop()
        fields = self._view.fields
        if self._began is not None and fields is not None:
            same = fields.to_json() == self._began.to_json()
            self._store.keep_draft(fields.name, "" if same else fields.to_json())

    def close(self) -> None:
        """Leave it; the draft stays."""
        self.keep()
        self._end()

    def discard(self) -> None:
        """Throw the draft away; it can be had back as long as the notice stands."""
        fields = self._view.fields
        if self._began is None or fields is None:
            return
        self._store.keep_draft(fields.name, "")
        self._notices.done(tr("The draft is gone."), key="draft", undo=partial(self._bring_back, fields), lasts_s=30.0)
        self._end()

    def _bring_back(self, fields: EditFields) -> None:
        self._store.keep_draft(fields.name, fields.to_json())
        self._open(fields)

    def _end(self) -> None:
        if self._began is None:
            return
        article_id, self._began = self._began.article_id, None
        for timer in (self._keep_later, self._prove_later):
            timer.stop()
        self._tasks.cancel("proof")
        self.closed.emit(article_id)

    # -- proof and publishing

    def prove(self) -> None:
        """Find out what it would do."""
        self._prove_later.stop()
        content = self._content()
        if content is not None and self._began is not None:
            self._tasks.newest("proof", self._prove(content), doing="proving the correction")

    def _content(self) -> CorrectionContent | None:
        fields = self._view.fields
        if fields is None:
            return None
        try:
            return fields.content()
        except Incomplete as why:
            self._view.proof.show_nothing(str(why))
            return None

    async def _prove(self, content: CorrectionContent) -> None:
        self._view.proof.show_waiting()
        try:
            proof = await self._api.prove(content)
        except ClientError as failed:
            self._view.proof.show_trouble(tr("Not proved: {why}").format(why=failed))
            return
        self._view.proof.show_proof(proof)
        self._view.show_anyway(bool(proof.needs_lead) and self._publishing.is_lead)

    def publish(self, anyway: bool = False) -> None:
        """Put it into the knowledge, or before a lead; ``anyway`` is a lead's explicit word."""
        fields = self._view.fields
        if self._began is None or fields is None:
            return
        self.keep()
        try:
            content = fields.content()
        except Incomplete as why:
            self._view.say(str(why), "urgent")
            return
        if anyway and not self._publishing.is_lead:
            self._view.say(tr("Only a lead publishes in spite of the proof."), "attention")
            return
        self._tasks.first("publish", self._publish(fields, content, anyway), doing="publishing the article")

    async def _publish(self, fields: EditFields, content: CorrectionContent, anyway: bool) -> None:
        self._view.say(tr("Publishing…"))
        try:
            if self._publishing.is_lead and not anyway:
                proof = await self._api.prove(content)
                self._view.proof.show_proof(proof)
                if proof.needs_lead:
                    self._view.show_anyway(True)
                    self._view.say(
                        tr("It needs your explicit word: {why}.").format(why=learned(proof.needs_lead)), "attention"
                    )
                    return
            view = await self._send(fields, content, anyway)
        except Refused as refused:
            await self._refused(fields, refused)
            return
        except ClientError as failed:
            words = tr("Not published: {why} Your draft is kept.").format(why=failed)
            self._view.say(words, "urgent")
            return
        self._store.keep_draft(fields.name, "")
        if self._began is not None and self._began.name == fields.name:
            self._end()
        self._publishing.told(view)

    async def _send(self, fields: EditFields, content: CorrectionContent, anyway: bool) -> CorrectionView:
        if fields.name.startswith("approve:"):
            order = DecideCorrection(approve=True, anyway=anyway, content=content)
            return await self._api.decide(fields.name.removeprefix("approve:"), order)
        return await self._api.propose(
            ProposeCorrection(
                id=fields.correction_id,
                content=content,
                conversation_id=fields.conversation_id,
                why=fields.why.strip()[:2000],
                anyway=anyway,
            )
        )

    async def _refused(self, fields: EditFields, refused: Refused) -> None:
        """Somebody may have changed it meanwhile: from now on the proof shows what publishing would undo."""
        self._view.say(tr("Not published: {why} Your draft is kept.").format(why=refused), "urgent")
        if not fields.article_id or fields.proposal != "edit":
            return
        try:
            head = (await self._api.history(fields.article_id)).versions[0]
        except ClientError:
            return
        now = self._view.fields
        if now is None or now.based_on_version == head.version:
            return
        self._view.rebase(head.version)
        self.keep()
        self._view.say(
            tr("Changed by {name} meanwhile. The diff shows what yours would undo; publish again if that is right.")
            .format(name=head.credited_to or tr("somebody")),
            "attention",
        )  # fmt: skip
        self.prove()
