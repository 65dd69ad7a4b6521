"""What a colleague at the desk asks of the language model: answers about a conversation, and drafts rewritten."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from workspace.domain.writing import Manner
from workspace.responder.chat_model import ChatModel, Completion, newest_prompt, tame
from workspace.responder.openai_writer import read_answer, read_object
from workspace.responder.writer import Material, WritingFailed, WrittenAnswer

MOST_REWRITTEN_TOKENS: Final = 6_000
_TASKS: Final = {
    "shorter": "make it shorter: as few words as it takes, in the draft's own language.",
    "warmer": "make it warmer: friendlier and more personal, in the draft's own language, not longer than needed.",
    "article": "turn it into the text of a help article: addressed to any customer instead of this one, without "
    "greeting, thanks, apology or sign-off, the steps in order, in the draft's own language.",
    "translate": 'translate it into the language with the code "{language}", as one writes to a customer there.',
}


@dataclass(frozen=True)
class Said:
    """One message of the conversation as the model gets it; ``who`` is customer, ai or agent."""

    id: str
    who: str
    text: str


@dataclass(frozen=True)
class AskOrder:
    """A colleague's question, and what may be used; ``within_s`` is how long it may take."""

    question: str
    thread: Sequence[Said]
    material: Sequence[Material]
    language: str
    desk_name: str
    within_s: float = 20.0


@dataclass(frozen=True)
class RewriteOrder:
    """A draft and what is to be done with it."""

    draft: str
    manner: Manner
    language: str
    desk_name: str
    within_s: float = 20.0


class WritesForTheDesk(Protocol):
    """The language model as colleagues use it."""

    @property
    def most_seconds(self) -> float:
        """How long it may take."""

    def budget_fault(self) -> str:
        """Why it may not be asked now, in words an agent reads; '' where it may."""

    def ask(self, order: AskOrder) -> WrittenAnswer:
        """Answer; raises ``WritingFailed``."""

    def rewrite(self, order: RewriteOrder) -> Completion:
        """The draft rewritten; raises ``WritingFailed``."""


class DeskWriter:
    """The same on a chat model."""

    def __init__(self, chat: ChatModel, prompts_folder: Path) -> None:
        self._chat = chat
        self._ask, self._rewrite = newest_prompt(prompts_folder, "ask"), newest_prompt(prompts_folder, "rewrite")

    @property
    def most_seconds(self) -> float:
        """How long it may take."""
        return self._chat.limits.most_seconds

    def budget_fault(self) -> str:
        """Why it may not be asked now, '' where it may."""
        return self._chat.budget_fault()

    def ask(self, order: AskOrder) -> WrittenAnswer:
        """Ask the model once."""
        system = self._ask.text.format(desk_name=order.desk_name, language=order.language)
        parts = [f'<message id="{one.id}" from="{one.who}">\n{tame(one.text)}\n</message>' for one in order.thread]
        parts += [
            f'<passage id="{one.article_id}" title="{tame(one.title)}">\n{tame(one.text)}\n</passage>'
            for one in order.material
        ]
        parts.append(f"<colleague>\n{tame(order.question)}\n</colleague>")
        done = self._chat.complete(self._ask.name, system, "\n".join(parts), within_s=order.within_s)
        known = {one.id for one in order.thread} | {one.article_id for one in order.material}
        return read_answer(done.text, known, done.usage)

    def rewrite(self, order: RewriteOrder) -> Completion:
        """Ask the model once."""
        task = _TASKS[order.manner].format(language=order.language)
        system = self._rewrite.text.format(desk_name=order.desk_name, task=task)
        done = self._chat.complete(
            self._rewrite.name,
            system,
            f"<draft>\n{tame(order.draft)}\n</draft>",
            within_s=order.within_s,
            most_tokens=MOST_REWRITTEN_TOKENS,
        )
        text = read_object(done.text, done.usage).get("text")
        if not isinstance(text, str) or not text.strip():
            raise WritingFailed("the language model did not write the agreed form", done.usage)
        if not set("‹›") & set(order.draft):
            text = text.replace("‹", "<").replace("›", ">")
        return Completion(text.strip(), done.usage)
