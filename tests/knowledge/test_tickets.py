"""Past conversations come in from CSV and JSONL, a row a message or a row a ticket."""

from pathlib import Path

import pytest

from workspace.domain.errors import BadInput
from workspace.domain.turn import Author
from workspace.knowledge.importing import Skipped
from workspace.knowledge.tickets import PastConversation, read_conversations


def conversations(path: Path) -> list[PastConversation]:
    return [one for one in read_conversations(path) if isinstance(one, PastConversation)]


def skipped(path: Path) -> list[str]:
    return [str(one) for one in read_conversations(path) if isinstance(one, Skipped)]


def test_a_row_a_message(tmp_path: Path) -> None:
    file = tmp_path / "tickets.csv"
    file.write_text(
        "Ticket_ID,From,Text,Created_At,Customer\n"
        '7,customer,"It broke,\nbadly",2026-01-05T10:00:00+00:00,dana\n'
        "7,agent,Restart it,2026-01-05T10:05:00,dana\n"
        "8,customer,Hello,,li\n"
        "8,robot,Beep,,li\n",
        encoding="utf-8",
    )
    first, second = conversations(file)
    assert (first.id, first.customer) == ("7", "dana")
    assert [message.author for message in first.messages] == [Author.CUSTOMER, Author.AGENT]
    assert first.messages[0].text == "It broke,\nbadly"
    assert all(message.at and message.at.utcoffset() is not None for message in first.messages)
    assert len(second.messages) == 1
    assert f"{file}:6: it does not say who wrote it" in skipped(file)[0]


def test_a_row_a_ticket(tmp_path: Path) -> None:
    file = tmp_path / "t.csv"
    file.write_text("id,question,answer\n1,How?,Like this.\n2,,nothing\n", encoding="utf-8")
    (only,) = conversations(file)
    assert [message.text for message in only.messages] == ["How?", "Like this."]
    assert ":3:" in skipped(file)[0]


def test_json_lines(tmp_path: Path) -> None:
    file = tmp_path / "t.jsonl"
    file.write_text(
        '{"id": "a", "turns": [{"from": "customer", "text": "Hi"}, {"from": "agent", "text": "Hello"}]}\n'
        '{"id": "b", "text": "How?", "answer": "So."}\n{"id": "c"}\n[]\n{"id": "d", "turns": [{"from": "x"}]}\n',
        encoding="utf-8",
    )
    assert [one.id for one in conversations(file)] == ["a", "b"]
    assert [problem.split(": ")[0] for problem in skipped(file)] == [f"{file}:3", f"{file}:4", f"{file}:5"]


def test_a_table_without_the_needed_columns_is_refused_whole(tmp_path: Path) -> None:
    file = tmp_path / "t.csv"
    file.write_text("name,colour\nx,red\n", encoding="utf-8")
    with pytest.raises(BadInput, match="the first line must name the columns"):
        list(read_conversations(file))
