"""Labels read off a conversation's history: a pure function of its facts, so replaying them gives the same labels."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Final

from workspace.domain.conversation import RatingValue
from workspace.domain.decision import Reason
from workspace.domain.facts import ActorKind, Fact, FactKind
from workspace.domain.label import Label, LabelSource

ASKED_FOR_A_PERSON_WEIGHT: Final = 0.5
THANKS_WEIGHT: Final = 0.3
# A low score may be about the product, the price or the wait as well, so alone it convicts no answer.
SURVEY_WEIGHT: Final = 0.4
NEARLY_THE_SAME: Final = 0.9
# In these the customer's last words are the question; in the others they are about the conversation itself.
_QUESTION_REASONS: Final = {
    Reason.LOW_CONFIDENCE, Reason.NO_KNOWLEDGE, Reason.POLICY_RULE, Reason.CHECK_FAILED, Reason.AI_FAILURE,
    Reason.SENSITIVE_TOPIC, Reason.NEGATIVE_SENTIMENT, Reason.UNSAFE_CONTENT,
}  # fmt: skip
# In other words than the responder's own pattern on purpose: a label must not repeat the judgement it is to test.
_NO_HELP: Final = re.compile(
    r"(?:did|does)(?:n['’]?t| not) (?:help|work|answer|solve)|\bno help\b|\bnot (?:helpful|what i|my question|solved)"
    r"|\bwrong (?:answer|article)|\bstill (?:not|the same|broken|does|doesn|no\b|an? error|fail)"
    r"|\bsame (?:problem|issue|error) (?:again|as before)|hilft (?:mir )?nicht|nicht geholfen"
    r"|funktioniert (?:immer noch |immer )?nicht|toujours pas|pas aidé|no (?:me )?(?:ayuda|sirve|funciona)",
    re.IGNORECASE,
)
_THANKS: Final = re.compile(
    r"^\W*(?:(?:great|perfect|super|ok(?:ay)?|ah|yes|that (?:worked|helped|did it)|it works(?: now)?)\W+){0,2}"
    r"(?:thanks?|thank you|thx|cheers|danke|vielen dank|merci|gracias|that (?:worked|helped))\b[^?]{0,60}$",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Draft:
    """The reply the AI suggested with an escalation, and the public articles it rests on, best first."""

    text: str
    articles: tuple[str, ...] = ()


@dataclass(frozen=True)
class Story:
    """A conversation as labels are read from it: its facts in order, and the words they name.

    ``texts`` are messages by id; ``drafts`` are the AI's suggestions by escalation id; ``category`` is used for turns
    whose decision does not name one.
    """

    facts: Sequence[Fact]
    texts: Mapping[str, str]
    drafts: Mapping[str, Draft] = field(default_factory=dict)
    category: str = ""


@dataclass
class _Turn:
    """A turn that was decided: what was asked, and what was shown as the answer."""

    id: str
    messages: tuple[str, ...]
    category: str
    shown: tuple[str, ...] = ()
    reason: str = ""


@dataclass
class _Escalation:
    """A hand-over, and what became of it."""

    turn: _Turn | None
    rating: Fact | None = None
    replies: list[str] = field(default_factory=list)


def labels_of(story: Story) -> list[Label]:
    """Every label the conversation gives, in the order of the facts behind them; those of undone events are absent."""
    return _Reading(story).labels()


class _Reading:
    def __init__(self, story: Story) -> None:
        self._story = story
        self._turns: list[_Turn] = []
        self._waiting: list[str] = []
        # The answer the AI gave last, while nobody else has spoken since.
        self._answered: _Turn | None = None
        self._escalations: dict[str, _Escalation] = {}
        self._current = ""
        self._corrections: dict[str, tuple[Fact, _Turn]] = {}
        # What each survey is about: the AI's last answer, where nobody but the AI had answered until it was asked.
        self._surveyed: dict[str, _Turn | None] = {}
        self._people_answered = False
        self._verdicts: dict[tuple[str, LabelSource], Label] = {}
        # What reviewers found, as disputes left it.
        self._reviews: dict[str, Fact] = {}

    def labels(self) -> list[Label]:
        for fact in self._story.facts:
            self._read(fact)
        made = list(self._verdicts.values())
        made += [label for name, one in self._escalations.items() if (label := self._rated(name, one)) is not None]
        for name, (fact, turn) in self._corrections.items():
            article = str(fact.payload["article_id"])
            made.append(self._label(LabelSource.CORRECTION, name, turn, fact, answers=(article,)))
        made += [label for name, fact in self._reviews.items() for label in self._reviewed(name, fact)]
        # What nobody asked cannot be labelled (a turn whose messages a person had answered, say).
        return sorted((one for one in made if one.messages), key=lambda label: (label.at, label.id))

    def _read(self, fact: Fact) -> None:
        payload = fact.payload
        match fact.kind:
            case FactKind.MESSAGE_RECEIVED:
                self._heard(fact, str(payload["message_id"]))
            case FactKind.DECIDED:
                asked = tuple(self._waiting)
                category = str(payload.get("category") or self._story.category)
                self._turns.append(_Turn(str(payload["turn_id"]), asked, category))
                self._waiting = []
            case FactKind.AI_REPLIED:
                turn = self._turn(payload.get("turn_id"))
                shown = payload.get("articles")
                if turn is not None and isinstance(shown, Sequence) and shown:
                    turn.shown = tuple(str(one) for one in shown)
                    self._answered = turn
                elif turn is not None and not self._only_courtesy(turn):
                    self._answered = None
            case FactKind.ESCALATED:
                self._escalated(fact)
            case FactKind.REPLY_WRITTEN:
                self._answered, self._waiting = None, []
                self._people_answered = True
                if self._current:
                    self._escalations[self._current].replies.append(str(payload["message_id"]))
            case FactKind.SURVEY_ASKED:
                alone = not self._people_answered and not self._escalations
                self._surveyed[str(payload["survey_id"])] = self._answered if alone else None
            case FactKind.SURVEY_ANSWERED:
                self._surveyed_answer(fact)
            case FactKind.REPLY_UNDONE:
                for one in self._escalations.values():
                    one.replies = [reply for reply in one.replies if reply != payload["message_id"]]
            case FactKind.RATED:
                if (rated := self._escalations.get(str(payload["escalation_id"]))) is not None:
                    rated.rating = fact
            case FactKind.CORRECTION_PUBLISHED:
                if (question := self._question()) is not None:
                    self._corrections[str(payload["correction_id"])] = (fact, question)
            case FactKind.REVIEWED | FactKind.DISPUTE_DECIDED if "verdict" in payload:
                self._reviews[str(payload["review_id"])] = fact
            case FactKind.CORRECTION_UNDONE | FactKind.CORRECTION_ROLLED_BACK:
                self._corrections.pop(str(payload["correction_id"]), None)
            case _:
                pass

    def _heard(self, fact: Fact, message_id: str) -> None:
        self._waiting.append(message_id)
        text, turn = self._story.texts.get(message_id, ""), self._answered
        if turn is None or fact.actor.kind is not ActorKind.CUSTOMER:
            return
        if _NO_HELP.search(text):
            self._was_wrong(turn, fact, 1.0)
        elif _THANKS.match(text.strip()) and (turn.id, LabelSource.REOPENED) not in self._verdicts:
            label = self._label(LabelSource.THANKS, turn.id, turn, fact, answers=turn.shown, weight=THANKS_WEIGHT)
            self._verdicts.setdefault((turn.id, LabelSource.THANKS), label)

    def _escalated(self, fact: Fact) -> None:
        reason = str(fact.payload.get("reason") or "")
        turn = self._turn(fact.payload.get("turn_id"))
        if turn is not None:
            turn.reason = reason
        before = self._answered
        if before is not None:
            if reason in {Reason.REPETITION, Reason.REOPENED}:
                self._was_wrong(before, fact, 1.0)
            elif reason == Reason.EXPLICIT_REQUEST and (before.id, LabelSource.THANKS) not in self._verdicts:
                # They may only prefer people, so it counts half.
                self._was_wrong(before, fact, ASKED_FOR_A_PERSON_WEIGHT)
        self._answered = None
        self._current = str(fact.payload["escalation_id"])
        self._escalations[self._current] = _Escalation(turn)

    def _surveyed_answer(self, fact: Fact) -> None:
        """The last answer to the survey counts: one that is not low takes an earlier one's word back."""
        turn = self._surveyed.get(str(fact.payload.get("survey_id")))
        if turn is None:
            return
        key = (turn.id, LabelSource.SURVEY)
        self._verdicts.pop(key, None)
        if fact.payload.get("is_low"):
            self._verdicts[key] = self._label(
                LabelSource.SURVEY, turn.id, turn, fact, None, wrong=turn.shown, weight=SURVEY_WEIGHT
            )

    def _was_wrong(self, turn: _Turn, fact: Fact, weight: float) -> None:
        self._verdicts.pop((turn.id, LabelSource.THANKS), None)
        known = self._verdicts.get((turn.id, LabelSource.REOPENED))
        if known is None or known.weight < weight:
            label = self._label(LabelSource.REOPENED, turn.id, turn, fact, None, wrong=turn.shown, weight=weight)
            self._verdicts[turn.id, LabelSource.REOPENED] = label

    def _rated(self, name: str, one: _Escalation) -> Label | None:
        if one.rating is None or one.turn is None or not one.turn.messages:
            return None
        if one.rating.payload.get("rating") == RatingValue.NECESSARY:
            if one.turn.reason != Reason.NO_KNOWLEDGE:
                return None
            return self._label(LabelSource.RATING, name, one.turn, one.rating, answers=())
        draft = self._story.drafts.get(name)
        if draft is None or not draft.articles or one.turn.reason not in _QUESTION_REASONS:
            return None
        sent = [self._story.texts.get(reply, "") for reply in one.replies]
        if not any(nearly_the_same(draft.text, text) for text in sent):
            return None
        return self._label(LabelSource.RATING, name, one.turn, one.rating, answers=draft.articles[:1])

    def _reviewed(self, name: str, fact: Fact) -> list[Label]:
        """One label for each answer a reviewer's verdict is about; one who is unsure gives none."""
        verdict, named = fact.payload["verdict"], fact.payload.get("turns")
        if verdict not in {"right", "wrong"} or not isinstance(named, Sequence):
            return []
        turns = [turn for one in named if (turn := self._turn(one)) is not None and turn.shown]
        is_right = verdict == "right"
        return [
            self._label(
                LabelSource.REVIEW,
                # Another verdict is another label, so that the first one is taken back with all it did.
                f"{name}:{verdict}:{turn.id}",
                turn,
                fact,
                answers=turn.shown if is_right else None,
                wrong=() if is_right else turn.shown,
            )
            for turn in turns
        ]

    def _question(self) -> _Turn | None:
        """The turn whose words a correction made now is about, None where the words were about something else."""
        for turn in reversed(self._turns):
            if turn.messages and (not turn.reason or turn.reason in _QUESTION_REASONS):
                if self._only_courtesy(turn):
                    continue
                return turn
        return None

    def _only_courtesy(self, turn: _Turn) -> bool:
        said = [self._story.texts.get(one, "").strip() for one in turn.messages]
        return all(_THANKS.match(text) or (_NO_HELP.search(text) and len(text) < 80) for text in said)

    def _turn(self, turn_id: object) -> _Turn | None:
        return next((turn for turn in reversed(self._turns) if turn.id == turn_id), None)

    def _label(
        self,
        source: LabelSource,
        name: str,
        turn: _Turn,
        fact: Fact,
        answers: tuple[str, ...] | None,
        *,
        wrong: tuple[str, ...] = (),
        weight: float = 1.0,
    ) -> Label:
        return Label(
            id=f"{source.value}:{name}",
            source=source,
            text="\n".join(self._story.texts.get(one, "") for one in turn.messages),
            answers=answers,
            wrong=wrong,
            at=fact.at,
            by=fact.actor.id or fact.actor.kind.value,
            category=turn.category,
            weight=weight,
            conversation_id=fact.conversation_id or "",
            turn_id=turn.id,
            messages=turn.messages,
        )


def reaction_of(text: str) -> str:
    """How a customer takes the last answer, as far as their words say it: "no-help", "thanks", or ''."""
    if _NO_HELP.search(text):
        return "no-help"
    return "thanks" if _THANKS.match(text.strip()) else ""


def nearly_the_same(draft: str, sent: str) -> bool:
    """Whether a person sent the AI's draft with at most small changes: nine tenths of the words, in order."""
    one, other = draft.lower().split(), sent.lower().split()
    return bool(one) and SequenceMatcher(None, one, other, autojunk=False).ratio() >= NEARLY_THE_SAME
