"""Without contact work goes on: all that was seen stays readable, what is done is kept, and is sent in order."""

import os
import signal
import subprocess
import sys
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QLabel

from tests.desktop.agent import Agent
from tests.desktop.conftest import AtDesk, Run
from tests.desktop.served import Served

ROOT = Path(__file__).parents[2]
QUESTION = "Why was I charged twice in May?"


def test_a_reply_written_offline_goes_out_on_return(served: Served, at_desk: AtDesk, run: Run) -> None:
    async def story() -> None:
        async with at_desk(served) as lena:
            case = served.writes(QUESTION)
            await lena.opens(case)
            served.down()
            await lena.until(lambda: lena.parts.state.connection.kind == "lost", "the loss")
            assert "Offline since" in lena.parts.state.connection.sentence
            lena.replaces_reply("On its way.")
            lena.press("Ctrl+Return")
            await lena.until(lambda: any("kept" in words for words in lena.said), "the line about the kept reply")
            line = lena.desk.window.findChild(QLabel, "connection")
            assert line is not None
            # The claim and the reply.
            assert "2 changes are kept and go out when the desk is reachable." in line.text()
            waiting = lena.parts.conversation.blocks[-1]
            assert getattr(waiting, "waiting", False)
            assert "Waiting to be sent" in lena.parts.conversation_view.history.toPlainText()
            served.up()
            await lena.until(lambda: served.replies(case), "the reply")
            assert [reply.text for reply in served.replies(case)] == ["On its way."]
            await lena.until(lambda: not lena.parts.orders.pending(case), "the answer")
            assert not any("has not been sent" in words for words in lena.said)

    run(story())


def test_what_was_seen_is_there_at_once_and_offline(served: Served, at_desk: AtDesk, run: Run) -> None:
    async def story() -> None:
        async with at_desk(served) as lena:
            case = served.writes(QUESTION)
            await lena.opens(case)
        async with at_desk() as lena:
            assert case in lena.parts.queue.ids
            await lena.opens(case)
            assert QUESTION in lena.parts.conversation_view.history.toPlainText()

    run(story())


DYING = """
import asyncio, os, signal, sys
sys.path.insert(0, {root!r})
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from pathlib import Path
from tests.desktop.agent import Agent
from workspace.contract.commands import SendReply
from workspace.desktop.desk import Desk
from workspace.desktop.start import make_application, run_in_qt
application = make_application(["dying"])
async def live():
    desk = Desk(data_folder=Path({data!r}), theme="light")
    desk.window.show()
    agent = Agent(desk)
    send = desk.api.send
    async def dies(command):
        if isinstance(command, SendReply):
            if {when!r} == "after the service had it":
                await send(command)
            os.kill(os.getpid(), signal.SIGKILL)
        return await send(command)
    desk._sender._send = dies
    desk.connect_to({url!r}, {token!r})
    await agent.opens({case!r})
    agent.replaces_reply("It was given back.")
    agent.press("Ctrl+Return")
    await asyncio.sleep(20)
run_in_qt(application, live)
"""


def _killed(served: Served, folder: Path, case: str, when: str) -> None:
    folder.mkdir()
    script = DYING.format(
        root=str(ROOT), data=str(folder), url=served.base_url, token=served.token, case=case, when=when
    )
    died = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False, cwd=ROOT, timeout=60
    )
    assert died.returncode == -signal.SIGKILL, died.stderr


def _answered(agent: Agent, case: str) -> bool:
    return not agent.parts.orders.pending(case)


def test_killed_in_the_middle_of_a_reply_it_is_sent_exactly_once(
    served: Served, at_desk: AtDesk, run: Run, tmp_path: Path
) -> None:
    async def story() -> None:
        for number, when in enumerate(("before it left", "after the service had it")):
            case = served.writes(QUESTION, customer=f"mira{number}")
            served.until_handed_over(case)
            _killed(served, tmp_path / f"killed{number}", case, when)
            assert len(served.replies(case)) == number
            async with at_desk(served, folder=f"killed{number}") as lena:
                await lena.until(partial(_answered, lena, case), "the answer")
                assert [reply.text for reply in served.replies(case)] == ["It was given back."]
                # It is hers since; whether the list of those nobody has still shows it depends on who was quicker.
                lena.press("G", "M")
                await lena.opens(case)
                assert "It was given back." not in lena.draft

    run(story())


def test_opening_the_desk_starts_its_own_service_and_closing_ends_it(tmp_path: Path) -> None:
    script = f"""
import os, sys
sys.path.insert(0, {str(ROOT)!r})
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from workspace.desktop.start import make_application, open_desktop
from workspace.desktop.window import DeskWindow
application = make_application(["once"])
def look():
    window = next(one for one in QApplication.topLevelWidgets() if isinstance(one, DeskWindow))
    if window._state.connection.kind == "connected":
        print("connected", flush=True)
        window.close()
timer = QTimer(interval=100)
timer.timeout.connect(look)
timer.start()
folder = Path({str(tmp_path)!r})
raise SystemExit(open_desktop(data_folder=folder, service_url=None, token=None, sample=False, theme=""))
"""
    environment = {**os.environ, "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True, text=True, check=False, cwd=ROOT, timeout=60, env=environment,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "connected" in done.stdout
