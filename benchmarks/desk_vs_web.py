"""The same work at the desk and in a web desk, in one run: `python -m benchmarks.desk_vs_web --venv FOLDER`.

The web desk is django-helpdesk (PyPI, BSD licence) with SQLite, in headless Chromium; FOLDER is a virtual
environment it is installed in (`python -m venv FOLDER && FOLDER/bin/pip install django-helpdesk`). Nothing is
installed by this command.
"""

import argparse
import json
import os
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from playwright.sync_api import Page, sync_playwright
from rich.console import Console
from rich.table import Table

from benchmarks.desk_data import texts

PROJECT: Final = """
import os, sys
from pathlib import Path
HERE = Path(__file__).parent
SECRET_KEY, DEBUG, ALLOWED_HOSTS = "benchmark", False, ["*"]
ROOT_URLCONF, SITE_ID, STATIC_URL, USE_TZ = "urls", 1, "/static/", True
DEFAULT_AUTO_FIELD = "django.db.models.AutoField"
STATIC_ROOT, MEDIA_ROOT = str(HERE / "static"), str(HERE / "media")
LOGIN_URL = "/helpdesk/login/"
INSTALLED_APPS = ["django.contrib.admin", "django.contrib.auth", "django.contrib.contenttypes",
    "django.contrib.sessions", "django.contrib.messages", "django.contrib.staticfiles", "django.contrib.sites",
    "django.contrib.humanize", "rest_framework", "helpdesk"]
MIDDLEWARE = ["django.contrib.sessions.middleware.SessionMiddleware", "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware", "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware"]
TEMPLATES = [{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True, "OPTIONS": {
    "context_processors": ["django.template.context_processors.debug", "django.template.context_processors.request",
        "django.contrib.auth.context_processors.auth", "django.contrib.messages.context_processors.messages"]}}]
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": str(HERE / "helpdesk.sqlite3")}}
HELPDESK_TEAMS_MODE_ENABLED = False
HELPDESK_KB_ENABLED = True
"""
URLS: Final = """
from django.contrib import admin
from django.contrib.staticfiles.views import serve
from django.urls import include, path, re_path
urlpatterns = [path("helpdesk/", include(("helpdesk.urls", "helpdesk"), namespace="helpdesk")),
    path("admin/", admin.site.urls), re_path("static/(?P<path>.*)", serve, {"insecure": True})]
"""
FILL: Final = """
import json, sys, django
django.setup()
from django.contrib.auth.models import User
from helpdesk.models import FollowUp, Queue, Ticket
User.objects.create_superuser("lena", "lena@example.com", "lena")
queue = Queue.objects.create(title="Support", slug="support")
said = json.load(open(sys.argv[1]))
Ticket.objects.bulk_create([Ticket(queue=queue, title=said[n % len(said)][:200], description=said[(n * 7) % len(said)],
    submitter_email=f"customer{n}@example.com", status=1, priority=n % 5 + 1) for n in range(int(sys.argv[2]))],
    batch_size=2000)
"""
TIMES: Final = 15


def main() -> None:
    """Measure both and print the ratios."""
    told = argparse.ArgumentParser(prog="python -m benchmarks.desk_vs_web", description=__doc__)
    told.add_argument("--venv", type=Path, required=True, help="where django-helpdesk is installed")
    told.add_argument("--conversations", type=int, default=50_000)
    asked = told.parse_args()
    python = asked.venv / "bin" / "python"
    there = subprocess.run([str(python), "-c", "import helpdesk"], capture_output=True, check=False)
    if there.returncode:
        told.error(
            f"django-helpdesk is not in {asked.venv}: python -m venv FOLDER && FOLDER/bin/pip install django-helpdesk"
        )
    console = Console()
    with tempfile.TemporaryDirectory() as made:
        web = web_desk(Path(made), python, asked.conversations, console)
    with tempfile.TemporaryDirectory() as made:
        file = Path(made) / "desk.json"
        command = [sys.executable, "-m", "benchmarks.desk", "--conversations", str(asked.conversations)]
        subprocess.run([*command, "--live", "3", "--starts", "3", "--json", str(file)], check=True, capture_output=True)
        desk = json.loads(file.read_text())
    table = Table("work", "web desk p50 / p95 ms", "Deskhand p50 / p95 ms", "web takes")
    for title, there_name, here_name in (
        ("see the queue", "queue", "switch view"),
        ("open one", "open", "open 200 messages"),
        ("the next one", "next", "next conversation"),
        ("search for a word", "search", "search, per key"),
    ):
        p50, p95 = halves(desk[here_name])
        mine = web[there_name]
        middle = statistics.median(mine)
        most = sorted(mine)[int(0.95 * (len(mine) - 1))]
        table.add_row(title, f"{middle:.0f} / {most:.0f}", f"{p50:.1f} / {p95:.1f}", f"{middle / p50:.0f} x")
    console.print(f"{asked.conversations:,} conversations each; Deskhand opens with 200 messages, the ticket has one")
    console.print(table)


def halves(figures: str) -> tuple[float, float]:
    """Median and 95th percentile out of a printed figure."""
    words = figures.split()
    return float(words[1]), float(words[3])


def web_desk(folder: Path, python: Path, number: int, console: Console) -> dict[str, list[float]]:
    """Start the web desk with so many tickets and use it as an agent would; milliseconds by work."""
    (folder / "settings.py").write_text(PROJECT)
    (folder / "urls.py").write_text(URLS)
    (folder / "fill.py").write_text(FILL)
    (folder / "said.json").write_text(json.dumps(texts()))
    environment = {**os.environ, "DJANGO_SETTINGS_MODULE": "settings", "PYTHONPATH": str(folder)}
    console.print(f"filling django-helpdesk with {number:,} tickets …")
    for command in (["-m", "django", "migrate", "-v", "0"], ["fill.py", "said.json", str(number)]):
        subprocess.run([str(python), *command], cwd=folder, env=environment, check=True, capture_output=True)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    serve = [str(python), "-m", "django", "runserver", "--noreload", "--insecure", f"127.0.0.1:{port}"]
    server = subprocess.Popen(serve, cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for(port)
        with sync_playwright() as playwright:
            chromium = next(
                found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))
            )
            browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
            used_there = used(browser.new_page(), f"http://127.0.0.1:{port}/helpdesk")
            browser.close()
        return used_there
    finally:
        server.terminate()
        server.wait(10)


def wait_for(port: int) -> None:
    """Until something listens there."""
    until = time.monotonic() + 30
    while time.monotonic() < until:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise SystemExit("The web desk did not start within 30 s.")


def used(page: Page, base: str) -> dict[str, list[float]]:
    """An agent's work in the web desk."""
    page.goto(f"{base}/login/")
    page.fill("input[name=username]", "lena")
    page.fill("input[name=password]", "lena")
    page.press("input[name=password]", "Enter")
    page.wait_for_load_state("networkidle")
    listed = "#ticketTable tbody tr td:nth-child(2)"
    found: dict[str, list[float]] = {"queue": [], "open": [], "next": [], "search": []}

    def timed(name: str, address: str, shown: str) -> None:
        start = time.perf_counter()
        page.goto(address)
        # Written into the page is enough: the ticket names its customer in a part that is folded away as well.
        page.wait_for_selector(shown, state="attached")
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
        found[name].append((time.perf_counter() - start) * 1000)

    def shown_for(ticket: int) -> str:
        return f"text=customer{ticket}@example.com >> nth=0"

    for number in range(TIMES + 1):
        timed("queue", f"{base}/tickets/", listed)
        timed("open", f"{base}/tickets/{number * 31 + 1}/", shown_for(number * 31))
        timed("next", f"{base}/tickets/{number * 31 + 2}/", shown_for(number * 31 + 1))
        timed("search", f"{base}/tickets/?search_type=header&q=refund", listed)
    return {name: times[1:] for name, times in found.items()}


if __name__ == "__main__":
    main()
