"""How fast the desk is with 100,000 conversations: `python -m benchmarks.desk`, offscreen or under a display.

Everything is timed through the window itself: keys in, painted picture out. Prints medians and 95th percentiles.
"""

import argparse
import asyncio
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from rich.console import Console

from benchmarks.desk_data import fill, made_row, texts

BARS: Final = {
    "start to usable queue": "1000 ms",
    "of it, processor time": "-",
    "switch view": "50 ms p95",
    "switch filter": "50 ms p95",
    "search, per key": "50 ms p95",
    "open 200 messages": "50 ms p95",
    "next conversation": "50 ms p95",
    "open 2,000 messages": "100 ms p95",
    "scroll queue, a frame": "16 ms p95",
    "scroll history, a frame": "16 ms p95",
    "live: key to paint": "33 ms p95",
    "live: lost": "0",
    "memory": "250 MB",
}
# With misspelt words, as people write: each is looked up.
TYPED: Final = "Hello, we recieved your mesage and look into it now. You will hear from us tomorow. "
START: Final = """
import asyncio, os, sys, time
from pathlib import Path
import workspace.__main__, workspace.commands.desktop
from workspace.desktop.desk import Desk
from workspace.desktop.start import make_application, run_in_qt

async def live():
    desk = Desk(data_folder=Path(sys.argv[1]), theme="light")
    desk.window.show()
    shown = desk.parts.queue_view.list
    while not (shown.isVisible() and shown.model().rowCount()):
        await asyncio.sleep(0)
    shown.viewport().repaint()
    print((time.monotonic() - float(os.environ["STARTED_AT"])) * 1000, time.process_time() * 1000)
    sys.stdout.flush()
    os._exit(0)

run_in_qt(make_application(), live)
"""


def shares(values: list[float]) -> str:
    """Median and 95th percentile of milliseconds."""
    ordered = sorted(values)
    half, most = ordered[len(ordered) // 2], ordered[int(0.95 * (len(ordered) - 1))]
    return f"p50 {half:6.1f}  p95 {most:6.1f} ms  n {len(ordered)}"


def started(data: Path, times: int) -> tuple[list[float], list[float]]:
    """Process start to first painted queue from the local store, and its processor time, in milliseconds.

    After one run that warms the disk and compiles, as installing does.
    """
    found, busy = [], []
    known = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    with tempfile.TemporaryDirectory() as compiled:
        for number in range(times + 1):
            environment = {**known, "PYTHONPYCACHEPREFIX": compiled, "STARTED_AT": repr(time.monotonic())}
            run = subprocess.run(
                [sys.executable, "-c", START, str(data)], capture_output=True, text=True, check=True, env=environment
            )
            if number:
                taken, worked = map(float, run.stdout.split())
                found.append(taken)
                busy.append(worked)
    return found, busy


class Bench:
    """One window over a filled store, without a service."""

    def __init__(self, data: Path, special: list[str], found: dict[str, str], live_s: float) -> None:
        self.data, self.special, self.found, self.live_s = data, special, found, live_s
        self.told: Callable[[str], object] = lambda _: None

    async def run(self) -> None:
        """Time everything."""
        from PySide6.QtCore import Qt  # noqa: PLC0415 - the start is timed without Qt in this process
        from PySide6.QtTest import QTest  # noqa: PLC0415
        from PySide6.QtWidgets import QApplication  # noqa: PLC0415

        from workspace.desktop.desk import Desk  # noqa: PLC0415

        self.keys, self.test, self.application = Qt.Key, QTest, QApplication
        self.desk = Desk(data_folder=self.data, theme="light")
        self.desk.window.show()
        await asyncio.sleep(0.5)
        self.list = self.desk.parts.queue_view.list
        for part in (self._views, self._search, self._open, self._scroll):
            self.told(part.__name__)
            part()
            await asyncio.sleep(0.05)
        self.told("live")
        await self._live()
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        self.found["memory"] = f"{peak:.0f} MB at most"
        await self.desk.aclose()

    def _painted(self, act: Callable[[], object]) -> float:
        """Do it and paint what came of it, in milliseconds."""
        start = time.perf_counter()
        act()
        # Not processEvents: a task must not run inside another one (qasync).
        self.application.sendPostedEvents()
        self.application.sendPostedEvents()
        return (time.perf_counter() - start) * 1000

    def _views(self) -> None:
        from workspace.contract.personal import QueueFilter  # noqa: PLC0415

        views = ("all", "mine", "unclaimed", "snoozed", "waiting_on_customer", "resolved")
        switched = [self._painted(lambda view=view: self.desk.queue.show(view)) for view in views * 6]  # type: ignore[misc]
        self.found["switch view"] = shares(switched)
        model, times = self.desk.parts.queue, []
        for number in range(6):
            for asked in (
                QueueFilter(view="all", categories=("billing",)),
                QueueFilter(view="all", languages=("de",), reasons=("explicit-request",)),
                QueueFilter(view="unclaimed", tags=("vip",)),
                QueueFilter(view="all", feelings=("very_unhappy",), older_than_min=60 * (number + 1)),
            ):
                times.append(self._painted(lambda asked=asked: model.ask(asked)))  # type: ignore[misc]
        self.found["switch filter"] = shares(times)

    def _search(self) -> None:
        field, times = self.desk.parts.queue_view.search, []
        self.desk.queue.show("all")
        for word in ("refund", "mira sol", "passwort", "invoice", "shipping address", "zz"):
            field.setFocus()
            for letter in word:
                times.append(self._painted(lambda letter=letter: self.test.keyClicks(field, letter)))  # type: ignore[misc]
            field.clear()
        self.found["search, per key"] = shares(times)

    def _select(self, conversation_id: str) -> None:
        self.desk.parts.state.select(conversation_id)

    def _open(self) -> None:
        self.desk.queue.show("unclaimed")
        self.list.setFocus()
        small, large = self.special[:3], self.special[3]
        times, large_times, following = [], [], []
        for _ in range(10):
            for one in small:
                self._select("")
                self.application.sendPostedEvents()
                times.append(self._painted(lambda one=one: self._select(one)))  # type: ignore[misc]
            self._select("")
            self.application.sendPostedEvents()
            large_times.append(self._painted(lambda: self._select(large)))
        for _ in range(15):
            self._select(small[0])
            self.application.sendPostedEvents()
            for _ in range(2):
                following.append(self._painted(lambda: self.desk.queue.step(1)))
        self.found["open 200 messages"] = shares(times)
        self.found["next conversation"] = shares(following)
        self.found["open 2,000 messages"] = shares(large_times)

    def _scroll(self) -> None:
        self.desk.queue.show("unclaimed")
        self.application.sendPostedEvents()
        for name, area in (
            ("scroll queue, a frame", self.list),
            ("scroll history, a frame", self.desk.parts.conversation_view.history),
        ):
            if area is not self.list:
                self._select(self.special[3])
                self.application.sendPostedEvents()
            bar, times = area.verticalScrollBar(), []
            bar.setValue(0)
            for _ in range(200):
                step = min(bar.maximum(), bar.value() + 60)
                start = time.perf_counter()
                bar.setValue(step)
                area.viewport().repaint()
                times.append((time.perf_counter() - start) * 1000)
            self.found[name] = shares(times)

    async def _live(self) -> None:
        """Fifty facts a second while somebody types into the reply."""
        from workspace.contract.feed import FactView  # noqa: PLC0415

        self.desk.queue.show("unclaimed")
        self._select(self.special[0])
        await asyncio.sleep(0.1)
        field = self.desk.parts.conversation_view.composer.field
        field.setFocus()
        chance, said, now = random.Random(3), texts(), datetime.now(UTC)
        base = self.desk.parts.rows.count("all") + self.desk.parts.rows.count("snoozed")
        seq, times, last = int(time.time() * 1000), list[float](), dict[str, Any]()
        start = time.perf_counter()
        given = 0
        while (passed := time.perf_counter() - start) < self.live_s:
            while given < passed * 50:
                row = made_row(chance.randrange(base - 10), said, chance, now)
                seq += 1
                given += 1
                row = row.model_copy(update={"seq": seq, "version": seq})
                last[row.conversation_id] = row
                self.desk.fact_arrived(
                    FactView(seq=seq, at=now, kind="noted", conversation_id=row.conversation_id, row=row)
                )
            letter = TYPED[len(times) % len(TYPED)]
            times.append(self._painted(lambda letter=letter: self.test.keyClicks(field, letter)))  # type: ignore[misc]
            await asyncio.sleep(0.09)
        self.found["live: key to paint"] = shares(times)
        lost = sum(self.desk.parts.rows.get(one) != row for one, row in last.items())
        self.found["live: lost"] = f"{lost} of {given} facts about {len(last)} conversations"


def main() -> None:
    """Fill a store and time the desk over it."""
    told = argparse.ArgumentParser(prog="python -m benchmarks.desk", description=__doc__)
    told.add_argument("--conversations", type=int, default=100_000)
    told.add_argument("--data", type=Path, help="a folder to keep the filled store in, for a second run")
    told.add_argument("--starts", type=int, default=7)
    told.add_argument("--only-start", action="store_true", help="time nothing else")
    told.add_argument("--live", type=float, default=60.0, help="seconds of live facts")
    told.add_argument("--json", type=Path, help="write the figures there as well")
    asked = told.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    console, found = Console(), dict[str, str]()
    with tempfile.TemporaryDirectory() as made:
        data = asked.data or Path(made)
        data.mkdir(parents=True, exist_ok=True)
        ids = data / "special.json"
        if not ids.exists():
            console.print(f"filling {data} with {asked.conversations:,} conversations …")
            ids.write_text(json.dumps(fill(data, asked.conversations)))
        special = json.loads(ids.read_text())
        if asked.starts:
            starts, busy = started(data, asked.starts)
            found["start to usable queue"] = shares(starts)
            found["of it, processor time"] = shares(busy)
        if asked.only_start:
            tell(console, found, asked.json)
            return
        from workspace.desktop.start import make_application, run_in_qt  # noqa: PLC0415 - see above

        bench: Any = Bench(data, special, found, asked.live)
        bench.told = console.print
        run_in_qt(make_application(), bench.run)
    tell(console, found, asked.json)


def tell(console: Console, found: dict[str, str], file: Path | None) -> None:
    """Print the figures with their bars, and how busy the machine was with other things."""
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    console.print(f"platform {os.environ['QT_QPA_PLATFORM'] or 'default'}{load}")
    for name, bar in BARS.items():
        console.print(f"{name:26} {found.get(name, '-'):44} bar {bar}", highlight=False)
    if file:
        file.write_text(json.dumps(found, indent=1))


if __name__ == "__main__":
    main()
