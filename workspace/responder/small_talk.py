"""Messages that need no knowledge: greetings, thanks, goodbyes, "are you a robot?", machines' mail, misuse."""

import re
from enum import StrEnum
from typing import Final

from workspace.responder.automatic import is_automatic, is_empty, is_spam
from workspace.responder.misuse import is_misuse


class Talk(StrEnum):
    """What kind of message it is when it asks nothing of the knowledge."""

    GREETING = "greeting"
    THANKS = "thanks"
    GOODBYE = "goodbye"
    ABOUT_AI = "about-ai"
    AUTO_REPLY = "auto-reply"
    SPAM = "spam"
    EMPTY = "empty"
    MISUSE = "misuse"


_END: Final = r"[\s!.,:;)(🙂😊👍🙏❤️🎉-]*"
_WHOM: Final = r"(?:\W+(?:there|all|team|everyone|everybody|guys|folks|zusammen|à tous|a todos|support|again))?"
_GREETING: Final = re.compile(
    rf"^\W*(?:hi+|hey+|hello+|hallo|helo|hiya|howdy|yo|good (?:morning|afternoon|evening|day)|greetings"
    rf"|guten (?:tag|morgen|abend)|"
    rf"moin|servus|grüß gott|bonjour|bonsoir|salut|coucou|hola|buen[oa]s (?:d[ií]as|tardes|noches)|buenas|ciao"
    rf"|buongiorno|"
    rf"ol[áa]|bo[am] (?:dia|tarde|noite)|hoi|goede(?:morgen|middag|navond)|cześć|dzień dobry|witam|hej+(?:san)?"
    rf"|god (?:morgon|kväll|dag|morgen|aften)"
    rf"|merhaba|selam|iyi günler|günaydın|ahoj|dobrý (?:den|večer)|čau|buonasera|salve)"
    rf"{_WHOM}(?:\W+(?:how are you|wie geht'?s|ça va|qué tal)(?: doing| today)?)?\W*{_END}$",
    re.IGNORECASE,
)
_GOODBYE: Final = re.compile(
    rf"^\W*(?:(?:good ?)?bye(?: bye)?|see you|cya|have a (?:nice|good|great) (?:day|evening|weekend|one)"
    rf"|tsch(?:ü|ue)ss|"
    rf"auf wiedersehen|schönen (?:tag|abend)(?: noch)?|au revoir|bonne (?:journée|soirée)|adi[óo]s|hasta luego|"
    rf"arrivederci|tchau|dag|doei|do widzenia|na razie|hej ?då|farvel|hav en god dag|ha en bra dag|hoşça ?kal\w*"
    rf"|görüşürüz|iyi günler"
    rf"|na shledanou|nashle|até logo|tot ziens|buona giornata|bom dia|miłego dnia|fijne dag(?: nog)?){_END}$",
    re.IGNORECASE,
)
_THANKS_WORD: Final = (
    r"(?:(?:many )?thanks?(?: you)?(?: so much| very much| a lot| a million| again)?|thx|ty|cheers|much appreciated|"
    r"(?:vielen |herzlichen |besten )?dank(?:e)?(?: schön| dir| ihnen| euch| sehr)?|merci(?: beaucoup| bien)?|"
    r"(?:muchas |mil )?gracias|grazie(?: mille)?|obrigad[oa]|(?:heel erg |hartelijk )?bedankt|dank (?:je|u)(?: wel)?"
    r"|(?:bardzo )?dziękuję(?: bardzo)?|dzięki(?: wielkie)?|(?:stort )?tack(?: så mycket)?|(?:mange "
    r"|tusind )?tak(?: skal du have)?"
    r"|(?:çok )?teşekkür(?:ler| ederim| ederiz)|sağ ?ol(?:un)?|(?:moc |mockrát )?děkuj[iu](?: moc)?|díky(?: moc)?"
    r"|muito obrigad[oa])"
)
_SOLVED_WORD: Final = (
    r"(?:great|perfect|awesome|super|ok(?:ay)?|cool|nice|excellent|brilliant|lovely|wonderful|got it|all good|"
    r"(?:that|it|this|now it|everything)(?:'s| is| has| now)*(?: all)? ?(?:worked|works|helped|helps"
    r"|solved(?: it)?|did it|did the trick|"
    r"fixed(?: it)?|perfect|great|fine|working)(?: now| again| perfectly| fine| like a charm)*|"
    r"(?:problem|issue) (?:is )?(?:solved|fixed|gone)|(?:hat |es )*(?:geklappt|funktioniert)(?: jetzt| wieder)?|"
    r"(?:ça|cela) (?:marche|fonctionne)(?: maintenant)?|(?:ya )?funciona(?: ahora)?|perfekt|prima|klasse"
    r"|parfait|perfecto|"
    r"genial|perfetto|ottimo|funziona(?: ora| adesso)?|ha funzionato|risolto|perfeito|ótimo|(?:já )?funcionou"
    r"|resolvido|top|het werkt(?: weer| nu)?"
    r"|(?:probleem )?opgelost|super|świetnie|działa(?: już)?|już działa|pomogło|toppen|det (?:fungerar|funkar"
    r"|löste sig|virker)(?: nu)?|perfekt"
    r"|harika|oldu|çalıştı|çözüldü|skvěl[éě]|funguje(?: to)?|už (?:to )?funguje|pomohlo|fint|you'?re? (?:the best"
    r"|amazing|great)|(?:for )?(?:your|the) (?:quick |fast |great )?(?:help|reply"
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
_WHO_ARE_YOU: Final = (
    r"(?:(?:so|hey|hi|hello|and|but|wait|just curious|quick question|honest question|ok)[,:!. ]+)*"
    r"(?:(?:are|r) (?:you|u|these replies|these answers)|is (?:this|that|it)|am i (?:talking|speaking|chatting"
    r"|writing) (?:to|with)"
    r"|do i (?:talk|speak|write) (?:to|with)|bist du|sind sie|seid ihr|ist (?:das|hier)|(?:spreche|schreibe|rede"
    r"|chatte) ich (?:hier )?mit"
    r"|(?:est-ce que )?(?:êtes-vous|tu es|vous êtes|es-tu|c'est|je parle à|est-ce que je parle à"
    r"|suis-je en train de parler à)"
    r"|eres|es usted|esto es|estoy hablando con|hablo con|sei|lei è|è|sto parlando con|parlo con"
    r"|(?:você|tu|isto|isso) (?:é|és)|és|estou a falar com|estou falando com|ben je|bent u|is dit|praat ik (?:nu )?met"
    r"|spreek ik (?:nu )?met"
    r"|(?:czy )?(?:jesteś|to|rozmawiam z|piszę z)|är (?:du|ni|det(?: här)?)|pratar jag med|er (?:du|i|det(?: her)?)"
    r"|taler jeg med|skriver jeg med"
    r"|sen|siz|bu|jsi|jste|je to|mluvím s|píšu si s)"
)
_WHAT_ARE_YOU: Final = (
    r"(?:robots?\w*|(?:chat)?bots?\w*|chatbo\w+|ai|a\.i\.|artificial(?: intelligence)?|machines?|computers?|humans?"
    r"|human being|automated|(?:a )?real|person"
    r"|roboter|maschine|ki|mensch(?:en)?|echt(?:er?n?)?|computer|künstliche intelligenz|machine|ia|humaine?"
    r"|intelligence artificielle|ordinateur"
    r"|máquina|humano|persona|inteligencia artificial|robô|robo|macchina|umano|intelligenza artificiale"
    r"|inteligência artificial|pessoa"
    r"|mens|persoon|człowiek\w*|robotem|botem|maszyn\w+|sztuczn\w+(?: inteligencj\w+)?|människa|person|maskin|menneske"
    r"|insan\w*|makine\w*|yapay zeka\w*"
    r"|člověk\w*|stroj\w*|uměl\w+(?: inteligenc\w+)?)"
)
_FILLER: Final = (
    r"(?:an?|the|some|sort of|kind of|really|actually|just|only|even|all|you|with|to|real|live|actual|answered|written"
    r"|run|by|now|here|there|then|please|today"
    r"|eine?[nmrs]?|hier|nur|wirklich|eigentlich|mir|jetzt|echte[nmrs]?|richtige[nmrs]?|une?|vraiment|vrai[e]?|ici|un"
    r"|una|uno|real|realmente|de verdad|aquí|solo"
    r"|vera?o?|davvero|um|uma|mesmo|verdade|een|echte?|nou|nu|prawdziw\w+|żyw\w+|tylko|en|et|riktig|rigtig[t]?|bara"
    r"|bare|bir|gerçek|mi|mı|skutečn\w+|živ\w+|jen)"
)
_OR: Final = (
    r"(?:or|oder|ou|o|of|czy|eller|yoksa|nebo|not|nicht|support|assistant|assistent|person|chat|at the other end"
    r"|behind this|what|speaking|schreibt|antwortet)"
)
_ABOUT_AI: Final = re.compile(
    rf"^\W*{_WHO_ARE_YOU}(?:\W+{_FILLER})*\W+{_WHAT_ARE_YOU}(?:\W+(?:{_FILLER}|{_WHAT_ARE_YOU}|{_OR}))*\W*"
    r"(?:just (?:curious|asking|wondering)|nur so|nur aus neugier|simple curiosité|solo curiosidad|:\)|;\)|lol"
    r"|haha)?\W*$"
    r"|^\W*(?:(?:sen|siz) )?(?:robot|bot|insan|yapay zeka|gerçek)\w* (?:bir )?(?:\w+ )?m[ıiuü](?:sın|sin|sun|sün|sınız"
    r"|siniz|sunuz|sünüz|yım|yim)?\b[^.!?\n]{0,20}\?*\W*$"
    r"|^\W*(?:who|what) (?:are you|am i (?:talking|speaking|chatting) (?:to|with))\W*(?:exactly|really)?\W*$"
    r"|^\W*do you (?:use|run on) (?:ai|artificial intelligence|chatgpt|a bot)\b[^.!?\n]{0,25}\?*\W*$"
    r"|^\W*(?:is|are) (?:this|these|that|you|the) ?(?:chat|answers?|replies|reply|messages?)? ?(?:written|answered"
    r"|generated|made|sent|automated)?(?: by)? ?(?:an? )?(?:ai|bot|robot|machine|computer|human|person|automated)\W*$",
    re.IGNORECASE,
)
_LONGEST: Final = 160


def talk_of(text: str) -> Talk | None:
    """The kind of small talk a message is, or None where it may ask something."""
    short = text.strip()
    if is_misuse(text):
        return Talk.MISUSE
    if is_automatic(text):
        return Talk.AUTO_REPLY
    if is_spam(text):
        return Talk.SPAM
    if is_empty(text):
        return Talk.EMPTY
    return courtesy_or_about_ai(short)


def courtesy_or_about_ai(text: str) -> Talk | None:
    """A courtesy, or the question what we are, where a text is nothing else."""
    short = text.strip()
    if len(short) <= _LONGEST and _ABOUT_AI.match(short):
        return Talk.ABOUT_AI
    return courtesy_of(short)


def courtesy_of(text: str) -> Talk | None:
    """Greeting, thanks or goodbye where a text is nothing else; quicker than looking for all kinds."""
    short = text.strip()
    if len(short) > _LONGEST:
        return None
    for kind, pattern in ((Talk.GREETING, _GREETING), (Talk.THANKS, _THANKS), (Talk.GOODBYE, _GOODBYE)):
        if pattern.match(short):
            return kind
    return None


def is_resolved(text: str) -> bool:
    """Whether the customer says that it is solved."""
    return courtesy_of(text) in {Talk.THANKS, Talk.GOODBYE}
