"""What a reader would count in a message to tell its mood: telling words, waiting, shouting, icons, sarcasm."""

import re
from typing import Final

import numpy as np

from workspace.responder.embedding import Vectors

_BAD_WORDS: Final = """
abysmal absurd angry annoyed annoying appalling atrocious awful bad bankrupt bullshit complain complaint crap crappy
damn disappointed disappointing disappointment disaster disgrace disgusted disgusting dishonest dreadful frustrated
frustrating fuck fucking furious garbage ghosted hate hell horrible horrific hung ignored inacceptable incompetent
insane insult insulting joke liar lied lies misleading neglected nightmare nonsense outrageous outraged pathetic
regret ridiculous robbed rude ruined scam scammed screwed shame shit shocking stranded stupid suck sucks terrible
theft tired ugh unacceptable unfair unhappy unhelpful unprofessional unreliable upset useless wasted waste worse
worst wtf ärgerlich blöd enttäuscht frech frechheit katastrophe mangelhaft miserabel mist nervt sauer scheiße
schlecht schlechteste unfassbar unmöglich unverschämt wütend zumutung inadmissible nul nulle honte déçu déçue
furieux furieuse catastrophe scandaleux arnaque marre enfadado enfadada vergüenza pésimo pésima fatal harto harta
estafa decepcionado decepcionada inaceptable fassungslos wut stinksauer erbärmlich saftladen unverschämtheit skandal
lächerlich genervt schande vertröstet vertröstest katastrophal scandale scandaleuse colère lamentable indigne
ridicule indignante furioso furiosa ridículo desastre vergogna arrabbiato arrabbiata arrabbiatissimo ridicolo
inaccettabile scandaloso delusa deluso pessimo pessima rovinato truffa woedend belachelijk schandalig waardeloos
waardeloze onacceptabel teleurgesteld vergonha palhaçada inaceitável péssimo desapontado desapontada absurdo żenada
żenujące wściekły wściekła rozczarowany rozczarowana fatalna fatalny oszustwo beznadziejne rasande besviken
oacceptabelt uselt skandalöst urusel skuffet uacceptabelt rasende vred skandaløst elendigt rezalet öfkeliyim
kızgınım berbat bıktım saçmalık utanç ostuda skandál hrůza hrozné vzteklý vzteklá naštvaný naštvaná nepřijatelné
zklamaný zklamaná incompetence shambles livid fuming ashamed wrecked sick idiots idiot clueless careless lousy dire
dismal rubbish trash trashy hopeless
"""
_BAD: Final = frozenset(_BAD_WORDS.split())
_GOOD_WORDS: Final = """
amazing appreciate appreciated awesome beautiful best brilliant cheers delighted excellent fantastic friendly glad
grateful great happy helpful impressed impressive love loved lovely nice perfect perfectly pleased smooth solved
super superb terrific thank thanks thx wonderful yay klasse prima toll danke dankeschön perfekt freundlich gut
geklappt merci parfait génial gracias genial perfecto excelente estupendo grazie perfetto ottimo bedankt obrigado
obrigada ótimo dziękuję dzięki świetnie tack bra tak fint mange teşekkürler harika süper mükemmel děkuji díky skvělé
skvěle výborně
"""
_GOOD: Final = frozenset(_GOOD_WORDS.split())
_TROUBLE_WORDS: Final = """
cancel cancelled canceled cancels cancelling canceling cancellation late lost lose losing loses missing missed miss
stuck stranded broken break broke breaks waiting wait waited waits hold fail fails failed failing failure error
errors problem problems issue issues down crash crashes crashed wrong mistake unable impossible charge charged
charges fee fees refund hours hrs hour delay delays delayed stolen damaged damage dirty cold slow slower closed
disconnected disconnect rebook rebooked oversold overbooked bumped denied refuse refused refuses stop stopped ruin
ruining gone dead empty excuse excuses apology sorry mess fault poor lack worry forever wtf smh fix unanswered
overcharged unclear confused confusing sick screaming crying sleep floor tarmac sit sitting forced verspätet
verloren kaputt warte warten fehler storniert leider retard perdu panne attends attente erreur annulé problème
remboursement perdido roto espero esperando cancelado retraso reembolso ritardo perso rotto aspetto errore annullato
kapot wacht vertraging
"""
_TROUBLE: Final = frozenset(_TROUBLE_WORDS.split())
_NEGATION_WORDS: Final = """
not no never don't doesn't didn't isn't wasn't can't won't nicht kein pas ni non niet não nie inte ikke ne
"""
_NEGATION: Final = frozenset(_NEGATION_WORDS.split())
_TO_THEM_WORDS: Final = """
you your you're u ur y'all
"""
_TO_THEM: Final = frozenset(_TO_THEM_WORDS.split())
_OF_US_WORDS: Final = """
i my me we our us i'm i've we've
"""
_OF_US: Final = frozenset(_OF_US_WORDS.split())
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_AGAIN: Final = re.compile(
    r"\b(still (?:no|not|nothing|waiting|broken)|again and again|(?:third|fourth|second|3rd|4th|2nd) time"
    r"|for (?:hours|days|weeks)|\d+ ?(?:hours|hrs|days|weeks)|how (?:hard|difficult|long)"
    r"|no (?:one|answer|reply|response|help|explanation|refund)"
    r"|hung up|on hold|schon wieder|immer noch|seit (?:tagen|wochen)|toujours (?:pas|rien)|otra vez|todavía no)\b",
    re.IGNORECASE,
)
_ICONS_BAD: Final = re.compile(r"[😠😡🤬😤😒😞😢😭🙄👎💩😩😫]|>?:-?[(/\[]|:'\(")
_ICONS_GOOD: Final = re.compile(r"[😀😃😄😊🙂😍🥰👍🎉❤💕😁🙏]|[:;]-?[)D]|<3")
_TIME: Final = re.compile(
    r"\b(?:\d+|an?|one|two|three|four|five|six|several|many|all|whole|entire)[ +-]?(?:more )?"
    r"(?:hours?|hrs?|h|days?|weeks?|months?|mins?|minutes?|night|morning)\b",
    re.IGNORECASE,
)
_IMPATIENT: Final = re.compile(
    r"\b(?:still|yet|again|ever|since|already|another|even|twice|third|worse|any ?more|finally|instead|supposed"
    r"|should have|would be nice|no one|nobody|nothing|none|zero|why)\b",
    re.IGNORECASE,
)
_ASKS: Final = re.compile(
    r"(?:^|[.!?]\s+|@\w+[,:]?\s+)(?:(?:hi|hey|hello)\W+(?:\w+\W+)?)?(?:is|are|do|does|did|can|could|will|would|what"
    r"|what's|when|where|where's|which|who|how (?:do|can|much|many|long)|any)\b[^.!]*\?",
    re.IGNORECASE,
)
_REPROACH: Final = re.compile(
    r"\b(?:why|how (?:is|are|hard|come|can you|do you)|really\?|seriously|are you kidding"
    r"|what (?:is|are) the (?:point|use))\b",
    re.IGNORECASE,
)
_ADDRESS: Final = re.compile(r"https?://\S+")
_PRAISE: Final = re.compile(
    r"\b(?:thank(?:s| you)?|thx|love|great|nice|good|awesome|glad|lovely|brilliant|well done|congrat\w*)\b",
    re.IGNORECASE,
)
_SHOUTED: Final = re.compile(r"\b[^\W\d_a-zà-ÿ]{4,}\b|\bNOW\b|\bWHY\b")
_POINTED: Final = re.compile(r"[!?]{2,}|!\s*!|\?\s*\?")
_SARCASM: Final = re.compile(
    r"\b(?:thank(?:s| you)(?: so much| a lot| again| a bunch| a ton)? for (?:nothing|the (?:lack|delay|wait|\w+ delay)"
    r"|(?:making|losing|keeping|ruining|leaving|cancel\w*|putting|charging|wasting|breaking|screwing|not|no|having"
    r"|letting|helping me miss|lying|forcing|messing|wrecking|another|blowing)\b)|way to (?:go|ruin|treat|lose|make)"
    r"|(?:great|good|nice|real|top|fine) (?:job|work|service)\b[^.!?]{0,40}\b(?:los\w+|late|hours?|delay\w*|cancel\w*"
    r"|not|no|broke\w*|ruin\w*|miss\w*|wait\w*)|so much for|just what i needed|slow clap"
    r"|danke für nichts|merci pour rien|gracias por nada|grazie di niente|bedankt voor niets)",
    re.IGNORECASE,
)


def word_features(text: str) -> Vectors:
    """Twenty-five counts, each at most about 6."""
    plain = text.replace("’", "'")
    found = [word.group().lower() for word in _WORD.finditer(plain)]
    bad = good = turned = 0
    for at, word in enumerate(found):
        negated = any(before in _NEGATION for before in found[max(0, at - 3) : at])
        if word in _BAD:
            bad += 1
        elif word in _GOOD:
            good, turned = (good, turned + 1) if negated else (good + 1, turned)
    letters = [letter for letter in plain if letter.isalpha()]
    loud = sum(letter.isupper() for letter in letters) / len(letters) if len(letters) > 11 else 0.0
    trouble = sum(word in _TROUBLE for word in found)
    counts = [
        min(bad, 4),
        min(good, 4),
        turned,
        float(bad > 0),
        float(good > 0),
        min(plain.count("!"), 4) * (1.0 if bad else 0.3),
        min(plain.count("?"), 4) * 0.5,
        3.0 * float(loud > 0.6),
        2.0 * len(_AGAIN.findall(plain)),
        2.0 * len(_ICONS_BAD.findall(plain)),
        2.0 * len(_ICONS_GOOD.findall(plain)),
        min(sum(word in _NEGATION for word in found), 6) * 0.7,
        min(trouble, 4),
        min(len(_TIME.findall(plain)), 3),
        min(len(_IMPATIENT.findall(plain)), 4),
        float(_ASKS.search(plain) is not None),
        float(_REPROACH.search(plain) is not None),
        float(_ADDRESS.search(plain) is not None),
        2.0 * float(_SARCASM.search(plain) is not None),
        min(sum(word in _TO_THEM for word in found), 4) * 0.5,
        min(sum(word in _OF_US for word in found), 4) * 0.5,
        min(len(found), 30) / 10,
        float(_PRAISE.search(plain) is not None) * min(trouble, 2),
        min(len(_SHOUTED.findall(plain)), 3),
        min(len(_POINTED.findall(plain)), 2),
    ]
    return np.minimum(np.array(counts, np.float32), 6.0)
