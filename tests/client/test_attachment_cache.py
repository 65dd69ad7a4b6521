"""Attached files are kept under names of our own, and dropped oldest first when there are too many."""

import os
from pathlib import Path

from workspace.client.attachment_cache import AttachmentCache


def test_a_file_is_found_again_by_the_next_desk(tmp_path: Path) -> None:
    cache = AttachmentCache(tmp_path / "files")
    assert cache.known("a1") is None
    cache.keep("a1", b"bytes")
    assert AttachmentCache(tmp_path / "files").known("a1") == b"bytes"


def test_an_id_never_becomes_a_path(tmp_path: Path) -> None:
    AttachmentCache(tmp_path / "files").keep("../../outside", b"bytes")
    assert [one.parent for one in tmp_path.rglob("*") if one.is_file()] == [tmp_path / "files"]


def test_the_oldest_go_when_there_are_too_many(tmp_path: Path) -> None:
    cache = AttachmentCache(tmp_path / "files", most_bytes=1000)
    for number in range(6):
        cache.keep(f"a{number}", b"x" * 200)
        for age, one in enumerate(sorted((tmp_path / "files").iterdir(), key=lambda file: file.stat().st_mtime)):
            os.utime(one, (1_000_000 + age, 1_000_000 + age))
    assert sum(one.stat().st_size for one in (tmp_path / "files").iterdir()) <= 1000
    assert cache.known("a5") is not None
    assert cache.known("a0") is None


def test_a_place_that_cannot_be_written_costs_nothing(tmp_path: Path) -> None:
    (tmp_path / "files").write_text("in the way")
    cache = AttachmentCache(tmp_path / "files")
    cache.keep("a1", b"bytes")
    assert cache.known("a1") is None
