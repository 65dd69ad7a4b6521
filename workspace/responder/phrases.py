"""What the AI says in its own words, in the languages it has words for; English where it has none."""

import re
from collections.abc import Mapping
from typing import Final

_WORDS: Final[Mapping[str, Mapping[str, str]]] = {
    "en": {
        "ask what": "I want to understand you rightly; a name, or what you see on the screen, is enough. "
        "Which one do you mean?",
        "hello": "Hi{name},",
        "source": "You can read more in “{title}”.",
        "sources": "You can read more in {titles}.",
        "foreign": "Our help article on this is in English, so here it is in English:",
        "foreign other": "Our help article on this is in another language; here it is as it stands:",
        "ask": "I want to be sure I answer the right question. Is it about “{first}” or rather “{second}”?",
        "which key": "I can look that up for you. What is the {title}?",
        "not yours": "I can't find {key} among what is yours. Is the {title} right?",
        "not found": "I can't find {key}. Is the {title} right?",
        "offer": "I'm not certain this is what you need, but it comes closest:",
        "offer end": "If that isn't it, just write “person” and a colleague takes over.",
        "partly": "That answers part of your message. For the rest, write “person” and a colleague takes over.",
        "partly rest": "I have found nothing reliable on this part: “{rest}” Write “person” and a colleague takes "
        "over.",
        "more": "The article has the steps that follow.",
        "greeting": "What can I help you with?",
        "thanks": "You're welcome! Write again whenever you need something.",
        "goodbye": "Goodbye, and write again whenever you need something.",
        "about-ai": "Yes, I'm the AI of {desk}, not a person. I answer from its help articles; if you'd rather have "
        "a person, just write “person” and a colleague takes over. What can I help you with?",
        "empty": "Your message reached us without any text. What can I help you with?",
        "decline": "I can only help with questions about {desk}. What would you like to know?",
        "handover": "I'm passing this to a colleague{owner}, who will see everything you wrote, so you don't "
        "have to repeat it.{hours}",
        "owner": " ({owner})",
        "hours": " Our people answer {hours}.",
        "draft": "Thank you for writing. I have read what you sent and looked into it.",
    },
    "de": {
        "ask what": "Ich möchte Sie richtig verstehen; ein Name oder das, was Sie sehen, reicht. Worum genau geht es?",
        "hello": "Hallo{name},",
        "source": "Mehr dazu steht in „{title}“.",
        "sources": "Mehr dazu steht in {titles}.",
        "foreign": "Unseren Hilfeartikel dazu gibt es nur auf Englisch, deshalb hier der englische Text:",
        "foreign other": "Unseren Hilfeartikel dazu gibt es nur in einer anderen Sprache; hier steht er im Original:",
        "ask": "Ich möchte die richtige Frage beantworten. Geht es um „{first}“ oder eher um „{second}“?",
        "which key": "Das kann ich nachsehen. Wie lautet die Angabe „{title}“?",
        "not yours": "Ich finde {key} nicht unter Ihren Einträgen. Stimmt die Angabe „{title}“?",
        "not found": "Ich finde {key} nicht. Stimmt die Angabe „{title}“?",
        "offer": "Ich bin nicht sicher, ob es das ist, aber das kommt Ihrer Frage am nächsten:",
        "offer end": "Wenn es das nicht ist, schreiben Sie einfach „Mensch“, dann übernimmt eine Kollegin oder "
        "ein Kollege.",
        "partly": "Das beantwortet einen Teil Ihrer Nachricht. Für den Rest schreiben Sie „Mensch“, dann "
        "übernimmt ein Kollege.",
        "partly rest": "Zu diesem Teil habe ich nichts Verlässliches gefunden: „{rest}“ Schreiben Sie „Mensch“, "
        "dann übernimmt ein Kollege.",
        "more": "Die weiteren Schritte stehen im Artikel.",
        "greeting": "Wobei kann ich helfen?",
        "thanks": "Gern geschehen! Schreiben Sie jederzeit wieder.",
        "goodbye": "Auf Wiedersehen! Schreiben Sie jederzeit wieder.",
        "about-ai": "Ja, ich bin die KI von {desk}, kein Mensch. Ich antworte aus den Hilfeartikeln; wenn Sie lieber "
        "mit einem Menschen schreiben, genügt das Wort „Mensch“. Wobei kann ich helfen?",
        "empty": "Ihre Nachricht kam ohne Text an. Wobei kann ich helfen?",
        "decline": "Ich kann nur bei Fragen zu {desk} helfen. Was möchten Sie wissen?",
        "handover": "Ich gebe das an eine Kollegin oder einen Kollegen{owner} weiter. Alles, was Sie "
        "geschrieben haben, ist dort zu "
        "lesen; Sie müssen nichts wiederholen.{hours}",
        "owner": " ({owner})",
        "hours": " Unsere Leute antworten {hours}.",
        "draft": "Vielen Dank für Ihre Nachricht. Ich habe sie gelesen und sehe mir das an.",
    },
    "fr": {
        "ask what": "Je veux bien vous comprendre ; un nom, ou ce que vous voyez, suffit. "
        "De quoi s'agit-il exactement ?",
        "hello": "Bonjour{name},",
        "source": "Plus de détails dans « {title} ».",
        "sources": "Plus de détails dans {titles}.",
        "foreign": "Notre article d'aide à ce sujet n'existe qu'en anglais ; le voici en anglais :",
        "foreign other": "Notre article d'aide à ce sujet n'existe que dans une autre langue ; le voici tel quel :",
        "ask": "Je veux répondre à la bonne question. S'agit-il de « {first} » ou plutôt de « {second} » ?",
        "which key": "Je peux vérifier cela. Quelle est l'information « {title} » ?",
        "not yours": "Je ne trouve pas {key} parmi vos données. L'information « {title} » est-elle exacte ?",
        "not found": "Je ne trouve pas {key}. L'information « {title} » est-elle exacte ?",
        "offer": "Je ne suis pas certain que ce soit cela, mais voici ce qui s'en rapproche le plus :",
        "offer end": "Si ce n'est pas cela, écrivez simplement « humain » et un collègue prend le relais.",
        "partly": "Cela répond à une partie de votre message. Pour le reste, écrivez « humain » et un collègue "
        "prend le relais.",
        "partly rest": "Je n'ai rien trouvé de fiable sur cette partie : « {rest} » Écrivez « humain » et un "
        "collègue prend le relais.",
        "more": "La suite des étapes se trouve dans l'article.",
        "greeting": "En quoi puis-je vous aider ?",
        "thanks": "Avec plaisir ! N'hésitez pas à nous réécrire.",
        "goodbye": "Au revoir, et n'hésitez pas à nous réécrire.",
        "about-ai": "Oui, je suis l'IA de {desk}, pas un humain. Je réponds à partir des articles d'aide ; si vous "
        "préférez une personne, écrivez simplement « humain ». En quoi puis-je vous aider ?",
        "empty": "Votre message nous est parvenu sans texte. En quoi puis-je vous aider ?",
        "decline": "Je ne peux aider que pour les questions sur {desk}. Que souhaitez-vous savoir ?",
        "handover": "Je transmets votre message à un collègue{owner}, qui verra tout ce que vous avez écrit : "
        "inutile de le "
        "répéter.{hours}",
        "owner": " ({owner})",
        "hours": " Notre équipe répond {hours}.",
        "draft": "Merci pour votre message. Je l'ai lu et je regarde cela.",
    },
    "es": {
        "ask what": "Quiero entenderle bien; basta un nombre o lo que ve en la pantalla. "
        "¿A qué se refiere exactamente?",
        "hello": "Hola{name}:",
        "source": "Más información en «{title}».",
        "sources": "Más información en {titles}.",
        "foreign": "Nuestro artículo sobre esto solo existe en inglés; aquí está en inglés:",
        "foreign other": "Nuestro artículo sobre esto solo existe en otro idioma; aquí está tal cual:",
        "ask": "Quiero responder a la pregunta correcta. ¿Se trata de «{first}» o más bien de «{second}»?",
        "which key": "Puedo consultarlo. ¿Cuál es el dato «{title}»?",
        "not yours": "No encuentro {key} entre sus datos. ¿Es correcto el dato «{title}»?",
        "not found": "No encuentro {key}. ¿Es correcto el dato «{title}»?",
        "offer": "No estoy seguro de que sea esto, pero es lo que más se acerca:",
        "offer end": "Si no es esto, escriba «persona» y se encargará un compañero.",
        "partly": "Esto responde a una parte de su mensaje. Para lo demás, escriba «persona» y se encargará un "
        "compañero.",
        "partly rest": "Sobre esta parte no he encontrado nada fiable: «{rest}» Escriba «persona» y se encargará "
        "un compañero.",
        "more": "Los pasos siguientes están en el artículo.",
        "greeting": "¿En qué puedo ayudarle?",
        "thanks": "¡De nada! Escríbanos cuando quiera.",
        "goodbye": "¡Hasta pronto! Escríbanos cuando quiera.",
        "about-ai": "Sí, soy la IA de {desk}, no una persona. Respondo con los artículos de ayuda; si prefiere una "
        "persona, escriba «persona». ¿En qué puedo ayudarle?",
        "empty": "Su mensaje llegó sin texto. ¿En qué puedo ayudarle?",
        "decline": "Solo puedo ayudar con preguntas sobre {desk}. ¿Qué desea saber?",
        "handover": "Paso su mensaje a un compañero{owner}, que verá todo lo que ha escrito; no tiene que "
        "repetir nada.{hours}",
        "owner": " ({owner})",
        "hours": " Nuestro equipo responde {hours}.",
        "draft": "Gracias por escribirnos. He leído su mensaje y lo estoy revisando.",
    },
}
_MOST_REST_WORDS: Final = 24
_QUOTES: Final = {"en": "“{}”", "de": "„{}“", "fr": "« {} »", "es": "«{}»"}


def phrase(language: str, name: str, /, **values: str) -> str:
    """One phrase in the language, or in English."""
    return _WORDS.get(language, _WORDS["en"])[name].format(**values)


def speaks(language: str) -> bool:
    """Whether there are phrases in the language."""
    return language in _WORDS


def hello(language: str, customer_name: str) -> str:
    """A greeting with the first name, where it looks like one."""
    first = customer_name.split()[0].strip(",.") if customer_name.split() else ""
    usable = first.isalpha() and 1 < len(first) < 20 and not first.isupper()
    return phrase(language, "hello", name=f" {first}" if usable else "")


def partly(language: str, rest: str) -> str:
    """What is not known, in the customer's own words where they are one short question."""
    words = re.sub(r"https?://\S+", "", rest).split()
    if not words or len(words) > _MOST_REST_WORDS:
        return phrase(language, "partly")
    return phrase(language, "partly rest", rest=" ".join(words))


def sources(language: str, titles: list[str]) -> str:
    """Where the answer comes from; quotation marks inside a title give way to those around it."""
    titles = [re.sub(r"[\"“”„«»]\s?([^\"“”„«»]+?)\s?[\"“”„«»]", r"‘\1’", title) for title in titles]
    if len(titles) == 1:
        return phrase(language, "source", title=titles[0])
    quoted = _QUOTES.get(language, _QUOTES["en"])
    return phrase(language, "sources", titles=", ".join(quoted.format(title) for title in titles))


def handover(language: str, *, owner: str = "", hours: str = "") -> str:
    """The one honest line on a hand-over: who comes, and when people work. It promises no time.

    Owner and hours are a lead's own words, in English: into a line in another language they don't go.
    """
    if language != "en":
        owner = hours = ""
    return phrase(
        language,
        "handover",
        owner=phrase(language, "owner", owner=owner) if owner else "",
        hours=phrase(language, "hours", hours=hours) if hours else "",
    )
