<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>Cli</name>
    <message>
        <source>Language of sentences and words; the system’s if absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 does not know “%2”; it takes %3.</source>
        <extracomment>%1 name of an option, %2 what was given, %3 list of words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status: 0 done, 2 wrong usage or not built yet, 3 the input is invalid, 4 a file could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rows whose id or name has these words, best match first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>json for programs, csv for spreadsheets, table for people; json if absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks into the data, each row with its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalog has no table “%1”; it has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 has no row “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says whether a plan or document is whole; changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan (JSON) or .vorlauf document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” is whole: %n scenario(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This command is not built yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every scenario’s results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differences to the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one view as a picture or as its data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look into the data, each row with its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan to document and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the file whole?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not built yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario to compare with; the plan’s baseline if absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this scenario; every other one if absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples of the uncertainty; 0: the point result only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>json for programs, table for people; json if absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not built yet: the probability that a scenario is lower (“probabilityLower” is null; --samples above 0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>Heading of a column: total emissions against those of the baseline, in percent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n/a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints how the scenarios of a plan differ from its baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertainty is not built yet; without --samples you get the point result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns a plan into a document and back; neither loses anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to write; its name ends in .json or .vorlauf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the file to write must end in .json or .vorlauf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads for the samples; changes no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>json for programs, table for people, csv for spreadsheets; json if absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not built yet: uncertainty (--samples above 0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the result of every scenario of a plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view; built are overview and numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to write: .png, .svg, .pdf, .csv or .json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the picture at 96 dpi; 1200 if absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the picture; 0: as much as it needs; 675 if absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels of a PNG for each of these, 1 to 4; 2 if absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size for a purpose; not built yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours; light if absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notation; management is not built yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs of a CSV file; international if absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not built yet: the views why, when, where, confidence and best, .xlsx, --preset and --style management.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view “%1” is not built yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XLSX is not built yet; CSV opens in every spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the file to write must end in .png, .svg, .pdf, .csv or .json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizes for a purpose (--preset) are not built yet; --width, --height and --scale set the size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The style “management” is not built yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export would replace the plan it is made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes one view of a plan as a picture or as its data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalog was not found; it belongs beside the program, or the variable VORLAUF_CATALOG says where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalog “%1” could not be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no scenario “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vorlauf-cli: what a training run will emit, without a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“vorlauf-cli COMMAND --help” says more about a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”; “vorlauf-cli --help” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <extracomment>%1 name of a scenario, %2 stable code of a warning, %3 its sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result could not be written to standard output: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureSheet</name>
    <message>
        <source>All figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>heading above the numbered list of sources</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs that differ</source>
        <extracomment>heading above the inputs in which the scenarios are not alike</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>below an input that was not given but filled in</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Vorlauf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has unsaved changes. Save them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalog of reference data (catalog.sqlite) was not found. Please install Vorlauf again, or build it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalog of reference data cannot be read: %1. Please install Vorlauf again, or build it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>million</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>billion</source>
        <extracomment>10⁹ (German: Mrd.)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trillion</source>
        <extracomment>10¹² (German: Bio.)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>million h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>million per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>billion per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n/a</source>
        <extracomment>Not available: a difference in percent to nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M</source>
        <comment>1e6</comment>
        <extracomment>Short for million, as typed behind a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <comment>1e9</comment>
        <extracomment>Short for 10⁹, as typed behind a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T</source>
        <comment>1e12</comment>
        <extracomment>Short for 10¹², as typed behind a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewData</name>
    <message>
        <source>% of the baseline</source>
        <extracomment>above bars that show each scenario relative to the baseline</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no result</source>
        <extracomment>instead of a bar: the scenario could not be computed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (last valid)</source>
        <extracomment>%1 is the total of a scenario that has since become invalid</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline</source>
        <extracomment>at the bar that the others are compared with</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not comparable</source>
        <extracomment>boundaries or bases differ, so that there is no percentage</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewLayout</name>
    <message>
        <source>Δ baseline</source>
        <extracomment>above the bars that show the difference to the baseline</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewParts</name>
    <message>
        <source>Accelerators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host and network</source>
        <extracomment>legend: servers around the accelerators, and the network between them</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooling (PUE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embodied</source>
        <extracomment>legend: emissions of making the hardware</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost and repeated runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>legend: emissions of using the trained model</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On site</source>
        <extracomment>legend: water used at the data centre</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For electricity</source>
        <extracomment>legend: water used by power plants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not broken down</source>
        <extracomment>legend: the part of a total that is not known by parts</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Model</source>
        <extracomment>Section of the editor.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <extracomment>Section of the editor.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware</source>
        <extracomment>Section of the editor.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Section of the editor.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity</source>
        <extracomment>Section of the editor.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Section of the editor: when the run takes place.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Section of the editor.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <extracomment>Section of the editor: caps that the run has to keep.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avoided emissions</source>
        <extracomment>Section of the editor.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>%1 (default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>%1 number, %2 what it is compared with: &quot;5 × Average US car over its lifetime&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>The value that holds where nothing is given.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <extracomment>Name of an undo step: field, old value, new value.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infinite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minus infinite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 is a demand without full stop: &quot;The PUE must be at least 1&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 was given.</source>
        <extracomment>%1 is a demand without full stop, %2 a number: &quot;The PUE must be at least 1; 0.95 was given.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is too long to choose its pauses hour by hour; choose a flexible start instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value for “%1” is outside its valid range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value for “%1” must be a whole number of at least %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value for “%1” must be a whole number from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value for “%1” must be more than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value for “%1” must be at least %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value for “%1” must be between %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value for “%1” must be a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value for “%1” must not be negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The intensity of electricity under “%1” must not be negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PUE must be at least 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value for “%1” must be above 0 % and at most 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of accelerators must be a whole number from 1 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lost run time must be at least 0 % and below 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value for “%1” must be between 0 % and 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lifetime utilisation must be above 0 % and at most 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid losses must be at least 0 % and below 50 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct emissions need the energy mix of the grid, and the catalog has none for this one; count the life cycle or choose another grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalog has no value of this grid for this year; choose another year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing the start needs a duration: give the number of accelerators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is needed and was not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scenario has the id “%1”, which is named as baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: the catalog has no entry “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a plan: the text is not valid JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a value of the wrong kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a value of the wrong kind: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares of the energy mix must add up to 100 %; they add up to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All contracts together can cover at most 100 % of the electricity bought; they cover %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run does not fit between its start and the deadline; choose a later deadline or more accelerators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peak performance of this accelerator is not known at this precision; enter it or choose another precision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rated power of this accelerator is not known; enter a mean power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan has a format or version that this program does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” exclude each other; give only one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id “%1” belongs to more than one scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hourly profile must have a value for every hour of the run: 8,760 of a typical year, or as many as the run has from its start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy measured for the whole data centre already contains the PUE; remove the PUE or choose where the energy was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two inputs would share the same random numbers; rename the scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result is too large to be computed; check the powers of ten of the inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range of an uncertain input must be in ascending order and of the form its distribution needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workload must be given in exactly one way: a preset, parameters and tokens, an architecture, FLOP, accelerator-hours, energy or samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency of all money fields of the comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario that the others are compared with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalog rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the scenario in the plan file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the scenario in lists and pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be remembered about this scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the scenario in lists and pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves the scenario out of the pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted: the final run, all runs of the project, or the use of the model as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A published model: size, training tokens and FLOP come from the catalog and can be changed one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of parameters of the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters used for one token; fewer than all in a mixture of experts. Default: all parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens processed in training, all epochs included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers and widths, from which the FLOP of each token are counted exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of transformer layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the model (d).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of query heads in each layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key/value heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of key and value heads. Default: as many as attention heads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query/key head width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of one query or key head. Default: hidden size divided by heads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value head width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of one value head. Default: the width of a query head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed-forward width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the feed-forward block. Default: 4 times the hidden size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gated feed-forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three matrices instead of two in the feed-forward block (such as SwiGLU). Default: plain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of tokens in the vocabulary. Default: 50,257.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens in one training sequence. Default: 2,048.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether attention is counted in full, as published utilisations do, or only its causal half. Default: full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of routed experts in each layer; leave empty for a dense model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routed experts used for one token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts used for every token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed-forward width of one expert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training FLOP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floating-point operations of the whole training, without recomputation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerator-hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours summed over all accelerators, as a bill or a log shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy of the training where it was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the energy was measured: the levels above are added, those below are inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples processed in training, all epochs included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLOP per sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLOP of one forward pass of one sample. Sources mix FLOP and MAC: 1 MAC is 2 FLOP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAC per sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply-accumulate operations of one forward pass of one sample; 1 MAC is 2 FLOP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen FLOP per sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLOP of one forward pass through parts that are not trained. Default: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training from scratch, or adapting a model that exists. Default: pre-training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapter parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained parameters of the LoRA adapters. Default: 0.5 % of all parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recomputation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations computed again to save memory. It changes the time only where utilisation is given as HFU. Default: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost run time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of run time lost to failures and restarts. Default: 5 %; none where hours or energy are given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra accelerator time for evaluation, as a share of the run. Default: 2 %; none where hours or energy are given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All runs / final run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerator time of all runs of the project, divided by that of the final run. Default: 1, or 2 with the boundary of a project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the training runs on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chip that computes, from the catalog: peak performance, power and embodied emissions come from its data sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of accelerators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of accelerators that run at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that holds the accelerators. Default: a server of the catalog for this accelerator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerators per server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: as in the chosen server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number format of the computation; a wider one is used where the accelerator lacks it. Default: BF16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilisation (MFU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of peak performance that a running step reaches, counted without recomputation. Default: from published runs on similar hardware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilisation (HFU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of peak performance including recomputed operations; instead of MFU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLOP per second of one accelerator without sparsity. Default: the data sheet at the chosen precision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the power of an accelerator is known: exactly one of four ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power utilisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the mean power lies between idle and rated power. This is electrical and is not MFU. Default: from measured runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of rated power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean power divided by rated power (TDP).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured mean power of one accelerator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured mean power for each accelerator, host and network included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power of a server without its accelerators. Default: from the server, else a share of the accelerators&apos; rated power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power of switches for each accelerator. Default: 30 W beside a GPU in a data centre, none within one server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage in use during the run, all copies counted. Default: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours in which the accelerators are reserved but not used. Default: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy of reserved, unused time divided by the energy of computing; instead of idle hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years over which the embodied emissions are spread. Default: as in the server, else 5 years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifetime utilisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of its lifetime in which the hardware is used. Default: 85 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embodied, accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emissions of making one accelerator. Default: from the catalog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embodied, server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emissions of making one server without its accelerators. Default: from the catalog, else by the size of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the training runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country or grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid that supplies the electricity. Default: the grid of the cloud region, else the world&apos;s mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A region of a cloud provider: gives grid, PUE and water use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy of the whole data centre divided by that of its computers. Default: cloud region, provider, climate of the place, else 1.54.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water use (WUE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water consumed on site for each kWh of the computers. Default: cloud region, provider, else 0.55 L/kWh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the data centre&apos;s energy that is generated on site. Default: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor of own generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emissions of the energy generated on site. Default: 41 g/kWh, rooftop solar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected load of the data centre; some rules begin at a size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In operation since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day on which the data centre began to work; some rules depend on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat reuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the energy that is used again as heat; some rules require it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewable share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of renewable electricity in the balance of the data centre; some rules require it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which electricity is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid intensity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emissions of a kilowatt-hour from the grid. Default: the newest value of the country or grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares of energy sources, instead of the mean intensity of the grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emission factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which table gives the emissions of each energy source. Default: IPCC 2014.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrate to the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scales the mix so that the unchanged mix of the grid gives the published intensity of the grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own hourly profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intensity hour by hour: 8,760 values of a typical year in UTC, or fewer from the start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factors count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life-cycle factors include building and fuel supply; direct factors count only what leaves the stack. Default: life cycle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of electricity lost on the way to the data centre. Default: 5 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity contracts; they count in the market-based result only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the electricity bought that the contract covers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emissions of the contracted electricity at the plant. Default: 0 for renewable power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emissions of building the plant and supplying its fuel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality criteria are met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract conveys the emission attribute with sole claim, is tracked and cancelled, from about the same time and the same market. Without this it does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intensity of what no contract covers. Default: the intensity of the grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hourly matched supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon-free supply that is matched with the load hour by hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracted a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon-free energy contracted for a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the contracted energy is generated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carries the grid&apos;s trend on to this year. Default: the newest year with data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the training runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the run begins. With a start the hours of the grid are used, without one its annual mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the run keeps its start, looks for the best one or pauses in dirty hours. Default: it keeps its start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the run must be finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart overhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra time of each start after a pause. Default: 15 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the trained model is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queries per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of queries in a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: 365 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth of the number of queries in a day. Default: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of one query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of one answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy per query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy of one query at the whole data centre; instead of tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerator for use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: the same as in training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilisation, prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of peak performance while the prompt is read. Default: 40 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilisation, answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of peak performance while the answer is written. Default: 8 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleet utilisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of time in which the servers are busy. Default: 60 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the run costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rented by the hour, or owned and written off over its lifetime. Default: rented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of one accelerator for an hour. Default: median of the newest prices in the catalog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: price for industry in the country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price, accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase price of one accelerator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price, server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase price of one server without accelerators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it water is left out of the cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of a tonne of CO₂e, as a tax or as your own shadow price. Without it carbon is left out of the cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon price covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which emissions the carbon price is paid for. Default: operation, location-based.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits that the run has to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emissions cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most emissions allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most energy allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest cost allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest duration allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most water allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avoided emissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emissions that the model saves elsewhere; reported beside the footprint and never subtracted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emissions saved against a world without the model, before the shares below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the model saves emissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the saving that is due to the model. Default: 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the saving that really happens. Default: 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the saving that extra use takes back. Default: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What supports the saving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score (SCI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software Carbon Intensity, ISO/IEC 21031.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score per</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the score. Default: 10¹⁵ FLOP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range of an input, in place of the default one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerator energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation, location-based</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation, market-based</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upstream, location-based</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upstream, market-based</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embodied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total, location-based</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total, market-based</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective intensity, location-based</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective intensity, market-based</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the power plants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the power plants, without reservoirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving against starting now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving against the mean start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon-free, hour by hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon-free, over the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation, hourly matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queries until use equals training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days until use equals training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hourly matching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” emits %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” emits the least: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” emits %2 less than “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” emits %2 times as much as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” emits the least; the next, “%3”, emits %2 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” emits the least; the next, “%3”, emits %2 times as much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%3” emit the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All scenarios compared emit the same: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs %2 of electricity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs the least electricity: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs %2 less electricity than “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” needs %2 times as much electricity as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs the least electricity; the next, “%3”, needs %2 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs the least electricity; the next, “%3”, needs %2 times as much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%3” need the same amount of electricity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All scenarios compared need the same amount of electricity: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” consumes %2 of water.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” consumes the least water: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” consumes %2 less water than “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” consumes %2 times as much water as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” consumes the least water; the next, “%3”, consumes %2 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” consumes the least water; the next, “%3”, consumes %2 times as much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%3” consume the same amount of water.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All scenarios compared consume the same amount of water: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” costs %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” costs the least: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” costs %2 less than “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” costs %2 times as much as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” costs the least; the next, “%3”, costs %2 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” costs the least; the next, “%3”, costs %2 times as much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%3” cost the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All scenarios compared cost the same: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” takes %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the quickest: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” takes %2 less time than “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” takes %2 times as long as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the quickest; the next, “%3”, takes %2 longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the quickest; the next, “%3”, takes %2 times as long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%3” take equally long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All scenarios compared take equally long: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount of computation explains %1 of the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster or better used accelerators explain %1 of the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The power drawn explains %1 of the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost and repeated runs explain %1 of the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data centre’s PUE explains %1 of the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The electricity grid explains %1 of the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The making of the hardware explains %1 of the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accelerator-hours explain %1 of the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The energy needed explains %1 of the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Using the trained model explains %1 of the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scenario has a result yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different boundaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per scenario</source>
        <extracomment>Line under the finding; %1 is a unit such as &quot;t CO₂e&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>market-based</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>location-based</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>life-cycle factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct factors with upstream emissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>life-cycle and direct factors mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consumption on site and for electricity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln hourly value(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sources: %1 and %Ln more</source>
        <extracomment>%1 is a list of sources, %n the number of those not named.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalog %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln default(s) in use</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>a number that was computed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <comment>a value that the calculation starts from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference to baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference to baseline in %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host and network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooling (PUE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embodied</source>
        <comment>part of the emissions: making the hardware</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost and repeated runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <comment>part of the emissions: answering queries</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rent</source>
        <comment>of accelerators</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water on site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water for electricity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, difference in %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model does not fit into the memory of these accelerators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model does not fit into the memory of these accelerators; at least %1 of them would hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data behind “%1” are more than three years older than the catalog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data behind “%1” are from %2 and more than three years older than the catalog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This accelerator does not have the wanted precision; the next wider one is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This accelerator does not have the wanted precision; %1 is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field %1 is not known; it is kept but not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total lacks a part that could not be computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no hourly profile for this grid; its annual mean is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This grid has no hourly profile of its own; that of a neighbour is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This grid has no hourly profile of its own; that of %1 is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no price for “%1”, so this cost is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenarios count different things, so they are not compared in percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PUE above 3 is unusual; please check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A utilisation above 60 % is more than published runs reach; please check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No residual mix is known; what no contract covers counts with the intensity of the grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contract does not count, because its quality criteria are not confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than 1,000 samples give unsteady percentiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published utilisations count attention in full; counting only its causal half makes the run look shorter than it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct and life-cycle factors are compared with each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factors with different global warming potentials are compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own generation is matched over the year, not hour by hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither a Vorlauf document nor a plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged and was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Vorlauf, which is needed to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is still in use by another program; close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large to be a Vorlauf document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a plan that is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a plan that is not valid. %2</source>
        <extracomment>%1 file, %2 the sentence of the first fault</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be saved there; the file is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount of computation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed and utilisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making of the hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>read aloud; %1 a name, %2 an amount</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All other factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, location-based: each factor’s share of the difference (LMDI); factors multiply, so their shares add up</source>
        <extracomment>Line under the finding of the waterfall; %1 is a unit such as &quot;t CO₂e&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two scenarios with results are needed to explain a difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” emit the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” emits %2 times as much as “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” emits %2 more than “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest reasons: %1.</source>
        <extracomment>%1 is a list of factors, largest first.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All runs of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life cycle with use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tuning with LoRA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tuning with QLoRA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preference training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>recomputation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selective</source>
        <comment>recomputation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <comment>recomputation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Causal half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerators</source>
        <comment>where energy is measured</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <comment>where energy is measured</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All IT</source>
        <comment>where energy is measured</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole data centre</source>
        <comment>where energy is measured</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life cycle</source>
        <comment>emission factors</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct emissions</source>
        <comment>emission factors</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power purchase agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guarantee of origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier tariff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat</source>
        <comment>profile of a year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solar</source>
        <comment>profile of a year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour by hour</source>
        <comment>profile of a year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As planned</source>
        <comment>start of a run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best start</source>
        <comment>start of a run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause and resume</source>
        <comment>start of a run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rented</source>
        <comment>hardware</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owned</source>
        <comment>hardware</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,000 training tokens</source>
        <comment>score per</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10⁹ parameters</source>
        <comment>score per</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,000 tokens</source>
        <comment>score per</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>query</source>
        <comment>score per</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vorlauf::AboutDialog</name>
    <message>
        <source>About Vorlauf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorlauf %1</source>
        <extracomment>%1 is the version</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares plans for training AI models before the run: energy, emissions, water, cost and time. It computes on this computer only and never uses the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalog %1 is published under the Open Database License 1.0 (ODbL), with the source of every row. It contains data of Our World in Data and Ember (CC BY 4.0), Electricity Maps (ODbL 1.0), Google (Apache-2.0, CC BY), Green Algorithms and Epoch AI (CC BY 4.0), Eurostat, the U.S. Energy Information Administration, Boavizta (ODbL) and Natural Earth (public domain). Help &gt; Sources lists all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built with Qt %1 and Qt Charts (GPL-3.0), SQLite (public domain) and the typeface Inter (SIL Open Font License 1.1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vorlauf::CatalogBox</name>
    <message>
        <source>The catalog has nothing that matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>No row of the catalog is chosen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vorlauf::CheckField</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vorlauf::ContractsEditor</name>
    <message>
        <source>Add a contract</source>
        <extracomment>Undo step.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a contract</source>
        <extracomment>Undo step.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove contract %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vorlauf::ExportActions</name>
    <message>
        <source>&amp;Copy Picture and Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export View…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture and table are on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vorlauf::ExportDialog</name>
    <message>
        <source>Export View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dialect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International (comma, decimal point)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German Excel (semicolon, decimal comma)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vorlauf::FaultLine</name>
    <message>
        <source>Show the field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vorlauf::FieldWidget</name>
    <message>
        <source>default</source>
        <extracomment>Beside a field whose value was not given.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reset</source>
        <extracomment>Takes a value back to its default.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vorlauf::FileActions</name>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorlauf files (*.vorlauf *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorlauf document (*.vorlauf);;Plan as JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vorlauf::FoldSection</name>
    <message>
        <source>More</source>
        <extracomment>Fold with the fields that are rarely used.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vorlauf::HeadlineStrip</name>
    <message>
        <source>Emissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vorlauf::HelpActions</name>
    <message>
        <source>&amp;Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Vorlauf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vorlauf::InstantField</name>
    <message>
        <source>This is not understood as a date; write it as %1 or %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annual mean</source>
        <extracomment>In the empty field of the start: the mean of the year is used.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vorlauf::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export ▾</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vorlauf::MixEditor</name>
    <message>
        <source>Edit the energy mix</source>
        <extracomment>Undo step: the mix of the grid was opened for editing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the mix of the grid</source>
        <extracomment>Undo step.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 to the mix</source>
        <extracomment>Undo step. %1 is an energy source.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the share of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlock</source>
        <extracomment>Keeps a share of the mix as it is while others change.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an energy source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the mix of the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own mix</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vorlauf::NumberFieldWidget</name>
    <message>
        <source>%1, slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= %1</source>
        <extracomment>The number that was understood while typing, beside the field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This word means 10⁹, 10¹² or 10¹⁸ depending on the language; write B or Mrd., T or Bio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not understood as a number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vorlauf::NumbersView</name>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenarios do not differ in any input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <comment>to the baseline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %</source>
        <comment>difference to the baseline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a figure to see what stands behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula: %1 (METHOD %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody gave this value: it is a default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vorlauf::OverviewChart</name>
    <message>
        <source>%1: %2</source>
        <extracomment>read aloud; %1 name of a scenario, %2 &quot;no result&quot;
----------
tool tip of a bar; %1 name of a scenario, %2 its value without rounding
----------
tool tip of a bar; %1 name of a part, %2 its share of the bar</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of the baseline</source>
        <extracomment>read aloud; %1 name of a scenario, %2 number, %3 unit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>read aloud; %1 name, value and unit, %2 &quot;baseline&quot; or &quot;not comparable&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 to the baseline</source>
        <extracomment>read aloud; %1 name, value and unit, %2 such as &quot;−89 %&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vorlauf::OverviewView</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison of the scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Two ways to account for the emissions of electricity (GHG Protocol, Scope 2)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <comment>short for location-based</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market</source>
        <comment>short for market-based</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vorlauf::PowerEditor</name>
    <message>
        <source>Default</source>
        <extracomment>The power of the accelerators is not given.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vorlauf::ProfileField</name>
    <message>
        <source>Own hourly profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of this file holds no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds no numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load an hourly profile</source>
        <extracomment>Undo step.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the hourly profile</source>
        <extracomment>Undo step.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s), mean %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Load from a file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vorlauf::ScenarioActions</name>
    <message>
        <source>Rename to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Add scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From &amp;Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set as &amp;Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide from Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>Name of a duplicated scenario; %1 is the name of the original</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set “%1” as baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vorlauf::ScenarioDelegate</name>
    <message>
        <source>baseline</source>
        <comment>the scenario all others are compared with</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vorlauf::ScenarioList</name>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scenario yet. Add one, or begin with a sample:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vorlauf::ScenarioTableModel</name>
    <message>
        <source>Emissions, location-based</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emissions, market-based</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerators, location-based</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host and network, location-based</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooling, location-based</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embodied, location-based</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost and repeated runs, location-based</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use, location-based</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerators, market-based</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host and network, market-based</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooling, market-based</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embodied, market-based</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost and repeated runs, market-based</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use, market-based</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerators, energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host and network, energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooling, energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost and repeated runs, energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water on site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water for electricity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <extracomment>heading of the column with the names of the scenarios</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename to “%1”</source>
        <extracomment>undo step; %1 is the new name of a scenario</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <extracomment>undo step; %1 is the name of a scenario that was dragged to another place</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vorlauf::SourcesDialog</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vorlauf::StatusLine</name>
    <message>
        <source>Catalog %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln default(s) in use</source>
        <comment>values nobody gave</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Data from %1</source>
        <comment>a year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data from %1 to %2</source>
        <comment>years</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vorlauf::UndoActions</name>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>%1 is the name of a step, such as &quot;Parameters 7 billion → 13 billion&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <extracomment>%1 is the name of a step, such as &quot;Parameters 7 billion → 13 billion&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vorlauf::ViewActions</name>
    <message>
        <source>&amp;Scenario List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario &amp;Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As the System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vorlauf::WaterfallChart</name>
    <message>
        <source>factor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vorlauf::WhyView</name>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with</source>
        <extracomment>before the choice of the scenario with which the selected one is compared</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vorlauf::WordBox</name>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vorlauf::WorkloadEditor</name>
    <message>
        <source>Published model</source>
        <extracomment>Ways to say what is trained.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters and tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLOP</source>
        <extracomment>Way to say what is trained: floating-point operations.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerator-hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples (images, speech)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
