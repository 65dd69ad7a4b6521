"""A block of the history in plain words: for a screen reader, and for the clipboard."""

from datetime import datetime

from workspace.contract.conversations import MessageEntry
from workspace.desktop.conversation.blocks import Begins, Block, Day, Happened, Message, More, Note, Steps, Unread
from workspace.desktop.conversation.files import kind_of, size_words
from workspace.desktop.service_words import event, reason
from workspace.desktop.translate import tr, tr_n
from workspace.desktop.words import clock, day, exact


def author(entry: MessageEntry) -> str:
    """Who said it."""
    if entry.author_name:
        return entry.author_name
    return {"customer": tr("Customer"), "ai": tr("AI"), "agent": tr("Colleague")}[entry.author]


def delivery_words(entry: MessageEntry, *, waiting: bool, can_be_undone: bool) -> str:
    """How far a reply has come; empty for what needs no word."""
    if waiting:
        return tr("Waiting to be sent")
    match entry.delivery:
        case "held":
            return tr("Can be taken back") if can_be_undone else tr("About to be sent")
        case "sending":
            return tr("Being sent")
        case "sent":
            return tr("Sent") if entry.author == "agent" else ""
        case "undone":
            return tr("Taken back, not sent")
        case "failed":
            return tr("Not sent; it is kept and will be retried")
        case _:
            return ""


def steps_words(block: Steps) -> str:
    """How many steps the AI took."""
    steps = len(block.steps)
    return tr("The AI took one step") if steps == 1 else tr_n("The AI took %n steps", steps)


def unread_words(block: Unread) -> str:
    """How much is new."""
    return tr_n("%n new since you last looked", block.count)


def more_words(block: More) -> str:
    """What there is above."""
    if block.loading:
        return tr("Loading an earlier conversation")
    if block.trouble:
        return tr("The earlier conversation cannot be shown: {why}").format(why=block.trouble)
    if block.count == 1:
        return tr("One earlier conversation of this customer")
    return tr_n("%n earlier conversations of this customer", block.count)


def begins_words(block: Begins, now: datetime) -> str:
    """What begins here."""
    if block.earlier is None:
        return tr("This conversation")
    earlier = block.earlier
    about = " · ".join(filter(None, (earlier.category_title, reason("", earlier.reason_words))))
    when = day(block.earlier.last_message_at, now)
    words = tr("Earlier conversation, last message {day}").format(day=when)
    return f"{words} · {about}" if about else words


def sentence(block: Block, now: datetime) -> str:
    """The block as a screen reader says it."""
    match block:
        case Day():
            return day(block.at, now)
        case Message():
            return _message(block, now)
        case Note():
            head = tr("Note by {name}, {time}").format(name=block.entry.author.name, time=clock(block.entry.at))
            files = "".join(f" {_file(one.name)}" for one in block.entry.attachments)
            return f"{head}: {block.entry.text}{files}"
        case Steps():
            return f"{steps_words(block)}: {block.summary}"
        case Happened():
            return f"{event(block.words).rstrip('.')}, {clock(block.at)}"
        case Unread():
            return unread_words(block)
        case Begins():
            return begins_words(block, now)
        case More():
            return more_words(block)


def _message(block: Message, now: datetime) -> str:
    entry = block.entry
    if not block.is_first:
        return block.text
    parts = [f"{author(entry)}, {clock(entry.at)}: {block.text.rstrip()}"]
    if entry.author == "ai" and entry.confidence is not None:
        parts.append(tr("{confidence} sure").format(confidence=f"{entry.confidence:.2f}"))
    if entry.articles:
        parts.append(tr("from {titles}").format(titles=", ".join(article.title for article in entry.articles)))
    for file in entry.attachments:
        kind = kind_of(file)
        parts.append(f"{_file(file.name)}, {kind.words}, {size_words(file.size_bytes)}. {kind.warning}".strip())
    undo = entry.undo_until is not None and entry.undo_until > now
    if words := delivery_words(entry, waiting=block.waiting, can_be_undone=undo):
        parts.append(words)
    return ". ".join(parts)


def _file(name: str) -> str:
    return tr("Attached: {name}").format(name=name)


def copied(block: Block, body: str | None = None) -> str:
    """A message or note as it is copied with others: who, when, and the words (``body`` where not all of them)."""
    match block:
        case Message():
            text = block.text if body is None else body
            if not block.is_first:
                return text.strip("\n")
            head = f"{author(block.entry)}, {exact(block.entry.at)}"
            return f"{head}:\n{text.strip()}"
        case Note():
            text = block.entry.text if body is None else body
            head = tr("Note by {name}, {time}").format(name=block.entry.author.name, time=exact(block.entry.at))
            return f"{head}:\n{text.strip()}"
        case Happened():
            return f"[{block.words.rstrip('.')}, {exact(block.at)}]"
        case _:
            return ""
