"""The desk's policy as it is kept in the store: its name, hours and categories with their risks."""

from typing import Any, Final

from workspace.domain.policy import CategoryPolicy, Maturity, Policy
from workspace.store.unit import Unit

KEY: Final = "policy"
GREETING_KEY: Final = "greeting"
DEFAULT_GREETING: Final = "Hello. What can we help you with?"


def read_policy(unit: Unit) -> Policy:
    """The policy; categories that only articles name get the default risk."""
    kept: dict[str, Any] = unit.settings.get(KEY) or {}
    categories = {
        one["name"]: CategoryPolicy(
            one["name"], one["title"], one["owner"], float(one["risk"]), Maturity(int(one["maturity"]))
        )
        for one in kept.get("categories", [])
    }
    default_risk = float(kept.get("default_risk", 0.05))
    for article in unit.articles.heads():
        if article.category and article.category not in categories:
            title = article.category.replace("-", " ").replace("_", " ").capitalize()
            categories[article.category] = CategoryPolicy(article.category, title, risk=default_risk)
    return Policy(
        desk_name=str(kept.get("desk_name") or "Support"),
        default_risk=default_risk,
        categories=categories,
        support_hours=str(kept.get("support_hours") or ""),
    )


def maturity_of(unit: Unit, category: str) -> int:
    """How far the AI may go in a category now, without reading the knowledge."""
    kept: dict[str, Any] = unit.settings.get(KEY) or {}
    known = (int(one["maturity"]) for one in kept.get("categories", []) if one["name"] == category)
    return next(known, int(Maturity.AI_FIRST))


def write_policy(unit: Unit, policy: Policy, greeting: str) -> None:
    """Keep it."""
    write_categories(unit, policy)
    unit.settings.put(GREETING_KEY, greeting)


def write_categories(unit: Unit, policy: Policy) -> None:
    """Keep the policy, and leave the greeting as it is."""
    unit.settings.put(
        KEY,
        {
            "desk_name": policy.desk_name,
            "default_risk": policy.default_risk,
            "support_hours": policy.support_hours,
            "categories": [
                {
                    "name": one.name,
                    "title": one.title,
                    "owner": one.owner,
                    "risk": one.risk,
                    "maturity": int(one.maturity),
                }
                for one in policy.categories.values()
            ],
        },
    )
