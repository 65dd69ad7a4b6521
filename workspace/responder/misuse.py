"""Attempts to steer the AI: to make it drop its rules, play another, or give away what is not the customer's."""

import re
from typing import Final

_RULES: Final = (
    r"(?:instructions?|rules?|prompts?|guidelines?|directives?|restrictions?|filters?|programming|tasks?|orders|"
    r"anweisungen|regeln|vorgaben|aufgaben|consignes|règles|instrucciones|reglas)"
)
_MISUSE: Final = re.compile(
    rf"\b(?:ignore|disregard|forget|override|bypass|vergiss|ignoriere?|missachte|oublie[zr]?|ignore[zr]|olvida"
    rf"|ignora)\b"
    rf"[^.\n]{{0,50}}\b(?:previous|prior|above|all|earlier|preceding|your|system|any|alle[ns]?|vorherigen|bisherigen|"
    rf"précédentes|anteriores|deine|ihre|tus|vos|tes|tuas|tue)\b[^.\n]{{0,30}}\b{_RULES}\b"
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
    rf"|\b(?:do anything now|developer mode (?:enabled|on|activated)|jailbroken|jailbreak(?:ed)? (?:mode|prompt)"
    rf"|DAN mode|god mode|sudo mode)\b"
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

_BEFORE: Final = (
    r"(?:before(?: that| this| now)?(?=\W*(?:$|[.!,:;]))|previous(?:ly)?|above(?! (?:the|my|a|our)\b)|earlier|prior"
    r"|preceding|so far"
    r"|beforehand|i (?:told|said|have told|wrote)|we (?:discussed|said|talked)"
    r"|(?:you've|you have|you were) (?:been |learned|said|told)|your (?:rules|guidelines|prompt|training)|instruct\w*"
    r"|assignments|davor|vorher\w*|bisher\w*|obige\w*|zuvor|was ich|was wir|was du|anweisungen"
    r"|précédent\w*|ci-dessus|avant|anterior\w*|previas?|arriba|precedent\w*|sopra|acima|vorige|hierboven|poprzedni\w*"
    r"|powyższ\w*|tidigare|ovan\w*|tidligere"
    r"|ovenstående|önceki|yukarıdaki|předchozí\w*|výše)"
)
_DROPS_CONTEXT: Final = re.compile(
    r"\b(?:forget|ignore|disregard|overlook|neglect|discard|vergiss|vergessen sie|vergesse|ignorier(?:e|en)?(?: sie)?"
    r"|missachte\w*|oublie[rz]?|ignore[rz]?"
    r"|olvid[ae]\w*|ignor[ae]\w*|dimentica\w*|esque[çc]a|vergeet|negeer|zapomnij|zignoruj|glöm|ignorera|glem|unut"
    r"|yok say|zapomeň|ignoruj)\b\W+"
    rf"(?:\w+\W+){{0,3}}?(?:all|everything|every|any|alles?|allem|tout(?:es)?|todo\w*|tutt\w+|tudo|wszystk\w+|allt|alt"
    rf"|her şeyi|všechn\w+|the|this|that|das|die|la|le|les|las|os|as)"
    rf"\b[^.\n]{{0,40}}?\b{_BEFORE}\b"
    r"|\b(?:forget|vergiss|oublie[rz]?|olvida|dimentica|esqueça|vergeet|zapomnij|glöm|glem|unut|zapomeň) (?:everything"
    r"|alles|tout|todo|tutto|tudo|wszystko|allt|alt|vše)\b(?!\s+(?:is|ist|était))"
    r"|\bignore (?:the )?above\b|игнорир\w+ (?:все )?предыдущ\w+|忽略|無視して|تجاهل",
    re.IGNORECASE,
)
_NEW_ROLE: Final = re.compile(
    r"\b(?:i want you to (?:act|be|play|pretend|roleplay|respond|answer|behave)|(?:you|u) (?:are|will be"
    r"|shall be) (?:now|going to) (?:play|act|pretend|immerse|the|an?|my|called|in|(?-i:[A-Z]))"
    r"|you are (?:about|to) (?:to )?(?:immerse|act|play)|now you are (?:an?|the|(?-i:[A-Z]))|you(?:'re| are) no longer"
    r"|from (?:now|this (?:point|moment))(?: own| on\w*)?,? you (?:will|are|must|have|shall)"
    r"|act (?:like|as) (?:an?|the|if you|(?-i:[A-Z]{2,}))|(?:stay|remain|always) in (?:character|your role"
    r"|their roles)|your (?:name is now|new name is|persona is|role is)|pretend (?:that )?(?:you|to be)"
    r"|ich möchte,? dass (?:du|sie) als .{0,40} (?:fungier\w+|auftret\w+|agier\w+)|du bist (?:jetzt|nun"
    r"|ab jetzt) (?:ein|der|die|(?-i:[A-Z]))|sie sind (?:jetzt|nun) (?:ein|der|die)"
    r"|tu es (?:maintenant|désormais)|à partir de maintenant,? (?:tu|vous)|ahora eres|a partir de ahora,? (?:eres"
    r"|vas a)|da ora in poi sei|a partir de agora,? (?:você|tu) (?:é|és|vai)|vanaf nu ben je"
    r"|od teraz jesteś|från och med nu är du|fra nu af er du|artık sen|odteď jsi)\b",
    re.IGNORECASE,
)
_NEW_TASK: Final = re.compile(
    r"\b(?:(?:now )?(?:new|further|more|next|another) (?:tasks?|instructions?|orders?|statement"
    r"|challenge)(?: for you)?(?: (?:now )?(?:follow|await|come)\w*)?\W{1,3}(?:\S+ ){0,12}?(?:write|say|answer|show"
    r"|print|repeat|return|forget|focus|concentrate|please)"
    r"|(?:start|begin) (?:over|from the (?:front|beginning)) with a new task|neue (?:aufgaben?"
    r"|anweisungen?)\b.{0,60}\b(?:schreibe?|sag|zeig|vergiss|beantworte)|(?:das war|very) (?:gut"
    r"|good)\W.{0,40}(?:jetzt|now) (?:kommen|new|follow))",
    re.IGNORECASE | re.DOTALL,
)
_ASKS_PROMPT: Final = re.compile(
    r"\b(?:prompt(?:s|[- ]texte?n?)?\b.{0,30}\b(?:above|beginning|start|anfang|oben|anzeigen|complete|full)"
    r"|(?:beginning|start|top|first line) of (?:this|your|the) (?:prompt|conversation|instructions)"
    r"|(?:show|zeig\w*|print|display|repeat|return|reveal|list|spell-?check)\b.{0,30}\b(?:all |alle |your |deine "
    r"|ihre |the )?(?:prompt[- ]?(?:text)\w*|above (?:prompt|text|instructions)|embeddings?|system message"
    r"|initial instructions|secret key)"
    r"|(?:what(?:'s| is) your|tell me your|give me your) (?:secret(?: key)?|system (?:prompt|message)|password"
    r"|initial prompt)|your (?:hidden|secret) (?:rules|instructions|prompt)"
    r"|what does your (?:system )?(?:prompt|message) say|admin override|base ?64\b.{0,60}\b(?:do|decode|follow)"
    r"|(?:last|latest) \d+ messages (?:other|from other)"
    r"|(?:deine|ihre) (?:anweisungen|systemanweisung\w*|vorgaben) (?:anzeigen|lauten|nennen|verraten)|votre (?:prompt"
    r"|message système)|tu prompt|tus instrucciones (?:iniciales|secretas))\b",
    re.IGNORECASE,
)
# Looking for a word is a hundred times faster than trying a pattern at every letter of a long message.
_GATED: Final = (
    (
        (
            "ignor",
            "disregard",
            "forget",
            "overrid",
            "bypass",
            "vergiss",
            "missachte",
            "oubli",
            "olvida",
            "prompt",
            "instruct",
        )
        + (
            "rules",
            "you are now",
            "no longer",
            "from now",
            "act as",
            "pretend",
            "roleplay",
            "simulate",
            "du bist",
            "tu es",
        )
        + (
            "ahora eres",
            "do anything",
            "mode",
            "jailbr",
            "<|",
            "[system",
            "[inst",
            "#",
            "creator",
            "developer",
            "admin",
        )
        + (
            "other",
            "another",
            "customer",
            "user",
            "client",
            "internal",
            "confidential",
            "only",
            "guideline",
            "directive",
        ),
        _MISUSE,
    ),
    (
        (
            "forget",
            "ignor",
            "disregard",
            "overlook",
            "neglect",
            "discard",
            "vergiss",
            "vergess",
            "missachte",
            "oubli",
            "olvid",
        )
        + ("dimentica", "esque", "vergeet", "negeer", "zapomn", "zignoruj", "glöm", "glem", "unut", "yok say", "zapome")
        + ("игнорир", "忽略", "無視", "تجاهل"),
        _DROPS_CONTEXT,
    ),
    (
        (
            "i want you to",
            "you are",
            "u are",
            "you will",
            "you shall",
            "you're",
            "now you",
            "from this",
            "from now",
            "act like",
        )
        + ("act as", "character", "role", "name is", "persona", "pretend", "ich möchte", "du bist", "sie sind", "tu es")
        + ("à partir", "ahora eres", "a partir", "da ora", "vanaf", "od teraz", "från och", "fra nu", "artık", "odteď"),
        _NEW_ROLE,
    ),
    (
        ("task", "instruction", "order", "statement", "challenge", "aufgabe", "anweisung", "very good", "sehr gut"),
        _NEW_TASK,
    ),
    (
        (
            "prompt",
            "embedding",
            "secret",
            "above",
            "system",
            "beginning",
            "start",
            "first line",
            "override",
            "base64",
            "base 64",
        )
        + (
            "messages",
            "message système",
            "anweisung",
            "vorgaben",
            "instrucciones",
            "password",
            "instructions",
            "top of",
        ),
        _ASKS_PROMPT,
    ),
)
# Each alone is harmless; several together are the language of those who talk a model out of its rules.
_TELLTALES: Final = (
    r"\bchat ?gpt|\bgpt-?\d?\b|\bopen ?ai\b|\bbing ai\b",
    r"\b(?:ai|language|large language) model\b|\bartificial intelligence\b|\ban AI\b",
    r"\b(?:restrictions?|limitations?|limits|filters?|guidelines|policies|policy|censor\w*|ethic\w*|moral\w*"
    r"|programming|prohibitions)\b",
    r"\b(?:role-?play\w*|persona|character|in the role|plays? the role|imagine you|hypothetical|fictional"
    r"|simulat\w+)\b",
    r"\b(?:you (?:will|must|shall|should|can) (?:now |always |never |only |also |not )?(?:answer|respond|reply|say"
    r"|write|act|obey|comply|refuse|follow|provide)|respond (?:to|as|with|in)|answers? every)\b",
    r"\b(?:anything (?:and everything|i ask|you want|now)|no matter (?:what|how)|without (?:any )?(?:hesitation"
    r"|restrictions?|regard|filter)|never (?:refuse|deny|decline|say)|unable to refuse)\b",
    r"\b(?:illegal|unethical|immoral|explicit|profan\w+|swear|curse|nsfw|hateful|racist|dark)\b",
    r"\b(?:mode|unlocked|activated|two (?:different )?ways|opposite|my prompts?|this prompt|prompts|\[\w+\]:)",
)
_TELLTALE_PATTERNS: Final = tuple(re.compile(pattern, re.IGNORECASE) for pattern in _TELLTALES)
_LONG: Final = 200
_ENOUGH_IN_LONG: Final = 4
# An attack stands at the beginning or the end, where it is read best; looking through all of a long mail is slow.
_LOOKED_AT: Final = 1500


def is_misuse(text: str) -> bool:
    """Whether a text tries to steer the AI rather than to ask it something."""
    seen = text if len(text) <= 2 * _LOOKED_AT else f"{text[:_LOOKED_AT]}\n{text[-_LOOKED_AT:]}"
    lowered = seen.lower()
    if any(any(hint in lowered for hint in hints) and pattern.search(seen) for hints, pattern in _GATED):
        return True
    if len(seen) < _LONG:
        return False
    return sum(pattern.search(seen) is not None for pattern in _TELLTALE_PATTERNS) >= _ENOUGH_IN_LONG
