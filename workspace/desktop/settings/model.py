"""What this person set for this desk, kept in the local store."""

from dataclasses import dataclass

from workspace.client.local_store import LocalStore
from workspace.desktop.notifying import ALL, Wishes, hours_of, quiet_of
from workspace.desktop.theme.theme import CHOICES, FOLLOW_SYSTEM, SCALES


@dataclass(frozen=True)
class Preferences:
    """Looks, language, and what is told of while nobody looks."""

    theme: str = FOLLOW_SYSTEM
    scale: float = 1.0
    compact: bool = False
    language: str = FOLLOW_SYSTEM
    less_motion: bool = False
    tell: str = ALL
    quiet: str = ""
    weekends: bool = True
    sound: bool = True
    hide: bool = False

    @property
    def wishes(self) -> Wishes:
        """What is told of while nobody looks."""
        return Wishes(self.tell, self.quiet, self.weekends, self.sound, self.hide)


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
        language=store.noted("language") or FOLLOW_SYSTEM,
        less_motion=store.noted("motion") == "less",
        tell=store.noted("tell") or ALL,
        quiet=quiet_of(hours_of(store.noted("quiet"))),
        weekends=store.noted("weekends") != "quiet",
        sound=store.noted("sound") != "off",
        hide=store.noted("hide") == "yes",
    )


def keep_preferences(store: LocalStore, preferences: Preferences) -> None:
    """Keep them."""
    store.note("theme", preferences.theme)
    store.note("scale", str(preferences.scale))
    store.note("density", "compact" if preferences.compact else "comfortable")
    store.note("language", preferences.language)
    store.note("motion", "less" if preferences.less_motion else "")
    store.note("tell", preferences.tell)
    store.note("quiet", preferences.quiet)
    store.note("weekends", "" if preferences.weekends else "quiet")
    store.note("sound", "" if preferences.sound else "off")
    store.note("hide", "yes" if preferences.hide else "")
