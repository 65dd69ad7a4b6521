"""What the service says in English, said in the reader's language: reasons by their codes, lines by their patterns."""

import re
from functools import lru_cache
from typing import Final

from workspace.desktop.translate import later, tr

REASONS: Final = {
    "explicit-request": later("asked for a person"),
    "sensitive-topic": later("sensitive topic"),
    "negative-sentiment": later("upset"),
    "low-confidence": later("not sure enough"),
    "no-knowledge": later("nothing in the knowledge"),
    "repetition": later("going in circles"),
    "reopened": later("came back"),
    "policy-rule": later("a person sends here"),
    "unsafe-content": later("unsafe content"),
    "check-failed": later("answer failed its check"),
    "tool-failed": later("a look-up failed"),
    "not-verified": later("who is writing is not checked"),
    "needs-approval": later("a person must decide this"),
    "unreadable-file": later("a file to look at"),
    "ai-failure": later("the AI failed"),
}
ORDERED_BY: Final = (
    *REASONS.values(),
    later("waiting"),
    later("pressing"),
    later("priority customer, half the time"),
)
PLACES: Final = (
    later("{why}: within {minutes} min of writing"),
    later("{why}: by the time the customer was promised"),
    later("Put away"),
    later("Answered; waiting for the customer"),
)
LEARNED: Final = (
    later("a lead approves changes in this category"),
    later("a lead approves what this role proposes"),
    later("it could not be proved, because the AI is not there"),
    later("it breaks 1 answer known to be right"),
    later("it breaks {n} answers known to be right"),
    later("it contradicts 1 sentence customers may read"),
    later("it contradicts {n} sentences customers may read"),
    later("{harmed} of {uses} answers with it turned out wrong"),
    later("withdrawn"),
)
EVENTS: Final = (
    later("{who} took the conversation"),
    later("{who} gave it back to the queue"),
    later("{who} took it over from {had}"),
    later("{who} gave it to the AI to answer now"),
    later("{who} gave it back to the AI"),
    later("{who} gave it to {to}; {had} had it"),
    later("{who} gave it to {to}"),
    later("{who} put it away until {until}"),
    later("It is back: {why}"),
    later("{who} changed the tags: {tags}"),
    later("{who} took the reminder away"),
    later("{who} set a reminder for {when}: {note}"),
    later("{who} set a reminder for {when}"),
    later("{person} was reminded: {note}"),
    later("{person} was reminded"),
    later("{who} merged another conversation of the customer into this one"),
    later("{who} merged it into another conversation of the customer"),
    later("{who} took a merged conversation out again"),
    later("{who} took it out of the conversation it was merged into"),
    later("{who} resolved it"),
    later("{who} opened it again"),
    later("{who} rated the escalation {rating}"),
    later("{who} put “{title}” into the knowledge"),
    later("{who} took the correction of “{title}” back"),
    later("{who} proposed a correction of “{title}”; it waits for approval"),
    later("{who} reviewed it"),
    later("{who} objected to a review"),
    later("{who} decided an objection to a review"),
    later("{who} erased the customer: what was said here is gone"),
    later("The customer was asked how it went"),
    later("{who} answered the survey: effort {ces} of 7, satisfaction {csat} of 5"),
    later("{who} answered the survey: effort {ces} of 7"),
    later("{who} answered the survey: satisfaction {csat} of 5"),
    later("{who} answered the survey"),
    later("{who} changed the answer to the survey: effort {ces} of 7, satisfaction {csat} of 5"),
    later("{who} changed the answer to the survey: effort {ces} of 7"),
    later("{who} changed the answer to the survey: satisfaction {csat} of 5"),
    later("{who} put the survey aside"),
    later("{who} does not want to be asked again"),
    later("{who} refused the correction of “{title}”: {why}"),
    later("The correction of “{title}” was taken back: {why}"),
    later("The reply could not be delivered: {why}"),
)
# What stands in the gaps and is the service's own word as well.
FILLED: Final = (
    later("the time is over"),
    later("the customer wrote"),
    later("somebody went on with it"),
    later("The customer"),
    later("Nobody"),
    later("necessary"),
    later("unnecessary"),
)


def reason(code: str, words: str) -> str:
    """Why it was escalated, by its code or its words; what is not known here is said in the service's words."""
    known = REASONS.get(code, words)
    return tr(known) if known in REASONS.values() else words


def order_reason(words: str) -> str:
    """Why a conversation stands where it does in the queue."""
    for place in PLACES:
        if (found := _pattern(place).fullmatch(words)) is not None:
            parts = found.groupdict()
            if "why" in parts:
                parts["why"] = _list(parts["why"])
            return tr(place).format(**parts)
    return words


def event(words: str) -> str:
    """Something that happened; a line that is not known here stays as the service says it."""
    for known in EVENTS:
        if (found := _pattern(known).fullmatch(words)) is not None:
            return tr(known).format(**{name: _filled(value) for name, value in found.groupdict().items()})
    return words


def learned(words: str) -> str:
    """Why a correction waits, or was ended; what is not known here, as a reason somebody wrote, stays as it is."""
    said = []
    for part in words.split(" and "):
        for known in LEARNED:
            if (found := _pattern(known).fullmatch(part)) is not None:
                said.append(tr(known).format(**found.groupdict()))
                break
        else:
            return words
    return "; ".join(said)


def _filled(value: str) -> str:
    return tr(value) if value in FILLED else value


def _list(words: str) -> str:
    """Reasons after one another; one of them has a comma in itself."""
    said, left = [], words[:1].lower() + words[1:]
    while left:
        known = max((one for one in ORDERED_BY if left == one or left.startswith(f"{one}, ")), key=len, default="")
        if not known:
            # "The AI failed" begins with a capital that is its own.
            known = next((one for one in ORDERED_BY if left.casefold() == one.casefold()), "")
        if not known:
            return words
        said.append(tr(known))
        left = left[len(known) :].removeprefix(", ")
    together = ", ".join(said)
    return together[:1].upper() + together[1:]


@lru_cache(maxsize=64)
def _pattern(known: str) -> re.Pattern[str]:
    parts = re.split(r"(\{\w+\})", known)
    return re.compile("".join(f"(?P<{part[1:-1]}>.+?)" if part.startswith("{") else re.escape(part) for part in parts))
