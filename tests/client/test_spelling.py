"""Which words are looked up, what counts as right, and which language a draft is in."""

from pathlib import Path

import pytest

from workspace.client.draft_language import language_of
from workspace.client.spelling import Spelling, words_in


@pytest.mark.parametrize(
    "text",
    [
        "https://shop.example/ordrs",
        "www.exampel.com",
        "mira.sool@example.com",
        "`pritn()`",
        "{{customer.frist_name}}",
        "⟦compnay⟧",
        "@Tomm",
        "INV2024x",
        "NASSA",
        "iPhoen",
        "a",
    ],
)
def test_what_is_no_prose_is_not_looked_up(text: str) -> None:
    assert [word for _, word in words_in(f"See {text} please")] == ["See", "please"]


def test_words_are_told_with_where_they_start() -> None:
    assert list(words_in("Don’t know,\twell-known")) == [(0, "Don't"), (6, "know"), (12, "well-known")]


def test_right_wrong_and_british(tmp_path: Path) -> None:
    known = Spelling(tmp_path / "own-words.txt", ()).check(
        "en", frozenset({"recieve", "adress", "address", "apologise", "cancelled", "centre", "enquiry", "Thursday"})
    )
    assert {word for word, right in known.items() if not right} == {"recieve", "adress"}


def test_own_words_last(tmp_path: Path) -> None:
    Spelling(tmp_path / "own-words.txt", ()).add("Fernroute")
    assert "Fernroute" in Spelling(tmp_path / "own-words.txt", ()).own


def test_a_dictionary_beside_the_own_words_is_used(tmp_path: Path) -> None:
    folder = tmp_path / "dictionaries"
    folder.mkdir()
    (folder / "de_DE.aff").write_text("SET UTF-8\n", encoding="utf-8")
    (folder / "de_DE.dic").write_text("2\nRechnung\nbezahlt\n", encoding="utf-8")
    spelling = Spelling(tmp_path / "own-words.txt", ())
    assert spelling.has("de")
    assert not spelling.has("fr")
    assert spelling.check("de", frozenset({"Rechnung", "Rechnug"})) == {"Rechnung": True, "Rechnug": False}
    assert spelling.check("fr", frozenset({"facture"})) == {}


def test_the_likeliest_word_is_suggested(tmp_path: Path) -> None:
    assert "receive" in Spelling(tmp_path / "own-words.txt", ()).suggestions("en", "recieve")[:2]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("We have given the amount back to your card today.", "en"),
        ("Wir haben den Betrag heute auf Ihre Karte zurückgebucht.", "de"),
        ("Nous avons remboursé le montant sur votre carte.", "fr"),
        ("Hemos devuelto el importe a su tarjeta, gracias.", "es"),
        ("OK, thanks", ""),
        ("INV-2024-001 Acme Pro 12 Berlin Paris Madrid", ""),
    ],
)
def test_the_language_of_a_draft(text: str, language: str) -> None:
    assert language_of(text) == language
