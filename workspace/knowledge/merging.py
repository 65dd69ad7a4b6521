"""Three-way merge: what a source changed and what people corrected since, together, or both where they disagree.

Texts are merged by diff3 (Khanna, Kunal and Pierce 2007, "A formal investigation of diff3") over sentences and lines;
examples as sets, other fields one by one.
"""

import re
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import Final

from workspace.domain.article import Article

# A line is cut after each sentence, so that two people who mend two sentences of one paragraph do not clash.
_PIECES: Final = re.compile(r"[^\n]*?(?:(?<=[.!?…])[\"')\]»”]*[ \t]+|\n)|[^\n]+\Z")
# Beyond this the comparison takes too long; the texts are then compared line by line.
_MOST_PIECES: Final = 4_000


@dataclass(frozen=True)
class Merged:
    """A merged text; with ``clashes`` (what each side has in the same place) ``text`` has ours in those places."""

    text: str
    clashes: tuple[tuple[str, str], ...] = ()

    @property
    def is_clean(self) -> bool:
        """Whether nothing has to be chosen."""
        return not self.clashes


@dataclass(frozen=True)
class MergedArticle:
    """A merged article; ``clashing`` names the fields of which both versions have to be shown."""

    article: Article
    clashing: tuple[str, ...] = ()


def pieces_of(text: str) -> list[str]:
    """The text in sentences and lines; put together they are the text again."""
    pieces = _PIECES.findall(text)
    return pieces if len(pieces) <= _MOST_PIECES else text.splitlines(keepends=True)


def merge_text(base: str, ours: str, theirs: str) -> Merged:
    """Bring together what each side changed in ``base``."""
    if ours in (base, theirs):
        return Merged(theirs)
    if theirs == base:
        return Merged(ours)
    b, o, t = pieces_of(base), pieces_of(ours), pieces_of(theirs)
    kept: list[str] = []
    clashes: list[tuple[str, str]] = []
    at_b = at_o = at_t = 0
    for next_b, next_o, next_t, size in [*_common(b, o, t), (len(b), len(o), len(t), 0)]:
        was = b[at_b:next_b]
        mine, other = o[at_o:next_o], t[at_t:next_t]
        if mine == other or other == was:
            kept += mine
        elif mine == was:
            kept += other
        else:
            kept += mine
            clashes.append(("".join(mine), "".join(other)))
        kept += b[next_b : next_b + size]
        at_b, at_o, at_t = next_b + size, next_o + size, next_t + size
    return Merged("".join(kept), tuple(clashes))


def merge_articles(base: Article, ours: Article, theirs: Article) -> MergedArticle:
    """``ours`` with what the source changed since ``base``; who is credited, the owner and the version stay ours."""
    clashing: list[str] = []
    body = merge_text(base.body, ours.body, theirs.body)
    if body.clashes:
        clashing.append("body")
    values: dict[str, str] = {}
    for name in ("title", "short_answer", "category", "language"):
        was, mine, other = getattr(base, name), getattr(ours, name), getattr(theirs, name)
        values[name] = other if mine == was else mine
        if mine != was and other not in (was, mine):
            clashing.append(name)
    short_answer = values["short_answer"]
    if short_answer and body.text not in (ours.body, theirs.body):
        # It was written for one of the two texts, not for what they are together.
        short_answer = ""
    audience = theirs.audience if ours.audience == base.audience else ours.audience
    valid_until = theirs.valid_until if ours.valid_until == base.valid_until else ours.valid_until
    merged = replace(
        ours,
        title=values["title"],
        body=body.text,
        short_answer=short_answer,
        category=values["category"],
        language=values["language"],
        audience=audience,
        valid_until=valid_until,
        examples=merge_sets(base.examples, ours.examples, theirs.examples),
    )
    return MergedArticle(merged, tuple(clashing))


def merge_sets(base: tuple[str, ...], ours: tuple[str, ...], theirs: tuple[str, ...]) -> tuple[str, ...]:
    """Ours in their order without what the source took away, then what the source added."""
    gone = set(base) - set(theirs)
    # What both had and the source took away goes; what people added stays, whatever the source does.
    kept = [one for one in ours if one not in gone]
    added = [one for one in theirs if one not in base]
    return tuple(dict.fromkeys((*kept, *added)))


def _common(b: list[str], o: list[str], t: list[str]) -> list[tuple[int, int, int, int]]:
    """Runs of pieces that all three share, as (in base, in ours, in theirs, length), in order."""
    found: list[tuple[int, int, int, int]] = []
    # Without the exact comparison of very long texts: it takes the square of their length.
    quick = max(len(b), len(o), len(t)) > _MOST_PIECES
    in_ours = SequenceMatcher(None, b, o, autojunk=quick).get_matching_blocks()
    in_theirs = SequenceMatcher(None, b, t, autojunk=quick).get_matching_blocks()
    one = two = 0
    while one < len(in_ours) and two < len(in_theirs):
        start_o, at_o, size_o = in_ours[one]
        start_t, at_t, size_t = in_theirs[two]
        start = max(start_o, start_t)
        end = min(start_o + size_o, start_t + size_t)
        if start < end:
            found.append((start, at_o + start - start_o, at_t + start - start_t, end - start))
        if start_o + size_o < start_t + size_t:
            one += 1
        else:
            two += 1
    return found
