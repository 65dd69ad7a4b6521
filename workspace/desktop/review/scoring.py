"""A reviewer's keys made into a review: every one is kept at once, and the score follows."""

import time
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Final, get_args

from PySide6.QtCore import QObject, Signal

from workspace.client.review_draft import MOST_SAID, NEEDED, TIMING, VERDICT, ReviewDraft
from workspace.contract.reviews import ErrorClass, Needed, Scorecard, Subject, Timing, Verdict
from workspace.desktop.actions import ERRORS
from workspace.desktop.choosing import Chooser, matching
from workspace.desktop.keymap import shown
from workspace.desktop.overlay import Found
from workspace.desktop.review.score_rows import NOT_RATED
from workspace.desktop.review.scorecard_view import ScorecardView
from workspace.desktop.translate import tr

# Whoever does nothing for longer is not working on it.
PAUSE_S: Final = 60.0
MOST_CAUSES: Final = 12


class Scoring(QObject):
    """One review being made.

    Signals:
        changed: the draft is another one now.
    """

    changed = Signal()

    def __init__(
        self,
        *,
        view: ScorecardView,
        chooser: Chooser,
        keep: Callable[[ReviewDraft], None],
        parent: QObject,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._view, self._chooser, self._keep, self._clock = view, chooser, keep, clock
        self._scorecard = Scorecard(id="", title="")
        self._subject: Subject = "ai"
        self._turn_titles: Callable[[str], str] = str
        self._said_about: tuple[str, str] = ("", "")
        self._last_answered = ""
        self._seen_s = 0.0
        self.draft: ReviewDraft | None = None
        view.list.answered.connect(self._pressed)
        view.typed.connect(self._typed)
        view.left.connect(self.leave_field)
        view.errors_asked.connect(self.choose_error)

    def open(
        self, scorecard: Scorecard, subject: Subject, draft: ReviewDraft, turn_titles: Callable[[str], str] = str
    ) -> None:
        """Go on with a review."""
        self._scorecard, self._subject, self._turn_titles = scorecard, subject, turn_titles
        self.draft, self._last_answered, self._seen_s = draft, "", self._clock()
        self._view.close_field()
        self._view.say_words("")
        self._show()
        missing = self.missing
        if self._view.list.rows:
            self._view.list.select(missing[0] if missing else self._view.list.rows[0].id)

    def close(self) -> None:
        """No review is open."""
        self._view.close_field()
        self.draft = None

    @property
    def scorecard(self) -> Scorecard:
        """By which it is scored."""
        return self._scorecard

    @property
    def missing(self) -> list[str]:
        """The lines that have no answer yet."""
        return self.draft.missing(self._scorecard, self._subject) if self.draft is not None else []

    def point_at_missing(self) -> None:
        """Say what is open, and go there."""
        missing = self.missing
        titles = [row.title for row in self._view.list.rows if row.id in missing]
        self._view.say_words(tr("Still open: {what}").format(what=", ".join(titles)), "attention")
        if missing:
            self._view.list.select(missing[0])
        self._view.focus_first()

    # -- answers

    def digit(self, number_of: int) -> None:
        """The first answer (1) or a later one, to the current line."""
        row = self._view.list.current
        if row is not None and number_of <= len(row.answers):
            self._answer(row.id, number_of - 1)

    def not_rated(self) -> None:
        """The current category does not apply."""
        row = self._view.list.current
        if row is not None and row.can_skip:
            self._answer(row.id, NOT_RATED)

    def verdict(self, verdict: Verdict) -> None:
        """Right, wrong, or it cannot be told."""
        self._change({"verdict": verdict})

    def _pressed(self, row_id: str, answer: int) -> None:
        self._view.list.select(row_id)
        self._answer(row_id, answer)

    def _answer(self, row_id: str, answer: int) -> None:
        if self.draft is None:
            return
        asked: dict[str, tuple[str, ...]] = {
            NEEDED: get_args(Needed), TIMING: get_args(Timing), VERDICT: get_args(Verdict),
        }  # fmt: skip
        if row_id in asked:
            self._change({row_id: asked[row_id][answer]})
        else:
            points = None if answer == NOT_RATED else answer
            self._change({"points": {**self.draft.points, row_id: points}})
        self._last_answered = row_id
        self._offer_causes(row_id, answer)
        self._go_on(row_id)

    def _offer_causes(self, row_id: str, answer: int) -> None:
        category = next((one for one in self._scorecard.categories if one.id == row_id), None)
        if category is not None and NOT_RATED < answer < category.points - 1 and category.causes:
            words = tr("{keys} says why “{title}” is not full.")
            self._view.say_words(words.format(keys=shown("root-cause"), title=category.title))
        else:
            self._view.say_words("")

    def _go_on(self, row_id: str) -> None:
        """The next open line below, else the first open one, else the next line."""
        rows, missing = [row.id for row in self._view.list.rows], set(self.missing)
        after = rows[rows.index(row_id) + 1 :] if row_id in rows else []
        going = next((one for one in (*after, *rows) if one in missing), after[0] if after else row_id)
        self._view.list.select(going)

    # -- errors and causes

    def switch_error(self, name: str) -> None:
        """Name a class of error, or take it back."""
        if self.draft is None:
            return
        known: tuple[ErrorClass, ...] = get_args(ErrorClass)
        wanted = set(self.draft.errors) ^ {name}
        self._change({"errors": tuple(one for one in known if one in wanted)})

    def choose_error(self) -> None:
        """Find a class by typing."""
        self._chooser.ask(tr("What kind of error is it?"), self._errors)

    def _errors(self, typed: str) -> Iterable[Found]:
        chosen = self.draft.errors if self.draft is not None else ()
        for name, title, _ in ERRORS:
            if matching(typed, tr(title)):
                state = tr("named; Enter takes it back") if name in chosen else ""
                yield Found(tr(title), state, shown(f"error-{name}"), partial(self.switch_error, name))

    def choose_cause(self) -> None:
        """Say why the category that was scored last, or the current one, is not full."""
        row, last = self._view.list.current, self._last_answered
        wanted = next((one for one in self._scorecard.categories if one.id == last), None)
        if wanted is None or self._is_full(wanted.id):
            wanted = next((one for one in self._scorecard.categories if row is not None and one.id == row.id), None)
        if wanted is not None:
            question = tr("Why is “{title}” not full?").format(title=wanted.title)
            self._chooser.ask(question, partial(self._causes, wanted.id))

    def _is_full(self, category_id: str) -> bool:
        of = next(one.points for one in self._scorecard.categories if one.id == category_id)
        points = self.draft.points.get(category_id) if self.draft is not None else None
        return points is None or points >= of - 1

    def _causes(self, category_id: str, typed: str) -> Iterable[Found]:
        chosen = self.draft.causes.get(category_id, ()) if self.draft is not None else ()
        category = next(one for one in self._scorecard.categories if one.id == category_id)
        for cause in dict.fromkeys((*category.causes, *chosen)):
            if matching(typed, cause):
                state = tr("named; Enter takes it back") if cause in chosen else ""
                yield Found(cause, state, "", partial(self._switch_cause, category_id, cause))
        if typed and typed not in category.causes:
            yield Found(tr("Another: {words}").format(words=typed), "", "",
                        partial(self._switch_cause, category_id, typed))  # fmt: skip

    def _switch_cause(self, category_id: str, cause: str) -> None:
        if self.draft is None:
            return
        known = self.draft.causes.get(category_id, ())
        named = tuple(one for one in known if one != cause) if cause in known else (*known, cause[:MOST_SAID])
        self._change({"causes": {**self.draft.causes, category_id: named[:MOST_CAUSES]}})

    # -- words

    def comment(self, entry_id: str, on: str) -> None:
        """Write about a message or a step; ``on`` says what it is."""
        if self.draft is not None and entry_id:
            self._said_about = ("comments", entry_id)
            self._view.open_field(on, self.draft.comments.get(entry_id, ""))

    def say_of_category(self) -> None:
        """Write about the current category."""
        row = self._view.list.current
        if self.draft is not None and row is not None and row.can_skip:
            self._said_about = ("said", row.id)
            self._view.open_field(tr("About “{title}”").format(title=row.title), self.draft.said.get(row.id, ""))

    def say_of_all(self) -> None:
        """Write about the whole."""
        if self.draft is not None:
            self._said_about = ("note", "")
            self._view.open_field(tr("About the whole"), self.draft.note)

    def leave_field(self) -> bool:
        """Done writing."""
        was = self._view.close_field()
        if was:
            self._view.focus_first()
        return was

    def _typed(self, words: str) -> None:
        kind, name = self._said_about
        words = words[:MOST_SAID]
        if self.draft is None:
            return
        if kind == "note":
            self._change({"note": words})
            return
        said: Mapping[str, str] = self.draft.comments if kind == "comments" else self.draft.said
        kept = {one: text for one, text in {**said, name: words}.items() if text.strip()}
        self._change({kind: kept})

    # -- the whole

    def from_here(self, turn_id: str) -> None:
        """A person should have had it from this turn on, or no more."""
        if self.draft is not None:
            self._change({"now_turn_id": "" if self.draft.now_turn_id == turn_id else turn_id})

    def corrected(self, correction_id: str) -> None:
        """A correction came out of it."""
        self._change({"correction_id": correction_id})

    def _change(self, changes: Mapping[str, object]) -> None:
        if self.draft is None:
            return
        at = self._clock()
        worked_s = self.draft.active_s + min(PAUSE_S, max(0.0, at - self._seen_s))
        self._seen_s = at
        self.draft = self.draft.model_copy(update={**changes, "active_s": worked_s})
        self._keep(self.draft)
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        if self.draft is not None:
            self._view.show_review(self._scorecard, self._subject, self.draft, self._turn_titles)


def score_keys(scoring: Scoring) -> dict[str, Callable[[], object]]:
    """The keys of a scorecard, wherever one is shown."""
    keys: dict[str, Callable[[], object]] = {
        "score-none": scoring.not_rated, "error-class": scoring.choose_error, "root-cause": scoring.choose_cause,
        "category-said": scoring.say_of_category, "review-note": scoring.say_of_all,
        "verdict-right": partial(scoring.verdict, "right"), "verdict-wrong": partial(scoring.verdict, "wrong"),
        "verdict-unsure": partial(scoring.verdict, "unsure"),
    }  # fmt: skip
    digits: dict[str, Callable[[], object]] = {f"score-{at}": partial(scoring.digit, at) for at in range(1, 6)}
    return keys | digits | {f"error-{name}": partial(scoring.switch_error, name) for name, _, _ in ERRORS}
