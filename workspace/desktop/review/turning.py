"""From turn to turn of the AI, with its articles as they were, and comments on what stands in the history."""

from PySide6.QtCore import QObject

from workspace.client.errors import ClientError
from workspace.client.knowledge_api import KnowledgeApi
from workspace.contract.conversations import MessageEntry
from workspace.contract.reviews import ReviewSubject, TurnToReview
from workspace.desktop.notices import Notices
from workspace.desktop.review.scorecard_view import ScorecardView
from workspace.desktop.review.scoring import Scoring
from workspace.desktop.review.subject_view import ARTICLE, HISTORY, SubjectView
from workspace.desktop.tasks import TaskScope
from workspace.desktop.translate import tr
from workspace.desktop.words import number


class Turning(QObject):
    """Which turn is looked at."""

    def __init__(
        self, *, view: SubjectView, card: ScorecardView, scoring: Scoring, knowledge: KnowledgeApi, notices: Notices,
        parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._view, self._card, self.scoring, self._knowledge = view, card, scoring, knowledge
        self._tasks = TaskScope(self)
        self._tasks.failed.connect(notices.bug)
        self.subject: ReviewSubject | None = None
        self._turn = 0
        view.turn_asked.connect(self.step_turn)
        view.article_asked.connect(self.show_article)
        view.article.close_asked.connect(self._back_to_history)
        card.list.turn_asked.connect(self.step_turn)
        card.list.page_asked.connect(view.history.page)
        scoring.changed.connect(self.show)

    async def aclose(self) -> None:
        """End what runs."""
        await self._tasks.ended()

    def begin(self, subject: ReviewSubject) -> None:
        """Another conversation, at its first turn."""
        self.subject, self._turn = subject, 0

    @property
    def turn(self) -> TurnToReview | None:
        """The turn that is looked at."""
        turns = self.subject.turns if self.subject is not None else ()
        return turns[self._turn] if turns else None

    def step_turn(self, by: int) -> None:
        """The next turn, or the one before."""
        if self.subject is None or not self.subject.turns:
            return
        self._turn = max(0, min(self._turn + by, len(self.subject.turns) - 1))
        self._view.show_page(HISTORY)
        self.show()
        turn = self.subject.turns[self._turn]
        self._view.history.go_to_turn(turn.turn_id, turn.seq)

    def show(self) -> None:
        """The turn that is looked at, as it is marked now."""
        if self.subject is not None:
            draft, turn = self.scoring.draft, self.turn
            here = turn is not None and draft is not None and draft.now_turn_id == turn.turn_id
            self._view.show_turn(self.subject, self._turn, from_here=here)

    def title_of(self, turn_id: str) -> str:
        """What a turn is called in a sentence."""
        turns = self.subject.turns if self.subject is not None else ()
        at = next((at for at, one in enumerate(turns) if one.turn_id == turn_id), -1)
        return tr("turn {n} of {all}").format(n=number(at + 1), all=number(len(turns))) if at >= 0 else turn_id

    def from_here(self) -> None:
        """A person should have had it from this turn."""
        if self.turn is not None:
            self.scoring.from_here(self.turn.turn_id)

    def comment(self) -> None:
        """Comment on what the history's keyboard is at, else on the turn's answer."""
        entry_id = self._view.history.entry_id() or self.answer_id
        if entry_id:
            self.scoring.comment(entry_id, self._named(entry_id))

    @property
    def answer_id(self) -> str:
        """The message the AI wrote in the turn that is looked at."""
        turn, subject = self.turn, self.subject
        if turn is None or subject is None:
            return ""
        said = [one for one in subject.detail.history if isinstance(one, MessageEntry) and one.turn_id == turn.turn_id]
        return said[-1].id if said else ""

    def _named(self, entry_id: str) -> str:
        history = self.subject.detail.history if self.subject is not None else ()
        entry = next((one for one in history if one.id == entry_id), None)
        if isinstance(entry, MessageEntry):
            words = " ".join(entry.text.split())[:60]
            return tr("About “{words}”").format(words=words)
        return tr("About this step") if entry is not None and entry.entry == "step" else tr("About this entry")

    def show_article(self, at: int = 0) -> None:
        """The article as it was then; the same key again goes back."""
        if self._view.page == ARTICLE:
            self._back_to_history()
            return
        turn = self.turn
        if turn is None or at >= len(turn.articles):
            self._card.say_words(tr("The AI rested on no article in this turn."))
            return
        article = turn.articles[at]
        self._view.article.show_article(article)
        self._view.show_page(ARTICLE)
        self._view.article.focus_first()
        if article.now_version not in (0, article.version):
            self._tasks.newest("article", self._compare(article.id, article.body), doing="reading the article")

    async def _compare(self, article_id: str, then: str) -> None:
        try:
            history = await self._knowledge.history(article_id)
        except ClientError as failed:
            self._view.article.fail(tr("What it says now cannot be read: {why}").format(why=failed))
            return
        self._view.article.show_now(then, history.versions[0].body)

    def _back_to_history(self) -> None:
        self._view.show_page(HISTORY)
        self._card.focus_first()

    def back(self) -> bool:
        """Out of the article, or of the list; False where there is nothing to leave."""
        if self._view.page != HISTORY:
            self._back_to_history()
            return True
        return False
