"""What leads allow the AI to do, per category."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum


class Maturity(IntEnum):
    """How far the AI may go in a category."""

    SUGGEST = 1
    AUTOMATE = 2
    AI_FIRST = 3
    PROACTIVE = 4


@dataclass(frozen=True)
class CategoryPolicy:
    """One category's promise: at most ``risk`` (0..1) of the AI's answers are wrong."""

    name: str
    title: str = ""
    owner: str = ""
    risk: float = 0.05
    maturity: Maturity = Maturity.AI_FIRST


@dataclass(frozen=True)
class Policy:
    """The whole desk's policy; unknown categories take the defaults."""

    desk_name: str = "Support"
    default_risk: float = 0.05
    categories: Mapping[str, CategoryPolicy] = field(default_factory=dict)
    support_hours: str = ""

    def of(self, category: str) -> CategoryPolicy:
        """The policy of a category, made from the defaults where none was set."""
        return self.categories.get(category) or CategoryPolicy(category, title=category, risk=self.default_risk)
