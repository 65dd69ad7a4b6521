"""How long a review of ten messages takes at the keys: `python -m benchmarks.reviewing`, offscreen or under a display.

A real window works through forty conversations over a service that answers at once; every key is timed until it is
painted. The seconds a person needs are reckoned with 0.3 s a key, beside what the desk itself takes.
"""

import argparse
import asyncio
import os
import random
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import httpx
from pydantic import BaseModel

from benchmarks.bars import at_most, say, show
from benchmarks.desk_data import YOU, made_detail, made_row, texts
from workspace.contract.conversations import MessageEntry
from workspace.contract.desk import DeskView
from workspace.contract.reviews import (
    ReviewDone,
    ReviewSubject,
    ReviewTask,
    ReviewView,
    Scorecard,
    ScorecardCategory,
    SubmitReview,
    TaskList,
    TurnToReview,
)

KEY_S: Final = 0.3
BAR_S: Final = 40.0
MESSAGES: Final = 10
RIGHT: Final = ("L", "L", "Space", "3", "3", "2", "2", "3", "R", "Return")
WRONG: Final = ("L", "T", "L", "1", "B", "Down", "Return", "3", "2", "2", "3", "W", "Shift+W", "Shift+O", "Return")
READING: Final = ("L", "Space")
CARD: Final = Scorecard(
    id="ai",
    title="What the AI did",
    categories=tuple(
        ScorecardCategory(id=name, title=name.title(), points=points, weight=20, causes=("The article", "The question"))
        for name, points in (("right", 3), ("complete", 3), ("grounded", 2), ("handed over", 2), ("tone", 3))
    ),
)


class Edge:
    """Answers what the reviewer's pane asks; nothing else is there."""

    def __init__(self, count: int) -> None:
        said, now = texts(), datetime.now(UTC)
        rows = [made_row(number, said, random.Random(number), now) for number in range(count)]
        self.details = {f"t{at}": made_detail(row, MESSAGES, said) for at, row in enumerate(rows)}
        self.taken: list[str] = []

    def answer(self, request: httpx.Request) -> httpx.Response:
        """One request."""
        path = request.url.path.removeprefix("/api/v1")
        found: BaseModel | None = None
        if path == "/desk":
            found = DeskView(name="Bench", version="1", you=YOU, role="lead", undo_window_s=0.05)
        elif path == "/reviews/tasks":
            left = [self.task(one) for one in self.details if one not in self.taken]
            found = TaskList(tasks=tuple(left), waiting=len(left))
        elif path.startswith("/reviews/tasks/"):
            found = self.subject(path.rsplit("/", 1)[-1])
        elif path == "/reviews" and request.method == "POST":
            found = self.done(SubmitReview.model_validate_json(request.content))
        return _json(found) if found is not None else httpx.Response(503, request=request)

    def task(self, task_id: str) -> ReviewTask:
        """One task."""
        row = self.details[task_id].row
        return ReviewTask(
            id=task_id, conversation_id=row.conversation_id, why="drawn at random", drawn_at=row.last_message_at,
            customer_name=row.customer_name, first_line=row.first_line, category_title=row.category_title,
        )  # fmt: skip

    def subject(self, task_id: str) -> ReviewSubject:
        """A conversation with a turn for each message the AI wrote."""
        detail = self.details[task_id]
        told = [one for one in detail.history if isinstance(one, MessageEntry) and one.author == "ai"]
        turns = tuple(TurnToReview(turn_id=one.id, no=at, seq=one.seq) for at, one in enumerate(told, 1))
        return ReviewSubject(task=self.task(task_id), detail=detail, turns=turns, scorecard=CARD)

    def done(self, order: SubmitReview) -> ReviewDone:
        """It is taken."""
        self.taken.append(order.task_id)
        view = ReviewView(
            id=order.id, task_id=order.task_id, conversation_id="c", reviewer=YOU, at=datetime.now(UTC),
            scorecard_id=CARD.id, scorecard_version=1, review=order.review,
        )  # fmt: skip
        return ReviewDone(review=view)


def _json(said: BaseModel) -> httpx.Response:
    return httpx.Response(200, content=said.model_dump_json().encode())


def share(values: list[float], part: float) -> float:
    """So many of 100 are at most this."""
    return sorted(values)[int(part * (len(values) - 1))]


async def until(holds: Callable[[], bool]) -> None:
    """Let the window work until something is so."""
    async with asyncio.timeout(10):
        for _ in iter(holds, True):
            await asyncio.sleep(0)


async def measured(data: Path, count: int) -> tuple[list[float], list[float]]:
    """Milliseconds from a key to its picture, and from handing in to the next conversation's picture."""
    from PySide6.QtGui import QKeySequence  # noqa: PLC0415 - the platform is chosen before
    from PySide6.QtTest import QTest  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from workspace.desktop.desk import Desk  # noqa: PLC0415
    from workspace.desktop.state import Connection  # noqa: PLC0415

    edge = Edge(count + 1)
    desk = Desk(data_folder=data, theme="light", transport=httpx.MockTransport(edge.answer))
    desk.window.show()
    desk.window.activateWindow()
    desk.parts.state.sign_in(DeskView(name="Bench", version="1", you=YOU, role="lead", undo_window_s=0.05))
    desk.api.reach("http://bench", "token")
    desk.parts.state.connect_to(Connection("connected"))
    desk.doing.reviewing.open("review")
    pane = desk.doing.reviewing.pane
    assert pane is not None
    page, working = pane.reviewing, pane.reviewing.working
    await until(lambda: working.subject is not None)
    keys: list[float] = []
    nexts: list[float] = []
    for number in range(count):
        before = working.subject.task.id if working.subject is not None else ""
        for key in WRONG if number % 4 == 3 else RIGHT:
            await asyncio.sleep(0.02)
            began = time.perf_counter()
            QTest.keySequence(QApplication.focusWidget() or desk.window, QKeySequence(key))
            if key == "Return":
                await until(lambda: working.subject is not None)
            # All of the part that the key changes, though Qt would paint less of it.
            (pane if key == "Return" else page.subject if key in READING else page.card).repaint()
            taken = (time.perf_counter() - began) * 1000
            opened = working.subject is not None and working.subject.task.id != before
            (nexts if opened else keys).append(taken)
    await asyncio.sleep(0.3)
    say(f"handed in: {len(edge.taken)} of {count}")
    await desk.aclose()
    desk.window.finish()
    return keys, nexts


def main() -> None:
    """Measure and print."""
    reader = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    reader.add_argument("--reviews", type=int, default=40)
    count = reader.parse_args().reviews
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from workspace.desktop.start import make_application, run_in_qt  # noqa: PLC0415

    found: list[tuple[list[float], list[float]]] = []

    async def story() -> None:
        with tempfile.TemporaryDirectory() as data:
            found.append(await measured(Path(data), count))

    run_in_qt(make_application(["benchmark"]), story)
    keys, nexts = found[0]
    own_s = [(len(made) * share(keys, 0.5) + share(nexts, 0.5)) / 1000 for made in (RIGHT, WRONG)]
    show(
        [
            at_most(
                "a key to its picture, p95, ms", share(keys, 0.95), 50, f"p50 {share(keys, 0.5):.1f}, n {len(keys)}"
            ),
            at_most("handed in to the next one, p95, ms", share(nexts, 0.95), 100, f"p50 {share(nexts, 0.5):.1f}"),
            at_most("all right, s", len(RIGHT) * KEY_S + own_s[0], BAR_S, f"{len(RIGHT)} keys, desk {own_s[0]:.2f} s"),
            at_most(
                "an error named, s", len(WRONG) * KEY_S + own_s[1], BAR_S, f"{len(WRONG)} keys, desk {own_s[1]:.2f} s"
            ),
        ]
    )


if __name__ == "__main__":
    main()
