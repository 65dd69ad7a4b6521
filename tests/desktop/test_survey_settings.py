"""Surveys set with the keyboard, and what a customer said beside their conversation."""

from datetime import UTC, datetime

from PySide6.QtWidgets import QLabel, QWidget

from tests.desktop.conftest import AtDesk, Run
from tests.desktop.served import Served
from workspace.contract.conversations import ConversationDetail, Customer, QueueRow, SurveyAnswer
from workspace.desktop.conversation.card import card

NOW = datetime(2026, 3, 6, 17, tzinfo=UTC)


def _said(part: QWidget) -> str:
    return " ".join(one.text() for one in part.findChildren(QLabel))


def test_surveys_are_set_by_keys(served: Served, at_desk: AtDesk, run: Run) -> None:
    async def story() -> None:
        async with at_desk(served) as lena:
            lena.press("Ctrl+,")
            part = lena.parts.settings_view.surveys
            # Fields that were just made take no focus before they are shown.
            await lena.until(lambda: any(one.isVisible() for one in part.texts.values()), "the questions")
            assert part.asks["none"].isChecked()
            part.asks["both"].setFocus()
            lena.press("Space")
            part.fields["delay_h"].setFocus()
            lena.press("Ctrl+A")
            lena.types("1,5")
            part.fields["share"].setFocus()
            lena.press("Ctrl+A")
            lena.types("40")
            part.texts["de", "csat"].setFocus()
            lena.types("Zufrieden?")
            part.save.setFocus()
            lena.press("Space")
            await lena.until(lambda: "Saved" in _said(part), "saved")
            kept = (await lena.desk.api.survey_settings()).settings
            assert (kept.asks, kept.delay_h, kept.share, kept.pause_days) == ("both", 1.5, 0.4, 14)
            assert {tag: one.csat for tag, one in kept.texts.items()} == {"de": "Zufrieden?"}
            for name in part.fields:
                before = part.fields[name].text()
                part.fields[name].setText("many")
                part.save.click()
                assert "Not saved" in _said(part)
                part.fields[name].setText(before)
        async with at_desk(served, token=served.toms_token, folder="tom") as tom_there:
            tom_there.press("Ctrl+,")
            part = tom_there.parts.settings_view.surveys
            await tom_there.until(lambda: part.texts, "the questions")
            assert not part.save.isEnabled()
            assert not part.texts["de", "csat"].isEnabled()

    run(story())


def test_the_card_says_what_the_customer_said() -> None:
    answered = SurveyAnswer(
        conversation_id="other", asked_at=NOW, answered_at=NOW, state="answered", ces=2, csat=4, comment="<b>slow</b>"
    )
    waiting = SurveyAnswer(conversation_id="this", asked_at=NOW, state="asked")
    customer = Customer(id="mira", name="Mira", surveys=(waiting, answered), wants_no_surveys=True)
    row = QueueRow.model_validate(
        {
            "conversation_id": "this", "seq": 1, "version": 1, "state": "claimed", "channel": "http",
            "customer_id": "mira", "customer_name": "Mira", "first_line": "Hello", "last_message_at": NOW,
        }
    )  # fmt: skip
    detail = ConversationDetail(row=row, customer=customer, history=())
    facts = card(detail, NOW)
    (told,) = [one for one in facts if one.text == "<b>slow</b>"]
    assert told.word == "effort 2 of 7, satisfaction 4 of 5"
    assert told.target == ("conversation", "other")
    (still,) = [one for one in facts if one.text == "asked, no answer yet"]
    assert still.target is None
    assert "Does not want to be asked again." in [one.text for one in facts]
