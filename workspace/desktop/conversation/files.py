"""What an attached file is: in words, whether it can be looked at here, and whether it could do harm elsewhere."""

import re
from dataclasses import dataclass
from typing import Final, Literal

from workspace.contract.values import AttachmentView
from workspace.desktop.translate import tr

Preview = Literal["image", "pdf", "text", ""]

IMAGES: Final = {"image/png": "PNG", "image/jpeg": "JPEG", "image/gif": "GIF", "image/webp": "WebP", "image/bmp": "BMP"}
TEXTS: Final = frozenset({"txt", "log", "csv", "tsv", "json", "xml", "yaml", "yml", "md", "ini", "conf", "eml", "ics"})
PROGRAMS: Final = frozenset({
    "exe", "msi", "msix", "appx", "com", "scr", "pif", "cpl", "dll", "sys", "jar", "app", "dmg", "pkg", "deb", "rpm",
    "appimage", "apk", "bin", "run", "gadget", "application", "elf",
})  # fmt: skip
SCRIPTS: Final = frozenset({
    "bat", "cmd", "ps1", "psm1", "vbs", "vbe", "js", "jse", "mjs", "ws", "wsf", "wsh", "hta", "sh", "bash", "zsh",
    "command", "py", "pyw", "pl", "rb", "php", "reg", "lnk", "url", "desktop", "scf", "inf", "msc", "chm", "terminal",
})  # fmt: skip
MACROS: Final = frozenset({"docm", "dotm", "xlsm", "xltm", "xlam", "pptm", "potm", "ppam", "sldm", "xll", "iqy", "slk"})
PAGES: Final = frozenset({"html", "htm", "xhtml", "mht", "mhtml", "svg", "svgz"})
PACKED: Final = frozenset({"zip", "rar", "7z", "gz", "tgz", "bz2", "xz", "tar", "iso", "img", "cab", "vhd", "vhdx"})
DEVICES: Final = frozenset({"con", "prn", "aux", "nul", *(f"{one}{n}" for one in ("com", "lpt") for n in range(10))})
# Letters that turn the reading direction make "exe.gpj" look like another name than it is.
UNSEEN: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
NOT_IN_NAMES: Final = re.compile(r'[\\/:*?"<>|]')


@dataclass(frozen=True)
class FileKind:
    """``words`` say what it is, ``warning`` what it could do; ``preview`` is how it can be looked at here."""

    words: str
    preview: Preview = ""
    warning: str = ""


def kind_of(file: AttachmentView) -> FileKind:
    """What a file is: by the worst its name and its media type allow, for either may lie."""
    ending = ending_of(file.name)
    media = file.media_type.split(";")[0].strip().lower()
    if ending in PROGRAMS or media in ("application/x-msdownload", "application/x-executable", "application/x-sh"):
        return FileKind(tr("program"), warning=tr("A program. It could do anything on your machine; open it nowhere."))
    if ending in SCRIPTS:
        return FileKind(tr("script"), warning=tr("A script. It could do anything on your machine; open it nowhere."))
    if ending in MACROS:
        return FileKind(
            tr("document with macros"), warning=tr("It can hold macros, small programs. Don't allow them to run.")
        )
    if ending in PAGES or media in ("text/html", "image/svg+xml"):
        return FileKind(tr("web page"), "text", tr("In a browser this page could load and run what it names."))
    if ending in PACKED:
        return FileKind(tr("archive"), warning=tr("An archive. What is in it has not been looked at."))
    if media in IMAGES:
        return FileKind(IMAGES[media], "image")
    if media == "application/pdf" or ending == "pdf":
        return FileKind("PDF", "pdf")
    if media.startswith("text/") or ending in TEXTS or media in ("application/json", "application/xml"):
        return FileKind(tr("text"), "text")
    return FileKind(ending.upper() or tr("file"))


def ending_of(name: str) -> str:
    """The last part of a name, as every system reads it (Windows leaves out dots and blanks at the end)."""
    cleaned = UNSEEN.sub("", name).rstrip(". ")
    return cleaned.rpartition(".")[2].lower() if "." in cleaned else ""


def safe_name(name: str) -> str:
    """A name that can be saved under on every system and cannot leave its folder."""
    made = NOT_IN_NAMES.sub("_", UNSEEN.sub("", name)).strip(". ")
    if made.partition(".")[0].strip().lower() in DEVICES:
        made = f"_{made}"
    if len(made) > 120:
        stem, _, ending = made.rpartition(".")
        made = f"{stem[:100]}.{ending[:16]}" if stem else made[:120]
    return made or tr("file")


def size_words(size_bytes: int) -> str:
    """How large a file is."""
    if size_bytes < 1000:
        return tr("{n} bytes").format(n=size_bytes)
    if size_bytes < 1_000_000:
        return tr("{n} kB").format(n=round(size_bytes / 1000))
    return tr("{n} MB").format(n=f"{size_bytes / 1_000_000:.1f}")
