"""How fast a busy desk's service lists and finds: `python -m benchmarks.search --conversations 100000`.

A desk on SQLite is made up from the sample company's messages; then every row is read page by page, and words of its
messages, names and beginnings of words are searched for, over HTTP. Prints medians and 95th percentiles.
"""

import argparse
import random
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

import sqlalchemy as sa
from fastapi.testclient import TestClient
from rich.console import Console

from benchmarks.desk_data import CATEGORIES, FIRST, LAST, texts
from workspace.contract.conversations import ConversationPage, SearchPage
from workspace.service.assemble import Service, assemble
from workspace.service.http.app import http_app
from workspace.service.ports import Responds
from workspace.service.settings import Settings
from workspace.store import tables as t

PAGE: Final = 5_000
MESSAGES_EACH: Final = 5
AT_ONCE: Final = 5_000
QUERIES: Final = 200
BARS: Final = {"rows a second served": ">= 20,000", "search": "50 ms p95"}


def main() -> None:
    """Make the desk, or use the one in ``--folder``, and measure."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--conversations", type=int, default=100_000)
    asked.add_argument("--folder", type=Path, help="keep the made-up desk here and use it again")
    wanted = asked.parse_args()
    console = Console()
    with tempfile.TemporaryDirectory() as scratch:
        folder = wanted.folder or Path(scratch)
        service = assemble(Settings(folder), make_responder=_no_responder, channels={})
        if not _is_filled(service):
            start = time.perf_counter()
            fill(service, wanted.conversations)
            console.print(f"made {wanted.conversations:,} conversations in {time.perf_counter() - start:.0f} s")
        headers = {"Authorization": f"Bearer {service.people.add('Bench', 'lead')}"}
        client = TestClient(
            http_app(service), base_url="http://desk.test", headers=headers, client=("127.0.0.1", 50_000)
        )
        for view in ("all", "queue"):
            rows, served_s, worked_s, read_s = read_all(client, view)
            console.print(
                f"{view}: {rows:,} rows, {rows / served_s:,.0f} a second served (bar {BARS['rows a second served']}), "
                f"{rows / worked_s:,.0f} a second of processor time; "
                f"{rows / (served_s + read_s):,.0f} served and checked by the reader"
            )
        for name, queries in questions().items():
            taken_ms, worked_ms, found = zip(*(_search(client, query) for query in queries), strict=True)
            console.print(f"search, {name} (bar {BARS['search']}; {sum(found) / len(found):.1f} found)")
            console.print(f"  until the answer  {shares(list(taken_ms))}")
            console.print(f"  processor time    {shares(list(worked_ms))}")
        service.close()


def shares(values: list[float]) -> str:
    """Median and 95th percentile of milliseconds."""
    ordered = sorted(values)
    half, most = ordered[len(ordered) // 2], ordered[int(0.95 * (len(ordered) - 1))]
    return f"p50 {half:6.1f}  p95 {most:6.1f}  most {ordered[-1]:6.1f} ms  n {len(ordered)}"


def read_all(client: TestClient, view: str) -> tuple[int, float, float, float]:
    """Every row of a view: how many; the seconds until all pages were there, the processor time of that, and the
    seconds to check them. On a machine that does other things as well only the processor time can be compared."""
    served_s, worked_s, read_s, rows, after = 0.0, 0.0, 0.0, 0, ""
    while True:
        start, worked = time.perf_counter(), time.process_time()
        answer = client.get("/api/v1/conversations", params={"view": view, "limit": PAGE, "after": after})
        there = time.perf_counter()
        worked_s += time.process_time() - worked
        page = ConversationPage.model_validate_json(answer.content)
        served_s, read_s = served_s + there - start, read_s + time.perf_counter() - there
        rows, after = rows + len(page.rows), page.next
        if not after:
            return rows, served_s, worked_s, read_s


def _search(client: TestClient, query: str) -> tuple[float, float, int]:
    start, worked = time.perf_counter(), time.process_time()
    answer = client.get("/api/v1/search", params={"query": query})
    taken_ms, worked_ms = (time.perf_counter() - start) * 1000, (time.process_time() - worked) * 1000
    return taken_ms, worked_ms, len(SearchPage.model_validate_json(answer.content).hits)


def questions() -> dict[str, list[str]]:
    """What is searched for, by kind; always the same."""
    chance = random.Random(11)
    words = sorted({word.strip(".,?!").lower() for text in texts() for word in text.split()} - {""})
    said = [text.split() for text in texts() if len(text.split()) >= 4]
    pairs = [" ".join(chance.sample(chance.choice(said), 2)) for _ in range(QUERIES)]
    return {
        "one word": chance.choices(words, k=QUERIES),
        "two words of one message": pairs,
        "a name": [f"{chance.choice(FIRST)} {chance.choice(LAST)}" for _ in range(QUERIES)],
        "an order number": [f"A{chance.randrange(100_000):05d}" for _ in range(QUERIES)],
        "one to three letters": [chance.choice(words)[: chance.randint(1, 3)] for _ in range(QUERIES)],
    }


def fill(service: Service, conversations: int) -> None:
    """So many conversations of five messages each, seven of eight of them open, always the same ones."""
    now, said, chance = datetime.now(UTC), texts(), random.Random(7)
    for start in range(0, conversations, AT_ONCE):
        numbers = range(start, min(start + AT_ONCE, conversations))
        with service.store.write() as unit:
            unit.connection.execute(sa.insert(t.customer), [_customer(number, chance) for number in numbers])
            unit.connection.execute(
                sa.insert(t.conversation), [_conversation(number, chance, said, now) for number in numbers]
            )
            unit.connection.execute(sa.insert(t.message), list(_messages(numbers, chance, said, now)))


def _is_filled(service: Service) -> bool:
    with service.store.read() as unit:
        return unit.conversations.row(f"{0:032x}") is not None


def _customer(number: int, chance: random.Random) -> dict[str, Any]:
    first, last = chance.choice(FIRST), chance.choice(LAST)
    company = f"{chance.choice(LAST)} {chance.choice(('GmbH', 'Ltd', 'AG', 'Inc'))}"
    email = f"{first}.{last}{number}@example.com".lower()
    return {
        "channel": "http",
        "id": f"customer-{number}",
        "name": f"{first} {last}",
        "company": company,
        "email": email,
    }


def _conversation(number: int, chance: random.Random, said: list[str], now: datetime) -> dict[str, Any]:
    at = now - timedelta(seconds=chance.randrange(90 * 86_400))
    state = chance.choices(("escalated", "claimed", "with_ai", "resolved"), (6, 1, 1, 1))[0]
    queued = state in ("escalated", "claimed")
    return {
        "id": f"{number:032x}",
        "channel": "http",
        "customer_id": f"customer-{number}",
        "state": state,
        "version": 3,
        "seq": number + 1,
        "opened_at": at,
        "last_message_at": at,
        "waiting_since": at if queued else None,
        "take_by": at + timedelta(minutes=chance.choice((10, 20, 60))) if queued else None,
        "first_line": chance.choice(said)[:160],
        "category": chance.choice(CATEGORIES),
        "reason": "low-confidence" if queued else "",
        "order_reason": "Not sure enough: within 60 min of writing" if queued else "",
        "language": chance.choice(("en", "en", "de", "fr")),
        "sentiment": -0.2,
        "sentiment_course": [0.1, -0.2, -0.2],
        "message_count": MESSAGES_EACH,
        "tags": ["vip"] if chance.random() < 0.05 else [],
    }


def _messages(numbers: range, chance: random.Random, said: list[str], now: datetime) -> Iterator[dict[str, Any]]:
    for number in numbers:
        for one in range(MESSAGES_EACH):
            order = f" Order A{chance.randrange(100_000):05d}." if one == 0 else ""
            yield {
                "id": f"{number:030x}-{one}",
                "conversation_id": f"{number:032x}",
                "channel": "http",
                "channel_message_id": f"{number}-{one}",
                "author": "customer" if one % 2 == 0 else "agent",
                "text": " ".join(chance.choices(said, k=chance.randint(1, 3))) + order,
                "sent_at": now,
                "at": now,
                "delivery": "received" if one % 2 == 0 else "sent",
                "seq": number * MESSAGES_EACH + one,
            }


def _no_responder(*_: object) -> Responds:
    raise RuntimeError("this benchmark asks the AI nothing")


if __name__ == "__main__":
    main()
