"""Whether what a customer writes after closing belongs to the resolved conversation."""

import re
from datetime import datetime, timedelta
from typing import Final

REOPEN_WINDOW: Final = timedelta(days=7)
# After so long without a word an answer is taken as settled (docs/measures.md), and with it the conversation.
SETTLED_AFTER: Final = timedelta(hours=72)

_CONTINUES: Final = re.compile(
    r"\b(still|as i (said|wrote)|same (problem|issue|error)|(did|does)(n'?t| not) (work|help)|"
    r"not (solved|fixed|working)|immer noch|"
    r"funktioniert (immer )?nicht|toujours|ne (marche|fonctionne) (toujours )?pas|todav[ií]a|sigue)\b",
    re.IGNORECASE,
)
_THANKS: Final = re.compile(
    r"^\W*(thanks?|thank you|thx|cheers|danke|vielen dank|merci|gracias)\b.{0,60}$", re.IGNORECASE
)


def continues_ended(text: str, ended_at: datetime, at: datetime) -> bool:
    """Whether a message belongs to a conversation that was resolved or settled rather than opening a new one.

    It does when it comes within seven days and says so in words: "still",
    "same error", or nothing but thanks. Anything else is a new matter and starts with a clean history.
    """
    words = text.strip()
    return at - ended_at <= REOPEN_WINDOW and bool(_CONTINUES.search(words) or _THANKS.match(words))
