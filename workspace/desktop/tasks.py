"""The only place where the desktop starts tasks: each belongs to a scope, and each failure is heard."""

import asyncio
from collections.abc import Coroutine
from typing import Any

from PySide6.QtCore import QObject, Signal


class TaskScope(QObject):
    """The running work of one pane.

    Signals:
        failed: what was being done (words), and the exception.
    """

    failed = Signal(str, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._by_key: dict[str, asyncio.Task[None]] = {}
        self._running: set[asyncio.Task[None]] = set()
        self._is_over = False
        parent.destroyed.connect(self.cancel_all)

    def newest(self, key: str, work: Coroutine[Any, Any, None], *, doing: str) -> None:
        """Start; work under the same key that still runs is cancelled. For loading."""
        if old := self._by_key.pop(key, None):
            old.cancel()
        self._start(key, work, doing)

    def first(self, key: str, work: Coroutine[Any, Any, None], *, doing: str) -> bool:
        """Start unless work under the same key still runs. For what must not happen twice."""
        if key in self._by_key:
            work.close()
            return False
        self._start(key, work, doing)
        return True

    def cancel(self, key: str) -> None:
        """Stop the work under a key, if any."""
        if old := self._by_key.pop(key, None):
            old.cancel()

    def cancel_all(self) -> None:
        """Stop everything."""
        while self._by_key:
            self._by_key.popitem()[1].cancel()

    async def ended(self) -> None:
        """Stop everything and wait until it has stopped; nothing starts after that."""
        self._is_over = True
        tasks = list(self._running)
        self.cancel_all()
        await asyncio.gather(*tasks, return_exceptions=True)
        # A cancelled request looks once more, a turn of the loop later, whether it has ended.
        await asyncio.sleep(0)

    def _start(self, key: str, work: Coroutine[Any, Any, None], doing: str) -> None:
        if self._is_over:
            # A last fact may come in while the other parts are still ending.
            work.close()
            return
        task = asyncio.get_running_loop().create_task(work, name=key)
        self._by_key[key] = task
        self._running.add(task)
        task.add_done_callback(lambda done: self._finished(key, done, doing))

    def _finished(self, key: str, task: asyncio.Task[None], doing: str) -> None:
        self._running.discard(task)
        if self._by_key.get(key) is task:
            del self._by_key[key]
        if not task.cancelled() and (error := task.exception()) is not None:
            self.failed.emit(doing, error)
