"""What to do with a turn: the rules in their order, each signal's share, and what would have turned the decision."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from workspace.domain.decision import Action, Decision, Reason, Signal
from workspace.domain.policy import Maturity
from workspace.responder.doubts import Doubt
from workspace.responder.person_request import SURE_ENOUGH
from workspace.responder.small_talk import Talk
from workspace.responder.underspecified import ASK_BACK

UPSET: Final = -0.72
FALLING_TO: Final = -0.45
FALL: Final = 0.6
OFFER_SHARE: Final = 0.6
LEAST_OFFER: Final = 0.35
NOTHING_KNOWN: Final = 0.06
MOST_ASKS: Final = 1
_DOUBTS_PART: Final = 0.75


@dataclass(frozen=True)
class Situation:
    """Everything a decision rests on; the same situation always gives the same decision."""

    confidence: float
    threshold: float
    category_title: str
    maturity: Maturity
    sentiment: float
    course: tuple[float, ...]
    wants_person: float
    sensitive: tuple[str, ...]
    reopened: bool = False
    repeated: bool = False
    turns_without_progress: int = 0
    asked_before: int = 0
    talk: Talk | None = None
    misused_before: bool = False
    knows_anything: bool = True
    answerable: bool = True
    internal_knows: bool = False
    rivals: tuple[str, str] | None = None
    partly: bool = False
    known_question: bool = False
    doubts: tuple[Doubt, ...] = ()
    contradicts: bool = False
    openness: float = 0.0


@dataclass(frozen=True)
class _Verdict:
    action: Action
    rule: str
    because: str
    flip: str
    reason: Reason | None = None


def decide(situation: Situation) -> Decision:
    """The first rule that applies decides; every signal's share in it is kept."""
    verdict = _verdict(situation)
    return Decision(
        action=verdict.action,
        confidence=situation.confidence,
        threshold=min(1.0, situation.threshold),
        rule=verdict.rule,
        because=verdict.because,
        flip=verdict.flip,
        signals=_signals(situation, verdict),
        reason=verdict.reason,
    )


def hands_over(situation: Situation) -> bool:
    """Whether a person gets it however sure the AI is."""
    return _handed_over(situation) is not None


def failed(confidence: float, threshold: float, reason: Reason, because: str) -> Decision:
    """The decision when the AI itself could not go on: a person takes it."""
    signal = Signal("failure", 1.0, 1.0, because)
    flip = "It would have been answered had this not gone wrong."
    return Decision(Action.ESCALATE, confidence, min(1.0, threshold), reason.value, because, flip, (signal,), reason)


def _verdict(now: Situation) -> _Verdict:
    handed = _handed_over(now)
    if handed is not None:
        return handed
    if now.talk is Talk.AUTO_REPLY:
        flip = "A message written by a person would have been read for its question."
        return _Verdict(Action.ANSWER, "auto-reply", "An automatic reply needs no answer.", flip)
    if now.talk is Talk.MISUSE:
        because = "The message tries to steer the AI; it was told what the AI can help with."
        return _Verdict(Action.ASK, "misuse", because, "A question about the product would have been answered.")
    if now.talk is not None and not now.known_question:
        flip = "A question would have been looked up."
        # A greeting is met with the question what it is about.
        action = Action.ASK if now.talk in {Talk.GREETING, Talk.EMPTY} else Action.ANSWER
        return _Verdict(action, "small-talk", f"Nothing is asked ({now.talk.value}).", flip)
    sure = now.confidence >= now.threshold and now.answerable
    if sure and now.maturity is Maturity.SUGGEST:
        because = f"In {now.category_title} a person sends the AI's draft ({_percent(now.confidence)} sure)."
        flip = "The AI would have sent it itself at the level “automate”."
        return _Verdict(Action.ESCALATE, "suggest-only", because, flip, Reason.POLICY_RULE)
    if sure:
        because = f"{_percent(now.confidence)} sure, and {now.category_title} asks for {_percent(now.threshold)}."
        flip = f"It would not have been sent below {_percent(now.threshold)}."
        return _Verdict(Action.ANSWER, "sure-enough", because, flip)
    return _unsure(now)


def _handed_over(now: Situation) -> _Verdict | None:
    """The rules under which a person gets it however sure the AI is."""
    if now.wants_person >= SURE_ENOUGH:
        flip = "It would have been looked up had the customer not asked for a person."
        because = "The customer asks for a person."
        return _Verdict(Action.ESCALATE, "explicit-request", because, flip, Reason.EXPLICIT_REQUEST)
    if now.sensitive:
        because = f"It touches {_listed(now.sensitive)}, which a person handles."
        flip = "Without that topic it would have been looked up."
        return _Verdict(Action.ESCALATE, "sensitive-topic", because, flip, Reason.SENSITIVE_TOPIC)
    if now.talk is Talk.MISUSE and now.misused_before:
        because = "The customer tries to steer the AI again after being told what it can help with."
        flip = "A question about the product would have been answered."
        return _Verdict(Action.ESCALATE, "misuse-again", because, flip, Reason.UNSAFE_CONTENT)
    if now.talk in {Talk.THANKS, Talk.GOODBYE, Talk.AUTO_REPLY}:
        return None
    if now.reopened:
        because = "The customer came back after this was resolved."
        flip = "A new question would have been looked up."
        return _Verdict(Action.ESCALATE, "reopened", because, flip, Reason.REOPENED)
    if now.contradicts:
        because = "The customer says that what the AI told them is wrong."
        flip = "A new question would have been looked up."
        return _Verdict(Action.ESCALATE, "contradiction", because, flip, Reason.REPETITION)
    if now.repeated or now.turns_without_progress >= 3:
        because = (
            "The customer asks the same again after an answer."
            if now.repeated
            else f"{now.turns_without_progress} AI turns brought nothing."
        )
        flip = "A different question would have been looked up."
        return _Verdict(Action.ESCALATE, "repetition", because, flip, Reason.REPETITION)
    if now.sentiment <= UPSET:
        because = f"The customer is upset ({now.sentiment:+.2f}; the limit is {UPSET:+.2f})."
        flip = f"Above {UPSET:+.2f} it would have been looked up."
        return _Verdict(Action.ESCALATE, "upset", because, flip, Reason.NEGATIVE_SENTIMENT)
    best = max(now.course, default=now.sentiment)
    if len(now.course) > 1 and now.sentiment <= FALLING_TO and best - now.sentiment >= FALL:
        because = f"The mood has fallen from {best:+.2f} to {now.sentiment:+.2f}."
        flip = f"With a mood above {FALLING_TO:+.2f} it would have been looked up."
        return _Verdict(Action.ESCALATE, "mood-falling", because, flip, Reason.NEGATIVE_SENTIMENT)
    return None


def _unsure(now: Situation) -> _Verdict:
    """What is left below the threshold: ask back, offer, or a person."""
    below = f"{_percent(now.confidence)} sure, below {now.category_title}'s {_percent(now.threshold)}"
    flip = _what_was_missing(now)
    if now.threshold > 1:
        flip = "With more rated answers the promised risk could be proved; until then the AI only suggests here."
    if now.openness >= ASK_BACK and now.asked_before < MOST_ASKS and not now.internal_knows:
        because = "The question leaves open what it is about."
        flip = "A question that names it would have been looked up."
        return _Verdict(Action.ASK, "open-question", because, flip)
    if not now.knows_anything or (now.confidence < NOTHING_KNOWN and not now.internal_knows):
        because = "Nothing in the knowledge answers this."
        flip = "An article that answers it would have been sent."
        return _Verdict(Action.ESCALATE, "no-knowledge", because, flip, Reason.NO_KNOWLEDGE)
    if now.rivals is not None and now.asked_before < MOST_ASKS:
        because = f"{below}; “{now.rivals[0]}” and “{now.rivals[1]}” compete."
        return _Verdict(Action.ASK, "two-articles", because, flip)
    if now.answerable and now.maturity is not Maturity.SUGGEST:
        if now.partly:
            return _Verdict(Action.OFFER, "part-known", f"Only part of it is known: {below}.", flip)
        if now.confidence >= max(LEAST_OFFER, OFFER_SHARE * min(1.0, now.threshold)) and now.sentiment > FALLING_TO:
            because = f"{below}: the closest article, with the offer of a person."
            return _Verdict(Action.OFFER, "nearly-sure", because, flip)
    return _Verdict(Action.ESCALATE, "not-sure-enough", f"{below}.", flip, Reason.LOW_CONFIDENCE)


def _what_was_missing(now: Situation) -> str:
    """The fewest doubts that would have had to go for an answer to be sent."""
    at = f"The customer would have got an answer at {_percent(now.threshold)}"
    if not now.doubts or not 0 < now.threshold < 1:
        return f"{at}."
    missing = _log_odds(now.threshold) - _log_odds(now.confidence)
    gone = 0.0
    remedies: list[str] = []
    for doubt in now.doubts:
        remedies.append(doubt.remedy)
        gone += doubt.value
        if gone >= missing:
            return f"{at}; {_listed(remedies)} would have brought it there."
    return f"{at}; even {_listed(remedies)} would not have been enough."


def _log_odds(chance: float) -> float:
    bounded = min(max(chance, 1e-4), 1 - 1e-4)
    return math.log(bounded / (1 - bounded))


def _signals(now: Situation, verdict: _Verdict) -> tuple[Signal, ...]:
    """Each measurement with its share in this decision; the shares sum to 1."""
    handing = verdict.action is not Action.ANSWER
    bar = max(0.05, min(1.0, now.threshold))
    shortfall = max(0.0, bar - now.confidence) / bar
    surplus = min(1.0, now.confidence / bar)
    weights = [
        ("confidence", now.confidence, shortfall if handing else surplus + 0.05, f"{_percent(now.confidence)} sure"),
        (
            "sentiment",
            now.sentiment,
            max(0.0, -now.sentiment - 0.25) * 0.8 if handing else (1 + now.sentiment) * 0.05,
            f"mood {now.sentiment:+.2f} on -1 to 1",
        ),
        (
            "explicit request",
            now.wants_person,
            max(0.0, now.wants_person - 0.2) * 3 if handing else (1 - now.wants_person) * 0.05,
            f"{_percent(now.wants_person)} that a person is asked for",
        ),
    ]
    extra = (
        (
            "sensitive topic",
            float(len(now.sensitive)),
            3.0,
            f"touches {_listed(now.sensitive)}" if now.sensitive else "",
        ),
        ("repetition", float(now.turns_without_progress), 2.0 if now.repeated else 1.0, "the same again"),
        ("contradiction", float(now.contradicts), 2.0, "says the answer was wrong"),
        ("open question", now.openness * (verdict.rule == "open-question"), 1.0, "leaves open what it is about"),
        ("reopened", float(now.reopened), 2.0, "came back after being resolved"),
        ("policy rule", float(verdict.rule == "suggest-only"), 3.0, "a person sends here"),
        ("unsafe content", float(now.talk is Talk.MISUSE), 2.0, "tries to steer the AI"),
        ("nothing asked", float(now.talk not in {None, Talk.MISUSE} and not handing), 2.0, "small talk"),
        ("two articles", float(verdict.rule == "two-articles"), 1.0, "two articles compete"),
    )
    weights += [(name, value, weight, words) for name, value, weight, words in extra if value > 0 and words]
    if verdict.action is not Action.ANSWER and now.doubts and shortfall:
        # Why it is not surer says more than that it is not: the doubts take most of the confidence's part.
        doubted = shortfall * _DOUBTS_PART
        weights = [
            (name, value, shortfall - doubted if name == "confidence" else weight, words)
            for name, value, weight, words in weights
        ]
        weights += [(one.name, one.value, doubted * one.share, one.words) for one in now.doubts]
    total = sum(weight for _, _, weight, _ in weights)
    if total <= 0:
        weights = [(name, value, 1.0, words) for name, value, _, words in weights]
        total = float(len(weights))
    ordered = sorted(weights, key=lambda one: -one[2])
    return tuple(Signal(name, value, weight / total, words) for name, value, weight, words in ordered)


def _percent(value: float) -> str:
    return "more than can be proved" if value > 1 else f"{value:.2f}"


def _listed(names: Sequence[str]) -> str:
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)
