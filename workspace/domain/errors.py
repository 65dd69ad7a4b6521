"""Everything that can be refused, as one tree; each error carries the sentence a person will read."""

from datetime import datetime


class DeskhandError(Exception):
    """Root of the tree. ``str(error)`` is the sentence a person reads; ``code`` names the kind on the wire."""

    code = "error"


class NotFound(DeskhandError):
    """What was asked for does not exist (or not for this person)."""

    code = "not-found"

    def __init__(self, what: str, identifier: str) -> None:
        self.what, self.identifier = what, identifier
        super().__init__(f"There is no {what} {identifier!r} on this desk.")


class NotAllowed(DeskhandError):
    """The person's role does not permit it."""

    code = "not-allowed"


class BadInput(DeskhandError):
    """Input that cannot be used; names the file, line or field and what to do."""

    code = "bad-input"

    def __init__(self, sentence: str, *, field: str | None = None) -> None:
        self.field = field
        super().__init__(sentence)


class TooLarge(DeskhandError):
    """A file is larger than the desk keeps."""

    code = "too-large"

    def __init__(self, most_bytes: int) -> None:
        super().__init__(f"This file is too large: a file can have {most_bytes // 1024**2} MB.")


class Conflict(DeskhandError):
    """The world moved on between the reading and the order."""

    code = "conflict"


class TakenByAnother(Conflict):
    """Somebody else holds the conversation."""

    code = "taken-by-another"

    def __init__(self, who: str, at: datetime) -> None:
        self.who, self.at = who, at
        super().__init__(f"{who} took this conversation at {at:%H:%M}.")


class NotHeld(Conflict):
    """The order needs the conversation to be claimed first."""

    code = "not-held"

    def __init__(self) -> None:
        super().__init__("Claim this conversation first; then it is yours to answer.")


class AnsweredMeanwhile(Conflict):
    """The customer or somebody else wrote after the version this reply was based on."""

    code = "answered-meanwhile"

    def __init__(self) -> None:
        super().__init__("This conversation has moved on since you read it. Look at what is new, then send again.")


class TooLate(Conflict):
    """The moment in which it could be undone is over."""

    code = "too-late"


class AlreadyDone(Conflict):
    """It has been done before, by another order."""

    code = "already-done"


class NoLanguageModel(Conflict):
    """What was asked for is only done with a language model, and the desk has none."""

    code = "no-language-model"

    def __init__(self) -> None:
        super().__init__("This needs a language model. A lead can set one in the settings.")


class NotWritten(Conflict):
    """The language model wrote nothing that can be used."""

    code = "not-written"


class NotMailed(Conflict):
    """The mail server will not take it, however often it is tried."""

    code = "not-mailed"


class Unavailable(DeskhandError):
    """Something outside does not answer now; trying again is safe."""

    code = "unavailable"
