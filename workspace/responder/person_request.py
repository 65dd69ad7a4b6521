"""Does the customer ask for a person? Plain wordings, and classifiers over twelve languages for those nobody listed."""

import json
import math
import re
from collections.abc import Sequence
from typing import Final

import numpy as np

from workspace import resources
from workspace.responder.embedding import Embedder, Vectors
from workspace.responder.feeling import LESSONS as MOOD_LESSONS
from workspace.responder.letter_patterns import letter_patterns
from workspace.responder.passages import sentences
from workspace.responder.person_wordings import asks_plainly
from workspace.responder.person_words import Meanings
from workspace.responder.trained import Lesson, Trained, read_lessons, shipped

LESSONS: Final = "person_lessons.tsv"
WORDS: Final = "person_words.tsv"
WEIGHTS: Final = "person.npz"
SENTENCE_WEIGHTS: Final = "person_sentence.npz"
SURE_ENOUGH: Final = 0.5
_CLASSES: Final = ("person", "other")
_EVERYDAY: Final = frozenset({"question", "typo", "uncovered"})
_PENALTY: Final = 1.0
_SENTENCE_PENALTY: Final = 1.0
_MOST_SENTENCES: Final = 12
# A longer message is about something; only a sentence of its own may turn it into a request, not its general sound.
_SHORT: Final = 25
_EVEN: Final = 0.33
_AMONG_MANY: Final = 0.55
_CLAUSE: Final = re.compile(r"[,;:–—]\s+")
_END: Final = re.compile(r"(?<=[.!?])\s+")
_QUOTED: Final = re.compile(r"[“„«»\"”‟][^“”„«»\"\n]{3,50}[”“»«\"]")
_LEAST_AROUND: Final = 3


class PersonRequestReader:
    """The probability that a message asks for a person."""

    def __init__(self, embedder: Embedder) -> None:
        self._meanings = Meanings(shipped(WORDS))
        self._by_sentence = Trained.load(shipped(SENTENCE_WEIGHTS))
        self._by_vector = Trained.load(shipped(WEIGHTS))
        if self._by_vector.embedding != embedder.name:
            # A desk with another embedding learns from the same lessons at its start.
            self._by_vector = learn(read_person_lessons(), embedder)

    def read(self, text: str, vector: Vectors) -> float:
        """Near 1 where a sentence of the message asks for a person, near 0 where none does."""
        parts = [part for part in _parts(text) if self._meanings.may_ask(part)]
        if not parts:
            return 0.0
        if len(parts) > _MOST_SENTENCES:
            # The wish stands at the beginning or at the end of a long message.
            parts = parts[: _MOST_SENTENCES // 2] + parts[-_MOST_SENTENCES // 2 :]
        chance = float(self._by_sentence.chances(_sentence_features(parts, self._meanings))[:, 0].max())
        if len(text.split()) > _SHORT:
            # The surest of many sentences is surer by chance alone.
            return float(chance ** (math.log(SURE_ENOUGH) / math.log(_AMONG_MANY)))
        row = _features([text], vector[None], self._meanings)
        chance = (chance + float(self._by_vector.chances(row)[0, 0])) / 2
        # On short messages the classifiers are cautious: what they call 0.33 is as often a request as not.
        return float(chance ** (math.log(SURE_ENOUGH) / math.log(_EVEN)))


def _parts(text: str) -> list[str]:
    """Sentences, and the clauses of a sentence that tells something before it asks ("I am locked out, call me")."""
    found: list[str] = []
    spoken = _QUOTED.sub(" ", text)
    # What stands in quotation marks is named, not said ("the button “talk to an agent” is missing").
    kept = spoken if len(spoken.split()) >= _LEAST_AROUND else text
    for sentence in [part for whole in sentences(kept) for part in _END.split(whole) if part.strip()]:
        found.append(sentence)
        clauses = _CLAUSE.split(sentence)
        if len(clauses) > 1:
            found += [clause for clause in clauses[1:] if len(clause.split()) > 1 or clause.isupper()]
    return found


def learn(lessons: Sequence[Lesson], embedder: Embedder) -> Trained:
    """Learn to read whole short messages, with their vectors."""
    texts = [lesson.text for lesson in lessons]
    features = _features(texts, embedder.embed(texts), Meanings(shipped(WORDS)))
    return Trained.learn(lessons, features, _CLASSES, penalty=_PENALTY, embedding=embedder.name)


def learn_sentences(lessons: Sequence[Lesson]) -> Trained:
    """Learn to read single sentences, without vectors: a long message has too many to embed."""
    texts = [lesson.text for lesson in lessons]
    features = _sentence_features(texts, Meanings(shipped(WORDS)))
    return Trained.learn(lessons, features, _CLASSES, penalty=_SENTENCE_PENALTY, embedding="")


def read_person_lessons() -> list[Lesson]:
    """The lessons about asking for a person, and those of other readers as examples of not asking."""
    meanings = Meanings(shipped(WORDS))
    moods = read_lessons(shipped(MOOD_LESSONS))
    # Some upset messages do ask for somebody; without such words they surely don't.
    others = [one for one in moods if one.label != "upset" or not meanings.may_ask(one.text)]
    everyday = [Lesson(_CLASSES[1], part) for text in _everyday_messages() for part in _parts(text)]
    return [*read_lessons(shipped(LESSONS)), *(Lesson(_CLASSES[1], one.text) for one in others), *everyday]


def _everyday_messages() -> list[str]:
    """The sample company's plain questions: people, calls and teams stand in them, and nobody is asked for."""
    rows = (resources.folder("sample_company") / "messages.jsonl").read_text(encoding="utf-8").split("\n")
    messages = [json.loads(row) for row in rows if row.strip()]
    return [one["text"] for one in messages if one.get("text") and one["kind"] in _EVERYDAY]


def _sentence_features(texts: Sequence[str], meanings: Meanings) -> Vectors:
    return np.stack(
        [
            np.concatenate([meanings.features(text) * 2.5, letter_patterns(text) * 3.0, [float(asks_plainly(text))]])
            for text in texts
        ]
    ).astype(np.float32)


def _features(texts: Sequence[str], vectors: Vectors, meanings: Meanings) -> Vectors:
    return np.hstack([vectors * 2.0, _sentence_features(texts, meanings)]).astype(np.float32)
