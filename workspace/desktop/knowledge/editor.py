"""An article being written: its fields, and beside them the proof, or how it will look."""

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFormLayout,
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from workspace.desktop.knowledge.fields import EditFields
from workspace.desktop.knowledge.words import AUDIENCES, word
from workspace.desktop.parts.keyed import keyed
from workspace.desktop.parts.make import Tone, button, column, label, restyle, row
from workspace.desktop.parts.markdown import MarkdownView
from workspace.desktop.parts.proof import ProofView
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import tr

PROOF: Final = "proof"
PREVIEW: Final = "preview"


class EditorView(QWidget):
    """The editor.

    Signals:
        changed: something was typed or chosen.
        publish_asked: the button; whether in spite of what the proof says.
        close_asked: leave it as a draft.
        discard_asked: throw the draft away.
        prove_asked: prove it now.
    """

    changed = Signal()
    publish_asked = Signal(bool)
    close_asked = Signal()
    discard_asked = Signal()
    prove_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("article-editor")
        self._fields: EditFields | None = None
        self._is_filling = True
        self.title = self._line(tr("Title"))
        self.body = self._text(tr("Text (Markdown)"))
        self.short = self._text(tr("Short answer"))
        self.examples = self._text(tr("Ways customers ask for it, one a line"))
        self.category = self._combo(tr("Category"))
        self.audience = self._combo(tr("Audience"))
        for value in AUDIENCES:
            self.audience.addItem(word(AUDIENCES, value), value)
        self.language = self._line(tr("Language"))
        self.until = self._line(tr("Valid until"))
        self.until.setPlaceholderText(tr("for ever, or a day like 2026-12-31"))
        self.owner = self._combo(tr("Owner"))
        self.why = self._line(tr("Why, for those who read its history"))
        high = theme.type.metrics().lineSpacing()
        self.short.setFixedHeight(round(high * 2.8))
        self.examples.setFixedHeight(round(high * 4))
        self.body.setMinimumHeight(round(high * 8))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for name, field in (
            (tr("Title"), self.title), (tr("Text"), self.body), (tr("Short answer"), self.short),
            (tr("Asked as"), self.examples), (tr("Category"), self.category), (tr("Audience"), self.audience),
            (tr("Language"), self.language), (tr("Valid until"), self.until), (tr("Owner"), self.owner),
            (tr("Why"), self.why),
        ):  # fmt: skip
            form.addRow(label(name, tone="secondary", size="small"), field)
        self.publish = button(tr("Publish"), "main", lambda: self.publish_asked.emit(False), name=tr("Publish"))
        keyed((self.publish, "send"), on_it=True)
        self.anyway = button(tr("Publish all the same"), "plain", lambda: self.publish_asked.emit(True))
        keyed((self.anyway, "send-resolve"), on_it=True)
        self.anyway.hide()
        close = button(tr("Close, keep the draft"), "link", self.close_asked.emit)
        discard = button(tr("Discard the draft"), "link", self.discard_asked.emit)
        self.words = label(tone="secondary", wrap=True)
        tools = row(gap=8)
        for one in (self.publish, self.anyway, close, discard):
            tools.addWidget(one)
        tools.addStretch(1)
        left = column(margin=(16, 12, 12, 12), gap=8)
        # Above the fields: notices stand at the bottom.
        left.addLayout(tools)
        left.addWidget(self.words)
        left.addWidget(self._scrolled(form), 1)
        self.proof = ProofView(theme)
        self.preview = MarkdownView(theme, tr("Preview"))
        self.sides = QStackedWidget()
        proofs = QWidget()
        proofs.setProperty("role", "pane")
        inside = column()
        inside.addWidget(self.proof)
        inside.addStretch(1)
        proofs.setLayout(inside)
        self.sides.addWidget(self._area(proofs, tr("Proof")))
        self.sides.addWidget(self.preview)
        self._leaves = QButtonGroup(self)
        leaves = row(gap=4)
        self._proof_leaf = button(tr("Proof"), "tab", partial(self.show_side, PROOF))
        self._preview_leaf = button(tr("Preview"), "tab", partial(self.show_side, PREVIEW))
        for leaf in (self._proof_leaf, self._preview_leaf):
            leaf.setCheckable(True)
            self._leaves.addButton(leaf)
            leaves.addWidget(leaf)
        keyed((self._preview_leaf, "article-preview"), (self._proof_leaf, "article-prove"))
        leaves.addStretch(1)
        again = button(tr("Prove now"), "link", self.prove_asked.emit)
        keyed((again, "article-prove"), on_it=True)
        leaves.addWidget(again)
        right = column(margin=(4, 12, 16, 12), gap=8)
        right.addLayout(leaves)
        right.addWidget(self.sides, 1)
        whole = row()
        whole.addLayout(left, 3)
        whole.addLayout(right, 2)
        self.setLayout(whole)
        self._is_filling = False
        self.show_side("proof")

    def _line(self, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setAccessibleName(name)
        made.textChanged.connect(self._typed)
        return made

    def _text(self, name: str) -> QPlainTextEdit:
        made = QPlainTextEdit()
        made.setAccessibleName(name)
        made.setTabChangesFocus(True)
        made.textChanged.connect(self._typed)
        return made

    def _combo(self, name: str) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(name)
        made.view().setAccessibleName(name)
        made.currentIndexChanged.connect(self._typed)
        return made

    def _scrolled(self, form: QFormLayout) -> QScrollArea:
        page = QWidget()
        page.setProperty("role", "pane")
        page.setLayout(form)
        return self._area(page, tr("The article's fields"))

    def _area(self, page: QWidget, name: str) -> QScrollArea:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setAccessibleName(name)
        area.setWidget(page)
        return area

    # -- what it shows

    def offer(self, categories: Iterable[tuple[str, str]], owners: Iterable[tuple[str, str]]) -> None:
        """What can be chosen, as (value, title)."""
        for combo, choices in ((self.category, categories), (self.owner, owners)):
            with QSignalBlocker(combo):
                chosen = combo.currentData()
                combo.clear()
                combo.addItem(tr("none"), "")
                for value, title in choices:
                    combo.addItem(title, value)
                _choose(combo, chosen or "")

    def show_fields(self, fields: EditFields) -> None:
        """Edit these."""
        self._is_filling = True
        self._fields = fields
        self.title.setText(fields.title)
        self.body.setPlainText(fields.body)
        self.short.setPlainText(fields.short_answer)
        self.examples.setPlainText(fields.examples)
        for combo, value in (
            (self.category, fields.category), (self.audience, fields.audience), (self.owner, fields.owner_id),
        ):  # fmt: skip
            _choose(combo, value)
        self.language.setText(fields.language)
        self.until.setText(fields.valid_until)
        self.why.setText(fields.why)
        self._is_filling = False
        self.preview.show_markdown(fields.body)
        self.proof.show_nothing()
        self.show_anyway(False)
        self.say("")

    @property
    def fields(self) -> EditFields | None:
        """What stands there now."""
        if self._fields is None:
            return None
        return replace(
            self._fields,
            title=self.title.text(),
            body=self.body.toPlainText(),
            short_answer=self.short.toPlainText(),
            examples=self.examples.toPlainText(),
            category=str(self.category.currentData() or ""),
            audience=str(self.audience.currentData() or "public"),
            language=self.language.text(),
            valid_until=self.until.text(),
            owner_id=str(self.owner.currentData() or ""),
            why=self.why.text(),
        )

    def rebase(self, version: int) -> None:
        """What stands there is written over this version now."""
        if self._fields is not None:
            self._fields = replace(self._fields, based_on_version=version)

    def show_anyway(self, shown: bool) -> None:
        """Offer the second step: publish in spite of what the proof says."""
        self.anyway.setVisible(shown)

    def show_side(self, side: str) -> None:
        """``proof`` or ``preview``."""
        self.sides.setCurrentIndex(1 if side == "preview" else 0)
        (self._preview_leaf if side == "preview" else self._proof_leaf).setChecked(True)

    def switch_side(self) -> None:
        """The other one of proof and preview."""
        self.show_side("proof" if self.sides.currentIndex() else "preview")

    def say(self, words: str, tone: Tone = "secondary") -> None:
        """A line below the buttons."""
        self.words.setText(words)
        self.words.setVisible(bool(words))
        restyle(self.words, tone=tone)

    def focus_first(self) -> None:
        """The title of a new article, the text of one that is there."""
        is_new = self._fields is not None and not self._fields.title
        (self.title if is_new else self.body).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _typed(self) -> None:
        if not self._is_filling:
            self.preview.show_markdown(self.body.toPlainText())
            self.changed.emit()


def _choose(combo: QComboBox, value: str) -> None:
    """Choose a value; one that is not offered is added, so that saving changes nothing."""
    with QSignalBlocker(combo):
        at = combo.findData(value)
        if at < 0:
            combo.addItem(value, value)
            at = combo.count() - 1
        combo.setCurrentIndex(at)
