"""The words for moments that people type in the desk's four languages, without accents; nobody reads them here."""

from typing import Final

# What stands before other words and changes nothing, without accents.
FILLERS: Final = frozenset(
    [
        "at",
        "this",
        "the",
        "um",
        "uhr",
        "am",
        "den",
        "diesen",
        "dieser",
        "kommenden",
        "le",
        "la",
        "les",
        "el",
        "los",
        "las",
        "a",
        "ce",
        "cet",
        "cette",
        "esta",
        "este",
        "por",
        "de",
        "que",
    ]
)
# Each language's word for the one the grammar below knows; people write in theirs or in English.
SAID: Final[dict[str, str]] = {
    word: meant
    for meant, words in {
        "in": "dans en dentro",
        "m": "min minute minutes minuten minuto minutos",
        "h": "hour hours stunde stunden std heure heures hora horas",
        "d": "day days tag tage tagen jour jours j dia dias",
        "w": "week weeks woche wochen semaine semaines semana semanas",
        "1": "ein eine einer einem un une una one an",
        "today": "heute aujourd'hui hoy",
        "tomorrow": "tmrw morgen demain manana",
        "overmorrow": "ubermorgen apres-demain pasado-manana",
        "next": "nachste nachsten nachster nachstes prochain prochaine proximo proxima viene",
        "morning": "fruh morgens vormittag vormittags matin",
        "noon": "mittag mittags midi mediodia",
        "afternoon": "nachmittag nachmittags apres-midi tarde",
        "evening": "abend abends soir",
        "tonight": "nacht nuit noche",
        "monday": "montag lundi lunes",
        "tuesday": "dienstag mardi martes mar",
        "wednesday": "mittwoch mercredi miercoles mer mie",
        "thursday": "donnerstag jeudi jueves",
        "friday": "freitag vendredi viernes",
        "saturday": "samstag sonnabend samedi sabado",
        "sunday": "sonntag dimanche domingo",
    }.items()
    for word in words.split()
}
