"""Whether what a customer writes after closing belongs to the resolved conversation."""

import re
from datetime import datetime, timedelta
from typing import Final

REOPEN_WINDOW: Final = timedelta(days=7)

_CONTINUES: Final = re.compile(
    r"\b(still|as i (said|wrote)|same (problem|issue|error)|(did|does)(n'?t| not) (work|help)|"
    r"not (solved|fixed|working)|immer noch|"
    r"funktioniert (immer )?nicht|toujours|ne (marche|fonctionne) (toujours )?pas|todav[ií]a|sigue)\b",
    re.IGNORECASE,
)
_THANKS: Final = re.compile(
    r"^\W*(thanks?|thank you|thx|cheers|danke|vielen dank|merci|gracias)\b.{0,60}$", re.IGNORECASE
)


def continues_resolved(text: str, resolved_at: datetime, at: datetime) -> bool:
    """Whether a message after closing belongs to the resolved conversation rather than opening a new one.

    It does when it comes within seven days and says so in words: "still",
    "same error", or nothing but thanks. Anything else is a new matter and starts with a clean history.
    """
    words = text.strip()
    return at - resolved_at <= REOPEN_WINDOW and bool(_CONTINUES.search(words) or _THANKS.match(words))
