"""Wishes for a person in twelve languages, and messages that only name people, agents, calls or robots."""

import pytest

from workspace.responder.embedding import CachedEmbedder
from workspace.responder.letter_patterns import letter_patterns, plain_words
from workspace.responder.person_request import SURE_ENOUGH, WORDS, PersonRequestReader
from workspace.responder.person_words import Meanings
from workspace.responder.trained import shipped

ASKS = """\
I'd like a human now, enough of this
could you put me through to your support staff
My account has been locked for two days and your articles don't help, please let me speak with someone
agent
Ich würde das gerne mit einem echten Menschen klären.
Mein Konto ist seit zwei Tagen gesperrt. Bitte rufen Sie mich an.
Pouvez-vous me passer quelqu'un du support ?
Mon compte est bloqué depuis deux jours, appelez-moi s'il vous plaît.
¿Pueden pasarme con alguien del soporte?
quiero una persona de verdad, no una maquina
Vorrei risolverlo con un essere umano.
Podem passar-me a alguém do suporte?
Ik wil dit graag met een echt mens oplossen.
Chcialbym zalatwic to z prawdziwym czlowiekiem.
Kan ni koppla mig till någon på supporten?
Jeg vil gerne løse det med et rigtigt menneske.
Beni destekten birine bağlayabilir misiniz?
Můžete mě přepojit na někoho z podpory?"""
NAMES = """\
How many agents can I add on the basic plan?
The user agent string is wrong in the report.
Thanks, your colleague Maria already sorted it on the phone
I do not want to talk to anybody, just cancel it
I don't need a human, just send me the link.
You charged me twice, I will dispute the charge
Meine Mitarbeiter sehen den Kalender nicht.
Ich möchte mit niemandem reden, nur kündigen.
Combien de collègues puis-je inviter ?
Je ne veux parler à personne, juste résilier.
La llamada de su compañero me ayudó mucho, gracias.
No me llamen, por favor.
I miei dipendenti non vedono il calendario.
Quantos colegas posso convidar?
Mijn medewerkers zien de agenda niet.
Ilu kolegów mogę zaprosić?
Hur många kollegor kan jag bjuda in?
Hvor mange kolleger kan jeg invitere?
Çalışanlarım takvimi göremiyor.
Kolik kolegů mohu pozvat?"""


@pytest.fixture(scope="module")
def requests(embedder: CachedEmbedder) -> PersonRequestReader:
    return PersonRequestReader(embedder)


@pytest.mark.parametrize("text", ASKS.splitlines())
def test_a_wish_is_read(requests: PersonRequestReader, embedder: CachedEmbedder, text: str) -> None:
    assert requests.read(text, embedder.embed([text])[0]) >= SURE_ENOUGH


@pytest.mark.parametrize("text", NAMES.splitlines())
def test_naming_people_is_no_wish(requests: PersonRequestReader, embedder: CachedEmbedder, text: str) -> None:
    assert requests.read(text, embedder.embed([text])[0]) < SURE_ENOUGH


@pytest.mark.parametrize("place", [0, 9, 18])
def test_a_wish_is_found_anywhere_in_a_long_message(
    requests: PersonRequestReader, embedder: CachedEmbedder, place: int
) -> None:
    told = [f"The export of list {number} was empty again this morning." for number in range(18)]
    assert requests.read(" ".join(told), embedder.embed([" ".join(told)])[0]) < SURE_ENOUGH
    told.insert(place, "Please put me through to a human agent.")
    text = " ".join(told)
    assert requests.read(text, embedder.embed([text])[0]) >= SURE_ENOUGH


def test_words_are_compared_without_accents_and_by_their_meaning() -> None:
    assert plain_words("Proszę, ŁÓDŹ; İnsan'la") == plain_words("prosze lodz insan'la")
    meanings = Meanings(shipped(WORDS))
    assert not meanings.may_ask("The export of March is empty.")
    assert meanings.may_ask("Mensch!")
    assert meanings.features("").shape == meanings.features("talk to a human " * 80).shape == (meanings.width,)
    assert not letter_patterns("!?").any()
