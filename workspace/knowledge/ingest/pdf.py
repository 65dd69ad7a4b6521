"""A PDF file as Markdown: paragraphs, headings by their size, lists; without page numbers and running heads."""

import json
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Final

from workspace.knowledge.ingest.markdown import made_document
from workspace.knowledge.ingest.port import Document, Skipped

MOST_PAGES: Final = 500
MOST_MEMORY_BYTES: Final = 1_500_000_000
MOST_SECONDS: Final = 120
_READS: Final = Path(__file__).with_name("pdf_pages.py")
_PAGE_NUMBER: Final = re.compile(
    r"^(?:page|seite|página)?\s*[-–]?\s*\d{1,4}(?:\s*(?:/|of|von|de)\s*\d{1,4})?\s*[-–]?$", re.I
)
_BULLET: Final = re.compile(r"^[•◦▪‣●○■]\s*")
_BROKEN_WORD: Final = re.compile(r"(?<=[a-zäöüßéèà])-\n(?=[a-zäöüßéèà])")
_SENTENCE_END: Final = re.compile(r"[.!?:;…\"”»)]$")
_RUNNING_SHARE: Final = 0.5
_LARGER: Final = 1.1
_LEAST_PAGES_FOR_RUNNING: Final = 3

Block = tuple[float, bool, str]


def document_of(file: Path, article_id: str, place: str, where: str) -> Document:
    """A PDF file as one article, or as several where it is long."""

    def skip(why: str) -> Document:
        return Document(place, skipped=(Skipped(where, why),))

    try:
        # Its own process: a hostile file may try to fill the memory or never come to an end.
        ran = subprocess.run(
            [sys.executable, "-I", str(_READS), str(file), str(MOST_PAGES), str(MOST_MEMORY_BYTES), str(MOST_SECONDS)],
            capture_output=True,
            timeout=MOST_SECONDS,
            check=False,
        )
        read = json.loads(ran.stdout)
    except subprocess.TimeoutExpired:
        return skip(f"reading it takes more than {MOST_SECONDS} s; save it again, or split it")
    except ValueError:
        return skip("reading it takes more memory or time than this desk gives; save it again, or split it")
    if "failed" in read:
        return skip(f"can't be read as PDF ({read['failed']}); save it again without protection")
    title, body = _as_markdown([[(b[0], b[1], b[2]) for b in page] for page in read["pages"]])
    if not body:
        return skip("there is no text in it, only pictures; export it with text")
    document = made_document(article_id, title or str(read["title"]), body, {}, place, where)
    if read["cut"]:
        cut = Skipped(where, f"only its first {MOST_PAGES} pages were read; split it")
        return Document(document.place, document.found, (*document.skipped, cut))
    return document


def _as_markdown(pages: list[list[Block]]) -> tuple[str, str]:
    """The title (what is set largest on the first page) and the text."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for size, _, text in page:
            sizes[size] += len(text)
    if not sizes:
        return "", ""
    normal = sizes.most_common(1)[0][0]
    running = _running(pages)
    blocks = [
        (size, bold, text)
        for page in pages
        for size, bold, text in page
        if size >= normal * _LARGER
        or not (_key(text) in running or _PAGE_NUMBER.match(text.strip()) or _BULLET.fullmatch(text))
    ]
    headings = sorted({block[0] for block in blocks if _is_heading(block, normal)}, reverse=True)
    title = ""
    lines: list[str] = []
    for block in blocks:
        size, _, text = block
        words = " ".join(_BROKEN_WORD.sub("", text).split())
        if _is_heading(block, normal):
            if not title and size == headings[0]:
                title = words
            else:
                lines.append(f"{'#' * min(6, headings.index(size) + 1 + (headings[0] == size))} {words}")
        elif _BULLET.match(text):
            items = re.split(r"\n(?=[•◦▪‣●○■])", text)
            lines.append("\n".join(f"- {_BULLET.sub('', ' '.join(item.split()))}" for item in items))
        elif lines and _goes_on(lines[-1], words):
            lines[-1] = f"{lines[-1]} {words}"
        else:
            # What only looks like a heading in Markdown is none in the file.
            lines.append(f"\\{words}" if words.startswith("#") else words)
    return title, "\n\n".join(lines)


def _running(pages: list[list[Block]]) -> set[str]:
    """Heads and feet that stand on most pages."""
    if len(pages) < _LEAST_PAGES_FOR_RUNNING:
        return set()
    seen = Counter(key for page in pages for key in {_key(text) for _, _, text in page if len(text) < 120})
    return {key for key, count in seen.items() if count > len(pages) * _RUNNING_SHARE}


def _key(text: str) -> str:
    return re.sub(r"\d+", "0", " ".join(text.split()))


def _is_heading(block: Block, normal: float) -> bool:
    size, bold, text = block
    if len(text) > 150 or text.count("\n") > 2 or not any(char.isalpha() for char in text):
        return False
    return size >= normal * _LARGER or (bold and size >= normal and "\n" not in text and not _SENTENCE_END.search(text))


def _goes_on(line: str, words: str) -> bool:
    """A paragraph that a page's end cut in two."""
    return not line.startswith(("#", "-")) and not _SENTENCE_END.search(line) and words[:1].islower()
