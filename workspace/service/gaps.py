"""What customers ask and the knowledge lacks: clusters of unanswered questions with what one article would save."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from math import fsum
from typing import Any, Final

from sqlalchemy.engine import RowMapping

from workspace.contract.knowledge import CorrectionContent, Gap, GapList, ReplayCase
from workspace.contract.knowledge import Proposal as WireProposal
from workspace.domain.article import Article
from workspace.domain.errors import NotFound
from workspace.domain.facts import Actor, Fact, FactKind
from workspace.domain.identifiers import ArticleId
from workspace.domain.proof import PastQuestion
from workspace.knowledge.drafting import Draft, DraftInput, Proposal
from workspace.knowledge.gaps import Cluster, cluster, main_category
from workspace.knowledge.scrubbing import scrub
from workspace.service.drafts import Drafter, conversation_input
from workspace.service.ports import Clock
from workspace.service.proving import OF_KNOWLEDGE
from workspace.service.responder_host import ResponderHost
from workspace.store.asked import AskedQuestion
from workspace.store.database import Store

WINDOW: Final = timedelta(days=28)
MOST_QUESTIONS: Final = 4_000
MOST_GAPS: Final = 50
MOST_DRAFTED: Final = 20
MOST_SAMPLES: Final = 8
MOST_EXAMPLES: Final = 10
LONGEST_WORK: Final = timedelta(hours=1)
KEY: Final = "dismissed_gaps"
_WIRE: Final[Mapping[Proposal, WireProposal]] = {
    Proposal.NEW: "new",
    Proposal.EDIT: "edit",
    Proposal.EXAMPLE: "example",
    Proposal.INTERNAL: "internal",
}


class GapDesk:
    """Finds gaps; what was found is kept until something changes."""

    def __init__(self, store: Store, host: ResponderHost, drafter: Drafter, clock: Clock) -> None:
        self._store, self._host, self._drafter, self._clock = store, host, drafter, clock
        self._kept: tuple[object, tuple[Gap, ...], int] | None = None

    def list(self, *, with_dismissed: bool) -> GapList:
        """The gaps of the last 28 days, those first that would save most."""
        now = self._clock()
        with self._store.read() as unit:
            state = (unit.articles.last_change(), unit.facts.last_seq(), now.date())
            dismissed: Mapping[str, Any] = unit.settings.get(KEY) or {}
        if self._kept is None or self._kept[0] != state:
            self._kept = (state, *self._find(now))
        gaps = [one.model_copy(update={"dismissed": one.id in dismissed}) for one in self._kept[1]]
        shown = tuple(one for one in gaps if with_dismissed or not one.dismissed)
        return GapList(gaps=shown, questions=self._kept[2], since=now - WINDOW)

    def dismiss(self, gap_id: str, why: str, person: Actor, *, dismissed: bool) -> None:
        """Take a gap off the list, or put it back; it is known by its most typical question."""
        if self._kept is None or all(one.id != gap_id for one in self._kept[1]):
            self.list(with_dismissed=True)
        if self._kept is None or all(one.id != gap_id for one in self._kept[1]):
            raise NotFound("gap", gap_id)
        with self._store.write() as unit:
            kept: dict[str, Any] = dict(unit.settings.get(KEY) or {})
            if dismissed:
                kept[gap_id] = why
            else:
                kept.pop(gap_id, None)
            unit.settings.put(KEY, kept)
            unit.facts.write([Fact(FactKind.SETTINGS_CHANGED, self._clock(), person, {"setting": KEY})])

    def _find(self, now: datetime) -> tuple[tuple[Gap, ...], int]:
        with self._store.read() as unit:
            asked = unit.asked.handed_over(None, OF_KNOWLEDGE, now - 2 * WINDOW, MOST_QUESTIONS)
        # Asked twice in one conversation it is one question; the first is as the customer put it.
        first: dict[str, AskedQuestion] = {}
        for one in asked:
            first[one.conversation_id] = one
        questions = sorted(first.values(), key=lambda one: (one.at, one.turn_id))
        if not questions:
            return (), 0
        groups = cluster(self._host.vectors([one.question.text for one in questions]))
        recent = [one for one in groups if any(questions[at].at >= now - WINDOW for at in one.members)]
        gaps = [self._gap(number, one, questions, now) for number, one in enumerate(recent[:MOST_GAPS])]
        gaps.sort(key=lambda one: (-one.would_save, -one.size, one.id))
        return tuple(gaps), len(questions)

    def _gap(self, number: int, group: Cluster, questions: Sequence[AskedQuestion], now: datetime) -> Gap:
        members = [questions[at] for at in group.members]
        recent = [one for one in members if one.at >= now - WINDOW]
        category = main_category([one.category for one in members])
        with self._store.read() as unit:
            minutes = fsum(_minutes(unit.conversations.row(one.conversation_id)) for one in recent)
            inputs = [
                found for one in members[:MOST_SAMPLES] if (found := conversation_input(unit, one.conversation_id))
            ]
        asked = tuple(dict.fromkeys(_said(one, unit_names) for one, unit_names in _named(members, inputs)))
        draft = self._draft(inputs, members[0].language or "en") if number < MOST_DRAFTED else None
        content, why = _content(draft, asked, category, members[0].language)
        saved = self._saved(content, recent) if number < MOST_DRAFTED else 0
        return Gap(
            id=members[0].turn_id,
            question=asked[0] if asked else members[0].question.text[:300],
            category=category,
            language=members[0].language,
            size=len(recent),
            before=len(members) - len(recent),
            minutes=round(minutes, 1),
            would_save=float(saved),
            samples=tuple(_sample(one) for one in members[:MOST_SAMPLES]),
            draft=content,
            draft_why=why,
        )

    def _draft(self, inputs: Sequence[DraftInput], language: str) -> Draft | None:
        """The best that people's replies in these conversations give: the longest text that helps somebody else."""
        drafts = [self._drafter.of(one, language) for one in inputs if one.person_replies]
        useful = [one for one in drafts if one.proposal is not Proposal.NOTHING]
        return max(useful, key=lambda one: (one.proposal is Proposal.EXAMPLE, len(one.body)), default=None)

    def _saved(self, content: CorrectionContent, recent: Sequence[AskedQuestion]) -> int:
        """How many of the recent ones would be answered with the drafted article, asked again one by one."""
        with self._store.read() as unit:
            present = unit.articles.head(content.article_id) if content.article_id else None
        examples = (*(present.examples if present is not None else ()), *content.examples)
        article = Article(
            ArticleId(content.article_id or "gap"),
            content.title,
            content.body or (present.body if present is not None else ""),
            content.category,
            examples=tuple(dict.fromkeys(examples)),
            language=content.language or "en",
        )
        past = [PastQuestion(one.question, one.conversation_id, one.turn_id) for one in recent]
        found, _ = self._host.replay([article], past)
        return sum(one is not None for one in found)


def _content(draft: Draft | None, asked: Sequence[str], category: str, language: str) -> tuple[CorrectionContent, str]:
    """What would be published: the draft with all the customers' wordings; without one, an article to be written."""
    examples = tuple(asked[:MOST_EXAMPLES])
    if draft is None or draft.proposal is Proposal.NOTHING:
        title = asked[0] if asked else ""
        why = "Nobody has answered one of these in words that would help the next; write the answer."
        return (
            CorrectionContent(
                proposal="new", title=title[:300], examples=examples, category=category, language=language
            ),
            why,
        )
    article = draft.article
    known = set(article.examples) if article is not None else set[str]()
    return (
        CorrectionContent(
            proposal=_WIRE[draft.proposal],
            article_id=article.id if article is not None else "",
            based_on_version=article.version if article is not None else 0,
            title=draft.title,
            body=draft.body,
            examples=tuple(one for one in dict.fromkeys((*draft.examples, *examples)) if one not in known),
            category=draft.category or category,
            audience=draft.audience.value,
            language=language,
        ),
        draft.why,
    )


def _named(
    members: Sequence[AskedQuestion], inputs: Sequence[DraftInput]
) -> list[tuple[AskedQuestion, tuple[str, ...]]]:
    names = tuple(dict.fromkeys(name for one in inputs for name in one.names))
    return [(one, names) for one in members]


def _said(one: AskedQuestion, names: Sequence[str]) -> str:
    """A customer's words without what is only about them."""
    return scrub(one.question.text, names).text.strip()[:500]


def _sample(one: AskedQuestion) -> ReplayCase:
    return ReplayCase(
        conversation_id=one.conversation_id,
        turn_id=one.turn_id,
        question=one.question.text[:500],
        action_before=one.action,
        action_after=one.action,
    )


def _minutes(row: RowMapping | None) -> float:
    """What people worked on a conversation: from taking it to resolving it, an hour at most."""
    if row is None or row["resolved_at"] is None:
        return 0.0
    begun = row["held_since"] or row["escalated_at"]
    if begun is None or begun >= row["resolved_at"]:
        return 0.0
    return float(min(row["resolved_at"] - begun, LONGEST_WORK) / timedelta(minutes=1))
