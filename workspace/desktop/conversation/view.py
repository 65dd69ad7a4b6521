"""The conversation pane: head, brief, history, and below either the reply or the resolve panel."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from workspace.desktop.conversation.brief import Brief
from workspace.desktop.conversation.composer import Composer
from workspace.desktop.conversation.header import Header
from workspace.desktop.conversation.history import HistoryView
from workspace.desktop.conversation.link_bar import LinkBar
from workspace.desktop.conversation.model import ConversationModel
from workspace.desktop.conversation.noting import NoteBox
from workspace.desktop.conversation.painter import HistoryPainter
from workspace.desktop.conversation.preview import Preview
from workspace.desktop.conversation.resolving import ResolvePanel
from workspace.desktop.keymap import shown
from workspace.desktop.parts.keyed import keyed
from workspace.desktop.parts.make import button, column, label, line, row
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import tr


class BriefPlace(QScrollArea):
    """Where the brief is pinned: as high as it is, up to a limit from which it scrolls."""

    def __init__(self, brief: Brief) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._brief = brief
        self._inside = QWidget()
        self._inside.setProperty("role", "pane")
        around = column(margin=(12, 10, 12, 4))
        around.addWidget(brief)
        around.addStretch(1)
        self._inside.setLayout(around)
        self.setWidget(self._inside)

    def fit(self, at_most: int) -> None:
        """Take the height that is needed."""
        self.setVisible(not self._brief.isHidden())
        inside, card = self._inside.layout(), self._brief.layout()
        if inside is not None and card is not None:
            card.invalidate()
            inside.invalidate()
            inside.activate()
            wanted = self._height_at(self.width())
            if wanted > at_most:
                # The scroll bar takes some of the width, so the lines need more of the height.
                wanted = max(wanted, self._height_at(self.width() - self.verticalScrollBar().sizeHint().width()))
            self._inside.setMinimumHeight(wanted)
            self.setFixedHeight(max(0, min(wanted, at_most)))

    def _height_at(self, width: int) -> int:
        inside = self._inside.layout()
        if inside is None:
            return 0
        return inside.totalHeightForWidth(width) if inside.hasHeightForWidth() else inside.sizeHint().height()


class ConversationView(QWidget):
    """Widgets and layout; the controller moves them.

    Signals:
        retry_asked: loading failed and shall be tried again.
        front_asked: the conversation's own window shall come to the front.
    """

    retry_asked = Signal()
    front_asked = Signal()

    def __init__(
        self, theme: Theme, model: ConversationModel, your_id: Callable[[], str], clock: Callable[[], datetime]
    ) -> None:
        super().__init__()
        self.setObjectName("conversation")
        self.setProperty("role", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = model
        self.header = Header(theme, model, your_id, clock)
        self.brief = Brief(theme, model)
        self.history = HistoryView(theme, model, HistoryPainter(theme, clock))
        self.link_bar = LinkBar()
        self.history.link_asked.connect(self.link_bar.ask)
        self.link_bar.closed.connect(self.to_history)
        model.opened.connect(self.link_bar.close_bar)
        self.composer = Composer(theme)
        self.note_box = NoteBox(theme)
        self.note_box.close_asked.connect(self.end_note)
        self.panel = ResolvePanel(theme)
        self._panel_area = QScrollArea()
        self._panel_area.setWidgetResizable(True)
        self._panel_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._panel_inside = inside = QWidget()
        inside.setProperty("role", "pane")
        around = column(margin=(12, 6, 12, 12))
        around.addWidget(self.panel)
        inside.setLayout(around)
        self._panel_area.setWidget(inside)
        self._panel_area.hide()
        self._panel_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._brief_place = BriefPlace(self.brief)
        # Fitted once the layout has heard of what changed.
        self._fit_later = QTimer(self, interval=0, singleShot=True)
        self._fit_later.timeout.connect(self.fit_brief)
        self.brief.why.toggled.connect(self.fit_brief)
        for changed in (model.opened, model.brief_changed, theme.changed, self.brief.why.toggled):
            changed.connect(self._fit_later.start)
        work = column()
        work.addWidget(self.header)
        work.addWidget(line())
        work.addWidget(self._brief_place)
        work.addWidget(self.history, 1)
        work.addWidget(self.link_bar)
        work.addWidget(self.composer)
        work.addWidget(self.note_box)
        work.addWidget(self._panel_area)
        page = QWidget()
        page.setLayout(work)
        self._pages = QStackedWidget()
        self._pages.addWidget(page)
        self._title = label(strong=True, size="large")
        self._words = label(tone="secondary", wrap=True)
        self._retry = button(tr("Try again"), "plain", self.retry_asked.emit)
        self.front = button(tr("Bring it to the front"), "plain", self.front_asked.emit)
        keyed((self.front, "own-window"))
        self.elsewhere = ""
        self._pages.addWidget(self._nothing())
        whole = column()
        whole.addWidget(self._pages)
        self.setLayout(whole)
        self.setMinimumWidth(theme.type.space(380))
        self.preview = Preview(theme, self)
        model.opened.connect(self.refresh)
        self.refresh()

    def _nothing(self) -> QWidget:
        words = column(margin=(48, 96, 48, 24), gap=8)
        words.addWidget(self._title)
        words.addWidget(self._words)
        around = row()
        around.addWidget(self._retry)
        around.addWidget(self.front)
        around.addStretch(1)
        words.addLayout(around)
        words.addStretch(1)
        made = QWidget()
        made.setLayout(words)
        return made

    def begin_note(self) -> None:
        """The note takes the reply's place."""
        if not self.is_resolving:
            self.composer.hide()
            self.note_box.show()
            self.note_box.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def end_note(self) -> bool:
        """The reply takes its place again; False when there was no note."""
        if self.note_box.isHidden():
            return False
        self.note_box.changed.emit()
        self.note_box.hide()
        self.composer.setVisible(not self.is_resolving)
        if not self.is_resolving:
            self.composer.focus_first()
        return True

    def refresh(self) -> None:
        """Show what the model holds: a conversation, nothing, or why there is none."""
        model = self._model
        if model.row is not None and (model.detail is not None or not model.trouble):
            self._pages.setCurrentIndex(0)
            return
        self._pages.setCurrentIndex(1)
        self._retry.setVisible(bool(model.trouble))
        self.front.setVisible(bool(self.elsewhere))
        if self.elsewhere:
            self._title.setText(tr("{name} is open in a window of its own").format(name=self.elsewhere))
            self._words.setText(tr("Reading, writing and closing go on there. Closing that window brings it back."))
        elif model.trouble:
            self._title.setText(tr("This conversation cannot be shown now"))
            self._words.setText(tr("{why} Nothing is lost; what you wrote is kept.").format(why=model.trouble))
        else:
            self._title.setText(tr("Choose a conversation"))
            self._words.setText(
                tr(
                    "Its brief, its history and your reply appear here."
                    " {next} and {previous} go through the list, {take} takes the next."
                ).format(next=shown("next-row"), previous=shown("previous-row"), take=shown("take-next"))
            )

    def fit_brief(self) -> None:
        """The brief is pinned, but the history keeps at least half of the pane."""
        self._brief_place.fit(max(120, round(self.height() * 0.46)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_brief()
        self._fit_later.start()
        if self.is_resolving:
            self.fit_panel()

    @property
    def is_resolving(self) -> bool:
        """Whether the resolve panel is open."""
        return not self._panel_area.isHidden()

    @property
    def written_height(self) -> int:
        """How much of the pane's foot is being written in: the reply or the resolve panel."""
        return (self._panel_area if self.is_resolving else self.composer).height()

    def show_resolving(self, shown: bool) -> None:
        """The panel takes the composer's place, or gives it back."""
        self.composer.setVisible(not shown)
        self._panel_area.setVisible(shown)
        if shown:
            self.fit_panel()

    def fit_panel(self) -> None:
        """As high as the panel needs, up to two thirds of the pane."""
        inside = self._panel_inside
        layout = inside.layout()
        if layout is not None:
            layout.activate()
        inside.adjustSize()
        wanted = inside.sizeHint().height()
        if layout is not None and layout.hasHeightForWidth():
            # Words that wrap are guessed too high where the width is not asked for; no scroll bar is wanted beside it.
            frame = 2 * self._panel_area.frameWidth()
            wanted = layout.totalHeightForWidth(self._panel_area.width() - frame) + frame
        self._panel_area.setFixedHeight(min(wanted, max(240, round(self.height() * 0.66))))

    def reveal_in_panel(self, part: QWidget) -> None:
        """Scroll the resolve panel until a part of it is seen."""
        self.fit_panel()
        self._panel_area.ensureWidgetVisible(part)

    def focus_first(self) -> None:
        """The pane's own place for the focus: where work goes on."""
        if not self.preview.isHidden():
            self.preview.save.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self.is_resolving:
            self.panel.focus_first()
        elif self.elsewhere:
            self.front.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self._model.row is not None and self._model.row.state != "resolved":
            self.composer.focus_first()
        else:
            self.to_history()

    def to_history(self) -> None:
        """The focus goes to the history."""
        self.history.setFocus(Qt.FocusReason.ShortcutFocusReason)
