"""The filter line: the time and what it is narrowed to, chosen by typing, and taken away one by one."""

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from workspace.contract.insight import Choosable, InsightFilter, InsightView
from workspace.desktop.choosing import Chooser, matching
from workspace.desktop.insight.words import span_words
from workspace.desktop.overlay import Found
from workspace.desktop.parts.keyed import keyed
from workspace.desktop.parts.make import button, clear, row
from workspace.desktop.translate import tr, tr_n
from workspace.desktop.words import language, now, number

SPANS: Final = (4, 12, 26, 52)
USUAL: Final = 12


class Narrowing(QObject):
    """Keeps the filter.

    Signals:
        changed: other conversations are counted from now on.
    """

    changed = Signal()

    def __init__(self, chooser: Chooser, parent: QObject, clock: Callable[[], datetime] = now) -> None:
        super().__init__(parent)
        self._chooser, self._clock = chooser, clock
        self.filter = InsightFilter(since="", until="")
        self._view: InsightView | None = None
        self.widget = QWidget()
        self._line = row(gap=6)
        self.widget.setLayout(self._line)
        self._show()

    def take(self, view: InsightView) -> None:
        """What can be chosen, and the whole weeks that were counted."""
        self._view = view
        self._show()

    def set_filter(self, wanted: InsightFilter) -> None:
        """Count these."""
        if wanted != self.filter:
            self.filter = wanted
            self._show()
            self.changed.emit()

    def choose(self) -> None:
        """By typing: a time, a category, a channel, a language, a level."""
        self._chooser.ask(tr("Which time, and which conversations?"), self._answers)

    def clear(self) -> None:
        """The last twelve weeks of everything."""
        self.set_filter(InsightFilter(since="", until=""))

    def _answers(self, words: str) -> Iterable[Found]:
        for weeks in SPANS:
            title = tr_n("The last %n weeks", weeks)
            if matching(words, title):
                yield Found(title, tr("Time"), "", partial(self._span, weeks))
        view = self._view
        if view is None:
            return
        for kind, title, values in (
            ("categories", tr("Category"), view.categories),
            ("channels", tr("Channel"), view.channels),
            ("languages", tr("Language"), view.languages),
            ("levels", tr("Maturity level"), view.levels),
        ):
            for one in values:
                shown = _shown(kind, one)
                if matching(words, title, shown):
                    yield Found(shown, title, number(one.n), partial(self._narrow, kind, one.key))

    def _span(self, weeks: int) -> None:
        if weeks == USUAL:
            self.set_filter(self.filter.model_copy(update={"since": "", "until": ""}))
            return
        until = date.fromisoformat(self._view.filter.until) if self._view is not None else self._clock().date()
        since = until - timedelta(weeks=weeks)
        self.set_filter(self.filter.model_copy(update={"since": since.isoformat(), "until": until.isoformat()}))

    def _narrow(self, kind: str, key: str) -> None:
        value: str | int = int(key) if kind == "levels" else key
        before = getattr(self.filter, kind)
        if value not in before:
            self.set_filter(self.filter.model_copy(update={kind: (*before, value)}))

    def _widen(self, kind: str, value: str | int) -> None:
        left = tuple(one for one in getattr(self.filter, kind) if one != value)
        self.set_filter(self.filter.model_copy(update={kind: left}))

    def _show(self) -> None:
        clear(self._line)
        counted = self._view.filter if self._view is not None else self.filter
        is_own = bool(self.filter.since) or self._view is None
        shown = self.filter if is_own and self.filter.since else counted
        time = button(span_words(shown), "choice", self.choose, name=tr("Time: {span}").format(span=span_words(shown)))
        self._line.addWidget(time)
        for kind in ("categories", "channels", "languages", "levels"):
            for value in getattr(self.filter, kind):
                self._line.addWidget(self._chip(kind, value))
        more = button(tr("Narrow"), "plain", self.choose)
        keyed((more, "filter"))
        self._line.addWidget(more)
        if self.filter != InsightFilter(since="", until=""):
            everything = button(tr("Everything"), "link", self.clear)
            keyed((everything, "clear-filter"))
            self._line.addWidget(everything)
        self._line.addStretch(1)

    def _chip(self, kind: str, value: str | int) -> QPushButton:
        view, key = self._view, str(value)
        known = getattr(view, kind) if view is not None else ()
        one = next((each for each in known if each.key == key), Choosable(key=key, title=key))
        words = _shown(kind, one)
        return button(
            f"{words}  ×", "choice", partial(self._widen, kind, value), name=tr("{what}: take away").format(what=words)
        )


def _shown(kind: str, one: Choosable) -> str:
    if kind == "languages":
        return language(one.key) if one.key else tr("Not known yet")
    return one.title or one.key
