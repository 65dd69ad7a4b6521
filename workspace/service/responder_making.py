"""Makes the responder from what the store knows; imported only in the thread that loads it, as it is heavy."""

import threading
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from workspace.domain.article import Article
from workspace.domain.proof import Compared, PastQuestion
from workspace.domain.question import Question
from workspace.domain.turn import CitedArticle, StepMemory, TurnInput, TurnResult, Utterance
from workspace.domain.writing import Manner, Rewriting, Told
from workspace.responder.asking import DeskAssistant
from workspace.responder.desk_writer import DeskWriter
from workspace.responder.openai_writer import OpenAiWriter
from workspace.responder.opening import open_responder
from workspace.responder.questions import every_part
from workspace.responder.turn import Responder
from workspace.service.language_model import SECRET, StoredSpending, note_desk_spending, read_setting
from workspace.service.policies import read_policy
from workspace.service.ports import Clock, system_clock
from workspace.service.relearning import Learner
from workspace.service.secrets import Secrets
from workspace.service.tools import ToolsInStore
from workspace.store.database import Store
from workspace.store.erasing import forget_vectors

LEARN_AFTER_S: Final = 2.0
LEARN_WITHIN_S: Final = 5.0


class StoredVectors:
    """Vectors computed before, all read at once; new ones are written in one go by ``flush``."""

    def __init__(self, store: Store, shipped: Path | None = None) -> None:
        self._store = store
        with store.read() as unit:
            self._known = unit.embeddings.all()
        if shipped is not None and shipped.is_file():
            # Keys name the text and the model, so what has changed since is simply not found.
            with np.load(shipped) as kept:
                rows = zip(kept["keys"].tolist(), kept["vectors"], strict=True)
                self._known = {key: vector.tobytes() for key, vector in rows} | self._known
        self._fresh: dict[str, bytes] = {}

    def get(self, key: str) -> bytes | None:
        """The vector kept under the key."""
        return self._known.get(key)

    def put(self, key: str, vector: bytes) -> None:
        """Keep it."""
        self._known[key] = self._fresh[key] = vector

    def forget(self, keys: Sequence[str]) -> None:
        """Drop vectors for good."""
        for key in keys:
            self._known.pop(key, None)
            self._fresh.pop(key, None)
        with self._store.write() as unit:
            forget_vectors(unit.connection, keys)

    def flush(self) -> None:
        """Write down what is new."""
        fresh, self._fresh = self._fresh, {}
        if fresh:
            with self._store.write() as unit:
                unit.embeddings.put(fresh)


class LiveResponder:
    """The responder as the service uses it: it follows the knowledge at once and learns from it a moment later.

    Vectors of changed articles are kept for the next start.
    """

    def __init__(
        self,
        responder: Responder,
        vectors: StoredVectors,
        tools: ToolsInStore,
        learner: Learner,
        assistant: DeskAssistant,
        *,
        learns_by_itself: bool = True,
    ) -> None:
        self._responder, self._vectors, self._tools, self._learner = responder, vectors, tools, learner
        self._by_itself = learns_by_itself
        self._assistant = assistant
        self._why = "start"
        self._learns = threading.Lock()
        self._is_due = False
        self._timer: threading.Timer | None = None

    def take_turn(self, turn: TurnInput, memory: StepMemory) -> TurnResult:
        """One turn, with the tools as they are declared now."""
        tools = self._tools.changed()
        if tools is not None:
            self._responder.change_tools(tools)
            self._vectors.flush()
        return self._responder.take_turn(turn, memory)

    def find(self, text: str, limit: int) -> Sequence[CitedArticle]:
        """Articles about a text, internal ones as well, best first."""
        return self._responder.find(text, limit)

    def ask(self, thread: Sequence[Utterance], question: str) -> Told:
        """Answer a colleague's question about a conversation."""
        return self._assistant.ask(thread, question, self._responder.policy.desk_name)

    def rewrite(self, draft: str, manner: Manner, language: str) -> Rewriting:
        """A draft in other words."""
        return self._assistant.rewrite(draft, manner, language, self._responder.policy.desk_name)

    def vectors(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """One unit vector a text."""
        return self._responder.index.embedder.embed(texts)

    def forget(self, texts: Sequence[str]) -> None:
        """Forget the vectors of these texts and of their parts, and learn anew without them."""
        keys = self._responder.index.embedder.forget(every_part(texts))
        self._vectors.forget(keys)
        self.learn_soon(0.0, "erased")

    def replay(
        self, changed: Sequence[Article], questions: Sequence[PastQuestion], own: Question | None = None
    ) -> tuple[Sequence[Compared | None], Compared | None]:
        """What a change that is not live would do to past questions, and to the one it comes from."""
        with self._responder.trial(changed) as trial:
            return trial.replay(questions), None if own is None else trial.compare(own)

    def follow(self, changed: Iterable[Article], removed: Iterable[str]) -> None:
        """Know these from now on, and those no more."""
        self._responder.index.apply(changed, removed)
        self._vectors.flush()
        self.learn_soon(LEARN_AFTER_S, "knowledge")

    def heed(self) -> None:
        """Follow what leads and the drift alarm allow at once, and new labels once there are enough."""
        if self._learner.is_due():
            self.learn_soon(LEARN_AFTER_S, "labels")

    def learn_soon(self, after_s: float, why: str) -> None:
        """Learn from knowledge and labels beside the turns, once for all changes that come together."""
        with self._learns:
            self._why = why
            if self._is_due:
                return
            self._is_due = True
            if not self._by_itself:
                return
            self._timer = threading.Timer(after_s, self._learn)
            self._timer.daemon = True
            self._timer.start()

    def learn_if_due(self) -> None:
        """Learn now what would have been learned soon, where it does not do so by itself."""
        if self._is_due:
            self._learn()

    def learn_now(self, why: str) -> None:
        """Learn at once, as a back-test wants it."""
        self._learner.learn(why)

    def _learn(self) -> None:
        with self._learns:
            self._is_due, why = False, self._why
        self._learner.learn(why)

    def close(self) -> None:
        """Wait for the learning that runs: native code that is cut off at the end takes the process down with it."""
        timer = self._timer
        if timer is not None:
            timer.cancel()
            timer.join(LEARN_WITHIN_S)


def make_responder(
    store: Store,
    secrets: Secrets,
    says: Callable[[str], None],
    *,
    embedding: Path,
    prompts: Path,
    shipped_vectors: Path | None = None,
    clock: Clock = system_clock,
    learns_by_itself: bool = True,
) -> LiveResponder:
    """The responder over the knowledge as it is now, with the language model that is set, if any.

    ``learns_by_itself`` False: it learns only when ``learn_if_due`` is called, as where time is moved by hand.
    """
    with store.read() as unit:
        articles, policy, model = unit.articles.heads(), read_policy(unit), read_setting(unit)
    says(f"reading {len(articles)} articles")
    vectors = StoredVectors(store, shipped_vectors)
    writer = None
    if model.is_on:
        writer = OpenAiWriter(
            base_url=model.base_url,
            model=model.model,
            api_key=secrets.get(SECRET),
            prompts_folder=prompts,
            limits=model.limits,
            spending=StoredSpending(store, clock),
        )
    tools = ToolsInStore(store, secrets)
    responder = open_responder(
        articles, policy, embedding_folder=embedding, cache=vectors, writer=writer, tools=tools.changed() or ()
    )
    vectors.flush()
    assistant = DeskAssistant(
        responder.index,
        responder.find,
        DeskWriter(writer.chat, prompts) if writer is not None else None,
        lambda usage: note_desk_spending(store, clock(), usage),
    )
    learner = Learner(store, responder, clock)
    learner.start()
    live = LiveResponder(responder, vectors, tools, learner, assistant, learns_by_itself=learns_by_itself)
    live.learn_soon(0.0, "start")
    return live
