"""What a rewritten draft no longer says, or says anew: numbers, amounts, dates, links, addresses, codes, names."""

import re
from collections.abc import Iterable
from typing import Final

from workspace.responder.grounding import links_in, numbers_in, quantities_in

_EMAIL: Final = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_DATE: Final = re.compile(r"(?<![\w.])(\d{1,4})([./-])(\d{1,2})\2(\d{2,4})(?![\w])")
_CODE: Final = re.compile(r"(?<![\w-])(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*(?![\w-])")
_ORDINAL: Final = re.compile(r"\d+(?:st|nd|rd|th|er|re|e|s|x)\Z", re.IGNORECASE)
_SHOUTED: Final = re.compile(r"(?<![\w-])[A-Z]{2,}(?:[-_][A-Z0-9]+)+(?![\w-])")
_QUOTED: Final = re.compile(r"[“„«\"]\s?([^”“»\"\n]{2,80}?)\s?[”“»\"]|`([^`\n]{2,80})`|\*\*([^*\n]{2,80})\*\*")
_NUMBER: Final = re.compile(r"(?<![\w.,])\d(?:[\d.,'’\u00a0\u202f]*\d)?")


def changed_facts(draft: str, rewritten: str) -> tuple[str, ...]:
    """What stands in only one of the two, as it stands there: first what is lost, then what is new.

    Numbers are compared by value (1,000 is 1.000, three is 3), dates by their parts. A name in quotation marks or bold
    counts as kept where its words stand anywhere in the other text.
    """
    lost, new = _missing(draft, rewritten), _missing(rewritten, draft)
    return tuple(dict.fromkeys([*lost, *new]))


def _missing(of: str, other: str) -> list[str]:
    found: list[str] = []
    links, known_links = [link.rstrip(").,") for link in links_in(of)], {_bare(link) for link in links_in(other)}
    found += [link for link in links if _bare(link) not in known_links]
    addresses = {address.lower() for address in _EMAIL.findall(other)}
    found += [address for address in _EMAIL.findall(of) if address.lower() not in addresses]
    rest, other_rest = _without_addresses(of), _without_addresses(other)
    dates = {_parts(match) for match in _DATE.finditer(other_rest)}
    found += [match[0] for match in _DATE.finditer(rest) if _parts(match) not in dates]
    rest, other_rest = _DATE.sub(" ", rest), _DATE.sub(" ", other_rest)
    codes = {code.lower() for code in _codes(other_rest)}
    found += [code for code in _codes(rest) if code.lower() not in codes]
    rest, other_rest = _without(rest, _codes(rest)), _without(other_rest, _codes(other_rest))
    found += _numbers(rest, other_rest)
    said = _letters(other)
    for groups in _QUOTED.findall(of):
        name = next(filter(None, groups))
        if _letters(name) and _letters(name) not in said:
            found.append(name)
    return found


def _numbers(of: str, other: str) -> list[str]:
    known = numbers_in(other)
    found = [number for number in _NUMBER.findall(of) if not numbers_in(number) & known]
    # A number that is there, but of something else: 3 days where it was 3 weeks.
    known_amounts = quantities_in(other)
    counted = {number for number, _ in known_amounts}
    for number, unit in sorted(quantities_in(of)):
        if number in counted and (number, unit) not in known_amounts:
            found.append(f"{number} {unit}")
    return found


def _codes(text: str) -> list[str]:
    codes = [code for code in _CODE.findall(text) if not _ORDINAL.match(code) and not _is_amount(code)]
    return [*codes, *_SHOUTED.findall(text)]


def _is_amount(word: str) -> bool:
    return bool(quantities_in(word))


def _parts(match: re.Match[str]) -> tuple[int, ...]:
    """Day, month and year in the order of a European date, so that 2026-03-12 is 12.03.2026."""
    parts = [int(match[1]), int(match[3]), int(match[4])]
    return tuple(reversed(parts) if len(match[1]) == 4 else parts)


def _without_addresses(text: str) -> str:
    return _without(_EMAIL.sub(" ", text), links_in(text))


def _without(text: str, words: Iterable[str]) -> str:
    for word in sorted(set(words), key=len, reverse=True):
        text = text.replace(word, " ")
    return text


def _bare(link: str) -> str:
    return link.rstrip(").,").rstrip("/").lower()


def _letters(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))
