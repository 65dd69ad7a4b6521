"""An answer writer on any endpoint that speaks the OpenAI chat completions protocol."""

import json
import re
import time
from pathlib import Path
from typing import Any, Final

import openai

from workspace.responder.writer import WritingFailed, WritingOrder, WrittenAnswer, WrittenSentence

PROMPT_NAME: Final = "answer"
MOST_ANSWER_TOKENS: Final = 700
MOST_QUESTION_LETTERS: Final = 4000
_VERSION: Final = re.compile(rf"^{PROMPT_NAME}\.v(\d+)\.txt$")
_OBJECT: Final = re.compile(r"\{.*\}", re.DOTALL)


class OpenAiWriter:
    """Writes from passages with a chat model; one request a call, no retries: the responder has a fallback."""

    def __init__(
        self,
        *,
        base_url: str,
        model: str,
        api_key: str,
        prompts_folder: Path,
        timeout_s: float = 20.0,
    ) -> None:
        self.name = model
        self._client = openai.OpenAI(base_url=base_url, api_key=api_key or "none", timeout=timeout_s, max_retries=0)
        self.prompt_version, self._prompt = _newest_prompt(prompts_folder)

    def close(self) -> None:
        """Give the connections back."""
        self._client.close()

    def write(self, order: WritingOrder) -> WrittenAnswer:
        """Ask the model once; every way it can fail becomes ``WritingFailed``."""
        started = time.perf_counter()
        try:
            completion = self._client.chat.completions.create(
                model=self.name,
                temperature=0.0,
                max_completion_tokens=MOST_ANSWER_TOKENS,
                response_format={"type": "json_object"},
                messages=[
                    {
                        "role": "system",
                        "content": self._prompt.format(desk_name=order.desk_name, language=order.language),
                    },
                    {"role": "user", "content": _data(order)},
                ],
            )
        except openai.APITimeoutError as slow:
            raise WritingFailed("the language model did not answer in time") from slow
        except openai.APIConnectionError as away:
            raise WritingFailed("the language model cannot be reached") from away
        except openai.APIStatusError as refused:
            raise WritingFailed(f"the language model's service refused with status {refused.status_code}") from refused
        except (openai.OpenAIError, ValueError) as broken:
            raise WritingFailed("the language model's service sent something unreadable") from broken
        choice = completion.choices[0] if completion.choices else None
        if choice is None or choice.message.refusal or not choice.message.content:
            raise WritingFailed("the language model refused to answer")
        usage: dict[str, object] = {
            "model": self.name,
            "prompt": f"{PROMPT_NAME}.v{self.prompt_version}",
            "elapsed_ms": round((time.perf_counter() - started) * 1000, 1),
        }
        if completion.usage is not None:
            usage["prompt_tokens"] = completion.usage.prompt_tokens
            usage["completion_tokens"] = completion.usage.completion_tokens
        return _read(choice.message.content, order, usage)


def _newest_prompt(folder: Path) -> tuple[int, str]:
    versions = {int(match[1]): path for path in folder.iterdir() if (match := _VERSION.match(path.name))}
    if not versions:
        raise FileNotFoundError(f"There is no prompt {PROMPT_NAME}.v*.txt in {folder}.")
    newest = max(versions)
    return newest, versions[newest].read_text(encoding="utf-8")


def _data(order: WritingOrder) -> str:
    passages = "\n".join(
        f'<passage id="{_tame(one.article_id)}" title="{_tame(one.title)}">\n{_tame(one.text)}\n</passage>'
        for one in order.material
    )
    earlier = "\n".join(_tame(text) for text in order.earlier)
    asked = f"<earlier>\n{earlier}\n</earlier>\n" if earlier else ""
    question = _tame(order.question[:MOST_QUESTION_LETTERS])
    complaints = ""
    if order.complaints:
        complaints = f"\nYour first answer could not be sent: {'; '.join(order.complaints)}. Write it again."
    return f"{passages}\n{asked}<customer>\n{question}\n</customer>{complaints}"


def _tame(text: str) -> str:
    """Text that cannot close the element it stands in."""
    return text.replace("<", "‹").replace(">", "›")


def _read(content: str, order: WritingOrder, usage: dict[str, object]) -> WrittenAnswer:
    found = _OBJECT.search(content)
    try:
        whole: Any = json.loads(found.group() if found else content)
    except ValueError as nonsense:
        raise WritingFailed("the language model did not write the agreed form") from nonsense
    if not isinstance(whole, dict) or not isinstance(whole.get("sentences", []), list):
        raise WritingFailed("the language model did not write the agreed form")
    known = {one.article_id for one in order.material}
    sentences = []
    for row in whole.get("sentences", []):
        text = row.get("text") if isinstance(row, dict) else None
        cites = row.get("cites") if isinstance(row, dict) else None
        if not isinstance(text, str) or not isinstance(cites, list):
            raise WritingFailed("the language model did not write the agreed form")
        named = tuple(name for name in cites if isinstance(name, str) and name in known)
        if not text.strip():
            continue
        if not named:
            raise WritingFailed("the language model cited something it was not given")
        sentences.append(WrittenSentence(text.strip(), named))
    wanted = whole.get("wanted", "")
    return WrittenAnswer(
        answered=bool(whole.get("answered")) and bool(sentences),
        sentences=tuple(sentences),
        wanted=wanted if isinstance(wanted, str) else "",
        usage=usage,
    )
