<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_GB">
    <context>
        <name>desk</name>
        <message>
            <location filename="../../workspace/desktop/keymap.py"></location>
            <source> then </source>
            <translation> luego </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>%n answers</source>
            <translation>
                <numerusform>%n respuesta</numerusform>
                <numerusform>%n respuestas</numerusform>
                <numerusform>%n respuestas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/knowledge/history.py"></location>
            <source>%n answers in 90 days</source>
            <translation>
                <numerusform>%n respuesta en 90 días</numerusform>
                <numerusform>%n respuestas en 90 días</numerusform>
                <numerusform>%n respuestas en 90 días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>%n are open.</source>
            <translation>
                <numerusform>%n está abierta.</numerusform>
                <numerusform>%n están abiertas.</numerusform>
                <numerusform>%n están abiertas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>%n are still to be counted.</source>
            <translation>
                <numerusform>Falta contar %n.</numerusform>
                <numerusform>Faltan por contar %n.</numerusform>
                <numerusform>Faltan por contar %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>%n articles</source>
            <translation>
                <numerusform>%n artículo</numerusform>
                <numerusform>%n artículos</numerusform>
                <numerusform>%n artículos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/knowledge/reading.py"></location>
            <source>%n articles to look at: expired, in conflict or stale</source>
            <translation>
                <numerusform>%n artículo por revisar: caducado, en conflicto o anticuado</numerusform>
                <numerusform>%n artículos por revisar: caducados, en conflicto o anticuados</numerusform>
                <numerusform>%n artículos por revisar: caducados, en conflicto o anticuados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>%n categories</source>
            <translation>
                <numerusform>%n categoría</numerusform>
                <numerusform>%n categorías</numerusform>
                <numerusform>%n categorías</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/state.py"></location>
            <source>%n changes are kept and go out when the desk is reachable.</source>
            <translation>
                <numerusform>%n cambio está guardado y saldrá cuando el escritorio esté disponible.</numerusform>
                <numerusform>%n cambios están guardados y saldrán cuando el escritorio esté disponible.</numerusform>
                <numerusform>%n cambios están guardados y saldrán cuando el escritorio esté disponible.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/home.py"></location>
            <source>%n changes for this desk have not been sent. They go out first.</source>
            <translation>
                <numerusform>%n cambio para este escritorio no se ha enviado. Sale primero.</numerusform>
                <numerusform>%n cambios para este escritorio no se han enviado. Salen primero.</numerusform>
                <numerusform>%n cambios para este escritorio no se han enviado. Salen primero.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/home.py"></location>
            <source>%n changes have not been sent. They are kept and go out when you sign in again.</source>
            <translation>
                <numerusform>%n cambio no se ha enviado. Se guarda y saldrá cuando vuelva a iniciar sesión.</numerusform>
                <numerusform>%n cambios no se han enviado. Se guardan y saldrán cuando vuelva a iniciar sesión.</numerusform>
                <numerusform>%n cambios no se han enviado. Se guardan y saldrán cuando vuelva a iniciar sesión.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/review/scorecard_view.py"></location>
            <source>%n comments on the history</source>
            <translation>
                <numerusform>%n comentario en el historial</numerusform>
                <numerusform>%n comentarios en el historial</numerusform>
                <numerusform>%n comentarios en el historial</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/working.py"></location>
            <source>%n conversations are back in the queue.</source>
            <translation>
                <numerusform>%n conversación está de nuevo en la cola.</numerusform>
                <numerusform>%n conversaciones están de nuevo en la cola.</numerusform>
                <numerusform>%n conversaciones están de nuevo en la cola.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/working.py"></location>
            <source>%n conversations are back.</source>
            <translation>
                <numerusform>%n conversación ha vuelto.</numerusform>
                <numerusform>%n conversaciones han vuelto.</numerusform>
                <numerusform>%n conversaciones han vuelto.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/working.py"></location>
            <source>%n conversations are given away.</source>
            <translation>
                <numerusform>%n conversación está asignada.</numerusform>
                <numerusform>%n conversaciones están asignadas.</numerusform>
                <numerusform>%n conversaciones están asignadas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/working.py"></location>
            <source>%n conversations are put away.</source>
            <translation>
                <numerusform>%n conversación está aplazada.</numerusform>
                <numerusform>%n conversaciones están aplazadas.</numerusform>
                <numerusform>%n conversaciones están aplazadas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/working.py"></location>
            <source>%n conversations are resolved.</source>
            <translation>
                <numerusform>%n conversación está resuelta.</numerusform>
                <numerusform>%n conversaciones están resueltas.</numerusform>
                <numerusform>%n conversaciones están resueltas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/working.py"></location>
            <source>%n conversations are yours.</source>
            <translation>
                <numerusform>%n conversación es suya.</numerusform>
                <numerusform>%n conversaciones son suyas.</numerusform>
                <numerusform>%n conversaciones son suyas.</numerusform>
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
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>%n conversations in 28 days</source>
            <translation>
                <numerusform>%n conversación en 28 días</numerusform>
                <numerusform>%n conversaciones en 28 días</numerusform>
                <numerusform>%n conversaciones en 28 días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>%n conversations went to people.</source>
            <translation>
                <numerusform>%n conversación pasó a personas.</numerusform>
                <numerusform>%n conversaciones pasaron a personas.</numerusform>
                <numerusform>%n conversaciones pasaron a personas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/review/agreement_page.py"></location>
            <source>%n conversations were reviewed by two people.</source>
            <translation>
                <numerusform>%n conversación fue revisada por dos personas.</numerusform>
                <numerusform>%n conversaciones fueron revisadas por dos personas.</numerusform>
                <numerusform>%n conversaciones fueron revisadas por dos personas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>%n corrections in this category in this week</source>
            <translation>
                <numerusform>%n corrección en esta categoría esta semana</numerusform>
                <numerusform>%n correcciones en esta categoría esta semana</numerusform>
                <numerusform>%n correcciones en esta categoría esta semana</numerusform>
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
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>%n escalations</source>
            <translation>
                <numerusform>%n escalada</numerusform>
                <numerusform>%n escaladas</numerusform>
                <numerusform>%n escaladas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/review/tasks_view.py"></location>
            <source>%n handed in today</source>
            <translation>
                <numerusform>%n entregada hoy</numerusform>
                <numerusform>%n entregadas hoy</numerusform>
                <numerusform>%n entregadas hoy</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>%n marked</source>
            <translation>
                <numerusform>%n marcada</numerusform>
                <numerusform>%n marcadas</numerusform>
                <numerusform>%n marcadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>%n new</source>
            <translation>
                <numerusform>%n nueva</numerusform>
                <numerusform>%n nuevas</numerusform>
                <numerusform>%n nuevas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/queue/controller.py"></location>
            <source>%n new conversations</source>
            <translation>
                <numerusform>%n conversación nueva</numerusform>
                <numerusform>%n conversaciones nuevas</numerusform>
                <numerusform>%n conversaciones nuevas</numerusform>
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
        <message numerus="yes">
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>%n new, press the full stop to show</source>
            <translation>
                <numerusform>%n nueva, pulse el punto para mostrarla</numerusform>
                <numerusform>%n nuevas, pulse el punto para mostrarlas</numerusform>
                <numerusform>%n nuevas, pulse el punto para mostrarlas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>%n of the ten are rising.</source>
            <translation>
                <numerusform>%n de las diez aumenta.</numerusform>
                <numerusform>%n de las diez aumentan.</numerusform>
                <numerusform>%n de las diez aumentan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/working.py"></location>
            <source>%n reminders are set.</source>
            <translation>
                <numerusform>%n recordatorio está puesto.</numerusform>
                <numerusform>%n recordatorios están puestos.</numerusform>
                <numerusform>%n recordatorios están puestos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/review/handing_in.py"></location>
            <source>%n reviews are kept and go out when the desk is reachable.</source>
            <translation>
                <numerusform>%n revisión está guardada y saldrá en cuanto se pueda contactar con el desk.</numerusform>
                <numerusform>%n revisiones están guardadas y saldrán en cuanto se pueda contactar con el desk.</numerusform>
                <numerusform>%n revisiones están guardadas y saldrán en cuanto se pueda contactar con el desk.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/review/agreement_page.py"></location>
            <source>%n times</source>
            <translation>
                <numerusform>%n vez</numerusform>
                <numerusform>%n veces</numerusform>
                <numerusform>%n veces</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/knowledge/history.py"></location>
            <source>%n turned out wrong</source>
            <translation>
                <numerusform>%n resultó errónea</numerusform>
                <numerusform>%n resultaron erróneas</numerusform>
                <numerusform>%n resultaron erróneas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>%n unanswered questions of the last 56 days, alike ones together.</source>
            <translation>
                <numerusform>%n pregunta sin respuesta de los últimos 56 días, las parecidas juntas.</numerusform>
                <numerusform>%n preguntas sin respuesta de los últimos 56 días, las parecidas juntas.</numerusform>
                <numerusform>%n preguntas sin respuesta de los últimos 56 días, las parecidas juntas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/review/tasks_view.py"></location>
            <source>%n wait</source>
            <translation>
                <numerusform>%n en espera</numerusform>
                <numerusform>%n en espera</numerusform>
                <numerusform>%n en espera</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/knowledge/deciding.py"></location>
            <source>%n wait for approval.</source>
            <translation>
                <numerusform>%n espera aprobación.</numerusform>
                <numerusform>%n esperan aprobación.</numerusform>
                <numerusform>%n esperan aprobación.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>%n weeks</source>
            <translation>
                <numerusform>%n semana</numerusform>
                <numerusform>%n semanas</numerusform>
                <numerusform>%n semanas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>%n wrong</source>
            <translation>
                <numerusform>%n errónea</numerusform>
                <numerusform>%n erróneas</numerusform>
                <numerusform>%n erróneas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>(AI as billed + people's and reviewers' time × rate + fixed share) / verified, net of taken back</source>
            <translation>(IA facturada + tiempo de personas y revisores × tarifa + parte fija) / verificadas, sin las retiradas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/history.py"></location>
            <source>(internal)</source>
            <translation>(interno)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/history.py"></location>
            <source>(retired)</source>
            <translation>(retirado)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>(the newest)</source>
            <translation>(las más recientes)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecard_view.py"></location>
            <source>A correction came out of it.</source>
            <translation>De ella salió una corrección.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>A critical category is below half: the whole counts 0.</source>
            <translation>Una categoría crítica está por debajo de la mitad: el total cuenta 0.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/notifying.py"></location>
            <source>A customer</source>
            <translation>Un cliente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>A folder on the service’s machine, or an address of a page or sitemap</source>
            <translation>Una carpeta en la máquina del servicio, o la dirección de una página o de un mapa del sitio</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>A key is kept; leave empty to keep it</source>
            <translation>Hay una clave guardada; déjelo vacío para conservarla</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/corrections.py"></location>
            <source>A lead approves in</source>
            <translation>Un responsable aprueba en</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/corrections.py"></location>
            <source>A lead approves in {category}</source>
            <translation>Un responsable aprueba en {category}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>A new kind of question</source>
            <translation>Un nuevo tipo de pregunta</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>A new scorecard.</source>
            <translation>Una plantilla nueva.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>A person may have been missed</source>
            <translation>Quizá faltó una persona</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/resolving.py"></location>
            <source>A person needed?</source>
            <translation>¿Hacía falta una persona?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>A person should have had it from here</source>
            <translation>Aquí debería haberla tomado una persona</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecard_view.py"></location>
            <source>A person should have had it from here: {turn}</source>
            <translation>Aquí debería haberla tomado una persona: {turn}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>A person should have had it from this turn</source>
            <translation>Desde este turno debería haberla tomado una persona</translation>
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
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>A person was {needed}</source>
            <translation>Una persona: {needed}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>A plan needs a title.</source>
            <translation>Un plan necesita un título.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>A program. It could do anything on your machine; open it nowhere.</source>
            <translation>Un programa. Podría hacer cualquier cosa en su equipo; no lo abra en ningún sitio.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/handing_in.py"></location>
            <source>A review was not taken: {why} What you said is kept.</source>
            <translation>No se aceptó una revisión: {why} Lo que dijo está guardado.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>A scorecard needs a title and at least one category, and every category a title.</source>
            <translation>Una plantilla necesita un título y al menos una categoría, y cada categoría un título.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>A script. It could do anything on your machine; open it nowhere.</source>
            <translation>Un script. Podría hacer cualquier cosa en su equipo; no lo abra en ningún sitio.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>A session cannot be set up now: {why}</source>
            <translation>Ahora no se puede preparar una sesión: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>A single case.</source>
            <translation>Un solo caso.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/quiet.py"></location>
            <source>A time is written as 18:00; from and until differ.</source>
            <translation>Una hora se escribe 18:00; desde y hasta son distintas.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/signing_in.py"></location>
            <source>A token is letters and digits, as your lead gave it to you.</source>
            <translation>Un token son letras y cifras, tal como se lo dio su responsable.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>AI</source>
            <translation>IA</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>AI involved</source>
            <translation>IA implicada</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Abandoned</source>
            <translation>Abandonadas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>Abandoned {abandoned}, ambiguous {ambiguous}: what is not escalated is not yet resolved.</source>
            <translation>Abandonadas {abandoned}, ambiguas {ambiguous}: lo que no se escala aún no está resuelto.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>About</source>
            <translation>Acerca de</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scoring.py"></location>
            <source>About the whole</source>
            <translation>Sobre el conjunto</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/turning.py"></location>
            <source>About this entry</source>
            <translation>Sobre esta entrada</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/turning.py"></location>
            <source>About this step</source>
            <translation>Sobre este paso</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>About to be sent</source>
            <translation>A punto de enviarse</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scoring.py"></location>
            <source>About “{title}”</source>
            <translation>Sobre «{title}»</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/turning.py"></location>
            <source>About “{words}”</source>
            <translation>Sobre «{words}»</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>Accept a part</source>
            <translation>Aceptar una parte</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Accept a part of it</source>
            <translation>Aceptar una parte de ella</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>Accept a part: {why}</source>
            <translation>Aceptar una parte: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Accept, reveal or close</source>
            <translation>Aceptar, revelar o cerrar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>Accept: these scores count</source>
            <translation>Aceptar: cuentan estas notas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>Accept: {why}</source>
            <translation>Aceptar: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/keys.py"></location>
            <source>Actions and their keys</source>
            <translation>Acciones y sus teclas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>Add a category</source>
            <translation>Añadir una categoría</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Add a tag or take one away</source>
            <translation>Poner o quitar una etiqueta</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>Add and read</source>
            <translation>Añadir y leer</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>Add tags</source>
            <translation>Añadir etiquetas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/noting.py"></location>
            <source>Add the note</source>
            <translation>Añadir la nota</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/spelling.py"></location>
            <source>Add “{word}” to my words</source>
            <translation>Añadir «{word}» a mis palabras</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/signing_in.py"></location>
            <source>Address of the desk</source>
            <translation>Dirección del escritorio</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Address the report comes from</source>
            <translation>Dirección desde la que sale el informe</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Addresses it goes to, with commas between them</source>
            <translation>Direcciones de destino, separadas por comas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>Affirmed by the customer</source>
            <translation>Confirmadas por el cliente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>After a change of knowledge or policy</source>
            <translation>Tras un cambio de conocimiento o de reglas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>Age</source>
            <translation>Antigüedad</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/corrections.py"></location>
            <source>Agents</source>
            <translation>Agentes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Agreed</source>
            <translation>Aceptado</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>Agreement</source>
            <translation>Acuerdo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/agreement_page.py"></location>
            <source>Agreement on blind double reviews</source>
            <translation>Acuerdo en las revisiones dobles a ciegas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rows.py"></location>
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>All conversations</source>
            <translation>Todas las conversaciones</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>All conversations that people have or should take appear here.</source>
            <translation>Aquí aparecen todas las conversaciones que tienen o deberían tomar las personas.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/overlay.py"></location>
            <source>All keys</source>
            <translation>Todos los atajos</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/keys.py"></location>
            <source>All keys are as they came.</source>
            <translation>Todas las teclas están como al principio.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/keys.py"></location>
            <source>All keys as they came</source>
            <translation>Todas las teclas originales</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>All that waits</source>
            <translation>Todo lo que espera</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Ambiguous</source>
            <translation>Ambiguas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>An archive. What is in it has not been looked at.</source>
            <translation>Un archivo comprimido. No se ha examinado su contenido.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/fields.py"></location>
            <source>An article needs a title and a text.</source>
            <translation>Un artículo necesita un título y un texto.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>An hour of a reviewer costs</source>
            <translation>Una hora de un revisor cuesta</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>An hour of an agent costs</source>
            <translation>Una hora de un agente cuesta</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/deciding.py"></location>
            <source>Another article says this already.</source>
            <translation>Otro artículo ya lo dice.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Another desk…</source>
            <translation>Otro escritorio…</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scoring.py"></location>
            <source>Another: {words}</source>
            <translation>Otra: {words}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>Answered conversations stand here until the customer writes.</source>
            <translation>Las conversaciones respondidas esperan aquí hasta que el cliente escriba.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>Answered; waiting for the customer</source>
            <translation>Respondido; a la espera del cliente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>Answers</source>
            <translation>Responde</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Answers of the AI that rest on them</source>
            <translation>Respuestas de la IA que se apoyan en ellas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Answers resting on a correction, so far</source>
            <translation>Respuestas apoyadas en una corrección, hasta ahora</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/history.py"></location>
            <source>Answers that rested on it</source>
            <translation>Respuestas que se basaron en él</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/agreement_page.py"></location>
            <source>Answers that were right: {rate}</source>
            <translation>Respuestas correctas: {rate}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>Any conversation, for estimates</source>
            <translation>Cualquier conversación, para estimar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/corrections.py"></location>
            <source>Approve</source>
            <translation>Aprobar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/side.py"></location>
            <source>Article</source>
            <translation>Artículo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/articles.py"></location>
            <source>Articles</source>
            <translation>Artículos</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>As on other days</source>
            <translation>Como los demás días</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>As the system says</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>Ask customers: {what}</source>
            <translation>Preguntar a los clientes: {what}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Ask the AI about the conversation</source>
            <translation>Preguntar a la IA sobre la conversación</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>Ask the AI about this conversation</source>
            <translation>Preguntar a la IA sobre esta conversación</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Asked as</source>
            <translation>Se pregunta como</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Asked as: </source>
            <translation>Se pregunta como: </translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>Asked in</source>
            <translation>Preguntado en</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/proving.py"></location>
            <source>Asking the past questions again…</source>
            <translation>Se repiten las preguntas pasadas…</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>Asks back</source>
            <translation>Pide aclaración</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>At a risk of {risk} at least {floor} must go to people, whatever the AI does.</source>
            <translation>Con un riesgo de {risk}, al menos {floor} deben pasar a personas, haga lo que haga la IA.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/routing.py"></location>
            <source>At most</source>
            <translation>Como máximo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>At most a week</source>
            <translation>Como máximo por semana</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>At most so many a week</source>
            <translation>Como máximo tantas por semana</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/attaching.py"></location>
            <source>At most {n} files can go with a message.</source>
            <translation>Con un mensaje pueden ir como máximo {n} archivos.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/conflicts.py"></location>
            <source>At the desk now</source>
            <translation>En el escritorio ahora</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/conflicts.py"></location>
            <source>At the source now</source>
            <translation>En la fuente ahora</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/composer.py"></location>
            <source>Attach</source>
            <translation>Adjuntar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/attaching.py"></location>
            <source>Attach again what is not on this machine any more: {names}</source>
            <translation>Adjunte de nuevo lo que ya no está en este equipo: {names}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/attaching.py"></location>
            <source>Attach files</source>
            <translation>Adjuntar archivos</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Attach files to the reply</source>
            <translation>Adjuntar archivos a la respuesta</translation>
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
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Audience</source>
            <translation>Destinatarios</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Automation rate</source>
            <translation>Tasa de automatización</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/resolving.py"></location>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>Back to the conversation</source>
            <translation>Volver a la conversación</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/side.py"></location>
            <source>Back to the customer</source>
            <translation>Volver al cliente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/header.py"></location>
            <source>Back to the queue</source>
            <translation>Volver a la cola</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/noting.py"></location>
            <source>Back to the reply</source>
            <translation>Volver a la respuesta</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Back; nothing written is lost</source>
            <translation>Atrás; no se pierde nada de lo escrito</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Base URL</source>
            <translation>URL base</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Be quiet, from and until</source>
            <translation>Silencio, desde y hasta</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/first_run.py"></location>
            <source>Begin</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Begin a new one</source>
            <translation>Empezar uno nuevo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Being drafted from your reply…</source>
            <translation>Redactando a partir de su respuesta…</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>Being sent</source>
            <translation>Enviándose</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>Both</source>
            <translation>Ambas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>Breaks {broken} of {known} known right answers</source>
            <translation>Rompe {broken} de {known} respuestas correctas conocidas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Brief</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Brief sufficient</source>
            <translation>Resumen suficiente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reader.py"></location>
            <source>Bring it back</source>
            <translation>Recuperarlo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/view.py"></location>
            <source>Bring it to the front</source>
            <translation>Traer al frente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reader.py"></location>
            <source>Bring the article back</source>
            <translation>Recuperar el artículo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/limits.py"></location>
            <source>Budget for a day (0: none)</source>
            <translation>Presupuesto para un día (0: ninguno)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/limits.py"></location>
            <source>Budget for a month (0: none)</source>
            <translation>Presupuesto para un mes (0: ninguno)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>By category</source>
            <translation>Por categoría</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>By channel</source>
            <translation>Por canal</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>By language</source>
            <translation>Por idioma</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>By level</source>
            <translation>Por nivel</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>By week</source>
            <translation>Por semana</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>C claim · A assign · S put away · L tag · H to the AI · E resolve · Esc ends it</source>
            <translation>C tomar · A asignar · S aplazar · L etiqueta · H a la IA · E resolver · Esc termina</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/pane.py"></location>
            <source>Calibration</source>
            <translation>Calibración</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>Calibration sessions</source>
            <translation>Sesiones de calibración</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/limits.py"></location>
            <source>Calls in one turn, 1 to 4</source>
            <translation>Llamadas por turno, de 1 a 4</translation>
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
            <location filename="../../workspace/desktop/conversation/resolving.py"></location>
            <source>Cannot be solved</source>
            <translation>Sin solución</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>Categories</source>
            <translation>Categorías</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Category</source>
            <translation>Categoría</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Category of the article</source>
            <translation>Categoría del artículo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>Change the scores here before you accept.</source>
            <translation>Cambie aquí las notas antes de aceptar.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editing.py"></location>
            <source>Changed by {name} meanwhile. The diff shows what yours would undo; publish again if that is right.</source>
            <translation>{name} lo ha cambiado entretanto. La comparación muestra lo que la suya desharía; publique otra vez si es correcto.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/keys.py"></location>
            <source>Changed to {keys}.</source>
            <translation>Cambiado a {keys}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/narrowing.py"></location>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>Charts</source>
            <translation>Gráficos</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/signing_in.py"></location>
            <source>Checking…</source>
            <translation>Comprobando…</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Chinese</source>
            <translation>Chino</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/view.py"></location>
            <source>Choose a conversation</source>
            <translation>Elija una conversación</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Choose an action and press Enter, then the keys it shall have.</source>
            <translation>Elija una acción, pulse Intro y luego las teclas que debe tener.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reader.py"></location>
            <source>Choose an article, or write a new one.</source>
            <translation>Elija un artículo o escriba uno nuevo.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/header.py"></location>
            <source>Claim</source>
            <translation>Tomar</translation>
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
            <location filename="../../workspace/desktop/notice_view.py"></location>
            <source>Close the notice</source>
            <translation>Cerrar el aviso</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>Close the session</source>
            <translation>Cerrar la sesión</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Close this conversation's window</source>
            <translation>Cerrar la ventana de esta conversación</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>Close to the threshold</source>
            <translation>Cerca del umbral</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/link_bar.py"></location>
            <source>Close without opening</source>
            <translation>Cerrar sin abrir</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editor.py"></location>
            <source>Close, keep the draft</source>
            <translation>Cerrar y conservar el borrador</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>Closed conversations appear here, with how they were rated.</source>
            <translation>Aquí aparecen las conversaciones cerradas, con su valoración.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>Cohen's κ</source>
            <translation>κ de Cohen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>Colleague</source>
            <translation>Compañero</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Comfortable</source>
            <translation>Cómoda</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecard_view.py"></location>
            <source>Comment</source>
            <translation>Comentario</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Comment on the message or step</source>
            <translation>Comentar el mensaje o el paso</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Compact</source>
            <translation>Compacta</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Company</source>
            <translation>Empresa</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Confidence</source>
            <translation>Confianza</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rail.py"></location>
            <source>Connected</source>
            <translation>Conectado</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/controller.py"></location>
            <source>Connecting</source>
            <translation>Conectando</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/home.py"></location>
            <source>Connecting to {address}</source>
            <translation>Conectando con {address}</translation>
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
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>Conversations</source>
            <translation>Conversaciones</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/routing.py"></location>
            <source>Conversations for one person at most</source>
            <translation>Conversaciones por persona como máximo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>Conversations in which it was asked</source>
            <translation>Conversaciones en las que se preguntó</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>Conversations of the session</source>
            <translation>Conversaciones de la sesión</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Conversations resolved</source>
            <translation>Conversaciones resueltas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/session_form.py"></location>
            <source>Conversations to pick</source>
            <translation>Conversaciones para elegir</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/tasks_view.py"></location>
            <source>Conversations to review</source>
            <translation>Conversaciones por revisar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/session_form.py"></location>
            <source>Conversations: Enter picks</source>
            <translation>Conversaciones: Intro elige</translation>
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
            <location filename="../../workspace/desktop/first_run.py"></location>
            <source>Copy: {what}</source>
            <translation>Copiar: {what}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecard_view.py"></location>
            <source>Correct from here</source>
            <translation>Corregir desde aquí</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Correct the knowledge from this turn</source>
            <translation>Corregir el conocimiento desde este turno</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Corrections</source>
            <translation>Correcciones</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/history.py"></location>
            <source>Corrections of it</source>
            <translation>Sus correcciones</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/corrections.py"></location>
            <source>Corrections that wait for approval</source>
            <translation>Correcciones que esperan aprobación</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>Cost</source>
            <translation>Coste</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Cost per verified resolution</source>
            <translation>Coste por resolución verificada</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>Counted as {formula}.</source>
            <translation>Se cuenta así: {formula}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>Critical: below half, the whole review counts 0</source>
            <translation>Crítica: por debajo de la mitad, toda la revisión cuenta 0</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Currency, in three letters</source>
            <translation>Moneda, en tres letras</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/limits.py"></location>
            <source>Currency, three letters</source>
            <translation>Moneda, tres letras</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Customer</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/spelling.py"></location>
            <source>Customer writes {theirs}</source>
            <translation>El cliente escribe en {theirs}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/spelling.py"></location>
            <source>Customer writes {theirs}, your reply is {ours}</source>
            <translation>El cliente escribe en {theirs}, su respuesta está en {ours}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/side.py"></location>
            <source>Customer, knowledge and earlier conversations</source>
            <translation>Cliente, conocimiento y conversaciones anteriores</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>Customers</source>
            <translation>Clientes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Customers are asked once a conversation has ended, and can say never again.</source>
            <translation>Se pregunta a los clientes cuando la conversación ha terminado, y pueden decir que nunca más.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Customers write at {address}</source>
            <translation>Los clientes escriben en {address}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/first_run.py"></location>
            <source>Customers write here; link to it from your website</source>
            <translation>Los clientes escriben aquí; enlácelo desde su sitio web</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Customers' names and words</source>
            <translation>Nombres y palabras de los clientes</translation>
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
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>Days before the same customer is asked again, 1 to 365</source>
            <translation>Días hasta preguntar de nuevo al mismo cliente, de 1 a 365</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Decided by {name}</source>
            <translation>Decidido por {name}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>Decided: {state}.</source>
            <translation>Decidido: {state}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editor.py"></location>
            <source>Discard the draft</source>
            <translation>Descartar el borrador</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>Dismiss</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>Dismiss the gap</source>
            <translation>Descartar la laguna</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>Dismiss: {why}</source>
            <translation>Descartar: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Does not apply</source>
            <translation>No procede</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Does not want to be asked again.</source>
            <translation>No quiere que se le pregunte más.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/composer.py"></location>
            <source>Draft by the AI</source>
            <translation>Borrador de la IA</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/composer.py"></location>
            <source>Draft by the AI, edited by you</source>
            <translation>Borrador de la IA, editado por usted</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/composer.py"></location>
            <source>Draft kept</source>
            <translation>Borrador guardado</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>Drafted article</source>
            <translation>Artículo redactado</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/correcting.py"></location>
            <source>Drafting what can be learned…</source>
            <translation>Redactando lo que se puede aprender…</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/tasks_view.py"></location>
            <source>Draw now</source>
            <translation>Sortear ahora</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Draw what the plans allow now</source>
            <translation>Sortear ahora lo que permiten los planes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>Drawn because: {why}</source>
            <translation>Elegida porque: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>Drift alarm: {words}</source>
            <translation>Alarma de deriva: {words}</translation>
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
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>Each bar is a share of all conversations.</source>
            <translation>Cada barra es una parte de todas las conversaciones.</translation>
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
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Easy (CES 5–7)</source>
            <translation>Fácil (CES 5–7)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/correction_form.py"></location>
            <source>Edit of an article</source>
            <translation>Cambio de un artículo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Edit of “{title}”</source>
            <translation>Cambio en «{title}»</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reader.py"></location>
            <source>Edit the article</source>
            <translation>Editar el artículo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Edit the article, or what is proposed</source>
            <translation>Editar el artículo o lo propuesto</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Edit the correction</source>
            <translation>Editar la corrección</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>Edit “{title}”</source>
            <translation>Editar «{title}»</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>Effort</source>
            <translation>Esfuerzo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Effort (CES), mean of 1–7</source>
            <translation>Esfuerzo (CES), media de 1 a 7</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>Effort (CES, 1 to 7)</source>
            <translation>Esfuerzo (CES, de 1 a 7)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>Effort is low, and goes to review, up to (1 to 7)</source>
            <translation>El esfuerzo es bajo, y va a revisión, hasta (de 1 a 7)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/routing.py"></location>
            <source>Emotionally heavy ones in an hour at most (0: no limit)</source>
            <translation>Las emocionalmente duras por hora como máximo (0: sin límite)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/first_run.py"></location>
            <source>Empty at first; nothing leaves this computer.</source>
            <translation>Vacío al principio; nada sale de este ordenador.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>End the plan</source>
            <translation>Terminar el plan</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>English</source>
            <translation>Inglés</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>Enter opens the conversation</source>
            <translation>Intro abre la conversación</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>Enter shows the conversations.</source>
            <translation>Intro muestra las conversaciones.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecard_view.py"></location>
            <source>Error class</source>
            <translation>Tipo de error</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecard_view.py"></location>
            <source>Error: {classes}</source>
            <translation>Error: {classes}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/keymap.py"></location>
            <source>Esc always leads back.</source>
            <translation>Esc siempre lleva atrás.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>Esc clears the search. Other views may have it.</source>
            <translation>Esc borra la búsqueda. Quizá esté en otras vistas.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/first_run.py"></location>
            <source>Esc skips this. The settings lead back here.</source>
            <translation>Esc omite esto. Los ajustes vuelven aquí.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Escalated</source>
            <translation>Escaladas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Escalation precision</source>
            <translation>Precisión de las escaladas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Escalation recall</source>
            <translation>Cobertura de las escaladas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>Escalations</source>
            <translation>Escaladas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Escalations avoided per correction, in replay</source>
            <translation>Escaladas evitadas por corrección, en repetición</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>Escalations by category and reason</source>
            <translation>Escaladas por categoría y motivo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Escalations you rated necessary</source>
            <translation>Escaladas que consideró necesarias</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/tasks_view.py"></location>
            <source>Everybody's</source>
            <translation>De todos</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/narrowing.py"></location>
            <source>Everything</source>
            <translation>Todo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Everywhere</source>
            <translation>En todas partes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/correction_form.py"></location>
            <source>Example question for an article</source>
            <translation>Pregunta de ejemplo para un artículo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Examples, and what the knowledge lacks</source>
            <translation>Ejemplos, y lo que falta en el conocimiento</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Export the figures as a table</source>
            <translation>Exportar las cifras como tabla</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Export the week as …</source>
            <translation>Exportar la semana como …</translation>
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
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Fifth</source>
            <translation>Quinta</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>Figures</source>
            <translation>Cifras</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Figures and report</source>
            <translation>Cifras e informe</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/attachments.py"></location>
            <source>Files of this kind are not shown here. It can be saved.</source>
            <translation>Los archivos de este tipo no se muestran aquí. Se puede guardar.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/articles.py"></location>
            <source>Filter</source>
            <translation>Filtro</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/overlay.py"></location>
            <source>Find an action or keys</source>
            <translation>Buscar una acción o teclas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/overlay.py"></location>
            <source>Find an action, a conversation, a person, a view or a macro</source>
            <translation>Buscar una acción, una conversación, una persona, una vista o una macro</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rail.py"></location>
            <source>Find anything</source>
            <translation>Buscar cualquier cosa</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Find anything, or do anything</source>
            <translation>Buscar o hacer cualquier cosa</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/first_run.py"></location>
            <source>First give it knowledge: a folder of Markdown or HTML, in a terminal</source>
            <translation>Primero dele conocimiento: una carpeta de Markdown o HTML, en un terminal</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>First human touch</source>
            <translation>Resueltas por la primera persona</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>First reason why not</source>
            <translation>Primer motivo de que no</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>First response</source>
            <translation>Primera respuesta</translation>
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
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Fixed costs a month</source>
            <translation>Costes fijos al mes</translation>
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
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>For</source>
            <translation>Para</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>For colleagues only</source>
            <translation>Solo para colegas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/correction_form.py"></location>
            <source>For colleagues only from now on</source>
            <translation>Desde ahora solo para colegas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>For colleagues only, or for everybody</source>
            <translation>Solo para colegas o para todos</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>For everybody</source>
            <translation>Para todos</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>Forget</source>
            <translation>Olvidar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>Forget “{title}”</source>
            <translation>Olvidar «{title}»</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/overlay.py"></location>
            <source>Found</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Fourth</source>
            <translation>Cuarta</translation>
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
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Friday</source>
            <translation>Viernes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>From all to affirmed</source>
            <translation>De todas a las confirmadas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>From correction to live</source>
            <translation>De la corrección a su publicación</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>From the conversation itself</source>
            <translation>De la propia conversación</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/history.py"></location>
            <source>From version {a} to {b}</source>
            <translation>De la versión {a} a la {b}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>From which conversations</source>
            <translation>De qué conversaciones</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/composer.py"></location>
            <source>From {titles}</source>
            <translation>De {titles}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/pane.py"></location>
            <source>Gaps</source>
            <translation>Lagunas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>Gaps, those first that would save most</source>
            <translation>Lagunas, primero las que más ahorrarían</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>German</source>
            <translation>Alemán</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>Getting better</source>
            <translation>Mejora</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/header.py"></location>
            <source>Give back</source>
            <translation>Devolver</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>Give back: {why}</source>
            <translation>Devolver: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/header.py"></location>
            <source>Give it back to the queue</source>
            <translation>Devolverla a la cola</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Give it back with a reason</source>
            <translation>Devolverla con un motivo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>Give it to whom?</source>
            <translation>¿A quién se la da?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Give the conversation back to the AI</source>
            <translation>Devolver la conversación a la IA</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Give the conversation back to the queue</source>
            <translation>Devolver la conversación a la cola</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Give the conversation to somebody</source>
            <translation>Dar la conversación a alguien</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/finding.py"></location>
            <source>Give the conversation to {name}</source>
            <translation>Dar la conversación a {name}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecard_view.py"></location>
            <source>Give the review back</source>
            <translation>Devolver la revisión</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>Given back.</source>
            <translation>Devuelta.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to a view, or keep this one</source>
            <translation>Ir a una vista o conservar esta</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to another desk, or try the sample company</source>
            <translation>Ir a otro escritorio o probar la empresa de ejemplo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to corrections that wait for approval</source>
            <translation>Ir a las correcciones que esperan aprobación</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to the articles</source>
            <translation>Ir a los artículos</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to the brief</source>
            <translation>Ir al resumen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to the calibration sessions</source>
            <translation>Ir a las sesiones de calibración</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to the figures</source>
            <translation>Ir a las cifras</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to the history</source>
            <translation>Ir al historial</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to the list of reviews</source>
            <translation>Ir a la lista de revisiones</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to the queue</source>
            <translation>Ir a la cola</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to the sampling plans</source>
            <translation>Ir a los planes de muestreo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to the scorecards</source>
            <translation>Ir a las plantillas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to the scores, and how far reviewers agree</source>
            <translation>Ir a las notas y al acuerdo entre revisores</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to the weekly review</source>
            <translation>Ir a la revisión semanal</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to what the desk says, to choose there</source>
            <translation>Ir a los avisos para elegir allí</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to what the knowledge lacks</source>
            <translation>Ir a lo que le falta al conocimiento</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to what was objected to</source>
            <translation>Ir a las objeciones</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to your corrections</source>
            <translation>Ir a sus correcciones</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Go to your own figures</source>
            <translation>Ir a sus propias cifras</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>Goes to review: {why}.</source>
            <translation>Pasa a revisión: {why}.</translation>
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
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>Gwet's AC1</source>
            <translation>AC1 de Gwet</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecard_view.py"></location>
            <source>Hand in</source>
            <translation>Entregar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Hand it in, or save it</source>
            <translation>Entregar o guardar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecard_view.py"></location>
            <source>Hand the review in</source>
            <translation>Entregar la revisión</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Hand-over badly told</source>
            <translation>Traspaso mal explicado</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Hand-over latency</source>
            <translation>Espera tras la entrega</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/handing_in.py"></location>
            <source>Handed in: {name}, {score}.</source>
            <translation>Entregada: {name}, {score}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Handed over in time</source>
            <translation>Entregadas a tiempo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>Handed over to people</source>
            <translation>Pasadas a personas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Handle time</source>
            <translation>Tiempo de gestión</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>Hands over to a person</source>
            <translation>Pasa a una persona</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Have a review reviewed</source>
            <translation>Hacer revisar una revisión</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Have the reply made shorter</source>
            <translation>Acortar la respuesta</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Have the reply made warmer</source>
            <translation>Hacer la respuesta más cercana</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Have the reply put into the customer's language</source>
            <translation>Pasar la respuesta al idioma del cliente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Have yourself reminded</source>
            <translation>Recibir un recordatorio</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Hidden</source>
            <translation>Ocultos</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>Hide dismissed ones</source>
            <translation>Ocultar las descartadas</translation>
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
            <location filename="../../workspace/desktop/knowledge/reader.py"></location>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/history.py"></location>
            <source>History of the conversation</source>
            <translation>Historial de la conversación</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Hour of the day (UTC), 0 to 23</source>
            <translation>Hora del día (UTC), 0 a 23</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>Hours after a person closed the conversation, 0 to 168</source>
            <translation>Horas después de que una persona cierre la conversación, de 0 a 168</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>Hours without a word after the AI's answer, 1 to 168</source>
            <translation>Horas sin una palabra tras la respuesta de la IA, de 1 a 168</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/agreement_page.py"></location>
            <source>How far reviewers agree</source>
            <translation>Hasta qué punto coinciden los revisores</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>I cannot read this language.</source>
            <translation>No leo este idioma.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>I do not know this subject well enough.</source>
            <translation>No conozco bastante este tema.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>I know the customer.</source>
            <translation>Conozco al cliente.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>I worked on this conversation myself.</source>
            <translation>Yo mismo trabajé en esta conversación.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>In a browser this page could load and run what it names.</source>
            <translation>En un navegador, esta página podría cargar y ejecutar lo que nombra.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/history.py"></location>
            <source>In short: {words}</source>
            <translation>En breve: {words}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>In the last 28 days: {asked} asked, {answered} answered, {declined} put aside.</source>
            <translation>En los últimos 28 días: {asked} preguntadas, {answered} respondidas, {declined} dejadas de lado.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>In use.</source>
            <translation>En uso.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Insight</source>
            <translation>Análisis</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/spelling.py"></location>
            <source>Instead of “{word}”?</source>
            <translation>¿En lugar de «{word}»?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reader.py"></location>
            <source>Internal only</source>
            <translation>Solo interno</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Internal: colleagues only</source>
            <translation>Interno: solo colegas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Internal: colleagues only.</source>
            <translation>Interno: solo para compañeros.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/side.py"></location>
            <source>Internal: for colleagues only</source>
            <translation>Interno: solo para compañeros</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>Into which conversation of the same customer?</source>
            <translation>¿En qué conversación del mismo cliente?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>It can hold macros, small programs. Don't allow them to run.</source>
            <translation>Puede contener macros, pequeños programas. No permita que se ejecuten.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/closing.py"></location>
            <source>It cannot be drafted now, because the service does not answer. Resolving works.</source>
            <translation>Ahora no se puede redactar porque el servicio no responde. Resolver sí funciona.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/proving.py"></location>
            <source>It cannot be proved now; the service proves it before it goes live.</source>
            <translation>No se puede probar ahora; el servicio lo prueba antes de publicarlo.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/proving.py"></location>
            <source>It cannot be proved: {why}</source>
            <translation>No se puede probar: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/deciding.py"></location>
            <source>It cannot be read now: {why}</source>
            <translation>Ahora no se puede leer: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/judging.py"></location>
            <source>It cannot be reviewed now: {why}</source>
            <translation>Ahora no se puede revisar: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources_controller.py"></location>
            <source>It did not work: {why}</source>
            <translation>No ha funcionado: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>It does more than twenty things.</source>
            <translation>Hace más de veinte cosas.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/handing_in.py"></location>
            <source>It has been handed in already. Object to it, and a lead can change it.</source>
            <translation>Ya está entregada. Objete y un responsable podrá cambiarla.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>It has not changed since.</source>
            <translation>No ha cambiado desde entonces.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>It is back: {why}</source>
            <translation>Ha vuelto: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/routing.py"></location>
            <source>It is handed out</source>
            <translation>Se reparte</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/versions.py"></location>
            <source>It is not loaded yet.</source>
            <translation>Aún no está cargado.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/deciding.py"></location>
            <source>It is true for this customer only.</source>
            <translation>Solo vale para este cliente.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>It needs a name.</source>
            <translation>Falta un nombre.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>It needs words, or something to do.</source>
            <translation>Falta un texto o una acción.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editing.py"></location>
            <source>It needs your explicit word: {why}.</source>
            <translation>Necesita su palabra expresa: {why}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/deciding.py"></location>
            <source>It needs your explicit word: {why}. Ctrl+Shift+Enter publishes it all the same.</source>
            <translation>Necesita su palabra expresa: {why}. Ctrl+Mayús+Intro lo publica de todos modos.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/closing.py"></location>
            <source>It needs your word as a lead: {why}. Press P again to publish it all the same.</source>
            <translation>Necesita su palabra como responsable: {why}. Pulse P otra vez para publicarlo de todos modos.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>It was handed in. {keys} objects to it, and a lead can change it.</source>
            <translation>Está entregada. {keys} la objeta y un responsable puede cambiarla.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/deciding.py"></location>
            <source>It was not proved.</source>
            <translation>No se ha probado.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>It was not rewritten: {why}</source>
            <translation>No se reescribió: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Italian</source>
            <translation>Italiano</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>Its articles stay.</source>
            <translation>Sus artículos se quedan.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/view.py"></location>
            <source>Its brief, its history and your reply appear here. {next} and {previous} go through the list, {take} takes the next.</source>
            <translation>Aquí aparecen su resumen, su historial y su respuesta. {next} y {previous} recorren la lista, {take} toma la siguiente.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/keys.py"></location>
            <source>Its own keys again</source>
            <translation>De nuevo sus teclas originales</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/keys.py"></location>
            <source>Its own keys again.</source>
            <translation>De nuevo sus teclas originales.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/keys.py"></location>
            <source>Its own keys stand for something else now: {names}. Reset that first.</source>
            <translation>Sus teclas originales sirven ahora para otra cosa: {names}. Restablezca eso antes.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/deciding.py"></location>
            <source>J and K move, P approves, Shift+P refuses, I edits.</source>
            <translation>J y K mueven, P aprueba, Mayús+P rechaza, I edita.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec</source>
            <translation>ene feb mar abr may jun jul ago sep oct nov dic</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Japanese</source>
            <translation>Japonés</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/first_run.py"></location>
            <source>Join a team's desk</source>
            <translation>Unirse al escritorio de un equipo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>Keep</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>Keep as “{title}”</source>
            <translation>Conservar como «{title}»</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/versions.py"></location>
            <source>Keep it as a draft</source>
            <translation>Conservar como borrador</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/conflicts.py"></location>
            <source>Keep the desk’s words</source>
            <translation>Conservar las palabras del escritorio</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>Keep the macro</source>
            <translation>Conservar la macro</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Key</source>
            <comment>of the language model</comment>
            <translation>Clave</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/overlay.py"></location>
            <source>Keys</source>
            <translation>Atajos</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Knowledge</source>
            <translation>Conocimiento</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Knowledge the AI found</source>
            <translation>Conocimiento que halló la IA</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>Krippendorff's α</source>
            <translation>α de Krippendorff</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>Labels: {sources}</source>
            <translation>Etiquetas de calidad: {sources}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Language model</source>
            <translation>Modelo de lenguaje</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/preview.py"></location>
            <source>Larger</source>
            <translation>Ampliar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Last 12 weeks</source>
            <translation>Últimas 12 semanas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/corrections.py"></location>
            <source>Leads</source>
            <translation>Responsables</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Leads change this.</source>
            <translation>Lo cambian los responsables.</translation>
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
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>Leave</source>
            <translation>Salir</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/session_form.py"></location>
            <source>Leave it</source>
            <translation>Dejarlo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Let the AI do more</source>
            <translation>Dejar que la IA haga más</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/theme/theme.py"></location>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Line before</source>
            <translation>Línea anterior</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>Loading an earlier conversation</source>
            <translation>Cargando una conversación anterior</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>Look at what is not as it was: {changed}</source>
            <translation>Revise lo que ha cambiado: {changed}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Look into it</source>
            <translation>Investigarlo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>Looking who is here…</source>
            <translation>Comprobando quién está…</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Looks</source>
            <translation>Aspecto</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Lowest, or the first answer</source>
            <translation>La más baja, o la primera respuesta</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/finding.py"></location>
            <source>Macro</source>
            <translation>Macro</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/first_run.py"></location>
            <source>Made-up customers write in as you watch.</source>
            <translation>Clientes inventados escriben mientras usted mira.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Mail it on {day}</source>
            <translation>Enviar el {day}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Mail server</source>
            <translation>Servidor de correo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Mail the weekly report</source>
            <translation>Enviar el informe semanal</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reader.py"></location>
            <source>Make it public</source>
            <translation>Hacerlo público</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Mark all that the list shows</source>
            <translation>Marcar todo lo que muestra la lista</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Mark and go to the next</source>
            <translation>Marcar e ir a la siguiente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Mark and go to the one before</source>
            <translation>Marcar e ir a la anterior</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Mark for what is done to several</source>
            <translation>Marcar para actuar sobre varias</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/narrowing.py"></location>
            <source>Maturity level</source>
            <translation>Nivel de madurez</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>Mean risk over all coverages (AURC): {area}</source>
            <translation>Riesgo medio sobre todas las coberturas (AURC): {area}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/agreement_page.py"></location>
            <source>Mean score of the reviews (IQS)</source>
            <translation>Nota media de las revisiones (IQS)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Merge with another of the customer, or part them</source>
            <translation>Fusionar con otra del cliente o separarlas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rows.py"></location>
            <source>Mine</source>
            <translation>Mías</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Missed escalation</source>
            <translation>Traspaso omitido</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Missing knowledge</source>
            <translation>Falta conocimiento</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Monday</source>
            <translation>Lunes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Most were rated unnecessary: the AI may do more here.</source>
            <translation>La mayoría se consideró innecesaria: aquí la IA puede hacer más.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Movement</source>
            <translation>Movimiento</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>Must go to a person at this risk: {share}</source>
            <translation>Debe ir a una persona con este riesgo: {share}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>Name whom?</source>
            <translation>¿A quién nombrar?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/narrowing.py"></location>
            <source>Narrow</source>
            <translation>Acotar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>Narrow by category, reason, feeling, language, channel, tag, person, age</source>
            <translation>Filtrar por categoría, motivo, ánimo, idioma, canal, etiqueta, persona, antigüedad</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reading.py"></location>
            <source>Narrow by what to look at, state, category, audience, language</source>
            <translation>Limitar por lo que revisar, estado, categoría, destinatarios, idioma</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/articles.py"></location>
            <source>Narrow the articles</source>
            <translation>Limitar los artículos</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Narrow the list</source>
            <translation>Filtrar la lista</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/articles.py"></location>
            <source>Narrowed to {words}. Press to show everything</source>
            <translation>Filtrado por {words}. Pulse para mostrar todo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Needless escalation</source>
            <translation>Traspaso innecesario</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>Needs a lead's word: {why}.</source>
            <translation>Necesita la palabra de un responsable: {why}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/articles.py"></location>
            <source>New</source>
            <translation>Nuevo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>New article</source>
            <translation>Artículo nuevo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>New category</source>
            <translation>Categoría nueva</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/keys.py"></location>
            <source>New keys</source>
            <translation>Teclas nuevas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>New macro “{title}”</source>
            <translation>Nueva macro «{title}»</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>New plan</source>
            <translation>Plan nuevo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>New scorecard</source>
            <translation>Plantilla nueva</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>New session</source>
            <translation>Sesión nueva</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/routing.py"></location>
            <source>New work: {how}</source>
            <translation>Trabajo nuevo: {how}</translation>
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
            <source>Next line of the scorecard, or of the list</source>
            <translation>Línea siguiente de la plantilla o de la lista</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Next on {moment}.</source>
            <translation>Próximo el {moment}.</translation>
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
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>Next turn</source>
            <translation>Turno siguiente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Next turn of the AI</source>
            <translation>Turno siguiente de la IA</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/resolving.py"></location>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>No answer is known to be right yet that it could break.</source>
            <translation>Aún no se conoce ninguna respuesta correcta que pueda romper.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/history.py"></location>
            <source>No answer of the last 90 days rested on it.</source>
            <translation>Ninguna respuesta de los últimos 90 días se basó en él.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reading.py"></location>
            <source>No article fits. Ctrl+N writes a new one.</source>
            <translation>Ningún artículo coincide. Ctrl+N escribe uno nuevo.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>No contact to the service.</source>
            <translation>Sin contacto con el servicio.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>No conversations in this time. Figures are here once customers have written.</source>
            <translation>No hay conversaciones en este periodo. Habrá cifras cuando los clientes hayan escrito.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>No past escalation of this category to ask again.</source>
            <translation>No hay traspasos pasados de esta categoría que repetir.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>No plan yet: nothing is drawn. Begin with any conversation, for estimates.</source>
            <translation>Aún no hay plan: no se sortea nada. Empiece con cualquier conversación, para estimar.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/resolving.py"></location>
            <source>No reply needed</source>
            <translation>Sin respuesta necesaria</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>No scorecard yet.</source>
            <translation>Aún no hay plantilla.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>No session yet. In a session several people score the same conversations without seeing each other's scores; then the scores are revealed and talked about.</source>
            <translation>Aún no hay sesión. En una sesión varias personas puntúan las mismas conversaciones sin ver las notas de las demás; después se revelan y se comentan.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/spelling.py"></location>
            <source>No word is marked as misspelt.</source>
            <translation>Ninguna palabra está marcada como mal escrita.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>Nobody</source>
            <translation>Nadie</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>Nobody has objected to a review.</source>
            <translation>Nadie ha objetado una revisión.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/judging.py"></location>
            <source>Nobody has reviewed this conversation.</source>
            <translation>Nadie ha revisado esta conversación.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>Nobody has scored it yet. It waits among the reviews of each of them.</source>
            <translation>Nadie la ha puntuado aún. Espera entre las revisiones de cada uno.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>Nobody is waiting</source>
            <translation>Nadie espera</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/controller.py"></location>
            <source>Nobody is waiting. The next hand-over appears here by itself.</source>
            <translation>Nadie espera. La próxima derivación aparecerá aquí por sí sola.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>Nobody owes an answer</source>
            <translation>No se debe ninguna respuesta</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rail.py"></location>
            <source>Nobody signed in</source>
            <translation>Nadie ha iniciado sesión</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/agreement_page.py"></location>
            <source>Nobody's reviews were doubled yet. A plan's share of double reviews does it.</source>
            <translation>Aún no hay revisiones dobles. Lo hace la parte de revisiones dobles de un plan.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>None is used.</source>
            <translation>No se usa ninguno.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Not agreed</source>
            <translation>No aceptado</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>Not changed: {why}</source>
            <translation>No se ha cambiado: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reading.py"></location>
            <source>Not connected: this is what was seen here before. {why}</source>
            <translation>Sin conexión: esto es lo que ya se vio aquí. {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/deciding.py"></location>
            <source>Not decided: {why}</source>
            <translation>Sin decidir: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>Not ended: {why}</source>
            <translation>No terminado: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>Not given back: {why}</source>
            <translation>No devuelta: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/narrowing.py"></location>
            <source>Not known yet</source>
            <translation>Aún no se sabe</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Not noted: {why}</source>
            <translation>No anotado: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/judging.py"></location>
            <source>Not objected: {why}</source>
            <translation>No objetada: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>Not opened: {why}</source>
            <translation>No abierta: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/deciding.py"></location>
            <source>Not proved: {why}</source>
            <translation>Sin probar: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editing.py"></location>
            <source>Not published: {why} Your draft is kept.</source>
            <translation>No publicado: {why} Su borrador se conserva.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>Not read</source>
            <translation>No leída</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>Not read yet</source>
            <translation>Aún no leída</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>Not resolved</source>
            <translation>No resueltas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence_controller.py"></location>
            <source>Not saved: give a number of wrong answers in 100, from 0.1 to 50.</source>
            <translation>No guardado: indique cuántas respuestas erróneas de cada 100, de 0,1 a 50.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/controller.py"></location>
            <source>Not saved: one of the limits cannot be so.</source>
            <translation>No guardado: uno de los límites no puede ser así.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Not saved: one of the numbers cannot be so.</source>
            <translation>No guardado: uno de los números no puede ser así.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/routing.py"></location>
            <source>Not saved: the limits are whole numbers, 1 to 200, and 0 to 100 for heavy ones.</source>
            <translation>No guardado: los límites son números enteros, de 1 a 200, y de 0 a 100 para las duras.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>Not saved: {why}</source>
            <translation>No guardado: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>Not sent yet: {names} is writing here too.</source>
            <translation>Aún no enviada: {names} también escribe aquí.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>Not sent: fill in {names} first.</source>
            <translation>No enviada: complete antes {names}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>Not sent: it still says what is in {titles}, for colleagues only.</source>
            <translation>No enviada: aún dice lo que hay en {titles}, solo para compañeros.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>Not sent; it is kept and will be retried</source>
            <translation>No enviada; se conserva y se volverá a intentar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/signing_in.py"></location>
            <source>Not signed in: {why}</source>
            <translation>Sin iniciar sesión: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/publishing.py"></location>
            <source>Not taken back: {why}</source>
            <translation>No se ha retirado: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/noting.py"></location>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>Note by {name}, {time}</source>
            <translation>Nota de {name}, {time}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/noting.py"></location>
            <source>Note for colleagues</source>
            <translation>Nota para los compañeros</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>Note, only colleagues see it</source>
            <translation>Nota, solo la ven los compañeros</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecard_view.py"></location>
            <source>Note: {words}</source>
            <translation>Nota: {words}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Nothing</source>
            <translation>Nada</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/closing.py"></location>
            <source>Nothing can be drafted: {why}</source>
            <translation>No se puede redactar nada: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>Nothing found for “{query}”</source>
            <translation>Nada encontrado para «{query}»</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>Nothing has been changed yet.</source>
            <translation>Todavía no se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>Nothing in the conversation or the knowledge answers that.</source>
            <translation>Nada en la conversación ni en el conocimiento lo responde.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/keys.py"></location>
            <source>Nothing is called so.</source>
            <translation>Nada se llama así.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>Nothing is lacking: no question of the last 28 days was left to people for want of knowledge.</source>
            <translation>No falta nada: ninguna pregunta de los últimos 28 días quedó para las personas por falta de conocimiento.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>Nothing is put away</source>
            <translation>No hay nada aplazado</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>Nothing is read from elsewhere yet.</source>
            <translation>Todavía no se lee nada de otro lugar.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>Nothing is yours</source>
            <translation>No tiene ninguna</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>Nothing resolved today</source>
            <translation>Nada resuelto hoy</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>Nothing resolved yet</source>
            <translation>Nada resuelto todavía</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Nothing to learn here</source>
            <translation>Nada que aprender aquí</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/deciding.py"></location>
            <source>Nothing waits for approval.</source>
            <translation>Nada espera aprobación.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>Nothing waits to be reviewed. What the plans draw appears here; {keys} draws now.</source>
            <translation>Nada espera revisión. Lo que sorteen los planes aparece aquí; {keys} sortea ahora.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/charts/chart.py"></location>
            <source>Nothing was counted in this time.</source>
            <translation>No se contó nada en este periodo.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>Nothing was drawn: {why}</source>
            <translation>No se sorteó nada: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>Nothing was learned from labels yet; {n} labels are kept.</source>
            <translation>Aún no se ha aprendido nada de las etiquetas de calidad; se conservan {n}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Nothing went to people in this week.</source>
            <translation>Esta semana nada pasó a personas.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Notifications</source>
            <translation>Notificaciones</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Object to the review</source>
            <translation>Objetar la revisión</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/judging.py"></location>
            <source>Object: {why}</source>
            <translation>Objetar: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>Objections</source>
            <translation>Objeciones</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Of 100 conversations, at least so many should go to people</source>
            <translation>De 100 conversaciones, al menos tantas deben pasar a personas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Of 100 conversations, at most so many should go to people</source>
            <translation>De 100 conversaciones, como máximo tantas deben pasar a personas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>Of 100 conversations, so many are asked about</source>
            <translation>De cada 100 conversaciones, se pregunta por tantas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Off</source>
            <translation>No</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>Offers a person</source>
            <translation>Ofrece una persona</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rail.py"></location>
            <source>Offline</source>
            <translation>Sin conexión</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rail.py"></location>
            <source>Offline since {time}</source>
            <translation>Sin conexión desde las {time}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/state.py"></location>
            <source>Offline since {time}.</source>
            <translation>Sin conexión desde las {time}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>On</source>
            <translation>Sí</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>On the labels the confidence was learned from.</source>
            <translation>Sobre las etiquetas de las que se aprendió la confianza.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>One earlier conversation of this customer</source>
            <translation>Una conversación anterior de este cliente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>One is kept</source>
            <translation>Hay una guardada</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>One more way to ask for “{title}”</source>
            <translation>Otra forma de preguntar por «{title}»</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editing.py"></location>
            <source>Only a lead publishes in spite of the proof.</source>
            <translation>Solo un responsable publica a pesar de la prueba.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>Only colleagues read this</source>
            <translation>Solo lo leen los compañeros</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/noting.py"></location>
            <source>Only colleagues read this. @ names one of them</source>
            <translation>Solo lo leen los compañeros. @ nombra a uno de ellos</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/corrections.py"></location>
            <source>Only leads change this.</source>
            <translation>Solo los responsables lo cambian.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>Only leads dismiss gaps.</source>
            <translation>Solo los responsables descartan lagunas.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/looking.py"></location>
            <source>Only the first {n} kB are shown.</source>
            <translation>Solo se muestran los primeros {n} kB.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Only what is mine</source>
            <translation>Solo lo mío</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/link_bar.py"></location>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>Open a new session</source>
            <translation>Abrir una sesión nueva</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/header.py"></location>
            <source>Open again</source>
            <translation>Reabrir</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/header.py"></location>
            <source>Open in a window of its own</source>
            <translation>Abrir en su propia ventana</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Open in a window of its own, or bring that one to the front</source>
            <translation>Abrir en su propia ventana o traerla al frente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/handing_in.py"></location>
            <source>Open it</source>
            <translation>Abrirla</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Open it again</source>
            <translation>Volver a abrirla</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/corrections.py"></location>
            <source>Open its conversation</source>
            <translation>Abrir su conversación</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/link_bar.py"></location>
            <source>Open the address</source>
            <translation>Abrir la dirección</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>Open the conversation</source>
            <translation>Abrir la conversación</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reader.py"></location>
            <source>Open the conversation it came from</source>
            <translation>Abrir la conversación de la que procede</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/session_form.py"></location>
            <source>Open the session</source>
            <translation>Abrir la sesión</translation>
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
            <translation>Otras vistas y las guardadas (G y luego V)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/resolving.py"></location>
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Outdated knowledge</source>
            <translation>Conocimiento desactualizado</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/preview.py"></location>
            <source>Own size</source>
            <translation>Tamaño real</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editor.py"></location>
            <source>Owner</source>
            <translation>Encargado</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Page (HTML)</source>
            <translation>Página (HTML)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Page to print (PDF)</source>
            <translation>Página para imprimir (PDF)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/preview.py"></location>
            <source>Page {number} of {pages}</source>
            <translation>Página {number} de {pages}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Password at the mail server</source>
            <translation>Contraseña del servidor</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>People are right for these; watch whether they become more.</source>
            <translation>Aquí convienen personas; vigilar si aumentan.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>People shall answer this.</source>
            <translation>Esto deben responderlo personas.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/routing.py"></location>
            <source>People take it</source>
            <translation>La gente lo toma</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/session_form.py"></location>
            <source>People to pick</source>
            <translation>Personas para elegir</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/session_form.py"></location>
            <source>People: Enter picks, at least two</source>
            <translation>Personas: Intro elige, al menos dos</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/finding.py"></location>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/image_view.py"></location>
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>Place of a new source</source>
            <translation>Lugar de una fuente nueva</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/pane.py"></location>
            <source>Plans</source>
            <translation>Planes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>Points</source>
            <translation>Puntos</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Polish</source>
            <translation>Polaco</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Port</source>
            <translation>Puerto</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Portuguese</source>
            <translation>Portugués</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/keys.py"></location>
            <source>Press the new keys</source>
            <translation>Pulse las teclas nuevas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editor.py"></location>
            <source>Preview</source>
            <translation>Vista previa</translation>
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
            <location filename="../../workspace/desktop/settings/limits.py"></location>
            <source>Price of 1,000 tokens sent</source>
            <translation>Precio de 1.000 tokens enviados</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/limits.py"></location>
            <source>Price of 1,000 tokens written</source>
            <translation>Precio de 1.000 tokens escritos</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Privacy leak</source>
            <translation>Fuga de datos privados</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Promise</source>
            <translation>Promesa</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>Promise: {state}; {threshold}</source>
            <translation>Promesa: {state}; {threshold}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Proof</source>
            <translation>Prueba</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editor.py"></location>
            <source>Prove now</source>
            <translation>Probar ahora</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Prove what is written now</source>
            <translation>Probar lo que está escrito</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Publish</source>
            <translation>Publicar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/corrections.py"></location>
            <source>Publish all the same</source>
            <translation>Publicar de todos modos</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/corrections.py"></location>
            <source>Publish at once</source>
            <translation>Publicar de inmediato</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Publish the correction</source>
            <translation>Publicar la corrección</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Publish the correction all the same</source>
            <translation>Publicar la corrección de todos modos</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/conflicts.py"></location>
            <source>Publish this text</source>
            <translation>Publicar este texto</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Published</source>
            <translation>Publicado</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editing.py"></location>
            <source>Publishing…</source>
            <translation>Publicando…</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>Put away</source>
            <translation>Aplazado</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>Put away for</source>
            <translation>Aplazar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>Put away until when? A preset, or: tomorrow 9, in 3 h, fri 14:00</source>
            <translation>¿Aplazar hasta cuándo? Una opción, o: tomorrow 9, in 3 h, fri 14:00</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>Put in</source>
            <translation>Insertar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>Put into the reply</source>
            <translation>Poner en la respuesta</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>Put it back on the list</source>
            <translation>Volver a ponerla en la lista</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>Put my words back</source>
            <translation>Recuperar mis palabras</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Put the AI's draft into the reply</source>
            <translation>Poner el borrador de la IA en la respuesta</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Put the conversation away, or bring it back</source>
            <translation>Aplazar la conversación o recuperarla</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>Question: {which}</source>
            <translation>Pregunta: {which}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Queue</source>
            <translation>Cola</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Queue rows</source>
            <translation>Filas de la cola</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Quiet</source>
            <translation>Silencio</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Read again, they bring what changed; corrections stay.</source>
            <translation>Al releerlas, traen lo que cambió; las correcciones se quedan.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>Read and retire what vanished</source>
            <translation>Leer y retirar lo que desapareció</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>Read now</source>
            <translation>Leer ahora</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>Reading the conversation…</source>
            <translation>Leyendo la conversación…</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>Reading the review…</source>
            <translation>Leyendo la revisión…</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>Reading the sessions…</source>
            <translation>Leyendo las sesiones…</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>Reading what is to be reviewed…</source>
            <translation>Leyendo lo que hay que revisar…</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>Reading what it says now…</source>
            <translation>Leyendo lo que dice ahora…</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/view.py"></location>
            <source>Reading, writing and closing go on there. Closing that window brings it back.</source>
            <translation>Leer, escribir y cerrar se hacen allí. Al cerrar esa ventana vuelve aquí.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>Reads here as</source>
            <translation>Aquí se lee así</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/corrections.py"></location>
            <source>Refuse</source>
            <translation>Rechazar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Refuse the correction, or dismiss the gap</source>
            <translation>Rechazar la corrección o descartar la laguna</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/corrections.py"></location>
            <source>Refuse with a reason</source>
            <translation>Rechazar con un motivo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/deciding.py"></location>
            <source>Refuse: {why}</source>
            <translation>Rechazar: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/corrections.py"></location>
            <source>Refused by {name}: {why}</source>
            <translation>Rechazada por {name}: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/deciding.py"></location>
            <source>Refused: “{title}”.</source>
            <translation>Rechazada: «{title}».</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Reject the objection</source>
            <translation>Rechazar la objeción</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>Reject: the review stands</source>
            <translation>Rechazar: la revisión se mantiene</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>Reject: {why}</source>
            <translation>Rechazar: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence_controller.py"></location>
            <source>Released. The AI works with it from the next message on.</source>
            <translation>Liberada. La IA trabaja así desde el próximo mensaje.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reliability.py"></location>
            <source>Reliability diagram</source>
            <translation>Diagrama de fiabilidad</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>Remind in</source>
            <translation>Recordar en</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>Remind when? A preset, or: tomorrow 9, in 3 h, fri 14:00</source>
            <translation>¿Recordar cuándo? Una opción, o: tomorrow 9, in 3 h, fri 14:00</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Replies written</source>
            <translation>Respuestas escritas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/composer.py"></location>
            <source>Reply</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/composer.py"></location>
            <source>Reply to the customer</source>
            <translation>Respuesta al cliente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>Reply to {name} leaves</source>
            <translation>La respuesta a {name} sale</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>Resolution</source>
            <translation>Resolución</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Resolution points per four weeks</source>
            <translation>Puntos de resolución por cuatro semanas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Resolve</source>
            <translation>Resolver</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/resolving.py"></location>
            <source>Resolve and go to the next</source>
            <translation>Resolver e ir a la siguiente</translation>
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
            <location filename="../../workspace/desktop/conversation/resolving.py"></location>
            <source>Resolve: N a person was needed, U not needed, P publish, Enter resolves</source>
            <translation>Resolver: N hacía falta una persona, U no hacía falta, P publicar, Intro resuelve</translation>
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
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Resolved, assumed</source>
            <translation>Resueltas, supuestas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Resolved, verified</source>
            <translation>Resueltas, verificadas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>Resolved. {keys} opens it again.</source>
            <translation>Resuelta. {keys} la reabre.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Restore the version that is chosen</source>
            <translation>Restaurar la versión elegida</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/history.py"></location>
            <source>Restore this version</source>
            <translation>Restaurar esta versión</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/composer.py"></location>
            <source>Rests on {titles}, for colleagues only. Take out what a customer must not read.</source>
            <translation>Se basa en {titles}, solo para compañeros. Quite lo que un cliente no deba leer.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reader.py"></location>
            <source>Retire</source>
            <translation>Retirar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reader.py"></location>
            <source>Retire the article</source>
            <translation>Retirar el artículo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Retire, bring back, or take back</source>
            <translation>Retirar, recuperar o anular</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>Retry now</source>
            <translation>Reintentar ahora</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>Reveal the scores</source>
            <translation>Revelar las notas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Review</source>
            <translation>Revisión</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Review this conversation now</source>
            <translation>Revisar ahora esta conversación</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Review what the AI did</source>
            <translation>Revisar lo que hizo la IA</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/tasks_view.py"></location>
            <source>Reviewed</source>
            <translation>Revisadas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>Reviewed twice, blind</source>
            <translation>Revisadas dos veces, a ciegas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/corrections.py"></location>
            <source>Reviewers</source>
            <translation>Revisores</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence_controller.py"></location>
            <source>Reviewers and leads see here what the promise is worth.</source>
            <translation>Los revisores y responsables ven aquí lo que vale la promesa.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/pane.py"></location>
            <source>Reviews</source>
            <translation>Revisiones</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>Rewritten; numbers and names are as they were.</source>
            <translation>Reescrita; los números y los nombres siguen igual.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>Right</source>
            <translation>Correcto</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Right or wrong cannot be told</source>
            <translation>No se puede decir si acertó</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/corrections.py"></location>
            <source>Rolled back by itself: {why}</source>
            <translation>Revertida automáticamente: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>Root causes</source>
            <translation>Causas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>Root causes, one a line</source>
            <translation>Causas, una por línea</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Rule</source>
            <translation>Regla</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>Sampling plans</source>
            <translation>Planes de muestreo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>Satisfaction</source>
            <translation>Satisfacción</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>Satisfaction (CSAT, 1 to 5)</source>
            <translation>Satisfacción (CSAT, de 1 a 5)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>Satisfaction is low, and goes to review, up to (1 to 5)</source>
            <translation>La satisfacción es baja, y va a revisión, hasta (de 1 a 5)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Satisfied (CSAT)</source>
            <translation>Satisfechos (CSAT)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Saturday</source>
            <translation>Sábado</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>Save as a new version</source>
            <translation>Guardar como versión nueva</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/routing.py"></location>
            <source>Save how work is shared out</source>
            <translation>Guardar cómo se reparte el trabajo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>Save the figures</source>
            <translation>Guardar las cifras</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/attachments.py"></location>
            <source>Save the file</source>
            <translation>Guardar el archivo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Save the language model</source>
            <translation>Guardar el modelo de lenguaje</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>Save the plan</source>
            <translation>Guardar el plan</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>Save the scorecard</source>
            <translation>Guardar la plantilla</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>Save the surveys</source>
            <translation>Guardar las encuestas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Save what figures rest on</source>
            <translation>Guardar las bases de las cifras</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>Saved as {name}</source>
            <translation>Guardado como {name}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/attachments.py"></location>
            <source>Saved as {name}.</source>
            <translation>Guardado como {name}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/corrections.py"></location>
            <source>Saved.</source>
            <translation>Guardado.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>Saved. It holds for conversations that end from now on.</source>
            <translation>Guardado. Vale para las conversaciones que terminen desde ahora.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/routing_controller.py"></location>
            <source>Saved. It holds for what comes from now on.</source>
            <translation>Guardado. Vale para lo que llegue desde ahora.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/controller.py"></location>
            <source>Saved. The AI uses it from the next message on.</source>
            <translation>Guardado. La IA lo usa desde el próximo mensaje.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence_controller.py"></location>
            <source>Saved. The AI works with it from the next message on.</source>
            <translation>Guardado. La IA trabaja con ello desde el próximo mensaje.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/preview.py"></location>
            <source>Save…</source>
            <translation>Guardar…</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/controller.py"></location>
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Say that you are away, or here again</source>
            <translation>Indicar que está ausente o de vuelta</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Say what kind of error it is</source>
            <translation>Decir qué tipo de error es</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Say why this category is not full</source>
            <translation>Decir por qué esta categoría no está completa</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>Scorecard</source>
            <translation>Plantilla</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/pane.py"></location>
            <source>Scorecards</source>
            <translation>Plantillas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>Scored by {names}. The scores are hidden until they are revealed.</source>
            <translation>Puntuada por {names}. Las notas están ocultas hasta que se revelen.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/pane.py"></location>
            <source>Scores and agreement</source>
            <translation>Notas y acuerdo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/agreement_page.py"></location>
            <source>Scores by category, and errors</source>
            <translation>Notas por categoría, y errores</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>Search customers, words, categories</source>
            <translation>Buscar clientes, palabras, categorías</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/articles.py"></location>
            <source>Search the articles</source>
            <translation>Buscar en los artículos</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Search the conversations</source>
            <translation>Buscar en las conversaciones</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Second</source>
            <translation>Segunda</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Second reason why not</source>
            <translation>Segundo motivo de que no</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/limits.py"></location>
            <source>Seconds in one turn, 1 to 50</source>
            <translation>Segundos por turno, de 1 a 50</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>See what a misspelt word may have been</source>
            <translation>Ver qué pudo ser una palabra mal escrita</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>See what reviewers said of it, and object</source>
            <translation>Ver lo que dijeron los revisores, y objetar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>Seed {seed}: the draw can be repeated with it.</source>
            <translation>Semilla {seed}: con ella se puede repetir el sorteo.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/pointing.py"></location>
            <source>Select everything</source>
            <translation>Seleccionar todo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/composer.py"></location>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>Send all the same</source>
            <translation>Enviar igualmente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/composer.py"></location>
            <source>Send and resolve</source>
            <translation>Enviar y resolver</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>Send anyway</source>
            <translation>Enviar de todos modos</translation>
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
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>Set the consensus</source>
            <translation>Fijar el consenso</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Settled at first contact</source>
            <translation>Resueltas al primer contacto</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>Settled by the AI</source>
            <translation>Resueltas por la IA</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>Share</source>
            <translation>Parte</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>Share that is drawn</source>
            <translation>Parte que se sortea</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>Share that two people review without knowing</source>
            <translation>Parte que revisan dos personas sin saberlo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Sharing work out</source>
            <translation>Reparto del trabajo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editor.py"></location>
            <source>Short answer</source>
            <translation>Respuesta corta</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/articles.py"></location>
            <source>Show all articles</source>
            <translation>Mostrar todos los artículos</translation>
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
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>Show both</source>
            <translation>Mostrar ambas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>Show dismissed ones too</source>
            <translation>Mostrar también las descartadas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show everything in this view</source>
            <translation>Mostrar todo en esta vista</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show mine</source>
            <translation>Mostrar las mías</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/articles.py"></location>
            <source>Show more</source>
            <translation>Mostrar más</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/articles.py"></location>
            <source>Show more articles</source>
            <translation>Mostrar más artículos</translation>
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
            <source>Show the article as it was then</source>
            <translation>Mostrar el artículo como era entonces</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Show the change</source>
            <translation>Mostrar el cambio</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show the customer's earlier conversation above</source>
            <translation>Mostrar arriba la conversación anterior del cliente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show the figure side by side another way</source>
            <translation>Comparar la cifra de otro modo</translation>
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
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>Show what is new</source>
            <translation>Mostrar lo nuevo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>Show what is new (.)</source>
            <translation>Mostrar lo nuevo (.)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show what is new in the list</source>
            <translation>Mostrar lo nuevo de la lista</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show what is put away</source>
            <translation>Mostrar las aplazadas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Show what the correction changes</source>
            <translation>Mostrar lo que cambia la corrección</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show what the correction would change</source>
            <translation>Mostrar lo que cambiaría la corrección</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show what waits, or what was reviewed</source>
            <translation>Mostrar lo que espera, o lo que se revisó</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show what was resolved today</source>
            <translation>Mostrar las resueltas hoy</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show who owes no answer</source>
            <translation>Mostrar las que esperan al cliente</translation>
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
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Show yours, or everybody's</source>
            <translation>Mostrar las suyas, o las de todos</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Shown</source>
            <translation>Visibles</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>Shown now</source>
            <translation>Se muestra ahora</translation>
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
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>Side by side</source>
            <translation>Lado a lado</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/desk.py"></location>
            <source>Sign in</source>
            <translation>Iniciar sesión</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Sign out</source>
            <translation>Cerrar sesión</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/home.py"></location>
            <source>Sign out all the same</source>
            <translation>Cerrar sesión de todos modos</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Sign out of this desk</source>
            <translation>Cerrar sesión en este escritorio</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Since</source>
            <translation>Desde</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/routing.py"></location>
            <source>Skills: categories, and languages as lang:de</source>
            <translation>Capacidades: categorías, e idiomas como lang:de</translation>
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
            <location filename="../../workspace/desktop/conversation/resolving.py"></location>
            <source>Solved</source>
            <translation>Solucionado</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/judging.py"></location>
            <source>Somebody has objected to this review already.</source>
            <translation>Alguien ya ha objetado esta revisión.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Something broke, or more customers than usual are upset or want a person.</source>
            <translation>Algo falló, o más clientes de lo habitual están molestos o quieren una persona.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/notices.py"></location>
            <source>Something went wrong while {doing}. What you wrote is kept. The details are in the log.</source>
            <translation>Algo ha fallado ({doing}). Lo que ha escrito se conserva. Los detalles están en el registro.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Sound</source>
            <translation>Sonido</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>Source: {source}.</source>
            <translation>Fuente: {source}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Sources of knowledge</source>
            <translation>Fuentes del conocimiento</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Spanish</source>
            <translation>Español</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/limits.py"></location>
            <source>Spent today: {day} {currency}, this month: {month} {currency}.</source>
            <translation>Gastado hoy: {day} {currency}, este mes: {month} {currency}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/first_run.py"></location>
            <source>Start my own desk on this computer</source>
            <translation>Empezar mi propio escritorio en este ordenador</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rail.py"></location>
            <source>Starting</source>
            <translation>Iniciando</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/home.py"></location>
            <source>Starting the service</source>
            <translation>Iniciando el servicio</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/narrowing.py"></location>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>Stated and true</source>
            <translation>Declarado y real</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>Stated and true confidence are {share} apart on average.</source>
            <translation>La confianza declarada y la real difieren un {share} de media.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>Stated confidence and the share that was right</source>
            <translation>Confianza indicada y parte que era correcta</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scoring.py"></location>
            <source>Still open: {what}</source>
            <translation>Aún abierto: {what}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>Stopped at {done} of {total}</source>
            <translation>Detenida en {done} de {total}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Suggested</source>
            <translation>Sugerido</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Sunday</source>
            <translation>Domingo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Surveys</source>
            <translation>Encuestas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>Surveys answered</source>
            <translation>Encuestas respondidas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/keys.py"></location>
            <source>Swap the keys</source>
            <translation>Intercambiar las teclas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/keys.py"></location>
            <source>Swapped with {name}, which is {keys} now.</source>
            <translation>Intercambiado con {name}, que ahora es {keys}.</translation>
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
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Switch between proof and preview</source>
            <translation>Alternar entre prueba y vista previa</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/controller.py"></location>
            <source>Switched off.</source>
            <translation>Desactivado.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Table (CSV)</source>
            <translation>Tabla (CSV)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>Tag</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>Tags, with commas between</source>
            <translation>Etiquetas, separadas por comas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>Take back</source>
            <translation>Retirar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/header.py"></location>
            <source>Take by {moment}</source>
            <translation>Tomar antes de {moment}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/attaching.py"></location>
            <source>Take out {name}</source>
            <translation>Quitar {name}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>Take tags away</source>
            <translation>Quitar etiquetas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>Take the category out</source>
            <translation>Quitar la categoría</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/corrections.py"></location>
            <source>Take the correction back</source>
            <translation>Anular la corrección</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Take the next unclaimed conversation</source>
            <translation>Tomar la siguiente conversación libre</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>Take the reminder away</source>
            <translation>Quitar el recordatorio</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>Take the reply back</source>
            <translation>Retirar la respuesta</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/conflicts.py"></location>
            <source>Take the source’s</source>
            <translation>Tomar las de la fuente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>Taken back, not sent</source>
            <translation>Retirada, no enviada</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/corrections.py"></location>
            <source>Taken back. {why}</source>
            <translation>Anulada. {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/publishing.py"></location>
            <source>Taken back: “{title}”.</source>
            <translation>Anulada: «{title}».</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Tell me of</source>
            <translation>Avisarme de</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editor.py"></location>
            <source>Text (Markdown)</source>
            <translation>Texto (Markdown)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Text of the article</source>
            <translation>Texto del artículo</translation>
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
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>That did not reach the service: {why}</source>
            <translation>Eso no llegó al servicio: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/controller.py"></location>
            <source>That part of the history is not loaded yet.</source>
            <translation>Esa parte del historial aún no está cargada.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/first_run.py"></location>
            <source>The AI answers customers when it is sure enough; people take the rest, here.</source>
            <translation>La IA responde a los clientes cuando está bastante segura; del resto se ocupan personas, aquí.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>The AI cannot be asked now: {why}</source>
            <translation>Ahora no se puede preguntar a la IA: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>The AI found no article that answers this.</source>
            <translation>La IA no encontró ningún artículo que lo responda.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>The AI gave an answer</source>
            <translation>La IA dio una respuesta</translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/working.py"></location>
            <source>The AI has %n conversations again.</source>
            <translation>
                <numerusform>La IA tiene de nuevo %n conversación.</numerusform>
                <numerusform>La IA tiene de nuevo %n conversaciones.</numerusform>
                <numerusform>La IA tiene de nuevo %n conversaciones.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>The AI has no conversation</source>
            <translation>La IA no tiene ninguna conversación</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>The AI has the conversation with {name} again.</source>
            <translation>La IA tiene de nuevo la conversación con {name}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>The AI reads the conversation…</source>
            <translation>La IA lee la conversación…</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/turning.py"></location>
            <source>The AI rested on no article in this turn.</source>
            <translation>La IA no se apoyó en ningún artículo en este turno.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>The AI rewrites it…</source>
            <translation>La IA la reescribe…</translation>
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
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>The AI took part, and it has ended</source>
            <translation>La IA participó y ha terminado</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>The AI was barely sure</source>
            <translation>La IA apenas estaba segura</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>The AI was not sure enough or found nothing: an article would answer them.</source>
            <translation>La IA no estaba lo bastante segura o no encontró nada: un artículo las respondería.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>The AI was right</source>
            <translation>La IA acertó</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>The AI was wrong</source>
            <translation>La IA se equivocó</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>The AI writes it in {language}…</source>
            <translation>La IA la escribe en este idioma: {language}…</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/resolving.py"></location>
            <source>The AI's answer was right</source>
            <translation>La respuesta de la IA era correcta</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/notifying.py"></location>
            <source>The AI's promise was tightened</source>
            <translation>La promesa de la IA se ha endurecido</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>The AI's turn</source>
            <translation>Turno de la IA</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/signing_in.py"></location>
            <source>The address begins with https://</source>
            <translation>La dirección empieza por https://</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>The article as it was</source>
            <translation>El artículo como era</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reading.py"></location>
            <source>The article cannot be opened: {why}</source>
            <translation>No se puede abrir el artículo: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>The article is gone.</source>
            <translation>El artículo ya no existe.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editor.py"></location>
            <source>The article's fields</source>
            <translation>Los campos del artículo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>The band cannot be kept: more and better articles lower it, or a larger risk.</source>
            <translation>La banda no puede cumplirse: más y mejores artículos la bajan, o un riesgo mayor.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/controller.py"></location>
            <source>The brief is copied.</source>
            <translation>El resumen está copiado.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/closing.py"></location>
            <source>The conversation</source>
            <translation>La conversación</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>The conversation cannot be read now: {why} What you entered is kept.</source>
            <translation>Ahora no se puede leer la conversación: {why} Lo que introdujo está guardado.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/versions.py"></location>
            <source>The conversation has moved on</source>
            <translation>La conversación ha avanzado</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>The conversations behind it</source>
            <translation>Las conversaciones detrás</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/closing.py"></location>
            <source>The correction</source>
            <translation>La corrección</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>The correction of “{title}” was taken back: {why}</source>
            <translation>La corrección de «{title}» se retiró: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/closing.py"></location>
            <source>The correction was not published: {why} The knowledge is as it was.</source>
            <translation>La corrección no se publicó: {why} El conocimiento está como estaba.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/closing.py"></location>
            <source>The correction was taken back.</source>
            <translation>La corrección se retiró.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>The customer</source>
            <translation>El cliente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>The customer came back</source>
            <translation>El cliente volvió</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>The customer gave a low score</source>
            <translation>El cliente dio una nota baja</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/resolving.py"></location>
            <source>The customer only had to be asked back</source>
            <translation>Solo había que repreguntar al cliente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>The customer was asked how it went</source>
            <translation>Se preguntó al cliente cómo fue</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>The desk cannot be reached. What you have handed in is kept, and goes out by itself.</source>
            <translation>No se puede contactar con el desk. Lo que entregó está guardado y saldrá por sí solo.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/signing_in.py"></location>
            <source>The desk does not know this token. Nothing was kept.</source>
            <translation>El escritorio no conoce este token. No se guardó nada.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/first_run.py"></location>
            <source>The desk is still starting; the settings show it later.</source>
            <translation>El escritorio aún está arrancando; los ajustes lo mostrarán después.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/links.py"></location>
            <source>The desk opens only web pages and mail addresses.</source>
            <translation>Deskhand solo abre páginas web y direcciones de correo.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editing.py"></location>
            <source>The draft is gone.</source>
            <translation>El borrador ya no está.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/closing.py"></location>
            <source>The draft is not there yet. Press P again when you have seen it.</source>
            <translation>El borrador aún no está. Pulse P de nuevo cuando lo haya visto.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>The earlier conversation cannot be shown: {why}</source>
            <translation>No se puede mostrar la conversación anterior: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>The figures are being read …</source>
            <translation>Leyendo las cifras …</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>The figures cannot be read now: {why}</source>
            <translation>Ahora no se pueden leer las cifras: {why}</translation>
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
            <location filename="../../workspace/desktop/knowledge/history.py"></location>
            <source>The first version</source>
            <translation>La primera versión</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>The gap is off the list.</source>
            <translation>La laguna ya no está en la lista.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>The hand-over was {timing}</source>
            <translation>El traspaso: {timing}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/links.py"></location>
            <source>The host is written with letters that may look like others.</source>
            <translation>El nombre del servidor contiene letras que pueden parecerse a otras.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>The key is kept in {place}.</source>
            <translation>La clave se guarda en {place}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/resolving.py"></location>
            <source>The knowledge had the answer</source>
            <translation>El conocimiento tenía la respuesta</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>The knowledge lacks this</source>
            <translation>Esto falta en el conocimiento</translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/insight/narrowing.py"></location>
            <source>The last %n weeks</source>
            <translation>
                <numerusform>La última %n semana</numerusform>
                <numerusform>Las últimas %n semanas</numerusform>
                <numerusform>Las últimas %n semanas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/own_page.py"></location>
            <source>The last twelve weeks. Only you and your lead are told these.</source>
            <translation>Las últimas doce semanas. Solo las ven usted y su responsable.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/judging.py"></location>
            <source>The leads have your objection.</source>
            <translation>Los responsables tienen su objeción.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reading.py"></location>
            <source>The link leads to {address}</source>
            <translation>El enlace lleva a {address}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>The list cannot be read now: {why}</source>
            <translation>Ahora no se puede leer la lista: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>The macro is as it was: {why}</source>
            <translation>La macro sigue igual: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>The macros cannot be asked for now: {why}</source>
            <translation>Ahora no se pueden pedir las macros: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>The newest version is not used: {why}.</source>
            <translation>La versión más nueva no se usa: {why}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>The number of escalations; the darker the more.</source>
            <translation>El número de escaladas; cuanto más oscuro, más.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>The objection</source>
            <translation>La objeción</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>The objections cannot be read now: {why}</source>
            <translation>Ahora no se pueden leer las objeciones: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>The plan</source>
            <translation>El plan</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>The plan has ended.</source>
            <translation>El plan ha terminado.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>The plan is saved: {title}.</source>
            <translation>El plan está guardado: {title}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>The plans cannot be read now: {why}</source>
            <translation>Ahora no se pueden leer los planes: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>The queue appears here as soon as the service answers.</source>
            <translation>La cola aparecerá aquí en cuanto el servicio responda.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>The reminder of {name} is gone.</source>
            <translation>El recordatorio de {name} se ha quitado.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>The reply could not be delivered: {why}</source>
            <translation>No se pudo entregar la respuesta: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>The reply to {name} had left already. {why}</source>
            <translation>La respuesta a {name} ya había salido. {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>The review cannot be read now: {why}</source>
            <translation>Ahora no se puede leer la revisión: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/judging.py"></location>
            <source>The reviews cannot be read: {why}</source>
            <translation>No se pueden leer las revisiones: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>The risk is the promise: at most so many of the AI's answers are wrong.</source>
            <translation>El riesgo es la promesa: como mucho tantas respuestas de la IA son erróneas.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/quiet.py"></location>
            <source>The same on all days</source>
            <translation>Igual todos los días</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>The saved views: {why}</source>
            <translation>Las vistas guardadas: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>The scorecard</source>
            <translation>La plantilla</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>The scorecard is saved: {title}.</source>
            <translation>La plantilla está guardada: {title}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>The scorecards cannot be read now: {why}</source>
            <translation>Ahora no se pueden leer las plantillas: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>The scores all of you agree on.</source>
            <translation>Las notas en las que todos coinciden.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/agreement_page.py"></location>
            <source>The scores cannot be read now: {why}</source>
            <translation>Ahora no se pueden leer las notas: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/attachments.py"></location>
            <source>The service cannot be reached.</source>
            <translation>No se puede acceder al servicio.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>The session is open: %n conversations wait for each of you.</source>
            <translation>
                <numerusform>La sesión está abierta: %n conversación espera a cada uno.</numerusform>
                <numerusform>La sesión está abierta: %n conversaciones esperan a cada uno.</numerusform>
                <numerusform>La sesión está abierta: %n conversaciones esperan a cada uno.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>The session was not changed: {why}</source>
            <translation>La sesión no se cambió: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>The sessions cannot be read now: {why}</source>
            <translation>Ahora no se pueden leer las sesiones: {why}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/working.py"></location>
            <source>The tags of %n conversations are changed.</source>
            <translation>
                <numerusform>Las etiquetas de %n conversación han cambiado.</numerusform>
                <numerusform>Las etiquetas de %n conversaciones han cambiado.</numerusform>
                <numerusform>Las etiquetas de %n conversaciones han cambiado.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>The week cannot be read now: {why}</source>
            <translation>Ahora no se puede leer la semana: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>The week is being read …</source>
            <translation>Leyendo la semana …</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>The week is not over.</source>
            <translation>La semana no ha terminado.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/deciding.py"></location>
            <source>The words are not clear enough for customers.</source>
            <translation>Las palabras no son lo bastante claras para los clientes.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/links.py"></location>
            <source>The words say {claimed}, but it leads to {host}.</source>
            <translation>El texto dice {claimed}, pero lleva a {host}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/resolving.py"></location>
            <source>The wrong signal fired</source>
            <translation>Saltó la señal equivocada</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>Then resolve</source>
            <translation>Después resolver</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>There are no labels yet.</source>
            <translation>Aún no hay etiquetas.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>There is no week to review yet. The first is here when it is over.</source>
            <translation>Aún no hay semana que revisar. La primera estará aquí cuando termine.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>Thermostat: escalated</source>
            <translation>Termostato: escaladas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/keymap.py"></location>
            <source>These are no keys.</source>
            <translation>Eso no son teclas.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/keymap.py"></location>
            <source>These keys are needed for moving about and typing.</source>
            <translation>Estas teclas hacen falta para moverse y escribir.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>They are apart again.</source>
            <translation>Vuelven a estar separadas.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>They are read as one conversation now.</source>
            <translation>Ahora se leen como una sola conversación.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>They cannot be read now: {why}</source>
            <translation>Ahora no se pueden leer: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Third</source>
            <translation>Tercera</translation>
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
            <location filename="../../workspace/desktop/conversation/view.py"></location>
            <source>This conversation cannot be shown now</source>
            <translation>Ahora no se puede mostrar esta conversación</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>This customer has no other conversation here.</source>
            <translation>Este cliente no tiene otra conversación aquí.</translation>
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
            <location filename="../../workspace/desktop/knowledge/deciding.py"></location>
            <source>This is not what we do.</source>
            <translation>No es lo que hacemos.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>This is their first.</source>
            <translation>Es la primera.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/fields.py"></location>
            <source>This is too long or cannot be read: {field}.</source>
            <translation>Es demasiado largo o no se puede leer: {field}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>This machine's part is kept in {folder}</source>
            <translation>La parte de este equipo se guarda en {folder}</translation>
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
            <location filename="../../workspace/desktop/knowledge/sources_controller.py"></location>
            <source>This place is too long.</source>
            <translation>Este lugar es demasiado largo.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>This plan draws</source>
            <translation>Este plan sortea</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>This text says</source>
            <translation>Este texto dice</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>This will not be asked again.</source>
            <translation>No se volverá a preguntar.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Thursday</source>
            <translation>Jueves</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>Tier</source>
            <translation>Nivel</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>Time</source>
            <translation>Tiempo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/narrowing.py"></location>
            <source>Time: {span}</source>
            <translation>Tiempo: {span}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Title of the article</source>
            <translation>Título del artículo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>Title of the category</source>
            <translation>Título de la categoría</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>Title of the plan</source>
            <translation>Título del plan</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>Title of the scorecard</source>
            <translation>Título de la plantilla</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/session_form.py"></location>
            <source>Title of the session</source>
            <translation>Título de la sesión</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/pane.py"></location>
            <source>To approve</source>
            <translation>Por aprobar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/narrowing.py"></location>
            <source>To look at</source>
            <translation>Por revisar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/limits.py"></location>
            <source>Tokens in one turn, from 500</source>
            <translation>Tokens por turno, desde 500</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Tone</source>
            <translation>Tono</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>Too few labels to say how much must go to people.</source>
            <translation>Muy pocas etiquetas para decir cuánto debe pasar a personas.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>Too few to tell: %n reviews so far, 20 are needed.</source>
            <translation>
                <numerusform>Muy pocas para saberlo: %n revisión hasta ahora, hacen falta 20.</numerusform>
                <numerusform>Muy pocas para saberlo: %n revisiones hasta ahora, hacen falta 20.</numerusform>
                <numerusform>Muy pocas para saberlo: %n revisiones hasta ahora, hacen falta 20.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Tool misuse</source>
            <translation>Mal uso de una herramienta</translation>
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
            <location filename="../../workspace/desktop/first_run.py"></location>
            <source>Try the sample company</source>
            <translation>Probar la empresa de ejemplo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Tuesday</source>
            <translation>Martes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Turkish</source>
            <translation>Turco</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Turn before</source>
            <translation>Turno anterior</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>Turn {n} of {all}: the AI {did}</source>
            <translation>Turno {n} de {all}: la IA {did}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Typeface: Inter (OFL). Icons: Lucide (ISC).</source>
            <translation>Tipografía: Inter (OFL). Iconos: Lucide (ISC).</translation>
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
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Ungrounded claim</source>
            <translation>Afirmación sin base</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Use a macro, or keep the reply as one</source>
            <translation>Usar una macro o conservar la respuesta como tal</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/composer.py"></location>
            <source>Use the AI's draft</source>
            <translation>Usar el borrador de la IA</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>User name at the mail server</source>
            <translation>Usuario en el servidor</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editor.py"></location>
            <source>Valid until</source>
            <translation>Válido hasta</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>Version {n}</source>
            <translation>Versión {n}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>Version {n}, as the AI had it</source>
            <translation>Versión {n}, como la tenía la IA</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>Version {n}, as the AI had it; it is at version {m} now</source>
            <translation>Versión {n}, como la tenía la IA; ahora está en la versión {m}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>Version {n}. Saving makes the next one; reviews keep the version they were made with.</source>
            <translation>Versión {n}. Guardar crea la siguiente; las revisiones conservan la versión con la que se hicieron.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>Version {version}, {n} labels.</source>
            <translation>Versión {version}, {n} etiquetas de calidad.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/history.py"></location>
            <source>Versions</source>
            <translation>Versiones</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/tasks_view.py"></location>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>Waiting longer than %n days</source>
            <translation>
                <numerusform>Espera más de %n día</numerusform>
                <numerusform>Espera más de %n días</numerusform>
                <numerusform>Espera más de %n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>Waiting longer than %n hours</source>
            <translation>
                <numerusform>Espera más de %n hora</numerusform>
                <numerusform>Espera más de %n horas</numerusform>
                <numerusform>Espera más de %n horas</numerusform>
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
            <location filename="../../workspace/desktop/knowledge/corrections.py"></location>
            <source>Waits for a lead: {why}.</source>
            <translation>Espera a un responsable: {why}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Wanted</source>
            <translation>Pedido</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/score_rows.py"></location>
            <source>Was a person needed?</source>
            <translation>¿Hacía falta una persona?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/score_rows.py"></location>
            <source>Was it in time?</source>
            <translation>¿Fue a tiempo?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/score_rows.py"></location>
            <source>Was the AI right?</source>
            <translation>¿Acertó la IA?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/score_rows.py"></location>
            <source>Was the hand-over right?</source>
            <translation>¿Fue correcto el traspaso?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Was told</source>
            <translation>Se le dijo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Watch</source>
            <translation>Vigilar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>Ways customers ask for it, one a line</source>
            <translation>Formas en que los clientes lo preguntan, una por línea</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>Wednesday</source>
            <translation>Miércoles</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Week</source>
            <translation>Semana</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Week {week}</source>
            <translation>Semana {week}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Weekends</source>
            <translation>Fines de semana</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/pane.py"></location>
            <source>Weekly review</source>
            <translation>Revisión semanal</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>Weight</source>
            <translation>Peso</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/first_run.py"></location>
            <source>Welcome to Deskhand</source>
            <translation>Bienvenido a Deskhand</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>What became of the last decisions</source>
            <translation>Qué fue de las últimas decisiones</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>What breaks a right answer needs a lead's word in any case.</source>
            <translation>Lo que rompe una respuesta correcta necesita siempre la palabra de un responsable.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>What can be learned</source>
            <translation>Lo que se puede aprender</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/history.py"></location>
            <source>What changed between the two versions</source>
            <translation>Lo que cambió entre las dos versiones</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/correction.py"></location>
            <source>What changes in the article</source>
            <translation>Lo que cambia en el artículo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/overlay.py"></location>
            <source>What do you want to do? Or a conversation, a person, a view, a macro</source>
            <translation>¿Qué quiere hacer? O una conversación, una persona, una vista, una macro</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>What does the customer want?</source>
            <translation>¿Qué quiere el cliente?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>What has changed since</source>
            <translation>Lo que ha cambiado desde entonces</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/choosing.py"></location>
            <source>What it says in full</source>
            <translation>El texto completo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/turning.py"></location>
            <source>What it says now cannot be read: {why}</source>
            <translation>No se puede leer lo que dice ahora: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scoring.py"></location>
            <source>What kind of error is it?</source>
            <translation>¿Qué tipo de error es?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/judging.py"></location>
            <source>What reviewers said; Enter objects to it</source>
            <translation>Lo que dijeron los revisores; Intro objeta</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/conflicts.py"></location>
            <source>What shall stand</source>
            <translation>Lo que debe quedar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/links.py"></location>
            <source>What stands before the @ is no host; it leads to {host}.</source>
            <translation>Lo que precede a la @ no es un servidor; lleva a {host}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>What the AI hands over appears here by itself, with a brief and the reason for it.</source>
            <translation>Lo que la IA deriva aparece aquí por sí solo, con un resumen y el motivo.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>What the AI is answering right now appears here. You can take any of it.</source>
            <translation>Aquí aparece lo que la IA responde ahora. Puede tomar cualquiera.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>What the correction would change</source>
            <translation>Lo que cambiaría la corrección</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>What the cost of a resolution is counted from, and the mail.</source>
            <translation>De qué se cuenta el coste de una resolución, y el correo.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>What to look at</source>
            <translation>En qué fijarse</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>What was closed since midnight appears here.</source>
            <translation>Aquí aparece lo cerrado desde medianoche.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>What was decided, in your words</source>
            <translation>Lo decidido, con sus palabras</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>What was promised?</source>
            <translation>¿Qué se prometió?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>What was tried?</source>
            <translation>¿Qué se intentó?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>What you claim stands here. Press T to take the next unclaimed conversation.</source>
            <translation>Aquí está lo que usted toma. Pulse T para tomar la siguiente conversación libre.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/state.py"></location>
            <source>What you do is kept and goes out when the desk is reachable.</source>
            <translation>Lo que haga se guarda y saldrá cuando el escritorio esté disponible.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>What you snooze waits here until its time, or until the customer writes.</source>
            <translation>Lo que aplaza espera aquí hasta su hora o hasta que el cliente escriba.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>When the reply has left: {what}</source>
            <translation>Cuando la respuesta haya salido: {what}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Where escalations come from</source>
            <translation>De dónde vienen las escaladas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/link_bar.py"></location>
            <source>Where the link leads</source>
            <translation>Adónde lleva el enlace</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>Which macro? Type a name to make a new one or to edit one</source>
            <translation>¿Qué macro? Escriba un nombre para crear una nueva o editar otra</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>Which tag? One it has is taken away; a new one is made</source>
            <translation>¿Qué etiqueta? Si la tiene, se quita; si es nueva, se crea</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/narrowing.py"></location>
            <source>Which time, and which conversations?</source>
            <translation>¿Qué periodo y qué conversaciones?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>Which view? Type a name to keep what is shown under it</source>
            <translation>¿Qué vista? Escriba un nombre para conservar lo que se muestra</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Which week?</source>
            <translation>¿Qué semana?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>While no window of the desk is in front.</source>
            <translation>Mientras ninguna ventana de Deskhand esté delante.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Who does what until when (optional)</source>
            <translation>Quién hace qué y para cuándo (opcional)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>Who has it</source>
            <translation>Quién la tiene</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>Who has it then</source>
            <translation>Quién la tiene después</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Who is away is given nothing; who has no room is left alone.</source>
            <translation>A quien está ausente no se le da nada; a quien no tiene sitio se le deja en paz.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>Who is here cannot be asked now: {why}</source>
            <translation>Ahora no se puede saber quién está: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>Who reviews</source>
            <translation>Quién revisa</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>Who reviews; nobody picked means everybody in turn</source>
            <translation>Quién revisa; sin elegir a nadie, todos por turno</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/judging.py"></location>
            <source>Whose review do you want to review?</source>
            <translation>¿De quién quiere revisar la revisión?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editor.py"></location>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>Why do you give it back? Somebody else gets it</source>
            <translation>¿Por qué la devuelve? La recibirá otra persona</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>Why does nobody need to write this?</source>
            <translation>¿Por qué no hace falta que nadie lo escriba?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/judging.py"></location>
            <source>Why is it not right? The leads read this</source>
            <translation>¿Por qué no es correcta? Esto lo leen los responsables</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/deciding.py"></location>
            <source>Why is it refused? Its author reads this</source>
            <translation>¿Por qué se rechaza? Su autor lo leerá</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scoring.py"></location>
            <source>Why is “{title}” not full?</source>
            <translation>¿Por qué no está completo «{title}»?</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Why it is here</source>
            <translation>Por qué está aquí</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editor.py"></location>
            <source>Why, for those who read its history</source>
            <translation>Por qué, para quienes lean su historial</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/corrections.py"></location>
            <source>Why: {words}</source>
            <translation>Por qué: {words}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>Why? Both sides read this</source>
            <translation>¿Por qué? Lo leen ambas partes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rows.py"></location>
            <source>With AI</source>
            <translation>Con la IA</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/first_run.py"></location>
            <source>With no language model the AI answers in the words of your articles; the settings can add one.</source>
            <translation>Sin modelo de lenguaje, la IA responde con las palabras de sus artículos; los ajustes pueden añadir uno.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>Without one, the AI answers in the words of your articles. With an OpenAI-compatible endpoint it writes from them. What customers write is then sent to that endpoint.</source>
            <translation>Sin él, la IA responde con las palabras de sus artículos. Con un punto de acceso compatible con OpenAI, escribe a partir de ellos. Lo que escriben los clientes se envía entonces a ese punto de acceso.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>Work with the promised risk again</source>
            <translation>Volver a trabajar con el riesgo prometido</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>Would flip it</source>
            <translation>Lo cambiaría</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>Would now answer {gained} of {asked} past escalations</source>
            <translation>Ahora respondería {gained} de {asked} traspasos pasados</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Write a new article</source>
            <translation>Escribir un artículo nuevo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Write a note for colleagues</source>
            <translation>Escribir una nota para los compañeros</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Write a reply</source>
            <translation>Escribir una respuesta</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Write about the whole</source>
            <translation>Escribir sobre el conjunto</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Write about this category</source>
            <translation>Escribir sobre esta categoría</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>Write an article</source>
            <translation>Escribir un artículo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Write down what can be learned from it</source>
            <translation>Anotar lo que se puede aprender de ella</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/conflicts.py"></location>
            <source>Write it</source>
            <translation>Escribirlo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>Write the article</source>
            <translation>Escribir el artículo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/fields.py"></location>
            <source>Write the day as 2026-12-31.</source>
            <translation>Escriba el día como 2026-12-31.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>Write to {name}</source>
            <translation>Escriba a {name}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>Write to {name}. Sending claims the conversation.</source>
            <translation>Escriba a {name}. Al enviar se toma la conversación.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/versions.py"></location>
            <source>Written meanwhile</source>
            <translation>Escrito entretanto</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>Wrong among what would be answered</source>
            <translation>Error entre lo que se respondería</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Wrong answer</source>
            <translation>Respuesta incorrecta</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Wrong category</source>
            <translation>Categoría incorrecta</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/actions.py"></location>
            <source>Wrong language</source>
            <translation>Idioma incorrecto</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/resolving.py"></location>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Yesterday</source>
            <translation>Ayer</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>You are away: nothing new is given to you.</source>
            <translation>Está ausente: no se le asigna nada nuevo.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>You are here.</source>
            <translation>Está aquí.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/home.py"></location>
            <source>You are not signed in.</source>
            <translation>No ha iniciado sesión.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/desk.py"></location>
            <source>You are not signed in: {why}</source>
            <translation>No ha iniciado sesión: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>You are reminded of {name}.</source>
            <translation>Se le recordará {name}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/home.py"></location>
            <source>You are signed out.</source>
            <translation>Ha cerrado la sesión.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/home.py"></location>
            <source>You are signed out. What is kept here can be read.</source>
            <translation>Ha cerrado la sesión. Lo guardado aquí se puede leer.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editing.py"></location>
            <source>You go on with your draft.</source>
            <translation>Continúa con su borrador.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editing.py"></location>
            <source>You go on with your draft. It is based on version {n}; the article is at {m} now.</source>
            <translation>Continúa con su borrador. Se basa en la versión {n}; el artículo va ya por la {m}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/deciding.py"></location>
            <source>You have proposed nothing yet.</source>
            <translation>Aún no ha propuesto nada.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/first_run.py"></location>
            <source>You need its address and the token your lead gave you.</source>
            <translation>Necesita su dirección y el token que le dio su responsable.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/notifying.py"></location>
            <source>You wanted to be reminded of {name}</source>
            <translation>Quería un recordatorio de {name}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>You wrote on meanwhile; your words stay.</source>
            <translation>Ha seguido escribiendo; sus palabras se quedan.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowing.py"></location>
            <source>Your correction of “{title}” was refused: {why}</source>
            <translation>Su corrección de «{title}» fue rechazada: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowing.py"></location>
            <source>Your correction of “{title}” was rolled back: {why}</source>
            <translation>Su corrección de «{title}» fue revertida: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/corrections.py"></location>
            <source>Your corrections</source>
            <translation>Sus correcciones</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/first_run.py"></location>
            <source>Your desk is ready</source>
            <translation>Su escritorio está listo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/own_page.py"></location>
            <source>Your figures</source>
            <translation>Sus cifras</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/signing_in.py"></location>
            <source>Your lead gives you a token that is yours alone.</source>
            <translation>Su responsable le da un token que es solo suyo.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/noting.py"></location>
            <source>Your note is kept with the conversation.</source>
            <translation>Su nota se conserva con la conversación.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/noting.py"></location>
            <source>Your note is kept, but nobody by this name is known here, so nobody was told: {names}</source>
            <translation>Su nota se conserva, pero aquí no se conoce a nadie con este nombre; no se avisó a nadie: {names}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/noting.py"></location>
            <source>Your note was not kept: {why} It is in the note field again.</source>
            <translation>Su nota no se guardó: {why} Está de nuevo en el campo.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>Your own questions; where a field is empty, the grey words are asked.</source>
            <translation>Sus propias preguntas; si un campo está vacío, se pregunta con las palabras en gris.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>Your reply to {name} has not been sent. It is kept since {time} and will be retried.</source>
            <translation>Su respuesta a {name} no se ha enviado. Se conserva desde las {time} y se reintentará.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>Your reply to {name} was not sent: {why} It is kept as your draft.</source>
            <translation>Su respuesta a {name} no se envió: {why} Se conserva como borrador.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>Your reply to {name} was taken back.</source>
            <translation>Su respuesta a {name} se retiró.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/versions.py"></location>
            <source>Your reply, not sent</source>
            <translation>Su respuesta, no enviada</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/signing_in.py"></location>
            <source>Your token</source>
            <translation>Su token</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/pane.py"></location>
            <source>Yours</source>
            <translation>Las suyas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/session_form.py"></location>
            <source>a conversation</source>
            <translation>una conversación</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>a day</source>
            <translation>un día</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>a file to look at</source>
            <translation>un archivo que mirar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>a lead approves changes in this category</source>
            <translation>un responsable aprueba los cambios de esta categoría</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>a lead approves what this role proposes</source>
            <translation>un responsable aprueba lo que propone este rol</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>a look-up failed</source>
            <translation>una consulta falló</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>a new tag</source>
            <translation>una etiqueta nueva</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>a person must decide this</source>
            <translation>esto debe decidirlo una persona</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>a person sends here</source>
            <translation>regla puesta por una persona</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>a placeholder…</source>
            <translation>un campo…</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/session_form.py"></location>
            <source>a title</source>
            <translation>un título</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>a week</source>
            <translation>una semana</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>abandoned</source>
            <translation>abandonada</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>about this conversation</source>
            <translation>sobre esta conversación</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>accepted</source>
            <translation>aceptada</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>accepted in part</source>
            <translation>aceptada en parte</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>add</source>
            <translation>poner</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>adds the note “{text}”</source>
            <translation>añade la nota «{text}»</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>almost perfect</source>
            <translation>casi perfecto</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>ambiguous</source>
            <translation>ambigua</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>an hour</source>
            <translation>una hora</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>and {n} more</source>
            <translation>y {n} más</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>answer failed its check</source>
            <translation>la respuesta no pasó su control</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>answered</source>
            <translation>respondió</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>answered / asked</source>
            <translation>respondidas / preguntadas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>answered, and nobody wrote again for 72 hours / AI involved, without pending</source>
            <translation>respondida y nadie volvió a escribir en 72 horas / IA implicada, sin pendientes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>answers from {confidence} sure</source>
            <translation>responde a partir de {confidence} de certeza</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>answers of 4 and 5 / answers</source>
            <translation>respuestas 4 y 5 / respuestas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>answers of 5 to 7 / answers</source>
            <translation>respuestas de 5 a 7 / respuestas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>answers since that rest on it and were not found wrong</source>
            <translation>respuestas desde entonces que se apoyan en ella y no resultaron erróneas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>archive</source>
            <translation>archivo comprimido</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>as before</source>
            <translation>como antes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>as of {moment}</source>
            <translation>a {moment}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>as typed</source>
            <translation>como está escrito</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>ask</source>
            <translation>preguntar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>asked back</source>
            <translation>pidió aclaración</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>asked for a person</source>
            <translation>pidió una persona</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>asked, no answer yet</source>
            <translation>preguntado, aún sin respuesta</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/finding.py"></location>
            <source>asking for people and macros</source>
            <translation>pedir las personas y las macros</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>asking for the macros</source>
            <translation>pedir las macros</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>asking for the saved views</source>
            <translation>pedir las vistas guardadas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>asking the AI</source>
            <translation>preguntar a la IA</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>at least {share} of conversations</source>
            <translation>al menos el {share} de las conversaciones</translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>at most %n a week</source>
            <translation>
                <numerusform>como máximo %n por semana</numerusform>
                <numerusform>como máximo %n por semana</numerusform>
                <numerusform>como máximo %n por semana</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/finding.py"></location>
            <source>away</source>
            <translation>ausente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>band</source>
            <translation>banda</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>begun</source>
            <translation>empezada</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>being edited</source>
            <translation>en edición</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>between {low} and {high} (95 %)</source>
            <translation>entre {low} y {high} (95 %)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>breaks</source>
            <translation>rompe</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>by {name}</source>
            <translation>por {name}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>calibration</source>
            <translation>calibración</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>came back</source>
            <translation>ha vuelto</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>cannot be told</source>
            <translation>no se sabe</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>change in review</source>
            <translation>cambio en revisión</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/keys.py"></location>
            <source>changed</source>
            <translation>cambiado</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>changes</source>
            <translation>cambia</translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>changes %n answers nobody has judged</source>
            <translation>
                <numerusform>cambia %n respuesta que nadie ha juzgado</numerusform>
                <numerusform>cambia %n respuestas que nadie ha juzgado</numerusform>
                <numerusform>cambia %n respuestas que nadie ha juzgado</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/publishing.py"></location>
            <source>changing the article</source>
            <translation>cambiar el artículo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>changing the session</source>
            <translation>cambiar la sesión</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources_controller.py"></location>
            <source>changing the sources</source>
            <translation>cambiar las fuentes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>claims it</source>
            <translation>la toma</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>click</source>
            <translation>clic</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>closed</source>
            <translation>cerrada</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>closed by one person, not passed on, not returned / escalated and closed</source>
            <translation>cerradas por una persona, sin pases ni regresos / escaladas y cerradas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/own_window.py"></location>
            <source>closing the window</source>
            <translation>cerrar la ventana</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>confidence {value}</source>
            <translation>confianza {value}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>conflict</source>
            <translation>conflicto</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>consensus {score}</source>
            <translation>consenso {score}</translation>
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
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>contradicts</source>
            <translation>contradice</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>conversations in which the AI did more than small talk / all</source>
            <translation>conversaciones en que la IA hizo más que charlar / todas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>could not be solved</source>
            <translation>sin solución</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/history.py"></location>
            <source>credit: {names}</source>
            <translation>mérito: {names}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/score_rows.py"></location>
            <source>critical</source>
            <translation>crítica</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>dddd, d MMMM</source>
            <comment>how a date is written</comment>
            <translation>dddd, d 'de' MMMM</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/deciding.py"></location>
            <source>deciding about the correction</source>
            <translation>decidir sobre la corrección</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>deciding about the objection</source>
            <translation>decidir sobre la objeción</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>dismissed</source>
            <translation>descartada</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>dismissing the gap</source>
            <translation>descartar la laguna</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>document with macros</source>
            <translation>documento con macros</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/score_rows.py"></location>
            <source>does not apply</source>
            <translation>no procede</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>draft</source>
            <translation>borrador</translation>
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
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>drawing conversations</source>
            <translation>sortear conversaciones</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>edit</source>
            <translation>edición</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>effort {n} of 7</source>
            <translation>esfuerzo {n} de 7</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>ended {how}</source>
            <translation>terminó: {how}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>ending the plan</source>
            <translation>terminar el plan</translation>
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
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>escalated</source>
            <translation>escalada</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>escalations in which nobody asked for what stood in the brief / those looked at</source>
            <translation>escaladas en que nadie pidió lo que estaba en el resumen / las examinadas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>escalations rated necessary / all rated</source>
            <translation>escaladas consideradas necesarias / todas las valoradas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>every category</source>
            <translation>todas las categorías</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/routing.py"></location>
            <source>everything</source>
            <translation>todo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>example question</source>
            <translation>pregunta de ejemplo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>expired</source>
            <translation>caducado</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>expires soon</source>
            <translation>caduca pronto</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>exporting the figures</source>
            <translation>exportar las cifras</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>exporting the week</source>
            <translation>exportar la semana</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>failed: </source>
            <translation>falló: </translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>fair</source>
            <translation>aceptable</translation>
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
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>floor</source>
            <translation>mínimo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/desk.py"></location>
            <source>following the desk</source>
            <translation>seguir las conversaciones</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editor.py"></location>
            <source>for ever, or a day like 2026-12-31</source>
            <translation>siempre, o un día como 2026-12-31</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>forgetting it</source>
            <translation>olvidar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>forgetting the view</source>
            <translation>olvidar la vista</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>four hours</source>
            <translation>cuatro horas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>from</source>
            <translation>de</translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>from %n reviews</source>
            <translation>
                <numerusform>de %n revisión</numerusform>
                <numerusform>de %n revisiones</numerusform>
                <numerusform>de %n revisiones</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>from a correction</source>
            <translation>de una corrección</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>from a merged conversation</source>
            <translation>de una conversación fusionada</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>from proposing a correction to its publication, approval included</source>
            <translation>desde proponer una corrección hasta publicarla, aprobación incluida</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>from the customer's first message to the first answer of the AI or a person</source>
            <translation>del primer mensaje del cliente a la primera respuesta de la IA o de una persona</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>from the decision to hand over to a person's first reply</source>
            <translation>de la decisión de entregar a la primera respuesta de una persona</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>from {titles}</source>
            <translation>de {titles}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>gap</source>
            <translation>laguna</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>gives it away</source>
            <translation>la asigna</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>gives it to the AI</source>
            <translation>la da a la IA</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>giving the review back</source>
            <translation>devolver la revisión</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>going in circles</source>
            <translation>da vueltas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>hand-overs</source>
            <translation>traspasos</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>hand-overs within one turn of where a reviewer says it was due / those reviewed</source>
            <translation>entregas a lo sumo a un turno de donde un revisor la pide / las revisadas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>handed over</source>
            <translation>traspasada</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>handed over to a person</source>
            <translation>la pasó a una persona</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>handed to people / AI involved, without pending</source>
            <translation>entregadas a personas / IA implicada, sin pendientes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/start.py"></location>
            <source>handling what you did</source>
            <translation>procesar su acción</translation>
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
            <location filename="../../workspace/desktop/finding.py"></location>
            <source>has {load} of {capacity}</source>
            <translation>tiene {load} de {capacity}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>how sure the AI was</source>
            <translation>certeza de la IA</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>imported</source>
            <translation>importado</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/moments.py"></location>
            <source>in 1 hour</source>
            <translation>en 1 hora</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/moments.py"></location>
            <source>in 1 week</source>
            <translation>en 1 semana</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/moments.py"></location>
            <source>in 3 hours</source>
            <translation>en 3 horas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>in review</source>
            <translation>en revisión</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>in the band</source>
            <translation>en la banda</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>in time</source>
            <translation>a tiempo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>internal</source>
            <translation>interno</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>internal only</source>
            <translation>solo interno</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>involvement × resolution: settled by the AI / all conversations, without pending</source>
            <translation>implicación × resolución: resueltas por la IA / todas las conversaciones, sin pendientes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>it breaks 1 answer known to be right</source>
            <translation>rompe 1 respuesta que se sabe correcta</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>it breaks {n} answers known to be right</source>
            <translation>rompe {n} respuestas que se saben correctas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>it contradicts 1 sentence customers may read</source>
            <translation>contradice 1 frase que los clientes pueden leer</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>it contradicts {n} sentences customers may read</source>
            <translation>contradice {n} frases que los clientes pueden leer</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>it could not be proved, because the AI is not there</source>
            <translation>no se pudo probar, porque la IA no está</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>it may be chance</source>
            <translation>puede ser azar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/conflicts.py"></location>
            <source>its source</source>
            <translation>su fuente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>just now</source>
            <translation>ahora mismo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>keep it for everybody</source>
            <translation>conservarla para todos</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>keep it for yourself</source>
            <translation>conservarla para usted</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>keeping it</source>
            <translation>conservar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>keeping the view</source>
            <translation>conservar la vista</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reader.py"></location>
            <source>kept by {name}</source>
            <translation>a cargo de {name}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/header.py"></location>
            <source>last word {span} ago</source>
            <translation>última palabra hace {span}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/writing.py"></location>
            <source>leads to {host}</source>
            <translation>lleva a {host}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>left without an answer or after saying it did not help / AI involved, without pending</source>
            <translation>se fueron sin respuesta o diciendo que no ayudó / IA implicada, sin pendientes</translation>
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
            <location filename="../../workspace/desktop/knowledge/editing.py"></location>
            <source>looking who is here</source>
            <translation>comprobar quién está</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>mean of the answers, 7 is easiest</source>
            <translation>media de las respuestas, 7 es lo más fácil</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>median; one in ten takes longer than {late}</source>
            <translation>mediana; uno de cada diez tarda más de {late}</translation>
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
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>moderate</source>
            <translation>moderado</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/moments.py"></location>
            <source>monday morning</source>
            <translation>lunes por la mañana</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>n = {n}</source>
            <translation>n = {n}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/score_rows.py"></location>
            <source>n/a</source>
            <translation>n. p.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scoring.py"></location>
            <source>named; Enter takes it back</source>
            <translation>señalado; Intro lo retira</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>necessary</source>
            <translation>necesaria</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>necessary escalations / (those + missed ones, estimated from reviews by their chance)</source>
            <translation>escaladas necesarias / (estas + las omitidas, estimadas de revisiones según su probabilidad)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>needed</source>
            <translation>hacía falta</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>needed no reply</source>
            <translation>sin respuesta necesaria</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>neither settled nor left, and resolutions taken back / AI involved, without pending</source>
            <translation>ni resueltas ni abandonadas, y resoluciones retiradas / IA implicada, sin pendientes</translation>
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
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>never came</source>
            <translation>nunca llegó</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>never used</source>
            <translation>nunca usado</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>new article</source>
            <translation>artículo nuevo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>no limit</source>
            <translation>sin límite</translation>
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
            <location filename="../../workspace/desktop/knowledge/editor.py"></location>
            <source>none</source>
            <translation>ninguna</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>none in the four weeks before</source>
            <translation>ninguna en las cuatro semanas previas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>not at all</source>
            <translation>no</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>not known yet</source>
            <translation>aún no se sabe</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>not needed</source>
            <translation>no hacía falta</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>not rated</source>
            <translation>sin nota</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>not sure enough</source>
            <translation>no bastante segura</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>nothing in the knowledge</source>
            <translation>nada en el conocimiento</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>nothing is answered alone</source>
            <translation>nada se responde sin una persona</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>nothing spoke against it</source>
            <translation>nada habló en contra</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>nothing to tell yet</source>
            <translation>aún nada que decir</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>noting a decision</source>
            <translation>anotar una decisión</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>now</source>
            <translation>ahora</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>now answered</source>
            <translation>ahora respondida</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>objected to: {state}</source>
            <translation>objetada: {state}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/judging.py"></location>
            <source>objecting to the review</source>
            <translation>objetar la revisión</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecard_view.py"></location>
            <source>of 100, from {n} of {all} categories</source>
            <translation>de 100, con {n} de {all} categorías</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>off</source>
            <translation>apagado</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>offered a person</source>
            <translation>ofreció una persona</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/score_rows.py"></location>
            <source>open</source>
            <translation>abierta</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reading.py"></location>
            <source>opening the article</source>
            <translation>abrir el artículo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>opening the conversation</source>
            <translation>abrir la conversación</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editing.py"></location>
            <source>opening the draft</source>
            <translation>abrir el borrador</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/attachments.py"></location>
            <source>opening the file</source>
            <translation>abrir el archivo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/judging.py"></location>
            <source>opening the second look</source>
            <translation>abrir la segunda mirada</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>opening the session</source>
            <translation>abrir la sesión</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>outside the band</source>
            <translation>fuera de la banda</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>page</source>
            <translation>página</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>past escalations its proof found it would answer</source>
            <translation>escaladas pasadas que su prueba halló que respondería</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>pending</source>
            <translation>pendiente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/picking.py"></location>
            <source>picked</source>
            <translation>elegida</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/attaching.py"></location>
            <source>picture.png</source>
            <translation>imagen.png</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>poor</source>
            <translation>pobre</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>pressing</source>
            <translation>apremiante</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>priority customer, half the time</source>
            <translation>cliente prioritario, la mitad de tiempo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>program</source>
            <translation>programa</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/proving.py"></location>
            <source>proving the correction</source>
            <translation>probar la corrección</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>public</source>
            <translation>público</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>published</source>
            <translation>publicado</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editing.py"></location>
            <source>publishing the article</source>
            <translation>publicar el artículo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/correcting.py"></location>
            <source>publishing the correction</source>
            <translation>publicar la corrección</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>put aside</source>
            <translation>dejada de lado</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>puts it away for {until}</source>
            <translation>la aplaza: {until}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>reading a series</source>
            <translation>leer una serie</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/routing_controller.py"></location>
            <source>reading how work is shared out</source>
            <translation>leer cómo se reparte el trabajo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/turning.py"></location>
            <source>reading the article</source>
            <translation>leer el artículo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reading.py"></location>
            <source>reading the articles</source>
            <translation>leer los artículos</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence_controller.py"></location>
            <source>reading the confidence</source>
            <translation>leer la confianza</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowing.py"></location>
            <source>reading the corrections</source>
            <translation>leer las correcciones</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>reading the figures</source>
            <translation>leer las cifras</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>reading the gaps</source>
            <translation>leer las lagunas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>reading the next conversation</source>
            <translation>leer la conversación siguiente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>reading the objections</source>
            <translation>leer las objeciones</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>reading the plans</source>
            <translation>leer los planes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>reading the review</source>
            <translation>leer la revisión</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/judging.py"></location>
            <source>reading the reviews</source>
            <translation>leer las revisiones</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>reading the scorecards</source>
            <translation>leer las plantillas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/agreement_page.py"></location>
            <source>reading the scores</source>
            <translation>leer las notas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>reading the sessions</source>
            <translation>leer las sesiones</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/controller.py"></location>
            <source>reading the settings</source>
            <translation>leer los ajustes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources_controller.py"></location>
            <source>reading the sources</source>
            <translation>leer las fuentes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>reading the week</source>
            <translation>leer la semana</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>reading what customers are asked</source>
            <translation>leyendo qué se pregunta a los clientes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>reading what figures rest on</source>
            <translation>leer las bases de las cifras</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>reading what is behind it</source>
            <translation>leer lo que hay detrás</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/working.py"></location>
            <source>reading what is to be reviewed</source>
            <translation>leer lo que hay que revisar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/own_page.py"></location>
            <source>reading your figures</source>
            <translation>leer sus cifras</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>refused</source>
            <translation>rechazada</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>rejected</source>
            <translation>rechazada</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence_controller.py"></location>
            <source>releasing the promise</source>
            <translation>liberar la promesa</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>reminds in {until}</source>
            <translation>recuerda: {until}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>resolved</source>
            <translation>resuelta</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>resolved and affirmed by the customer / AI involved, without pending</source>
            <translation>resueltas y confirmadas por el cliente / IA implicada, sin pendientes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/header.py"></location>
            <source>resolved, a person was needed</source>
            <translation>resuelta, hacía falta una persona</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>resolved, assumed</source>
            <translation>resuelta, supuesta</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/header.py"></location>
            <source>resolved, no person was needed</source>
            <translation>resuelta, no hacía falta una persona</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/header.py"></location>
            <source>resolved, not rated</source>
            <translation>resuelta, sin valorar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>resolved, verified</source>
            <translation>resuelta, verificada</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>restore</source>
            <translation>restaurar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>retire</source>
            <translation>retirar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/reader.py"></location>
            <source>retired</source>
            <translation>retirado</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>revealed</source>
            <translation>revelada</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/writing.py"></location>
            <source>rewriting</source>
            <translation>reescribir</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>right</source>
            <translation>correcto</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reliability.py"></location>
            <source>right</source>
            <comment>correct</comment>
            <translation>correcto</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>right: {rate}</source>
            <translation>correctas: {rate}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>rising</source>
            <translation>en aumento</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>rolled back</source>
            <translation>revertida</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/home.py"></location>
            <source>running the service</source>
            <translation>ejecutar el servicio</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>satisfaction {n} of 5</source>
            <translation>satisfacción {n} de 5</translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/knowledge/history.py"></location>
            <source>saved %n conversations</source>
            <translation>
                <numerusform>ahorró %n conversación</numerusform>
                <numerusform>ahorró %n conversaciones</numerusform>
                <numerusform>ahorró %n conversaciones</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/routing_controller.py"></location>
            <source>saving how work is shared out</source>
            <translation>guardar cómo se reparte el trabajo</translation>
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
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>saving the plan</source>
            <translation>guardar el plan</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence_controller.py"></location>
            <source>saving the risk</source>
            <translation>guardar el riesgo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/corrections.py"></location>
            <source>saving the rules</source>
            <translation>guardar las reglas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>saving the scorecard</source>
            <translation>guardar la plantilla</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/surveys.py"></location>
            <source>saving what customers are asked</source>
            <translation>guardando qué se pregunta a los clientes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/reporting.py"></location>
            <source>saving what figures rest on</source>
            <translation>guardar las bases de las cifras</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/presence.py"></location>
            <source>saying what you look at</source>
            <translation>indicar lo que está viendo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>saying whether you are here</source>
            <translation>indicar si está</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>says the same</source>
            <translation>dice lo mismo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>score</source>
            <translation>puntuación</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>scores hidden</source>
            <translation>notas ocultas</translation>
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
            <location filename="../../workspace/desktop/finding.py"></location>
            <source>searching the articles</source>
            <translation>buscar en los artículos</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>second look</source>
            <translation>segunda mirada</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/desk.py"></location>
            <source>sending what you did</source>
            <translation>enviar su trabajo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/handing_in.py"></location>
            <source>sending your reviews</source>
            <translation>enviar sus revisiones</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>sensitive topic</source>
            <translation>tema delicado</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>setting up a session</source>
            <translation>preparar una sesión</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>settled by the AI or by one person, without coming back in 7 days / all, without pending</source>
            <translation>resueltas por la IA o una persona, sin volver en 7 días / todas, sin pendientes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>share answered, the surest first</source>
            <translation>parte respondida, las más seguras primero</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>share right</source>
            <translation>parte correcta</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>share wrong</source>
            <translation>parte errónea</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>shared by {name}</source>
            <translation>compartida por {name}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/signing_in.py"></location>
            <source>signing in</source>
            <translation>el inicio de sesión</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>slight</source>
            <translation>leve</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>slope of weekly resolution at the span's mix of categories, times four</source>
            <translation>pendiente de la resolución semanal con la mezcla de categorías del periodo, por cuatro</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>small talk only</source>
            <translation>solo charla</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>solved</source>
            <translation>solucionada</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/editing.py"></location>
            <source>somebody</source>
            <translation>alguien</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>somebody went on with it</source>
            <translation>alguien siguió con ello</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/spelling.py"></location>
            <source>spelling</source>
            <translation>revisando la ortografía</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>stale</source>
            <translation>anticuado</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>step</source>
            <translation>paso</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>still open</source>
            <translation>aún abierta</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>substantial</source>
            <translation>sustancial</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>take it away</source>
            <translation>quitarla</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>taken</source>
            <translation>tomada</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>taken back</source>
            <translation>anulada</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/publishing.py"></location>
            <source>taking the correction back</source>
            <translation>anular la corrección</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>text</source>
            <translation>texto</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>the AI</source>
            <translation>la IA</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>the AI failed</source>
            <translation>la IA falló</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>the customer</source>
            <translation>el cliente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/noting.py"></location>
            <source>the customer never sees it</source>
            <translation>el cliente nunca la ve</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>the customer wrote</source>
            <translation>el cliente escribió</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/controller.py"></location>
            <source>the service cannot be reached</source>
            <translation>no se puede acceder al servicio</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>the time is over</source>
            <translation>el tiempo ha pasado</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>the usual one</source>
            <translation>la habitual</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>then resolve</source>
            <translation>luego resolver</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/moments.py"></location>
            <source>this afternoon</source>
            <translation>esta tarde</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>this question</source>
            <translation>esta pregunta</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/moments.py"></location>
            <source>tomorrow morning</source>
            <translation>mañana por la mañana</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>too early</source>
            <translation>demasiado pronto</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>too few to tell</source>
            <translation>muy pocas para saberlo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>too few to tell ({n})</source>
            <translation>muy pocas para saberlo ({n})</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>too late</source>
            <translation>demasiado tarde</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/turning.py"></location>
            <source>turn {n} of {all}</source>
            <translation>turno {n} de {all}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/session_form.py"></location>
            <source>two people</source>
            <translation>dos personas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>unassisted</source>
            <translation>sin asistencia</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/header.py"></location>
            <source>unclaimed</source>
            <translation>libre</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>unnecessary</source>
            <translation>innecesaria</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>unsafe content</source>
            <translation>contenido peligroso</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
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
            <location filename="../../workspace/desktop/knowledge/reader.py"></location>
            <source>valid until {day}</source>
            <translation>válido hasta {day}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/side.py"></location>
            <source>version {n}</source>
            <translation>versión {n}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>version {n}, {age}</source>
            <translation>versión {n}, {age}</translation>
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
            <location filename="../../workspace/desktop/conversation/header.py"></location>
            <source>waiting {span}</source>
            <translation>espera desde hace {span}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/header.py"></location>
            <source>waiting {span}, due</source>
            <translation>espera desde hace {span}, le toca</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/header.py"></location>
            <source>waiting {span}, late</source>
            <translation>espera desde hace {span}, con retraso</translation>
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
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>waits to be sent</source>
            <translation>espera el envío</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>web page</source>
            <translation>página web</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>weighted κ</source>
            <translation>κ ponderado</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>what the AI did</source>
            <translation>lo que hizo la IA</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>who is writing is not checked</source>
            <translation>no se ha comprobado quién escribe</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macro_editor.py"></location>
            <source>whoever uses it</source>
            <translation>quien la usa</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>with the AI</source>
            <translation>con la IA</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/header.py"></location>
            <source>with {who}</source>
            <translation>con {who}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>withdrawn</source>
            <translation>retirada</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>work of people in a case, pauses counting ten minutes at most</source>
            <translation>trabajo de personas en un caso; las pausas cuentan diez minutos como máximo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/start.py"></location>
            <source>working beside</source>
            <translation>trabajo en paralelo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/start.py"></location>
            <source>working in the background</source>
            <translation>trabajo en segundo plano</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>would save {n}</source>
            <translation>ahorraría {n}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>wrong</source>
            <translation>errónea</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>wrong answers in 100</source>
            <translation>respuestas erróneas de cada 100</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>you</source>
            <translation>usted</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/header.py"></location>
            <source>yours</source>
            <translation>suya</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>{category}: release the promise</source>
            <translation>{category}: liberar la promesa</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>{category}: save the risk</source>
            <translation>{category}: guardar el riesgo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>{category}: wrong answers in 100</source>
            <translation>{category}: respuestas erróneas de cada 100</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>{change} against the 28 before</source>
            <translation>{change} frente a los 28 anteriores</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>{change} points against the time before (between {low} and {high})</source>
            <translation>{change} puntos frente al periodo anterior (entre {low} y {high})</translation>
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
            <location filename="../../workspace/desktop/settings/quiet.py"></location>
            <source>{day}: quiet from</source>
            <translation>{day}: silencio desde</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/quiet.py"></location>
            <source>{day}: quiet until</source>
            <translation>{day}: silencio hasta</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/view.py"></location>
            <source>{desk}: {n} articles. You are {name}, {role}.</source>
            <translation>{desk}: {n} artículos. Usted es {name}, {role}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>{done} of {drawn} drawn are done</source>
            <translation>{done} de {drawn} sorteadas están hechas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>{done} of {total} read</source>
            <translation>{done} de {total} leídos</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{harmed} of {uses} answers with it turned out wrong</source>
            <translation>{harmed} de {uses} respuestas con ella resultaron erróneas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>{having} of {all}</source>
            <translation>{having} de {all}</translation>
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
            <translation>{keys} ya sirve para: {names}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scoring.py"></location>
            <source>{keys} says why “{title}” is not full.</source>
            <translation>{keys} dice por qué «{title}» no está completo.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/spelling.py"></location>
            <source>{keys} translates it</source>
            <translation>{keys} la traduce</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>{low} to {high}</source>
            <translation>{low} a {high}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>{names} is looking at this.</source>
            <translation>{names} está viendo esto.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>{names} is writing here.</source>
            <translation>{names} está escribiendo aquí.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/attaching.py"></location>
            <source>{name} cannot be read: {why}</source>
            <translation>No se puede leer {name}: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>{name} goes to {who}.</source>
            <translation>{name} pasa a {who}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>{name} has the tag “{tag}”.</source>
            <translation>{name} tiene la etiqueta «{tag}».</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/replying.py"></location>
            <source>{name} has this conversation.</source>
            <translation>{name} tiene esta conversación.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/notifying.py"></location>
            <source>{name} is back from being put away</source>
            <translation>{name} ya no está aplazada</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/controller.py"></location>
            <source>{name} is back in the queue.</source>
            <translation>{name} está de nuevo en la cola.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>{name} is back.</source>
            <translation>{name} ha vuelto.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/view.py"></location>
            <source>{name} is open in a window of its own</source>
            <translation>{name} está abierto en su propia ventana</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>{name} is put away.</source>
            <translation>{name} está aplazada.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/closing.py"></location>
            <source>{name} is resolved.</source>
            <translation>{name}: resuelta.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/notifying.py"></location>
            <source>{name} needs a person</source>
            <translation>{name} necesita una persona</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/working.py"></location>
            <source>{name} no longer has the tag “{tag}”.</source>
            <translation>{name} ya no tiene la etiqueta «{tag}».</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>{name} objects: {why}</source>
            <translation>{name} objeta: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/notifying.py"></location>
            <source>{name} was given to you</source>
            <translation>{name} se le ha asignado</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/notifying.py"></location>
            <source>{name} wrote again</source>
            <translation>{name} ha vuelto a escribir</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/routing.py"></location>
            <source>{name}: conversations at most</source>
            <translation>{name}: conversaciones como máximo</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/closing.py"></location>
            <source>{name}: rated. A person was needed.</source>
            <translation>{name}: valorada. Hacía falta una persona.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/closing.py"></location>
            <source>{name}: rated. No person was needed.</source>
            <translation>{name}: valorada. No hacía falta una persona.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/routing.py"></location>
            <source>{name}: skills</source>
            <translation>{name}: capacidades</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>{next} and {previous} go on, {one} to {five} score, {verdict} say right or wrong, {send} hands in.</source>
            <translation>{next} y {previous} avanzan, {one} a {five} puntúan, {verdict} dicen si acertó o no, {send} entrega.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>{n} MB</source>
            <translation>{n} MB</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>{n} as they were</source>
            <translation>{n} como estaban</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>{n} bytes</source>
            <translation>{n} bytes</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>{n} changed</source>
            <translation>{n} cambiados</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/detail.py"></location>
            <source>{n} conversations</source>
            <translation>{n} conversaciones</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>{n} conversations in four weeks</source>
            <translation>{n} conversaciones en cuatro semanas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>{n} conversations, counted {moment}</source>
            <translation>{n} conversaciones, contadas {moment}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>{n} in conflict</source>
            <translation>{n} en conflicto</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/files.py"></location>
            <source>{n} kB</source>
            <translation>{n} kB</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>{n} kept as corrected</source>
            <translation>{n} conservados como se corrigieron</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>{n} merged with corrections</source>
            <translation>{n} combinados con correcciones</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>{n} minutes of people</source>
            <translation>{n} minutos de personas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>{n} ms</source>
            <translation>{n} ms</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>{n} new</source>
            <translation>{n} nuevos</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/score_rows.py"></location>
            <source>{n} of 100</source>
            <translation>{n} de 100</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>{n} of {all} have scored it</source>
            <translation>{n} de {all} la han puntuado</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>{n} retired</source>
            <translation>{n} retirados</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>{n} skipped</source>
            <translation>{n} omitidos</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/conflicts.py"></location>
            <source>{n} wait</source>
            <translation>{n} esperan</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/own_window.py"></location>
            <source>{n} windows are open; close one first.</source>
            <translation>Hay {n} ventanas abiertas; cierre una primero.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/confidence.py"></location>
            <source>{n} wrong answers in 100</source>
            <translation>{n} respuestas erróneas de cada 100</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/agreement_page.py"></location>
            <source>{one} and {other}</source>
            <translation>{one} y {other}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{person} was reminded</source>
            <translation>Se recordó a {person}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{person} was reminded: {note}</source>
            <translation>Se recordó a {person}: {note}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>{points} points, weight {weight}</source>
            <translation>{points} puntos, peso {weight}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>{ratio} times the mean of the four weeks before (between {low} and {high})</source>
            <translation>{ratio} veces la media de las cuatro semanas previas (entre {low} y {high})</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/brief.py"></location>
            <source>{share} of 100</source>
            <translation>{share} de 100</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>{share} of all</source>
            <translation>{share} de todas</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>{source}: progress</source>
            <translation>{source}: progreso</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>{source}: read and retire what vanished</source>
            <translation>{source}: leer y retirar lo que desapareció</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>{source}: read now</source>
            <translation>{source}: leer ahora</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>{source}: remove; its articles stay</source>
            <translation>{source}: quitar; sus artículos se quedan</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>{source}: stop</source>
            <translation>{source}: detener</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>{span} ago</source>
            <translation>hace {span}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>{state}. Opened by {name}; with {people}</source>
            <translation>{state}. Abierta por {name}; con {people}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/painter.py"></location>
            <source>{time} · due</source>
            <translation>{time} · le toca</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/painter.py"></location>
            <source>{time} · late</source>
            <translation>{time} · con retraso</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecard_view.py"></location>
            <source>{title}, version {n}</source>
            <translation>{title}, versión {n}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/conflicts.py"></location>
            <source>{title}: changed at the desk and at {source}</source>
            <translation>{title}: cambiado en el escritorio y en {source}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>{value} of 100, {low} to {high}, from {n}</source>
            <translation>{value} de 100, {low} a {high}, de {n}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>{value}, {low} to {high}</source>
            <translation>{value}, {low} a {high}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecard_view.py"></location>
            <source>{what} · Enter keeps it</source>
            <translation>{what} · Intro lo guarda</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/insight/narrowing.py"></location>
            <source>{what}: take away</source>
            <translation>{what}: quitar</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} answered the survey</source>
            <translation>{who} respondió a la encuesta</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} answered the survey: effort {ces} of 7</source>
            <translation>{who} respondió a la encuesta: esfuerzo {ces} de 7</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} answered the survey: effort {ces} of 7, satisfaction {csat} of 5</source>
            <translation>{who} respondió a la encuesta: esfuerzo {ces} de 7, satisfacción {csat} de 5</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} answered the survey: satisfaction {csat} of 5</source>
            <translation>{who} respondió a la encuesta: satisfacción {csat} de 5</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} changed the answer to the survey: effort {ces} of 7</source>
            <translation>{who} cambió la respuesta a la encuesta: esfuerzo {ces} de 7</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} changed the answer to the survey: effort {ces} of 7, satisfaction {csat} of 5</source>
            <translation>{who} cambió la respuesta a la encuesta: esfuerzo {ces} de 7, satisfacción {csat} de 5</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} changed the answer to the survey: satisfaction {csat} of 5</source>
            <translation>{who} cambió la respuesta a la encuesta: satisfacción {csat} de 5</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} changed the tags: {tags}</source>
            <translation>{who} cambió las etiquetas: {tags}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} decided an objection to a review</source>
            <translation>{who} ha resuelto una objeción a una revisión</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} does not want to be asked again</source>
            <translation>{who} no quiere que se le pregunte más</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} erased the customer: what was said here is gone</source>
            <translation>{who} ha borrado al cliente: lo que se dijo aquí ya no existe</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} gave it back to the AI</source>
            <translation>{who} lo devolvió a la IA</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} gave it back to the queue</source>
            <translation>{who} lo devolvió a la cola</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} gave it to the AI to answer now</source>
            <translation>{who} lo dio a la IA para que responda ahora</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} gave it to {to}</source>
            <translation>{who} lo dio a {to}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} gave it to {to}; {had} had it</source>
            <translation>{who} lo dio a {to}; lo tenía {had}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} merged another conversation of the customer into this one</source>
            <translation>{who} fusionó otra conversación del cliente con esta</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} merged it into another conversation of the customer</source>
            <translation>{who} la fusionó con otra conversación del cliente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/notifying.py"></location>
            <source>{who} names you in a note</source>
            <translation>{who} le nombra en una nota</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} objected to a review</source>
            <translation>{who} ha objetado una revisión</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} opened it again</source>
            <translation>{who} lo reabrió</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} proposed a correction of “{title}”; it waits for approval</source>
            <translation>{who} propuso una corrección de «{title}»; espera aprobación</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/settings/corrections.py"></location>
            <source>{who} publish at once</source>
            <translation>{who}: publicar de inmediato</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} put it away until {until}</source>
            <translation>{who} lo aplazó hasta {until}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} put the survey aside</source>
            <translation>{who} dejó la encuesta de lado</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} put “{title}” into the knowledge</source>
            <translation>{who} puso «{title}» en el conocimiento</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} rated the escalation {rating}</source>
            <translation>{who} valoró el traspaso: {rating}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} refused the correction of “{title}”: {why}</source>
            <translation>{who} rechazó la corrección de «{title}»: {why}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} resolved it</source>
            <translation>{who} lo resolvió</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} reviewed it</source>
            <translation>{who} lo ha revisado</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} set a reminder for {when}</source>
            <translation>{who} puso un recordatorio para {when}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} set a reminder for {when}: {note}</source>
            <translation>{who} puso un recordatorio para {when}: {note}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} took a merged conversation out again</source>
            <translation>{who} volvió a sacar una conversación fusionada</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} took it out of the conversation it was merged into</source>
            <translation>{who} la sacó de la conversación con la que estaba fusionada</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} took it over from {had}</source>
            <translation>{who} lo tomó de {had}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} took the conversation</source>
            <translation>{who} tomó la conversación</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} took the correction of “{title}” back</source>
            <translation>{who} retiró la corrección de «{title}»</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{who} took the reminder away</source>
            <translation>{who} quitó el recordatorio</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/view.py"></location>
            <source>{why} Nothing is lost; what you wrote is kept.</source>
            <translation>{why} No se ha perdido nada; lo que ha escrito se conserva.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{why}: by the time the customer was promised</source>
            <translation>{why}: antes de la hora que se le dijo al cliente</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/service_words.py"></location>
            <source>{why}: within {minutes} min of writing</source>
            <translation>{why}: antes de {minutes} min desde que escribió</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>{words} (gone now)</source>
            <translation>{words} (ya no existe)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>{words} (now {n})</source>
            <translation>{words} (ahora {n})</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/subject_view.py"></location>
            <source>{words} ({share} of 100)</source>
            <translation>{words} ({share} de 100)</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/notice_view.py"></location>
            <source>{words} in {seconds} s</source>
            <translation>{words} en {seconds} s</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/notice_view.py"></location>
            <source>{words} now</source>
            <translation>{words} ahora</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/painter.py"></location>
            <source>{words}, {seconds} s</source>
            <translation>{words}, {seconds} s</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>{words}, {value} sure</source>
            <translation>{words}, segura {value}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/reading.py"></location>
            <source>{words}. {what}</source>
            <translation>{words}. {what}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/review/scorecard_view.py"></location>
            <source>“{title}” is critical and below half: the whole counts 0</source>
            <translation>«{title}» es crítica y está por debajo de la mitad: el total cuenta 0</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>“{title}” is forgotten.</source>
            <translation>«{title}» está olvidada.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/closing.py"></location>
            <source>“{title}” is in the knowledge. The AI uses it from now on.</source>
            <translation>«{title}» está en el conocimiento. La IA lo usa desde ahora.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>“{title}” is kept as a macro.</source>
            <translation>«{title}» se conserva como macro.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>“{title}” is kept. G then V goes there.</source>
            <translation>«{title}» está guardada. G y luego V lleva allí.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/knowledge/publishing.py"></location>
            <source>“{title}” is live.</source>
            <translation>«{title}» está publicado.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>“{title}” is not kept yet.</source>
            <translation>«{title}» aún no se ha conservado.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>“{title}” says</source>
            <translation>«{title}» dice</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/conversation/closing.py"></location>
            <source>“{title}” waits for a lead: {why}.</source>
            <translation>«{title}» espera a un responsable: {why}.</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>“{title}”, version {n}</source>
            <translation>«{title}», versión {n}</translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/macros.py"></location>
            <source>“{title}”: fill in {names} before it can be sent.</source>
            <translation>«{title}»: complete {names} antes de enviar.</translation>
        </message>
        <message>
            <source>Be quiet</source>
            <translation type="vanished">Silencio</translation>
        </message>
        <message>
            <source>Find an action or a conversation</source>
            <translation type="vanished">Buscar una acción o una conversación</translation>
        </message>
        <message>
            <source>Its brief, its history and your reply appear here. J and K go through the list, T takes the next.</source>
            <translation type="vanished">Aquí aparecen su resumen, su historial y su respuesta. J y K recorren la lista, T toma la siguiente.</translation>
        </message>
        <message>
            <source>Narrow the list (F)</source>
            <translation type="vanished">Filtrar la lista (F)</translation>
        </message>
        <message>
            <source>Never</source>
            <translation type="vanished">Nunca</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation type="vanished">Sin conexión</translation>
        </message>
        <message>
            <source>Not connected since {time}</source>
            <translation type="vanished">Sin conexión desde las {time}</translation>
        </message>
        <message>
            <source>Not connected since {time}. What you do is kept and sent when the service is back.</source>
            <translation type="vanished">Sin conexión desde las {time}. Lo que haga se conserva y se envía cuando vuelva el servicio.</translation>
        </message>
        <message>
            <source>Resolved. Shift+E opens it again.</source>
            <translation type="vanished">Resuelta. Mayús+E la reabre.</translation>
        </message>
        <message>
            <source>Show everything in this view (Shift+F)</source>
            <translation type="vanished">Mostrar todo en esta vista (Mayús+F)</translation>
        </message>
        <message>
            <source>What do you want to do, or which conversation?</source>
            <translation type="vanished">¿Qué quiere hacer, o qué conversación?</translation>
        </message>
        <message>
            <source>Which macro? Type a name to keep what is written under it</source>
            <translation type="vanished">¿Qué macro? Escriba un nombre para conservar lo escrito</translation>
        </message>
        <message>
            <source>adds a note</source>
            <translation type="vanished">añade una nota</translation>
        </message>
        <message>
            <source>keep the reply for yourself</source>
            <translation type="vanished">conservar la respuesta para usted</translation>
        </message>
    </context>
</TS>
