<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
    <context>
        <name>desk</name>
        <message numerus="yes">
            <location filename="../../workspace/desktop/working.py"></location>
            <source>%n conversations are yours.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
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
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>%n marked</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
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
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>A program. It could do anything on your machine; open it nowhere.</source>
            <translation>Un programme. Il pourrait tout faire sur votre machine ; ne l’ouvrez nulle part.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>A script. It could do anything on your machine; open it nowhere.</source>
            <translation>Un script. Il pourrait tout faire sur votre machine ; ne l’ouvrez nulle part.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>AI</source>
            <translation>IA</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>About to be sent</source>
            <translation>Sur le point d’être envoyé</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Add a tag or take one away</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>Age</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Agreed</source>
            <translation>Accepté</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rows.py"></location>
            <source>All</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>An archive. What is in it has not been looked at.</source>
            <translation>Une archive. Son contenu n’a pas été examiné.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/side.py"></location>
            <source>Article</source>
            <translation>Article</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/side.py"></location>
            <source>Asked as</source>
            <translation>Demandé comme</translation>
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
            <location filename="../../workspace/desktop/conversation/side.py"></location>
            <source>Back to the customer</source>
            <translation>Retour au client</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Back; nothing written is lost</source>
            <translation>Retour ; rien de ce qui est écrit n’est perdu</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>Being sent</source>
            <translation>Envoi en cours</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Brief</source>
            <translation>Synthèse</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>C claim · A assign · S put away · L tag · H to the AI · E resolve · Esc ends it</source>
            <translation type="unfinished"></translation>
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
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>Category</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>Channel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Chinese</source>
            <translation>Chinois</translation>
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
            <location filename="../../workspace/desktop/conversation/link_bar.py"></location>
            <source>Close without opening</source>
            <translation>Fermer sans ouvrir</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>Colleague</source>
            <translation>Collègue</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Company</source>
            <translation>Société</translation>
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
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Customer</source>
            <translation>Client</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/side.py"></location>
            <source>Customer, knowledge and earlier conversations</source>
            <translation>Client, connaissances et conversations précédentes</translation>
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
            <location filename="../../workspace/desktop/words.py"></location>
            <source>English</source>
            <translation>Anglais</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Everywhere</source>
            <translation>Partout</translation>
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
            <location filename="../../workspace/desktop/conversation/attachments.py"></location>
            <source>Files of this kind are not shown here. It can be saved.</source>
            <translation>Les fichiers de ce type ne sont pas affichés ici. Il peut être enregistré.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>Filter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Find an action or a conversation</source>
            <translation>Trouver une action ou une conversation</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>First reason why not</source>
            <translation>Première raison du contraire</translation>
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
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>Forget</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>Forget “{title}”</source>
            <translation type="unfinished"></translation>
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
            <location filename="../../workspace/desktop/words.py"></location>
            <source>German</source>
            <translation>Allemand</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>Give it to whom?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Give the conversation back to the AI</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Give the conversation back to the queue</source>
            <translation>Rendre la conversation à la file</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Give the conversation to somebody</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to a view, or keep this one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to the brief</source>
            <translation>Aller à la synthèse</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to the history</source>
            <translation>Aller à l’historique</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to the queue</source>
            <translation>Aller à la file</translation>
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
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Have yourself reminded</source>
            <translation type="unfinished"></translation>
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
            <location filename="../../workspace/desktop/conversation/history.py"></location>
            <source>History of the conversation</source>
            <translation>Historique de la conversation</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>In a browser this page could load and run what it names.</source>
            <translation>Dans un navigateur, cette page pourrait charger et exécuter ce qu’elle nomme.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/side.py"></location>
            <source>Internal: for colleagues only</source>
            <translation>Interne : réservé aux collègues</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>Into which conversation of the same customer?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>It can hold macros, small programs. Don't allow them to run.</source>
            <translation>Il peut contenir des macros, de petits programmes. Ne les laissez pas s’exécuter.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Italian</source>
            <translation>Italien</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Japanese</source>
            <translation>Japonais</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>Keep as “{title}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Knowledge the AI found</source>
            <translation>Connaissances trouvées par l’IA</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/preview.py"></location>
            <source>Larger</source>
            <translation>Agrandir</translation>
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
            <location filename="../../workspace/desktop/theme/theme.py"></location>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>Loading an earlier conversation</source>
            <translation>Chargement d’une conversation précédente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>Looking who is here…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Mark all that the list shows</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Mark and go to the next</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Mark and go to the one before</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Mark for what is done to several</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Merge with another of the customer, or part them</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rows.py"></location>
            <source>Mine</source>
            <translation>Miennes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>More</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>Narrow by category, reason, feeling, language, channel, tag, person, age</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Narrow the list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>Narrow the list (F)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>Narrowed to {words}. Press to show everything</source>
            <translation type="unfinished"></translation>
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
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Not agreed</source>
            <translation>Non accepté</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>Not sent; it is kept and will be retried</source>
            <translation>Non envoyée ; elle est conservée et sera réessayée</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>Note by {name}, {time}</source>
            <translation>Note de {name}, {time}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>Note, only colleagues see it</source>
            <translation>Note, visible des collègues seulement</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>One earlier conversation of this customer</source>
            <translation>Une conversation précédente de ce client</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/looking.py"></location>
            <source>Only the first {n} kB are shown.</source>
            <translation>Seuls les {n} premiers ko sont affichés.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/link_bar.py"></location>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Open it again</source>
            <translation>Rouvrir</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/link_bar.py"></location>
            <source>Open the address</source>
            <translation>Ouvrir l’adresse</translation>
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
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/preview.py"></location>
            <source>Own size</source>
            <translation>Taille réelle</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/preview.py"></location>
            <source>Page {number} of {pages}</source>
            <translation>Page {number} sur {pages}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/image_view.py"></location>
            <source>Picture</source>
            <translation>Image</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Plan</source>
            <translation>Formule</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Polish</source>
            <translation>Polonais</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Portuguese</source>
            <translation>Portugais</translation>
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
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Publish the correction</source>
            <translation>Publier la correction</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>Put away until when? A preset, or: tomorrow 9, in 3 h, fri 14:00</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Put the AI's draft into the reply</source>
            <translation>Mettre le brouillon de l’IA dans la réponse</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Put the conversation away, or bring it back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Queue</source>
            <translation>File d’attente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>Reason</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>Remind when? A preset, or: tomorrow 9, in 3 h, fri 14:00</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Resolve</source>
            <translation>Résoudre</translation>
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
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Rule</source>
            <translation>Règle</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/attachments.py"></location>
            <source>Save the file</source>
            <translation>Enregistrer le fichier</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/attachments.py"></location>
            <source>Saved as {name}.</source>
            <translation>Enregistré sous {name}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/preview.py"></location>
            <source>Save…</source>
            <translation>Enregistrer…</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Say that you are away, or here again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Search the conversations</source>
            <translation>Chercher dans les conversations</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Second reason why not</source>
            <translation>Deuxième raison du contraire</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/pointing.py"></location>
            <source>Select everything</source>
            <translation>Tout sélectionner</translation>
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
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>Show</source>
            <translation>Afficher</translation>
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
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show everything in this view</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>Show everything in this view (Shift+F)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show mine</source>
            <translation>Afficher les miennes</translation>
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
            <source>Show the customer's earlier conversation above</source>
            <translation>Afficher au-dessus la conversation précédente du client</translation>
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
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show what is new in the list</source>
            <translation>Afficher ce qui est nouveau dans la liste</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show what is put away</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show what was resolved today</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show who owes no answer</source>
            <translation type="unfinished"></translation>
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
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Since</source>
            <translation>Depuis</translation>
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
            <location filename="../../workspace/desktop/notices.py"></location>
            <source>Something went wrong while {doing}. What you wrote is kept. The details are in the log.</source>
            <translation>Un problème est survenu ({doing}). Ce que vous avez écrit est conservé. Les détails sont dans le journal.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Spanish</source>
            <translation>Espagnol</translation>
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
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>Tag</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Take the next unclaimed conversation</source>
            <translation>Prendre la prochaine conversation libre</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>Take the reminder away</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>Take the reply back</source>
            <translation>Reprendre la réponse</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>Taken back, not sent</source>
            <translation>Reprise, non envoyée</translation>
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
            <location filename="../../workspace/desktop/working.py"></location>
            <source>That did not reach the service: {why}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>The AI found no article that answers this.</source>
            <translation>L’IA n’a trouvé aucun article qui y réponde.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>The AI has the conversation with {name} again.</source>
            <translation type="unfinished"></translation>
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
            <location filename="../../workspace/desktop/conversation/links.py"></location>
            <source>The desk opens only web pages and mail addresses.</source>
            <translation>Deskhand n’ouvre que des pages web et des adresses e-mail.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>The earlier conversation cannot be shown: {why}</source>
            <translation>La conversation précédente ne peut pas être affichée : {why}</translation>
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
            <location filename="../../workspace/desktop/conversation/links.py"></location>
            <source>The host is written with letters that may look like others.</source>
            <translation>Le nom d’hôte contient des lettres qui peuvent ressembler à d’autres.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>The reminder of {name} is gone.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>The saved views: {why}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/attachments.py"></location>
            <source>The service cannot be reached.</source>
            <translation>Le service est injoignable.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/links.py"></location>
            <source>The words say {claimed}, but it leads to {host}.</source>
            <translation>Le texte indique {claimed}, mais il mène à {host}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>They are apart again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>They are read as one conversation now.</source>
            <translation type="unfinished"></translation>
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
            <location filename="../../workspace/desktop/working.py"></location>
            <source>This customer has no other conversation here.</source>
            <translation type="unfinished"></translation>
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
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>This is their first.</source>
            <translation>C’est la première.</translation>
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
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Tier</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
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
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Turkish</source>
            <translation>Turc</translation>
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
        <message numerus="yes">
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>Waiting longer than %n days</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>Waiting longer than %n hours</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
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
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Wanted</source>
            <translation>Demandé</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Was told</source>
            <translation>A appris</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/links.py"></location>
            <source>What stands before the @ is no host; it leads to {host}.</source>
            <translation>Ce qui précède le @ n’est pas un hôte ; le lien mène à {host}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/link_bar.py"></location>
            <source>Where the link leads</source>
            <translation>Où mène le lien</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>Which tag? One it has is taken away; a new one is made</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>Which view? Type a name to keep what is shown under it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>Who has it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>Who is here cannot be asked now: {why}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Why it is here</source>
            <translation>Pourquoi elle est ici</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rows.py"></location>
            <source>With AI</source>
            <translation>Chez l’IA</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Would flip it</source>
            <translation>Changerait tout</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Write a reply</source>
            <translation>Écrire une réponse</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Yesterday</source>
            <translation>Hier</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>You are away: nothing new is given to you.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>You are here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>You are reminded of {name}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>a new tag</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>add</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>archive</source>
            <translation>archive</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>as typed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>asking for the saved views</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>away</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>by {name}</source>
            <translation>par {name}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>click</source>
            <translation>clic</translation>
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
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>could not be solved</source>
            <translation>sans solution</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>dddd, d MMMM</source>
            <comment>how a date is written</comment>
            <translation>dddd d MMMM</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>document with macros</source>
            <translation>document avec macros</translation>
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
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>failed: </source>
            <translation>échec : </translation>
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
            <location filename="../../workspace/desktop/desk.py"></location>
            <source>following the desk</source>
            <translation>suivi des conversations</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>forgetting the view</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>from</source>
            <translation>d’après</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>from a merged conversation</source>
            <translation>d’une conversation fusionnée</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>from {titles}</source>
            <translation>d’après {titles}</translation>
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
            <location filename="../../workspace/desktop/working.py"></location>
            <source>has {load} of {capacity}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>internal</source>
            <translation>interne</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>keep it for everybody</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>keep it for yourself</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>keeping the view</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/writing.py"></location>
            <source>leads to {host}</source>
            <translation>mène à {host}</translation>
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
            <location filename="../../workspace/desktop/working.py"></location>
            <source>looking who is here</source>
            <translation type="unfinished"></translation>
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
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>needed no reply</source>
            <translation>sans réponse nécessaire</translation>
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
            <location filename="../../workspace/desktop/words.py"></location>
            <source>now</source>
            <translation>maintenant</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/doing.py"></location>
            <source>opening the article</source>
            <translation>ouverture de l’article</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/attachments.py"></location>
            <source>opening the file</source>
            <translation>ouverture du fichier</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>page</source>
            <translation>page</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>program</source>
            <translation>programme</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence_controller.py"></location>
            <source>reading the confidence</source>
            <translation>lecture de la confiance</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/controller.py"></location>
            <source>reading the settings</source>
            <translation>lecture des réglages</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence_controller.py"></location>
            <source>releasing the promise</source>
            <translation>levée de la promesse</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>resolved</source>
            <translation>résolue</translation>
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
            <location filename="../../workspace/desktop/settings/confidence_controller.py"></location>
            <source>saving the risk</source>
            <translation>enregistrement du risque</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/presence.py"></location>
            <source>saying what you look at</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>saying whether you are here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>score</source>
            <translation>score</translation>
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
            <location filename="../../workspace/desktop/desk.py"></location>
            <source>sending what you did</source>
            <translation>envoi de votre travail</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>shared by {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>solved</source>
            <translation>solutionnée</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>step</source>
            <translation>étape</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>take it away</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>taken</source>
            <translation>prise</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>text</source>
            <translation>texte</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>the AI</source>
            <translation>l’IA</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/controller.py"></location>
            <source>the service cannot be reached</source>
            <translation>le service est injoignable</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
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
            <location filename="../../workspace/desktop/conversation/side.py"></location>
            <source>version {n}</source>
            <translation>version {n}</translation>
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
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>web page</source>
            <translation>page web</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>with the AI</source>
            <translation>chez l’IA</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>with {who}</source>
            <translation>chez {who}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>you</source>
            <translation>vous</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>yours</source>
            <translation type="unfinished"></translation>
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
            <location filename="../../workspace/desktop/words.py"></location>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>{name} goes to {who}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>{name} has the tag “{tag}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>{name} is back in the queue.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>{name} is back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>{name} is put away.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>{name} is resolved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>{name} no longer has the tag “{tag}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>{n} MB</source>
            <translation>{n} Mo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>{n} bytes</source>
            <translation>{n} octets</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>{n} kB</source>
            <translation>{n} ko</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>{share} of 100</source>
            <translation>{share} sur 100</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>{span} ago</source>
            <translation>il y a {span}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>{words}, {seconds} s</source>
            <translation>{words}, {seconds} s</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/reading.py"></location>
            <source>{words}. {what}</source>
            <translation>{words}. {what}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>“{title}” is forgotten.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>“{title}” is kept. G then V goes there.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
</TS>
