"""What is asked: a message split into its questions, and short follow-ups completed from what was said before."""

import re
from collections.abc import Sequence
from typing import Final

from workspace.responder.small_talk import talk_of
from workspace.responder.words import content_stems, words

MOST_QUESTIONS: Final = 3
_JOINT: Final = re.compile(
    r"(?<=[?？])\s+|(?:^|(?<=[.!;,\s]))(?:(?:and )?(?:also|another (?:thing|question)|second(?:ly)?"
    r"|one more (?:thing|question)|besides|"
    r"by the way|btw|while i'm at it|außerdem|und noch (?:eine frage|etwas)|zweitens|nebenbei|par ailleurs"
    r"|aussi,|et aussi|"
    r"autre question|además|otra (?:cosa|pregunta)|y también)[,:]?\s)",
    re.IGNORECASE,
)
_POINTS_BACK: Final = re.compile(
    r"\b(?:it|that|this|those|these|they|them|there|then|one|ones|same|instead|either|too|so|"
    r"das|dies|es|dort|sie|damit|dann|davon|ça|cela|celui|celle|y|en|eso|esto|ello|allí)\b",
    re.IGNORECASE,
)
_OPENS_BACK: Final = re.compile(
    r"^\W*(?:and|but|so|or|what about|how about|why|which|where|when|really|und|aber|warum|et|mais|pourquoi|y"
    r"|pero|por qué)\b",
    re.IGNORECASE,
)
_SIGN_OFF: Final = re.compile(
    r"^\s*(?:(?:best|kind|warm|many)? ?regards|cheers|sincerely|best|thanks|thank you|mfg|(?:viele|beste"
    r"|mit freundlichen) grüße\w*|"
    r"cordialement|saludos|un saludo)\b.*",
    re.IGNORECASE,
)
_QUOTED: Final = re.compile(
    r"^\s*(?:>.*|-{2,}\s*original message.*|on .{5,80} wrote:|am .{5,80} schrieb.*:|le .{5,80} a écrit ?:)\s*$", re.I
)


def own_words(text: str) -> str:
    """A message without what it quotes and without its sign-off."""
    kept: list[str] = []
    for line in text.splitlines():
        if _QUOTED.match(line):
            if not line.lstrip().startswith(">"):
                break
            continue
        if kept and _SIGN_OFF.match(line) and len(line.split()) < 8:
            break
        kept.append(line)
    return "\n".join(kept).strip() or text.strip()


def questions_in(text: str) -> list[str]:
    """The separate questions of a message, in order; the message itself where it asks one thing."""
    parts = [part.strip(" ,;\n") for part in _JOINT.split(text)]
    asked: list[str] = []
    waiting = ""
    for part in parts:
        joined = f"{waiting} {part}".strip()
        # A part with too few words of its own belongs to what follows (or came before).
        if len(content_stems(part)) < 2 or talk_of(part) is not None:
            waiting = joined
            continue
        asked.append(joined)
        waiting = ""
    if waiting and asked:
        asked[-1] = f"{asked[-1]} {waiting}"
    real = [part for part in asked if "?" in part or len(asked) == 1]
    if len(real) < 2:
        return [text]
    # What stands before the first question is its setting, also for those that follow.
    if "?" not in asked[0] and len(asked) > 1:
        asked = [f"{asked[0]} {asked[1]}", *asked[2:]]
    return asked[:MOST_QUESTIONS]


def in_context(text: str, earlier: Sequence[str]) -> str:
    """A short or pointing message together with the customer's previous one (``earlier`` is oldest first)."""
    previous = next((words_before for words_before in reversed(earlier) if talk_of(words_before) is None), "")
    if not previous:
        return text
    said = content_stems(text)
    short = len(said) < 3
    points = bool(_POINTS_BACK.search(text)) and len(said) < 7
    if short or points or (_OPENS_BACK.match(text) and len(said) < 8):
        return f"{previous} {text}"
    return text


def alike(first: str, second: str) -> float:
    """The share (0..1) of content words two messages have in common."""
    one, other = set(content_stems(first)), set(content_stems(second))
    return len(one & other) / max(1, min(len(one), len(other))) if min(len(one), len(other)) >= 2 else 0.0


def word_count(text: str) -> int:
    """Words of a text."""
    return len(words(text))
