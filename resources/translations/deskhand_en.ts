<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
    <context>
        <name>desk</name>
        <message numerus="yes">
            <location filename="../../workspace/desktop/working.py"></location>
            <source>%n conversations are yours.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
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
            <location filename="../../workspace/desktop/queue/view.py"></location>
            <source>%n marked</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
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
            <location filename="../../workspace/desktop/conversation/said.py"></location>
            <source>The AI took %n steps</source>
            <translation>
                <numerusform>The AI took %n step</numerusform>
                <numerusform>The AI took %n steps</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../workspace/desktop/queue/filtering.py"></location>
            <source>Waiting longer than %n days</source>
            <translation type="unfinished">
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
    </context>
</TS>
