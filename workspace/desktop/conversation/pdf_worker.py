"""The process that draws one page of a PDF file: ``python -m workspace.desktop.conversation.pdf_worker PAGE WIDTH``.

The file comes on standard input. The answer is a line of JSON (pages, width, height, stride) and the page's pixels
(blue, green, red, unused; a byte each).
"""

import importlib
import json
import sys
from typing import Final

MOST_MEMORY_BYTES: Final = 2_000_000_000
MOST_CPU_S: Final = 20
MOST_PIXELS: Final = 24_000_000
MOST_PAGES: Final = 5000


def _limit() -> None:
    """Little memory and time, and no writing of files, where the system can promise that."""
    try:
        resource = importlib.import_module("resource")
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY_BYTES, MOST_MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_CPU_S, MOST_CPU_S))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def main() -> None:
    """Read the file, draw the page, answer."""
    content = sys.stdin.buffer.read()
    # It carries no types, so it is looked up by name.
    pypdfium2 = importlib.import_module("pypdfium2")
    _limit()
    document = pypdfium2.PdfDocument(content)
    pages = min(len(document), MOST_PAGES)
    page = document[min(int(sys.argv[1]), pages - 1)]
    wide, high = page.get_size()
    scale = min(int(sys.argv[2]) / max(1.0, wide), (MOST_PIXELS / max(1.0, wide * high)) ** 0.5)
    drawn = page.render(scale=scale, may_draw_forms=False, force_bitmap_format=pypdfium2.raw.FPDFBitmap_BGRx)
    told = {"pages": pages, "width": drawn.width, "height": drawn.height, "stride": drawn.stride}
    sys.stdout.buffer.write(json.dumps(told).encode() + b"\n" + bytes(drawn.buffer))


if __name__ == "__main__":
    main()
