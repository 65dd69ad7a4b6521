"""Times, feelings and states in the words the screen uses."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Final

from workspace.contract.conversations import QueueRow

MINUTE: Final = timedelta(minutes=1)
HOUR: Final = timedelta(hours=1)
DAY: Final = timedelta(days=1)
FEELINGS: Final = ("very upset", "upset", "neutral", "content", "happy")
FEELING_ABOVE: Final = (-0.72, -0.45, 0.3, 0.75)
TURNED_BY: Final = 0.25


def now() -> datetime:
    """The time now."""
    return datetime.now(UTC)


def span(length: timedelta) -> str:
    """How long, in one unit: ``4 min``."""
    if length < MINUTE:
        return "now"
    if length < HOUR:
        return f"{length // MINUTE} min"
    if length < DAY:
        hours, minutes = length // HOUR, length % HOUR // MINUTE
        return f"{hours} h {minutes:02d}" if hours < 4 else f"{hours} h"
    days = length // DAY
    return "1 day" if days == 1 else f"{days} days"


def exact(moment: datetime) -> str:
    """A moment in full, in the reader's time zone."""
    local = moment.astimezone()
    return f"{local:%A}, {local.day} {local:%B %Y}, {local:%H:%M}"


def clock(moment: datetime) -> str:
    """The time of day."""
    return f"{moment.astimezone():%H:%M}"


def day(moment: datetime, at: datetime) -> str:
    """The day a moment lies on: ``Today``, ``Yesterday``, ``Friday, 3 May``."""
    local, today = moment.astimezone(), at.astimezone()
    apart = (today.date() - local.date()).days
    if apart == 0:
        return "Today"
    if apart == 1:
        return "Yesterday"
    year = "" if local.year == today.year else f" {local.year}"
    return f"{local:%A}, {local.day} {local:%B}{year}"


def feeling_step(sentiment: float) -> int:
    """The step of the five-step scale, 0 (very upset) to 4 (happy)."""
    return sum(sentiment > bound for bound in FEELING_ABOVE)


def feeling(sentiment: float, course: Sequence[float] = ()) -> str:
    """How the customer feels and where it is going: ``upset, getting worse``."""
    word = FEELINGS[feeling_step(sentiment)]
    if len(course) >= 2:
        turned = course[-1] - course[0]
        if turned <= -TURNED_BY:
            return f"{word}, getting worse"
        if turned >= TURNED_BY:
            return f"{word}, getting better"
    return word


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
        return "the AI"
    if row.held_by is None:
        return "nobody yet" if row.state == "escalated" else ""
    return "you" if row.held_by.id == your_id else row.held_by.name


def row_sentence(row: QueueRow, your_id: str, at: datetime) -> str:
    """A row as a screen reader says it."""
    who = row.customer_name + (f", {row.company}" if row.company else "")
    parts = [f"{who}: {row.first_line}"]
    if row.category_title:
        parts.append(row.category_title)
    if row.reason_words:
        parts.append(row.reason_words)
    parts.append(f"feels {feeling(row.sentiment, row.sentiment_course)}")
    if row.state == "resolved":
        parts.append("resolved")
    else:
        late = ", late" if is_late(row, at) else ""
        parts.append(f"waiting {waited(row, at)}{late}")
        parts.append(f"with {holder(row, your_id)}")
    return ". ".join(part.rstrip(".") for part in parts) + "."


LANGUAGES: Final = {
    "en": "English",
    "de": "German",
    "fr": "French",
    "es": "Spanish",
    "it": "Italian",
    "nl": "Dutch",
    "pt": "Portuguese",
    "pl": "Polish",
    "sv": "Swedish",
    "da": "Danish",
    "cs": "Czech",
    "tr": "Turkish",
    "ja": "Japanese",
    "zh": "Chinese",
}


def language(code: str) -> str:
    """A language by its name, or its code where the name is not known."""
    return LANGUAGES.get(code.split("-")[0].lower(), code)


def counted(number: int, one: str, many: str | None = None) -> str:
    """A number with its noun."""
    return f"{number} {one if number == 1 else many or one + 's'}"
