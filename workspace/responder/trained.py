"""Classifiers learned from hand-written lessons, at start or, faster, from weights learned ahead and shipped."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from workspace import resources
from workspace.responder.embedding import Vectors
from workspace.responder.linear import Floats, fit_softmax, softmax

FOLDER: Final = "understanding"


@dataclass(frozen=True)
class Lesson:
    """One hand-written message and the class it teaches."""

    label: str
    text: str


@dataclass(frozen=True)
class Trained:
    """Class weights, and what they were learned from: the lessons' fingerprint and the embedding's name."""

    classes: tuple[str, ...]
    weights: Vectors
    bias: Vectors
    lessons: str
    embedding: str

    @classmethod
    def learn(
        cls, lessons: Sequence[Lesson], features: Vectors, classes: tuple[str, ...], *, penalty: float, embedding: str
    ) -> "Trained":
        """Learn from one row of features a lesson; a large class does not drown a small one."""
        number = {name: at for at, name in enumerate(classes)}
        labels = np.array([number[lesson.label] for lesson in lessons], np.int64)
        weights, bias = fit_softmax(features, labels, len(classes), penalty=penalty)
        return cls(classes, weights, bias, fingerprint(lessons), embedding)

    @classmethod
    def load(cls, path: Path) -> "Trained":
        """Read what ``save`` wrote; raises ``OSError`` or ``KeyError`` where it is missing or something else."""
        with np.load(path) as kept:
            classes = tuple(str(name) for name in kept["classes"])
            weights, bias = kept["weights"].astype(np.float32), kept["bias"].astype(np.float32)
            return cls(classes, weights, bias, str(kept["lessons"]), str(kept["embedding"]))

    def save(self, path: Path) -> None:
        """Write the weights in 16 bits; that is far finer than what the lessons can tell."""
        np.savez_compressed(
            path,
            classes=np.array(self.classes),
            weights=self.weights.astype(np.float16),
            bias=self.bias,
            lessons=np.array(self.lessons),
            embedding=np.array(self.embedding),
        )

    def chances(self, features: Vectors) -> Floats:
        """Probabilities, one row a row of features and one column a class."""
        return softmax((features @ self.weights + self.bias).astype(np.float64))


def shipped(name: str) -> Path:
    """Where a file of shipped lessons or weights lies."""
    return resources.folder(FOLDER) / name


def read_lessons(path: Path) -> list[Lesson]:
    """Lessons from lines of label, perhaps a language, and message, with tabs between; others raise ``ValueError``."""
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        label, *_, text = line.split("\t")
        if not label or not text or label == text:
            raise ValueError(f"{path.name}: not a label, a tab and a message: {line[:40]!r}")
        found.append(Lesson(label, text))
    return found


def fingerprint(lessons: Sequence[Lesson]) -> str:
    """Changes with any lesson, so that weights older than their lessons are noticed."""
    whole = "\n".join(f"{lesson.label}\t{lesson.text}" for lesson in lessons)
    return hashlib.sha256(whole.encode()).hexdigest()[:16]
