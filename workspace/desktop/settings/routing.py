"""The settings' part about sharing work out: handed out or taken, how much for each, and who knows what."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLineEdit, QPushButton, QWidget

from workspace.contract.colleagues import ColleagueView, PersonRouting, RoutingIn, RoutingView
from workspace.desktop.parts.flow import Flow
from workspace.desktop.parts.make import Tone, button, clear, column, label, restyle, row
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import tr


class RoutingPart(QWidget):
    """Hand out on or off, limits of the desk, and a line for each person.

    Signals:
        save_asked: what shall hold (a RoutingIn).
    """

    save_asked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("routing")
        self._theme = theme
        self.hand_out: dict[str, QPushButton] = {}
        self.people: dict[str, tuple[QLineEdit, QLineEdit]] = {}
        self._group = QButtonGroup(self)
        ways = Flow(gap=6)
        for way, words in (("people_take", tr("People take it")), ("round_robin", tr("It is handed out"))):
            made = button(words, "choice", name=tr("New work: {how}").format(how=words))
            made.setCheckable(True)
            self._group.addButton(made)
            self.hand_out[way] = made
            ways.addWidget(made)
        self.capacity = _field(theme, tr("Conversations for one person at most"))
        self.heavy = _field(theme, tr("Emotionally heavy ones in an hour at most (0: no limit)"))
        self._table = QGridLayout()
        self._table.setHorizontalSpacing(theme.type.space(8))
        self._table.setColumnStretch(2, 1)
        self._words = label(tone="secondary", wrap=True)
        self.save = button(tr("Save"), "main", self._save, name=tr("Save how work is shared out"))
        whole = column(gap=6)
        whole.addLayout(ways)
        for field in (self.capacity, self.heavy):
            line = row(gap=8)
            line.addWidget(field)
            line.addWidget(label(field.accessibleName(), tone="secondary", wrap=True), 1)
            whole.addLayout(line)
        whole.addLayout(self._table)
        foot = row(gap=10)
        foot.addWidget(self.save)
        foot.addWidget(self._words, 1)
        whole.addLayout(foot)
        self.setLayout(whole)
        self._allow(False)

    def say(self, words: str, tone: Tone = "secondary") -> None:
        """A line beside the button."""
        self._words.setText(words)
        restyle(self._words, tone=tone)

    def show_routing(self, routing: RoutingView, people: tuple[ColleagueView, ...], *, may_change: bool) -> None:
        """What holds; only leads change it."""
        self.hand_out[routing.hand_out].setChecked(True)
        self.capacity.setText(str(routing.capacity))
        self.heavy.setText(str(routing.heavy_per_hour))
        clear(self._table)
        self.people = {}
        heads = (tr("Person"), tr("At most"), tr("Skills: categories, and languages as lang:de"))
        for place, words in enumerate(heads):
            self._table.addWidget(label(words, tone="secondary", size="small", wrap=place == 2), 0, place)
        for number, one in enumerate((one for one in people if one.role != "reviewer"), 1):
            most = _field(self._theme, tr("{name}: conversations at most").format(name=one.name))
            most.setPlaceholderText(str(routing.capacity))
            most.setText("" if one.capacity == routing.capacity else str(one.capacity))
            skills = QLineEdit(", ".join(one.skills))
            skills.setAccessibleName(tr("{name}: skills").format(name=one.name))
            skills.setPlaceholderText(tr("everything"))
            self.people[one.id] = (most, skills)
            self._table.addWidget(label(one.name), number, 0)
            self._table.addWidget(most, number, 1)
            self._table.addWidget(skills, number, 2)
        self._allow(may_change)

    def _allow(self, may_change: bool) -> None:
        fields = [self.capacity, self.heavy, *(field for pair in self.people.values() for field in pair)]
        for widget in (*self.hand_out.values(), self.save, *fields):
            widget.setEnabled(may_change)

    def _save(self) -> None:
        wanted = self.wanted()
        if wanted is None:
            self.say(tr("Not saved: the limits are whole numbers, 1 to 200, and 0 to 100 for heavy ones."), "urgent")
        else:
            self.save_asked.emit(wanted)

    def wanted(self) -> RoutingIn | None:
        """What stands in the fields; None where it cannot be."""
        capacity, heavy = _number(self.capacity, 1, 200), _number(self.heavy, 0, 100)
        if capacity is None or heavy is None:
            return None
        people = []
        for person_id, (most, skills) in self.people.items():
            own = _number(most, 0, 200) if most.text().strip() else None
            if most.text().strip() and own is None:
                return None
            known = tuple(dict.fromkeys(part.strip()[:100] for part in skills.text().split(",") if part.strip()))
            people.append(PersonRouting(person_id=person_id, capacity=own, skills=known[:100]))
        handed = self.hand_out["round_robin"].isChecked()
        return RoutingIn(
            hand_out="round_robin" if handed else "people_take",
            capacity=capacity,
            heavy_per_hour=heavy,
            people=tuple(people),
        )


def _field(theme: Theme, name: str) -> QLineEdit:
    made = QLineEdit()
    made.setAccessibleName(name)
    made.setFixedWidth(theme.type.space(64))
    return made


def _number(field: QLineEdit, least: int, most: int) -> int | None:
    text = field.text().strip()
    return int(text) if text.isascii() and text.isdigit() and least <= int(text) <= most else None
