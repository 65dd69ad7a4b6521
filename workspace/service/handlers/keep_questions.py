"""Keep what a turn asked of the knowledge, and what its answer rested on, in the transaction that ends the turn."""

from datetime import datetime

from workspace.domain.decision import Action
from workspace.domain.turn import TurnInput, TurnResult
from workspace.store.asked import AskedQuestion, Use
from workspace.store.unit import Unit


def keep_question(unit: Unit, turn: TurnInput, result: TurnResult, at: datetime) -> None:
    """Write the question down with its outcome; an answer also notes the versions of the articles it rested on."""
    decision, category = result.decision, result.understanding.category
    answered = decision.action is Action.ANSWER and bool(result.cited)
    if result.question is not None:
        unit.asked.add(
            AskedQuestion(
                turn_id=turn.turn_id,
                conversation_id=turn.conversation_id,
                at=at,
                category=category,
                language=result.understanding.language,
                action=decision.action.value,
                reason=decision.reason.value if decision.reason else "",
                article_id=result.cited[0] if answered else "",
                question=result.question,
            ),
            rule=decision.rule,
            confidence=decision.confidence,
        )
    if not answered:
        return
    versions = {one.id: one.version for one in result.articles}
    uses = [
        Use(turn.turn_id, name, versions.get(name, 0), turn.conversation_id, at, "")
        for name in dict.fromkeys(result.cited)
    ]
    unit.asked.add_uses(uses, category)
