"""The scores so far with their interval, and how far reviewers agree where two of them looked without knowing."""

from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from workspace.client.errors import ClientError
from workspace.client.review_api import ReviewApi
from workspace.contract.agreement import AgreementView, Coefficient, QualityView
from workspace.desktop.notices import Notices
from workspace.desktop.parts.entries import Entry, EntryList
from workspace.desktop.parts.make import column, label, row
from workspace.desktop.review.list_page import Keys, Part
from workspace.desktop.review.words import (
    COEFFICIENTS,
    ENOUGH,
    ERROR_TITLES,
    coefficient_words,
    quality_words,
    rate_words,
    word,
)
from workspace.desktop.tasks import TaskScope
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import tr, tr_n
from workspace.desktop.words import number

TOLD_FIRST = ("kappa", "alpha", "ac1", "percent")


class AgreementPage:
    """Scores at the left, agreement at the right."""

    def __init__(self, *, theme: Theme, api: ReviewApi, notices: Notices, parent: QObject) -> None:
        self._api = api
        self._tasks = TaskScope(parent)
        self._tasks.failed.connect(notices.bug)
        self._widget = QWidget()
        self.score = label(strong=True, size="title")
        self._score_words = label(tone="secondary", wrap=True)
        self._right = label(wrap=True)
        self._trouble = label(tone="attention", wrap=True)
        self.parts_of_score = EntryList(theme, tr("Scores by category, and errors"))
        self._pairs = label(tone="secondary", wrap=True)
        self.agreed = EntryList(theme, tr("How far reviewers agree"))
        self._whole = label(wrap=True)
        self._whole.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.agreed.chosen.connect(self._show_whole)
        self._on: dict[str, tuple[Coefficient, ...]] = {}
        left = column(margin=(16, 12, 16, 12), gap=6)
        left.addWidget(label(tr("Mean score of the reviews (IQS)"), tone="secondary", size="small", strong=True))
        for part in (self.score, self._score_words, self._right):
            left.addWidget(part)
        left.addWidget(self.parts_of_score, 1)
        right = column(margin=(16, 12, 16, 12), gap=6)
        right.addWidget(label(tr("Agreement on blind double reviews"), tone="secondary", size="small", strong=True))
        right.addWidget(self._pairs)
        right.addWidget(self.agreed, 1)
        right.addWidget(self._whole)
        both = row()
        both.addLayout(left, 1)
        both.addLayout(right, 1)
        whole = column()
        whole.addWidget(self._trouble)
        whole.addLayout(both, 1)
        self._widget.setLayout(whole)
        self._trouble.setContentsMargins(16, 8, 16, 0)
        self._trouble.hide()
        self.show_scores(QualityView())
        self.show_agreement(AgreementView())

    @property
    def widget(self) -> QWidget:
        """What is shown."""
        return self._widget

    async def aclose(self) -> None:
        """End what runs."""
        await self._tasks.ended()

    def refresh(self) -> None:
        """Ask again; what was there stays until the answer is."""
        self._tasks.newest("agreement", self._load(), doing="reading the scores")

    async def _load(self) -> None:
        try:
            scores, agreement = await self._api.scores(), await self._api.agreement()
        except ClientError as failed:
            self._trouble.setText(tr("The scores cannot be read now: {why}").format(why=failed))
            self._trouble.show()
            return
        self._trouble.hide()
        self.show_scores(scores)
        self.show_agreement(agreement)

    def show_scores(self, view: QualityView) -> None:
        """The scores so far."""
        is_known = view.iqs is not None and view.reviews >= ENOUGH
        self.score.setText(number(view.iqs, 1) if is_known and view.iqs is not None else tr("too few to tell"))
        self._score_words.setText(quality_words(view))
        self._right.setText(tr("Answers that were right: {rate}").format(rate=rate_words(view.right)))
        scores = [Entry(f"category:{name}", name, "", number(value, 1)) for name, value in view.by_category.items()]
        errors = [
            Entry(f"error:{name}", word(ERROR_TITLES, name), "", tr_n("%n times", count))
            for name, count in sorted(view.errors.items(), key=lambda one: -one[1])
            if count
        ]
        self.parts_of_score.show_entries((*scores, *errors))

    def show_agreement(self, view: AgreementView) -> None:
        """How far they agree."""
        words = tr_n("%n conversations were reviewed by two people.", view.pairs)
        if not view.pairs:
            words = tr("Nobody's reviews were doubled yet. A plan's share of double reviews does it.")
        self._pairs.setText(words)
        entries = []
        self._on = {}
        for one in view.on:
            key = f"on:{one.what}"
            self._on[key] = one.coefficients
            entries.append(Entry(key, one.title or one.what, _first(one.coefficients)))
        for at, pair in enumerate(view.by_pair):
            names = tr("{one} and {other}").format(one=pair.one.name, other=pair.other.name)
            self._on[f"pair:{at}"] = (pair.agreement,)
            entries.append(Entry(f"pair:{at}", names, _first((pair.agreement,))))
        self.agreed.show_entries(entries)
        if entries and not self.agreed.current_id:
            self.agreed.select(entries[0].id)
        self._show_whole(self.agreed.current_id)

    def _show_whole(self, key: str) -> None:
        told = self._on.get(key, ())
        self._whole.setText("\n".join(f"{word(COEFFICIENTS, one.name)}: {coefficient_words(one)}" for one in told))
        self._whole.setVisible(bool(told))

    def keys_here(self) -> Keys:
        """Up and down in the list that has the focus."""
        return {"review-next": partial(self._step, 1), "review-previous": partial(self._step, -1)}

    def _step(self, by: int) -> None:
        (self.parts_of_score if self.parts_of_score.hasFocus() else self.agreed).step(by)

    def parts(self) -> list[Part]:
        """Agreement, then the scores."""
        reason = Qt.FocusReason.ShortcutFocusReason
        return [(one, partial(one.setFocus, reason)) for one in (self.agreed, self.parts_of_score)]

    def back(self) -> bool:
        """Nothing to leave."""
        return False


def _first(coefficients: tuple[Coefficient, ...]) -> str:
    """The coefficient that tells most, in a line."""
    if not coefficients:
        return ""
    best = min(coefficients, key=lambda one: TOLD_FIRST.index(one.name) if one.name in TOLD_FIRST else len(TOLD_FIRST))
    return f"{word(COEFFICIENTS, best.name)} {coefficient_words(best)}"
