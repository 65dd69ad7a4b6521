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
    rf"précédentes|anteriores|deine|ihre|tus|vos)\b[^.\n]{{0,30}}\b{_RULES}\b"
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
    rf"|\b(?:do anything now|developer mode|jailbreak(?:ed)?|DAN mode|god mode|sudo mode|prompt injection)\b"
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


def is_misuse(text: str) -> bool:
    """Whether a text tries to steer the AI rather than to ask it something."""
    return _MISUSE.search(text) is not None
