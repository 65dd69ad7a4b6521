"""What people order: each command carries an id its sender made, so that sending it twice does it once."""

from typing import Annotated, Literal, Self

from pydantic import ConfigDict, Field, model_validator

from workspace.contract.conversations import QueueRow
from workspace.contract.values import ClientMadeId, Identifier, Moment, Order, Outcome, Rating, Sequence, Tag, Wire

# May be empty where files go with it.
ReplyText = Annotated[str, Field(max_length=50_000)]
Words = Annotated[str, Field(max_length=2_000)]


class Command(Order):
    """Base of all commands about one conversation."""

    # Orders are told apart by their kind, so it has to be sent although each class has it as its default.
    model_config = ConfigDict(json_schema_extra=lambda schema: schema["required"].append("kind"))

    id: ClientMadeId
    conversation_id: Identifier


class Claim(Command):
    """Take the conversation; exactly one of several who try gets it."""

    kind: Literal["claim"] = "claim"


class Release(Command):
    """Give the conversation back to the queue."""

    kind: Literal["release"] = "release"


class Assign(Command):
    """Give the conversation to a colleague, or to yourself; who had it no longer does."""

    kind: Literal["assign"] = "assign"
    person_id: Identifier


class HandBack(Command):
    """Give the conversation back to the AI: it answers what the customer writes next.

    With ``now`` it also takes a turn on what stands there unanswered.
    """

    kind: Literal["hand_back"] = "hand_back"
    now: bool = False


class Snooze(Command):
    """Put the conversation away until a moment; a message from the customer brings it back earlier."""

    kind: Literal["snooze"] = "snooze"
    until: Moment


class Unsnooze(Command):
    """Bring a snoozed conversation back now."""

    kind: Literal["unsnooze"] = "unsnooze"


class ChangeTags(Command):
    """Add tags and take tags away; what is there already, or is not there, changes nothing."""

    kind: Literal["change_tags"] = "change_tags"
    add: Annotated[tuple[Tag, ...], Field(max_length=20)] = ()
    remove: Annotated[tuple[Tag, ...], Field(max_length=20)] = ()


class Remind(Command):
    """Have the desk remind whoever has the conversation at a moment; ``at`` None takes the reminder away."""

    kind: Literal["remind"] = "remind"
    at: Moment | None
    note: Words = ""


class Merge(Command):
    """Make this conversation part of another one of the same customer; its messages are read there from now on."""

    kind: Literal["merge"] = "merge"
    into: Identifier


class Unmerge(Command):
    """Take a merged conversation out again, as it was."""

    kind: Literal["unmerge"] = "unmerge"


class _Said(Command):
    """Words, files, or both; nothing at all says nothing."""

    text: ReplyText
    attachments: Annotated[tuple[ClientMadeId, ...], Field(max_length=20)] = ()

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if not self.text and not self.attachments:
            raise ValueError("Write something, or attach a file.")
        return self


class AddNote(_Said):
    """Write a note only colleagues see; ``mentions`` are the people who are told."""

    kind: Literal["add_note"] = "add_note"
    note_id: ClientMadeId
    mentions: Annotated[tuple[Identifier, ...], Field(max_length=20)] = ()


class SendReply(_Said):
    """Send a reply to the customer after the time in which it can be undone.

    ``reply_id`` is made by the sender. ``seen_seq`` is the last fact the writer had seen; when the customer or
    a colleague has written since, the reply is refused (``answered-meanwhile``) unless ``anyway`` is set.
    """

    kind: Literal["send_reply"] = "send_reply"
    reply_id: ClientMadeId
    seen_seq: Sequence
    anyway: bool = False
    used_suggestion: bool = False
    macro_id: Annotated[str, Field(max_length=64)] = ""


class UndoReply(Command):
    """Take back a reply that has not left yet."""

    kind: Literal["undo_reply"] = "undo_reply"
    reply_id: ClientMadeId


class Resolve(Command):
    """Close the conversation."""

    kind: Literal["resolve"] = "resolve"
    outcome: Outcome = "solved"


class Reopen(Command):
    """Undo a resolve: the conversation is the agent's again."""

    kind: Literal["reopen"] = "reopen"


class Rate(Command):
    """Judge the escalation: was a person needed?"""

    kind: Literal["rate"] = "rate"
    rating: Rating
    why: Words = ""


class PublishCorrection(Command):
    """Put what was learned into the knowledge: a new article, an edit of one, an example question, or internal only.

    Where the desk's rules or its proof ask for a lead's word it waits for approval; ``anyway`` is a lead's word.
    """

    kind: Literal["publish_correction"] = "publish_correction"
    correction_id: ClientMadeId
    proposal: Literal["new", "edit", "example", "internal"]
    article_id: Annotated[str, Field(max_length=200)] = ""
    based_on_version: Annotated[int, Field(ge=0, le=2**31 - 1)] = 0
    title: Annotated[str, Field(max_length=300)] = ""
    body: Annotated[str, Field(max_length=100_000)] = ""
    examples: Annotated[tuple[Words, ...], Field(max_length=50)] = ()
    category: Annotated[str, Field(max_length=100)] = ""
    audience: Literal["public", "internal"] = "public"
    short_answer: Words = ""
    message_id: Annotated[str, Field(max_length=200)] = ""
    why: Words = ""
    anyway: bool = False


class UndoCorrection(Command):
    """Take a correction back, as long as nobody has built on it."""

    kind: Literal["undo_correction"] = "undo_correction"
    correction_id: ClientMadeId


AnyCommand = Annotated[
    Claim
    | Release
    | Assign
    | HandBack
    | Snooze
    | Unsnooze
    | ChangeTags
    | Remind
    | Merge
    | Unmerge
    | AddNote
    | SendReply
    | UndoReply
    | Resolve
    | Reopen
    | Rate
    | PublishCorrection
    | UndoCorrection,
    Field(discriminator="kind"),
]


class CommandDone(Wire):
    """The command was carried out (now, or when its id was first seen)."""

    id: str
    seq: Sequence
    row: QueueRow | None = None
    article_id: str = ""
    # Of a correction: "published", or "in-review" with what it waits for.
    correction_state: str = ""
    waits_for: str = ""


class CorrectionDraft(Wire):
    """What the desk proposes to learn from a resolved conversation, and why; everything in it can be edited."""

    conversation_id: str
    proposal: Literal["new", "edit", "example", "internal", "nothing"]
    why: str
    article_id: str = ""
    article_title: str = ""
    based_on_version: int = 0
    title: str = ""
    body: str = ""
    before: str = ""
    examples: tuple[str, ...] = ()
    category: str = ""
    audience: Literal["public", "internal"] = "public"
    published_correction_id: str = ""
    published_state: str = ""
