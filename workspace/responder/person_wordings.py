"""Wordings that plainly ask for a person, as patterns, and phrases that only seem to."""

import re
from typing import Final

_WHO: Final = (
    r"(?:humans?(?! (?:resources?|readable|error|rights))|(?:real |actual |live |human )?(?:person|people|being"
    r"|agents?|operators?|"
    r"representatives?|reps?|advis[eo]rs?|employees?|staff(?: member)?|colleagues?|supervisors?|managers?)"
    r"|some(?:one|body)|anyone|"
    r"customer (?:service|care|support)|(?:your |the )?support(?: team| staff)?|(?:a |your )?team(?: member)?)"
)
# "agent" and "person" alone are the whole wish; "agent seats" and "user agent" are not.
_ALONE: Final = re.compile(
    r"^\W*(?:(?:a|an|real|live|human|please|pls|the|to|speak|talk|with|need|want|i|get|me|connect|now|just)\W+)*"
    r"(?:human|agent|person|operator|representative|rep|advisor|human being|real person|live agent|"
    r"mensch|mitarbeiter|mitarbeiterin|berater|humain|conseiller|conseillère|humano|agente|persona|operador"
    r"|operatore|"
    r"umano|pessoa|atendente|mens|medewerker|człowiek|konsultant|människa|medarbejder|menneske|insan|temsilci|člověk|"
    r"ihminen|人工|人間|オペレーター|человек|оператор)\W*(?:please|pls|now|bitte|svp|por favor|per favore|alsjeblieft"
    r"|proszę|tack)?\W*$",
    re.IGNORECASE,
)
_PATTERNS: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b(?:speak|talk|chat|discuss\w*|communicate)\b(?! (?:about|to my)\b)[^.?!\n]{{0,25}}\b(?:to"
        rf"|with)\b[^.?!\n]{{0,18}}\b{_WHO}\b",
        rf"\b(?:transfer|connect|put|pass|hand|forward|escalate|switch|redirect|refer)\b (?:me|us|this|it"
        rf"|my (?:case|ticket))\b[^.?!\n]{{0,30}}"
        rf"\b{_WHO}\b",
        r"\b(?:get|give|find|send|bring|want|need|prefer|like|have|let)\b(?: (?:me|us|to|you))*(?: (?:a|an"
        r"|some|the|your|one of your))?"
        r" (?:real |actual |live |human )(?:person|people|human|being|agent|operator|representative|rep|advisor"
        r"|support|assistance|help)\b",
        r"\b(?:get|give|need|want) (?:me |us )?(?:a|an) (?:human|person|operator|representative|supervisor|manager)\b"
        r"(?! (?:resource|readable|to (?:be|approve|sign)))",
        r"\b(?:real|actual|live|human) (?:person|human being|human|agent|operator|representative"
        r"|support agent)\b[^.!\n]{0,20}"
        r"(?:please|pls|now|\?|!|$)",
        r"\b(?:not|no|stop|enough|hate|instead of|rather than|sick of|refuse|without|isn't|tired of)\b[^.?!\n]{0,25}"
        r"\b(?:bots?|robots?|machines?|chatbots?|ai|automated|computers?)\b",
        r"\b(?:can|could|would|will|may|please|have|let|want|need|ask)\b[^.?!\n]{0,25}"
        r"\b(?:some(?:one|body)|a colleague|a person|a human|your (?:team|manager|colleagues?)|one of (?:you"
        r"|your (?:people|colleagues|team)))\b"
        r"[^.?!\n]{0,25}\b(?:call|phone|ring|contact|reach|write|reply to|get back to|help|take over|look at"
        r"|talk to|speak to)\b"
        r"(?:[^.?!\n]{0,12}\b(?:me|us|back|this|my|over|in person))",
        r"\b(?:who(?: else)? (?:else )?can i|whom? (?:can|should) (?:i|we)) (?:ask|talk|speak|call)\b",
        r"\b(?:tell|write|explain|say|raise|discuss)\b[^.?!\n]{0,20}\b(?:to|with) (?:one of )?(?:your people"
        r"|a person|a human|your (?:boss|team))\b",
        r"\b(?:need|want|get|tag|reach)\b[^.?!\n]{0,20}\b(?:your (?:boss|manager|supervisor)"
        r"|an? actual [\w-]* ?human|member of staff)\b",
        r"\b(?:minutes|call|meeting|word|chat) with (?:whoever|our account manager|someone|somebody|one of you)\b",
        r"^\W*real (?:person|human)\b",
        r"\b(?:get|have|want|need|request|like|arrange|give me)\b[^.?!\n]{0,15}\bcall[- ]?back\b|\b(?:call|ring"
        r"|phone) (?:me|us)(?: back)?\b"
        r"(?! (?:when|if|before) (?:a|the|my|our) (?:job|customer|client))",
        r"\b(?:is|are) there (?:any|some)(?:one|body)\b[^.?!\n]{0,20}\b(?:there|real|alive|talk|speak|help|human)\b",
        r"\b(?:mit|an) (?:einem|einer|jemand\w*|eurem|ihrem|richtigen|echten)\b[^.?!\n]{0,30}"
        r"(?:sprechen|reden|verbinden|weiterleiten|telefonieren|verbunden)",
        r"\b(?:mensch|mitarbeiter\w*|berater\w*|kollegen|kollegin|jemand\w*|person|kundendienst|support"
        r"|personal)\b[^.?!\n]{0,30}"
        r"\b(?:sprechen|reden|verbinden|weiterleiten|verbunden|anrufen|zurückrufen|schreiben)\b",
        r"\b(?:verbinde\w*|geben|gib|hol\w*|stell\w*)\b[^.?!\n]{0,25}\b(?:mensch\w*|mitarbeiter\w*|berater\w*"
        r"|jemand\w*|kolleg\w+)\b",
        r"\b(?:kein\w*|nicht mit)\b[^.?!\n]{0,20}\b(?:bot|roboter|maschine|computer|ki)\b",
        r"\b(?:echte[rnsm]?|richtige[rnsm]?) (?:mensch\w*|person|mitarbeiter\w*)\b",
        r"\b(?:ruf\w*|rückruf|zurückrufen)\b[^.?!\n]{0,30}\b(?:mich|mir|uns|an|zurück|bitten?)\b[^.?!\n]{0,15}$",
        r"\b(?:parler|discuter|échanger|passer|transf[ée]re\w*|mettre en (?:relation|contact)"
        r"|joindre)\b[^.?!\n]{0,35}"
        r"\b(?:quelqu'un|quelqu’un|humain\w*|conseill\w+|agent|personne|responsable|opérat\w+|collègue\w*|équipe)\b",
        r"\b(?:un vrai|une vraie|un être) (?:humain|personne|conseiller|interlocuteur)\b|\bpas (?:à "
        r"|avec )?un (?:robot|bot)\b",
        r"\b(?:hablar|comunicar\w*|contactar|p[áa]s[ae]\w*|pon(?:er|ga)\w*|conect\w+|atend\w+)\b[^.?!\n]{0,35}"
        r"\b(?:alguien|persona|humano|agente|asesor\w*|operador\w*|representante|encargad[oa]|compañer[oa])\b",
        r"\b(?:persona|humano) (?:real|de verdad)\b|\bno (?:quiero|con)\b[^.?!\n]{0,20}\b(?:robot|bot|m[áa]quina)\b",
        r"\b(?:parlare|parlo|passa\w*|contattare|collega\w*)\b[^.?!\n]{0,30}"
        r"\b(?:qualcuno|persona|operat\w+|umano|umana|responsabile|addetto)\b",
        r"\b(?:falar|conversar|passar?|transfer\w+)\b[^.?!\n]{0,30}\b(?:algu[ée]m|pessoa|humano|atendente"
        r"|operador\w*|agente|respons[áa]vel)\b",
        r"\b(?:spreken|praten|doorverbind\w*|verbind\w*|bellen)\b[^.?!\n]{0,30}\b(?:iemand|mens|medewerker"
        r"|persoon|collega)\b|"
        r"\b(?:iemand|mens|medewerker|persoon|collega)\b[^.?!\n]{0,30}\b(?:spreken|praten|bellen)\b",
        r"\b(?:rozmawiać|porozmawiać|połącz\w*|przełącz\w*|pogadać|skontaktować)\b[^.?!\n]{0,30}"
        r"\b(?:człowiek\w*|kimś|konsultant\w*|osob\w+|pracownik\w*|agent\w*)",
        r"\b(?:prata|tala|koppla)\b[^.?!\n]{0,30}\b(?:någon|människa|person|medarbetare|handläggare)\b|"
        r"\b(?:tale|snakke|snakk)\b[^.?!\n]{0,25}\b(?:med)\b[^.?!\n]{0,15}\b(?:nogen|noen|menneske|person"
        r"|medarbejder)\b",
        r"\b(?:mluvit|hovořit|spojte?)\b[^.?!\n]{0,25}\b(?:člověk\w*|někým|operátor\w*|pracovník\w*)|"
        r"\b(?:bir )?(?:insan|temsilci|yetkili|biri)(?:yle|siyle|le|ye|a)?\b[^.?!\n]{0,20}\b(?:görüş\w*"
        r"|konuş\w*|bağla\w*)",
        r"(?:поговорить|связаться|соедините|переключите|позовите)[^.?!\n]{0,25}(?:человек\w*|оператор\w*"
        r"|сотрудник\w*|кем-нибудь)",
        r"(?:担当者|人間|オペレーター)[^。]{0,10}(?:話|つな|代わ|お願い)|(?:转|找|要)?(?:人工|真人)(?:客服|服务)?",
    )
)  # fmt: skip
_TRAPS: Final = re.compile(
    r"\buser[- ]agents?\b|\b(?:real[- ]?estate|travel|insurance|estate|monitoring|letting|shipping) agents?\b|"
    r"\bagents? (?:seats?|plans?|licen[cs]es?|roles?|dashboard|accounts?|status|view)\b"
    r"|\bhuman[- ](?:resources?|readable|error)\b|"
    r"\bper person\b|\bperson(?:al|ne)\b|\b(?:account|project|password|task|tag|file) managers?\b"
    r"|\bcontact person\b|\bbot (?:traffic|filter)",
    re.IGNORECASE,
)


def asks_plainly(text: str) -> bool:
    """Whether one of the wordings stands in the text."""
    kept = without_traps(text)
    return _ALONE.match(kept) is not None or any(pattern.search(kept) for pattern in _PATTERNS)


def without_traps(text: str) -> str:
    """The text without phrases such as "user agent", in which no person is meant."""
    return _TRAPS.sub(" ", text)
