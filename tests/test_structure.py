"""The house keeps its own rules: every file says what it is for, stays small, and knows only what it may."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[1]
PACKAGE: Final = ROOT / "workspace"
MAX_LINES: Final = 400
VAGUE_NAMES: Final = {"utils", "util", "helpers", "helper", "manager", "misc", "common"}


def source_files() -> Iterator[Path]:
    for folder in (PACKAGE, ROOT / "tests", ROOT / "packaging", ROOT / "benchmarks"):
        yield from sorted(folder.rglob("*.py"))


def places(pattern: str, folder: Path, *, but: tuple[str, ...] = ()) -> list[str]:
    """Where a pattern stands in the code (comments and docstrings apart from it count too: they would mislead)."""
    found = []
    for file in sorted(folder.rglob("*.py")):
        inside = file.relative_to(ROOT).as_posix()
        if any(inside.startswith(place) for place in but):
            continue
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
            if re.search(pattern, line):
                found.append(f"{inside}:{number}: {line.strip()}")
    return found


def test_every_file_says_what_it_is_for() -> None:
    silent = []
    for file in source_files():
        words = ast.get_docstring(ast.parse(file.read_text(encoding="utf-8"))) or ""
        if not words.split("\n\n")[0].strip().endswith((".", ":")):
            silent.append(file.relative_to(ROOT).as_posix())
    assert not silent, f"add one sentence at the top of: {silent}"


def test_no_file_has_two_jobs() -> None:
    long = {
        file.relative_to(ROOT).as_posix(): lines
        for file in source_files()
        if PACKAGE in file.parents and (lines := len(file.read_text(encoding="utf-8").splitlines())) > MAX_LINES
    }
    assert not long, f"past {MAX_LINES} lines a file has two jobs; split: {long}"


def test_no_file_is_named_for_nothing() -> None:
    vague = [file for file in source_files() if VAGUE_NAMES & set(re.split(r"[_/]", file.stem))]
    assert not vague


def test_no_hidden_shared_state() -> None:
    assert not places(r"^\s*global\s", PACKAGE)
    assert not places(r"import \*", PACKAGE)


def test_the_window_never_spins_a_second_loop() -> None:
    assert not places(r"\.exec\(|asyncSlot|QThread\b|processEvents", PACKAGE / "desktop")


def test_tasks_are_only_started_where_somebody_looks_after_them() -> None:
    assert not places(
        r"create_task|ensure_future",
        PACKAGE / "desktop",
        but=("workspace/desktop/tasks.py", "workspace/desktop/start.py", "workspace/desktop/tour.py"),
    )


def test_colours_are_named_in_one_place() -> None:
    assert not places(r"""["']#[0-9a-fA-F]{6}["']""", PACKAGE / "desktop", but=("workspace/desktop/theme/",))


def test_the_desktop_starts_without_what_only_the_service_needs() -> None:
    heavy = ["openai", "numpy", "onnxruntime", "sqlalchemy", "fastapi", "sklearn", "tantivy", "lingua", "uvicorn"]
    script = (
        "import sys, workspace.__main__, workspace.commands.desktop, workspace.desktop.start\n"
        f"print([name for name in {heavy!r} if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT, timeout=60
    )
    assert done.stdout.strip() == "[]", f"the desktop's start imports {done.stdout.strip()}"


def test_pinned_requirements_carry_hashes_and_name_no_host() -> None:
    for name in ("requirements.txt", "requirements-development.txt"):
        text = (ROOT / "packaging" / name).read_text(encoding="utf-8")
        assert "://" not in text
        assert not re.search(r"^--(index-url|extra-index-url|find-links)", text, re.MULTILINE)
        blocks = re.split(r"\n(?=\S)", text)
        bare = [block.split()[0] for block in blocks if "==" in block.split("\n")[0] and "--hash=" not in block]
        assert not bare, f"without a hash: {bare}"
