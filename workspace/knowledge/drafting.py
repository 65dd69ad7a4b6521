"""A correction drafted from what a person answered: what to learn, where it belongs, and why."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from workspace.domain.article import Article, Audience
from workspace.domain.turn import CitedArticle
from workspace.knowledge.scrubbing import scrub
from workspace.knowledge.sentences import content_words, coverage, sentences

ALREADY_SAID: Final = 0.75
SAME_SUBJECT: Final = 0.65
MAX_TITLE: Final = 90
MIN_ANSWER_WORDS: Final = 6


class Proposal(StrEnum):
    """The ways in which knowledge can change, and the one in which it doesn't."""

    NEW = "new"
    EDIT = "edit"
    EXAMPLE = "example"
    INTERNAL = "internal"
    NOTHING = "nothing"


@dataclass(frozen=True)
class DraftInput:
    """What a draft may be made from: the customer's words and the person's replies, never the AI's.

    ``names`` are the people and companies in the conversation, so that they can be taken out.
    """

    customer_texts: tuple[str, ...]
    person_replies: tuple[str, ...]
    category: str = ""
    names: tuple[str, ...] = ()


@dataclass(frozen=True)
class Draft:
    """A proposed correction; ``before`` is the article's present body where it would be edited."""

    proposal: Proposal
    why: str
    article: Article | None = None
    title: str = ""
    body: str = ""
    before: str = ""
    examples: tuple[str, ...] = ()
    category: str = ""
    audience: Audience = Audience.PUBLIC


_GREETING: Final = re.compile(
    r"^(hi|hello|hey|dear|good (morning|afternoon|evening)|hallo|guten (tag|morgen|abend)|liebe[rs]?|sehr geehrte\w*|"
    r"bonjour|bonsoir|salut|chère?|hola|buen[oa]s (días|tardes|noches)|estimad[oa])\b[^.!?\n]{0,40}[,!.:]?\s*$",
    re.IGNORECASE,
)
_GREETING_AT_START: Final = re.compile(
    r"^(hi|hello|hey|dear|hallo|bonjour|hola|guten tag|liebe[rs]?)\s+[\w\[\]' -]{1,30}[,!.:–-]\s*", re.IGNORECASE
)
_FAREWELL: Final = re.compile(
    r"^(best|kind|warm)( regards| wishes)?\b|^(regards|cheers|sincerely|thanks|thank you|viele grüße|liebe grüße|"
    r"mit freundlichen grüßen|beste grüße|cordialement|bien à vous|bonne journée|saludos|un saludo|atentamente)\b",
    re.IGNORECASE,
)
_PLEASANTRY: Final = re.compile(
    r"\b(thank(s| you) for|sorry (for|about|to hear)|apologi[sz]e|happy to help|glad (to|you)|hope (this|that) helps|"
    r"let (me|us) know|feel free|don'?t hesitate|have a (nice|great|good)|great question|no worries|you'?re welcome|"
    r"vielen dank für|tut mir leid|tut uns leid|gern geschehen|melden sie sich|merci (pour|de)|désolée?s?|n'hésitez|"
    r"gracias por|lo siento|lamento|no dude|espero que)\b",
    re.IGNORECASE,
)
_ABOUT_THIS_CASE: Final = re.compile(
    r"\b(i('ve| have|'m| am| just|'ll| will)|we('ve| have| just|'ll)|"
    r"your (account|invoice|order|payment|workspace|ticket|card|charge) (is|was|has|shows)|"
    r"i (can see|see|checked|looked|refunded|credited|changed|updated|reset|removed|added|cancelled))\b"
    r"|\bich habe\b|\bj'ai\b|\bhe (visto|revisado|reembolsado|cambiado)\b",
    re.IGNORECASE,
)
_OPENERS: Final = re.compile(
    r"^(?:(?:hi|hello|hey|hallo|bonjour|hola|dear|ok|so|well|and|but|also|thanks|please)\b[\w' ]{0,14}[,!.:–-]+\s*)+",
    re.IGNORECASE,
)


def draft_correction(
    conversation: DraftInput,
    find: Callable[[str, int], Sequence[CitedArticle]],
    article: Callable[[str], Article | None],
) -> Draft:
    """Propose what the desk should learn from a resolved conversation.

    ``find(text, limit)`` searches the knowledge, internal articles included; ``article(id)`` reads one. The
    proposal is *example* where an article already says it, *edit* where one is about the same subject,
    *new* where none is, and *nothing* where the reply held nothing that would help another customer.
    """
    question = question_of(conversation.customer_texts, conversation.names)
    kept, left_out = _lesson(conversation.person_replies, conversation.names)
    if not conversation.person_replies:
        return Draft(Proposal.NOTHING, "No person has replied yet, and nothing is learned from the AI's own words.")
    if sum(len(sentence.split()) for sentence in kept) < MIN_ANSWER_WORDS:
        return Draft(
            Proposal.NOTHING,
            "The reply is about this customer alone; nothing in it would answer somebody else.",
            title=_title(question),
            examples=(question,) if question else (),
            category=conversation.category,
        )
    body = _body(kept)
    aside = _aside(left_out)
    learned = content_words(body)
    candidates = [
        found
        for near in find(f"{question}\n{body}", 5)
        if (found := article(near.id)) is not None and not found.retired
    ]
    said = [(coverage(learned, content_words(f"{one.title} {one.short_answer} {one.body}")), one) for one in candidates]
    best_said, nearest = max(said, key=lambda pair: pair[0], default=(0.0, None))
    examples = (question,) if question else ()
    if nearest is not None and best_said >= ALREADY_SAID:
        if nearest.audience is Audience.INTERNAL:
            return Draft(
                Proposal.NEW,
                f"Only the internal article “{nearest.title}” says this, and customers are not shown internal ones: "
                f"publish the part they may know.{aside}",
                title=_title(question) or nearest.title,
                body=body,
                examples=examples,
                category=nearest.category or conversation.category,
            )
        return Draft(
            Proposal.EXAMPLE,
            f"“{nearest.title}” already says this; the customer asked for it in words it did not know.{aside}",
            article=nearest,
            title=nearest.title,
            body=nearest.body,
            before=nearest.body,
            examples=examples,
            category=nearest.category,
            audience=nearest.audience,
        )
    subject = content_words(question)
    about = [(_closeness(one, subject, learned), one) for one in candidates if one.audience is Audience.PUBLIC]
    closeness, home = max(about, key=lambda pair: pair[0], default=(0.0, None))
    if home is not None and closeness >= SAME_SUBJECT:
        known = content_words(home.body)
        fresh = [sentence for sentence in kept if coverage(content_words(sentence), known) < ALREADY_SAID]
        return Draft(
            Proposal.EDIT,
            f"“{home.title}” is about this and does not say it yet.{aside}",
            article=home,
            title=home.title,
            body=f"{home.body.rstrip()}\n\n{_body(fresh or kept)}",
            before=home.body,
            examples=examples,
            category=home.category,
        )
    return Draft(
        Proposal.NEW,
        f"No article says this.{aside}",
        title=_title(question) or _title(kept[0]),
        body=body,
        examples=examples,
        category=conversation.category,
    )


def _closeness(article: Article, subject: frozenset[str], learned: frozenset[str]) -> float:
    """How far (0..1) an article is about what was asked: its heading is met, and it knows the question's words."""
    headings = [content_words(heading) for heading in (article.title, *article.examples)]
    met = max(coverage(heading, subject | learned) for heading in headings)
    known = coverage(subject, content_words(" ".join((article.title, article.body, *article.examples))))
    return (met + known) / 2


def question_of(customer_texts: Sequence[str], names: Sequence[str] = ()) -> str:
    """What the customer asked, scrubbed: the sentences with a question, else the longest message's beginning."""
    asked: list[str] = []
    for text in customer_texts:
        asked.extend(sentence for sentence in sentences(_without_frame(text)) if "?" in sentence)
    if not asked:
        longest = max((_without_frame(text) for text in customer_texts), key=len, default="")
        asked = sentences(longest)[:2]
    best = sorted(asked, key=lambda sentence: len(content_words(sentence)), reverse=True)[:2]
    in_order = [sentence for sentence in asked if sentence in best]
    return scrub(_OPENERS.sub("", " ".join(dict.fromkeys(in_order))), names).text.strip()[:500]


def _without_frame(text: str) -> str:
    """The message without its greeting line and what follows the farewell."""
    kept: list[str] = []
    for line in text.splitlines():
        if _FAREWELL.match(line.strip()) and kept and len(line.split()) <= 6:
            break
        if not _GREETING.match(line.strip()):
            kept.append(_GREETING_AT_START.sub("", line) if not kept else line)
    return "\n".join(kept)


def _lesson(replies: Sequence[str], names: Sequence[str]) -> tuple[list[str], int]:
    """The sentences that would help another customer, in order, and how many were about this one alone."""
    kept: list[str] = []
    left_out = 0
    for reply in replies:
        for sentence in sentences(_without_frame(reply)):
            is_frame = _GREETING.match(sentence) or _PLEASANTRY.search(sentence) or _FAREWELL.match(sentence)
            if is_frame or sentence.endswith("?"):
                continue
            clean = scrub(sentence, names)
            if clean.removed or _ABOUT_THIS_CASE.search(sentence):
                left_out += 1
                continue
            # A sentence that lost its greeting begins anew.
            text = clean.text[:1].upper() + clean.text[1:]
            if text not in kept:
                kept.append(text)
    return kept, left_out


def _body(kept: Sequence[str]) -> str:
    """Prose sentences joined into a paragraph, list lines on lines of their own."""
    blocks: list[str] = []
    for sentence in kept:
        is_item = bool(re.match(r"(?:[-*•]|\d{1,2}[.)])\s", sentence))
        was_item = bool(blocks) and bool(re.match(r"(?:[-*•]|\d{1,2}[.)])\s", blocks[-1].splitlines()[-1]))
        if blocks and is_item and was_item:
            blocks[-1] += f"\n{sentence}"
        elif blocks and not is_item and not was_item:
            blocks[-1] += f" {sentence}"
        else:
            blocks.append(sentence)
    return "\n\n".join(blocks)


def _aside(left_out: int) -> str:
    if not left_out:
        return ""
    return (
        " One sentence about this customer was left out."
        if left_out == 1
        else (f" {left_out} sentences about this customer were left out.")
    )


def _title(question: str) -> str:
    """The question as a heading: its first sentence, without openers, at most ninety characters."""
    first = next(iter(sentences(question)), "")
    first = _OPENERS.sub("", first).strip(" .!-–")
    if len(first) > MAX_TITLE:
        first = first[:MAX_TITLE].rsplit(" ", 1)[0] + "…"
    return first[:1].upper() + first[1:]
