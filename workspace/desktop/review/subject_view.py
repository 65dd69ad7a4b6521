"""The conversation under review as it happened, the turn that is looked at with its reasons, and its articles."""

from functools import partial
from typing import Final, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from workspace.contract.conversations import ConversationDetail, DecisionEntry
from workspace.contract.reviews import ArticleThen, ReviewSubject, TurnToReview
from workspace.desktop.parts.diff import DiffView, signed
from workspace.desktop.parts.flow import Flow
from workspace.desktop.parts.keyed import keyed
from workspace.desktop.parts.make import ElidedLabel, button, clear, column, label, line, row
from workspace.desktop.parts.markdown import MarkdownView
from workspace.desktop.parts.prose import breakable
from workspace.desktop.review.correction_form import CorrectionForm
from workspace.desktop.review.words import PURPOSES, review_line, review_text, turn_title, word
from workspace.desktop.service_words import learned
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import later, tr
from workspace.desktop.words import language, number

HISTORY: Final = "history"
ARTICLE: Final = "article"
CORRECTION: Final = "correction"
MOST_SIGNALS: Final = 3
OUTCOMES: Final = {
    "unassisted": later("small talk only"),
    "pending": later("still open"),
    "escalated": later("handed over"),
    "abandoned": later("abandoned"),
    "resolved-verified": later("resolved, verified"),
    "resolved-assumed": later("resolved, assumed"),
    "ambiguous": later("ambiguous"),
}


class HistoryShown(Protocol):
    """The conversation's history, as the window has it for conversations; panes do not know each other."""

    @property
    def widget(self) -> QWidget:
        """What is put into the pane."""

    def show(self, detail: ConversationDetail | None) -> None:
        """Show a conversation from its beginning."""

    def go_to_turn(self, turn_id: str, seq: int) -> None:
        """Bring a turn before the eyes."""

    def entry_id(self) -> str:
        """What the keyboard is at."""

    def page(self, by: int) -> None:
        """Scroll."""


class ArticleThenView(QWidget):
    """An article as it was when the AI rested on it, and what has changed since.

    Signals:
        close_asked: back to the conversation.
    """

    close_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._title = label(strong=True, size="large", wrap=True)
        self._meta = label(tone="secondary", size="small", wrap=True)
        self.body = MarkdownView(theme, tr("The article as it was"))
        self._diff_title = label(tone="secondary", size="small", strong=True, wrap=True)
        self.diff = DiffView(theme, tr("What has changed since"))
        back = button(f"{tr('Back to the conversation')}  Esc", "link", self.close_asked.emit)
        whole = column(margin=(20, 12, 20, 12), gap=6)
        for part in (back, self._title, self._meta):
            whole.addWidget(part)
        whole.addWidget(self.body, 2)
        whole.addWidget(self._diff_title)
        whole.addWidget(self.diff, 1)
        self.setLayout(whole)

    def show_article(self, article: ArticleThen) -> None:
        """Show it as it was; what it is now may come later."""
        self._title.setText(article.title)
        self.body.show_markdown(article.body)
        self.diff.hide()
        self._diff_title.show()
        if not article.now_version:
            self._meta.setText(tr("Version {n}, as the AI had it").format(n=article.version))
            self._diff_title.setText(tr("The article is gone."))
        elif article.now_version == article.version:
            self._meta.setText(tr("Version {n}, as the AI had it").format(n=article.version))
            self._diff_title.setText(tr("It has not changed since."))
        else:
            words = tr("Version {n}, as the AI had it; it is at version {m} now")
            self._meta.setText(words.format(n=article.version, m=article.now_version))
            self._diff_title.setText(tr("Reading what it says now…"))

    def show_now(self, then: str, now: str) -> None:
        """What has changed since."""
        self._diff_title.setText(tr("What has changed since"))
        self.diff.show_lines(signed(then.splitlines(), now.splitlines()))
        self.diff.show()

    def fail(self, words: str) -> None:
        """What it says now cannot be read."""
        self._diff_title.setText(words)

    def focus_first(self) -> None:
        """The text."""
        self.body.setFocus(Qt.FocusReason.ShortcutFocusReason)


class SubjectView(QWidget):
    """The middle of the page.

    Signals:
        article_asked: an article of the turn, by its place among them.
        turn_asked: the next (1) or the last (-1) turn.
    """

    article_asked = Signal(int)
    turn_asked = Signal(int)

    def __init__(self, theme: Theme, history: HistoryShown) -> None:
        super().__init__()
        self.setObjectName("review-subject")
        self.history = history
        self._head = ElidedLabel(strong=True, size="large")
        self._why = label(tone="secondary", size="small", wrap=True)
        self._nothing = label(tone="secondary", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.article, self.correction = ArticleThenView(theme), CorrectionForm(theme)
        self._pages = QStackedWidget()
        for page in (history.widget, self.article, self.correction):
            self._pages.addWidget(page)
        self._turn = QFrame()
        self._turn.setProperty("role", "raised")
        self._turn.setAccessibleName(tr("The AI's turn"))
        self._turn_title = label(strong=True, wrap=True)
        self._because = label(wrap=True)
        self._signals = label(tone="secondary", size="small", wrap=True)
        self._from_here = label(tr("A person should have had it from here"), tone="attention", strong=True, wrap=True)
        self._articles = Flow(gap=6)
        before = button(tr("Turn before"), "link", partial(self.turn_asked.emit, -1))
        after = button(tr("Next turn"), "link", partial(self.turn_asked.emit, 1))
        keyed((before, "turn-previous"), (after, "turn-next"), on_it=True)
        titles = row(gap=8)
        titles.addWidget(self._turn_title, 1)
        titles.addWidget(before)
        titles.addWidget(after)
        inside = column(margin=(16, 8, 16, 10), gap=4)
        inside.addLayout(titles)
        for part in (self._because, self._signals, self._from_here):
            inside.addWidget(part)
        inside.addLayout(self._articles)
        self._turn.setLayout(inside)
        heading = column(margin=(16, 10, 16, 8), gap=2)
        heading.addWidget(self._head)
        heading.addWidget(self._why)
        whole = column()
        whole.addLayout(heading)
        whole.addWidget(line())
        whole.addWidget(self._pages, 1)
        whole.addWidget(self._nothing, 1)
        self._line = line()
        whole.addWidget(self._line)
        whole.addWidget(self._turn)
        self.setLayout(whole)
        self.show_nothing("")

    # -- what it shows

    def show_nothing(self, words: str) -> None:
        """No conversation is open; ``words`` say why."""
        self._nothing.setText(words)
        self._nothing.show()
        for part in (self._head, self._why, self._pages, self._turn, self._line):
            part.hide()

    def show_subject(self, subject: ReviewSubject) -> None:
        """Another conversation."""
        task, customer = subject.task, subject.detail.customer
        self._nothing.hide()
        for part in (self._head, self._why, self._pages):
            part.show()
        outcome = tr("ended {how}").format(how=word(OUTCOMES, subject.outcome)) if subject.outcome else ""
        spoken = language(task.language) if task.language else ""
        name = task.customer_name or customer.name
        self._head.show_text(" · ".join(filter(None, (name, task.category_title, task.channel, spoken))))
        purpose = word(PURPOSES, task.purpose) if PURPOSES.get(task.purpose) else ""
        why = tr("Drawn because: {why}").format(why=learned(task.why)) if task.why else ""
        said = " · ".join(filter(None, (purpose, why, outcome)))
        if subject.looked_at is not None:
            line, score = review_line(subject.looked_at)
            said = "\n".join((said, f"{line}, {score}", review_text(subject.looked_at, subject.scorecard)))
        self._why.setText(breakable(said))
        self.show_page(HISTORY)
        self.history.show(subject.detail)

    def show_turn(self, subject: ReviewSubject, number_of: int, *, from_here: bool) -> None:
        """A turn of the AI, 0 the first, with its decision and reasons."""
        has_turns = bool(subject.turns)
        self._turn.setVisible(has_turns)
        self._line.setVisible(has_turns)
        if not has_turns:
            return
        turn = subject.turns[number_of]
        self._turn_title.setText(turn_title(turn, number_of + 1, len(subject.turns)))
        decided = _decision(subject.detail, turn)
        self._because.setText(breakable(turn.because))
        self._because.setVisible(bool(turn.because))
        reasons = ""
        if decided is not None:
            parts = [
                tr("{words} ({share} of 100)").format(words=one.words, share=number(100 * one.share))
                for one in sorted(decided.decision.signals, key=lambda one: -one.share)[:MOST_SIGNALS]
                if one.share > 0
            ]
            reasons = "; ".join(filter(None, (*parts, decided.decision.flip)))
        self._signals.setText(breakable(reasons))
        self._signals.setVisible(bool(reasons))
        self._from_here.setVisible(from_here)
        self._show_articles(turn.articles)

    def _show_articles(self, articles: tuple[ArticleThen, ...]) -> None:
        clear(self._articles)
        for at, one in enumerate(articles):
            words = tr("{title}, version {n}").format(title=one.title, n=one.version)
            if not one.now_version:
                words = tr("{words} (gone now)").format(words=words)
            elif one.now_version != one.version:
                words = tr("{words} (now {n})").format(words=words, n=one.now_version)
            made = button(words, "link", partial(self.article_asked.emit, at), name=words)
            if not at:
                keyed((made, "article-then"), on_it=True)
            self._articles.addWidget(made)
            made.show()

    def show_page(self, name: str) -> None:
        """``history``, ``article`` or ``correction``."""
        pages: dict[str, QWidget] = {
            HISTORY: self.history.widget, ARTICLE: self.article, CORRECTION: self.correction,
        }  # fmt: skip
        self._pages.setCurrentWidget(pages[name])

    @property
    def page(self) -> str:
        """What is shown in the middle."""
        shown = self._pages.currentWidget()
        return ARTICLE if shown is self.article else CORRECTION if shown is self.correction else HISTORY

    def focus_first(self) -> None:
        """What is shown in the middle."""
        if self.page == HISTORY:
            self.history.widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            (self.article if self.page == ARTICLE else self.correction).focus_first()


def _decision(detail: ConversationDetail, turn: TurnToReview) -> DecisionEntry | None:
    return next(
        (one for one in detail.history if one.entry == "decision" and one.decision.turn_id == turn.turn_id), None
    )
