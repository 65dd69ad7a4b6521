"""Links in what people wrote: found in plain text, judged by where they really lead, opened only when harmless."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote, urlsplit

from workspace.desktop.translate import tr

SCHEMES: Final = ("http", "https", "mailto")
LONGEST: Final = 2000
# Both begin only where a word begins and are bounded, so that no text makes the search slow.
IN_TEXT: Final = re.compile(
    r"(?<![\w@./+-])(?P<url>(?:https?://|www\.)[^\s<>\"'`]{2,2000})"
    r"|(?<![\w.+-])(?P<mail>[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6})",
    re.IGNORECASE,
)
LOOKS_LIKE_A_HOST: Final = re.compile(r"(?:https?://)?((?:[\w-]{1,63}\.){1,8}[a-z]{2,24})(?=[/:?#\s]|$)", re.IGNORECASE)
AFTER: Final = ".,;:!?'\"»”’"
BRACKETS: Final = {")": "(", "]": "[", "}": "{"}


@dataclass(frozen=True)
class Found:
    """A link in a text, from ``start`` to ``end`` in characters."""

    start: int
    end: int
    address: str


@dataclass(frozen=True)
class Where:
    """Where a link leads: the host (or the mailbox) in letters that cannot lie, and what speaks against it."""

    address: str
    host: str
    warning: str = ""

    @property
    def may_be_opened(self) -> bool:
        """Whether the desk would open it at all."""
        return bool(self.host)


def links_in(text: str) -> Iterator[Found]:
    """The addresses in a plain text."""
    for match in IN_TEXT.finditer(text):
        shown = _without_what_follows(match.group())
        if match.group("mail"):
            yield Found(match.start(), match.start() + len(shown), f"mailto:{shown}")
        else:
            address = shown if shown.lower().startswith("http") else f"https://{shown}"
            if where(address).may_be_opened:
                yield Found(match.start(), match.start() + len(shown), address)


def where(address: str, shown: str = "") -> Where:
    """Where an address leads, warned of where ``shown`` (the words of the link) says something else."""
    address = "".join(address.split())
    try:
        parts = urlsplit(address)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return Where(address, "", tr("This is no address that can be opened."))
    if parts.scheme.lower() not in SCHEMES or len(address) > LONGEST:
        return Where(address, "", tr("The desk opens only web pages and mail addresses."))
    if parts.scheme.lower() == "mailto":
        mailbox = unquote(parts.path)
        return Where(address, mailbox if "@" in mailbox else "", "")
    try:
        plain = host.encode("idna").decode("ascii") if host else ""
    except UnicodeError:
        plain = ""
    if not plain:
        return Where(address, "", tr("This is no address that can be opened."))
    return Where(address, plain if port is None else f"{plain}:{port}", _warning(parts.username, host, plain, shown))


def _warning(user: str | None, host: str, plain: str, shown: str) -> str:
    claimed = LOOKS_LIKE_A_HOST.match(shown.strip())
    if claimed and not _same_site(claimed.group(1).lower(), plain):
        return tr("The words say {claimed}, but it leads to {host}.").format(claimed=claimed.group(1), host=plain)
    if user is not None:
        return tr("What stands before the @ is no host; it leads to {host}.").format(host=plain)
    if plain != host or "xn--" in plain:
        return tr("The host is written with letters that may look like others.")
    return ""


def _same_site(claimed: str, host: str) -> bool:
    claimed, host = claimed.removeprefix("www."), host.removeprefix("www.")
    return claimed == host or host.endswith(f".{claimed}")


def _without_what_follows(text: str) -> str:
    """Without the full stop of the sentence and the bracket around the address."""
    while text:
        last = text[-1]
        if last in AFTER or (last in BRACKETS and text.count(last) > text.count(BRACKETS[last])):
            text = text[:-1]
        else:
            break
    return text
