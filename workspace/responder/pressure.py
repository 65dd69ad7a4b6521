"""How pressed the customer is: frustration and urgency, each 0 to 1, from what the words and the conversation say."""

import re
from typing import Final

_URGENT: Final = re.compile(
    r"\b(?:urgent(?:ly)?|asap|as soon as possible|immediately|right (?:now|away)|at once|emergency|time[- ]critical"
    r"|critical|hurry|can(?:'|no)t wait"
    r"|dringend\w*|eilig|eilt|sofort|umgehend|schnellstmöglich|so schnell wie möglich|notfall"
    r"|urgente?s?|urgence|au plus vite|immédiatement|tout de suite|dès que possible"
    r"|urgentemente|cuanto antes|inmediatamente|ahora mismo|lo antes posible"
    r"|subito|immediatamente|al più presto|il prima possibile|o mais (?:rápido|depressa) possível|imediatamente"
    r"|com urgência"
    r"|spoed|dringende?|meteen|zo snel mogelijk|onmiddellijk|piln\w+|natychmiast|jak najszybciej|brådskande|omedelbart"
    r"|så snart som möjligt|snarast"
    r"|haster|hurtigst muligt|omgående|acil\w*|hemen|derhal|naléhav\w+|okamžitě|co nejdříve|ihned)",
    re.IGNORECASE,
)
_DEADLINE: Final = re.compile(
    r"\b(?:by|before|until|till) (?:today|tonight|tomorrow|noon|midnight|(?:the )?end of (?:the )?day|eod|cob|(?:this "
    r"|next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|\d{1,2}(?::\d\d)? ?(?:am|pm|o'clock)?)|\b(?:today|tonight|this (?:morning|afternoon|evening)|in (?:an|one|two"
    r"|three|a few|\d+) (?:hours?|minutes?|mins?)|deadline|due (?:today|tomorrow))"
    r"|\b(?:heute|noch heute|bis (?:heute|morgen|mittag|freitag|montag)|in (?:einer|zwei|\d+) stunden?|frist)"
    r"|\b(?:aujourd'hui|ce soir|avant (?:ce soir|demain|midi|vendredi|lundi)|d'ici (?:demain|ce soir)|dans (?:une|deux"
    r"|\d+) heures?|échéance)"
    r"|\b(?:hoy|esta (?:tarde|noche)|antes de(?:l)? (?:mañana|viernes|lunes|mediodía)|en (?:una|dos|\d+) horas?|plazo)"
    r"|\b(?:oggi|stasera|entro (?:oggi|domani|venerdì)|hoje|até amanhã|esta noite|vandaag|vanavond|voor morgen|dzisiaj"
    r"|dziś|do jutra|idag|i dag|i kväll|inom \d+ timmar|i aften"
    r"|bugün|yarına kadar|bu akşam|dnes|do zítřka)\b",
    re.IGNORECASE,
)
_BLOCKED: Final = re.compile(
    r"\b(?:(?:can(?:'|no)t|unable to|nobody can|no one can|none of us can) (?:work|log ?in|sign ?in|access|do anything"
    r"|open (?:the|our) (?:shop|store)|take (?:orders|payments)|invoice|ship)"
    r"|locked out|at a standstill|blocking us|blocked|(?:everything|all|whole \w+|production|our (?:shop|site|store"
    r"|service)) (?:is|are|has been) (?:down|offline|dead|blocked)"
    r"|(?:site|shop|system|server|service|checkout) (?:is )?down|outage|losing (?:money|customers|sales|orders)"
    r"|los(?:t|ing) \w+ (?:every|an) hour"
    r"|(?:all|none) of (?:us|our (?:users|customers|staff|technicians))|for (?:all|every) (?:users?|customers?|of us"
    r"|one)|whole (?:team|office|company)"
    r"|können nicht (?:arbeiten|anmelden)|nichts geht mehr|steht (?:alles )?still|komplett ausgefallen"
    r"|für alle (?:nutzer|kunden)|ausgesperrt"
    r"|ne (?:pouvons|peut) (?:plus|pas) travailler|tout est bloqué|bloqués?|en panne pour tous|hors service"
    r"|no podemos (?:trabajar|entrar)|todo (?:está )?(?:caído|parado|bloqueado)|perdiendo (?:clientes|ventas|dinero)"
    r"|non possiamo lavorare|tutto (?:è )?(?:fermo|bloccato)|não (?:conseguimos|podemos) trabalhar"
    r"|tudo (?:está )?parado|kunnen niet werken|alles ligt (?:plat|stil)|nie możemy pracować|wszystko stoi"
    r"|kan inte arbeta|allt ligger nere|kan ikke arbejde|alt ligger nede|çalışamıyoruz|her şey durdu|nemůžeme pracovat"
    r"|všechno stojí)\b",
    re.IGNORECASE,
)
_CALM: Final = re.compile(
    r"\b(?:no (?:rush|hurry)|not urgent|nothing urgent|whenever you (?:can|have|get)|take your time"
    r"|when you have a (?:moment|minute)|nicht (?:dringend|eilig)|eilt nicht|keine eile"
    r"|rien d'urgent|pas urgent|sans urgence|no (?:es|corre) (?:urgente|prisa)|sin prisa|non è urgente|não é urgente"
    r"|geen haast|niet dringend|nie (?:jest )?piln\w+"
    r"|ingen brådska|inte bråttom|haster ikke|acil değil|nespěchá|není to naléhavé)",
    re.IGNORECASE,
)
_WAITED: Final = re.compile(
    r"\b(?:still (?:no|not|nothing|waiting)|(?:third|fourth|fifth|3rd|4th|5th) (?:time|mail|message)|again and again"
    r"|how (?:many times|much longer|often)|for (?:days|weeks|months)"
    r"|(?:already|just) (?:told|said|asked|wrote|tried)|nobody (?:answers|replies|answered|helps)|no (?:answer|reply"
    r"|response)|going (?:round )?in circles|fed up|sick of|enough\b"
    r"|schon wieder|immer noch|zum (?:dritten|vierten|zweiten) mal|seit (?:tagen|wochen|monaten)|keine antwort"
    r"|toujours (?:pas|rien|aucune)|encore une fois|depuis (?:des )?(?:jours|semaines)|aucune réponse"
    r"|otra vez|todavía (?:no|nada)|sigo esperando|desde hace (?:días|semanas)|nadie (?:contesta|responde)"
    r"|ancora (?:niente|nulla|una volta)|nessuna risposta|ainda (?:não|nada)|outra vez"
    r"|nog steeds|alweer|al (?:dagen|weken)|wciąż|nadal|po raz (?:trzeci|kolejny)|fortfarande|tredje gången|stadig"
    r"|tredje gang|hâlâ|kaçıncı|pořád|stále|potřetí)\b",
    re.IGNORECASE,
)
_CALM_MOOD: Final = 0.3
_LOOKED_AT: Final = 1500


def frustration(text: str, sentiment: float, *, repeated: bool = False, turns_without_progress: int = 0) -> float:
    """0 to 1: displeasure, waiting and going in circles, each adding to what the others leave (noisy-or)."""
    causes = (
        max(0.0, -sentiment - _CALM_MOOD) / (1 - _CALM_MOOD),
        min(0.6, 0.3 * len(_WAITED.findall(text[:_LOOKED_AT]))),
        0.4 if repeated else 0.0,
        min(0.75, 0.25 * turns_without_progress),
    )
    left = 1.0
    for cause in causes:
        left *= 1 - cause
    return 1 - left


def urgency(text: str) -> float:
    """0 to 1: words of haste, a deadline close by, work that stands still; "no rush" takes it away."""
    seen = text[:_LOOKED_AT]
    left = 1.0
    for pattern, weight in ((_URGENT, 0.6), (_DEADLINE, 0.4), (_BLOCKED, 0.6)):
        if pattern.search(seen):
            left *= 1 - weight
    return 0.0 if left < 1 and _CALM.search(seen) else 1 - left
