"""Past conversations read from CSV or JSONL; what cannot be read is reported with its line, not fatal."""

import csv
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from workspace.domain.errors import BadInput
from workspace.domain.turn import Author
from workspace.knowledge.importing import Skipped

CUSTOMER_WORDS: Final = frozenset({"customer", "user", "client", "requester", "end-user", "contact"})
AGENT_WORDS: Final = frozenset({"agent", "support", "staff", "operator", "admin", "assistant", "bot"})
_ID: Final = ("conversation", "conversation_id", "ticket", "ticket_id", "id", "case_id")
_TEXT: Final = ("text", "message", "body", "comment")
_FROM: Final = ("from", "author", "sender", "role")
_AT: Final = ("at", "created_at", "date", "timestamp", "sent_at")
_QUESTION: Final = ("question", "description", "request")
_ANSWER: Final = ("answer", "reply", "resolution", "response")


@dataclass(frozen=True)
class PastMessage:
    """One message of a past conversation; ``at`` is None where the file does not say."""

    author: Author
    text: str
    at: datetime | None = None


@dataclass(frozen=True)
class PastConversation:
    """A conversation that took place before the desk; importing the same ``id`` again changes nothing."""

    id: str
    customer: str
    messages: tuple[PastMessage, ...]
    category: str = ""


def read_conversations(path: Path) -> Iterator[PastConversation | Skipped]:
    """Every conversation in a CSV or JSONL file, in the file's order.

    CSV: one row a message (columns *conversation*, *from*, *text*, and if known *at*, *customer*, *category*) or one
    row a ticket (*id*, *question*, *answer*). JSONL: ``{"id", "turns": [{"from", "text", "at"?}]}`` or
    ``{"id", "text", "answer"?}``. Raises ``BadInput`` when the file itself cannot be used.
    """
    if not path.is_file():
        raise BadInput(f"{path}: there is no such file.")
    suffix = path.suffix.lower()
    if suffix in {".jsonl", ".ndjson"}:
        yield from _from_json_lines(path)
    elif suffix in {".csv", ".tsv"}:
        yield from _from_table(path, "\t" if suffix == ".tsv" else ",")
    else:
        raise BadInput(f"{path}: give a .csv or a .jsonl file.")


def _moment(value: object) -> datetime | None:
    """An ISO 8601 time, UTC where no zone is given; raises ``ValueError`` for anything else that is there."""
    if value is None or value == "":
        return None
    at = datetime.fromisoformat(str(value).strip())
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def _author(value: object) -> Author | None:
    word = str(value or "").strip().lower()
    if word in CUSTOMER_WORDS:
        return Author.CUSTOMER
    return Author.AGENT if word in AGENT_WORDS else None


def _message(row: Mapping[str, object], where: str) -> PastMessage | Skipped:
    author, text = _author(_first(row, _FROM)), _first(row, _TEXT)
    if author is None:
        return Skipped(where, "it does not say who wrote it; 'from' must be 'customer' or 'agent'")
    if not isinstance(text, str) or not text.strip():
        return Skipped(where, "the message has no text")
    try:
        return PastMessage(author, text, _moment(_first(row, _AT)))
    except ValueError:
        return Skipped(where, "its time is not in the form 2026-11-23T09:00:00+00:00")


def _first(row: Mapping[str, object], names: Iterable[str]) -> object:
    return next((row[name] for name in names if row.get(name) not in (None, "")), None)


def _from_json_lines(path: Path) -> Iterator[PastConversation | Skipped]:
    for number, line in enumerate(_text_of(path).split("\n"), start=1):
        if not line.strip():
            continue
        where = f"{path}:{number}"
        try:
            row = json.loads(line)
        except ValueError as wrong:
            yield Skipped(where, f"no valid JSON ({wrong}); one object a line is expected")
            continue
        yield _from_row(row, where) if isinstance(row, dict) else Skipped(where, "an object is expected")


def _from_row(row: dict[str, object], where: str) -> PastConversation | Skipped:
    identifier = _first(row, _ID)
    if identifier is None:
        return Skipped(where, "the field 'id' is missing")
    turns = row.get("turns")
    if turns is None:
        return _question_and_answer(row, str(identifier), where)
    if not isinstance(turns, list) or not turns:
        return Skipped(where, "the field 'turns' must be a list of messages")
    messages = []
    for turn in turns:
        message = _message(turn, where) if isinstance(turn, dict) else Skipped(where, "a turn must be an object")
        if isinstance(message, Skipped):
            return message
        messages.append(message)
    return PastConversation(str(identifier), _customer(row), tuple(messages), str(row.get("category") or ""))


def _question_and_answer(row: Mapping[str, object], identifier: str, where: str) -> PastConversation | Skipped:
    question, answer = _first(row, (*_QUESTION, *_TEXT)), _first(row, _ANSWER)
    if not isinstance(question, str) or not question.strip():
        return Skipped(where, "there is neither 'turns' nor a 'text' or 'question'")
    try:
        at = _moment(_first(row, _AT))
    except ValueError:
        return Skipped(where, "its time is not in the form 2026-11-23T09:00:00+00:00")
    messages = [PastMessage(Author.CUSTOMER, question, at)]
    if isinstance(answer, str) and answer.strip():
        messages.append(PastMessage(Author.AGENT, answer, at))
    return PastConversation(identifier, _customer(row), tuple(messages), str(row.get("category") or ""))


def _customer(row: Mapping[str, object]) -> str:
    return str(_first(row, ("customer", "customer_id", "requester", "email")) or "")


def _from_table(path: Path, delimiter: str) -> Iterator[PastConversation | Skipped]:
    lines = csv.DictReader(_text_of(path).splitlines(keepends=True), delimiter=delimiter)
    columns = [(name or "").strip().lower() for name in lines.fieldnames or ()]
    lines.fieldnames = columns
    if not set(_ID) & set(columns):
        raise BadInput(f"{path}:1: no column named one of {', '.join(_ID)}; the first line must name the columns.")
    one_a_message = bool(set(_FROM) & set(columns))
    if not one_a_message and not set(_QUESTION + _TEXT) & set(columns):
        raise BadInput(f"{path}:1: no column holds the messages; name it 'text' (with 'from') or 'question'.")
    together: dict[str, list[PastMessage]] = {}
    firsts: dict[str, dict[str, object]] = {}
    for raw in lines:
        where = f"{path}:{lines.line_num}"
        row: dict[str, object] = {name: value for name, value in raw.items() if name}
        identifier = str(_first(row, _ID) or "")
        if not identifier:
            yield Skipped(where, "it does not say which conversation it belongs to")
        elif not one_a_message:
            yield _question_and_answer(row, identifier, where)
        else:
            message = _message(row, where)
            if isinstance(message, Skipped):
                yield message
            else:
                together.setdefault(identifier, []).append(message)
                firsts.setdefault(identifier, row)
    for identifier, messages in together.items():
        first = firsts[identifier]
        yield PastConversation(identifier, _customer(first), tuple(messages), str(first.get("category") or ""))


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as wrong:
        raise BadInput(f"{path}: not UTF-8 (byte {wrong.start}); save it as UTF-8.") from wrong
