"""An answer writer on a chat model: passages in, sentences with their sources out."""

import json
import re
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any, Final

from workspace.responder.chat_model import ChatModel, newest_prompt, tame
from workspace.responder.spending import ModelLimits, Spending
from workspace.responder.writer import WritingFailed, WritingOrder, WrittenAnswer, WrittenSentence

PROMPT_NAME: Final = "answer"
MOST_QUESTION_LETTERS: Final = 4000
_OBJECT: Final = re.compile(r"\{.*\}", re.DOTALL)


class OpenAiWriter:
    """Writes from passages with a chat model; ``chat`` is the model itself, for what else it is asked."""

    def __init__(
        self,
        *,
        base_url: str,
        model: str,
        api_key: str,
        prompts_folder: Path,
        limits: ModelLimits | None = None,
        spending: Spending | None = None,
    ) -> None:
        self.chat = ChatModel(
            base_url=base_url, model=model, api_key=api_key, limits=limits or ModelLimits(), spending=spending
        )
        self.name, self.limits = self.chat.name, self.chat.limits
        self._prompt = newest_prompt(prompts_folder, PROMPT_NAME)

    def close(self) -> None:
        """Give the connections back."""
        self.chat.close()

    def budget_fault(self) -> str:
        """Why it may not be asked now, '' where it may."""
        return self.chat.budget_fault()

    def write(self, order: WritingOrder) -> WrittenAnswer:
        """Ask the model once; every way it can fail becomes ``WritingFailed``."""
        system = self._prompt.text.format(desk_name=order.desk_name, language=order.language)
        completion = self.chat.complete(self._prompt.name, system, _data(order), within_s=order.within_s)
        return read_answer(completion.text, {one.article_id for one in order.material}, completion.usage)


def _data(order: WritingOrder) -> str:
    passages = "\n".join(
        f'<passage id="{tame(one.article_id)}" title="{tame(one.title)}">\n{tame(one.text)}\n</passage>'
        for one in order.material
    )
    earlier = "\n".join(tame(text) for text in order.earlier)
    asked = f"<earlier>\n{earlier}\n</earlier>\n" if earlier else ""
    question = tame(order.question[:MOST_QUESTION_LETTERS])
    complaints = ""
    if order.complaints:
        complaints = f"\nYour first answer could not be sent: {'; '.join(order.complaints)}. Write it again."
    return f"{passages}\n{asked}<customer>\n{question}\n</customer>{complaints}"


def read_answer(content: str, known: Collection[str], usage: Mapping[str, object]) -> WrittenAnswer:
    """The agreed form: sentences that each cite something ``known``; raises ``WritingFailed`` for anything else."""
    whole = read_object(content, usage)
    if not isinstance(whole.get("sentences", []), list):
        raise WritingFailed("the language model did not write the agreed form", usage)
    sentences = []
    for row in whole.get("sentences", []):
        text = row.get("text") if isinstance(row, dict) else None
        cites = row.get("cites") if isinstance(row, dict) else None
        if not isinstance(text, str) or not isinstance(cites, list):
            raise WritingFailed("the language model did not write the agreed form", usage)
        if not text.strip():
            continue
        if not cites or any(not isinstance(name, str) or name not in known for name in cites):
            raise WritingFailed("the language model cited something it was not given", usage)
        quote = row.get("quote", "")
        sentences.append(
            WrittenSentence(text.strip(), tuple(dict.fromkeys(cites)), quote.strip() if isinstance(quote, str) else "")
        )
    wanted = whole.get("wanted", "")
    return WrittenAnswer(
        answered=bool(whole.get("answered")) and bool(sentences),
        sentences=tuple(sentences),
        wanted=wanted if isinstance(wanted, str) else "",
        usage=usage,
    )


def read_object(content: str, usage: Mapping[str, object]) -> dict[str, Any]:
    """The JSON object a model wrote, with or without words around it."""
    found = _OBJECT.search(content)
    try:
        whole: Any = json.loads(found.group() if found else content)
    except ValueError as nonsense:
        raise WritingFailed("the language model did not write the agreed form", usage) from nonsense
    if not isinstance(whole, dict):
        raise WritingFailed("the language model did not write the agreed form", usage)
    return whole
