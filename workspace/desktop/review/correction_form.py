"""A correction made from a reviewed turn: what the article shall say, and beside it what that would change."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QScrollArea, QWidget

from workspace.contract.knowledge import CorrectionContent
from workspace.desktop.parts.flow import Flow
from workspace.desktop.parts.keyed import keyed
from workspace.desktop.parts.make import Tone, button, column, label, restyle
from workspace.desktop.parts.proof import ProofView
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import later, tr

PROPOSALS = {
    "new": later("New article"),
    "edit": later("Edit of an article"),
    "example": later("Example question for an article"),
    "internal": later("For colleagues only from now on"),
    "retire": later("Retire the article"),
    "restore": later("Bring the article back"),
}


class CorrectionForm(QWidget):
    """The form.

    Signals:
        changed: something was typed.
        send_asked, anyway_asked, close_asked: the buttons.
    """

    changed = Signal()
    send_asked = Signal()
    anyway_asked = Signal()
    close_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("review-correction")
        self._content: CorrectionContent | None = None
        self._filling = False
        self._what = label(strong=True, size="large", wrap=True)
        self.title = QLineEdit()
        self.title.setAccessibleName(tr("Title"))
        self.title.textChanged.connect(self._typed)
        self.body = _text(tr("Text (Markdown)"))
        self.examples = _text(tr("Ways customers ask for it, one a line"))
        for prose in (self.body, self.examples):
            prose.textChanged.connect(self._typed)
        high = theme.type.metrics().lineSpacing()
        self.body.setMinimumHeight(round(high * 6))
        self.examples.setFixedHeight(round(high * 3.6))
        self.send = button(tr("Publish"), "main", self.send_asked.emit, name=tr("Publish the correction"))
        self.anyway = button(tr("Publish all the same"), "plain", self.anyway_asked.emit)
        keyed((self.send, "hand-in"), (self.anyway, "hand-in-anyway"), on_it=True)
        close = button(f"{tr('Close, keep the draft')}  Esc", "link", self.close_asked.emit)
        tools = Flow(gap=8)
        for one in (self.send, self.anyway, close):
            tools.addWidget(one)
        self.words = label(tone="secondary", wrap=True)
        self.proof = ProofView(theme)
        inside = column(margin=(20, 10, 20, 12), gap=6)
        inside.addWidget(self._what)
        for name, field in ((tr("Title"), self.title), (tr("Text"), self.body), (tr("Asked as"), self.examples)):
            inside.addWidget(label(name, tone="secondary", size="small"))
            inside.addWidget(field)
        inside.addWidget(self.proof)
        inside.addStretch(1)
        page = QWidget()
        page.setProperty("role", "pane")
        page.setLayout(inside)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setAccessibleName(tr("The correction"))
        area.setWidget(page)
        head = column(margin=(20, 10, 20, 0), gap=4)
        head.addLayout(tools)
        head.addWidget(self.words)
        whole = column()
        whole.addLayout(head)
        whole.addWidget(area, 1)
        self.setLayout(whole)

    def show_content(self, content: CorrectionContent) -> None:
        """Edit this."""
        self._filling = True
        self._content = content
        known = PROPOSALS.get(content.proposal)
        self._what.setText(tr(known) if known else content.proposal)
        self.title.setText(content.title)
        self.body.setPlainText(content.body)
        self.examples.setPlainText("\n".join(content.examples))
        self.anyway.hide()
        self.say("")
        self.proof.show_nothing()
        self._filling = False

    @property
    def content(self) -> CorrectionContent | None:
        """What stands there now; None before anything was shown."""
        if self._content is None:
            return None
        return self._content.model_copy(
            update={
                "title": self.title.text().strip(),
                "body": self.body.toPlainText().strip(),
                "examples": tuple(one.strip() for one in self.examples.toPlainText().splitlines() if one.strip()),
            }
        )

    def say(self, words: str, tone: Tone = "secondary") -> None:
        """A line below the buttons."""
        self.words.setText(words)
        self.words.setVisible(bool(words))
        restyle(self.words, tone=tone)

    def focus_first(self) -> None:
        """The title of a new article, else its text."""
        (self.body if self.title.text() else self.title).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _typed(self) -> None:
        if not self._filling:
            self.changed.emit()


def _text(name: str) -> QPlainTextEdit:
    made = QPlainTextEdit()
    made.setAccessibleName(name)
    made.setTabChangesFocus(True)
    return made
