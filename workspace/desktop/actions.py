"""Everything an agent can do, as data: menu, palette, help sheet and the duplicate-key test all read this list."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from workspace.desktop.translate import later, tr

Group = Literal["Queue", "Conversation", "Resolve", "Knowledge", "Review", "Insight", "Everywhere"]


@dataclass(frozen=True)
class Action:
    """One thing to do. ``keys`` are in Qt's portable notation; ``in_palette`` is False for what needs no search."""

    id: str
    title: str
    keys: tuple[str, ...]
    group: Group
    in_palette: bool = True


# The classes of error, each with a letter of its own beside the list they are chosen from.
ERRORS: Final = (
    ("wrong-answer", later("Wrong answer"), "Shift+W"),
    ("outdated-knowledge", later("Outdated knowledge"), "Shift+O"),
    ("missing-knowledge", later("Missing knowledge"), "Shift+K"),
    ("missed-escalation", later("Missed escalation"), "Shift+E"),
    ("needless-escalation", later("Needless escalation"), "Shift+N"),
    ("hand-over-badly-told", later("Hand-over badly told"), "Shift+H"),
    ("ungrounded-claim", later("Ungrounded claim"), "Shift+G"),
    ("promise", later("Promise"), "Shift+P"),
    ("tone", later("Tone"), "Shift+T"),
    ("privacy-leak", later("Privacy leak"), "Shift+L"),
    ("wrong-language", later("Wrong language"), "Shift+A"),
    ("wrong-category", later("Wrong category"), "Shift+C"),
    ("tool-misuse", later("Tool misuse"), "Shift+U"),
)

ACTIONS: Final = (
    Action("next-row", "Next conversation", ("J",), "Queue"),
    Action("previous-row", "Previous conversation", ("K",), "Queue"),
    Action("take-next", "Take the next unclaimed conversation", ("T",), "Queue"),
    Action("claim", "Claim the conversation", ("C",), "Queue"),
    Action("release", "Give the conversation back to the queue", ("Shift+C",), "Queue"),
    Action("show-arrivals", "Show what is new in the list", (".",), "Queue"),
    Action("search", "Search the conversations", ("/", "Ctrl+F"), "Queue"),
    Action("view-mine", "Show mine", ("G, M",), "Queue"),
    Action("view-unclaimed", "Show unclaimed", ("G, U",), "Queue"),
    Action("view-all", "Show all that people have", ("G, A",), "Queue"),
    Action("view-ai", "Show those with the AI", ("G, I",), "Queue"),
    Action("view-resolved", "Show resolved", ("G, R",), "Queue"),
    Action("view-snoozed", "Show what is put away", ("G, S",), "Queue"),
    Action("view-waiting", "Show who owes no answer", ("G, W",), "Queue"),
    Action("view-today", "Show what was resolved today", ("G, T",), "Queue"),
    Action("views", "Go to a view, or keep this one", ("G, V",), "Queue"),
    Action("filter", "Narrow the list", ("F",), "Queue"),
    Action("clear-filter", "Show everything in this view", ("Shift+F",), "Queue"),
    Action("assign", "Give the conversation to somebody", ("A",), "Queue"),
    Action("hand-back", "Give the conversation back to the AI", ("H",), "Queue"),
    Action("snooze", "Put the conversation away, or bring it back", ("S",), "Queue"),
    Action("remind", "Have yourself reminded", ("Shift+S",), "Queue"),
    Action("tag", "Add a tag or take one away", ("L",), "Queue"),
    Action("merge", "Merge with another of the customer, or part them", ("M",), "Queue"),
    Action("mark", "Mark for what is done to several", ("X",), "Queue"),
    Action("mark-next", "Mark and go to the next", ("Shift+J",), "Queue"),
    Action("mark-previous", "Mark and go to the one before", ("Shift+K",), "Queue"),
    Action("mark-all", "Mark all that the list shows", ("Ctrl+Shift+A",), "Queue"),
    Action("availability", "Say that you are away, or here again", ("Ctrl+Shift+H",), "Everywhere"),
    Action("reply", "Write a reply", ("R",), "Conversation"),
    Action("send", "Send the reply", ("Ctrl+Return",), "Conversation"),
    Action("send-resolve", "Send the reply and resolve", ("Ctrl+Shift+Return",), "Conversation"),
    Action("use-suggestion", "Put the AI's draft into the reply", ("D",), "Conversation"),
    Action("note", "Write a note for colleagues", ("Shift+N",), "Conversation"),
    Action("macro", "Use a macro, or keep the reply as one", ("Ctrl+M",), "Conversation"),
    Action("ask", "Ask the AI about the conversation", ("Q",), "Conversation"),
    Action("rewrite-shorter", "Have the reply made shorter", ("Ctrl+Alt+S",), "Conversation"),
    Action("rewrite-warmer", "Have the reply made warmer", ("Ctrl+Alt+W",), "Conversation"),
    Action("translate", "Have the reply put into the customer's language", ("Ctrl+Alt+T",), "Conversation"),
    Action("spelling", "See what a misspelt word may have been", ("Ctrl+.",), "Conversation"),
    Action("attach", "Attach files to the reply", ("Ctrl+Shift+U",), "Conversation"),
    Action("brief", "Go to the brief", ("B",), "Conversation"),
    Action("why", "Show why it is here", ("W",), "Conversation"),
    Action("earlier", "Show the customer's earlier conversation above", ("[",), "Conversation"),
    Action("history", "Go to the history", ("Shift+H",), "Conversation"),
    Action("copy-brief", "Copy the brief", ("Ctrl+Shift+B",), "Conversation"),
    Action("own-window", "Open in a window of its own, or bring that one to the front", ("Shift+O",), "Conversation"),
    Action("side", "Show or fold the side pane", ("]",), "Conversation"),
    Action("resolve", "Resolve the conversation", ("E",), "Resolve"),
    Action("reopen", "Open it again", ("Shift+E",), "Resolve"),
    Action("outcome", "Next outcome", ("O",), "Resolve", in_palette=False),
    Action("rate-necessary", "A person was needed", ("N",), "Resolve"),
    Action("rate-unnecessary", "A person was not needed", ("U",), "Resolve"),
    Action("why-1", "First reason why not", ("1",), "Resolve", in_palette=False),
    Action("why-2", "Second reason why not", ("2",), "Resolve", in_palette=False),
    Action("why-3", "Third reason why not", ("3",), "Resolve", in_palette=False),
    Action("why-4", "Fourth reason why not", ("4",), "Resolve", in_palette=False),
    Action("publish", "Publish the correction", ("P",), "Resolve"),
    Action("learn", "Write down what can be learned from it", ("Shift+L",), "Resolve"),
    Action("proof", "Show what the correction would change", ("V",), "Resolve"),
    Action("confirm", "Resolve with what is chosen", ("Ctrl+E",), "Resolve", in_palette=False),
    Action("article-new", "Write a new article", ("Ctrl+N",), "Knowledge"),
    Action("article-edit", "Edit the article, or what is proposed", ("I",), "Knowledge"),
    Action("article-prove", "Prove what is written now", ("Ctrl+R",), "Knowledge"),
    Action("article-preview", "Switch between proof and preview", ("Ctrl+Alt+V",), "Knowledge"),
    Action("article-internal", "For colleagues only, or for everybody", ("Shift+I",), "Knowledge"),
    Action("article-retire", "Retire, bring back, or take back", ("Shift+X",), "Knowledge"),
    Action("version-restore", "Restore the version that is chosen", ("Shift+Z",), "Knowledge"),
    Action("refuse", "Refuse the correction, or dismiss the gap", ("Shift+P",), "Knowledge"),
    Action("knowledge", "Go to the articles", ("G, K",), "Knowledge"),
    Action("knowledge-review", "Go to corrections that wait for approval", ("G, P",), "Knowledge"),
    Action("knowledge-yours", "Go to your corrections", ("G, C",), "Knowledge"),
    Action("knowledge-gaps", "Go to what the knowledge lacks", ("G, L",), "Knowledge"),
    Action("insight", "Go to the figures", ("G, F",), "Insight"),
    Action("insight-weeks", "Go to the weekly review", ("G, 7",), "Insight"),
    Action("insight-own", "Go to your own figures", ("G, O",), "Insight"),
    Action("insight-by", "Show the figure side by side another way", ("Ctrl+B",), "Insight"),
    Action("insight-export", "Export the figures as a table", ("Ctrl+Shift+E",), "Insight"),
    Action("review", "Review what the AI did", ("G, E",), "Review"),
    Action("review-agreement", "Go to the scores, and how far reviewers agree", ("G, 2",), "Review"),
    Action("review-disputes", "Go to what was objected to", ("G, 3",), "Review"),
    Action("review-sessions", "Go to the calibration sessions", ("G, 4",), "Review"),
    Action("review-plans", "Go to the sampling plans", ("G, 5",), "Review"),
    Action("review-scorecards", "Go to the scorecards", ("G, 6",), "Review"),
    Action("review-next", "Next line of the scorecard, or of the list", ("J",), "Review", in_palette=False),
    Action("review-previous", "Line before", ("K",), "Review", in_palette=False),
    Action("turn-next", "Next turn of the AI", ("L",), "Review", in_palette=False),
    Action("turn-previous", "Turn before", ("H",), "Review", in_palette=False),
    Action("score-1", "Lowest, or the first answer", ("1",), "Review", in_palette=False),
    Action("score-2", "Second", ("2",), "Review", in_palette=False),
    Action("score-3", "Third", ("3",), "Review", in_palette=False),
    Action("score-4", "Fourth", ("4",), "Review", in_palette=False),
    Action("score-5", "Fifth", ("5",), "Review", in_palette=False),
    Action("score-none", "Does not apply", ("0", "-"), "Review", in_palette=False),
    Action("verdict-right", "The AI was right", ("R",), "Review"),
    Action("verdict-wrong", "The AI was wrong", ("W",), "Review"),
    Action("verdict-unsure", "Right or wrong cannot be told", ("U",), "Review"),
    Action("error-class", "Say what kind of error it is", ("E",), "Review"),
    *(Action(f"error-{name}", title, (keys,), "Review", in_palette=False) for name, title, keys in ERRORS),
    Action("root-cause", "Say why this category is not full", ("B",), "Review"),
    Action("category-said", "Write about this category", ("M",), "Review"),
    Action("entry-comment", "Comment on the message or step", ("C",), "Review"),
    Action("review-note", "Write about the whole", ("N",), "Review"),
    Action("from-here", "A person should have had it from this turn", ("T",), "Review"),
    Action("article-then", "Show the article as it was then", ("D",), "Review"),
    Action("correct-here", "Correct the knowledge from this turn", ("I",), "Review"),
    Action("hand-in", "Hand it in, or save it", ("Ctrl+Return",), "Review"),
    Action("hand-in-anyway", "Publish the correction all the same", ("Ctrl+Shift+Return",), "Review", in_palette=False),
    Action("skip", "Give it back with a reason", ("S",), "Review"),
    Action("review-tasks", "Go to the list of reviews", ("Q",), "Review"),
    Action("review-done", "Show what waits, or what was reviewed", ("F",), "Review"),
    Action("review-everybodys", "Show yours, or everybody's", ("Shift+F",), "Review"),
    Action("review-draw", "Draw what the plans allow now", ("Ctrl+R",), "Review"),
    Action("review-new", "Begin a new one", ("Ctrl+N",), "Review"),
    Action("review-again", "Have a review reviewed", ("Shift+S",), "Review"),
    Action("object", "Object to the review", ("O",), "Review"),
    Action("accept", "Accept, reveal or close", ("P",), "Review"),
    Action("reject", "Reject the objection", ("Shift+R",), "Review"),
    Action("accept-part", "Accept a part of it", ("Shift+Y",), "Review"),
    Action("review-this", "Review this conversation now", ("Ctrl+Shift+R",), "Conversation"),
    Action("reviews-of", "See what reviewers said of it, and object", ("Shift+Q",), "Conversation"),
    Action("undo", "Undo what was done last", ("Z", "Ctrl+Z"), "Everywhere"),
    Action(
        "palette",
        "Find anything, or do anything",
        ("Ctrl+K",),
        "Everywhere",
        in_palette=False,
    ),
    Action("help", "Show all keys", ("?",), "Everywhere"),
    Action("notices", "Go to what the desk says, to choose there", ("F8",), "Everywhere"),
    Action("next-pane", "Next pane", ("F6",), "Everywhere"),
    Action("previous-pane", "Previous pane", ("Shift+F6",), "Everywhere"),
    Action("back", "Back; nothing written is lost", ("Esc",), "Everywhere", in_palette=False),
    Action("queue", "Go to the queue", ("G, Q",), "Everywhere"),
    Action("settings", "Settings", ("Ctrl+,",), "Everywhere"),
    Action("theme", "Switch between light and dark", ("Ctrl+Shift+L",), "Everywhere"),
    Action("change-desk", "Go to another desk, or try the sample company", ("Ctrl+Shift+D",), "Everywhere"),
    Action("sign-out", "Sign out of this desk", ("Ctrl+Shift+Q",), "Everywhere"),
    Action("close-window", "Close this conversation's window", ("Ctrl+W",), "Everywhere"),
    Action("quit", "Close the desk", ("Ctrl+Q",), "Everywhere"),
)
BY_ID: Final = {action.id: action for action in ACTIONS}
# Pages one can go to from everywhere; what else a reviewer does means something only in their own place.
REVIEW_PAGES: Final = (
    "review", "review-agreement", "review-disputes", "review-sessions", "review-plans", "review-scorecards",
)  # fmt: skip
IN_REVIEW: Final = frozenset(one.id for one in ACTIONS if one.group == "Review") - frozenset(REVIEW_PAGES)
WITH_OVERLAY: Final = frozenset({"back", "palette", "help", "quit", "theme", "close-window"})


def meet(one: Action, other: Action) -> bool:
    """Whether both can be done at the same place, so that they cannot have the same keys."""
    inside = one if one.id in IN_REVIEW else other
    outside = other if inside is one else one
    if (one.id in IN_REVIEW) == (other.id in IN_REVIEW):
        return True
    return outside.group in ("Everywhere", "Review") or (outside.group == "Knowledge" and outside.keys[0][:2] == "G,")


def native(keys: str) -> str:
    """Keys as this system writes them, with the words people use."""
    text = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return text.replace("Return", "Enter")


class DeskActions(QObject):
    """The actions bound to one window. ``gate`` says whether an action may run now."""

    def __init__(self, window: QWidget, only: frozenset[str] | None = None) -> None:
        """``only`` are the actions this window knows; without it, all."""
        super().__init__(window)
        self._handlers: dict[str, Callable[[], object]] = {}
        self._enabled: dict[str, Callable[[], bool]] = {}
        self._actions: dict[str, QAction] = {}
        self.gate: Callable[[str], bool] = lambda _: True
        # A place may do an action its own way; it says whether it did.
        self.instead: Callable[[str], bool] = lambda _: False
        for action in ACTIONS:
            if only is not None and action.id not in only:
                continue
            bound = QAction(tr(action.title), window)
            bound.setObjectName(action.id)
            bound.setShortcuts([QKeySequence(keys) for keys in action.keys])
            self._actions[action.id] = bound
            bound.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            bound.setAutoRepeat(action.id in ("next-row", "previous-row"))
            bound.triggered.connect(self._triggered)
            window.addAction(bound)

    def use_keys(self, keys_of: Callable[[str], tuple[str, ...]]) -> None:
        """Other keys from now on."""
        for action_id, bound in self._actions.items():
            bound.setShortcuts([QKeySequence(keys) for keys in keys_of(action_id)])

    def use_place(self, *, is_review: bool, everywhere: frozenset[str]) -> None:
        """In the reviewer's place keys mean what a reviewer does; ``everywhere`` are the others that go on there."""
        for action_id, bound in self._actions.items():
            bound.setEnabled(
                action_id in IN_REVIEW or action_id in everywhere if is_review else action_id not in IN_REVIEW
            )

    def bind(self, action_id: str, handler: Callable[[], object], when: Callable[[], bool] | None = None) -> None:
        """Say what an action does, and when it can be done."""
        self._handlers[BY_ID[action_id].id] = handler
        if when is not None:
            self._enabled[action_id] = when

    def shown_in_menu(self, action_ids: tuple[str, ...]) -> list[QAction]:
        """The actions of a context menu."""
        return [self._actions[action_id] for action_id in action_ids]

    def can(self, action_id: str) -> bool:
        """Whether an action can be done now."""
        return action_id in self._handlers and self._enabled.get(action_id, lambda: True)()

    def do(self, action_id: str) -> bool:
        """Do it, if it can be done now."""
        if not self.gate(action_id):
            return False
        if self.instead(action_id):
            return True
        if not self.can(action_id):
            return False
        self._handlers[action_id]()
        return True

    @property
    def unbound(self) -> set[str]:
        """Actions that do nothing; there should be none."""
        return set(BY_ID) - set(self._handlers)

    def _triggered(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self.do(sender.objectName())
