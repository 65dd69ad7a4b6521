"""Which kinds of personal data a message holds, so that people are warned; the data itself is not repeated."""

import re
from typing import Final

_KINDS: Final = (
    ("e-mail address", re.compile(r"\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b")),
    ("bank account", re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,4})?\b")),
    ("IP address", re.compile(r"(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d.])")),
    ("social security number", re.compile(r"\b(?!000|666)\d{3}-\d{2}-\d{4}\b")),
    (
        "date of birth",
        re.compile(
            r"\b(?:born|date of birth|d\.?o\.?b\.?|birthday|geboren|geburtsdatum|née? le|date de naissance|nacid[oa]"
            r"|fecha de nacimiento|nat[oa] il|data di nascita|nascid[oa]|data de nascimento|geboortedatum"
            r"|data urodzenia"
            r"|född|født|doğum tarihi|narozen\w*)\W{0,3}(?:on |am |le |el |il |em |op )?\d{1,4}[./ -]",
            re.IGNORECASE,
        ),
    ),
    (
        "identity document",
        re.compile(
            r"\b(?:passport|id card|identity card|driving licence|driver'?s license|personalausweis|reisepass"
            r"|passeport|carte d'identité"
            r"|pasaporte|dni|passaporto|carta d'identità|paspoort|paszport|pesel|pass(?:nummer|nr)|pasaport"
            r"|rodné číslo)\b"
            r"\W{0,3}(?:no\.?|number|nummer|nr\.?|numéro|número|numero|is|ist"
            r"|:)?\W{0,3}(?=[A-Z0-9/-]*\d)[A-Z0-9/-]{6,}",
            re.IGNORECASE,
        ),
    ),
    (
        "password",
        re.compile(
            r"\b(?:password|passwort|kennwort|mot de passe|contraseña|senha|wachtwoord|hasło|lösenord|adgangskode"
            r"|parola|şifre|heslo|pin)"
            r"\b ?(?:is|ist|est|es|è|é|jest|är|er|je|:|=) ?(?=\S*[\d!#$%&*?@_-])\S{4,}",
            re.IGNORECASE,
        ),
    ),
    ("key", re.compile(r"\b(?:sk|pk|key|tok|ghp|xoxb)[_-][A-Za-z0-9_-]{8,}")),
    (
        "postal address",
        re.compile(
            r"\b\d{1,5} (?:[A-Z][\w'.-]+ ){1,3}(?:street|st|road|rd|avenue|ave|lane|ln|drive|boulevard|blvd|court"
            r"|close|way)\b"
            r"|\b[A-ZÄÖÜ][\wäöüß.-]*(?:straße|strasse|str\.|weg|platz|allee|gasse) ?\d{1,4}\b"
            r"|\b\d{1,4},? (?:bis |ter )?(?:rue|avenue|boulevard|place|chemin) [\w' -]{3,}"
            r"|\b(?:calle|avenida|plaza|via|viale|piazza|rua) [A-ZÀ-Þ][\w' -]{2,30},? ?(?:n[º°.]? ?)?\d{1,4}\b",
            re.IGNORECASE,
        ),
    ),
)
_MARKED: Final = re.compile(r"[\d@_!#$%&*]")
_LONG_NUMBER: Final = re.compile(r"(?<![\w.#-])\+?\(?\d[\d ()./-]{6,}\d(?!\w)")
_DATE: Final = re.compile(r"\d{1,4}[-./]\d{1,2}[-./]\d{1,4}(?:[ T]\d{1,2}.*)?")


def personal_data_in(text: str) -> tuple[str, ...]:
    """The kinds found, each once."""
    # Every kind but a spelled-out password has a digit, an at sign or an underscore in it.
    if not _MARKED.search(text):
        return ()
    found = [kind for kind, pattern in _KINDS if pattern.search(text)]
    for number in _LONG_NUMBER.finditer(text):
        digits = re.sub(r"\D", "", number.group())
        shown = number.group().strip()
        if 13 <= len(digits) <= 19 and _passes_luhn(digits):
            found.append("card number")
        elif (
            8 <= len(digits) <= 15
            and not _DATE.fullmatch(shown)
            and (shown[0] in "+(0" or re.search(r"[ ()/-]", shown))
        ):
            found.append("phone number")
    return tuple(dict.fromkeys(found))


def _passes_luhn(digits: str) -> bool:
    """The check digit of payment cards (ISO/IEC 7812-1, annex B)."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if place % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0
