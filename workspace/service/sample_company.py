"""The sample company: its knowledge and categories for a first look, and its customers, who write in by the clock."""

import asyncio
import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import httpx

from workspace.domain.policy import CategoryPolicy, Policy

OPENING: Final = (
    # What is waiting when the desk is opened for the first time: some of everything, most of it answerable.
    ("uncovered", 4),
    ("request_person", 3),
    ("angry", 3),
    ("legal", 1),
    ("security", 1),
    ("leaving", 1),
    ("multi", 2),
    ("question", 9),
    ("typo", 2),
)
OPENING_SPREAD: Final = timedelta(minutes=19)
BETWEEN_MESSAGES_S: Final = 20.0
RETRY_AFTER_S: Final = 2.0


@dataclass(frozen=True)
class SampleMessage:
    """One labelled message of the sample company, as it is sent."""

    id: str
    customer: dict[str, str]
    texts: tuple[str, ...]
    kind: str


def sample_policy(folder: Path) -> Policy:
    """The sample company's categories and support hours."""
    company = json.loads((folder / "company.json").read_text(encoding="utf-8"))
    return Policy(
        desk_name=company["name"],
        support_hours=company["support_hours"],
        categories={
            one["name"]: CategoryPolicy(one["name"], one["title"], one["owner"], float(one["risk"]))
            for one in company["categories"]
        },
    )


def sample_greeting(folder: Path) -> str:
    """What the web chat says first."""
    return str(json.loads((folder / "company.json").read_text(encoding="utf-8"))["greeting"])


def sample_story(folder: Path) -> tuple[list[SampleMessage], list[SampleMessage]]:
    """The messages that are there at the start, and those that come in afterwards, one by one.

    Messages that follow an agent's words are left out: nobody here has said those words. What a lesson asks
    again is left out too, so that the first visitor can be the one who asks it. Questions that are looked up
    rather than known (lookups.jsonl) are there at the start.
    """
    customers = {str(row["id"]): row for row in rows_of(folder / "customers.jsonl")}
    messages = [
        _sample_message(row, customers) for row in rows_of(folder / "messages.jsonl") if not _answered_by_agent(row)
    ]
    lookups = [_sample_message(row, customers) for row in rows_of(folder / "lookups.jsonl")]
    taught = {str(row["message"]) for row in rows_of(folder / "lessons.jsonl")}
    opening: list[SampleMessage] = list(lookups)
    for kind, count in OPENING:
        of_kind = [message for message in messages if message.kind == kind]
        of_kind.sort(key=lambda message: (kind == "uncovered" and message.id not in taught, _shuffled(message)))
        opening.extend(of_kind[:count])
    opening.sort(key=_shuffled)
    rest = [message for message in messages if message not in opening]
    # What was never asked before comes first.
    rest.sort(key=lambda message: (_is_of_the_past(message.id), _shuffled(message)))
    return opening, rest


_CUSTOMER_FIELDS: Final = ("id", "name", "company", "plan", "tier", "since", "language")


def _sample_message(row: dict[str, object], customers: dict[str, dict[str, object]]) -> SampleMessage:
    customer = customers[str(row["customer"])]
    who = {name: str(customer.get(name, "")) for name in _CUSTOMER_FIELDS}
    return SampleMessage(str(row["id"]), who, _customer_words(row), str(row["kind"]))


def story_of_the_past(folder: Path) -> list[dict[str, object]]:
    """The messages that customers wrote in the three months before (packaging/sample_past.py), with their labels.

    None of those that are there at the start, or that a lesson asks, and about half of the rest: the others are new.
    """
    taught = {str(row["message"]) for row in rows_of(folder / "lessons.jsonl")}
    _, rest = sample_story(folder)
    past = {one.id for one in rest if _is_of_the_past(one.id)} - taught
    return [row for row in rows_of(folder / "messages.jsonl") if row["id"] in past]


def rows_of(file: Path) -> Iterator[dict[str, object]]:
    """The lines of a file of the sample company."""
    for line in file.read_text(encoding="utf-8").split("\n"):
        if line.strip():
            yield json.loads(line)


def _customer_words(row: dict[str, object]) -> tuple[str, ...]:
    turns = row.get("turns")
    if isinstance(turns, list):
        return tuple(str(turn["text"]) for turn in turns if turn["from"] == "customer")
    return (str(row["text"]),)


def _answered_by_agent(row: dict[str, object]) -> bool:
    turns = row.get("turns")
    return isinstance(turns, list) and any(turn["from"] == "agent" for turn in turns)


def _is_of_the_past(message_id: str) -> bool:
    return hashlib.sha256(f"past {message_id}".encode()).digest()[0] % 2 == 0


def _shuffled(message: SampleMessage) -> str:
    """A fixed order that looks like chance: the same story for everybody, without a seed to keep."""
    return hashlib.sha256(message.id.encode()).hexdigest()


async def play_customers(
    folder: Path, base_url: str, channel_key: str, *, between_s: float = BETWEEN_MESSAGES_S
) -> None:
    """Write in as the sample company's customers, over the HTTP channel like anybody else, until all have.

    Message ids are fixed, so a second start passes quickly over what was sent before: the channel knows them.
    """
    opening, rest = sample_story(folder)
    now = datetime.now(UTC)
    async with httpx.AsyncClient(
        base_url=base_url, headers={"Authorization": f"Bearer {channel_key}"}, timeout=10, trust_env=False
    ) as http:
        for place, message in enumerate(opening):
            await _send(http, message, now - OPENING_SPREAD * (len(opening) - place) / len(opening))
        for message in rest:
            if await _send(http, message, None):
                await asyncio.sleep(between_s)


async def _send(http: httpx.AsyncClient, message: SampleMessage, sent_at: datetime | None) -> bool:
    """Send all texts of a message; returns whether any was new to the desk."""
    news = False
    for number, text in enumerate(message.texts):
        body: dict[str, object] = {
            "message_id": f"sample-{message.id}-{number}",
            "customer": message.customer,
            "text": text,
            # They write from inside the product, where they are signed in.
            "verified": True,
        }
        if sent_at is not None:
            body["sent_at"] = sent_at.isoformat()
        while True:
            try:
                answer = await http.post("/channels/http/messages", json=body)
            except httpx.TransportError:
                await asyncio.sleep(RETRY_AFTER_S)
                continue
            if answer.status_code in {429, 503}:
                await asyncio.sleep(float(answer.headers.get("Retry-After", RETRY_AFTER_S)))
                continue
            answer.raise_for_status()
            news = news or not answer.json()["seen_before"]
            break
    return news
