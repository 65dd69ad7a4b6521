"""What is asked: a message split into its questions, and short follow-ups completed from what was said before."""

import re
from collections.abc import Sequence
from typing import Final

from workspace.responder.glossary import in_english
from workspace.responder.passages import sentences
from workspace.responder.small_talk import courtesy_of, talk_of
from workspace.responder.words import content_stems, words

MOST_QUESTIONS: Final = 3
_ASKING_WORD: Final = (
    r"(?:how|where|what|why|who|which|can (?:i|you|we)|could (?:i|you|we)|is there|are there|do (?:i|you|we)|does|did"
    r"|will|would|should i"
    r"|wie|wo|was|warum|wer|welche[rsn]?|wann|kann (?:ich|man)|können (?:sie|wir)|gibt es"
    r"|comment|où|pourquoi|combien|quel(?:le)?s?|quand|est-ce que|puis-je|pouvez-vous|peut-on|y a-t-il"
    r"|cómo|dónde|cuánto|cuándo|por qué|qué|cuál|puedo|pueden|se puede|hay"
    r"|come|dove|quanto|perché|quando|posso|si può|como|onde|quanto custa|por que|hoe|waar|wat|waarom|kan ik|jak|gdzie"
    r"|ile|dlaczego|czy"
    r"|hur|var|vad|varför|kan jag|hvordan|hvor|hvad|hvorfor|nasıl|nerede|kde|kolik|proč|můžu)"
)
_JOINT: Final = re.compile(
    r"(?<=[?？])\s+|(?:^|(?<=[.!?;,\s]))(?:(?:and )?(?:also|another (?:thing|question)|second(?:ly)?"
    r"|one more (?:thing|question)|besides|by the way|btw|while i'm at it|außerdem|und noch (?:eine frage|etwas)"
    r"|erstens|zweitens|nebenbei"
    r"|par ailleurs|aussi,|et aussi|autre question|premièrement|deuxièmement|además|otra (?:cosa|pregunta)|y también"
    r"|primero|segundo)[,:]?\s)"
    rf"|,?\s+(?:and|und|et|y|e|en|oraz|i|och|og|ve|a|as well as) (?:also |then |auch |noch |aussi |también |anche "
    rf"|também |ook |też |också |også )?(?={_ASKING_WORD}\b)",
    re.IGNORECASE,
)
_ASKS: Final = re.compile(
    rf"[?？]|^\W*(?:and |also |und |et |y )?(?:{_ASKING_WORD}|please|tell me|show me|explain|bitte|dites|dígame)\b"
    rf"|\b(?:tell me|know|explain|wissen|sagen|savoir|dire|saber|decir(?:me)?|sapere|weten|wiedzieć|veta|vide"
    rf"|vědět)\W+{_ASKING_WORD}\b",
    re.IGNORECASE,
)
_ITEM: Final = re.compile(r"^\s*(?:[-*•–]|\(?\d{1,2}[.):]|\(?[a-h][.)])\s+(\S.*)$")
_TRIED: Final = re.compile(
    r"\b(?:tried|did|done|steps?|checked|happens?|shows?|says?|versucht|gemacht|schritte|essayé|étapes|probado|pasos"
    r"|hecho)\b[^?]*:\s*$",
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
    listed = _items(text)
    if listed:
        return listed[:MOST_QUESTIONS]
    parts = [part.strip(" ,;\n") for part in _JOINT.split(text)]
    asked: list[str] = []
    waiting = ""
    for part in parts:
        joined = f"{waiting} {part}".strip()
        # A part with too few words of its own belongs to what follows (or came before).
        if len(content_stems(part)) < 2 or courtesy_of(part) is not None:
            waiting = joined
            continue
        asked.append(joined)
        waiting = ""
    if waiting and asked:
        asked[-1] = f"{asked[-1]} {waiting}"
    if sum(_ASKS.search(part) is not None for part in asked) < 2:
        return [text]
    # What stands before the first question is its setting, also for those that follow.
    if not _ASKS.search(asked[0]) and len(asked) > 1:
        asked = [f"{asked[0]} {asked[1]}", *asked[2:]]
    return asked[:MOST_QUESTIONS]


def _items(text: str) -> list[str]:
    """The points of a list of questions or wishes; nothing where the list tells what was tried or shown."""
    lines = [line for line in text.splitlines() if line.strip()]
    found = [hit.group(1).strip() if (hit := _ITEM.match(line)) else "" for line in lines]
    points = [point for point in found if len(content_stems(point)) >= 2]
    if len(points) < 2 or len(points) < sum(bool(point) for point in found):
        return []
    before = " ".join(lines[: found.index(points[0])])
    asks = any("?" in point for point in points)
    # The question of "I tried: … What now?" is not in the list.
    if _TRIED.search(before) or (not asks and "?" in text):
        return []
    return points


def in_context(text: str, earlier: Sequence[str]) -> str:
    """A short or pointing message together with the customer's previous one (``earlier`` is oldest first)."""
    previous = next((words_before for words_before in reversed(earlier) if talk_of(words_before) is None), "")
    if not previous:
        return text
    opens = _OPENS_BACK.match(text) and len(content_stems(text)) < 8
    return f"{previous} {text}" if points_back(text) or opens else text


def points_back(text: str) -> bool:
    """Whether a message is too short to stand alone, or says "it" of something said before."""
    said = len(content_stems(text))
    return said < 3 or (said < 7 and _POINTS_BACK.search(text) is not None)


def alike(first: str, second: str) -> float:
    """The share (0..1) of content words two messages have in common.

    Numbers are no words: "is FR-12 paid?" and "what is FR-12 for?" ask two things about one invoice, and other numbers
    are about another.
    """
    said = [set(content_stems(text)) for text in (first, second)]
    numbers = [{word for word in one if word.isdigit()} for one in said]
    if all(numbers) and numbers[0] != numbers[1]:
        return 0.0
    one, other = said[0] - numbers[0], said[1] - numbers[1]
    return len(one & other) / max(1, min(len(one), len(other))) if min(len(one), len(other)) >= 2 else 0.0


def word_count(text: str) -> int:
    """Words of a text."""
    return len(words(text))


def every_part(texts: Sequence[str]) -> list[str]:
    """The texts and everything a turn may have cut out of them and looked up, so that it can be forgotten."""
    found: dict[str, None] = {}
    for text in texts:
        own = own_words(text)
        whole = [text, text.strip(), own, *questions_in(own)]
        for one in (*whole, *(part for piece in whole for part in sentences(piece))):
            found[one] = None
            if english := in_english(one):
                found[english] = None
    return list(found)
