"""Articles with all their versions, and the corrections that made some of them."""

from dataclasses import replace
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, RowMapping

from workspace.domain.article import Article, Audience, Provenance
from workspace.domain.identifiers import ArticleId
from workspace.store import knowledge_tables as t


class Articles:
    """The knowledge: the head of each article is what the AI uses; older versions stay."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def head(self, article_id: str) -> Article | None:
        """The present version, a retired one as well."""
        row = self.head_row(article_id)
        return _article(row) if row else None

    def head_row(self, article_id: str) -> RowMapping | None:
        """The present version with when it was made."""
        query = sa.select(t.article).where(t.article.c.id == article_id, t.article.c.is_head)
        return self._connection.execute(query).mappings().one_or_none()

    def version(self, article_id: str, version: int) -> Article | None:
        """One version."""
        query = sa.select(t.article).where(t.article.c.id == article_id, t.article.c.version == version)
        row = self._connection.execute(query).mappings().one_or_none()
        return _article(row) if row else None

    def heads(self) -> list[Article]:
        """All articles in use, by id."""
        query = sa.select(t.article).where(t.article.c.is_head, ~t.article.c.retired).order_by(t.article.c.id)
        return [_article(row) for row in self._connection.execute(query).mappings()]

    def heads_with_moments(self) -> dict[str, tuple[Article, datetime]]:
        """All articles in use with the moment their present version was made, by id."""
        query = sa.select(t.article).where(t.article.c.is_head, ~t.article.c.retired).order_by(t.article.c.id)
        return {row["id"]: (_article(row), row["at"]) for row in self._connection.execute(query).mappings()}

    def changed_after(self, seq: int) -> list[tuple[int, Article]]:
        """Heads changed by facts after a number (retired ones as well), oldest change first."""
        query = sa.select(t.article).where(t.article.c.is_head, t.article.c.seq > seq).order_by(t.article.c.seq)
        return [(int(row["seq"]), _article(row)) for row in self._connection.execute(query).mappings()]

    def last_change(self) -> int:
        """The number of the fact that changed the knowledge last."""
        return int(self._connection.execute(sa.select(sa.func.max(t.article.c.seq))).scalar() or 0)

    def count(self) -> int:
        """How many articles are in use."""
        query = sa.select(sa.func.count()).select_from(t.article).where(t.article.c.is_head, ~t.article.c.retired)
        return int(self._connection.execute(query).scalar_one())

    def next_version(self, article_id: str) -> int:
        """The number a new version gets."""
        query = sa.select(sa.func.max(t.article.c.version)).where(t.article.c.id == article_id)
        return int(self._connection.execute(query).scalar() or 0) + 1

    def put(self, article: Article, at: datetime, seq: int) -> Article:
        """Make this the present version; its number is given here. Returns the article with it."""
        version = self.next_version(article.id)
        self._connection.execute(
            sa.update(t.article).where(t.article.c.id == article.id, t.article.c.is_head).values(is_head=False)
        )
        self._connection.execute(
            sa.insert(t.article).values(
                id=article.id,
                version=version,
                is_head=True,
                title=article.title,
                body=article.body,
                category=article.category,
                audience=article.audience.value,
                language=article.language,
                short_answer=article.short_answer,
                provenance=article.provenance.value,
                credited_to=article.credited_to,
                examples=list(article.examples),
                valid_until=article.valid_until,
                retired=article.retired,
                owner_id=article.owner_id,
                owner_name=article.owner_name,
                source_id=article.source_id,
                correction_id=article.correction_id,
                at=at,
                seq=seq,
            )
        )
        return replace(article, version=version)

    # Corrections

    def add_correction(self, **values: Any) -> None:
        """Write down where a version came from."""
        self._connection.execute(sa.insert(t.correction).values(**values))

    def correction(self, correction_id: str) -> RowMapping | None:
        """One correction."""
        query = sa.select(t.correction).where(t.correction.c.id == correction_id)
        return self._connection.execute(query).mappings().one_or_none()

    def correction_of(self, conversation_id: str) -> RowMapping | None:
        """The last correction made from a conversation that was not undone."""
        query = (
            sa.select(t.correction)
            .where(t.correction.c.conversation_id == conversation_id, t.correction.c.undone_at.is_(None))
            .order_by(t.correction.c.at.desc())
        )
        return self._connection.execute(query).mappings().first()

    def undo_correction(self, correction_id: str, at: datetime) -> None:
        """Mark it as taken back."""
        self._connection.execute(sa.update(t.correction).where(t.correction.c.id == correction_id).values(undone_at=at))


def _article(row: RowMapping) -> Article:
    return Article(
        id=ArticleId(row["id"]),
        title=row["title"],
        body=row["body"],
        category=row["category"],
        audience=Audience(row["audience"]),
        language=row["language"],
        examples=tuple(row["examples"]),
        short_answer=row["short_answer"],
        version=row["version"],
        provenance=Provenance(row["provenance"]),
        credited_to=row["credited_to"],
        valid_until=row["valid_until"],
        retired=row["retired"],
        owner_id=row["owner_id"],
        owner_name=row["owner_name"],
        source_id=row["source_id"],
        correction_id=row["correction_id"],
    )
