"""How the customer feels, -1 (furious) to 1 (delighted): telling words, and a classifier on hand-written sentences."""

import re
from typing import Final

import numpy as np

from workspace.responder.embedding import Embedder, Vectors
from workspace.responder.lessons import NEGATIVE, NEUTRAL, POSITIVE, lines
from workspace.responder.linear import fit_softmax, softmax

_BAD_WORDS: Final = """
abysmal absurd angry annoyed annoying appalling atrocious awful bad bankrupt bullshit complain
complaint crap crappy damn delay delayed delays disappointed disappointing disappointment disaster disgrace disgusted
disgusting dishonest dreadful frustrated frustrating fuck fucking furious garbage ghosted hate
hell horrible horrific hung ignored inacceptable incompetent insane insult insulting joke liar lied lies
misleading neglected nightmare nonsense outrageous outraged pathetic
regret ridiculous robbed rude ruined scam scammed screwed shame shit shocking stranded
stupid suck sucks terrible theft tired ugh unacceptable unfair unhappy unhelpful unprofessional unreliable upset useless
wasted waste worse worst wtf ärgerlich blöd enttäuscht frech frechheit katastrophe mangelhaft miserabel
mist nervt sauer scheiße schlecht schlechteste unfassbar unmöglich unverschämt wütend zumutung inadmissible nul nulle
honte déçu déçue furieux furieuse catastrophe scandaleux arnaque marre horrible enfadado enfadada vergüenza pésimo
pésima fatal terrible harto harta estafa decepcionado decepcionada inaceptable
"""
_GOOD_WORDS: Final = """
amazing appreciate appreciated awesome beautiful best brilliant cheers delighted excellent fantastic friendly
glad grateful great happy helpful impressed impressive love loved lovely nice perfect perfectly pleased
smooth solved super superb terrific thank thanks thx wonderful yay klasse prima toll danke dankeschön
perfekt freundlich gut geklappt merci parfait génial super excellent gracias genial perfecto excelente estupendo grazie
perfetto ottimo bedankt obrigado obrigada ótimo
"""
_BAD: Final = frozenset(_BAD_WORDS.split())
_GOOD: Final = frozenset(_GOOD_WORDS.split())
_NEGATION: Final = frozenset(
    (
        "not",
        "no",
        "never",
        "don't",
        "doesn't",
        "didn't",
        "isn't",
        "wasn't",
        "can't",
        "won't",
        "nicht",
        "kein",
        "pas",
        "ni",
    )
)
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_AGAIN: Final = re.compile(
    r"\b(still (?:no|not|nothing|waiting|broken)|again and again|(?:third|fourth|second|3rd|4th|2nd) time"
    r"|for (?:hours|days|weeks)"
    r"|\d+ ?(?:hours|hrs|days|weeks)|how (?:hard|difficult|long)"
    r"|no (?:one|answer|reply|response|help|explanation|refund)"
    r"|hung up|on hold|schon wieder|immer noch|seit (?:tagen|wochen)|toujours (?:pas|rien)|otra vez|todavía no)\b",
    re.IGNORECASE,
)
_ICONS_BAD: Final = re.compile(r"[😠😡🤬😤😒😞😢😭🙄👎💩😩😫]|>?:-?[(/\[]|:'\(")
_ICONS_GOOD: Final = re.compile(r"[😀😃😄😊🙂😍🥰👍🎉❤💕😁🙏]|[:;]-?[)D]|<3")
# The weights are learned cautiously, for few sentences teach them; this makes full use of the scale again.
_STRETCH: Final = 2.3
# Reporting a problem sounds a little unhappy to the model; that is where 0 lies.
_MATTER_OF_FACT: Final = 0.17


def word_features(text: str) -> Vectors:
    """Twelve counts a reader would use: telling words, negations, shouting, icons, waiting."""
    found = [word.group().lower().replace("’", "'") for word in _WORD.finditer(text)]
    bad = good = turned = 0
    for at, word in enumerate(found):
        negated = any(before in _NEGATION for before in found[max(0, at - 3) : at])
        if word in _BAD:
            bad += 1
        elif word in _GOOD:
            good, turned = (good, turned + 1) if negated else (good + 1, turned)
    letters = [letter for letter in text if letter.isalpha()]
    loud = sum(letter.isupper() for letter in letters) / len(letters) if len(letters) > 11 else 0.0
    counts = [
        min(bad, 4),
        min(good, 4),
        turned,
        float(bad > 0),
        float(good > 0),
        min(text.count("!"), 4) * (1.0 if bad else 0.3),
        min(text.count("?"), 4) * 0.5,
        3.0 * float(loud > 0.6),
        2.0 * len(_AGAIN.findall(text)),
        2.0 * len(_ICONS_BAD.findall(text)),
        2.0 * len(_ICONS_GOOD.findall(text)),
        sum(word in _NEGATION for word in found) * 0.7,
    ]
    return np.array(counts, np.float32)


class FeelingReader:
    """Reads feeling from a message's vector and words (how good it is: benchmarks/responder.py, airline_sentiment)."""

    def __init__(self, embedder: Embedder) -> None:
        texts = [*lines(NEGATIVE), *lines(NEUTRAL), *lines(POSITIVE)]
        sizes = (len(lines(NEGATIVE)), len(lines(NEUTRAL)), len(lines(POSITIVE)))
        labels = np.repeat(np.arange(3), sizes)
        features = _features(texts, embedder.embed(texts))
        self._weights, self._bias = fit_softmax(features, labels, 3, penalty=10.0)

    def read(self, text: str, vector: Vectors) -> float:
        """-1 .. 1; 0 is matter of fact."""
        odds = _features([text], vector[None]) @ self._weights + self._bias
        angry, _, pleased = softmax(odds[0].astype(np.float64)).tolist()
        return float(np.clip(_STRETCH * (pleased - angry + _MATTER_OF_FACT), -1.0, 1.0))


def _features(texts: list[str], vectors: Vectors) -> Vectors:
    counts = np.stack([word_features(text) for text in texts])
    return np.hstack([vectors * 2.0, counts * 0.3]).astype(np.float32)
