"""Collect every word the desk says into resources/translations, keep what is translated, and compile it for Qt.

``python packaging/translations.py`` brings the .ts files up to date and writes the .qm files that the desk reads; with
``--check`` it changes nothing and says what is missing. The .ts files are Qt Linguist's own format.
"""

import argparse
import ast
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as Xml

import PySide6

ROOT: Final = Path(__file__).parents[1]
DESKTOP: Final = ROOT / "workspace" / "desktop"
FOLDER: Final = ROOT / "resources" / "translations"
CONTEXT: Final = "desk"
# English is there for its plurals only; all else stands in the code.
ENGLISH: Final = "en"
FORMS: Final = {"en": 2, "de": 2, "fr": 3, "es": 3}
TERRITORIES: Final = {"en": "en_GB", "de": "de_DE", "fr": "fr_FR", "es": "es_ES"}
CALLS: Final = ("tr", "tr_n", "later")


@dataclass(frozen=True, order=True)
class Words:
    """One thing the desk says; ``meaning`` tells apart what English writes alike, ``counts`` asks for plurals."""

    source: str
    meaning: str = ""
    counts: bool = False


def said(folder: Path = DESKTOP) -> dict[Words, str]:
    """All that stands in the code, each with the first file that says it."""
    found: dict[Words, str] = {}
    for file in sorted(folder.rglob("*.py")):
        for words in _said_in(ast.parse(file.read_text(encoding="utf-8"))):
            found.setdefault(words, file.relative_to(ROOT).as_posix())
    return dict(sorted(found.items()))


def _said_in(tree: ast.AST) -> Iterator[Words]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        # What is said of a task when it fails, and every action with its group, are translated where they are shown.
        shown_later = [word.value for word in node.keywords if word.arg == "doing"]
        if isinstance(node.func, ast.Name) and node.func.id == "Action":
            shown_later += [*node.args[1:2], *node.args[3:4]]
        for one in shown_later:
            yield from (Words(source) for source in _literals(one))
        # What is counted may be given on as a literal; %n stands in nothing else.
        for one in node.args:
            if (
                isinstance(one, ast.Constant)
                and isinstance(one.value, str)
                and "%n" in one.value
                and "\\" not in one.value
            ):
                yield Words(one.value, counts=True)
        if not (isinstance(node.func, ast.Name) and node.func.id in CALLS and node.args):
            continue
        for source in _literals(node.args[0]):
            given = [*node.args[1:2], *(word.value for word in node.keywords if word.arg == "meaning")]
            meaning = next((one.value for one in given if isinstance(one, ast.Constant)), "")
            counts = node.func.id == "tr_n"
            yield Words(source, "" if counts or not isinstance(meaning, str) else meaning, counts)


def _literals(node: ast.expr) -> Iterator[str]:
    """The literal given, or both of ``a if … else b``."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)


def kept(language: str, folder: Path = FOLDER) -> dict[Words, tuple[str, ...]]:
    """What is translated already: one form, or as many as the language counts with; empty where nobody has yet."""
    file = folder / f"deskhand_{language}.ts"
    if not file.exists():
        return {}
    found: dict[Words, tuple[str, ...]] = {}
    for message in Xml.parse(file).getroot().iter("message"):
        translation = message.find("translation")
        counts = message.get("numerus") == "yes"
        words = Words(message.findtext("source", ""), message.findtext("comment", ""), counts)
        if translation is None or (translation.get("type") == "unfinished" and not counts and not translation.text):
            found[words] = ("",)
        elif counts:
            found[words] = tuple(form.text or "" for form in translation.findall("numerusform"))
        else:
            found[words] = (translation.text or "",)
    return found


def is_finished(words: Words, forms: tuple[str, ...], language: str) -> bool:
    """Whether every form is there."""
    return all(forms) and len(forms) == (FORMS[language] if words.counts else 1)


def written(language: str, now: dict[Words, str], known: dict[Words, tuple[str, ...]]) -> str:
    """The .ts file: what is said now, then what was said once and is kept in case it comes back."""
    root = Xml.Element("TS", version="2.1", language=TERRITORIES[language], sourcelanguage="en_GB")
    context = Xml.SubElement(root, "context")
    Xml.SubElement(context, "name").text = CONTEXT
    wanted = [words for words in now if language != ENGLISH or words.counts]
    gone = [words for words in sorted(known) if words not in now and any(known[words])]
    for words in (*wanted, *gone):
        message = Xml.SubElement(context, "message", {"numerus": "yes"} if words.counts else {})
        if words in now:
            Xml.SubElement(message, "location", filename=f"../../{now[words]}")
        Xml.SubElement(message, "source").text = words.source
        if words.meaning:
            Xml.SubElement(message, "comment").text = words.meaning
        forms = known.get(words, ())
        translation = Xml.SubElement(message, "translation")
        if words in gone:
            translation.set("type", "vanished")
        elif not is_finished(words, forms, language):
            translation.set("type", "unfinished")
        if words.counts:
            for number in range(FORMS[language]):
                Xml.SubElement(translation, "numerusform").text = forms[number] if number < len(forms) else ""
        else:
            translation.text = forms[0] if forms else ""
    Xml.indent(root, "    ")
    text = Xml.tostring(root, encoding="unicode", short_empty_elements=False)
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n'


def compiled(source: Path, target: Path) -> None:
    """Make the .qm file with Qt's own tool; raises ``CalledProcessError`` when it refuses."""
    tool = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    subprocess.run(
        [str(tool), "-silent", "-nounfinished", str(source), "-qm", str(target)],
        check=True, capture_output=True, timeout=60,
    )  # fmt: skip


def main() -> int:
    """Bring all languages up to date; returns 1 with ``--check`` when something is missing."""
    reader = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    reader.add_argument("--check", action="store_true", help="change nothing")
    only_check = reader.parse_args().check
    now, missing = said(), 0
    FOLDER.mkdir(exist_ok=True)
    for language in FORMS:
        known = kept(language)
        text = written(language, now, known)
        open_ones = [
            words
            for words in now
            if (language != ENGLISH or words.counts) and not is_finished(words, known.get(words, ()), language)
        ]
        missing += len(open_ones)
        sys.stdout.write(f"{language}: {len(now)} said, {len(open_ones)} not translated\n")
        if not only_check:
            file = FOLDER / f"deskhand_{language}.ts"
            file.write_text(text, encoding="utf-8", newline="\n")
            # Put in its place whole: a desk that runs has the one before mapped, and a file cut short under it ends it.
            fresh = file.with_suffix(".qm.new")
            compiled(file, fresh)
            fresh.replace(file.with_suffix(".qm"))
    return 1 if only_check and missing else 0


if __name__ == "__main__":
    sys.exit(main())
