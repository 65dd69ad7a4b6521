"""Addresses of web pages: which words are one, and which stand on one site."""

from urllib.parse import urldefrag, urlsplit

from workspace.knowledge.ingest.port import Skipped


def addresses(location: str) -> tuple[list[str], tuple[Skipped, ...]]:
    """The addresses of a list, one a line; what is none is named."""
    urls: list[str] = []
    skipped: list[Skipped] = []
    for line in location.replace(",", "\n").splitlines():
        words = line.strip()
        if not words or words.startswith("#"):
            continue
        if is_address(words):
            urls.append(urldefrag(words).url)
        else:
            skipped.append(Skipped(words[:200], "is no address; it begins with https:// or http://"))
    return urls, tuple(skipped)


def is_address(words: str) -> bool:
    """Whether it is an http(s) address with a host."""
    try:
        parts = urlsplit(words)
        return parts.scheme in {"http", "https"} and bool(parts.hostname) and len(words) <= 2_000
    except ValueError:
        return False


def same_site(one: str, other: str) -> bool:
    """Whether both stand on one host; ``www.`` and the step from http to https make no difference."""
    first, second = urlsplit(one), urlsplit(other)
    hosts = [(part.hostname or "").removeprefix("www.") for part in (first, second)]
    ports = {part.port for part in (first, second)} - {None, 80, 443}
    same_port = first.port == second.port or not ports
    return hosts[0] == hosts[1] and same_port and second.scheme in {"http", "https"}
