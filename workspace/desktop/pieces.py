"""The pieces of one desk, for whoever wants to look at them."""

from dataclasses import dataclass

from workspace.desktop.conversation.model import ConversationModel
from workspace.desktop.conversation.side import SidePane
from workspace.desktop.conversation.view import ConversationView
from workspace.desktop.notices import Notices
from workspace.desktop.orders import Orders
from workspace.desktop.queue.model import QueueModel
from workspace.desktop.queue.view import QueueView
from workspace.desktop.rows import Rows
from workspace.desktop.settings.view import SettingsView
from workspace.desktop.state import DeskState
from workspace.desktop.theme.theme import Theme


@dataclass(frozen=True)
class Parts:
    """The pieces a test or a tour may want to look at."""

    theme: Theme
    state: DeskState
    notices: Notices
    rows: Rows
    orders: Orders
    queue: QueueModel
    queue_view: QueueView
    conversation: ConversationModel
    conversation_view: ConversationView
    side: SidePane
    settings_view: SettingsView
