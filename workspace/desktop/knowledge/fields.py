"""What is being written about an article: kept as it is typed, and made into a correction when it is complete."""

import json
from dataclasses import asdict, dataclass, fields, replace
from datetime import UTC, datetime, time
from typing import Final, get_args

from pydantic import ValidationError

from workspace.contract.knowledge import ArticleVersionView, Audience, CorrectionContent, Proposal
from workspace.contract.values import new_id
from workspace.desktop.translate import tr

NEW: Final = "new"


class Incomplete(ValueError):
    """What was typed cannot be a correction yet; the words say why."""


@dataclass(frozen=True)
class EditFields:
    """The fields as typed. ``correction_id`` stays the same however often it is sent; ``name`` is the draft's."""

    name: str
    correction_id: str
    proposal: str = "edit"
    article_id: str = ""
    based_on_version: int = 0
    title: str = ""
    body: str = ""
    short_answer: str = ""
    examples: str = ""
    category: str = ""
    audience: str = "public"
    language: str = ""
    valid_until: str = ""
    owner_id: str = ""
    why: str = ""
    conversation_id: str = ""

    def to_json(self) -> str:
        """To be kept."""
        return json.dumps(asdict(self))

    def content(self) -> CorrectionContent:
        """The correction; raises ``Incomplete``."""
        if not self.title.strip() or not self.body.strip():
            raise Incomplete(tr("An article needs a title and a text."))
        proposal = next(one for one in get_args(Proposal) if one == self.proposal)
        audience = next(one for one in get_args(Audience) if one == self.audience)
        try:
            return CorrectionContent(
                proposal=proposal,
                article_id=self.article_id,
                based_on_version=self.based_on_version,
                title=self.title.strip(),
                body=self.body.strip(),
                short_answer=self.short_answer.strip(),
                examples=tuple(line.strip() for line in self.examples.splitlines() if line.strip()),
                category=self.category,
                audience=audience,
                language=self.language.strip(),
                valid_until=end_of(self.valid_until),
                owner_id=self.owner_id,
                whole=True,
            )
        except ValidationError as wrong:
            field = ".".join(str(part) for part in wrong.errors()[0]["loc"])
            raise Incomplete(tr("This is too long or cannot be read: {field}.").format(field=field)) from wrong


def read_fields(kept: str) -> EditFields | None:
    """What was kept; None where it cannot be read."""
    try:
        found = json.loads(kept) if kept else None
    except ValueError:
        return None
    if not isinstance(found, dict):
        return None
    known = {one.name: found[one.name] for one in fields(EditFields) if one.name in found}
    if any(not isinstance(value, int if name == "based_on_version" else str) for name, value in known.items()):
        return None
    return EditFields(**known) if "name" in known and "correction_id" in known else None


def new_fields(category: str = "") -> EditFields:
    """An article that is not there yet."""
    return EditFields(NEW, new_id(), "new", category=category)


def fields_of(article_id: str, version: ArticleVersionView) -> EditFields:
    """The article as it is now."""
    return EditFields(
        name=article_id,
        correction_id=new_id(),
        article_id=article_id,
        based_on_version=version.version,
        title=version.title,
        body=version.body,
        short_answer=version.short_answer,
        examples="\n".join(version.examples),
        category=version.category,
        audience=version.audience,
        language=version.language,
        valid_until=version.valid_until.astimezone(UTC).date().isoformat() if version.valid_until else "",
        owner_id=version.owner.id if version.owner is not None else "",
    )


def drafted_fields(name: str, draft: CorrectionContent, head: ArticleVersionView | None) -> EditFields:
    """A draft somebody or the desk made, over the article it is about."""
    examples = "\n".join(draft.examples)
    if head is None:
        return EditFields(
            name, new_id(), "new", title=draft.title, body=draft.body, short_answer=draft.short_answer,
            examples=examples, category=draft.category, audience=draft.audience, language=draft.language,
        )  # fmt: skip
    present = fields_of(draft.article_id, head)
    together = present.examples.splitlines() + [one for one in draft.examples if one not in present.examples]
    internal = draft.proposal == "internal"
    return replace(
        present,
        name=name,
        title=draft.title or present.title,
        body=present.body if internal or not draft.body else draft.body,
        examples=examples if draft.whole else "\n".join(together),
        audience="internal" if internal else (draft.audience if draft.body else present.audience),
    )


def end_of(typed: str) -> datetime | None:
    """The end of the day typed as 2026-12-31; None for nothing typed; raises ``Incomplete``."""
    if not typed.strip():
        return None
    try:
        day = datetime.strptime(typed.strip(), "%Y-%m-%d").replace(tzinfo=UTC)
    except ValueError as wrong:
        raise Incomplete(tr("Write the day as 2026-12-31.")) from wrong
    return datetime.combine(day.date(), time(23, 59, 59), UTC)
