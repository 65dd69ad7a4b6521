"""Articles, corrections and gaps in the words the pane uses, and as entries of its lists."""

from datetime import datetime
from typing import Final

from workspace.contract.knowledge import ArticleRow, ArticleUseView, ArticleVersionView, CorrectionView, Gap
from workspace.desktop.parts.entries import Entry, Mark
from workspace.desktop.service_words import learned
from workspace.desktop.translate import later, tr, tr_n
from workspace.desktop.words import MINUTE, now, number, span

STATES: Final = {
    "draft": later("draft"),
    "in-review": later("in review"),
    "published": later("published"),
    "retired": later("retired"),
}
FLAGS: Final = {
    "expired": later("expired"),
    "expiring": later("expires soon"),
    "stale": later("stale"),
    "never-used": later("never used"),
    "conflict": later("conflict"),
    "in-review": later("change in review"),
}
FLAG_TONES: Final = {"expired": "urgent", "conflict": "urgent", "expiring": "attention", "stale": "attention"}
CORRECTION_STATES: Final = {
    "drafted": later("draft"),
    "in-review": later("in review"),
    "published": later("published"),
    "rejected": later("refused"),
    "undone": later("taken back"),
    "rolled-back": later("rolled back"),
}
CORRECTION_TONES: Final = {
    "in-review": "information", "published": "calm", "rejected": "urgent", "rolled-back": "urgent",
}  # fmt: skip
PROPOSALS: Final = {
    "new": later("new article"),
    "edit": later("edit"),
    "example": later("example question"),
    "internal": later("internal only"),
    "retire": later("retire"),
    "restore": later("restore"),
}
AUDIENCES: Final = {"public": later("public"), "internal": later("internal")}


def word(table: dict[str, str], key: str) -> str:
    """A table's word for a key, or the key where there is none."""
    known = table.get(key)
    return tr(known) if known else key


def ago(moment: datetime) -> str:
    """How long since."""
    length = now() - moment
    return tr("{span} ago").format(span=span(length)) if length >= MINUTE else tr("just now")


def article_entry(row: ArticleRow, category: str, *, has_draft: bool) -> Entry:
    """An article in the list: what marks it is said in words."""
    marks = []
    if row.audience == "internal":
        marks.append(Mark(tr("internal"), "information"))
    if row.state != "published":
        marks.append(Mark(word(STATES, row.state), "attention"))
    marks += [Mark(word(FLAGS, flag), FLAG_TONES.get(flag, "")) for flag in row.flags]
    if has_draft:
        marks.append(Mark(tr("being edited"), "attention"))
    used = tr_n("%n answers", row.uses)
    if row.harmed:
        used += ", " + tr_n("%n wrong", row.harmed)
    who = row.owner.name if row.owner is not None else row.credited_to
    parts = (category, tr("version {n}, {age}").format(n=row.version, age=ago(row.updated_at)), who, row.passage)
    return Entry(row.id, row.title or row.id, " · ".join(filter(None, parts)), used, tuple(marks))


def version_entry(one: ArticleVersionView) -> Entry:
    """A version: who, why, when."""
    marks = (Mark(tr("retired"), "attention"),) if one.retired else ()
    title = tr("Version {n}").format(n=one.version)
    return Entry(
        str(one.version),
        f"{title} · {one.credited_to}" if one.credited_to else title,
        one.why or provenance(one),
        ago(one.at),
        marks,
    )


PROVENANCES: Final = {
    "imported": later("imported"),
    "correction": later("from a correction"),
}


def provenance(one: ArticleVersionView) -> str:
    """Where a version came from."""
    words = word(PROVENANCES, one.provenance)
    return f"{words} · {one.source}" if one.source else words


def use_entry(at: int, one: ArticleUseView) -> Entry:
    """One answer that rested on the article."""
    marks = (Mark(tr("wrong"), "urgent"),) if one.harm else ()
    below = one.harm or tr("nothing spoke against it")
    return Entry(f"use {at}", " ".join(one.question.split()) or one.conversation_id, below, ago(one.at), marks)


def correction_entry(one: CorrectionView) -> Entry:
    """A correction with where it stands and why."""
    mark = Mark(word(CORRECTION_STATES, one.state), CORRECTION_TONES.get(one.state, ""))
    reason = learned(one.ended_why or one.waits_for) or (one.watch.words if one.watch else "") or one.why
    title = one.article_title or one.content.title or one.content.article_id
    who = f"{word(PROPOSALS, one.content.proposal)} · {one.author.name}"
    return Entry(one.id, title, " · ".join(filter(None, (who, reason))), ago(one.at), (mark,))


def gap_entry(gap: Gap, category: str) -> Entry:
    """A gap: its question, how many asked, how that changes, what it costs and what an article would save."""
    marks = []
    if gap.dismissed:
        marks.append(Mark(tr("dismissed"), ""))
    change = gap.size - gap.before
    sign = "+" if change > 0 else "−" if change < 0 else "±"
    parts = [
        tr_n("%n conversations in 28 days", gap.size),
        tr("{change} against the 28 before").format(change=f"{sign}{abs(change)}"),
        tr("{minutes} min").format(minutes=number(gap.minutes)) if gap.minutes else "",
        category,
    ]
    saves = tr("would save {n}").format(n=number(gap.would_save))
    return Entry(gap.id, " ".join(gap.question.split()), " · ".join(filter(None, parts)), saves, tuple(marks))
