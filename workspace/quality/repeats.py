"""Whether an agent asked the customer for what they had already said: the reverse of brief sufficiency."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from workspace.responder.entities import entities_in


@dataclass(frozen=True)
class Known:
    """What an agent could read before replying.

    ``said`` are the customer's messages, ``lines`` the brief's facts, ``card`` what the desk knows of the customer
    (email, plan …), ``files`` how many files came with the messages.
    """

    said: Sequence[str]
    lines: Sequence[str] = ()
    card: Mapping[str, str] | None = None
    files: int = 0


@dataclass(frozen=True)
class Repeat:
    """One question for something known: its kind, the sentence that asks, and the values that were known."""

    kind: str
    sentence: str
    values: tuple[str, ...]


def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(words, re.IGNORECASE)


_NUMBER: Final = r"(?:[-\s]?(?:number|no\.?|id|nummer|nr\.?|code))"
# What a question names, in the four languages of the desk; "which order" asks for it as "order number" does.
_KINDS: Final = {
    "order": _pattern(
        rf"\b(?:order|booking){_NUMBER}|\bwhich order\b|\bbestell(?:ung)?s?{_NUMBER}|\bauftrags?{_NUMBER}"
        r"|\bwelche bestellung\b|\bum welche bestellung|\b(?:numéro|n°) de (?:la |votre )?commande"
        r"|\bquelle commande\b|\bla commande concernée|\bn[úu]mero de(?:l| su)? pedido|\b(?:qu[ée]"
        r"|cu[áa]l) (?:es el )?pedido"
    ),
    "invoice": _pattern(
        rf"\binvoice{_NUMBER}|\bwhich invoice\b|\brechnungs?{_NUMBER}|\bwelche rechnung\b"
        r"|\b(?:numéro|n°) de (?:la |votre )?facture|\bquelle facture\b"
        r"|\bn[úu]mero de (?:la |su )?factura|\bqu[ée] factura\b"
    ),
    "e-mail": _pattern(
        r"\be-?mail(?:[-\s]?ad+ress?e?)?\b|\badresse (?:e-?mail|électronique|de courriel)|\bcourriel\b"
        r"|\bmail ?adresse"
        r"|\bcorreo(?: electr[óo]nico)?\b"
    ),
    "error": _pattern(
        r"\berror (?:message|code|number)|\b(?:what|which) error\b|\bfehler(?:meldung|code|nummer)"
        r"|\bwas für eine meldung|\bwelche meldung"
        r"|\bwelche[rn]? fehler\b|\b(?:message|code) d[’']erreur|\bquelle erreur\b"
        r"|\b(?:mensaje|c[óo]digo) de error|\bqu[ée] error\b"
        r"|\bwhat (?:exactly )?(?:does it say|is shown|do you see)|\bwas (?:genau )?(?:angezeigt|steht|erscheint)"
    ),
    "version": _pattern(r"\bversion(?:s?nummer)?\b|\bversi[óo]n\b"),
    "system": _pattern(
        r"\b(?:smart)?phone\b(?! number)|\bhandy\b(?!nummer)|\bcomputer\b|\bsystème\b|\bordinateur\b"
        r"|\bmóvil\b|\bordenador\b"
        r"|\bdevice\b|\bbrowser\b|\boperating system\b|\bgerät\b|\bbetriebssystem\b|\bappareil\b|\bnavigateur\b"
        r"|\bsystème d[’']exploitation|\bdispositivo\b|\bnavegador\b|\bsistema operativo\b"
    ),
    "amount": _pattern(
        r"\bamount\b|\bhow much\b|\bbetrag\b|\bwie ?viel\b|\bmontant\b|\bcombien\b|\bimporte\b|\bcu[áa]nto\b"
    ),
    "plan": _pattern(r"\bplan\b|\btarif\b|\bforfait\b|\babonnement\b|\bpaket\b"),
    "date": _pattern(
        r"\bwhen did (?:this|it|that|the (?:problem|error))|\bsince when\b|\bhow long has\b|\bseit wann\b"
        r"|\bwie lange\b"
        r"|\bdepuis combien de temps|\bcu[áa]nto tiempo lleva|\bwhen (?:was|were|did) [^?]*first\b"
        r"|\bfirst (?:happen|occur)"
        r"|\bwann (?:ist|hat|trat|begann)\b|\bdepuis quand\b|\bquand (?:est-ce que )?(?:cela|ça|le problème)"
        r"|\bdesde cu[áa]ndo\b|\bcu[áa]ndo (?:empez[óo]|comenz[óo]|ocurri[óo])"
    ),
    "file": _pattern(r"\bscreen ?shots?\b|\bbildschirmfoto|\bcapture(?: d[’']écran)?\b|\bcaptura(?: de pantalla)?\b"),
}
# Names of facts (responder/entities.py) that answer a question of each kind.
_ANSWERED_BY: Final = {
    "order": frozenset({"order"}),
    "invoice": frozenset({"invoice"}),
    "e-mail": frozenset({"e-mail"}),
    "error": frozenset({"error", "message"}),
    "version": frozenset({"version"}),
    "system": frozenset({"system"}),
    "amount": frozenset({"amount"}),
    "plan": frozenset({"plan"}),
    "date": frozenset({"since", "date"}),
}
# What the brief's reader of facts does not know in every language.
_ALSO_KNOWN: Final = (
    ("order", _pattern(rf"\b(?:bestell|auftrags?){_NUMBER}\s*[:#]?\s*([a-z]{{0,4}}-?\d[\w-]{{2,}})")),
    ("order", _pattern(r"\b(?:commande|pedido)\s*[:#]?\s*([a-z]{0,4}-?\d[\w-]{2,})")),
    ("error", _pattern(r"\b(?:error|fehler|erreur)\w*\s*[:#]?\s*([a-z]{0,8}[-_]?\d[\w-]*)")),
    ("invoice", _pattern(r"\b(INV-?\d[\w-]*)")),
    ("plan", _pattern(r"\b(?:plan|tarif|forfait|paket) ([^\W\d_]\w{2,20})")),
    (
        "date",
        _pattern(
            r"\b((?:seit|depuis|desde|since) (?:gestern|vorgestern|hier|avant-hier|ayer|anteayer|yesterday"
            r"|(?:el )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves"
            r"|viernes|sábado"
            r"|domingo)))"
        ),
    ),
    ("version", _pattern(r"\b(?:version|versi[óo]n)\s+(\d+(?:\.\d+)*)")),
)
# A plan's name follows "plan" only as a name; these follow it as words.
_NO_NAMES: Final = frozenset({"and", "und", "et", "is", "ist", "est", "wechseln", "kündigen", "ändern", "for", "to"})
# That the customer is to say something: by a request, or by a question word before the thing.
_REQUEST: Final = _pattern(
    r"\b(?:send|tell|give|provide|share|let (?:us|me) know|reply with|include|forward|state|specify|attach"
    r"|quote|confirm)\b"
    r"|\b(?:(?:we|i)(?:['’](?:ll|d)| will| would| do)? (?:also |still )?need|may i (?:ask|have)|could i (?:ask|have)"
    r"|can i (?:ask|have))\b"
    r"|\bmind (?:sending|sharing|giving|telling)\b|\b(?:sagen|schreiben|schicken) sie\b|\bmir (?:\w+ )?sagen\b"
    r"|\bil (?:me|nous) fau(?:t|drait)\b|\b(?:dites|envoyez|donnez|indiquez|précisez|confirmez|communiquez)\b"
    r"|\b(?:confirma|confirmar(?:nos|me)?|conf[íi]rme(?:nos|me)?|dice|d[ée](?:nos|me)|env[íi]a)\b"
    r"|\bdo you (?:still )?have\b|\bhave you got\b"
    r"|\b(?:nennen|mitteilen|teilen|senden|schicken|geben|übermitteln|angeben|verraten|brauche[n]?|benötige[n]?)\b"
    r"|\bhaben sie\b|\b(?:donner|envoyer|indiquer|communiquer|préciser|fournir|transmettre)\b|\b(?:besoin)\b"
    r"|\bavez-vous\b"
    r"|\b(?:dar|decir(?:nos|me)?|enviar(?:nos|me)?|indicar(?:nos|me)?|env[íi]e(?:nos|me)?|ind[íi]que(?:nos|me)?"
    r"|facil[íi]te(?:nos|me)?|facilitar(?:nos|me)?|d[ií]ga(?:nos|me)|necesit\w+)\b|\btiene (?:usted )?(?:el"
    r"|su|a mano)"
)
# Questions about these say so by the thing alone ("Any error message?"); the others need a question word, as people
# also speak of e-mails, versions and devices without asking for them.
_NARROW: Final = frozenset({"order", "invoice", "error", "date", "file"})
_QUESTION_WORD: Final = _pattern(
    r"\b(?:what(?:['’]s)?|which|how much|welche[rsmn]?|wie (?:lautet|heißt|viel)|wieviel|was für"
    r"|quel(?:le)?s?|combien"
    r"|cu[áa]l(?:es)?|qu[ée]|cu[áa]nt[oa]s?)\b"
)
# Another one than the one that is known.
_ANOTHER: Final = _pattern(
    r"\b(?:another|other|different|new|second|further|additional|next|andere[rsnm]?|neue[rsnm]?"
    r"|weitere[rsnm]?|zweite[rsnm]?"
    r"|autres?|nouve(?:lle|au|l)s?|seconde?|deuxième|otr[oa]s?|nuev[oa]s?|segund[oa])\b"
)
# To be told whether something works is no question for what is known.
_WHETHER: Final = _pattern(
    r"\b(?:know|tell (?:me|us)|say|see|check) (?:if|whether)\b|\bob\b|\b(?:dites|dire|savoir)(?:-nous|-moi)? si\b"
    r"|\b(?:d[ií]ga(?:nos|me)|decir(?:nos|me)?|saber) si\b"
)
# What the desk does or offers, not what it asks for.
_OFFER: Final = _pattern(
    r"\b(?:shall|should|may|can) (?:i|we) (?:send|use|forward)\b|\b(?:soll|darf|kann) ich\b|\bsollen wir\b"
    r"|^\W*(?:i|we)(?:['’](?:ve|ll)| have| will) (?!need)|^\W*ich (?:habe|schicke|sende|werde)|^\W*(?:j[’']ai"
    r"|nous avons)\b(?! besoin)"
    r"|^\W*(?:he|hemos) \w+[ai]do\b|\b(?:dois-je|puis-je) |\b(?:debo|puedo) |\b(?:i|we)(?:['’]ve"
    r"| have) (?:sent|noted)\b|\b(?:would you like|möchten sie"
    r"|souhaitez-vous|voulez-vous|le interesa|desea|quiere)\b"
)
_SENTENCE: Final = re.compile(r"[^.!?\n]*(?:\.(?=\S)[^.!?\n]*)*[.!?]*", re.UNICODE)


def known_values(known: Known) -> dict[str, tuple[str, ...]]:
    """What is known, by kind; kinds of which nothing is known are absent."""
    found: dict[str, list[str]] = {}
    for text in (*known.said, *known.lines):
        for entity in entities_in(text, ""):
            for kind, names in _ANSWERED_BY.items():
                if entity.name in names:
                    found.setdefault(kind, []).append(entity.value)
        for kind, pattern in _ALSO_KNOWN:
            values = [match[1] for match in pattern.finditer(text) if match[1].lower() not in _NO_NAMES]
            if values:
                found.setdefault(kind, []).extend(values)
    card = known.card or {}
    for kind, fields in (("e-mail", ("email", "e-mail")), ("plan", ("plan",))):
        found.setdefault(kind, []).extend(value for name in fields if (value := card.get(name, "").strip()))
    if known.files:
        found["file"] = [str(known.files)]
    return {kind: tuple(dict.fromkeys(values)) for kind, values in found.items() if values}


def repeats_in(reply: str, known: Known) -> tuple[Repeat, ...]:
    """The reply's questions for something known, each kind once.

    A sentence counts when it asks the customer to say something, or is a question, and names a kind of thing that is
    known. It does not where it names the known value itself (then it confirms), asks for another one, or
    only offers something.
    """
    values = known_values(known)
    found: dict[str, Repeat] = {}
    for sentence in sentences_of(reply):
        if _OFFER.search(sentence) or _WHETHER.search(sentence) or _ANOTHER.search(sentence):
            continue
        for kind, pattern in _KINDS.items():
            if kind not in values or kind in found or not pattern.search(sentence):
                continue
            if not _asks(sentence, kind):
                continue
            if not any(_names(sentence, value) for value in values[kind]):
                found[kind] = Repeat(kind, sentence, values[kind])
    return tuple(found.values())


def sentences_of(text: str) -> list[str]:
    """The sentences of a reply; what is quoted from the customer (lines beginning with >) is none of it."""
    # The dot of "order no." ends no sentence.
    text = re.sub(r"\b(no|nr|nro|núm|num)\.(?= \S)", r"\1", text, flags=re.IGNORECASE)
    own = "\n".join(line for line in text.splitlines() if not line.lstrip().startswith(">"))
    return [sentence for match in _SENTENCE.finditer(own) if (sentence := match[0].strip())]


def _asks(sentence: str, kind: str) -> bool:
    if _REQUEST.search(sentence):
        return True
    return sentence.endswith("?") and (kind in _NARROW or _QUESTION_WORD.search(sentence) is not None)


def _names(sentence: str, value: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(value)}(?!\w)", sentence, re.IGNORECASE) is not None
