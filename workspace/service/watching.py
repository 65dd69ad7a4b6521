"""Watches every live correction: answers that rest on it, the harm that becomes known, and when it is taken back."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy.engine import RowMapping

from workspace.domain.correction import ProposalKind
from workspace.domain.facts import THE_DESK
from workspace.domain.identifiers import new_id
from workspace.knowledge.sentences import content_words, coverage
from workspace.service.handlers.correct_knowledge import roll_back_correction
from workspace.service.handlers.place_conversation import add_note
from workspace.store.asked import Use
from workspace.store.unit import Unit

# Wald's sequential probability ratio test (Annals of Mathematical Statistics 16, 1945), one-sided. By Ville's
# inequality a correction whose answers are wrong no more often than ``healthy`` is rolled back with a chance below
# ALPHA, however long it is watched.
ALPHA: Final = 0.02
LEAST_HEALTHY: Final = 0.05
HARMFUL: Final = 0.2
MOST_WATCHED: Final = 400
EARLIER: Final = 200
PRIOR_USES: Final = 20
LEAST_WEIGHT: Final = 0.5
HALF: Final = 0.5


@dataclass(frozen=True)
class Evidence:
    """The test after some uses; ``ratio`` is the largest likelihood ratio on the way, ``crossed`` where it ended."""

    uses: int
    harmed: int
    ratio: float
    healthy: float
    crossed: int | None

    @property
    def limit(self) -> float:
        """The ratio at which it is rolled back."""
        return 1 / ALPHA

    @property
    def words(self) -> str:
        """The test in a sentence."""
        return (
            f"{self.harmed} of {self.uses} answers with it turned out wrong; at most {self.healthy:.0%} is what it is "
            f"held to. The evidence against it is {self.ratio:.3g}, and at {self.limit:.0f} it is taken back."
        )


def evidence_of(harms: Sequence[bool], healthy: float) -> Evidence:
    """The sequential test over uses in their order, each harmful or (so far) not.

    A use counts as fine until harm becomes known. That can only delay a rollback, never make a false one: with all harm
    known the ratio is at every use at least as large, so who crosses the limit now would have crossed it then too.
    """
    harmful = min(0.9, healthy + HARMFUL)
    step_harm, step_fine = math.log(harmful / healthy), math.log((1 - harmful) / (1 - healthy))
    total, largest, crossed = 0.0, 0.0, None
    for number, harm in enumerate(harms, 1):
        total += step_harm if harm else step_fine
        largest = max(largest, total)
        if crossed is None and total >= math.log(1 / ALPHA):
            crossed = number
    return Evidence(len(harms), sum(harms), math.exp(min(largest, 50.0)), healthy, crossed)


def healthy_rate(earlier: Sequence[Use]) -> float:
    """How often answers were wrong before the correction, smoothed towards the least that is asked of any article."""
    harmed = sum(bool(one.harm) for one in earlier)
    return max(LEAST_HEALTHY, (harmed + LEAST_HEALTHY * PRIOR_USES) / (len(earlier) + PRIOR_USES))


def note_harm(unit: Unit, conversation_id: str, at: datetime) -> list[str]:
    """Bring the uses of a conversation in step with its labels, and take back what harms; returns what was taken back.

    Called in the transaction that changed the labels.
    """
    known = unit.labels.of(conversation_id)
    labels = [one for one in known if one.withdrawn_at is None and one.wrong and one.weight >= LEAST_WEIGHT]
    touched: set[str] = set()
    for label in labels:
        touched.update(unit.asked.mark_harm(label.turn_id, label.source.value, at))
    touched.update(unit.asked.lift_harm(conversation_id, [one.turn_id for one in labels]))
    return [taken for article_id in sorted(touched) for taken in watch_article(unit, article_id, at)]


def watch_article(unit: Unit, article_id: str, at: datetime) -> list[str]:
    """Test an article's live corrections; returns the one that was rolled back, the one most speaks against."""
    tested = [(row, evidence_for(unit, row)) for row in unit.corrections.live_of(article_id)]
    for row, evidence in tested:
        unit.corrections.change(row["id"], watch=_watch(evidence, evidence.words))
    # Of two that are over the limit the same harm speaks against both; the newer one is the likelier cause.
    crossed = [one for one in tested if one[1].crossed is not None]
    for row, evidence in sorted(crossed, key=lambda one: (-one[1].ratio, -int(one[0]["version"]))):
        why = f"{evidence.harmed} of {evidence.uses} answers with it turned out wrong"
        if roll_back_correction(unit, at, row["id"], why) is not None:
            _tell(unit, row, why, at)
            return [row["id"]]
        words = f"{evidence.words} The article was changed since, so a person has to take it back."
        unit.corrections.change(row["id"], watch=_watch(evidence, words))
    return []


def watch_now(unit: Unit, row: RowMapping) -> dict[str, Any]:
    """What the watch says of a live correction at this moment."""
    evidence = evidence_for(unit, row)
    return _watch(evidence, evidence.words)


def _watch(evidence: Evidence, words: str) -> dict[str, Any]:
    return {
        "uses": evidence.uses,
        "harmed": evidence.harmed,
        "evidence": round(evidence.ratio, 4),
        "limit": evidence.limit,
        "words": words,
    }


def evidence_for(unit: Unit, row: RowMapping) -> Evidence:
    """The test for one live correction: the answers since, against what the article was like before."""
    later = unit.asked.uses_of(row["article_id"], from_version=row["version"], most=MOST_WATCHED)
    earlier = unit.asked.uses_of(row["article_id"], before_version=row["version"], most=EARLIER)
    if row["proposal"] == ProposalKind.EXAMPLE.value:
        later = _like_its_examples(unit, row, later)
    return evidence_of([bool(one.harm) for one in later], healthy_rate(earlier))


def _like_its_examples(unit: Unit, row: RowMapping, uses: Sequence[Use]) -> list[Use]:
    """An example question answers for the answers it brought: to questions that share at least half its words."""
    examples = [content_words(one) for one in row["content"].get("examples", [])]
    asked = unit.asked.of_turns([one.turn_id for one in uses])
    return [
        one
        for one in uses
        if one.turn_id in asked
        and any(coverage(example, content_words(asked[one.turn_id].question.text)) >= HALF for example in examples)
    ]


def _tell(unit: Unit, row: RowMapping, why: str, at: datetime) -> None:
    """Its author and the article's owner read it in a note, in the conversation the correction came from."""
    if not row["conversation_id"]:
        return
    article = unit.articles.head(row["article_id"])
    wanted = [row["person_id"], *([article.owner_id] if article is not None else [])]
    here = {one["id"] for one in unit.people.all() if one["revoked_at"] is None}
    title = article.title if article is not None else ""
    add_note(
        unit,
        row["conversation_id"],
        THE_DESK,
        at,
        note_id=new_id(),
        text=f"The correction of “{title}” was taken back by itself: {why}.",
        mentions=[one for one in dict.fromkeys(wanted) if one in here],
        attachments=(),
    )
