"""What is done to one conversation or to all that are marked: claim, assign, put away, tag, merge, remind."""

from collections.abc import Callable, Iterable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject

from workspace.client.api import Api
from workspace.client.errors import ClientError
from workspace.contract.colleagues import AvailabilityIn, ColleagueView
from workspace.contract.commands import (
    AnyCommand,
    Assign,
    ChangeTags,
    Claim,
    HandBack,
    Merge,
    Release,
    Remind,
    Reopen,
    Resolve,
    Snooze,
    Unmerge,
    Unsnooze,
)
from workspace.contract.conversations import QueueRow
from workspace.contract.problems import Problem
from workspace.contract.values import new_id
from workspace.desktop.choosing import Chooser, matching
from workspace.desktop.moments import moment_of, presets
from workspace.desktop.notices import Notices
from workspace.desktop.orders import Orders
from workspace.desktop.overlay import Found
from workspace.desktop.rows import Rows
from workspace.desktop.state import DeskState
from workspace.desktop.tasks import TaskScope
from workspace.desktop.translate import tr, tr_n
from workspace.desktop.words import exact

UNDO_S = 10.0
MOST_AT_ONCE = 500


class Working(QObject):
    """Turns an intent into orders for the marked conversations, else for the selected one; each can be undone."""

    def __init__(
        self,
        *,
        chooser: Chooser,
        rows: Rows,
        state: DeskState,
        orders: Orders,
        api: Api,
        notices: Notices,
        clock: Callable[[], datetime],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._chooser, self._rows, self._state, self._orders = chooser, rows, state, orders
        self._api, self._notices, self._clock = api, notices, clock
        self._tasks = TaskScope(self)
        self._tasks.failed.connect(notices.bug)
        self._people: tuple[ColleagueView, ...] = ()
        orders.refused.connect(self._refused)

    async def aclose(self) -> None:
        """End what runs."""
        await self._tasks.ended()

    def targets(self) -> list[QueueRow]:
        """The rows meant: those that are marked, else the selected one."""
        ids = sorted(self._state.marked) or [self._state.selected]
        rows = (self._rows.get(one) for one in ids[:MOST_AT_ONCE])
        return [row for row in rows if row is not None]

    @property
    def has_target(self) -> bool:
        """Whether there is something to do it to."""
        return bool(self._state.marked or self._state.selected)

    # -- orders with an undo

    def claim(self) -> None:
        """Take them."""
        free = [row for row in self.targets() if row.state in ("escalated", "with_ai")]
        self._give(
            [Claim(id=new_id(), conversation_id=row.conversation_id) for row in free],
            [Release(id=new_id(), conversation_id=row.conversation_id) for row in free],
            tr_n("%n conversations are yours.", len(free)) if len(free) != 1 else "",
        )

    def release(self) -> None:
        """Give them back to the queue."""
        own = [row for row in self.targets() if self._is_yours(row)]
        self._give(
            [Release(id=new_id(), conversation_id=row.conversation_id) for row in own],
            [Claim(id=new_id(), conversation_id=row.conversation_id) for row in own],
            self._said(own, tr("{name} is back in the queue."), "%n conversations are back in the queue."),
        )

    def hand_back(self) -> None:
        """Give them to the AI."""
        own = [row for row in self.targets() if row.state in ("escalated", "claimed")]
        undo: list[AnyCommand] = [Claim(id=new_id(), conversation_id=row.conversation_id) for row in own]
        self._give(
            [
                HandBack(id=new_id(), conversation_id=row.conversation_id, now=row.waiting_since is not None)
                for row in own
            ],
            undo,
            self._said(own, tr("The AI has the conversation with {name} again."), "The AI has %n conversations again."),
        )

    def resolve_marked(self) -> None:
        """Close all that are marked, without a rating; one alone goes through the panel."""
        rows = [row for row in self.targets() if row.state != "resolved"]
        claims: list[AnyCommand] = [
            Claim(id=new_id(), conversation_id=row.conversation_id) for row in rows if row.state != "claimed"
        ]
        self._give(
            [*claims, *(Resolve(id=new_id(), conversation_id=row.conversation_id) for row in rows)],
            [Reopen(id=new_id(), conversation_id=row.conversation_id) for row in rows],
            self._said(rows, tr("{name} is resolved."), "%n conversations are resolved."),
        )

    def snooze(self) -> None:
        """Put them away until a moment."""
        rows = self.targets()
        if rows and all(row.snoozed_until is not None for row in rows):
            self._give(
                [Unsnooze(id=new_id(), conversation_id=row.conversation_id) for row in rows],
                [],
                self._said(rows, tr("{name} is back."), "%n conversations are back."),
            )
        elif rows:
            self._chooser.ask(
                tr("Put away until when? A preset, or: tomorrow 9, in 3 h, fri 14:00"), self._moments(self._put_away)
            )

    def _put_away(self, until: datetime) -> None:
        rows = [row for row in self.targets() if row.state in ("escalated", "claimed")]
        self._give(
            [Snooze(id=new_id(), conversation_id=row.conversation_id, until=until) for row in rows],
            [Unsnooze(id=new_id(), conversation_id=row.conversation_id) for row in rows],
            self._said(rows, tr("{name} is put away."), "%n conversations are put away."),
        )
        if self._state.selected in {row.conversation_id for row in rows}:
            self._state.next_asked.emit(self._state.selected)

    def remind(self) -> None:
        """Have the desk remind whoever has it."""
        rows = self.targets()
        if rows:
            self._chooser.ask(tr("Remind when? A preset, or: tomorrow 9, in 3 h, fri 14:00"), self._reminders)

    def _reminders(self, words: str) -> Iterable[Found]:
        rows = self.targets()
        if any(row.remind_at is not None for row in rows) and matching(words, tr("Take the reminder away")):
            yield Found(tr("Take the reminder away"), "", "", partial(self._remind_at, None))
        yield from self._moments(self._remind_at)(words)

    def _remind_at(self, at: datetime | None) -> None:
        rows = self.targets()
        words = tr("You are reminded of {name}.") if at else tr("The reminder of {name} is gone.")
        self._give(
            [Remind(id=new_id(), conversation_id=row.conversation_id, at=at) for row in rows],
            [
                Remind(id=new_id(), conversation_id=row.conversation_id, at=row.remind_at, note=row.reminder)
                for row in rows
            ],
            self._said(rows, words, "%n reminders are set."),
        )

    def _moments(self, then: Callable[[datetime], None]) -> Callable[[str], Iterable[Found]]:
        def answers(words: str) -> Iterable[Found]:
            now = self._clock().astimezone()
            for title, at in presets(now):
                if matching(words, title):
                    yield Found(title[:1].upper() + title[1:], exact(at), "", partial(then, at))
            typed = moment_of(words, now)
            if typed is not None:
                yield Found(exact(typed), tr("as typed"), "", partial(then, typed))

        return answers

    # -- colleagues

    def assign(self) -> None:
        """Give them to somebody."""
        if self.targets():
            self._tasks.newest("people", self._load_people(), doing="looking who is here")
            self._chooser.ask(tr("Give it to whom?"), self._colleagues)

    def _colleagues(self, words: str) -> Iterable[Found]:
        if not self._people:
            yield Found(tr("Looking who is here…"), "", "", _nothing)
        here_first = sorted(self._people, key=lambda one: (one.availability != "here", one.load, one.name))
        for one in here_first:
            if matching(words, one.name) and one.role != "reviewer":
                away = tr("away") if one.availability == "away" else ""
                load = tr("has {load} of {capacity}").format(load=one.load, capacity=one.capacity)
                yield Found(one.name, load, away, partial(self.assign_to, one))

    def assign_to(self, person: ColleagueView) -> None:
        """Give them to this colleague."""
        rows = self.targets()
        undo: list[AnyCommand] = []
        for row in rows:
            if row.held_by is not None:
                undo.append(Assign(id=new_id(), conversation_id=row.conversation_id, person_id=row.held_by.id))
        self._give(
            [Assign(id=new_id(), conversation_id=row.conversation_id, person_id=person.id) for row in rows],
            undo,
            self._said(rows, tr("{name} goes to {who}."), "%n conversations are given away.").replace(
                "{who}", person.name
            ),
        )

    async def _load_people(self) -> None:
        try:
            self._people = (await self._api.people()).people
        except ClientError as failed:
            self._notices.information(tr("Who is here cannot be asked now: {why}").format(why=failed), key="people")
            return
        self._chooser.refresh()

    def switch_availability(self) -> None:
        """You are here, or away."""
        self._tasks.first("availability", self._switch_availability(), doing="saying whether you are here")

    async def _switch_availability(self) -> None:
        try:
            people = (await self._api.people()).people
            you = next((one for one in people if one.id == self._state.your_id), None)
            away = you is not None and you.availability == "here"
            self._people = (
                await self._api.set_availability(AvailabilityIn(availability="away" if away else "here"))
            ).people
        except ClientError as failed:
            self._notices.information(
                tr("That did not reach the service: {why}").format(why=failed), key="availability"
            )
            return
        words = tr("You are away: nothing new is given to you.") if away else tr("You are here.")
        self._notices.done(words, key="availability")
        self._state.set_availability("away" if away else "here")

    # -- tags

    def tag(self) -> None:
        """Add a tag, or take one away."""
        if self.targets():
            self._chooser.ask(tr("Which tag? One it has is taken away; a new one is made"), self._tags)

    def _tags(self, words: str) -> Iterable[Found]:
        rows = self.targets()
        had = {tag for row in rows for tag in row.tags}
        known = [value for value, _, _ in self._rows.choices("tags")]
        for tag in [*sorted(had), *(tag for tag in known if tag not in had)]:
            if matching(words, tag):
                there = tr("take it away") if tag in had else tr("add")
                yield Found(tag, there, "", partial(self._change_tag, tag, tag not in had))
        fresh = " ".join(words.replace(",", " ").split())[:40]
        if fresh and fresh not in had and fresh not in known:
            yield Found(fresh, tr("a new tag"), "", partial(self._change_tag, fresh, True))

    def _change_tag(self, tag: str, add: bool) -> None:
        rows = [row for row in self.targets() if (tag in row.tags) != add]
        one: tuple[str, ...] = (tag,)
        none: tuple[str, ...] = ()
        words = tr("{name} has the tag “{tag}”.") if add else tr("{name} no longer has the tag “{tag}”.")
        self._give(
            [_tags(row, one if add else none, none if add else one) for row in rows],
            [_tags(row, none if add else one, one if add else none) for row in rows],
            self._said(rows, words, "The tags of %n conversations are changed.").replace("{tag}", tag),
        )

    # -- merging

    def merge(self) -> None:
        """Make it part of another conversation of the same customer; what was merged is taken out again."""
        rows = self.targets()
        if len(rows) == 1 and rows[0].merged_into:
            self._give([Unmerge(id=new_id(), conversation_id=rows[0].conversation_id)], [], tr("They are apart again."))
        elif len(rows) == 1:
            self._chooser.ask(tr("Into which conversation of the same customer?"), self._same_customer)

    def _same_customer(self, words: str) -> Iterable[Found]:
        rows = self.targets()
        if not rows:
            return
        source, found = rows[0], 0
        for row in self._of_customer(source):
            if matching(words, row.first_line, row.category_title):
                found += 1
                yield Found(row.first_line, row.category_title, "", partial(self._merge_into, source, row))
        if not found:
            yield Found(tr("This customer has no other conversation here."), "", "", _nothing)

    def _of_customer(self, source: QueueRow) -> Iterable[QueueRow]:
        for one in self._rows.find(source.customer_name, 100):
            row = self._rows.get(one)
            if row is None or row.merged_into or one == source.conversation_id:
                continue
            if (row.customer_id, row.channel) == (source.customer_id, source.channel):
                yield row

    def _merge_into(self, source: QueueRow, target: QueueRow) -> None:
        self._give(
            [Merge(id=new_id(), conversation_id=source.conversation_id, into=target.conversation_id)],
            [Unmerge(id=new_id(), conversation_id=source.conversation_id)],
            tr("They are read as one conversation now."),
        )
        self._state.select(target.conversation_id)

    # -- inside

    def _give(self, commands: Iterable[AnyCommand], undo: Iterable[AnyCommand], words: str) -> None:
        given = list(commands)
        for command in given:
            self._orders.give(command)
        back = list(undo)
        if given and words:
            self._notices.done(
                words,
                key=f"work:{given[0].id}",
                undo=partial(self._take_back, given, back) if back else None,
                lasts_s=UNDO_S,
            )
        if given:
            self._state.mark(frozenset())

    def _take_back(self, given: list[AnyCommand], undo: list[AnyCommand]) -> None:
        """What never left is withdrawn; for the rest the opposite is ordered, under ids of its own."""
        left = {command.conversation_id for command in given if not self._orders.withdraw(command)}
        for command in undo:
            if command.conversation_id in left:
                self._orders.give(command.model_copy(update={"id": new_id()}))

    def _said(self, rows: list[QueueRow], one: str, many: str) -> str:
        """``many`` is a literal that holds ``%n``; see the calls for translators."""
        if len(rows) == 1:
            return one.replace("{name}", rows[0].customer_name)
        return tr_n(many, len(rows))

    def _is_yours(self, row: QueueRow) -> bool:
        return row.state == "claimed" and row.held_by is not None and row.held_by.id == self._state.your_id

    def _refused(self, command: AnyCommand, problem: Problem) -> None:
        if isinstance(command, Assign | HandBack | Snooze | Unsnooze | ChangeTags | Remind | Merge | Unmerge):
            row = self._rows.get(command.conversation_id)
            who = f"{row.customer_name}: " if row else ""
            self._notices.problem(f"{who}{problem.detail}", key=f"work:{command.id}")


def _tags(row: QueueRow, add: tuple[str, ...], remove: tuple[str, ...]) -> ChangeTags:
    return ChangeTags(id=new_id(), conversation_id=row.conversation_id, add=add, remove=remove)


def _nothing() -> None:
    """A line that only says something."""
