"""Messages no person typed to us: automatic replies, failed deliveries, notifications, unasked advertising."""

import re
from typing import Final

_AUTO_REPLY: Final = re.compile(
    r"\b(?:out of (?:the )?office|automatic(?:ally generated)? (?:reply|response|message|e-?mail)|auto[- ]?(?:reply"
    r"|response)"
    r"|this is an auto(?:mated|matic)(?:ally generated)?|do[- ]not[- ]reply|please do not (?:reply|respond) to this"
    r"|no[- ]?reply@|i am (?:currently )?(?:away|on (?:holiday|vacation|leave|annual leave))"
    r"|(?:annual|parental|maternity|sick) leave (?:until|till)"
    r"|i will (?:be back|return) (?:on|in)\b.{0,40}\b(?:limited|no) access|thank you for (?:contacting"
    r"|your e-?mail to)\b.{0,80}"
    r"\b(?:ticket|case|reference|received)"
    r"|abwesenheitsnotiz|automatische (?:antwort|nachricht|e-?mail)|nicht im büro|außer haus|bin (?:ich )?(?:derzeit"
    r"|aktuell|bis"
    r"|ab|vom)\b.{0,40}\b(?:abwesend|im urlaub|nicht erreichbar|in elternzeit)|bitte (?:antworten sie )?nicht auf diese"
    r"|réponse automatique|message automatique|(?:je suis|actuellement) (?:absente?|en congés?)|absente? du bureau"
    r"|ne pas répondre à ce"
    r"|respuesta automática|mensaje automático|fuera de la oficina|estoy de vacaciones|estaré ausente"
    r"|no responda a este"
    r"|risposta automatica|messaggio automatico|fuori ufficio|sono (?:assente|in ferie)|non rispondere a quest"
    r"|resposta automática|mensagem automática|fora do escritório|estou (?:ausente|de férias)|não responda a est"
    r"|automatisch (?:antwoord|bericht)|afwezigheidsbericht|ik ben (?:afwezig|met vakantie|niet aanwezig)"
    r"|niet op kantoor"
    r"|odpowiedź automatyczna|automatyczna odpowiedź|wiadomość (?:została )?wygenerowana automatycznie|poza biurem"
    r"|jestem na urlopie|przebywam na urlopie|prosimy nie odpowiadać"
    r"|automatiskt (?:svar|meddelande)|autosvar|jag är (?:på semester|tjänstledig|inte på kontoret)"
    r"|automatisk (?:svar|besked)|jeg (?:er|holder) (?:på )?ferie|ikke på kontoret|fraværsbesked"
    r"|otomatik (?:yanıt|cevap|mesaj)|ofis dışında|izindeyim|yıllık izinde|bu mesajı yanıtlamayın"
    r"|automatická (?:odpověď|zpráva)|mimo kancelář|jsem na dovolené|na dovolené do|neodpovídejte na tuto)",
    re.IGNORECASE | re.DOTALL,
)
_BOUNCE: Final = re.compile(
    r"\b(?:delivery (?:status notification|has failed|failure)|undeliver(?:able|ed mail)|mailer-daemon|postmaster@"
    r"|mail delivery (?:failed|subsystem|system)|returned mail|message (?:could not be|was not|not) delivered"
    r"|could not be delivered to|recipient address rejected|mailbox (?:is )?(?:full|unavailable)|user unknown"
    r"|unzustellbar|zustellung fehlgeschlagen|konnte nicht zugestellt werden|n'a pas pu être (?:remis|distribué|livré)"
    r"|échec de (?:la )?remise|no se ha podido entregar|no se pudo entregar|mancata consegna|impossibile recapitare"
    r"|não foi possível entregar|niet worden (?:bezorgd|afgeleverd)|onbestelbaar|nie (?:można|mogła|udało się) "
    r"(?:było )?(?:zostać )?dostarcz\w+|kunde inte levereras|kunne ikke leveres|teslim edilemedi|nelze doručit"
    r"|nedoručiteln\w+)",
    re.IGNORECASE,
)
# An SMTP status proves a bounce; the words above also stand in questions about mails that did not arrive.
_BOUNCE_PROOF: Final = re.compile(
    r"\b[45]\.\d\.\d{1,3}\b|\b5[05]\d[ -]|mailer-daemon|postmaster@|diagnostic-code|final-recipient|reporting-mta"
    r"|delivery status notification|mail delivery (?:failed|subsystem|system)|returned mail",
    re.IGNORECASE,
)
_SPAM: Final = re.compile(
    r"\b(?:seo (?:services?|packages?|experts?|audit)|(?:guest|sponsored) posts?|back-?links?|domain authority"
    r"|first page of google|rank(?:ing)? (?:higher|#?1|on google)|increase your (?:traffic|sales|revenue|followers)"
    r"|web (?:design|development) (?:agency|company|services) (?:based|in|from)|lead generation|buy (?:followers|leads"
    r"|email list)"
    r"|e-?mail lists? of|make \$?\d[\d,.]* ?(?:a|per) (?:day|week)|work from home|crypto (?:investment|trading)"
    r"|bitcoin (?:investment"
    r"|profit|wallet recovery)|forex|online casino|free spins|viagra|cialis|weight loss|you(?:'ve| have) (?:won"
    r"|been selected)"
    r"|claim your (?:prize|reward|gift)|lottery|inheritance|next of kin|million (?:us )?(?:dollars|usd)"
    r"|business proposal"
    r"|unsubscribe (?:here|below)|click here to (?:unsubscribe|opt out)|limited[- ]time offer|act now"
    r"|gewinnspiel|sie haben gewonnen|vous avez gagné|ha ganado un premio|hai vinto)\b",
    re.IGNORECASE,
)
_SPAM_FOUND: Final = 2
_SPAM_WITHIN: Final = 2000
_LOOKED_AT: Final = 600
_LETTER: Final = re.compile(r"[^\W_]")
_SIGN_OFF: Final = re.compile(
    r"^\s*(?:--+|__+|(?:sent|get outlook) (?:from|for) .{0,40}|von meinem \w+ gesendet|gesendet (?:von|mit) .{0,40}"
    r"|envoyé (?:de|depuis) .{0,40}|enviado desde .{0,40}|inviato da .{0,40}|verstuurd vanaf .{0,40}|wysłane z .{0,40}"
    r"|skickat från .{0,40}|sendt fra .{0,40}|odesláno z .{0,40}"
    r"|(?:(?:best|kind|warm|many|with kind)? ?regards|best wishes|cheers|sincerely|best|mfg"
    r"|(?:viele|beste|liebe|mit freundlichen) grüße\w*|cordialement|bien à vous|saludos|un saludo|cordiali saluti"
    r"|met vriendelijke groet"
    r"|pozdrawiam|med vänlig hälsning|mvh|venlig hilsen|saygılarımla|s pozdravem)\W*)\s*$",
    re.IGNORECASE,
)
# Alone, an address or a number is what the customer was asked for; only under a sign-off it says nothing.
_CONTACT: Final = re.compile(
    r"^\s*(?:(?:[\w.,-]+ ){0,2}(?:tel|phone|mobile|fax|mob)\b[ .:]{0,3}[+(]?\d[\d ()./-]{4,30}"
    r"|[+()\d ./-]{7,}|\S+@\S+|(?:https?://|www\.)\S+)\s*$",
    re.IGNORECASE,
)
_NAME_LINE: Final = re.compile(r"^\s*(?:[A-ZÀ-Þ][\w.'-]+ ?){1,4}(?:[|,] ?[\w &.-]{2,40})?\s*$")


def is_automatic(text: str) -> bool:
    """Whether a machine wrote it: an absence note, a failed delivery, a notification that wants no answer."""
    start = text.strip()[:_LOOKED_AT]
    if _AUTO_REPLY.search(start) and not start.rstrip().endswith("?"):
        return True
    return _BOUNCE.search(start) is not None and _BOUNCE_PROOF.search(text[:4000]) is not None


def is_spam(text: str) -> bool:
    """Whether it is advertising nobody asked for: at least two different tell-tale wordings."""
    found = {hit.group().lower() for hit in _SPAM.finditer(text[:_SPAM_WITHIN])}
    return len(found) >= _SPAM_FOUND


def is_empty(text: str) -> bool:
    """Whether nothing is said: no letter or digit at all, or only a signature."""
    if not _LETTER.search(text):
        return not any(sign in text for sign in "?!🙂😊👍🙏❤") and len(text.strip()) < 3
    listed = [line for line in text.splitlines() if line.strip()]
    signed = [bool(_SIGN_OFF.match(line)) for line in listed]
    return any(signed) and all(
        sign or _CONTACT.match(line) or _NAME_LINE.match(line) for sign, line in zip(signed, listed, strict=True)
    )
