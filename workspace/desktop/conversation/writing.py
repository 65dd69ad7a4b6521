"""Puts words, links and paragraphs into a document in the looks of the theme."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextOption

from workspace.desktop.conversation.laid import Link
from workspace.desktop.conversation.links import where
from workspace.desktop.conversation.rich import Paragraph, Run
from workspace.desktop.theme.theme import Theme
from workspace.desktop.theme.type import LINE_HEIGHT
from workspace.desktop.translate import tr

LINE_BREAK: Final = "\u2028"
# The typeface's own lines are 1.21 of its size high; the look asks for more in prose.
PROSE_PERCENT: Final = LINE_HEIGHT * 100 / 1.21


class Looks:
    """The formats of one look of the theme, each made once."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self._inks: dict[tuple[str, str, frozenset[str]], QTextCharFormat] = {}

    def forget(self) -> None:
        """The theme is another one."""
        self._inks.clear()

    def ink(self, colour: str, size: str = "body", styles: frozenset[str] = frozenset()) -> QTextCharFormat:
        """How words look; the result may be changed by the caller."""
        known = self._inks.get((colour, size, styles))
        if known is None:
            known = self._inks[(colour, size, styles)] = self._made(colour, size, styles)
        return QTextCharFormat(known)

    def _made(self, colour: str, size: str, styles: frozenset[str]) -> QTextCharFormat:
        made = QTextCharFormat()
        font = self.theme.font(size, strong="strong" in styles, italic="italic" in styles)
        if "code" in styles:
            font.setFamilies(["monospace", font.family()])
            font.setStyleHint(QFont.StyleHint.Monospace)
        font.setUnderline("underline" in styles)
        font.setStrikeOut("struck" in styles)
        made.setFont(font)
        made.setForeground(QColor(self.theme.meaning("secondary" if "faint" in styles else colour)))
        return made


class Writing:
    """One document being written."""

    def __init__(self, looks: Looks) -> None:
        self.document = QTextDocument()
        self.document.setUndoRedoEnabled(False)
        self.document.setDocumentMargin(0)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.document.setDefaultTextOption(option)
        self.document.setDefaultFont(looks.theme.font())
        self.cursor = QTextCursor(self.document)
        self.links: list[Link] = []
        self._looks = looks
        self._at_start = True

    @property
    def position(self) -> int:
        """Where the next words will stand."""
        return self.cursor.position()

    def paragraph(
        self,
        *,
        top: float = 0.0,
        align: Qt.AlignmentFlag | None = None,
        prose: bool = False,
        indent: float = 0.0,
    ) -> None:
        """Begin the next paragraph."""
        made = QTextBlockFormat()
        if align is not None:
            made.setAlignment(align)
        made.setTopMargin(top)
        made.setLeftMargin(indent)
        if prose:
            made.setLineHeight(PROSE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if self._at_start:
            self.cursor.setBlockFormat(made)
            self._at_start = False
        else:
            self.cursor.insertBlock(made)

    def words(
        self, text: str, colour: str, size: str = "body", *, strong: bool = False, tip: str = "", style: str = ""
    ) -> None:
        """Words in one look."""
        styles = frozenset(filter(None, ("strong" if strong else "", style)))
        ink = self._looks.ink(colour, size, styles)
        if tip:
            ink.setToolTip(tip)
        self.cursor.insertText(text.replace("\n", LINE_BREAK), ink)

    def link(self, text: str, href: str, tip: str, size: str = "small", styles: frozenset[str] = frozenset()) -> None:
        """Words that can be pressed."""
        ink = self._looks.ink("accent_ink", size, styles)
        ink.setToolTip(tip)
        start = self.cursor.position()
        self.cursor.insertText(text.replace("\n", LINE_BREAK), ink)
        self.links.append(Link(start, self.cursor.position(), href, tip))

    def prose(self, paragraphs: tuple[Paragraph, ...], mentions: frozenset[str] = frozenset()) -> None:
        """What somebody wrote."""
        space = self._looks.theme.type.space
        for number, paragraph in enumerate(paragraphs):
            close = bool(paragraph.mark) and number > 0 and bool(paragraphs[number - 1].mark)
            self.paragraph(
                top=space(3 if close or not number else 9),
                prose=not paragraph.is_code,
                indent=space(16) * paragraph.depth,
            )
            if paragraph.mark:
                self.words(f"{paragraph.mark} ", "secondary")
            for run in paragraph.runs:
                self._run(run, paragraph, mentions)

    def _run(self, run: Run, paragraph: Paragraph, mentions: frozenset[str]) -> None:
        styles = run.styles
        if paragraph.is_heading:
            styles |= {"strong"}
        if paragraph.is_code:
            styles |= {"code"}
        colour = "secondary" if paragraph.is_quote else "primary"
        if run.link:
            self._leads_out(run, styles)
            return
        at = 0
        for start, end in _mentioned(run.text, mentions):
            self.cursor.insertText(
                run.text[at:start].replace("\n", LINE_BREAK), self._looks.ink(colour, "body", styles)
            )
            self.cursor.insertText(run.text[start:end], self._looks.ink("accent_ink", "body", styles | {"strong"}))
            at = end
        self.cursor.insertText(run.text[at:].replace("\n", LINE_BREAK), self._looks.ink(colour, "body", styles))

    def _leads_out(self, run: Run, styles: frozenset[str]) -> None:
        """A link says where it leads wherever its words don't."""
        led = where(run.link, run.text)
        if not led.may_be_opened:
            self.cursor.insertText(run.text, self._looks.ink("primary", "body", styles))
            return
        tip = tr("Leads to {address}").format(address=led.address[:300])
        if led.warning:
            tip = f"{led.warning}\n{tip}"
        self.link(run.text, f"out:{run.link}", tip, "body", styles | {"underline"})
        if led.warning or led.host not in run.text:
            tone = "attention.ink" if led.warning else "secondary"
            words = tr("leads to {host}") if led.warning else "{host}"
            self.words(f" ({words.format(host=led.host)})", tone, "small", strong=bool(led.warning))


def _mentioned(text: str, names: frozenset[str]) -> list[tuple[int, int]]:
    """Where people are mentioned, as ``@Name``."""
    found = []
    for name in names:
        at = text.find(f"@{name}")
        while at >= 0:
            found.append((at, at + len(name) + 1))
            at = text.find(f"@{name}", at + 1)
    kept: list[tuple[int, int]] = []
    for start, end in sorted(found, key=lambda one: (one[0], -one[1])):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return kept
