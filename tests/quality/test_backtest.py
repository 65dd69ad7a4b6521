"""The back-test: its files, its figures, its exit statuses."""

import argparse
import json
from pathlib import Path

import pytest

from workspace.commands import backtest
from workspace.contract.backtest import MessageRow, OutcomeRow
from workspace.domain.errors import BadInput
from workspace.quality.backtest import Judged, figures_of

KNOWLEDGE = [
    {"id": "invoice", "title": "Download an invoice", "body": "Settings, Billing, Invoices.", "examples": None},
    {
        "id": "export",
        "title": "Export customers",
        "body": "Open Customers and choose Export.",
        "category": "data",
        "examples": ["how do I export the customer list"],
        "audience": "public",
        "unknown key": 1,
    },
]
MESSAGES = [
    {"id": "1", "text": "how do I export the customer list", "answers": ["export"], "feeling": "neutral"},
    {"id": "2", "turns": [{"from": "customer", "text": "agent"}], "human": True, "feeling": -0.2},
    {"id": "3", "text": "What is the airspeed of a swallow?", "answers": []},
    {"id": "4", "turns": [{"from": "customer", "text": "my invoice"}, {"from": "agent", "text": "Which?"}]},
]


def lines(path: Path, rows: list[object]) -> Path:
    path.write_text("".join((row if isinstance(row, str) else json.dumps(row)) + "\n" for row in rows))
    return path


def run(folder: Path, *extra: str, knowledge: list[object] | None = None, messages: list[object] | None = None) -> int:
    parser = argparse.ArgumentParser()
    backtest.configure(parser)
    k = lines(folder / "k.jsonl", knowledge if knowledge is not None else list(KNOWLEDGE))
    m = lines(folder / "m.jsonl", messages if messages is not None else list(MESSAGES))
    return backtest.run(parser.parse_args(["--knowledge", str(k), "--messages", str(m), *extra]))


def test_every_message_has_its_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.jsonl"
    assert run(tmp_path, "--out", str(out)) == 0
    rows = [OutcomeRow.model_validate_json(line) for line in out.read_text().splitlines()]
    assert [row.id for row in rows] == ["1", "2", "3", "4"]
    assert rows[0].decision == "answer"
    assert rows[0].articles[0] == "export"
    assert rows[1].decision == "escalate"
    assert rows[1].brief is not None
    for row in rows:
        assert row.articles
        assert sum(signal.share for signal in row.signals) == pytest.approx(1, abs=1e-4)
    printed = capsys.readouterr().out
    assert "coverage" in printed
    assert "precision" in printed


def test_figures_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path, "--json", "--calibrate", str(lines(tmp_path / "c.jsonl", list(MESSAGES)))) == 0
    figures = json.loads(capsys.readouterr().out)
    assert figures["messages"] == 4
    assert set(figures["actions"]) == {"answer", "ask", "offer", "escalate"}


def test_bad_lines_are_named_and_good_ones_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.jsonl"
    bad: list[object] = [*MESSAGES, "{not json", {"id": "5"}, {"id": "6", "text": "x", "feeling": "blue"}, MESSAGES[0]]
    assert run(tmp_path, "--out", str(out), messages=bad) == 2
    assert len(out.read_text().splitlines()) == 4
    complaints = capsys.readouterr().err
    for number in (5, 6, 7, 8):
        assert f"m.jsonl:{number}:" in complaints


def test_unusable_input_writes_nothing(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    with pytest.raises(BadInput, match="no line of it can be used"):
        run(tmp_path, "--out", str(out), messages=["{"])
    with pytest.raises(BadInput, match="no such file"):
        run(tmp_path, "--calibrate", str(tmp_path / "absent.jsonl"))
    with pytest.raises(BadInput, match="folder does not exist"):
        run(tmp_path, "--out", str(tmp_path / "absent" / "out.jsonl"))
    assert not list(tmp_path.glob("*out*"))


def test_a_feeling_is_a_word_or_a_number() -> None:
    assert MessageRow.model_validate({"id": "1", "text": "x", "feeling": "angry"}).feeling == -1.0
    assert MessageRow.model_validate({"id": "1", "text": "x", "feeling": 0.25}).feeling == 0.25


def judged(number: int, action: str, confidence: float, answers: tuple[str, ...] | None) -> Judged:
    return Judged(str(number), "text", action, confidence, ("a", "b"), "c", answers, 0.0, None, None, False, 1.0)


def test_an_answer_where_nothing_answers_is_wrong() -> None:
    rows = [
        judged(1, "answer", 0.9, ("a",)),
        judged(2, "answer", 0.8, ()),
        judged(3, "answer", 0.7, ("b",)),
        judged(4, "escalate", 0.1, None),
    ]
    figures = figures_of(rows, 0.05)
    assert figures.coverage == 0.75
    assert (figures.right_answers, figures.labelled_answers) == (1, 3)
    assert figures.top_1 == 0.5
    assert figures.top_5 == 1.0
    assert figures.coverage_at_95 == pytest.approx(1 / 3)
    assert figures.categories[0].messages == 4
