"""The command line keeps what is good, names what is not with its place, and says with its status how it went."""

import json
import stat
import sys
from pathlib import Path

import pytest

from workspace.__main__ import COMMANDS, main

ARTICLE = {"id": "pause", "title": "Pausing", "body": "Open Settings.", "examples": ["how do I pause"]}


def exported(desk: Path, tmp_path: Path) -> list[dict[str, object]]:
    out = tmp_path / "out.jsonl"
    assert main(["export", str(out), "--data", str(desk)]) == 0
    return [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]


def test_version_and_help_with_examples(capsys: pytest.CaptureFixture[str]) -> None:
    for words, expected in ((["--version"], "deskhand 0.1.0"), (["--help"], "examples:")):
        with pytest.raises(SystemExit) as ended:
            main(words)
        assert ended.value.code == 0
        assert expected in capsys.readouterr().out


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_every_command_explains_itself(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([command, "--help"])
    assert ended.value.code == 0
    assert "--" in capsys.readouterr().out


def test_an_unknown_command_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["frobnicate"])
    assert ended.value.code == 2
    assert "frobnicate" in capsys.readouterr().err


def test_good_articles_go_in_and_bad_lines_are_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    desk, file = tmp_path / "desk", tmp_path / "articles.jsonl"
    file.write_text(json.dumps(ARTICLE) + "\n{oops\n", encoding="utf-8")
    assert main(["import", "knowledge", str(file), "--data", str(desk)]) == 2
    said = capsys.readouterr().err
    assert "1 new" in said
    assert f"{file}:2: no valid JSON" in said
    assert [row["id"] for row in exported(desk, tmp_path) if row["row"] == "article"] == ["pause"]


def test_the_same_import_twice_changes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    desk, file = tmp_path / "desk", tmp_path / "articles.jsonl"
    file.write_text(json.dumps(ARTICLE), encoding="utf-8")
    assert main(["import", "knowledge", str(file), "--data", str(desk)]) == 0
    first = exported(desk, tmp_path)
    assert main(["import", "knowledge", str(file), "--data", str(desk)]) == 0
    assert "0 new, 0 changed, 1 as they were" in capsys.readouterr().err
    assert exported(desk, tmp_path) == first


def test_past_conversations_go_in_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    desk, file = tmp_path / "desk", tmp_path / "tickets.csv"
    file.write_text("id,question,answer\n1,How do I pause?,Open Settings.\n2,,x\n", encoding="utf-8")
    assert main(["import", "conversations", str(file), "--data", str(desk)]) == 2
    assert f"{file}:3:" in capsys.readouterr().err
    assert main(["import", "conversations", str(file), "--data", str(desk)]) == 2
    assert "0 conversations are new, 1 were here already" in capsys.readouterr().err
    texts = [row["text"] for row in exported(desk, tmp_path) if row["row"] == "message"]
    assert texts == ["How do I pause?", "Open Settings."]


def test_nothing_is_written_when_the_path_cannot_be_used(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    desk = tmp_path / "desk"
    assert main(["import", "knowledge", str(tmp_path / "nowhere"), "--data", str(desk)]) == 2
    assert "there is no such file or folder" in capsys.readouterr().err
    assert not (desk / "desk.sqlite3").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="file modes are POSIX")
def test_what_is_written_is_for_its_owner_only(tmp_path: Path) -> None:
    desk, file = tmp_path / "desk", tmp_path / "a.jsonl"
    file.write_text(json.dumps(ARTICLE), encoding="utf-8")
    main(["import", "knowledge", str(file), "--data", str(desk)])
    exported(desk, tmp_path)
    for written in (desk / "desk.sqlite3", tmp_path / "out.jsonl"):
        assert stat.S_IMODE(written.stat().st_mode) == 0o600
    assert stat.S_IMODE(desk.stat().st_mode) == 0o700


def test_people_are_added_listed_and_revoked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = ["--data", str(tmp_path / "desk")]
    assert main(["people", *data, "add", "Lena", "--role", "agent"]) == 0
    token = capsys.readouterr().out.strip()
    assert len(token) >= 40
    assert main(["people", *data, "list"]) == 0
    listed = capsys.readouterr().out
    assert "Lena" in listed
    assert token not in listed
    person_id = listed.split()[0]
    assert main(["people", *data, "revoke", person_id]) == 0
    assert main(["people", *data, "list"]) == 0
    assert "(ended)" in capsys.readouterr().out
    assert main(["people", *data, "revoke", "nobody"]) == 1
    assert "There is no person 'nobody'" in capsys.readouterr().err


def test_serving_on_a_port_that_is_taken_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["serve", "--port", "99999", "--data", str(tmp_path / "desk")]) == 2
    assert "The port 99999 does not exist" in capsys.readouterr().err


def test_labels_go_in_once_and_come_out_with_who_said_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    desk, file, out = tmp_path / "desk", tmp_path / "rated.jsonl", tmp_path / "labels.jsonl"
    rows = [
        {"id": 1, "text": "How do I pause?", "answers": ["pause"], "category": "account"},
        {"id": 2, "text": "Do you sell trains?", "answers": []},
        {"id": 3, "text": "Nobody knows"},
    ]
    file.write_text("".join(json.dumps(row) + "\n" for row in rows) + "{oops\n", encoding="utf-8")
    assert main(["labels", "import", str(file), "--data", str(desk)]) == 2
    said = capsys.readouterr().err
    assert "2 labels are new or changed, 0 were here already" in said
    assert "1 name only articles this desk does not have" in said
    assert "1 lines say nothing about the answer" in said
    main(["labels", "import", str(file), "--data", str(desk)])
    assert "0 labels are new or changed, 2 were here already" in capsys.readouterr().err
    assert main(["labels", "export", str(out), "--data", str(desk)]) == 0
    exported_rows = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert [(row["text"], row["answers"], row["source"]) for row in exported_rows] == [
        ("How do I pause?", ["pause"], "back-test"),
        ("Do you sell trains?", [], "back-test"),
    ]
    assert stat.S_IMODE(out.stat().st_mode) == 0o600


def test_the_confidence_is_told_before_anything_was_learned(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    desk, file = tmp_path / "desk", tmp_path / "articles.jsonl"
    file.write_text(json.dumps({**ARTICLE, "category": "account"}), encoding="utf-8")
    main(["import", "knowledge", str(file), "--data", str(desk)])
    assert main(["confidence", "--data", str(desk), "--json"]) == 0
    (category,) = json.loads(capsys.readouterr().out)["categories"]
    assert (category["name"], category["kind"], category["floor"]) == ("account", "margin", None)
    assert main(["confidence", "--data", str(desk)]) == 0
    assert "Nothing was learned from labels yet" in capsys.readouterr().out
