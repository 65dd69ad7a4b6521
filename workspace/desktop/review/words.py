"""Tasks, reviews and measures of agreement in the words the pane uses, and as entries of its lists."""

from typing import Final

from workspace.client.review_score import category_score
from workspace.contract.agreement import Coefficient, QualityView
from workspace.contract.insight import RateView
from workspace.contract.reviews import DisputeView, ReviewTask, ReviewView, Scorecard, TurnToReview
from workspace.desktop.actions import ERRORS
from workspace.desktop.keymap import shown
from workspace.desktop.parts.entries import Entry, Mark
from workspace.desktop.service_words import learned
from workspace.desktop.translate import later, tr, tr_n
from workspace.desktop.words import MINUTE, language, now, number, span

ERROR_TITLES: Final = {name: title for name, title, _ in ERRORS}
VERDICTS: Final = {"right": later("right"), "wrong": later("wrong"), "unsure": later("cannot be told")}
VERDICT_TONES: Final = {"right": "calm", "wrong": "urgent", "unsure": "attention"}
NEEDED: Final = {"yes": later("needed"), "no": later("not needed"), "unsure": later("cannot be told")}
TIMING: Final = {
    "too-early": later("too early"),
    "in-time": later("in time"),
    "too-late": later("too late"),
    "never-came": later("never came"),
}
PURPOSES: Final = {
    "review": "",
    "calibration": later("calibration"),
    "second-look": later("second look"),
}
ACTIONS: Final = {
    "answer": later("answered"),
    "ask": later("asked back"),
    "offer": later("offered a person"),
    "escalate": later("handed over to a person"),
}
DISPUTES: Final = {
    "open": later("open"),
    "accept": later("accepted"),
    "reject": later("rejected"),
    "part": later("accepted in part"),
}
DISPUTE_TONES: Final = {"open": "attention", "accept": "calm", "part": "calm"}
STRATA: Final = {
    "uniform": later("Any conversation, for estimates"),
    "low-confidence": later("The AI was barely sure"),
    "low-survey": later("The customer gave a low score"),
    "reopened": later("The customer came back"),
    "borderline": later("Close to the threshold"),
    "new-question": later("A new kind of question"),
    "after-change": later("After a change of knowledge or policy"),
    "suspected-missed": later("A person may have been missed"),
    "escalations": later("Handed over to people"),
}
COEFFICIENTS: Final = {
    "percent": later("Agreement"),
    "kappa": later("Cohen's κ"),
    "weighted-kappa": later("weighted κ"),
    "alpha": later("Krippendorff's α"),
    "ac1": later("Gwet's AC1"),
}
BANDS: Final = {
    one: one
    for one in (
        later("poor"), later("slight"), later("fair"), later("moderate"), later("substantial"), later("almost perfect"),
    )
}  # fmt: skip
ENOUGH: Final = 20


def word(table: dict[str, str], key: str) -> str:
    """A table's word for a key, or the key where there is none."""
    known = table.get(key)
    return tr(known) if known else key


def score_words(score: float | None) -> str:
    """A review's score."""
    return number(score) if score is not None else tr("not rated")


def task_entry(task: ReviewTask, *, begun: bool = False, waits: bool = False, mine: bool = True) -> Entry:
    """A task in the list: who and what, why it was drawn, where it came in."""
    marks = []
    if task.subject == "escalation":
        marks.append(Mark(tr("handed over"), "information"))
    if PURPOSES.get(task.purpose):
        marks.append(Mark(word(PURPOSES, task.purpose), "information"))
    if waits:
        marks.append(Mark(tr("waits to be sent"), "attention"))
    elif begun:
        marks.append(Mark(tr("begun"), "attention"))
    if task.state == "done":
        right = score_words(task.score)
    else:
        length = now() - task.drawn_at
        right = span(length) if length >= MINUTE else ""
    spoken = language(task.language) if task.language else ""
    who = "" if mine or task.reviewer is None else task.reviewer.name
    errors = ", ".join(word(ERROR_TITLES, one) for one in task.error_classes)
    below = " · ".join(filter(None, (who, errors or learned(task.why), task.category_title, task.channel, spoken)))
    title = ": ".join(filter(None, (task.customer_name, " ".join(task.first_line.split()))))
    return Entry(task.id, title or task.conversation_id, below, right, tuple(marks))


def turn_title(turn: TurnToReview, number_of: int, of: int) -> str:
    """Which turn, and what the AI did in it."""
    said = tr("Turn {n} of {all}: the AI {did}").format(n=number_of, all=of, did=word(ACTIONS, turn.action))
    return tr("{words}, {value} sure").format(words=said, value=number(turn.confidence, 2))


def review_line(view: ReviewView) -> tuple[str, str]:
    """A review in a line, and its score."""
    parts = [view.reviewer.name, word(VERDICTS, view.review.verdict)]
    parts += [word(ERROR_TITLES, one) for one in view.review.error_classes]
    if view.dispute is not None:
        parts.append(tr("objected to: {state}").format(state=word(DISPUTES, view.dispute.state)))
    return " · ".join(parts), score_words(view.score)


def review_text(view: ReviewView, card: Scorecard | None = None) -> str:
    """All a review says."""
    known = {one.id: one for one in card.categories} if card is not None else {}
    lines = []
    if view.is_zeroed:
        lines.append(tr("A critical category is below half: the whole counts 0."))
    for one in view.review.scores:
        category, value = known.get(one.category_id), view.by_category.get(one.category_id)
        if value is None and one.points is not None and category is not None:
            value = category_score(min(one.points, category.points - 1), category.points)
        said = number(value) if value is not None else tr("does not apply")
        extra = " · ".join(filter(None, (", ".join(one.causes), one.comment)))
        lines.append(f"{category.title if category else one.category_id}: {said}" + (f" ({extra})" if extra else ""))
    if view.review.needed:
        lines.append(tr("A person was {needed}").format(needed=word(NEEDED, view.review.needed)))
    if view.review.timing:
        lines.append(tr("The hand-over was {timing}").format(timing=word(TIMING, view.review.timing)))
    lines += [f"“{one.text}”" for one in view.review.comments]
    if view.review.note:
        lines.append(view.review.note)
    if (told := view.dispute) is not None:
        lines.append(tr("{name} objects: {why}").format(name=told.by.name, why=told.why))
        if told.decided_by is not None:
            lines.append(f"{told.decided_by.name}, {word(DISPUTES, told.state)}: {told.decided_why}")
    return "\n".join(lines)


def dispute_entry(one: DisputeView) -> Entry:
    """An objection in the list."""
    mark = Mark(word(DISPUTES, one.state), DISPUTE_TONES.get(one.state, ""))
    return Entry(one.id, f"{one.by.name}: {' '.join(one.why.split())}", one.decided_why, span(now() - one.at), (mark,))


def rate_words(rate: RateView | None) -> str:
    """A share with what it rests on; below twenty it says that it tells nothing."""
    if rate is None or not rate.n:
        return tr("nothing to tell yet")
    if rate.is_too_few or rate.value is None:
        return tr("too few to tell ({n})").format(n=rate.n)
    words = tr("{value} of 100, {low} to {high}, from {n}")
    return words.format(
        value=number(100 * rate.value), low=number(100 * (rate.low or 0)),
        high=number(100 * (1 if rate.high is None else rate.high)), n=rate.n,
    )  # fmt: skip


def quality_words(view: QualityView) -> str:
    """The mean of the scores with its interval."""
    if view.iqs is None or view.reviews < ENOUGH:
        return tr_n("Too few to tell: %n reviews so far, 20 are needed.", view.reviews)
    if view.iqs_low is None or view.iqs_high is None:
        return tr_n("from %n reviews", view.reviews)
    between = tr("{low} to {high}").format(low=number(view.iqs_low, 1), high=number(view.iqs_high, 1))
    return f"{between}, {tr_n('from %n reviews', view.reviews)}"


def coefficient_words(one: Coefficient) -> str:
    """A measure of agreement with its interval and its band, or that it tells nothing."""
    if one.value is None:
        return tr("too few to tell ({n})").format(n=one.n)
    places = 0 if one.name == "percent" else 2
    times = 100 if one.name == "percent" else 1
    value = number(one.value * times, places)
    if one.low is None or one.high is None:
        words = value
    else:
        words = tr("{value}, {low} to {high}").format(
            value=value, low=number(one.low * times, places), high=number(one.high * times, places)
        )
    return " · ".join(filter(None, (words, word(BANDS, one.band) if one.band else "", f"n = {one.n}")))


def keys_hint() -> str:
    """The keys of the page in one line."""
    words = tr("{next} and {previous} go on, {one} to {five} score, {verdict} say right or wrong, {send} hands in.")
    return words.format(
        next=shown("review-next"), previous=shown("review-previous"), one=shown("score-1"), five=shown("score-5"),
        verdict="/".join(shown(f"verdict-{one}") for one in ("right", "wrong", "unsure")), send=shown("hand-in"),
    )  # fmt: skip
