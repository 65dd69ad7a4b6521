"""The placeholders of macros, filled from the conversation; what has no value is marked and holds the reply back."""

import re
from collections.abc import Mapping
from typing import Final

from workspace.contract.conversations import ConversationDetail

PLACEHOLDER: Final = re.compile(r"\{\{\s*([a-z_]+(?:\.[A-Za-z0-9_ -]+){0,2})\s*\}\}")
OPEN: Final = "⟦"
CLOSE: Final = "⟧"


def values_of(detail: ConversationDetail, agent: str) -> Mapping[str, str]:
    """What can be filled in, by the placeholder's name."""
    customer, row = detail.customer, detail.row
    known = {
        "customer.name": customer.name,
        "customer.first_name": customer.name.split(" ")[0] if customer.name != "Visitor" else "",
        "customer.company": customer.company,
        "customer.plan": customer.plan,
        "customer.email": customer.email,
        "conversation.category": row.category_title,
        "conversation.first_line": row.first_line,
        "agent.name": agent,
        "agent.first_name": agent.split(" ")[0],
    }
    return known | {f"customer.facts.{name}": value for name, value in customer.facts.items()}


def fill(text: str, values: Mapping[str, str]) -> str:
    """The text with its placeholders filled; one without a value stands as ⟦name⟧. Values are never read as text
    with placeholders of their own."""

    def value(found: re.Match[str]) -> str:
        name = found[1].strip()
        known = values.get(name, "").replace(OPEN, "[").replace(CLOSE, "]").strip()
        return known or f"{OPEN}{name}{CLOSE}"

    return PLACEHOLDER.sub(value, text)


def missing(text: str) -> tuple[str, ...]:
    """The names of what is still to be filled in."""
    return tuple(re.findall(f"{OPEN}([^{CLOSE}]*){CLOSE}", text))
