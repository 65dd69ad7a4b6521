"""A chat model behind any endpoint that speaks the OpenAI chat completions protocol, asked within its limits."""

import re
import threading
import time
from collections.abc import Mapping
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeoutError
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import httpx
import openai
from openai.types.chat import ChatCompletion

from workspace.responder.spending import ModelLimits, Spending, budget_fault
from workspace.responder.writer import WritingFailed

MOST_ANSWER_TOKENS: Final = 700
# What the client raises, and what it lets through where a body is no chat completion at all.
_FAILURES: Final = (openai.OpenAIError, httpx.HTTPError, OSError, ValueError, TypeError, AttributeError, RuntimeError)


@dataclass(frozen=True)
class Prompt:
    """The newest version of a prompt: ``name`` is ``answer.v2``."""

    name: str
    text: str


@dataclass(frozen=True)
class Completion:
    """What the model wrote and what it took."""

    text: str
    usage: Mapping[str, object] = field(default_factory=dict)


class ChatModel:
    """Asks the model once a call, with no retries: whoever asks has something else to fall back to.

    The answer is taken whole, not as a stream: nothing of it may be shown before all of it has passed its checks.
    """

    def __init__(
        self, *, base_url: str, model: str, api_key: str, limits: ModelLimits, spending: Spending | None
    ) -> None:
        self.name, self.limits = model, limits
        self._spending = spending
        self._client = openai.OpenAI(base_url=base_url, api_key=api_key or "none", max_retries=0)

    def close(self) -> None:
        """Give the connections back."""
        self._client.close()

    def budget_fault(self) -> str:
        """Why it may not be asked now, '' where it may."""
        return budget_fault(self.limits, self._spending.spent()) if self._spending is not None else ""

    def complete(
        self, prompt: str, system: str, data: str, *, within_s: float, most_tokens: int = MOST_ANSWER_TOKENS
    ) -> Completion:
        """Ask once; ``prompt`` is the prompt's name for the record. Every way to fail becomes ``WritingFailed``."""
        started = time.perf_counter()
        completion = self._in_time(system, data, within_s, most_tokens)
        usage: dict[str, object] = {
            "model": self.name,
            "prompt": prompt,
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
        return Completion(choice.message.content, usage)

    def _in_time(self, system: str, data: str, within_s: float, most_tokens: int) -> ChatCompletion:
        """The completion within the time, however slowly the bytes drip in.

        A client's own time limit starts anew with every byte, so the call runs beside and is left alone when it is
        late; its connection ends by that limit.
        """
        result: Future[ChatCompletion] = Future()

        def ask() -> None:
            try:
                completion = self._complete(system, data, within_s, most_tokens)
            except _FAILURES as failure:
                result.set_exception(failure)
            else:
                result.set_result(completion)

        threading.Thread(target=ask, name="language-model", daemon=True).start()
        try:
            return result.result(within_s)
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

    def _complete(self, system: str, data: str, within_s: float, most_tokens: int) -> ChatCompletion:
        completion = self._client.chat.completions.create(
            model=self.name,
            temperature=0.0,
            max_completion_tokens=most_tokens,
            response_format={"type": "json_object"},
            timeout=within_s,
            messages=[{"role": "system", "content": system}, {"role": "user", "content": data}],
        )
        # An endpoint that answers with something else than JSON gives a plain string here.
        if not isinstance(completion, ChatCompletion):
            raise TypeError("not a chat completion")
        return completion


def newest_prompt(folder: Path, name: str) -> Prompt:
    """The prompt with the highest version in the folder, ``NAME.vN.txt``."""
    pattern = re.compile(rf"^{re.escape(name)}\.v(\d+)\.txt$")
    versions = {int(match[1]): path for path in folder.iterdir() if (match := pattern.match(path.name))}
    if not versions:
        raise FileNotFoundError(f"There is no prompt {name}.v*.txt in {folder}.")
    newest = max(versions)
    return Prompt(f"{name}.v{newest}", versions[newest].read_text(encoding="utf-8"))


def tame(text: str) -> str:
    """Text that cannot close the element it stands in."""
    return text.replace("<", "‹").replace(">", "›")
