<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>“%1” is whole: %n scenario(s).</source>
        <translation>
            <numerusform>“%1” is whole: %n scenario.</numerusform>
            <numerusform>“%1” is whole: %n scenarios.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message numerus="yes">
        <source>%Ln hourly value(s)</source>
        <translation>
            <numerusform>%Ln hourly value</numerusform>
            <numerusform>%Ln hourly values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sources: %1 and %Ln more</source>
        <extracomment>%1 is a list of sources, %n the number of those not named.</extracomment>
        <translation>
            <numerusform>Sources: %1 and %Ln more</numerusform>
            <numerusform>Sources: %1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln default(s) in use</source>
        <translation>
            <numerusform>%Ln default in use</numerusform>
            <numerusform>%Ln defaults in use</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vorlauf::ContractsEditor</name>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n contract</numerusform>
            <numerusform>%n contracts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vorlauf::ProfileField</name>
    <message numerus="yes">
        <source>%Ln hour(s), mean %1</source>
        <translation>
            <numerusform>%Ln hour, mean %1</numerusform>
            <numerusform>%Ln hours, mean %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vorlauf::StatusLine</name>
    <message numerus="yes">
        <source>%Ln default(s) in use</source>
        <comment>values nobody gave</comment>
        <translation>
            <numerusform>%Ln default in use</numerusform>
            <numerusform>%Ln defaults in use</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vorlauf::SupplyProfile</name>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
</context>
</TS>
