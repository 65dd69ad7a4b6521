"""An article's past: its versions with who, why and what changed, and what the AI did with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from workspace.contract.knowledge import ArticleHistory, ArticleVersionView
from workspace.desktop.knowledge.words import correction_entry, use_entry, version_entry
from workspace.desktop.parts.diff import DiffView, signed
from workspace.desktop.parts.entries import EntryList
from workspace.desktop.parts.keyed import keyed
from workspace.desktop.parts.make import button, column, label, row
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import tr, tr_n

ROWS: int = 4


class HistoryView(QWidget):
    """The leaf.

    Signals:
        restore_asked: the version to go back to.
        conversation_asked: Enter on an answer: the conversation's id.
        correction_asked: Enter on a correction.
    """

    restore_asked = Signal(int)
    conversation_asked = Signal(str)
    correction_asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._history: ArticleHistory | None = None
        self._figures = label(wrap=True)
        self._watch = label(tone="secondary", wrap=True)
        self.versions = EntryList(theme, tr("Versions"))
        self.versions.chosen.connect(self._show_change)
        self.versions.opened.connect(self._open_version)
        self._change = label(tone="secondary", size="small", strong=True)
        self.diff = DiffView(theme, tr("What changed between the two versions"))
        self.restore = button(tr("Restore this version"), "plain", self._restore)
        keyed((self.restore, "version-restore"))
        self._uses_title = label(tr("Answers that rested on it"), tone="secondary", size="small", strong=True)
        self.uses = EntryList(theme, tr("Answers that rested on it"))
        self.uses.opened.connect(self._open_use)
        self._corrections_title = label(tr("Corrections of it"), tone="secondary", size="small", strong=True)
        self.corrections = EntryList(theme, tr("Corrections of it"))
        self.corrections.opened.connect(self.correction_asked)
        head = row(gap=8)
        head.addWidget(self._change, 1)
        head.addWidget(self.restore)
        whole = column(gap=6)
        whole.addWidget(self._figures)
        whole.addWidget(self._watch)
        whole.addWidget(self.versions, 2)
        whole.addLayout(head)
        whole.addWidget(self.diff, 2)
        for title, shown in ((self._uses_title, self.uses), (self._corrections_title, self.corrections)):
            whole.addWidget(title)
            whole.addWidget(shown, 1)
        self.setLayout(whole)

    def show_history(self, history: ArticleHistory) -> None:
        """Show it; the version chosen stays, unless it was the present one and another is now."""
        known = self._history
        same = known is not None and known.article_id == history.article_id
        latest = not same or (known is not None and self.versions.current_id == str(known.versions[0].version))
        self._history = history
        self._figures.setText(figures(history))
        watched = [one.watch.words for one in history.corrections if one.watch and one.watch.words]
        self._watch.setText("\n".join(watched[:3]))
        self._watch.setVisible(bool(watched))
        self.versions.show_entries(version_entry(one) for one in history.versions)
        if latest or not self.versions.current_id:
            self.versions.select(str(history.versions[0].version))
        self._show_change(self.versions.current_id)
        self.uses.show_entries(use_entry(at, one) for at, one in enumerate(history.uses))
        self.corrections.show_entries(correction_entry(one) for one in history.corrections)
        for title, shown in ((self._uses_title, self.uses), (self._corrections_title, self.corrections)):
            title.setVisible(bool(shown.entries))
            shown.setVisible(bool(shown.entries))

    @property
    def chosen(self) -> ArticleVersionView | None:
        """The version that is chosen."""
        return self._version(self.versions.current_id)

    def _version(self, number: str) -> ArticleVersionView | None:
        versions = self._history.versions if self._history else ()
        return next((one for one in versions if str(one.version) == number), None)

    def _show_change(self, number: str) -> None:
        """What this version changed; of the first, all of it is new."""
        assert self._history is not None
        chosen = self._version(number)
        if chosen is None:
            return
        before = next((one for one in self._history.versions if one.version < chosen.version), None)
        self.diff.show_lines(signed(lines_of(before) if before else [], lines_of(chosen)))
        words = tr("From version {a} to {b}").format(a=before.version, b=chosen.version) if before else ""
        self._change.setText(words or tr("The first version"))
        self.restore.setVisible(chosen is not self._history.versions[0])

    def _restore(self) -> None:
        chosen = self.chosen
        if chosen is not None and self._history is not None and chosen is not self._history.versions[0]:
            self.restore_asked.emit(chosen.version)

    def restore_chosen(self) -> None:
        """Go back to the version that is chosen."""
        self._restore()

    def _open_version(self, number: str) -> None:
        chosen = self._version(number)
        if chosen is not None and chosen.conversation_id:
            self.conversation_asked.emit(chosen.conversation_id)

    def _open_use(self, entry_id: str) -> None:
        if self._history is not None:
            self.conversation_asked.emit(self._history.uses[int(entry_id.partition(" ")[2])].conversation_id)


def lines_of(one: ArticleVersionView) -> list[str]:
    """A version line by line, as a diff compares it."""
    inside = [tr("(internal)")] if one.audience == "internal" else []
    gone = [tr("(retired)")] if one.retired else []
    short = [tr("In short: {words}").format(words=one.short_answer)] if one.short_answer else []
    return [one.title, *gone, *inside, *short, *one.body.splitlines(), *(f"? {asked}" for asked in one.examples)]


def figures(history: ArticleHistory) -> str:
    """What the AI did with it in the last 90 days."""
    if not history.used:
        return tr("No answer of the last 90 days rested on it.")
    parts = [
        tr_n("%n answers in 90 days", history.used),
        tr_n("%n turned out wrong", history.harmed),
        tr_n("saved %n conversations", history.saved),
    ]
    credited = ", ".join(
        f"{name} {number}" for name, number in sorted(history.authors.items(), key=lambda one: -one[1])
    )
    if credited:
        parts.append(tr("credit: {names}").format(names=credited))
    return " · ".join(parts)
