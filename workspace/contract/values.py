"""The small values that several messages on the wire share."""

import uuid
from typing import Annotated, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

Identifier = Annotated[str, Field(min_length=1, max_length=200, pattern=r"^[^\x00-\x1f\x7f]+$")]
ClientMadeId = Annotated[str, Field(min_length=8, max_length=64, pattern=r"^[A-Za-z0-9_-]+$")]
Sequence = Annotated[int, Field(ge=0, le=2**53 - 1)]
Moment = AwareDatetime

Role = Literal["agent", "reviewer", "lead"]
State = Literal["with_ai", "escalated", "claimed", "resolved"]
Outcome = Literal["solved", "not_solvable", "no_reply_needed"]
Tag = Annotated[str, Field(min_length=1, max_length=40, pattern=r"^[^\x00-\x1f\x7f,]+$")]
Author = Literal["customer", "ai", "agent"]
Rating = Literal["necessary", "unnecessary"]
SourceKind = Literal["message", "step", "article"]


def new_id() -> str:
    """An identifier made by the sender, so that a retry is recognised: 32 hexadecimal digits."""
    return uuid.uuid4().hex


class Wire(BaseModel):
    """Base of everything the service says: unknown fields are ignored, so that old desks understand new services."""

    model_config = ConfigDict(extra="ignore", frozen=True)


class Order(BaseModel):
    """Base of everything the service is told: an unknown field is an error, so that no order is half understood."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class PersonRef(Wire):
    """Somebody who works at the desk."""

    id: str
    name: str


class AttachmentView(Wire):
    """A file that came with a message or goes with one; ``name`` is already safe to show and to save under."""

    id: str
    name: str
    media_type: str
    size_bytes: int = 0


class ArticleRef(Wire):
    """An article as it was cited; ``score`` orders a list, best first, and is no probability."""

    id: str
    title: str
    version: int = 1
    audience: Literal["public", "internal"] = "public"
    score: float = 0.0
    passage: str = ""
    credited_to: str = ""


class SourceRef(Wire):
    """What a line rests on: a message's id, a step's id (``turn/no``) or an article's id."""

    kind: SourceKind
    id: str
