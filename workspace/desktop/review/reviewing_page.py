"""The first page: what is to be reviewed, the conversation, the scorecard, and the keys of all three."""

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from workspace.client.knowledge_api import KnowledgeApi
from workspace.client.review_api import ReviewApi
from workspace.client.review_store import ReviewStore
from workspace.desktop.choosing import Chooser
from workspace.desktop.notices import Notices
from workspace.desktop.parts.make import column
from workspace.desktop.review.correcting import Correcting
from workspace.desktop.review.handing_in import HandingIn
from workspace.desktop.review.judging import Judging
from workspace.desktop.review.list_page import Keys, Part
from workspace.desktop.review.scorecard_view import ScorecardView
from workspace.desktop.review.scoring import Scoring, score_keys
from workspace.desktop.review.subject_view import HISTORY, HistoryShown, SubjectView
from workspace.desktop.review.tasks_view import TasksView
from workspace.desktop.review.turning import Turning
from workspace.desktop.review.working import Working
from workspace.desktop.state import DeskState
from workspace.desktop.theme.theme import Theme

WIDTHS: Final = (290, 620, 340)
LEAST: Final = (180, 320, 290)


class ReviewingPage:
    """Put together."""

    def __init__(
        self, *, theme: Theme, state: DeskState, api: ReviewApi, knowledge: KnowledgeApi, store: ReviewStore,
        history: HistoryShown, chooser: Chooser, notices: Notices, parent: QObject,
    ) -> None:  # fmt: skip
        self._state = state
        self.tasks, self.subject, self.card = TasksView(theme), SubjectView(theme, history), ScorecardView(theme)
        self.handing = HandingIn(api=api, store=store, state=state, notices=notices, parent=parent)
        self.scoring = Scoring(view=self.card, chooser=chooser, keep=store.keep, parent=parent)
        self.turning = Turning(
            view=self.subject, card=self.card, scoring=self.scoring, knowledge=knowledge, notices=notices,
            parent=parent,
        )  # fmt: skip
        self.working = Working(
            tasks=self.tasks, subject=self.subject, card=self.card, api=api, turning=self.turning,
            scoring=self.scoring, store=store, handing=self.handing, chooser=chooser, notices=notices, parent=parent,
        )  # fmt: skip
        self.correcting = Correcting(
            view=self.subject, card=self.card, turning=self.turning, api=knowledge, store=store, state=state,
            notices=notices, parent=parent,
        )  # fmt: skip
        self.judging = Judging(
            turning=self.turning, api=api, chooser=chooser, notices=notices, open_task=self.working.open, parent=parent
        )
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        for at, part in enumerate((self.tasks, self.subject, self.card)):
            split.addWidget(part)
            split.setStretchFactor(at, 1 if part is self.subject else 0)
        self._theme = theme
        split.setSizes([theme.type.space(one) for one in WIDTHS])
        theme.changed.connect(self._fit)
        self._fit()
        self._widget = QWidget()
        whole = column()
        whole.addWidget(split)
        self._widget.setLayout(whole)

    @property
    def widget(self) -> QWidget:
        """What is shown."""
        return self._widget

    def _fit(self) -> None:
        """Bigger type needs wider columns."""
        for part, least in zip((self.tasks, self.subject, self.card), LEAST, strict=True):
            part.setMinimumWidth(self._theme.type.space(least))

    async def aclose(self) -> None:
        """End what runs; what was said is kept already."""
        for part in (self.judging, self.correcting, self.working, self.turning, self.handing):
            await part.aclose()

    def refresh(self) -> None:
        """Read the list again."""
        self.tasks.everybodys.setVisible(self._is_lead)
        self.working.refresh()

    @property
    def _is_lead(self) -> bool:
        return self._state.desk is not None and self._state.desk.role == "lead"

    # -- keys

    def keys_here(self) -> Keys:
        """What the actions mean: in the list, while a correction is written, and else in the scorecard."""
        if self.correcting.is_open:
            return {
                "hand-in": self.correcting.publish, "hand-in-anyway": self.correcting.publish_anyway,
                "article-then": self._nothing,
            }  # fmt: skip
        keys: Keys = {
            "review-tasks": self.tasks.focus_first, "review-done": self.working.switch_state,
            "review-draw": self.working.draw, "review-everybodys": self._everybodys,
            "review-next": partial(self._step, 1), "review-previous": partial(self._step, -1),
        }  # fmt: skip
        if self.scoring.draft is None:
            return keys
        keys |= {
            "turn-next": partial(self.turning.step_turn, 1), "turn-previous": partial(self.turning.step_turn, -1),
            "entry-comment": self.turning.comment, "from-here": self.turning.from_here,
            "article-then": self.turning.show_article, "correct-here": self.correcting.open,
            "hand-in": self.working.hand_in, "skip": self.working.skip, "object": self.judging.object,
        }  # fmt: skip
        if self._is_lead:
            keys["review-again"] = self.judging.look_again
        return keys | score_keys(self.scoring)

    def _everybodys(self) -> None:
        if not self.tasks.everybodys.isHidden():
            self.working.switch_everybodys()

    def _step(self, by: int) -> None:
        if self.tasks.list.hasFocus() or self.scoring.draft is None:
            self.tasks.list.step(by)
        else:
            self.card.list.step(by)
            self.card.focus_first()

    def _nothing(self) -> None:
        """While an article is written, this key means nothing."""

    # -- focus

    def parts(self) -> list[Part]:
        """List, conversation, scorecard."""
        found: list[Part] = [(self.tasks, self.tasks.focus_first)]
        if self.scoring.draft is not None:
            found += [(self.subject, self.subject.focus_first), (self.card, self.card.focus_first)]
        return found

    def focus_first(self) -> None:
        """The scorecard; without a review the list."""
        if self.scoring.draft is not None:
            (self.subject if self.subject.page != HISTORY else self.card).focus_first()
        else:
            self.tasks.focus_first()

    def back(self) -> bool:
        """Out of the field, the correction, the article, the history or the list; False in the scorecard."""
        if self.scoring.leave_field() or self.correcting.close() or self.turning.back():
            return True
        focus = QApplication.focusWidget()
        outside = focus is not None and not (self.card is focus or self.card.isAncestorOf(focus))
        if self.scoring.draft is not None and outside:
            self.card.focus_first()
            return True
        return False
