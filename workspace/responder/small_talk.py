"""Messages that need no knowledge: greetings, thanks, goodbyes, auto-replies, and attempts to misuse the AI."""

import re
from enum import StrEnum
from typing import Final


class Talk(StrEnum):
    """What kind of message it is when it asks nothing of the knowledge."""

    GREETING = "greeting"
    THANKS = "thanks"
    GOODBYE = "goodbye"
    AUTO_REPLY = "auto-reply"
    MISUSE = "misuse"


_END: Final = r"[\s!.,:;)(🙂😊👍🙏❤️🎉-]*"
_WHOM: Final = r"(?:\W+(?:there|all|team|everyone|everybody|guys|folks|zusammen|à tous|a todos|support|again))?"
_GREETING: Final = re.compile(
    rf"^\W*(?:hi+|hey+|hello+|hallo|helo|hiya|howdy|yo|good (?:morning|afternoon|evening|day)|greetings"
    rf"|guten (?:tag|morgen|abend)|"
    rf"moin|servus|grüß gott|bonjour|bonsoir|salut|coucou|hola|buen[oa]s (?:d[ií]as|tardes|noches)|buenas|ciao"
    rf"|buongiorno|"
    rf"ol[áa]|hoi|cześć|hej)"
    rf"{_WHOM}(?:\W+(?:how are you|wie geht'?s|ça va|qué tal)(?: doing| today)?)?\W*{_END}$",
    re.IGNORECASE,
)
_GOODBYE: Final = re.compile(
    rf"^\W*(?:(?:good ?)?bye(?: bye)?|see you|cya|have a (?:nice|good|great) (?:day|evening|weekend|one)"
    rf"|tsch(?:ü|ue)ss|"
    rf"auf wiedersehen|schönen (?:tag|abend)(?: noch)?|au revoir|bonne (?:journée|soirée)|adi[óo]s|hasta luego|"
    rf"arrivederci|tchau|dag|doei){_END}$",
    re.IGNORECASE,
)
_THANKS_WORD: Final = (
    r"(?:(?:many )?thanks?(?: you)?(?: so much| very much| a lot| a million| again)?|thx|ty|cheers|much appreciated|"
    r"(?:vielen |herzlichen |besten )?dank(?:e)?(?: schön| dir| ihnen| euch| sehr)?|merci(?: beaucoup| bien)?|"
    r"(?:muchas |mil )?gracias|grazie(?: mille)?|obrigad[oa]|bedankt|dank je(?: wel)?|dzięki|tack)"
)
_SOLVED_WORD: Final = (
    r"(?:great|perfect|awesome|super|ok(?:ay)?|cool|nice|excellent|brilliant|lovely|wonderful|got it|all good|"
    r"(?:that|it|this|now it|everything)(?:'s| is| has| now)*(?: all)? ?(?:worked|works|helped|helps"
    r"|solved(?: it)?|did it|did the trick|"
    r"fixed(?: it)?|perfect|great|fine|working)(?: now| again| perfectly| fine| like a charm)*|"
    r"(?:problem|issue) (?:is )?(?:solved|fixed|gone)|(?:hat |es )*(?:geklappt|funktioniert)(?: jetzt| wieder)?|"
    r"(?:ça|cela) (?:marche|fonctionne)(?: maintenant)?|(?:ya )?funciona(?: ahora)?|perfekt|prima|klasse"
    r"|parfait|perfecto|"
    r"genial|you'?re? (?:the best|amazing|great)|(?:for )?(?:your|the) (?:quick |fast |great )?(?:help|reply"
    r"|answer|support)|"
    r"that'?s (?:all|it|what i needed|exactly what i needed)|bye|have a (?:nice|good|great) (?:day|evening"
    r"|weekend)|so much|"
    r"solved|yes|no|all|guys|team|everyone|für (?:die|ihre|deine) (?:schnelle )?hilfe|pour votre aide|por (?:su"
    r"|tu|la) ayuda)"
)
_THANKS: Final = re.compile(
    rf"^\W*(?:{_SOLVED_WORD}\W+){{0,3}}(?:and )?{_THANKS_WORD}(?:\W+(?:{_SOLVED_WORD}|{_THANKS_WORD})){{0,4}}{_END}$|"
    rf"^\W*(?:that|it|this|now it|everything)(?:'s| is| has| now)*(?: all)? ?(?:worked|works now|helped"
    rf"|solved it|did it|did the trick|"
    rf"is solved)(?:\W+{_SOLVED_WORD}){{0,3}}{_END}$",
    re.IGNORECASE,
)
_AUTO_REPLY: Final = re.compile(
    r"\b(?:out of (?:the )?office|automatic(?:ally generated)? (?:reply|response|message)|auto-?reply"
    r"|do not reply to this|"
    r"i am (?:currently )?(?:away|on (?:holiday|vacation|leave))|(?:annual|parental|maternity) leave until|"
    r"abwesenheitsnotiz|automatische antwort|nicht im büro|réponse automatique|absent(?:e)? du bureau|"
    r"respuesta automática|fuera de la oficina|delivery (?:status notification|has failed)|undeliverable"
    r"|mailer-daemon|"
    r"mail delivery (?:failed|subsystem)|returned mail)\b",
    re.IGNORECASE,
)
_RULES: Final = (
    r"(?:instructions?|rules?|prompts?|guidelines?|directives?|restrictions?|filters?|programming|tasks?|orders|"
    r"anweisungen|regeln|vorgaben|aufgaben|consignes|règles|instrucciones|reglas)"
)
_MISUSE: Final = re.compile(
    rf"\b(?:ignore|disregard|forget|override|bypass|vergiss|ignoriere?|missachte|oublie[zr]?|ignore[zr]|olvida"
    rf"|ignora)\b"
    rf"[^.\n]{{0,50}}\b(?:previous|prior|above|all|earlier|preceding|your|system|any|alle[ns]?|vorherigen|bisherigen|"
    rf"précédentes|anteriores|deine|ihre|tus|vos)\b[^.\n]{{0,30}}\b{_RULES}\b"
    rf"|\b(?:reveal|show|print|repeat|output|display|leak|tell me|give me|what (?:is|are))\b[^.\n]{{0,30}}\b"
    rf"(?:(?:your|the) (?:system|hidden|initial|original|secret|full|entire|internal|above"
    rf"|prompt)[^.\n]{{0,12}}{_RULES}|system prompt|"
    rf"(?:your|all) (?:prompt|instructions))\b"
    rf"|\b(?:you are (?:now|no longer)|from now on,? you|act as|pretend (?:to be|you(?:'re| are))|roleplay as"
    rf"|simulate|"
    rf"du bist (?:jetzt|nun|ab jetzt)|tu es maintenant|ahora eres)\b[^\n]{{0,80}}\b(?:DAN|jailbr\w+|unfiltered"
    rf"|unrestricted|"
    rf"uncensored|evil|no (?:rules|restrictions|limits|filters)|without (?:any )?(?:rules|restrictions|limits)|"
    rf"developer mode|linux terminal|opposite mode|character|persona|ai (?:model|assistant|system|language))\b"
    rf"|\b(?:do anything now|developer mode|jailbreak(?:ed)?|DAN mode|god mode|sudo mode|prompt injection)\b"
    rf"|<\|?(?:im_start|system|endoftext)\|?>|\[(?:system|inst)\]|^\s*#+ ?(?:system|instruction)s?\b"
    rf"|\bend of (?:system )?prompt\b"
    rf"|\b(?:new|updated) (?:system )?(?:instructions?|rules?) ?:|\bas (?:the|your) (?:developer|administrator"
    rf"|admin|creator),? i (?:order|authori[sz]e|command)"
    rf"|\b(?:list|show|send|give|tell|dump|export)\b[^.\n]{{0,25}}\b(?:other|all (?:the |your )?|another"
    rf"|every) ?(?:customers?|users?|clients?)'?s?\b"
    rf"[^.\n]{{0,25}}\b(?:data|e-?mails?|address(?:es)?|passwords?|details|records|card|phone|invoices|names)\b"
    rf"|\b(?:data|e-?mails?(?: address(?:es)?)?|address(?:es)?|passwords?|details|records|numbers|invoices|names)\b"
    rf"[^.\n]{{0,12}}\b(?:of|from|for) (?:all |the |your |any )*(?:other|another|every"
    rf"|all)\b[^.\n]{{0,12}}\b(?:customers?|users?|clients?)\b"
    rf"|\b(?:internal|confidential|staff[- ]only|agent[- ]only)\b[^.\n]{{0,15}}\b(?:articles?|notes?|documents?"
    rf"|polic(?:y|ies)|guidelines?|knowledge)\b"
    rf"[^.\n]{{0,40}}\b(?:show|quote|paste|reveal|print|verbatim|send|word for word)\b",
    re.IGNORECASE | re.MULTILINE,
)  # fmt: skip


def talk_of(text: str) -> Talk | None:
    """The kind of small talk a message is, or None where it may ask something."""
    short = text.strip()
    if _MISUSE.search(text):
        return Talk.MISUSE
    if _AUTO_REPLY.search(short[:400]):
        return Talk.AUTO_REPLY
    if len(short) > 160:
        return None
    for kind, pattern in ((Talk.GREETING, _GREETING), (Talk.THANKS, _THANKS), (Talk.GOODBYE, _GOODBYE)):
        if pattern.match(short):
            return kind
    return None


def is_resolved(text: str) -> bool:
    """Whether the customer says that it is solved."""
    return talk_of(text) in {Talk.THANKS, Talk.GOODBYE}
