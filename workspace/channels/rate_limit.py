"""How often one visitor or address may do something: a bucket of tokens each, in memory."""

from collections import OrderedDict
from dataclasses import dataclass
from typing import Final

MOST_KEYS: Final = 50_000


@dataclass
class _Bucket:
    tokens: float
    at_s: float


class RateLimit:
    """Lets each key act ``burst`` times at once and then ``per_minute`` times a minute.

    The least recently used keys are forgotten beyond ``MOST_KEYS``, so that a flood of made-up
    addresses fills no memory. Not thread-safe: it is asked from one event loop.
    """

    def __init__(self, *, burst: int, per_minute: float) -> None:
        self._burst = float(burst)
        self._per_s = per_minute / 60.0
        self._buckets: OrderedDict[str, _Bucket] = OrderedDict()

    def wait_s(self, key: str, now_s: float) -> float:
        """0.0 where the key may act now (and it counts), otherwise the seconds until it may.

        ``now_s`` is a monotonic clock's reading.
        """
        bucket = self._buckets.get(key)
        if bucket is None:
            bucket = self._buckets[key] = _Bucket(self._burst, now_s)
            if len(self._buckets) > MOST_KEYS:
                self._buckets.popitem(last=False)
        self._buckets.move_to_end(key)
        bucket.tokens = min(self._burst, bucket.tokens + max(0.0, now_s - bucket.at_s) * self._per_s)
        bucket.at_s = now_s
        if bucket.tokens >= 1.0:
            bucket.tokens -= 1.0
            return 0.0
        return (1.0 - bucket.tokens) / self._per_s
