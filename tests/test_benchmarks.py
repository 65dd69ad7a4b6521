"""The measuring tools themselves: a figure is worth nothing if what makes it is wrong."""

from pathlib import Path

import pytest

from benchmarks.bars import at_least, at_most
from benchmarks.brief import rouge_l
from benchmarks.dialogues import read_lines
from benchmarks.learning import Course
from benchmarks.mtrag import f1
from benchmarks.vector_cache import VectorCache


def test_rouge_l_is_the_share_of_the_longest_common_subsequence() -> None:
    assert rouge_l("the invoice is wrong", "The invoice is wrong.") == 1.0
    assert rouge_l("the invoice is wrong", "the wrong invoice is") == pytest.approx(2 * 3 / 8)
    assert rouge_l("", "anything") == 0.0
    assert rouge_l("apples", "pears") == 0.0


def test_f1_counts_what_was_asked_and_what_was_given() -> None:
    pairs = [("ask", "ask"), ("ask", "answer"), ("answer", "ask"), ("answer", "answer")]
    assert f1(pairs, "ask") == pytest.approx(0.5)
    assert f1(pairs, "escalate") == 0.0


def test_vectors_are_kept_between_runs(tmp_path: Path) -> None:
    first = VectorCache(tmp_path / "vectors")
    assert first.get("key") is None
    first.put("key", b"\x00\x01")
    first.close()
    second = VectorCache(tmp_path / "vectors")
    assert second.get("key") == b"\x00\x01"
    second.close()


def test_a_line_may_hold_a_line_separator(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_text('{"text": "one\u2028two"}\n\n{"text": "three"}\n', encoding="utf-8")
    assert [row["text"] for row in read_lines(path)] == ["one\u2028two", "three"]


def test_a_course_is_cut_into_windows() -> None:
    course = Course([True, True, False, False], [True, False, True, False], [0.9, 0.8, 0.7, 0.1])
    assert course.window(0, 4) == (0.5, 0.5, 0.25)
    assert course.window(2, 4)[1] is None


def test_a_bar_without_a_figure_is_not_met() -> None:
    assert at_least("row", None, 0.5).verdict == "not met"
    assert at_least("row", 0.5, 0.5).verdict == "met"
    assert at_most("row", 0.6, 0.5).verdict == "not met"
