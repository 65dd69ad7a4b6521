"""A macro being written: its name, its words with placeholders, what it does, and how it will read here."""

from collections.abc import Mapping
from typing import Final, get_args

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from workspace.contract.personal import MacroAction, MacroIn
from workspace.contract.values import Outcome, PersonRef
from workspace.desktop.actions import native
from workspace.desktop.overlay import Overlay
from workspace.desktop.parts.make import button, column, label, row
from workspace.desktop.placeholders import fill
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import later, tr

MINUTES: Final = (
    ("60", later("an hour")),
    ("240", later("four hours")),
    ("1440", later("a day")),
    ("10080", later("a week")),
)
OUTCOMES: Final[Mapping[str, str]] = {
    "solved": later("Solved"),
    "not_solvable": later("Cannot be solved"),
    "no_reply_needed": later("No reply needed"),
}
ALWAYS: Final = ("customer.name", "customer.first_name", "customer.company", "agent.name", "conversation.category")


class MacroEditor(Overlay):
    """Floats over the window. Ctrl+S keeps the macro, Esc leaves; what was written can be gone on with.

    Signals:
        keep_asked: the macro as it is written.
        left: it was closed with changes that are not kept.
    """

    keep_asked = Signal(object)
    left = Signal(object)

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, window)
        self.setObjectName("macro-editor")
        self._begun: MacroIn | None = None
        self._values: Mapping[str, str] = {}
        self._people: tuple[PersonRef, ...] = ()
        self.title, self.tags, self.tags_off = QLineEdit(), QLineEdit(), QLineEdit()
        self.title.setMaxLength(80)
        for tags in (self.tags, self.tags_off):
            tags.setPlaceholderText(tr("Tags, with commas between"))
        self.text, self.note, self.preview = QPlainTextEdit(), QPlainTextEdit(), QPlainTextEdit()
        self.note.setPlaceholderText(tr("Only colleagues read this"))
        self.preview.setReadOnly(True)
        lines = theme.type.metrics().lineSpacing()
        for field, high in ((self.text, 6), (self.note, 2), (self.preview, 5)):
            field.setTabChangesFocus(True)
            field.setFixedHeight(round(lines * high) + theme.type.space(14))
        self.placeholder, self.who, self.snooze, self.remind, self.resolve = (QComboBox() for _ in range(5))
        self.shared = QCheckBox(tr("For everybody"))
        self.keep = button(f"{tr('Keep')}  {native('Ctrl+S')}", "main", self._keep_now, name=tr("Keep the macro"))
        leave = button(tr("Leave"), "plain", self.close_overlay, tip="Esc")
        self._wrong = label(size="small", tone="attention", wrap=True)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setVerticalSpacing(theme.type.space(6))
        for words, widget in (
            (tr("Name"), self.title),
            (tr("Reply"), self.text),
            (tr("Put in"), self.placeholder),
            (tr("Reads here as"), self.preview),
            (tr("Add tags"), self.tags),
            (tr("Take tags away"), self.tags_off),
            (tr("Who has it then"), self.who),
            (tr("Put away for"), self.snooze),
            (tr("Remind in"), self.remind),
            (tr("Note"), self.note),
            (tr("Then resolve"), self.resolve),
        ):
            widget.setAccessibleName(words)
            if isinstance(widget, QComboBox):
                widget.view().setAccessibleName(words)
            form.addRow(label(words, size="small", tone="secondary"), widget)
        page = QWidget()
        page.setProperty("role", "pane")
        page.setLayout(form)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(page)
        self._area = area
        foot = row(gap=8)
        foot.addWidget(self.shared)
        foot.addSpacing(theme.type.space(12))
        foot.addWidget(self.keep)
        foot.addWidget(leave)
        foot.addWidget(self._wrong, 1)
        inside = column(margin=(20, 16, 20, 14), gap=10)
        inside.addWidget(label(tr("Macro"), strong=True, size="title"))
        inside.addWidget(area, 1)
        inside.addLayout(foot)
        self.card.setLayout(inside)
        self.text.textChanged.connect(self._show_preview)
        self.note.textChanged.connect(self._show_preview)
        self.placeholder.activated.connect(self._put_in)

    def edit(self, wanted: MacroIn, values: Mapping[str, str]) -> None:
        """Show a macro; ``values`` are what placeholders stand for in the open conversation."""
        self._values = values
        self._fill_choices()
        by_kind = {one.kind: one.value for one in wanted.actions}
        self.title.setText(wanted.title)
        self.text.setPlainText(wanted.text)
        self.tags.setText(", ".join(one.value for one in wanted.actions if one.kind == "add_tag"))
        self.tags_off.setText(", ".join(one.value for one in wanted.actions if one.kind == "remove_tag"))
        self.note.setPlainText("\n".join(one.value for one in wanted.actions if one.kind == "add_note"))
        who = next(
            (f"{one.kind}:{one.value}" for one in wanted.actions if one.kind in ("claim", "hand_back", "assign")), ""
        )
        _choose(self.who, who)
        _choose(self.snooze, by_kind.get("snooze", ""))
        _choose(self.remind, by_kind.get("remind", ""))
        _choose(self.resolve, by_kind["resolve"] or "solved" if "resolve" in by_kind else "")
        self.shared.setChecked(wanted.shared)
        self._wrong.clear()
        self._begun = wanted
        self._begun = self.written
        self._show_preview()
        self.open()

    def know(self, people: tuple[PersonRef, ...]) -> None:
        """Who can be given a conversation."""
        self._people = people
        chosen = self.who.currentData()
        self._fill_who()
        _choose(self.who, chosen or "")

    @property
    def written(self) -> MacroIn:
        """The macro as it stands here."""
        begun = self._begun
        assert begun is not None, "nothing is being edited"
        actions = [MacroAction(kind="add_tag", value=tag) for tag in _tags(self.tags.text())]
        actions += [MacroAction(kind="remove_tag", value=tag) for tag in _tags(self.tags_off.text())]
        kind, _, person = str(self.who.currentData() or "").partition(":")
        if kind == "claim":
            actions.append(MacroAction(kind="claim"))
        elif kind == "hand_back":
            actions.append(MacroAction(kind="hand_back"))
        elif kind == "assign":
            actions.append(MacroAction(kind="assign", value=person))
        if note := self.note.toPlainText().strip():
            actions.append(MacroAction(kind="add_note", value=note[:2_000]))
        if value := self.snooze.currentData():
            actions.append(MacroAction(kind="snooze", value=value))
        if value := self.remind.currentData():
            actions.append(MacroAction(kind="remind", value=value))
        if value := self.resolve.currentData():
            actions.append(MacroAction(kind="resolve", value=value))
        return begun.model_copy(
            update={
                "title": self.title.text().strip(),
                "text": self.text.toPlainText().strip()[:20_000],
                "actions": tuple(actions),
                "shared": self.shared.isChecked(),
            }
        )

    def close_overlay(self) -> None:
        """Leave; what is not kept can be gone on with."""
        begun, written = self._begun, self.written if self._begun is not None else None
        self._begun = None
        super().close_overlay()
        if written is not None and written != begun:
            self.left.emit(written)

    def focus_first(self) -> None:
        (self.text if self.title.text() else self.title).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focusNextPrevChild(self, forward: bool, /) -> bool:
        """What has the focus is in view."""
        moved = super().focusNextPrevChild(forward)
        focus = QApplication.focusWidget()
        if focus is not None and self._area.isAncestorOf(focus):
            self._area.ensureWidgetVisible(focus)
        return moved

    def wanted_size(self) -> QSize:
        space = self._theme.type.space
        return QSize(min(space(680), self.width() - 48), min(space(640), self.height() - 96))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+S keeps it."""
        if event.key() == Qt.Key.Key_S and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._keep_now()
            return
        super().keyPressEvent(event)

    def _keep_now(self) -> None:
        written = self.written
        wrong = ""
        if not written.title:
            wrong = tr("It needs a name.")
        elif not written.text and not written.actions:
            wrong = tr("It needs words, or something to do.")
        elif len(written.actions) > 20:
            wrong = tr("It does more than twenty things.")
        self._wrong.setText(wrong)
        if wrong:
            (self.text if written.title else self.title).setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._begun = None
        super().close_overlay()
        self.keep_asked.emit(written)

    def _put_in(self) -> None:
        name = self.placeholder.currentData()
        self.placeholder.setCurrentIndex(0)
        if name:
            self.text.insertPlainText(f"{{{{{name}}}}}")
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_preview(self) -> None:
        both = (self.text.toPlainText(), self.note.toPlainText())
        self.preview.setPlainText("\n\n".join(fill(one, self._values) for one in both if one.strip()))

    def _fill_choices(self) -> None:
        self.placeholder.clear()
        self.placeholder.addItem(tr("a placeholder…"), "")
        for name in dict.fromkeys((*ALWAYS, *self._values)):
            self.placeholder.addItem(name, name)
        for box in (self.snooze, self.remind):
            box.clear()
            box.addItem(tr("not at all"), "")
            for value, words in MINUTES:
                box.addItem(tr(words), value)
        self.resolve.clear()
        self.resolve.addItem(tr("no"), "")
        for outcome in get_args(Outcome):
            self.resolve.addItem(tr(OUTCOMES[outcome]), outcome)
        self._fill_who()

    def _fill_who(self) -> None:
        self.who.clear()
        self.who.addItem(tr("as before"), "")
        self.who.addItem(tr("whoever uses it"), "claim:")
        self.who.addItem(tr("the AI"), "hand_back:")
        for one in self._people:
            self.who.addItem(one.name, f"assign:{one.id}")


def _choose(box: QComboBox, value: str) -> None:
    """Choose a value; one that is not offered is kept as it is."""
    if box.findData(value) < 0:
        box.addItem(value.removeprefix("assign:"), value)
    box.setCurrentIndex(box.findData(value))


def _tags(text: str) -> list[str]:
    return list(dict.fromkeys(tag.strip()[:40] for tag in text.split(",") if tag.strip()))
