"""What customers ask and the knowledge lacks: the list, a gap's draft and samples, and putting one off the list."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from workspace.client.errors import ClientError
from workspace.client.knowledge_api import KnowledgeApi
from workspace.contract.knowledge import DismissGap, Gap, GapList
from workspace.desktop.choosing import Chooser, matching
from workspace.desktop.keymap import shown
from workspace.desktop.knowledge.words import gap_entry
from workspace.desktop.notices import Notices
from workspace.desktop.overlay import Found
from workspace.desktop.parts.entries import Entry, EntryList
from workspace.desktop.parts.keyed import keyed
from workspace.desktop.parts.make import button, column, label, row
from workspace.desktop.parts.markdown import MarkdownView
from workspace.desktop.state import DeskState
from workspace.desktop.tasks import TaskScope
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import tr, tr_n

LIST_WIDTH = 420


class GapsView(QWidget):
    """The page.

    Signals:
        conversation_asked: a sample was opened.
        write_asked, dismiss_asked, dismissed_asked: the buttons.
    """

    conversation_asked = Signal(str)
    write_asked = Signal()
    dismiss_asked = Signal()
    dismissed_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("gaps")
        self._gaps: dict[str, Gap] = {}
        self.words = label(tone="secondary", size="small", wrap=True)
        self.words.setContentsMargins(12, 6, 12, 6)
        self.list = EntryList(theme, tr("Gaps, those first that would save most"))
        self.list.setObjectName("gap-list")
        self.all = button(tr("Show dismissed ones too"), "link", self.dismissed_asked.emit)
        keyed((self.all, "filter"))
        listed = QWidget()
        left = column()
        left.addWidget(self.words)
        left.addWidget(self.list, 1)
        left.addWidget(self.all)
        listed.setLayout(left)
        self.title = label(strong=True, size="large", wrap=True)
        self._why = label(tone="secondary", wrap=True)
        self.write = button(tr("Write the article"), "main", self.write_asked.emit)
        keyed((self.write, "article-edit"), on_it=True)
        self.dismiss = button(tr("Dismiss"), "plain", self.dismiss_asked.emit, name=tr("Dismiss the gap"))
        keyed((self.dismiss, "refuse"), on_it=True)
        tools = row(gap=8)
        tools.addWidget(self.write)
        tools.addWidget(self.dismiss)
        tools.addStretch(1)
        self._draft_title = label(tr("Drafted article"), tone="secondary", size="small", strong=True)
        self.draft = MarkdownView(theme, tr("Drafted article"))
        self._samples_title = label(tr("Asked in"), tone="secondary", size="small", strong=True)
        self.samples = EntryList(theme, tr("Conversations in which it was asked"))
        self.samples.setObjectName("gap-samples")
        self.samples.opened.connect(self._open_sample)
        self._page = QWidget()
        inside = column(margin=(20, 14, 20, 14), gap=8)
        inside.addWidget(self.title)
        inside.addWidget(self._why)
        inside.addLayout(tools)
        inside.addWidget(self._draft_title)
        inside.addWidget(self.draft, 1)
        inside.addWidget(self._samples_title)
        inside.addWidget(self.samples, 1)
        self._page.setLayout(inside)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(listed)
        split.addWidget(self._page)
        split.setStretchFactor(1, 1)
        split.setSizes([theme.type.space(LIST_WIDTH), 800])
        whole = column()
        whole.addWidget(split)
        self.setLayout(whole)
        self.list.chosen.connect(self.show_chosen)

    def show_gaps(self, gaps: Iterable[Gap], words: str, entries: Iterable[Entry]) -> None:
        """Show these, in this order."""
        self._gaps = {one.id: one for one in gaps}
        self.words.setText(words)
        self.list.show_entries(entries)
        if self._gaps and not self.list.current_id:
            self.list.select(next(iter(self._gaps)))
        self.show_chosen(self.list.current_id)

    @property
    def chosen(self) -> Gap | None:
        """The gap that is chosen."""
        return self._gaps.get(self.list.current_id)

    def show_chosen(self, gap_id: str) -> None:
        """Its draft and its samples."""
        gap = self._gaps.get(gap_id)
        self._page.setVisible(gap is not None)
        if gap is None:
            return
        self.title.setText(" ".join(gap.question.split()))
        self._why.setText(gap.draft_why)
        self._why.setVisible(bool(gap.draft_why))
        words = tr("Put it back on the list") if gap.dismissed else tr("Dismiss")
        self.dismiss.setText(f"{words}  {shown('refuse')}")
        has_draft = gap.draft is not None and bool(gap.draft.body or gap.draft.title)
        if gap.draft is not None and has_draft:
            title = f"## {gap.draft.title}\n\n" if gap.draft.title else ""
            self.draft.show_markdown(title + gap.draft.body)
        self._draft_title.setVisible(has_draft)
        self.draft.setVisible(has_draft)
        self.samples.show_entries(
            Entry(f"{at}", " ".join(one.question.split()), tr("Enter opens the conversation"))
            for at, one in enumerate(gap.samples)
        )

    def _open_sample(self, at: str) -> None:
        if (gap := self.chosen) is not None:
            self.conversation_asked.emit(gap.samples[int(at)].conversation_id)

    def focus_first(self) -> None:
        """The list."""
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)


class Gaps(QObject):
    """The page's intents turned into calls.

    Signals:
        write_asked: a gap's article shall be written (a Gap).
    """

    write_asked = Signal(object)

    def __init__(
        self, *, view: GapsView, api: KnowledgeApi, state: DeskState, chooser: Chooser, notices: Notices,
        parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._view, self._api, self._state, self._chooser, self._notices = view, api, state, chooser, notices
        self._tasks = TaskScope(self)
        self._tasks.failed.connect(notices.bug)
        self._with_dismissed = False
        view.write_asked.connect(self.write)
        view.dismiss_asked.connect(self.dismiss)
        view.dismissed_asked.connect(self.switch_dismissed)
        view.list.opened.connect(self._opened)

    async def aclose(self) -> None:
        """End what runs."""
        await self._tasks.ended()

    def refresh(self) -> None:
        """Ask again; what is chosen stays."""
        self._tasks.newest("gaps", self._load(), doing="reading the gaps")

    async def _load(self) -> None:
        try:
            self._show(await self._api.gaps(dismissed=self._with_dismissed))
        except ClientError as failed:
            self._view.show_gaps((), tr("It cannot be read now: {why}").format(why=failed), ())

    def _show(self, found: GapList) -> None:
        words = tr_n("%n unanswered questions of the last 56 days, alike ones together.", found.questions)
        if not found.gaps:
            words = tr("Nothing is lacking: no question of the last 28 days was left to people for want of knowledge.")
        categories = {one.name: one.title for one in (self._state.desk.categories if self._state.desk else ())}
        entries = [gap_entry(one, categories.get(one.category, one.category)) for one in found.gaps]
        self._view.show_gaps(found.gaps, words, entries)

    def switch_dismissed(self) -> None:
        """With or without those that were dismissed."""
        self._with_dismissed = not self._with_dismissed
        self._view.all.setText(tr("Hide dismissed ones") if self._with_dismissed else tr("Show dismissed ones too"))
        self.refresh()

    def _opened(self, _: str) -> None:
        self.write()

    def write(self) -> None:
        """Open its draft in the editor."""
        if self._view.chosen is not None:
            self.write_asked.emit(self._view.chosen)

    def dismiss(self) -> None:
        """Take it off the list with a reason, or put it back; leads only."""
        gap = self._view.chosen
        if gap is None:
            return
        if self._state.desk is None or self._state.desk.role != "lead":
            self._notices.information(tr("Only leads dismiss gaps."), key="gap")
        elif gap.dismissed:
            self._send(gap, "")
        else:
            self._chooser.ask(tr("Why does nobody need to write this?"), partial(self._reasons, gap))

    def _reasons(self, gap: Gap, typed: str) -> Iterable[Found]:
        words = typed.strip()
        if words:
            yield Found(tr("Dismiss: {why}").format(why=words), "", "", partial(self._send, gap, words[:2000]))
        for reason in (tr("People shall answer this."), tr("This will not be asked again.")):
            if matching(words, reason):
                yield Found(reason, "", "", partial(self._send, gap, reason))

    def _send(self, gap: Gap, why: str) -> None:
        self._tasks.first("dismiss", self._dismiss(gap, why), doing="dismissing the gap")

    async def _dismiss(self, gap: Gap, why: str) -> None:
        try:
            await self._api.dismiss_gap(gap.id, DismissGap(dismissed=not gap.dismissed, why=why))
        except ClientError as failed:
            self._notices.problem(tr("Not changed: {why}").format(why=failed), key="gap")
            return
        if not gap.dismissed:
            undo = partial(self._send, gap.model_copy(update={"dismissed": True}), "")
            self._notices.done(tr("The gap is off the list."), key="gap", undo=undo, lasts_s=30.0)
        await self._load()
