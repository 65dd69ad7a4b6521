"""The first step of a turn: what the customer's words say, before anything is looked up."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from workspace.domain.turn import Author, TurnInput
from workspace.responder.continuity import Continuity, continuity_of, contradicts
from workspace.responder.embedding import CachedEmbedder, Vectors
from workspace.responder.feeling import FeelingReader
from workspace.responder.language import LanguageFinder
from workspace.responder.person_request import PersonRequestReader
from workspace.responder.personal_data import personal_data_in
from workspace.responder.pressure import frustration, urgency
from workspace.responder.questions import alike, in_context, own_words, questions_in
from workspace.responder.sensitive import SensitiveTopics
from workspace.responder.small_talk import Talk, is_resolved, talk_of

_SAME_AGAIN: Final = 0.8
_MOST_CLOSING_WORDS: Final = 25
_SOBER: Final = -0.3
_NO_HELP: Final = re.compile(
    r"\b(?:(?:that|this|it|which) (?:did ?n['o]t|does ?n['o]t|did not|does not|still does ?n['o]t) (?:help|work"
    r"|answer|solve)|"
    r"(?:not|isn't|wasn't) (?:what i (?:asked|meant|wanted)|helpful|my question|the answer)|(?:already"
    r"|just) (?:tried|did|told|said|asked)|"
    r"as i (?:said|wrote)|same (?:answer|article|problem|error) again|still (?:doesn't|does not|not|the same"
    r"|broken)|no help|"
    r"wrong (?:answer|article)|you (?:don't|didn't|do not) (?:understand|read|get it)|didn't (?:help|work)|"
    r"hilft (?:mir )?nicht|nicht (?:geholfen|meine frage)|funktioniert (?:immer noch )?nicht|immer noch|"
    r"ne (?:m'aide|fonctionne) (?:pas|toujours pas)|pas (?:aidé|ma question)|no (?:me )?(?:ayuda|sirve"
    r"|funciona)|no es lo que)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Reading:
    """What was read: the new words, the question in its context, and everything a person would notice.

    ``frustration`` and ``urgency`` are 0 .. 1; ``personal_data`` names kinds, never the data; ``contradicts`` says that
    the customer calls what they were told wrong.
    """

    text: str
    question: str
    parts: tuple[str, ...]
    earlier: tuple[str, ...]
    language: str
    sentiment: float
    course: tuple[float, ...]
    wants_person: float
    sensitive: tuple[str, ...]
    talk: Talk | None
    repeated: bool
    turns_without_progress: int
    misused_before: bool
    asked_before: int
    continuity: Continuity = Continuity.STARTS
    contradicts: bool = False
    frustration: float = 0.0
    urgency: float = 0.0
    personal_data: tuple[str, ...] = ()


class Reader:
    """Reads turns; made once, used by many threads."""

    def __init__(self, embedder: CachedEmbedder, own_topics: Mapping[str, Sequence[str]] | None = None) -> None:
        self._embedder = embedder
        self._feeling = FeelingReader(embedder)
        self._requests = PersonRequestReader(embedder)
        self._languages = LanguageFinder()
        self._topics = SensitiveTopics(own_topics)

    def read(self, turn: TurnInput) -> Reading:
        """Everything about the newest customer messages, seen with those before them."""
        earlier, new = _split(turn)
        texts = [own_words(text) for text in new] or [""]
        text = "\n".join(texts)
        before = [own_words(text) for text in earlier]
        course = tuple(self._feeling.read(said, vector) for said, vector in self._vectors([*before, *texts]))
        # Several messages sent in a row are one turn; the worst of them is how the customer feels.
        sentiment = min(course[-len(texts) :])
        pieces = [text, *([] if len(texts) == 1 else texts)]
        talks = {talk_of(piece) for piece in texts}
        # "Are you a person?" names a person and asks for none; nor does a machine ask for one.
        asking = [piece for piece in pieces if talk_of(piece) in {None, Talk.MISUSE}]
        wants = max((self._requests.read(piece, vector) for piece, vector in self._vectors(asking)), default=0.0)
        after_ai = any(said.author is Author.AI for said in turn.history)
        repeated = after_ai and (
            any(alike(text, said) >= _SAME_AGAIN for said in before[-4:]) or bool(_NO_HELP.search(text))
        )
        fruitless = _fruitless(turn)
        remark = Talk.MISUSE if Talk.MISUSE in talks else talk_of(text) or (talks.pop() if len(talks) == 1 else None)
        asked_before = sum(said.author is Author.AI and said.text.rstrip().endswith("?") for said in turn.history)
        continuity = continuity_of(text, before, asked_back=_asked_back(turn))
        # Taken for the end, a message gets no answer: what is long or unhappy is rather read once more.
        is_short = len(text.split()) <= _MOST_CLOSING_WORDS and sentiment > _SOBER
        is_closed = is_short and "?" not in text and (continuity is Continuity.CLOSES or is_resolved(text))
        return Reading(
            text=text,
            question=in_context(text, before),
            parts=tuple(questions_in(text)),
            earlier=tuple(before),
            language=self._languages.find([*before, text], turn.customer_language),
            sentiment=sentiment,
            course=(*course[: len(before)], sentiment),
            wants_person=wants,
            sensitive=self._topics.find(text),
            talk=_talk(remark, asked_before, is_closed=is_closed),
            repeated=repeated,
            turns_without_progress=fruitless,
            misused_before=any(talk_of(said) is Talk.MISUSE for said in before),
            asked_before=asked_before,
            continuity=continuity,
            contradicts=after_ai and bool(before) and contradicts(text),
            frustration=frustration(text, sentiment, repeated=repeated, turns_without_progress=fruitless),
            urgency=max(urgency(said) for said in texts),
            personal_data=personal_data_in(text),
        )

    def _vectors(self, texts: Sequence[str]) -> list[tuple[str, Vectors]]:
        return list(zip(texts, self._embedder.embed(texts), strict=True))


def _split(turn: TurnInput) -> tuple[list[str], list[str]]:
    """The customer's earlier messages and the ones this turn handles."""
    last_reply = max((at for at, said in enumerate(turn.history) if said.author is not Author.CUSTOMER), default=-1)
    said = [(at, said.text) for at, said in enumerate(turn.history) if said.author is Author.CUSTOMER]
    return [text for at, text in said if at < last_reply], [text for at, text in said if at > last_reply]


def _talk(remark: Talk | None, asked_before: int, *, is_closed: bool) -> Talk | None:
    if remark is Talk.EMPTY and asked_before:
        # Asked once what is wanted, an empty message is no longer small talk: a person looks at it.
        return None
    return Talk.THANKS if remark is None and is_closed else remark


def _asked_back(turn: TurnInput) -> bool:
    """Whether the last thing said to the customer was a question."""
    told = [said.text for said in turn.history if said.author is not Author.CUSTOMER]
    return bool(told) and told[-1].rstrip().endswith("?")


def _fruitless(turn: TurnInput) -> int:
    """AI replies in a row after which the customer was not helped."""
    count, previous = 0, ""
    for at, said in enumerate(turn.history):
        if said.author is Author.AGENT:
            count = 0
        elif said.author is Author.CUSTOMER:
            if talk_of(said.text) in {Talk.THANKS, Talk.GOODBYE}:
                count = 0
            elif at and turn.history[at - 1].author is Author.AI:
                helpless = bool(_NO_HELP.search(said.text)) or alike(previous, said.text) >= 0.5
                count = count + 1 if helpless else 0
            previous = said.text
    return count
