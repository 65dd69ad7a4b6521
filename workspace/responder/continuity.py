"""How a message goes on from the customer's earlier ones: a new issue, the same, a correction, or its end."""

import re
from collections.abc import Sequence
from enum import StrEnum
from typing import Final

from workspace.responder.questions import alike, points_back
from workspace.responder.small_talk import Talk, courtesy_of
from workspace.responder.words import content_stems


class Continuity(StrEnum):
    """What a message does with the issue before it."""

    STARTS = "starts"
    CONTINUES = "continues"
    CORRECTS = "corrects"
    CLOSES = "closes"


_CONTRADICTS: Final = re.compile(
    r"(?:^|[.!,;]\s*)(?:no|nope|nein|non|não|nee|nie|nej|hayır|ne)\b[,.! ]+(?:[^.!?\n]{0,25}\b)?(?:wrong|not (?:right"
    r"|true|correct|what)"
    r"|incorrect|isn't|i (?:said|asked|wrote|meant)|falsch|stimmt nicht|nicht das|ich (?:sagte|meinte|habe (?:gesagt"
    r"|geschrieben))"
    r"|faux|pas (?:ça|cela|ce que|vrai)|j'ai (?:dit|demandé|écrit)|eso no|no es (?:eso|lo que|cierto|correcto)"
    r"|incorrecto|dije|pregunté"
    r"|sbagliato|non è (?:quello|vero)|ho (?:detto|chiesto)|errado|não é (?:isso|o que)|eu (?:disse|perguntei)"
    r"|verkeerd|klopt niet|dat is niet|ik (?:zei|vroeg|bedoel\w*)|to nie (?:to|tak)|źle|mówiłem|mówiłam|fel"
    r"|inte (?:det|rätt)|jag (?:sa|frågade)"
    r"|forkert|ikke (?:det|rigtigt)|jeg (?:sagde|spurgte)|yanlış|değil|söyledim|špatně|to není|řekl|ptal)"
    r"|\b(?:that'?s|that is|this is|it'?s|you(?:'re| are)|which is) (?:just |simply |completely |plain "
    r"|still )?(?:wrong|not (?:true|right"
    r"|correct|what i (?:said|asked|wrote|meant))|incorrect|false|mistaken)\b"
    r"|\b(?:but|as|like) i (?:said|told you|wrote|asked|explained)\b|\bi (?:never|didn't|did not) (?:say|said|ask"
    r"|asked|write|wrote|mention)\b"
    r"|\bnot what i (?:said|asked|meant|wrote)\b|\bdas (?:stimmt (?:so )?nicht|ist (?:falsch|nicht richtig)"
    r"|habe ich nicht (?:gesagt|gefragt))"
    r"|\bdanach habe ich nicht gefragt|\bc'est (?:faux|inexact|incorrect)|\bce n'est pas (?:ce que|vrai|exact|correct)"
    r"|\beso (?:no es (?:cierto|correcto|lo que)|es (?:falso|incorrecto))|\bno es lo que (?:dije|pregunté|pedí)"
    r"|\bnon è (?:quello che|corretto|vero)|\bnão é (?:verdade|o que|isso)|\bdat (?:klopt niet|is (?:niet waar"
    r"|onjuist))",
    re.IGNORECASE,
)
_AMENDS: Final = re.compile(
    r"\b(?:sorry,? (?:i )?mean[t]?|i mean[t]?\b|correction\b|to correct myself|i made a (?:mistake|typo)|typo\b"
    r"|i (?:mis(?:spoke|typed|read))"
    r"|not (?:the )?\S+(?: \S+)?,? but (?:the )?\S+|actually,? it(?:'s| is| was)|ich mein(?:e|te)|korrektur"
    r"|verschrieben|vertippt|nicht \S+,? sondern"
    r"|je voulais dire|je me suis trompée?|rectification|pas \S+,? mais|quise decir|quería decir|me equivoqué"
    r"|corrección|no \S+,? sino"
    r"|volevo dire|mi sono sbagliat[oa]|non \S+,? ma\b|queria dizer|enganei-me|me enganei|ik bedoel(?:de)?"
    r"|niet \S+,? maar"
    r"|chodziło mi o|pomyliłe?[mś]|miałe?[ma] na myśli|jag mena(?:de|r)|inte \S+,? utan|jeg men(?:te|er)|ikke \S+,? men"
    r"|demek istedi(?:m|ğim)|yanlış yazdım|mysle?la? jsem|spletla? jsem)",
    re.IGNORECASE,
)
_CLOSES: Final = re.compile(
    r"\b(?:never ?mind|no longer (?:needed|an issue|relevant)|(?:you can|please|feel free to) close (?:this|the"
    r"|my) (?:ticket|case|chat|request)"
    r"|^\W*(?:solved|sorted|fixed)\b|(?:that|it|this) (?:has |is )?(?:worked|did (?:it|the trick)|solved it|fixed it"
    r"|works (?:now|again|fine|perfectly)|working (?:now|again))\b(?! (?:yesterday|before|until|last|when|in|on))"
    r"|(?:das|es) (?:hat geklappt|klappt jetzt|funktioniert (?:jetzt|wieder))|ça (?:marche|fonctionne)"
    r"(?: maintenant| à nouveau)?\s*[.!,]|ya funciona|ha funcionado"
    r"|(?:i )?(?:found it|figured it out|solved it myself|sorted it(?: out)?|got it working)|(?:it'?s|it is|all"
    r"|now) (?:sorted|resolved|solved|fixed)\b"
    r"(?! (?:yet|but))|that'?s all(?: for now)?|hat sich erledigt|hab(?:e)?'?s gefunden|habe es gefunden|ist (?:gelöst"
    r"|erledigt|geklärt)|kann geschlossen werden"
    r"|c'est (?:bon|réglé|résolu)|j'ai trouvé|laissez tomber|oubliez(?:,| ma)|ya (?:está|lo encontré|lo he encontrado"
    r"|se (?:arregló|solucionó))|olvídelo|no hace falta ya"
    r"|ho risolto|l'ho trovato|lasci perdere|come non detto|já (?:encontrei|resolvi|está resolvido)|deixe estar"
    r"|opgelost|al gevonden|laat maar"
    r"|już (?:znalazł[ae]?m|nieaktualne|rozwiązane|działa)|nieważne|det löste sig|hittade det|glöm det|løst\b"
    r"|fandt det|glem det"
    r"|gerek kalmadı|buldum|çözüldü|hallettim|už (?:jsem to našla?|není potřeba|je to vyřešené)|vyřešeno|nevadí)",
    re.IGNORECASE,
)
_STILL_OPEN: Final = re.compile(
    r"\?|\b(?:but|still|aber|trotzdem|mais|encore|pero|todavía|aún|ma\b|ancora|mas\b|ainda|maar|nog|ale\b|nadal|men\b"
    r"|fortfarande|stadig|ama\b|hâlâ|ještě)",
    re.IGNORECASE,
)
_NEW_TOPIC: Final = re.compile(
    r"\b(?:(?:an)?other (?:question|issue|problem|topic|thing|matter)|different (?:question|issue|problem|topic"
    r"|matter)|new (?:question|issue|problem)|unrelated"
    r"|on another note|something else|(?:eine )?ander[es]+ (?:frage|problem|thema|sache)|neue frage|etwas anderes"
    r"|autre (?:question|problème|chose|sujet)|nouvelle question"
    r"|otr[ao] (?:pregunta|problema|cosa|tema|duda)|altra (?:domanda|cosa)|altro (?:problema|argomento)"
    r"|outr[ao] (?:pergunta|problema|coisa|assunto|questão)"
    r"|andere (?:vraag|kwestie)|ander probleem|inn[ey] (?:pytanie|problem|sprawa)|inna sprawa|annan (?:fråga|sak)"
    r"|annat problem|andet (?:spørgsmål|problem)|anden sag"
    r"|başka bir (?:soru|konu|sorun)\w*|jin[ýáé] (?:dotaz|otázka|problém|věc))",
    re.IGNORECASE,
)
_LOOKED_AT: Final = 600
_OWN_WORDS: Final = 3
_SAME_WORDS: Final = 0.34


def continuity_of(text: str, earlier: Sequence[str], *, asked_back: bool = False) -> Continuity:
    """What a message does with the earlier ones (oldest first); ``asked_back``: our last words were a question."""
    if not any(said.strip() for said in earlier):
        return Continuity.STARTS
    if contradicts(text) or _AMENDS.search(text[:_LOOKED_AT]):
        return Continuity.CORRECTS
    if courtesy_of(text) in {Talk.THANKS, Talk.GOODBYE} or (
        _CLOSES.search(text[:_LOOKED_AT]) and not _STILL_OPEN.search(text)
    ):
        return Continuity.CLOSES
    if _NEW_TOPIC.search(text):
        return Continuity.STARTS
    # A message that says something whole about other things needs nothing from before.
    whole = len(content_stems(text)) >= _OWN_WORDS and not points_back(text)
    if whole and not asked_back and all(alike(text, said) < _SAME_WORDS for said in earlier[-4:]):
        return Continuity.STARTS
    return Continuity.CONTINUES


def contradicts(text: str) -> bool:
    """Whether the customer says that what they were told is wrong."""
    return _CONTRADICTS.search(text[:_LOOKED_AT]) is not None
