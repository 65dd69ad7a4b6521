"""Topics a person must handle: law, security, safety, vulnerable people, disputed money, and the desk's own."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

_TOPICS: Final[Mapping[str, str]] = {
    "legal": (
        r"\b(?:my|our|a|the) (?:lawyer|attorney|solicitor|legal (?:team|counsel))\b|\b(?:sue|suing"
        r"|lawsuit|court|litigation|"
        r"subpoena|cease and desist|small claims|legal action|ombudsman|solicitors?|article 15|gdpr i|dpo"
        r"|terminate for cause|detective|sgt|police|trading standards|consumer protection|"
        r"data protection (?:authority|officer)|gdpr (?:complaint|breach|request)|breach of contract|liable"
        r"|liability|"
        r"court order|police report|regulator)\b|"
        r"\b(?:anwalt|anwältin|rechtsanwalt|klage|verklagen|gericht|rechtliche schritte|mahnbescheid"
        r"|verbraucherzentrale|"
        r"datenschutzbehörde|abmahnung|haftung|strafanzeige)\b|\b(?:avocat|tribunal|poursuites?"
        r"|action en justice|plainte|"
        r"mise en demeure|huissier|cnil)\b|\b(?:abogad[oa]|demanda judicial|demandar|tribunal(?:es)?|juzgado"
        r"|denunciar?|acciones legales)\b"
    ),
    "security": (
        r"\b(?:(?:phone|laptop|account|password|api key) (?:was|got|has been|were) (?:stolen|leaked|taken)"
        r"|(?:my|our) phone was stolen"
        r"|i (?:did not|didn't|didn’t) change it|ex[- ]employees?|i never made|in my account|cuenta robada"
        r"|robaron la cuenta)\b|"
        r"\b(?:hack(?:ed|er|ers)?|phish(?:ing|ed)?|ransomware|malware|stolen (?:password|account|phone|laptop"
        r"|card)|data (?:breach|leak)|"
        r"account (?:was |has been |is )?(?:taken over|compromised|hijacked|broken into)|compromised"
        r"|unauthori[sz]ed (?:login|access|sign-?in)|"
        r"security (?:incident|breach|vulnerability|hole|researcher)|vulnerability|fake \w+ (?:mail|e-?mail"
        r"|page|site)|public (?:code )?repositor\w+|other companies' \w+|soc|break-?in)\b|"
        r"\b(?:someone|somebody|a stranger|person|people) (?:i don't know |we don't know |else )?(?:is |has "
        r"|was |got |had )?(?:been )?"
        r"(?:logg(?:ed|ing) in|sign(?:ed|ing) in|broke into|got into|accessed|access to|using|changed)\b"
        r"[^.?!\n]{0,30}\b(?:my|our) (?:account|password|e-?mail|owner|profile|company)\b|"
        r"\b(?:i|we) (?:didn't|did not|never) (?:log|sign|change|request|make|do)[^.?!\n]{0,40}\b(?:log-?in"
        r"|sign-?in|password|code|change|that|e-?mail)\b|"
        r"\b(?:gehackt|hacker|phishing|konto (?:wurde )?(?:übernommen|gekapert)|fremde anmeldung|datenleck"
        r"|passwort gestohlen)\b|"
        r"\b(?:pirat[ée]e?|hameçonnage|compte (?:a été )?(?:volé|pirat\w+)|fuite de données)\b|"
        r"\b(?:hacke(?:ado|ada|aron|ó)|robaron la cuenta|robado la cuenta|no mandé|suplantaci[óo]n|fuga de datos)\b"
    ),
    "safety": (
        r"\b(?:injur(?:y|ed|ies)|caught fire|on fire|fire hazard|smoke|burn(?:t|ed) (?:my|his|her)"
        r"|electric shock|gas leak|carbon monoxide|"
        r"ambulance|hospitali[sz]ed|come round if|home address and|dangerous|emergency|explod(?:e|ed))\b"
        r"|\b(?:verletzt|brand|feuer"
        r"|gasgeruch|gasleck|stromschlag|"
        r"krankenhaus|lebensgefahr|lebensgefährlich)\b|\b(?:blessée?|incendie|fuite de gaz|urgence|danger de mort)\b|"
        r"\b(?:herid[oa]|incendio|fuga de gas|emergencia|peligro)\b"
    ),
    "vulnerable person": (
        r"\b(?:suicid\w+|kill myself|end my life|self[- ]harm|want to die|no reason to live|(?:has|have"
        r"|just) (?:died|passed away)|"
        r"passed away|bereavement|terminal(?:ly)? ill|cancer|domestic (?:violence|abuse)|disabled|disability"
        r"|widow(?:ed)?|dementia|"
        r"panic attack|mental health|can't (?:afford|pay) (?:food|rent)|homeless)\b|"
        r"\b(?:suizid|selbstmord|umbringen|verstorben|gestorben|todesfall|schwer krank|krebs|demenz)\b|"
        r"\b(?:suicide|décédée?|décès|mort[e]? (?:hier|la semaine)|cancer|veuve)\b|\b(?:suicidi\w*|falleci\w+"
        r"|ha muerto|viuda|c[áa]ncer)\b"
    ),
    "money dispute": (
        r"\b(?:charge-?back|dispute (?:the|this|a|my) (?:charge|payment|invoice|transaction)|disput(?:e|ed|ing)"
        r"|fraud(?:ulent)?|scam(?:med)?|"
        r"unauthori[sz]ed (?:charge|payment|transaction)|(?:charged|billed|debited|paid) (?:me |us )?(?:twice"
        r"|double|two times|three times)|"
        r"double[- ](?:charged?|billed)|(?:want|demand|need|expect) (?:all )?(?:my|our|the) money back"
        r"|refund (?:me|us) (?:now|immediately|today)|"
        r"debt collect\w+|overcharged|money (?:is )?(?:gone|missing)|charged \w+ twice)\b|"
        r"\b(?:doppelt abgebucht|zweimal abgebucht|geld zurück|rückbuchung|betrug|betrogen|inkasso"
        r"|unberechtigt abgebucht)\b|"
        r"\b(?:débité(?:e|s)? deux fois|prélevé deux fois|rembours(?:ez|er)[- ](?:moi|nous)|arnaque|fraude|litige)\b|"
        r"\b(?:cobrado dos veces|doble cobro|devu[ée]lv\w+ (?:el|mi) dinero|fraude|estafa\w*)\b"
    ),
}
_TOPICS_OF_LOSS: Final[Mapping[str, str]] = {
    "a customer about to leave": (
        r"\b(?:looking (?:at|for|into) (?:alternatives|another (?:provider|supplier|tool|solution)"
        r"|other (?:providers|tools|options))"
        r"|(?:go|going|gone|moving|move|switch(?:ing)?|change|changing) (?:over )?(?:to|with) (?:a competitor"
        r"|another (?:supplier|provider|vendor|tool|company)|one of your competitors|your competitors?)"
        r"|(?:not|won't|will not|don't (?:think|plan to)|unlikely to) (?:\w+ ){0,3}renew|pull the plug|(?:my"
        r"|our) last (?:week|month|day) as (?:a )?customers?"
        r"|(?:comparing|compare) you (?:with|to)|asked me to tender|voted to (?:go|leave|move)|reason(?:s)? to stay"
        r"|(?:zu (?:einem|einer) ander\w+ (?:anbieter\w*|lösung|software)|anbieter(?:n)? wechseln|umschauen nach)"
        r"|(?:changer de|un autre|chez un) (?:prestataire|fournisseur|concurrent)|(?:viendo|buscando"
        r"|mirando) (?:otra opci[óo]n|alternativas|otras opciones)"
        r"|cambiar(?:nos)? (?:de proveedor|a otro))\b"
    ),
}
# What merely mentions a topic: setting up two-step sign-in is not a break-in, a smoke detector job not a fire.
_HARMLESS: Final = re.compile(
    r"\bsmoke (?:detectors?|alarms?)|\bfire (?:alarm|extinguisher|safety|door|tv|stick|fox|place)\w*"
    r"|\bemergency (?:jobs?|call-?outs?|surcharge|rates?|fee)|"
    r"\bdisputed? resolution|\bfraud (?:prevention|protection) (?:setting|feature)s?|\bhospital (?:client"
    r"|customer|job|site)s?",
    re.IGNORECASE,
)


class SensitiveTopics:
    """Finds sensitive topics; a desk adds its own as a name and the words that give it away."""

    def __init__(self, own: Mapping[str, Sequence[str]] | None = None) -> None:
        self._patterns = {
            name: re.compile(pattern, re.IGNORECASE) for name, pattern in {**_TOPICS, **_TOPICS_OF_LOSS}.items()
        }
        for name, listed in (own or {}).items():
            words = "|".join(re.escape(word) for word in listed if word.strip())
            if words:
                self._patterns[name] = re.compile(rf"\b(?:{words})\b", re.IGNORECASE)

    def find(self, text: str) -> tuple[str, ...]:
        """The names of the topics a message touches."""
        kept = _HARMLESS.sub(" ", text)
        return tuple(name for name, pattern in self._patterns.items() if pattern.search(kept))
