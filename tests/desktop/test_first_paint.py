"""What is loaded when the queue stands: nothing that only the network, a team's desk or the service needs."""

import os
import subprocess
import sys
from pathlib import Path

from benchmarks.desk_data import fill

ROOT = Path(__file__).parents[2]
LATER = [
    "httpx", "httpcore", "anyio", "keyring", "rich", "click", "openai", "PIL", "numpy", "sqlalchemy", "fastapi",
    "tantivy", "lingua", "spylls", "PySide6.QtPdf", "PySide6.QtMultimedia", "PySide6.QtNetwork",
    "workspace.client.connection", "workspace.client.knowledge_api", "workspace.contract.knowledge",
    "workspace.desktop.knowledge", "workspace.domain.conversation", "workspace.service", "workspace.responder",
]  # fmt: skip
SHOW = """
import asyncio, os, sys
from pathlib import Path
import workspace.__main__, workspace.commands.desktop
from workspace.desktop.desk import Desk
from workspace.desktop.start import make_application, run_in_qt

async def live():
    desk = Desk(data_folder=Path(sys.argv[1]), theme="light")
    desk.window.show()
    shown = desk.parts.queue_view.list
    while not (shown.isVisible() and shown.model().rowCount()):
        await asyncio.sleep(0)
    shown.viewport().repaint()
    print(" ".join(sys.modules))
    await desk.aclose()

run_in_qt(make_application(), live)
"""


def test_the_queue_stands_before_network_keyring_or_service_are_loaded(tmp_path: Path) -> None:
    fill(tmp_path, 60)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", SHOW, str(tmp_path)],
        capture_output=True, text=True, check=True, cwd=ROOT, env=environment, timeout=120,
    )  # fmt: skip
    loaded = set(done.stdout.split())
    assert "workspace.desktop.queue.view" in loaded, done.stdout
    assert not loaded & set(LATER)
