"""A real local server that speaks the OpenAI protocol and answers, fails and lies as a test tells it to."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass
class Scripted:
    """One answer: the model's words, after ``before`` was called, in the manner the other fields say.

    ``silent_s`` is how long nothing comes, ``drip_s`` how long each of the body's bytes takes; ``cut`` ends the
    connection in the middle of the body, ``whole`` is sent instead of a completion.
    """

    content: str = ""
    status: int = 200
    refusal: bool = False
    finish: str = "stop"
    silent_s: float = 0.0
    drip_s: float = 0.0
    cut: bool = False
    whole: str = ""
    tokens: tuple[int, int] = (11, 7)
    before: Callable[[], object] = field(default=lambda: None)


class ScriptedModel(ThreadingHTTPServer):
    """Answers chat completions with what the test wrote; the last answer repeats. ``asked`` are the requests."""

    daemon_threads = True

    def __init__(self) -> None:
        self.script: list[Scripted] = []
        self.asked: list[dict[str, Any]] = []
        self.keys: list[str] = []
        super().__init__(("127.0.0.1", 0), _Handler)

    @property
    def url(self) -> str:
        """Where it is."""
        return f"http://127.0.0.1:{self.server_address[1]}/v1"

    def says(self, *answers: Scripted | str) -> None:
        """From now on it answers so."""
        self.script = [Scripted(answer) if isinstance(answer, str) else answer for answer in answers]
        self.asked.clear()


@contextmanager
def scripted_model() -> Iterator[ScriptedModel]:
    """A model that runs while the block does."""
    server = ScriptedModel()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def written(*sentences: tuple[str, str] | tuple[str, str, str], answered: bool = True, wanted: str = "") -> str:
    """The agreed form: (text, article) or (text, article, quote) per sentence."""
    rows = [{"text": row[0], "cites": [row[1]], "quote": row[2] if len(row) > 2 else ""} for row in sentences]
    return json.dumps({"answered": answered, "sentences": rows, "wanted": wanted})


class _Handler(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        model = self.server
        assert isinstance(model, ScriptedModel)
        length = int(self.headers["Content-Length"])
        model.asked.append(json.loads(self.rfile.read(length)))
        model.keys.append(self.headers.get("Authorization", ""))
        answer = model.script.pop(0) if len(model.script) > 1 else model.script[0]
        answer.before()
        time.sleep(answer.silent_s)
        body = (answer.whole or json.dumps(_completion(answer))).encode()
        try:
            self.send_response(answer.status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            if answer.cut:
                self.wfile.write(body[: len(body) // 2])
                self.close_connection = True
            elif answer.drip_s:
                for byte in body:
                    self.wfile.write(bytes([byte]))
                    time.sleep(answer.drip_s)
            else:
                self.wfile.write(body)
        except (BrokenPipeError, ConnectionResetError):
            return

    def log_message(self, *_: Any) -> None:
        """Nothing: the test reads ``asked``."""


def _completion(answer: Scripted) -> dict[str, Any]:
    message: dict[str, Any] = {"role": "assistant", "content": answer.content, "refusal": None}
    if answer.refusal:
        message |= {"content": None, "refusal": "I cannot help with that."}
    sent, wrote = answer.tokens
    return {
        "id": "x",
        "object": "chat.completion",
        "created": 1,
        "model": "scripted",
        "choices": [{"index": 0, "finish_reason": answer.finish, "message": message}],
        "usage": {"prompt_tokens": sent, "completion_tokens": wrote, "total_tokens": sent + wrote},
    }
