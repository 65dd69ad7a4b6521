"""A week as it is told: on the wire, as a page and as a table, over what the desk knows now."""

from workspace.contract.insight import WeekView
from workspace.contract.knowledge import Gap
from workspace.domain.errors import DeskhandError
from workspace.service.gaps import GapDesk
from workspace.service.insight import insight_view, span_of
from workspace.service.policies import read_policy
from workspace.service.ports import Clock
from workspace.service.responder_host import ResponderHost
from workspace.service.weekly import week_view
from workspace.service.weekly_report import week_page
from workspace.store.database import Store
from workspace.store.measured import Filter


class WeekPages:
    """Reads weeks; each question is answered from one state of the store."""

    def __init__(self, store: Store, clock: Clock, host: ResponderHost, gaps: GapDesk) -> None:
        self._store, self._clock, self._host, self._gaps = store, clock, host, gaps

    def view(self, week: str) -> WeekView:
        """The week's ten; raises ``BadInput`` for what is no week."""
        gaps, now = self._known_gaps(), self._clock()
        with self._store.read() as unit:
            return week_view(unit, read_policy(unit), gaps, week, now)

    def page(self, week: str) -> str:
        """The report's page, with the twelve weeks to then."""
        return self.view_and_page(week)[1]

    def view_and_page(self, week: str) -> tuple[WeekView, str]:
        """Both, of the same state of the desk."""
        gaps, now = self._known_gaps(), self._clock()
        with self._store.read() as unit:
            policy = read_policy(unit)
            view = week_view(unit, policy, gaps, week, now)
            insight = insight_view(unit, policy, Filter(), span_of("", view.until, now), now)
        return view, week_page(policy.desk_name, view, insight)

    def _known_gaps(self) -> tuple[Gap, ...]:
        """What the knowledge lacks, where the AI is there to say so."""
        if not self._host.is_ready:
            return ()
        try:
            return self._gaps.list(with_dismissed=False).gaps
        except DeskhandError:
            return ()
