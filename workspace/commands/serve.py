"""``deskhand serve``: the service without a window, for a team, or as the child of one desktop."""

import argparse
import asyncio
import contextlib
import getpass
import importlib
import json
import logging
import os
import socket
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import FrameType
from typing import Final

import uvicorn

from workspace.domain.errors import BadInput
from workspace.folders import data_folder
from workspace.resources import folder
from workspace.service.assemble import Service, assemble
from workspace.service.http.app import http_app
from workspace.service.ports import Responds
from workspace.service.sample_company import play_customers
from workspace.service.sample_knowledge import load_sample
from workspace.service.secrets import Secrets
from workspace.service.settings import Settings
from workspace.store.database import Store

DEFAULT_PORT: Final = 8420
OWNER_TOKEN: Final = "owner-token"
GRACE_S: Final = 2


def configure(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("--host", default="127.0.0.1", help="the address to listen on (default: this machine only)")
    parser.add_argument("--port", type=int, default=None, help=f"the port (default: {DEFAULT_PORT}; 0: any free one)")
    parser.add_argument("--data", metavar="DIR", help="where the desk is kept")
    parser.add_argument(
        "--database", metavar="URL", default="", help="a PostgreSQL database, as postgresql+psycopg://…"
    )
    parser.add_argument(
        "--public-url", metavar="URL", default="", help="the address customers reach this service under"
    )
    parser.add_argument("--sample", action="store_true", help="load the sample company and let its customers write in")
    parser.add_argument(
        "--read-from",
        metavar="FOLDER",
        type=Path,
        action="append",
        default=[],
        help="a folder that leads may have knowledge read from; may be given several times",
    )
    parser.add_argument("--embedded", action="store_true", help="serve one desktop, and end with it")


def run(arguments: argparse.Namespace) -> int:
    """Serve until told to stop."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s", stream=sys.stderr)
    # Its request log holds query strings, and with them what people search for.
    logging.getLogger("httpx").setLevel(logging.WARNING)
    settings = Settings(
        data_folder=data_folder(arguments.data, desk="demo" if arguments.sample else "desk"),
        database_url=arguments.database,
        is_sample=arguments.sample,
        public_url=arguments.public_url.rstrip("/"),
        # On a laptop the web chat's other side is usually this machine as well.
        allow_private_webhooks=arguments.embedded,
        # On a laptop the lead and whoever runs the service are the same person.
        source_folders=None if arguments.embedded else tuple(arguments.read_from),
    )
    listening = listen(arguments.host, arguments.port, embedded=arguments.embedded)
    return serve(settings, listening, make_responder=_make_responder, embedded=arguments.embedded)


def serve(
    settings: Settings,
    listening: socket.socket,
    *,
    make_responder: Callable[[Store, Secrets, Callable[[str], None]], Responds],
    embedded: bool,
) -> int:
    """Run the service on a socket until a signal comes or, embedded, until the desktop is gone."""
    host, port = listening.getsockname()[:2]
    base_url = f"http://{'127.0.0.1' if host in {'0.0.0.0', '::'} else host}:{port}"
    if not settings.public_url and host in {"127.0.0.1", "::1"}:
        settings = replace(settings, public_url=base_url)
    service = assemble(settings, make_responder=make_responder)
    if settings.is_sample:
        load_sample(service, folder("sample_company"))
    _let_owner_in(service, base_url, embedded=embedded)
    config = uvicorn.Config(
        http_app(service),
        log_level="warning",
        access_log=False,
        timeout_graceful_shutdown=GRACE_S,
        timeout_keep_alive=30,
        server_header=False,
    )
    server = _Server(config, service)
    if embedded:
        threading.Thread(target=_end_with_parent, args=(server,), name="parent", daemon=True).start()
    try:
        asyncio.run(_serve(server, service, listening, base_url, embedded=embedded))
    finally:
        service.close()
    return 0


class _Server(uvicorn.Server):
    """uvicorn's server, which says when it listens and ends open streams before it waits for them."""

    def __init__(self, config: uvicorn.Config, service: Service) -> None:
        super().__init__(config)
        self._service = service
        self.listens = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, then say so."""
        await super().startup(sockets)
        self.listens.set()

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """A signal to end: open streams end first, or the server would wait for them."""
        self.end()
        super().handle_exit(sig, frame)

    def end(self) -> None:
        """End as after a signal; may come from any thread."""
        self._service.bell.stop()
        self.should_exit = True


async def _serve(server: _Server, service: Service, listening: socket.socket, base_url: str, *, embedded: bool) -> None:
    async def once_started() -> None:
        await server.listens.wait()
        if embedded:
            # One line for the desktop that started us; nothing else ever goes to standard output.
            sys.stdout.write(json.dumps({"port": listening.getsockname()[1], "pid": os.getpid()}) + "\n")
            sys.stdout.flush()
        else:
            sys.stderr.write(f"Deskhand is listening on {base_url}. Web chat: {base_url}/chat\n")
        if service.settings.is_sample:
            await asyncio.to_thread(service.host.wait_ready)
            await play_customers(folder("sample_company"), base_url, service.channel_key())

    background = asyncio.create_task(once_started())
    try:
        await server.serve(sockets=[listening])
    finally:
        background.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await background


def listen(host: str, port: int | None, *, embedded: bool) -> socket.socket:
    """A socket that listens; raises ``BadInput`` when the port cannot be had."""
    if port is None:
        port = 0 if embedded else DEFAULT_PORT
    if not 0 <= port <= 65535:
        raise BadInput(f"The port {port} does not exist; give 0 to 65535.", field="port")
    if host not in {"127.0.0.1", "::1", "localhost"}:
        sys.stderr.write(f"Listening on {host}, beyond this machine: put a proxy with TLS in front of it.\n")
    listening = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
    except OSError as taken:
        listening.close()
        raise BadInput(
            f"Cannot listen on {host}:{port}: {taken.strerror}. Give another --port.", field="port"
        ) from taken
    listening.listen(128)
    return listening


def _let_owner_in(service: Service, base_url: str, *, embedded: bool) -> None:
    """Embedded: the one-time token from the environment. Else: a token made at the first start and kept."""
    name = _user_name()
    if embedded:
        token = os.environ.pop("DESKHAND_TOKEN", "")
        if len(token) < 16:
            raise BadInput("An embedded service needs its one-time token in DESKHAND_TOKEN.")
        service.people.sign_in_owner(name, token)
        return
    if service.secrets.get(OWNER_TOKEN):
        return
    token = service.people.add(name, "lead")
    service.secrets.put(OWNER_TOKEN, token)
    sys.stderr.write(
        f"First start: {name} is this desk's lead. The token is kept in {service.secrets.kept_in}.\n"
        f"Open the desk with: deskhand --service {base_url}\n"
    )


def _user_name() -> str:
    try:
        return getpass.getuser().split("@")[0].replace(".", " ").title() or "Owner"
    except (OSError, KeyError):
        return "Owner"


def _end_with_parent(server: _Server) -> None:
    """The desktop holds the other end of our standard input; when it is gone, so are we."""
    with contextlib.suppress(OSError, ValueError):
        while sys.stdin.buffer.read(1024):
            pass
    server.end()


def _make_responder(store: Store, secrets: Secrets, says: Callable[[str], None]) -> Responds:
    # Loaded here, in the loader's thread: these imports take longer than starting to listen.
    says("loading the language models")
    making = importlib.import_module("workspace.service.responder_making")
    made: Responds = making.make_responder(
        store,
        secrets,
        says,
        embedding=folder("embedding"),
        prompts=folder("prompts"),
        shipped_vectors=folder("sample_company") / "vectors.npz",
    )
    return made
