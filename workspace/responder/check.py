"""What an answer must pass before a customer sees it; every failure says what is wrong."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from workspace.domain.article import Article, Audience
from workspace.responder.words import content_stems

LEAST_GROUNDED: Final = 0.6
_PROMISE: Final = re.compile(
    r"\b(?:(?:we|i|someone|somebody|a colleague|our (?:team|staff|people)|an? (?:agent|specialist))(?:'ll| will"
    r"| shall|'re going to| are going to)"
    r"|(?:you(?:'ll| will) (?:be contacted|get a call|hear from|be refunded|receive a (?:refund|call|credit))))\b"
    r"|\b(?:wir (?:werden|melden uns|kümmern uns)|jemand (?:wird|meldet sich)|ich (?:werde|kümmere mich))\b"
    r"|\b(?:nous (?:allons|vous (?:contacterons|rappellerons|rembourserons))|quelqu'un vous)\b"
    r"|\b(?:le (?:contactaremos|llamaremos|reembolsaremos)|nos pondremos en contacto)\b",
    re.IGNORECASE,
)  # fmt: skip
_EMAIL: Final = re.compile(r"\b[\w.+-]+@[\w-]+\.[\w.-]*\w")
_NUMBER: Final = re.compile(r"\b(?:\d[ -]?){12,19}\b|\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}\b")
_INSTRUCTION_LEAK: Final = re.compile(
    r"\b(?:system prompt|my instructions|as an? (?:ai|language model)|retrieved passages?)\b", re.IGNORECASE
)
_SENTENCE: Final = re.compile(r"(?<=[.!?…])\s+|\n+")


def ungrounded(answer: str, sources: Iterable[Article], *, allowed: str = "") -> list[str]:
    """The sentences whose content words (or numbers) do not stand in the sources; ``allowed`` adds other words."""
    known = set(content_stems(allowed))
    numbers = set(re.findall(r"\d+", allowed))
    for article in sources:
        text = f"{article.title} {article.short_answer} {article.body}"
        known.update(content_stems(text))
        numbers.update(re.findall(r"\d+", text))
    found = []
    for sentence in _SENTENCE.split(answer):
        wanted = content_stems(sentence)
        if not wanted:
            continue
        share = sum(word in known for word in wanted) / len(wanted)
        invented = [number for number in re.findall(r"\d+", sentence) if number not in numbers]
        if share < LEAST_GROUNDED or invented:
            found.append(sentence.strip())
    return found


def faults(
    answer: str, cited: Sequence[Article], *, question: str, own_words: str = "", verbatim: bool = False
) -> list[str]:
    """What is wrong with an answer; empty where it may be sent.

    ``own_words`` are the desk's phrases in the answer, which need no source. A ``verbatim`` answer consists of an
    article's words, so what an article promises is the desk's own promise.
    """
    found: list[str] = []
    body = answer.strip()
    if not body:
        return ["the answer is empty"]
    if not cited:
        found.append("no article is cited")
    if any(article.audience == Audience.INTERNAL for article in cited):
        found.append("it cites an internal article")
    public = " ".join(f"{article.title} {article.body} {article.short_answer}" for article in cited)
    if any(address.lower() not in public.lower() for address in _EMAIL.findall(body)):
        found.append("it names an e-mail address that is in no cited article")
    if any(re.sub(r"\D", "", number) not in re.sub(r"\D", "", public) for number in _NUMBER.findall(body)):
        found.append("it names a card or account number")
    loose = ungrounded(body, cited, allowed=f"{own_words} {question}")
    if loose:
        found.append(f"{len(loose)} of its sentences stand in no cited article")
    if not verbatim:
        if _PROMISE.search(body):
            found.append("it promises what a person would have to do")
        if _INSTRUCTION_LEAK.search(body):
            found.append("it speaks about its instructions")
    return found
