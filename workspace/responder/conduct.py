"""How an answer may speak: it promises nothing for people, keeps a decent tone, and names nobody else's data."""

import re
from collections.abc import Callable
from typing import Final

from workspace.responder.passages import sentences
from workspace.responder.small_talk import Talk, talk_of
from workspace.responder.words import content_stems

# What a person would have to do. It is never the AI's to promise, whatever an article says.
_DEED: Final = (
    r"(?:call|phone|ring|contact|reach out|get back|get in touch|be in touch|follow up|look into|investigate|review"
    r"|take care|arrange|refund|credit|compensate|reimburse|escalate|fix (?:it|this|that)|sort (?:it|this"
    r"|that) out)"
)
_SOMEBODY: Final = (
    r"(?:we|i|someone|somebody|(?:a|one of our|our|my) (?:colleagues?|agents?|specialists?|engineers?|technicians?)"
    r"|(?:our|the) (?:\w+ )?(?:team|staff|people|support)|an? (?:agent|specialist|engineer|technician|person))"
)
_PERSON_PROMISE: Final = re.compile(
    rf"\b{_SOMEBODY}(?:(?:'|’)ll| will| shall| (?:are|is|am) going to|(?:'|’)(?:re|m"
    rf"|s) going to)(?: \w+){{0,3}}? {_DEED}\b"
    rf"|\byou(?:(?:'|’)ll| will)(?: \w+)? (?:be (?:contacted|called|refunded|compensated|credited|reimbursed)"
    r"|get (?:a|your) (?:call|refund|credit)|hear (?:back )?from (?:us|me|our|a|someone)|receive (?:a"
    r"|your) (?:refund|call|credit))\b"
    r"|\bexpect (?:a|our) (?:call|reply|answer|visit)\b"
    # German
    r"|\b(?:wir|ich) (?:werde[n]?|melden? (?:uns|mich)|kümmern? (?:uns|mich)|rufen? (?:sie|dich)|erstatten?|prüfen?"
    r"|leiten? .{0,30}weiter|schauen? (?:uns|mir))\b"
    r"|\b(?:jemand|ein(?:e)? (?:kolleg\w+|mitarbeiter\w*|techniker\w*)|unser (?:team|support)) (?:wird"
    r"|meldet sich|ruft|kümmert sich)\b"
    r"|\bsie (?:werden .{0,30}(?:kontaktiert|angerufen|zurückgerufen|erstattet)|hören von uns"
    r"|erhalten .{0,20}(?:rückruf|erstattung|gutschrift))\b"
    # French
    r"|\bnous (?:allons|vous (?:contacter|rappeller|rembourser|recontacter|répondr|tiendr)(?:ons|a)"
    r"|reviendrons|ferons|traiterons)\b"
    r"|\b(?:quelqu['’]un|un (?:collègue|conseiller|agent|technicien)|notre équipe) (?:va|vous|prendra|reviendra)\b"
    r"|\bvous (?:serez (?:contacté|rappelé|remboursé)\w*|recevrez (?:un appel|un remboursement|un avoir))"
    r"|\bje (?:vais|vous (?:rappelle|contacte|rembourse)\w*)\b"
    # Spanish
    r"|\b(?:le|te|les|os) (?:contactaremos|llamaremos|reembolsaremos|responderemos|devolveremos|avisaremos)\b"
    r"|\b(?:nos pondremos en contacto|vamos a|(?:nuestro equipo|un (?:agente|compañero|técnico)"
    r"|alguien) (?:le|se|te|va|contactará|llamará|revisará))\b"
    r"|\b(?:será (?:contactado|reembolsado)|recibirá (?:una llamada|un reembolso|un abono))"
    # Portuguese
    r"|\b(?:(?:nós )?(?:entraremos em contato|vamos (?:ligar|contactar|reembolsar|verificar|resolver)"
    r"|ligaremos|reembolsaremos)"
    r"|(?:um (?:colega|agente|técnico)|alguém|nossa equipa?e?) (?:vai|irá|entrará|ligará))\b"
    r"|\bvocê (?:será (?:contatad|contactad|reembolsad)[oa]|receberá (?:uma ligação|um reembolso))"
    # Italian
    r"|\b(?:la|ti|vi) (?:contatteremo|richiameremo|rimborseremo|chiameremo|ricontatteremo)\b"
    r"|\b(?:(?:un (?:collega|operatore|tecnico)|qualcuno|il nostro team) (?:la|ti|si|vi|provvederà)"
    r"|ci occuperemo|provvederemo|verificheremo)\b"
    r"|\b(?:sarà (?:contattat|rimborsat|richiamat)[oa]|riceverà (?:una (?:chiamata|telefonata)|un rimborso))"
    # Dutch
    r"|\b(?:wij|we|ik) (?:zullen|zal|nemen (?:contact|het)|neem (?:contact|het)|bellen (?:u|je)|bel (?:u"
    r"|je)|gaan|ga|betalen .{0,20}terug)\b"
    r"|\b(?:iemand|een (?:collega|medewerker|monteur)|ons team) (?:zal|neemt|belt|gaat)\b"
    r"|\b(?:u|je) (?:wordt (?:gebeld|teruggebeld|gecontacteerd|terugbetaald)"
    r"|ontvangt (?:een )?(?:terugbetaling|telefoontje))\b",
    re.IGNORECASE,
)
# What the product may do by itself ("we'll mail you a link"): allowed where a cited article says the same.
_PROMISE: Final = re.compile(
    r"\b(?:we|i)(?:(?:'|’)ll| will| shall|(?:'|’)re going to|(?:'|’)m going to)\b", re.IGNORECASE
)
_SAID_BY_ARTICLE: Final = 0.8
_INSTRUCTION_LEAK: Final = re.compile(
    r"\b(?:system prompt|(?:my|previous) instructions|as an? (?:ai|language model)|retrieved passages?|"
    r"the passages?|<passage|als (?:ki|sprachmodell)|en tant qu['’]ia|como (?:una )?ia)\b",
    re.IGNORECASE,
)
_EMOJI: Final = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\ufe0f]")
_SHOUTED: Final = re.compile(r"\b[A-ZÀ-Þ]{3,}(?:\s+[A-ZÀ-Þ]{2,}){2,}\b")
_BLAME: Final = re.compile(
    r"\b(?:you should have|you failed to|you didn['’]t (?:read|bother)|your (?:own )?fault|obviously"
    r"|as i (?:already )?said|"
    r"you (?:clearly|simply) (?:don['’]t|didn['’]t)|stupid|ridiculous|ihre (?:eigene )?schuld|sie hätten"
    r"|offensichtlich|"
    r"c['’]est votre faute|vous auriez dû|évidemment|es (?:su )?culpa suya|usted debería haber|obviamente)\b",
    re.IGNORECASE,
)
_SLANG: Final = re.compile(
    r"\b(?:gonna|wanna|gotta|lol|lmao|omg|wtf|dude|bro|yo|yeah|nope|yep|crap|damn|shit|fuck\w*|krass|geil"
    r"|scheiß\w*|"
    r"merde|putain|mierda|joder)\b",
    re.IGNORECASE,
)
_EMAIL: Final = re.compile(r"\b[\w.+-]+@[\w-]+\.[\w.-]*\w")
_ACCOUNT: Final = re.compile(r"(?<![+\d])(?:\d[ -]?){12,19}(?!\d)|\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}\b")
_PHONE: Final = re.compile(r"(?<![\w.])\+?\(?\d[\d ()/.-]{6,}\d(?![\w])")
_REFERENCE: Final = re.compile(r"#\s?\d{3,}\b|\b[A-Z]{1,5}-?\d{4,}(?:-\d+)*\b|\b[A-Z]{1,4}-\d{3,}\b")


def promises(text: str, overlap_with_promise: Callable[[str], float] = lambda _: 0.0) -> bool:
    """Whether it promises what a person would have to do, in English, German, French, Spanish, Portuguese, Italian or
    Dutch.

    ``overlap_with_promise`` says how far a sentence stands (0..1) in one that an article itself promises.
    """
    for sentence in sentences(text):
        if _PERSON_PROMISE.search(sentence):
            return True
        if _PROMISE.search(sentence) and overlap_with_promise(sentence) < _SAID_BY_ARTICLE:
            return True
    return False


def said_as_promise(sentence: str, source_sentences: list[str]) -> float:
    """The largest share of the sentence's meaning found in one promise of the source."""
    wanted = content_stems(_PROMISE.sub(" ", sentence))
    promised = [set(content_stems(one)) for one in source_sentences if _PROMISE.search(one)]
    if not wanted or not promised:
        return 0.0
    return max(sum(word in one for word in wanted) / len(wanted) for one in promised)


def leaks(text: str) -> bool:
    """Whether it speaks about its instructions, or passes on an instruction to an AI."""
    return _INSTRUCTION_LEAK.search(text) is not None or any(
        talk_of(sentence) is Talk.MISUSE for sentence in sentences(text)
    )


def tone_fault(text: str, source: str) -> str:
    """What is wrong with its tone, '' for nothing; a desk's own emoji and capitals may be repeated."""
    if _BLAME.search(text):
        return "it blames the customer"
    if _SLANG.search(text):
        return "it uses slang"
    if any(found not in source for found in _SHOUTED.findall(text)) or re.search(r"!\s*!", text):
        return "it shouts"
    if any(found not in source for found in _EMOJI.findall(text)):
        return "it uses an emoji the desk's articles do not"
    return ""


def foreign_data(text: str, source: str, customer: str) -> list[str]:
    """Personal data that neither an article nor this customer gave: whoever it belongs to, it must not go out."""
    known = f"{source} {customer}"
    lower, digits = known.lower(), re.sub(r"\D", "", known)
    found = []
    if any(address.lower() not in lower for address in _EMAIL.findall(text)):
        found.append("it names an e-mail address that is in no cited article and not the customer's")
    if any(re.sub(r"[ -]", "", number) not in re.sub(r"[ -]", "", known) for number in _ACCOUNT.findall(text)):
        found.append("it names a card or account number")
    elif any(re.sub(r"\D", "", number) not in digits for number in _PHONE.findall(text)):
        found.append("it names a phone number that is in no cited article and not the customer's")
    if any(reference.lower() not in lower for reference in _REFERENCE.findall(text)):
        found.append("it names an order or reference number the customer did not write")
    return found
