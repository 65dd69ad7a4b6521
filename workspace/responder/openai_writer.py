"""An answer writer on any endpoint that speaks the OpenAI chat completions protocol."""

import json
import re
import threading
import time
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeoutError
from pathlib import Path
from typing import Any, Final

import httpx
import openai
from openai.types.chat import ChatCompletion

from workspace.responder.spending import ModelLimits, Spending, budget_fault
from workspace.responder.writer import WritingFailed, WritingOrder, WrittenAnswer, WrittenSentence

PROMPT_NAME: Final = "answer"
MOST_ANSWER_TOKENS: Final = 700
MOST_QUESTION_LETTERS: Final = 4000
_VERSION: Final = re.compile(rf"^{PROMPT_NAME}\.v(\d+)\.txt$")
# What the client raises, and what it lets through where a body is no chat completion at all.
_FAILURES: Final = (openai.OpenAIError, httpx.HTTPError, OSError, ValueError, TypeError, AttributeError, RuntimeError)
_OBJECT: Final = re.compile(r"\{.*\}", re.DOTALL)


class OpenAiWriter:
    """Writes from passages with a chat model; one request a call, no retries: the responder has a fallback.

    The answer is taken whole, not as a stream: nothing of it may be shown before all of it has passed its checks.
    """

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
        self.name = model
        self.limits = limits or ModelLimits()
        self._spending = spending
        self._client = openai.OpenAI(base_url=base_url, api_key=api_key or "none", max_retries=0)
        self.prompt_version, self._prompt = _newest_prompt(prompts_folder)

    def close(self) -> None:
        """Give the connections back."""
        self._client.close()

    def budget_fault(self) -> str:
        """Why it may not be asked now, '' where it may."""
        return budget_fault(self.limits, self._spending.spent()) if self._spending is not None else ""

    def write(self, order: WritingOrder) -> WrittenAnswer:
        """Ask the model once; every way it can fail becomes ``WritingFailed``."""
        started = time.perf_counter()
        completion = self._in_time(order)
        usage: dict[str, object] = {
            "model": self.name,
            "prompt": f"{PROMPT_NAME}.v{self.prompt_version}",
            "elapsed_ms": round((time.perf_counter() - started) * 1000, 1),
        }
        if completion.usage is not None:
            usage["prompt_tokens"] = completion.usage.prompt_tokens
            usage["completion_tokens"] = completion.usage.completion_tokens
            usage["cost_micros"] = self.limits.cost_micros(
                completion.usage.prompt_tokens, completion.usage.completion_tokens
            )
        choice = completion.choices[0] if completion.choices else None
        if choice is None or choice.message.refusal or not choice.message.content:
            raise WritingFailed("the language model refused to answer", usage)
        if choice.finish_reason == "length":
            raise WritingFailed("the language model's answer was cut off", usage)
        return _read(choice.message.content, order, usage)

    def _in_time(self, order: WritingOrder) -> ChatCompletion:
        """The completion within the order's time, however slowly the bytes drip in.

        A client's own time limit starts anew with every byte, so the call runs beside and is left alone when it is
        late; its connection ends by that limit.
        """
        result: Future[ChatCompletion] = Future()

        def ask() -> None:
            try:
                completion = self._complete(order)
            except _FAILURES as failure:
                result.set_exception(failure)
            else:
                result.set_result(completion)

        threading.Thread(target=ask, name="language-model", daemon=True).start()
        try:
            return result.result(order.within_s)
        except (FutureTimeoutError, openai.APITimeoutError) as slow:
            raise WritingFailed("the language model did not answer in time") from slow
        except openai.APIConnectionError as away:
            raise WritingFailed("the language model cannot be reached") from away
        except openai.RateLimitError as busy:
            raise WritingFailed("the language model's service takes no more requests now") from busy
        except openai.APIStatusError as refused:
            raise WritingFailed(f"the language model's service refused with status {refused.status_code}") from refused
        except _FAILURES as broken:
            raise WritingFailed("the language model's service sent something unreadable") from broken

    def _complete(self, order: WritingOrder) -> ChatCompletion:
        completion = self._client.chat.completions.create(
            model=self.name,
            temperature=0.0,
            max_completion_tokens=MOST_ANSWER_TOKENS,
            response_format={"type": "json_object"},
            timeout=order.within_s,
            messages=[
                {
                    "role": "system",
                    "content": self._prompt.format(desk_name=order.desk_name, language=order.language),
                },
                {"role": "user", "content": _data(order)},
            ],
        )
        # An endpoint that answers with something else than JSON gives a plain string here.
        if not isinstance(completion, ChatCompletion):
            raise TypeError("not a chat completion")
        return completion


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
        raise WritingFailed("the language model did not write the agreed form", usage) from nonsense
    if not isinstance(whole, dict) or not isinstance(whole.get("sentences", []), list):
        raise WritingFailed("the language model did not write the agreed form", usage)
    known = {one.article_id for one in order.material}
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
