"""What narrows the list of articles: one value each of category, state, flag, audience and language."""

from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, replace
from functools import partial

from workspace.contract.desk import CategoryView
from workspace.desktop.choosing import matching
from workspace.desktop.knowledge.words import AUDIENCES, FLAGS, STATES, word
from workspace.desktop.overlay import Found
from workspace.desktop.translate import tr
from workspace.desktop.words import language


@dataclass(frozen=True)
class Narrowed:
    """The values in use; '' for any."""

    category: str = ""
    state: str = ""
    flag: str = ""
    audience: str = ""
    language: str = ""

    def query(self) -> dict[str, str]:
        """As the service is asked."""
        return {name: value for name, value in asdict(self).items() if value}

    def words(self, categories: Iterable[CategoryView]) -> str:
        """What narrows the list, said."""
        return " · ".join(_title(name, value, categories) for name, value in self.query().items())


def choices(
    now: Narrowed,
    categories: Iterable[CategoryView],
    counts: dict[str, int],
    languages: Iterable[str],
    use: Callable[[Narrowed], None],
    typed: str,
) -> Iterable[Found]:
    """What can be chosen, with how many there are; one in use is taken out again."""
    if now != Narrowed() and matching(typed, tr("Show all articles")):
        yield Found(tr("Show all articles"), "", "", partial(use, Narrowed()))
    kinds = (
        ("flag", tr("To look at"), [*FLAGS]),
        ("state", tr("State"), [*STATES]),
        ("category", tr("Category"), [one.name for one in categories]),
        ("audience", tr("Audience"), [*AUDIENCES]),
        ("language", tr("Language"), sorted(set(languages))),
    )
    for name, kind, values in kinds:
        chosen = asdict(now)[name]
        for value in values:
            title = _title(name, value, categories)
            if matching(typed, kind, title):
                mark = "✓ " if value == chosen else ""
                wanted = "" if value == chosen else value
                number = str(counts.get(value, 0)) if name in ("flag", "state") else ""
                yield Found(f"{mark}{title}", kind, number, partial(use, replace(now, **{name: wanted})))


def _title(name: str, value: str, categories: Iterable[CategoryView]) -> str:
    if name == "category":
        return next((one.title for one in categories if one.name == value), value)
    if name == "language":
        return language(value)
    return word({"state": STATES, "flag": FLAGS, "audience": AUDIENCES}[name], value)
