<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_GB">
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
                <numerusform>%n conversación ha llegado para una persona</numerusform>
                <numerusform>%n conversaciones han llegado para personas</numerusform>
                <numerusform>%n conversaciones han llegado para personas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/words.py"></location>
            <source>%n days</source>
            <translation>
                <numerusform>%n día</numerusform>
                <numerusform>%n días</numerusform>
                <numerusform>%n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>%n earlier conversations of this customer</source>
            <translation>
                <numerusform>%n conversación anterior de este cliente</numerusform>
                <numerusform>%n conversaciones anteriores de este cliente</numerusform>
                <numerusform>%n conversaciones anteriores de este cliente</numerusform>
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
                <numerusform>%n nuevo desde su última visita</numerusform>
                <numerusform>%n nuevos desde su última visita</numerusform>
                <numerusform>%n nuevos desde su última visita</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>A person was needed</source>
            <translation>Hacía falta una persona</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>A person was not needed</source>
            <translation>No hacía falta una persona</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>A program. It could do anything on your machine; open it nowhere.</source>
            <translation>Un programa. Podría hacer cualquier cosa en su equipo; no lo abra en ningún sitio.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>A script. It could do anything on your machine; open it nowhere.</source>
            <translation>Un script. Podría hacer cualquier cosa en su equipo; no lo abra en ningún sitio.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>AI</source>
            <translation>IA</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>About to be sent</source>
            <translation>A punto de enviarse</translation>
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
            <translation>Aceptado</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rows.py"></location>
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>An archive. What is in it has not been looked at.</source>
            <translation>Un archivo comprimido. No se ha examinado su contenido.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/side.py"></location>
            <source>Article</source>
            <translation>Artículo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/side.py"></location>
            <source>Asked as</source>
            <translation>Se pregunta como</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/preview.py"></location>
            <source>Attached file</source>
            <translation>Archivo adjunto</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>Attached: {name}</source>
            <translation>Adjunto: {name}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/side.py"></location>
            <source>Back to the customer</source>
            <translation>Volver al cliente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Back; nothing written is lost</source>
            <translation>Atrás; no se pierde nada de lo escrito</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>Being sent</source>
            <translation>Enviándose</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Brief</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>C claim · A assign · S put away · L tag · H to the AI · E resolve · Esc ends it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>Can be saved</source>
            <translation>Se puede guardar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>Can be taken back</source>
            <translation>Se puede retirar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/link_bar.py"></location>
            <source>Cannot be opened</source>
            <translation>No se puede abrir</translation>
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
            <translation>Chino</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Claim the conversation</source>
            <translation>Tomar la conversación</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/link_bar.py"></location>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Close the desk</source>
            <translation>Cerrar Deskhand</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/preview.py"></location>
            <source>Close the file</source>
            <translation>Cerrar el archivo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/link_bar.py"></location>
            <source>Close without opening</source>
            <translation>Cerrar sin abrir</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>Colleague</source>
            <translation>Compañero</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Company</source>
            <translation>Empresa</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Consent</source>
            <translation>Consentimiento</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Conversation</source>
            <translation>Conversación</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/link_bar.py"></location>
            <source>Copy the address</source>
            <translation>Copiar la dirección</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Copy the brief</source>
            <translation>Copiar el resumen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Customer</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/side.py"></location>
            <source>Customer, knowledge and earlier conversations</source>
            <translation>Cliente, conocimiento y conversaciones anteriores</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Czech</source>
            <translation>Checo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Danish</source>
            <translation>Danés</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/theme/theme.py"></location>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Dutch</source>
            <translation>Neerlandés</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>Earlier conversation, last message {day}</source>
            <translation>Conversación anterior, último mensaje: {day}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Earlier conversations</source>
            <translation>Conversaciones anteriores</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>English</source>
            <translation>Inglés</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Everywhere</source>
            <translation>En todas partes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Facts</source>
            <translation>Datos</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Failed</source>
            <translation>Falló</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Feeling</source>
            <translation>Ánimo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/preview.py"></location>
            <source>Fetching the file</source>
            <translation>Obteniendo el archivo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/attachments.py"></location>
            <source>Files of this kind are not shown here. It can be saved.</source>
            <translation>Los archivos de este tipo no se muestran aquí. Se puede guardar.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>Filter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Find an action or a conversation</source>
            <translation>Buscar una acción o una conversación</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>First reason why not</source>
            <translation>Primer motivo de que no</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/preview.py"></location>
            <source>Fit</source>
            <translation>Ajustar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/preview.py"></location>
            <source>Fit the picture</source>
            <translation>Ajustar la imagen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Fold</source>
            <translation>Ocultar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>Folds what the AI tried in this turn</source>
            <translation>Oculta lo que la IA intentó en este turno</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/theme/theme.py"></location>
            <source>Follow the system</source>
            <translation>Como el sistema</translation>
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
            <translation>Cuarto motivo de que no</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>French</source>
            <translation>Francés</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>German</source>
            <translation>Alemán</translation>
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
            <translation>Devolver la conversación a la cola</translation>
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
            <translation>Ir al resumen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to the history</source>
            <translation>Ir al historial</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to the queue</source>
            <translation>Ir a la cola</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Goes to the message</source>
            <translation>Lleva al mensaje</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Goes to what the AI tried</source>
            <translation>Lleva a lo que intentó la IA</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Have yourself reminded</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/theme/theme.py"></location>
            <source>High contrast, dark</source>
            <translation>Alto contraste, oscuro</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/theme/theme.py"></location>
            <source>High contrast, light</source>
            <translation>Alto contraste, claro</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/history.py"></location>
            <source>History of the conversation</source>
            <translation>Historial de la conversación</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>In a browser this page could load and run what it names.</source>
            <translation>En un navegador, esta página podría cargar y ejecutar lo que nombra.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/side.py"></location>
            <source>Internal: for colleagues only</source>
            <translation>Interno: solo para compañeros</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>Into which conversation of the same customer?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>It can hold macros, small programs. Don't allow them to run.</source>
            <translation>Puede contener macros, pequeños programas. No permita que se ejecuten.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Italian</source>
            <translation>Italiano</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Japanese</source>
            <translation>Japonés</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>Keep as “{title}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Knowledge the AI found</source>
            <translation>Conocimiento que halló la IA</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/preview.py"></location>
            <source>Larger</source>
            <translation>Ampliar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/writing.py"></location>
            <source>Leads to {address}</source>
            <translation>Lleva a {address}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/link_bar.py"></location>
            <source>Leads to {host}</source>
            <translation>Lleva a {host}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/theme/theme.py"></location>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>Loading an earlier conversation</source>
            <translation>Cargando una conversación anterior</translation>
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
            <translation>Mías</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>More</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Name</source>
            <translation>Nombre</translation>
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
            <translation>Siguiente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Next conversation</source>
            <translation>Conversación siguiente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Next outcome</source>
            <translation>Resultado siguiente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/preview.py"></location>
            <source>Next page</source>
            <translation>Página siguiente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Next pane</source>
            <translation>Panel siguiente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Not agreed</source>
            <translation>No aceptado</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>Not sent; it is kept and will be retried</source>
            <translation>No enviada; se conserva y se volverá a intentar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>Note by {name}, {time}</source>
            <translation>Nota de {name}, {time}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>Note, only colleagues see it</source>
            <translation>Nota, solo la ven los compañeros</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>One earlier conversation of this customer</source>
            <translation>Una conversación anterior de este cliente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/looking.py"></location>
            <source>Only the first {n} kB are shown.</source>
            <translation>Solo se muestran los primeros {n} kB.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/link_bar.py"></location>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Open it again</source>
            <translation>Volver a abrirla</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/link_bar.py"></location>
            <source>Open the address</source>
            <translation>Abrir la dirección</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Opens the article</source>
            <translation>Abre el artículo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Opens the conversation</source>
            <translation>Abre la conversación</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>Opens the conversation by itself</source>
            <translation>Abre la conversación por separado</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>Other views and saved ones (G then V)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/preview.py"></location>
            <source>Own size</source>
            <translation>Tamaño real</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/preview.py"></location>
            <source>Page {number} of {pages}</source>
            <translation>Página {number} de {pages}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/image_view.py"></location>
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Polish</source>
            <translation>Polaco</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Portuguese</source>
            <translation>Portugués</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/preview.py"></location>
            <source>Previous</source>
            <translation>Anterior</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Previous conversation</source>
            <translation>Conversación anterior</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/preview.py"></location>
            <source>Previous page</source>
            <translation>Página anterior</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Previous pane</source>
            <translation>Panel anterior</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Publish the correction</source>
            <translation>Publicar la corrección</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>Put away until when? A preset, or: tomorrow 9, in 3 h, fri 14:00</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Put the AI's draft into the reply</source>
            <translation>Poner el borrador de la IA en la respuesta</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Put the conversation away, or bring it back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Queue</source>
            <translation>Cola</translation>
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
            <translation>Resolver</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Resolve the conversation</source>
            <translation>Resolver la conversación</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Resolve with what is chosen</source>
            <translation>Resolver con lo elegido</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rows.py"></location>
            <source>Resolved</source>
            <translation>Resueltas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rows.py"></location>
            <source>Resolved today</source>
            <translation>Resueltas hoy</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Rule</source>
            <translation>Regla</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/attachments.py"></location>
            <source>Save the file</source>
            <translation>Guardar el archivo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/attachments.py"></location>
            <source>Saved as {name}.</source>
            <translation>Guardado como {name}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/preview.py"></location>
            <source>Save…</source>
            <translation>Guardar…</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Say that you are away, or here again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Search the conversations</source>
            <translation>Buscar en las conversaciones</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Second reason why not</source>
            <translation>Segundo motivo de que no</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/pointing.py"></location>
            <source>Select everything</source>
            <translation>Seleccionar todo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Send the reply</source>
            <translation>Enviar la respuesta</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Send the reply and resolve</source>
            <translation>Enviar la respuesta y resolver</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>Sent</source>
            <translation>Enviado</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Session before they wrote</source>
            <translation>Sesión antes del mensaje</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show all keys</source>
            <translation>Mostrar todos los atajos</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show all that people have</source>
            <translation>Mostrar todo lo que tienen las personas</translation>
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
            <translation>Mostrar las mías</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show or fold the side pane</source>
            <translation>Mostrar u ocultar el panel lateral</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show resolved</source>
            <translation>Mostrar las resueltas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show the customer's earlier conversation above</source>
            <translation>Mostrar arriba la conversación anterior del cliente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>Show the latest of them</source>
            <translation>Mostrar la última</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show those with the AI</source>
            <translation>Mostrar las que tiene la IA</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show unclaimed</source>
            <translation>Mostrar las libres</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show what is new in the list</source>
            <translation>Mostrar lo nuevo de la lista</translation>
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
            <translation>Por qué</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show why it is here</source>
            <translation>Mostrar por qué está aquí</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Show why it is here in full</source>
            <translation>Mostrar con detalle por qué está aquí</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>Shows it above this one</source>
            <translation>La muestra encima de esta</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>Shows it here</source>
            <translation>Lo muestra aquí</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>Shows what the AI tried in this turn</source>
            <translation>Muestra lo que la IA intentó en este turno</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Shows where the address leads</source>
            <translation>Muestra adónde lleva la dirección</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Since</source>
            <translation>Desde</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/preview.py"></location>
            <source>Smaller</source>
            <translation>Reducir</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rows.py"></location>
            <source>Snoozed</source>
            <translation>Aplazadas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/notices.py"></location>
            <source>Something went wrong while {doing}. What you wrote is kept. The details are in the log.</source>
            <translation>Algo ha fallado ({doing}). Lo que ha escrito se conserva. Los detalles están en el registro.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Spanish</source>
            <translation>Español</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Swedish</source>
            <translation>Sueco</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Switch between light and dark</source>
            <translation>Cambiar entre claro y oscuro</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>Tag</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Take the next unclaimed conversation</source>
            <translation>Tomar la siguiente conversación libre</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>Take the reminder away</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>Take the reply back</source>
            <translation>Retirar la respuesta</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>Taken back, not sent</source>
            <translation>Retirada, no enviada</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/preview.py"></location>
            <source>Text of the file</source>
            <translation>Texto del archivo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/side.py"></location>
            <source>Text of {title}</source>
            <translation>Texto de {title}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>That did not reach the service: {why}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>The AI found no article that answers this.</source>
            <translation>La IA no encontró ningún artículo que lo responda.</translation>
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
                <numerusform>La IA dio %n paso</numerusform>
                <numerusform>La IA dio %n pasos</numerusform>
                <numerusform>La IA dio %n pasos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>The AI took one step</source>
            <translation>La IA dio un paso</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/links.py"></location>
            <source>The desk opens only web pages and mail addresses.</source>
            <translation>Deskhand solo abre páginas web y direcciones de correo.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>The earlier conversation cannot be shown: {why}</source>
            <translation>No se puede mostrar la conversación anterior: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/attachments.py"></location>
            <source>The file cannot be fetched now. {why}</source>
            <translation>Ahora no se puede obtener el archivo. {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/attachments.py"></location>
            <source>The file has not been saved. {why}</source>
            <translation>El archivo no se ha guardado. {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/links.py"></location>
            <source>The host is written with letters that may look like others.</source>
            <translation>El nombre del servidor contiene letras que pueden parecerse a otras.</translation>
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
            <translation>No se puede acceder al servicio.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/links.py"></location>
            <source>The words say {claimed}, but it leads to {host}.</source>
            <translation>El texto dice {claimed}, pero lleva a {host}.</translation>
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
            <translation>Tercer motivo de que no</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>This conversation</source>
            <translation>Esta conversación</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>This customer has no other conversation here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/links.py"></location>
            <source>This is no address that can be opened.</source>
            <translation>Esta dirección no se puede abrir.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/looking.py"></location>
            <source>This is no picture that can be shown. It can be saved.</source>
            <translation>Esta imagen no se puede mostrar. Se puede guardar.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>This is their first.</source>
            <translation>Es la primera.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/looking.py"></location>
            <source>This picture claims {wide} x {high} pixels, too many to show. It can be saved.</source>
            <translation>Esta imagen indica {wide} x {high} píxeles, demasiados para mostrarla. Se puede guardar.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/looking.py"></location>
            <source>This picture is damaged. It can be saved.</source>
            <translation>Esta imagen está dañada. Se puede guardar.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Tier</source>
            <translation>Nivel</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Tried</source>
            <translation>Probado</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Turkish</source>
            <translation>Turco</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rows.py"></location>
            <source>Unclaimed</source>
            <translation>Libres</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Undo what was done last</source>
            <translation>Deshacer lo último</translation>
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
            <translation>En espera del cliente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>Waiting to be sent</source>
            <translation>A la espera de enviarse</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Wanted</source>
            <translation>Pedido</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Was told</source>
            <translation>Se le dijo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/links.py"></location>
            <source>What stands before the @ is no host; it leads to {host}.</source>
            <translation>Lo que precede a la @ no es un servidor; lleva a {host}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/link_bar.py"></location>
            <source>Where the link leads</source>
            <translation>Adónde lleva el enlace</translation>
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
            <translation>Por qué está aquí</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rows.py"></location>
            <source>With AI</source>
            <translation>Con la IA</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Would flip it</source>
            <translation>Lo cambiaría</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Write a reply</source>
            <translation>Escribir una respuesta</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Yesterday</source>
            <translation>Ayer</translation>
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
            <translation>archivo comprimido</translation>
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
            <translation>por {name}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>click</source>
            <translation>clic</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>content</source>
            <translation>contento</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>content, getting better</source>
            <translation>contento, va a mejor</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>content, getting worse</source>
            <translation>contento, va a peor</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>could not be solved</source>
            <translation>sin solución</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>dddd, d MMMM</source>
            <comment>how a date is written</comment>
            <translation>dddd, d 'de' MMMM</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>document with macros</source>
            <translation>documento con macros</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/closing.py"></location>
            <source>drafting what can be learned</source>
            <translation>redactar la corrección</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/attachments.py"></location>
            <source>drawing a page</source>
            <translation>dibujar una página</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>error</source>
            <translation>error</translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>errors: %n</source>
            <translation>
                <numerusform>error: %n</numerusform>
                <numerusform>errores: %n</numerusform>
                <numerusform>errores: %n</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>failed: </source>
            <translation>falló: </translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>feels {feeling}</source>
            <translation>ánimo: {feeling}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>file</source>
            <translation>archivo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/desk.py"></location>
            <source>following the desk</source>
            <translation>seguir las conversaciones</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>forgetting the view</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>from</source>
            <translation>de</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>from a merged conversation</source>
            <translation>de una conversación fusionada</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>from {titles}</source>
            <translation>de {titles}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>happy</source>
            <translation>feliz</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>happy, getting better</source>
            <translation>feliz, va a mejor</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>happy, getting worse</source>
            <translation>feliz, va a peor</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>has {load} of {capacity}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>internal</source>
            <translation>interno</translation>
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
            <translation>lleva a {host}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/controller.py"></location>
            <source>loading an earlier conversation</source>
            <translation>cargar una conversación anterior</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/controller.py"></location>
            <source>loading the conversation</source>
            <translation>cargar la conversación</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>looking who is here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>merged</source>
            <translation>fusionada</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>merged into this one</source>
            <translation>fusionada con esta</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>needed no reply</source>
            <translation>sin respuesta necesaria</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>neutral</source>
            <translation>neutral</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>neutral, getting better</source>
            <translation>neutral, va a mejor</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>neutral, getting worse</source>
            <translation>neutral, va a peor</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>no result: </source>
            <translation>sin resultado: </translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>nobody yet</source>
            <translation>nadie todavía</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>now</source>
            <translation>ahora</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/doing.py"></location>
            <source>opening the article</source>
            <translation>abrir el artículo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/attachments.py"></location>
            <source>opening the file</source>
            <translation>abrir el archivo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>page</source>
            <translation>página</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>program</source>
            <translation>programa</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence_controller.py"></location>
            <source>reading the confidence</source>
            <translation>leer la confianza</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/controller.py"></location>
            <source>reading the settings</source>
            <translation>leer los ajustes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence_controller.py"></location>
            <source>releasing the promise</source>
            <translation>liberar la promesa</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>resolved</source>
            <translation>resuelta</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/attachments.py"></location>
            <source>saving the file</source>
            <translation>guardar el archivo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/controller.py"></location>
            <source>saving the language model</source>
            <translation>guardar el modelo de lenguaje</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence_controller.py"></location>
            <source>saving the risk</source>
            <translation>guardar el riesgo</translation>
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
            <translation>puntuación</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>script</source>
            <translation>script</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/controller.py"></location>
            <source>searching</source>
            <translation>buscar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/desk.py"></location>
            <source>sending what you did</source>
            <translation>enviar su trabajo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>shared by {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>solved</source>
            <translation>solucionada</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>step</source>
            <translation>paso</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>take it away</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>taken</source>
            <translation>tomada</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>text</source>
            <translation>texto</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>the AI</source>
            <translation>la IA</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/controller.py"></location>
            <source>the service cannot be reached</source>
            <translation>no se puede acceder al servicio</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>upset</source>
            <translation>molesto</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>upset, getting better</source>
            <translation>molesto, va a mejor</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>upset, getting worse</source>
            <translation>molesto, va a peor</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/side.py"></location>
            <source>version {n}</source>
            <translation>versión {n}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>very upset</source>
            <translation>muy molesto</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>very upset, getting better</source>
            <translation>muy molesto, va a mejor</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>very upset, getting worse</source>
            <translation>muy molesto, va a peor</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>waiting</source>
            <translation>en espera</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>waiting {time}</source>
            <translation>espera desde hace {time}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>waiting {time}, late</source>
            <translation>espera desde hace {time}, con retraso</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>web page</source>
            <translation>página web</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>with the AI</source>
            <translation>con la IA</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>with {who}</source>
            <translation>con {who}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>you</source>
            <translation>usted</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>yours</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>{confidence} sure</source>
            <translation>{confidence} de certeza</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/announcing.py"></location>
            <source>{customer} needs a person: {first_line}</source>
            <translation>{customer} necesita una persona: {first_line}</translation>
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
            <translation>{n} MB</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>{n} bytes</source>
            <translation>{n} bytes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>{n} kB</source>
            <translation>{n} kB</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>{share} of 100</source>
            <translation>{share} de 100</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>{span} ago</source>
            <translation>hace {span}</translation>
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
