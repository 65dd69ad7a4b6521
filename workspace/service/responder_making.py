"""Makes the responder from what the store knows; imported only in the thread that loads it, as it is heavy."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from workspace.domain.article import Article
from workspace.domain.turn import CitedArticle, StepMemory, TurnInput, TurnResult
from workspace.responder.openai_writer import OpenAiWriter
from workspace.responder.opening import open_responder
from workspace.responder.turn import Responder
from workspace.service.language_model import SECRET, read_setting
from workspace.service.policies import read_policy
from workspace.service.secrets import Secrets
from workspace.store.database import Store


class StoredVectors:
    """Vectors computed before, all read at once; new ones are written in one go by ``flush``."""

    def __init__(self, store: Store) -> None:
        self._store = store
        with store.read() as unit:
            self._known = unit.embeddings.all()
        self._fresh: dict[str, bytes] = {}

    def get(self, key: str) -> bytes | None:
        """The vector kept under the key."""
        return self._known.get(key)

    def put(self, key: str, vector: bytes) -> None:
        """Keep it."""
        self._known[key] = self._fresh[key] = vector

    def flush(self) -> None:
        """Write down what is new."""
        fresh, self._fresh = self._fresh, {}
        if fresh:
            with self._store.write() as unit:
                unit.embeddings.put(fresh)


class LiveResponder:
    """The responder as the service uses it; vectors of changed articles are kept for the next start."""

    def __init__(self, responder: Responder, vectors: StoredVectors) -> None:
        self._responder, self._vectors = responder, vectors

    def take_turn(self, turn: TurnInput, memory: StepMemory) -> TurnResult:
        """One turn."""
        return self._responder.take_turn(turn, memory)

    def find(self, text: str, limit: int) -> Sequence[CitedArticle]:
        """Articles about a text, internal ones as well, best first."""
        return self._responder.find(text, limit)

    def follow(self, changed: Iterable[Article], removed: Iterable[str]) -> None:
        """Know these from now on, and those no more."""
        self._responder.index.apply(changed, removed)
        self._vectors.flush()


def make_responder(
    store: Store, secrets: Secrets, says: Callable[[str], None], *, embedding: Path, prompts: Path
) -> LiveResponder:
    """The responder over the knowledge as it is now, with the language model that is set, if any."""
    with store.read() as unit:
        articles, policy, model = unit.articles.heads(), read_policy(unit), read_setting(unit)
    says(f"reading {len(articles)} articles")
    vectors = StoredVectors(store)
    writer = None
    if model.is_on:
        writer = OpenAiWriter(
            base_url=model.base_url, model=model.model, api_key=secrets.get(SECRET), prompts_folder=prompts
        )
    responder = open_responder(articles, policy, embedding_folder=embedding, cache=vectors, writer=writer)
    vectors.flush()
    return LiveResponder(responder, vectors)
