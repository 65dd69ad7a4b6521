"""The port for a language model that writes answers from retrieved passages only."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True)
class Material:
    """A passage the answer may be written from; ``article_id`` is what a sentence cites."""

    article_id: str
    title: str
    text: str


@dataclass(frozen=True)
class WritingOrder:
    """What is asked, and what may be used; ``complaints`` are the faults of a first attempt."""

    question: str
    earlier: Sequence[str]
    material: Sequence[Material]
    language: str
    desk_name: str
    complaints: Sequence[str] = ()


@dataclass(frozen=True)
class WrittenSentence:
    """One sentence of the answer and the articles it rests on."""

    text: str
    cites: tuple[str, ...]


@dataclass(frozen=True)
class WrittenAnswer:
    """The model's answer; ``answered`` is False where it says the passages do not answer the question."""

    answered: bool
    sentences: tuple[WrittenSentence, ...]
    wanted: str = ""
    usage: Mapping[str, object] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The sentences as one reply."""
        return " ".join(sentence.text for sentence in self.sentences)

    @property
    def cited(self) -> tuple[str, ...]:
        """Ids of all cited articles, first mention first."""
        return tuple(dict.fromkeys(name for sentence in self.sentences for name in sentence.cites))


class WritingFailed(Exception):
    """The model did not answer in time, refused, or returned nonsense; ``str`` says which, without customer text."""


class AnswerWriter(Protocol):
    """Writes an answer from the material, each sentence citing one of its articles."""

    @property
    def name(self) -> str:
        """The model's name, for the step's record."""

    def write(self, order: WritingOrder) -> WrittenAnswer:
        """Write; raises ``WritingFailed``."""
