"""What is kept before it is sent, and sent until it is answered: in order, once, whatever dies when."""

import asyncio
import os
import signal
import subprocess
import sys
import tempfile
from datetime import datetime
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from tests.client.made import a_reply
from workspace.client.errors import Failed, Refused, Unreachable
from workspace.client.outbox import Outbox, Sender
from workspace.contract.commands import AnyCommand, CommandDone
from workspace.contract.problems import Problem

ROOT = Path(__file__).parents[2]
REFUSAL = Problem(type="/problems/conflict", title="Conflict", status=409, detail="Tom has it.", code="conflict")


class Heard:
    """A listener that writes down what it hears."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self.refused: list[tuple[str, str]] = []
        self.waits: list[str] = []
        self.answered: list[str] = []

    def command_done(self, command: AnyCommand, done: CommandDone) -> None:
        self.done.append(command.id)
        self.answered.append(command.id)

    def command_refused(self, command: AnyCommand, problem: Problem) -> None:
        self.refused.append((command.id, problem.detail))
        self.answered.append(command.id)

    def command_waits(self, command: AnyCommand, since: datetime) -> None:
        self.waits.append(command.id)


class Wire:
    """A service in memory: answers, refuses, is away, or carries out and loses the answer."""

    def __init__(self, mood: str = "answers") -> None:
        self.mood = mood
        self.breaks_over: set[str] = set()
        self.carried_out: list[str] = []
        self.arrivals: list[str] = []

    async def send(self, command: AnyCommand) -> CommandDone:
        await asyncio.sleep(0)
        if self.mood == "away":
            raise Unreachable
        if command.conversation_id in self.breaks_over:
            raise Failed
        if self.mood == "refuses":
            raise Refused(REFUSAL)
        self.arrivals.append(command.id)
        if command.id not in self.carried_out:
            self.carried_out.append(command.id)
        if self.mood == "loses the answer":
            self.mood = "answers"
            raise Unreachable
        return CommandDone(id=command.id, seq=len(self.carried_out))


async def sent(outbox: Outbox, wire: Wire, heard: Heard, *, for_s: float = 0.2) -> None:
    sender = Sender(outbox, wire.send, heard, retry_after_s=(0.01,))
    try:
        async with asyncio.timeout(for_s):
            await sender.run()
    except TimeoutError:
        return


def test_commands_leave_oldest_first_and_are_forgotten_when_answered(tmp_path: Path) -> None:
    outbox, wire, heard = Outbox(tmp_path / "o"), Wire(), Heard()
    commands = [a_reply(text=f"{number}") for number in range(5)]
    for command in commands:
        assert outbox.keep(command)
    asyncio.run(sent(outbox, wire, heard))
    assert wire.carried_out == heard.done == [command.id for command in commands]
    assert outbox.pending() == []
    outbox.close()


def test_the_same_command_is_kept_once(tmp_path: Path) -> None:
    outbox, command = Outbox(tmp_path / "o"), a_reply()
    assert outbox.keep(command)
    assert not outbox.keep(command)
    assert len(outbox.pending()) == 1
    outbox.close()


def test_an_answer_lost_on_the_way_is_asked_for_again_and_does_nothing_twice(tmp_path: Path) -> None:
    outbox, wire, heard, command = Outbox(tmp_path / "o"), Wire("loses the answer"), Heard(), a_reply()
    outbox.keep(command)
    asyncio.run(sent(outbox, wire, heard))
    assert wire.arrivals == [command.id, command.id]
    assert wire.carried_out == [command.id]
    assert (heard.waits, heard.done) == ([command.id], [command.id])
    outbox.close()


def test_unreachable_keeps_everything_in_its_place(tmp_path: Path) -> None:
    outbox, heard = Outbox(tmp_path / "o"), Heard()
    commands = [a_reply(), a_reply()]
    for command in commands:
        outbox.keep(command)
    asyncio.run(sent(outbox, Wire("away"), heard))
    assert [kept.command.id for kept in outbox.pending()] == [command.id for command in commands]
    assert set(heard.waits) == {command.id for command in commands}
    outbox.close()


def test_a_refusal_is_told_with_its_command_and_the_next_one_leaves(tmp_path: Path) -> None:
    outbox, heard, command = Outbox(tmp_path / "o"), Heard(), a_reply()
    outbox.keep(command)
    asyncio.run(sent(outbox, Wire("refuses"), heard))
    assert heard.refused == [(command.id, "Tom has it.")]
    assert outbox.pending() == []
    outbox.close()


def test_what_the_service_breaks_over_holds_up_only_its_own_conversation(tmp_path: Path) -> None:
    outbox, wire, heard = Outbox(tmp_path / "o"), Wire(), Heard()
    broken, behind, other = a_reply("c1"), a_reply("c1"), a_reply("c2")
    for command in (broken, behind, other):
        outbox.keep(command)
    wire.breaks_over = {"c1"}
    asyncio.run(sent(outbox, wire, heard))
    assert heard.done == [other.id]
    assert set(heard.waits) == {broken.id, behind.id}
    assert [kept.command.id for kept in outbox.pending()] == [broken.id, behind.id]
    wire.breaks_over = set()
    asyncio.run(sent(outbox, wire, heard))
    assert heard.done == [other.id, broken.id, behind.id]
    outbox.close()


def test_only_what_never_left_can_be_withdrawn(tmp_path: Path) -> None:
    outbox, kept, left = Outbox(tmp_path / "o"), a_reply(), a_reply()
    outbox.keep(left)
    outbox.keep(kept)
    outbox.leaving(left.id)
    assert outbox.withdraw(kept.id)
    assert not outbox.withdraw(left.id)
    outbox.close()


def _die(tmp_path: Path, when: str) -> subprocess.CompletedProcess[str]:
    script = f"""
import asyncio, os, signal, sys
sys.path.insert(0, {str(ROOT)!r})
from pathlib import Path
from tests.client.made import a_reply
from tests.client.test_outbox import Heard
from workspace.client.outbox import Outbox, Sender
folder = Path({str(tmp_path)!r})
def die(): os.kill(os.getpid(), signal.SIGKILL)
async def send(command):
    with (folder / "arrived").open("a") as arrived:
        arrived.write(command.id + "\\n"); arrived.flush(); os.fsync(arrived.fileno())
    die()
outbox = Outbox(folder / "o")
command = a_reply()
print(command.id, flush=True)
outbox.keep(command)
if {when!r} == "after keeping": die()
asyncio.run(Sender(outbox, send, Heard()).run())
"""
    return subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False, cwd=ROOT)


def test_killed_between_keeping_and_sending_it_is_sent_after_the_restart(tmp_path: Path) -> None:
    died = _die(tmp_path, "after keeping")
    assert died.returncode == -signal.SIGKILL, died.stderr
    assert not (tmp_path / "arrived").exists()
    outbox, wire, heard = Outbox(tmp_path / "o"), Wire(), Heard()
    asyncio.run(sent(outbox, wire, heard))
    assert wire.carried_out == heard.done == [died.stdout.strip()]
    outbox.close()


def test_killed_after_sending_before_the_answer_the_same_id_is_sent_again(tmp_path: Path) -> None:
    died = _die(tmp_path, "while sending")
    assert died.returncode == -signal.SIGKILL, died.stderr
    assert (tmp_path / "arrived").read_text().split() == [died.stdout.strip()]
    outbox, wire, heard = Outbox(tmp_path / "o"), Wire(), Heard()
    asyncio.run(sent(outbox, wire, heard))
    assert heard.done == [died.stdout.strip()]
    outbox.close()


class AnyDay(RuleBasedStateMachine):
    """Orders, absences, lost answers, refusals and restarts in any order: each order is answered once, in its order."""

    def __init__(self) -> None:
        super().__init__()
        self.path = Path(tempfile.gettempdir()) / f"outbox-{os.getpid()}-{id(self)}"
        self.outbox = Outbox(self.path)
        self.wire, self.heard = Wire(), Heard()
        self.given: list[str] = []
        self.withdrawn: list[str] = []
        self.about: dict[str, str] = {}

    @rule(about=st.sampled_from(["c1", "c2", "c3"]))
    def order(self, about: str) -> None:
        command = a_reply(about)
        self.outbox.keep(command)
        self.given.append(command.id)
        self.about[command.id] = about

    @rule(
        mood=st.sampled_from(["answers", "away", "refuses", "loses the answer"]),
        breaks_over=st.sets(st.sampled_from(["c1", "c2", "c3"]), max_size=2),
    )
    def send_for_a_while(self, mood: str, breaks_over: set[str]) -> None:
        self.wire.mood, self.wire.breaks_over = mood, breaks_over
        asyncio.run(sent(self.outbox, self.wire, self.heard, for_s=0.02))

    @rule(data=st.data())
    def withdraw_one(self, data: st.DataObject) -> None:
        pending = [kept.command.id for kept in self.outbox.pending()]
        if pending:
            chosen = data.draw(st.sampled_from(pending))
            if self.outbox.withdraw(chosen):
                assert chosen not in self.wire.carried_out
                self.withdrawn.append(chosen)

    @rule()
    def restart(self) -> None:
        self.outbox.close()
        self.outbox = Outbox(self.path)

    @invariant()
    def nothing_is_lost_or_done_twice(self) -> None:
        pending = [kept.command.id for kept in self.outbox.pending()]
        answered = self.heard.answered
        assert len(set(self.wire.carried_out)) == len(self.wire.carried_out)
        assert len(set(answered)) == len(answered)
        assert sorted(pending + answered + self.withdrawn) == sorted(self.given)
        order = {command: number for number, command in enumerate(self.given)}
        for about in ("c1", "c2", "c3"):
            of_this = [order[command] for command in answered if self.about[command] == about]
            assert of_this == sorted(of_this)

    def teardown(self) -> None:
        self.outbox.close()
        for file in self.path.parent.glob(self.path.name + "*"):
            file.unlink()


TestAnyDay: Any = AnyDay.TestCase
TestAnyDay.settings = settings(max_examples=12, stateful_step_count=12, deadline=None)
