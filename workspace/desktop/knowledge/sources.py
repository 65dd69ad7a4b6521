"""Where knowledge is read from: each source with its progress and report, conflicts, and a line to add another."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QProgressBar, QWidget

from workspace.contract.sources import ConflictView, SourceView
from workspace.desktop.knowledge.conflicts import ConflictCard
from workspace.desktop.parts.make import Tone, button, clear, column, label, restyle, row
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import tr, tr_n

MOST_SKIPPED_SHOWN = 20


class SourcesPart(QWidget):
    """One card a source, the conflict that waits longest, and for leads a line to add a source.

    Signals:
        add_asked: the place that was typed.
        read_asked: a source's id, and whether to retire whatever vanished.
        stop_asked: a source's id.
        remove_asked: a source's id.
        settle_asked: a conflict's id, the choice, and the text written.
    """

    add_asked = Signal(str)
    read_asked = Signal(str, bool)
    stop_asked = Signal(str)
    remove_asked = Signal(str)
    settle_asked = Signal(str, str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("sources")
        self._cards: dict[str, _SourceCard] = {}
        self._may_change: bool | None = None
        whole = column(gap=8)
        self._words = label(tone="secondary", wrap=True)
        whole.addWidget(self._words)
        self._list = column(gap=8)
        whole.addLayout(self._list)
        self._adding = QWidget()
        adding = row(gap=8)
        self.place = QLineEdit()
        self.place.setPlaceholderText(tr("A folder on the service’s machine, or an address of a page or sitemap"))
        self.place.setAccessibleName(tr("Place of a new source"))
        self.place.returnPressed.connect(self._add)
        adding.addWidget(self.place, 1)
        adding.addWidget(button(tr("Add and read"), "plain", self._add))
        self._adding.setLayout(adding)
        whole.addWidget(self._adding)
        self.conflict = ConflictCard(theme)
        self.conflict.settled.connect(self.settle_asked)
        whole.addWidget(self.conflict)
        self.setLayout(whole)
        self.conflict.hide()
        self._adding.hide()

    def show_sources(self, sources: tuple[SourceView, ...], *, may_change: bool) -> None:
        """All sources as they are now; what has the focus keeps it."""
        if [*self._cards] != [one.id for one in sources] or self._may_change != may_change:
            clear(self._list)
            self._cards = {one.id: _SourceCard(self, may_change=may_change) for one in sources}
            for card in self._cards.values():
                self._list.addWidget(card)
        self._may_change = may_change
        for one in sources:
            self._cards[one.id].show_source(one)
        self._adding.setVisible(may_change)
        self.say("" if sources else tr("Nothing is read from elsewhere yet."))

    def show_conflicts(self, conflicts: tuple[ConflictView, ...], *, may_change: bool) -> None:
        """The one that waits longest."""
        if conflicts and may_change:
            self.conflict.show_conflict(conflicts[0], len(conflicts))
        self.conflict.setVisible(bool(conflicts) and may_change)

    def say(self, words: str, tone: Tone = "secondary") -> None:
        """A line above the sources."""
        self._words.setText(words)
        self._words.setVisible(bool(words))
        restyle(self._words, tone=tone)

    def _add(self) -> None:
        if place := self.place.text().strip():
            self.add_asked.emit(place)


class _SourceCard(QFrame):
    """One source."""

    def __init__(self, part: SourcesPart, *, may_change: bool) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._part, self._id = part, ""
        inside = column(margin=(12, 8, 12, 8), gap=4)
        head = row(gap=8)
        self._title = label(strong=True)
        self._state = label(tone="secondary")
        self._state.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._title, 1)
        head.addWidget(self._state)
        inside.addLayout(head)
        self._place = label(tone="secondary", size="small", wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._report, self._why = label(wrap=True), label(tone="attention", wrap=True)
        self._skipped = label(tone="secondary", size="small", wrap=True)
        self._skipped.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for one in (self._place, self._bar, self._report, self._why, self._skipped):
            inside.addWidget(one)
        foot = row(gap=8)
        self._read = button(tr("Read now"), "plain", self._read_asked)
        self._stop = button(tr("Stop"), "plain", self._stop_asked)
        self._retire = button(tr("Read and retire what vanished"), "plain", self._retire_asked)
        self._remove = button(tr("Remove"), "link", self._remove_asked, tip=tr("Its articles stay."))
        self._buttons = (self._read, self._stop, self._retire, self._remove)
        for each in self._buttons:
            foot.addWidget(each)
        foot.addStretch(1)
        self._may_change = may_change
        inside.addLayout(foot)
        self.setLayout(inside)

    def show_source(self, one: SourceView) -> None:
        """As it is now."""
        self._id = one.id
        reading = one.state == "reading"
        self._title.setText(one.title)
        self._place.setText(one.location)
        self._place.setVisible(one.location != one.title)
        self._state.setText(state_words(one))
        self._bar.setRange(0, max(1, one.total))
        self._bar.setValue(one.done)
        self._bar.setVisible(reading)
        self._bar.setAccessibleName(tr("{source}: progress").format(source=one.title))
        self._report.setText(report_words(one))
        self._report.setVisible(bool(self._report.text()))
        self._why.setText(one.why)
        self._why.setVisible(bool(one.why))
        shown = [f"{item.where}: {item.why}" for item in one.report.skipped[:MOST_SKIPPED_SHOWN]]
        if more := len(one.report.skipped) - len(shown):
            shown.append(tr("and {n} more").format(n=more))
        self._skipped.setText("\n".join(shown))
        self._skipped.setVisible(bool(shown))
        for each, words in zip(self._buttons, _names(one.title), strict=True):
            each.setAccessibleName(words)
        held = self._read.hasFocus() or self._stop.hasFocus() or self._retire.hasFocus()
        self._read.setVisible(self._may_change and not reading)
        self._stop.setVisible(self._may_change and reading)
        if held:
            # Else the focus would fall on the next button, which removes the source.
            (self._stop if reading else self._read).setFocus(Qt.FocusReason.OtherFocusReason)
        self._remove.setVisible(self._may_change)
        self._retire.setVisible(self._may_change and one.state == "failed" and one.articles > 0)
        self.setAccessibleName(". ".join((one.title, self._state.text(), self._report.text(), one.why)))

    def _read_asked(self) -> None:
        self._part.read_asked.emit(self._id, False)

    def _retire_asked(self) -> None:
        self._part.read_asked.emit(self._id, True)

    def _stop_asked(self) -> None:
        self._part.stop_asked.emit(self._id)

    def _remove_asked(self) -> None:
        self._part.remove_asked.emit(self._id)


def _names(title: str) -> tuple[str, str, str, str]:
    return (
        tr("{source}: read now").format(source=title),
        tr("{source}: stop").format(source=title),
        tr("{source}: read and retire what vanished").format(source=title),
        tr("{source}: remove; its articles stay").format(source=title),
    )


def state_words(one: SourceView) -> str:
    """Where a source stands."""
    if one.state == "reading":
        return tr("{done} of {total} read").format(done=one.done, total=one.total)
    if one.state == "stopped":
        return tr("Stopped at {done} of {total}").format(done=one.done, total=one.total)
    if one.state == "failed":
        return tr("Not read")
    return tr_n("%n articles", one.articles) if one.read_at else tr("Not read yet")


def report_words(one: SourceView) -> str:
    """What became of what was read."""
    told = one.report
    counted = (
        (tr("{n} new"), told.added),
        (tr("{n} changed"), told.updated),
        (tr("{n} as they were"), told.unchanged),
        (tr("{n} merged with corrections"), told.merged),
        (tr("{n} kept as corrected"), told.kept),
        (tr("{n} retired"), told.retired),
        (tr("{n} in conflict"), told.conflicts),
        (tr("{n} skipped"), len(told.skipped)),
    )
    return ", ".join(words.format(n=number) for words, number in counted if number)
