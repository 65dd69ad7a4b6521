"""Two small learners in plain numpy: many classes from vectors, and one probability from a handful of features."""

from collections import deque
from collections.abc import Callable
from typing import Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Matrix = NDArray[np.float32]

_MEMORY: Final = 8


def sigmoid(value: Floats) -> Floats:
    """``1 / (1 + exp(-value))`` without overflow."""
    return np.asarray(0.5 * (1 + np.tanh(0.5 * value)), np.float64)


def softmax(values: Floats) -> Floats:
    """Probabilities along the last axis."""
    weights = np.exp(values - values.max(axis=-1, keepdims=True))
    return np.asarray(weights / weights.sum(axis=-1, keepdims=True), np.float64)


def minimize(
    function: Callable[[Floats], tuple[float, Floats]], start: Floats, *, most_steps: int = 60, tolerance: float = 1e-4
) -> Floats:
    """L-BFGS with backtracking (Nocedal and Wright, Numerical Optimization, algorithm 7.5)."""
    point, (value, slope) = start.copy(), function(start)
    moves: deque[tuple[Floats, Floats, float]] = deque(maxlen=_MEMORY)
    for _ in range(most_steps):
        if float(np.abs(slope).max(initial=0.0)) < tolerance:
            break
        direction = -_two_loops(slope, moves)
        descent = float(direction @ slope)
        if descent >= 0:
            direction, descent = -slope, -float(slope @ slope)
            moves.clear()
        length = 1.0 if moves else min(1.0, 1.0 / (1e-12 + float(np.abs(slope).sum())))
        for _ in range(25):
            tried = point + length * direction
            tried_value, tried_slope = function(tried)
            if tried_value <= value + 1e-4 * length * descent:
                break
            length *= 0.5
        else:
            break
        step, change = tried - point, tried_slope - slope
        curvature = float(step @ change)
        if curvature > 1e-12:
            moves.append((step, change, 1.0 / curvature))
        point, value, slope = tried, tried_value, tried_slope
    return point


def _two_loops(slope: Floats, moves: deque[tuple[Floats, Floats, float]]) -> Floats:
    direction = slope.copy()
    shares: list[float] = []
    for step, change, inverse in reversed(moves):
        share = inverse * float(step @ direction)
        direction -= share * change
        shares.append(share)
    if moves:
        step, change, _ = moves[-1]
        direction *= float(step @ change) / float(change @ change)
    for (step, change, inverse), share in zip(moves, reversed(shares), strict=True):
        direction += step * (share - inverse * float(change @ direction))
    return direction


def fit_softmax(
    features: Matrix, classes: NDArray[np.int64], count: int, *, penalty: float, row_weights: Floats | None = None
) -> tuple[Matrix, Matrix]:
    """Multinomial logistic regression: weights (features x classes) and one bias a class; ``penalty`` is on weights."""
    rows, width = features.shape
    weighted = np.ones(rows) if row_weights is None else row_weights
    scale = weighted / weighted.sum()
    wanted = np.zeros((rows, count), np.float32)
    wanted[np.arange(rows), classes] = 1.0

    def loss(flat: Floats) -> tuple[float, Floats]:
        table = flat.reshape(width + 1, count)
        logits = features @ table[:-1].astype(np.float32) + table[-1].astype(np.float32)
        logits -= logits.max(axis=1, keepdims=True)
        raised = np.exp(logits)
        sums = raised.sum(axis=1, keepdims=True)
        likelihood = logits[np.arange(rows), classes] - np.log(sums[:, 0])
        rest = ((raised / sums - wanted) * scale[:, None]).astype(np.float32)
        slope = np.empty_like(table)
        slope[:-1] = features.T @ rest + penalty * table[:-1] / rows
        slope[-1] = rest.sum(axis=0)
        value = -float(likelihood @ scale) + 0.5 * penalty * float((table[:-1] ** 2).sum()) / rows
        return value, slope.ravel()

    found = minimize(loss, np.zeros((width + 1) * count)).reshape(width + 1, count)
    return found[:-1].astype(np.float32), found[-1].astype(np.float32)


def fit_logistic(features: Floats, right: Floats, *, centre: Floats, precision: Floats) -> Floats:
    """Logistic weights by Newton's method, drawn to ``centre`` with the given precision for each weight.

    That is the maximum a posteriori under a Gaussian prior (Bishop, Pattern Recognition, 4.5.1): few labels move the
    weights little, many move them freely.
    """
    weights = centre.astype(np.float64).copy()
    for _ in range(50):
        chance = sigmoid(features @ weights)
        slope = features.T @ (chance - right) + precision * (weights - centre)
        curve = (features * (chance * (1 - chance))[:, None]).T @ features + np.diag(precision)
        step = np.linalg.solve(curve, slope)
        # A full Newton step can overshoot on separable labels, so no weight moves by more than 2 at once.
        step *= min(1.0, 2.0 / (1e-12 + float(np.abs(step).max())))
        weights -= step
        if float(np.abs(step).max()) < 1e-6:
            break
    return weights
