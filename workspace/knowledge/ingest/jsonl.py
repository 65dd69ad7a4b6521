"""Articles from JSON lines: one object a line, each line judged by itself."""

import json
from typing import Final

from workspace.domain.article import Article, Audience
from workspace.domain.identifiers import ArticleId
from workspace.knowledge.ingest.port import MOST_BYTES, Skipped

FIELDS: Final = ("id", "title", "body")


def article_of(line: bytes, where: str) -> Article | Skipped:
    """The article of one line."""
    if len(line) > MOST_BYTES:
        return Skipped(where, f"longer than {MOST_BYTES // 1_000_000} MB; split it")
    try:
        text = line.decode("utf-8-sig")
    except UnicodeDecodeError as wrong:
        return Skipped(where, f"not UTF-8 (byte {wrong.start}); save it as UTF-8")
    try:
        row = json.loads(text)
    except (ValueError, RecursionError) as wrong:
        return Skipped(where, f"no valid JSON ({wrong}); one object a line is expected")
    return _from_row(row, where)


def _from_row(row: object, where: str) -> Article | Skipped:
    if not isinstance(row, dict):
        return Skipped(where, "an object with id, title and body is expected")
    for name in FIELDS:
        if not isinstance(row.get(name), str) or (name != "body" and not row[name].strip()):
            return Skipped(where, f"the field {name!r} is missing or no text")
    audience = row.get("audience", "public")
    if audience not in ("public", "internal"):
        return Skipped(where, f"the field 'audience' is {audience!r}; it can be 'public' or 'internal'")
    examples = row.get("examples", [])
    if not isinstance(examples, list) or not all(isinstance(example, str) for example in examples):
        return Skipped(where, "the field 'examples' must be a list of texts")
    if not row["body"].strip() and not examples:
        return Skipped(where, "the field 'body' is empty and there are no examples; nothing could be answered from it")
    return Article(
        id=ArticleId(row["id"]),
        title=row["title"].strip(),
        body=row["body"],
        category=str(row.get("category") or ""),
        audience=Audience(audience),
        language=str(row.get("language") or ""),
        examples=tuple(examples),
        short_answer=str(row.get("short_answer") or ""),
    )
