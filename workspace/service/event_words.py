"""What happened to a conversation beside messages, said to a person in one line."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from sqlalchemy.engine import RowMapping

EVENT_WORDS: Final = {
    "claimed": "{who} took the conversation",
    "released": "{who} gave it back to the queue",
    "assigned": "{who} gave it to {to}",
    "handed-back": "{who} gave it back to the AI",
    "snoozed": "{who} put it away until {until}",
    "woken": "It is back: {why}",
    "tags-changed": "{who} changed the tags: {tags}",
    "reminder-set": "{who} set a reminder for {when}",
    "reminded": "{person} was reminded",
    "merged": "{who} merged another conversation of the customer into this one",
    "unmerged": "{who} took a merged conversation out again",
    "resolved": "{who} resolved it",
    "reopened": "{who} opened it again",
    "rated": "{who} rated the escalation {rating}",
    "correction-published": "{who} put “{title}” into the knowledge",
    "correction-undone": "{who} took the correction of “{title}” back",
    "correction-proposed": "{who} proposed a correction of “{title}”; it waits for approval",
    "correction-rejected": "{who} refused the correction of “{title}”: {why}",
    "correction-rolled-back": "The correction of “{title}” was taken back: {why}",
    "reviewed": "{who} reviewed it",
    "review-disputed": "{who} objected to a review",
    "dispute-decided": "{who} decided an objection to a review",
    "customer-erased": "{who} erased the customer: what was said here is gone",
    "survey-asked": "The customer was asked how it went",
    "survey-answered": "{who} answered the survey",
    "survey-declined": "{who} put the survey aside",
    "survey-opted-out": "{who} does not want to be asked again",
    "reply-failed": "The reply could not be delivered: {why}",
}
WOKEN_BECAUSE: Final = {
    "time": "the time is over",
    "customer": "the customer wrote",
    "person": "somebody went on with it",
}


def event_words(fact: RowMapping) -> str:
    """The line for one fact of a kind in ``EVENT_WORDS``."""
    kind, payload = str(fact["kind"]), fact["payload"]
    words = EVENT_WORDS[kind]
    known: dict[str, object] = {"rating": "", "title": "", "why": "", **payload}
    match kind:
        case "assigned":
            before = payload.get("from")
            if before and payload["to"]["id"] == fact["actor_id"]:
                words, known["had"] = "{who} took it over from {had}", before["name"]
            elif payload["to"]["id"] == fact["actor_id"]:
                words = EVENT_WORDS["claimed"]
            elif before and before["id"] != fact["actor_id"]:
                words, known["had"] = "{who} gave it to {to}; {had} had it", before["name"]
            known["to"] = payload["to"]["name"]
        case "handed-back" if payload.get("now"):
            words = "{who} gave it to the AI to answer now"
        case "snoozed":
            known["until"] = _said(payload["until"])
        case "woken":
            known["why"] = WOKEN_BECAUSE.get(payload["why"], payload["why"])
        case "tags-changed":
            known["tags"] = _tags(payload)
        case "reminder-set":
            if payload["at"] is None:
                words = "{who} took the reminder away"
            else:
                known["when"] = _said(payload["at"])
                words += ": {note}" if payload["note"] else ""
        case "reminded":
            known["person"] = payload["person"]["name"] or "Nobody"
            words += ": {note}" if payload["note"] else ""
        case "merged" if payload.get("into"):
            words = "{who} merged it into another conversation of the customer"
        case "unmerged" if payload.get("from"):
            words = "{who} took it out of the conversation it was merged into"
        case "survey-answered":
            words = _survey_words(payload)
        case _:
            pass
    return words.format_map({**known, "who": fact["actor_name"] or "The customer"})


def _survey_words(payload: Mapping[str, Any]) -> str:
    """What was answered; the comment is no part of the history."""
    words = "{who} changed the answer to the survey" if payload.get("changed") else EVENT_WORDS["survey-answered"]
    scores = []
    if payload.get("ces") is not None:
        scores.append("effort {ces} of 7")
    if payload.get("csat") is not None:
        scores.append("satisfaction {csat} of 5")
    return f"{words}: {', '.join(scores)}" if scores else words


def _said(moment: str) -> str:
    at = datetime.fromisoformat(moment)
    return f"{at.day} {at:%B, %H:%M} UTC"


def _tags(payload: Mapping[str, Any]) -> str:
    return ", ".join([*(f"+{one}" for one in payload["added"]), *(f"−{one}" for one in payload["removed"])])
