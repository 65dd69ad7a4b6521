"""In whatever order knowledge changes, the index is the one built from scratch, and history replays to the articles."""

import tempfile
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from workspace.domain.article import Article, Audience
from workspace.domain.correction import CorrectionState, Proposal, ProposalKind
from workspace.domain.errors import DeskhandError
from workspace.domain.facts import Actor, ActorKind
from workspace.domain.identifiers import ArticleId, new_id
from workspace.responder.embedding import Vectors
from workspace.responder.index import KnowledgeIndex
from workspace.responder.passages import sentences
from workspace.service.handlers.correct_knowledge import (
    Proposed,
    approve_correction,
    propose_correction,
    reject_correction,
    roll_back_correction,
    undo_correction,
)
from workspace.service.handlers.import_knowledge import import_articles
from workspace.store.database import Store, sqlite_url
from workspace.store.unit import Unit

IDS = ("one", "two", "three")
TEXTS = ("Open the menu.", "Close the door in 3 days.", "Press the green button twice.", "Nothing is charged.")
QUESTIONS = ("Where is the menu?", "How long does the door take?", "What does it cost?")
PEOPLE = (Actor(ActorKind.PERSON, "p1", "Lena"), Actor(ActorKind.PERSON, "p2", "Tom"))


class CountedWords:
    """Vectors that a test can afford: how often each letter stands in a text."""

    name, dimensions = "letters", 32

    def embed(self, texts: Sequence[str]) -> Vectors:
        """One unit vector a text."""
        found = np.full((len(texts), self.dimensions), 0.01, np.float32)
        for row, text in enumerate(texts):
            for letter in text.lower():
                found[row, ord(letter) % self.dimensions] += 1
        return np.asarray(found / np.linalg.norm(found, axis=1, keepdims=True), np.float32)


class AnyHistory(RuleBasedStateMachine):
    """Imports, proposals, approvals, undos and rollbacks in any order; what is refused changes nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.store = Store(sqlite_url(Path(self.folder.name) / "desk.sqlite3"))
        self.store.migrate()
        self.now = datetime(2026, 3, 2, 9, tzinfo=UTC)
        self.index = KnowledgeIndex(CountedWords())
        self.seq = 0
        self.made: list[str] = []

    def teardown(self) -> None:
        self.store.close()
        self.folder.cleanup()

    @rule(
        which=st.sampled_from(IDS), text=st.sampled_from(TEXTS), asked=st.lists(st.sampled_from(QUESTIONS), max_size=2)
    )
    def imported(self, which: str, text: str, asked: list[str]) -> None:
        article = Article(ArticleId(which), which.title(), text, examples=tuple(dict.fromkeys(asked)))
        with self.store.write() as unit:
            import_articles(unit, [article], self._later())

    @rule(
        kind=st.sampled_from(ProposalKind),
        which=st.sampled_from(("", *IDS)),
        text=st.sampled_from(TEXTS),
        asked=st.lists(st.sampled_from(QUESTIONS), max_size=2),
        stale=st.booleans(),
        waits=st.booleans(),
        person=st.sampled_from(PEOPLE),
    )
    def proposed(
        self, kind: ProposalKind, which: str, text: str, asked: list[str], stale: bool, waits: bool, person: Actor
    ) -> None:
        with self.store.read() as unit:
            head = unit.articles.head(which) if which else None
        version = head.version - int(stale) if head is not None else 0
        proposal = Proposal(
            kind, which, version, "Title", text, "", tuple(asked), audience=Audience.PUBLIC, restore_version=1
        )
        number = new_id()
        order = Proposed(number, proposal, waits_for="a lead" if waits else "")
        if self._tries(lambda unit, at: propose_correction(unit, person, at, order)):
            self.made.append(number)

    @rule(data=st.data(), approve=st.booleans())
    def decided(self, data: st.DataObject, approve: bool) -> None:
        if self.made:
            which = data.draw(st.sampled_from(self.made))
            if approve:
                self._tries(lambda unit, at: approve_correction(unit, PEOPLE[0], at, which))
            else:
                self._tries(lambda unit, at: reject_correction(unit, PEOPLE[0], at, which, "No."))

    @rule(data=st.data())
    def undone(self, data: st.DataObject) -> None:
        if self.made:
            which = data.draw(st.sampled_from(self.made))
            self._tries(lambda unit, at: undo_correction(unit, PEOPLE[1], at, which, is_lead=True))

    @rule(data=st.data())
    def rolled_back(self, data: st.DataObject) -> None:
        if self.made:
            which = data.draw(st.sampled_from(self.made))
            self._tries(lambda unit, at: roll_back_correction(unit, at, which, "It harms."))

    @rule()
    def followed(self) -> None:
        """The responder looks what has changed, as it does before every turn."""
        with self.store.read() as unit:
            changes = unit.articles.changed_after(self.seq)
        live = [article for _, article in changes if not article.retired]
        self.index.apply(live, [article.id for _, article in changes if article.retired])
        self.seq = max([self.seq, *(seq for seq, _ in changes)])

    @invariant()
    def history_replays_to_the_articles(self) -> None:
        with self.store.read() as unit:
            replayed: dict[str, int] = {}
            for fact in unit.facts.after(0, 10_000):
                if fact["payload"].get("version"):
                    replayed[str(fact["payload"]["article_id"])] = int(fact["payload"]["version"])
            heads = {row["id"]: row["version"] for row in unit.articles.head_lines()}
        assert replayed == heads

    @invariant()
    def every_live_correction_made_its_version(self) -> None:
        with self.store.read() as unit:
            for row in unit.corrections.in_state([CorrectionState.PUBLISHED.value]):
                made = unit.articles.version(row["article_id"], row["version"])
                assert made is not None
                assert made.correction_id == row["id"]

    @invariant()
    def the_index_is_the_one_built_from_scratch(self) -> None:
        self.followed()
        with self.store.read() as unit:
            heads = unit.articles.heads()
        fresh = KnowledgeIndex(CountedWords())
        fresh.apply(heads)
        one, other = self.index.snapshot, fresh.snapshot
        assert [each.article for each in one.articles] == [each.article for each in other.articles]
        assert np.array_equal(one.matrix, other.matrix)
        assert np.array_equal(one.owners, other.owners)
        assert {word: count for word, count in one.document_frequency.items() if count} == dict(
            other.document_frequency
        )
        for text in (*TEXTS, *QUESTIONS):
            words = [word.lower().strip(".?") for sentence in sentences(text) for word in sentence.split()]
            assert _hits(self.index, words) == _hits(fresh, words)

    def _tries(self, order: Callable[[Unit, datetime], object]) -> bool:
        """Give an order; whether it was carried out."""
        before = self._state()
        try:
            with self.store.write() as unit:
                order(unit, self._later())
        except DeskhandError:
            assert self._state() == before
            return False
        return True

    def _state(self) -> tuple[int, dict[str, int]]:
        with self.store.read() as unit:
            return unit.facts.last_seq(), unit.corrections.counts()

    def _later(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


def _hits(index: KnowledgeIndex, words: list[str]) -> set[tuple[str, str, int]]:
    """Which texts are found by words, under the articles' ids."""
    snapshot, found = index.snapshot, set()
    for field in ("passage", "title", "example"):
        for hit in index.lexical_hits(snapshot, field, words):
            place = snapshot.places.get(hit.article_number)
            if place is not None:
                found.add((field, str(snapshot.articles[place].article.id), hit.text_number))
    return found


TestAnyHistory = AnyHistory.TestCase
TestAnyHistory.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)
