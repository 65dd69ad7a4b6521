"""Kinds of identifiers, so that one cannot be passed where another is meant."""

import uuid
from typing import NewType

ConversationId = NewType("ConversationId", str)
MessageId = NewType("MessageId", str)
TurnId = NewType("TurnId", str)
EscalationId = NewType("EscalationId", str)
ReplyId = NewType("ReplyId", str)
ArticleId = NewType("ArticleId", str)
CorrectionId = NewType("CorrectionId", str)
CustomerId = NewType("CustomerId", str)
PersonId = NewType("PersonId", str)
CommandId = NewType("CommandId", str)


def new_id() -> str:
    """A fresh identifier: 32 hexadecimal digits, unguessable."""
    return uuid.uuid4().hex
