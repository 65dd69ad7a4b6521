"""Every word of the desk is in every language, keeps what is filled in, and changes while the desk is open."""

import importlib.util
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.desktop.prose import untranslated
from workspace.desktop import translate
from workspace.desktop.parts.make import button, label
from workspace.desktop.words import LANGUAGES, day, exact, feeling, number, span
from workspace.resources import folder

ROOT = Path(__file__).parents[2]
DESKTOP = ROOT / "workspace" / "desktop"
# The tour speaks to a terminal; names of looks, of the product and of what is kept are no prose, nor is what people
# type in every language.
NO_PROSE = {"tour.py", "moment_words.py", "report_pdf.py"}
# Files whose words are still English everywhere. The list only gets shorter.
STILL_ENGLISH: frozenset[str] = frozenset()


def _loaded() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = made
    spec.loader.exec_module(made)
    return made


translations = _loaded()
each_language = pytest.mark.parametrize("code", translations.FORMS)
each_other_language = pytest.mark.parametrize("code", [code for code in translations.FORMS if code != "en"])


@pytest.fixture
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    translate.use(translate.ENGLISH)


def places(words: str) -> Counter[str]:
    """What is filled in."""
    return Counter(re.findall(r"\{\w*\}|%n", words))


def test_nothing_a_person_reads_goes_past_translation() -> None:
    missed = {
        file.relative_to(DESKTOP).as_posix(): found
        for file in sorted(DESKTOP.rglob("*.py"))
        if file.name not in NO_PROSE and (found := list(untranslated(file)))
    }
    assert not {name: found for name, found in missed.items() if name not in STILL_ENGLISH}


def test_the_finder_of_untranslated_words_finds_them(tmp_path: Path) -> None:
    file = tmp_path / "view.py"
    file.write_text(
        "TITLES = {'new': 'New article here'}\n"
        "def show(self, name):\n"
        "    self.mark.setToolTip('Shows it')\n"
        "    button(f'Write to {name}', 'main', name=tr('Fine'))\n"
        "    self.said.setText(tr('Fine {name}').format(name=name) if name else 'not fine')\n"
        "    self.setObjectName('some name of it')\n"
        "    notices.problem('Lost', key='a key')\n",
        encoding="utf-8",
    )
    assert [text for _, text in untranslated(file)] == [
        "New article here", "Shows it", "Write to {}", "not fine", "Lost",
    ]  # fmt: skip


@each_language
def test_every_word_is_translated_and_nothing_is_out_of_date(code: str) -> None:
    now, known = translations.said(), translations.kept(code)
    open_ones = [
        words.source
        for words in now
        if (code != "en" or words.counts) and not translations.is_finished(words, known.get(words, ()), code)
    ]
    assert not open_ones
    file = folder("translations") / f"deskhand_{code}.ts"
    assert file.read_text(encoding="utf-8") == translations.written(code, now, known), "run packaging/translations.py"


@each_language
def test_the_compiled_words_are_those_of_the_source(code: str, tmp_path: Path) -> None:
    source = folder("translations") / f"deskhand_{code}.ts"
    translations.compiled(source, tmp_path / "made.qm")
    assert (tmp_path / "made.qm").read_bytes() == source.with_suffix(".qm").read_bytes()


@each_language
def test_translations_keep_what_is_filled_in(code: str) -> None:
    wrong = {
        words.source: form
        for words, forms in translations.kept(code).items()
        for form in forms
        if form
        and (
            places(form) != places(words.source)
            or form.count("&") != words.source.count("&")
            or (form[0].isspace(), form[-1].isspace()) != (words.source[0].isspace(), words.source[-1].isspace())
            or form.endswith("…") != words.source.endswith("…")
        )
    }
    assert not wrong


@each_other_language
def test_sentences_stay_sentences(code: str) -> None:
    wrong = {
        words.source: form
        for words, forms in translations.kept(code).items()
        for form in forms
        if form and words.source.endswith((".", "?")) and not form.endswith(words.source[-1])
    }
    assert not wrong


def test_a_check_of_all_languages_can_be_run_by_itself() -> None:
    done = subprocess.run(
        [sys.executable, "packaging/translations.py", "--check"],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("code", "one", "many"),
    [("en", "1 day", "3 days"), ("de", "1 Tag", "3 Tage"), ("fr", "1 jour", "3 jours"), ("es", "1 día", "3 días")],
)
@pytest.mark.usefixtures("_english_again")
def test_numbers_take_their_form(code: str, one: str, many: str) -> None:
    translate.use(code)
    assert (translate.tr_n("%n days", 1), translate.tr_n("%n days", 3)) == (one, many)


@pytest.mark.usefixtures("_english_again")
def test_a_language_is_changed_while_widgets_are_there(qapp: QApplication) -> None:
    heard = []
    translate.language().changed.connect(lambda: heard.append(translate.language().code))
    words, press, field = label(translate.tr("Customer")), button(translate.tr("Undo"), "plain"), QLineEdit("Customer")
    field.setPlaceholderText(translate.tr("Customer"))
    translate.use("de")
    assert (words.text(), press.text(), press.accessibleName()) == ("Kunde", "Rückgängig", "Rückgängig")
    assert (field.text(), field.placeholderText()) == ("Customer", "Kunde"), "what somebody wrote stays"
    translate.use("fr")
    assert words.text() == "Client"
    translate.use("en")
    assert (words.text(), press.text()) == ("Customer", "Undo")
    assert heard == ["de", "fr", "en"]


@pytest.mark.usefixtures("_english_again")
def test_what_was_never_translated_shows_in_the_pseudo_language(qapp: QApplication) -> None:
    translate.use("qps")
    shown = translate.tr("Leads to {host}")
    assert shown.startswith("[Lé")
    assert "{host}" in shown
    assert len(shown) > len("Leads to {host}") * 1.3
    assert translate.tr_n("%n days", 3).startswith("[3 ")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    translate.use("qps-rtl")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    translate.use("en")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


@pytest.mark.usefixtures("_english_again")
def test_dates_and_numbers_are_written_as_the_language_does(qapp: QApplication) -> None:
    moment = datetime(2024, 5, 3, 14, 5).astimezone()
    translate.use("de")
    assert exact(moment) == "Freitag, 3. Mai 2024, 14:05"
    assert day(moment, moment) == "Heute"
    assert number(0.41, 2) == "0,41"
    assert span(timedelta(minutes=4)) == "4 min"
    assert feeling(-0.9, (0.0, -0.9)) == "sehr verärgert, wird schlechter"
    translate.use("es")
    assert exact(moment).startswith("viernes, 3 de mayo de 2024")


def test_what_can_be_chosen_is_what_there_is() -> None:
    codes = [code for code, _ in translate.available()]
    assert codes == ["system", *translations.FORMS]
    assert set(translate.LANGUAGES) <= set(LANGUAGES)
    assert translate.systems_language() in translate.LANGUAGES
    assert QLocale(translate.ENGLISH).language() == QLocale.Language.English
