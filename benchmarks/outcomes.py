"""A million conversations counted anew, any filter, one more change: `python -m benchmarks.outcomes`.

The conversations are made up and written straight into the tables, about ten facts each. `--database` takes a
PostgreSQL database that is empty; without it SQLite in a folder that is thrown away.
"""

import argparse
import json
import math
import random
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

import sqlalchemy as sa

from workspace.service.measuring import measure_conversation, recount
from workspace.store import tables as t
from workspace.store.database import Store, sqlite_url
from workspace.store.measured import Dimension, Filter

START: Final = datetime(2025, 3, 3, tzinfo=UTC)
WEEKS: Final = 52
CATEGORIES: Final = ("billing", "account", "security", "invoicing", "scheduling", "integrations", "data", "general")
LANGUAGES: Final = ("en", "en", "en", "en", "de", "fr", "es")
CHANNELS: Final = ("http", "http", "mail")
REASONS: Final = ("low-confidence", "explicit-request", "negative-sentiment", "no-knowledge", "sensitive-topic")
AT_ONCE: Final = 2_000


# Seconds from what was before to each kind of fact, as the middle and the spread (sigma) of a log-normal.
GAPS: Final = {
    "step-taken": (0.4, 0.5), "decided": (0.8, 0.8), "ai-replied": (0.3, 0.5), "message-received": (90.0, 1.5),
    "claimed": (700.0, 1.2), "reply-written": (240.0, 0.9), "resolved": (45.0, 1.0), "rated": (6.0, 0.6),
}  # fmt: skip


def histories(count: int) -> Iterator[tuple[dict[str, Any], list[dict[str, Any]]]]:
    """Conversations with their facts, in the order of time."""
    chance = random.Random(4)
    for number in range(count):
        at = START + timedelta(weeks=WEEKS) * (number / count)
        name, customer = f"{number:08x}", f"customer{chance.randrange(count // 3 + 1)}"
        article = chance.randrange(400)
        category = CATEGORIES[article % len(CATEGORIES)] if number % 9 else ""
        facts: list[tuple[str, str, str, dict[str, Any]]] = [
            ("conversation-opened", "customer", customer, {"channel": "http"}),
            ("message-received", "customer", customer, {"message_id": f"m{name}"}),
        ]
        fate = chance.random()
        action = "escalate" if fate < 0.25 else "ask" if fate < 0.3 else "answer"
        facts += [("step-taken", "ai", "", {"step": f"t{name}/{one}", "kind": "searched"}) for one in range(3)]
        facts.append(
            ("decided", "ai", "", {"turn_id": f"t{name}", "action": action, "rule": "confident",
             "about": f"article{article}", "confidence": 0.9, "category": category, "level": 1 + article % 3,
             "cost_micros": chance.randrange(200, 4_000)})
        )  # fmt: skip
        if action == "escalate":
            facts.append(("escalated", "ai", "", {"escalation_id": f"e{name}", "reason": chance.choice(REASONS)}))
            person = f"person{chance.randrange(12)}"
            facts += [
                ("claimed", "person", person, {}),
                ("reply-written", "person", person, {"message_id": f"p{name}"}),
                ("resolved", "person", person, {"outcome": "solved"}),
                ("rated", "person", person, {"rating": "necessary" if chance.random() < 0.8 else "unnecessary"}),
            ]
        else:
            facts.append(("ai-replied", "ai", "", {"message_id": f"r{name}", "action": action}))
            if chance.random() < 0.3:
                facts.append(
                    ("message-received", "customer", customer, {"message_id": f"n{name}", "reaction": "thanks"})
                )
        rows, moment = [], at
        for place, (kind, actor, actor_id, payload) in enumerate(facts):
            if place > 1 and kind in GAPS:
                middle_s, spread = GAPS[kind]
                moment += timedelta(seconds=chance.lognormvariate(math.log(middle_s), spread))
            rows.append(
                {"conversation_id": name, "version": place + 1, "kind": kind, "at": moment, "actor_kind": actor,
                 "actor_id": actor_id, "actor_name": "", "payload": payload}
            )  # fmt: skip
        conversation = {
            "id": name, "channel": chance.choice(CHANNELS), "customer_id": customer, "state": "with_ai",
            "opened_at": at, "last_message_at": at, "category": category, "language": chance.choice(LANGUAGES),
            "version": len(rows),
        }  # fmt: skip
        yield conversation, rows


def fill(store: Store, count: int) -> int:
    """Write them; returns how many facts there are."""
    seq = 0
    waiting: list[dict[str, Any]] = []
    facts: list[dict[str, Any]] = []

    def flush() -> None:
        with store.engine.execution_options(writes=True).begin() as connection:
            connection.execute(sa.insert(t.conversation), waiting)
            connection.execute(sa.insert(t.fact), facts)
            connection.execute(sa.update(t.counter).where(t.counter.c.name == "fact").values(value=seq))
        waiting.clear()
        facts.clear()

    for conversation, rows in histories(count):
        for row in rows:
            seq += 1
            row["seq"] = seq
        waiting.append({**conversation, "seq": seq})
        facts.extend(rows)
        if len(waiting) >= AT_ONCE:
            flush()
    if waiting:
        flush()
    return seq


FILTERS: Final[dict[str, tuple[Filter, tuple[Dimension, ...]]]] = {
    "the pane, 12 weeks": (Filter(since="2025-12-08"), ()),
    "52 weeks": (Filter(), ()),
    "52 weeks by week": (Filter(), ("week",)),
    "52 weeks by category": (Filter(), ("category",)),
    "two dimensions, by week": (Filter(channels=("http",), languages=("en",)), ("week",)),
    "one category, by week": (Filter(categories=("billing",)), ("week",)),
    "one language, by category": (Filter(languages=("de",)), ("category",)),
    "category and channel and language": (
        Filter(categories=("data", "general"), channels=("mail",), languages=("en",)), ("level",),
    ),
}  # fmt: skip


def main() -> int:
    """Fill, count, ask, change one."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--conversations", type=int, default=1_000_000)
    parser.add_argument("--database", default="")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        store = Store(arguments.database or sqlite_url(Path(folder) / "desk.sqlite3"))
        store.migrate()
        began = time.perf_counter()
        facts = fill(store, arguments.conversations)
        _say(
            f"{arguments.conversations:,} conversations, {facts:,} facts, filled in {time.perf_counter() - began:.0f} s"
        )
        began, own, now = time.perf_counter(), time.process_time(), START + timedelta(weeks=WEEKS + 2)
        done = recount(store, now)
        _say(
            f"counted anew in {time.perf_counter() - began:.1f} s, {time.process_time() - own:.1f} s of them this "
            f"process's own (bar: 300 s); {json.dumps(dict(done.counts))}"
        )
        with store.read() as unit:
            cells = unit.connection.execute(sa.text("select count(*) from cell")).scalar()
            _say(f"{cells:,} cells; memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB at most")
        for name, (wanted, by) in FILTERS.items():
            times = []
            for _ in range(5):
                began = time.perf_counter()
                with store.read() as unit:
                    unit.measured.cells(wanted, by=by)
                times.append((time.perf_counter() - began) * 1000)
            _say(f"{name}: {sorted(times)[2]:.0f} ms, slowest {max(times):.0f} ms (bar 1,000)")
        times = []
        for number in range(0, arguments.conversations, max(1, arguments.conversations // 50)):
            began = time.perf_counter()
            with store.write() as unit:
                unit.measured.note(f"{number:08x}", "csat", 4)
                measure_conversation(unit, f"{number:08x}", now)
            times.append((time.perf_counter() - began) * 1000)
        _say(f"one more change: {sorted(times)[len(times) // 2]:.1f} ms, slowest {max(times):.1f} ms")
        store.close()
    return 0


def _say(words: str) -> None:
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
