"""Questions nobody could answer, put together by what they ask."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

# Two questions are about the same where their vectors are at least this like (cosine) the cluster's middle; on
# messages whose intent is known, benchmarks/gaps.py prints how pure the clusters are.
ALIKE: Final = 0.62
LEAST_SIZE: Final = 2
ROUNDS: Final = 4


@dataclass(frozen=True)
class Cluster:
    """Places of questions about the same thing, the most typical one first."""

    members: tuple[int, ...]


def cluster(vectors: NDArray[np.float32], *, alike: float = ALIKE) -> list[Cluster]:
    """Group unit vectors, largest group first; each is in one group at most, and groups of one are left out.

    Spherical leader clustering (Hartigan 1975) with a few rounds of moving each group's middle: the question with the
    most neighbours that is not taken yet begins a group. The same vectors in another order give the same groups, but
    for exact ties.
    """
    count = len(vectors)
    if count < LEAST_SIZE:
        return []
    near = _neighbours(vectors, alike)
    # Ties are broken by the vectors themselves, so that the order they came in does not matter.
    tie = np.lexsort(np.round(vectors[:, :4], 5).T)
    rank = np.empty(count, np.int64)
    rank[tie] = np.arange(count)
    order = sorted(range(count), key=lambda at: (-len(near[at]), int(rank[at])))
    taken = np.zeros(count, bool)
    middles: list[NDArray[np.float32]] = []
    for at in order:
        if taken[at]:
            continue
        members = near[at][~taken[near[at]]]
        if len(members) < LEAST_SIZE:
            continue
        taken[members] = True
        middles.append(_middle(vectors[members]))
    if not middles:
        return []
    centres = np.stack(middles)
    for _ in range(ROUNDS):
        likeness = vectors @ centres.T
        home = np.where(likeness.max(axis=1) >= alike, likeness.argmax(axis=1), -1)
        centres = np.stack(
            [_middle(vectors[home == one]) if (home == one).any() else centres[one] for one in range(len(centres))]
        )
    found = []
    for one in range(len(centres)):
        members = np.flatnonzero(home == one)
        if len(members) >= LEAST_SIZE:
            typical = np.argsort(-(vectors[members] @ centres[one]), kind="stable")
            found.append(Cluster(tuple(int(at) for at in members[typical])))
    return sorted(found, key=lambda each: (-len(each.members), int(rank[each.members[0]])))


def _neighbours(vectors: NDArray[np.float32], alike: float) -> list[NDArray[np.int64]]:
    found: list[NDArray[np.int64]] = []
    for first in range(0, len(vectors), 1024):
        rows = vectors[first : first + 1024] @ vectors.T >= alike
        found += [np.flatnonzero(row) for row in rows]
    return found


def _middle(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    total: NDArray[np.float32] = vectors.sum(axis=0)
    return np.asarray(total / (np.linalg.norm(total) + 1e-9), np.float32)


def main_category(categories: Sequence[str]) -> str:
    """The category most of a cluster's questions belong to, '' where there is none."""
    known = [name for name in categories if name]
    return max(sorted(set(known)), key=known.count, default="")
