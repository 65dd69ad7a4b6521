"""The reviewer's way through the tasks: read the list, open one, score it, hand it in, and the next is there."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from workspace.client.errors import ClientError, Unreachable
from workspace.client.review_api import ReviewApi
from workspace.client.review_draft import draft_for
from workspace.client.review_store import ReviewStore
from workspace.contract.reviews import ReviewSubject, ReviewTask, SkipTask, TaskList
from workspace.desktop.choosing import Chooser, matching
from workspace.desktop.keymap import shown
from workspace.desktop.notices import Notices
from workspace.desktop.overlay import Found
from workspace.desktop.review.handing_in import HandingIn
from workspace.desktop.review.scorecard_view import ScorecardView
from workspace.desktop.review.scoring import Scoring
from workspace.desktop.review.subject_view import SubjectView
from workspace.desktop.review.tasks_view import TasksView
from workspace.desktop.review.turning import Turning
from workspace.desktop.review.words import keys_hint, task_entry
from workspace.desktop.tasks import TaskScope
from workspace.desktop.translate import later, tr

KEPT: Final = 4
REASONS: Final = (
    later("I worked on this conversation myself."),
    later("I do not know this subject well enough."),
    later("I cannot read this language."),
    later("I know the customer."),
)


class Working(QObject):
    """What is open, and what comes next."""

    def __init__(
        self, *, tasks: TasksView, subject: SubjectView, card: ScorecardView, api: ReviewApi, turning: Turning,
        scoring: Scoring, store: ReviewStore, handing: HandingIn, chooser: Chooser, notices: Notices, parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._list, self._view, self._card = tasks, subject, card
        self._api, self.turning, self.scoring, self._store = api, turning, scoring, store
        self._handing, self._chooser, self._notices = handing, chooser, notices
        self._tasks = TaskScope(self)
        self._tasks.failed.connect(notices.bug)
        self.subject: ReviewSubject | None = None
        self._known: dict[str, ReviewSubject] = {}
        self._page = TaskList()
        self._state, self._mine = "waiting", True
        tasks.list.opened.connect(self.open)
        tasks.list.clicked.connect(self._clicked)
        tasks.state_asked.connect(self.show_state)
        tasks.everybodys_asked.connect(self.switch_everybodys)
        tasks.draw_asked.connect(self.draw)
        card.list.send_asked.connect(self.hand_in)
        card.send_asked.connect(self.hand_in)
        card.skip_asked.connect(self.skip)
        handing.again_asked.connect(self._again)
        handing.answered.connect(self._answered)
        handing.changed.connect(self._show_list)
        card.hide()
        subject.show_nothing(tr("Reading what is to be reviewed…"))

    async def aclose(self) -> None:
        """End what runs; drafts were kept at every key."""
        await self._tasks.ended()

    # -- the list

    def refresh(self) -> None:
        """Read the list again; what is open stays."""
        self._tasks.newest("tasks", self._load(), doing="reading what is to be reviewed")

    async def _load(self) -> None:
        try:
            page = await self._api.tasks(self._state, mine=self._mine)
        except ClientError as failed:
            self._list.say(tr("The list cannot be read now: {why}").format(why=failed))
            if self.subject is None:
                self._view.show_nothing(
                    tr("The desk cannot be reached. What you have handed in is kept, and goes out by itself.")
                    if isinstance(failed, Unreachable)
                    else tr("The list cannot be read now: {why}").format(why=failed)
                )
            return
        self._take(page)

    def _take(self, page: TaskList) -> None:
        self._page = page
        self._show_list()
        waiting = self._waiting()
        if self.subject is None and self._state == "waiting":
            if waiting:
                self.open(waiting[0].id)
            else:
                self._nothing_waits()
        elif waiting:
            self._fetch_ahead()

    def _waiting(self) -> list[ReviewTask]:
        """What is still to be done here, without what is on its way."""
        sent = self._handing.waiting()
        return [one for one in self._page.tasks if one.state in ("waiting", "opened") and one.id not in sent]

    def _show_list(self) -> None:
        begun, sent = self._store.drafts(), self._handing.waiting()
        listed = self._page.tasks if self._state == "done" else self._waiting()
        self._list.show_tasks(
            (task_entry(one, begun=one.id in begun, waits=one.id in sent, mine=self._mine) for one in listed),
            waiting=max(0, self._page.waiting - len(sent)) if self._state == "waiting" else self._page.waiting,
            done_today=self._page.done_today + len(sent),
        )
        if self.subject is not None:
            self._list.list.select(self.subject.task.id)

    def _nothing_waits(self) -> None:
        self.subject = None
        self.scoring.close()
        self._card.hide()
        words = tr("Nothing waits to be reviewed. What the plans draw appears here; {keys} draws now.")
        self._view.show_nothing(words.format(keys=self._list.draw.text().rpartition("  ")[2]))
        self._lead_focus(self._list.focus_first)

    def _lead_focus(self, there: Callable[[], None]) -> None:
        """What was loaded takes the focus only from within this page: somebody may be elsewhere by now."""
        page, focus = self._list.parentWidget(), QApplication.focusWidget()
        if page is not None and page.isVisible() and (focus is None or page.isAncestorOf(focus)):
            there()

    def show_state(self, state: str) -> None:
        """``waiting`` or ``done``."""
        self._state = state
        (self._list.done if state == "done" else self._list.waiting).setChecked(True)
        self.refresh()
        self._list.focus_first()

    def switch_state(self) -> None:
        """The other one."""
        self.show_state("waiting" if self._state == "done" else "done")

    def switch_everybodys(self) -> None:
        """Yours, or everybody's."""
        self._mine = not self._mine
        self._list.everybodys.setChecked(not self._mine)
        self.refresh()

    def draw(self) -> None:
        """Draw what the plans allow now."""
        self._tasks.first("draw", self._draw(), doing="drawing conversations")

    async def _draw(self) -> None:
        try:
            page = await self._api.draw()
        except ClientError as failed:
            self._list.say(tr("Nothing was drawn: {why}").format(why=failed))
            return
        self._state = "waiting"
        self._list.waiting.setChecked(True)
        self._take(page)

    # -- opening

    def _clicked(self) -> None:
        self.open(self._list.list.current_id)

    def open(self, task_id: str) -> None:
        """Review this one; what was begun goes on."""
        if not task_id:
            return
        known = self._known.pop(task_id, None)
        if known is not None:
            self._show(known)
        else:
            self._tasks.newest("open", self._open(task_id), doing="opening the conversation")

    async def _open(self, task_id: str) -> None:
        if self.subject is None:
            self._view.show_nothing(tr("Reading the conversation…"))
        try:
            subject = await self._api.subject(task_id)
        except ClientError as failed:
            words = tr("The conversation cannot be read now: {why} What you entered is kept.").format(why=failed)
            self._list.say(words)
            if self.subject is None:
                self._view.show_nothing(words)
            return
        self._show(subject)

    def _show(self, subject: ReviewSubject) -> None:
        self.subject = subject
        draft = self._store.draft(subject.task.id) or draft_for(subject)
        self._list.list.select(subject.task.id)
        self._view.show_subject(subject)
        self._card.show()
        self.turning.begin(subject)
        self.scoring.open(subject.scorecard, subject.task.subject, draft, self.turning.title_of)
        self.turning.show()
        if subject.mine is not None:
            self._card.say_words(_handed_in())
        elif not draft.points:
            self._card.say_words(keys_hint())
        self._lead_focus(self._card.focus_first)
        self._fetch_ahead()

    def _fetch_ahead(self) -> None:
        """The next one is there before it is asked for."""
        after = self._next()
        if after is not None and after.id not in self._known:
            self._tasks.newest("ahead", self._ahead(after.id), doing="reading the next conversation")

    async def _ahead(self, task_id: str) -> None:
        try:
            subject = await self._api.subject(task_id)
        except ClientError:
            return
        self._remember(subject)

    def _remember(self, subject: ReviewSubject) -> None:
        """Have it ready: the next one, and the last one in case it is taken back."""
        while len(self._known) >= KEPT:
            self._known.pop(next(iter(self._known)))
        self._known[subject.task.id] = subject

    def _next(self) -> ReviewTask | None:
        """The next one below, else the first that waits."""
        waiting = self._waiting()
        here = self.subject.task.id if self.subject is not None else ""
        ids = [one.id for one in waiting]
        at = ids.index(here) if here in ids else -1
        rest = [one for one in (*waiting[at + 1 :], *waiting) if one.id != here]
        return rest[0] if rest else None

    def review_conversation(self, conversation_id: str) -> None:
        """Review one nobody drew."""
        self._tasks.newest("open", self._review_of(conversation_id), doing="opening the conversation")

    async def _review_of(self, conversation_id: str) -> None:
        try:
            task = await self._api.review_of(conversation_id)
        except ClientError as failed:
            self._list.say(tr("It cannot be reviewed now: {why}").format(why=failed))
            return
        await self._open(task.id)
        self.refresh()

    # -- the end

    def hand_in(self) -> None:
        """Hand it in, and go on with the next."""
        subject, draft = self.subject, self.scoring.draft
        if subject is None or draft is None:
            return
        if subject.mine is not None:
            self._card.say_words(_handed_in(), "attention")
            return
        if self.scoring.missing:
            self.scoring.point_at_missing()
            return
        after = self._next()
        self._remember(subject)
        self._handing.hand_in(subject.task, subject.scorecard, draft)
        self.subject = None
        if after is not None:
            self.open(after.id)
        elif self._state == "waiting":
            self._nothing_waits()
            self.refresh()
        else:
            self.show_state(self._state)

    def _again(self, task_id: str) -> None:
        self.open(task_id)

    def _answered(self, task_id: str) -> None:
        """It counts now; the list is what the service says, and what is known of it here is not true any more."""
        self._known.pop(task_id, None)
        done = [one for one in self._page.tasks if one.id == task_id and one.state != "done"]
        if done and self._state == "waiting":
            left = tuple(one for one in self._page.tasks if one.id != task_id)
            self._page = TaskList(
                tasks=left, waiting=max(0, self._page.waiting - 1), done_today=self._page.done_today + 1
            )
        self._show_list()
        if not self._waiting():
            self.refresh()

    def skip(self) -> None:
        """Give it back; why is asked first."""
        if self.subject is not None and self._state == "waiting":
            self._chooser.ask(tr("Why do you give it back? Somebody else gets it"), self._reasons)

    def _reasons(self, typed: str) -> Iterable[Found]:
        for reason in REASONS:
            if matching(typed, tr(reason)):
                yield Found(tr(reason), "", "", partial(self._skip, tr(reason)))
        if typed.strip():
            yield Found(tr("Give back: {why}").format(why=typed.strip()), "", "", partial(self._skip, typed.strip()))

    def _skip(self, why: str) -> None:
        if self.subject is not None:
            self._tasks.first("skip", self._give_back(self.subject.task.id, why), doing="giving the review back")

    async def _give_back(self, task_id: str, why: str) -> None:
        try:
            page = await self._api.skip(task_id, SkipTask(why=why[:2000]))
        except ClientError as failed:
            self._card.say_words(tr("Not given back: {why}").format(why=failed), "attention")
            return
        self._store.forget(task_id)
        self._notices.done(tr("Given back."), key="review")
        self.subject = None
        self._take(page)


def _handed_in() -> str:
    words = tr("It was handed in. {keys} objects to it, and a lead can change it.")
    return words.format(keys=shown("object"))
