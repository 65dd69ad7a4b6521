"""A folder, a git checkout or one file: Markdown, HTML, PDF and JSONL in the order of their names."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from pathspec import GitIgnoreSpec

from workspace.domain.article import Article
from workspace.domain.errors import BadInput, Unavailable
from workspace.knowledge.ingest import html, jsonl, markdown, pdf
from workspace.knowledge.ingest.port import MOST_BYTES, MOST_DOCUMENTS, Document, Found, Skipped

MARKDOWN: Final = frozenset({".md", ".markdown", ".mdx"})
HTML: Final = frozenset({".html", ".htm", ".xhtml"})
JSON_LINES: Final = frozenset({".jsonl", ".ndjson"})
PDF: Final = frozenset({".pdf"})
ALL: Final = MARKDOWN | HTML | JSON_LINES | PDF
MOST_PDF_BYTES: Final = 50_000_000
_NAMES: Final = "Markdown (.md), HTML (.html), PDF (.pdf) or JSONL (.jsonl)"


class FolderReader:
    """Everything below a path that can be read, or one file.

    Hidden files, those that begin with ``_``, what a git checkout ignores, and links that lead out of the folder are
    left out. The working tree is read as it is; git itself is never run, because a checkout's settings can name
    programs to start.
    """

    def __init__(self, path: Path, *, suffixes: frozenset[str] = ALL, must_be_git: bool = False) -> None:
        if not path.exists():
            raise BadInput(f"{path}: there is no such file or folder.")
        if must_be_git and not (path / ".git").exists():
            raise BadInput(f"{path}: this is no git checkout; there is no .git in it.")
        if path.is_file() and path.suffix.lower() not in suffixes:
            raise BadInput(f"{path}: give {_NAMES}.")
        self._path, self._suffixes = path, suffixes
        self._root = path if path.is_dir() else path.parent
        self._skipped: list[Skipped] = []
        self._files: list[tuple[str, Path]] | None = None
        self._lines: dict[str, int] = {}

    def total(self) -> int:
        """How many files there are, and lines in those of JSONL."""
        return sum(self._size(inside, file) for inside, file in self._listed())

    def done(self, after: str) -> int:
        """How many of them come up to and with a place."""
        last, line = _position(after)
        before = sum(self._size(inside, file) for inside, file in self._listed() if inside < last)
        here = any(inside == last for inside, _ in self._listed())
        return before + ((line or 1) if here else 0)

    def read(self, after: str = "") -> Iterator[Document]:
        """Every document after a place."""
        last, last_line = _position(after)
        files = self._listed()
        if not after:
            for skipped in self._skipped:
                yield Document("", skipped=(skipped,))
        for inside, file in files:
            if after and (inside < last or (inside == last and not last_line)):
                continue
            if file.suffix.lower() in JSON_LINES:
                yield from self._read_lines(inside, file, last_line if inside == last else 0)
            else:
                yield self._read_file(inside, file)

    def _size(self, inside: str, file: Path) -> int:
        if file.suffix.lower() not in JSON_LINES:
            return 1
        if inside not in self._lines:
            try:
                with file.open("rb") as opened:
                    self._lines[inside] = sum(1 for _ in opened)
            except OSError:
                self._lines[inside] = 1
        return self._lines[inside]

    def _listed(self) -> list[tuple[str, Path]]:
        if self._files is None:
            found = [(self._path.name, self._path)] if self._path.is_file() else list(self._walk())
            self._files = sorted(found)
            if not self._files:
                raise BadInput(f"{self._path}: no {_NAMES} file in this folder.")
            if len(self._files) > MOST_DOCUMENTS:
                raise BadInput(f"{self._path}: more than {MOST_DOCUMENTS} files; name a smaller folder.")
        return self._files

    def _walk(self) -> Iterator[tuple[str, Path]]:
        root = self._root.resolve()
        ignores = _Ignores(self._root)
        for folder, folders, names in os.walk(self._root, onerror=_not_listed, followlinks=False):
            here = Path(folder)
            ignores.enter(here)
            for name in sorted(folders):
                if (here / name).is_symlink() and not _is_left_out(name):
                    self._skipped.append(Skipped(str(here / name), "is a link to a folder; add that folder itself"))
            folders[:] = [
                name
                for name in folders
                if not _is_left_out(name)
                and not (here / name).is_symlink()
                and not ignores.leaves_out(here / name, is_folder=True)
            ]
            for name in names:
                file = here / name
                if _is_left_out(name) or file.suffix.lower() not in self._suffixes or ignores.leaves_out(file):
                    continue
                inside = file.relative_to(self._root).as_posix()
                if why := _not_usable(file, root):
                    self._skipped.append(Skipped(_printable(str(file)), why))
                elif not inside.isprintable() or _printable(inside) != inside:
                    self._skipped.append(Skipped(_printable(str(file)), "its name can't be written; rename it"))
                else:
                    yield inside, file

    def _read_file(self, inside: str, file: Path) -> Document:
        where, suffix = str(file), file.suffix.lower()
        article_id = Path(inside).with_suffix("").as_posix()
        most = MOST_PDF_BYTES if suffix in PDF else MOST_BYTES
        try:
            with file.open("rb") as opened:
                content = opened.read(most + 1)
        except OSError as refused:
            return _skipped(inside, where, f"can't be opened ({refused.strerror}); check who may read it")
        if len(content) > most:
            return _skipped(inside, where, f"larger than {most // 1_000_000} MB; split it")
        if suffix in PDF:
            return pdf.document_of(file, article_id, inside, where)
        if suffix in HTML:
            return html.document_of(content, article_id, inside, where)
        try:
            text = content.decode("utf-8-sig")
        except UnicodeDecodeError as wrong:
            return _skipped(inside, where, f"not UTF-8 (byte {wrong.start}); save it as UTF-8")
        return markdown.document_of(text, article_id, inside, where)

    def _read_lines(self, inside: str, file: Path, after_line: int) -> Iterator[Document]:
        seen: dict[str, int] = {}
        try:
            with file.open("rb") as opened:
                # One byte more than is allowed: a longer line is named, and never held as a whole.
                number = 0
                while line := opened.readline(MOST_BYTES + 1):
                    number += 1
                    while not line.endswith(b"\n") and (rest := opened.readline(MOST_BYTES + 1)):
                        line = line[: MOST_BYTES + 1] + (b"\n" if rest.endswith(b"\n") else b"")
                    if not line.strip():
                        continue
                    document = self._read_line(inside, f"{file}:{number}", number, line, seen)
                    if number > after_line:
                        yield document
        except OSError as refused:
            yield _skipped(inside, str(file), f"can't be opened ({refused.strerror}); check who may read it")

    def _read_line(self, inside: str, where: str, number: int, line: bytes, seen: dict[str, int]) -> Document:
        place = f"{inside}:{number:09}"
        article = jsonl.article_of(line, where)
        if isinstance(article, Article) and article.id in seen:
            article = Skipped(where, f"the id {article.id!r} was used in line {seen[article.id]} already; give another")
        if isinstance(article, Skipped):
            return Document(place, skipped=(article,))
        seen[article.id] = number
        # The place of the article is its id: lines move when others are added above them.
        return Document(place, found=(Found(f"{inside}#{article.id}", article),))


class _Ignores:
    """What a git checkout's ignore files leave out; nothing where the folder is no checkout."""

    def __init__(self, root: Path) -> None:
        self._applies = (root / ".git").exists()
        self._specs: dict[Path, GitIgnoreSpec] = {}
        self._root = root

    def enter(self, folder: Path) -> None:
        """Read the folder's own rules."""
        file = folder / ".gitignore"
        if not self._applies or not file.is_file() or file.is_symlink() or file.stat().st_size > MOST_BYTES:
            return
        lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
        usable = [line for line in lines if line.strip() and not line.startswith("#")]
        try:
            self._specs[folder] = GitIgnoreSpec.from_lines(usable)
        except ValueError:
            return

    def leaves_out(self, path: Path, *, is_folder: bool = False) -> bool:
        """Whether it is ignored; the rules nearest to it have the last word."""
        if not self._applies:
            return False
        for folder in path.parents:
            if folder in self._specs:
                inside = path.relative_to(folder).as_posix() + ("/" if is_folder else "")
                verdict = self._specs[folder].check_file(inside).include
                if verdict is not None:
                    return bool(verdict)
            if folder == self._root:
                break
        return False


def _not_listed(refused: OSError) -> None:
    # What can't be listed must not look as if it were empty: its articles would be taken away.
    raise Unavailable(f"{refused.filename}: can't be listed ({refused.strerror}); check who may read it.") from refused


def _is_left_out(name: str) -> bool:
    return name.startswith((".", "_"))


def _not_usable(file: Path, root: Path) -> str:
    try:
        real = file.resolve(strict=True)
    except (OSError, RuntimeError):
        return "is a link that leads nowhere; remove it"
    if not real.is_relative_to(root):
        return "is a link that leads out of the folder; copy the file into it"
    return "" if real.is_file() else "is no ordinary file; remove it"


def _printable(name: str) -> str:
    return "".join(char if char.isprintable() else "�" for char in name.encode(errors="replace").decode())


def _position(place: str) -> tuple[str, int]:
    """The file of a place, and the line in one of JSONL (0 elsewhere)."""
    name, colon, line = place.rpartition(":")
    if colon and line.isdigit() and Path(name).suffix.lower() in JSON_LINES:
        return name, int(line)
    return place, 0


def _skipped(place: str, where: str, why: str) -> Document:
    return Document(place, skipped=(Skipped(where, why),))
