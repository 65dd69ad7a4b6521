"""What a customer wants, in their own words: the first line of the brief."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from workspace.responder.questions import own_words
from workspace.responder.small_talk import is_resolved, talk_of
from workspace.responder.words import content_stems, words

MOST_WORDS: Final = 26
_MOST_WINDOW: Final = 24
_LEAST_TELLING: Final = 2
_MOST_SENTENCES: Final = 16
_LEAST_SETTING: Final = 5
_FEW_MESSAGES: Final = 2
_MOST_DETAIL: Final = 7

_SENTENCE_END: Final = re.compile(r"(?<=[.!?…。？！])\s+|\n+")
_TAG: Final = re.compile(r"<[^<>\n]{1,200}>")
_LINK: Final = re.compile(r"\bhttps?://\S+|\bwww\.\S+", re.IGNORECASE)
# A name called at the start or the end of a message says who is meant, not what is wanted.
_CALLED: Final = re.compile(r"^(?:\s*[@＠][\w.-]{2,}[,:]?)+\s*|(?:\s+[@＠][\w.-]{2,})+\s*$")
_TRAILING_TOPICS: Final = re.compile(r"(?:\s+#\w+)+\s*$")
_TOPIC: Final = re.compile(r"(?<!\S)#(?=[^\W\d])")
_SALUTATION: Final = re.compile(
    r"^\W*(?:(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|to whom it may concern|hallo"
    r"|guten (?:tag|morgen|abend)"
    r"|moin|servus|sehr geehrte\w*|liebe[rs]?|bonjour|bonsoir|madame|monsieur|cher|chère|hola"
    r"|buen[oa]s(?: días| tardes)?|estimad[oa]s?)\b[^.?!]{0,40}|[^?.!]{0,14})[,.!:]?\W*$",
    re.IGNORECASE,
)
_GREETED: Final = re.compile(
    r"^\W*(?:hi|hello|hey|hallo|bonjour|hola|good (?:morning|afternoon|evening)|guten (?:tag|morgen|abend))\b"
    r"(?: (?:there|all|team|everyone|guys|support))?\W+(?=\w)",
    re.IGNORECASE,
)
# A question by its mark, by how a clause opens, or by how people ask when they leave the mark out.
_ASKING: Final = re.compile(
    r"[?？؟]|(?:^|[,.;:!/]|\b(?:and|but|or|so|please|und|et|y))\W*(?:how|why|when|where|what|which|who|can|could"
    r"|is there|are there|do|does|did|will|would|wie|warum|wann|wo|was|kann|könn\w+|comment|pourquoi|quand|où"
    r"|puis-je|cómo|cuándo|dónde|puedo)\b(?! (?:i|we|it) (?:was|were|had)\b)"
    r"|\b(?:how (?:do|can|to)|(?:do|can|could|should) (?:i|we|you)|is it possible|any (?:way|chance|idea))\b",
    re.IGNORECASE,
)
_WISHING: Final = re.compile(
    r"\b(?:(?:i|we)(?:'d| would)? (?:want|need|like|wish)|looking for|trying to|please"
    r"|(?:ich|wir) (?:möchte|brauche|will)\w*|bitte|(?:je|nous) (?:voudr|veu|souhait)\w+"
    r"|(?:quiero|queremos|necesit\w+|quisiera|solicito))\b",
    re.IGNORECASE,
)
_SHORTENED: Final = re.compile(
    r"(?:\b(?:mr|mrs|ms|dr|st|no|nr|approx|ca|e\.g|i\.e|etc|vs|z\.b|bzw|inkl|mme|sra?|ext|min|max)|\b\d{1,2})\.$",
    re.IGNORECASE,
)
_EMPTY: Final = frozenset({"a", "an", "the", "i", "you", "it", "to", "of"})


@dataclass(frozen=True)
class Wanted:
    """A customer's wish in their own words; ``places`` are the messages the words were taken from."""

    text: str
    places: tuple[int, ...]
    asks: bool = False


@dataclass(frozen=True)
class _Window:
    """Neighbouring sentences of one message; ``first`` and ``last`` are their numbers in it."""

    text: str
    place: int
    first: int
    last: int
    stems: tuple[str, ...]
    asks: bool
    wishes: bool

    @property
    def size(self) -> int:
        return len(self.text.split())

    def holds(self, other: "_Window") -> bool:
        return self.place == other.place and self.first <= other.first and other.last <= self.last


def clean(text: str) -> str:
    """A message without markup, links, the names it calls, and the number signs of its topics."""
    plain = _LINK.sub("", _TAG.sub(" ", own_words(text)))
    lines = (_TOPIC.sub("", _TRAILING_TOPICS.sub("", _CALLED.sub("", line))).strip() for line in plain.splitlines())
    return "\n".join(line for line in lines if line)


def wanted_of(said: Sequence[str], most_words: int = MOST_WORDS) -> Wanted:
    """What is wanted, out of a customer's messages (oldest first): how it stands, and what is asked about it.

    What was said before the customer called something solved is left out. The first message usually says how it
    stands, in its first full sentences; the question is the newest one. Weights are set by hand.
    """
    since = max((at + 1 for at, text in enumerate(said[:-1]) if is_resolved(text)), default=0)
    windows = [window for at in range(since, len(said)) for window in _windows(said[at], at)]
    telling = [window for window in windows if len(window.stems) >= _LEAST_TELLING or window.wishes] or windows
    if not telling:
        rest = next((at for at in range(len(said) - 1, -1, -1) if words(said[at])), None)
        return Wanted("", ()) if rest is None else Wanted(_cut(said[rest], most_words), (rest,))
    often = Counter(stem for text in said[since:] for stem in set(content_stems(text)))
    opening = min(window.place for window in telling)

    def weight(window: _Window) -> float:
        return _weight(window, often, opening)

    best = max(telling, key=weight)
    question = _question(windows, best)
    if question is None:
        return Wanted(_cut(best.text, most_words), (best.place,), best.asks)
    room = most_words - question.size - 1
    before = [
        window
        for window in telling
        if window.size <= room and (window.place, window.last) < (question.place, question.first)
    ]
    if room < _LEAST_SETTING or not before:
        return Wanted(_cut(question.text, most_words), (question.place,), True)
    setting = max(before, key=weight)
    joint = " " if setting.place == question.place and setting.last + 1 == question.first else " / "
    text = f"{setting.text}{joint}{question.text}"
    return Wanted(text, tuple(dict.fromkeys((setting.place, question.place))), True)


def first_sentence(text: str, most_words: int) -> str:
    """The sentences of one message that say what is wanted, cut to a number of words."""
    return wanted_of([text], most_words).text


def _sentences(text: str) -> list[str]:
    found: list[str] = []
    for part in _SENTENCE_END.split(clean(text)):
        if found and _SHORTENED.search(found[-1][-9:]):
            found[-1] = f"{found[-1]} {part}"
        elif words(part):
            found.append(part.strip())
    if len(found) > 1 and _SALUTATION.match(found[0]):
        del found[0]
    if len(found) > _MOST_SENTENCES:
        # Who writes a letter says what it is about at its beginning and asks at its end.
        found = [*found[: _MOST_SENTENCES // 2], *found[-_MOST_SENTENCES // 2 :]]
    return [_GREETED.sub("", part) for part in found if talk_of(part) is None]


def _windows(text: str, place: int) -> list[_Window]:
    """Neighbouring sentences of a message that fit into one line together, every start and every length."""
    told = _sentences(text)
    windows = []
    for first in range(len(told)):
        joined = ""
        for last in range(first, len(told)):
            if joined and len(joined.split()) + len(told[last].split()) > _MOST_WINDOW:
                break
            joined = f"{joined} {told[last]}".strip()
            asks, wishes = bool(_ASKING.search(joined)), bool(_WISHING.search(joined))
            windows.append(_Window(joined, place, first, last, tuple(content_stems(joined)), asks, wishes))
    return windows


def _weight(window: _Window, often: Counter[str], opening: int) -> float:
    size = min(1.0, window.size / _MOST_WINDOW)
    again = sum(often[stem] > 1 for stem in window.stems) / max(1, len(window.stems))
    return (
        0.24 * size
        - 0.08 * size * size
        + (0.10 if window.place == opening else 0.0)
        + (0.08 if window.first == 0 else 0.0)
        + (0.03 if window.asks else 0.0)
        + (0.05 if window.wishes else 0.0)
        + 0.04 * again
    )


def _question(windows: Sequence[_Window], best: _Window) -> _Window | None:
    """The question to put beside the best window: the newest message's, or one of the same message.

    After a few exchanges a long question is mostly about a detail, so only a short one is put there.
    """
    newest = max(window.place for window in windows)
    most = _MOST_WINDOW if newest - best.place <= _FEW_MESSAGES else _MOST_DETAIL
    single = [window for window in windows if window.first == window.last and window.asks]
    late = [
        window
        for window in single
        if window.place == newest and newest > best.place and "?" in window.text and window.size <= most
    ]
    own = [window for window in single if window.place == best.place]
    marked = [window for window in own if "?" in window.text]
    if "?" in best.text or (best.asks and not marked):
        own = marked = []
    return max(late or marked or own, key=lambda window: min(len(window.stems), _LEAST_SETTING), default=None)


def _cut(text: str, most_words: int) -> str:
    """The text, or its first words and a mark that more follows; never cut within a word."""
    listed = text.split()
    if len(listed) <= most_words:
        return " ".join(listed)
    kept = listed[: most_words - 1]
    while len(kept) > 1 and kept[-1].lower() in _EMPTY:
        kept.pop()
    return " ".join(kept) + " …"
