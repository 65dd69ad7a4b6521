"""The desk put together: one window over one client, the same for a person, a tour and a test."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from workspace.client.api import Api, ListView
from workspace.client.errors import ClientError, NotSignedIn, Refused
from workspace.client.live import LiveFeed
from workspace.client.local_store import Draft, LocalStore
from workspace.client.outbox import Outbox, Sender
from workspace.client.uploads import Uploads
from workspace.contract.colleagues import PresenceView
from workspace.contract.commands import SendReply
from workspace.contract.feed import FactView
from workspace.desktop import translate
from workspace.desktop.actions import DeskActions
from workspace.desktop.after_reply import AfterReply
from workspace.desktop.announcing import Announcer
from workspace.desktop.choosing import Chooser
from workspace.desktop.conversation.model import ConversationModel
from workspace.desktop.conversation.side import SidePane
from workspace.desktop.conversation.view import ConversationView
from workspace.desktop.doing import Doing
from workspace.desktop.keymap import keymap
from workspace.desktop.notices import Choice, Notices
from workspace.desktop.orders import Orders
from workspace.desktop.own_window import OwnWindows
from workspace.desktop.pieces import Parts
from workspace.desktop.promise import tell_promise
from workspace.desktop.queue.controller import QueueController
from workspace.desktop.queue.filtering import Filtering
from workspace.desktop.queue.model import QueueModel
from workspace.desktop.queue.painter import QueuePainter
from workspace.desktop.queue.view import QueueView
from workspace.desktop.rows import Rows
from workspace.desktop.settings.controller import SettingsController
from workspace.desktop.settings.model import Preferences
from workspace.desktop.settings.view import SettingsView
from workspace.desktop.state import Connection, DeskState
from workspace.desktop.tasks import TaskScope
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import tr
from workspace.desktop.tray import Tray
from workspace.desktop.waking import Waking
from workspace.desktop.window import DeskWindow
from workspace.desktop.words import now
from workspace.desktop.workbench import Shared, Workbench

if TYPE_CHECKING:
    from httpx import AsyncBaseTransport

REPAINT_MS: Final = 15_000
LEAVE_WITHIN_S: Final = 3.0
PAGE: Final = 500
SLICE: Final = 50
MOST_OPEN: Final = 1_000_000
MOST_CLOSED: Final = 5_000


class Desk(QObject):
    """One desk. ``connect_to`` may be called again when the service moves; all else happens by itself.

    Signals:
        not_signed_in: the service does not know the token (any more); why.
        sign_in_asked: somebody wants to sign in again.
    """

    not_signed_in = Signal(str)
    sign_in_asked = Signal()

    def __init__(
        self,
        *,
        data_folder: Path,
        theme: str = "",
        transport: "AsyncBaseTransport | None" = None,
        clock: Callable[[], datetime] = now,
    ) -> None:
        super().__init__()
        self._clock = clock
        self._is_closing, self.folder = False, data_folder
        self._store = LocalStore(data_folder / "desk-view.sqlite")
        self._outbox = Outbox(data_folder / "outbox.sqlite")
        self.api = Api(transport)
        self._uploads = Uploads(data_folder / "uploads", self.api.attach)
        look = Theme(self)
        state = DeskState(self)
        notices = Notices(self, clock)
        rows = Rows(self, clock, self._store.rows)
        orders = Orders(self._outbox, rows, self)
        rows.show_projected_anew()
        self._tasks = TaskScope(self)
        self._tasks.failed.connect(notices.bug)
        queue, queue_view = QueueModel(rows, self), QueueView(look)
        painter = QueuePainter(look, lambda: state.your_id, clock, queue_view.list)
        self._drafts: frozenset[str] = frozenset(self._store.drafts())
        painter.drafts = lambda row_id: row_id in self._drafts
        painter.marked = lambda: state.marked
        painter.snippets = lambda: queue.snippets
        painter.others = state.others_at
        state.presence_changed.connect(queue_view.list.viewport().update)
        queue_view.list.setItemDelegate(painter)
        conversation = ConversationModel(self, clock)
        conversation_view = ConversationView(look, conversation, lambda: state.your_id, clock)
        side, settings_view = SidePane(look, conversation), SettingsView(look)
        self.parts = Parts(
            look, state, notices, rows, orders, queue, queue_view, conversation, conversation_view, side, settings_view
        )
        self.window = DeskWindow(
            theme=look,
            state=state,
            notices=notices,
            queue=queue_view,
            conversation=conversation_view,
            side=side,
            settings=settings_view,
        )
        self.announcer = Announcer(self.window, notices)
        self.window.written_height = lambda: conversation_view.written_height
        self.actions = DeskActions(self.window)
        keymap().take(self._store.noted("keys"))
        self._make_controllers(data_folder)
        self.tray = Tray(lambda: state.your_id, clock, self)
        self.tray.opened.connect(self._told_of)
        self.settings.chosen.connect(self._wishes_changed)
        self.doing = Doing(self)
        self._sender = Sender(self._outbox, self.api.send, orders, before=self._uploads.ready_for)
        orders.wake = self._sender.wake
        self._feed = LiveFeed(self.api, self, after=self._store.seq, clock=clock)
        orders.changed.connect(self._count_kept)
        self._waking = Waking(clock, self)
        self._waking.woke.connect(self.try_again)
        self._new_rows = QTimer(self, interval=400, singleShot=True)
        self._new_rows.timeout.connect(self._keep_rows)
        self._repaint = QTimer(self, interval=REPAINT_MS)
        self._repaint.timeout.connect(self._time_passed)
        self._repaint.start()
        self._load_kept(theme)

    def _make_controllers(self, data_folder: Path) -> None:
        p, store = self.parts, self._store
        self.chooser = Chooser(p.theme, self.window)
        self.filtering = Filtering(
            chooser=self.chooser, rows=p.rows, state=p.state, api=self.api, notices=p.notices, parent=self
        )
        shared = Shared(
            p.theme, p.rows, p.orders, p.notices, store, self.api, self._uploads, data_folder, self._clock,
            self.note_drafts, AfterReply(store=store, orders=p.orders, state=p.state, parent=self),
        )  # fmt: skip
        self.windows = OwnWindows(shared, p.state, self)
        self.bench = Workbench(
            shared, state=p.state, orders=self.windows.orders_of_main, model=p.conversation,
            view=p.conversation_view, side=p.side, chooser=self.chooser, window=self.window, surface=self.window,
            parent=self,
        )  # fmt: skip
        self.windows.serve(self.bench, self.window)
        self.working, self.noting, self.writing = self.bench.working, self.bench.noting, self.bench.writing
        self.conversation, self.replying = self.bench.conversation, self.bench.replying
        self.attaching, self.closing = self.bench.attaching, self.bench.closing
        self.speller = self.bench.speller
        self.queue = QueueController(
            view=p.queue_view, model=p.queue, rows=p.rows, state=p.state, orders=p.orders, api=self.api,
            notices=p.notices, filtering=self.filtering, parent=self,
        )  # fmt: skip
        self.settings = SettingsController(
            view=p.settings_view, theme=p.theme, state=p.state, api=self.api, store=store, notices=p.notices,
            folder=data_folder, parent=self,
        )  # fmt: skip

    def _load_kept(self, theme: str) -> None:
        """What this machine knows, before any network."""
        look = self.settings.preferences
        self.parts.theme.use(theme or look.theme, scale=look.scale, compact=look.compact, less_motion=look.less_motion)
        self.tray.wishes = look.wishes
        if look.language != translate.FOLLOW_SYSTEM and look.language != translate.language().choice:
            translate.use(look.language)
        if (desk := self._store.desk()) is not None:
            self.parts.state.sign_in(desk)
            self.parts.rows.sign_in(desk.you)
        for kept in self._outbox.pending():
            command = kept.command
            draft = self._store.draft(command.conversation_id)
            if isinstance(command, SendReply) and draft and draft.text.strip() == command.text:
                # The desk died between keeping the reply and emptying the draft.
                self._store.keep_draft(command.conversation_id, Draft("", suggested=False))
        self.window.restore_place(self._store.noted("window"))
        self.windows.open_kept()
        self.parts.queue_view.focus_first()

    # -- contact

    def connect_to(self, base_url: str, token: str) -> None:
        """The service is at this address now."""
        self.api.reach(base_url, token)
        self._sender.wake()
        self._tasks.first("sender", self._sender.run(), doing="sending what you did")
        if not self._tasks.first("feed", self._follow(), doing="following the desk"):
            self._feed.nudge()

    @property
    def kept(self) -> LocalStore:
        """What this machine remembers."""
        return self._store

    @property
    def unsent(self) -> int:
        """How many commands are kept that no service has answered."""
        return self._outbox.count()

    def leave_desk(self, words: str) -> None:
        """Close feed and sender; what is kept here can still be read, and what was not sent stays kept."""
        self._tasks.cancel("feed")
        self._tasks.cancel("sender")
        self.api.reach("", "")
        self.parts.state.connect_to(Connection("left", words))

    def waiting_for(self, words: str) -> None:
        """The service is not there yet, or not complete; the words say what it is doing."""
        if words and self.parts.state.connection.kind != "lost":
            self.parts.state.connect_to(Connection("starting", words))
        elif not words and self.api.base_url:
            self.parts.state.connect_to(Connection("connected"))

    async def _follow(self) -> None:
        """Who we are, all rows once, then the feed for ever."""
        while True:
            try:
                await self._sign_in()
                break
            except NotSignedIn as refused:
                again = (Choice(tr("Sign in"), self.sign_in_asked.emit),)
                words = tr("You are not signed in: {why}").format(why=refused)
                self.parts.notices.problem(words, key="sign-in", choices=again)
                self.lost_contact(self._clock(), refused)
            except ClientError as lost:
                self.lost_contact(self._clock(), lost)
            await asyncio.sleep(0.5)
        await self._feed.run()

    async def _sign_in(self) -> None:
        desk = await self.api.desk()
        known = self._store.desk()
        if known is not None and (desk.seq < self._store.seq or known.name != desk.name):
            self._store.forget_all()
            self.parts.rows.forget()
            self._feed.seq = 0
        self._store.keep_desk(desk)
        self.parts.state.sign_in(desk)
        self.parts.rows.sign_in(desk.you)
        if self._feed.seq == 0 or desk.seq - self._feed.seq > 2000:
            await self._load_all()

    async def _load_all(self) -> None:
        """All that people have or should take, what the AI has, and the latest that were closed."""
        seq: int | None = None
        views: tuple[tuple[ListView, int], ...] = (
            ("queue", MOST_OPEN),
            ("with_ai", MOST_OPEN),
            ("resolved", MOST_CLOSED),
        )
        for view, most in views:
            after, number = "", 0
            while number < most:
                page = await self.api.conversations(view, after=after, limit=PAGE)
                seq = page.seq if seq is None else seq
                for start in range(0, len(page.rows), SLICE):
                    self.parts.rows.load(page.rows[start : start + SLICE])
                    await asyncio.sleep(0)
                number, after = number + len(page.rows), page.next
                if number == len(page.rows):
                    self.parts.rows.loaded()
                if not after:
                    break
            self.parts.rows.loaded()
        # What happened since the first page was read is told again by the feed.
        self._feed.seq = max(self._feed.seq, seq or 0)
        self._store.keep_seq(self._feed.seq)

    # -- what the feed tells (LiveListener)

    def fact_arrived(self, fact: FactView) -> None:
        """One more fact."""
        if fact.row is not None:
            self.parts.rows.take(fact.row)
        if fact.kind == "customer-erased":
            self._store.forget_conversation(fact.conversation_id)
        self.tray.fact_arrived(fact)
        self.tray.count(self.parts.rows.count("unclaimed"))
        self.announcer.fact_arrived(fact)
        if not self._new_rows.isActive():
            self._new_rows.start()
        for bench in self.windows.benches:
            bench.fact_arrived(fact)
        self.doing.knowing.fact_arrived(fact)
        self.doing.reviewing.fact_arrived(fact)
        tell_promise(fact, self.parts.state.desk, self.parts.notices)

    def _told_of(self, conversation_id: str) -> None:
        """Somebody wants to see what they were told of."""
        self.window.showNormal() if self.window.isMinimized() else self.window.show()
        self.window.activateWindow()
        if conversation_id:
            self.window.show_place("queue")
            self.parts.state.select(conversation_id)

    def _wishes_changed(self, preferences: Preferences) -> None:
        self.tray.wishes = preferences.wishes

    def presence_changed(self, present: PresenceView) -> None:
        """Who looks at what."""
        self.parts.state.take_presence(present)

    def caught_up(self, seq: int) -> None:
        """Contact is there."""
        if self.parts.state.connection.kind != "connected":
            self.parts.state.connect_to(Connection("connected"))
        self.parts.notices.settled("sign-in")
        self._sender.wake()
        for bench in self.windows.benches:
            bench.caught_up()

    def lost_contact(self, since: datetime, why: ClientError) -> None:
        """Contact is gone; work goes on."""
        if isinstance(why, NotSignedIn):
            self.not_signed_in.emit(str(why))
        known = self.parts.state.connection
        if known.kind == "lost":
            return
        if known.kind == "starting" and not isinstance(why, Refused):
            return
        self.parts.state.connect_to(Connection("lost", "", since, self._outbox.count()))

    def service_is_gone(self, words: str) -> None:
        """The embedded service ended by itself."""
        self.parts.state.connect_to(Connection("lost", words, self._clock(), self._outbox.count()))

    def _count_kept(self) -> None:
        connection = self.parts.state.connection
        if connection.kind == "lost" and not self._is_closing:
            self.parts.state.connect_to(replace(connection, kept=self._outbox.count()))

    def try_again(self) -> None:
        """The machine slept, or is on another network: what is connected may be dead without saying so."""
        if self.api.base_url and not self._is_closing:
            self._sender.wake()
            self._tasks.newest("feed", self._follow(), doing="following the desk")

    # -- small things

    def _keep_rows(self) -> None:
        self._store.keep_seq(self._feed.seq)

    def _time_passed(self) -> None:
        self._drafts = frozenset(self._store.drafts())
        self.parts.queue_view.list.viewport().update()
        self.parts.conversation_view.header.refresh()

    def note_drafts(self) -> None:
        """A draft was kept or dropped: the rows say so."""
        if not self._is_closing:
            self._drafts = frozenset(self._store.drafts())
            self.parts.queue_view.list.viewport().update()

    async def aclose(self) -> None:
        """Save what is being written, and end everything; the outbox keeps what has not been sent."""
        self._is_closing = True
        self.windows.leave()
        self._store.note("window", self.window.kept_place())
        async with asyncio.timeout(LEAVE_WITHIN_S):
            for part in (self.queue, self.filtering, self.windows, self.settings, self.doing):
                await part.aclose()
            await self._tasks.ended()
            await self.api.aclose()
        # Facts may have come in until the feed ended; what is kept after that would find the store closed.
        self._new_rows.stop()
        self._repaint.stop()
        self._waking.stop()
        self._keep_rows()
        self.parts.rows.leave()
        self._store.close()
        self._outbox.close()
