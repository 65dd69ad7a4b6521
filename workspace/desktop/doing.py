"""Every action of the list bound to what it does; the overlays, and the way of the focus between panes."""

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from workspace.contract.colleagues import ColleagueView
from workspace.contract.personal import QueueFilter
from workspace.desktop.actions import ACTIONS, IN_REVIEW, REVIEW_PAGES, WITH_OVERLAY
from workspace.desktop.finding import Finding
from workspace.desktop.insighting import PAGES as INSIGHT_PAGES
from workspace.desktop.insighting import PLACE as INSIGHT
from workspace.desktop.insighting import Insighting
from workspace.desktop.keymap import keymap, shown
from workspace.desktop.knowing import PLACE, TABS, Knowing
from workspace.desktop.overlay import CommandPalette, Found, HelpSheet, Overlay
from workspace.desktop.own_window import MENU
from workspace.desktop.reviewing import PLACE as REVIEW
from workspace.desktop.reviewing import Reviewing
from workspace.desktop.rows import VIEWS, View
from workspace.desktop.signing_in import SignInSheet
from workspace.desktop.tasks import TaskScope
from workspace.desktop.translate import later, tr
from workspace.desktop.words import holder

if TYPE_CHECKING:
    from workspace.desktop.desk import Desk
    from workspace.desktop.home import Home

VIEW_ACTIONS: dict[str, View] = {
    "view-mine": "mine",
    "view-unclaimed": "unclaimed",
    "view-all": "all",
    "view-ai": "with_ai",
    "view-resolved": "resolved",
    "view-snoozed": "snoozed",
    "view-waiting": "waiting_on_customer",
    "view-today": "resolved_today",
}
ELSEWHERE = WITH_OVERLAY | {
    "queue", "settings", "undo", "notices", "next-pane", "previous-pane", "change-desk", "sign-out", *TABS,
    *REVIEW_PAGES, *INSIGHT_PAGES,
}  # fmt: skip
STATE_WORDS = {"with_ai": later("with the AI"), "escalated": later("unclaimed"), "resolved": later("resolved")}


class Doing(QObject):
    """Wires the window; panes stay strangers to each other."""

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self._desk = desk
        self._p = desk.parts
        self._home: Home | None = None
        self._tasks = TaskScope(self)
        self._tasks.failed.connect(self._p.notices.bug)
        self.palette = CommandPalette(self._p.theme, desk.window, self.find)
        self.finding = Finding(desk.api, desk.bench.show_article, self._p.notices, self)
        self.finding.found.connect(self.palette.show_more)
        self.finding.show_person, self.finding.use_macro = self._show_person, desk.writing.macros.apply
        self.finding.give_to, self.finding.may_give = desk.working.assign_to, lambda: desk.working.has_target
        self.finding.may_write = lambda: desk.parts.conversation.detail is not None
        desk.filtering.saved_changed.connect(self.palette.show_more)
        self.help = HelpSheet(self._p.theme, desk.window)
        self.versions = desk.bench.versions
        self.sign_in = SignInSheet(self._p.theme, desk.window)
        self.knowing = Knowing(
            window=desk.window, theme=self._p.theme, state=self._p.state, api=desk.api, notices=self._p.notices,
            chooser=desk.chooser, folder=desk.folder, open_conversation=self._jump, parent=self,
        )  # fmt: skip
        self.reviewing = Reviewing(
            window=desk.window, theme=self._p.theme, state=self._p.state, api=desk.api, notices=self._p.notices,
            chooser=desk.chooser, folder=desk.folder, open_conversation=self._jump, parent=self,
        )  # fmt: skip
        # Places beside the queue that have keys of their own.
        self.insighting = Insighting(
            window=desk.window, theme=self._p.theme, state=self._p.state, api=desk.api, notices=self._p.notices,
            chooser=desk.chooser, folder=desk.folder, open_conversation=self._jump,
            open_gaps=partial(self.knowing.open, "gaps"), parent=self,
        )  # fmt: skip
        self._doors: dict[str, Knowing | Reviewing | Insighting] = {
            PLACE: self.knowing, REVIEW: self.reviewing, INSIGHT: self.insighting,
        }  # fmt: skip
        desk.actions.gate = self._may
        desk.actions.instead = self._act_there
        self._keys_of_place("queue")
        keymap().changed.connect(self._use_keys)
        self._use_keys()
        self._bind_queue()
        self._bind_conversation()
        self._bind_everywhere()
        self._listen()

    def _act_there(self, action_id: str) -> bool:
        return any(door.act(action_id) for door in self._doors.values())

    def _keys_of_place(self, place: str) -> None:
        self._desk.actions.use_place(is_review=place == REVIEW, everywhere=frozenset(ELSEWHERE))

    def _use_keys(self) -> None:
        self._desk.actions.use_keys(keymap().keys)

    async def aclose(self) -> None:
        """End what runs."""
        await self.finding.aclose()
        for door in self._doors.values():
            await door.aclose()
        await self._tasks.ended()

    # -- actions

    def _bind_queue(self) -> None:
        bind, queue, desk = self._desk.actions.bind, self._desk.queue, self._desk
        bind("next-row", partial(queue.step, 1))
        bind("previous-row", partial(queue.step, -1))
        bind("take-next", queue.take_next)
        work = desk.working
        bind("availability", work.switch_availability)
        bind("views", desk.filtering.choose_view)
        bind("filter", desk.filtering.choose_value)
        bind("clear-filter", desk.filtering.clear)
        bind("mark", queue.mark)
        bind("mark-next", partial(queue.mark, 1))
        bind("mark-previous", partial(queue.mark, -1))
        bind("mark-all", queue.mark_all)
        bind("show-arrivals", queue.show_arrivals)
        bind("search", self._search)
        for action, view in VIEW_ACTIONS.items():
            bind(action, partial(self._show_view, view))

    def _bind_conversation(self) -> None:
        self._desk.bench.bind_to(self._desk.actions)
        windows = self._desk.windows
        windows.to_queue, windows.switch_theme = self._to_main, self._desk.settings.switch_theme
        windows.quit = self._desk.window.close
        rows = self._p.queue_view.list
        rows.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        rows.addActions(self._desk.actions.shown_in_menu(MENU))
        self._desk.actions.bind("own-window", windows.open_selected, lambda: bool(self._p.state.selected))
        self._desk.actions.bind("close-window", windows.close_active, lambda: False)

    def _bind_everywhere(self) -> None:
        bind, desk = self._desk.actions.bind, self._desk
        bind("undo", self._p.notices.undo_latest)
        notice_view = desk.window.notice_view
        bind("notices", notice_view.enter, lambda: notice_view.has_choices)
        bind("palette", partial(self._toggle, self.palette))
        bind("help", partial(self._toggle, self.help))
        bind("next-pane", partial(self.cycle, 1))
        bind("previous-pane", partial(self.cycle, -1))
        bind("back", self.back)
        bind("queue", self._to_queue)
        bind("learn", self._learn, lambda: self._p.conversation.detail is not None)
        bind("settings", partial(desk.window.show_place, "settings"))
        for action, tab in TABS.items():
            bind(action, partial(self.knowing.open, tab))
        for known in ACTIONS:
            if known.group == "Knowledge" and known.id not in TABS:
                bind(known.id, partial(self.knowing.act, known.id), partial(self.knowing.can, known.id))
            elif known.id in IN_REVIEW:
                bind(known.id, partial(self.reviewing.act, known.id), partial(self.reviewing.can, known.id))
        for action in REVIEW_PAGES:
            bind(action, partial(self.reviewing.open, action), partial(self.reviewing.offers, action))
        for action in INSIGHT_PAGES:
            bind(action, partial(self.insighting.open, action))
        for action in ("insight-export", "insight-by"):
            bind(action, partial(self.insighting.act, action), partial(self.insighting.can, action))
        bind("review-this", self._review_this, self._can_review)
        bind("reviews-of", self._reviews_of, lambda: self._p.conversation.detail is not None)
        bind("theme", desk.settings.switch_theme)
        bind("change-desk", self._change_desk, lambda: self._home is not None)
        bind("sign-out", self._sign_out, lambda: self._home is not None and self._home.can_sign_out)
        bind("quit", desk.window.close)

    def _learn(self) -> None:
        """From the message that the history points at, else from the whole conversation."""
        shown = self._p.conversation_view.history.pointed_message
        self.knowing.learn(self._p.conversation.conversation_id, shown)

    def _can_review(self) -> bool:
        return self.reviewing.may_review and self._p.conversation.detail is not None

    def _review_this(self) -> None:
        self.reviewing.review_this(self._p.conversation.conversation_id)

    def _reviews_of(self) -> None:
        """What reviewers said of the conversation; who worked on it may object."""
        self.reviewing.tell_reviews(self._p.conversation.conversation_id)

    def take_home(self, home: "Home") -> None:
        """There is a desk to leave, and another one to go to."""
        self._home = home
        self._p.settings_view.change_desk_asked.connect(self._change_desk)
        self._p.settings_view.sign_out_asked.connect(self._sign_out)

    def _change_desk(self) -> None:
        if self._home is not None:
            self._toggle(self._home.first_run)

    def _sign_out(self) -> None:
        if self._home is not None and self._home.can_sign_out:
            self._home.sign_out()

    def _floating(self) -> list[Overlay]:
        first_run = [self._home.first_run] if self._home else []
        return [
            self.palette,
            self.help,
            self.versions,
            self.sign_in,
            self._desk.chooser,
            self._desk.writing.macros.editor,
            *first_run,
        ]

    def _listen(self) -> None:
        view, window = self._p.conversation_view, self._desk.window
        self._p.state.open_asked.connect(self._open)
        self._p.state.next_asked.connect(self._next)
        view.header.back_asked.connect(self.back)
        self._p.settings_view.back_asked.connect(self.back)
        window.rail.help_asked.connect(partial(self._toggle, self.help))
        window.rail.palette_asked.connect(partial(self._toggle, self.palette))
        window.place_changed.connect(self._place_changed)

    def _may(self, action_id: str) -> bool:
        """With something floating over the window only a few actions make sense; in the settings even fewer panes."""
        if any(one.isVisible() for one in self._floating()):
            return action_id in WITH_OVERLAY
        if self._desk.window.place == "settings":
            return action_id in ELSEWHERE
        if (door := self._doors.get(self._desk.window.place)) is not None:
            return action_id in ELSEWHERE or door.can(action_id)
        return not self._desk.windows.takes_over(action_id)

    # -- what they do

    def back(self) -> None:
        """One step back: what floats, then the settings, an article, the panel, the search, the reply."""
        desk, window = self._desk, self._desk.window
        if window.notice_view.leave():
            return
        for overlay in self._floating():
            if overlay.isVisible():
                overlay.close_overlay()
                return
        if self._p.queue_view.list.hasFocus() and desk.queue.clear_marks():
            return
        if window.place != "queue":
            door = self._doors.get(window.place)
            if door is None or not door.back():
                self._to_queue()
        elif desk.bench.back():
            return
        elif desk.queue.clear_search():
            self._p.queue_view.focus_first()
        else:
            desk.replying.keep()
            window.show_queue()
            self._p.queue_view.focus_first()

    def cycle(self, by: int) -> None:
        """The focus goes to the next pane."""
        for door in self._doors.values():
            if door.pane is not None and door.is_shown:
                door.pane.cycle(by)
                return
        panes = self._desk.window.panes()
        focus = QApplication.focusWidget()
        at = next((number for number, pane in enumerate(panes) if focus and pane.isAncestorOf(focus)), -by)
        pane = panes[(at + by) % len(panes)]
        for known in (self._p.queue_view, self._p.conversation_view, self._p.side, self._p.settings_view):
            if known is pane:
                known.focus_first()

    def find(self, words: str) -> Iterable[Found]:
        """What the palette offers: actions first, then conversations."""
        lowered = words.casefold()
        for action in ACTIONS:
            title = tr(action.title)
            if action.in_palette and _matches(lowered, title.casefold()) and self._desk.actions.can(action.id):
                yield Found(title, tr(action.group), shown(action.id), partial(self._desk.actions.do, action.id))
        if words:
            for row_id in self._p.rows.find(words):
                row = self._p.rows.get(row_id)
                if row is not None:
                    known = STATE_WORDS.get(row.state)
                    state = tr(known) if known else holder(row, self._p.state.your_id)
                    yield Found(row.customer_name, row.first_line, state, partial(self._jump, row_id))
            yield from self._desk.filtering.saved_found(words)
        yield from self.finding.people(words)
        yield from self.finding.macros(words)
        yield from self.finding.articles(words)

    def _toggle(self, overlay: Overlay) -> None:
        if overlay.isVisible():
            overlay.close_overlay()
            return
        for other in self._floating():
            if other.isVisible() and other is not self.sign_in:
                other.close_overlay()
        overlay.open()
        if overlay is self.palette and self._p.state.connection.kind == "connected":
            self.finding.refresh()
            self._desk.filtering.load()

    def _to_queue(self) -> None:
        self._desk.window.show_place("queue")
        self._desk.window.show_queue()
        self._p.queue_view.focus_first()

    def _to_main(self) -> None:
        self._desk.window.activateWindow()
        self._to_queue()

    def _show_person(self, person: ColleagueView) -> None:
        """What somebody has."""
        self._desk.window.show_place("queue")
        self._desk.window.show_queue()
        self._desk.filtering.use(QueueFilter(view="all", held_by=(person.id,)))
        self._p.queue_view.focus_first()

    def _show_view(self, view: View) -> None:
        assert view in VIEWS
        self._desk.window.show_queue()
        self._desk.queue.show(view)
        self._p.queue_view.focus_first()

    def _search(self) -> None:
        self._desk.window.show_queue()
        self._p.queue_view.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._p.queue_view.search.selectAll()

    def _open(self) -> None:
        self._desk.window.show_conversation()
        self._p.conversation_view.focus_first()

    def _next(self, _: str) -> None:
        """The next one is selected; where they take turns it is its turn at once."""
        if self._p.state.selected:
            self._desk.window.show_conversation()
            if self._desk.window.takes_turns:
                self._p.conversation_view.focus_first()
        else:
            self._to_queue()

    def _jump(self, conversation_id: str) -> None:
        self._desk.window.show_place("queue")
        self._p.state.select(conversation_id)
        self._open()

    def _place_changed(self, place: str) -> None:
        self._keys_of_place(place)
        if place == "settings":
            self._desk.settings.opened()
            self._p.settings_view.sign_out.setVisible(self._home is not None and self._home.can_sign_out)
            self._p.settings_view.focus_first()
        elif (door := self._doors.get(place)) is not None and door.pane is not None:
            door.pane.refresh()
            door.pane.focus_first()


def _matches(words: str, title: str) -> bool:
    """Every typed word begins a word of the title."""
    return all(any(part.startswith(word) for part in title.split()) for word in words.split())
