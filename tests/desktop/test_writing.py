"""What stands beside plain answering: notes, macros, what must not leave, asking, rewriting."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

from tests.desktop.conftest import AtDesk, Run
from tests.desktop.served import Served
from workspace.contract.attachments import MOST_BYTES
from workspace.contract.colleagues import PresenceIn
from workspace.contract.personal import MacroAction, MacroIn
from workspace.contract.values import PersonRef, new_id
from workspace.desktop.conversation.noting import mentions
from workspace.desktop.internal_words import repeats
from workspace.desktop.placeholders import fill, missing
from workspace.service import kept


def test_a_note_is_kept_for_colleagues_and_who_is_named_is_told(run: Run, served: Served, at_desk: AtDesk) -> None:
    async def story() -> None:
        case = served.writes("Where is my refund, I wrote twice")
        served.until_handed_over(case)
        async with at_desk(served) as agent:
            await agent.opens(case)
            agent.press("Esc", "Shift+N")
            assert agent.focus == "note"
            agent.types("Please look, @")
            found = agent.desk.chooser.list.model()
            await agent.until(lambda: "Tom" in str(found.index(0, 0).data()), "Tom to name")
            agent.press("Return")
            agent.types("it is the May invoice")
            agent.press("Ctrl+Return")
            notes = await agent.until(
                lambda: [one for one in served.detail(case).history if one.entry == "note"], "the note"
            )
            assert notes[0].text == "Please look, @Tom it is the May invoice"
            assert [one.name for one in notes[0].mentions] == ["Tom"]
            assert served.replies(case) == [], "nothing went to the customer"
            assert agent.focus == "reply"

    run(story())


def test_a_note_begun_is_there_again_after_a_restart(run: Run, served: Served, at_desk: AtDesk) -> None:
    async def story() -> None:
        case = served.writes("Hello?")
        served.until_handed_over(case)
        async with at_desk(served) as agent:
            await agent.opens(case)
            agent.press("Esc", "Shift+N")
            agent.types("half a thought")
        async with at_desk(served) as again:
            await again.opens(case)
            again.press("Esc", "Shift+N")
            assert again.parts.conversation_view.note_box.text == "half a thought"

    run(story())


def test_a_macro_fills_in_the_customer_does_what_belongs_to_it_and_counts(
    run: Run, served: Served, at_desk: AtDesk
) -> None:
    async def story() -> None:
        case = served.writes("Still nothing")
        served.until_handed_over(case)
        lena = served.service.people.by_token(served.token)
        assert lena is not None
        macro = MacroIn(
            id=new_id(),
            title="Sorry for the wait",
            text="Dear {{customer.first_name}} of {{customer.company}},\nsorry. {{agent.name}}",
            actions=(MacroAction(kind="add_tag", value="waited"),),
        )
        with served.service.store.write() as unit:
            kept.save_macro(unit, lena, macro, served.service.clock())
        async with at_desk(served) as agent:
            await agent.opens(case)
            agent.press("R", "Ctrl+A", "Delete", "Ctrl+M")
            agent.types("sorry")
            found = agent.desk.chooser.list.model()
            await agent.until(lambda: "Sorry for the wait" in str(found.index(0, 0).data()), "the macro")
            agent.press("Return")
            assert agent.draft == "Dear Mira of Acme,\nsorry. Lena"
            agent.press("Ctrl+Return")
            await agent.until(lambda: served.replies(case), "sent")
            await agent.until(lambda: served.detail(case).row.tags == ("waited",), "tagged")
            with served.service.store.read() as unit:
                assert kept.macros(unit, lena).macros[0].used == 1

    run(story())


def test_a_reply_with_a_gap_is_held_back(run: Run, served: Served, at_desk: AtDesk) -> None:
    async def story() -> None:
        case = served.writes("Hi")
        served.until_handed_over(case)
        async with at_desk(served) as agent:
            await agent.opens(case)
            agent.replaces_reply("Dear ")
            agent.parts.conversation_view.composer.field.insertPlainText("⟦customer.name⟧")
            agent.press("Ctrl+Return")
            assert any("fill in customer.name" in words for words in agent.said)
            assert agent.draft == "Dear ⟦customer.name⟧"
            agent.replaces_reply("Dear Mira")
            agent.press("Ctrl+Return")
            await agent.until(lambda: [one.text for one in served.replies(case)] == ["Dear Mira"], "sent")

    run(story())


def test_who_writes_here_is_named_above_the_reply(run: Run, served: Served, at_desk: AtDesk) -> None:
    async def story() -> None:
        case = served.writes("Hi")
        served.until_handed_over(case)
        async with at_desk(served) as agent:
            await agent.opens(case)
            tom = PersonRef(id="tom", name="Tom")
            served.service.presence.hear(tom, PresenceIn(window_id="w", conversation_id=case, doing="typing"))
            served.service.bell.ring()
            composer = agent.parts.conversation_view.composer
            await agent.until(lambda: composer.others_said == "Tom is writing here.", "Tom named")

    run(story())


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("@Tom please", True),
        ("ask @tom", True),
        ("@Tomas please", False),
        ("@Tomas and @Tom", True),
        ("tom@example.com", False),
        ("Tom", False),
        ("@Tom, @Ada", True),
    ],
)
def test_who_is_named_with_an_at(text: str, named: bool) -> None:
    assert mentions(text, "Tom") is named


@given(st.text(max_size=60), st.dictionaries(st.sampled_from(["customer.name", "agent.name"]), st.text(max_size=20)))
def test_values_are_never_read_as_placeholders(text: str, values: dict[str, str]) -> None:
    once = fill("{{customer.name}} " + text, values | {"customer.name": "{{agent.name}} ⟦x⟧"})
    assert once.startswith("{{agent.name}} [x] ")
    assert "x" not in missing(once) or "⟦x⟧" in text


def test_an_unknown_placeholder_is_a_gap() -> None:
    assert missing(fill("{{customer.shoe_size}} {{ customer.facts.plan }}", {"customer.facts.plan": "Pro"})) == (
        "customer.shoe_size",
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("We may refund up to 50 euros, without asking.", True),
        ("we MAY refund up to fifty", True),
        ("we may refund it", False),
        ("Refund it.", False),
        ("", False),
    ],
)
def test_words_of_a_passage_for_colleagues_are_recognised(text: str, told: bool) -> None:
    assert repeats(text, "Agents: we may refund up to 50 euros without asking a lead") is told


def test_a_picture_goes_with_a_reply_and_waits_for_contact(run: Run, served: Served, at_desk: AtDesk) -> None:
    async def story() -> None:
        case = served.writes("Show me where")
        served.until_handed_over(case)
        async with at_desk(served) as agent:
            await agent.opens(case)
            agent.replaces_reply("Here it is")
            mime = QMimeData()
            image = QImage(40, 30, QImage.Format.Format_RGB32)
            image.fill(0xFF3366)
            mime.setImageData(image)
            field = agent.parts.conversation_view.composer.field
            served.down()
            field.insertFromMimeData(mime)
            assert [one.name for one in agent.desk.attaching.files(case)] == ["picture.png"]
            assert agent.parts.conversation_view.composer.files.isVisible()
            agent.press("Ctrl+Return")
            assert agent.desk.attaching.ids == ()
        served.up()
        async with at_desk(served) as again:
            await again.until(lambda: served.replies(case), "sent after the restart")
            (file,) = served.replies(case)[0].attachments
            assert (file.name, file.media_type) == ("picture.png", "image/png")
            content = await again.desk.api.attachment(file.id)
            assert content.startswith(b"\x89PNG")

    run(story())


def test_what_is_too_large_is_refused_in_words_and_a_file_can_be_taken_out(
    run: Run, served: Served, at_desk: AtDesk, tmp_path: Path
) -> None:
    async def story() -> None:
        case = served.writes("Hello")
        served.until_handed_over(case)
        async with at_desk(served) as agent:
            await agent.opens(case)
            attaching = agent.desk.attaching
            attaching.attach("huge.bin", "application/octet-stream", bytes(MOST_BYTES + 1))
            assert any("larger than 20 MB" in words for words in agent.said)
            small = tmp_path / "notes.txt"
            small.write_text("some notes")
            mime = QMimeData()
            mime.setUrls([QUrl.fromLocalFile(str(small))])
            agent.parts.conversation_view.composer.field.insertFromMimeData(mime)
            small.unlink()
            (file,) = attaching.files(case)
            assert (file.name, file.size_bytes) == ("notes.txt", 10)
            attaching.remove(file.id)
            assert attaching.files(case) == ()

    run(story())
