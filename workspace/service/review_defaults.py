"""The scorecards and plans a fresh desk begins with."""

from datetime import datetime
from typing import Any, Final

from workspace.domain.identifiers import new_id
from workspace.store.unit import Unit

KEY: Final = "reviews-begun"
AI_CARD, ESCALATION_CARD = "ai", "escalation"


def _category(name: str, title: str, hint: str, points: int, weight: int, *causes: str) -> dict[str, Any]:
    return {
        "id": name,
        "title": title,
        "hint": hint,
        "points": points,
        "weight": weight,
        "critical": False,
        "causes": list(causes),
    }


_AI: Final = [
    _category(
        "right", "The answer is right", "Would following it solve what the customer asked?", 3, 40,
        "The article is wrong", "The article is out of date", "The wrong article was used",
        "The question was misunderstood",
    ) | {"critical": True},
    _category(
        "complete", "Everything that was asked is answered", "Each question of each message.", 3, 20,
        "A question was left out", "A condition was left out", "The knowledge has nothing about it",
    ),
    _category(
        "grounded", "Every statement stands in an article", "Compare with the articles as they were then.", 2, 15,
        "Nothing supports it", "It says more than the article", "It promises something",
    ),
    _category(
        "handed-over", "A person had it when one was needed", "Not too late, and not without need.", 2, 15,
        "The customer asked for a person", "It went in circles", "The matter was sensitive", "It was not needed",
    ),
    _category(
        "tone", "Polite, plain and in the customer's language", "", 3, 10,
        "Too long", "Hard to understand", "Cold", "The wrong language",
    ),
]  # fmt: skip
_ESCALATION: Final = [
    _category(
        "brief", "The brief says what the next person has to know", "Who takes it must not ask anything again.", 3, 40,
        "What the customer wants is missing", "What was tried is missing", "Something in it is wrong", "Too long",
    ),
    _category(
        "timing", "It was handed over at the right moment", "", 3, 30,
        "A turn too late", "Several turns too late", "Too early",
    ),
    _category(
        "reason", "The reason and the category are right", "", 2, 15,
        "The wrong reason", "The wrong category",
    ),
    _category(
        "told", "The customer was told honestly what happens next", "", 3, 15,
        "A promise nobody can keep", "Nothing was said", "Cold",
    ),
]  # fmt: skip
# Title, stratum, rate, quota a week, share of doubles. The first one is for estimates, the others find faults.
_PLANS: Final = (
    ("Any conversation", "uniform", 0.1, 25, 0.2),
    ("A person may have been needed", "suspected-missed", 0.5, 10, 0.0),
    ("Not content", "low-survey", 1.0, 10, 0.0),
    ("Came back", "reopened", 0.5, 5, 0.0),
    ("Less sure than usual", "low-confidence", 0.2, 5, 0.0),
    ("Nearly decided otherwise", "borderline", 0.2, 5, 0.0),
    ("New questions", "new-question", 0.2, 5, 0.0),
    ("After a change", "after-change", 0.3, 10, 0.0),
    ("Hand-overs", "escalations", 0.1, 10, 0.1),
)


def begin_reviews(unit: Unit, at: datetime) -> None:
    """Write the first scorecards and plans, once; what leads changed or ended afterwards stays so."""
    if unit.settings.get(KEY):
        return
    unit.settings.put(KEY, value=True)
    unit.reviews.put_scorecard(AI_CARD, "What the AI did", "ai", _AI, at, "")
    unit.reviews.put_scorecard(ESCALATION_CARD, "Hand-overs", "escalation", _ESCALATION, at, "")
    for title, stratum, rate, quota, double in _PLANS:
        unit.reviews.add_plan(
            id=new_id(),
            title=title,
            stratum=stratum,
            rate=rate,
            quota_per_week=quota,
            double_share=double,
            seed=new_id(),
            at=at,
        )


def card_of(unit: Unit, scorecard_id: str, subject: str) -> tuple[str, int]:
    """The scorecard a new task is reviewed with and its present version; the desk's own for a subject where '' ."""
    name = scorecard_id or (ESCALATION_CARD if subject == "escalation" else AI_CARD)
    row = unit.reviews.scorecard(name)
    return (name, int(row["version"])) if row is not None else ("", 0)
