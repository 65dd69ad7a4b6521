"""What kind of file some bytes are, read from the bytes themselves: what a sender says of them is not trusted."""

import re
from typing import Final

UNKNOWN: Final = "application/octet-stream"
PLAIN: Final = "text/plain"
_LOOKED_AT: Final = 8192
# Signatures as the formats' own specifications give them: (offset, bytes, type), the longer ones first.
_SIGNATURES: Final = (
    (0, b"\x89PNG\r\n\x1a\n", "image/png"),
    (0, b"\xff\xd8\xff", "image/jpeg"),
    (0, b"GIF87a", "image/gif"),
    (0, b"GIF89a", "image/gif"),
    (0, b"II*\x00", "image/tiff"),
    (0, b"MM\x00*", "image/tiff"),
    (0, b"\x00\x00\x01\x00", "image/vnd.microsoft.icon"),
    (0, b"%PDF-", "application/pdf"),
    (0, b"{\\rtf", "application/rtf"),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),
    (0, b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (0, b"Rar!\x1a\x07", "application/vnd.rar"),
    (0, b"\x1f\x8b\x08", "application/gzip"),
    (0, b"BZh", "application/x-bzip2"),
    (0, b"\xfd7zXZ\x00", "application/x-xz"),
    (0, b"\x28\xb5\x2f\xfd", "application/zstd"),
    (257, b"ustar", "application/x-tar"),
    (0, b"\x7fELF", "application/x-executable"),
    (0, b"fLaC", "audio/flac"),
    (0, b"OggS", "application/ogg"),
    (0, b"\x1a\x45\xdf\xa3", "video/webm"),
    (0, b"\xff\xfb", "audio/mpeg"),
    (0, b"\xff\xf3", "audio/mpeg"),
)
_RIFF: Final = {b"WEBP": "image/webp", b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo"}
_BRANDS: Final = {
    b"avif": "image/avif",
    b"heic": "image/heic",
    b"heix": "image/heic",
    b"mif1": "image/heif",
    b"qt  ": "video/quicktime",
    b"M4A ": "audio/mp4",
}
_OFFICE: Final = (
    (b"word/", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    (b"xl/", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    (b"ppt/", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
)
_OPEN_DOCUMENT: Final = re.compile(rb"mimetype(application/vnd\.oasis\.opendocument\.[a-z]+)")
_MARKUP: Final = re.compile(
    r"\s*(?:<!--(?:(?!-->).)*-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype\s+)?(html|svg|head|body|script)\b", re.I | re.S
)
_TEXT_ENDINGS: Final = {"csv": "text/csv", "json": "application/json", "ics": "text/calendar", "vcf": "text/vcard"}
# What a browser or a desk may be told a file is when it fetches it; everything else is handed over as mere bytes.
SHOWN_AS_THEY_ARE: Final = frozenset(
    {
        "image/png",
        "image/jpeg",
        "image/gif",
        "image/webp",
        "application/pdf",
        PLAIN,
        "audio/mpeg",
        "audio/wav",
        "audio/flac",
        "audio/mp4",
        "video/mp4",
        "video/webm",
        "video/quicktime",
    }
)


def media_type_of(content: bytes, name: str = "") -> str:
    """The media type; ``name`` only tells kinds of text apart, which look alike."""
    for offset, signature, kind in _SIGNATURES:
        if content.startswith(signature, offset):
            return kind
    if content[:4] == b"RIFF":
        return _RIFF.get(content[8:12], UNKNOWN)
    if content[4:8] == b"ftyp":
        return _BRANDS.get(content[8:12], "video/mp4")
    if content[:4] in (b"PK\x03\x04", b"PK\x05\x06"):
        return _of_archive(content)
    if content[:2] == b"MZ" and b"\x00" in content[:_LOOKED_AT]:
        return "application/vnd.microsoft.portable-executable"
    if content[:2] == b"BM" and content[6:10] == bytes(4):
        return "image/bmp"
    if content[:3] == b"ID3" and content[3:4] < b"\x10":
        return "audio/mpeg"
    return _of_text(content, name)


def _of_archive(content: bytes) -> str:
    # Names in an archive stand readable at its entries and again at its end; it is never unpacked.
    seen = content[:_LOOKED_AT] + content[-_LOOKED_AT:]
    if (opened := _OPEN_DOCUMENT.search(seen)) is not None:
        return opened[1].decode()
    if b"[Content_Types].xml" in seen:
        for folder, kind in _OFFICE:
            if folder in seen:
                return kind
    return "application/zip"


def _of_text(content: bytes, name: str) -> str:
    head = content[:_LOOKED_AT]
    try:
        if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
            text = head[: len(head) // 2 * 2].decode("utf-16")
        else:
            # The cut may go through a letter.
            text = head.decode("utf-8", "strict" if len(content) <= _LOOKED_AT else "ignore")
    except UnicodeDecodeError:
        return UNKNOWN
    if any(ord(letter) < 32 and letter not in "\t\n\r\f\x1b" for letter in text):
        return UNKNOWN
    markup = _MARKUP.match(text.removeprefix("\ufeff"))
    if markup is not None:
        return "image/svg+xml" if markup[1].lower() == "svg" else "text/html"
    return _TEXT_ENDINGS.get(name.rpartition(".")[2].lower(), PLAIN)
