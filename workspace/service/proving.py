"""What a correction would do, found out before it goes live: past questions asked again, and what it collides with."""

import hashlib
import json
import time
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from difflib import SequenceMatcher
from typing import Final, Literal

from workspace.contract.knowledge import Clash as ClashView
from workspace.contract.knowledge import DiffLine, Proof, ReplayCase
from workspace.contract.values import ArticleRef
from workspace.domain.article import Article, Audience
from workspace.domain.correction import Proposal, ProposalKind
from workspace.domain.decision import Reason
from workspace.domain.proof import Clash, ClashKind, Compared, PastQuestion, Replayed
from workspace.domain.question import Question
from workspace.knowledge.clashes import clashes
from workspace.service.correction_rules import read_rules
from workspace.service.handlers.correct_knowledge import made_article
from workspace.service.ports import Clock
from workspace.service.responder_host import ResponderHost
from workspace.store.corrections import proposal_json
from workspace.store.database import Store
from workspace.store.unit import Unit

MOST_ESCALATIONS: Final = 500
MOST_ANSWERED: Final = 300
MOST_CASES: Final = 20
NEAR_ARTICLES: Final = 8
LOOK_BACK: Final = timedelta(days=180)
REMEMBERED: Final = 200
LEAST_WEIGHT: Final = 0.3
# What more knowledge can help with; the other reasons stay whatever is known.
OF_KNOWLEDGE: Final = (
    Reason.LOW_CONFIDENCE.value, Reason.NO_KNOWLEDGE.value, Reason.CHECK_FAILED.value, Reason.AI_FAILURE.value,
)  # fmt: skip


@dataclass(frozen=True)
class _Material:
    """What a proof is made from, read in one transaction."""

    article: Article
    before: Article | None
    seq: int
    escalated: tuple[PastQuestion, ...]
    known: tuple[PastQuestion, ...]
    answered: tuple[PastQuestion, ...]
    own: PastQuestion | None
    approval: str
    settings: tuple[object, ...]


class Prover:
    """Proves corrections; a proof is kept as long as the knowledge it is about."""

    def __init__(self, store: Store, host: ResponderHost, clock: Clock) -> None:
        self._store, self._host, self._clock = store, host, clock
        self._kept: OrderedDict[str, Proof] = OrderedDict()

    def prove(self, proposal: Proposal, role: str, author: str, conversation_id: str = "") -> Proof:
        """What it would do, on the knowledge as it is now.

        Raises what makes the proposal impossible, and ``Unavailable`` while there is no responder to ask.
        """
        started = time.perf_counter()
        with self._store.read() as unit:
            material = self._material(unit, proposal, role, author, conversation_id)
        fingerprint = _fingerprint(proposal, conversation_id, material)
        kept = self._kept.get(fingerprint)
        if kept is not None:
            return kept
        proof = self._proved(proposal, material, fingerprint)
        proof = proof.model_copy(update={"elapsed_ms": round((time.perf_counter() - started) * 1000, 1)})
        self._kept[fingerprint] = proof
        while len(self._kept) > REMEMBERED:
            self._kept.popitem(last=False)
        return proof

    def _material(self, unit: Unit, proposal: Proposal, role: str, author: str, conversation_id: str) -> _Material:
        article = made_article(unit, proposal, "proof" + "0" * 8, author, conversation_id)
        before = unit.articles.head(proposal.article_id) if proposal.article_id else None
        since = self._clock() - LOOK_BACK
        row = unit.conversations.row(conversation_id) if conversation_id else None
        category = article.category or (str(row["category"]) if row is not None else "")
        asked = unit.asked.handed_over(category or None, OF_KNOWLEDGE, since, MOST_ESCALATIONS)
        escalated = tuple(PastQuestion(one.question, one.conversation_id, one.turn_id) for one in asked)
        labels = [one for one in unit.labels.live() if one.answers and one.weight >= LEAST_WEIGHT]
        turns = unit.asked.of_turns([one.turn_id for one in labels if one.turn_id])
        known = tuple(
            PastQuestion(
                turns[label.turn_id].question if label.turn_id in turns else Question(label.text),
                label.conversation_id,
                label.turn_id,
                tuple(label.answers or ()),
            )
            for label in labels
        )
        judged = {one.turn_id for one in labels if one.turn_id}
        answered = tuple(
            PastQuestion(one.question, one.conversation_id, one.turn_id, (one.article_id,))
            for one in unit.asked.answered(since, MOST_ANSWERED)
            if one.turn_id not in judged
        )
        here = [one for one in unit.asked.of_conversation(conversation_id) if one.action == "escalate"]
        own = PastQuestion(here[-1].question, conversation_id, here[-1].turn_id) if here else None
        approval = read_rules(unit).waits_for(role, category)
        settings = (unit.settings.get("policy"), unit.settings.get("promise"))
        seq = unit.articles.last_change()
        return _Material(article, before, seq, escalated, known, answered, own, approval, settings)

    def _proved(self, proposal: Proposal, on: _Material, fingerprint: str) -> Proof:
        every = [*on.escalated, *on.known, *on.answered]
        found, own = self._host.replay([on.article], every, on.own.question if on.own is not None else None)
        pairs = list(zip(every, found, strict=True))
        first, second = len(on.escalated), len(on.escalated) + len(on.known)
        gained = [_case(one, pair) for one, pair in pairs[:first] if pair is not None]
        broken = [_case(one, pair) for one, pair in pairs[first:second] if pair is not None]
        changed = [_case(one, pair) for one, pair in pairs[second:] if pair is not None]
        collides = self._clashes(on)
        worst = _needs_lead(proposal, len(broken), [one for one, _ in collides])
        return Proof(
            fingerprint=fingerprint,
            proposal=proposal.kind.value,
            replayed=len(on.escalated),
            would_answer=len(gained),
            newly_answered=tuple(gained[:MOST_CASES]),
            regression=len(on.known),
            breaks=tuple(broken[:MOST_CASES]),
            changed=tuple(changed[:MOST_CASES]),
            clashes=tuple(_clash_view(one, article) for one, article in collides),
            own_question=_case(on.own, own) if on.own is not None and own is not None else None,
            diff=_diff(on.before, on.article),
            needs_lead=worst,
            needs_approval=on.approval,
            summary=_summary(len(on.escalated), len(gained), len(on.known), len(broken)),
        )

    def _clashes(self, on: _Material) -> list[tuple[Clash, Article]]:
        if on.article.retired:
            return []
        near = self._host.find(f"{on.article.title}\n{on.article.body}"[:2000], NEAR_ARTICLES)
        with self._store.read() as unit:
            heads = [unit.articles.head(one.id) for one in near]
        known = {str(one.id): one for one in heads if one is not None} | {str(on.article.id): on.article}
        others = [one for name, one in known.items() if name != on.article.id]
        return [(one, known[one.article_id]) for one in clashes(on.article, on.before, others)]


def _fingerprint(proposal: Proposal, conversation_id: str, on: _Material) -> str:
    """Names all a proof rests on: another question, label, rule or policy asks for another proof."""
    asked = [[one.turn_id, one.right] for one in (*on.escalated, *on.known, *on.answered)]
    rests_on = [proposal_json(proposal), conversation_id, on.seq, on.approval, on.settings, asked]
    words = json.dumps(rests_on, sort_keys=True)
    return hashlib.sha256(words.encode()).hexdigest()


def _needs_lead(proposal: Proposal, broken: int, collides: Sequence[Clash]) -> str:
    contradicted = sum(one.kind is ClashKind.CONTRADICTION for one in collides)
    said = []
    if broken:
        said.append(f"it breaks {broken} {'answer' if broken == 1 else 'answers'} known to be right")
    if contradicted and proposal.kind is not ProposalKind.RETIRE:
        said.append(
            f"it contradicts {contradicted} {'sentence' if contradicted == 1 else 'sentences'} customers may read"
        )
    return " and ".join(said)


def _summary(replayed: int, gained: int, known: int, broken: int) -> str:
    return f"Would now answer {gained} of {replayed} past escalations; breaks {broken} of {known} known answers."


def _case(past: PastQuestion, pair: Compared) -> ReplayCase:
    return ReplayCase(
        conversation_id=past.conversation_id,
        turn_id=past.turn_id,
        question=past.question.text[:500],
        action_before=pair.before.action.value,
        article_before=_ref(pair.before),
        confidence_before=round(pair.before.confidence, 4),
        action_after=pair.after.action.value,
        article_after=_ref(pair.after),
        confidence_after=round(pair.after.confidence, 4),
    )


def _ref(said: Replayed) -> ArticleRef | None:
    one = said.article
    if one is None:
        return None
    return ArticleRef(
        id=one.id,
        title=one.title,
        version=one.version,
        audience="internal" if one.audience == Audience.INTERNAL.value else "public",
        score=one.score,
        passage=one.passage,
    )


def _clash_view(clash: Clash, article: Article) -> ClashView:
    audience: Literal["public", "internal"] = article.audience.value
    return ClashView(
        kind=clash.kind.value,
        article=ArticleRef(id=article.id, title=article.title, version=article.version, audience=audience),
        likeness=round(clash.likeness, 3),
        own=clash.own,
        theirs=clash.theirs,
        why=clash.why,
    )


def _diff(before: Article | None, after: Article) -> tuple[DiffLine, ...]:
    """The lines of the article before and after."""
    old = _lines(before) if before is not None and not before.retired else []
    new = [] if after.retired else _lines(after)
    found: list[DiffLine] = []
    for tag, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            found += [DiffLine(sign=" ", text=line) for line in old[i:j]]
            continue
        found += [DiffLine(sign="-", text=line) for line in old[i:j]]
        found += [DiffLine(sign="+", text=line) for line in new[k:m]]
    return tuple(found)


def _lines(article: Article) -> list[str]:
    examples = [f"? {one}" for one in article.examples]
    mark = ["(internal)"] if article.audience.value == "internal" else []
    return [article.title, *mark, *article.body.splitlines(), *examples]
