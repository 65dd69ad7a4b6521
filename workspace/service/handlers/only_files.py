"""A message that says nothing but that a file comes with it: no AI looks into files, so a person does."""

import re
from collections.abc import Mapping
from typing import Final

from workspace.domain.brief import Brief, BriefLine, LineKind, Source, SourceKind
from workspace.domain.decision import Action, Decision, Reason, Signal
from workspace.domain.turn import (
    AttachedFile,
    Author,
    Step,
    StepKind,
    StepMemory,
    StepResult,
    TurnInput,
    TurnResult,
    Understanding,
    Utterance,
)

TOLD: Final = "Thank you for the file. A person on our team will look at it; the AI does not open files."
_TOLD_IN: Final[Mapping[str, str]] = {
    "de": "Danke für die Datei. Ein Mensch aus unserem Team sieht sie sich an; die KI öffnet keine Dateien.",
    "fr": "Merci pour le fichier. Une personne de notre équipe va le regarder ; l’IA n’ouvre pas de fichiers.",
    "es": "Gracias por el archivo. Una persona de nuestro equipo lo mirará; la IA no abre archivos.",
}
# Words that only point at a file: "please see the screenshot attached" asks nothing the AI could read.
_POINTING_WORDS: Final = """
    a an and attached attachment attachments document documents enclosed file files find hello here hi is it look my
    photo photos picture pictures pls please screenshot screenshots see sent thank thanks the this you
    anbei angehängt anhang bild bilder bitte danke datei dateien das der die foto fotos hallo hier im ist siehe
    bonjour ci fichier image images joint jointe la le les merci photo pièce voici voir
    adjunta adjunto aquí archivo el favor foto gracias hola imagen la por ver
"""
_POINTING: Final = frozenset(_POINTING_WORDS.split())
_WORD: Final = re.compile(r"\w+")


def says_only_a_file(turn: TurnInput) -> bool:
    """Whether what this turn handles is files, with no words or with such as only point at them."""
    if not turn.files:
        return False
    words = " ".join(said.text for said in _handled(turn)).lower()
    return all(word in _POINTING for word in _WORD.findall(words))


def handed_over_for_files(turn: TurnInput, memory: StepMemory) -> TurnResult:
    """The result of such a turn: a person takes over and the customer is told once."""
    files = [{"name": one.name, "media_type": one.media_type} for one in turn.files]
    memory.record(Step(1, StepKind.UNDERSTOOD, StepResult.WORKED, "a file and no question in words", {"files": files}))
    told = _TOLD_IN.get(turn.customer_language[:2], TOLD)
    because = f"The customer sent {_named(turn.files)} and nothing else; the AI does not look into files."
    decision = Decision(
        action=Action.ESCALATE,
        confidence=0.0,
        threshold=1.0,
        rule="only-files",
        because=because,
        flip="A question in words would have been looked up.",
        signals=(Signal("files", float(len(turn.files)), 1.0, because),),
        reason=Reason.UNREADABLE_FILE,
    )
    message = Source(SourceKind.MESSAGE, turn.history[-1].id)
    lines = (
        BriefLine(LineKind.WANTED, f"Sent {_named(turn.files)}", (message,)),
        BriefLine(LineKind.NEXT, "Open the file and answer.", (message,)),
    )
    understanding = Understanding(turn.customer_language, {}, 0.0, (0.0,), 0.0)
    return TurnResult(understanding, decision, told, (), (), Brief(lines, told_customer=told))


def _named(files: tuple[AttachedFile, ...]) -> str:
    first = f"“{files[0].name[:60]}”"
    return first if len(files) == 1 else f"{first} and {len(files) - 1} more"


def _handled(turn: TurnInput) -> list[Utterance]:
    """The customer's messages after the last reply."""
    last = max((at for at, said in enumerate(turn.history) if said.author is not Author.CUSTOMER), default=-1)
    return list(turn.history[last + 1 :])
