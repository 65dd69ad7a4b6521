"""Reads a PDF file's text blocks in a process of its own, which may not take more memory and time than it is given.

Run as ``python pdf_pages.py FILE MOST_PAGES MOST_MEMORY_BYTES MOST_SECONDS``; writes JSON to standard output:
``{"title", "pages": [[[font size, bold, text], …], …], "cut": bool}`` or ``{"failed": why}``.
"""

import importlib
import json
import sys
from collections import Counter
from collections.abc import Iterable


def read(file: str, most_pages: int) -> dict[str, object]:
    """The blocks of each page, as the layout has them from top to bottom."""
    # Imported after the limits are set: what they import counts as well.
    extract_pages = importlib.import_module("pdfminer.high_level").extract_pages
    layout = importlib.import_module("pdfminer.layout")
    pages: list[list[tuple[float, bool, str]]] = []
    cut = False
    for number, page in enumerate(extract_pages(file, maxpages=most_pages + 1)):
        if number == most_pages:
            cut = True
            break
        blocks: list[tuple[float, bool, str]] = []
        for box in page:
            if isinstance(box, layout.LTTextBoxHorizontal) and (text := box.get_text().strip()):
                blocks.append((*_style(box, layout), text))
        pages.append(blocks)
    return {"title": _title(file), "pages": pages, "cut": cut}


def _style(box: Iterable[object], layout: object) -> tuple[float, bool]:
    """The size and weight most of its characters have."""
    seen: Counter[tuple[float, bool]] = Counter()
    for line in box:
        if isinstance(line, Iterable):
            for char in line:
                if hasattr(char, "fontname"):
                    seen[round(float(getattr(char, "size", 0.0)), 1), "bold" in str(char.fontname).lower()] += 1
    return seen.most_common(1)[0][0] if seen else (0.0, False)


def _title(file: str) -> str:
    parser = importlib.import_module("pdfminer.pdfparser").PDFParser
    document = importlib.import_module("pdfminer.pdfdocument").PDFDocument
    decode_text = importlib.import_module("pdfminer.utils").decode_text
    with open(file, "rb") as opened:
        for info in document(parser(opened)).info:
            title = info.get("Title")
            if isinstance(title, bytes):
                return str(decode_text(title)).strip()
    return ""


def limit(most_memory_bytes: int, most_seconds: int) -> None:
    """Take no more than this from the machine; where the system has no such limits, the caller's clock remains."""
    try:
        resource = importlib.import_module("resource")
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (most_memory_bytes, most_memory_bytes))
    resource.setrlimit(resource.RLIMIT_CPU, (most_seconds, most_seconds))


def main(arguments: list[str]) -> int:
    """Read one file."""
    file, most_pages, most_memory_bytes, most_seconds = arguments
    limit(int(most_memory_bytes), int(most_seconds))
    try:
        answer = read(file, int(most_pages))
    except MemoryError:
        answer = {"failed": "it unpacks to more than this desk reads"}
    except Exception as wrong:  # noqa: BLE001 - whatever a broken file does ends here, with its name
        answer = {"failed": "it is encrypted" if "Password" in type(wrong).__name__ else type(wrong).__name__}
    sys.stdout.buffer.write(json.dumps(answer).encode())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
