"""The correction drafted from a conversation: what changes in the knowledge, shown as a diff, and editable."""

import difflib
import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QTextBrowser, QWidget

from workspace.contract.commands import CorrectionDraft
from workspace.desktop.parts.keyed import keyed
from workspace.desktop.parts.make import button, column, label, restyle, row
from workspace.desktop.parts.prose import breakable
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import later, tr

if TYPE_CHECKING:
    from workspace.contract.knowledge import Proof
    from workspace.desktop.parts.proof import ProofView

TITLES = {
    "new": later("New article"),
    "edit": later("Edit of “{title}”"),
    "example": later("One more way to ask for “{title}”"),
    "internal": later("For colleagues only"),
    "nothing": later("Nothing to learn here"),
}


class CorrectionEditor(QWidget):
    """Shows a draft, lets it be edited, and gives back what is to be published.

    Signals:
        publish_asked: the button was pressed.
        drafted: a draft has come, or was published or taken back.
        changed: somebody edits it.
        proof_asked: show the proof's cases, or hide them.
        case_asked: a case is to be opened: its conversation's id.
    """

    publish_asked = Signal()
    drafted = Signal()
    changed = Signal()
    proof_asked = Signal()
    case_asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.draft: CorrectionDraft | None = None
        self.published = False
        self._filling = False
        self._title = label(strong=True, wrap=True)
        self._why = label(tone="secondary", size="small", wrap=True)
        self._diff = QTextBrowser()
        self._diff.setAccessibleName(tr("What changes in the article"))
        self._diff.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._diff.document().setDocumentMargin(2)
        self._diff.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.title_field = QLineEdit()
        self.title_field.setAccessibleName(tr("Title of the article"))
        self.body_field = QPlainTextEdit()
        self.body_field.setAccessibleName(tr("Text of the article"))
        self.body_field.setTabChangesFocus(True)
        self.examples_field = QPlainTextEdit()
        self.examples_field.setAccessibleName(tr("Ways customers ask for it, one a line"))
        self.examples_field.setTabChangesFocus(True)
        self.publish = button(tr("Publish"), "plain", self.publish_asked.emit, name=tr("Publish the correction"))
        keyed((self.publish, "publish"), on_it=True)
        self.edit = button(tr("Edit"), "link", self._toggle_edit, name=tr("Edit the correction"))
        head = row(gap=8)
        words = column(gap=2)
        words.addWidget(self._title)
        words.addWidget(self._why)
        words.addStretch(1)
        head.addLayout(words, 1)
        head.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.publish, 0, Qt.AlignmentFlag.AlignTop)
        self._proof = label(tone="secondary", size="small", wrap=True)
        self.cases = button(tr("Proof"), "link", self.proof_asked.emit, name=tr("Show what the correction changes"))
        keyed((self.cases, "proof"), on_it=True)
        self._cases: ProofView | None = None
        self._fields = QWidget()
        fields = column(gap=4)
        self.category_field = QLineEdit()
        self.category_field.setAccessibleName(tr("Category of the article"))
        self.inside = QCheckBox(tr("Internal: colleagues only"))
        named: tuple[tuple[str, QWidget], ...] = (
            (tr("Title"), self.title_field),
            (tr("Text"), self.body_field),
            (tr("Asked as"), self.examples_field),
            (tr("Category"), self.category_field),
            (tr("Audience"), self.inside),
        )
        small = theme.type.metrics("small")
        wide = max(theme.type.space(56), *(round(small.horizontalAdvance(word)) + 2 for word, _ in named))
        for word, field in named:
            line = row(gap=8)
            name = label(word, tone="secondary", size="small")
            name.setFixedWidth(wide)
            line.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(field, 1)
            fields.addLayout(line)
        self._fields.setLayout(fields)
        whole = column(gap=6)
        whole.addLayout(head)
        whole.addWidget(self._diff)
        whole.addWidget(self._fields)
        proof = row(gap=8)
        proof.addWidget(self._proof, 1)
        proof.addWidget(self.cases, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(proof)
        self._whole = whole
        self.setLayout(whole)
        self.body_field.textChanged.connect(self._show_diff)
        for edited in (
            self.title_field.textEdited,
            self.body_field.textChanged,
            self.examples_field.textChanged,
            self.category_field.textEdited,
            self.inside.clicked,
        ):
            edited.connect(self._was_edited)
        theme.changed.connect(self._show_diff)
        self.show_waiting()

    def show_waiting(self) -> None:
        """The draft is on its way."""
        self.draft = None
        self.say_proof("")
        self._title.setText(tr("What can be learned"))
        self._why.setText(tr("Being drafted from your reply…"))
        self._show_parts()

    def show_trouble(self, words: str) -> None:
        """No draft can be had."""
        self.draft = None
        self.say_proof("")
        self._why.setText(words)
        self._show_parts()

    def show_draft(self, draft: CorrectionDraft) -> None:
        """A draft has come."""
        self.draft = draft
        self.published = bool(draft.published_correction_id)
        self._title.setText(tr(TITLES[draft.proposal]).format(title=draft.article_title))
        is_inside = draft.audience == "internal" and draft.proposal != "nothing"
        inside = tr("Internal: colleagues only.") if is_inside else ""
        self._why.setText(" ".join(filter(None, (draft.why, inside))))
        self._filling = True
        self.title_field.setText(draft.title or draft.article_title)
        self.body_field.setPlainText(draft.body)
        self.examples_field.setPlainText("\n".join(" ".join(one.split()) for one in draft.examples))
        self.category_field.setText(draft.category)
        self.inside.setChecked(draft.audience == "internal")
        self._filling = False
        self._fields.hide()
        self._show_parts()
        self._show_diff()
        self.drafted.emit()

    def show_published(self, published: bool) -> None:
        """It is in the knowledge, or was taken back."""
        self.published = published
        self._show_parts()
        self.drafted.emit()

    def say_proof(self, words: str, *, has_cases: bool = False, is_bad: bool = False) -> None:
        """The proof in a line, '' for none."""
        self._proof.setText(breakable(words))
        restyle(self._proof, tone="urgent" if is_bad else "secondary")
        self._proof.setVisible(bool(words))
        self.cases.setVisible(has_cases)
        if not has_cases:
            self.show_cases(None)

    @property
    def proof_words(self) -> str:
        """The proof as it is said."""
        return self._proof.text()

    @property
    def shows_cases(self) -> bool:
        """Whether the proof's cases stand there."""
        return self._cases is not None and not self._cases.isHidden()

    def show_cases(self, proof: "Proof | None") -> None:
        """The proof's cases, side by side; None hides them."""
        # The cases say the line's words again, so only one of the two stands there.
        self._proof.setVisible(proof is None and bool(self._proof.text()))
        if proof is None:
            if self._cases is not None:
                self._cases.hide()
            return
        if self._cases is None:
            # Made when it is first wanted: a desk starts without it.
            from workspace.desktop.parts.proof import ProofView  # noqa: PLC0415

            self._cases = ProofView(self._theme, with_diff=False)
            self._cases.conversation_asked.connect(self.case_asked)
            self._whole.addWidget(self._cases)
        self._cases.show_proof(proof)
        self._cases.show()
        self._cases.focus_first()

    def _was_edited(self) -> None:
        if not self._filling and self.draft is not None:
            self.changed.emit()

    @property
    def can_publish(self) -> bool:
        """Whether there is something to publish that has been shown."""
        return self.draft is not None and self.draft.proposal != "nothing" and not self.published

    def edited(self) -> CorrectionDraft | None:
        """The draft with what was changed in the fields."""
        if self.draft is None:
            return None
        asked = tuple(line.strip() for line in self.examples_field.toPlainText().splitlines() if line.strip())
        return self.draft.model_copy(
            update={
                "title": self.title_field.text().strip(),
                "body": self.body_field.toPlainText().strip(),
                "examples": asked,
                "category": self.category_field.text().strip(),
                "audience": "internal" if self.inside.isChecked() else "public",
            }
        )

    def _toggle_edit(self) -> None:
        opening = self._fields.isHidden()
        self._fields.setVisible(opening)
        self._diff.setVisible(not opening)
        self.edit.setText(tr("Show the change") if opening else tr("Edit"))
        (self.body_field if opening and self.body_field.isVisibleTo(self) else self).setFocus()
        if not opening:
            self._show_diff()

    def _show_parts(self) -> None:
        something = self.draft is not None and self.draft.proposal != "nothing"
        self.publish.setVisible(something)
        self.publish.setEnabled(self.can_publish)
        self.publish.setText(tr("Published") if self.published else f"{tr('Publish')}  P")
        self.edit.setVisible(something and not self.published)
        self._diff.setVisible(something and self._fields.isHidden())
        if not something:
            self._fields.hide()
        only_asked = self.draft is not None and self.draft.proposal == "example"
        for field in (self.category_field, self.inside):
            field.setEnabled(not only_asked)
        self.title_field.setReadOnly(only_asked)
        self.body_field.setReadOnly(only_asked)
        high = self._theme.type.metrics().lineSpacing()
        self.body_field.setFixedHeight(round(high * 5))
        self.examples_field.setFixedHeight(round(high * 2.8))

    def _show_diff(self) -> None:
        """Taken out struck through, put in underlined: readable without the colour."""
        draft = self.draft
        self._diff.clear()
        if draft is None:
            return
        cursor = self._diff.textCursor()
        plain, gone, new = self._inks()
        if draft.proposal == "new":
            cursor.insertText(f"{self.title_field.text()}\n", new)
            cursor.insertText(self.body_field.toPlainText(), new)
        elif draft.proposal == "edit":
            for kind, text in changes(draft.before, self.body_field.toPlainText()):
                cursor.insertText(text, {" ": plain, "-": gone, "+": new}[kind])
        asked = self.examples_field.toPlainText().strip()
        if asked:
            cursor.insertText(("\n" if draft.proposal != "example" else "") + tr("Asked as: "), plain)
            cursor.insertText(asked.replace("\n", " · "), new)
        self._diff.moveCursor(QTextCursor.MoveOperation.Start)
        self._fit_diff()

    def _fit_diff(self) -> None:
        """As high as the change, up to six lines."""
        high = self._theme.type.metrics().lineSpacing()
        self._diff.document().setTextWidth(max(200, self._diff.viewport().width()))
        wanted = self._diff.document().size().height() + 4
        self._diff.setFixedHeight(round(min(max(wanted, high + 6), high * 6.2)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_diff()

    def _inks(self) -> tuple[QTextCharFormat, QTextCharFormat, QTextCharFormat]:
        palette = self._theme.palette
        plain, gone, new = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        for ink in (plain, gone, new):
            ink.setFont(self._theme.font())
        plain.setForeground(QColor(palette.secondary))
        gone.setForeground(QColor(palette.urgent.ink))
        gone.setBackground(QColor(palette.urgent.soft))
        gone.setFontStrikeOut(True)
        new.setForeground(QColor(palette.calm.ink))
        new.setBackground(QColor(palette.calm.soft))
        new.setFontUnderline(True)
        return plain, gone, new


def changes(before: str, after: str) -> list[tuple[str, str]]:
    """Word by word what stays (" "), goes ("-") and comes ("+")."""
    old, new = re.findall(r"\s+|[^\s]+", before), re.findall(r"\s+|[^\s]+", after)
    made: list[tuple[str, str]] = []
    for kind, a, b, c, d in difflib.SequenceMatcher(a=old, b=new, autojunk=False).get_opcodes():
        if kind == "equal":
            made.append((" ", "".join(old[a:b])))
            continue
        if b > a:
            made.append(("-", "".join(old[a:b])))
        if d > c:
            made.append(("+", "".join(new[c:d])))
    return made
