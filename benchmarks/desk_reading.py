"""How fast a conversation is opened, read on and scrolled at the desk: medians and 95th percentiles, against the bars.

python -m benchmarks.desk_reading                 offscreen
xvfb-run -a python -m benchmarks.desk_reading     on an X server
"""

import argparse
import asyncio
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.bars import Bar, say, show
from workspace.client.local_store import LocalStore
from workspace.contract.conversations import (
    BriefLineView,
    BriefView,
    ConversationDetail,
    Customer,
    DecisionView,
    EarlierConversation,
    EscalationView,
    HistoryEntry,
    MessageEntry,
    QueueRow,
    SessionEvent,
    SignalView,
    StepEntry,
)
from workspace.contract.values import ArticleRef, Author, SourceRef
from workspace.desktop.desk import Desk
from workspace.desktop.start import make_application, qt_loop

NINE: Final = datetime(2026, 3, 2, 9, tzinfo=UTC)
WORDS: Final = (
    "I", "was", "charged", "twice", "in", "May", "although", "the", "order", "was", "cancelled", "the", "same", "day,",
    "and", "nobody", "has", "answered", "since.", "Could", "you", "tell", "me", "when", "the", "second", "amount",
    "will", "be", "given", "back,", "and", "to", "which", "of", "my", "cards", "it", "will", "be", "booked?",
)  # fmt: skip
AUTHORS: Final[tuple[Author, ...]] = ("customer", "ai", "agent")
CONVERSATIONS: Final = 40
MOST_FRAMES: Final = 600
FRAME_MS: Final = 16.0


class Painted(QObject):
    """Notes when a widget has been painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.happened = asyncio.Event()
        widget.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.happened.set()
        return False


def message(conversation: str, number: int) -> HistoryEntry:
    """One of several kinds of entries, of very different lengths."""
    at = NINE + timedelta(minutes=number * 7)
    if number % 9 == 4:
        turn = f"{conversation}-t{number}"
        return StepEntry(
            id=f"{turn}/1", seq=number, at=at, turn_id=turn, no=1, kind="searched", result="worked",
            summary="Searched the articles: Refunds fits best", elapsed_ms=12,
        )  # fmt: skip
    author = AUTHORS[number % 3]
    length = (8, 30, 75, 140)[number * 7 % 4]
    text = " ".join(WORDS[(number * 13 + one) % len(WORDS)] for one in range(length))
    cited = (ArticleRef(id="refunds", title="Refunds", passage="Within three days."),) if author == "ai" else ()
    return MessageEntry(
        id=f"{conversation}-m{number}", seq=number, at=at, author=author,
        author_name={"customer": "Mira Sol", "ai": "AI", "agent": "Lena"}[author], text=f"{number}. {text}",
        delivery="sent", confidence=0.84 if author == "ai" else None, articles=cited,
    )  # fmt: skip


def conversation(name: str, messages: int, minutes: int) -> ConversationDetail:
    """A conversation with everything that is shown beside it."""
    at = NINE + timedelta(minutes=minutes)
    row = QueueRow(
        conversation_id=name, seq=messages, version=1, state="escalated", channel="e-mail", customer_id=f"{name}-who",
        customer_name=f"Mira Sol {name}", company="Acme", first_line="Charged twice in May", category="billing",
        category_title="Billing", reason="low-confidence", reason_words="not sure enough", sentiment=-0.5,
        sentiment_course=(0.1, -0.2, -0.5), language="en", waiting_since=at, take_by=at + timedelta(hours=1),
        last_message_at=at, message_count=messages,
    )  # fmt: skip
    history = tuple(message(name, number) for number in range(messages))
    source = (SourceRef(kind="message", id=f"{name}-m0"),)
    lines = tuple(
        BriefLineView(kind=kind, text=f"The {kind} of {name}, told in about ten words or so", sources=source)
        for kind in ("wanted", "tried", "failed", "feeling", "facts", "next")
    )
    decision = DecisionView(
        turn_id="t", action="escalate", confidence=0.41, threshold=0.78, rule="sure enough",
        because="0.41 sure, below what Billing asks for (0.78)", flip="The customer would have got an answer at 0.78",
        signals=tuple(SignalView(name=f"s{n}", value=0.5, share=0.25, words=f"Signal {n}") for n in range(4)),
    )  # fmt: skip
    escalation = EscalationView(
        id=f"{name}-e", at=at, reason="low-confidence", reason_words="not sure enough",
        brief=BriefView(lines=lines, told_customer="A person answers within the hour."), decision=decision,
    )  # fmt: skip
    customer = Customer(
        id=row.customer_id, name=row.customer_name, company="Acme", plan="Pro", tier="gold", since="2021",
        language="en", email="mira@example.com", facts={f"fact_{n}": f"{name} {n}" for n in range(6)},
        session=tuple(
            SessionEvent(at=at + timedelta(seconds=n), kind="page", text=f"Page {n} of {name}") for n in range(12)
        ),
    )  # fmt: skip
    knowledge = tuple(ArticleRef(id=f"a{n}", title=f"Article {n} about refunds", score=0.9 - n / 10) for n in range(5))
    earlier = tuple(
        EarlierConversation(
            conversation_id=f"{name}-earlier{n}", first_line="Where is my invoice?", state="resolved",
            last_message_at=NINE - timedelta(days=n + 1),
        )
        for n in range(3)
    )  # fmt: skip
    return ConversationDetail(
        row=row, customer=customer, history=history, escalation=escalation, knowledge=knowledge, earlier=earlier
    )


def fill(folder: Path, messages: int) -> None:
    """What this machine has seen before: so many conversations with so many messages."""
    store = LocalStore(folder / "desk-view.sqlite")
    details = [conversation(f"c{number:02}", messages, number) for number in range(CONVERSATIONS)]
    store.rows.begin()
    for detail in details:
        store.rows.keep(detail.row, detail.row)
    store.rows.commit()
    store.keep_seq(1)
    for detail in details:
        store.keep_detail(detail)
    store.close()


def quantile(values: Sequence[float], share: float) -> float:
    """The value that this share of the values does not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, round(share * (len(ordered) - 1)))]


class Reading:
    """One desk being measured."""

    def __init__(self, messages: int) -> None:
        self._folder = tempfile.TemporaryDirectory()
        fill(Path(self._folder.name), messages)
        self.desk = Desk(data_folder=Path(self._folder.name), theme="light")
        self.desk.window.resize(1440, 900)
        self.desk.window.show()
        self.desk.window.activateWindow()
        self.history = self.desk.parts.conversation_view.history
        self._painted = Painted(self.history.viewport())

    async def _paint(self, start: float) -> float:
        """Milliseconds from then until the history was painted."""
        await self._painted.happened.wait()
        return (time.perf_counter() - start) * 1000

    async def key(self, key: str) -> float:
        """Milliseconds from a key press until the history is painted anew."""
        self._painted.happened.clear()
        target = QApplication.focusWidget() or self.desk.window
        start = time.perf_counter()
        QTest.keySequence(target, QKeySequence(key))
        return await self._paint(start)

    async def opening(self) -> list[float]:
        """Through the list, each conversation for the first time, then back."""
        await asyncio.sleep(0.5)
        self.desk.parts.queue_view.focus_first()
        taken = []
        for key in ["J"] * (CONVERSATIONS - 1) + ["K"] * (CONVERSATIONS - 2):
            taken.append(await self.key(key))
            await asyncio.sleep(0.1)
        assert self.desk.parts.conversation.blocks, "a conversation is open"
        return taken[1:]

    async def scrolling(self, by: int) -> list[float]:
        """Frames through the whole history from its end, each from the wheel's turn to painted."""
        bar = self.history.verticalScrollBar()
        bar.setValue(bar.maximum())
        await asyncio.sleep(0.5)
        taken: list[float] = []
        while bar.value() > 0 and len(taken) < MOST_FRAMES:
            self._painted.happened.clear()
            start = time.perf_counter()
            bar.setValue(bar.value() - by)
            taken.append(await self._paint(start))
        return taken

    async def close(self) -> None:
        """End."""
        await self.desk.aclose()
        self.desk.window.finish()


def row(name: str, values: Sequence[float], bar_ms: float) -> Bar:
    """A line of the table."""
    median, p95 = statistics.median(values), quantile(values, 0.95)
    result = f"median {median:.1f} ms, p95 {p95:.1f} ms, worst {max(values):.1f} ms (n={len(values)})"
    return Bar(name, f"p95 < {bar_ms:g} ms", result, p95 < bar_ms)


async def measure() -> list[Bar]:
    """All rows."""
    bars = []
    for messages, bar_ms in ((200, 50.0), (2000, 100.0)):
        reading = Reading(messages)
        bars.append(row(f"next conversation, {messages} messages", await reading.opening(), bar_ms))
        bars.append(row(f"scroll {messages} messages, a notch a frame", await reading.scrolling(120), FRAME_MS))
        bars.append(row(f"scroll {messages} messages, a page a frame", await reading.scrolling(600), FRAME_MS))
        await reading.close()
    return bars


def main() -> None:
    """Measure and print."""
    argparse.ArgumentParser(description=__doc__).parse_args()
    application = make_application([sys.argv[0]])
    say(f"platform {QApplication.platformName()}")
    with asyncio.Runner(loop_factory=lambda: qt_loop(application)) as runner:
        show(runner.run(measure()))


if __name__ == "__main__":
    main()
