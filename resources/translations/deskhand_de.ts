<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
    <context>
        <name>desk</name>
        <message>
            <location filename="../../workspace/desktop/keymap.py"></location>
            <source> then </source>
            <translation> dann </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>%n answers</source>
            <translation>
                <numerusform>%n Antwort</numerusform>
                <numerusform>%n Antworten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/knowledge/history.py"></location>
            <source>%n answers in 90 days</source>
            <translation>
                <numerusform>%n Antwort in 90 Tagen</numerusform>
                <numerusform>%n Antworten in 90 Tagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>%n are open.</source>
            <translation>
                <numerusform>%n ist offen.</numerusform>
                <numerusform>%n sind offen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>%n are still to be counted.</source>
            <translation>
                <numerusform>%n ist noch zu zählen.</numerusform>
                <numerusform>%n sind noch zu zählen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>%n articles</source>
            <translation>
                <numerusform>%n Artikel</numerusform>
                <numerusform>%n Artikel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/knowledge/reading.py"></location>
            <source>%n articles to look at: expired, in conflict or stale</source>
            <translation>
                <numerusform>%n Artikel ist anzusehen: abgelaufen, im Konflikt oder veraltet</numerusform>
                <numerusform>%n Artikel sind anzusehen: abgelaufen, im Konflikt oder veraltet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>%n categories</source>
            <translation>
                <numerusform>%n Kategorie</numerusform>
                <numerusform>%n Kategorien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/state.py"></location>
            <source>%n changes are kept and go out when the desk is reachable.</source>
            <translation>
                <numerusform>%n Änderung ist aufgehoben und geht hinaus, sobald der Desk erreichbar ist.</numerusform>
                <numerusform>%n Änderungen sind aufgehoben und gehen hinaus, sobald der Desk erreichbar ist.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/home.py"></location>
            <source>%n changes for this desk have not been sent. They go out first.</source>
            <translation>
                <numerusform>%n Änderung für diesen Desk ist nicht gesendet. Sie geht zuerst hinaus.</numerusform>
                <numerusform>%n Änderungen für diesen Desk sind nicht gesendet. Sie gehen zuerst hinaus.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/home.py"></location>
            <source>%n changes have not been sent. They are kept and go out when you sign in again.</source>
            <translation>
                <numerusform>%n Änderung ist nicht gesendet. Sie ist aufgehoben und geht hinaus, wenn Sie sich wieder anmelden.</numerusform>
                <numerusform>%n Änderungen sind nicht gesendet. Sie sind aufgehoben und gehen hinaus, wenn Sie sich wieder anmelden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/review/scorecard_view.py"></location>
            <source>%n comments on the history</source>
            <translation>
                <numerusform>%n Kommentar zum Verlauf</numerusform>
                <numerusform>%n Kommentare zum Verlauf</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/working.py"></location>
            <source>%n conversations are back in the queue.</source>
            <translation>
                <numerusform>%n Gespräch ist wieder in der Warteschlange.</numerusform>
                <numerusform>%n Gespräche sind wieder in der Warteschlange.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/working.py"></location>
            <source>%n conversations are back.</source>
            <translation>
                <numerusform>%n Gespräch ist zurück.</numerusform>
                <numerusform>%n Gespräche sind zurück.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/working.py"></location>
            <source>%n conversations are given away.</source>
            <translation>
                <numerusform>%n Gespräch ist weitergegeben.</numerusform>
                <numerusform>%n Gespräche sind weitergegeben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/working.py"></location>
            <source>%n conversations are put away.</source>
            <translation>
                <numerusform>%n Gespräch ist zurückgestellt.</numerusform>
                <numerusform>%n Gespräche sind zurückgestellt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/working.py"></location>
            <source>%n conversations are resolved.</source>
            <translation>
                <numerusform>%n Gespräch ist abgeschlossen.</numerusform>
                <numerusform>%n Gespräche sind abgeschlossen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/working.py"></location>
            <source>%n conversations are yours.</source>
            <translation>
                <numerusform>%n Gespräch ist Ihres.</numerusform>
                <numerusform>%n Gespräche sind Ihre.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/announcing.py"></location>
            <source>%n conversations came for people</source>
            <translation>
                <numerusform>%n Gespräch ist für Menschen gekommen</numerusform>
                <numerusform>%n Gespräche sind für Menschen gekommen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>%n conversations in 28 days</source>
            <translation>
                <numerusform>%n Gespräch in 28 Tagen</numerusform>
                <numerusform>%n Gespräche in 28 Tagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>%n conversations went to people.</source>
            <translation>
                <numerusform>%n Unterhaltung ging an Menschen.</numerusform>
                <numerusform>%n Unterhaltungen gingen an Menschen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/review/agreement_page.py"></location>
            <source>%n conversations were reviewed by two people.</source>
            <translation>
                <numerusform>%n Gespräch wurde von zwei Personen geprüft.</numerusform>
                <numerusform>%n Gespräche wurden von zwei Personen geprüft.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>%n corrections in this category in this week</source>
            <translation>
                <numerusform>%n Korrektur in dieser Kategorie in dieser Woche</numerusform>
                <numerusform>%n Korrekturen in dieser Kategorie in dieser Woche</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/words.py"></location>
            <source>%n days</source>
            <translation>
                <numerusform>%n Tag</numerusform>
                <numerusform>%n Tage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>%n earlier conversations of this customer</source>
            <translation>
                <numerusform>%n früheres Gespräch dieses Kunden</numerusform>
                <numerusform>%n frühere Gespräche dieses Kunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>%n escalations</source>
            <translation>
                <numerusform>%n Eskalation</numerusform>
                <numerusform>%n Eskalationen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/review/tasks_view.py"></location>
            <source>%n handed in today</source>
            <translation>
                <numerusform>%n heute abgegeben</numerusform>
                <numerusform>%n heute abgegeben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>%n marked</source>
            <translation>
                <numerusform>%n markiert</numerusform>
                <numerusform>%n markiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>%n new</source>
            <translation>
                <numerusform>%n neu</numerusform>
                <numerusform>%n neu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/queue/controller.py"></location>
            <source>%n new conversations</source>
            <translation>
                <numerusform>%n neues Gespräch</numerusform>
                <numerusform>%n neue Gespräche</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>%n new since you last looked</source>
            <translation>
                <numerusform>%n neue seit Ihrem letzten Blick</numerusform>
                <numerusform>%n neue seit Ihrem letzten Blick</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>%n new, press the full stop to show</source>
            <translation>
                <numerusform>%n neu, Punkt drücken zum Zeigen</numerusform>
                <numerusform>%n neu, Punkt drücken zum Zeigen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>%n of the ten are rising.</source>
            <translation>
                <numerusform>%n der zehn nimmt zu.</numerusform>
                <numerusform>%n der zehn nehmen zu.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/working.py"></location>
            <source>%n reminders are set.</source>
            <translation>
                <numerusform>%n Erinnerung ist gestellt.</numerusform>
                <numerusform>%n Erinnerungen sind gestellt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/review/handing_in.py"></location>
            <source>%n reviews are kept and go out when the desk is reachable.</source>
            <translation>
                <numerusform>%n Prüfung ist aufbewahrt und geht hinaus, sobald der Desk erreichbar ist.</numerusform>
                <numerusform>%n Prüfungen sind aufbewahrt und gehen hinaus, sobald der Desk erreichbar ist.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/review/agreement_page.py"></location>
            <source>%n times</source>
            <translation>
                <numerusform>%n-mal</numerusform>
                <numerusform>%n-mal</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/knowledge/history.py"></location>
            <source>%n turned out wrong</source>
            <translation>
                <numerusform>%n war falsch</numerusform>
                <numerusform>%n waren falsch</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>%n unanswered questions of the last 56 days, alike ones together.</source>
            <translation>
                <numerusform>%n unbeantwortete Frage der letzten 56 Tage, ähnliche zusammengefasst.</numerusform>
                <numerusform>%n unbeantwortete Fragen der letzten 56 Tage, ähnliche zusammengefasst.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/review/tasks_view.py"></location>
            <source>%n wait</source>
            <translation>
                <numerusform>%n wartet</numerusform>
                <numerusform>%n warten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/knowledge/deciding.py"></location>
            <source>%n wait for approval.</source>
            <translation>
                <numerusform>%n wartet auf Freigabe.</numerusform>
                <numerusform>%n warten auf Freigabe.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>%n weeks</source>
            <translation>
                <numerusform>%n Woche</numerusform>
                <numerusform>%n Wochen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>%n wrong</source>
            <translation>
                <numerusform>%n falsch</numerusform>
                <numerusform>%n falsch</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>(AI as billed + people's and reviewers' time × rate + fixed share) / verified, net of taken back</source>
            <translation>(KI laut Rechnung + Zeit der Menschen und Prüfenden × Satz + fester Anteil) / bestätigt, ohne Zurückgenommene</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/history.py"></location>
            <source>(internal)</source>
            <translation>(intern)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/history.py"></location>
            <source>(retired)</source>
            <translation>(zurückgezogen)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>(the newest)</source>
            <translation>(die neuesten)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecard_view.py"></location>
            <source>A correction came out of it.</source>
            <translation>Daraus ist eine Korrektur entstanden.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>A critical category is below half: the whole counts 0.</source>
            <translation>Eine kritische Kategorie liegt unter der Hälfte: Das Ganze zählt 0.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/notifying.py"></location>
            <source>A customer</source>
            <translation>Ein Kunde</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>A folder on the service’s machine, or an address of a page or sitemap</source>
            <translation>Ein Ordner auf dem Rechner des Dienstes oder die Adresse einer Seite oder Sitemap</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>A key is kept; leave empty to keep it</source>
            <translation>Ein Schlüssel ist hinterlegt; leer lassen, um ihn zu behalten</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/corrections.py"></location>
            <source>A lead approves in</source>
            <translation>Die Leitung gibt frei in</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/corrections.py"></location>
            <source>A lead approves in {category}</source>
            <translation>Die Leitung gibt frei in {category}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>A new kind of question</source>
            <translation>Eine neue Art von Frage</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>A new scorecard.</source>
            <translation>Ein neuer Prüfbogen.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>A person may have been missed</source>
            <translation>Vielleicht hat ein Mensch gefehlt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/resolving.py"></location>
            <source>A person needed?</source>
            <translation>Mensch gebraucht?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>A person should have had it from here</source>
            <translation>Ab hier hätte ein Mensch übernehmen sollen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecard_view.py"></location>
            <source>A person should have had it from here: {turn}</source>
            <translation>Ab hier hätte ein Mensch übernehmen sollen: {turn}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>A person should have had it from this turn</source>
            <translation>Ab diesem Zug hätte ein Mensch übernehmen sollen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>A person was needed</source>
            <translation>Ein Mensch wurde gebraucht</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>A person was not needed</source>
            <translation>Kein Mensch wurde gebraucht</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>A person was {needed}</source>
            <translation>Ein Mensch war {needed}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>A plan needs a title.</source>
            <translation>Ein Plan braucht einen Titel.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>A program. It could do anything on your machine; open it nowhere.</source>
            <translation>Ein Programm. Es könnte auf Ihrem Gerät alles tun; öffnen Sie es nirgends.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/handing_in.py"></location>
            <source>A review was not taken: {why} What you said is kept.</source>
            <translation>Eine Prüfung wurde nicht angenommen: {why} Was Sie gesagt haben, ist aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>A scorecard needs a title and at least one category, and every category a title.</source>
            <translation>Ein Prüfbogen braucht einen Titel und mindestens eine Kategorie, und jede Kategorie einen Titel.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>A script. It could do anything on your machine; open it nowhere.</source>
            <translation>Ein Skript. Es könnte auf Ihrem Gerät alles tun; öffnen Sie es nirgends.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>A session cannot be set up now: {why}</source>
            <translation>Eine Sitzung lässt sich jetzt nicht anlegen: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>A single case.</source>
            <translation>Ein einzelner Fall.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/quiet.py"></location>
            <source>A time is written as 18:00; from and until differ.</source>
            <translation>Eine Zeit schreibt man als 18:00; von und bis sind verschieden.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/signing_in.py"></location>
            <source>A token is letters and digits, as your lead gave it to you.</source>
            <translation>Ein Token besteht aus Buchstaben und Ziffern, wie Ihre Leitung es Ihnen gab.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>AI</source>
            <translation>KI</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>AI involved</source>
            <translation>KI beteiligt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Abandoned</source>
            <translation>Aufgegeben</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>Abandoned {abandoned}, ambiguous {ambiguous}: what is not escalated is not yet resolved.</source>
            <translation>Aufgegeben {abandoned}, unklar {ambiguous}: Was nicht eskaliert wurde, ist noch nicht gelöst.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>About</source>
            <translation>Über</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scoring.py"></location>
            <source>About the whole</source>
            <translation>Zum Ganzen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/turning.py"></location>
            <source>About this entry</source>
            <translation>Zu diesem Eintrag</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/turning.py"></location>
            <source>About this step</source>
            <translation>Zu diesem Schritt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>About to be sent</source>
            <translation>Wird gleich gesendet</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scoring.py"></location>
            <source>About “{title}”</source>
            <translation>Zu „{title}“</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/turning.py"></location>
            <source>About “{words}”</source>
            <translation>Zu „{words}“</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>Accept a part</source>
            <translation>Zum Teil annehmen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Accept a part of it</source>
            <translation>Zum Teil annehmen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>Accept a part: {why}</source>
            <translation>Zum Teil annehmen: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Accept, reveal or close</source>
            <translation>Annehmen, aufdecken oder schließen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>Accept: these scores count</source>
            <translation>Annehmen: Diese Bewertung zählt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>Accept: {why}</source>
            <translation>Annehmen: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/keys.py"></location>
            <source>Actions and their keys</source>
            <translation>Aktionen und ihre Tasten</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>Add a category</source>
            <translation>Kategorie hinzufügen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Add a tag or take one away</source>
            <translation>Ein Schlagwort vergeben oder entfernen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>Add and read</source>
            <translation>Hinzufügen und lesen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>Add tags</source>
            <translation>Schlagwörter vergeben</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/noting.py"></location>
            <source>Add the note</source>
            <translation>Die Notiz anfügen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/spelling.py"></location>
            <source>Add “{word}” to my words</source>
            <translation>„{word}“ zu meinen Wörtern</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/signing_in.py"></location>
            <source>Address of the desk</source>
            <translation>Adresse des Desks</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Address the report comes from</source>
            <translation>Absenderadresse des Berichts</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Addresses it goes to, with commas between them</source>
            <translation>Empfängeradressen, durch Kommas getrennt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>Affirmed by the customer</source>
            <translation>Vom Kunden bestätigt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>After a change of knowledge or policy</source>
            <translation>Nach einer Änderung an Wissen oder Regeln</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>Age</source>
            <translation>Alter</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/corrections.py"></location>
            <source>Agents</source>
            <translation>Agenten</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Agreed</source>
            <translation>Zugestimmt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>Agreement</source>
            <translation>Übereinstimmung</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/agreement_page.py"></location>
            <source>Agreement on blind double reviews</source>
            <translation>Übereinstimmung bei blinden Doppelprüfungen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rows.py"></location>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>All conversations</source>
            <translation>Alle Unterhaltungen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>All conversations that people have or should take appear here.</source>
            <translation>Alle Gespräche, die Menschen haben oder nehmen sollten, erscheinen hier.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/overlay.py"></location>
            <source>All keys</source>
            <translation>Alle Tasten</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/keys.py"></location>
            <source>All keys are as they came.</source>
            <translation>Alle Tasten sind wie am Anfang.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/keys.py"></location>
            <source>All keys as they came</source>
            <translation>Alle Tasten wie am Anfang</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>All that waits</source>
            <translation>Alles, was wartet</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Ambiguous</source>
            <translation>Unklar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>An archive. What is in it has not been looked at.</source>
            <translation>Ein Archiv. Sein Inhalt wurde nicht geprüft.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/fields.py"></location>
            <source>An article needs a title and a text.</source>
            <translation>Ein Artikel braucht einen Titel und einen Text.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>An hour of a reviewer costs</source>
            <translation>Eine Stunde einer prüfenden Person kostet</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>An hour of an agent costs</source>
            <translation>Eine Stunde einer Fachkraft kostet</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/deciding.py"></location>
            <source>Another article says this already.</source>
            <translation>Ein anderer Artikel sagt das schon.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Another desk…</source>
            <translation>Anderer Desk…</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scoring.py"></location>
            <source>Another: {words}</source>
            <translation>Ein anderer: {words}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>Answered conversations stand here until the customer writes.</source>
            <translation>Beantwortete Gespräche stehen hier, bis der Kunde schreibt.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>Answered; waiting for the customer</source>
            <translation>Beantwortet; wartet auf den Kunden</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>Answers</source>
            <translation>Antwortet</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Answers of the AI that rest on them</source>
            <translation>Antworten der KI, die darauf beruhen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Answers resting on a correction, so far</source>
            <translation>Antworten, die auf einer Korrektur beruhen, bisher</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/history.py"></location>
            <source>Answers that rested on it</source>
            <translation>Antworten, die darauf beruhten</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/agreement_page.py"></location>
            <source>Answers that were right: {rate}</source>
            <translation>Richtige Antworten: {rate}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>Any conversation, for estimates</source>
            <translation>Irgendein Gespräch, für Schätzungen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/corrections.py"></location>
            <source>Approve</source>
            <translation>Freigeben</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/side.py"></location>
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/articles.py"></location>
            <source>Articles</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>As on other days</source>
            <translation>Wie an anderen Tagen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>As the system says</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>Ask customers: {what}</source>
            <translation>Kunden fragen: {what}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Ask the AI about the conversation</source>
            <translation>Die KI zum Gespräch fragen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>Ask the AI about this conversation</source>
            <translation>Die KI zu diesem Gespräch fragen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Asked as</source>
            <translation>Gefragt als</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Asked as: </source>
            <translation>Gefragt als: </translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>Asked in</source>
            <translation>Gefragt in</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/proving.py"></location>
            <source>Asking the past questions again…</source>
            <translation>Die früheren Fragen werden erneut gestellt…</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>Asks back</source>
            <translation>Fragt nach</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>At a risk of {risk} at least {floor} must go to people, whatever the AI does.</source>
            <translation>Bei einem Risiko von {risk} müssen mindestens {floor} an Menschen gehen, was immer die KI tut.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/routing.py"></location>
            <source>At most</source>
            <translation>Höchstens</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>At most a week</source>
            <translation>Höchstens je Woche</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>At most so many a week</source>
            <translation>Höchstens so viele je Woche</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/attaching.py"></location>
            <source>At most {n} files can go with a message.</source>
            <translation>Mit einer Nachricht können höchstens {n} Dateien gehen.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/conflicts.py"></location>
            <source>At the desk now</source>
            <translation>Jetzt am Desk</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/conflicts.py"></location>
            <source>At the source now</source>
            <translation>Jetzt in der Quelle</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/composer.py"></location>
            <source>Attach</source>
            <translation>Anhängen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/attaching.py"></location>
            <source>Attach again what is not on this machine any more: {names}</source>
            <translation>Bitte erneut anhängen, was nicht mehr auf diesem Rechner ist: {names}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/attaching.py"></location>
            <source>Attach files</source>
            <translation>Dateien anhängen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Attach files to the reply</source>
            <translation>Dateien an die Antwort anhängen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/preview.py"></location>
            <source>Attached file</source>
            <translation>Angehängte Datei</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>Attached: {name}</source>
            <translation>Angehängt: {name}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Audience</source>
            <translation>Leserkreis</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Automation rate</source>
            <translation>Automatisierungsrate</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/resolving.py"></location>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>Back to the conversation</source>
            <translation>Zurück zum Gespräch</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/side.py"></location>
            <source>Back to the customer</source>
            <translation>Zurück zum Kunden</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/header.py"></location>
            <source>Back to the queue</source>
            <translation>Zurück zur Warteschlange</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/noting.py"></location>
            <source>Back to the reply</source>
            <translation>Zurück zur Antwort</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Back; nothing written is lost</source>
            <translation>Zurück; nichts Geschriebenes geht verloren</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Base URL</source>
            <translation>Basis-URL</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Be quiet, from and until</source>
            <translation>Ruhe, von und bis</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/first_run.py"></location>
            <source>Begin</source>
            <translation>Anfangen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Begin a new one</source>
            <translation>Neu anlegen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Being drafted from your reply…</source>
            <translation>Wird aus Ihrer Antwort entworfen…</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>Being sent</source>
            <translation>Wird gesendet</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>Both</source>
            <translation>Beides</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>Breaks {broken} of {known} known right answers</source>
            <translation>Bricht {broken} von {known} bekannten richtigen Antworten</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Brief</source>
            <translation>Kurzfassung</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Brief sufficient</source>
            <translation>Kurzfassung reichte</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reader.py"></location>
            <source>Bring it back</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/view.py"></location>
            <source>Bring it to the front</source>
            <translation>Nach vorn holen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reader.py"></location>
            <source>Bring the article back</source>
            <translation>Den Artikel zurückholen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/limits.py"></location>
            <source>Budget for a day (0: none)</source>
            <translation>Budget für einen Tag (0: keines)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/limits.py"></location>
            <source>Budget for a month (0: none)</source>
            <translation>Budget für einen Monat (0: keines)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>By category</source>
            <translation>Nach Kategorie</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>By channel</source>
            <translation>Nach Kanal</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>By language</source>
            <translation>Nach Sprache</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>By level</source>
            <translation>Nach Stufe</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>By week</source>
            <translation>Nach Woche</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>C claim · A assign · S put away · L tag · H to the AI · E resolve · Esc ends it</source>
            <translation>C übernehmen · A geben · S zurückstellen · L Schlagwort · H an die KI · E abschließen · Esc beendet</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/pane.py"></location>
            <source>Calibration</source>
            <translation>Kalibrierung</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>Calibration sessions</source>
            <translation>Kalibriersitzungen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/limits.py"></location>
            <source>Calls in one turn, 1 to 4</source>
            <translation>Aufrufe in einer Runde, 1 bis 4</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>Can be saved</source>
            <translation>Lässt sich speichern</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>Can be taken back</source>
            <translation>Lässt sich zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/link_bar.py"></location>
            <source>Cannot be opened</source>
            <translation>Lässt sich nicht öffnen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/resolving.py"></location>
            <source>Cannot be solved</source>
            <translation>Nicht lösbar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>Categories</source>
            <translation>Kategorien</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Category</source>
            <translation>Thema</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Category of the article</source>
            <translation>Kategorie des Artikels</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>Change the scores here before you accept.</source>
            <translation>Ändern Sie hier die Bewertung, bevor Sie annehmen.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editing.py"></location>
            <source>Changed by {name} meanwhile. The diff shows what yours would undo; publish again if that is right.</source>
            <translation>Inzwischen von {name} geändert. Der Vergleich zeigt, was Ihre Fassung rückgängig machen würde; veröffentlichen Sie erneut, wenn das richtig ist.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/keys.py"></location>
            <source>Changed to {keys}.</source>
            <translation>Geändert auf {keys}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/narrowing.py"></location>
            <source>Channel</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>Charts</source>
            <translation>Diagramme</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/signing_in.py"></location>
            <source>Checking…</source>
            <translation>Wird geprüft …</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Chinese</source>
            <translation>Chinesisch</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/view.py"></location>
            <source>Choose a conversation</source>
            <translation>Wählen Sie ein Gespräch</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Choose an action and press Enter, then the keys it shall have.</source>
            <translation>Wählen Sie eine Aktion, drücken Sie Eingabe und dann die Tasten, die sie haben soll.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reader.py"></location>
            <source>Choose an article, or write a new one.</source>
            <translation>Wählen Sie einen Artikel oder schreiben Sie einen neuen.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/header.py"></location>
            <source>Claim</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Claim the conversation</source>
            <translation>Das Gespräch übernehmen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/link_bar.py"></location>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Close the desk</source>
            <translation>Deskhand schließen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/preview.py"></location>
            <source>Close the file</source>
            <translation>Die Datei schließen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/notice_view.py"></location>
            <source>Close the notice</source>
            <translation>Den Hinweis schließen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>Close the session</source>
            <translation>Sitzung schließen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Close this conversation's window</source>
            <translation>Das Fenster dieses Gesprächs schließen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>Close to the threshold</source>
            <translation>Nahe an der Schwelle</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/link_bar.py"></location>
            <source>Close without opening</source>
            <translation>Schließen, ohne zu öffnen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editor.py"></location>
            <source>Close, keep the draft</source>
            <translation>Schließen, Entwurf behalten</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>Closed conversations appear here, with how they were rated.</source>
            <translation>Abgeschlossene Gespräche erscheinen hier mit ihrer Bewertung.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>Cohen's κ</source>
            <translation>Cohens κ</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>Colleague</source>
            <translation>Kollegin oder Kollege</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Comfortable</source>
            <translation>Bequem</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecard_view.py"></location>
            <source>Comment</source>
            <translation>Kommentar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Comment on the message or step</source>
            <translation>Nachricht oder Schritt kommentieren</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Compact</source>
            <translation>Kompakt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Company</source>
            <translation>Firma</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Confidence</source>
            <translation>Konfidenz</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rail.py"></location>
            <source>Connected</source>
            <translation>Verbunden</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/controller.py"></location>
            <source>Connecting</source>
            <translation>Verbindung wird aufgebaut</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/home.py"></location>
            <source>Connecting to {address}</source>
            <translation>Verbindung zu {address}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Consent</source>
            <translation>Einwilligung</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Conversation</source>
            <translation>Gespräch</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>Conversations</source>
            <translation>Gespräche</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/routing.py"></location>
            <source>Conversations for one person at most</source>
            <translation>Gespräche für eine Person höchstens</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>Conversations in which it was asked</source>
            <translation>Gespräche, in denen es gefragt wurde</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>Conversations of the session</source>
            <translation>Gespräche der Sitzung</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Conversations resolved</source>
            <translation>Gelöste Unterhaltungen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/session_form.py"></location>
            <source>Conversations to pick</source>
            <translation>Gespräche zur Auswahl</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/tasks_view.py"></location>
            <source>Conversations to review</source>
            <translation>Gespräche, die zu prüfen sind</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/session_form.py"></location>
            <source>Conversations: Enter picks</source>
            <translation>Gespräche: Eingabe wählt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/link_bar.py"></location>
            <source>Copy the address</source>
            <translation>Die Adresse kopieren</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Copy the brief</source>
            <translation>Die Kurzfassung kopieren</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/first_run.py"></location>
            <source>Copy: {what}</source>
            <translation>Kopieren: {what}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecard_view.py"></location>
            <source>Correct from here</source>
            <translation>Von hier aus korrigieren</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Correct the knowledge from this turn</source>
            <translation>Das Wissen von diesem Zug aus korrigieren</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Corrections</source>
            <translation>Korrekturen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/history.py"></location>
            <source>Corrections of it</source>
            <translation>Korrekturen daran</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/corrections.py"></location>
            <source>Corrections that wait for approval</source>
            <translation>Korrekturen, die auf Freigabe warten</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Cost per verified resolution</source>
            <translation>Kosten je bestätigter Lösung</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>Counted as {formula}.</source>
            <translation>Gezählt als {formula}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>Critical: below half, the whole review counts 0</source>
            <translation>Kritisch: Unter der Hälfte zählt die ganze Prüfung 0</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Currency, in three letters</source>
            <translation>Währung, in drei Buchstaben</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/limits.py"></location>
            <source>Currency, three letters</source>
            <translation>Währung, drei Buchstaben</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Customer</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/spelling.py"></location>
            <source>Customer writes {theirs}</source>
            <translation>Kunde schreibt {theirs}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/spelling.py"></location>
            <source>Customer writes {theirs}, your reply is {ours}</source>
            <translation>Kunde schreibt {theirs}, Ihre Antwort ist {ours}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/side.py"></location>
            <source>Customer, knowledge and earlier conversations</source>
            <translation>Kunde, Wissen und frühere Gespräche</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>Customers</source>
            <translation>Kunden</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Customers are asked once a conversation has ended, and can say never again.</source>
            <translation>Kunden werden gefragt, wenn ein Gespräch zu Ende ist, und können „nie wieder“ sagen.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Customers write at {address}</source>
            <translation>Kunden schreiben unter {address}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/first_run.py"></location>
            <source>Customers write here; link to it from your website</source>
            <translation>Hier schreiben Kunden; verweisen Sie von Ihrer Website darauf</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Customers' names and words</source>
            <translation>Namen und Worte der Kunden</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Czech</source>
            <translation>Tschechisch</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Danish</source>
            <translation>Dänisch</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/theme/theme.py"></location>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>Days before the same customer is asked again, 1 to 365</source>
            <translation>Tage, bis derselbe Kunde wieder gefragt wird, 1 bis 365</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Decided by {name}</source>
            <translation>Entschieden von {name}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>Decided: {state}.</source>
            <translation>Entschieden: {state}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editor.py"></location>
            <source>Discard the draft</source>
            <translation>Entwurf verwerfen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>Dismiss</source>
            <translation>Abtun</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>Dismiss the gap</source>
            <translation>Die Lücke abtun</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>Dismiss: {why}</source>
            <translation>Abtun: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Does not apply</source>
            <translation>Trifft nicht zu</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Does not want to be asked again.</source>
            <translation>Möchte nicht mehr gefragt werden.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/composer.py"></location>
            <source>Draft by the AI</source>
            <translation>Entwurf der KI</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/composer.py"></location>
            <source>Draft by the AI, edited by you</source>
            <translation>Entwurf der KI, von Ihnen bearbeitet</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/composer.py"></location>
            <source>Draft kept</source>
            <translation>Entwurf aufbewahrt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>Drafted article</source>
            <translation>Entworfener Artikel</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/correcting.py"></location>
            <source>Drafting what can be learned…</source>
            <translation>Entwurf dessen, was zu lernen ist …</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/tasks_view.py"></location>
            <source>Draw now</source>
            <translation>Jetzt ziehen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Draw what the plans allow now</source>
            <translation>Jetzt ziehen, was die Pläne erlauben</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>Drawn because: {why}</source>
            <translation>Gezogen, weil: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>Drift alarm: {words}</source>
            <translation>Driftalarm: {words}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Dutch</source>
            <translation>Niederländisch</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>Each bar is a share of all conversations.</source>
            <translation>Jeder Balken ist ein Anteil an allen Unterhaltungen.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>Earlier conversation, last message {day}</source>
            <translation>Früheres Gespräch, letzte Nachricht: {day}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Earlier conversations</source>
            <translation>Frühere Gespräche</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Easy (CES 5–7)</source>
            <translation>Leicht (CES 5–7)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/correction_form.py"></location>
            <source>Edit of an article</source>
            <translation>Änderung eines Artikels</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Edit of “{title}”</source>
            <translation>Änderung an „{title}“</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reader.py"></location>
            <source>Edit the article</source>
            <translation>Den Artikel bearbeiten</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Edit the article, or what is proposed</source>
            <translation>Den Artikel oder den Vorschlag bearbeiten</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Edit the correction</source>
            <translation>Die Korrektur bearbeiten</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>Edit “{title}”</source>
            <translation>„{title}“ bearbeiten</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>Effort</source>
            <translation>Aufwand</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Effort (CES), mean of 1–7</source>
            <translation>Aufwand (CES), Mittel von 1–7</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>Effort (CES, 1 to 7)</source>
            <translation>Aufwand (CES, 1 bis 7)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>Effort is low, and goes to review, up to (1 to 7)</source>
            <translation>Aufwandswert ist niedrig und geht in die Prüfung bis (1 bis 7)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/routing.py"></location>
            <source>Emotionally heavy ones in an hour at most (0: no limit)</source>
            <translation>Belastende in einer Stunde höchstens (0: ohne Grenze)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/first_run.py"></location>
            <source>Empty at first; nothing leaves this computer.</source>
            <translation>Zuerst leer; nichts verlässt diesen Computer.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>End the plan</source>
            <translation>Plan beenden</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>English</source>
            <translation>Englisch</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>Enter opens the conversation</source>
            <translation>Enter öffnet das Gespräch</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>Enter shows the conversations.</source>
            <translation>Eingabe zeigt die Unterhaltungen.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecard_view.py"></location>
            <source>Error class</source>
            <translation>Fehlerart</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecard_view.py"></location>
            <source>Error: {classes}</source>
            <translation>Fehler: {classes}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/keymap.py"></location>
            <source>Esc always leads back.</source>
            <translation>Esc führt immer zurück.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>Esc clears the search. Other views may have it.</source>
            <translation>Esc leert die Suche. Andere Ansichten haben es vielleicht.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/first_run.py"></location>
            <source>Esc skips this. The settings lead back here.</source>
            <translation>Esc überspringt dies. Die Einstellungen führen hierher zurück.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Escalated</source>
            <translation>Eskaliert</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Escalation precision</source>
            <translation>Genauigkeit der Eskalationen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Escalation recall</source>
            <translation>Trefferquote der Eskalationen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>Escalations</source>
            <translation>Eskalationen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Escalations avoided per correction, in replay</source>
            <translation>Vermiedene Eskalationen je Korrektur, nachgespielt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>Escalations by category and reason</source>
            <translation>Eskalationen nach Kategorie und Grund</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Escalations you rated necessary</source>
            <translation>Eskalationen, die Sie nötig fanden</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/tasks_view.py"></location>
            <source>Everybody's</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/narrowing.py"></location>
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Everywhere</source>
            <translation>Überall</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/correction_form.py"></location>
            <source>Example question for an article</source>
            <translation>Beispielfrage für einen Artikel</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Examples, and what the knowledge lacks</source>
            <translation>Beispiele, und was dem Wissen fehlt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Export</source>
            <translation>Ausgeben</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Export the figures as a table</source>
            <translation>Die Zahlen als Tabelle ausgeben</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Export the week as …</source>
            <translation>Die Woche ausgeben als …</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Facts</source>
            <translation>Fakten</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Failed</source>
            <translation>Gescheitert</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Feeling</source>
            <translation>Stimmung</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/preview.py"></location>
            <source>Fetching the file</source>
            <translation>Die Datei wird geholt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Fifth</source>
            <translation>Fünfte</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>Figures</source>
            <translation>Zahlen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Figures and report</source>
            <translation>Zahlen und Bericht</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/attachments.py"></location>
            <source>Files of this kind are not shown here. It can be saved.</source>
            <translation>Dateien dieser Art werden hier nicht gezeigt. Sie lässt sich speichern.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/articles.py"></location>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/overlay.py"></location>
            <source>Find an action or keys</source>
            <translation>Eine Aktion oder Tasten finden</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/overlay.py"></location>
            <source>Find an action, a conversation, a person, a view or a macro</source>
            <translation>Eine Aktion, ein Gespräch, eine Person, eine Ansicht oder einen Textbaustein finden</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rail.py"></location>
            <source>Find anything</source>
            <translation>Alles finden</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Find anything, or do anything</source>
            <translation>Alles finden oder tun</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/first_run.py"></location>
            <source>First give it knowledge: a folder of Markdown or HTML, in a terminal</source>
            <translation>Geben Sie ihm zuerst Wissen: einen Ordner mit Markdown oder HTML, in einem Terminal</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>First human touch</source>
            <translation>Beim ersten Menschen gelöst</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>First reason why not</source>
            <translation>Erster Grund, warum nicht</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>First response</source>
            <translation>Erste Antwort</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/preview.py"></location>
            <source>Fit</source>
            <translation>Einpassen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/preview.py"></location>
            <source>Fit the picture</source>
            <translation>Das Bild einpassen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Fixed costs a month</source>
            <translation>Feste Kosten im Monat</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Fold</source>
            <translation>Einklappen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>Folds what the AI tried in this turn</source>
            <translation>Klappt ein, was die KI dabei versucht hat</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/theme/theme.py"></location>
            <source>Follow the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>For</source>
            <translation>Für</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>For colleagues only</source>
            <translation>Nur für Kollegen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/correction_form.py"></location>
            <source>For colleagues only from now on</source>
            <translation>Ab jetzt nur für Kollegen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>For colleagues only, or for everybody</source>
            <translation>Nur für Kollegen oder für alle</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>For everybody</source>
            <translation>Für alle</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>Forget</source>
            <translation>Vergessen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>Forget “{title}”</source>
            <translation>„{title}“ vergessen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/overlay.py"></location>
            <source>Found</source>
            <translation>Gefunden</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Fourth</source>
            <translation>Vierte</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Fourth reason why not</source>
            <translation>Vierter Grund, warum nicht</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>French</source>
            <translation>Französisch</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Friday</source>
            <translation>Freitag</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>From</source>
            <translation>Aus</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>From all to affirmed</source>
            <translation>Von allen zu den bestätigten</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>From correction to live</source>
            <translation>Von der Korrektur bis in Kraft</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>From the conversation itself</source>
            <translation>Aus dem Gespräch selbst</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/history.py"></location>
            <source>From version {a} to {b}</source>
            <translation>Von Fassung {a} zu {b}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>From which conversations</source>
            <translation>Aus welchen Gesprächen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/composer.py"></location>
            <source>From {titles}</source>
            <translation>Aus {titles}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/pane.py"></location>
            <source>Gaps</source>
            <translation>Lücken</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>Gaps, those first that would save most</source>
            <translation>Lücken, zuerst die, deren Schließen am meisten erspart</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>German</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>Getting better</source>
            <translation>Besser werden</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/header.py"></location>
            <source>Give back</source>
            <translation>Zurückgeben</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>Give back: {why}</source>
            <translation>Zurückgeben: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/header.py"></location>
            <source>Give it back to the queue</source>
            <translation>An die Warteschlange zurückgeben</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Give it back with a reason</source>
            <translation>Mit Begründung zurückgeben</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>Give it to whom?</source>
            <translation>Wem geben?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Give the conversation back to the AI</source>
            <translation>Das Gespräch an die KI zurückgeben</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Give the conversation back to the queue</source>
            <translation>Das Gespräch an die Warteschlange zurückgeben</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Give the conversation to somebody</source>
            <translation>Das Gespräch jemandem geben</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/finding.py"></location>
            <source>Give the conversation to {name}</source>
            <translation>Das Gespräch an {name} geben</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecard_view.py"></location>
            <source>Give the review back</source>
            <translation>Prüfung zurückgeben</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>Given back.</source>
            <translation>Zurückgegeben.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>Go on</source>
            <translation>Weiterschreiben</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to a view, or keep this one</source>
            <translation>Zu einer Ansicht gehen oder diese behalten</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to another desk, or try the sample company</source>
            <translation>Zu einem anderen Desk gehen oder die Beispielfirma ausprobieren</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to corrections that wait for approval</source>
            <translation>Zu den Korrekturen, die auf Freigabe warten</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to the articles</source>
            <translation>Zu den Artikeln</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to the brief</source>
            <translation>Zur Kurzfassung</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to the calibration sessions</source>
            <translation>Zu den Kalibriersitzungen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to the figures</source>
            <translation>Zu den Zahlen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to the history</source>
            <translation>Zum Verlauf</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to the list of reviews</source>
            <translation>Zur Liste der Prüfungen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to the queue</source>
            <translation>Zur Warteschlange</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to the sampling plans</source>
            <translation>Zu den Stichprobenplänen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to the scorecards</source>
            <translation>Zu den Prüfbögen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to the scores, and how far reviewers agree</source>
            <translation>Zu den Ergebnissen und der Übereinstimmung der Prüfer</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to the weekly review</source>
            <translation>Zur Wochendurchsicht</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to what the desk says, to choose there</source>
            <translation>Zu den Meldungen gehen, um dort zu wählen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to what the knowledge lacks</source>
            <translation>Zu dem, was dem Wissen fehlt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to what was objected to</source>
            <translation>Zu den Einsprüchen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to your corrections</source>
            <translation>Zu Ihren Korrekturen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to your own figures</source>
            <translation>Zu den eigenen Zahlen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>Goes to review: {why}.</source>
            <translation>Geht zur Prüfung: {why}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Goes to the message</source>
            <translation>Führt zur Nachricht</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Goes to what the AI tried</source>
            <translation>Führt zu dem, was die KI versucht hat</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>Gwet's AC1</source>
            <translation>Gwets AC1</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecard_view.py"></location>
            <source>Hand in</source>
            <translation>Abgeben</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Hand it in, or save it</source>
            <translation>Abgeben oder speichern</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecard_view.py"></location>
            <source>Hand the review in</source>
            <translation>Prüfung abgeben</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Hand-over badly told</source>
            <translation>Übergabe schlecht erklärt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Hand-over latency</source>
            <translation>Wartezeit nach der Übergabe</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/handing_in.py"></location>
            <source>Handed in: {name}, {score}.</source>
            <translation>Abgegeben: {name}, {score}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Handed over in time</source>
            <translation>Rechtzeitig übergeben</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>Handed over to people</source>
            <translation>An Menschen übergeben</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Handle time</source>
            <translation>Bearbeitungszeit</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>Hands over to a person</source>
            <translation>Übergibt an einen Menschen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Have a review reviewed</source>
            <translation>Eine Prüfung prüfen lassen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Have the reply made shorter</source>
            <translation>Die Antwort kürzen lassen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Have the reply made warmer</source>
            <translation>Die Antwort herzlicher machen lassen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Have the reply put into the customer's language</source>
            <translation>Die Antwort in die Sprache des Kunden bringen lassen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Have yourself reminded</source>
            <translation>Sich erinnern lassen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Hidden</source>
            <translation>Verborgen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>Hide dismissed ones</source>
            <translation>Abgetane ausblenden</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/theme/theme.py"></location>
            <source>High contrast, dark</source>
            <translation>Hoher Kontrast, dunkel</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/theme/theme.py"></location>
            <source>High contrast, light</source>
            <translation>Hoher Kontrast, hell</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reader.py"></location>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/history.py"></location>
            <source>History of the conversation</source>
            <translation>Verlauf des Gesprächs</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Hour of the day (UTC), 0 to 23</source>
            <translation>Stunde des Tages (UTC), 0 bis 23</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>Hours after a person closed the conversation, 0 to 168</source>
            <translation>Stunden, nachdem ein Mensch das Gespräch geschlossen hat, 0 bis 168</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>Hours without a word after the AI's answer, 1 to 168</source>
            <translation>Stunden ohne ein Wort nach der Antwort der KI, 1 bis 168</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/agreement_page.py"></location>
            <source>How far reviewers agree</source>
            <translation>Wie weit Prüfer übereinstimmen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>I cannot read this language.</source>
            <translation>Ich kann diese Sprache nicht lesen.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>I do not know this subject well enough.</source>
            <translation>Ich kenne dieses Thema nicht gut genug.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>I know the customer.</source>
            <translation>Ich kenne den Kunden.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>I worked on this conversation myself.</source>
            <translation>Ich habe selbst an diesem Gespräch gearbeitet.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>In a browser this page could load and run what it names.</source>
            <translation>In einem Browser könnte diese Seite laden und ausführen, was sie nennt.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/history.py"></location>
            <source>In short: {words}</source>
            <translation>Kurz: {words}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>In the last 28 days: {asked} asked, {answered} answered, {declined} put aside.</source>
            <translation>In den letzten 28 Tagen: {asked} gefragt, {answered} beantwortet, {declined} beiseitegelegt.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>In use.</source>
            <translation>In Gebrauch.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Insight</source>
            <translation>Einblick</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/spelling.py"></location>
            <source>Instead of “{word}”?</source>
            <translation>Statt „{word}“?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reader.py"></location>
            <source>Internal only</source>
            <translation>Nur intern</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Internal: colleagues only</source>
            <translation>Intern: nur für Kollegen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Internal: colleagues only.</source>
            <translation>Intern: nur für Kolleginnen und Kollegen.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/side.py"></location>
            <source>Internal: for colleagues only</source>
            <translation>Intern: nur für Kolleginnen und Kollegen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>Into which conversation of the same customer?</source>
            <translation>In welches Gespräch desselben Kunden?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>It can hold macros, small programs. Don't allow them to run.</source>
            <translation>Sie kann Makros enthalten, kleine Programme. Lassen Sie diese nicht laufen.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/closing.py"></location>
            <source>It cannot be drafted now, because the service does not answer. Resolving works.</source>
            <translation>Jetzt ist kein Entwurf möglich, weil der Dienst nicht antwortet. Abschließen geht.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/proving.py"></location>
            <source>It cannot be proved now; the service proves it before it goes live.</source>
            <translation>Es kann jetzt nicht geprüft werden; der Dienst prüft es, bevor es gilt.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/proving.py"></location>
            <source>It cannot be proved: {why}</source>
            <translation>Es kann nicht geprüft werden: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/deciding.py"></location>
            <source>It cannot be read now: {why}</source>
            <translation>Das lässt sich jetzt nicht lesen: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/judging.py"></location>
            <source>It cannot be reviewed now: {why}</source>
            <translation>Es lässt sich jetzt nicht prüfen: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources_controller.py"></location>
            <source>It did not work: {why}</source>
            <translation>Es hat nicht geklappt: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>It does more than twenty things.</source>
            <translation>Er tut mehr als zwanzig Dinge.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/handing_in.py"></location>
            <source>It has been handed in already. Object to it, and a lead can change it.</source>
            <translation>Sie ist schon abgegeben. Erheben Sie Einspruch, dann kann die Leitung sie ändern.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>It has not changed since.</source>
            <translation>Er ist seither unverändert.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>It is back: {why}</source>
            <translation>Es ist zurück: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/routing.py"></location>
            <source>It is handed out</source>
            <translation>Sie wird verteilt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/versions.py"></location>
            <source>It is not loaded yet.</source>
            <translation>Es ist noch nicht geladen.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/deciding.py"></location>
            <source>It is true for this customer only.</source>
            <translation>Das gilt nur für diesen Kunden.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>It needs a name.</source>
            <translation>Es fehlt ein Name.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>It needs words, or something to do.</source>
            <translation>Es fehlen Worte oder etwas, das getan wird.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editing.py"></location>
            <source>It needs your explicit word: {why}.</source>
            <translation>Es braucht Ihr ausdrückliches Wort: {why}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/deciding.py"></location>
            <source>It needs your explicit word: {why}. Ctrl+Shift+Enter publishes it all the same.</source>
            <translation>Es braucht Ihr ausdrückliches Wort: {why}. Strg+Umschalt+Enter veröffentlicht es trotzdem.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/closing.py"></location>
            <source>It needs your word as a lead: {why}. Press P again to publish it all the same.</source>
            <translation>Es braucht Ihr Wort als Leitung: {why}. Drücken Sie erneut P, um es trotzdem zu veröffentlichen.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>It was handed in. {keys} objects to it, and a lead can change it.</source>
            <translation>Sie ist abgegeben. {keys} erhebt Einspruch, und die Leitung kann sie ändern.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/deciding.py"></location>
            <source>It was not proved.</source>
            <translation>Es wurde nicht geprüft.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>It was not rewritten: {why}</source>
            <translation>Sie wurde nicht umgeschrieben: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Italian</source>
            <translation>Italienisch</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>Its articles stay.</source>
            <translation>Ihre Artikel bleiben.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/view.py"></location>
            <source>Its brief, its history and your reply appear here. {next} and {previous} go through the list, {take} takes the next.</source>
            <translation>Kurzfassung, Verlauf und Ihre Antwort erscheinen hier. {next} und {previous} gehen durch die Liste, {take} nimmt das nächste.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/keys.py"></location>
            <source>Its own keys again</source>
            <translation>Wieder ihre eigenen Tasten</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/keys.py"></location>
            <source>Its own keys again.</source>
            <translation>Wieder ihre eigenen Tasten.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/keys.py"></location>
            <source>Its own keys stand for something else now: {names}. Reset that first.</source>
            <translation>Ihre eigenen Tasten stehen jetzt für anderes: {names}. Setzen Sie das zuerst zurück.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/deciding.py"></location>
            <source>J and K move, P approves, Shift+P refuses, I edits.</source>
            <translation>J und K bewegen, P gibt frei, Umschalt+P lehnt ab, I bearbeitet.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec</source>
            <translation>Jan. Feb. März Apr. Mai Juni Juli Aug. Sep. Okt. Nov. Dez.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Japanese</source>
            <translation>Japanisch</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/first_run.py"></location>
            <source>Join a team's desk</source>
            <translation>Beim Desk eines Teams mitmachen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>Keep as “{title}”</source>
            <translation>Als „{title}“ behalten</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/versions.py"></location>
            <source>Keep it as a draft</source>
            <translation>Als Entwurf behalten</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/conflicts.py"></location>
            <source>Keep the desk’s words</source>
            <translation>Worte des Desks behalten</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>Keep the macro</source>
            <translation>Den Textbaustein behalten</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Key</source>
            <comment>of the language model</comment>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/overlay.py"></location>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Knowledge</source>
            <translation>Wissen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Knowledge the AI found</source>
            <translation>Wissen, das die KI fand</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>Krippendorff's α</source>
            <translation>Krippendorffs α</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>Labels: {sources}</source>
            <translation>Labels: {sources}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Language model</source>
            <translation>Sprachmodell</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/preview.py"></location>
            <source>Larger</source>
            <translation>Größer</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Last 12 weeks</source>
            <translation>Letzte 12 Wochen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/corrections.py"></location>
            <source>Leads</source>
            <translation>Leitung</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Leads change this.</source>
            <translation>Leitungen ändern dies.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/writing.py"></location>
            <source>Leads to {address}</source>
            <translation>Führt zu {address}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/link_bar.py"></location>
            <source>Leads to {host}</source>
            <translation>Führt zu {host}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>Leave</source>
            <translation>Verlassen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/session_form.py"></location>
            <source>Leave it</source>
            <translation>Verlassen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Let the AI do more</source>
            <translation>Die KI mehr tun lassen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/theme/theme.py"></location>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Line before</source>
            <translation>Zeile davor</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>Loading an earlier conversation</source>
            <translation>Ein früheres Gespräch wird geladen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>Look at what is not as it was: {changed}</source>
            <translation>Sehen Sie an, was nicht ist, wie es war: {changed}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Look into it</source>
            <translation>Der Sache nachgehen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>Looking who is here…</source>
            <translation>Es wird nachgesehen, wer da ist…</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Looks</source>
            <translation>Aussehen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Lowest, or the first answer</source>
            <translation>Niedrigste, oder die erste Antwort</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/finding.py"></location>
            <source>Macro</source>
            <translation>Textbaustein</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/first_run.py"></location>
            <source>Made-up customers write in as you watch.</source>
            <translation>Erfundene Kunden schreiben, während Sie zusehen.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Mail it on {day}</source>
            <translation>Am {day} mailen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Mail server</source>
            <translation>Mailserver</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Mail the weekly report</source>
            <translation>Den Wochenbericht mailen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reader.py"></location>
            <source>Make it public</source>
            <translation>Öffentlich machen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Mark all that the list shows</source>
            <translation>Alles in der Liste markieren</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Mark and go to the next</source>
            <translation>Markieren und weiter zum nächsten</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Mark and go to the one before</source>
            <translation>Markieren und zurück zum vorigen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Mark for what is done to several</source>
            <translation>Markieren für das, was mit mehreren geschieht</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/narrowing.py"></location>
            <source>Maturity level</source>
            <translation>Reifestufe</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>Mean risk over all coverages (AURC): {area}</source>
            <translation>Mittleres Risiko über alle Abdeckungen (AURC): {area}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/agreement_page.py"></location>
            <source>Mean score of the reviews (IQS)</source>
            <translation>Mittlere Bewertung der Prüfungen (IQS)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Merge with another of the customer, or part them</source>
            <translation>Mit einem anderen des Kunden zusammenführen oder trennen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rows.py"></location>
            <source>Mine</source>
            <translation>Meine</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Missed escalation</source>
            <translation>Versäumte Übergabe</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Missing knowledge</source>
            <translation>Fehlendes Wissen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Monday</source>
            <translation>Montag</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Most were rated unnecessary: the AI may do more here.</source>
            <translation>Die meisten galten als unnötig: Hier darf die KI mehr tun.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Movement</source>
            <translation>Bewegung</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>Must go to a person at this risk: {share}</source>
            <translation>Muss bei diesem Risiko zu einem Menschen: {share}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>Name whom?</source>
            <translation>Wen nennen?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/narrowing.py"></location>
            <source>Narrow</source>
            <translation>Eingrenzen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>Narrow by category, reason, feeling, language, channel, tag, person, age</source>
            <translation>Eingrenzen nach Thema, Grund, Stimmung, Sprache, Kanal, Schlagwort, Person, Alter</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reading.py"></location>
            <source>Narrow by what to look at, state, category, audience, language</source>
            <translation>Eingrenzen nach Anzusehendem, Zustand, Kategorie, Leserkreis, Sprache</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/articles.py"></location>
            <source>Narrow the articles</source>
            <translation>Die Artikel eingrenzen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Narrow the list</source>
            <translation>Die Liste eingrenzen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/articles.py"></location>
            <source>Narrowed to {words}. Press to show everything</source>
            <translation>Eingegrenzt auf {words}. Drücken zeigt alles</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Needless escalation</source>
            <translation>Unnötige Übergabe</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>Needs a lead's word: {why}.</source>
            <translation>Braucht das Wort der Leitung: {why}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/articles.py"></location>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>New article</source>
            <translation>Neuer Artikel</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>New category</source>
            <translation>Neue Kategorie</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/keys.py"></location>
            <source>New keys</source>
            <translation>Neue Tasten</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>New macro “{title}”</source>
            <translation>Neuer Textbaustein „{title}“</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>New plan</source>
            <translation>Neuer Plan</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>New scorecard</source>
            <translation>Neuer Prüfbogen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>New session</source>
            <translation>Neue Sitzung</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/routing.py"></location>
            <source>New work: {how}</source>
            <translation>Neue Arbeit: {how}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Next conversation</source>
            <translation>Nächstes Gespräch</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Next line of the scorecard, or of the list</source>
            <translation>Nächste Zeile des Prüfbogens oder der Liste</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Next on {moment}.</source>
            <translation>Nächster am {moment}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Next outcome</source>
            <translation>Nächstes Ergebnis</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/preview.py"></location>
            <source>Next page</source>
            <translation>Nächste Seite</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Next pane</source>
            <translation>Nächster Bereich</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>Next turn</source>
            <translation>Nächster Zug</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Next turn of the AI</source>
            <translation>Nächster Zug der KI</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/resolving.py"></location>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>No answer is known to be right yet that it could break.</source>
            <translation>Noch ist keine Antwort als richtig bekannt, die es brechen könnte.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/history.py"></location>
            <source>No answer of the last 90 days rested on it.</source>
            <translation>Keine Antwort der letzten 90 Tage beruhte darauf.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reading.py"></location>
            <source>No article fits. Ctrl+N writes a new one.</source>
            <translation>Kein Artikel passt. Strg+N schreibt einen neuen.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>No contact to the service.</source>
            <translation>Kein Kontakt zum Dienst.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>No conversations in this time. Figures are here once customers have written.</source>
            <translation>Keine Unterhaltungen in dieser Zeit. Zahlen stehen hier, sobald Kunden geschrieben haben.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>No past escalation of this category to ask again.</source>
            <translation>Keine frühere Übergabe dieser Kategorie, die erneut gefragt werden könnte.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>No plan yet: nothing is drawn. Begin with any conversation, for estimates.</source>
            <translation>Noch kein Plan: Es wird nichts gezogen. Beginnen Sie mit irgendeinem Gespräch, für Schätzungen.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/resolving.py"></location>
            <source>No reply needed</source>
            <translation>Keine Antwort nötig</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>No scorecard yet.</source>
            <translation>Noch kein Prüfbogen.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>No session yet. In a session several people score the same conversations without seeing each other's scores; then the scores are revealed and talked about.</source>
            <translation>Noch keine Sitzung. In einer Sitzung bewerten mehrere dieselben Gespräche, ohne die Bewertung der anderen zu sehen; dann werden sie aufgedeckt und besprochen.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/spelling.py"></location>
            <source>No word is marked as misspelt.</source>
            <translation>Kein Wort ist als falsch geschrieben markiert.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>Nobody</source>
            <translation>Niemand</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>Nobody has objected to a review.</source>
            <translation>Niemand hat gegen eine Prüfung Einspruch erhoben.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/judging.py"></location>
            <source>Nobody has reviewed this conversation.</source>
            <translation>Niemand hat dieses Gespräch geprüft.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>Nobody has scored it yet. It waits among the reviews of each of them.</source>
            <translation>Noch hat es niemand bewertet. Es wartet bei jedem unter den Prüfungen.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>Nobody is waiting</source>
            <translation>Niemand wartet</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/controller.py"></location>
            <source>Nobody is waiting. The next hand-over appears here by itself.</source>
            <translation>Niemand wartet. Die nächste Übergabe erscheint hier von selbst.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>Nobody owes an answer</source>
            <translation>Keine Antwort steht aus</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rail.py"></location>
            <source>Nobody signed in</source>
            <translation>Niemand angemeldet</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/agreement_page.py"></location>
            <source>Nobody's reviews were doubled yet. A plan's share of double reviews does it.</source>
            <translation>Noch wurde nichts doppelt geprüft. Das bewirkt der Anteil doppelter Prüfungen in einem Plan.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>None is used.</source>
            <translation>Keines wird benutzt.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Not agreed</source>
            <translation>Nicht zugestimmt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>Not changed: {why}</source>
            <translation>Nicht geändert: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reading.py"></location>
            <source>Not connected: this is what was seen here before. {why}</source>
            <translation>Nicht verbunden: Das ist, was hier schon zu sehen war. {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/deciding.py"></location>
            <source>Not decided: {why}</source>
            <translation>Nicht entschieden: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>Not ended: {why}</source>
            <translation>Nicht beendet: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>Not given back: {why}</source>
            <translation>Nicht zurückgegeben: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/narrowing.py"></location>
            <source>Not known yet</source>
            <translation>Noch nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Not noted: {why}</source>
            <translation>Nicht notiert: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/judging.py"></location>
            <source>Not objected: {why}</source>
            <translation>Kein Einspruch erhoben: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>Not opened: {why}</source>
            <translation>Nicht eröffnet: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/deciding.py"></location>
            <source>Not proved: {why}</source>
            <translation>Nicht geprüft: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editing.py"></location>
            <source>Not published: {why} Your draft is kept.</source>
            <translation>Nicht veröffentlicht: {why} Ihr Entwurf ist aufgehoben.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>Not read</source>
            <translation>Nicht gelesen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>Not read yet</source>
            <translation>Noch nicht gelesen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>Not resolved</source>
            <translation>Nicht gelöst</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence_controller.py"></location>
            <source>Not saved: give a number of wrong answers in 100, from 0.1 to 50.</source>
            <translation>Nicht gespeichert: Geben Sie die falschen Antworten von 100 an, von 0,1 bis 50.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/controller.py"></location>
            <source>Not saved: one of the limits cannot be so.</source>
            <translation>Nicht gespeichert: Eine der Grenzen kann so nicht sein.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Not saved: one of the numbers cannot be so.</source>
            <translation>Nicht gespeichert: Eine der Zahlen kann so nicht sein.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/routing.py"></location>
            <source>Not saved: the limits are whole numbers, 1 to 200, and 0 to 100 for heavy ones.</source>
            <translation>Nicht gespeichert: Die Grenzen sind ganze Zahlen, 1 bis 200, und 0 bis 100 für Belastende.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>Not saved: {why}</source>
            <translation>Nicht gespeichert: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>Not sent yet: {names} is writing here too.</source>
            <translation>Noch nicht gesendet: {names} schreibt hier auch.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>Not sent: fill in {names} first.</source>
            <translation>Nicht gesendet: Füllen Sie zuerst {names} aus.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>Not sent: it still says what is in {titles}, for colleagues only.</source>
            <translation>Nicht gesendet: Sie enthält noch, was in {titles} steht, nur für Kolleginnen und Kollegen.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>Not sent; it is kept and will be retried</source>
            <translation>Nicht gesendet; sie ist aufbewahrt und wird erneut versucht</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/signing_in.py"></location>
            <source>Not signed in: {why}</source>
            <translation>Nicht angemeldet: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/publishing.py"></location>
            <source>Not taken back: {why}</source>
            <translation>Nicht zurückgenommen: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/noting.py"></location>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>Note by {name}, {time}</source>
            <translation>Notiz von {name}, {time}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/noting.py"></location>
            <source>Note for colleagues</source>
            <translation>Notiz für Kolleginnen und Kollegen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>Note, only colleagues see it</source>
            <translation>Notiz, nur für Kolleginnen und Kollegen sichtbar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecard_view.py"></location>
            <source>Note: {words}</source>
            <translation>Notiz: {words}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Nothing</source>
            <translation>Nichts</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/closing.py"></location>
            <source>Nothing can be drafted: {why}</source>
            <translation>Es lässt sich nichts entwerfen: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>Nothing found for “{query}”</source>
            <translation>Nichts gefunden für „{query}“</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>Nothing has been changed yet.</source>
            <translation>Noch ist nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>Nothing in the conversation or the knowledge answers that.</source>
            <translation>Weder das Gespräch noch das Wissen beantwortet das.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/keys.py"></location>
            <source>Nothing is called so.</source>
            <translation>Nichts heißt so.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>Nothing is lacking: no question of the last 28 days was left to people for want of knowledge.</source>
            <translation>Nichts fehlt: Keine Frage der letzten 28 Tage blieb aus Mangel an Wissen den Menschen überlassen.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>Nothing is put away</source>
            <translation>Nichts ist zurückgestellt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>Nothing is read from elsewhere yet.</source>
            <translation>Noch wird nichts von anderswo gelesen.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>Nothing is yours</source>
            <translation>Sie haben kein Gespräch</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>Nothing resolved today</source>
            <translation>Heute nichts abgeschlossen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>Nothing resolved yet</source>
            <translation>Noch nichts abgeschlossen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Nothing to learn here</source>
            <translation>Hier ist nichts zu lernen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/deciding.py"></location>
            <source>Nothing waits for approval.</source>
            <translation>Nichts wartet auf Freigabe.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>Nothing waits to be reviewed. What the plans draw appears here; {keys} draws now.</source>
            <translation>Nichts wartet auf Prüfung. Was die Pläne ziehen, erscheint hier; {keys} zieht jetzt.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/charts/chart.py"></location>
            <source>Nothing was counted in this time.</source>
            <translation>In dieser Zeit wurde nichts gezählt.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>Nothing was drawn: {why}</source>
            <translation>Nichts wurde gezogen: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>Nothing was learned from labels yet; {n} labels are kept.</source>
            <translation>Aus Labels wurde noch nichts gelernt; {n} Labels sind aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Nothing went to people in this week.</source>
            <translation>In dieser Woche ging nichts an Menschen.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Notifications</source>
            <translation>Benachrichtigungen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Object to the review</source>
            <translation>Einspruch gegen die Prüfung erheben</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/judging.py"></location>
            <source>Object: {why}</source>
            <translation>Einspruch: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>Objections</source>
            <translation>Einsprüche</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Of 100 conversations, at least so many should go to people</source>
            <translation>Von 100 Unterhaltungen sollen mindestens so viele an Menschen gehen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Of 100 conversations, at most so many should go to people</source>
            <translation>Von 100 Unterhaltungen sollen höchstens so viele an Menschen gehen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>Of 100 conversations, so many are asked about</source>
            <translation>Von 100 Gesprächen wird zu so vielen gefragt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>Offers a person</source>
            <translation>Bietet einen Menschen an</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rail.py"></location>
            <source>Offline</source>
            <translation>Offline</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rail.py"></location>
            <source>Offline since {time}</source>
            <translation>Offline seit {time}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/state.py"></location>
            <source>Offline since {time}.</source>
            <translation>Offline seit {time}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>On</source>
            <translation>Ein</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>On the labels the confidence was learned from.</source>
            <translation>Auf den Etiketten, von denen die Zuversicht gelernt wurde.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>One earlier conversation of this customer</source>
            <translation>Ein früheres Gespräch dieses Kunden</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>One is kept</source>
            <translation>Eines ist hinterlegt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>One more way to ask for “{title}”</source>
            <translation>Eine weitere Art, nach „{title}“ zu fragen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editing.py"></location>
            <source>Only a lead publishes in spite of the proof.</source>
            <translation>Nur die Leitung veröffentlicht trotz des Nachweises.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>Only colleagues read this</source>
            <translation>Nur Kolleginnen und Kollegen lesen das</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/noting.py"></location>
            <source>Only colleagues read this. @ names one of them</source>
            <translation>Das lesen nur Kolleginnen und Kollegen. @ nennt jemanden davon</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/corrections.py"></location>
            <source>Only leads change this.</source>
            <translation>Nur die Leitung ändert das.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>Only leads dismiss gaps.</source>
            <translation>Nur die Leitung tut Lücken ab.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/looking.py"></location>
            <source>Only the first {n} kB are shown.</source>
            <translation>Nur die ersten {n} kB werden gezeigt.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Only what is mine</source>
            <translation>Nur was meins ist</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/link_bar.py"></location>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>Open a new session</source>
            <translation>Eine neue Sitzung eröffnen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/header.py"></location>
            <source>Open again</source>
            <translation>Wieder öffnen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/header.py"></location>
            <source>Open in a window of its own</source>
            <translation>In einem eigenen Fenster öffnen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Open in a window of its own, or bring that one to the front</source>
            <translation>In einem eigenen Fenster öffnen oder dieses nach vorn holen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/handing_in.py"></location>
            <source>Open it</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Open it again</source>
            <translation>Wieder öffnen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/corrections.py"></location>
            <source>Open its conversation</source>
            <translation>Das Gespräch dazu öffnen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/link_bar.py"></location>
            <source>Open the address</source>
            <translation>Die Adresse öffnen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>Open the conversation</source>
            <translation>Gespräch öffnen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reader.py"></location>
            <source>Open the conversation it came from</source>
            <translation>Das Gespräch öffnen, aus dem es kam</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/session_form.py"></location>
            <source>Open the session</source>
            <translation>Sitzung eröffnen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Opens the article</source>
            <translation>Öffnet den Artikel</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Opens the conversation</source>
            <translation>Öffnet das Gespräch</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>Opens the conversation by itself</source>
            <translation>Öffnet das Gespräch für sich</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>Other views and saved ones (G then V)</source>
            <translation>Andere und gespeicherte Ansichten (G dann V)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/resolving.py"></location>
            <source>Outcome</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Outdated knowledge</source>
            <translation>Veraltetes Wissen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/preview.py"></location>
            <source>Own size</source>
            <translation>Originalgröße</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editor.py"></location>
            <source>Owner</source>
            <translation>Zuständig</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Page (HTML)</source>
            <translation>Seite (HTML)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Page to print (PDF)</source>
            <translation>Seite zum Drucken (PDF)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/preview.py"></location>
            <source>Page {number} of {pages}</source>
            <translation>Seite {number} von {pages}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Password at the mail server</source>
            <translation>Passwort beim Mailserver</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>People are right for these; watch whether they become more.</source>
            <translation>Hier sind Menschen richtig; beobachten, ob es mehr werden.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>People shall answer this.</source>
            <translation>Das sollen Menschen beantworten.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/routing.py"></location>
            <source>People take it</source>
            <translation>Leute nehmen sie sich</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/session_form.py"></location>
            <source>People to pick</source>
            <translation>Personen zur Auswahl</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/session_form.py"></location>
            <source>People: Enter picks, at least two</source>
            <translation>Personen: Eingabe wählt, mindestens zwei</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/finding.py"></location>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/image_view.py"></location>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>Place of a new source</source>
            <translation>Ort einer neuen Quelle</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Plan</source>
            <translation>Tarif</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/pane.py"></location>
            <source>Plans</source>
            <translation>Pläne</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>Points</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Polish</source>
            <translation>Polnisch</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Portuguese</source>
            <translation>Portugiesisch</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/keys.py"></location>
            <source>Press the new keys</source>
            <translation>Drücken Sie die neuen Tasten</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editor.py"></location>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/preview.py"></location>
            <source>Previous</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Previous conversation</source>
            <translation>Voriges Gespräch</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/preview.py"></location>
            <source>Previous page</source>
            <translation>Vorige Seite</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Previous pane</source>
            <translation>Voriger Bereich</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/limits.py"></location>
            <source>Price of 1,000 tokens sent</source>
            <translation>Preis für 1.000 gesendete Token</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/limits.py"></location>
            <source>Price of 1,000 tokens written</source>
            <translation>Preis für 1.000 geschriebene Token</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Privacy leak</source>
            <translation>Preisgabe von Persönlichem</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Promise</source>
            <translation>Versprechen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>Promise: {state}; {threshold}</source>
            <translation>Zusage: {state}; {threshold}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Proof</source>
            <translation>Nachweis</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editor.py"></location>
            <source>Prove now</source>
            <translation>Jetzt prüfen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Prove what is written now</source>
            <translation>Prüfen, was jetzt da steht</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Publish</source>
            <translation>Veröffentlichen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/corrections.py"></location>
            <source>Publish all the same</source>
            <translation>Trotzdem veröffentlichen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/corrections.py"></location>
            <source>Publish at once</source>
            <translation>Sofort veröffentlichen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Publish the correction</source>
            <translation>Die Korrektur veröffentlichen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Publish the correction all the same</source>
            <translation>Korrektur trotzdem veröffentlichen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/conflicts.py"></location>
            <source>Publish this text</source>
            <translation>Diesen Text veröffentlichen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Published</source>
            <translation>Veröffentlicht</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editing.py"></location>
            <source>Publishing…</source>
            <translation>Wird veröffentlicht…</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>Put away</source>
            <translation>Zurückgestellt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>Put away for</source>
            <translation>Zurückstellen für</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>Put away until when? A preset, or: tomorrow 9, in 3 h, fri 14:00</source>
            <translation>Bis wann zurückstellen? Eine Vorgabe oder: tomorrow 9, in 3 h, fri 14:00</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>Put in</source>
            <translation>Einsetzen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>Put into the reply</source>
            <translation>In die Antwort übernehmen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>Put it back on the list</source>
            <translation>Wieder auf die Liste setzen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>Put my words back</source>
            <translation>Meine Worte zurückholen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Put the AI's draft into the reply</source>
            <translation>Den Entwurf der KI in die Antwort übernehmen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Put the conversation away, or bring it back</source>
            <translation>Das Gespräch zurückstellen oder zurückholen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>Question: {which}</source>
            <translation>Frage: {which}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Queue</source>
            <translation>Warteschlange</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Queue rows</source>
            <translation>Zeilen der Warteschlange</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Quiet</source>
            <translation>Ruhe</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Read again, they bring what changed; corrections stay.</source>
            <translation>Erneut gelesen, bringen sie, was sich geändert hat; Korrekturen bleiben.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>Read and retire what vanished</source>
            <translation>Lesen und Verschwundenes zurückziehen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>Read now</source>
            <translation>Jetzt lesen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>Reading the conversation…</source>
            <translation>Das Gespräch wird gelesen …</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>Reading the review…</source>
            <translation>Die Prüfung wird gelesen …</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>Reading the sessions…</source>
            <translation>Die Sitzungen werden gelesen …</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>Reading what is to be reviewed…</source>
            <translation>Es wird gelesen, was zu prüfen ist …</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>Reading what it says now…</source>
            <translation>Es wird gelesen, was er jetzt sagt …</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/view.py"></location>
            <source>Reading, writing and closing go on there. Closing that window brings it back.</source>
            <translation>Lesen, Schreiben und Abschließen geschehen dort. Wird jenes Fenster geschlossen, ist es wieder hier.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>Reads here as</source>
            <translation>Liest sich hier so</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/corrections.py"></location>
            <source>Refuse</source>
            <translation>Ablehnen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Refuse the correction, or dismiss the gap</source>
            <translation>Die Korrektur ablehnen oder die Lücke abtun</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/corrections.py"></location>
            <source>Refuse with a reason</source>
            <translation>Mit Begründung ablehnen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/deciding.py"></location>
            <source>Refuse: {why}</source>
            <translation>Ablehnen: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/corrections.py"></location>
            <source>Refused by {name}: {why}</source>
            <translation>Abgelehnt von {name}: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/deciding.py"></location>
            <source>Refused: “{title}”.</source>
            <translation>Abgelehnt: „{title}“.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Reject the objection</source>
            <translation>Einspruch ablehnen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>Reject: the review stands</source>
            <translation>Ablehnen: Die Prüfung bleibt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>Reject: {why}</source>
            <translation>Ablehnen: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence_controller.py"></location>
            <source>Released. The AI works with it from the next message on.</source>
            <translation>Freigegeben. Die KI arbeitet damit ab der nächsten Nachricht.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reliability.py"></location>
            <source>Reliability diagram</source>
            <translation>Zuverlässigkeitsdiagramm</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>Remind in</source>
            <translation>Erinnern in</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>Remind when? A preset, or: tomorrow 9, in 3 h, fri 14:00</source>
            <translation>Wann erinnern? Eine Vorgabe oder: tomorrow 9, in 3 h, fri 14:00</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Replies written</source>
            <translation>Geschriebene Antworten</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/composer.py"></location>
            <source>Reply</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/composer.py"></location>
            <source>Reply to the customer</source>
            <translation>Antwort an den Kunden</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>Reply to {name} leaves</source>
            <translation>Antwort an {name} geht ab</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>Resolution</source>
            <translation>Lösung</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Resolution points per four weeks</source>
            <translation>Lösungspunkte je vier Wochen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Resolve</source>
            <translation>Abschließen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/resolving.py"></location>
            <source>Resolve and go to the next</source>
            <translation>Abschließen und zum nächsten</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Resolve the conversation</source>
            <translation>Das Gespräch abschließen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Resolve with what is chosen</source>
            <translation>Mit der Auswahl abschließen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/resolving.py"></location>
            <source>Resolve: N a person was needed, U not needed, P publish, Enter resolves</source>
            <translation>Abschließen: N Mensch gebraucht, U nicht gebraucht, P veröffentlichen, Eingabe schließt ab</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rows.py"></location>
            <source>Resolved</source>
            <translation>Abgeschlossen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rows.py"></location>
            <source>Resolved today</source>
            <translation>Heute abgeschlossen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Resolved, assumed</source>
            <translation>Gelöst, angenommen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Resolved, verified</source>
            <translation>Gelöst, bestätigt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>Resolved. {keys} opens it again.</source>
            <translation>Abgeschlossen. {keys} öffnet es wieder.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Restore the version that is chosen</source>
            <translation>Die gewählte Fassung wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/history.py"></location>
            <source>Restore this version</source>
            <translation>Diese Fassung wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/composer.py"></location>
            <source>Rests on {titles}, for colleagues only. Take out what a customer must not read.</source>
            <translation>Beruht auf {titles}, nur für Kolleginnen und Kollegen. Nehmen Sie heraus, was ein Kunde nicht lesen darf.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reader.py"></location>
            <source>Retire</source>
            <translation>Zurückziehen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reader.py"></location>
            <source>Retire the article</source>
            <translation>Den Artikel zurückziehen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Retire, bring back, or take back</source>
            <translation>Zurückziehen, zurückholen oder zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>Retry now</source>
            <translation>Jetzt erneut versuchen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>Reveal the scores</source>
            <translation>Bewertungen aufdecken</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Review</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Review this conversation now</source>
            <translation>Dieses Gespräch jetzt prüfen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Review what the AI did</source>
            <translation>Prüfen, was die KI getan hat</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/tasks_view.py"></location>
            <source>Reviewed</source>
            <translation>Geprüft</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>Reviewed twice, blind</source>
            <translation>Doppelt geprüft, blind</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/corrections.py"></location>
            <source>Reviewers</source>
            <translation>Prüfende</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence_controller.py"></location>
            <source>Reviewers and leads see here what the promise is worth.</source>
            <translation>Prüfende und Leitende sehen hier, was die Zusage wert ist.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/pane.py"></location>
            <source>Reviews</source>
            <translation>Prüfungen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>Rewritten; numbers and names are as they were.</source>
            <translation>Umgeschrieben; Zahlen und Namen sind, wie sie waren.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>Right</source>
            <translation>Richtig</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Right or wrong cannot be told</source>
            <translation>Richtig oder falsch ist nicht zu sagen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/corrections.py"></location>
            <source>Rolled back by itself: {why}</source>
            <translation>Von selbst zurückgerollt: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>Root causes</source>
            <translation>Ursachen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>Root causes, one a line</source>
            <translation>Ursachen, eine je Zeile</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>Sampling plans</source>
            <translation>Stichprobenpläne</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>Satisfaction</source>
            <translation>Zufriedenheit</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>Satisfaction (CSAT, 1 to 5)</source>
            <translation>Zufriedenheit (CSAT, 1 bis 5)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>Satisfaction is low, and goes to review, up to (1 to 5)</source>
            <translation>Zufriedenheit ist niedrig und geht in die Prüfung bis (1 bis 5)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Satisfied (CSAT)</source>
            <translation>Zufrieden (CSAT)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Saturday</source>
            <translation>Samstag</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>Save as a new version</source>
            <translation>Als neue Version speichern</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/routing.py"></location>
            <source>Save how work is shared out</source>
            <translation>Speichern, wie Arbeit verteilt wird</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>Save the figures</source>
            <translation>Die Zahlen sichern</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/attachments.py"></location>
            <source>Save the file</source>
            <translation>Die Datei speichern</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Save the language model</source>
            <translation>Das Sprachmodell speichern</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>Save the plan</source>
            <translation>Plan speichern</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>Save the scorecard</source>
            <translation>Prüfbogen speichern</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>Save the surveys</source>
            <translation>Umfragen speichern</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Save what figures rest on</source>
            <translation>Grundlagen der Zahlen sichern</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>Saved as {name}</source>
            <translation>Gesichert als {name}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/attachments.py"></location>
            <source>Saved as {name}.</source>
            <translation>Gespeichert als {name}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/corrections.py"></location>
            <source>Saved.</source>
            <translation>Gespeichert.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>Saved. It holds for conversations that end from now on.</source>
            <translation>Gespeichert. Es gilt für Gespräche, die von jetzt an enden.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/routing_controller.py"></location>
            <source>Saved. It holds for what comes from now on.</source>
            <translation>Gespeichert. Es gilt für das, was ab jetzt kommt.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/controller.py"></location>
            <source>Saved. The AI uses it from the next message on.</source>
            <translation>Gespeichert. Die KI nutzt es ab der nächsten Nachricht.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence_controller.py"></location>
            <source>Saved. The AI works with it from the next message on.</source>
            <translation>Gespeichert. Die KI arbeitet damit ab der nächsten Nachricht.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/preview.py"></location>
            <source>Save…</source>
            <translation>Speichern…</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/controller.py"></location>
            <source>Saving…</source>
            <translation>Wird gespeichert…</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Say that you are away, or here again</source>
            <translation>Sagen, dass Sie weg oder wieder da sind</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Say what kind of error it is</source>
            <translation>Sagen, welche Art Fehler es ist</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Say why this category is not full</source>
            <translation>Sagen, warum diese Kategorie nicht voll ist</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>Scorecard</source>
            <translation>Prüfbogen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/pane.py"></location>
            <source>Scorecards</source>
            <translation>Prüfbögen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>Scored by {names}. The scores are hidden until they are revealed.</source>
            <translation>Bewertet von {names}. Die Bewertungen sind verborgen, bis sie aufgedeckt werden.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/pane.py"></location>
            <source>Scores and agreement</source>
            <translation>Ergebnisse und Übereinstimmung</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/agreement_page.py"></location>
            <source>Scores by category, and errors</source>
            <translation>Ergebnisse nach Kategorie, und Fehler</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>Search customers, words, categories</source>
            <translation>Kunden, Wörter, Themen suchen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/articles.py"></location>
            <source>Search the articles</source>
            <translation>Die Artikel durchsuchen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Search the conversations</source>
            <translation>Gespräche durchsuchen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Second</source>
            <translation>Zweite</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Second reason why not</source>
            <translation>Zweiter Grund, warum nicht</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/limits.py"></location>
            <source>Seconds in one turn, 1 to 50</source>
            <translation>Sekunden in einer Runde, 1 bis 50</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>See what a misspelt word may have been</source>
            <translation>Sehen, was ein falsch geschriebenes Wort sein könnte</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>See what reviewers said of it, and object</source>
            <translation>Sehen, was Prüfer dazu gesagt haben, und Einspruch erheben</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>Seed {seed}: the draw can be repeated with it.</source>
            <translation>Startwert {seed}: Die Ziehung lässt sich damit wiederholen.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/pointing.py"></location>
            <source>Select everything</source>
            <translation>Alles auswählen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/composer.py"></location>
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>Send all the same</source>
            <translation>Dennoch senden</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/composer.py"></location>
            <source>Send and resolve</source>
            <translation>Senden und abschließen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>Send anyway</source>
            <translation>Trotzdem senden</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Send the reply</source>
            <translation>Die Antwort senden</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Send the reply and resolve</source>
            <translation>Die Antwort senden und abschließen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>Sent</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Session before they wrote</source>
            <translation>Sitzung vor der Nachricht</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>Set the consensus</source>
            <translation>Konsens festlegen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Settled at first contact</source>
            <translation>Beim ersten Kontakt erledigt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>Settled by the AI</source>
            <translation>Von der KI erledigt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>Share that is drawn</source>
            <translation>Anteil, der gezogen wird</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>Share that two people review without knowing</source>
            <translation>Anteil, den zwei Personen prüfen, ohne es zu wissen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Sharing work out</source>
            <translation>Arbeit verteilen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editor.py"></location>
            <source>Short answer</source>
            <translation>Kurze Antwort</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/articles.py"></location>
            <source>Show all articles</source>
            <translation>Alle Artikel zeigen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show all keys</source>
            <translation>Alle Tasten zeigen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show all that people have</source>
            <translation>Alle zeigen, die bei Menschen sind</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>Show both</source>
            <translation>Beide zeigen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>Show dismissed ones too</source>
            <translation>Auch abgetane zeigen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show everything in this view</source>
            <translation>Alles in dieser Ansicht zeigen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show mine</source>
            <translation>Meine zeigen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/articles.py"></location>
            <source>Show more</source>
            <translation>Mehr zeigen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/articles.py"></location>
            <source>Show more articles</source>
            <translation>Mehr Artikel zeigen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show or fold the side pane</source>
            <translation>Den Seitenbereich zeigen oder einklappen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show resolved</source>
            <translation>Abgeschlossene zeigen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show the article as it was then</source>
            <translation>Artikel zeigen, wie er damals war</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Show the change</source>
            <translation>Die Änderung zeigen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show the customer's earlier conversation above</source>
            <translation>Das frühere Gespräch des Kunden darüber zeigen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show the figure side by side another way</source>
            <translation>Die Zahl anders nebeneinander zeigen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>Show the latest of them</source>
            <translation>Das letzte davon zeigen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show those with the AI</source>
            <translation>Die bei der KI zeigen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show unclaimed</source>
            <translation>Freie zeigen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>Show what is new</source>
            <translation>Neues zeigen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>Show what is new (.)</source>
            <translation>Neues zeigen (.)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show what is new in the list</source>
            <translation>Zeigen, was in der Liste neu ist</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show what is put away</source>
            <translation>Zurückgestellte zeigen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Show what the correction changes</source>
            <translation>Zeigen, was die Korrektur ändert</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show what the correction would change</source>
            <translation>Zeigen, was die Korrektur ändern würde</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show what waits, or what was reviewed</source>
            <translation>Zeigen, was wartet oder was geprüft wurde</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show what was resolved today</source>
            <translation>Heute abgeschlossene zeigen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show who owes no answer</source>
            <translation>Die zeigen, die auf den Kunden warten</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Show why</source>
            <translation>Warum?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show why it is here</source>
            <translation>Zeigen, warum es hier ist</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Show why it is here in full</source>
            <translation>Ausführlich zeigen, warum es hier ist</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show yours, or everybody's</source>
            <translation>Eigene zeigen, oder die aller</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Shown</source>
            <translation>Gezeigt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>Shown now</source>
            <translation>Jetzt gezeigt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>Shows it above this one</source>
            <translation>Zeigt es über diesem</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>Shows it here</source>
            <translation>Zeigt es hier</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>Shows what the AI tried in this turn</source>
            <translation>Zeigt, was die KI dabei versucht hat</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Shows where the address leads</source>
            <translation>Zeigt, wohin die Adresse führt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>Side by side</source>
            <translation>Nebeneinander</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/desk.py"></location>
            <source>Sign in</source>
            <translation>Anmelden</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Sign out</source>
            <translation>Abmelden</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/home.py"></location>
            <source>Sign out all the same</source>
            <translation>Trotzdem abmelden</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Sign out of this desk</source>
            <translation>Von diesem Desk abmelden</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Since</source>
            <translation>Seit</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/routing.py"></location>
            <source>Skills: categories, and languages as lang:de</source>
            <translation>Fähigkeiten: Kategorien und Sprachen als lang:de</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/preview.py"></location>
            <source>Smaller</source>
            <translation>Kleiner</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rows.py"></location>
            <source>Snoozed</source>
            <translation>Zurückgestellt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/resolving.py"></location>
            <source>Solved</source>
            <translation>Gelöst</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/judging.py"></location>
            <source>Somebody has objected to this review already.</source>
            <translation>Gegen diese Prüfung hat schon jemand Einspruch erhoben.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Something broke, or more customers than usual are upset or want a person.</source>
            <translation>Etwas ging schief, oder mehr Kunden als sonst sind verärgert oder wollen einen Menschen.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/notices.py"></location>
            <source>Something went wrong while {doing}. What you wrote is kept. The details are in the log.</source>
            <translation>Etwas ging schief ({doing}). Was Sie geschrieben haben, ist aufbewahrt. Einzelheiten stehen im Protokoll.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Sound</source>
            <translation>Ton</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>Source: {source}.</source>
            <translation>Quelle: {source}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Sources of knowledge</source>
            <translation>Quellen des Wissens</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Spanish</source>
            <translation>Spanisch</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/limits.py"></location>
            <source>Spent today: {day} {currency}, this month: {month} {currency}.</source>
            <translation>Heute ausgegeben: {day} {currency}, in diesem Monat: {month} {currency}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/first_run.py"></location>
            <source>Start my own desk on this computer</source>
            <translation>Meinen eigenen Desk auf diesem Computer beginnen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rail.py"></location>
            <source>Starting</source>
            <translation>Startet</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/home.py"></location>
            <source>Starting the service</source>
            <translation>Der Dienst startet</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/narrowing.py"></location>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>Stated and true</source>
            <translation>Angegeben und wahr</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>Stated and true confidence are {share} apart on average.</source>
            <translation>Angegebene und wahre Konfidenz liegen im Mittel {share} auseinander.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>Stated confidence and the share that was right</source>
            <translation>Angegebene Zuversicht und der Anteil, der richtig war</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scoring.py"></location>
            <source>Still open: {what}</source>
            <translation>Noch offen: {what}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>Stopped at {done} of {total}</source>
            <translation>Angehalten bei {done} von {total}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Suggested</source>
            <translation>Vorgeschlagen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Sunday</source>
            <translation>Sonntag</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Surveys</source>
            <translation>Umfragen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Surveys answered</source>
            <translation>Beantwortete Umfragen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/keys.py"></location>
            <source>Swap the keys</source>
            <translation>Die Tasten tauschen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/keys.py"></location>
            <source>Swapped with {name}, which is {keys} now.</source>
            <translation>Getauscht mit {name}, jetzt auf {keys}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Swedish</source>
            <translation>Schwedisch</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Switch between light and dark</source>
            <translation>Zwischen hell und dunkel wechseln</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Switch between proof and preview</source>
            <translation>Zwischen Nachweis und Vorschau wechseln</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/controller.py"></location>
            <source>Switched off.</source>
            <translation>Abgeschaltet.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Table (CSV)</source>
            <translation>Tabelle (CSV)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>Tag</source>
            <translation>Schlagwort</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>Tags, with commas between</source>
            <translation>Schlagwörter, mit Kommas dazwischen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>Take back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/header.py"></location>
            <source>Take by {moment}</source>
            <translation>Zu übernehmen bis {moment}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/attaching.py"></location>
            <source>Take out {name}</source>
            <translation>{name} herausnehmen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>Take tags away</source>
            <translation>Schlagwörter entfernen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>Take the category out</source>
            <translation>Kategorie herausnehmen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/corrections.py"></location>
            <source>Take the correction back</source>
            <translation>Die Korrektur zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Take the next unclaimed conversation</source>
            <translation>Das nächste freie Gespräch nehmen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>Take the reminder away</source>
            <translation>Die Erinnerung entfernen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>Take the reply back</source>
            <translation>Die Antwort zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/conflicts.py"></location>
            <source>Take the source’s</source>
            <translation>Die der Quelle nehmen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>Taken back, not sent</source>
            <translation>Zurückgenommen, nicht gesendet</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/corrections.py"></location>
            <source>Taken back. {why}</source>
            <translation>Zurückgenommen. {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/publishing.py"></location>
            <source>Taken back: “{title}”.</source>
            <translation>Zurückgenommen: „{title}“.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Tell me of</source>
            <translation>Melden</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editor.py"></location>
            <source>Text (Markdown)</source>
            <translation>Text (Markdown)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Text of the article</source>
            <translation>Text des Artikels</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/preview.py"></location>
            <source>Text of the file</source>
            <translation>Text der Datei</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/side.py"></location>
            <source>Text of {title}</source>
            <translation>Text von {title}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Text size</source>
            <translation>Schriftgröße</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>That did not reach the service: {why}</source>
            <translation>Das hat den Dienst nicht erreicht: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/controller.py"></location>
            <source>That part of the history is not loaded yet.</source>
            <translation>Dieser Teil des Verlaufs ist noch nicht geladen.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/first_run.py"></location>
            <source>The AI answers customers when it is sure enough; people take the rest, here.</source>
            <translation>Die KI antwortet Kunden, wenn sie sicher genug ist; den Rest übernehmen Menschen, hier.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>The AI cannot be asked now: {why}</source>
            <translation>Die KI lässt sich jetzt nicht fragen: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>The AI found no article that answers this.</source>
            <translation>Die KI fand keinen Artikel, der das beantwortet.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>The AI gave an answer</source>
            <translation>Die KI gab eine Antwort</translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/working.py"></location>
            <source>The AI has %n conversations again.</source>
            <translation>
                <numerusform>Die KI hat %n Gespräch wieder.</numerusform>
                <numerusform>Die KI hat %n Gespräche wieder.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>The AI has no conversation</source>
            <translation>Die KI hat kein Gespräch</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>The AI has the conversation with {name} again.</source>
            <translation>Die KI hat das Gespräch mit {name} wieder.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>The AI reads the conversation…</source>
            <translation>Die KI liest das Gespräch…</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/turning.py"></location>
            <source>The AI rested on no article in this turn.</source>
            <translation>Die KI stützte sich in diesem Zug auf keinen Artikel.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>The AI rewrites it…</source>
            <translation>Die KI schreibt sie um…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>The AI took %n steps</source>
            <translation>
                <numerusform>Die KI machte %n Schritt</numerusform>
                <numerusform>Die KI machte %n Schritte</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>The AI took one step</source>
            <translation>Die KI machte einen Schritt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>The AI took part, and it has ended</source>
            <translation>Die KI war beteiligt, und es ist beendet</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>The AI was barely sure</source>
            <translation>Die KI war kaum sicher</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>The AI was not sure enough or found nothing: an article would answer them.</source>
            <translation>Die KI war nicht sicher genug oder fand nichts: Ein Artikel würde sie beantworten.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>The AI was right</source>
            <translation>Die KI hatte recht</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>The AI was wrong</source>
            <translation>Die KI hatte unrecht</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>The AI writes it in {language}…</source>
            <translation>Die KI schreibt sie in dieser Sprache: {language}…</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/resolving.py"></location>
            <source>The AI's answer was right</source>
            <translation>Die Antwort der KI war richtig</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/notifying.py"></location>
            <source>The AI's promise was tightened</source>
            <translation>Die Zusage der KI wurde verschärft</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>The AI's turn</source>
            <translation>Zug der KI</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/signing_in.py"></location>
            <source>The address begins with https://</source>
            <translation>Die Adresse beginnt mit https://</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>The article as it was</source>
            <translation>Der Artikel, wie er war</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reading.py"></location>
            <source>The article cannot be opened: {why}</source>
            <translation>Der Artikel lässt sich nicht öffnen: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>The article is gone.</source>
            <translation>Den Artikel gibt es nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editor.py"></location>
            <source>The article's fields</source>
            <translation>Die Felder des Artikels</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>The band cannot be kept: more and better articles lower it, or a larger risk.</source>
            <translation>Das Band ist nicht zu halten: Mehr und bessere Artikel senken es, oder ein größeres Risiko.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/controller.py"></location>
            <source>The brief is copied.</source>
            <translation>Die Kurzfassung ist kopiert.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/closing.py"></location>
            <source>The conversation</source>
            <translation>Das Gespräch</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>The conversation cannot be read now: {why} What you entered is kept.</source>
            <translation>Das Gespräch lässt sich jetzt nicht lesen: {why} Was Sie eingegeben haben, ist aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/versions.py"></location>
            <source>The conversation has moved on</source>
            <translation>Das Gespräch ist weitergegangen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>The conversations behind it</source>
            <translation>Die Unterhaltungen dahinter</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/closing.py"></location>
            <source>The correction</source>
            <translation>Die Korrektur</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>The correction of “{title}” was taken back: {why}</source>
            <translation>Die Korrektur von „{title}“ wurde zurückgenommen: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/closing.py"></location>
            <source>The correction was not published: {why} The knowledge is as it was.</source>
            <translation>Die Korrektur wurde nicht veröffentlicht: {why} Das Wissen ist, wie es war.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/closing.py"></location>
            <source>The correction was taken back.</source>
            <translation>Die Korrektur wurde zurückgenommen.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>The customer</source>
            <translation>Der Kunde</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>The customer came back</source>
            <translation>Der Kunde kam zurück</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>The customer gave a low score</source>
            <translation>Der Kunde gab eine niedrige Bewertung</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/resolving.py"></location>
            <source>The customer only had to be asked back</source>
            <translation>Es hätte nur eine Rückfrage gebraucht</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>The customer was asked how it went</source>
            <translation>Der Kunde wurde gefragt, wie es war</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>The desk cannot be reached. What you have handed in is kept, and goes out by itself.</source>
            <translation>Der Desk ist nicht erreichbar. Was Sie abgegeben haben, ist aufbewahrt und geht von selbst hinaus.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/signing_in.py"></location>
            <source>The desk does not know this token. Nothing was kept.</source>
            <translation>Der Desk kennt dieses Token nicht. Nichts wurde behalten.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/first_run.py"></location>
            <source>The desk is still starting; the settings show it later.</source>
            <translation>Der Desk startet noch; die Einstellungen zeigen es später.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/links.py"></location>
            <source>The desk opens only web pages and mail addresses.</source>
            <translation>Deskhand öffnet nur Webseiten und Mailadressen.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editing.py"></location>
            <source>The draft is gone.</source>
            <translation>Der Entwurf ist weg.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/closing.py"></location>
            <source>The draft is not there yet. Press P again when you have seen it.</source>
            <translation>Der Entwurf ist noch nicht da. Drücken Sie P noch einmal, wenn Sie ihn gesehen haben.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>The earlier conversation cannot be shown: {why}</source>
            <translation>Das frühere Gespräch lässt sich nicht zeigen: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>The figures are being read …</source>
            <translation>Die Zahlen werden gelesen …</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>The figures cannot be read now: {why}</source>
            <translation>Die Zahlen sind jetzt nicht zu lesen: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/attachments.py"></location>
            <source>The file cannot be fetched now. {why}</source>
            <translation>Die Datei lässt sich jetzt nicht holen. {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/attachments.py"></location>
            <source>The file has not been saved. {why}</source>
            <translation>Die Datei wurde nicht gespeichert. {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/history.py"></location>
            <source>The first version</source>
            <translation>Die erste Fassung</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>The gap is off the list.</source>
            <translation>Die Lücke ist von der Liste.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>The hand-over was {timing}</source>
            <translation>Die Übergabe war: {timing}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/links.py"></location>
            <source>The host is written with letters that may look like others.</source>
            <translation>Der Rechnername enthält Buchstaben, die anderen ähnlich sehen können.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>The key is kept in {place}.</source>
            <translation>Der Schlüssel liegt in {place}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/resolving.py"></location>
            <source>The knowledge had the answer</source>
            <translation>Das Wissen enthielt die Antwort</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>The knowledge lacks this</source>
            <translation>Das fehlt im Wissen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/insight/narrowing.py"></location>
            <source>The last %n weeks</source>
            <translation>
                <numerusform>Die letzte %n Woche</numerusform>
                <numerusform>Die letzten %n Wochen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/own_page.py"></location>
            <source>The last twelve weeks. Only you and your lead are told these.</source>
            <translation>Die letzten zwölf Wochen. Nur Sie und Ihre Leitung erfahren sie.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/judging.py"></location>
            <source>The leads have your objection.</source>
            <translation>Die Leitung hat Ihren Einspruch.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reading.py"></location>
            <source>The link leads to {address}</source>
            <translation>Der Link führt zu {address}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>The list cannot be read now: {why}</source>
            <translation>Die Liste lässt sich jetzt nicht lesen: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>The macro is as it was: {why}</source>
            <translation>Der Textbaustein ist, wie er war: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>The macros cannot be asked for now: {why}</source>
            <translation>Die Textbausteine lassen sich jetzt nicht holen: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>The newest version is not used: {why}.</source>
            <translation>Die neueste Fassung wird nicht benutzt: {why}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>The number of escalations; the darker the more.</source>
            <translation>Die Zahl der Eskalationen; je dunkler, desto mehr.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>The objection</source>
            <translation>Der Einspruch</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>The objections cannot be read now: {why}</source>
            <translation>Die Einsprüche lassen sich jetzt nicht lesen: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>The plan</source>
            <translation>Der Plan</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>The plan has ended.</source>
            <translation>Der Plan ist beendet.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>The plan is saved: {title}.</source>
            <translation>Der Plan ist gespeichert: {title}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>The plans cannot be read now: {why}</source>
            <translation>Die Pläne lassen sich jetzt nicht lesen: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>The queue appears here as soon as the service answers.</source>
            <translation>Die Warteschlange erscheint hier, sobald der Dienst antwortet.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>The reminder of {name} is gone.</source>
            <translation>Die Erinnerung an {name} ist entfernt.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>The reply could not be delivered: {why}</source>
            <translation>Die Antwort konnte nicht zugestellt werden: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>The reply to {name} had left already. {why}</source>
            <translation>Die Antwort an {name} war schon abgegangen. {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>The review cannot be read now: {why}</source>
            <translation>Die Prüfung lässt sich jetzt nicht lesen: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/judging.py"></location>
            <source>The reviews cannot be read: {why}</source>
            <translation>Die Prüfungen lassen sich nicht lesen: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>The risk is the promise: at most so many of the AI's answers are wrong.</source>
            <translation>Das Risiko ist die Zusage: Höchstens so viele Antworten der KI sind falsch.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/quiet.py"></location>
            <source>The same on all days</source>
            <translation>An allen Tagen gleich</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>The saved views: {why}</source>
            <translation>Die gespeicherten Ansichten: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>The scorecard</source>
            <translation>Der Prüfbogen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>The scorecard is saved: {title}.</source>
            <translation>Der Prüfbogen ist gespeichert: {title}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>The scorecards cannot be read now: {why}</source>
            <translation>Die Prüfbögen lassen sich jetzt nicht lesen: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>The scores all of you agree on.</source>
            <translation>Die Bewertung, auf die sich alle einigen.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/agreement_page.py"></location>
            <source>The scores cannot be read now: {why}</source>
            <translation>Die Ergebnisse lassen sich jetzt nicht lesen: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/attachments.py"></location>
            <source>The service cannot be reached.</source>
            <translation>Der Dienst ist nicht erreichbar.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>The session is open: %n conversations wait for each of you.</source>
            <translation>
                <numerusform>Die Sitzung ist offen: %n Gespräch wartet auf jeden von Ihnen.</numerusform>
                <numerusform>Die Sitzung ist offen: %n Gespräche warten auf jeden von Ihnen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>The session was not changed: {why}</source>
            <translation>Die Sitzung wurde nicht geändert: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>The sessions cannot be read now: {why}</source>
            <translation>Die Sitzungen lassen sich jetzt nicht lesen: {why}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/working.py"></location>
            <source>The tags of %n conversations are changed.</source>
            <translation>
                <numerusform>Die Schlagwörter von %n Gespräch sind geändert.</numerusform>
                <numerusform>Die Schlagwörter von %n Gesprächen sind geändert.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>The week cannot be read now: {why}</source>
            <translation>Die Woche ist jetzt nicht zu lesen: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>The week is being read …</source>
            <translation>Die Woche wird gelesen …</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>The week is not over.</source>
            <translation>Die Woche ist nicht vorbei.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/deciding.py"></location>
            <source>The words are not clear enough for customers.</source>
            <translation>Die Worte sind für Kunden nicht klar genug.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/links.py"></location>
            <source>The words say {claimed}, but it leads to {host}.</source>
            <translation>Im Text steht {claimed}, aber er führt zu {host}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/resolving.py"></location>
            <source>The wrong signal fired</source>
            <translation>Das falsche Signal schlug an</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Theme</source>
            <translation>Farben</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>Then resolve</source>
            <translation>Danach abschließen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>There are no labels yet.</source>
            <translation>Es gibt noch keine Etiketten.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>There is no week to review yet. The first is here when it is over.</source>
            <translation>Es gibt noch keine Woche durchzusehen. Die erste steht hier, wenn sie vorbei ist.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>Thermostat: escalated</source>
            <translation>Thermostat: eskaliert</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/keymap.py"></location>
            <source>These are no keys.</source>
            <translation>Das sind keine Tasten.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/keymap.py"></location>
            <source>These keys are needed for moving about and typing.</source>
            <translation>Diese Tasten werden zum Bewegen und Tippen gebraucht.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>They are apart again.</source>
            <translation>Sie sind wieder getrennt.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>They are read as one conversation now.</source>
            <translation>Sie werden jetzt als ein Gespräch gelesen.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>They cannot be read now: {why}</source>
            <translation>Sie sind jetzt nicht zu lesen: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Third</source>
            <translation>Dritte</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Third reason why not</source>
            <translation>Dritter Grund, warum nicht</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>This conversation</source>
            <translation>Dieses Gespräch</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/view.py"></location>
            <source>This conversation cannot be shown now</source>
            <translation>Dieses Gespräch lässt sich jetzt nicht zeigen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>This customer has no other conversation here.</source>
            <translation>Dieser Kunde hat hier kein anderes Gespräch.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/links.py"></location>
            <source>This is no address that can be opened.</source>
            <translation>Diese Adresse lässt sich nicht öffnen.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/looking.py"></location>
            <source>This is no picture that can be shown. It can be saved.</source>
            <translation>Dieses Bild lässt sich nicht zeigen. Es lässt sich speichern.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/deciding.py"></location>
            <source>This is not what we do.</source>
            <translation>So machen wir das nicht.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>This is their first.</source>
            <translation>Dies ist das erste.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/fields.py"></location>
            <source>This is too long or cannot be read: {field}.</source>
            <translation>Das ist zu lang oder nicht lesbar: {field}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>This machine's part is kept in {folder}</source>
            <translation>Der Teil dieses Geräts liegt in {folder}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/looking.py"></location>
            <source>This picture claims {wide} x {high} pixels, too many to show. It can be saved.</source>
            <translation>Dieses Bild gibt {wide} x {high} Pixel an, zu viele zum Zeigen. Es lässt sich speichern.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/looking.py"></location>
            <source>This picture is damaged. It can be saved.</source>
            <translation>Dieses Bild ist beschädigt. Es lässt sich speichern.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources_controller.py"></location>
            <source>This place is too long.</source>
            <translation>Dieser Ort ist zu lang.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>This plan draws</source>
            <translation>Dieser Plan zieht</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>This text says</source>
            <translation>Dieser Text sagt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>This will not be asked again.</source>
            <translation>Das wird nicht mehr gefragt werden.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Thursday</source>
            <translation>Donnerstag</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Tier</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/narrowing.py"></location>
            <source>Time: {span}</source>
            <translation>Zeit: {span}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Title of the article</source>
            <translation>Titel des Artikels</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>Title of the category</source>
            <translation>Titel der Kategorie</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>Title of the plan</source>
            <translation>Titel des Plans</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>Title of the scorecard</source>
            <translation>Titel des Prüfbogens</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/session_form.py"></location>
            <source>Title of the session</source>
            <translation>Titel der Sitzung</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/pane.py"></location>
            <source>To approve</source>
            <translation>Freizugeben</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/narrowing.py"></location>
            <source>To look at</source>
            <translation>Anzusehen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/limits.py"></location>
            <source>Tokens in one turn, from 500</source>
            <translation>Token in einer Runde, ab 500</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Tone</source>
            <translation>Ton</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>Too few labels to say how much must go to people.</source>
            <translation>Zu wenige Etiketten, um zu sagen, wie viel an Menschen gehen muss.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>Too few to tell: %n reviews so far, 20 are needed.</source>
            <translation>
                <numerusform>Zu wenige für eine Aussage: bisher %n Prüfung, nötig sind 20.</numerusform>
                <numerusform>Zu wenige für eine Aussage: bisher %n Prüfungen, nötig sind 20.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Tool misuse</source>
            <translation>Werkzeug falsch benutzt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Tried</source>
            <translation>Versucht</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/first_run.py"></location>
            <source>Try the sample company</source>
            <translation>Die Beispielfirma ausprobieren</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Tuesday</source>
            <translation>Dienstag</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Turkish</source>
            <translation>Türkisch</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Turn before</source>
            <translation>Zug davor</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>Turn {n} of {all}: the AI {did}</source>
            <translation>Zug {n} von {all}: Die KI {did}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Typeface: Inter (OFL). Icons: Lucide (ISC).</source>
            <translation>Schrift: Inter (OFL). Symbole: Lucide (ISC).</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rows.py"></location>
            <source>Unclaimed</source>
            <translation>Frei</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Undo what was done last</source>
            <translation>Das zuletzt Getane rückgängig machen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Ungrounded claim</source>
            <translation>Unbelegte Behauptung</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Use a macro, or keep the reply as one</source>
            <translation>Einen Textbaustein nehmen oder die Antwort als einen behalten</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/composer.py"></location>
            <source>Use the AI's draft</source>
            <translation>Entwurf der KI nehmen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>User name at the mail server</source>
            <translation>Benutzername beim Mailserver</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editor.py"></location>
            <source>Valid until</source>
            <translation>Gültig bis</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>Version {n}</source>
            <translation>Fassung {n}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>Version {n}, as the AI had it</source>
            <translation>Version {n}, wie die KI sie hatte</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>Version {n}, as the AI had it; it is at version {m} now</source>
            <translation>Version {n}, wie die KI sie hatte; jetzt ist es Version {m}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>Version {n}. Saving makes the next one; reviews keep the version they were made with.</source>
            <translation>Version {n}. Speichern macht die nächste; Prüfungen behalten die Version, mit der sie gemacht wurden.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>Version {version}, {n} labels.</source>
            <translation>Fassung {version}, {n} Labels.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/history.py"></location>
            <source>Versions</source>
            <translation>Fassungen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/tasks_view.py"></location>
            <source>Waiting</source>
            <translation>Wartend</translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>Waiting longer than %n days</source>
            <translation>
                <numerusform>Wartet länger als %n Tag</numerusform>
                <numerusform>Wartet länger als %n Tage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>Waiting longer than %n hours</source>
            <translation>
                <numerusform>Wartet länger als %n Stunde</numerusform>
                <numerusform>Wartet länger als %n Stunden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rows.py"></location>
            <source>Waiting on customer</source>
            <translation>Warten auf Kunden</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>Waiting to be sent</source>
            <translation>Wartet auf das Senden</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/corrections.py"></location>
            <source>Waits for a lead: {why}.</source>
            <translation>Wartet auf die Leitung: {why}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Wanted</source>
            <translation>Gewünscht</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/score_rows.py"></location>
            <source>Was a person needed?</source>
            <translation>War ein Mensch nötig?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/score_rows.py"></location>
            <source>Was it in time?</source>
            <translation>War es rechtzeitig?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/score_rows.py"></location>
            <source>Was the AI right?</source>
            <translation>Hatte die KI recht?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/score_rows.py"></location>
            <source>Was the hand-over right?</source>
            <translation>War die Übergabe richtig?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Was told</source>
            <translation>Erfuhr</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Watch</source>
            <translation>Beobachten</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Ways customers ask for it, one a line</source>
            <translation>Wie Kunden danach fragen, eine Frage je Zeile</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Wednesday</source>
            <translation>Mittwoch</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Week</source>
            <translation>Woche</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Week {week}</source>
            <translation>Woche {week}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Weekends</source>
            <translation>Wochenenden</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/pane.py"></location>
            <source>Weekly review</source>
            <translation>Wochendurchsicht</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>Weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/first_run.py"></location>
            <source>Welcome to Deskhand</source>
            <translation>Willkommen bei Deskhand</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>What became of the last decisions</source>
            <translation>Was aus den letzten Entscheidungen wurde</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>What breaks a right answer needs a lead's word in any case.</source>
            <translation>Was eine richtige Antwort bricht, braucht in jedem Fall das Wort der Leitung.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>What can be learned</source>
            <translation>Was sich lernen lässt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/history.py"></location>
            <source>What changed between the two versions</source>
            <translation>Was sich zwischen den Fassungen geändert hat</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>What changes in the article</source>
            <translation>Was sich am Artikel ändert</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/overlay.py"></location>
            <source>What do you want to do? Or a conversation, a person, a view, a macro</source>
            <translation>Was möchten Sie tun? Oder ein Gespräch, eine Person, eine Ansicht, ein Textbaustein</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>What does the customer want?</source>
            <translation>Was möchte der Kunde?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>What has changed since</source>
            <translation>Was sich seither geändert hat</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/choosing.py"></location>
            <source>What it says in full</source>
            <translation>Der ganze Wortlaut</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/turning.py"></location>
            <source>What it says now cannot be read: {why}</source>
            <translation>Was er jetzt sagt, lässt sich nicht lesen: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scoring.py"></location>
            <source>What kind of error is it?</source>
            <translation>Welche Art Fehler ist es?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/judging.py"></location>
            <source>What reviewers said; Enter objects to it</source>
            <translation>Was Prüfer gesagt haben; Eingabe erhebt Einspruch</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/conflicts.py"></location>
            <source>What shall stand</source>
            <translation>Was gelten soll</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/links.py"></location>
            <source>What stands before the @ is no host; it leads to {host}.</source>
            <translation>Was vor dem @ steht, ist kein Rechner; der Link führt zu {host}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>What the AI hands over appears here by itself, with a brief and the reason for it.</source>
            <translation>Was die KI übergibt, erscheint hier von selbst, mit Kurzfassung und Grund.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>What the AI is answering right now appears here. You can take any of it.</source>
            <translation>Was die KI gerade beantwortet, erscheint hier. Sie können jedes davon nehmen.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>What the correction would change</source>
            <translation>Was die Korrektur ändern würde</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>What the cost of a resolution is counted from, and the mail.</source>
            <translation>Woraus die Kosten einer Lösung gezählt werden, und die Mail.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>What to look at</source>
            <translation>Worauf zu achten ist</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>What was closed since midnight appears here.</source>
            <translation>Was seit Mitternacht abgeschlossen wurde, erscheint hier.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>What was decided, in your words</source>
            <translation>Was entschieden wurde, in Ihren Worten</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>What was promised?</source>
            <translation>Was wurde zugesagt?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>What was tried?</source>
            <translation>Was wurde versucht?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>What you claim stands here. Press T to take the next unclaimed conversation.</source>
            <translation>Was Sie übernehmen, steht hier. Drücken Sie T, um das nächste freie Gespräch zu nehmen.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/state.py"></location>
            <source>What you do is kept and goes out when the desk is reachable.</source>
            <translation>Was Sie tun, wird aufgehoben und geht hinaus, sobald der Desk erreichbar ist.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>What you snooze waits here until its time, or until the customer writes.</source>
            <translation>Was Sie zurückstellen, wartet hier bis zu seiner Zeit oder bis der Kunde schreibt.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>When the reply has left: {what}</source>
            <translation>Wenn die Antwort hinausgegangen ist: {what}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Where escalations come from</source>
            <translation>Woher Eskalationen kommen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/link_bar.py"></location>
            <source>Where the link leads</source>
            <translation>Wohin der Link führt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>Which macro? Type a name to make a new one or to edit one</source>
            <translation>Welcher Textbaustein? Geben Sie einen Namen ein, um einen neuen anzulegen oder einen zu bearbeiten</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>Which tag? One it has is taken away; a new one is made</source>
            <translation>Welches Schlagwort? Ein vorhandenes wird entfernt; ein neues wird angelegt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/narrowing.py"></location>
            <source>Which time, and which conversations?</source>
            <translation>Welche Zeit, und welche Unterhaltungen?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>Which view? Type a name to keep what is shown under it</source>
            <translation>Welche Ansicht? Geben Sie einen Namen ein, um das Gezeigte darunter zu behalten</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Which week?</source>
            <translation>Welche Woche?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>While no window of the desk is in front.</source>
            <translation>Solange kein Fenster von Deskhand vorn ist.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Who does what until when (optional)</source>
            <translation>Wer tut was bis wann (freiwillig)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>Who has it</source>
            <translation>Wer es hat</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>Who has it then</source>
            <translation>Wer es dann hat</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Who is away is given nothing; who has no room is left alone.</source>
            <translation>Wer weg ist, bekommt nichts; wer keinen Platz hat, bleibt verschont.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>Who is here cannot be asked now: {why}</source>
            <translation>Wer da ist, lässt sich jetzt nicht erfragen: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>Who reviews</source>
            <translation>Wer prüft</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>Who reviews; nobody picked means everybody in turn</source>
            <translation>Wer prüft; niemand gewählt heißt alle der Reihe nach</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/judging.py"></location>
            <source>Whose review do you want to review?</source>
            <translation>Wessen Prüfung möchten Sie prüfen?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editor.py"></location>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>Why do you give it back? Somebody else gets it</source>
            <translation>Warum geben Sie sie zurück? Jemand anderes bekommt sie</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>Why does nobody need to write this?</source>
            <translation>Warum muss das niemand schreiben?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/judging.py"></location>
            <source>Why is it not right? The leads read this</source>
            <translation>Warum stimmt sie nicht? Das liest die Leitung</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/deciding.py"></location>
            <source>Why is it refused? Its author reads this</source>
            <translation>Warum wird sie abgelehnt? Wer sie schrieb, liest das</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scoring.py"></location>
            <source>Why is “{title}” not full?</source>
            <translation>Warum ist „{title}“ nicht voll?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Why it is here</source>
            <translation>Warum es hier ist</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editor.py"></location>
            <source>Why, for those who read its history</source>
            <translation>Warum, für alle, die den Verlauf lesen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/corrections.py"></location>
            <source>Why: {words}</source>
            <translation>Warum: {words}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>Why? Both sides read this</source>
            <translation>Warum? Beide Seiten lesen das</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rows.py"></location>
            <source>With AI</source>
            <translation>Bei der KI</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/first_run.py"></location>
            <source>With no language model the AI answers in the words of your articles; the settings can add one.</source>
            <translation>Ohne Sprachmodell antwortet die KI in den Worten Ihrer Artikel; die Einstellungen können eines hinzufügen.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Without one, the AI answers in the words of your articles. With an OpenAI-compatible endpoint it writes from them. What customers write is then sent to that endpoint.</source>
            <translation>Ohne Sprachmodell antwortet die KI mit den Worten Ihrer Artikel. Mit einem OpenAI-kompatiblen Endpunkt schreibt sie daraus. Was Kunden schreiben, geht dann an diesen Endpunkt.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>Work with the promised risk again</source>
            <translation>Wieder mit dem zugesagten Risiko arbeiten</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Would flip it</source>
            <translation>Gäbe den Ausschlag</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>Would now answer {gained} of {asked} past escalations</source>
            <translation>Würde nun {gained} von {asked} früheren Übergaben beantworten</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Write a new article</source>
            <translation>Einen neuen Artikel schreiben</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Write a note for colleagues</source>
            <translation>Eine Notiz für Kolleginnen und Kollegen schreiben</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Write a reply</source>
            <translation>Eine Antwort schreiben</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Write about the whole</source>
            <translation>Zum Ganzen schreiben</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Write about this category</source>
            <translation>Zu dieser Kategorie schreiben</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Write an article</source>
            <translation>Einen Artikel schreiben</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Write down what can be learned from it</source>
            <translation>Aufschreiben, was daraus zu lernen ist</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/conflicts.py"></location>
            <source>Write it</source>
            <translation>Selbst schreiben</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>Write the article</source>
            <translation>Den Artikel schreiben</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/fields.py"></location>
            <source>Write the day as 2026-12-31.</source>
            <translation>Schreiben Sie den Tag als 2026-12-31.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>Write to {name}</source>
            <translation>Schreiben Sie an {name}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>Write to {name}. Sending claims the conversation.</source>
            <translation>Schreiben Sie an {name}. Mit dem Senden übernehmen Sie das Gespräch.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/versions.py"></location>
            <source>Written meanwhile</source>
            <translation>Inzwischen geschrieben</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>Wrong among what would be answered</source>
            <translation>Falsch unter dem, was beantwortet würde</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Wrong answer</source>
            <translation>Falsche Antwort</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Wrong category</source>
            <translation>Falsches Thema</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Wrong language</source>
            <translation>Falsche Sprache</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/resolving.py"></location>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Yesterday</source>
            <translation>Gestern</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>You are away: nothing new is given to you.</source>
            <translation>Sie sind weg: Sie bekommen nichts Neues.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>You are here.</source>
            <translation>Sie sind da.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/home.py"></location>
            <source>You are not signed in.</source>
            <translation>Sie sind nicht angemeldet.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/desk.py"></location>
            <source>You are not signed in: {why}</source>
            <translation>Sie sind nicht angemeldet: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>You are reminded of {name}.</source>
            <translation>Sie werden an {name} erinnert.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/home.py"></location>
            <source>You are signed out.</source>
            <translation>Sie sind abgemeldet.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/home.py"></location>
            <source>You are signed out. What is kept here can be read.</source>
            <translation>Sie sind abgemeldet. Was hier aufgehoben ist, lässt sich lesen.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editing.py"></location>
            <source>You go on with your draft.</source>
            <translation>Sie machen mit Ihrem Entwurf weiter.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editing.py"></location>
            <source>You go on with your draft. It is based on version {n}; the article is at {m} now.</source>
            <translation>Sie machen mit Ihrem Entwurf weiter. Er beruht auf Fassung {n}; der Artikel ist jetzt bei {m}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/deciding.py"></location>
            <source>You have proposed nothing yet.</source>
            <translation>Sie haben noch nichts vorgeschlagen.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/first_run.py"></location>
            <source>You need its address and the token your lead gave you.</source>
            <translation>Sie brauchen seine Adresse und das Token, das Ihre Leitung Ihnen gab.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/notifying.py"></location>
            <source>You wanted to be reminded of {name}</source>
            <translation>Sie wollten an {name} erinnert werden</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>You wrote on meanwhile; your words stay.</source>
            <translation>Sie haben inzwischen weitergeschrieben; Ihre Worte bleiben.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowing.py"></location>
            <source>Your correction of “{title}” was refused: {why}</source>
            <translation>Ihre Korrektur von „{title}“ wurde abgelehnt: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowing.py"></location>
            <source>Your correction of “{title}” was rolled back: {why}</source>
            <translation>Ihre Korrektur von „{title}“ wurde zurückgerollt: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/corrections.py"></location>
            <source>Your corrections</source>
            <translation>Ihre Korrekturen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/first_run.py"></location>
            <source>Your desk is ready</source>
            <translation>Ihr Desk ist bereit</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/own_page.py"></location>
            <source>Your figures</source>
            <translation>Ihre Zahlen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/signing_in.py"></location>
            <source>Your lead gives you a token that is yours alone.</source>
            <translation>Ihre Leitung gibt Ihnen ein Token, das nur Ihnen gehört.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/noting.py"></location>
            <source>Your note is kept with the conversation.</source>
            <translation>Ihre Notiz ist beim Gespräch aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/noting.py"></location>
            <source>Your note is kept, but nobody by this name is known here, so nobody was told: {names}</source>
            <translation>Ihre Notiz ist aufbewahrt, aber hier ist niemand mit diesem Namen bekannt; benachrichtigt wurde niemand: {names}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/noting.py"></location>
            <source>Your note was not kept: {why} It is in the note field again.</source>
            <translation>Ihre Notiz wurde nicht aufbewahrt: {why} Sie steht wieder im Notizfeld.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>Your own questions; where a field is empty, the grey words are asked.</source>
            <translation>Ihre eigenen Fragen; ist ein Feld leer, wird mit den grauen Worten gefragt.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>Your reply to {name} has not been sent. It is kept since {time} and will be retried.</source>
            <translation>Ihre Antwort an {name} wurde nicht gesendet. Sie ist seit {time} aufbewahrt und wird erneut versucht.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>Your reply to {name} was not sent: {why} It is kept as your draft.</source>
            <translation>Ihre Antwort an {name} wurde nicht gesendet: {why} Sie ist als Ihr Entwurf aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>Your reply to {name} was taken back.</source>
            <translation>Ihre Antwort an {name} wurde zurückgenommen.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/versions.py"></location>
            <source>Your reply, not sent</source>
            <translation>Ihre Antwort, nicht gesendet</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/signing_in.py"></location>
            <source>Your token</source>
            <translation>Ihr Token</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/pane.py"></location>
            <source>Yours</source>
            <translation>Ihre</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/session_form.py"></location>
            <source>a conversation</source>
            <translation>ein Gespräch</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>a day</source>
            <translation>einen Tag</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>a file to look at</source>
            <translation>eine Datei zum Ansehen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>a lead approves changes in this category</source>
            <translation>die Leitung gibt Änderungen in dieser Kategorie frei</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>a lead approves what this role proposes</source>
            <translation>die Leitung gibt frei, was diese Rolle vorschlägt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>a look-up failed</source>
            <translation>eine Abfrage schlug fehl</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>a new tag</source>
            <translation>ein neues Schlagwort</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>a person must decide this</source>
            <translation>das muss ein Mensch entscheiden</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>a person sends here</source>
            <translation>so festgelegt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>a placeholder…</source>
            <translation>einen Platzhalter…</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/session_form.py"></location>
            <source>a title</source>
            <translation>ein Titel</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>a week</source>
            <translation>eine Woche</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>abandoned</source>
            <translation>aufgegeben</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>about this conversation</source>
            <translation>zu diesem Gespräch</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>accepted</source>
            <translation>angenommen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>accepted in part</source>
            <translation>zum Teil angenommen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>add</source>
            <translation>vergeben</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>adds the note “{text}”</source>
            <translation>fügt die Notiz „{text}“ an</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>almost perfect</source>
            <translation>fast vollkommen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>ambiguous</source>
            <translation>unklar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>an hour</source>
            <translation>eine Stunde</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>and {n} more</source>
            <translation>und {n} weitere</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>answer failed its check</source>
            <translation>Antwort bestand die Prüfung nicht</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>answered</source>
            <translation>hat geantwortet</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>answered / asked</source>
            <translation>beantwortet / gefragt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>answered, and nobody wrote again for 72 hours / AI involved, without pending</source>
            <translation>beantwortet, und 72 Stunden schrieb niemand mehr / KI beteiligt, ohne offene</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>answers from {confidence} sure</source>
            <translation>antwortet ab {confidence} Sicherheit</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>answers of 4 and 5 / answers</source>
            <translation>Antworten 4 und 5 / Antworten</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>answers of 5 to 7 / answers</source>
            <translation>Antworten 5 bis 7 / Antworten</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>answers since that rest on it and were not found wrong</source>
            <translation>Antworten seither, die darauf beruhen und nicht als falsch erkannt wurden</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>archive</source>
            <translation>Archiv</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>as before</source>
            <translation>wie zuvor</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>as of {moment}</source>
            <translation>Stand {moment}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>as typed</source>
            <translation>wie eingegeben</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>ask</source>
            <translation>fragen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>asked back</source>
            <translation>hat zurückgefragt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>asked for a person</source>
            <translation>wollte einen Menschen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>asked, no answer yet</source>
            <translation>gefragt, noch keine Antwort</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/finding.py"></location>
            <source>asking for people and macros</source>
            <translation>Abfragen der Personen und Textbausteine</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>asking for the macros</source>
            <translation>Holen der Textbausteine</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>asking for the saved views</source>
            <translation>Abfragen der gespeicherten Ansichten</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>asking the AI</source>
            <translation>Fragen der KI</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>at least {share} of conversations</source>
            <translation>mindestens {share} der Gespräche</translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>at most %n a week</source>
            <translation>
                <numerusform>höchstens %n je Woche</numerusform>
                <numerusform>höchstens %n je Woche</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/finding.py"></location>
            <source>away</source>
            <translation>weg</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>band</source>
            <translation>Band</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>begun</source>
            <translation>begonnen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>being edited</source>
            <translation>in Bearbeitung</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>between {low} and {high} (95 %)</source>
            <translation>zwischen {low} und {high} (95 %)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>breaks</source>
            <translation>bricht</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>by {name}</source>
            <translation>von {name}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>calibration</source>
            <translation>Kalibrierung</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>came back</source>
            <translation>kam zurück</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>cannot be told</source>
            <translation>nicht zu sagen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>change in review</source>
            <translation>Änderung in Prüfung</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/keys.py"></location>
            <source>changed</source>
            <translation>geändert</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>changes</source>
            <translation>ändert</translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>changes %n answers nobody has judged</source>
            <translation>
                <numerusform>ändert %n Antwort, die niemand beurteilt hat</numerusform>
                <numerusform>ändert %n Antworten, die niemand beurteilt hat</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/publishing.py"></location>
            <source>changing the article</source>
            <translation>den Artikel ändern</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>changing the session</source>
            <translation>Ändern der Sitzung</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources_controller.py"></location>
            <source>changing the sources</source>
            <translation>die Quellen zu ändern</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>claims it</source>
            <translation>übernimmt es</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>click</source>
            <translation>Klick</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>closed</source>
            <translation>geschlossen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>closed by one person, not passed on, not returned / escalated and closed</source>
            <translation>von einem Menschen geschlossen, nicht weitergegeben, nicht zurückgekommen / eskaliert und geschlossen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/own_window.py"></location>
            <source>closing the window</source>
            <translation>Schließen des Fensters</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>confidence {value}</source>
            <translation>Sicherheit {value}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>conflict</source>
            <translation>Konflikt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>consensus {score}</source>
            <translation>Konsens {score}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>content</source>
            <translation>zufrieden</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>content, getting better</source>
            <translation>zufrieden, wird besser</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>content, getting worse</source>
            <translation>zufrieden, wird schlechter</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>contradicts</source>
            <translation>widerspricht</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>conversations in which the AI did more than small talk / all</source>
            <translation>Unterhaltungen, in denen die KI mehr als plauderte / alle</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>could not be solved</source>
            <translation>nicht lösbar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/history.py"></location>
            <source>credit: {names}</source>
            <translation>Verdienst: {names}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/score_rows.py"></location>
            <source>critical</source>
            <translation>kritisch</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>dddd, d MMMM</source>
            <comment>how a date is written</comment>
            <translation>dddd, d. MMMM</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/deciding.py"></location>
            <source>deciding about the correction</source>
            <translation>über die Korrektur entscheiden</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>deciding about the objection</source>
            <translation>Entscheiden über den Einspruch</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>dismissed</source>
            <translation>abgetan</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>dismissing the gap</source>
            <translation>die Lücke abtun</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>document with macros</source>
            <translation>Dokument mit Makros</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/score_rows.py"></location>
            <source>does not apply</source>
            <translation>trifft nicht zu</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/closing.py"></location>
            <source>drafting what can be learned</source>
            <translation>Entwerfen der Korrektur</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/attachments.py"></location>
            <source>drawing a page</source>
            <translation>Zeichnen einer Seite</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>drawing conversations</source>
            <translation>Ziehen von Gesprächen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>edit</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>effort {n} of 7</source>
            <translation>Aufwand {n} von 7</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>ended {how}</source>
            <translation>endete: {how}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>ending the plan</source>
            <translation>Beenden des Plans</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>error</source>
            <translation>Fehler</translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>errors: %n</source>
            <translation>
                <numerusform>Fehler: %n</numerusform>
                <numerusform>Fehler: %n</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>escalated</source>
            <translation>eskaliert</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>escalations in which nobody asked for what stood in the brief / those looked at</source>
            <translation>Eskalationen, in denen niemand nach dem fragte, was in der Kurzfassung stand / angesehene</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>escalations rated necessary / all rated</source>
            <translation>als nötig bewertete Eskalationen / alle bewerteten</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>every category</source>
            <translation>jede Kategorie</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/routing.py"></location>
            <source>everything</source>
            <translation>alles</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>example question</source>
            <translation>Beispielfrage</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>expired</source>
            <translation>abgelaufen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>expires soon</source>
            <translation>läuft bald ab</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>exporting the figures</source>
            <translation>Ausgeben der Zahlen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>exporting the week</source>
            <translation>Ausgeben der Woche</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>failed: </source>
            <translation>gescheitert: </translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>fair</source>
            <translation>mäßig</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>feels {feeling}</source>
            <translation>Stimmung: {feeling}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>file</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>floor</source>
            <translation>Untergrenze</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/desk.py"></location>
            <source>following the desk</source>
            <translation>Verfolgen der Gespräche</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editor.py"></location>
            <source>for ever, or a day like 2026-12-31</source>
            <translation>für immer, oder ein Tag wie 2026-12-31</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>forgetting it</source>
            <translation>Vergessen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>forgetting the view</source>
            <translation>Vergessen der Ansicht</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>four hours</source>
            <translation>vier Stunden</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>from</source>
            <translation>aus</translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>from %n reviews</source>
            <translation>
                <numerusform>aus %n Prüfung</numerusform>
                <numerusform>aus %n Prüfungen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>from a correction</source>
            <translation>aus einer Korrektur</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>from a merged conversation</source>
            <translation>aus einem zusammengeführten Gespräch</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>from proposing a correction to its publication, approval included</source>
            <translation>vom Vorschlag einer Korrektur bis zu ihrer Veröffentlichung, mit Freigabe</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>from the customer's first message to the first answer of the AI or a person</source>
            <translation>von der ersten Nachricht des Kunden bis zur ersten Antwort der KI oder eines Menschen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>from the decision to hand over to a person's first reply</source>
            <translation>von der Entscheidung zur Übergabe bis zur ersten Antwort eines Menschen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>from {titles}</source>
            <translation>aus {titles}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>gap</source>
            <translation>Lücke</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>gives it away</source>
            <translation>gibt es weiter</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>gives it to the AI</source>
            <translation>gibt es der KI</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>giving the review back</source>
            <translation>Zurückgeben der Prüfung</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>going in circles</source>
            <translation>dreht sich im Kreis</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>hand-overs</source>
            <translation>Übergaben</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>hand-overs within one turn of where a reviewer says it was due / those reviewed</source>
            <translation>Übergaben höchstens einen Zug von dort, wo Prüfende sie fällig fanden / geprüfte</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>handed over</source>
            <translation>übergeben</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>handed over to a person</source>
            <translation>hat an einen Menschen übergeben</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>handed to people / AI involved, without pending</source>
            <translation>an Menschen übergeben / KI beteiligt, ohne offene</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/start.py"></location>
            <source>handling what you did</source>
            <translation>Verarbeiten Ihrer Eingabe</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>happy</source>
            <translation>froh</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>happy, getting better</source>
            <translation>froh, wird besser</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>happy, getting worse</source>
            <translation>froh, wird schlechter</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/finding.py"></location>
            <source>has {load} of {capacity}</source>
            <translation>hat {load} von {capacity}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>how sure the AI was</source>
            <translation>wie sicher die KI war</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>imported</source>
            <translation>eingelesen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/moments.py"></location>
            <source>in 1 hour</source>
            <translation>in 1 Stunde</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/moments.py"></location>
            <source>in 1 week</source>
            <translation>in 1 Woche</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/moments.py"></location>
            <source>in 3 hours</source>
            <translation>in 3 Stunden</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>in review</source>
            <translation>in Prüfung</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>in the band</source>
            <translation>im Band</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>in time</source>
            <translation>rechtzeitig</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>internal</source>
            <translation>intern</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>internal only</source>
            <translation>nur intern</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>involvement × resolution: settled by the AI / all conversations, without pending</source>
            <translation>Beteiligung × Lösung: von der KI erledigt / alle Unterhaltungen, ohne offene</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>it breaks 1 answer known to be right</source>
            <translation>es bricht 1 Antwort, die als richtig bekannt ist</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>it breaks {n} answers known to be right</source>
            <translation>es bricht {n} Antworten, die als richtig bekannt sind</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>it contradicts 1 sentence customers may read</source>
            <translation>es widerspricht 1 Satz, den Kunden lesen können</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>it contradicts {n} sentences customers may read</source>
            <translation>es widerspricht {n} Sätzen, die Kunden lesen können</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>it could not be proved, because the AI is not there</source>
            <translation>es konnte nicht geprüft werden, weil die KI nicht da ist</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>it may be chance</source>
            <translation>es kann Zufall sein</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/conflicts.py"></location>
            <source>its source</source>
            <translation>seiner Quelle</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>just now</source>
            <translation>gerade eben</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>keep it for everybody</source>
            <translation>für alle behalten</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>keep it for yourself</source>
            <translation>für sich behalten</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>keeping it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>keeping the view</source>
            <translation>Behalten der Ansicht</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reader.py"></location>
            <source>kept by {name}</source>
            <translation>zuständig: {name}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/header.py"></location>
            <source>last word {span} ago</source>
            <translation>letztes Wort: {span} her</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/writing.py"></location>
            <source>leads to {host}</source>
            <translation>führt zu {host}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>left without an answer or after saying it did not help / AI involved, without pending</source>
            <translation>ohne Antwort gegangen oder nach den Worten, es habe nicht geholfen / KI beteiligt, ohne offene</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/controller.py"></location>
            <source>loading an earlier conversation</source>
            <translation>Laden eines früheren Gesprächs</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/controller.py"></location>
            <source>loading the conversation</source>
            <translation>Laden des Gesprächs</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editing.py"></location>
            <source>looking who is here</source>
            <translation>Nachsehen, wer da ist</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>mean of the answers, 7 is easiest</source>
            <translation>Mittel der Antworten, 7 ist am leichtesten</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>median; one in ten takes longer than {late}</source>
            <translation>Median; einer von zehn dauert länger als {late}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>merged</source>
            <translation>zusammengeführt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>merged into this one</source>
            <translation>hiermit zusammengeführt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>moderate</source>
            <translation>mittel</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/moments.py"></location>
            <source>monday morning</source>
            <translation>Montag früh</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>n = {n}</source>
            <translation>n = {n}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/score_rows.py"></location>
            <source>n/a</source>
            <translation>entf.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scoring.py"></location>
            <source>named; Enter takes it back</source>
            <translation>genannt; Eingabe nimmt es zurück</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>necessary</source>
            <translation>notwendig</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>necessary escalations / (those + missed ones, estimated from reviews by their chance)</source>
            <translation>nötige Eskalationen / (diese + versäumte, aus Prüfungen nach ihrer Ziehungschance geschätzt)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>needed</source>
            <translation>nötig</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>needed no reply</source>
            <translation>keine Antwort nötig</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>neither settled nor left, and resolutions taken back / AI involved, without pending</source>
            <translation>weder erledigt noch verlassen, und zurückgenommene Lösungen / KI beteiligt, ohne offene</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>neutral</source>
            <translation>neutral</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>neutral, getting better</source>
            <translation>neutral, wird besser</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>neutral, getting worse</source>
            <translation>neutral, wird schlechter</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>never came</source>
            <translation>kam nie</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>never used</source>
            <translation>nie benutzt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>new article</source>
            <translation>neuer Artikel</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>no limit</source>
            <translation>keine Grenze</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>no result: </source>
            <translation>ohne Ergebnis: </translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>nobody yet</source>
            <translation>noch niemandem</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editor.py"></location>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>none in the four weeks before</source>
            <translation>keine in den vier Wochen davor</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>not at all</source>
            <translation>gar nicht</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>not known yet</source>
            <translation>noch nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>not needed</source>
            <translation>nicht nötig</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>not rated</source>
            <translation>nicht bewertet</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>not sure enough</source>
            <translation>nicht sicher genug</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>nothing in the knowledge</source>
            <translation>nichts im Wissen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>nothing is answered alone</source>
            <translation>nichts wird allein beantwortet</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>nothing spoke against it</source>
            <translation>nichts sprach dagegen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>nothing to tell yet</source>
            <translation>noch nichts zu sagen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>noting a decision</source>
            <translation>Notieren einer Entscheidung</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>now answered</source>
            <translation>jetzt beantwortet</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>objected to: {state}</source>
            <translation>Einspruch: {state}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/judging.py"></location>
            <source>objecting to the review</source>
            <translation>Einspruch gegen die Prüfung</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecard_view.py"></location>
            <source>of 100, from {n} of {all} categories</source>
            <translation>von 100, aus {n} von {all} Kategorien</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>offered a person</source>
            <translation>hat einen Menschen angeboten</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/score_rows.py"></location>
            <source>open</source>
            <translation>offen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reading.py"></location>
            <source>opening the article</source>
            <translation>Öffnen des Artikels</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>opening the conversation</source>
            <translation>Öffnen des Gesprächs</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editing.py"></location>
            <source>opening the draft</source>
            <translation>den Entwurf öffnen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/attachments.py"></location>
            <source>opening the file</source>
            <translation>Öffnen der Datei</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/judging.py"></location>
            <source>opening the second look</source>
            <translation>Öffnen der zweiten Durchsicht</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>opening the session</source>
            <translation>Eröffnen der Sitzung</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>outside the band</source>
            <translation>außerhalb des Bandes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>past escalations its proof found it would answer</source>
            <translation>frühere Eskalationen, die sie laut Probe beantworten würde</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>pending</source>
            <translation>offen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/picking.py"></location>
            <source>picked</source>
            <translation>gewählt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/attaching.py"></location>
            <source>picture.png</source>
            <translation>bild.png</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>poor</source>
            <translation>schlecht</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>pressing</source>
            <translation>dringend</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>priority customer, half the time</source>
            <translation>bevorzugter Kunde, halbe Zeit</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>program</source>
            <translation>Programm</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/proving.py"></location>
            <source>proving the correction</source>
            <translation>die Korrektur prüfen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>public</source>
            <translation>öffentlich</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>published</source>
            <translation>veröffentlicht</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editing.py"></location>
            <source>publishing the article</source>
            <translation>den Artikel veröffentlichen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/correcting.py"></location>
            <source>publishing the correction</source>
            <translation>Veröffentlichen der Korrektur</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>put aside</source>
            <translation>beiseitegelegt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>puts it away for {until}</source>
            <translation>stellt es zurück: {until}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>reading a series</source>
            <translation>Lesen einer Reihe</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/routing_controller.py"></location>
            <source>reading how work is shared out</source>
            <translation>Lesen, wie Arbeit verteilt wird</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/turning.py"></location>
            <source>reading the article</source>
            <translation>Lesen des Artikels</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reading.py"></location>
            <source>reading the articles</source>
            <translation>die Artikel lesen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence_controller.py"></location>
            <source>reading the confidence</source>
            <translation>Lesen der Konfidenz</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowing.py"></location>
            <source>reading the corrections</source>
            <translation>die Korrekturen lesen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>reading the figures</source>
            <translation>Lesen der Zahlen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>reading the gaps</source>
            <translation>die Lücken lesen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>reading the next conversation</source>
            <translation>Lesen des nächsten Gesprächs</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>reading the objections</source>
            <translation>Lesen der Einsprüche</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>reading the plans</source>
            <translation>Lesen der Pläne</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>reading the review</source>
            <translation>Lesen der Prüfung</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/judging.py"></location>
            <source>reading the reviews</source>
            <translation>Lesen der Prüfungen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>reading the scorecards</source>
            <translation>Lesen der Prüfbögen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/agreement_page.py"></location>
            <source>reading the scores</source>
            <translation>Lesen der Ergebnisse</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>reading the sessions</source>
            <translation>Lesen der Sitzungen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/controller.py"></location>
            <source>reading the settings</source>
            <translation>Lesen der Einstellungen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources_controller.py"></location>
            <source>reading the sources</source>
            <translation>die Quellen zu lesen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>reading the week</source>
            <translation>Lesen der Woche</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>reading what customers are asked</source>
            <translation>Lesen, was Kunden gefragt werden</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>reading what figures rest on</source>
            <translation>Lesen der Grundlagen der Zahlen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>reading what is behind it</source>
            <translation>Lesen, was dahinter steht</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>reading what is to be reviewed</source>
            <translation>Lesen dessen, was zu prüfen ist</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/own_page.py"></location>
            <source>reading your figures</source>
            <translation>Lesen Ihrer Zahlen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>refused</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>rejected</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence_controller.py"></location>
            <source>releasing the promise</source>
            <translation>Freigeben der Zusage</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>reminds in {until}</source>
            <translation>erinnert: {until}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>resolved</source>
            <translation>abgeschlossen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>resolved and affirmed by the customer / AI involved, without pending</source>
            <translation>gelöst und vom Kunden bestätigt / KI beteiligt, ohne offene</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/header.py"></location>
            <source>resolved, a person was needed</source>
            <translation>abgeschlossen, ein Mensch wurde gebraucht</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>resolved, assumed</source>
            <translation>gelöst, angenommen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/header.py"></location>
            <source>resolved, no person was needed</source>
            <translation>abgeschlossen, kein Mensch wurde gebraucht</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/header.py"></location>
            <source>resolved, not rated</source>
            <translation>abgeschlossen, nicht bewertet</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>resolved, verified</source>
            <translation>gelöst, bestätigt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>restore</source>
            <translation>wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>retire</source>
            <translation>zurückziehen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reader.py"></location>
            <source>retired</source>
            <translation>zurückgezogen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>revealed</source>
            <translation>aufgedeckt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>rewriting</source>
            <translation>Umschreiben</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>right</source>
            <translation>richtig</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reliability.py"></location>
            <source>right</source>
            <comment>correct</comment>
            <translation>richtig</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>right: {rate}</source>
            <translation>richtig: {rate}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>rising</source>
            <translation>nimmt zu</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>rolled back</source>
            <translation>zurückgerollt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/home.py"></location>
            <source>running the service</source>
            <translation>Betreiben des Dienstes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>satisfaction {n} of 5</source>
            <translation>Zufriedenheit {n} von 5</translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/knowledge/history.py"></location>
            <source>saved %n conversations</source>
            <translation>
                <numerusform>ersparte %n Gespräch</numerusform>
                <numerusform>ersparte %n Gespräche</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/routing_controller.py"></location>
            <source>saving how work is shared out</source>
            <translation>Speichern, wie Arbeit verteilt wird</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/attachments.py"></location>
            <source>saving the file</source>
            <translation>Speichern der Datei</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/controller.py"></location>
            <source>saving the language model</source>
            <translation>Speichern des Sprachmodells</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>saving the plan</source>
            <translation>Speichern des Plans</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence_controller.py"></location>
            <source>saving the risk</source>
            <translation>Speichern des Risikos</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/corrections.py"></location>
            <source>saving the rules</source>
            <translation>die Regeln speichern</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>saving the scorecard</source>
            <translation>Speichern des Prüfbogens</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>saving what customers are asked</source>
            <translation>Speichern, was Kunden gefragt werden</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>saving what figures rest on</source>
            <translation>Sichern der Grundlagen der Zahlen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/presence.py"></location>
            <source>saying what you look at</source>
            <translation>Mitteilen, was Sie ansehen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>saying whether you are here</source>
            <translation>Mitteilen, ob Sie da sind</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>says the same</source>
            <translation>sagt dasselbe</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>score</source>
            <translation>Wert</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>scores hidden</source>
            <translation>Bewertungen verborgen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>script</source>
            <translation>Skript</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/controller.py"></location>
            <source>searching</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/finding.py"></location>
            <source>searching the articles</source>
            <translation>Suchen in den Artikeln</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>second look</source>
            <translation>zweite Durchsicht</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/desk.py"></location>
            <source>sending what you did</source>
            <translation>Senden Ihrer Arbeit</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/handing_in.py"></location>
            <source>sending your reviews</source>
            <translation>Senden Ihrer Prüfungen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>sensitive topic</source>
            <translation>heikles Thema</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>setting up a session</source>
            <translation>Anlegen einer Sitzung</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>settled by the AI or by one person, without coming back in 7 days / all, without pending</source>
            <translation>von der KI oder einem Menschen erledigt, ohne Rückkehr in 7 Tagen / alle, ohne offene</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>share answered, the surest first</source>
            <translation>beantworteter Anteil, die sichersten zuerst</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>share right</source>
            <translation>Anteil richtig</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>share wrong</source>
            <translation>Anteil falsch</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>shared by {name}</source>
            <translation>geteilt von {name}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/signing_in.py"></location>
            <source>signing in</source>
            <translation>dem Anmelden</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>slight</source>
            <translation>gering</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>slope of weekly resolution at the span's mix of categories, times four</source>
            <translation>Steigung der wöchentlichen Lösung bei der Kategorienmischung der Zeit, mal vier</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>small talk only</source>
            <translation>nur Geplauder</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>solved</source>
            <translation>gelöst</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editing.py"></location>
            <source>somebody</source>
            <translation>jemandem</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>somebody went on with it</source>
            <translation>jemand machte damit weiter</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/spelling.py"></location>
            <source>spelling</source>
            <translation>Rechtschreibung</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>stale</source>
            <translation>veraltet</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>still open</source>
            <translation>noch offen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>substantial</source>
            <translation>beachtlich</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>take it away</source>
            <translation>entfernen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>taken</source>
            <translation>übernommen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>taken back</source>
            <translation>zurückgenommen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/publishing.py"></location>
            <source>taking the correction back</source>
            <translation>die Korrektur zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>text</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>the AI</source>
            <translation>der KI</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>the AI failed</source>
            <translation>die KI versagte</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>the customer</source>
            <translation>den Kunden</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/noting.py"></location>
            <source>the customer never sees it</source>
            <translation>der Kunde sieht sie nie</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>the customer wrote</source>
            <translation>der Kunde schrieb</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/controller.py"></location>
            <source>the service cannot be reached</source>
            <translation>der Dienst ist nicht erreichbar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>the time is over</source>
            <translation>die Zeit ist um</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>the usual one</source>
            <translation>der übliche</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>then resolve</source>
            <translation>dann abschließen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/moments.py"></location>
            <source>this afternoon</source>
            <translation>heute Nachmittag</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>this question</source>
            <translation>diese Frage</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/moments.py"></location>
            <source>tomorrow morning</source>
            <translation>morgen früh</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>too early</source>
            <translation>zu früh</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>too few to tell</source>
            <translation>zu wenige für eine Aussage</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>too few to tell ({n})</source>
            <translation>zu wenige für eine Aussage ({n})</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>too late</source>
            <translation>zu spät</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/turning.py"></location>
            <source>turn {n} of {all}</source>
            <translation>Zug {n} von {all}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/session_form.py"></location>
            <source>two people</source>
            <translation>zwei Personen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>unassisted</source>
            <translation>nur Plauderei</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/header.py"></location>
            <source>unclaimed</source>
            <translation>frei</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>unnecessary</source>
            <translation>unnötig</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>unsafe content</source>
            <translation>unsicherer Inhalt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>upset</source>
            <translation>verärgert</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>upset, getting better</source>
            <translation>verärgert, wird besser</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>upset, getting worse</source>
            <translation>verärgert, wird schlechter</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reader.py"></location>
            <source>valid until {day}</source>
            <translation>gültig bis {day}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/side.py"></location>
            <source>version {n}</source>
            <translation>Fassung {n}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>version {n}, {age}</source>
            <translation>Fassung {n}, {age}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>very upset</source>
            <translation>sehr verärgert</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>very upset, getting better</source>
            <translation>sehr verärgert, wird besser</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>very upset, getting worse</source>
            <translation>sehr verärgert, wird schlechter</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>waiting</source>
            <translation>wartet</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/header.py"></location>
            <source>waiting {span}</source>
            <translation>wartet {span}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/header.py"></location>
            <source>waiting {span}, due</source>
            <translation>wartet {span}, fällig</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/header.py"></location>
            <source>waiting {span}, late</source>
            <translation>wartet {span}, überfällig</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>waiting {time}</source>
            <translation>wartet {time}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>waiting {time}, late</source>
            <translation>wartet {time}, überfällig</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>waits to be sent</source>
            <translation>wartet auf das Senden</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>web page</source>
            <translation>Webseite</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>weighted κ</source>
            <translation>gewichtetes κ</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>what the AI did</source>
            <translation>was die KI getan hat</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>who is writing is not checked</source>
            <translation>wer schreibt, ist nicht geprüft</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>whoever uses it</source>
            <translation>wer ihn verwendet</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>with the AI</source>
            <translation>bei der KI</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/header.py"></location>
            <source>with {who}</source>
            <translation>bei {who}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>withdrawn</source>
            <translation>zurückgezogen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>work of people in a case, pauses counting ten minutes at most</source>
            <translation>Arbeit von Menschen an einem Fall, Pausen zählen höchstens zehn Minuten</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/start.py"></location>
            <source>working beside</source>
            <translation>Arbeit nebenher</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/start.py"></location>
            <source>working in the background</source>
            <translation>Arbeit im Hintergrund</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>would save {n}</source>
            <translation>würde {n} ersparen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>wrong</source>
            <translation>falsch</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>wrong answers in 100</source>
            <translation>falsche Antworten von 100</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>you</source>
            <translation>Ihnen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/header.py"></location>
            <source>yours</source>
            <translation>Ihres</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>{category}: release the promise</source>
            <translation>{category}: die Zusage freigeben</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>{category}: save the risk</source>
            <translation>{category}: das Risiko speichern</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>{category}: wrong answers in 100</source>
            <translation>{category}: falsche Antworten von 100</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>{change} against the 28 before</source>
            <translation>{change} gegenüber den 28 davor</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>{change} points against the time before (between {low} and {high})</source>
            <translation>{change} Punkte gegenüber der Zeit davor (zwischen {low} und {high})</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>{confidence} sure</source>
            <translation>{confidence} sicher</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/announcing.py"></location>
            <source>{customer} needs a person: {first_line}</source>
            <translation>{customer} braucht einen Menschen: {first_line}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>{date}, {time}</source>
            <translation>{date}, {time}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/quiet.py"></location>
            <source>{day}: quiet from</source>
            <translation>{day}: Ruhe von</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/quiet.py"></location>
            <source>{day}: quiet until</source>
            <translation>{day}: Ruhe bis</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>{desk}: {n} articles. You are {name}, {role}.</source>
            <translation>{desk}: {n} Artikel. Sie sind {name}, {role}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>{done} of {drawn} drawn are done</source>
            <translation>{done} von {drawn} gezogenen sind fertig</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>{done} of {total} read</source>
            <translation>{done} von {total} gelesen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{harmed} of {uses} answers with it turned out wrong</source>
            <translation>{harmed} von {uses} Antworten damit waren falsch</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>{having} of {all}</source>
            <translation>{having} von {all}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>{hours} h {minutes}</source>
            <translation>{hours} h {minutes}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/keys.py"></location>
            <source>{keys} already stands for: {names}.</source>
            <translation>{keys} steht schon für: {names}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scoring.py"></location>
            <source>{keys} says why “{title}” is not full.</source>
            <translation>{keys} sagt, warum „{title}“ nicht voll ist.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/spelling.py"></location>
            <source>{keys} translates it</source>
            <translation>{keys} übersetzt sie</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>{low} to {high}</source>
            <translation>{low} bis {high}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>{names} is looking at this.</source>
            <translation>{names} sieht sich das an.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>{names} is writing here.</source>
            <translation>{names} schreibt hier.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/attaching.py"></location>
            <source>{name} cannot be read: {why}</source>
            <translation>{name} lässt sich nicht lesen: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>{name} goes to {who}.</source>
            <translation>{name} geht an {who}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>{name} has the tag “{tag}”.</source>
            <translation>{name} hat das Schlagwort „{tag}“.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>{name} has this conversation.</source>
            <translation>{name} hat dieses Gespräch.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/notifying.py"></location>
            <source>{name} is back from being put away</source>
            <translation>{name} ist nicht mehr zurückgestellt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/controller.py"></location>
            <source>{name} is back in the queue.</source>
            <translation>{name} ist wieder in der Warteschlange.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>{name} is back.</source>
            <translation>{name} ist zurück.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/view.py"></location>
            <source>{name} is open in a window of its own</source>
            <translation>{name} ist in einem eigenen Fenster offen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>{name} is put away.</source>
            <translation>{name} ist zurückgestellt.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/closing.py"></location>
            <source>{name} is resolved.</source>
            <translation>{name} ist abgeschlossen.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/notifying.py"></location>
            <source>{name} needs a person</source>
            <translation>{name} braucht einen Menschen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>{name} no longer has the tag “{tag}”.</source>
            <translation>{name} hat das Schlagwort „{tag}“ nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>{name} objects: {why}</source>
            <translation>{name} erhebt Einspruch: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/notifying.py"></location>
            <source>{name} was given to you</source>
            <translation>{name} wurde Ihnen gegeben</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/notifying.py"></location>
            <source>{name} wrote again</source>
            <translation>{name} hat wieder geschrieben</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/routing.py"></location>
            <source>{name}: conversations at most</source>
            <translation>{name}: Gespräche höchstens</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/closing.py"></location>
            <source>{name}: rated. A person was needed.</source>
            <translation>{name}: bewertet. Ein Mensch wurde gebraucht.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/closing.py"></location>
            <source>{name}: rated. No person was needed.</source>
            <translation>{name}: bewertet. Kein Mensch wurde gebraucht.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/routing.py"></location>
            <source>{name}: skills</source>
            <translation>{name}: Fähigkeiten</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>{next} and {previous} go on, {one} to {five} score, {verdict} say right or wrong, {send} hands in.</source>
            <translation>{next} und {previous} gehen weiter, {one} bis {five} bewerten, {verdict} sagen richtig oder falsch, {send} gibt ab.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>{n} MB</source>
            <translation>{n} MB</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>{n} as they were</source>
            <translation>{n} wie zuvor</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>{n} bytes</source>
            <translation>{n} Byte</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>{n} changed</source>
            <translation>{n} geändert</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>{n} conversations</source>
            <translation>{n} Unterhaltungen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>{n} conversations in four weeks</source>
            <translation>{n} Gespräche in vier Wochen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>{n} conversations, counted {moment}</source>
            <translation>{n} Unterhaltungen, gezählt {moment}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>{n} in conflict</source>
            <translation>{n} im Konflikt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>{n} kB</source>
            <translation>{n} kB</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>{n} kept as corrected</source>
            <translation>{n} wie korrigiert behalten</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>{n} merged with corrections</source>
            <translation>{n} mit Korrekturen zusammengeführt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>{n} minutes of people</source>
            <translation>{n} Minuten von Menschen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>{n} ms</source>
            <translation>{n} ms</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>{n} new</source>
            <translation>{n} neu</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/score_rows.py"></location>
            <source>{n} of 100</source>
            <translation>{n} von 100</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>{n} of {all} have scored it</source>
            <translation>{n} von {all} haben es bewertet</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>{n} retired</source>
            <translation>{n} zurückgezogen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>{n} skipped</source>
            <translation>{n} übersprungen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/conflicts.py"></location>
            <source>{n} wait</source>
            <translation>{n} warten</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/own_window.py"></location>
            <source>{n} windows are open; close one first.</source>
            <translation>{n} Fenster sind offen; schließen Sie erst eines.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>{n} wrong answers in 100</source>
            <translation>{n} falsche Antworten von 100</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/agreement_page.py"></location>
            <source>{one} and {other}</source>
            <translation>{one} und {other}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{person} was reminded</source>
            <translation>{person} wurde erinnert</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{person} was reminded: {note}</source>
            <translation>{person} wurde erinnert: {note}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>{points} points, weight {weight}</source>
            <translation>{points} Punkte, Gewicht {weight}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>{ratio} times the mean of the four weeks before (between {low} and {high})</source>
            <translation>das {ratio}-Fache des Mittels der vier Wochen davor (zwischen {low} und {high})</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>{share} of 100</source>
            <translation>{share} von 100</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>{share} of all</source>
            <translation>{share} von allen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>{source}: progress</source>
            <translation>{source}: Fortschritt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>{source}: read and retire what vanished</source>
            <translation>{source}: lesen und Verschwundenes zurückziehen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>{source}: read now</source>
            <translation>{source}: jetzt lesen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>{source}: remove; its articles stay</source>
            <translation>{source}: entfernen; die Artikel bleiben</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>{source}: stop</source>
            <translation>{source}: anhalten</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>{span} ago</source>
            <translation>{span} her</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>{state}. Opened by {name}; with {people}</source>
            <translation>{state}. Eröffnet von {name}; mit {people}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/painter.py"></location>
            <source>{time} · due</source>
            <translation>{time} · fällig</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/painter.py"></location>
            <source>{time} · late</source>
            <translation>{time} · überfällig</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecard_view.py"></location>
            <source>{title}, version {n}</source>
            <translation>{title}, Version {n}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/conflicts.py"></location>
            <source>{title}: changed at the desk and at {source}</source>
            <translation>{title}: am Desk und in {source} geändert</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>{value} of 100, {low} to {high}, from {n}</source>
            <translation>{value} von 100, {low} bis {high}, aus {n}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>{value}, {low} to {high}</source>
            <translation>{value}, {low} bis {high}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecard_view.py"></location>
            <source>{what} · Enter keeps it</source>
            <translation>{what} · Eingabe behält es</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/narrowing.py"></location>
            <source>{what}: take away</source>
            <translation>{what}: wegnehmen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} answered the survey</source>
            <translation>{who} hat die Umfrage beantwortet</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} answered the survey: effort {ces} of 7</source>
            <translation>{who} hat die Umfrage beantwortet: Aufwand {ces} von 7</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} answered the survey: effort {ces} of 7, satisfaction {csat} of 5</source>
            <translation>{who} hat die Umfrage beantwortet: Aufwand {ces} von 7, Zufriedenheit {csat} von 5</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} answered the survey: satisfaction {csat} of 5</source>
            <translation>{who} hat die Umfrage beantwortet: Zufriedenheit {csat} von 5</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} changed the answer to the survey: effort {ces} of 7</source>
            <translation>{who} hat die Antwort auf die Umfrage geändert: Aufwand {ces} von 7</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} changed the answer to the survey: effort {ces} of 7, satisfaction {csat} of 5</source>
            <translation>{who} hat die Antwort auf die Umfrage geändert: Aufwand {ces} von 7, Zufriedenheit {csat} von 5</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} changed the answer to the survey: satisfaction {csat} of 5</source>
            <translation>{who} hat die Antwort auf die Umfrage geändert: Zufriedenheit {csat} von 5</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} changed the tags: {tags}</source>
            <translation>{who} änderte die Schlagwörter: {tags}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} decided an objection to a review</source>
            <translation>{who} hat über einen Widerspruch gegen eine Prüfung entschieden</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} does not want to be asked again</source>
            <translation>{who} möchte nicht mehr gefragt werden</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} erased the customer: what was said here is gone</source>
            <translation>{who} hat den Kunden gelöscht: Was hier gesagt wurde, ist weg</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} gave it back to the AI</source>
            <translation>{who} gab es der KI zurück</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} gave it back to the queue</source>
            <translation>{who} gab es in die Warteschlange zurück</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} gave it to the AI to answer now</source>
            <translation>{who} gab es der KI, damit sie jetzt antwortet</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} gave it to {to}</source>
            <translation>{who} gab es {to}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} gave it to {to}; {had} had it</source>
            <translation>{who} gab es {to}; {had} hatte es</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} merged another conversation of the customer into this one</source>
            <translation>{who} führte ein anderes Gespräch des Kunden mit diesem zusammen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} merged it into another conversation of the customer</source>
            <translation>{who} führte es mit einem anderen Gespräch des Kunden zusammen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/notifying.py"></location>
            <source>{who} names you in a note</source>
            <translation>{who} nennt Sie in einer Notiz</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} objected to a review</source>
            <translation>{who} hat einer Prüfung widersprochen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} opened it again</source>
            <translation>{who} öffnete es wieder</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} proposed a correction of “{title}”; it waits for approval</source>
            <translation>{who} schlug eine Korrektur von „{title}“ vor; sie wartet auf Freigabe</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/corrections.py"></location>
            <source>{who} publish at once</source>
            <translation>{who}: sofort veröffentlichen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} put it away until {until}</source>
            <translation>{who} stellte es zurück bis {until}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} put the survey aside</source>
            <translation>{who} hat die Umfrage beiseitegelegt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} put “{title}” into the knowledge</source>
            <translation>{who} nahm „{title}“ ins Wissen auf</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} rated the escalation {rating}</source>
            <translation>{who} bewertete die Übergabe als {rating}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} refused the correction of “{title}”: {why}</source>
            <translation>{who} lehnte die Korrektur von „{title}“ ab: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} resolved it</source>
            <translation>{who} schloss es ab</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} reviewed it</source>
            <translation>{who} hat es geprüft</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} set a reminder for {when}</source>
            <translation>{who} stellte eine Erinnerung auf {when}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} set a reminder for {when}: {note}</source>
            <translation>{who} stellte eine Erinnerung auf {when}: {note}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} took a merged conversation out again</source>
            <translation>{who} nahm ein zusammengeführtes Gespräch wieder heraus</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} took it out of the conversation it was merged into</source>
            <translation>{who} nahm es aus dem Gespräch, mit dem es zusammengeführt war</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} took it over from {had}</source>
            <translation>{who} übernahm es von {had}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} took the conversation</source>
            <translation>{who} übernahm das Gespräch</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} took the correction of “{title}” back</source>
            <translation>{who} nahm die Korrektur von „{title}“ zurück</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} took the reminder away</source>
            <translation>{who} nahm die Erinnerung weg</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/view.py"></location>
            <source>{why} Nothing is lost; what you wrote is kept.</source>
            <translation>{why} Nichts ist verloren; was Sie geschrieben haben, ist aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{why}: by the time the customer was promised</source>
            <translation>{why}: bis zu der Zeit, die dem Kunden genannt wurde</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{why}: within {minutes} min of writing</source>
            <translation>{why}: bis {minutes} Min. nach dem Schreiben</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>{words} (gone now)</source>
            <translation>{words} (gibt es nicht mehr)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>{words} (now {n})</source>
            <translation>{words} (jetzt {n})</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>{words} ({share} of 100)</source>
            <translation>{words} ({share} von 100)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/notice_view.py"></location>
            <source>{words} in {seconds} s</source>
            <translation>{words} in {seconds} s</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/notice_view.py"></location>
            <source>{words} now</source>
            <translation>{words} jetzt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>{words}, {seconds} s</source>
            <translation>{words}, {seconds} s</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>{words}, {value} sure</source>
            <translation>{words}, {value} sicher</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/reading.py"></location>
            <source>{words}. {what}</source>
            <translation>{words}. {what}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecard_view.py"></location>
            <source>“{title}” is critical and below half: the whole counts 0</source>
            <translation>„{title}“ ist kritisch und unter der Hälfte: Das Ganze zählt 0</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>“{title}” is forgotten.</source>
            <translation>„{title}“ ist vergessen.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/closing.py"></location>
            <source>“{title}” is in the knowledge. The AI uses it from now on.</source>
            <translation>„{title}“ ist im Wissen. Die KI nutzt es von jetzt an.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>“{title}” is kept as a macro.</source>
            <translation>„{title}“ ist als Textbaustein behalten.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>“{title}” is kept. G then V goes there.</source>
            <translation>„{title}“ ist behalten. G dann V führt dorthin.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/publishing.py"></location>
            <source>“{title}” is live.</source>
            <translation>„{title}“ gilt ab jetzt.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>“{title}” is not kept yet.</source>
            <translation>„{title}“ ist noch nicht aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>“{title}” says</source>
            <translation>„{title}“ sagt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/closing.py"></location>
            <source>“{title}” waits for a lead: {why}.</source>
            <translation>„{title}“ wartet auf die Leitung: {why}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>“{title}”, version {n}</source>
            <translation>„{title}“, Fassung {n}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>“{title}”: fill in {names} before it can be sent.</source>
            <translation>„{title}“: Füllen Sie {names} aus, bevor gesendet werden kann.</translation>
        </message>
        <message>
            <source>Be quiet</source>
            <translation type="vanished">Ruhe</translation>
        </message>
        <message>
            <source>Find an action or a conversation</source>
            <translation type="vanished">Eine Aktion oder ein Gespräch finden</translation>
        </message>
        <message>
            <source>Its brief, its history and your reply appear here. J and K go through the list, T takes the next.</source>
            <translation type="vanished">Kurzfassung, Verlauf und Ihre Antwort erscheinen hier. J und K gehen durch die Liste, T nimmt das nächste.</translation>
        </message>
        <message>
            <source>Narrow the list (F)</source>
            <translation type="vanished">Die Liste eingrenzen (F)</translation>
        </message>
        <message>
            <source>Never</source>
            <translation type="vanished">Nie</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation type="vanished">Nicht verbunden</translation>
        </message>
        <message>
            <source>Not connected since {time}</source>
            <translation type="vanished">Nicht verbunden seit {time}</translation>
        </message>
        <message>
            <source>Not connected since {time}. What you do is kept and sent when the service is back.</source>
            <translation type="vanished">Nicht verbunden seit {time}. Was Sie tun, wird aufbewahrt und gesendet, wenn der Dienst zurück ist.</translation>
        </message>
        <message>
            <source>Resolved. Shift+E opens it again.</source>
            <translation type="vanished">Abgeschlossen. Umschalt+E öffnet es wieder.</translation>
        </message>
        <message>
            <source>Show everything in this view (Shift+F)</source>
            <translation type="vanished">Alles in dieser Ansicht zeigen (Umschalt+F)</translation>
        </message>
        <message>
            <source>What do you want to do, or which conversation?</source>
            <translation type="vanished">Was möchten Sie tun, oder welches Gespräch?</translation>
        </message>
        <message>
            <source>Which macro? Type a name to keep what is written under it</source>
            <translation type="vanished">Welcher Textbaustein? Geben Sie einen Namen ein, um das Geschriebene darunter zu behalten</translation>
        </message>
        <message>
            <source>adds a note</source>
            <translation type="vanished">fügt eine Notiz an</translation>
        </message>
        <message>
            <source>keep the reply for yourself</source>
            <translation type="vanished">die Antwort für sich behalten</translation>
        </message>
    </context>
</TS>
