"""Every action of the list bound to what it does; the overlays, and the way of the focus between panes."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from workspace.client.errors import ClientError
from workspace.contract.values import Rating
from workspace.desktop.actions import ACTIONS, WITH_OVERLAY
from workspace.desktop.finding import Finding
from workspace.desktop.keymap import keymap, shown
from workspace.desktop.knowing import PLACE, TABS, Knowing
from workspace.desktop.overlay import CommandPalette, Found, HelpSheet, Overlay
from workspace.desktop.rows import VIEWS, View
from workspace.desktop.signing_in import SignInSheet
from workspace.desktop.tasks import TaskScope
from workspace.desktop.translate import later, tr
from workspace.desktop.versions import Versions, written_since
from workspace.desktop.words import holder

if TYPE_CHECKING:
    from workspace.desktop.desk import Desk

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
ELSEWHERE = WITH_OVERLAY | {"queue", "settings", "undo", "notices", "next-pane", "previous-pane", *TABS}
STATE_WORDS = {"with_ai": later("with the AI"), "escalated": later("unclaimed"), "resolved": later("resolved")}


class Doing(QObject):
    """Wires the window; panes stay strangers to each other."""

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self._desk = desk
        self._p = desk.parts
        self._tasks = TaskScope(self)
        self._tasks.failed.connect(self._p.notices.bug)
        self.palette = CommandPalette(self._p.theme, desk.window, self.find)
        self.finding = Finding(desk.api, self.show_article, self._p.notices, self)
        self.finding.found.connect(self.palette.show_more)
        self.help = HelpSheet(self._p.theme, desk.window)
        self.versions = Versions(self._p.theme, desk.window)
        self.sign_in = SignInSheet(self._p.theme, desk.window)
        self.knowing = Knowing(
            window=desk.window, theme=self._p.theme, state=self._p.state, api=desk.api, notices=self._p.notices,
            chooser=desk.chooser, folder=desk.folder, open_conversation=self._jump, parent=self,
        )  # fmt: skip
        desk.actions.gate = self._may
        desk.actions.instead = self.knowing.act
        keymap().changed.connect(self._use_keys)
        self._use_keys()
        self._bind_queue()
        self._bind_conversation()
        self._bind_everywhere()
        self._listen()

    def _use_keys(self) -> None:
        self._desk.actions.use_keys(keymap().keys)

    async def aclose(self) -> None:
        """End what runs."""
        await self.finding.aclose()
        await self.knowing.aclose()
        await self._tasks.ended()

    # -- actions

    def _bind_queue(self) -> None:
        bind, queue, desk = self._desk.actions.bind, self._desk.queue, self._desk
        bind("next-row", partial(queue.step, 1))
        bind("previous-row", partial(queue.step, -1))
        bind("take-next", queue.take_next)
        work = desk.working
        bind("claim", work.claim)
        bind("release", work.release)
        for action, do in (
            ("assign", work.assign),
            ("hand-back", work.hand_back),
            ("snooze", work.snooze),
            ("remind", work.remind),
            ("tag", work.tag),
            ("merge", work.merge),
        ):
            bind(action, do, lambda: work.has_target)
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
        bind, desk, view = self._desk.actions.bind, self._desk, self._p.conversation_view
        bind("reply", self._reply)
        bind("send", partial(self._send, False))
        bind("send-resolve", partial(self._send, True))
        bind("note", self._note)
        writing = desk.writing
        bind("attach", desk.attaching.choose)
        bind("macro", writing.macros.choose)
        bind("ask", writing.ask)
        bind("rewrite-shorter", partial(writing.rewrite, "shorter"), lambda: writing.has_model)
        bind("rewrite-warmer", partial(writing.rewrite, "warmer"), lambda: writing.has_model)
        bind("spelling", self._desk.speller.suggest, lambda: self._p.conversation.detail is not None)
        bind("translate", partial(writing.rewrite, "translate"), lambda: writing.has_model)
        bind("use-suggestion", view.composer.use_suggestion)
        bind("brief", view.brief.focus_first)
        bind("why", view.brief.why.toggle)
        bind("earlier", desk.conversation.show_earlier)
        bind("history", view.to_history)
        bind("copy-brief", desk.conversation.copy_brief)
        bind("side", desk.window.toggle_side)
        bind("resolve", self._resolve)
        bind("reopen", desk.closing.reopen)
        bind("outcome", desk.closing.next_outcome)
        bind("rate-necessary", partial(self._rate, "necessary"))
        bind("rate-unnecessary", partial(self._rate, "unnecessary"))
        for number in range(1, 5):
            bind(f"why-{number}", partial(desk.closing.give_reason, number))
        bind("publish", desk.closing.publish)
        bind("confirm", desk.closing.confirm)

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
        bind("settings", partial(desk.window.show_place, "settings"))
        for action, tab in TABS.items():
            bind(action, partial(self.knowing.open, tab))
        for known in ACTIONS:
            if known.group == "Knowledge" and known.id not in TABS:
                bind(known.id, partial(self.knowing.act, known.id), partial(self.knowing.can, known.id))
        bind("theme", desk.settings.switch_theme)
        bind("quit", desk.window.close)

    def _listen(self) -> None:
        desk, view, window = self._desk, self._p.conversation_view, self._desk.window
        self._p.state.open_asked.connect(self._open)
        self._p.state.next_asked.connect(self._next)
        desk.replying.sent.connect(self._sent)
        desk.replying.compare_asked.connect(self._compare)
        view.history.undo_asked.connect(desk.replying.undo_id)
        view.history.article_asked.connect(self.show_article)
        view.brief.source_asked.connect(self._source_asked)
        view.header.back_asked.connect(self.back)
        view.header.side_asked.connect(window.toggle_side)
        view.composer.draft_changed.connect(desk.note_drafts)
        self._p.side.article_asked.connect(self.show_article)
        self._p.side.conversation_asked.connect(self._p.state.select)
        self._p.side.link_asked.connect(view.link_bar.ask)
        self._p.settings_view.back_asked.connect(self.back)
        window.rail.help_asked.connect(partial(self._toggle, self.help))
        window.rail.palette_asked.connect(partial(self._toggle, self.palette))
        window.place_changed.connect(self._place_changed)

    def _may(self, action_id: str) -> bool:
        """With something floating over the window only a few actions make sense; in the settings even fewer panes."""
        if any(one.isVisible() for one in self._overlays):
            return action_id in WITH_OVERLAY
        if self._desk.window.place == "settings":
            return action_id in ELSEWHERE
        if self._desk.window.place == PLACE:
            return action_id in ELSEWHERE or self.knowing.can(action_id)
        return True

    @property
    def _overlays(self) -> tuple[Overlay, ...]:
        """What may float over the window."""
        asking = (self._desk.chooser, self._desk.writing.macros.editor)
        return (self.palette, self.help, self.versions, self.sign_in, *asking)

    # -- what they do

    def back(self) -> None:
        """One step back: what floats, then the settings, an article, the panel, the search, the reply."""
        desk, view, window = self._desk, self._p.conversation_view, self._desk.window
        if window.notice_view.leave():
            return
        for overlay in self._overlays:
            if overlay.isVisible():
                overlay.close_overlay()
                return
        if self._p.queue_view.list.hasFocus() and desk.queue.clear_marks():
            return
        if window.place != "queue":
            if window.place != PLACE or not self.knowing.back():
                self._to_queue()
        elif self._p.side.shows_article:
            self._p.side.close_article()
            view.focus_first()
        elif view.is_resolving:
            desk.closing.close_panel()
        elif view.end_note():
            return
        elif desk.queue.clear_search():
            self._p.queue_view.focus_first()
        else:
            desk.replying.keep()
            window.show_queue()
            self._p.queue_view.focus_first()

    def cycle(self, by: int) -> None:
        """The focus goes to the next pane."""
        if self.knowing.pane is not None and self.knowing.is_shown:
            self.knowing.pane.cycle(by)
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
        yield from self.finding.articles(words)

    def show_article(self, article_id: str) -> None:
        """Read an article in the side pane."""
        self._tasks.newest("article", self._load_article(article_id), doing="opening the article")

    async def _load_article(self, article_id: str) -> None:
        try:
            article = await self._desk.api.article(article_id)
        except ClientError as failed:
            self._p.notices.information(tr("The article cannot be opened: {why}").format(why=failed), key="article")
            return
        if not self._desk.window.shows_side:
            self._desk.window.toggle_side()
        self._p.side.show_article(article)

    def _source_asked(self, source: object) -> None:
        if getattr(source, "kind", "") == "article":
            self.show_article(str(getattr(source, "id", "")))

    def _toggle(self, overlay: Overlay) -> None:
        if overlay.isVisible():
            overlay.close_overlay()
            return
        for other in self._overlays:
            if other.isVisible() and other is not self.sign_in:
                other.close_overlay()
        overlay.open()

    def _to_queue(self) -> None:
        self._desk.window.show_place("queue")
        self._desk.window.show_queue()
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

    def _reply(self) -> None:
        self._desk.window.show_conversation()
        if self._p.conversation_view.is_resolving:
            self._desk.closing.close_panel()
        self._p.conversation_view.end_note()
        self._p.conversation_view.composer.focus_first()

    def _note(self) -> None:
        self._desk.window.show_conversation()
        self._p.conversation_view.begin_note()
        self._desk.writing.know_colleagues()

    def _send(self, and_resolve: bool) -> None:
        """What stands in the field that is shown: the note, or the reply."""
        if self._p.conversation_view.note_box.isVisible():
            self._desk.noting.add()
        else:
            self._desk.replying.send(and_resolve)

    def _resolve(self) -> None:
        if self._p.state.marked:
            self._desk.working.resolve_marked()
            return
        self._desk.window.show_conversation()
        self._desk.closing.open_panel()

    def _rate(self, rating: Rating) -> None:
        if self._desk.closing.can_resolve():
            self._desk.window.show_conversation()
        self._desk.closing.rate(rating)

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

    def _compare(self, yours: str, seen_seq: int, send: Callable[[], object]) -> None:
        """The reply that was refused beside what was written meanwhile."""
        detail = self._p.conversation.detail
        self.versions.show_both(yours, written_since(detail, seen_seq) if detail else "", send)

    def _sent(self, and_resolve: bool, outcome: str) -> None:
        self._desk.note_drafts()
        if and_resolve or outcome:
            self._desk.closing.open_panel(outcome)
        else:
            self._p.conversation_view.composer.focus_first()

    def _place_changed(self, place: str) -> None:
        if place == "settings":
            self._desk.settings.opened()
            self._p.settings_view.focus_first()
        elif place == PLACE and self.knowing.pane is not None:
            self.knowing.pane.refresh()
            self.knowing.pane.focus_first()


def _matches(words: str, title: str) -> bool:
    """Every typed word begins a word of the title."""
    return all(any(part.startswith(word) for part in title.split()) for word in words.split())
