"""A mail server on this machine that takes mail down, refuses what it is told to, and knows no encryption."""

import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default


class MailServerHere:
    """``refuses`` maps the beginning of a command to the line it is answered with; ``heard`` are all commands."""

    def __init__(self) -> None:
        self.taken: list[EmailMessage] = []
        self.heard: list[str] = []
        self.refuses: dict[str, str] = {}
        self.port = 0

    def answer(self, line: str) -> str:
        """What is said to a command."""
        self.heard.append(line)
        for begin, answer in self.refuses.items():
            if line.upper().startswith(begin.upper()):
                return answer
        if line.upper().startswith("DATA"):
            return "354 go on"
        return "221 bye" if line.upper().startswith("QUIT") else "250 fine"

    def take(self, content: bytes) -> None:
        """Keep a mail."""
        message = message_from_bytes(content, policy=default)
        assert isinstance(message, EmailMessage)
        self.taken.append(message)


@contextmanager
def mail_server() -> Iterator[MailServerHere]:
    """One that listens while the block runs."""
    here = MailServerHere()

    class Talk(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            self.wfile.write(b"220 here\r\n")
            while line := self.rfile.readline():
                said = here.answer(line.decode().strip())
                self.wfile.write(said.encode() + b"\r\n")
                if said.startswith("354"):
                    lines = iter(self.rfile.readline, b".\r\n")
                    here.take(b"".join(one.removeprefix(b".") if one.startswith(b"..") else one for one in lines))
                    self.wfile.write(b"250 taken\r\n")

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Talk) as server:
        server.daemon_threads = True
        here.port = server.server_address[1]
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        yield here
        server.shutdown()
        thread.join()
