"""Which language model the desk uses, if any, and what it may take; the key is a secret and never in the store."""

import threading
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from datetime import datetime
from typing import Any, Final
from urllib.parse import urlsplit

from workspace.domain.errors import BadInput
from workspace.responder.spending import ModelLimits, Spent
from workspace.service.ports import Clock
from workspace.service.secrets import Secrets
from workspace.store.database import Store
from workspace.store.unit import Unit

KEY: Final = "language-model"
DESK_SPENDING: Final = "language-model-desk-spending"
DAYS_KEPT: Final = 62
SECRET: Final = "language-model-key"
DEFAULT_CURRENCY: Final = "EUR"


@dataclass(frozen=True)
class LanguageModelSetting:
    """Where an OpenAI-compatible endpoint is, which model it should use, and within which limits.

    ``currency`` is what prices and budgets are in (ISO 4217).
    """

    base_url: str = ""
    model: str = ""
    limits: ModelLimits = field(default_factory=ModelLimits)
    currency: str = DEFAULT_CURRENCY

    @property
    def is_on(self) -> bool:
        """Whether a language model is to be used."""
        return bool(self.base_url and self.model)


def read_setting(unit: Unit) -> LanguageModelSetting:
    """What is set."""
    kept = unit.settings.get(KEY) or {}
    return LanguageModelSetting(
        str(kept.get("base_url", "")),
        str(kept.get("model", "")),
        _limits(kept.get("limits") or {}),
        str(kept.get("currency") or DEFAULT_CURRENCY),
    )


def write_setting(store: Store, secrets: Secrets, setting: LanguageModelSetting, key: str | None) -> None:
    """Keep it; raises ``BadInput`` for an address that is none or a model without a name."""
    if setting.base_url:
        parts = urlsplit(setting.base_url)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise BadInput("Give the address as https://…/v1.", field="base_url")
        if not setting.model:
            raise BadInput("Name the model the endpoint should use.", field="model")
    if key is not None:
        secrets.put(SECRET, key)
    with store.write() as unit:
        kept = {"base_url": setting.base_url, "model": setting.model, "currency": setting.currency}
        unit.settings.put(KEY, kept | {"limits": asdict(setting.limits)})


class StoredSpending:
    """What the language model has cost, counted from the steps in the history and from what colleagues asked of it.

    Steps are read once and then only what is new, so other processes' costs are seen as well. An answer that is being
    written in another process isn't counted yet: a budget can be overshot by one answer a worker.
    """

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store, self._clock = store, clock
        self._lock = threading.Lock()
        self._seq = 0
        self._days: dict[str, int] = {}  # by ISO date, whose order is the calendar's

    def spent(self) -> Spent:
        """What was spent this day and this month (UTC)."""
        now = self._clock()
        month = now.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
        with self._lock:
            with self._store.read() as unit:
                rows = unit.turns.answered_after(self._seq, month)
                at_the_desk = dict(unit.settings.get(DESK_SPENDING) or {})
            for row in rows:
                self._seq = row["seq"]
                day = row["at"].date().isoformat()
                self._days[day] = self._days.get(day, 0) + _cost_micros(row["detail"])
            self._days = {day: micros for day, micros in self._days.items() if day >= month.date().isoformat()}
            today, first = now.date().isoformat(), month.date().isoformat()
            helped = sum(int(micros) for day, micros in at_the_desk.items() if day >= first)
            return Spent(self._days.get(today, 0) + int(at_the_desk.get(today, 0)), sum(self._days.values()) + helped)


def note_desk_spending(store: Store, at: datetime, usage: Mapping[str, object]) -> None:
    """Count what a colleague's question or rewriting cost: it belongs to no turn, and so to no step."""
    cost = _cost_micros({"usage": usage})
    if not cost:
        return
    day = at.date().isoformat()
    with store.write() as unit:
        unit.facts.one_at_a_time()
        kept = dict(unit.settings.get(DESK_SPENDING) or {})
        # Days of this month and the last are all that a budget looks at.
        newest = sorted(kept)[-DAYS_KEPT:]
        unit.settings.put(DESK_SPENDING, {name: kept[name] for name in newest} | {day: int(kept.get(day, 0)) + cost})


def _cost_micros(detail: Mapping[str, Any]) -> int:
    usage = detail.get("usage")
    cost = usage.get("cost_micros", 0) if isinstance(usage, Mapping) else 0
    return cost if isinstance(cost, int) else 0


def _limits(kept: Mapping[str, Any]) -> ModelLimits:
    names = {one.name for one in fields(ModelLimits)}
    return ModelLimits(**{name: value for name, value in kept.items() if name in names})
