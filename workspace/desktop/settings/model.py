"""What this person set for this desk, kept in the local store."""

from dataclasses import dataclass

from workspace.client.local_store import LocalStore
from workspace.desktop.theme.theme import CHOICES, FOLLOW_SYSTEM, SCALES


@dataclass(frozen=True)
class Preferences:
    """Looks."""

    theme: str = FOLLOW_SYSTEM
    scale: float = 1.0
    compact: bool = False


def read_preferences(store: LocalStore) -> Preferences:
    """What was kept; anything unreadable is as if it was never set."""
    theme = store.noted("theme")
    try:
        scale = float(store.noted("scale") or 1.0)
    except ValueError:
        scale = 1.0
    return Preferences(
        theme=theme if theme in CHOICES else FOLLOW_SYSTEM,
        scale=min(SCALES, key=lambda known: abs(known - scale)),
        compact=store.noted("density") == "compact",
    )


def keep_preferences(store: LocalStore, preferences: Preferences) -> None:
    """Keep them."""
    store.note("theme", preferences.theme)
    store.note("scale", str(preferences.scale))
    store.note("density", "compact" if preferences.compact else "comfortable")
