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
    <message numerus="yes">
        <source>From accelerator-hours, Vorlauf predicts %1 times the energy that %Ln run(s) measured (median), with a median error of %2</source>
        <translation>
            <numerusform>From accelerator-hours, Vorlauf predicts %1 times the energy that %Ln run measured (median), with a median error of %2</numerusform>
            <numerusform>From accelerator-hours, Vorlauf predicts %1 times the energy that %Ln runs measured (median), with a median error of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From parameters and tokens, Vorlauf predicts the accelerator-hours of %Ln run(s) with a median error of %1</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>
            <numerusform>From parameters and tokens, Vorlauf predicts the accelerator-hours of %Ln run with a median error of %1</numerusform>
            <numerusform>From parameters and tokens, Vorlauf predicts the accelerator-hours of %Ln runs with a median error of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 plans searched is (are) beaten by no other one in %2.</source>
        <extracomment>%n number of plans, %1 number of plans searched, %2 &quot;emissions, cost and duration&quot;</extracomment>
        <translation>
            <numerusform>%n of %1 plans searched is beaten by no other one in %2.</numerusform>
            <numerusform>%n of %1 plans searched are beaten by no other one in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further input(s) do not move the emissions</source>
        <translation>
            <numerusform>%Ln further input does not move the emissions</numerusform>
            <numerusform>%Ln further inputs do not move the emissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accelerator(s) of other vendors</source>
        <comment>left out</comment>
        <translation>
            <numerusform>%n accelerator of another vendor</numerusform>
            <numerusform>%n accelerators of other vendors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accelerator(s) without a peak at this precision</source>
        <comment>left out</comment>
        <translation>
            <numerusform>%n accelerator without a peak at this precision</numerusform>
            <numerusform>%n accelerators without a peak at this precision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accelerator(s) without a power value</source>
        <comment>left out</comment>
        <translation>
            <numerusform>%n accelerator without a power value</numerusform>
            <numerusform>%n accelerators without a power value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accelerator(s) with too little memory</source>
        <comment>left out</comment>
        <translation>
            <numerusform>%n accelerator with too little memory</numerusform>
            <numerusform>%n accelerators with too little memory</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accelerator(s) without a price</source>
        <comment>left out</comment>
        <translation>
            <numerusform>%n accelerator without a price</numerusform>
            <numerusform>%n accelerators without a price</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accelerator(s) with missing data</source>
        <comment>left out</comment>
        <translation>
            <numerusform>%n accelerator with missing data</numerusform>
            <numerusform>%n accelerators with missing data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) not allowed</source>
        <comment>left out</comment>
        <translation>
            <numerusform>%n place not allowed</numerusform>
            <numerusform>%n places not allowed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) without hours of their own</source>
        <comment>left out</comment>
        <translation>
            <numerusform>%n place without hours of its own</numerusform>
            <numerusform>%n places without hours of their own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) without an electricity price</source>
        <comment>left out</comment>
        <translation>
            <numerusform>%n place without an electricity price</numerusform>
            <numerusform>%n places without an electricity price</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) with missing data</source>
        <comment>left out</comment>
        <translation>
            <numerusform>%n place with missing data</numerusform>
            <numerusform>%n places with missing data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample(s)</source>
        <translation>
            <numerusform>%Ln sample</numerusform>
            <numerusform>%Ln samples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Running in %n stretch(es) saves %1 against starting on %2 and running through.</source>
        <extracomment>%1 a share, %2 a moment; %n stretches between the pauses of a run</extracomment>
        <translation>
            <numerusform>Running in %n stretch saves %1 against starting on %2 and running through.</numerusform>
            <numerusform>Running in %n stretches saves %1 against starting on %2 and running through.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 places emit(s) less.</source>
        <translation>
            <numerusform>%Ln of %1 places emits less.</numerusform>
            <numerusform>%Ln of %1 places emit less.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 places emit(s) less and cost(s) less.</source>
        <translation>
            <numerusform>%Ln of %1 places emits less and costs less.</numerusform>
            <numerusform>%Ln of %1 places emit less and cost less.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 places emit(s) less with cheaper electricity.</source>
        <translation>
            <numerusform>%Ln of %1 places emits less with cheaper electricity.</numerusform>
            <numerusform>%Ln of %1 places emit less with cheaper electricity.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scenario(s)</source>
        <translation>
            <numerusform>%Ln scenario</numerusform>
            <numerusform>%Ln scenarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has (have) no result, because inputs are faulty, and is (are) left out.</source>
        <extracomment>%1 one scenario or several</extracomment>
        <translation>
            <numerusform>%1 has no result, because inputs are faulty, and is left out.</numerusform>
            <numerusform>%1 have no result, because inputs are faulty, and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reckon(s) with a forecast of the grid, not with a measured year.</source>
        <extracomment>%1 one scenario or several</extracomment>
        <translation>
            <numerusform>%1 reckons with a forecast of the grid, not with a measured year.</numerusform>
            <numerusform>%1 reckon with a forecast of the grid, not with a measured year.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 run(s) by the hours of another grid, because its (their) own has (have) no hourly data.</source>
        <extracomment>%1 one scenario or several</extracomment>
        <translation>
            <numerusform>%1 runs by the hours of another grid, because its own has no hourly data.</numerusform>
            <numerusform>%1 run by the hours of another grid, because their own have no hourly data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n input(s) was (were) not given; defaults of the catalog or the method stand in.</source>
        <translation>
            <numerusform>One input was not given; a default of the catalog or the method stands in.</numerusform>
            <numerusform>%n inputs were not given; defaults of the catalog or the method stand in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 names, %n the number of those not named</extracomment>
        <translation>
            <numerusform>%1 and one more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>estimated with %Ln default(s)</source>
        <comment>a value in a statement</comment>
        <translation>
            <numerusform>estimated with %Ln default</numerusform>
            <numerusform>estimated with %Ln defaults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” keeps its %n cap(s).</source>
        <translation>
            <numerusform>“%1” keeps its cap.</numerusform>
            <numerusform>“%1” keeps its %n caps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” keeps its %n other cap(s).</source>
        <translation>
            <numerusform>“%1” keeps its other cap.</numerusform>
            <numerusform>“%1” keeps its %n other caps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 do(es) not keep the rule “%2” (%3).</source>
        <extracomment>%1 one scenario or several, %2 the name of a rule, %3 what it asks, &quot;PUE at most 1.5&quot;</extracomment>
        <translation>
            <numerusform>%1 does not keep the rule “%2” (%3).</numerusform>
            <numerusform>%1 do not keep the rule “%2” (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reach(es) what the rule “%2” is about (%3); see what it asks for.</source>
        <extracomment>%1 one scenario or several, %2 the name of a rule, %3 its threshold or what it is about</extracomment>
        <translation>
            <numerusform>%1 reaches what the rule “%2” is about (%3); see what it asks for.</numerusform>
            <numerusform>%1 reach what the rule “%2” is about (%3); see what it asks for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) cannot be judged, because inputs are missing.</source>
        <translation>
            <numerusform>One rule cannot be judged, because inputs are missing.</numerusform>
            <numerusform>%n rules cannot be judged, because inputs are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) is (are) kept by every scenario in its scope.</source>
        <translation>
            <numerusform>One rule is kept by every scenario in its scope.</numerusform>
            <numerusform>%n rules are kept by every scenario in their scope.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ranges come from %Ln sample(s) of the defaults’ distributions; values that were given count as exact unless a range was set for them. Beyond inputs that scenarios share, no dependence between inputs is assumed. The result as planned is not the mean of the samples.</source>
        <translation>
            <numerusform>Ranges come from %Ln sample of the defaults’ distributions; values that were given count as exact unless a range was set for them. Beyond inputs that scenarios share, no dependence between inputs is assumed. The result as planned is not the mean of the samples.</numerusform>
            <numerusform>Ranges come from %Ln samples of the defaults’ distributions; values that were given count as exact unless a range was set for them. Beyond inputs that scenarios share, no dependence between inputs is assumed. The result as planned is not the mean of the samples.</numerusform>
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
    <name>vorlauf::FileActions</name>
    <message numerus="yes">
        <source>%n scenario(s) of the file put beside yours</source>
        <translation>
            <numerusform>%n scenario of the file put beside yours</numerusform>
            <numerusform>%n scenarios of the file put beside yours</numerusform>
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
        <source>%Ln default(s) in use in “%1”</source>
        <extracomment>values nobody gave; %1 the name of a scenario</extracomment>
        <translation>
            <numerusform>%Ln default in use in “%1”</numerusform>
            <numerusform>%Ln defaults in use in “%1”</numerusform>
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
