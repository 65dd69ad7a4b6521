"""Times, feelings and states in the words the screen uses."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Final

from PySide6.QtCore import QDate, QLocale, QTime

from workspace.contract.conversations import QueueRow
from workspace.desktop.service_words import reason
from workspace.desktop.translate import language as spoken
from workspace.desktop.translate import later, tr, tr_n

MINUTE: Final = timedelta(minutes=1)
HOUR: Final = timedelta(hours=1)
DAY: Final = timedelta(days=1)
FEELINGS: Final = (later("very upset"), later("upset"), later("neutral"), later("content"), later("happy"))
WORSE: Final = (
    later("very upset, getting worse"),
    later("upset, getting worse"),
    later("neutral, getting worse"),
    later("content, getting worse"),
    later("happy, getting worse"),
)
BETTER: Final = (
    later("very upset, getting better"),
    later("upset, getting better"),
    later("neutral, getting better"),
    later("content, getting better"),
    later("happy, getting better"),
)
FEELING_ABOVE: Final = (-0.72, -0.45, 0.3, 0.75)
TURNED_BY: Final = 0.25


def now() -> datetime:
    """The time now."""
    return datetime.now(UTC)


def span(length: timedelta) -> str:
    """How long, in one unit: ``4 min``."""
    if length < MINUTE:
        return tr("now")
    if length < HOUR:
        return tr("{minutes} min").format(minutes=length // MINUTE)
    if length < DAY:
        hours, minutes = length // HOUR, length % HOUR // MINUTE
        if hours < 4:
            return tr("{hours} h {minutes}").format(hours=hours, minutes=f"{minutes:02d}")
        return tr("{hours} h").format(hours=hours)
    return tr_n("%n days", length // DAY)


def exact(moment: datetime) -> str:
    """A moment in full, in the reader's time zone."""
    local = moment.astimezone()
    date = spoken().locale.toString(QDate(local.year, local.month, local.day), QLocale.FormatType.LongFormat)
    return tr("{date}, {time}").format(date=date, time=clock(moment))


def clock(moment: datetime) -> str:
    """The time of day."""
    local = moment.astimezone()
    return spoken().locale.toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def day(moment: datetime, at: datetime) -> str:
    """The day a moment lies on: ``Today``, ``Yesterday``, ``Friday, 3 May``."""
    local, today = moment.astimezone(), at.astimezone()
    apart = (today.date() - local.date()).days
    if apart == 0:
        return tr("Today")
    if apart == 1:
        return tr("Yesterday")
    locale = spoken().locale
    if local.year == today.year:
        # Languages differ in more than words here: the day's name and number in their own order.
        return locale.toString(QDate(local.year, local.month, local.day), tr("dddd, d MMMM", "how a date is written"))
    return locale.toString(QDate(local.year, local.month, local.day), QLocale.FormatType.LongFormat)


def number(value: float, decimals: int = 0) -> str:
    """A number as this language writes it."""
    return spoken().locale.toString(float(value), "f", decimals)


def feeling_step(sentiment: float) -> int:
    """The step of the five-step scale, 0 (very upset) to 4 (happy)."""
    return sum(sentiment > bound for bound in FEELING_ABOVE)


def feeling(sentiment: float, course: Sequence[float] = ()) -> str:
    """How the customer feels and where it is going: ``upset, getting worse``."""
    step = feeling_step(sentiment)
    if len(course) >= 2:
        turned = course[-1] - course[0]
        if turned <= -TURNED_BY:
            return tr(WORSE[step])
        if turned >= TURNED_BY:
            return tr(BETTER[step])
    return tr(FEELINGS[step])


def waited(row: QueueRow, at: datetime) -> str:
    """How long the customer has been waiting, or when it last moved."""
    if row.state == "resolved" and row.resolved_at:
        return span(at - row.resolved_at)
    return span(at - (row.waiting_since or row.last_message_at))


def is_late(row: QueueRow, at: datetime) -> bool:
    """Whether it should have been taken already."""
    return row.state == "escalated" and row.take_by is not None and row.take_by < at


def is_due(row: QueueRow, at: datetime) -> bool:
    """Whether it should be taken within five minutes."""
    return row.state == "escalated" and row.take_by is not None and row.take_by - at < 5 * MINUTE


def holder(row: QueueRow, your_id: str) -> str:
    """Who has it."""
    if row.state == "with_ai":
        return tr("the AI")
    if row.held_by is None:
        return tr("nobody yet") if row.state == "escalated" else ""
    return tr("you") if row.held_by.id == your_id else row.held_by.name


def row_sentence(row: QueueRow, your_id: str, at: datetime) -> str:
    """A row as a screen reader says it."""
    who = row.customer_name + (f", {row.company}" if row.company else "")
    parts = [f"{who}: {row.first_line}"]
    if row.category_title:
        parts.append(row.category_title)
    if row.reason_words:
        parts.append(reason(row.reason, row.reason_words))
    parts.append(tr("feels {feeling}").format(feeling=feeling(row.sentiment, row.sentiment_course)))
    if row.state == "resolved":
        parts.append(tr("resolved"))
    else:
        waiting = tr("waiting {time}, late") if is_late(row, at) else tr("waiting {time}")
        parts.append(waiting.format(time=waited(row, at)))
        parts.append(tr("with {who}").format(who=holder(row, your_id)))
    return ". ".join(part.rstrip(".") for part in parts) + "."


LANGUAGES: Final = {
    "en": later("English"),
    "de": later("German"),
    "fr": later("French"),
    "es": later("Spanish"),
    "it": later("Italian"),
    "nl": later("Dutch"),
    "pt": later("Portuguese"),
    "pl": later("Polish"),
    "sv": later("Swedish"),
    "da": later("Danish"),
    "cs": later("Czech"),
    "tr": later("Turkish"),
    "ja": later("Japanese"),
    "zh": later("Chinese"),
}


def language(code: str) -> str:
    """A language by its name, or its code where the name is not known."""
    known = LANGUAGES.get(code.split("-")[0].lower())
    return tr(known) if known else code


def counted(number: int, one: str, many: str | None = None) -> str:
    """A number with its noun."""
    return f"{number} {one if number == 1 else many or one + 's'}"
