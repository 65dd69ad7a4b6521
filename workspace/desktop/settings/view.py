"""The settings' widgets: looks, language model, confidence, about."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from workspace.contract.desk import DeskView, LanguageModelView
from workspace.desktop import translate
from workspace.desktop.notifying import ALL, MINE, NOTHING
from workspace.desktop.parts.flow import Flow
from workspace.desktop.parts.keyed import keyed
from workspace.desktop.parts.make import Tone, button, column, label, line, restyle, row
from workspace.desktop.settings.keys import KeysPart
from workspace.desktop.settings.limits import LimitsPart
from workspace.desktop.settings.model import Preferences
from workspace.desktop.settings.quiet import QuietPart
from workspace.desktop.theme.theme import SCALES, TITLES, Theme
from workspace.desktop.translate import tr


class SettingsView(QWidget):
    """The page; empty until it is asked for, so that the window need not wait for what few people open.

    Signals:
        preferences_chosen: other looks.
        model_asked: base URL, model, key.
        back_asked: go back to the queue.
        change_desk_asked, sign_out_asked.
    """

    preferences_chosen = Signal(object)
    model_asked = Signal(str, str, str)
    back_asked = Signal()
    change_desk_asked = Signal()
    sign_out_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("settings")
        self.setProperty("role", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._preferences = Preferences()
        self._choices: dict[str, dict[object, QPushButton]] = {}
        self.is_furnished = False

    def furnish(self) -> None:
        """Make what stands on the page; once, and before anything on it is asked for."""
        self.is_furnished = True
        # A desk starts without what only this page shows.
        from workspace.desktop.knowledge.sources import SourcesPart  # noqa: PLC0415
        from workspace.desktop.settings.confidence import ConfidencePart  # noqa: PLC0415
        from workspace.desktop.settings.corrections import CorrectionsPart  # noqa: PLC0415
        from workspace.desktop.settings.reporting import ReportingPart  # noqa: PLC0415
        from workspace.desktop.settings.routing import RoutingPart  # noqa: PLC0415
        from workspace.desktop.settings.surveys import SurveysPart  # noqa: PLC0415

        inside = column(margin=(40, 28, 40, 28), gap=10)
        head = row()
        head.addWidget(label(tr("Settings"), strong=True, size="title"))
        head.addStretch(1)
        head.addWidget(
            button(f"{tr('Back to the queue')}  Esc", "link", self.back_asked.emit, name=tr("Back to the queue"))
        )
        inside.addLayout(head)
        self._looks(inside)
        self._notifications(inside)
        self._part(inside, tr("Keys"), tr("Choose an action and press Enter, then the keys it shall have."))
        self.keys = KeysPart(self._theme)
        inside.addWidget(self.keys)
        self._language_model(inside)
        self._part(inside, tr("Sharing work out"), tr("Who is away is given nothing; who has no room is left alone."))
        self.routing = RoutingPart(self._theme)
        inside.addWidget(self.routing)
        risk = tr("The risk is the promise: at most so many of the AI's answers are wrong.")
        self._part(inside, tr("Confidence"), risk)
        self.confidence = ConfidencePart(self._theme)
        inside.addWidget(self.confidence)
        self._part(inside, tr("Corrections"), tr("What breaks a right answer needs a lead's word in any case."))
        self.corrections = CorrectionsPart()
        inside.addWidget(self.corrections)
        self._part(
            inside, tr("Surveys"), tr("Customers are asked once a conversation has ended, and can say never again.")
        )
        self.surveys = SurveysPart(self._theme)
        inside.addWidget(self.surveys)
        self._part(inside, tr("Figures and report"), tr("What the cost of a resolution is counted from, and the mail."))
        self.reporting = ReportingPart(self._theme)
        inside.addWidget(self.reporting)
        self._part(inside, tr("Sources of knowledge"), tr("Read again, they bring what changed; corrections stay."))
        self.sources = SourcesPart(self._theme)
        inside.addWidget(self.sources)
        self._about_part(inside)
        inside.addStretch(1)
        page = QWidget()
        page.setProperty("role", "pane")
        self._page = page
        self._fit_page()
        self._theme.changed.connect(self._fit_page)
        page.setLayout(inside)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(tr("Settings"))
        area.setWidget(page)
        whole = column()
        whole.addWidget(area)
        self.setLayout(whole)

    def _fit_page(self) -> None:
        """Lines no longer than they read well, at any text size."""
        self._page.setMaximumWidth(self._theme.type.space(760))

    def _part(self, inside: QVBoxLayout, title: str, words: str) -> None:
        inside.addSpacing(10)
        inside.addWidget(line())
        inside.addSpacing(6)
        inside.addWidget(label(title, strong=True, size="large"))
        if words:
            inside.addWidget(label(words, tone="secondary", wrap=True))

    def _looks(self, inside: QVBoxLayout) -> None:
        self._part(inside, tr("Looks"), "")
        inside.addLayout(self._choice(tr("Theme"), "theme", [(name, tr(title)) for name, title in TITLES.items()]))
        sizes = [(scale, f"{scale * 100:.0f} %") for scale in SCALES]
        inside.addLayout(self._choice(tr("Text size"), "scale", sizes))
        inside.addLayout(self._choice(tr("Language"), "language", translate.available()))
        motion = ((False, tr("As the system says")), (True, tr("None")))
        inside.addLayout(self._choice(tr("Movement"), "less_motion", motion))
        inside.addLayout(self._choice(tr("Queue rows"), "compact", ((False, tr("Comfortable")), (True, tr("Compact")))))

    def _notifications(self, inside: QVBoxLayout) -> None:
        self._part(inside, tr("Notifications"), tr("While no window of the desk is in front."))
        tell = ((ALL, tr("All that waits")), (MINE, tr("Only what is mine")), (NOTHING, tr("Nothing")))
        inside.addLayout(self._choice(tr("Tell me of"), "tell", tell))
        inside.addWidget(label(tr("Be quiet, from and until"), tone="secondary", size="small"))
        self.quiet = QuietPart(self._theme)
        self.quiet.chosen.connect(partial(self._choose, "quiet"))
        inside.addWidget(self.quiet)
        inside.addLayout(
            self._choice(tr("Weekends"), "weekends", ((True, tr("As on other days")), (False, tr("Quiet"))))
        )
        inside.addLayout(self._choice(tr("Sound"), "sound", ((True, tr("On")), (False, tr("Off")))))
        inside.addLayout(
            self._choice(tr("Customers' names and words"), "hide", ((False, tr("Shown")), (True, tr("Hidden"))))
        )

    def _choice(self, title: str, name: str, choices: Iterable[tuple[object, str]]) -> QVBoxLayout:
        made = column(margin=(0, 4, 0, 2), gap=4)
        made.addWidget(label(title, tone="secondary", size="small"))
        group = QButtonGroup(self)
        line_of = Flow(gap=6)
        self._choices[name] = {}
        for value, words in choices:
            one = button(words, "choice", partial(self._choose, name, value), name=f"{title}: {words}")
            one.setCheckable(True)
            group.addButton(one)
            line_of.addWidget(one)
            self._choices[name][value] = one
        made.addLayout(line_of)
        return made

    def _language_model(self, inside: QVBoxLayout) -> None:
        self._part(
            inside,
            tr("Language model"),
            tr(
                "Without one, the AI answers in the words of your articles. With an OpenAI-compatible endpoint it"
                " writes from them. What customers write is then sent to that endpoint."
            ),
        )
        self.base_url = self._field(inside, tr("Base URL"), "https://api.example.com/v1")
        self.model = self._field(inside, tr("Model"), "")
        self.key = self._field(inside, tr("Key", "of the language model"), "")
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.limits = LimitsPart(self._theme)
        inside.addWidget(self.limits)
        foot = row(gap=10)
        self.save = button(tr("Save"), "main", self._save_model, name=tr("Save the language model"))
        foot.addWidget(self.save)
        self._model_words = label(tone="secondary", wrap=True)
        foot.addWidget(self._model_words, 1)
        inside.addLayout(foot)

    def _field(self, inside: QVBoxLayout, title: str, placeholder: str) -> QLineEdit:
        inside.addWidget(label(title, tone="secondary", size="small"))
        made = QLineEdit()
        made.setPlaceholderText(placeholder)
        made.setAccessibleName(f"{tr('Language model')}: {title}")
        made.setMaximumWidth(self._theme.type.space(460))
        inside.addWidget(made)
        return made

    def _about_part(self, inside: QVBoxLayout) -> None:
        self._part(inside, tr("About"), "")
        self._about = label(tone="secondary", wrap=True)
        self._about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._about.setAccessibleName(tr("About"))
        inside.addWidget(self._about)
        foot = row(gap=8)
        change = button(tr("Another desk…"), "plain", self.change_desk_asked.emit)
        self.sign_out = button(tr("Sign out"), "plain", self.sign_out_asked.emit)
        keyed((change, "change-desk"), (self.sign_out, "sign-out"))
        foot.addWidget(change)
        foot.addWidget(self.sign_out)
        self.sign_out.hide()
        foot.addStretch(1)
        inside.addLayout(foot)

    # -- what it shows

    def show_preferences(self, preferences: Preferences) -> None:
        """What is set."""
        self._preferences = preferences
        if not self.is_furnished:
            return
        for name, value in vars(preferences).items():
            if (chosen := self._choices.get(name, {}).get(value)) is not None:
                chosen.setChecked(True)
        if not any(field.hasFocus() for pair in self.quiet.fields for field in pair):
            self.quiet.show_hours(preferences.quiet)

    def show_model(self, model: LanguageModelView) -> None:
        """What the service has set."""
        self.base_url.setText(model.base_url)
        self.model.setText(model.model)
        self.limits.show_limits(model)
        self.key.clear()
        self.key.setPlaceholderText(tr("A key is kept; leave empty to keep it") if model.key_is_set else "")
        words = tr("In use.") if model.base_url else tr("None is used.")
        if model.key_is_set and model.kept_in:
            words += " " + tr("The key is kept in {place}.").format(place=model.kept_in)
        self.say(words)

    def say(self, words: str, tone: Tone = "secondary") -> None:
        """A line beside the button."""
        self._model_words.setText(words)
        restyle(self._model_words, tone=tone)

    def show_desk(self, desk: DeskView | None, folder: str) -> None:
        """What is running."""
        if not self.is_furnished:
            return
        words = [f"Deskhand {desk.version}" if desk else "Deskhand"]
        if desk:
            who = tr("{desk}: {n} articles. You are {name}, {role}.")
            words += [who.format(desk=desk.name, n=desk.articles, name=desk.you.name, role=desk.role)]
            if desk.chat_url:
                words.append(tr("Customers write at {address}").format(address=desk.chat_url))
        words += [tr("This machine's part is kept in {folder}").format(folder=folder)]
        words += [tr("Typeface: Inter (OFL). Icons: Lucide (ISC).")]
        self._about.setText("\n".join(words))

    def focus_first(self) -> None:
        """The first choice."""
        self._choices["theme"][self._preferences.theme].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _choose(self, name: str, value: object) -> None:
        chosen = {**vars(self._preferences), name: value}
        self.preferences_chosen.emit(Preferences(**chosen))

    def _save_model(self) -> None:
        self.model_asked.emit(self.base_url.text().strip(), self.model.text().strip(), self.key.text().strip())
