"""The step between search and decision: where a tool answers the message, use it and say what follows from that."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

import numpy as np

from workspace.domain.brief import SuggestedReply
from workspace.domain.decision import Action, Decision, Reason, Signal
from workspace.domain.policy import Maturity
from workspace.domain.tool import (
    Outcome,
    OwnedBy,
    ToolCall,
    ToolResult,
    ToolSpec,
    identity_value,
    may_be_told,
)
from workspace.domain.turn import Step, StepKind, StepResult, TurnInput
from workspace.responder import phrases
from workspace.responder.briefing import Draft
from workspace.responder.decide import MOST_ASKS, Situation, hands_over
from workspace.responder.embedding import Vectors
from workspace.responder.index import Snapshot
from workspace.responder.reading import Reading
from workspace.responder.steps import Steps
from workspace.responder.table_declaration import PLACEHOLDER
from workspace.responder.toolbox import MOST_KEYS, Fit, Toolbox

# The share of messages given to a tool that were for it, as measured (docs/tools.md): 41 of 43, so (41 + 1) / (43 + 2).
CONFIDENCE: Final = 0.93
_RESULTS: Final = {
    Outcome.WORKED: StepResult.WORKED,
    Outcome.NOTHING: StepResult.NOTHING,
    Outcome.FAILED: StepResult.FAILED,
    Outcome.NEEDS_APPROVAL: StepResult.NOTHING,
}


@dataclass(frozen=True)
class Acted:
    """What came of using a tool: the decision, and what is said to whom.

    ``reply`` is for the customer; ``suggestion`` is the agent's draft; ``for_agent`` is what was looked up, with
    the step it stands in, and ``next_step`` what the agent should do. '' where there is none.
    """

    decision: Decision
    reply: str = ""
    suggestion: SuggestedReply | None = None
    for_agent: str = ""
    step: Step | None = None
    next_step: str = ""


@dataclass(frozen=True)
class _Looked:
    """One call's result."""

    key: str
    result: ToolResult
    step: Step


def act(
    toolbox: Toolbox, turn: TurnInput, reading: Reading, snapshot: Snapshot, situation: Situation, steps: Steps
) -> Acted | None:
    """Use the tool that answers the message; None where none does, or where another rule comes first.

    Rules that hand over always win, and so does an article that holds this very question.
    """
    if not toolbox or reading.talk is not None or situation.known_question or hands_over(situation):
        return None
    parts = reading.parts if len(reading.parts) > 1 else ()
    fits = [toolbox.fit(text, reading.earlier, partial(nearest_article, snapshot)) for text in (reading.text, *parts)]
    fit = max((one for one in fits if one is not None), key=lambda one: one.likeness, default=None)
    if fit is None:
        return None
    spec = fit.tool.spec
    if spec.needs_approval:
        return _for_approval(fit, steps)
    if not fit.keys or len(fit.keys) > MOST_KEYS:
        return _ask_for_key(fit, turn, reading, situation)
    looked = [_look(toolbox, fit, key, turn, steps) for key in fit.keys]
    return _outcome(fit, looked, turn, reading, situation, partly=any(one is None for one in fits[1:]))


def nearest_article(snapshot: Snapshot, vector: Vectors) -> float:
    """How like the nearest title or example of any article a vector is."""
    likeness = (snapshot.matrix @ vector)[~snapshot.is_passage]
    return float(np.max(likeness, initial=-1.0))


def draft_of(acted: Acted, turn: TurnInput, reading: Reading) -> SuggestedReply:
    """The agent's draft. What a customer must not be told is never in it: a draft is one click from being sent."""
    if acted.suggestion is not None:
        return acted.suggestion
    hello = phrases.hello(reading.language, turn.customer_name)
    return SuggestedReply(acted.reply or f"{hello}\n\n{phrases.phrase(reading.language, 'draft')}")


def with_looked_up(draft: Draft, acted: Acted) -> Draft:
    """The brief's material with what was looked up and what is to be done with it."""
    return replace(draft, looked_up=acted.for_agent, looked_up_in=acted.step, next_step=acted.next_step)


def _look(toolbox: Toolbox, fit: Fit, key: str, turn: TurnInput, steps: Steps) -> _Looked:
    """One call, or its result as an earlier attempt at this turn left it."""
    spec = fit.tool.spec
    kept = steps.recall(StepKind.TOOL)
    if kept is not None and kept.detail.get("tool") == spec.name and not spec.argument.secret:
        step = steps.record(StepKind.TOOL, kept.summary, kept.detail, kept.result)
        return _Looked(key, _remembered(kept.detail), step)
    result = toolbox.call(fit.tool, ToolCall(spec.name, {spec.argument.name: key}, turn.verified))
    shown_key = "…" if spec.argument.secret else key
    row = f": {_for_agents(spec, result)}" if result.fields else ""
    summary = {
        Outcome.WORKED: f"looked up {spec.title} {shown_key}{row}",
        Outcome.NOTHING: f"looked up {spec.title} {shown_key}, found nothing",
        Outcome.FAILED: f"could not look up {spec.title} {shown_key}: {result.sentence}",
        Outcome.NEEDS_APPROVAL: f"{spec.title} {shown_key} needs approval",
    }[result.outcome]
    detail = {
        "tool": spec.name,
        "arguments": {spec.argument.name: shown_key},
        "likeness": round(fit.likeness, 4),
        "outcome": result.outcome.value,
        "sentence": result.sentence,
        "fields": dict(result.fields),
        "owner": result.owner,
    }
    return _Looked(key, result, steps.record(StepKind.TOOL, summary, detail, _RESULTS[result.outcome]))


def _remembered(detail: Mapping[str, object]) -> ToolResult:
    fields = detail.get("fields")
    return ToolResult(
        Outcome(str(detail["outcome"])),
        str(detail["sentence"]),
        {str(name): str(value) for name, value in fields.items()} if isinstance(fields, Mapping) else {},
        str(detail["owner"]),
    )


def _outcome(
    fit: Fit, looked: Sequence[_Looked], turn: TurnInput, reading: Reading, situation: Situation, *, partly: bool
) -> Acted:
    spec = fit.tool.spec
    failed = next((one for one in looked if one.result.outcome is Outcome.FAILED), None)
    if failed is not None:
        because = f"The look-up of {spec.title} failed: {failed.result.sentence}."
        flip = "It would have been answered had the look-up worked."
        decision = _decision(Action.ESCALATE, "tool-failed", because, flip, _signals(fit, "the look-up failed"))
        return Acted(
            replace(decision, reason=Reason.TOOL_FAILED), step=failed.step, next_step=f"look up {spec.title} yourself"
        )
    if spec.owned_by is not OwnedBy.NOBODY and not identity_value(spec.owned_by, turn.verified):
        return _not_verified(fit, looked)
    told = [one for one in looked if may_be_told(spec, one.result, turn.verified)]
    missing = [one for one in looked if one not in told]
    if not told:
        return _not_found(fit, missing, turn, reading, situation)
    lines = [_reply(spec, one.result, reading.language) for one in told]
    lines += [_missing_line(spec, one, reading.language) for one in missing]
    if partly:
        lines.append(phrases.phrase(reading.language, "partly"))
    text = "\n\n".join([phrases.hello(reading.language, turn.customer_name), *lines])
    whose = "it is everybody's" if spec.owned_by is OwnedBy.NOBODY else "it is this customer's own"
    if situation.maturity is Maturity.SUGGEST:
        because = f"In {situation.category_title} a person sends what the AI looked up in {spec.title}."
        flip = "The AI would have sent it itself at the level “automate”."
        decision = _decision(Action.ESCALATE, "suggest-only", because, flip, _signals(fit, f"found, and {whose}"))
        return Acted(
            replace(decision, reason=Reason.POLICY_RULE),
            suggestion=SuggestedReply(text),
            for_agent=_for_agents(spec, told[0].result),
            step=told[0].step,
            next_step=f"check the draft (looked up in {spec.title}), then reply",
        )
    because = f"Looked up in {spec.title} by its key, and {whose}."
    flip = (
        "It would not have been told to anybody else."
        if spec.owned_by is not OwnedBy.NOBODY
        else ("Without its key in the message it would have been asked for.")
    )
    action, rule = (Action.OFFER, "looked-up-part") if partly else (Action.ANSWER, "looked-up")
    decision = _decision(action, rule, because, flip, _signals(fit, f"found by its key, and {whose}"))
    return Acted(decision, text, step=told[0].step)


def _not_verified(fit: Fit, looked: Sequence[_Looked]) -> Acted:
    """The same words to the customer whether there is such a row or not, so that nobody can try out keys."""
    spec = fit.tool.spec
    found = next((one for one in looked if one.result.outcome is Outcome.WORKED), looked[0])
    because = f"{spec.title} is told only to whom it belongs, and who is writing has not been checked."
    flip = "From a customer who is signed in it would have been answered."
    decision = _decision(Action.ESCALATE, "not-verified", because, flip, _signals(fit, "who is writing is not checked"))
    row = f"belongs to {found.result.owner}; {_for_agents(spec, found.result)}" if found.result.fields else ""
    return Acted(
        replace(decision, reason=Reason.NOT_VERIFIED),
        for_agent=row,
        step=found.step,
        next_step="check who is writing before you tell them anything of it",
    )


def _not_found(fit: Fit, missing: Sequence[_Looked], turn: TurnInput, reading: Reading, situation: Situation) -> Acted:
    spec, first = fit.tool.spec, missing[0]
    signals = _signals(fit, "nothing found by this key")
    flip = "A key that is found would have been answered."
    if situation.asked_before >= MOST_ASKS:
        because = f"Nothing was found in {spec.title}, and the customer was asked before."
        decision = _decision(Action.ESCALATE, "not-found", because, flip, signals)
        return Acted(
            replace(decision, reason=Reason.NO_KNOWLEDGE), step=first.step, next_step=f"look up {spec.title} yourself"
        )
    because = f"Nothing was found in {spec.title} by this key; the customer is asked whether it is right."
    text = f"{phrases.hello(reading.language, turn.customer_name)}\n\n{_missing_line(spec, first, reading.language)}"
    return Acted(_decision(Action.ASK, "not-found", because, flip, signals), text, step=first.step)


def _ask_for_key(fit: Fit, turn: TurnInput, reading: Reading, situation: Situation) -> Acted | None:
    """One question back; who was asked before and gave no key is answered as if there were no tool."""
    if situation.asked_before >= MOST_ASKS:
        return None
    spec = fit.tool.spec
    title = spec.argument.title(reading.language)
    because = f"It can be looked up in {spec.title}, but its key is missing."
    flip = "With the key in the message it would have been looked up."
    line = phrases.phrase(reading.language, "which key", title=title)
    text = f"{phrases.hello(reading.language, turn.customer_name)}\n\n{line}"
    return Acted(_decision(Action.ASK, "missing-key", because, flip, _signals(fit, "the key is missing")), text)


def _for_approval(fit: Fit, steps: Steps) -> Acted:
    """What would be done, for a person to do; the AI does not."""
    spec = fit.tool.spec
    with_key = f" with {', '.join(fit.keys)}" if fit.keys and not spec.argument.secret else ""
    what = f"{spec.title}{with_key}"
    detail: dict[str, object] = {
        "tool": spec.name,
        "arguments": {spec.argument.name: "…" if spec.argument.secret else list(fit.keys)},
        "likeness": round(fit.likeness, 4),
        "outcome": Outcome.NEEDS_APPROVAL.value,
        "risk": spec.risk.value,
    }
    step = steps.record(StepKind.TOOL, f"not done, needs approval: {what}", detail, StepResult.NOTHING)
    because = f"“{what}” is done by a person, never by the AI."
    flip = "A tool that only reads would have been used."
    decision = _decision(Action.ESCALATE, "needs-approval", because, flip, _signals(fit, "a person must approve it"))
    return Acted(replace(decision, reason=Reason.NEEDS_APPROVAL), step=step, next_step=f"decide on: {what}")


def _reply(spec: ToolSpec, result: ToolResult, language: str) -> str:
    """The reply in the customer's language where it is given; values go in as they are, never read as a template."""
    template = spec.replies.get(language) or spec.replies.get("")
    if not template:
        return _plain(f"{spec.title}: {_line(result.fields)}")
    return PLACEHOLDER.sub(lambda found: _plain(result.fields.get(found[1], "")), template)


def _missing_line(spec: ToolSpec, one: _Looked, language: str) -> str:
    name = "not found" if spec.owned_by is OwnedBy.NOBODY else "not yours"
    key = "…" if spec.argument.secret else one.key
    return phrases.phrase(language, name, key=key, title=spec.argument.title(language))


def _plain(value: str) -> str:
    """A value that the chat's little Markdown shows as it is written."""
    for sign, harmless in (("`", "'"), ("**", "* *"), ("](", "] (")):
        value = value.replace(sign, harmless)
    return value


def _for_agents(spec: ToolSpec, result: ToolResult) -> str:
    """The fields the default reply names; those that only other languages' replies name would say the same again."""
    named = set(PLACEHOLDER.findall(spec.replies.get("", ""))) or set(result.fields)
    return _line({name: value for name, value in result.fields.items() if name in named})


def _line(fields: Mapping[str, str]) -> str:
    return ", ".join(f"{name} {value}" for name, value in fields.items() if value)


def _signals(fit: Fit, said: str) -> tuple[Signal, ...]:
    return (
        Signal("look-up", 1.0, 0.7, said),
        Signal("likeness", fit.likeness, 0.3, f"{fit.likeness:.2f} like a message {fit.tool.spec.title} answers"),
    )


def _decision(action: Action, rule: str, because: str, flip: str, signals: tuple[Signal, ...]) -> Decision:
    confidence = CONFIDENCE if rule in {"looked-up", "looked-up-part", "suggest-only"} else 0.0
    return Decision(action, confidence, CONFIDENCE, rule, because, flip, signals)
