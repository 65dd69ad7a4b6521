"""What a reviewer says about one conversation: the scorecard, the score so far, errors, comments, the buttons."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QPlainTextEdit, QSizePolicy, QWidget

from workspace.client.review_draft import ReviewDraft
from workspace.client.review_score import review_score
from workspace.contract.reviews import Scorecard, Subject
from workspace.desktop.parts.flow import Flow
from workspace.desktop.parts.keyed import keyed
from workspace.desktop.parts.make import Tone, button, column, label, restyle, row
from workspace.desktop.parts.prose import breakable
from workspace.desktop.review.score_rows import ScoreList, score_rows
from workspace.desktop.review.words import ERROR_TITLES, score_words, word
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import tr, tr_n

if TYPE_CHECKING:
    from collections.abc import Sequence

SAY_LINES: Final = 4


class SayField(QPlainTextEdit):
    """A few lines of words; Enter keeps them, Shift+Enter begins a line.

    Signals:
        entered: Enter was pressed.
    """

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered.emit()
            return
        super().keyPressEvent(event)


class ScorecardView(QWidget):
    """Beside the conversation.

    Signals:
        send_asked, skip_asked, correct_asked, errors_asked: the buttons.
        typed: what stands in the field is another text now.
        left: the field is left; the focus belongs to the scorecard again.
    """

    send_asked = Signal()
    skip_asked = Signal()
    correct_asked = Signal()
    errors_asked = Signal()
    typed = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("review-scorecard")
        self._theme = theme
        self._filling = False
        self._title = label(strong=True, wrap=True)
        self.list = ScoreList(theme)
        self.score = label(strong=True, size="title")
        self.score.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._score_words = label(tone="secondary", size="small", wrap=True)
        self._errors, self._from_here = label(wrap=True), label(wrap=True)
        self._comments, self._note = label(wrap=True, tone="secondary"), label(wrap=True, tone="secondary")
        self._correction = label(wrap=True, tone="calm")
        self._say_title = label(tone="secondary", size="small", strong=True, wrap=True)
        self.say = SayField()
        self.say.setObjectName("say")
        self.say.setAccessibleName(tr("Comment"))
        self.say.setTabChangesFocus(True)
        self.say.textChanged.connect(self._typed)
        self.say.entered.connect(self.left)
        self.say.installEventFilter(self)
        self.words = label(tone="secondary", size="small", wrap=True)
        self.send = button(tr("Hand in"), "main", self.send_asked.emit, name=tr("Hand the review in"))
        self.correct = button(tr("Correct from here"), "plain", self.correct_asked.emit)
        self.errors = button(tr("Error class"), "plain", self.errors_asked.emit)
        self.skip = button(tr("Give back"), "link", self.skip_asked.emit, name=tr("Give the review back"))
        keyed((self.send, "hand-in"), on_it=True)
        keyed((self.correct, "correct-here"), (self.errors, "error-class"), (self.skip, "skip"), on_it=True)
        whole = column(margin=(0, 10, 0, 10), gap=6)
        head = column(margin=(12, 0, 12, 0), gap=2)
        head.addWidget(self._title)
        whole.addLayout(head)
        whole.addWidget(self.list, 1)
        below = column(margin=(12, 0, 12, 0), gap=4)
        scores = row(gap=10)
        scores.addWidget(self.score)
        scores.addWidget(self._score_words, 1)
        below.addLayout(scores)
        for one in self._told():
            below.addWidget(one)
        self._box = QFrame()
        self._box.setProperty("role", "card")
        inside = column(margin=(8, 6, 8, 8), gap=4)
        inside.addWidget(self._say_title)
        inside.addWidget(self.say)
        self._box.setLayout(inside)
        below.addWidget(self._box)
        below.addWidget(self.words)
        tools = Flow(gap=6)
        for tool in (self.send, self.correct, self.errors, self.skip):
            tools.addWidget(tool)
        below.addLayout(tools)
        whole.addLayout(below)
        self.setLayout(whole)
        self._box.hide()
        theme.changed.connect(self._fit)
        self._fit()

    def _told(self) -> "Sequence[QLabel]":
        return (self._errors, self._from_here, self._correction, self._comments, self._note)

    def _fit(self) -> None:
        self.say.setFixedHeight(round(self._theme.type.metrics().lineSpacing() * SAY_LINES))
        self.list.setMinimumHeight(self.list.row_height)

    # -- what it shows

    def show_review(
        self, card: Scorecard, subject: Subject, draft: ReviewDraft, turn_titles: Callable[[str], str]
    ) -> None:
        """The draft of a review; ``turn_titles`` names a turn by its id."""
        self._title.setText(tr("{title}, version {n}").format(title=card.title, n=card.version))
        self.list.show_rows(score_rows(card, subject, draft))
        score = review_score(card.categories, draft.points)
        self.score.setText(score_words(score.value))
        titles = {one.id: one.title for one in card.categories}
        if score.zeroed_by:
            why = ", ".join(titles[one] for one in score.zeroed_by)
            self._score_words.setText(tr("“{title}” is critical and below half: the whole counts 0").format(title=why))
        else:
            rated = len(score.by_category)
            self._score_words.setText(tr("of 100, from {n} of {all} categories").format(n=rated, all=len(titles)))
        restyle(self._score_words, tone="urgent" if score.zeroed_by else "secondary")
        errors = ", ".join(word(ERROR_TITLES, one) for one in draft.errors)
        _say(self._errors, tr("Error: {classes}").format(classes=errors) if errors else "")
        where = turn_titles(draft.now_turn_id) if draft.now_turn_id else ""
        _say(self._from_here, tr("A person should have had it from here: {turn}").format(turn=where) if where else "")
        _say(self._comments, tr_n("%n comments on the history", len(draft.comments)) if draft.comments else "")
        _say(self._note, tr("Note: {words}").format(words=draft.note) if draft.note else "")
        _say(self._correction, tr("A correction came out of it.") if draft.correction_id else "")

    def say_words(self, words: str, tone: Tone = "secondary") -> None:
        """A line above the buttons."""
        _say(self.words, words)
        restyle(self.words, tone=tone)

    # -- writing

    @property
    def is_writing(self) -> bool:
        """Whether the field stands open."""
        return not self._box.isHidden()

    def open_field(self, title: str, text: str) -> None:
        """Write about something."""
        self._filling = True
        self._say_title.setText(tr("{what} · Enter keeps it").format(what=title))
        self.say.setAccessibleName(title)
        self.say.setPlainText(text)
        self._filling = False
        self._box.show()
        self.say.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.say.moveCursor(self.say.textCursor().MoveOperation.End)

    def close_field(self) -> bool:
        """Done writing; False where nobody was."""
        was = self.is_writing
        self._box.hide()
        return was

    def focus_first(self) -> None:
        """The scorecard's lines."""
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Esc in the field goes back to the scorecard, not out of the review; what is typed stays.
        if watched is self.say and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def _typed(self) -> None:
        if not self._filling:
            self.typed.emit(self.say.toPlainText())


def _say(shown: QLabel, words: str) -> None:
    """A line with something in it, or none."""
    shown.setText(breakable(words))
    shown.setVisible(bool(words))
