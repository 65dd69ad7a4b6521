"""Articles with all their versions."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

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
        return article_of(row) if row else None

    def head_row(self, article_id: str) -> RowMapping | None:
        """The present version with when it was made."""
        # The newest version is the head. Asked for by is_head, SQLite would walk through the heads of all articles.
        query = sa.select(t.article).where(t.article.c.id == article_id).order_by(t.article.c.version.desc()).limit(1)
        return self._connection.execute(query).mappings().one_or_none()

    def version(self, article_id: str, version: int) -> Article | None:
        """One version."""
        query = sa.select(t.article).where(t.article.c.id == article_id, t.article.c.version == version)
        row = self._connection.execute(query).mappings().one_or_none()
        return article_of(row) if row else None

    def versions(self, article_id: str) -> list[RowMapping]:
        """All versions with when they were made, newest first."""
        query = sa.select(t.article).where(t.article.c.id == article_id).order_by(t.article.c.version.desc())
        return list(self._connection.execute(query).mappings())

    def head_lines(self) -> list[RowMapping]:
        """What a list shows of the present versions, retired ones as well, newest first; without their texts."""
        shown = [one for one in t.article.c if one.name not in {"body", "examples", "short_answer"}]
        query = sa.select(*shown).where(t.article.c.is_head).order_by(t.article.c.seq.desc(), t.article.c.id)
        return list(self._connection.execute(query).mappings())

    def conflicts(self) -> set[str]:
        """The articles for which a source's version and a person's wait for a choice."""
        query = sa.select(t.merge_conflict.c.article_id).where(t.merge_conflict.c.settled_at.is_(None))
        return {row.article_id for row in self._connection.execute(query)}

    def heads_of(self, article_ids: Collection[str]) -> dict[str, Article]:
        """The present versions of these articles, the retired ones as well, by id."""
        found: dict[str, Article] = {}
        wanted = list(article_ids)
        for start in range(0, len(wanted), 500):
            newest = (
                sa.select(t.article.c.id, sa.func.max(t.article.c.version).label("version"))
                .where(t.article.c.id.in_(wanted[start : start + 500]))
                .group_by(t.article.c.id)
                .subquery()
            )
            same = (t.article.c.id == newest.c.id) & (t.article.c.version == newest.c.version)
            rows = self._connection.execute(sa.select(t.article).join(newest, same)).mappings()
            found.update({row["id"]: article_of(row) for row in rows})
        return found

    def heads(self) -> list[Article]:
        """All articles in use, by id."""
        query = sa.select(t.article).where(t.article.c.is_head, ~t.article.c.retired).order_by(t.article.c.id)
        return [article_of(row) for row in self._connection.execute(query).mappings()]

    def heads_with_moments(self) -> dict[str, tuple[Article, datetime]]:
        """All articles in use with the moment their present version was made, by id."""
        query = sa.select(t.article).where(t.article.c.is_head, ~t.article.c.retired).order_by(t.article.c.id)
        return {row["id"]: (article_of(row), row["at"]) for row in self._connection.execute(query).mappings()}

    def changed_after(self, seq: int) -> list[tuple[int, Article]]:
        """Heads changed by facts after a number (retired ones as well), oldest change first."""
        query = sa.select(t.article).where(t.article.c.is_head, t.article.c.seq > seq).order_by(t.article.c.seq)
        return [(int(row["seq"]), article_of(row)) for row in self._connection.execute(query).mappings()]

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
            sa.update(t.article)
            .where(t.article.c.id == article.id, t.article.c.version == version - 1)
            .values(is_head=False)
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


def article_of(row: RowMapping) -> Article:
    """A version as the domain knows it."""
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
