"""The desk's tools as a turn sees them: which one answers a message, with which keys, and a call that cannot hang."""

import contextlib
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from workspace.domain.tool import Outcome, Tool, ToolCall, ToolResult
from workspace.responder.embedding import CachedEmbedder, Vectors
from workspace.responder.key_shape import KeyChoice, KeyShape, keys_of
from workspace.responder.words import content_stems

# The least likeness to an example, with a key in the message and without (measured, docs/tools.md).
LIKE_WITH_KEY: Final = 0.55
LIKE_WITHOUT_KEY: Final = 0.7
# And by how much it must be more like what the tool answers than like what it does not.
AHEAD: Final = 0.02
MOST_KEYS: Final = 3
MOST_HANGING: Final = 4
_LEAST_OWN_WORDS: Final = 2
# Keys are read as a number: then the words around them count, and not the key.
_STANDS_IN: Final = "12345"


@dataclass(frozen=True)
class Fit:
    """A tool that answers a message: ``likeness`` (-1..1) to its nearest example, and the keys found, if any."""

    tool: Tool
    likeness: float
    keys: tuple[str, ...]


@dataclass(frozen=True)
class _Held:
    """A tool with how its key is found and the vectors of what it answers and of what it does not."""

    tool: Tool
    keys: KeyShape | KeyChoice
    examples: Vectors
    not_for: Vectors


class Toolbox:
    """Tools with the vectors of their examples; made anew when a tool changes."""

    def __init__(self, embedder: CachedEmbedder, tools: Sequence[Tool] = ()) -> None:
        self._embedder = embedder
        self._held = [self._hold(tool) for tool in tools]
        self._hanging = threading.BoundedSemaphore(MOST_HANGING)

    def __bool__(self) -> bool:
        return bool(self._held)

    def _hold(self, tool: Tool) -> _Held:
        keys = keys_of(tool.spec.argument)
        vectors = [
            self._embedder.embed([keys.without(text, _STANDS_IN) for text in texts])
            for texts in (tool.spec.examples, tool.spec.not_for)
        ]
        return _Held(tool, keys, *vectors)

    def fit(self, text: str, earlier: Sequence[str], rivals: Callable[[Vectors], float]) -> Fit | None:
        """The tool whose examples are most like the new words; ``earlier`` is oldest first.

        A key said before counts where the new words have none, and a bare key is read with the question before it.
        ``rivals`` says how like the knowledge's own titles and examples a vector is: what is more like those, or
        like what the tool is not for, is not the tool's.
        """
        best: Fit | None = None
        for held in self._held:
            keys = held.keys.find(text)
            asked = [text]
            if earlier and len(content_stems(held.keys.without(text, ""))) < _LEAST_OWN_WORDS:
                asked = [f"{earlier[-1]} {text}", earlier[-1]]
            # A key said before may belong to another matter: then the words alone have to be like enough.
            least = LIKE_WITH_KEY if keys else LIKE_WITHOUT_KEY
            likeness = max(self._likeness(held, one, least, rivals) for one in asked)
            if likeness >= least and (best is None or likeness > best.likeness):
                before = (held.keys.find(said) for said in reversed(earlier))
                best = Fit(held.tool, likeness, tuple(keys or next(filter(None, before), [])))
        return best

    def _likeness(self, held: _Held, text: str, least: float, rivals: Callable[[Vectors], float]) -> float:
        vector = self._embedder.embed([held.keys.without(text, _STANDS_IN)])[0]
        likeness = float(np.max(held.examples @ vector))
        if likeness < least or likeness < float(np.max(held.not_for @ vector, initial=-1.0)) + AHEAD:
            return -1.0
        return likeness if likeness >= rivals(vector) else -1.0

    def call(self, tool: Tool, call: ToolCall) -> ToolResult:
        """The tool's result, or a failure once its time is over, whatever it is doing then."""
        if not self._hanging.acquire(blocking=False):
            return ToolResult(Outcome.FAILED, f"{tool.spec.title}: too many look-ups are still waiting for an answer")
        results: list[ToolResult] = []

        def run() -> None:
            try:
                # Whatever it raises may hold what was looked up, so it goes no further than this.
                with contextlib.suppress(Exception):
                    results.append(tool.call(call))
            finally:
                self._hanging.release()

        # A thread, as a call into a driver cannot be ended from outside; a daemon, so that it never keeps the process.
        thread = threading.Thread(target=run, name="tool", daemon=True)
        thread.start()
        thread.join(tool.spec.time_limit_s)
        if results:
            return results[0]
        late = f"no answer within {tool.spec.time_limit_s:g} s" if thread.is_alive() else "it broke off"
        return ToolResult(Outcome.FAILED, f"{tool.spec.title}: {late}")
