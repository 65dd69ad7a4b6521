"""An article's words made fit for a message: whole lines, plain lists, working links, nothing that points elsewhere."""

import re
from functools import partial
from typing import Final

from workspace.responder.passages import sentences

MOST_CODE_LINES: Final = 8
ITEM: Final = re.compile(r"^\s*(?:[-*+•]|\d{1,2}[.)])\s+")
_BULLET: Final = re.compile(r"^(\s*)[*+•]\s+")
_IMAGE: Final = re.compile(
    r"!\[[^\]]*\]\([^)]*\)|\[(?:screenshot|image|img|video|photo|figure|gif)\b[^\]]*\](?!\()", re.IGNORECASE
)
_RULE: Final = re.compile(r"^\s*(?:(?:[-*_=]\s*){3,}|:{3,}.*|\{[#.][\w-]+\}|import .* from .*)$")
_TABLE_ROW: Final = re.compile(r"^\s*\|(.*)\|\s*$")
_TABLE_RULE: Final = re.compile(r"^\s*\|(?:\s*:?-+:?\s*\|)+\s*$")
_CODE: Final = re.compile(
    r"^\s*(?:[{}\[\]<].*|\"[^\"]+\":.*|(?:curl|npm|pip|sudo|git|docker)\s.*|-[A-Z] [\"'].*|[^.!?]*[;{\\]\s*)$"
)
_ENDED: Final = re.compile(r"[.!?:…\"”»)]\s*$")
_ABBREVIATED: Final = re.compile(r"\b(?:e\.g|i\.e|z\.\s?B|d\.\s?h|p\. ex|vs|Nr|No)\.$")
# Sentences that send the reader to a place this message does not have.
_POINTS_AWAY: Final = re.compile(
    r"\b(?:as (?:shown|described|mentioned|explained|seen|illustrated|outlined) (?:above|below|earlier"
    r"|later|in the (?:next|previous|"
    r"following))|(?:see|use|follow|check|in) (?:the )?[^.]{0,60}\b(?:above|below)\b|(?:shown|described"
    r"|listed|pictured|"
    r"mentioned) (?:above|below)|in (?:this|the next|the following) (?:article|section|guide|video"
    r"|tutorial|page)\b|"
    r"this (?:article|guide|section|page) (?:explains|describes|covers|shows|will)|learn more about:$|"
    r"(?:screenshot|image|video|figure)s? (?:above|below)|the (?:screenshot|image|video) shows|table of contents|"
    r"wie (?:oben|unten) (?:gezeigt|beschrieben)|siehe (?:oben|unten)|in diesem (?:artikel|abschnitt)|"
    r"(?:voir|comme indiqué) (?:ci-dessus|ci-dessous)|dans cet article|"
    r"(?:véase|ver|como se muestra) (?:arriba|abajo)|en este artículo)\b",
    re.IGNORECASE,
)
_BARE_POINTER: Final = re.compile(
    r"^(?:click here|learn more|read more|see more|watch the video|video tutorial)\W*$|→\s*$", re.I
)
# The line that advertises an article in a list of articles; in an answer it says nothing.
_BLURB: Final = re.compile(
    r"^(?:how to|learn (?:how|about|more)|find out (?:how|about)|here you (?:find|learn)|discover) [^?]*$", re.I
)
_LABEL: Final = re.compile(
    r"\b(Tip|Tips|Note|Notes|Important|Warning|Caution|Hint|Hinweis|Tipp|Wichtig|Remarque|Nota):(?=\S)"
)
_HELLO: Final = re.compile(
    r"^\s*(?:hi|hello|hey|dear|good (?:morning|day|afternoon)|hallo|guten tag|liebe[rs]?|sehr geehrte\w*"
    r"|bonjour|cher|chère|"
    r"hola|buenos días|estimad[oa]s?)\b[^.?!]{0,40}[,!.:]?\s*$",
    re.IGNORECASE,
)
_GOODBYE: Final = re.compile(
    r"^\s*(?:(?:best|kind|warm|many)\s+(?:regards|wishes)|regards|cheers|sincerely|thanks(?: again)?"
    r"|thank you|yours|"
    r"(?:viele|beste|mit freundlichen) grüße\w*|cordialement|bien à vous|saludos|un saludo)\b[^.?]{0,40}$",
    re.IGNORECASE,
)
_LINK: Final = re.compile(r"(?<!!)\[([^\]\n]{2,120})\]\((https?://[^\s()]+(?:\([^\s()]*\)[^\s()]*)*)[^)]*\)")


def readable(text: str) -> str:
    """The words of a passage as a message has them; '' where nothing of it can stand alone."""
    kept: list[str] = []
    for line in _without_letter_frame(_without_long_code(text.splitlines())):
        line = _LABEL.sub(r"\1: ", _IMAGE.sub("", line)).rstrip()
        if not line.strip() or _RULE.match(line) or _TABLE_RULE.match(line):
            continue
        row = _TABLE_ROW.match(line)
        if row:
            first, *others = [cell.strip() for cell in row[1].split("|")]
            line = f"- {first}: {', '.join(cell for cell in others if cell)}"
        elif _CODE.match(line) and not ITEM.match(line):
            line = f"`{line.strip().strip('`')}`"
        elif ITEM.match(line):
            line = _BULLET.sub(r"\1- ", line)
        if kept and _continues(kept[-1], line):
            kept[-1] = f"{kept[-1]} {line.strip()}"
        else:
            kept.append(line)
    lines = [said for line in kept if (said := _standing_alone(line))]
    if len(lines) > 1 and not ITEM.match(lines[0]):
        telling = [sentence for sentence in sentences(lines[0]) if not _BLURB.match(sentence)]
        lines[:1] = [" ".join(telling)] if telling else []
    return _spaced(lines)


def with_links(text: str, body: str) -> str:
    """The text with the web addresses its words had in the article, as Markdown; an address on no host is left out."""
    for words, address in dict.fromkeys(_LINK.findall(body)):
        plain_words = re.sub(r"(\*\*|__|`)", "", words).strip()
        if plain_words and f"]({address})" not in text:
            text = re.sub(
                rf"(?<![\w\[]){re.escape(plain_words)}(?![\w\]])",
                partial(_linked, address=address),
                text,
                count=1,
            )
    return text


def _linked(found: re.Match[str], address: str) -> str:
    return f"[{found[0]}]({address})"


def ends_open(text: str) -> bool:
    """Whether it announces something that does not follow."""
    return text.rstrip().endswith(":")


def starts_with_item(text: str) -> bool:
    """Whether it begins inside or at the start of a list."""
    return ITEM.match(text) is not None


def ends_with_item(text: str) -> bool:
    """Whether its last line belongs to a list."""
    lines = [line for line in text.splitlines() if line.strip()]
    return bool(lines) and ITEM.match(lines[-1]) is not None


def _without_letter_frame(lines: list[str]) -> list[str]:
    """Lines without the greeting and sign-off of the mail an article was made from."""
    told = [line for line in lines if line.strip()]
    if told and _HELLO.match(told[0]):
        told = told[1:]
    for back in range(1, min(4, len(told))):
        if _GOODBYE.match(told[-back]) and all(len(line.split()) < 6 for line in told[-back:]):
            return told[:-back]
    return told


def _without_long_code(lines: list[str]) -> list[str]:
    """A listing nobody reads in a chat is left to the article."""
    kept: list[str] = []
    code: list[str] = []
    for line in [*lines, ""]:
        if _CODE.match(line) and line.strip() or (code and line.startswith("  ")):
            code.append(line)
            continue
        if len(code) <= MOST_CODE_LINES:
            kept += code
        code = []
        kept.append(line)
    return kept


def _continues(before: str, line: str) -> bool:
    """Whether a line goes on in the middle of the sentence before it."""
    if ITEM.match(line) or before.startswith("`") or line.startswith("`"):
        return False
    if _ABBREVIATED.search(before) or before.count("(") > before.count(")"):
        return True
    if _ENDED.search(before):
        return False
    return line.lstrip()[:1].islower() or len(before) > 60


def _standing_alone(line: str) -> str:
    """A line without the sentences that point to something this message lacks."""
    marker = ITEM.match(line)
    if marker:
        words = [one for one in sentences(line[marker.end() :]) if not _points_away(one)]
        return line[: marker.end()] + " ".join(words) if words else ""
    if line.startswith("`"):
        return line
    return " ".join(one for one in sentences(line) if not _points_away(one))


def _points_away(sentence: str) -> bool:
    return _POINTS_AWAY.search(sentence) is not None or _BARE_POINTER.search(sentence) is not None


def _spaced(lines: list[str]) -> str:
    """Paragraphs apart, the items of a list together."""
    parts: list[str] = []
    for line in lines:
        in_list = ITEM.match(line) is not None or line.startswith("`")
        after_list = bool(parts) and (ITEM.match(parts[-1]) is not None or parts[-1].startswith("`"))
        if parts:
            parts.append("\n" if in_list and (after_list or ends_open(parts[-1])) else "\n\n")
        parts.append(line)
    return "".join(parts)
