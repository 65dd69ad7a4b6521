"""What a customer wants, in the sentence of theirs that says it best: the first line of the brief."""

import re
from typing import Final

from workspace.responder.passages import sentences
from workspace.responder.questions import own_words
from workspace.responder.small_talk import talk_of
from workspace.responder.words import content_stems

_SALUTATION: Final = re.compile(
    r"^\W*(?:(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|to whom it may concern|hallo"
    r"|guten (?:tag|morgen|abend)"
    r"|moin|servus|sehr geehrte\w*|liebe[rs]?|bonjour|bonsoir|madame|monsieur|cher|chère|hola"
    r"|buen[oa]s(?: días| tardes)?|estimad[oa]s?)\b[^.?!]{0,40}|[^?.!]{0,14})[,.!:]?\W*$",
    re.IGNORECASE,
)
_TELLING: Final = 6


def first_sentence(text: str, most_words: int) -> str:
    """The sentence that says what is wanted, cut to a number of words.

    The first question that says something by itself; one that only points back ("how do we get it?") brings the
    sentence before it along. Salutations say nothing.
    """
    found = [
        sentence
        for sentence in sentences(own_words(text))
        if talk_of(sentence) is None and not _SALUTATION.match(sentence)
    ]
    asking = [sentence for sentence in found if "?" in sentence]
    chosen = max(
        asking or found, key=lambda sentence: min(len(content_stems(sentence)), _TELLING), default=text.strip()
    )
    if asking and len(content_stems(chosen)) < _TELLING // 2 and (place := found.index(chosen)) > 0:
        chosen = f"{found[place - 1]} {chosen}"
    listed = chosen.split()
    return chosen if len(listed) <= most_words else " ".join(listed[:most_words]) + " …"
