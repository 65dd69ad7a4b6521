"""The knowledge as a person reads it: a list with use and faults, and one article's whole history."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy.engine import RowMapping

from workspace.contract.knowledge import (
    ArticleHistory,
    ArticlePage,
    ArticleRow,
    ArticleState,
    ArticleUseView,
    ArticleVersionView,
)
from workspace.contract.values import PersonRef
from workspace.domain.correction import CorrectionState
from workspace.domain.errors import NotFound
from workspace.domain.turn import CitedArticle
from workspace.service.corrections import CorrectionDesk
from workspace.service.sources import conflict_list
from workspace.store.unit import Unit

USED_WITHIN: Final = timedelta(days=90)
STALE_AFTER: Final = timedelta(days=180)
NEW_UNTIL: Final = timedelta(days=28)
EXPIRES_WITHIN: Final = timedelta(days=30)
MOST_USES: Final = 200


@dataclass(frozen=True)
class Wanted:
    """Which articles: '' for all. ``flag`` is one of ``ArticleRow.flags``."""

    category: str = ""
    state: str = ""
    flag: str = ""
    audience: str = ""
    language: str = ""
    owner_id: str = ""


def article_page(
    unit: Unit, now: datetime, wanted: Wanted, found: Sequence[CitedArticle] | None, start: int, limit: int
) -> ArticlePage:
    """A page of articles, those ``found`` by a search in their order, else the ones changed last first."""
    uses = unit.asked.use_counts(now - USED_WITHIN)
    waiting, conflicts = unit.corrections.waiting_articles(), unit.articles.conflicts()
    rows = [
        _row(row, now, uses.get(row["id"]), waits=row["id"] in waiting, conflict=row["id"] in conflicts)
        for row in unit.articles.head_lines()
    ]
    rows += _drafts(unit, {row.id for row in rows})
    counts = _counts(rows)
    if found is not None:
        by_id = {row.id: row for row in rows}
        rows = [by_id[one.id].model_copy(update={"passage": one.passage}) for one in found if one.id in by_id]
    rows = [row for row in rows if _fits(row, wanted)]
    more = str(start + limit) if len(rows) > start + limit else ""
    return ArticlePage(articles=tuple(rows[start : start + limit]), next=more, counts=counts)


def article_history(unit: Unit, corrections: CorrectionDesk, article_id: str, now: datetime) -> ArticleHistory:
    """Everything about one article; raises ``NotFound``."""
    versions = unit.articles.versions(article_id)
    if not versions:
        raise NotFound("article", article_id)
    made_by = {one["version"]: one for one in unit.corrections.of_article(article_id) if one["version"]}
    uses = [one for one in unit.asked.uses_of(article_id, most=MOST_USES) if one.at >= now - USED_WITHIN]
    questions = unit.asked.of_turns([one.turn_id for one in uses])
    credited = {row["version"]: str(row["credited_to"]) for row in versions}
    handed_over = unit.asked.handed_over_among([one.conversation_id for one in uses])
    saved = [one for one in uses if not one.harm and one.conversation_id not in handed_over]
    authors = Counter(credited[one.version] for one in saved if credited.get(one.version))
    return ArticleHistory(
        article_id=article_id,
        versions=tuple(_version(row, made_by.get(row["version"])) for row in versions),
        uses=tuple(
            ArticleUseView(
                conversation_id=one.conversation_id,
                turn_id=one.turn_id,
                at=one.at,
                version=one.version,
                question=questions[one.turn_id].question.text[:300] if one.turn_id in questions else "",
                harm=one.harm,
            )
            for one in reversed(uses)
        ),
        used=len(uses),
        harmed=sum(bool(one.harm) for one in uses),
        saved=len(saved),
        authors=dict(authors),
        corrections=corrections.of_article(unit, article_id),
        conflict=next((one for one in conflict_list(unit).conflicts if one.article_id == article_id), None),
    )


def _row(row: RowMapping, now: datetime, used: RowMapping | None, *, waits: bool, conflict: bool) -> ArticleRow:
    uses = int(used["uses"]) if used is not None else 0
    until = row["valid_until"]
    flags = [
        ("expired", until is not None and until <= now),
        ("expiring", until is not None and now < until <= now + EXPIRES_WITHIN),
        ("stale", bool(uses) and row["at"] < now - STALE_AFTER),
        ("never-used", not uses and row["at"] < now - NEW_UNTIL),
        ("conflict", conflict),
        ("in-review", waits),
    ]
    state: ArticleState = "retired" if row["retired"] else "published"
    return ArticleRow(
        id=row["id"],
        title=row["title"],
        category=row["category"],
        audience=row["audience"],
        language=row["language"],
        state=state,
        version=row["version"],
        updated_at=row["at"],
        owner=PersonRef(id=row["owner_id"], name=row["owner_name"]) if row["owner_id"] else None,
        credited_to=row["credited_to"],
        source=row["source_id"],
        valid_until=until,
        uses=uses,
        harmed=int(used["harmed"]) if used is not None else 0,
        last_used_at=used["last_used_at"] if used is not None else None,
        flags=() if row["retired"] else tuple(name for name, carries in flags if carries),
    )


def _drafts(unit: Unit, known: set[str]) -> list[ArticleRow]:
    """Articles that are only proposed."""
    states: dict[str, ArticleState] = {
        CorrectionState.DRAFTED.value: "draft",
        CorrectionState.IN_REVIEW.value: "in-review",
    }
    return [
        ArticleRow(
            id=row["article_id"],
            title=str(row["content"].get("title", "")),
            category=row["category"],
            audience=row["content"].get("audience", "public"),
            language=row["content"].get("language") or "en",
            state=states[row["state"]],
            version=0,
            updated_at=row["at"],
            credited_to=row["person_name"],
        )
        for row in unit.corrections.in_state(tuple(states))
        if row["article_id"] not in known
    ]


def _counts(rows: Iterable[ArticleRow]) -> dict[str, int]:
    counted: Counter[str] = Counter()
    for row in rows:
        counted[row.state] += 1
        counted.update(row.flags)
    return dict(counted)


def _fits(row: ArticleRow, wanted: Wanted) -> bool:
    asked = (
        (wanted.category, row.category),
        (wanted.audience, row.audience),
        (wanted.language, row.language),
        (wanted.owner_id, row.owner.id if row.owner is not None else ""),
    )
    if any(value and value != own for value, own in asked):
        return False
    if wanted.flag and wanted.flag not in row.flags:
        return False
    return row.state == wanted.state if wanted.state else row.state != "retired"


def _version(row: RowMapping, correction: RowMapping | None) -> ArticleVersionView:
    return ArticleVersionView(
        version=row["version"],
        at=row["at"],
        title=row["title"],
        body=row["body"],
        short_answer=row["short_answer"],
        examples=tuple(row["examples"]),
        category=row["category"],
        audience=row["audience"],
        retired=row["retired"],
        provenance=row["provenance"],
        credited_to=row["credited_to"],
        correction_id=correction["id"] if correction is not None else row["correction_id"],
        conversation_id=correction["conversation_id"] if correction is not None else "",
        source=row["source_id"],
        why=correction["why"] if correction is not None else "",
        language=row["language"],
        valid_until=row["valid_until"],
        owner=PersonRef(id=row["owner_id"], name=row["owner_name"]) if row["owner_id"] else None,
    )
