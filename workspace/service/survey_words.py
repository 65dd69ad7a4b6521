"""What the survey's own page says, in the languages it speaks; a lead's texts replace the questions."""

from collections.abc import Mapping
from typing import Final

WORDS: Final[Mapping[str, Mapping[str, str]]] = {
    "en": {
        "title": "How did it go?",
        "ces": "{desk} made it easy to handle my issue.",
        "ces_low": "strongly disagree",
        "ces_high": "strongly agree",
        "csat": "How satisfied are you with the support you received?",
        "csat_low": "very dissatisfied",
        "csat_high": "very satisfied",
        "comment": "Is there anything else you would like to say? (optional)",
        "send": "Send",
        "change": "Send the changed answer",
        "decline": "Not now",
        "opt_out": "Don't ask me again",
        "thanks": "Thank you. Your answer has been kept.",
        "changeable": "You can change it here until {day}.",
        "back": "Change my answer",
        "declined": "All right. You will not be asked about this conversation again.",
        "opted_out": "All right. You will not be asked again.",
        "over": "This survey is over, or the link is not complete.",
        "missing": "Choose a number first.",
        "busy": "That is too much at once. Please try again in a minute.",
    },
    "de": {
        "title": "Wie war es?",
        "ces": "{desk} hat es mir leicht gemacht, mein Anliegen zu erledigen.",
        "ces_low": "stimme gar nicht zu",
        "ces_high": "stimme voll zu",
        "csat": "Wie zufrieden sind Sie mit der Hilfe, die Sie bekommen haben?",
        "csat_low": "sehr unzufrieden",
        "csat_high": "sehr zufrieden",
        "comment": "Möchten Sie noch etwas sagen? (freiwillig)",
        "send": "Senden",
        "change": "Geänderte Antwort senden",
        "decline": "Jetzt nicht",
        "opt_out": "Nicht mehr fragen",
        "thanks": "Danke. Ihre Antwort ist angekommen.",
        "changeable": "Sie können sie hier bis {day} ändern.",
        "back": "Antwort ändern",
        "declined": "In Ordnung. Zu diesem Gespräch fragen wir nicht noch einmal.",
        "opted_out": "In Ordnung. Wir fragen Sie nicht mehr.",
        "over": "Diese Umfrage ist vorbei, oder der Link ist unvollständig.",
        "missing": "Wählen Sie zuerst eine Zahl.",
        "busy": "Das war zu viel auf einmal. Bitte versuchen Sie es in einer Minute noch einmal.",
    },
    "fr": {
        "title": "Comment cela s’est-il passé ?",
        "ces": "{desk} m’a permis de régler facilement mon problème.",
        "ces_low": "pas du tout d’accord",
        "ces_high": "tout à fait d’accord",
        "csat": "Êtes-vous satisfait de l’aide que vous avez reçue ?",
        "csat_low": "pas du tout satisfait",
        "csat_high": "très satisfait",
        "comment": "Souhaitez-vous ajouter quelque chose ? (facultatif)",
        "send": "Envoyer",
        "change": "Envoyer la réponse modifiée",
        "decline": "Pas maintenant",
        "opt_out": "Ne plus me demander",
        "thanks": "Merci. Votre réponse est enregistrée.",
        "changeable": "Vous pouvez la modifier ici jusqu’au {day}.",
        "back": "Modifier ma réponse",
        "declined": "Entendu. Nous ne vous interrogerons plus sur cette conversation.",
        "opted_out": "Entendu. Nous ne vous demanderons plus rien.",
        "over": "Cette enquête est terminée, ou le lien est incomplet.",
        "missing": "Choisissez d’abord un chiffre.",
        "busy": "C’est trop à la fois. Réessayez dans une minute.",
    },
    "es": {
        "title": "¿Cómo fue?",
        "ces": "{desk} me facilitó resolver mi problema.",
        "ces_low": "totalmente en desacuerdo",
        "ces_high": "totalmente de acuerdo",
        "csat": "¿Qué satisfacción le dejó la ayuda que recibió?",
        "csat_low": "muy baja",
        "csat_high": "muy alta",
        "comment": "¿Quiere añadir algo? (opcional)",
        "send": "Enviar",
        "change": "Enviar la respuesta cambiada",
        "decline": "Ahora no",
        "opt_out": "No volver a preguntar",
        "thanks": "Gracias. Su respuesta está guardada.",
        "changeable": "Puede cambiarla aquí hasta el {day}.",
        "back": "Cambiar mi respuesta",
        "declined": "De acuerdo. No le preguntaremos más por esta conversación.",
        "opted_out": "De acuerdo. No le preguntaremos más.",
        "over": "Esta encuesta ha terminado o el enlace está incompleto.",
        "missing": "Elija primero un número.",
        "busy": "Es demasiado a la vez. Inténtelo de nuevo en un minuto.",
    },
}


def language_of(*wanted: str) -> str:
    """The first language of these (tags like de-AT) that the page speaks, else English."""
    return next((tag[:2].lower() for tag in wanted if tag[:2].lower() in WORDS), "en")


def question(scale: str, language: str, texts: Mapping[str, Mapping[str, str]], desk_name: str) -> str:
    """What is asked: a lead's own words in this language, else the desk's."""
    own = texts.get(language, {}).get(scale, "").strip()
    return own or WORDS[language][scale].replace("{desk}", desk_name)
