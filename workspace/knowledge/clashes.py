"""Articles that get in each other's way: one that says the same already, or sentences that cannot both be true."""

from collections.abc import Iterable, Sequence
from typing import Final

from workspace.domain.article import Article
from workspace.domain.proof import Clash, ClashKind
from workspace.knowledge.sentences import content_words, coverage, sentences
from workspace.responder.grounding import clauses_in, quantities_in
from workspace.responder.passages import plain

SAME: Final = 0.8
SAME_BACK: Final = 0.6
ABOUT_THE_SAME: Final = 0.5
ALIKE_CLAUSE: Final = 0.75
LEAST_SHARED: Final = 2
MOST_CLASHES: Final = 8


def clashes(changed: Article, before: Article | None, near: Iterable[Article]) -> list[Clash]:
    """What an article as it would be collides with, the worst first.

    Only what is new in it is compared: its sentences that ``before`` (the present version) does not have. ``near`` are
    the articles about the same, the changed one not among them. Contradictions are found by the words alone: the same
    quantity with another number, or the same clause once with and once without a negation.
    """
    old = {_bare(sentence) for sentence in sentences(plain(before.body))} if before is not None else set[str]()
    fresh = [one for one in sentences(plain(changed.body)) if _bare(one) not in old]
    found: list[Clash] = []
    if not fresh:
        return found
    kept = [one for one in sentences(plain(changed.body)) if _bare(one) in old]
    found += _contradictions(changed.id, fresh, kept)
    own = content_words(f"{changed.title} {changed.body}")
    for other in near:
        if other.id == changed.id or other.retired:
            continue
        theirs = content_words(f"{other.title} {other.body}")
        likeness = coverage(own, theirs)
        if likeness >= SAME and coverage(theirs, own) >= SAME_BACK and before is None:
            why = f"“{other.title}” says this already; edit that one, or add the question to it."
            found.append(Clash(ClashKind.DUPLICATE, other.id, likeness, changed.title, other.title, why))
        found += _contradictions(other.id, fresh, sentences(plain(other.body)), subject=own & theirs)
    order = {ClashKind.CONTRADICTION: 0, ClashKind.DUPLICATE: 1}
    return sorted(found, key=lambda one: (order[one.kind], -one.likeness))[:MOST_CLASHES]


def contradiction(own: str, theirs: str) -> tuple[float, str] | None:
    """How alike (0..1) two sentences are that cannot both be true, and why; None where nothing speaks against both."""
    mine, other = content_words(own), content_words(theirs)
    shared = mine & other
    likeness = len(shared) / max(1, min(len(mine), len(other)))
    if len(shared) < LEAST_SHARED or likeness < ABOUT_THE_SAME:
        return None
    ours, others = quantities_in(own), quantities_in(theirs)
    for number, unit in sorted(ours):
        rivals = sorted({value for value, their_unit in others if their_unit == unit})
        # Two numbers of one kind in a sentence ("1 to 3 days") are a range or a list, which words cannot settle.
        if len(rivals) == 1 and sum(one == unit for _, one in ours) == 1 and rivals[0] != number:
            return likeness, f"{number} {unit} here, {rivals[0]} {unit} there"
    for words, negated in clauses_in(own):
        for their_words, their_negated in clauses_in(theirs):
            alike = len(words & their_words) / max(len(words), len(their_words))
            if len(words & their_words) >= LEAST_SHARED and alike >= ALIKE_CLAUSE and negated != their_negated:
                return alike, "one says that it is so, the other that it isn't"
    return None


def _contradictions(
    article_id: str, fresh: Sequence[str], known: Sequence[str], subject: frozenset[str] | None = None
) -> list[Clash]:
    found = []
    for own in fresh:
        # Between articles a sentence has to be about the subject both have, or every "3 days" would collide.
        if subject is not None and len(content_words(own) & subject) < LEAST_SHARED:
            continue
        for theirs in known:
            said = contradiction(own, theirs)
            if said is not None:
                found.append(Clash(ClashKind.CONTRADICTION, article_id, said[0], own, theirs, said[1]))
    return found


def _bare(sentence: str) -> str:
    return " ".join(sentence.casefold().split())
