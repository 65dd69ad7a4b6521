"""Customers' questions put in other words by rule: what the same question looks like from the next customer."""

import random
import re
from typing import Final

# Groups of words that customers use for one another; the first of a group is never preferred.
_ALIKE: Final = (
    "how can i|how do i|what is the way to|is there a way to",
    "i want to|i would like to|i need to|i'm trying to",
    "can't|cannot|am not able to|am unable to",
    "doesn't work|is not working|fails|won't work",
    "change|update|edit|modify",
    "delete|remove|get rid of",
    "add|set up|put in",
    "find|see|locate",
    "show|display|list",
    "problem|issue|trouble",
    "website|site|web page",
    "customers|clients|visitors",
    "buy|purchase|order",
    "cost|price|charge",
    "send|mail|deliver",
    "email|e-mail|mail",
    "error|failure|fault",
    "account|profile|login",
    "please help|any help is welcome|could you help",
    "is it possible to|can i|am i able to",
    "why is|what is the reason that",
    "i have|there is",
    "multiple|several|many",
    "currently|right now|at the moment",
    "receive|get|be sent",
    "use|work with|make use of",
    "connect|link|hook up",
    "create|make|build",
    "need|require|have to have",
    "guide me|explain|tell me",
)
_BEFORE: Final = ("", "Hi there. ", "Hello, quick question. ", "Hey team, ", "Good morning! ", "One thing: ")
_AFTER: Final = ("", " Thanks!", " Thank you in advance.", " Looking forward to your answer.", " Best regards")


def reworded(text: str, number: int = 0) -> str:
    """The question as another customer would put it; the same text and number give the same wording.

    Words are exchanged for like ones, a greeting and thanks come and go, and sentences change places.
    """
    chance = random.Random(f"{number}:{text}")
    said = text
    for group in _ALIKE:
        words = group.split("|")
        pattern = re.compile(rf"\b(?:{'|'.join(re.escape(word) for word in words)})\b", re.IGNORECASE)

        def other(found: re.Match[str], words: list[str] = words) -> str:
            choices = [word for word in words if word != found.group().lower()]
            chosen = chance.choice(choices)
            return chosen[:1].upper() + chosen[1:] if found.group()[:1].isupper() else chosen

        said = pattern.sub(other, said)
    parts = re.split(r"(?<=[.!?])\s+", said.strip())
    if len(parts) > 2:
        chance.shuffle(parts)
    elif len(parts) == 2 and chance.random() < 0.5:
        parts.reverse()
    return f"{chance.choice(_BEFORE)}{' '.join(parts)}{chance.choice(_AFTER)}"
