"""Which conversations belong to which part of the sample, on both databases."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import sqlalchemy as sa

from workspace.domain.facts import THE_DESK, Actor, ActorKind, Fact, FactKind
from workspace.domain.identifiers import ConversationId
from workspace.store import knowledge_tables as k
from workspace.store import tables as t
from workspace.store.database import Store
from workspace.store.survey_tables import survey
from workspace.store.unit import Unit

NOW = datetime(2026, 3, 30, 9, tzinfo=UTC)
AGO = NOW - timedelta(days=5)
SINCE = NOW - timedelta(days=28)
LENA = Actor(ActorKind.PERSON, "lena", "Lena")


def ended(
    unit: Unit, name: str, action: str = "answer", *, body: Mapping[str, Any] | None = None, **more: object
) -> None:
    """A conversation that was resolved five days ago after one turn of the AI."""
    decided = {"action": action, "confidence": 0.95, "threshold": 0.8, "rule": "sure-enough", "signals": []}
    values: dict[str, object] = {
        "id": name,
        "channel": "http",
        "customer_id": name,
        "state": "resolved",
        "opened_at": AGO,
        "last_message_at": AGO,
        "category": "billing",
        "first_line": "Hello",
    }
    unit.connection.execute(sa.insert(t.conversation).values(**(values | more)))
    unit.turns.add(f"turn-{name}", name, AGO)
    unit.turns.add_decision(f"turn-{name}", name, action, {**decided, **(body or {})}, AGO, 1)


def asked(unit: Unit, name: str, **more: object) -> None:
    values = {"turn_id": f"turn-{name}", "conversation_id": name, "at": AGO, "action": "answer", "confidence": 0.95}
    unit.connection.execute(sa.insert(k.asked).values(**(values | more)))


def rests_on(unit: Unit, name: str, article: str, version: int, made_at: datetime, correction: str = "") -> None:
    values = {"id": article, "version": version, "is_head": True, "title": "A", "body": "B", "at": made_at}
    unit.connection.execute(sa.insert(k.article).values(**values, correction_id=correction))
    use = {"turn_id": f"turn-{name}", "article_id": article, "version": version, "conversation_id": name, "at": AGO}
    unit.connection.execute(sa.insert(k.answer_use).values(**use))


def escalated(unit: Unit, name: str) -> None:
    values = {"id": f"e-{name}", "conversation_id": name, "turn_id": f"turn-{name}", "at": AGO, "reason": "upset"}
    unit.connection.execute(sa.insert(t.escalation).values(**values, brief={}))


def members(unit: Unit, stratum: str, category: str = "") -> list[str]:
    return unit.reviews.strata.members(stratum, SINCE, NOW, category)


def test_only_what_has_ended_is_drawn(store: Store) -> None:
    with store.write() as unit:
        ended(unit, "resolved")
        ended(unit, "settled", state="with_ai")
        ended(unit, "waiting", state="with_ai", waiting_since=AGO)
        ended(unit, "fresh", state="with_ai", last_message_at=NOW - timedelta(hours=71))
        ended(unit, "claimed", state="claimed")
        ended(unit, "old", last_message_at=NOW - timedelta(days=29))
        ended(unit, "merged", merged_into="resolved")
        ended(unit, "erased", first_line="[erased]")
        ended(unit, "other", category="delivery")
        assert members(unit, "uniform") == ["other", "resolved", "settled"]
        assert members(unit, "uniform", "delivery") == ["other"]


def test_parts_that_look_for_faults(store: Store) -> None:
    with store.write() as unit:
        for number in range(9):
            ended(unit, f"sure-{number}")
            asked(unit, f"sure-{number}")
        ended(unit, "unsure", body={"confidence": 0.84})
        asked(unit, "unsure", confidence=0.84)
        ended(unit, "nothing-found", "escalate", body={"confidence": 0.1})
        asked(unit, "nothing-found", action="escalate", reason="no-knowledge", confidence=0.1)
        escalated(unit, "nothing-found")
        ended(unit, "near", "escalate", body={"confidence": 0.76})
        escalated(unit, "near")
        ended(unit, "back")
        unit.facts.write([Fact(FactKind.REOPENED, AGO, LENA, {}, ConversationId("back"))])
        for name, is_low in (("back", True), ("unsure", False)):
            told = {"id": f"s-{name}", "conversation_id": name, "channel": "http", "customer_id": name}
            unit.connection.execute(sa.insert(survey).values(**told, state="answered", asked_at=AGO, is_low=is_low))
        assert members(unit, "low-survey") == ["back"]
        assert members(unit, "low-confidence") == ["unsure"]
        assert members(unit, "borderline") == ["near", "unsure"]
        assert members(unit, "new-question") == ["nothing-found"]
        assert members(unit, "reopened") == ["back"]
        assert members(unit, "escalations") == ["near", "nothing-found"]


def test_equally_sure_answers_are_none_of_them_unsure(store: Store) -> None:
    with store.write() as unit:
        for number in range(5):
            ended(unit, f"c{number}")
            asked(unit, f"c{number}")
        assert members(unit, "low-confidence") == []


def test_a_person_may_have_been_missed(store: Store) -> None:
    def signal(name: str, value: float) -> dict[str, Any]:
        return {"signals": [{"name": name, "value": value, "share": 1.0, "words": ""}]}

    with store.write() as unit:
        ended(unit, "fine", body=signal("explicit request", 0.1))
        ended(unit, "furious", sentiment=-0.7)
        ended(unit, "asked", body=signal("explicit request", 0.5))
        ended(unit, "circles", body=signal("repetition", 2))
        ended(unit, "offered", "offer")
        ended(unit, "handed", "escalate", sentiment=-0.9)
        escalated(unit, "handed")
        assert members(unit, "suspected-missed") == ["asked", "circles", "furious", "offered"]


def test_answers_from_new_knowledge_or_under_a_new_policy(store: Store) -> None:
    with store.write() as unit:
        for name in ("first", "corrected", "stale", "new", "none"):
            ended(unit, name)
        rests_on(unit, "first", "imported", 1, AGO - timedelta(days=1))
        rests_on(unit, "corrected", "changed", 2, AGO - timedelta(days=6))
        rests_on(unit, "stale", "long-ago", 2, AGO - timedelta(days=8))
        rests_on(unit, "new", "taught", 1, AGO - timedelta(days=1), correction="c1")
        assert members(unit, "after-change") == ["corrected", "new"]
        told = {"setting": "language-model"}
        unit.facts.write([Fact(FactKind.SETTINGS_CHANGED, AGO - timedelta(days=1), LENA, told)])
        assert len(members(unit, "after-change")) == 2
        unit.facts.write([Fact(FactKind.PROMISE_TIGHTENED, AGO - timedelta(days=1), THE_DESK, {})])
        assert len(members(unit, "after-change")) == 5


def test_who_worked_on_a_conversation(store: Store) -> None:
    def happens(kind: FactKind, who: Actor, **payload: object) -> None:
        unit.facts.write([Fact(kind, AGO, who, payload, ConversationId("one"))])

    tom, mara = (Actor(ActorKind.PERSON, name, name.title()) for name in ("tom", "mara"))
    with store.write() as unit:
        ended(unit, "one")
        happens(FactKind.CLAIMED, LENA)
        # Who gives it to somebody has not had it.
        happens(FactKind.ASSIGNED, mara, to={"id": "tom", "name": "Tom"})
        happens(FactKind.REVIEWED, mara, review_id="r")
        happens(FactKind.NOTE_ADDED, mara, note_id="n")
        assert unit.reviews.worked_on(["one"]) == {"one": {"lena", "tom"}}
        assert tom.id == "tom"
