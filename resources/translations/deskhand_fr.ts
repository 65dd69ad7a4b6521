<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
    <context>
        <name>desk</name>
        <message>
            <location filename="../../workspace/desktop/keymap.py"></location>
            <source> then </source>
            <translation> puis </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>%n answers</source>
            <translation>
                <numerusform>%n réponse</numerusform>
                <numerusform>%n réponses</numerusform>
                <numerusform>%n réponses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/knowledge/history.py"></location>
            <source>%n answers in 90 days</source>
            <translation>
                <numerusform>%n réponse en 90 jours</numerusform>
                <numerusform>%n réponses en 90 jours</numerusform>
                <numerusform>%n réponses en 90 jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>%n are open.</source>
            <translation>
                <numerusform>%n est ouverte.</numerusform>
                <numerusform>%n sont ouvertes.</numerusform>
                <numerusform>%n sont ouvertes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>%n are still to be counted.</source>
            <translation>
                <numerusform>%n reste à compter.</numerusform>
                <numerusform>%n restent à compter.</numerusform>
                <numerusform>%n restent à compter.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>%n articles</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/knowledge/reading.py"></location>
            <source>%n articles to look at: expired, in conflict or stale</source>
            <translation>
                <numerusform>%n article à revoir : expiré, en conflit ou périmé</numerusform>
                <numerusform>%n articles à revoir : expirés, en conflit ou périmés</numerusform>
                <numerusform>%n articles à revoir : expirés, en conflit ou périmés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>%n categories</source>
            <translation>
                <numerusform>%n catégorie</numerusform>
                <numerusform>%n catégories</numerusform>
                <numerusform>%n catégories</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/state.py"></location>
            <source>%n changes are kept and go out when the desk is reachable.</source>
            <translation>
                <numerusform>%n modification est conservée et partira dès que le bureau sera joignable.</numerusform>
                <numerusform>%n modifications sont conservées et partiront dès que le bureau sera joignable.</numerusform>
                <numerusform>%n modifications sont conservées et partiront dès que le bureau sera joignable.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/home.py"></location>
            <source>%n changes for this desk have not been sent. They go out first.</source>
            <translation>
                <numerusform>%n modification pour ce bureau n’est pas envoyée. Elle part d’abord.</numerusform>
                <numerusform>%n modifications pour ce bureau ne sont pas envoyées. Elles partent d’abord.</numerusform>
                <numerusform>%n modifications pour ce bureau ne sont pas envoyées. Elles partent d’abord.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/home.py"></location>
            <source>%n changes have not been sent. They are kept and go out when you sign in again.</source>
            <translation>
                <numerusform>%n modification n’est pas envoyée. Elle est conservée et partira quand vous vous reconnecterez.</numerusform>
                <numerusform>%n modifications ne sont pas envoyées. Elles sont conservées et partiront quand vous vous reconnecterez.</numerusform>
                <numerusform>%n modifications ne sont pas envoyées. Elles sont conservées et partiront quand vous vous reconnecterez.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/review/scorecard_view.py"></location>
            <source>%n comments on the history</source>
            <translation>
                <numerusform>%n commentaire sur l’historique</numerusform>
                <numerusform>%n commentaires sur l’historique</numerusform>
                <numerusform>%n commentaires sur l’historique</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/working.py"></location>
            <source>%n conversations are back in the queue.</source>
            <translation>
                <numerusform>%n conversation est de retour dans la file.</numerusform>
                <numerusform>%n conversations sont de retour dans la file.</numerusform>
                <numerusform>%n conversations sont de retour dans la file.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/working.py"></location>
            <source>%n conversations are back.</source>
            <translation>
                <numerusform>%n conversation est de retour.</numerusform>
                <numerusform>%n conversations sont de retour.</numerusform>
                <numerusform>%n conversations sont de retour.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/working.py"></location>
            <source>%n conversations are given away.</source>
            <translation>
                <numerusform>%n conversation est confiée.</numerusform>
                <numerusform>%n conversations sont confiées.</numerusform>
                <numerusform>%n conversations sont confiées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/working.py"></location>
            <source>%n conversations are put away.</source>
            <translation>
                <numerusform>%n conversation est en pause.</numerusform>
                <numerusform>%n conversations sont en pause.</numerusform>
                <numerusform>%n conversations sont en pause.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/working.py"></location>
            <source>%n conversations are resolved.</source>
            <translation>
                <numerusform>%n conversation est résolue.</numerusform>
                <numerusform>%n conversations sont résolues.</numerusform>
                <numerusform>%n conversations sont résolues.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/working.py"></location>
            <source>%n conversations are yours.</source>
            <translation>
                <numerusform>%n conversation est à vous.</numerusform>
                <numerusform>%n conversations sont à vous.</numerusform>
                <numerusform>%n conversations sont à vous.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/announcing.py"></location>
            <source>%n conversations came for people</source>
            <translation>
                <numerusform>%n conversation est arrivée pour une personne</numerusform>
                <numerusform>%n conversations sont arrivées pour des personnes</numerusform>
                <numerusform>%n conversations sont arrivées pour des personnes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>%n conversations in 28 days</source>
            <translation>
                <numerusform>%n conversation en 28 jours</numerusform>
                <numerusform>%n conversations en 28 jours</numerusform>
                <numerusform>%n conversations en 28 jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>%n conversations went to people.</source>
            <translation>
                <numerusform>%n conversation est allée à une personne.</numerusform>
                <numerusform>%n conversations sont allées à des personnes.</numerusform>
                <numerusform>%n conversations sont allées à des personnes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/review/agreement_page.py"></location>
            <source>%n conversations were reviewed by two people.</source>
            <translation>
                <numerusform>%n conversation a été évaluée par deux personnes.</numerusform>
                <numerusform>%n conversations ont été évaluées par deux personnes.</numerusform>
                <numerusform>%n conversations ont été évaluées par deux personnes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>%n corrections in this category in this week</source>
            <translation>
                <numerusform>%n correction dans cette catégorie cette semaine</numerusform>
                <numerusform>%n corrections dans cette catégorie cette semaine</numerusform>
                <numerusform>%n corrections dans cette catégorie cette semaine</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/words.py"></location>
            <source>%n days</source>
            <translation>
                <numerusform>%n jour</numerusform>
                <numerusform>%n jours</numerusform>
                <numerusform>%n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>%n earlier conversations of this customer</source>
            <translation>
                <numerusform>%n conversation précédente de ce client</numerusform>
                <numerusform>%n conversations précédentes de ce client</numerusform>
                <numerusform>%n conversations précédentes de ce client</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>%n escalations</source>
            <translation>
                <numerusform>%n escalade</numerusform>
                <numerusform>%n escalades</numerusform>
                <numerusform>%n escalades</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/review/tasks_view.py"></location>
            <source>%n handed in today</source>
            <translation>
                <numerusform>%n remise aujourd’hui</numerusform>
                <numerusform>%n remises aujourd’hui</numerusform>
                <numerusform>%n remises aujourd’hui</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>%n marked</source>
            <translation>
                <numerusform>%n marquée</numerusform>
                <numerusform>%n marquées</numerusform>
                <numerusform>%n marquées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>%n new</source>
            <translation>
                <numerusform>%n nouvelle</numerusform>
                <numerusform>%n nouvelles</numerusform>
                <numerusform>%n nouvelles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/queue/controller.py"></location>
            <source>%n new conversations</source>
            <translation>
                <numerusform>%n nouvelle conversation</numerusform>
                <numerusform>%n nouvelles conversations</numerusform>
                <numerusform>%n nouvelles conversations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>%n new since you last looked</source>
            <translation>
                <numerusform>%n nouveau depuis votre dernier passage</numerusform>
                <numerusform>%n nouveaux depuis votre dernier passage</numerusform>
                <numerusform>%n nouveaux depuis votre dernier passage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>%n new, press the full stop to show</source>
            <translation>
                <numerusform>%n nouvelle, appuyez sur le point pour l’afficher</numerusform>
                <numerusform>%n nouvelles, appuyez sur le point pour les afficher</numerusform>
                <numerusform>%n nouvelles, appuyez sur le point pour les afficher</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>%n of the ten are rising.</source>
            <translation>
                <numerusform>%n des dix augmente.</numerusform>
                <numerusform>%n des dix augmentent.</numerusform>
                <numerusform>%n des dix augmentent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/working.py"></location>
            <source>%n reminders are set.</source>
            <translation>
                <numerusform>%n rappel est posé.</numerusform>
                <numerusform>%n rappels sont posés.</numerusform>
                <numerusform>%n rappels sont posés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/review/handing_in.py"></location>
            <source>%n reviews are kept and go out when the desk is reachable.</source>
            <translation>
                <numerusform>%n évaluation est conservée et partira dès que le desk sera joignable.</numerusform>
                <numerusform>%n évaluations sont conservées et partiront dès que le desk sera joignable.</numerusform>
                <numerusform>%n évaluations sont conservées et partiront dès que le desk sera joignable.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/review/agreement_page.py"></location>
            <source>%n times</source>
            <translation>
                <numerusform>%n fois</numerusform>
                <numerusform>%n fois</numerusform>
                <numerusform>%n fois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/knowledge/history.py"></location>
            <source>%n turned out wrong</source>
            <translation>
                <numerusform>%n s’est révélée fausse</numerusform>
                <numerusform>%n se sont révélées fausses</numerusform>
                <numerusform>%n se sont révélées fausses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>%n unanswered questions of the last 56 days, alike ones together.</source>
            <translation>
                <numerusform>%n question sans réponse des 56 derniers jours, les semblables ensemble.</numerusform>
                <numerusform>%n questions sans réponse des 56 derniers jours, les semblables ensemble.</numerusform>
                <numerusform>%n questions sans réponse des 56 derniers jours, les semblables ensemble.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/review/tasks_view.py"></location>
            <source>%n wait</source>
            <translation>
                <numerusform>%n en attente</numerusform>
                <numerusform>%n en attente</numerusform>
                <numerusform>%n en attente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/knowledge/deciding.py"></location>
            <source>%n wait for approval.</source>
            <translation>
                <numerusform>%n attend une approbation.</numerusform>
                <numerusform>%n attendent une approbation.</numerusform>
                <numerusform>%n attendent une approbation.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>%n weeks</source>
            <translation>
                <numerusform>%n semaine</numerusform>
                <numerusform>%n semaines</numerusform>
                <numerusform>%n semaines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>%n wrong</source>
            <translation>
                <numerusform>%n fausse</numerusform>
                <numerusform>%n fausses</numerusform>
                <numerusform>%n fausses</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>(AI as billed + people's and reviewers' time × rate + fixed share) / verified, net of taken back</source>
            <translation>(IA facturée + temps des personnes et relecteurs × tarif + part fixe) / vérifiées, hors reprises</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/history.py"></location>
            <source>(internal)</source>
            <translation>(interne)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/history.py"></location>
            <source>(retired)</source>
            <translation>(retiré)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>(the newest)</source>
            <translation>(les plus récentes)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecard_view.py"></location>
            <source>A correction came out of it.</source>
            <translation>Une correction en est issue.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>A critical category is below half: the whole counts 0.</source>
            <translation>Une catégorie critique est sous la moitié : le tout compte 0.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/notifying.py"></location>
            <source>A customer</source>
            <translation>Un client</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>A folder on the service’s machine, or an address of a page or sitemap</source>
            <translation>Un dossier sur la machine du service, ou l’adresse d’une page ou d’un plan de site</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>A key is kept; leave empty to keep it</source>
            <translation>Une clé est conservée ; laissez vide pour la garder</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/corrections.py"></location>
            <source>A lead approves in</source>
            <translation>Un responsable approuve dans</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/corrections.py"></location>
            <source>A lead approves in {category}</source>
            <translation>Un responsable approuve dans {category}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>A new kind of question</source>
            <translation>Un nouveau type de question</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>A new scorecard.</source>
            <translation>Une nouvelle grille.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>A person may have been missed</source>
            <translation>Une personne a peut-être manqué</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/resolving.py"></location>
            <source>A person needed?</source>
            <translation>Personne nécessaire ?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>A person should have had it from here</source>
            <translation>Une personne aurait dû prendre la suite ici</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecard_view.py"></location>
            <source>A person should have had it from here: {turn}</source>
            <translation>Une personne aurait dû prendre la suite ici : {turn}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>A person should have had it from this turn</source>
            <translation>Une personne aurait dû prendre la suite dès ce tour</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>A person was needed</source>
            <translation>Une personne était nécessaire</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>A person was not needed</source>
            <translation>Aucune personne n’était nécessaire</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>A person was {needed}</source>
            <translation>Une personne : {needed}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>A plan needs a title.</source>
            <translation>Un plan a besoin d’un titre.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>A program. It could do anything on your machine; open it nowhere.</source>
            <translation>Un programme. Il pourrait tout faire sur votre machine ; ne l’ouvrez nulle part.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/handing_in.py"></location>
            <source>A review was not taken: {why} What you said is kept.</source>
            <translation>Une évaluation n’a pas été acceptée : {why} Ce que vous avez dit est conservé.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>A scorecard needs a title and at least one category, and every category a title.</source>
            <translation>Une grille a besoin d’un titre et d’au moins une catégorie, et chaque catégorie d’un titre.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>A script. It could do anything on your machine; open it nowhere.</source>
            <translation>Un script. Il pourrait tout faire sur votre machine ; ne l’ouvrez nulle part.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>A session cannot be set up now: {why}</source>
            <translation>Impossible de préparer une séance pour l’instant : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>A single case.</source>
            <translation>Un seul cas.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/quiet.py"></location>
            <source>A time is written as 18:00; from and until differ.</source>
            <translation>Une heure s’écrit 18:00 ; le début et la fin diffèrent.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/signing_in.py"></location>
            <source>A token is letters and digits, as your lead gave it to you.</source>
            <translation>Un jeton est fait de lettres et de chiffres, tel que votre responsable vous l’a donné.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>AI</source>
            <translation>IA</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>AI involved</source>
            <translation>IA impliquée</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Abandoned</source>
            <translation>Abandonnées</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>Abandoned {abandoned}, ambiguous {ambiguous}: what is not escalated is not yet resolved.</source>
            <translation>Abandonnées {abandoned}, ambiguës {ambiguous} : ce qui n'est pas escaladé n'est pas encore résolu.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>About</source>
            <translation>À propos</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scoring.py"></location>
            <source>About the whole</source>
            <translation>Sur l’ensemble</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/turning.py"></location>
            <source>About this entry</source>
            <translation>Sur cette entrée</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/turning.py"></location>
            <source>About this step</source>
            <translation>Sur cette étape</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>About to be sent</source>
            <translation>Sur le point d’être envoyé</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scoring.py"></location>
            <source>About “{title}”</source>
            <translation>Sur « {title} »</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/turning.py"></location>
            <source>About “{words}”</source>
            <translation>Sur « {words} »</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>Accept a part</source>
            <translation>Accepter en partie</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Accept a part of it</source>
            <translation>En accepter une partie</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>Accept a part: {why}</source>
            <translation>Accepter en partie : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Accept, reveal or close</source>
            <translation>Accepter, révéler ou clore</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>Accept: these scores count</source>
            <translation>Accepter : ces notes comptent</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>Accept: {why}</source>
            <translation>Accepter : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/keys.py"></location>
            <source>Actions and their keys</source>
            <translation>Les actions et leurs touches</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>Add a category</source>
            <translation>Ajouter une catégorie</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Add a tag or take one away</source>
            <translation>Ajouter ou retirer une étiquette</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>Add and read</source>
            <translation>Ajouter et lire</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>Add tags</source>
            <translation>Ajouter des étiquettes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/noting.py"></location>
            <source>Add the note</source>
            <translation>Ajouter la note</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/spelling.py"></location>
            <source>Add “{word}” to my words</source>
            <translation>Ajouter « {word} » à mes mots</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/signing_in.py"></location>
            <source>Address of the desk</source>
            <translation>Adresse du bureau</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Address the report comes from</source>
            <translation>Adresse d'expédition du rapport</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Addresses it goes to, with commas between them</source>
            <translation>Adresses des destinataires, séparées par des virgules</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>Affirmed by the customer</source>
            <translation>Confirmées par le client</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>After a change of knowledge or policy</source>
            <translation>Après un changement des connaissances ou des règles</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>Age</source>
            <translation>Âge</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/corrections.py"></location>
            <source>Agents</source>
            <translation>Agents</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Agreed</source>
            <translation>Accepté</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>Agreement</source>
            <translation>Accord</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/agreement_page.py"></location>
            <source>Agreement on blind double reviews</source>
            <translation>Accord sur les doubles évaluations à l’aveugle</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rows.py"></location>
            <source>All</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>All conversations</source>
            <translation>Toutes les conversations</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>All conversations that people have or should take appear here.</source>
            <translation>Toutes les conversations que des personnes ont ou devraient prendre apparaissent ici.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/overlay.py"></location>
            <source>All keys</source>
            <translation>Tous les raccourcis</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/keys.py"></location>
            <source>All keys are as they came.</source>
            <translation>Toutes les touches sont comme à l’origine.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/keys.py"></location>
            <source>All keys as they came</source>
            <translation>Toutes les touches d’origine</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>All that waits</source>
            <translation>Tout ce qui attend</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Ambiguous</source>
            <translation>Ambiguës</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>An archive. What is in it has not been looked at.</source>
            <translation>Une archive. Son contenu n’a pas été examiné.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/fields.py"></location>
            <source>An article needs a title and a text.</source>
            <translation>Un article a besoin d’un titre et d’un texte.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>An hour of a reviewer costs</source>
            <translation>Une heure de relecteur coûte</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>An hour of an agent costs</source>
            <translation>Une heure d'agent coûte</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/deciding.py"></location>
            <source>Another article says this already.</source>
            <translation>Un autre article le dit déjà.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Another desk…</source>
            <translation>Autre bureau…</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scoring.py"></location>
            <source>Another: {words}</source>
            <translation>Une autre : {words}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>Answered conversations stand here until the customer writes.</source>
            <translation>Les conversations répondues restent ici jusqu’à ce que le client écrive.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>Answered; waiting for the customer</source>
            <translation>Répondu ; en attente du client</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>Answers</source>
            <translation>Répond</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Answers of the AI that rest on them</source>
            <translation>Réponses de l'IA qui s'y appuient</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Answers resting on a correction, so far</source>
            <translation>Réponses appuyées sur une correction, jusqu'ici</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/history.py"></location>
            <source>Answers that rested on it</source>
            <translation>Réponses qui s’appuyaient dessus</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/agreement_page.py"></location>
            <source>Answers that were right: {rate}</source>
            <translation>Réponses justes : {rate}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>Any conversation, for estimates</source>
            <translation>N’importe quelle conversation, pour les estimations</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/corrections.py"></location>
            <source>Approve</source>
            <translation>Approuver</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/side.py"></location>
            <source>Article</source>
            <translation>Article</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/articles.py"></location>
            <source>Articles</source>
            <translation>Articles</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>As on other days</source>
            <translation>Comme les autres jours</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>As the system says</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>Ask customers: {what}</source>
            <translation>Demander aux clients : {what}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Ask the AI about the conversation</source>
            <translation>Interroger l’IA sur la conversation</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>Ask the AI about this conversation</source>
            <translation>Interroger l’IA sur cette conversation</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Asked as</source>
            <translation>Demandé comme</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Asked as: </source>
            <translation>Demandé comme : </translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>Asked in</source>
            <translation>Demandé dans</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/proving.py"></location>
            <source>Asking the past questions again…</source>
            <translation>Les questions passées sont reposées…</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>Asks back</source>
            <translation>Demande des précisions</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>At a risk of {risk} at least {floor} must go to people, whatever the AI does.</source>
            <translation>À un risque de {risk}, au moins {floor} doivent aller à des personnes, quoi que fasse l'IA.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/routing.py"></location>
            <source>At most</source>
            <translation>Au plus</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>At most a week</source>
            <translation>Au plus par semaine</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>At most so many a week</source>
            <translation>Au plus tant par semaine</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/attaching.py"></location>
            <source>At most {n} files can go with a message.</source>
            <translation>Un message peut emporter au plus {n} fichiers.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/conflicts.py"></location>
            <source>At the desk now</source>
            <translation>Au bureau maintenant</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/conflicts.py"></location>
            <source>At the source now</source>
            <translation>À la source maintenant</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/composer.py"></location>
            <source>Attach</source>
            <translation>Joindre</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/attaching.py"></location>
            <source>Attach again what is not on this machine any more: {names}</source>
            <translation>Joignez de nouveau ce qui n’est plus sur cet ordinateur : {names}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/attaching.py"></location>
            <source>Attach files</source>
            <translation>Joindre des fichiers</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Attach files to the reply</source>
            <translation>Joindre des fichiers à la réponse</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/preview.py"></location>
            <source>Attached file</source>
            <translation>Fichier joint</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>Attached: {name}</source>
            <translation>Joint : {name}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Audience</source>
            <translation>Public visé</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Automation rate</source>
            <translation>Taux d'automatisation</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/resolving.py"></location>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>Back to the conversation</source>
            <translation>Retour à la conversation</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/side.py"></location>
            <source>Back to the customer</source>
            <translation>Retour au client</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/header.py"></location>
            <source>Back to the queue</source>
            <translation>Retour à la file</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/noting.py"></location>
            <source>Back to the reply</source>
            <translation>Retour à la réponse</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Back; nothing written is lost</source>
            <translation>Retour ; rien de ce qui est écrit n’est perdu</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Base URL</source>
            <translation>URL de base</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Be quiet, from and until</source>
            <translation>Silence, de et jusqu’à</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/first_run.py"></location>
            <source>Begin</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Begin a new one</source>
            <translation>En commencer un autre</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Being drafted from your reply…</source>
            <translation>Rédaction à partir de votre réponse…</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>Being sent</source>
            <translation>Envoi en cours</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>Both</source>
            <translation>Les deux</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>Breaks {broken} of {known} known right answers</source>
            <translation>Casse {broken} des {known} bonnes réponses connues</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Brief</source>
            <translation>Synthèse</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Brief sufficient</source>
            <translation>Résumé suffisant</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reader.py"></location>
            <source>Bring it back</source>
            <translation>Le remettre en service</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/view.py"></location>
            <source>Bring it to the front</source>
            <translation>Mettre au premier plan</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reader.py"></location>
            <source>Bring the article back</source>
            <translation>Remettre l’article en service</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/limits.py"></location>
            <source>Budget for a day (0: none)</source>
            <translation>Budget pour un jour (0 : aucun)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/limits.py"></location>
            <source>Budget for a month (0: none)</source>
            <translation>Budget pour un mois (0 : aucun)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>By category</source>
            <translation>Par catégorie</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>By channel</source>
            <translation>Par canal</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>By language</source>
            <translation>Par langue</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>By level</source>
            <translation>Par niveau</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>By week</source>
            <translation>Par semaine</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>C claim · A assign · S put away · L tag · H to the AI · E resolve · Esc ends it</source>
            <translation>C prendre · A confier · S pause · L étiquette · H à l’IA · E résoudre · Échap termine</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/pane.py"></location>
            <source>Calibration</source>
            <translation>Calibrage</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>Calibration sessions</source>
            <translation>Séances de calibrage</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/limits.py"></location>
            <source>Calls in one turn, 1 to 4</source>
            <translation>Appels par tour, de 1 à 4</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>Can be saved</source>
            <translation>Peut être enregistré</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>Can be taken back</source>
            <translation>Peut être reprise</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/link_bar.py"></location>
            <source>Cannot be opened</source>
            <translation>Ne peut pas être ouvert</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/resolving.py"></location>
            <source>Cannot be solved</source>
            <translation>Sans solution</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>Categories</source>
            <translation>Catégories</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Category of the article</source>
            <translation>Catégorie de l’article</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>Change the scores here before you accept.</source>
            <translation>Modifiez les notes ici avant d’accepter.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editing.py"></location>
            <source>Changed by {name} meanwhile. The diff shows what yours would undo; publish again if that is right.</source>
            <translation>Modifié entre-temps par {name}. La comparaison montre ce que votre version annulerait ; publiez de nouveau si c’est voulu.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/keys.py"></location>
            <source>Changed to {keys}.</source>
            <translation>Changé en {keys}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/narrowing.py"></location>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>Charts</source>
            <translation>Graphiques</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/signing_in.py"></location>
            <source>Checking…</source>
            <translation>Vérification…</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Chinese</source>
            <translation>Chinois</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/view.py"></location>
            <source>Choose a conversation</source>
            <translation>Choisissez une conversation</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Choose an action and press Enter, then the keys it shall have.</source>
            <translation>Choisissez une action, appuyez sur Entrée, puis sur ses nouvelles touches.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reader.py"></location>
            <source>Choose an article, or write a new one.</source>
            <translation>Choisissez un article ou écrivez-en un nouveau.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/header.py"></location>
            <source>Claim</source>
            <translation>Prendre en charge</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Claim the conversation</source>
            <translation>Prendre en charge la conversation</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/link_bar.py"></location>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Close the desk</source>
            <translation>Fermer Deskhand</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/preview.py"></location>
            <source>Close the file</source>
            <translation>Fermer le fichier</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/notice_view.py"></location>
            <source>Close the notice</source>
            <translation>Fermer l’avis</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>Close the session</source>
            <translation>Clore la séance</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Close this conversation's window</source>
            <translation>Fermer la fenêtre de cette conversation</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>Close to the threshold</source>
            <translation>Proche du seuil</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/link_bar.py"></location>
            <source>Close without opening</source>
            <translation>Fermer sans ouvrir</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editor.py"></location>
            <source>Close, keep the draft</source>
            <translation>Fermer, garder le brouillon</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>Closed conversations appear here, with how they were rated.</source>
            <translation>Les conversations closes apparaissent ici, avec leur évaluation.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>Cohen's κ</source>
            <translation>κ de Cohen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>Colleague</source>
            <translation>Collègue</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Comfortable</source>
            <translation>Aérée</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecard_view.py"></location>
            <source>Comment</source>
            <translation>Commentaire</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Comment on the message or step</source>
            <translation>Commenter le message ou l’étape</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Compact</source>
            <translation>Compacte</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Company</source>
            <translation>Société</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Confidence</source>
            <translation>Confiance</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rail.py"></location>
            <source>Connected</source>
            <translation>Connecté</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/controller.py"></location>
            <source>Connecting</source>
            <translation>Connexion en cours</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/home.py"></location>
            <source>Connecting to {address}</source>
            <translation>Connexion à {address}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Consent</source>
            <translation>Consentement</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Conversation</source>
            <translation>Conversation</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>Conversations</source>
            <translation>Conversations</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/routing.py"></location>
            <source>Conversations for one person at most</source>
            <translation>Conversations par personne au plus</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>Conversations in which it was asked</source>
            <translation>Conversations où cela a été demandé</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>Conversations of the session</source>
            <translation>Conversations de la séance</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Conversations resolved</source>
            <translation>Conversations résolues</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/session_form.py"></location>
            <source>Conversations to pick</source>
            <translation>Conversations au choix</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/tasks_view.py"></location>
            <source>Conversations to review</source>
            <translation>Conversations à évaluer</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/session_form.py"></location>
            <source>Conversations: Enter picks</source>
            <translation>Conversations : Entrée choisit</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/link_bar.py"></location>
            <source>Copy the address</source>
            <translation>Copier l’adresse</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Copy the brief</source>
            <translation>Copier la synthèse</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/first_run.py"></location>
            <source>Copy: {what}</source>
            <translation>Copier : {what}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecard_view.py"></location>
            <source>Correct from here</source>
            <translation>Corriger à partir d’ici</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Correct the knowledge from this turn</source>
            <translation>Corriger les connaissances à partir de ce tour</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Corrections</source>
            <translation>Corrections</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/history.py"></location>
            <source>Corrections of it</source>
            <translation>Ses corrections</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/corrections.py"></location>
            <source>Corrections that wait for approval</source>
            <translation>Corrections en attente d’approbation</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>Cost</source>
            <translation>Coût</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Cost per verified resolution</source>
            <translation>Coût par résolution vérifiée</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>Counted as {formula}.</source>
            <translation>Compté ainsi : {formula}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>Critical: below half, the whole review counts 0</source>
            <translation>Critique : sous la moitié, toute l’évaluation compte 0</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Currency, in three letters</source>
            <translation>Devise, en trois lettres</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/limits.py"></location>
            <source>Currency, three letters</source>
            <translation>Devise, trois lettres</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Customer</source>
            <translation>Client</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/spelling.py"></location>
            <source>Customer writes {theirs}</source>
            <translation>Le client écrit en {theirs}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/spelling.py"></location>
            <source>Customer writes {theirs}, your reply is {ours}</source>
            <translation>Le client écrit en {theirs}, votre réponse est en {ours}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/side.py"></location>
            <source>Customer, knowledge and earlier conversations</source>
            <translation>Client, connaissances et conversations précédentes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>Customers</source>
            <translation>Clients</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Customers are asked once a conversation has ended, and can say never again.</source>
            <translation>Les clients sont interrogés une fois la conversation terminée et peuvent dire plus jamais.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Customers write at {address}</source>
            <translation>Les clients écrivent sur {address}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/first_run.py"></location>
            <source>Customers write here; link to it from your website</source>
            <translation>Les clients écrivent ici ; mettez-y un lien depuis votre site</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Customers' names and words</source>
            <translation>Noms et mots des clients</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Czech</source>
            <translation>Tchèque</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Danish</source>
            <translation>Danois</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/theme/theme.py"></location>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>Days before the same customer is asked again, 1 to 365</source>
            <translation>Jours avant que le même client soit interrogé à nouveau, 1 à 365</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Decided by {name}</source>
            <translation>Décidé par {name}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>Decided: {state}.</source>
            <translation>Décidé : {state}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editor.py"></location>
            <source>Discard the draft</source>
            <translation>Abandonner le brouillon</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>Dismiss</source>
            <translation>Écarter</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>Dismiss the gap</source>
            <translation>Écarter la lacune</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>Dismiss: {why}</source>
            <translation>Écarter : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Does not apply</source>
            <translation>Sans objet</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Does not want to be asked again.</source>
            <translation>Ne veut plus être interrogé.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/composer.py"></location>
            <source>Draft by the AI</source>
            <translation>Brouillon de l’IA</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/composer.py"></location>
            <source>Draft by the AI, edited by you</source>
            <translation>Brouillon de l’IA, modifié par vous</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/composer.py"></location>
            <source>Draft kept</source>
            <translation>Brouillon conservé</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>Drafted article</source>
            <translation>Article ébauché</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/correcting.py"></location>
            <source>Drafting what can be learned…</source>
            <translation>Rédaction de ce qui peut être appris…</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/tasks_view.py"></location>
            <source>Draw now</source>
            <translation>Tirer maintenant</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Draw what the plans allow now</source>
            <translation>Tirer maintenant ce que les plans permettent</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>Drawn because: {why}</source>
            <translation>Tirée parce que : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>Drift alarm: {words}</source>
            <translation>Alarme de dérive : {words}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Dutch</source>
            <translation>Néerlandais</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>Each bar is a share of all conversations.</source>
            <translation>Chaque barre est une part de toutes les conversations.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>Earlier conversation, last message {day}</source>
            <translation>Conversation précédente, dernier message : {day}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Earlier conversations</source>
            <translation>Conversations précédentes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Easy (CES 5–7)</source>
            <translation>Facile (CES 5–7)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/correction_form.py"></location>
            <source>Edit of an article</source>
            <translation>Modification d’un article</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Edit of “{title}”</source>
            <translation>Modification de « {title} »</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reader.py"></location>
            <source>Edit the article</source>
            <translation>Modifier l’article</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Edit the article, or what is proposed</source>
            <translation>Modifier l’article ou la proposition</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Edit the correction</source>
            <translation>Modifier la correction</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>Edit “{title}”</source>
            <translation>Modifier « {title} »</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>Effort</source>
            <translation>Effort</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Effort (CES), mean of 1–7</source>
            <translation>Effort (CES), moyenne de 1 à 7</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>Effort (CES, 1 to 7)</source>
            <translation>Effort (CES, 1 à 7)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>Effort is low, and goes to review, up to (1 to 7)</source>
            <translation>L’effort est bas, et part en revue, jusqu’à (1 à 7)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/routing.py"></location>
            <source>Emotionally heavy ones in an hour at most (0: no limit)</source>
            <translation>Éprouvantes par heure au plus (0 : sans limite)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/first_run.py"></location>
            <source>Empty at first; nothing leaves this computer.</source>
            <translation>Vide au début ; rien ne quitte cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>End the plan</source>
            <translation>Mettre fin au plan</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>English</source>
            <translation>Anglais</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>Enter opens the conversation</source>
            <translation>Entrée ouvre la conversation</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>Enter shows the conversations.</source>
            <translation>Entrée montre les conversations.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecard_view.py"></location>
            <source>Error class</source>
            <translation>Type d’erreur</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecard_view.py"></location>
            <source>Error: {classes}</source>
            <translation>Erreur : {classes}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/keymap.py"></location>
            <source>Esc always leads back.</source>
            <translation>Échap ramène toujours en arrière.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>Esc clears the search. Other views may have it.</source>
            <translation>Échap efface la recherche. D’autres vues l’ont peut-être.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/first_run.py"></location>
            <source>Esc skips this. The settings lead back here.</source>
            <translation>Échap passe cette étape. Les réglages y ramènent.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Escalated</source>
            <translation>Escaladées</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Escalation precision</source>
            <translation>Précision des escalades</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Escalation recall</source>
            <translation>Rappel des escalades</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>Escalations</source>
            <translation>Escalades</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Escalations avoided per correction, in replay</source>
            <translation>Escalades évitées par correction, rejouées</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>Escalations by category and reason</source>
            <translation>Escalades par catégorie et raison</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Escalations you rated necessary</source>
            <translation>Escalades que vous avez jugées nécessaires</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/tasks_view.py"></location>
            <source>Everybody's</source>
            <translation>Tout le monde</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/narrowing.py"></location>
            <source>Everything</source>
            <translation>Tout</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Everywhere</source>
            <translation>Partout</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/correction_form.py"></location>
            <source>Example question for an article</source>
            <translation>Question d’exemple pour un article</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Examples, and what the knowledge lacks</source>
            <translation>Exemples, et ce qui manque aux connaissances</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Export the figures as a table</source>
            <translation>Exporter les chiffres en tableau</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Export the week as …</source>
            <translation>Exporter la semaine en …</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Facts</source>
            <translation>Faits</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Failed</source>
            <translation>Échoué</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Feeling</source>
            <translation>Humeur</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/preview.py"></location>
            <source>Fetching the file</source>
            <translation>Récupération du fichier</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Fifth</source>
            <translation>Cinquième</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>Figures</source>
            <translation>Chiffres</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Figures and report</source>
            <translation>Chiffres et rapport</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/attachments.py"></location>
            <source>Files of this kind are not shown here. It can be saved.</source>
            <translation>Les fichiers de ce type ne sont pas affichés ici. Il peut être enregistré.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/articles.py"></location>
            <source>Filter</source>
            <translation>Filtre</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/overlay.py"></location>
            <source>Find an action or keys</source>
            <translation>Trouver une action ou des touches</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/overlay.py"></location>
            <source>Find an action, a conversation, a person, a view or a macro</source>
            <translation>Trouver une action, une conversation, une personne, une vue ou une macro</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rail.py"></location>
            <source>Find anything</source>
            <translation>Tout trouver</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Find anything, or do anything</source>
            <translation>Tout trouver ou tout faire</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/first_run.py"></location>
            <source>First give it knowledge: a folder of Markdown or HTML, in a terminal</source>
            <translation>Donnez-lui d’abord des connaissances : un dossier Markdown ou HTML, dans un terminal</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>First human touch</source>
            <translation>Réglées par la première personne</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>First reason why not</source>
            <translation>Première raison du contraire</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>First response</source>
            <translation>Première réponse</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/preview.py"></location>
            <source>Fit</source>
            <translation>Ajuster</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/preview.py"></location>
            <source>Fit the picture</source>
            <translation>Ajuster l’image</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Fixed costs a month</source>
            <translation>Coûts fixes par mois</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Fold</source>
            <translation>Replier</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>Folds what the AI tried in this turn</source>
            <translation>Replie ce que l’IA a essayé à ce tour</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/theme/theme.py"></location>
            <source>Follow the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>For</source>
            <translation>Pour</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>For colleagues only</source>
            <translation>Pour les collègues seulement</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/correction_form.py"></location>
            <source>For colleagues only from now on</source>
            <translation>Désormais pour les collègues seulement</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>For colleagues only, or for everybody</source>
            <translation>Pour les collègues seulement ou pour tous</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>For everybody</source>
            <translation>Pour tous</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>Forget</source>
            <translation>Oublier</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>Forget “{title}”</source>
            <translation>Oublier « {title} »</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/overlay.py"></location>
            <source>Found</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Fourth</source>
            <translation>Quatrième</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Fourth reason why not</source>
            <translation>Quatrième raison du contraire</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>French</source>
            <translation>Français</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Friday</source>
            <translation>Vendredi</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>From</source>
            <translation>Parmi</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>From all to affirmed</source>
            <translation>De toutes aux confirmées</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>From correction to live</source>
            <translation>De la correction à la mise en ligne</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>From the conversation itself</source>
            <translation>D’après la conversation elle-même</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/history.py"></location>
            <source>From version {a} to {b}</source>
            <translation>De la version {a} à {b}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>From which conversations</source>
            <translation>Parmi quelles conversations</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/composer.py"></location>
            <source>From {titles}</source>
            <translation>D’après {titles}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/pane.py"></location>
            <source>Gaps</source>
            <translation>Lacunes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>Gaps, those first that would save most</source>
            <translation>Lacunes, d’abord celles qui épargneraient le plus</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>German</source>
            <translation>Allemand</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>Getting better</source>
            <translation>Progrès</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/header.py"></location>
            <source>Give back</source>
            <translation>Rendre</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>Give back: {why}</source>
            <translation>Rendre : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/header.py"></location>
            <source>Give it back to the queue</source>
            <translation>La rendre à la file</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Give it back with a reason</source>
            <translation>La rendre avec un motif</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>Give it to whom?</source>
            <translation>À qui la confier ?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Give the conversation back to the AI</source>
            <translation>Rendre la conversation à l’IA</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Give the conversation back to the queue</source>
            <translation>Rendre la conversation à la file</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Give the conversation to somebody</source>
            <translation>Confier la conversation à quelqu’un</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/finding.py"></location>
            <source>Give the conversation to {name}</source>
            <translation>Donner la conversation à {name}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecard_view.py"></location>
            <source>Give the review back</source>
            <translation>Rendre l’évaluation</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>Given back.</source>
            <translation>Rendue.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to a view, or keep this one</source>
            <translation>Aller à une vue, ou garder celle-ci</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to another desk, or try the sample company</source>
            <translation>Aller à un autre bureau, ou essayer l’entreprise d’exemple</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to corrections that wait for approval</source>
            <translation>Aller aux corrections en attente d’approbation</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to the articles</source>
            <translation>Aller aux articles</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to the brief</source>
            <translation>Aller à la synthèse</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to the calibration sessions</source>
            <translation>Aller aux séances de calibrage</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to the figures</source>
            <translation>Aller aux chiffres</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to the history</source>
            <translation>Aller à l’historique</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to the list of reviews</source>
            <translation>Aller à la liste des évaluations</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to the queue</source>
            <translation>Aller à la file</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to the sampling plans</source>
            <translation>Aller aux plans d’échantillonnage</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to the scorecards</source>
            <translation>Aller aux grilles</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to the scores, and how far reviewers agree</source>
            <translation>Aller aux notes et à l’accord entre évaluateurs</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to the weekly review</source>
            <translation>Aller à la revue hebdomadaire</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to what the desk says, to choose there</source>
            <translation>Aller aux messages du poste pour y choisir</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to what the knowledge lacks</source>
            <translation>Aller à ce qui manque aux connaissances</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to what was objected to</source>
            <translation>Aller aux contestations</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to your corrections</source>
            <translation>Aller à vos corrections</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to your own figures</source>
            <translation>Aller à vos chiffres</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>Goes to review: {why}.</source>
            <translation>Part en relecture : {why}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Goes to the message</source>
            <translation>Mène au message</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Goes to what the AI tried</source>
            <translation>Mène à ce que l’IA a essayé</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>Gwet's AC1</source>
            <translation>AC1 de Gwet</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecard_view.py"></location>
            <source>Hand in</source>
            <translation>Remettre</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Hand it in, or save it</source>
            <translation>Remettre ou enregistrer</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecard_view.py"></location>
            <source>Hand the review in</source>
            <translation>Remettre l’évaluation</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Hand-over badly told</source>
            <translation>Passage de main mal expliqué</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Hand-over latency</source>
            <translation>Délai après le transfert</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/handing_in.py"></location>
            <source>Handed in: {name}, {score}.</source>
            <translation>Remise : {name}, {score}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Handed over in time</source>
            <translation>Transférées à temps</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>Handed over to people</source>
            <translation>Passées à des personnes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Handle time</source>
            <translation>Temps de traitement</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>Hands over to a person</source>
            <translation>Passe la main à une personne</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Have a review reviewed</source>
            <translation>Faire évaluer une évaluation</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Have the reply made shorter</source>
            <translation>Faire raccourcir la réponse</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Have the reply made warmer</source>
            <translation>Rendre la réponse plus chaleureuse</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Have the reply put into the customer's language</source>
            <translation>Mettre la réponse dans la langue du client</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Have yourself reminded</source>
            <translation>Se faire rappeler</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Hidden</source>
            <translation>Masqués</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>Hide dismissed ones</source>
            <translation>Masquer les écartées</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/theme/theme.py"></location>
            <source>High contrast, dark</source>
            <translation>Contraste élevé, sombre</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/theme/theme.py"></location>
            <source>High contrast, light</source>
            <translation>Contraste élevé, clair</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reader.py"></location>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/history.py"></location>
            <source>History of the conversation</source>
            <translation>Historique de la conversation</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Hour of the day (UTC), 0 to 23</source>
            <translation>Heure du jour (UTC), 0 à 23</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>Hours after a person closed the conversation, 0 to 168</source>
            <translation>Heures après qu’une personne a clos la conversation, 0 à 168</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>Hours without a word after the AI's answer, 1 to 168</source>
            <translation>Heures sans un mot après la réponse de l’IA, 1 à 168</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/agreement_page.py"></location>
            <source>How far reviewers agree</source>
            <translation>À quel point les évaluateurs s’accordent</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>I cannot read this language.</source>
            <translation>Je ne lis pas cette langue.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>I do not know this subject well enough.</source>
            <translation>Je ne connais pas assez ce sujet.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>I know the customer.</source>
            <translation>Je connais le client.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>I worked on this conversation myself.</source>
            <translation>J’ai travaillé moi-même sur cette conversation.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>In a browser this page could load and run what it names.</source>
            <translation>Dans un navigateur, cette page pourrait charger et exécuter ce qu’elle nomme.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/history.py"></location>
            <source>In short: {words}</source>
            <translation>En bref : {words}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>In the last 28 days: {asked} asked, {answered} answered, {declined} put aside.</source>
            <translation>Ces 28 derniers jours : {asked} demandées, {answered} répondues, {declined} mises de côté.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>In use.</source>
            <translation>Utilisé.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Insight</source>
            <translation>Analyse</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/spelling.py"></location>
            <source>Instead of “{word}”?</source>
            <translation>Au lieu de « {word} » ?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reader.py"></location>
            <source>Internal only</source>
            <translation>Interne seulement</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Internal: colleagues only</source>
            <translation>Interne : collègues seulement</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Internal: colleagues only.</source>
            <translation>Interne : réservé aux collègues.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/side.py"></location>
            <source>Internal: for colleagues only</source>
            <translation>Interne : réservé aux collègues</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>Into which conversation of the same customer?</source>
            <translation>Dans quelle conversation du même client ?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>It can hold macros, small programs. Don't allow them to run.</source>
            <translation>Il peut contenir des macros, de petits programmes. Ne les laissez pas s’exécuter.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/closing.py"></location>
            <source>It cannot be drafted now, because the service does not answer. Resolving works.</source>
            <translation>Pas de brouillon pour l’instant, car le service ne répond pas. La résolution fonctionne.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/proving.py"></location>
            <source>It cannot be proved now; the service proves it before it goes live.</source>
            <translation>Impossible à éprouver maintenant ; le service le fait avant la mise en ligne.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/proving.py"></location>
            <source>It cannot be proved: {why}</source>
            <translation>Impossible à éprouver : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/deciding.py"></location>
            <source>It cannot be read now: {why}</source>
            <translation>Lecture impossible pour l’instant : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/judging.py"></location>
            <source>It cannot be reviewed now: {why}</source>
            <translation>Évaluation impossible pour l’instant : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources_controller.py"></location>
            <source>It did not work: {why}</source>
            <translation>Cela n’a pas marché : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>It does more than twenty things.</source>
            <translation>Elle fait plus de vingt choses.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/handing_in.py"></location>
            <source>It has been handed in already. Object to it, and a lead can change it.</source>
            <translation>Elle est déjà remise. Contestez-la, et un responsable peut la modifier.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>It has not changed since.</source>
            <translation>Il n’a pas changé depuis.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>It is back: {why}</source>
            <translation>De retour : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/routing.py"></location>
            <source>It is handed out</source>
            <translation>Il est distribué</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/versions.py"></location>
            <source>It is not loaded yet.</source>
            <translation>Ce n'est pas encore chargé.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/deciding.py"></location>
            <source>It is true for this customer only.</source>
            <translation>Cela ne vaut que pour ce client.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>It needs a name.</source>
            <translation>Il manque un nom.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>It needs words, or something to do.</source>
            <translation>Il manque un texte ou une action.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editing.py"></location>
            <source>It needs your explicit word: {why}.</source>
            <translation>Il faut votre accord explicite : {why}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/deciding.py"></location>
            <source>It needs your explicit word: {why}. Ctrl+Shift+Enter publishes it all the same.</source>
            <translation>Il faut votre accord explicite : {why}. Ctrl+Maj+Entrée publie malgré tout.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/closing.py"></location>
            <source>It needs your word as a lead: {why}. Press P again to publish it all the same.</source>
            <translation>Il faut votre accord de responsable : {why}. Appuyez encore sur P pour publier malgré tout.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>It was handed in. {keys} objects to it, and a lead can change it.</source>
            <translation>Elle est remise. {keys} la conteste, et un responsable peut la modifier.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/deciding.py"></location>
            <source>It was not proved.</source>
            <translation>Elle n’a pas été éprouvée.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>It was not rewritten: {why}</source>
            <translation>Elle n’a pas été réécrite : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Italian</source>
            <translation>Italien</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>Its articles stay.</source>
            <translation>Ses articles restent.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/view.py"></location>
            <source>Its brief, its history and your reply appear here. {next} and {previous} go through the list, {take} takes the next.</source>
            <translation>Sa synthèse, son historique et votre réponse apparaissent ici. {next} et {previous} parcourent la liste, {take} prend la suivante.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/keys.py"></location>
            <source>Its own keys again</source>
            <translation>De nouveau ses touches d’origine</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/keys.py"></location>
            <source>Its own keys again.</source>
            <translation>De nouveau ses touches d’origine.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/keys.py"></location>
            <source>Its own keys stand for something else now: {names}. Reset that first.</source>
            <translation>Ses touches d’origine servent maintenant à autre chose : {names}. Réinitialisez cela d’abord.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/deciding.py"></location>
            <source>J and K move, P approves, Shift+P refuses, I edits.</source>
            <translation>J et K déplacent, P approuve, Maj+P refuse, I modifie.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec</source>
            <translation>janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Japanese</source>
            <translation>Japonais</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/first_run.py"></location>
            <source>Join a team's desk</source>
            <translation>Rejoindre le bureau d’une équipe</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>Keep</source>
            <translation>Garder</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>Keep as “{title}”</source>
            <translation>Garder sous « {title} »</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/versions.py"></location>
            <source>Keep it as a draft</source>
            <translation>Garder comme brouillon</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/conflicts.py"></location>
            <source>Keep the desk’s words</source>
            <translation>Garder les mots du bureau</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>Keep the macro</source>
            <translation>Garder la macro</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Key</source>
            <comment>of the language model</comment>
            <translation>Clé</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/overlay.py"></location>
            <source>Keys</source>
            <translation>Raccourcis</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Knowledge</source>
            <translation>Connaissances</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Knowledge the AI found</source>
            <translation>Connaissances trouvées par l’IA</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>Krippendorff's α</source>
            <translation>α de Krippendorff</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>Labels: {sources}</source>
            <translation>Labels : {sources}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Language model</source>
            <translation>Modèle de langage</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/preview.py"></location>
            <source>Larger</source>
            <translation>Agrandir</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Last 12 weeks</source>
            <translation>12 dernières semaines</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/corrections.py"></location>
            <source>Leads</source>
            <translation>Responsables</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Leads change this.</source>
            <translation>Les responsables changent cela.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/writing.py"></location>
            <source>Leads to {address}</source>
            <translation>Mène à {address}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/link_bar.py"></location>
            <source>Leads to {host}</source>
            <translation>Mène à {host}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>Leave</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/session_form.py"></location>
            <source>Leave it</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Let the AI do more</source>
            <translation>Laisser l'IA faire plus</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/theme/theme.py"></location>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Line before</source>
            <translation>Ligne précédente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>Loading an earlier conversation</source>
            <translation>Chargement d’une conversation précédente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>Look at what is not as it was: {changed}</source>
            <translation>Vérifiez ce qui a changé : {changed}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Look into it</source>
            <translation>Examiner la cause</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>Looking who is here…</source>
            <translation>Recherche des présents…</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Looks</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Lowest, or the first answer</source>
            <translation>La plus basse, ou la première réponse</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/finding.py"></location>
            <source>Macro</source>
            <translation>Macro</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/first_run.py"></location>
            <source>Made-up customers write in as you watch.</source>
            <translation>Des clients inventés écrivent sous vos yeux.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Mail it on {day}</source>
            <translation>Envoyer le {day}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Mail server</source>
            <translation>Serveur de messagerie</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Mail the weekly report</source>
            <translation>Envoyer le rapport hebdomadaire</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reader.py"></location>
            <source>Make it public</source>
            <translation>Le rendre public</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Mark all that the list shows</source>
            <translation>Marquer tout ce que la liste montre</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Mark and go to the next</source>
            <translation>Marquer et passer à la suivante</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Mark and go to the one before</source>
            <translation>Marquer et revenir à la précédente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Mark for what is done to several</source>
            <translation>Marquer pour agir sur plusieurs</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/narrowing.py"></location>
            <source>Maturity level</source>
            <translation>Niveau de maturité</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>Mean risk over all coverages (AURC): {area}</source>
            <translation>Risque moyen sur toutes les couvertures (AURC) : {area}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/agreement_page.py"></location>
            <source>Mean score of the reviews (IQS)</source>
            <translation>Note moyenne des évaluations (IQS)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Merge with another of the customer, or part them</source>
            <translation>Fusionner avec une autre du client, ou les séparer</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rows.py"></location>
            <source>Mine</source>
            <translation>Miennes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Missed escalation</source>
            <translation>Passage de main manqué</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Missing knowledge</source>
            <translation>Connaissance manquante</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Monday</source>
            <translation>Lundi</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Most were rated unnecessary: the AI may do more here.</source>
            <translation>La plupart ont été jugées inutiles : l'IA peut faire plus ici.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Movement</source>
            <translation>Mouvement</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>Must go to a person at this risk: {share}</source>
            <translation>Doit aller à une personne à ce risque : {share}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>Name whom?</source>
            <translation>Nommer qui ?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/narrowing.py"></location>
            <source>Narrow</source>
            <translation>Restreindre</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>Narrow by category, reason, feeling, language, channel, tag, person, age</source>
            <translation>Filtrer par catégorie, raison, humeur, langue, canal, étiquette, personne, âge</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reading.py"></location>
            <source>Narrow by what to look at, state, category, audience, language</source>
            <translation>Restreindre par points à revoir, état, catégorie, public, langue</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/articles.py"></location>
            <source>Narrow the articles</source>
            <translation>Restreindre les articles</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Narrow the list</source>
            <translation>Filtrer la liste</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/articles.py"></location>
            <source>Narrowed to {words}. Press to show everything</source>
            <translation>Filtré sur {words}. Appuyez pour tout afficher</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Needless escalation</source>
            <translation>Passage de main inutile</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>Needs a lead's word: {why}.</source>
            <translation>Demande l’accord d’un responsable : {why}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/articles.py"></location>
            <source>New</source>
            <translation>Nouveau</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>New article</source>
            <translation>Nouvel article</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>New category</source>
            <translation>Nouvelle catégorie</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/keys.py"></location>
            <source>New keys</source>
            <translation>Nouvelles touches</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>New macro “{title}”</source>
            <translation>Nouvelle macro « {title} »</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>New plan</source>
            <translation>Nouveau plan</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>New scorecard</source>
            <translation>Nouvelle grille</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>New session</source>
            <translation>Nouvelle séance</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/routing.py"></location>
            <source>New work: {how}</source>
            <translation>Nouveau travail : {how}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Next</source>
            <translation>Suite</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Next conversation</source>
            <translation>Conversation suivante</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Next line of the scorecard, or of the list</source>
            <translation>Ligne suivante de la grille ou de la liste</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Next on {moment}.</source>
            <translation>Prochain le {moment}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Next outcome</source>
            <translation>Issue suivante</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/preview.py"></location>
            <source>Next page</source>
            <translation>Page suivante</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Next pane</source>
            <translation>Volet suivant</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>Next turn</source>
            <translation>Tour suivant</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Next turn of the AI</source>
            <translation>Tour suivant de l’IA</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/resolving.py"></location>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>No answer is known to be right yet that it could break.</source>
            <translation>Aucune réponse connue comme bonne ne peut encore être cassée.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/history.py"></location>
            <source>No answer of the last 90 days rested on it.</source>
            <translation>Aucune réponse des 90 derniers jours ne s’appuyait dessus.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reading.py"></location>
            <source>No article fits. Ctrl+N writes a new one.</source>
            <translation>Aucun article ne correspond. Ctrl+N en écrit un nouveau.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>No contact to the service.</source>
            <translation>Pas de contact avec le service.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>No conversations in this time. Figures are here once customers have written.</source>
            <translation>Aucune conversation sur cette période. Les chiffres apparaîtront quand des clients auront écrit.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>No past escalation of this category to ask again.</source>
            <translation>Aucun transfert passé de cette catégorie à redemander.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>No plan yet: nothing is drawn. Begin with any conversation, for estimates.</source>
            <translation>Aucun plan : rien n’est tiré. Commencez par n’importe quelle conversation, pour les estimations.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/resolving.py"></location>
            <source>No reply needed</source>
            <translation>Sans réponse nécessaire</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>No scorecard yet.</source>
            <translation>Aucune grille pour l’instant.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>No session yet. In a session several people score the same conversations without seeing each other's scores; then the scores are revealed and talked about.</source>
            <translation>Aucune séance. Dans une séance, plusieurs personnes notent les mêmes conversations sans voir les notes des autres ; puis les notes sont révélées et discutées.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/spelling.py"></location>
            <source>No word is marked as misspelt.</source>
            <translation>Aucun mot n’est marqué comme mal orthographié.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>Nobody</source>
            <translation>Personne</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>Nobody has objected to a review.</source>
            <translation>Personne n’a contesté d’évaluation.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/judging.py"></location>
            <source>Nobody has reviewed this conversation.</source>
            <translation>Personne n’a évalué cette conversation.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>Nobody has scored it yet. It waits among the reviews of each of them.</source>
            <translation>Personne ne l’a encore notée. Elle attend parmi les évaluations de chacun.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>Nobody is waiting</source>
            <translation>Personne n’attend</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/controller.py"></location>
            <source>Nobody is waiting. The next hand-over appears here by itself.</source>
            <translation>Personne n’attend. La prochaine transmission apparaîtra ici d’elle-même.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>Nobody owes an answer</source>
            <translation>Aucune réponse n’est due</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rail.py"></location>
            <source>Nobody signed in</source>
            <translation>Personne n’est connecté</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/agreement_page.py"></location>
            <source>Nobody's reviews were doubled yet. A plan's share of double reviews does it.</source>
            <translation>Rien n’a encore été évalué deux fois. C’est la part de doubles évaluations d’un plan qui le fait.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>None is used.</source>
            <translation>Aucun n’est utilisé.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Not agreed</source>
            <translation>Non accepté</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>Not changed: {why}</source>
            <translation>Non modifié : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reading.py"></location>
            <source>Not connected: this is what was seen here before. {why}</source>
            <translation>Non connecté : voici ce qui a déjà été vu ici. {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/deciding.py"></location>
            <source>Not decided: {why}</source>
            <translation>Non décidé : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>Not ended: {why}</source>
            <translation>Pas terminé : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>Not given back: {why}</source>
            <translation>Pas rendue : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/narrowing.py"></location>
            <source>Not known yet</source>
            <translation>Pas encore connu</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Not noted: {why}</source>
            <translation>Non noté : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/judging.py"></location>
            <source>Not objected: {why}</source>
            <translation>Pas contestée : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>Not opened: {why}</source>
            <translation>Pas ouverte : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/deciding.py"></location>
            <source>Not proved: {why}</source>
            <translation>Non éprouvé : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editing.py"></location>
            <source>Not published: {why} Your draft is kept.</source>
            <translation>Non publié : {why} Votre brouillon est gardé.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>Not read</source>
            <translation>Non lue</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>Not read yet</source>
            <translation>Pas encore lue</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>Not resolved</source>
            <translation>Non résolues</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence_controller.py"></location>
            <source>Not saved: give a number of wrong answers in 100, from 0.1 to 50.</source>
            <translation>Non enregistré : donnez un nombre de réponses fausses sur 100, de 0,1 à 50.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/controller.py"></location>
            <source>Not saved: one of the limits cannot be so.</source>
            <translation>Non enregistré : une des limites est impossible.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Not saved: one of the numbers cannot be so.</source>
            <translation>Non enregistré : l’un des nombres est impossible.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/routing.py"></location>
            <source>Not saved: the limits are whole numbers, 1 to 200, and 0 to 100 for heavy ones.</source>
            <translation>Non enregistré : les limites sont des nombres entiers, de 1 à 200, et de 0 à 100 pour les éprouvantes.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>Not saved: {why}</source>
            <translation>Non enregistré : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>Not sent yet: {names} is writing here too.</source>
            <translation>Pas encore envoyé : {names} écrit ici aussi.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>Not sent: fill in {names} first.</source>
            <translation>Non envoyée : remplissez d’abord {names}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>Not sent: it still says what is in {titles}, for colleagues only.</source>
            <translation>Non envoyée : elle dit encore ce qui est dans {titles}, réservé aux collègues.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>Not sent; it is kept and will be retried</source>
            <translation>Non envoyée ; elle est conservée et sera réessayée</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/signing_in.py"></location>
            <source>Not signed in: {why}</source>
            <translation>Non connecté : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/publishing.py"></location>
            <source>Not taken back: {why}</source>
            <translation>Non repris : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/noting.py"></location>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>Note by {name}, {time}</source>
            <translation>Note de {name}, {time}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/noting.py"></location>
            <source>Note for colleagues</source>
            <translation>Note pour les collègues</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>Note, only colleagues see it</source>
            <translation>Note, visible des collègues seulement</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecard_view.py"></location>
            <source>Note: {words}</source>
            <translation>Note : {words}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Nothing</source>
            <translation>Rien</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/closing.py"></location>
            <source>Nothing can be drafted: {why}</source>
            <translation>Rien ne peut être rédigé : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>Nothing found for “{query}”</source>
            <translation>Rien trouvé pour « {query} »</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>Nothing has been changed yet.</source>
            <translation>Rien n’a encore été modifié.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>Nothing in the conversation or the knowledge answers that.</source>
            <translation>Rien dans la conversation ni les connaissances n’y répond.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/keys.py"></location>
            <source>Nothing is called so.</source>
            <translation>Rien ne s’appelle ainsi.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>Nothing is lacking: no question of the last 28 days was left to people for want of knowledge.</source>
            <translation>Rien ne manque : aucune question des 28 derniers jours n’a été laissée aux personnes faute de connaissances.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>Nothing is put away</source>
            <translation>Rien n’est en pause</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>Nothing is read from elsewhere yet.</source>
            <translation>Rien n’est encore lu d’ailleurs.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>Nothing is yours</source>
            <translation>Rien n’est à vous</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>Nothing resolved today</source>
            <translation>Rien de résolu aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>Nothing resolved yet</source>
            <translation>Rien de résolu pour l’instant</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Nothing to learn here</source>
            <translation>Rien à apprendre ici</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/deciding.py"></location>
            <source>Nothing waits for approval.</source>
            <translation>Rien n’attend d’approbation.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>Nothing waits to be reviewed. What the plans draw appears here; {keys} draws now.</source>
            <translation>Rien n’attend d’être évalué. Ce que les plans tirent apparaît ici ; {keys} tire maintenant.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/charts/chart.py"></location>
            <source>Nothing was counted in this time.</source>
            <translation>Rien n'a été compté sur cette période.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>Nothing was drawn: {why}</source>
            <translation>Rien n’a été tiré : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>Nothing was learned from labels yet; {n} labels are kept.</source>
            <translation>Rien n’a encore été appris des labels ; {n} labels sont conservés.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Nothing went to people in this week.</source>
            <translation>Rien n'est allé à des personnes cette semaine.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Notifications</source>
            <translation>Notifications</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Object to the review</source>
            <translation>Contester l’évaluation</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/judging.py"></location>
            <source>Object: {why}</source>
            <translation>Contester : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>Objections</source>
            <translation>Contestations</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Of 100 conversations, at least so many should go to people</source>
            <translation>Sur 100 conversations, au moins tant doivent aller à des personnes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Of 100 conversations, at most so many should go to people</source>
            <translation>Sur 100 conversations, au plus tant doivent aller à des personnes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>Of 100 conversations, so many are asked about</source>
            <translation>Sur 100 conversations, tant donnent lieu à une question</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Off</source>
            <translation>Désactivé</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>Offers a person</source>
            <translation>Propose une personne</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rail.py"></location>
            <source>Offline</source>
            <translation>Hors ligne</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rail.py"></location>
            <source>Offline since {time}</source>
            <translation>Hors ligne depuis {time}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/state.py"></location>
            <source>Offline since {time}.</source>
            <translation>Hors ligne depuis {time}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>On</source>
            <translation>Activé</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>On the labels the confidence was learned from.</source>
            <translation>Sur les étiquettes dont la confiance a été apprise.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>One earlier conversation of this customer</source>
            <translation>Une conversation précédente de ce client</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>One is kept</source>
            <translation>Un mot de passe est conservé</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>One more way to ask for “{title}”</source>
            <translation>Une autre façon de demander « {title} »</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editing.py"></location>
            <source>Only a lead publishes in spite of the proof.</source>
            <translation>Seul un responsable publie malgré la preuve.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>Only colleagues read this</source>
            <translation>Seuls les collègues lisent ceci</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/noting.py"></location>
            <source>Only colleagues read this. @ names one of them</source>
            <translation>Seuls les collègues lisent ceci. @ en nomme un</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/corrections.py"></location>
            <source>Only leads change this.</source>
            <translation>Seuls les responsables modifient cela.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>Only leads dismiss gaps.</source>
            <translation>Seuls les responsables écartent des lacunes.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/looking.py"></location>
            <source>Only the first {n} kB are shown.</source>
            <translation>Seuls les {n} premiers ko sont affichés.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Only what is mine</source>
            <translation>Seulement ce qui est à moi</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/link_bar.py"></location>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>Open a new session</source>
            <translation>Ouvrir une nouvelle séance</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/header.py"></location>
            <source>Open again</source>
            <translation>Rouvrir</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/header.py"></location>
            <source>Open in a window of its own</source>
            <translation>Ouvrir dans sa propre fenêtre</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Open in a window of its own, or bring that one to the front</source>
            <translation>Ouvrir dans sa propre fenêtre, ou la mettre au premier plan</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/handing_in.py"></location>
            <source>Open it</source>
            <translation>L’ouvrir</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Open it again</source>
            <translation>Rouvrir</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/corrections.py"></location>
            <source>Open its conversation</source>
            <translation>Ouvrir sa conversation</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/link_bar.py"></location>
            <source>Open the address</source>
            <translation>Ouvrir l’adresse</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>Open the conversation</source>
            <translation>Ouvrir la conversation</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reader.py"></location>
            <source>Open the conversation it came from</source>
            <translation>Ouvrir la conversation d’où il vient</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/session_form.py"></location>
            <source>Open the session</source>
            <translation>Ouvrir la séance</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Opens the article</source>
            <translation>Ouvre l’article</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Opens the conversation</source>
            <translation>Ouvre la conversation</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>Opens the conversation by itself</source>
            <translation>Ouvre la conversation seule</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>Other views and saved ones (G then V)</source>
            <translation>Autres vues et vues enregistrées (G puis V)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/resolving.py"></location>
            <source>Outcome</source>
            <translation>Issue</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Outdated knowledge</source>
            <translation>Connaissance périmée</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/preview.py"></location>
            <source>Own size</source>
            <translation>Taille réelle</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editor.py"></location>
            <source>Owner</source>
            <translation>Responsable de l’article</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Page (HTML)</source>
            <translation>Page (HTML)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Page to print (PDF)</source>
            <translation>Page à imprimer (PDF)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/preview.py"></location>
            <source>Page {number} of {pages}</source>
            <translation>Page {number} sur {pages}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Password at the mail server</source>
            <translation>Mot de passe du serveur</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>People are right for these; watch whether they become more.</source>
            <translation>Des personnes conviennent ici ; surveiller s'il y en a davantage.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>People shall answer this.</source>
            <translation>Des personnes doivent y répondre.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/routing.py"></location>
            <source>People take it</source>
            <translation>Chacun le prend</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/session_form.py"></location>
            <source>People to pick</source>
            <translation>Personnes au choix</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/session_form.py"></location>
            <source>People: Enter picks, at least two</source>
            <translation>Personnes : Entrée choisit, au moins deux</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/finding.py"></location>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/image_view.py"></location>
            <source>Picture</source>
            <translation>Image</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>Place of a new source</source>
            <translation>Emplacement d’une nouvelle source</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Plan</source>
            <translation>Formule</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/pane.py"></location>
            <source>Plans</source>
            <translation>Plans</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Polish</source>
            <translation>Polonais</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Portuguese</source>
            <translation>Portugais</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/keys.py"></location>
            <source>Press the new keys</source>
            <translation>Appuyez sur les nouvelles touches</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editor.py"></location>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/preview.py"></location>
            <source>Previous</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Previous conversation</source>
            <translation>Conversation précédente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/preview.py"></location>
            <source>Previous page</source>
            <translation>Page précédente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Previous pane</source>
            <translation>Volet précédent</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/limits.py"></location>
            <source>Price of 1,000 tokens sent</source>
            <translation>Prix de 1 000 jetons envoyés</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/limits.py"></location>
            <source>Price of 1,000 tokens written</source>
            <translation>Prix de 1 000 jetons écrits</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Privacy leak</source>
            <translation>Fuite de données privées</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Promise</source>
            <translation>Promesse</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>Promise: {state}; {threshold}</source>
            <translation>Promesse : {state} ; {threshold}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Proof</source>
            <translation>Preuve</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editor.py"></location>
            <source>Prove now</source>
            <translation>Éprouver maintenant</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Prove what is written now</source>
            <translation>Éprouver ce qui est écrit</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Publish</source>
            <translation>Publier</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/corrections.py"></location>
            <source>Publish all the same</source>
            <translation>Publier malgré tout</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/corrections.py"></location>
            <source>Publish at once</source>
            <translation>Publier tout de suite</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Publish the correction</source>
            <translation>Publier la correction</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Publish the correction all the same</source>
            <translation>Publier malgré tout la correction</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/conflicts.py"></location>
            <source>Publish this text</source>
            <translation>Publier ce texte</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Published</source>
            <translation>Publié</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editing.py"></location>
            <source>Publishing…</source>
            <translation>Publication…</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>Put away</source>
            <translation>En pause</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>Put away for</source>
            <translation>Mettre en pause pour</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>Put away until when? A preset, or: tomorrow 9, in 3 h, fri 14:00</source>
            <translation>En pause jusqu’à quand ? Un choix, ou : tomorrow 9, in 3 h, fri 14:00</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>Put in</source>
            <translation>Insérer</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>Put into the reply</source>
            <translation>Mettre dans la réponse</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>Put it back on the list</source>
            <translation>La remettre sur la liste</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>Put my words back</source>
            <translation>Remettre mes mots</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Put the AI's draft into the reply</source>
            <translation>Mettre le brouillon de l’IA dans la réponse</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Put the conversation away, or bring it back</source>
            <translation>Mettre la conversation en pause, ou la reprendre</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>Question: {which}</source>
            <translation>Question : {which}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Queue</source>
            <translation>File d’attente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Queue rows</source>
            <translation>Lignes de la file</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Quiet</source>
            <translation>Silence</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Read again, they bring what changed; corrections stay.</source>
            <translation>Relues, elles apportent ce qui a changé ; les corrections restent.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>Read and retire what vanished</source>
            <translation>Lire et retirer ce qui a disparu</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>Read now</source>
            <translation>Lire maintenant</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>Reading the conversation…</source>
            <translation>Lecture de la conversation…</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>Reading the review…</source>
            <translation>Lecture de l’évaluation…</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>Reading the sessions…</source>
            <translation>Lecture des séances…</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>Reading what is to be reviewed…</source>
            <translation>Lecture de ce qui est à évaluer…</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>Reading what it says now…</source>
            <translation>Lecture de ce qu’il dit maintenant…</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/view.py"></location>
            <source>Reading, writing and closing go on there. Closing that window brings it back.</source>
            <translation>Lire, écrire et clore se font là-bas. Fermer cette fenêtre la ramène ici.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>Reads here as</source>
            <translation>Se lit ici ainsi</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/corrections.py"></location>
            <source>Refuse</source>
            <translation>Refuser</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Refuse the correction, or dismiss the gap</source>
            <translation>Refuser la correction ou écarter la lacune</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/corrections.py"></location>
            <source>Refuse with a reason</source>
            <translation>Refuser avec un motif</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/deciding.py"></location>
            <source>Refuse: {why}</source>
            <translation>Refuser : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/corrections.py"></location>
            <source>Refused by {name}: {why}</source>
            <translation>Refusée par {name} : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/deciding.py"></location>
            <source>Refused: “{title}”.</source>
            <translation>Refusée : « {title} ».</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Reject the objection</source>
            <translation>Rejeter la contestation</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>Reject: the review stands</source>
            <translation>Rejeter : l’évaluation reste</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>Reject: {why}</source>
            <translation>Rejeter : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence_controller.py"></location>
            <source>Released. The AI works with it from the next message on.</source>
            <translation>Levée. L’IA en tient compte dès le prochain message.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reliability.py"></location>
            <source>Reliability diagram</source>
            <translation>Diagramme de fiabilité</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>Remind in</source>
            <translation>Rappeler dans</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>Remind when? A preset, or: tomorrow 9, in 3 h, fri 14:00</source>
            <translation>Rappeler quand ? Un choix, ou : tomorrow 9, in 3 h, fri 14:00</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Replies written</source>
            <translation>Réponses écrites</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/composer.py"></location>
            <source>Reply</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/composer.py"></location>
            <source>Reply to the customer</source>
            <translation>Réponse au client</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>Reply to {name} leaves</source>
            <translation>La réponse à {name} part</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>Resolution</source>
            <translation>Résolution</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Resolution points per four weeks</source>
            <translation>Points de résolution par quatre semaines</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Resolve</source>
            <translation>Résoudre</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/resolving.py"></location>
            <source>Resolve and go to the next</source>
            <translation>Résoudre et passer à la suivante</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Resolve the conversation</source>
            <translation>Résoudre la conversation</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Resolve with what is chosen</source>
            <translation>Résoudre avec ce qui est choisi</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/resolving.py"></location>
            <source>Resolve: N a person was needed, U not needed, P publish, Enter resolves</source>
            <translation>Résoudre : N personne nécessaire, U pas nécessaire, P publier, Entrée résout</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rows.py"></location>
            <source>Resolved</source>
            <translation>Résolues</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rows.py"></location>
            <source>Resolved today</source>
            <translation>Résolues aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Resolved, assumed</source>
            <translation>Résolues, supposées</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Resolved, verified</source>
            <translation>Résolues, vérifiées</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>Resolved. {keys} opens it again.</source>
            <translation>Résolue. {keys} la rouvre.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Restore the version that is chosen</source>
            <translation>Rétablir la version choisie</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/history.py"></location>
            <source>Restore this version</source>
            <translation>Rétablir cette version</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/composer.py"></location>
            <source>Rests on {titles}, for colleagues only. Take out what a customer must not read.</source>
            <translation>S’appuie sur {titles}, réservé aux collègues. Retirez ce qu’un client ne doit pas lire.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reader.py"></location>
            <source>Retire</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reader.py"></location>
            <source>Retire the article</source>
            <translation>Retirer l’article</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Retire, bring back, or take back</source>
            <translation>Retirer, remettre en service ou reprendre</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>Retry now</source>
            <translation>Réessayer maintenant</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>Reveal the scores</source>
            <translation>Révéler les notes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Review</source>
            <translation>Évaluation</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Review this conversation now</source>
            <translation>Évaluer cette conversation maintenant</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Review what the AI did</source>
            <translation>Évaluer ce que l’IA a fait</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/tasks_view.py"></location>
            <source>Reviewed</source>
            <translation>Évaluées</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>Reviewed twice, blind</source>
            <translation>Évaluées deux fois, à l’aveugle</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/corrections.py"></location>
            <source>Reviewers</source>
            <translation>Relecteurs</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence_controller.py"></location>
            <source>Reviewers and leads see here what the promise is worth.</source>
            <translation>Les réviseurs et responsables voient ici ce que vaut la promesse.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/pane.py"></location>
            <source>Reviews</source>
            <translation>Évaluations</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>Rewritten; numbers and names are as they were.</source>
            <translation>Réécrite ; les nombres et les noms sont inchangés.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>Right</source>
            <translation>Juste</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Right or wrong cannot be told</source>
            <translation>Juste ou faux, on ne peut le dire</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/corrections.py"></location>
            <source>Rolled back by itself: {why}</source>
            <translation>Annulée d’elle-même : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>Root causes</source>
            <translation>Causes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>Root causes, one a line</source>
            <translation>Causes, une par ligne</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Rule</source>
            <translation>Règle</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>Sampling plans</source>
            <translation>Plans d’échantillonnage</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>Satisfaction</source>
            <translation>Satisfaction</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>Satisfaction (CSAT, 1 to 5)</source>
            <translation>Satisfaction (CSAT, 1 à 5)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>Satisfaction is low, and goes to review, up to (1 to 5)</source>
            <translation>La satisfaction est basse, et part en revue, jusqu’à (1 à 5)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Satisfied (CSAT)</source>
            <translation>Satisfaits (CSAT)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Saturday</source>
            <translation>Samedi</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>Save as a new version</source>
            <translation>Enregistrer une nouvelle version</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/routing.py"></location>
            <source>Save how work is shared out</source>
            <translation>Enregistrer la répartition du travail</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>Save the figures</source>
            <translation>Enregistrer les chiffres</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/attachments.py"></location>
            <source>Save the file</source>
            <translation>Enregistrer le fichier</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Save the language model</source>
            <translation>Enregistrer le modèle de langage</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>Save the plan</source>
            <translation>Enregistrer le plan</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>Save the scorecard</source>
            <translation>Enregistrer la grille</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>Save the surveys</source>
            <translation>Enregistrer les enquêtes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Save what figures rest on</source>
            <translation>Enregistrer les bases des chiffres</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>Saved as {name}</source>
            <translation>Enregistré sous {name}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/attachments.py"></location>
            <source>Saved as {name}.</source>
            <translation>Enregistré sous {name}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/corrections.py"></location>
            <source>Saved.</source>
            <translation>Enregistré.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>Saved. It holds for conversations that end from now on.</source>
            <translation>Enregistré. Cela vaut pour les conversations qui se terminent désormais.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/routing_controller.py"></location>
            <source>Saved. It holds for what comes from now on.</source>
            <translation>Enregistré. Cela vaut pour ce qui arrive désormais.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/controller.py"></location>
            <source>Saved. The AI uses it from the next message on.</source>
            <translation>Enregistré. L’IA l’utilise dès le prochain message.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence_controller.py"></location>
            <source>Saved. The AI works with it from the next message on.</source>
            <translation>Enregistré. L’IA en tient compte dès le prochain message.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/preview.py"></location>
            <source>Save…</source>
            <translation>Enregistrer…</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/controller.py"></location>
            <source>Saving…</source>
            <translation>Enregistrement…</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Say that you are away, or here again</source>
            <translation>Dire que vous êtes absent, ou de retour</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Say what kind of error it is</source>
            <translation>Dire de quel type d’erreur il s’agit</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Say why this category is not full</source>
            <translation>Dire pourquoi cette catégorie n’est pas complète</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>Scorecard</source>
            <translation>Grille</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/pane.py"></location>
            <source>Scorecards</source>
            <translation>Grilles</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>Scored by {names}. The scores are hidden until they are revealed.</source>
            <translation>Notée par {names}. Les notes sont cachées jusqu’à ce qu’elles soient révélées.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/pane.py"></location>
            <source>Scores and agreement</source>
            <translation>Notes et accord</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/agreement_page.py"></location>
            <source>Scores by category, and errors</source>
            <translation>Notes par catégorie, et erreurs</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>Search customers, words, categories</source>
            <translation>Chercher clients, mots, catégories</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/articles.py"></location>
            <source>Search the articles</source>
            <translation>Chercher dans les articles</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Search the conversations</source>
            <translation>Chercher dans les conversations</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Second</source>
            <translation>Deuxième</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Second reason why not</source>
            <translation>Deuxième raison du contraire</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/limits.py"></location>
            <source>Seconds in one turn, 1 to 50</source>
            <translation>Secondes par tour, de 1 à 50</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>See what a misspelt word may have been</source>
            <translation>Voir ce qu’un mot mal orthographié a pu être</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>See what reviewers said of it, and object</source>
            <translation>Voir ce que les évaluateurs en ont dit, et contester</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>Seed {seed}: the draw can be repeated with it.</source>
            <translation>Graine {seed} : elle permet de répéter le tirage.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/pointing.py"></location>
            <source>Select everything</source>
            <translation>Tout sélectionner</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/composer.py"></location>
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>Send all the same</source>
            <translation>Envoyer malgré tout</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/composer.py"></location>
            <source>Send and resolve</source>
            <translation>Envoyer et résoudre</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>Send anyway</source>
            <translation>Envoyer quand même</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Send the reply</source>
            <translation>Envoyer la réponse</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Send the reply and resolve</source>
            <translation>Envoyer la réponse et résoudre</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>Sent</source>
            <translation>Envoyé</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Session before they wrote</source>
            <translation>Session avant le message</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>Set the consensus</source>
            <translation>Fixer le consensus</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Settled at first contact</source>
            <translation>Réglées au premier contact</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>Settled by the AI</source>
            <translation>Réglées par l'IA</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>Share</source>
            <translation>Part</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>Share that is drawn</source>
            <translation>Part qui est tirée</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>Share that two people review without knowing</source>
            <translation>Part que deux personnes évaluent sans le savoir</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Sharing work out</source>
            <translation>Répartition du travail</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editor.py"></location>
            <source>Short answer</source>
            <translation>Réponse courte</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/articles.py"></location>
            <source>Show all articles</source>
            <translation>Montrer tous les articles</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show all keys</source>
            <translation>Afficher tous les raccourcis</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show all that people have</source>
            <translation>Afficher tout ce que les personnes ont</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>Show both</source>
            <translation>Afficher les deux</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>Show dismissed ones too</source>
            <translation>Montrer aussi les écartées</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show everything in this view</source>
            <translation>Tout afficher dans cette vue</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show mine</source>
            <translation>Afficher les miennes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/articles.py"></location>
            <source>Show more</source>
            <translation>En montrer plus</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/articles.py"></location>
            <source>Show more articles</source>
            <translation>Montrer plus d’articles</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show or fold the side pane</source>
            <translation>Afficher ou replier le volet latéral</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show resolved</source>
            <translation>Afficher les résolues</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show the article as it was then</source>
            <translation>Montrer l’article tel qu’il était</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Show the change</source>
            <translation>Montrer la modification</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show the customer's earlier conversation above</source>
            <translation>Afficher au-dessus la conversation précédente du client</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show the figure side by side another way</source>
            <translation>Comparer le chiffre autrement</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>Show the latest of them</source>
            <translation>Afficher la dernière</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show those with the AI</source>
            <translation>Afficher celles que l’IA traite</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show unclaimed</source>
            <translation>Afficher les libres</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>Show what is new</source>
            <translation>Afficher les nouveautés</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>Show what is new (.)</source>
            <translation>Afficher les nouveautés (.)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show what is new in the list</source>
            <translation>Afficher ce qui est nouveau dans la liste</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show what is put away</source>
            <translation>Afficher celles en pause</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Show what the correction changes</source>
            <translation>Montrer ce que la correction change</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show what the correction would change</source>
            <translation>Montrer ce que la correction changerait</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show what waits, or what was reviewed</source>
            <translation>Montrer ce qui attend, ou ce qui a été évalué</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show what was resolved today</source>
            <translation>Afficher celles résolues aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show who owes no answer</source>
            <translation>Afficher celles qui attendent le client</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Show why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show why it is here</source>
            <translation>Montrer pourquoi elle est ici</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Show why it is here in full</source>
            <translation>Montrer en détail pourquoi elle est ici</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show yours, or everybody's</source>
            <translation>Montrer les vôtres, ou celles de tous</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Shown</source>
            <translation>Affichés</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>Shown now</source>
            <translation>Affichée maintenant</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>Shows it above this one</source>
            <translation>L’affiche au-dessus de celle-ci</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>Shows it here</source>
            <translation>L’affiche ici</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>Shows what the AI tried in this turn</source>
            <translation>Montre ce que l’IA a essayé à ce tour</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Shows where the address leads</source>
            <translation>Montre où mène l’adresse</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>Side by side</source>
            <translation>Côte à côte</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/desk.py"></location>
            <source>Sign in</source>
            <translation>Se connecter</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Sign out</source>
            <translation>Se déconnecter</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/home.py"></location>
            <source>Sign out all the same</source>
            <translation>Se déconnecter quand même</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Sign out of this desk</source>
            <translation>Se déconnecter de ce bureau</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Since</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/routing.py"></location>
            <source>Skills: categories, and languages as lang:de</source>
            <translation>Compétences : catégories, et langues comme lang:de</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/preview.py"></location>
            <source>Smaller</source>
            <translation>Réduire</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rows.py"></location>
            <source>Snoozed</source>
            <translation>En pause</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/resolving.py"></location>
            <source>Solved</source>
            <translation>Solutionné</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/judging.py"></location>
            <source>Somebody has objected to this review already.</source>
            <translation>Quelqu’un a déjà contesté cette évaluation.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Something broke, or more customers than usual are upset or want a person.</source>
            <translation>Quelque chose a échoué, ou plus de clients que d'habitude sont contrariés ou veulent une personne.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/notices.py"></location>
            <source>Something went wrong while {doing}. What you wrote is kept. The details are in the log.</source>
            <translation>Un problème est survenu ({doing}). Ce que vous avez écrit est conservé. Les détails sont dans le journal.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Sound</source>
            <translation>Son</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>Source: {source}.</source>
            <translation>Source : {source}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Sources of knowledge</source>
            <translation>Sources des connaissances</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Spanish</source>
            <translation>Espagnol</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/limits.py"></location>
            <source>Spent today: {day} {currency}, this month: {month} {currency}.</source>
            <translation>Dépensé aujourd’hui : {day} {currency}, ce mois-ci : {month} {currency}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/first_run.py"></location>
            <source>Start my own desk on this computer</source>
            <translation>Créer mon propre bureau sur cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rail.py"></location>
            <source>Starting</source>
            <translation>Démarrage</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/home.py"></location>
            <source>Starting the service</source>
            <translation>Démarrage du service</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/narrowing.py"></location>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>Stated and true</source>
            <translation>Annoncé et réel</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>Stated and true confidence are {share} apart on average.</source>
            <translation>La confiance annoncée et la réelle diffèrent de {share} en moyenne.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>Stated confidence and the share that was right</source>
            <translation>Confiance annoncée et part de réponses justes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scoring.py"></location>
            <source>Still open: {what}</source>
            <translation>Encore ouvert : {what}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>Stopped at {done} of {total}</source>
            <translation>Arrêtée à {done} sur {total}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Suggested</source>
            <translation>Suggéré</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Sunday</source>
            <translation>Dimanche</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Surveys</source>
            <translation>Enquêtes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Surveys answered</source>
            <translation>Enquêtes répondues</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/keys.py"></location>
            <source>Swap the keys</source>
            <translation>Échanger les touches</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/keys.py"></location>
            <source>Swapped with {name}, which is {keys} now.</source>
            <translation>Échangé avec {name}, désormais {keys}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Swedish</source>
            <translation>Suédois</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Switch between light and dark</source>
            <translation>Passer du clair au sombre et inversement</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Switch between proof and preview</source>
            <translation>Passer de la preuve à l’aperçu</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/controller.py"></location>
            <source>Switched off.</source>
            <translation>Désactivé.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Table (CSV)</source>
            <translation>Tableau (CSV)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>Tag</source>
            <translation>Étiquette</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>Tags, with commas between</source>
            <translation>Étiquettes, séparées par des virgules</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>Take back</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/header.py"></location>
            <source>Take by {moment}</source>
            <translation>À prendre avant {moment}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/attaching.py"></location>
            <source>Take out {name}</source>
            <translation>Retirer {name}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>Take tags away</source>
            <translation>Retirer des étiquettes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>Take the category out</source>
            <translation>Retirer la catégorie</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/corrections.py"></location>
            <source>Take the correction back</source>
            <translation>Reprendre la correction</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Take the next unclaimed conversation</source>
            <translation>Prendre la prochaine conversation libre</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>Take the reminder away</source>
            <translation>Retirer le rappel</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>Take the reply back</source>
            <translation>Reprendre la réponse</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/conflicts.py"></location>
            <source>Take the source’s</source>
            <translation>Prendre ceux de la source</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>Taken back, not sent</source>
            <translation>Reprise, non envoyée</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/corrections.py"></location>
            <source>Taken back. {why}</source>
            <translation>Reprise. {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/publishing.py"></location>
            <source>Taken back: “{title}”.</source>
            <translation>Reprise : « {title} ».</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Tell me of</source>
            <translation>Me signaler</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editor.py"></location>
            <source>Text (Markdown)</source>
            <translation>Texte (Markdown)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Text of the article</source>
            <translation>Texte de l’article</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/preview.py"></location>
            <source>Text of the file</source>
            <translation>Texte du fichier</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/side.py"></location>
            <source>Text of {title}</source>
            <translation>Texte de {title}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Text size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>That did not reach the service: {why}</source>
            <translation>Cela n’a pas atteint le service : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/controller.py"></location>
            <source>That part of the history is not loaded yet.</source>
            <translation>Cette partie de l’historique n’est pas encore chargée.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/first_run.py"></location>
            <source>The AI answers customers when it is sure enough; people take the rest, here.</source>
            <translation>L’IA répond aux clients quand elle est assez sûre ; le reste est pour des personnes, ici.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>The AI cannot be asked now: {why}</source>
            <translation>L’IA ne peut pas être interrogée maintenant : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>The AI found no article that answers this.</source>
            <translation>L’IA n’a trouvé aucun article qui y réponde.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>The AI gave an answer</source>
            <translation>L'IA a répondu</translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/working.py"></location>
            <source>The AI has %n conversations again.</source>
            <translation>
                <numerusform>L’IA a de nouveau %n conversation.</numerusform>
                <numerusform>L’IA a de nouveau %n conversations.</numerusform>
                <numerusform>L’IA a de nouveau %n conversations.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>The AI has no conversation</source>
            <translation>L’IA n’a aucune conversation</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>The AI has the conversation with {name} again.</source>
            <translation>L’IA a de nouveau la conversation avec {name}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>The AI reads the conversation…</source>
            <translation>L’IA lit la conversation…</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/turning.py"></location>
            <source>The AI rested on no article in this turn.</source>
            <translation>L’IA ne s’est appuyée sur aucun article dans ce tour.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>The AI rewrites it…</source>
            <translation>L’IA la réécrit…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>The AI took %n steps</source>
            <translation>
                <numerusform>L’IA a fait %n étape</numerusform>
                <numerusform>L’IA a fait %n étapes</numerusform>
                <numerusform>L’IA a fait %n étapes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>The AI took one step</source>
            <translation>L’IA a fait une étape</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>The AI took part, and it has ended</source>
            <translation>L'IA a participé, et c'est terminé</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>The AI was barely sure</source>
            <translation>L’IA était à peine sûre</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>The AI was not sure enough or found nothing: an article would answer them.</source>
            <translation>L'IA n'était pas assez sûre ou n'a rien trouvé : un article y répondrait.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>The AI was right</source>
            <translation>L’IA avait raison</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>The AI was wrong</source>
            <translation>L’IA avait tort</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>The AI writes it in {language}…</source>
            <translation>L’IA l’écrit dans cette langue : {language}…</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/resolving.py"></location>
            <source>The AI's answer was right</source>
            <translation>La réponse de l’IA était juste</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/notifying.py"></location>
            <source>The AI's promise was tightened</source>
            <translation>La promesse de l’IA a été resserrée</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>The AI's turn</source>
            <translation>Tour de l’IA</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/signing_in.py"></location>
            <source>The address begins with https://</source>
            <translation>L’adresse commence par https://</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>The article as it was</source>
            <translation>L’article tel qu’il était</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reading.py"></location>
            <source>The article cannot be opened: {why}</source>
            <translation>L’article ne peut pas être ouvert : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>The article is gone.</source>
            <translation>L’article n’existe plus.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editor.py"></location>
            <source>The article's fields</source>
            <translation>Les champs de l’article</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>The band cannot be kept: more and better articles lower it, or a larger risk.</source>
            <translation>La bande est intenable : plus de bons articles la baissent, ou un risque plus grand.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/controller.py"></location>
            <source>The brief is copied.</source>
            <translation>La synthèse est copiée.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/closing.py"></location>
            <source>The conversation</source>
            <translation>La conversation</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>The conversation cannot be read now: {why} What you entered is kept.</source>
            <translation>Conversation illisible pour l’instant : {why} Ce que vous avez saisi est conservé.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/versions.py"></location>
            <source>The conversation has moved on</source>
            <translation>La conversation a continué</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>The conversations behind it</source>
            <translation>Les conversations derrière</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/closing.py"></location>
            <source>The correction</source>
            <translation>La correction</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>The correction of “{title}” was taken back: {why}</source>
            <translation>La correction de « {title} » a été retirée : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/closing.py"></location>
            <source>The correction was not published: {why} The knowledge is as it was.</source>
            <translation>La correction n’a pas été publiée : {why} Les connaissances sont inchangées.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/closing.py"></location>
            <source>The correction was taken back.</source>
            <translation>La correction a été retirée.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>The customer</source>
            <translation>Le client</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>The customer came back</source>
            <translation>Le client est revenu</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>The customer gave a low score</source>
            <translation>Le client a donné une note basse</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/resolving.py"></location>
            <source>The customer only had to be asked back</source>
            <translation>Il suffisait de questionner le client</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>The customer was asked how it went</source>
            <translation>Il a été demandé au client comment cela s’est passé</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>The desk cannot be reached. What you have handed in is kept, and goes out by itself.</source>
            <translation>Le desk n’est pas joignable. Ce que vous avez remis est conservé et partira de lui-même.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/signing_in.py"></location>
            <source>The desk does not know this token. Nothing was kept.</source>
            <translation>Le bureau ne connaît pas ce jeton. Rien n’a été conservé.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/first_run.py"></location>
            <source>The desk is still starting; the settings show it later.</source>
            <translation>Le bureau démarre encore ; les réglages l’afficheront plus tard.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/links.py"></location>
            <source>The desk opens only web pages and mail addresses.</source>
            <translation>Deskhand n’ouvre que des pages web et des adresses e-mail.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editing.py"></location>
            <source>The draft is gone.</source>
            <translation>Le brouillon n’est plus là.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/closing.py"></location>
            <source>The draft is not there yet. Press P again when you have seen it.</source>
            <translation>Le brouillon n’est pas encore là. Appuyez de nouveau sur P quand vous l’aurez vu.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>The earlier conversation cannot be shown: {why}</source>
            <translation>La conversation précédente ne peut pas être affichée : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>The figures are being read …</source>
            <translation>Lecture des chiffres …</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>The figures cannot be read now: {why}</source>
            <translation>Les chiffres ne peuvent pas être lus : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/attachments.py"></location>
            <source>The file cannot be fetched now. {why}</source>
            <translation>Le fichier ne peut pas être récupéré maintenant. {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/attachments.py"></location>
            <source>The file has not been saved. {why}</source>
            <translation>Le fichier n’a pas été enregistré. {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/history.py"></location>
            <source>The first version</source>
            <translation>La première version</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>The gap is off the list.</source>
            <translation>La lacune n’est plus sur la liste.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>The hand-over was {timing}</source>
            <translation>Le passage de main : {timing}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/links.py"></location>
            <source>The host is written with letters that may look like others.</source>
            <translation>Le nom d’hôte contient des lettres qui peuvent ressembler à d’autres.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>The key is kept in {place}.</source>
            <translation>La clé est conservée dans {place}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/resolving.py"></location>
            <source>The knowledge had the answer</source>
            <translation>Les connaissances avaient la réponse</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>The knowledge lacks this</source>
            <translation>Cela manque aux connaissances</translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/insight/narrowing.py"></location>
            <source>The last %n weeks</source>
            <translation>
                <numerusform>La %n dernière semaine</numerusform>
                <numerusform>Les %n dernières semaines</numerusform>
                <numerusform>Les %n dernières semaines</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/own_page.py"></location>
            <source>The last twelve weeks. Only you and your lead are told these.</source>
            <translation>Les douze dernières semaines. Seuls vous et votre responsable les voyez.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/judging.py"></location>
            <source>The leads have your objection.</source>
            <translation>Les responsables ont votre contestation.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reading.py"></location>
            <source>The link leads to {address}</source>
            <translation>Le lien mène à {address}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>The list cannot be read now: {why}</source>
            <translation>Liste illisible pour l’instant : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>The macro is as it was: {why}</source>
            <translation>La macro est inchangée : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>The macros cannot be asked for now: {why}</source>
            <translation>Les macros ne peuvent pas être demandées maintenant : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>The newest version is not used: {why}.</source>
            <translation>La version la plus récente n’est pas utilisée : {why}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>The number of escalations; the darker the more.</source>
            <translation>Le nombre d'escalades ; plus c'est foncé, plus il y en a.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>The objection</source>
            <translation>La contestation</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>The objections cannot be read now: {why}</source>
            <translation>Contestations illisibles pour l’instant : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>The plan</source>
            <translation>Le plan</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>The plan has ended.</source>
            <translation>Le plan a pris fin.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>The plan is saved: {title}.</source>
            <translation>Le plan est enregistré : {title}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>The plans cannot be read now: {why}</source>
            <translation>Plans illisibles pour l’instant : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>The queue appears here as soon as the service answers.</source>
            <translation>La file apparaîtra ici dès que le service répondra.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>The reminder of {name} is gone.</source>
            <translation>Le rappel de {name} est retiré.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>The reply could not be delivered: {why}</source>
            <translation>La réponse n’a pas pu être livrée : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>The reply to {name} had left already. {why}</source>
            <translation>La réponse à {name} était déjà partie. {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>The review cannot be read now: {why}</source>
            <translation>Évaluation illisible pour l’instant : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/judging.py"></location>
            <source>The reviews cannot be read: {why}</source>
            <translation>Évaluations illisibles : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>The risk is the promise: at most so many of the AI's answers are wrong.</source>
            <translation>Le risque est la promesse : au plus tant de réponses de l’IA sont fausses.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/quiet.py"></location>
            <source>The same on all days</source>
            <translation>Pareil tous les jours</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>The saved views: {why}</source>
            <translation>Les vues enregistrées : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>The scorecard</source>
            <translation>La grille</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>The scorecard is saved: {title}.</source>
            <translation>La grille est enregistrée : {title}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>The scorecards cannot be read now: {why}</source>
            <translation>Grilles illisibles pour l’instant : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>The scores all of you agree on.</source>
            <translation>Les notes sur lesquelles vous vous accordez.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/agreement_page.py"></location>
            <source>The scores cannot be read now: {why}</source>
            <translation>Notes illisibles pour l’instant : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/attachments.py"></location>
            <source>The service cannot be reached.</source>
            <translation>Le service est injoignable.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>The session is open: %n conversations wait for each of you.</source>
            <translation>
                <numerusform>La séance est ouverte : %n conversation attend chacun de vous.</numerusform>
                <numerusform>La séance est ouverte : %n conversations attendent chacun de vous.</numerusform>
                <numerusform>La séance est ouverte : %n conversations attendent chacun de vous.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>The session was not changed: {why}</source>
            <translation>La séance n’a pas été modifiée : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>The sessions cannot be read now: {why}</source>
            <translation>Séances illisibles pour l’instant : {why}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/working.py"></location>
            <source>The tags of %n conversations are changed.</source>
            <translation>
                <numerusform>Les étiquettes de %n conversation sont changées.</numerusform>
                <numerusform>Les étiquettes de %n conversations sont changées.</numerusform>
                <numerusform>Les étiquettes de %n conversations sont changées.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>The week cannot be read now: {why}</source>
            <translation>La semaine ne peut pas être lue : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>The week is being read …</source>
            <translation>Lecture de la semaine …</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>The week is not over.</source>
            <translation>La semaine n'est pas finie.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/deciding.py"></location>
            <source>The words are not clear enough for customers.</source>
            <translation>Les mots ne sont pas assez clairs pour les clients.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/links.py"></location>
            <source>The words say {claimed}, but it leads to {host}.</source>
            <translation>Le texte indique {claimed}, mais il mène à {host}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/resolving.py"></location>
            <source>The wrong signal fired</source>
            <translation>Le mauvais signal s’est déclenché</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>Then resolve</source>
            <translation>Puis résoudre</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>There are no labels yet.</source>
            <translation>Il n'y a pas encore d'étiquettes.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>There is no week to review yet. The first is here when it is over.</source>
            <translation>Il n'y a pas encore de semaine à revoir. La première sera là une fois finie.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>Thermostat: escalated</source>
            <translation>Thermostat : escaladées</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/keymap.py"></location>
            <source>These are no keys.</source>
            <translation>Ce ne sont pas des touches.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/keymap.py"></location>
            <source>These keys are needed for moving about and typing.</source>
            <translation>Ces touches servent à se déplacer et à écrire.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>They are apart again.</source>
            <translation>Elles sont de nouveau séparées.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>They are read as one conversation now.</source>
            <translation>Elles se lisent maintenant comme une seule conversation.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>They cannot be read now: {why}</source>
            <translation>Elles ne peuvent pas être lues : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Third</source>
            <translation>Troisième</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Third reason why not</source>
            <translation>Troisième raison du contraire</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>This conversation</source>
            <translation>Cette conversation</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/view.py"></location>
            <source>This conversation cannot be shown now</source>
            <translation>Cette conversation ne peut pas être affichée maintenant</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>This customer has no other conversation here.</source>
            <translation>Ce client n’a pas d’autre conversation ici.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/links.py"></location>
            <source>This is no address that can be opened.</source>
            <translation>Cette adresse ne peut pas être ouverte.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/looking.py"></location>
            <source>This is no picture that can be shown. It can be saved.</source>
            <translation>Cette image ne peut pas être affichée. Elle peut être enregistrée.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/deciding.py"></location>
            <source>This is not what we do.</source>
            <translation>Ce n’est pas ce que nous faisons.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>This is their first.</source>
            <translation>C’est la première.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/fields.py"></location>
            <source>This is too long or cannot be read: {field}.</source>
            <translation>C’est trop long ou illisible : {field}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>This machine's part is kept in {folder}</source>
            <translation>La part de cette machine est conservée dans {folder}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/looking.py"></location>
            <source>This picture claims {wide} x {high} pixels, too many to show. It can be saved.</source>
            <translation>Cette image annonce {wide} x {high} pixels, trop pour être affichée. Elle peut être enregistrée.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/looking.py"></location>
            <source>This picture is damaged. It can be saved.</source>
            <translation>Cette image est endommagée. Elle peut être enregistrée.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources_controller.py"></location>
            <source>This place is too long.</source>
            <translation>Cet emplacement est trop long.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>This plan draws</source>
            <translation>Ce plan tire</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>This text says</source>
            <translation>Ce texte dit</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>This will not be asked again.</source>
            <translation>On ne le demandera plus.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Thursday</source>
            <translation>Jeudi</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Tier</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>Time</source>
            <translation>Temps</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/narrowing.py"></location>
            <source>Time: {span}</source>
            <translation>Période : {span}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Title of the article</source>
            <translation>Titre de l’article</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>Title of the category</source>
            <translation>Titre de la catégorie</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>Title of the plan</source>
            <translation>Titre du plan</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>Title of the scorecard</source>
            <translation>Titre de la grille</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/session_form.py"></location>
            <source>Title of the session</source>
            <translation>Titre de la séance</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/pane.py"></location>
            <source>To approve</source>
            <translation>À approuver</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/narrowing.py"></location>
            <source>To look at</source>
            <translation>À revoir</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/limits.py"></location>
            <source>Tokens in one turn, from 500</source>
            <translation>Jetons par tour, à partir de 500</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Tone</source>
            <translation>Ton</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>Too few labels to say how much must go to people.</source>
            <translation>Trop peu d'étiquettes pour dire combien doit aller à des personnes.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>Too few to tell: %n reviews so far, 20 are needed.</source>
            <translation>
                <numerusform>Trop peu pour conclure : %n évaluation à ce jour, il en faut 20.</numerusform>
                <numerusform>Trop peu pour conclure : %n évaluations à ce jour, il en faut 20.</numerusform>
                <numerusform>Trop peu pour conclure : %n évaluations à ce jour, il en faut 20.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Tool misuse</source>
            <translation>Mauvais usage d’un outil</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Tried</source>
            <translation>Essayé</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/first_run.py"></location>
            <source>Try the sample company</source>
            <translation>Essayer l’entreprise d’exemple</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Tuesday</source>
            <translation>Mardi</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Turkish</source>
            <translation>Turc</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Turn before</source>
            <translation>Tour précédent</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>Turn {n} of {all}: the AI {did}</source>
            <translation>Tour {n} sur {all} : l’IA {did}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Typeface: Inter (OFL). Icons: Lucide (ISC).</source>
            <translation>Police : Inter (OFL). Icônes : Lucide (ISC).</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rows.py"></location>
            <source>Unclaimed</source>
            <translation>Libres</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Undo what was done last</source>
            <translation>Annuler la dernière action</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Ungrounded claim</source>
            <translation>Affirmation sans fondement</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Use a macro, or keep the reply as one</source>
            <translation>Utiliser une macro, ou garder la réponse comme telle</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/composer.py"></location>
            <source>Use the AI's draft</source>
            <translation>Utiliser le brouillon de l’IA</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>User name at the mail server</source>
            <translation>Nom d'utilisateur du serveur</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editor.py"></location>
            <source>Valid until</source>
            <translation>Valable jusqu’au</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>Version {n}</source>
            <translation>Version {n}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>Version {n}, as the AI had it</source>
            <translation>Version {n}, telle que l’IA l’avait</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>Version {n}, as the AI had it; it is at version {m} now</source>
            <translation>Version {n}, telle que l’IA l’avait ; il en est à la version {m}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>Version {n}. Saving makes the next one; reviews keep the version they were made with.</source>
            <translation>Version {n}. Enregistrer crée la suivante ; les évaluations gardent la version avec laquelle elles ont été faites.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>Version {version}, {n} labels.</source>
            <translation>Version {version}, {n} labels.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/history.py"></location>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/tasks_view.py"></location>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>Waiting longer than %n days</source>
            <translation>
                <numerusform>Attend depuis plus de %n jour</numerusform>
                <numerusform>Attend depuis plus de %n jours</numerusform>
                <numerusform>Attend depuis plus de %n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>Waiting longer than %n hours</source>
            <translation>
                <numerusform>Attend depuis plus de %n heure</numerusform>
                <numerusform>Attend depuis plus de %n heures</numerusform>
                <numerusform>Attend depuis plus de %n heures</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rows.py"></location>
            <source>Waiting on customer</source>
            <translation>Attente du client</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>Waiting to be sent</source>
            <translation>En attente d’envoi</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/corrections.py"></location>
            <source>Waits for a lead: {why}.</source>
            <translation>Attend un responsable : {why}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Wanted</source>
            <translation>Demandé</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/score_rows.py"></location>
            <source>Was a person needed?</source>
            <translation>Fallait-il une personne ?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/score_rows.py"></location>
            <source>Was it in time?</source>
            <translation>Était-ce à temps ?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/score_rows.py"></location>
            <source>Was the AI right?</source>
            <translation>L’IA avait-elle raison ?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/score_rows.py"></location>
            <source>Was the hand-over right?</source>
            <translation>Le passage de main était-il juste ?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Was told</source>
            <translation>A appris</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Watch</source>
            <translation>Surveiller</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Ways customers ask for it, one a line</source>
            <translation>Façons dont les clients le demandent, une par ligne</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Wednesday</source>
            <translation>Mercredi</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Week</source>
            <translation>Semaine</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Week {week}</source>
            <translation>Semaine {week}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Weekends</source>
            <translation>Week-ends</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/pane.py"></location>
            <source>Weekly review</source>
            <translation>Revue hebdomadaire</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>Weight</source>
            <translation>Poids</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/first_run.py"></location>
            <source>Welcome to Deskhand</source>
            <translation>Bienvenue dans Deskhand</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>What became of the last decisions</source>
            <translation>Ce que sont devenues les dernières décisions</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>What breaks a right answer needs a lead's word in any case.</source>
            <translation>Ce qui casse une bonne réponse demande toujours l’accord d’un responsable.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>What can be learned</source>
            <translation>Ce qu’on peut apprendre</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/history.py"></location>
            <source>What changed between the two versions</source>
            <translation>Ce qui a changé entre les deux versions</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>What changes in the article</source>
            <translation>Ce qui change dans l’article</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/overlay.py"></location>
            <source>What do you want to do? Or a conversation, a person, a view, a macro</source>
            <translation>Que voulez-vous faire ? Ou une conversation, une personne, une vue, une macro</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>What does the customer want?</source>
            <translation>Que veut le client ?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>What has changed since</source>
            <translation>Ce qui a changé depuis</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/choosing.py"></location>
            <source>What it says in full</source>
            <translation>Le texte entier</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/turning.py"></location>
            <source>What it says now cannot be read: {why}</source>
            <translation>Ce qu’il dit maintenant est illisible : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scoring.py"></location>
            <source>What kind of error is it?</source>
            <translation>De quel type d’erreur s’agit-il ?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/judging.py"></location>
            <source>What reviewers said; Enter objects to it</source>
            <translation>Ce qu’ont dit les évaluateurs ; Entrée conteste</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/conflicts.py"></location>
            <source>What shall stand</source>
            <translation>Ce qui doit rester</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/links.py"></location>
            <source>What stands before the @ is no host; it leads to {host}.</source>
            <translation>Ce qui précède le @ n’est pas un hôte ; le lien mène à {host}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>What the AI hands over appears here by itself, with a brief and the reason for it.</source>
            <translation>Ce que l’IA transmet apparaît ici de lui-même, avec une synthèse et la raison.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>What the AI is answering right now appears here. You can take any of it.</source>
            <translation>Ce à quoi l’IA répond en ce moment apparaît ici. Vous pouvez tout prendre.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>What the correction would change</source>
            <translation>Ce que la correction changerait</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>What the cost of a resolution is counted from, and the mail.</source>
            <translation>Ce dont le coût d'une résolution est compté, et le courrier.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>What to look at</source>
            <translation>Ce qu’il faut regarder</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>What was closed since midnight appears here.</source>
            <translation>Ce qui a été clos depuis minuit apparaît ici.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>What was decided, in your words</source>
            <translation>Ce qui a été décidé, avec vos mots</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>What was promised?</source>
            <translation>Qu’a-t-on promis ?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>What was tried?</source>
            <translation>Qu’a-t-on essayé ?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>What you claim stands here. Press T to take the next unclaimed conversation.</source>
            <translation>Ce que vous prenez en charge se trouve ici. Appuyez sur T pour prendre la prochaine conversation libre.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/state.py"></location>
            <source>What you do is kept and goes out when the desk is reachable.</source>
            <translation>Ce que vous faites est conservé et partira dès que le bureau sera joignable.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>What you snooze waits here until its time, or until the customer writes.</source>
            <translation>Ce que vous mettez en pause attend ici son heure, ou que le client écrive.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>When the reply has left: {what}</source>
            <translation>Quand la réponse sera partie : {what}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Where escalations come from</source>
            <translation>D'où viennent les escalades</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/link_bar.py"></location>
            <source>Where the link leads</source>
            <translation>Où mène le lien</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>Which macro? Type a name to make a new one or to edit one</source>
            <translation>Quelle macro ? Tapez un nom pour en créer une ou en modifier une</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>Which tag? One it has is taken away; a new one is made</source>
            <translation>Quelle étiquette ? Une présente est retirée ; une nouvelle est créée</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/narrowing.py"></location>
            <source>Which time, and which conversations?</source>
            <translation>Quelle période, et quelles conversations ?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>Which view? Type a name to keep what is shown under it</source>
            <translation>Quelle vue ? Tapez un nom pour garder ce qui est affiché</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Which week?</source>
            <translation>Quelle semaine ?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>While no window of the desk is in front.</source>
            <translation>Tant qu’aucune fenêtre de Deskhand n’est au premier plan.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Who does what until when (optional)</source>
            <translation>Qui fait quoi pour quand (facultatif)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>Who has it</source>
            <translation>Qui l’a</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>Who has it then</source>
            <translation>Qui l’a ensuite</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Who is away is given nothing; who has no room is left alone.</source>
            <translation>Qui est absent ne reçoit rien ; qui n’a plus de place est laissé tranquille.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>Who is here cannot be asked now: {why}</source>
            <translation>Impossible de savoir qui est là : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>Who reviews</source>
            <translation>Qui évalue</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>Who reviews; nobody picked means everybody in turn</source>
            <translation>Qui évalue ; personne de choisi veut dire chacun à son tour</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/judging.py"></location>
            <source>Whose review do you want to review?</source>
            <translation>De qui voulez-vous évaluer l’évaluation ?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editor.py"></location>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>Why do you give it back? Somebody else gets it</source>
            <translation>Pourquoi la rendez-vous ? Quelqu’un d’autre la recevra</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>Why does nobody need to write this?</source>
            <translation>Pourquoi personne n’a-t-il besoin de l’écrire ?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/judging.py"></location>
            <source>Why is it not right? The leads read this</source>
            <translation>Pourquoi n’est-elle pas juste ? Les responsables lisent ceci</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/deciding.py"></location>
            <source>Why is it refused? Its author reads this</source>
            <translation>Pourquoi est-elle refusée ? Son auteur le lira</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scoring.py"></location>
            <source>Why is “{title}” not full?</source>
            <translation>Pourquoi « {title} » n’est-il pas complet ?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Why it is here</source>
            <translation>Pourquoi elle est ici</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editor.py"></location>
            <source>Why, for those who read its history</source>
            <translation>Pourquoi, pour ceux qui lisent son historique</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/corrections.py"></location>
            <source>Why: {words}</source>
            <translation>Pourquoi : {words}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>Why? Both sides read this</source>
            <translation>Pourquoi ? Les deux côtés lisent ceci</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rows.py"></location>
            <source>With AI</source>
            <translation>Chez l’IA</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/first_run.py"></location>
            <source>With no language model the AI answers in the words of your articles; the settings can add one.</source>
            <translation>Sans modèle de langage, l’IA répond avec les mots de vos articles ; les réglages peuvent en ajouter un.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Without one, the AI answers in the words of your articles. With an OpenAI-compatible endpoint it writes from them. What customers write is then sent to that endpoint.</source>
            <translation>Sans modèle, l’IA répond avec les mots de vos articles. Avec un point d’accès compatible OpenAI, elle rédige à partir d’eux. Ce que les clients écrivent est alors envoyé à ce point d’accès.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>Work with the promised risk again</source>
            <translation>Travailler de nouveau avec le risque promis</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Would flip it</source>
            <translation>Changerait tout</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>Would now answer {gained} of {asked} past escalations</source>
            <translation>Répondrait maintenant à {gained} des {asked} transferts passés</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Write a new article</source>
            <translation>Écrire un nouvel article</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Write a note for colleagues</source>
            <translation>Écrire une note pour les collègues</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Write a reply</source>
            <translation>Écrire une réponse</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Write about the whole</source>
            <translation>Écrire sur l’ensemble</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Write about this category</source>
            <translation>Écrire sur cette catégorie</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Write an article</source>
            <translation>Écrire un article</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Write down what can be learned from it</source>
            <translation>Noter ce qu’on peut en apprendre</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/conflicts.py"></location>
            <source>Write it</source>
            <translation>L’écrire</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>Write the article</source>
            <translation>Écrire l’article</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/fields.py"></location>
            <source>Write the day as 2026-12-31.</source>
            <translation>Écrivez le jour comme 2026-12-31.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>Write to {name}</source>
            <translation>Écrivez à {name}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>Write to {name}. Sending claims the conversation.</source>
            <translation>Écrivez à {name}. L’envoi prend la conversation en charge.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/versions.py"></location>
            <source>Written meanwhile</source>
            <translation>Écrit entre-temps</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>Wrong among what would be answered</source>
            <translation>Part fausse de ce qui serait répondu</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Wrong answer</source>
            <translation>Mauvaise réponse</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Wrong category</source>
            <translation>Mauvaise catégorie</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Wrong language</source>
            <translation>Mauvaise langue</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/resolving.py"></location>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Yesterday</source>
            <translation>Hier</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>You are away: nothing new is given to you.</source>
            <translation>Vous êtes absent : rien de nouveau ne vous est confié.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>You are here.</source>
            <translation>Vous êtes là.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/home.py"></location>
            <source>You are not signed in.</source>
            <translation>Vous n’êtes pas connecté.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/desk.py"></location>
            <source>You are not signed in: {why}</source>
            <translation>Vous n’êtes pas connecté : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>You are reminded of {name}.</source>
            <translation>Vous serez rappelé pour {name}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/home.py"></location>
            <source>You are signed out.</source>
            <translation>Vous êtes déconnecté.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/home.py"></location>
            <source>You are signed out. What is kept here can be read.</source>
            <translation>Vous êtes déconnecté. Ce qui est conservé ici peut être lu.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editing.py"></location>
            <source>You go on with your draft.</source>
            <translation>Vous reprenez votre brouillon.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editing.py"></location>
            <source>You go on with your draft. It is based on version {n}; the article is at {m} now.</source>
            <translation>Vous reprenez votre brouillon. Il part de la version {n} ; l’article en est à {m}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/deciding.py"></location>
            <source>You have proposed nothing yet.</source>
            <translation>Vous n’avez encore rien proposé.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/first_run.py"></location>
            <source>You need its address and the token your lead gave you.</source>
            <translation>Il faut son adresse et le jeton que votre responsable vous a donné.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/notifying.py"></location>
            <source>You wanted to be reminded of {name}</source>
            <translation>Vous vouliez un rappel pour {name}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>You wrote on meanwhile; your words stay.</source>
            <translation>Vous avez continué d’écrire ; vos mots restent.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowing.py"></location>
            <source>Your correction of “{title}” was refused: {why}</source>
            <translation>Votre correction de « {title} » a été refusée : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowing.py"></location>
            <source>Your correction of “{title}” was rolled back: {why}</source>
            <translation>Votre correction de « {title} » a été annulée : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/corrections.py"></location>
            <source>Your corrections</source>
            <translation>Vos corrections</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/first_run.py"></location>
            <source>Your desk is ready</source>
            <translation>Votre bureau est prêt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/own_page.py"></location>
            <source>Your figures</source>
            <translation>Vos chiffres</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/signing_in.py"></location>
            <source>Your lead gives you a token that is yours alone.</source>
            <translation>Votre responsable vous donne un jeton qui n’est qu’à vous.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/noting.py"></location>
            <source>Your note is kept with the conversation.</source>
            <translation>Votre note est conservée avec la conversation.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/noting.py"></location>
            <source>Your note is kept, but nobody by this name is known here, so nobody was told: {names}</source>
            <translation>Votre note est conservée, mais personne de ce nom n’est connu ici ; personne n’a été prévenu : {names}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/noting.py"></location>
            <source>Your note was not kept: {why} It is in the note field again.</source>
            <translation>Votre note n’a pas été conservée : {why} Elle est de nouveau dans le champ.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>Your own questions; where a field is empty, the grey words are asked.</source>
            <translation>Vos propres questions ; si un champ est vide, les mots en gris sont posés.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>Your reply to {name} has not been sent. It is kept since {time} and will be retried.</source>
            <translation>Votre réponse à {name} n’a pas été envoyée. Elle est conservée depuis {time} et sera réessayée.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>Your reply to {name} was not sent: {why} It is kept as your draft.</source>
            <translation>Votre réponse à {name} n’a pas été envoyée : {why} Elle est conservée comme brouillon.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>Your reply to {name} was taken back.</source>
            <translation>Votre réponse à {name} a été reprise.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/versions.py"></location>
            <source>Your reply, not sent</source>
            <translation>Votre réponse, non envoyée</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/signing_in.py"></location>
            <source>Your token</source>
            <translation>Votre jeton</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/pane.py"></location>
            <source>Yours</source>
            <translation>Les vôtres</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/session_form.py"></location>
            <source>a conversation</source>
            <translation>une conversation</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>a day</source>
            <translation>un jour</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>a file to look at</source>
            <translation>un fichier à regarder</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>a lead approves changes in this category</source>
            <translation>un responsable approuve les changements de cette catégorie</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>a lead approves what this role proposes</source>
            <translation>un responsable approuve ce que ce rôle propose</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>a look-up failed</source>
            <translation>une recherche a échoué</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>a new tag</source>
            <translation>une nouvelle étiquette</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>a person must decide this</source>
            <translation>une personne doit en décider</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>a person sends here</source>
            <translation>règle établie par une personne</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>a placeholder…</source>
            <translation>un champ…</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/session_form.py"></location>
            <source>a title</source>
            <translation>un titre</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>a week</source>
            <translation>une semaine</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>abandoned</source>
            <translation>abandonnée</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>about this conversation</source>
            <translation>sur cette conversation</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>accepted</source>
            <translation>acceptée</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>accepted in part</source>
            <translation>acceptée en partie</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>add</source>
            <translation>ajouter</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>adds the note “{text}”</source>
            <translation>ajoute la note « {text} »</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>almost perfect</source>
            <translation>presque parfait</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>ambiguous</source>
            <translation>ambiguë</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>an hour</source>
            <translation>une heure</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>and {n} more</source>
            <translation>et {n} de plus</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>answer failed its check</source>
            <translation>réponse non validée par le contrôle</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>answered</source>
            <translation>a répondu</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>answered / asked</source>
            <translation>répondues / demandées</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>answered, and nobody wrote again for 72 hours / AI involved, without pending</source>
            <translation>répondue, et personne n'a réécrit pendant 72 heures / IA impliquée, hors attente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>answers from {confidence} sure</source>
            <translation>répond à partir de {confidence} de certitude</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>answers of 4 and 5 / answers</source>
            <translation>réponses 4 et 5 / réponses</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>answers of 5 to 7 / answers</source>
            <translation>réponses de 5 à 7 / réponses</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>answers since that rest on it and were not found wrong</source>
            <translation>réponses depuis qui s'y appuient et n'ont pas été trouvées fausses</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>archive</source>
            <translation>archive</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>as before</source>
            <translation>comme avant</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>as of {moment}</source>
            <translation>au {moment}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>as typed</source>
            <translation>comme saisi</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>ask</source>
            <translation>interroger</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>asked back</source>
            <translation>a demandé des précisions</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>asked for a person</source>
            <translation>a demandé une personne</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>asked, no answer yet</source>
            <translation>demandé, pas encore de réponse</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/finding.py"></location>
            <source>asking for people and macros</source>
            <translation>demande des personnes et des macros</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>asking for the macros</source>
            <translation>demande des macros</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>asking for the saved views</source>
            <translation>demande des vues enregistrées</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>asking the AI</source>
            <translation>question à l’IA</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>at least {share} of conversations</source>
            <translation>au moins {share} des conversations</translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>at most %n a week</source>
            <translation>
                <numerusform>au plus %n par semaine</numerusform>
                <numerusform>au plus %n par semaine</numerusform>
                <numerusform>au plus %n par semaine</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/finding.py"></location>
            <source>away</source>
            <translation>absent</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>band</source>
            <translation>bande</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>begun</source>
            <translation>commencée</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>being edited</source>
            <translation>en cours d’édition</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>between {low} and {high} (95 %)</source>
            <translation>entre {low} et {high} (95 %)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>breaks</source>
            <translation>casse</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>by {name}</source>
            <translation>par {name}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>calibration</source>
            <translation>calibrage</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>came back</source>
            <translation>est revenu</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>cannot be told</source>
            <translation>indécidable</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>change in review</source>
            <translation>changement en relecture</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/keys.py"></location>
            <source>changed</source>
            <translation>changé</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>changes</source>
            <translation>change</translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>changes %n answers nobody has judged</source>
            <translation>
                <numerusform>change %n réponse que personne n’a jugée</numerusform>
                <numerusform>change %n réponses que personne n’a jugées</numerusform>
                <numerusform>change %n réponses que personne n’a jugées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/publishing.py"></location>
            <source>changing the article</source>
            <translation>modifier l’article</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>changing the session</source>
            <translation>modification de la séance</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources_controller.py"></location>
            <source>changing the sources</source>
            <translation>modifier les sources</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>claims it</source>
            <translation>la prend en charge</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>click</source>
            <translation>clic</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>closed</source>
            <translation>close</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>closed by one person, not passed on, not returned / escalated and closed</source>
            <translation>closes par une personne, sans passage ni retour / escaladées et closes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/own_window.py"></location>
            <source>closing the window</source>
            <translation>fermeture de la fenêtre</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>confidence {value}</source>
            <translation>confiance {value}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>conflict</source>
            <translation>conflit</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>consensus {score}</source>
            <translation>consensus {score}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>content</source>
            <translation>satisfait</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>content, getting better</source>
            <translation>satisfait, en amélioration</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>content, getting worse</source>
            <translation>satisfait, en dégradation</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>contradicts</source>
            <translation>contredit</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>conversations in which the AI did more than small talk / all</source>
            <translation>conversations où l'IA a fait plus que bavarder / toutes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>could not be solved</source>
            <translation>sans solution</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/history.py"></location>
            <source>credit: {names}</source>
            <translation>mérite : {names}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/score_rows.py"></location>
            <source>critical</source>
            <translation>critique</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>dddd, d MMMM</source>
            <comment>how a date is written</comment>
            <translation>dddd d MMMM</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/deciding.py"></location>
            <source>deciding about the correction</source>
            <translation>décider de la correction</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>deciding about the objection</source>
            <translation>décision sur la contestation</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>dismissed</source>
            <translation>écartée</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>dismissing the gap</source>
            <translation>écarter la lacune</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>document with macros</source>
            <translation>document avec macros</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/score_rows.py"></location>
            <source>does not apply</source>
            <translation>sans objet</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>draft</source>
            <translation>brouillon</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/closing.py"></location>
            <source>drafting what can be learned</source>
            <translation>rédaction de la correction</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/attachments.py"></location>
            <source>drawing a page</source>
            <translation>dessin d’une page</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>drawing conversations</source>
            <translation>tirage de conversations</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>edit</source>
            <translation>modification</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>effort {n} of 7</source>
            <translation>effort {n} sur 7</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>ended {how}</source>
            <translation>fin : {how}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>ending the plan</source>
            <translation>fin du plan</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>error</source>
            <translation>erreur</translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>errors: %n</source>
            <translation>
                <numerusform>erreur : %n</numerusform>
                <numerusform>erreurs : %n</numerusform>
                <numerusform>erreurs : %n</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>escalated</source>
            <translation>escaladée</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>escalations in which nobody asked for what stood in the brief / those looked at</source>
            <translation>escalades où personne n'a redemandé ce qui était dans le résumé / celles examinées</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>escalations rated necessary / all rated</source>
            <translation>escalades jugées nécessaires / toutes les notées</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>every category</source>
            <translation>toutes les catégories</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/routing.py"></location>
            <source>everything</source>
            <translation>tout</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>example question</source>
            <translation>question d’exemple</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>expired</source>
            <translation>expiré</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>expires soon</source>
            <translation>expire bientôt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>exporting the figures</source>
            <translation>l'export des chiffres</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>exporting the week</source>
            <translation>l'export de la semaine</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>failed: </source>
            <translation>échec : </translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>fair</source>
            <translation>passable</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>feels {feeling}</source>
            <translation>humeur : {feeling}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>file</source>
            <translation>fichier</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>floor</source>
            <translation>plancher</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/desk.py"></location>
            <source>following the desk</source>
            <translation>suivi des conversations</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editor.py"></location>
            <source>for ever, or a day like 2026-12-31</source>
            <translation>toujours, ou un jour comme 2026-12-31</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>forgetting it</source>
            <translation>oubli</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>forgetting the view</source>
            <translation>oubli de la vue</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>four hours</source>
            <translation>quatre heures</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>from</source>
            <translation>d’après</translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>from %n reviews</source>
            <translation>
                <numerusform>sur %n évaluation</numerusform>
                <numerusform>sur %n évaluations</numerusform>
                <numerusform>sur %n évaluations</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>from a correction</source>
            <translation>issu d’une correction</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>from a merged conversation</source>
            <translation>d’une conversation fusionnée</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>from proposing a correction to its publication, approval included</source>
            <translation>de la proposition d'une correction à sa publication, approbation comprise</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>from the customer's first message to the first answer of the AI or a person</source>
            <translation>du premier message du client à la première réponse de l'IA ou d'une personne</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>from the decision to hand over to a person's first reply</source>
            <translation>de la décision de transférer à la première réponse d'une personne</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>from {titles}</source>
            <translation>d’après {titles}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>gap</source>
            <translation>lacune</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>gives it away</source>
            <translation>la confie</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>gives it to the AI</source>
            <translation>la confie à l’IA</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>giving the review back</source>
            <translation>rendre l’évaluation</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>going in circles</source>
            <translation>tourne en rond</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>hand-overs</source>
            <translation>passages de main</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>hand-overs within one turn of where a reviewer says it was due / those reviewed</source>
            <translation>transferts à un tour au plus du moment dit par un relecteur / ceux relus</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>handed over</source>
            <translation>passée à une personne</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>handed over to a person</source>
            <translation>a passé la main à une personne</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>handed to people / AI involved, without pending</source>
            <translation>transmises à des personnes / IA impliquée, hors attente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/start.py"></location>
            <source>handling what you did</source>
            <translation>traitement de votre action</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>happy</source>
            <translation>heureux</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>happy, getting better</source>
            <translation>heureux, en amélioration</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>happy, getting worse</source>
            <translation>heureux, en dégradation</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/finding.py"></location>
            <source>has {load} of {capacity}</source>
            <translation>a {load} sur {capacity}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>how sure the AI was</source>
            <translation>certitude de l’IA</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>imported</source>
            <translation>importé</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/moments.py"></location>
            <source>in 1 hour</source>
            <translation>dans 1 heure</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/moments.py"></location>
            <source>in 1 week</source>
            <translation>dans 1 semaine</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/moments.py"></location>
            <source>in 3 hours</source>
            <translation>dans 3 heures</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>in review</source>
            <translation>en relecture</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>in the band</source>
            <translation>dans la bande</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>in time</source>
            <translation>à temps</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>internal</source>
            <translation>interne</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>internal only</source>
            <translation>interne seulement</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>involvement × resolution: settled by the AI / all conversations, without pending</source>
            <translation>implication × résolution : réglées par l'IA / toutes les conversations, hors attente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>it breaks 1 answer known to be right</source>
            <translation>cela casse 1 réponse connue comme bonne</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>it breaks {n} answers known to be right</source>
            <translation>cela casse {n} réponses connues comme bonnes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>it contradicts 1 sentence customers may read</source>
            <translation>cela contredit 1 phrase que les clients peuvent lire</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>it contradicts {n} sentences customers may read</source>
            <translation>cela contredit {n} phrases que les clients peuvent lire</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>it could not be proved, because the AI is not there</source>
            <translation>impossible à éprouver, car l’IA n’est pas là</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>it may be chance</source>
            <translation>cela peut être le hasard</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/conflicts.py"></location>
            <source>its source</source>
            <translation>sa source</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>just now</source>
            <translation>à l’instant</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>keep it for everybody</source>
            <translation>la garder pour tous</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>keep it for yourself</source>
            <translation>la garder pour vous</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>keeping it</source>
            <translation>conservation</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>keeping the view</source>
            <translation>conservation de la vue</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reader.py"></location>
            <source>kept by {name}</source>
            <translation>suivi par {name}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/header.py"></location>
            <source>last word {span} ago</source>
            <translation>dernier mot il y a {span}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/writing.py"></location>
            <source>leads to {host}</source>
            <translation>mène à {host}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>left without an answer or after saying it did not help / AI involved, without pending</source>
            <translation>parties sans réponse ou en disant que cela n'aidait pas / IA impliquée, hors attente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/controller.py"></location>
            <source>loading an earlier conversation</source>
            <translation>chargement d’une conversation précédente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/controller.py"></location>
            <source>loading the conversation</source>
            <translation>chargement de la conversation</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editing.py"></location>
            <source>looking who is here</source>
            <translation>recherche des présents</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>mean of the answers, 7 is easiest</source>
            <translation>moyenne des réponses, 7 est le plus facile</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>median; one in ten takes longer than {late}</source>
            <translation>médiane ; un sur dix dépasse {late}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>merged</source>
            <translation>fusionnée</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>merged into this one</source>
            <translation>fusionnée avec celle-ci</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>moderate</source>
            <translation>modéré</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/moments.py"></location>
            <source>monday morning</source>
            <translation>lundi matin</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>n = {n}</source>
            <translation>n = {n}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/score_rows.py"></location>
            <source>n/a</source>
            <translation>s. o.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scoring.py"></location>
            <source>named; Enter takes it back</source>
            <translation>nommée ; Entrée la retire</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>necessary</source>
            <translation>nécessaire</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>necessary escalations / (those + missed ones, estimated from reviews by their chance)</source>
            <translation>escalades nécessaires / (celles-ci + manquées, estimées d'après les relectures selon leur chance)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>needed</source>
            <translation>nécessaire</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>needed no reply</source>
            <translation>sans réponse nécessaire</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>neither settled nor left, and resolutions taken back / AI involved, without pending</source>
            <translation>ni réglées ni quittées, et résolutions reprises / IA impliquée, hors attente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>neutral</source>
            <translation>neutre</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>neutral, getting better</source>
            <translation>neutre, en amélioration</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>neutral, getting worse</source>
            <translation>neutre, en dégradation</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>never came</source>
            <translation>jamais venu</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>never used</source>
            <translation>jamais utilisé</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>new article</source>
            <translation>nouvel article</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>no limit</source>
            <translation>sans limite</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>no result: </source>
            <translation>sans résultat : </translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>nobody yet</source>
            <translation>personne encore</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editor.py"></location>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>none in the four weeks before</source>
            <translation>aucune les quatre semaines précédentes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>not at all</source>
            <translation>pas du tout</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>not known yet</source>
            <translation>pas encore connu</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>not needed</source>
            <translation>pas nécessaire</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>not rated</source>
            <translation>pas notée</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>not sure enough</source>
            <translation>pas assez sûr</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>nothing in the knowledge</source>
            <translation>rien dans les connaissances</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>nothing is answered alone</source>
            <translation>rien n’est répondu seul</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>nothing spoke against it</source>
            <translation>rien ne l’a contredite</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>nothing to tell yet</source>
            <translation>rien à dire encore</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>noting a decision</source>
            <translation>la note d'une décision</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>now</source>
            <translation>maintenant</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>now answered</source>
            <translation>répondue désormais</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>objected to: {state}</source>
            <translation>contestée : {state}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/judging.py"></location>
            <source>objecting to the review</source>
            <translation>contestation de l’évaluation</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecard_view.py"></location>
            <source>of 100, from {n} of {all} categories</source>
            <translation>sur 100, d’après {n} catégories sur {all}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>off</source>
            <translation>arrêté</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>offered a person</source>
            <translation>a proposé une personne</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/score_rows.py"></location>
            <source>open</source>
            <translation>ouverte</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reading.py"></location>
            <source>opening the article</source>
            <translation>ouverture de l’article</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>opening the conversation</source>
            <translation>ouverture de la conversation</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editing.py"></location>
            <source>opening the draft</source>
            <translation>ouvrir le brouillon</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/attachments.py"></location>
            <source>opening the file</source>
            <translation>ouverture du fichier</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/judging.py"></location>
            <source>opening the second look</source>
            <translation>ouverture du second regard</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>opening the session</source>
            <translation>ouverture de la séance</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>outside the band</source>
            <translation>hors de la bande</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>page</source>
            <translation>page</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>past escalations its proof found it would answer</source>
            <translation>escalades passées que sa preuve dit qu'elle résoudrait</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>pending</source>
            <translation>en attente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/picking.py"></location>
            <source>picked</source>
            <translation>choisi</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/attaching.py"></location>
            <source>picture.png</source>
            <translation>image.png</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>poor</source>
            <translation>mauvais</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>pressing</source>
            <translation>pressant</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>priority customer, half the time</source>
            <translation>client prioritaire, moitié du temps</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>program</source>
            <translation>programme</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/proving.py"></location>
            <source>proving the correction</source>
            <translation>éprouver la correction</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>public</source>
            <translation>public</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>published</source>
            <translation>publié</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editing.py"></location>
            <source>publishing the article</source>
            <translation>publier l’article</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/correcting.py"></location>
            <source>publishing the correction</source>
            <translation>publication de la correction</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>put aside</source>
            <translation>mise de côté</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>puts it away for {until}</source>
            <translation>la met en pause : {until}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>reading a series</source>
            <translation>la lecture d'une série</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/routing_controller.py"></location>
            <source>reading how work is shared out</source>
            <translation>lecture de la répartition du travail</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/turning.py"></location>
            <source>reading the article</source>
            <translation>lecture de l’article</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reading.py"></location>
            <source>reading the articles</source>
            <translation>lire les articles</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence_controller.py"></location>
            <source>reading the confidence</source>
            <translation>lecture de la confiance</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowing.py"></location>
            <source>reading the corrections</source>
            <translation>lire les corrections</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>reading the figures</source>
            <translation>la lecture des chiffres</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>reading the gaps</source>
            <translation>lire les lacunes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>reading the next conversation</source>
            <translation>lecture de la conversation suivante</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>reading the objections</source>
            <translation>lecture des contestations</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>reading the plans</source>
            <translation>lecture des plans</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>reading the review</source>
            <translation>lecture de l’évaluation</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/judging.py"></location>
            <source>reading the reviews</source>
            <translation>lecture des évaluations</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>reading the scorecards</source>
            <translation>lecture des grilles</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/agreement_page.py"></location>
            <source>reading the scores</source>
            <translation>lecture des notes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>reading the sessions</source>
            <translation>lecture des séances</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/controller.py"></location>
            <source>reading the settings</source>
            <translation>lecture des réglages</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources_controller.py"></location>
            <source>reading the sources</source>
            <translation>lire les sources</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>reading the week</source>
            <translation>la lecture de la semaine</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>reading what customers are asked</source>
            <translation>lecture de ce qui est demandé aux clients</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>reading what figures rest on</source>
            <translation>la lecture des bases des chiffres</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>reading what is behind it</source>
            <translation>la lecture de ce qui est derrière</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>reading what is to be reviewed</source>
            <translation>lecture de ce qui est à évaluer</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/own_page.py"></location>
            <source>reading your figures</source>
            <translation>la lecture de vos chiffres</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>refused</source>
            <translation>refusée</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>rejected</source>
            <translation>rejetée</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence_controller.py"></location>
            <source>releasing the promise</source>
            <translation>levée de la promesse</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>reminds in {until}</source>
            <translation>rappelle : {until}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>resolved</source>
            <translation>résolue</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>resolved and affirmed by the customer / AI involved, without pending</source>
            <translation>résolues et confirmées par le client / IA impliquée, hors attente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/header.py"></location>
            <source>resolved, a person was needed</source>
            <translation>résolue, une personne était nécessaire</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>resolved, assumed</source>
            <translation>résolue, supposée</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/header.py"></location>
            <source>resolved, no person was needed</source>
            <translation>résolue, aucune personne n’était nécessaire</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/header.py"></location>
            <source>resolved, not rated</source>
            <translation>résolue, non évaluée</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>resolved, verified</source>
            <translation>résolue, vérifiée</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>restore</source>
            <translation>rétablir</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>retire</source>
            <translation>retirer</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reader.py"></location>
            <source>retired</source>
            <translation>retiré</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>revealed</source>
            <translation>révélée</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>rewriting</source>
            <translation>réécriture</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>right</source>
            <translation>juste</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reliability.py"></location>
            <source>right</source>
            <comment>correct</comment>
            <translation>juste</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>right: {rate}</source>
            <translation>justes : {rate}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>rising</source>
            <translation>en hausse</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>rolled back</source>
            <translation>annulée</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/home.py"></location>
            <source>running the service</source>
            <translation>exécution du service</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>satisfaction {n} of 5</source>
            <translation>satisfaction {n} sur 5</translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/knowledge/history.py"></location>
            <source>saved %n conversations</source>
            <translation>
                <numerusform>a épargné %n conversation</numerusform>
                <numerusform>a épargné %n conversations</numerusform>
                <numerusform>a épargné %n conversations</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/routing_controller.py"></location>
            <source>saving how work is shared out</source>
            <translation>enregistrement de la répartition du travail</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/attachments.py"></location>
            <source>saving the file</source>
            <translation>enregistrement du fichier</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/controller.py"></location>
            <source>saving the language model</source>
            <translation>enregistrement du modèle de langage</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>saving the plan</source>
            <translation>enregistrement du plan</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence_controller.py"></location>
            <source>saving the risk</source>
            <translation>enregistrement du risque</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/corrections.py"></location>
            <source>saving the rules</source>
            <translation>enregistrer les règles</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>saving the scorecard</source>
            <translation>enregistrement de la grille</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>saving what customers are asked</source>
            <translation>enregistrement de ce qui est demandé aux clients</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>saving what figures rest on</source>
            <translation>l'enregistrement des bases des chiffres</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/presence.py"></location>
            <source>saying what you look at</source>
            <translation>signalement de ce que vous regardez</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>saying whether you are here</source>
            <translation>signalement de votre présence</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>says the same</source>
            <translation>dit la même chose</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>score</source>
            <translation>score</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>scores hidden</source>
            <translation>notes cachées</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>script</source>
            <translation>script</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/controller.py"></location>
            <source>searching</source>
            <translation>recherche</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/finding.py"></location>
            <source>searching the articles</source>
            <translation>recherche dans les articles</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>second look</source>
            <translation>second regard</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/desk.py"></location>
            <source>sending what you did</source>
            <translation>envoi de votre travail</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/handing_in.py"></location>
            <source>sending your reviews</source>
            <translation>envoi de vos évaluations</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>sensitive topic</source>
            <translation>sujet sensible</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>setting up a session</source>
            <translation>préparation d’une séance</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>settled by the AI or by one person, without coming back in 7 days / all, without pending</source>
            <translation>réglées par l'IA ou une personne, sans retour sous 7 jours / toutes, hors attente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>share answered, the surest first</source>
            <translation>part répondue, les plus sûres d’abord</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>share right</source>
            <translation>part juste</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>share wrong</source>
            <translation>part fausse</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>shared by {name}</source>
            <translation>partagée par {name}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/signing_in.py"></location>
            <source>signing in</source>
            <translation>la connexion</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>slight</source>
            <translation>faible</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>slope of weekly resolution at the span's mix of categories, times four</source>
            <translation>pente de la résolution hebdomadaire au mélange de catégories de la période, fois quatre</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>small talk only</source>
            <translation>simple bavardage</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>solved</source>
            <translation>solutionnée</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editing.py"></location>
            <source>somebody</source>
            <translation>quelqu’un</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>somebody went on with it</source>
            <translation>quelqu’un a continué</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/spelling.py"></location>
            <source>spelling</source>
            <translation>vérification de l’orthographe</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>stale</source>
            <translation>périmé</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>step</source>
            <translation>étape</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>still open</source>
            <translation>encore ouverte</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>substantial</source>
            <translation>substantiel</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>take it away</source>
            <translation>la retirer</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>taken</source>
            <translation>prise</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>taken back</source>
            <translation>reprise</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/publishing.py"></location>
            <source>taking the correction back</source>
            <translation>reprendre la correction</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>text</source>
            <translation>texte</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>the AI</source>
            <translation>l’IA</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>the AI failed</source>
            <translation>l’IA a échoué</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>the customer</source>
            <translation>le client</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/noting.py"></location>
            <source>the customer never sees it</source>
            <translation>le client ne la voit jamais</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>the customer wrote</source>
            <translation>le client a écrit</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/controller.py"></location>
            <source>the service cannot be reached</source>
            <translation>le service est injoignable</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>the time is over</source>
            <translation>le délai est passé</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>the usual one</source>
            <translation>l’habituelle</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>then resolve</source>
            <translation>puis résoudre</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/moments.py"></location>
            <source>this afternoon</source>
            <translation>cet après-midi</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>this question</source>
            <translation>cette question</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/moments.py"></location>
            <source>tomorrow morning</source>
            <translation>demain matin</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>too early</source>
            <translation>trop tôt</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>too few to tell</source>
            <translation>trop peu pour conclure</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>too few to tell ({n})</source>
            <translation>trop peu pour conclure ({n})</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>too late</source>
            <translation>trop tard</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/turning.py"></location>
            <source>turn {n} of {all}</source>
            <translation>tour {n} sur {all}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/session_form.py"></location>
            <source>two people</source>
            <translation>deux personnes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>unassisted</source>
            <translation>sans aide</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/header.py"></location>
            <source>unclaimed</source>
            <translation>libre</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>unnecessary</source>
            <translation>inutile</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>unsafe content</source>
            <translation>contenu dangereux</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>upset</source>
            <translation>mécontent</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>upset, getting better</source>
            <translation>mécontent, en amélioration</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>upset, getting worse</source>
            <translation>mécontent, en dégradation</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reader.py"></location>
            <source>valid until {day}</source>
            <translation>valable jusqu’au {day}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/side.py"></location>
            <source>version {n}</source>
            <translation>version {n}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>version {n}, {age}</source>
            <translation>version {n}, {age}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>very upset</source>
            <translation>très mécontent</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>very upset, getting better</source>
            <translation>très mécontent, en amélioration</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>very upset, getting worse</source>
            <translation>très mécontent, en dégradation</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>waiting</source>
            <translation>en attente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/header.py"></location>
            <source>waiting {span}</source>
            <translation>attend depuis {span}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/header.py"></location>
            <source>waiting {span}, due</source>
            <translation>attend depuis {span}, à prendre</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/header.py"></location>
            <source>waiting {span}, late</source>
            <translation>attend depuis {span}, en retard</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>waiting {time}</source>
            <translation>attend depuis {time}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>waiting {time}, late</source>
            <translation>attend depuis {time}, en retard</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>waits to be sent</source>
            <translation>attend d’être envoyée</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>web page</source>
            <translation>page web</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>weighted κ</source>
            <translation>κ pondéré</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>what the AI did</source>
            <translation>ce que l’IA a fait</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>who is writing is not checked</source>
            <translation>identité non vérifiée</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>whoever uses it</source>
            <translation>qui l’utilise</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>with the AI</source>
            <translation>chez l’IA</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/header.py"></location>
            <source>with {who}</source>
            <translation>chez {who}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>withdrawn</source>
            <translation>retirée</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>work of people in a case, pauses counting ten minutes at most</source>
            <translation>travail des personnes sur un cas, les pauses comptant dix minutes au plus</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/start.py"></location>
            <source>working beside</source>
            <translation>travail en parallèle</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/start.py"></location>
            <source>working in the background</source>
            <translation>travail en arrière-plan</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>would save {n}</source>
            <translation>épargnerait {n}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>wrong</source>
            <translation>fausse</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>wrong answers in 100</source>
            <translation>réponses fausses sur 100</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>you</source>
            <translation>vous</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/header.py"></location>
            <source>yours</source>
            <translation>à vous</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>{category}: release the promise</source>
            <translation>{category} : lever la promesse</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>{category}: save the risk</source>
            <translation>{category} : enregistrer le risque</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>{category}: wrong answers in 100</source>
            <translation>{category} : réponses fausses sur 100</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>{change} against the 28 before</source>
            <translation>{change} par rapport aux 28 précédents</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>{change} points against the time before (between {low} and {high})</source>
            <translation>{change} points par rapport à la période précédente (entre {low} et {high})</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>{confidence} sure</source>
            <translation>sûr à {confidence}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/announcing.py"></location>
            <source>{customer} needs a person: {first_line}</source>
            <translation>{customer} a besoin d’une personne : {first_line}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>{date}, {time}</source>
            <translation>{date}, {time}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/quiet.py"></location>
            <source>{day}: quiet from</source>
            <translation>{day} : silence de</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/quiet.py"></location>
            <source>{day}: quiet until</source>
            <translation>{day} : silence jusqu’à</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>{desk}: {n} articles. You are {name}, {role}.</source>
            <translation>{desk} : {n} articles. Vous êtes {name}, {role}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>{done} of {drawn} drawn are done</source>
            <translation>{done} sur {drawn} tirées sont faites</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>{done} of {total} read</source>
            <translation>{done} sur {total} lus</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{harmed} of {uses} answers with it turned out wrong</source>
            <translation>{harmed} des {uses} réponses qui l’utilisaient étaient fausses</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>{having} of {all}</source>
            <translation>{having} sur {all}</translation>
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
            <translation>{keys} sert déjà à : {names}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scoring.py"></location>
            <source>{keys} says why “{title}” is not full.</source>
            <translation>{keys} dit pourquoi « {title} » n’est pas complet.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/spelling.py"></location>
            <source>{keys} translates it</source>
            <translation>{keys} la traduit</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>{low} to {high}</source>
            <translation>{low} à {high}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>{names} is looking at this.</source>
            <translation>{names} regarde ceci.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>{names} is writing here.</source>
            <translation>{names} écrit ici.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/attaching.py"></location>
            <source>{name} cannot be read: {why}</source>
            <translation>{name} ne peut pas être lu : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>{name} goes to {who}.</source>
            <translation>{name} va à {who}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>{name} has the tag “{tag}”.</source>
            <translation>{name} a l’étiquette « {tag} ».</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>{name} has this conversation.</source>
            <translation>{name} a cette conversation.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/notifying.py"></location>
            <source>{name} is back from being put away</source>
            <translation>{name} n’est plus en pause</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/controller.py"></location>
            <source>{name} is back in the queue.</source>
            <translation>{name} est de retour dans la file.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>{name} is back.</source>
            <translation>{name} est de retour.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/view.py"></location>
            <source>{name} is open in a window of its own</source>
            <translation>{name} est ouvert dans sa propre fenêtre</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>{name} is put away.</source>
            <translation>{name} est en pause.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/closing.py"></location>
            <source>{name} is resolved.</source>
            <translation>{name} : conversation résolue.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/notifying.py"></location>
            <source>{name} needs a person</source>
            <translation>{name} a besoin d’une personne</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>{name} no longer has the tag “{tag}”.</source>
            <translation>{name} n’a plus l’étiquette « {tag} ».</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>{name} objects: {why}</source>
            <translation>{name} conteste : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/notifying.py"></location>
            <source>{name} was given to you</source>
            <translation>{name} vous a été confié</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/notifying.py"></location>
            <source>{name} wrote again</source>
            <translation>{name} a réécrit</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/routing.py"></location>
            <source>{name}: conversations at most</source>
            <translation>{name} : conversations au plus</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/closing.py"></location>
            <source>{name}: rated. A person was needed.</source>
            <translation>{name} : évalué. Une personne était nécessaire.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/closing.py"></location>
            <source>{name}: rated. No person was needed.</source>
            <translation>{name} : évalué. Aucune personne n’était nécessaire.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/routing.py"></location>
            <source>{name}: skills</source>
            <translation>{name} : compétences</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>{next} and {previous} go on, {one} to {five} score, {verdict} say right or wrong, {send} hands in.</source>
            <translation>{next} et {previous} avancent, {one} à {five} notent, {verdict} disent juste ou faux, {send} remet.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>{n} MB</source>
            <translation>{n} Mo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>{n} as they were</source>
            <translation>{n} inchangés</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>{n} bytes</source>
            <translation>{n} octets</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>{n} changed</source>
            <translation>{n} modifiés</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>{n} conversations</source>
            <translation>{n} conversations</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>{n} conversations in four weeks</source>
            <translation>{n} conversations en quatre semaines</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>{n} conversations, counted {moment}</source>
            <translation>{n} conversations, comptées {moment}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>{n} in conflict</source>
            <translation>{n} en conflit</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>{n} kB</source>
            <translation>{n} ko</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>{n} kept as corrected</source>
            <translation>{n} gardés tels que corrigés</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>{n} merged with corrections</source>
            <translation>{n} fusionnés avec des corrections</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>{n} minutes of people</source>
            <translation>{n} minutes de personnes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>{n} ms</source>
            <translation>{n} ms</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>{n} new</source>
            <translation>{n} nouveaux</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/score_rows.py"></location>
            <source>{n} of 100</source>
            <translation>{n} sur 100</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>{n} of {all} have scored it</source>
            <translation>{n} sur {all} l’ont notée</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>{n} retired</source>
            <translation>{n} retirés</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>{n} skipped</source>
            <translation>{n} ignorés</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/conflicts.py"></location>
            <source>{n} wait</source>
            <translation>{n} en attente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/own_window.py"></location>
            <source>{n} windows are open; close one first.</source>
            <translation>{n} fenêtres sont ouvertes ; fermez-en une d’abord.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>{n} wrong answers in 100</source>
            <translation>{n} réponses fausses sur 100</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/agreement_page.py"></location>
            <source>{one} and {other}</source>
            <translation>{one} et {other}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{person} was reminded</source>
            <translation>Rappel envoyé : {person}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{person} was reminded: {note}</source>
            <translation>Rappel envoyé à {person} : {note}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>{points} points, weight {weight}</source>
            <translation>{points} points, poids {weight}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>{ratio} times the mean of the four weeks before (between {low} and {high})</source>
            <translation>{ratio} fois la moyenne des quatre semaines précédentes (entre {low} et {high})</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>{share} of 100</source>
            <translation>{share} sur 100</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>{share} of all</source>
            <translation>{share} de toutes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>{source}: progress</source>
            <translation>{source} : progression</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>{source}: read and retire what vanished</source>
            <translation>{source} : lire et retirer ce qui a disparu</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>{source}: read now</source>
            <translation>{source} : lire maintenant</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>{source}: remove; its articles stay</source>
            <translation>{source} : supprimer ; ses articles restent</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>{source}: stop</source>
            <translation>{source} : arrêter</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>{span} ago</source>
            <translation>il y a {span}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>{state}. Opened by {name}; with {people}</source>
            <translation>{state}. Ouverte par {name} ; avec {people}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/painter.py"></location>
            <source>{time} · due</source>
            <translation>{time} · à prendre</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/painter.py"></location>
            <source>{time} · late</source>
            <translation>{time} · en retard</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecard_view.py"></location>
            <source>{title}, version {n}</source>
            <translation>{title}, version {n}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/conflicts.py"></location>
            <source>{title}: changed at the desk and at {source}</source>
            <translation>{title} : modifié au bureau et dans {source}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>{value} of 100, {low} to {high}, from {n}</source>
            <translation>{value} sur 100, {low} à {high}, sur {n}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>{value}, {low} to {high}</source>
            <translation>{value}, {low} à {high}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecard_view.py"></location>
            <source>{what} · Enter keeps it</source>
            <translation>{what} · Entrée le garde</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/narrowing.py"></location>
            <source>{what}: take away</source>
            <translation>{what} : enlever</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} answered the survey</source>
            <translation>{who} a répondu à l’enquête</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} answered the survey: effort {ces} of 7</source>
            <translation>{who} a répondu à l’enquête : effort {ces} sur 7</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} answered the survey: effort {ces} of 7, satisfaction {csat} of 5</source>
            <translation>{who} a répondu à l’enquête : effort {ces} sur 7, satisfaction {csat} sur 5</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} answered the survey: satisfaction {csat} of 5</source>
            <translation>{who} a répondu à l’enquête : satisfaction {csat} sur 5</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} changed the answer to the survey: effort {ces} of 7</source>
            <translation>{who} a modifié la réponse à l’enquête : effort {ces} sur 7</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} changed the answer to the survey: effort {ces} of 7, satisfaction {csat} of 5</source>
            <translation>{who} a modifié la réponse à l’enquête : effort {ces} sur 7, satisfaction {csat} sur 5</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} changed the answer to the survey: satisfaction {csat} of 5</source>
            <translation>{who} a modifié la réponse à l’enquête : satisfaction {csat} sur 5</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} changed the tags: {tags}</source>
            <translation>{who} a changé les étiquettes : {tags}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} decided an objection to a review</source>
            <translation>{who} a tranché une contestation d’évaluation</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} does not want to be asked again</source>
            <translation>{who} ne veut plus être interrogé</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} erased the customer: what was said here is gone</source>
            <translation>{who} a effacé le client : ce qui a été dit ici n’existe plus</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} gave it back to the AI</source>
            <translation>{who} l’a rendu à l’IA</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} gave it back to the queue</source>
            <translation>{who} l’a remis dans la file</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} gave it to the AI to answer now</source>
            <translation>{who} l’a donné à l’IA pour qu’elle réponde</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} gave it to {to}</source>
            <translation>{who} l’a donné à {to}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} gave it to {to}; {had} had it</source>
            <translation>{who} l’a donné à {to} ; {had} l’avait</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} merged another conversation of the customer into this one</source>
            <translation>{who} a fusionné une autre conversation du client avec celle-ci</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} merged it into another conversation of the customer</source>
            <translation>{who} l’a fusionnée dans une autre conversation du client</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/notifying.py"></location>
            <source>{who} names you in a note</source>
            <translation>{who} vous nomme dans une note</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} objected to a review</source>
            <translation>{who} a contesté une évaluation</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} opened it again</source>
            <translation>{who} l’a rouvert</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} proposed a correction of “{title}”; it waits for approval</source>
            <translation>{who} a proposé une correction de « {title} » ; elle attend une approbation</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/corrections.py"></location>
            <source>{who} publish at once</source>
            <translation>{who} : publier tout de suite</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} put it away until {until}</source>
            <translation>{who} l’a mis en pause jusqu’à {until}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} put the survey aside</source>
            <translation>{who} a mis l’enquête de côté</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} put “{title}” into the knowledge</source>
            <translation>{who} a mis « {title} » dans les connaissances</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} rated the escalation {rating}</source>
            <translation>{who} a jugé le transfert : {rating}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} refused the correction of “{title}”: {why}</source>
            <translation>{who} a refusé la correction de « {title} » : {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} resolved it</source>
            <translation>{who} l’a résolu</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} reviewed it</source>
            <translation>{who} l’a évalué</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} set a reminder for {when}</source>
            <translation>{who} a mis un rappel pour {when}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} set a reminder for {when}: {note}</source>
            <translation>{who} a mis un rappel pour {when} : {note}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} took a merged conversation out again</source>
            <translation>{who} a ressorti une conversation fusionnée</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} took it out of the conversation it was merged into</source>
            <translation>{who} l’a sortie de la conversation où elle était fusionnée</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} took it over from {had}</source>
            <translation>{who} l’a repris de {had}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} took the conversation</source>
            <translation>{who} a pris la conversation</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} took the correction of “{title}” back</source>
            <translation>{who} a retiré la correction de « {title} »</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} took the reminder away</source>
            <translation>{who} a enlevé le rappel</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/view.py"></location>
            <source>{why} Nothing is lost; what you wrote is kept.</source>
            <translation>{why} Rien n’est perdu ; ce que vous avez écrit est conservé.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{why}: by the time the customer was promised</source>
            <translation>{why} : avant l’heure annoncée au client</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{why}: within {minutes} min of writing</source>
            <translation>{why} : dans les {minutes} min après le message</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>{words} (gone now)</source>
            <translation>{words} (n’existe plus)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>{words} (now {n})</source>
            <translation>{words} (maintenant {n})</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>{words} ({share} of 100)</source>
            <translation>{words} ({share} sur 100)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/notice_view.py"></location>
            <source>{words} in {seconds} s</source>
            <translation>{words} dans {seconds} s</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/notice_view.py"></location>
            <source>{words} now</source>
            <translation>{words} maintenant</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>{words}, {seconds} s</source>
            <translation>{words}, {seconds} s</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>{words}, {value} sure</source>
            <translation>{words}, sûre à {value}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/reading.py"></location>
            <source>{words}. {what}</source>
            <translation>{words}. {what}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecard_view.py"></location>
            <source>“{title}” is critical and below half: the whole counts 0</source>
            <translation>« {title} » est critique et sous la moitié : le tout compte 0</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>“{title}” is forgotten.</source>
            <translation>« {title} » est oubliée.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/closing.py"></location>
            <source>“{title}” is in the knowledge. The AI uses it from now on.</source>
            <translation>« {title} » est dans les connaissances. L’IA s’en sert désormais.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>“{title}” is kept as a macro.</source>
            <translation>« {title} » est gardée comme macro.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>“{title}” is kept. G then V goes there.</source>
            <translation>« {title} » est gardée. G puis V y mène.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/publishing.py"></location>
            <source>“{title}” is live.</source>
            <translation>« {title} » est en ligne.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>“{title}” is not kept yet.</source>
            <translation>« {title} » n’est pas encore gardée.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>“{title}” says</source>
            <translation>« {title} » dit</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/closing.py"></location>
            <source>“{title}” waits for a lead: {why}.</source>
            <translation>« {title} » attend un responsable : {why}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>“{title}”, version {n}</source>
            <translation>« {title} », version {n}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>“{title}”: fill in {names} before it can be sent.</source>
            <translation>« {title} » : remplissez {names} avant l’envoi.</translation>
        </message>
        <message>
            <source>Be quiet</source>
            <translation type="vanished">Silence</translation>
        </message>
        <message>
            <source>Find an action or a conversation</source>
            <translation type="vanished">Trouver une action ou une conversation</translation>
        </message>
        <message>
            <source>Its brief, its history and your reply appear here. J and K go through the list, T takes the next.</source>
            <translation type="vanished">Sa synthèse, son historique et votre réponse apparaissent ici. J et K parcourent la liste, T prend la suivante.</translation>
        </message>
        <message>
            <source>Narrow the list (F)</source>
            <translation type="vanished">Filtrer la liste (F)</translation>
        </message>
        <message>
            <source>Never</source>
            <translation type="vanished">Jamais</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation type="vanished">Non connecté</translation>
        </message>
        <message>
            <source>Not connected since {time}</source>
            <translation type="vanished">Non connecté depuis {time}</translation>
        </message>
        <message>
            <source>Not connected since {time}. What you do is kept and sent when the service is back.</source>
            <translation type="vanished">Non connecté depuis {time}. Ce que vous faites est conservé et envoyé au retour du service.</translation>
        </message>
        <message>
            <source>Resolved. Shift+E opens it again.</source>
            <translation type="vanished">Résolue. Maj+E la rouvre.</translation>
        </message>
        <message>
            <source>Show everything in this view (Shift+F)</source>
            <translation type="vanished">Tout afficher dans cette vue (Maj+F)</translation>
        </message>
        <message>
            <source>What do you want to do, or which conversation?</source>
            <translation type="vanished">Que voulez-vous faire, ou quelle conversation ?</translation>
        </message>
        <message>
            <source>Which macro? Type a name to keep what is written under it</source>
            <translation type="vanished">Quelle macro ? Tapez un nom pour garder ce qui est écrit</translation>
        </message>
        <message>
            <source>adds a note</source>
            <translation type="vanished">ajoute une note</translation>
        </message>
        <message>
            <source>keep the reply for yourself</source>
            <translation type="vanished">garder la réponse pour vous</translation>
        </message>
    </context>
</TS>
