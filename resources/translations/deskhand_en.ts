<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
    <context>
        <name>desk</name>
        <message numerus="yes">
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>%n answers</source>
            <translation>
                <numerusform>%n answer</numerusform>
                <numerusform>%n answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/knowledge/history.py"></location>
            <source>%n answers in 90 days</source>
            <translation>
                <numerusform>%n answer in 90 days</numerusform>
                <numerusform>%n answers in 90 days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/review/disputes_page.py"></location>
            <source>%n are open.</source>
            <translation>
                <numerusform>%n is open.</numerusform>
                <numerusform>%n are open.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/insight/figures_page.py"></location>
            <source>%n are still to be counted.</source>
            <translation>
                <numerusform>%n is still to be counted.</numerusform>
                <numerusform>%n are still to be counted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/knowledge/sources.py"></location>
            <source>%n articles</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/knowledge/reading.py"></location>
            <source>%n articles to look at: expired, in conflict or stale</source>
            <translation>
                <numerusform>%n article to look at: expired, in conflict or stale</numerusform>
                <numerusform>%n articles to look at: expired, in conflict or stale</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/review/scorecards_page.py"></location>
            <source>%n categories</source>
            <translation>
                <numerusform>%n category</numerusform>
                <numerusform>%n categories</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/state.py"></location>
            <source>%n changes are kept and go out when the desk is reachable.</source>
            <translation>
                <numerusform>%n change is kept and goes out when the desk is reachable.</numerusform>
                <numerusform>%n changes are kept and go out when the desk is reachable.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/home.py"></location>
            <source>%n changes for this desk have not been sent. They go out first.</source>
            <translation>
                <numerusform>%n change for this desk has not been sent. It goes out first.</numerusform>
                <numerusform>%n changes for this desk have not been sent. They go out first.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/home.py"></location>
            <source>%n changes have not been sent. They are kept and go out when you sign in again.</source>
            <translation>
                <numerusform>%n change has not been sent. It is kept and goes out when you sign in again.</numerusform>
                <numerusform>%n changes have not been sent. They are kept and go out when you sign in again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/review/scorecard_view.py"></location>
            <source>%n comments on the history</source>
            <translation>
                <numerusform>%n comment on the history</numerusform>
                <numerusform>%n comments on the history</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/working.py"></location>
            <source>%n conversations are back in the queue.</source>
            <translation>
                <numerusform>%n conversation is back in the queue.</numerusform>
                <numerusform>%n conversations are back in the queue.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/working.py"></location>
            <source>%n conversations are back.</source>
            <translation>
                <numerusform>%n conversation is back.</numerusform>
                <numerusform>%n conversations are back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/working.py"></location>
            <source>%n conversations are given away.</source>
            <translation>
                <numerusform>%n conversation is given away.</numerusform>
                <numerusform>%n conversations are given away.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/working.py"></location>
            <source>%n conversations are put away.</source>
            <translation>
                <numerusform>%n conversation is put away.</numerusform>
                <numerusform>%n conversations are put away.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/working.py"></location>
            <source>%n conversations are resolved.</source>
            <translation>
                <numerusform>%n conversation is resolved.</numerusform>
                <numerusform>%n conversations are resolved.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/working.py"></location>
            <source>%n conversations are yours.</source>
            <translation>
                <numerusform>%n conversation is yours.</numerusform>
                <numerusform>%n conversations are yours.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/announcing.py"></location>
            <source>%n conversations came for people</source>
            <translation>
                <numerusform>%n conversation came for people</numerusform>
                <numerusform>%n conversations came for people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>%n conversations in 28 days</source>
            <translation>
                <numerusform>%n conversation in 28 days</numerusform>
                <numerusform>%n conversations in 28 days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>%n conversations went to people.</source>
            <translation>
                <numerusform>%n conversation went to people.</numerusform>
                <numerusform>%n conversations went to people.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/review/agreement_page.py"></location>
            <source>%n conversations were reviewed by two people.</source>
            <translation>
                <numerusform>%n conversation was reviewed by two people.</numerusform>
                <numerusform>%n conversations were reviewed by two people.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>%n corrections in this category in this week</source>
            <translation>
                <numerusform>%n correction in this category in this week</numerusform>
                <numerusform>%n corrections in this category in this week</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/words.py"></location>
            <source>%n days</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>%n earlier conversations of this customer</source>
            <translation>
                <numerusform>%n earlier conversation of this customer</numerusform>
                <numerusform>%n earlier conversations of this customer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>%n escalations</source>
            <translation>
                <numerusform>%n escalation</numerusform>
                <numerusform>%n escalations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/review/tasks_view.py"></location>
            <source>%n handed in today</source>
            <translation>
                <numerusform>%n handed in today</numerusform>
                <numerusform>%n handed in today</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>%n marked</source>
            <translation>
                <numerusform>%n marked</numerusform>
                <numerusform>%n marked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>%n new</source>
            <translation>
                <numerusform>%n new</numerusform>
                <numerusform>%n new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/queue/controller.py"></location>
            <source>%n new conversations</source>
            <translation>
                <numerusform>%n new conversation</numerusform>
                <numerusform>%n new conversations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>%n new since you last looked</source>
            <translation>
                <numerusform>%n new since you last looked</numerusform>
                <numerusform>%n new since you last looked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>%n new, press the full stop to show</source>
            <translation>
                <numerusform>%n new, press the full stop to show</numerusform>
                <numerusform>%n new, press the full stop to show</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/insight/weekly_page.py"></location>
            <source>%n of the ten are rising.</source>
            <translation>
                <numerusform>%n of the ten is rising.</numerusform>
                <numerusform>%n of the ten are rising.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/working.py"></location>
            <source>%n reminders are set.</source>
            <translation>
                <numerusform>%n reminder is set.</numerusform>
                <numerusform>%n reminders are set.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/review/handing_in.py"></location>
            <source>%n reviews are kept and go out when the desk is reachable.</source>
            <translation>
                <numerusform>%n review is kept and goes out when the desk is reachable.</numerusform>
                <numerusform>%n reviews are kept and go out when the desk is reachable.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/review/agreement_page.py"></location>
            <source>%n times</source>
            <translation>
                <numerusform>%n time</numerusform>
                <numerusform>%n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/knowledge/history.py"></location>
            <source>%n turned out wrong</source>
            <translation>
                <numerusform>%n turned out wrong</numerusform>
                <numerusform>%n turned out wrong</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/knowledge/gaps.py"></location>
            <source>%n unanswered questions of the last 56 days, alike ones together.</source>
            <translation>
                <numerusform>%n unanswered question of the last 56 days, alike ones together.</numerusform>
                <numerusform>%n unanswered questions of the last 56 days, alike ones together.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/review/tasks_view.py"></location>
            <source>%n wait</source>
            <translation>
                <numerusform>%n waits</numerusform>
                <numerusform>%n wait</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/knowledge/deciding.py"></location>
            <source>%n wait for approval.</source>
            <translation>
                <numerusform>%n waits for approval.</numerusform>
                <numerusform>%n wait for approval.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/insight/words.py"></location>
            <source>%n weeks</source>
            <translation>
                <numerusform>%n week</numerusform>
                <numerusform>%n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/knowledge/words.py"></location>
            <source>%n wrong</source>
            <translation>
                <numerusform>%n wrong</numerusform>
                <numerusform>%n wrong</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/working.py"></location>
            <source>The AI has %n conversations again.</source>
            <translation>
                <numerusform>The AI has %n conversation again.</numerusform>
                <numerusform>The AI has %n conversations again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>The AI took %n steps</source>
            <translation>
                <numerusform>The AI took %n step</numerusform>
                <numerusform>The AI took %n steps</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/insight/narrowing.py"></location>
            <source>The last %n weeks</source>
            <translation>
                <numerusform>The last %n week</numerusform>
                <numerusform>The last %n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/review/sessions_page.py"></location>
            <source>The session is open: %n conversations wait for each of you.</source>
            <translation>
                <numerusform>The session is open: %n conversation waits for each of you.</numerusform>
                <numerusform>The session is open: %n conversations wait for each of you.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/working.py"></location>
            <source>The tags of %n conversations are changed.</source>
            <translation>
                <numerusform>The tags of %n conversation are changed.</numerusform>
                <numerusform>The tags of %n conversations are changed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>Too few to tell: %n reviews so far, 20 are needed.</source>
            <translation>
                <numerusform>Too few to tell: %n review so far, 20 are needed.</numerusform>
                <numerusform>Too few to tell: %n reviews so far, 20 are needed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>Waiting longer than %n days</source>
            <translation>
                <numerusform>Waiting longer than %n day</numerusform>
                <numerusform>Waiting longer than %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>Waiting longer than %n hours</source>
            <translation>
                <numerusform>Waiting longer than %n hour</numerusform>
                <numerusform>Waiting longer than %n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/review/plans_page.py"></location>
            <source>at most %n a week</source>
            <translation>
                <numerusform>at most %n a week</numerusform>
                <numerusform>at most %n a week</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/parts/proof.py"></location>
            <source>changes %n answers nobody has judged</source>
            <translation>
                <numerusform>changes %n answer nobody has judged</numerusform>
                <numerusform>changes %n answers nobody has judged</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/conversation/card.py"></location>
            <source>errors: %n</source>
            <translation>
                <numerusform>error: %n</numerusform>
                <numerusform>errors: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/review/words.py"></location>
            <source>from %n reviews</source>
            <translation>
                <numerusform>from %n review</numerusform>
                <numerusform>from %n reviews</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/knowledge/history.py"></location>
            <source>saved %n conversations</source>
            <translation>
                <numerusform>saved %n conversation</numerusform>
                <numerusform>saved %n conversations</numerusform>
            </translation>
        </message>
    </context>
</TS>
