"""What an agent is told of their own work, and their lead of everybody's: counts, nothing inferred."""

from datetime import UTC, date, datetime, time

from workspace.contract.insight import AgentFigures, AgentFiguresList, FigureView
from workspace.contract.values import PersonRef
from workspace.domain.facts import FactKind
from workspace.quality.statistics.rates import LEAST, rate
from workspace.service.insight_figures import rate_view
from workspace.store.unit import Unit


def own_figures(unit: Unit, since: date, until: date, person_id: str | None) -> AgentFiguresList:
    """A person's figures, or with None those of everybody who did something in the span."""
    begin, end = datetime.combine(since, time(), UTC), datetime.combine(until, time(), UTC)
    done = unit.facts.by_person([FactKind.RESOLVED, FactKind.REPLY_WRITTEN, FactKind.CORRECTION_PUBLISHED], begin, end)
    rated = unit.facts.ratings_by_person(begin, end)
    uses = unit.asked.uses_by_author(begin, end)
    people = {row["id"]: row["name"] for row in unit.people.all()}
    wanted = [person_id] if person_id is not None else sorted(done, key=lambda one: people.get(one, ""))
    return AgentFiguresList(
        people=tuple(
            AgentFigures(
                person=PersonRef(id=name, name=people.get(name, "")),
                figures=(
                    _counted("resolved", "Conversations resolved", done.get(name, {}).get(FactKind.RESOLVED, 0)),
                    _counted("replies", "Replies written", done.get(name, {}).get(FactKind.REPLY_WRITTEN, 0)),
                    _counted("corrections", "Corrections", done.get(name, {}).get(FactKind.CORRECTION_PUBLISHED, 0)),
                    _counted("credited", "Answers of the AI that rest on them", uses.get(name, 0)),
                    _share("necessary", "Escalations you rated necessary", *rated.get(name, (0, 0))),
                ),
            )
            for name in wanted
        )
    )


def _counted(name: str, title: str, value: int) -> FigureView:
    return FigureView(id=name, title=title, unit="count", value=value, n=value)


def _share(name: str, title: str, having: int, of: int) -> FigureView:
    found = rate(having, of)
    return FigureView(
        id=name, title=title, rate=rate_view(found), value=found.value, low=found.low, high=found.high, n=found.n,
        is_too_few=of < LEAST, words=rate_view(found).words,
    )  # fmt: skip
