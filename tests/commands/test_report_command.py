"""``deskhand report`` writes a week beside a desk, and names what it cannot use."""

import csv
import io
from pathlib import Path

import pytest

from tests.service.desk import Desk
from tests.service.test_weekly import lives
from workspace.__main__ import main


def test_a_week_is_written_as_a_page_and_as_a_table(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    desk = Desk(tmp_path)
    lives(desk, weeks=2, a_week=8)
    desk.close()
    page = tmp_path / "week.html"
    words = ["report", "--week", "2026-W10", "--data", str(tmp_path)]
    assert main([*words, "--output", str(page)]) == 0
    assert "week 2026-W10" in page.read_text(encoding="utf-8")
    capsys.readouterr()
    assert main([*words, "--format", "csv"]) == 0
    (row,) = csv.DictReader(io.StringIO(capsys.readouterr().out))
    assert row["volume"] == "8"


def test_what_is_no_week_and_a_file_that_cannot_be_written_are_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["report", "--week", "last", "--data", str(tmp_path)]) == 2
    assert "2026-W47" in capsys.readouterr().err
    nowhere = tmp_path / "nowhere" / "week.html"
    assert main(["report", "--data", str(tmp_path), "--output", str(nowhere)]) == 2
    assert str(nowhere) in capsys.readouterr().err
