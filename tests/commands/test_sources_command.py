"""Knowledge is read in from the command line, stays in step, and says what became of everything."""

import gzip
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from workspace.__main__ import main
from workspace.knowledge.ingest.folder import FolderReader


def import_knowledge(folder: Path, desk: Path, *more: str) -> int:
    return main(["import", "knowledge", str(folder), "--data", str(desk), *more])


@pytest.fixture
def help_centre(tmp_path: Path) -> Path:
    folder = tmp_path / "help"
    folder.mkdir()
    for number in range(4):
        (folder / f"page-{number}.md").write_text(f"# Page {number}\n\nText {number}.", encoding="utf-8")
    return folder


def test_a_folder_is_a_source_from_then_on(
    help_centre: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = tmp_path / "desk"
    assert import_knowledge(help_centre, desk) == 0
    assert "4 new" in capsys.readouterr().err
    (help_centre / "page-0.md").unlink()
    (help_centre / "page-1.md").write_text("# Page 1\n\nNew words.", encoding="utf-8")
    (help_centre / "bad.md").write_bytes(b"caf\xe9")
    assert main(["sources", "read", "help", "--data", str(desk)]) == 2
    said = capsys.readouterr().err
    assert "0 new, 1 changed, 2 as they were." in said
    assert "1 were retired" in said
    assert "bad.md: not UTF-8" in said
    assert main(["sources", "list", "--data", str(desk)]) == 0
    assert "3 articles" in capsys.readouterr().out
    assert main(["sources", "remove", "help", "--retire", "--data", str(desk)]) == 0
    assert "3 articles were retired, 0 stay" in capsys.readouterr().err
    assert main(["sources", "read", "help", "--data", str(desk)]) == 2
    assert import_knowledge(help_centre, desk) == 2
    assert "3 changed" in capsys.readouterr().err


def test_too_much_that_vanished_is_asked_about(
    help_centre: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = tmp_path / "desk"
    import_knowledge(help_centre, desk)
    for number in range(3):
        (help_centre / f"page-{number}.md").unlink()
    assert import_knowledge(help_centre, desk) == 1
    assert "3 of 4 articles are no longer there" in capsys.readouterr().err
    assert import_knowledge(help_centre, desk, "--retire-many") == 0
    assert "3 were retired" in capsys.readouterr().err


def test_stopped_by_hand_it_goes_on_there(
    help_centre: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, read = tmp_path / "desk", FolderReader._read_file
    monkeypatch.setattr("workspace.service.source_reading.MOST_AT_ONCE", 1)

    def interrupted(reader: FolderReader, inside: str, file: Path) -> object:
        if inside == "page-2.md":
            raise KeyboardInterrupt
        return read(reader, inside, file)

    with monkeypatch.context() as patched:
        patched.setattr(FolderReader, "_read_file", interrupted)
        assert import_knowledge(help_centre, desk) == 130
    assert "Stopped" in capsys.readouterr().err
    assert import_knowledge(help_centre, desk) == 0
    said = capsys.readouterr().err
    assert "Going on after page-1.md" in said
    assert "4 new" in said


def test_pages_of_this_machine_are_not_read_unless_allowed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", "knowledge", "http://127.0.0.1:9/help", "--data", str(tmp_path / "desk")]) == 2
    assert "private network" in capsys.readouterr().err


def test_what_cannot_be_meant_is_refused(help_centre: Path, tmp_path: Path) -> None:
    desk = str(tmp_path / "desk")
    assert main(["import", "knowledge", str(help_centre), str(help_centre), "--data", desk]) == 2
    assert main(["import", "conversations", "a.csv", "b.csv", "--data", desk]) == 2
    assert main(["sources", "read", "nothing", "--data", desk]) == 2


class _Site(BaseHTTPRequestHandler):
    """A small site with a packed sitemap, a page that is gone and one that robots may not read."""

    def do_GET(self) -> None:
        origin = f"http://{self.headers['Host']}"
        names = "".join(f"<url><loc>{origin}/{name}</loc></url>" for name in ("a", "b", "gone", "private/c"))
        pages = {
            "/sitemap.xml.gz": ("application/gzip", gzip.compress(f"<urlset>{names}</urlset>".encode())),
            "/robots.txt": ("text/plain", b"User-agent: *\nDisallow: /private"),
            "/a": ("text/html; charset=iso-8859-1", "<main><h1>Größe</h1><p>Text.</p></main>".encode("latin-1")),
            "/b": ("text/html", b"<main><h1>B</h1><p>Text.</p></main>"),
            "/private/c": ("text/html", b"<main><h1>C</h1><p>Text.</p></main>"),
        }
        kind, body = pages.get(self.path, ("text/plain", b""))
        self.send_response(200 if self.path in pages else 404)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Quiet."""


def test_a_site_is_read_by_its_sitemap(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workspace.knowledge.ingest.web.PAUSE_S", 0.0)
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Site)
    port = server.socket.getsockname()[1]
    serving = threading.Thread(target=server.serve_forever)
    serving.start()
    try:
        address = f"http://127.0.0.1:{port}/sitemap.xml.gz"
        status = main(["import", "knowledge", address, "--allow-private", "--data", str(tmp_path / "desk")])
    finally:
        server.shutdown()
        serving.join()
        server.server_close()
    said = capsys.readouterr().err
    assert status == 2
    assert "2 new" in said
    assert "no such page any more" in said
    assert "robots.txt does not let" in said
    assert main(["export", str(tmp_path / "out.jsonl"), "--data", str(tmp_path / "desk")]) == 0
    assert "Größe" in (tmp_path / "out.jsonl").read_text(encoding="utf-8")
