<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
    <context>
        <name>desk</name>
        <message numerus="yes">
            <location filename="../../workspace/desktop/words.py"></location>
            <source>%n days</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rows.py"></location>
            <source>All</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Chinese</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Czech</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Danish</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/theme/theme.py"></location>
            <source>Dark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Dutch</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>English</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/theme/theme.py"></location>
            <source>Follow the system</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>French</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>German</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/theme/theme.py"></location>
            <source>High contrast, dark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/theme/theme.py"></location>
            <source>High contrast, light</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Italian</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Japanese</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/theme/theme.py"></location>
            <source>Light</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rows.py"></location>
            <source>Mine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Polish</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Portuguese</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rows.py"></location>
            <source>Resolved</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rows.py"></location>
            <source>Resolved today</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rows.py"></location>
            <source>Snoozed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Spanish</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Swedish</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Today</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Turkish</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rows.py"></location>
            <source>Unclaimed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rows.py"></location>
            <source>Waiting on customer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/rows.py"></location>
            <source>With AI</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>Yesterday</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>content</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>content, getting better</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>content, getting worse</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>dddd, d MMMM</source>
            <comment>how a date is written</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>feels {feeling}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>happy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>happy, getting better</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>happy, getting worse</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>neutral</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>neutral, getting better</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>neutral, getting worse</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>nobody yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>resolved</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>the AI</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>upset</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>upset, getting better</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>upset, getting worse</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>very upset</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>very upset, getting better</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>very upset, getting worse</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>waiting {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>waiting {time}, late</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>with {who}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>you</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>{date}, {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>{hours} h</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>{hours} h {minutes}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../workspace/desktop/words.py"></location>
            <source>{minutes} min</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
</TS>
