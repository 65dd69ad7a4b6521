"""The history on the screen: selecting and copying across messages, earlier conversations, and nothing that jumps."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.client.made import LENA, NINE, TOM, a_detail, a_message, a_row
from workspace.contract.conversations import ConversationDetail, EarlierConversation, MessageEntry, NoteEntry
from workspace.contract.values import AttachmentView
from workspace.desktop.conversation.blocks import Message
from workspace.desktop.conversation.history import HistoryView
from workspace.desktop.conversation.model import ConversationModel
from workspace.desktop.conversation.painter import HistoryPainter
from workspace.desktop.theme.theme import Theme

LATER = NINE + timedelta(days=1)
BEFORE = EarlierConversation(
    conversation_id="c0", first_line="My invoice", state="resolved", last_message_at=NINE - timedelta(days=9)
)


class Screen:
    """A model and its history in a window."""

    def __init__(self) -> None:
        self.root = QObject()
        self.theme = Theme(self.root)
        self.theme.use("light", scale=1.0)
        self.model = ConversationModel(self.root, lambda: LATER)
        self.model.you = LENA
        self.view = HistoryView(self.theme, self.model, HistoryPainter(self.theme, lambda: LATER))
        self.view.resize(700, 600)
        self.view.show()

    def opens(self, *entries: MessageEntry | NoteEntry, looked: int = 0, earlier: bool = False) -> ConversationDetail:
        detail = a_detail(a_row(seq=len(entries)), 0).model_copy(
            update={"history": entries, "earlier": (BEFORE,) if earlier else ()}
        )
        self.model.open("c1", detail.row, detail, looked=looked)
        return detail

    def y_of(self, block_id: str) -> int:
        flow = self.view.flow
        return flow.top_of(self.view.number_of(block_id)) - flow.top

    @property
    def copied(self) -> str:
        self.view.reading.copy()
        return QGuiApplication.clipboard().text()


@pytest.fixture
def screen(qapp: QApplication, qtbot: QtBot) -> Iterator[Screen]:
    made = Screen()
    qtbot.addWidget(made.view)
    yield made
    made.theme.use("light", scale=1.0)


def many(count: int, start: int = 1) -> list[MessageEntry]:
    return [
        a_message(number, "customer" if number % 2 else "agent", f"Message {number}. " + "More words. " * (number % 17))
        for number in range(start, start + count)
    ]


def test_it_opens_at_its_end_and_lays_out_only_what_is_seen(screen: Screen) -> None:
    screen.opens(*many(2000))
    assert screen.view.verticalScrollBar().value() == screen.view.verticalScrollBar().maximum() > 10_000
    assert len(screen.view._laid) < 40


def test_it_opens_at_what_is_new_since_you_last_looked(screen: Screen) -> None:
    screen.opens(*many(60), looked=30)
    assert 0 <= screen.y_of("unread") < 40
    assert "new since you last looked" in screen.view.toPlainText()
    screen.opens(*many(60))
    assert "new since you last looked" not in screen.view.toPlainText()


def test_several_messages_are_copied_with_names_and_times(screen: Screen) -> None:
    screen.opens(*many(300))
    screen.view.reading.select_all()
    text = screen.copied
    assert text.startswith("Mira Sol, Monday, 2 March 2026")
    assert "Message 150." in text
    assert text.count("Mira Sol, ") == 150


def test_a_part_of_one_message_is_copied_as_it_stands(screen: Screen) -> None:
    screen.opens(a_message(1, text="Where is my refund?"))
    number = screen.view.number_of("message:m1")
    start, end = screen.view.laid(number).body
    screen.view.selection.choose(number, start, start + 5)
    assert screen.copied == "Where"
    screen.view.selection.choose(number, start, end)
    assert screen.copied == "Where is my refund?"


def test_the_keyboard_selects_over_the_end_of_a_message(screen: Screen) -> None:
    screen.opens(a_message(1, text="One two"), a_message(2, "agent", "Three four"))
    screen.view.show_block("message:m1")
    for _ in range(2):
        QTest.keyClick(
            screen.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        )
    assert screen.copied == "One two"
    for _ in range(6):
        QTest.keyClick(screen.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert "Mira Sol" in screen.copied
    assert "Lena" in screen.copied
    assert "Three four" in screen.copied


def test_the_mouse_selects_across_messages(screen: Screen) -> None:
    screen.opens(a_message(1, text="One two"), a_message(2, "agent", "Three four"))
    view, port = screen.view, screen.view.viewport()

    def point(block_id: str, at: int) -> QPoint:
        laid = view.laid(view.number_of(block_id))
        place = laid.line_bounds(at).center().toPoint()
        place.setY(place.y() + screen.y_of(block_id))
        return place

    first = view.laid(view.number_of("message:m1")).body[0]
    last = view.laid(view.number_of("message:m2")).body[1]
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=point("message:m1", first))
    QTest.mouseMove(port, point("message:m2", last))
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=point("message:m2", last))
    assert "One two" in screen.copied
    assert "Three four" in screen.copied


def test_an_earlier_conversation_comes_in_above_and_nothing_jumps(screen: Screen) -> None:
    screen.opens(*many(60), earlier=True)
    screen.view.verticalScrollBar().setValue(0)
    place = screen.y_of("message:m1")
    asked: list[bool] = []
    screen.view.earlier_asked.connect(lambda: asked.append(True))
    QTest.keyClick(screen.view, Qt.Key.Key_Home)
    assert asked == [True]
    screen.model.load_earlier()
    screen.model.take_earlier(
        BEFORE, a_detail(a_row("c0"), 0).model_copy(update={"history": tuple(many(20, start=500))})
    )
    assert screen.y_of("message:m1") - place in range(-1, 30), "only the separator moves in"
    assert (
        screen.view.number_of("message:m500")
        < screen.view.number_of("begins:this")
        < screen.view.number_of("message:m1")
    )
    assert screen.model.next_earlier is None


def test_live_changes_above_what_is_read_move_nothing(screen: Screen) -> None:
    entries = many(200)
    detail = screen.opens(*entries)
    screen.view.verticalScrollBar().setValue(screen.view.verticalScrollBar().maximum() // 2)
    held = screen.view.flow.anchor()
    assert held is not None
    longer = entries[3].model_copy(update={"text": "Now much longer. " * 80})
    entries = [*entries[:3], longer, *entries[4:], *many(3, start=201)]
    newer = detail.model_copy(update={"history": tuple(entries), "row": detail.row.model_copy(update={"seq": 300})})
    screen.model.take(newer, ())
    assert screen.y_of(held.id) == held.y
    changes: tuple[Callable[[], None], ...] = (
        lambda: screen.view.resize(900, 640),
        lambda: screen.theme.use("dark", scale=2.0),
        lambda: screen.view.setLayoutDirection(Qt.LayoutDirection.RightToLeft),
    )
    for change in changes:
        held = screen.view.flow.anchor()
        assert held is not None
        change()
        assert screen.y_of(held.id) == held.y


def test_a_message_of_a_hundred_thousand_letters_is_laid_out_in_pieces(screen: Screen) -> None:
    text = "Every word of it. " * 6000
    screen.opens(a_message(1, text=text), a_message(2, "agent", "Thanks"))
    pieces = [block for block in screen.model.blocks if isinstance(block, Message) and block.entry.id == "m1"]
    assert "".join(piece.text for piece in pieces) == text
    assert all(len(piece.text) <= 6000 for piece in pieces)
    screen.view.verticalScrollBar().setValue(screen.view.verticalScrollBar().maximum() // 2)
    assert not screen.view.grab().isNull()
    screen.view.reading.select_all()
    assert text.strip()[:90_000] in screen.copied.replace("\n\n", "")


def test_a_block_is_read_aloud_with_what_it_holds(screen: Screen) -> None:
    file = AttachmentView(id="a1", name="setup.exe", media_type="application/pdf", size_bytes=2400)
    screen.opens(
        a_message(1, text="Look").model_copy(update={"attachments": (file,)}),
        NoteEntry(id="n1", seq=2, at=NINE, author=TOM, text="@Lena please", mentions=(LENA,)),
    )
    screen.view.setFocus()
    QTest.keyClick(screen.view, Qt.Key.Key_Down)
    assert screen.view.accessibleDescription().startswith("Note by Tom")
    QTest.keyClick(screen.view, Qt.Key.Key_Up)
    assert "setup.exe, program" in screen.view.accessibleDescription()
    asked: list[str] = []
    screen.view.attachment_asked.connect(asked.append)
    QTest.keyClick(screen.view, Qt.Key.Key_Right)
    QTest.keyClick(screen.view, Qt.Key.Key_Return)
    assert asked == ["a1"]
