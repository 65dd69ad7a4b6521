"""Sentences as vectors: the port every part of the responder uses, and the model that ships with the desk."""

import hashlib
import importlib
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final, Protocol

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

Vectors = NDArray[np.float32]

MOST_TOKENS: Final = 256
BATCH_TOKENS: Final = 2048

# Imported by name because onnxruntime publishes no types; everything it returns is checked by shape below.
_onnxruntime: Any = importlib.import_module("onnxruntime")


class Embedder(Protocol):
    """Turns texts into unit vectors whose dot product says how alike they are."""

    @property
    def name(self) -> str:
        """What made the vectors; vectors of different names must not be mixed."""

    @property
    def dimensions(self) -> int:
        """How long each vector is."""

    def embed(self, texts: Sequence[str]) -> Vectors:
        """One unit vector per text, float32, in order."""


class EmbeddingCache(Protocol):
    """Where vectors are kept between starts; the key is made by ``cache_key``."""

    def get(self, key: str) -> bytes | None:
        """The vector kept under the key, as little-endian float32, or nothing."""

    def put(self, key: str, vector: bytes) -> None:
        """Keep a vector."""


def cache_key(embedder_name: str, text: str) -> str:
    """The key of a text's vector: it changes with the text and with the model."""
    return hashlib.sha256(f"{embedder_name}\n{text}".encode()).hexdigest()


class MiniLmEmbedder:
    """all-MiniLM-L6-v2 in 8 bits on one core (arXiv 2002.10957 and 1908.10084)."""

    name = "all-minilm-l6-v2-int8"
    dimensions = 384

    def __init__(self, folder: Path) -> None:
        options = _onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self._session = _onnxruntime.InferenceSession(
            str(folder / "model.int8.onnx"), options, providers=["CPUExecutionProvider"]
        )
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.enable_truncation(MOST_TOKENS)

    def embed(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors; texts of like length share a batch, so little is spent on padding."""
        vectors = np.zeros((len(texts), self.dimensions), np.float32)
        encoded = [encoding.ids for encoding in self._tokenizer.encode_batch(list(texts))]
        waiting: list[int] = []
        for position in sorted(range(len(texts)), key=lambda at: len(encoded[at])):
            if waiting and (len(waiting) + 1) * len(encoded[position]) > BATCH_TOKENS:
                vectors[waiting] = self._run([encoded[at] for at in waiting])
                waiting = []
            waiting.append(position)
        if waiting:
            vectors[waiting] = self._run([encoded[at] for at in waiting])
        return vectors

    def _run(self, rows: Sequence[Sequence[int]]) -> Vectors:
        tokens = np.zeros((len(rows), max(len(row) for row in rows)), np.int64)
        mask = np.zeros_like(tokens)
        for number, row in enumerate(rows):
            tokens[number, : len(row)] = row
            mask[number, : len(row)] = 1
        (sentences,) = self._session.run(None, {"input_ids": tokens, "attention_mask": mask})
        return np.asarray(sentences, np.float32)


class CachedEmbedder:
    """An embedder that asks the cache first; a few recent texts are remembered in memory as well."""

    def __init__(self, embedder: Embedder, cache: EmbeddingCache | None = None, *, remembered: int = 2048) -> None:
        self._embedder, self._cache, self._remembered = embedder, cache, remembered
        self._recent: dict[str, Vectors] = {}
        self._lock = threading.Lock()

    @property
    def name(self) -> str:
        """The name of the embedder behind the cache."""
        return self._embedder.name

    @property
    def dimensions(self) -> int:
        """How long each vector is."""
        return self._embedder.dimensions

    def embed(self, texts: Sequence[str]) -> Vectors:
        """One unit vector per text; only texts never seen before are computed."""
        vectors = np.zeros((len(texts), self.dimensions), np.float32)
        unknown: list[int] = []
        keys = [cache_key(self.name, text) for text in texts]
        for position, key in enumerate(keys):
            known = self._find(key)
            if known is None:
                unknown.append(position)
            else:
                vectors[position] = known
        if unknown:
            vectors[unknown] = self._embedder.embed([texts[position] for position in unknown])
            for position in unknown:
                self._keep(keys[position], vectors[position])
        return vectors

    def forget(self, texts: Sequence[str]) -> list[str]:
        """Drop texts from memory; returns the keys under which a cache keeps them."""
        keys = [cache_key(self.name, text) for text in texts]
        with self._lock:
            for key in keys:
                self._recent.pop(key, None)
        return keys

    def _find(self, key: str) -> Vectors | None:
        with self._lock:
            recent = self._recent.get(key)
        if recent is not None or self._cache is None:
            return recent
        kept = self._cache.get(key)
        return None if kept is None else np.frombuffer(kept, "<f4")

    def _keep(self, key: str, vector: Vectors) -> None:
        with self._lock:
            while len(self._recent) >= self._remembered:
                del self._recent[next(iter(self._recent))]
            self._recent[key] = vector.copy()
        if self._cache is not None:
            self._cache.put(key, vector.astype("<f4").tobytes())
