"""The port for a language model that writes answers from retrieved passages only."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Protocol

from workspace.responder.spending import ModelLimits

_STEP: Final = re.compile(r"\s*(?:[-*•]|\d{1,2}[.)])\s")


@dataclass(frozen=True)
class Material:
    """A passage the answer may be written from; ``article_id`` is what a sentence cites."""

    article_id: str
    title: str
    text: str


@dataclass(frozen=True)
class WritingOrder:
    """What is asked, and what may be used; ``complaints`` are the faults of a first attempt.

    ``within_s`` is how long all of it may take.
    """

    question: str
    earlier: Sequence[str]
    material: Sequence[Material]
    language: str
    desk_name: str
    complaints: Sequence[str] = ()
    within_s: float = 20.0


@dataclass(frozen=True)
class WrittenSentence:
    """One sentence of the answer, the articles it rests on, and their words it rests on ('' where not given)."""

    text: str
    cites: tuple[str, ...]
    quote: str = ""


@dataclass(frozen=True)
class WrittenAnswer:
    """The model's answer; ``answered`` is False where it says the passages do not answer the question."""

    answered: bool
    sentences: tuple[WrittenSentence, ...]
    wanted: str = ""
    usage: Mapping[str, object] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The sentences as one reply; a step of a list begins a line."""
        parts: list[str] = []
        for sentence in self.sentences:
            is_step = _STEP.match(sentence.text) is not None
            if parts:
                parts.append("\n" if is_step or _STEP.match(parts[-1]) else " ")
            parts.append(sentence.text)
        return "".join(parts)

    @property
    def cited(self) -> tuple[str, ...]:
        """Ids of all cited articles, first mention first."""
        return tuple(dict.fromkeys(name for sentence in self.sentences for name in sentence.cites))


class WritingFailed(Exception):
    """The model did not answer in time, refused, or returned nonsense; ``str`` says which, without customer text.

    ``usage`` is what it cost all the same, where the model's service said so.
    """

    def __init__(self, sentence: str, usage: Mapping[str, object] | None = None) -> None:
        self.usage = usage or {}
        super().__init__(sentence)


class AnswerWriter(Protocol):
    """Writes an answer from the material, each sentence citing one of its articles."""

    @property
    def name(self) -> str:
        """The model's name, for the step's record."""

    @property
    def limits(self) -> ModelLimits:
        """What one turn may take."""

    def budget_fault(self) -> str:
        """Why it may not be asked now, in words an agent reads; '' where it may."""

    def write(self, order: WritingOrder) -> WrittenAnswer:
        """Write; raises ``WritingFailed``."""
