"""Who may publish a correction at once, and where a lead has to approve it: a setting of the desk."""

from dataclasses import dataclass
from typing import Any, Final

from workspace.store.unit import Unit

KEY: Final = "correction_rules"


@dataclass(frozen=True)
class CorrectionRules:
    """Roles that publish at once, and categories in which only a lead does."""

    publish_at_once: tuple[str, ...] = ("agent", "reviewer", "lead")
    approve_in: tuple[str, ...] = ()

    def waits_for(self, role: str, category: str) -> str:
        """Why somebody's correction has to be approved first, '' where it hasn't."""
        if role == "lead":
            return ""
        if category and category in self.approve_in:
            return "a lead approves changes in this category"
        return "" if role in self.publish_at_once else "a lead approves what this role proposes"


def read_rules(unit: Unit) -> CorrectionRules:
    """The rules as they are set."""
    kept: dict[str, Any] = unit.settings.get(KEY) or {}
    return CorrectionRules(**{name: tuple(value) for name, value in kept.items()})


def write_rules(unit: Unit, rules: CorrectionRules) -> None:
    """Set them."""
    unit.settings.put(KEY, {"publish_at_once": list(rules.publish_at_once), "approve_in": list(rules.approve_in)})
