"""Macros: read in full before they are used, done once their reply has left, kept and changed by keys."""

from PySide6.QtWidgets import QApplication

from tests.desktop.agent import Agent
from tests.desktop.conftest import AtDesk, Run
from tests.desktop.served import Served
from workspace.contract.personal import Macro, MacroAction, MacroIn
from workspace.contract.values import new_id
from workspace.service import kept
from workspace.service.people import SignedIn


def lena(served: Served) -> SignedIn:
    found = served.service.people.by_token(served.token)
    assert found is not None
    return found


def known(served: Served) -> tuple[Macro, ...]:
    with served.service.store.read() as unit:
        return kept.macros(unit, lena(served)).macros


def keeps(served: Served, text: str, *actions: MacroAction) -> None:
    macro = MacroIn(id=new_id(), title="Sorry", text=text, actions=actions)
    with served.service.store.write() as unit:
        kept.save_macro(unit, lena(served), macro, served.service.clock())


async def chooses(agent: Agent, words: str, title: str) -> None:
    """Type into the chooser until the line is the first one."""
    agent.press("Ctrl+M")
    agent.types(words)
    found = agent.desk.chooser.list.model()
    await agent.until(lambda: title in str(found.index(0, 0).data()), title)


def test_a_macro_ends_with_its_reply_and_then_resolves(run: Run, served: Served, at_desk: AtDesk) -> None:
    keeps(served, "Sorry.", MacroAction(kind="resolve", value="not_solvable"))

    async def story() -> None:
        case = served.writes("Still nothing")
        served.until_handed_over(case)
        async with at_desk(served) as agent:
            await agent.opens(case)
            agent.press("R", "Ctrl+A", "Delete")
            await chooses(agent, "sorry", "Sorry")
            agent.press("Return", "Ctrl+Return")
            view = agent.parts.conversation_view
            assert view.is_resolving, "resolving is asked for at once"
            assert view.panel.outcome == "not_solvable"
            await agent.until(lambda: len(served.replies(case)) == 1, "sent")
            correction = view.panel.correction
            await agent.until(lambda: correction.draft is not None, "what can be learned")
            agent.press("Esc")
            agent.replaces_reply("Another one")
            agent.press("Ctrl+Return")
            await agent.until(lambda: len(served.replies(case)) == 2, "sent again")
            assert agent.focus == "reply", "the second one was not written with the macro"
            assert [one.used for one in known(served)] == [1]

    run(story())


def test_an_undone_reply_takes_what_its_macro_does_with_it(run: Run, unhurried: Served, at_desk: AtDesk) -> None:
    keeps(
        unhurried,
        "Sorry.",
        MacroAction(kind="add_tag", value="waited"),
        MacroAction(kind="add_note", value="{{customer.name}} waited"),
    )

    async def story() -> None:
        case = unhurried.writes("Still nothing")
        unhurried.until_handed_over(case)
        async with at_desk(unhurried) as agent:
            await agent.opens(case)
            agent.press("R", "Ctrl+A", "Delete")
            await chooses(agent, "sorry", "Sorry")
            agent.press("Return", "Ctrl+Return")
            await agent.until(lambda: len(unhurried.replies(case)) == 1, "sent")
            agent.press("Esc", "Z")
            await agent.until(lambda: unhurried.replies(case) == [], "taken back")
            assert agent.draft == "Sorry."
            detail = unhurried.detail(case)
            assert detail.row.tags == ()
            assert not [one for one in detail.history if one.entry == "note"]
            used = agent.desk.writing.macros.used(case)
            assert used is not None, "written with it again"
            assert [one.value for one in used.actions] == ["waited", "Mira Sol waited"]

    run(story())


def test_what_a_macro_does_survives_a_restart(run: Run, served: Served, at_desk: AtDesk) -> None:
    keeps(served, "Sorry.", MacroAction(kind="add_tag", value="waited"))

    async def story() -> None:
        case = served.writes("Still nothing")
        served.until_handed_over(case)
        async with at_desk(served) as agent:
            await agent.opens(case)
            agent.press("R", "Ctrl+A", "Delete")
            await chooses(agent, "sorry", "Sorry")
            agent.press("Return")
            served.down()
            agent.press("Ctrl+Return")
        served.up()
        async with at_desk(served) as again:
            await again.until(lambda: served.detail(case).row.tags == ("waited",), "tagged")
            assert len(served.replies(case)) == 1

    run(story())


def test_a_macro_is_read_in_full_before_it_is_used(run: Run, served: Served, at_desk: AtDesk) -> None:
    long = "Dear {{customer.first_name}},\n" + "we are sorry for the wait. " * 12 + "Yours, {{agent.name}}"
    keeps(served, long, MacroAction(kind="add_tag", value="waited"))

    async def story() -> None:
        case = served.writes("Still nothing")
        served.until_handed_over(case)
        async with at_desk(served) as agent:
            await agent.opens(case)
            await chooses(agent, "sorry", "Sorry")
            shown = agent.desk.chooser.preview
            await agent.until(shown.isVisible, "the preview")
            assert shown.toPlainText().startswith("Dear Mira,\n")
            assert shown.toPlainText().endswith("Yours, Lena\n\n+#waited")
            assert agent.desk.chooser.card.rect().contains(shown.geometry())

    run(story())


def test_a_macro_is_made_and_changed_by_keys(run: Run, served: Served, at_desk: AtDesk) -> None:
    async def story() -> None:
        case = served.writes("Still nothing")
        served.until_handed_over(case)
        async with at_desk(served) as agent:
            editor = agent.desk.writing.macros.editor
            await agent.opens(case)
            agent.replaces_reply("Dear ")
            await chooses(agent, "Late parcel", "New macro")
            agent.press("Return")
            assert editor.isVisible()
            agent.press("End")
            agent.types(" {{customer.first_name}}")
            assert editor.preview.toPlainText() == "Dear Mira"
            await agent.until(lambda: editor.who.findText("Tom") > 0, "who can have it")
            while QApplication.focusWidget() is not editor.tags:
                agent.press("Tab")
            agent.types("late, parcel")
            while QApplication.focusWidget() is not editor.who:
                agent.press("Tab")
            agent.press("End")
            assert editor.who.currentText() == "Tom"
            while QApplication.focusWidget() is not editor.resolve:
                agent.press("Tab")
            agent.press("Down")
            while QApplication.focusWidget() is not editor.shared:
                agent.press("Tab")
            agent.press("Space", "Ctrl+S")
            await agent.until(lambda: known(served), "kept")
            (macro,) = known(served)
            assert (macro.title, macro.text, macro.shared) == ("Late parcel", "Dear {{customer.first_name}}", True)
            assert [(one.kind, bool(one.value)) for one in macro.actions] == [
                ("add_tag", True), ("add_tag", True), ("assign", True), ("resolve", True),
            ]  # fmt: skip
            await chooses(agent, "edit late", "Edit")
            agent.press("Return")
            agent.press("Ctrl+A")
            agent.types("Sorry.")
            agent.press("Esc")
            assert not editor.isVisible()
            assert any("not kept yet" in words for words in agent.said)
            agent.press("F8", "Return")
            assert editor.text.toPlainText() == "Sorry.", "nothing written is lost"
            agent.press("Ctrl+S")
            await agent.until(lambda: known(served)[0].text == "Sorry.", "changed")
            assert len(known(served)) == 1

    run(story())
