"""Settings taken, kept and told to the service."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from workspace.client.api import Api
from workspace.client.errors import ClientError
from workspace.client.local_store import LocalStore
from workspace.contract.desk import LanguageModelIn
from workspace.desktop import translate
from workspace.desktop.keymap import keymap
from workspace.desktop.notices import Notices
from workspace.desktop.settings.model import Preferences, keep_preferences, read_preferences
from workspace.desktop.settings.view import SettingsView
from workspace.desktop.state import DeskState
from workspace.desktop.tasks import TaskScope
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import tr

if TYPE_CHECKING:
    from workspace.desktop.knowledge.sources_controller import SourcesController
    from workspace.desktop.settings.confidence_controller import ConfidenceController
    from workspace.desktop.settings.corrections import CorrectionRulesController
    from workspace.desktop.settings.reporting import ReportingController
    from workspace.desktop.settings.routing_controller import RoutingController
    from workspace.desktop.settings.surveys import SurveysController


class SettingsController(QObject):
    """Looks are kept here; the language model is the service's.

    Signals:
        chosen: other preferences.
    """

    chosen = Signal(object)

    def __init__(
        self,
        *,
        view: SettingsView,
        theme: Theme,
        state: DeskState,
        api: Api,
        store: LocalStore,
        notices: Notices,
        folder: Path,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._view, self._theme, self._state, self._api = view, theme, state, api
        self._store, self._folder = store, folder
        self._tasks = TaskScope(self)
        self._tasks.failed.connect(notices.bug)
        self._notices = notices
        self._confidence: ConfidenceController | None = None
        self._sources: SourcesController | None = None
        self._routing: RoutingController | None = None
        self._rules: CorrectionRulesController | None = None
        self._surveys: SurveysController | None = None
        self._reporting: ReportingController | None = None
        self.preferences = read_preferences(store)
        view.preferences_chosen.connect(self.choose)
        view.model_asked.connect(self._save)
        state.desk_changed.connect(self._show_desk)

    async def aclose(self) -> None:
        """End what runs."""
        for part in (self._confidence, self._sources, self._routing, self._rules, self._surveys, self._reporting):
            if part is not None:
                await part.aclose()
        await self._tasks.ended()

    def opened(self) -> None:
        """The page is shown: say what is set."""
        if self._confidence is None:
            # A desk starts without what only this page needs.
            from workspace.desktop.knowledge.sources_controller import SourcesController  # noqa: PLC0415
            from workspace.desktop.settings.confidence_controller import ConfidenceController  # noqa: PLC0415
            from workspace.desktop.settings.corrections import CorrectionRulesController  # noqa: PLC0415
            from workspace.desktop.settings.reporting import ReportingController  # noqa: PLC0415
            from workspace.desktop.settings.routing_controller import RoutingController  # noqa: PLC0415
            from workspace.desktop.settings.surveys import SurveysController  # noqa: PLC0415

            self._view.furnish()
            self._view.keys.changed.connect(self._keep_keys)
            self._confidence = ConfidenceController(
                part=self._view.confidence, state=self._state, api=self._api, notices=self._notices, parent=self
            )
            self._routing = RoutingController(
                part=self._view.routing, state=self._state, api=self._api, notices=self._notices, parent=self
            )
            self._rules = CorrectionRulesController(
                part=self._view.corrections, state=self._state, api=self._api, notices=self._notices, parent=self
            )
            self._surveys = SurveysController(
                part=self._view.surveys, state=self._state, api=self._api, notices=self._notices, parent=self
            )
            self._reporting = ReportingController(
                part=self._view.reporting, state=self._state, api=self._api, notices=self._notices, parent=self
            )
            self._sources = SourcesController(
                part=self._view.sources, state=self._state, api=self._api, notices=self._notices, parent=self
            )
        self._view.show_preferences(self.preferences)
        self._show_desk()
        self._tasks.newest("model", self._load(), doing="reading the settings")
        for part in (self._confidence, self._sources, self._routing, self._rules, self._surveys, self._reporting):
            if part is not None:
                part.opened()

    def choose(self, preferences: Preferences) -> None:
        """Look different from now on."""
        self.preferences = preferences
        keep_preferences(self._store, preferences)
        self._view.show_preferences(preferences)
        self._theme.use(
            preferences.theme,
            scale=preferences.scale,
            compact=preferences.compact,
            less_motion=preferences.less_motion,
        )
        if preferences.language != translate.language().choice:
            translate.use(preferences.language)
        self.chosen.emit(preferences)

    def switch_theme(self) -> None:
        """Light to dark and back."""
        wanted = "light" if self._theme.palette.dark else "dark"
        self.choose(replace(self.preferences, theme=wanted))

    def _keep_keys(self) -> None:
        self._store.note("keys", keymap().text())

    def _show_desk(self) -> None:
        self._view.show_desk(self._state.desk, str(self._folder))

    async def _load(self) -> None:
        try:
            self._view.show_model(await self._api.language_model())
        except ClientError as failed:
            self._view.say(tr("It cannot be read now: {why}").format(why=failed), "attention")

    def _save(self, base_url: str, model: str, key: str) -> None:
        if self._view.limits.limits() is None:
            self._view.say(tr("Not saved: one of the limits cannot be so."), "urgent")
            return
        self._tasks.first("save", self._set(base_url, model, key), doing="saving the language model")

    async def _set(self, base_url: str, model: str, key: str) -> None:
        self._view.say(tr("Saving…"))
        try:
            kept = await self._api.set_language_model(
                LanguageModelIn(base_url=base_url, model=model, key=key or None, limits=self._view.limits.limits())
            )
        except ClientError as failed:
            self._view.say(tr("Not saved: {why}").format(why=failed), "urgent")
        else:
            self._view.show_model(kept)
            self._view.say(
                tr("Saved. The AI uses it from the next message on.") if kept.base_url else tr("Switched off."), "calm"
            )
