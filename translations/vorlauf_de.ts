<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>Cli</name>
    <message>
        <source>Language of sentences and words; the system’s if absent.</source>
        <translation>Sprache der Sätze und Wörter; ohne Angabe die des Systems.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>Die Option „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>„%1“ ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>Die Option --%1 fehlt.</translation>
    </message>
    <message>
        <source>--%1 does not know “%2”; it takes %3.</source>
        <extracomment>%1 name of an option, %2 what was given, %3 list of words</extracomment>
        <translation>--%1 kennt „%2“ nicht; möglich sind %3.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 verlangt eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation>--%1 verlangt eine Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Shows this text.</source>
        <translation>Zeigt diesen Text.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 2 wrong usage or not built yet, 3 the input is invalid, 4 a file could not be read or written.</source>
        <translation>Rückgabewert: 0 erledigt, 2 falscher Aufruf oder noch nicht vorhanden, 3 ungültige Eingabe, 4 eine Datei war nicht lesbar oder schreibbar.</translation>
    </message>
    <message>
        <source>Only rows whose id or name has these words, best match first.</source>
        <translation>Nur Zeilen, deren Kennung oder Name diese Wörter enthält, die beste zuerst.</translation>
    </message>
    <message>
        <source>Only this row.</source>
        <translation>Nur diese Zeile.</translation>
    </message>
    <message>
        <source>json for programs, csv for spreadsheets, table for people; json if absent.</source>
        <translation>json für Programme, csv für Tabellenkalkulationen, table für Menschen; ohne Angabe json.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Looks into the data, each row with its source.</source>
        <translation>Zeigt die Daten, jede Zeile mit ihrer Quelle.</translation>
    </message>
    <message>
        <source>The catalog has no table “%1”; it has %2.</source>
        <translation>Der Katalog hat keine Tabelle „%1“, sondern %2.</translation>
    </message>
    <message>
        <source>The table %1 has no row “%2”.</source>
        <translation>Die Tabelle %1 hat keine Zeile „%2“.</translation>
    </message>
    <message>
        <source>Says whether a plan or document is whole; changes nothing.</source>
        <translation>Sagt, ob ein Plan oder Dokument unversehrt ist; ändert nichts.</translation>
    </message>
    <message>
        <source>Plan (JSON) or .vorlauf document.</source>
        <translation>Plan (JSON) oder .vorlauf-Dokument.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is whole: %n scenario(s).</source>
        <translation>
            <numerusform>„%1“ ist unversehrt: %n Szenario.</numerusform>
            <numerusform>„%1“ ist unversehrt: %n Szenarien.</numerusform>
        </translation>
    </message>
    <message>
        <source>every scenario’s results</source>
        <translation>die Ergebnisse jedes Szenarios</translation>
    </message>
    <message>
        <source>differences to the baseline</source>
        <translation>die Unterschiede zur Vergleichsbasis</translation>
    </message>
    <message>
        <source>one view as a picture or as its data</source>
        <translation>eine Ansicht als Bild oder als ihre Daten</translation>
    </message>
    <message>
        <source>look into the data, each row with its source</source>
        <translation>in die Daten sehen, jede Zeile mit ihrer Quelle</translation>
    </message>
    <message>
        <source>plan to document and back</source>
        <translation>vom Plan zum Dokument und zurück</translation>
    </message>
    <message>
        <source>is the file whole?</source>
        <translation>ist die Datei unversehrt?</translation>
    </message>
    <message>
        <source>Scenario to compare with; the plan’s baseline if absent.</source>
        <translation>Szenario, mit dem verglichen wird; ohne Angabe die Vergleichsbasis des Plans.</translation>
    </message>
    <message>
        <source>Only this scenario; every other one if absent.</source>
        <translation>Nur dieses Szenario; ohne Angabe alle anderen.</translation>
    </message>
    <message>
        <source>Samples of the uncertainty; 0: the point result only.</source>
        <translation>Stichproben der Unsicherheit; 0: nur das Punktergebnis.</translation>
    </message>
    <message>
        <source>json for programs, table for people; json if absent.</source>
        <translation>json für Programme, table für Menschen; ohne Angabe json.</translation>
    </message>
    <message>
        <source>The plan has no scenario.</source>
        <translation>Der Plan enthält kein Szenario.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>Heading of a column: total emissions against those of the baseline, in percent</extracomment>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Vergleichsbasis</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>k. A.</translation>
    </message>
    <message>
        <source>Prints how the scenarios of a plan differ from its baseline.</source>
        <translation>Gibt aus, wie sich die Szenarien eines Plans von seiner Vergleichsbasis unterscheiden.</translation>
    </message>
    <message>
        <source>Turns a plan into a document and back; neither loses anything.</source>
        <translation>Macht aus einem Plan ein Dokument und umgekehrt; dabei geht nichts verloren.</translation>
    </message>
    <message>
        <source>File to write; its name ends in .json or .vorlauf.</source>
        <translation>Zu schreibende Datei; ihr Name endet auf .json oder .vorlauf.</translation>
    </message>
    <message>
        <source>The name of the file to write must end in .json or .vorlauf.</source>
        <translation>Der Name der zu schreibenden Datei muss auf .json oder .vorlauf enden.</translation>
    </message>
    <message>
        <source>Only this scenario.</source>
        <translation>Nur dieses Szenario.</translation>
    </message>
    <message>
        <source>Threads for the samples; changes no number.</source>
        <translation>Threads für die Stichproben; ändert keine Zahl.</translation>
    </message>
    <message>
        <source>json for programs, table for people, csv for spreadsheets; json if absent.</source>
        <translation>json für Programme, table für Menschen, csv für Tabellenkalkulationen; ohne Angabe json.</translation>
    </message>
    <message>
        <source>Prints the result of every scenario of a plan.</source>
        <translation>Gibt das Ergebnis jedes Szenarios eines Plans aus.</translation>
    </message>
    <message>
        <source>Width of the picture at 96 dpi; 1200 if absent.</source>
        <translation>Breite des Bildes bei 96 dpi; ohne Angabe 1200.</translation>
    </message>
    <message>
        <source>Height of the picture; 0: as much as it needs; 675 if absent.</source>
        <translation>Höhe des Bildes; 0: so viel wie nötig; ohne Angabe 675.</translation>
    </message>
    <message>
        <source>Pixels of a PNG for each of these, 1 to 4; 2 if absent.</source>
        <translation>Bildpunkte eines PNG je Einheit, 1 bis 4; ohne Angabe 2.</translation>
    </message>
    <message>
        <source>Colours; light if absent.</source>
        <translation>Farben; ohne Angabe hell.</translation>
    </message>
    <message>
        <source>Signs of a CSV file; international if absent.</source>
        <translation>Zeichen einer CSV-Datei; ohne Angabe international.</translation>
    </message>
    <message>
        <source>The export would replace the plan it is made from.</source>
        <translation>Der Export würde den Plan ersetzen, aus dem er entsteht.</translation>
    </message>
    <message>
        <source>Writes one view of a plan as a picture or as its data.</source>
        <translation>Schreibt eine Ansicht eines Plans als Bild oder als ihre Daten.</translation>
    </message>
    <message>
        <source>The picture could not be drawn.</source>
        <translation>Das Bild konnte nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The catalog was not found; it belongs beside the program, or the variable VORLAUF_CATALOG says where it is.</source>
        <translation>Der Katalog wurde nicht gefunden; er gehört neben das Programm, oder die Variable VORLAUF_CATALOG sagt, wo er ist.</translation>
    </message>
    <message>
        <source>The catalog “%1” could not be read: %2.</source>
        <translation>Der Katalog „%1“ konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The plan has no scenario “%1”.</source>
        <translation>Der Plan enthält kein Szenario „%1“.</translation>
    </message>
    <message>
        <source>vorlauf-cli: what a training run will emit, without a window.</source>
        <translation>vorlauf-cli: was ein Trainingslauf verursachen wird, ohne Fenster.</translation>
    </message>
    <message>
        <source>“vorlauf-cli COMMAND --help” says more about a command.</source>
        <translation>„vorlauf-cli BEFEHL --help“ sagt mehr zu einem Befehl.</translation>
    </message>
    <message>
        <source>There is no command “%1”; “vorlauf-cli --help” lists them.</source>
        <translation>Den Befehl „%1“ gibt es nicht; „vorlauf-cli --help“ nennt alle.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <extracomment>%1 name of a scenario, %2 stable code of a warning, %3 its sentence</extracomment>
        <translation>%1: %2: %3</translation>
    </message>
    <message>
        <source>The result could not be written to standard output: %1.</source>
        <translation>Das Ergebnis konnte nicht auf die Standardausgabe geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>all plans around a scenario, the best of them</source>
        <translation>alle Pläne um ein Szenario, die besten davon</translation>
    </message>
    <message>
        <source>the report of a plan</source>
        <translation>der Bericht zu einem Plan</translation>
    </message>
    <message>
        <source>The scenario around which plans are searched.</source>
        <translation>Das Szenario, um das herum Pläne gesucht werden.</translation>
    </message>
    <message>
        <source>What varies; accelerators,zones,starts if absent. counts: a quarter to four times as many accelerators.</source>
        <translation>Was variiert; ohne Angabe accelerators,zones,starts. counts: ein Viertel bis das Vierfache der Beschleuniger.</translation>
    </message>
    <message>
        <source>What counts; all three if absent.</source>
        <translation>Was zählt; ohne Angabe alle drei.</translation>
    </message>
    <message>
        <source>Plans of the front to print at most; 200 if absent.</source>
        <translation>Höchstzahl der ausgegebenen Pläne; ohne Angabe 200.</translation>
    </message>
    <message>
        <source>Only accelerators of these vendors.</source>
        <translation>Nur Beschleuniger dieser Hersteller.</translation>
    </message>
    <message>
        <source>Only these zones and what lies in them.</source>
        <translation>Nur diese Zonen und was in ihnen liegt.</translation>
    </message>
    <message>
        <source>Only cloud regions of these providers.</source>
        <translation>Nur Cloud-Regionen dieser Anbieter.</translation>
    </message>
    <message>
        <source>Only plans that emit no more.</source>
        <translation>Nur Pläne, die nicht mehr ausstoßen.</translation>
    </message>
    <message>
        <source>Only plans that cost no more, in the plan’s currency.</source>
        <translation>Nur Pläne, die nicht mehr kosten, in der Währung des Plans.</translation>
    </message>
    <message>
        <source>Only plans that take no longer.</source>
        <translation>Nur Pläne, die nicht länger dauern.</translation>
    </message>
    <message>
        <source>fits: only accelerators in whose memory the model fits.</source>
        <translation>fits: nur Beschleuniger, in deren Speicher das Modell passt.</translation>
    </message>
    <message>
        <source>json for programs, csv for spreadsheets; json if absent.</source>
        <translation>json für Programme, csv für Tabellenkalkulationen; ohne Angabe json.</translation>
    </message>
    <message>
        <source>--%1 needs at least one of %2.</source>
        <translation>--%1 braucht mindestens eines von %2.</translation>
    </message>
    <message>
        <source>--vary takes zones or cloud-regions, not both.</source>
        <translation>--vary nimmt zones oder cloud-regions, nicht beides.</translation>
    </message>
    <message>
        <source>Searches all plans around a scenario and prints those that no other one beats.</source>
        <translation>Durchsucht alle Pläne um ein Szenario und gibt die aus, die kein anderer übertrifft.</translation>
    </message>
    <message>
        <source>File to write: .png, .svg, .pdf, .csv, .json or .xlsx.</source>
        <translation>Zu schreibende Datei: .png, .svg, .pdf, .csv, .json oder .xlsx.</translation>
    </message>
    <message>
        <source>The name of the file to write must end in .png, .svg, .pdf, .csv, .json or .xlsx.</source>
        <translation>Der Name der zu schreibenden Datei muss auf .png, .svg, .pdf, .csv, .json oder .xlsx enden.</translation>
    </message>
    <message>
        <source>The report would replace the plan it is made from.</source>
        <translation>Der Bericht würde den Plan ersetzen, aus dem er entsteht.</translation>
    </message>
    <message>
        <source>Writes the report of a plan.</source>
        <translation>Schreibt den Bericht zu einem Plan.</translation>
    </message>
    <message>
        <source>no room for temporary files</source>
        <translation>kein Platz für temporäre Dateien</translation>
    </message>
    <message>
        <source>hours: energy from accelerator-hours; tokens: accelerator-hours from parameters and tokens; hours if absent.</source>
        <translation>hours: Energie aus Beschleunigerstunden; tokens: Beschleunigerstunden aus Parametern und Token; ohne Angabe hours.</translation>
    </message>
    <message>
        <source>Samples of each run for P5 and P95; 10000 if absent.</source>
        <translation>Stichproben je Lauf für P5 und P95; ohne Angabe 10000.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Predicted / published</source>
        <translation>Vorhergesagt / veröffentlicht</translation>
    </message>
    <message>
        <source>Judged</source>
        <extracomment>Heading of a column: whether the method is judged by this run</extracomment>
        <translation>Beurteilt</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verfehlt</translation>
    </message>
    <message>
        <source>Predicts published runs from what a planner knows beforehand, with error and coverage.</source>
        <translation>Sagt veröffentlichte Läufe aus dem vorher, was vor dem Lauf bekannt ist, mit Fehler und Trefferquote.</translation>
    </message>
    <message>
        <source>what drives a scenario’s result</source>
        <translation>was das Ergebnis eines Szenarios bestimmt</translation>
    </message>
    <message>
        <source>published runs, predicted from what a planner knows</source>
        <translation>veröffentlichte Läufe, vorhergesagt aus dem Bekannten</translation>
    </message>
    <message>
        <source>Samples for the probability that a scenario is lower; 0: none.</source>
        <translation>Stichproben für die Wahrscheinlichkeit, dass ein Szenario niedriger liegt; 0: keine.</translation>
    </message>
    <message>
        <source>The scenario of a view that shows one; the baseline if absent.</source>
        <translation>Das Szenario einer Ansicht, die nur eines zeigt; sonst die Vergleichsbasis.</translation>
    </message>
    <message>
        <source>Overview: draw the range from 5 % to 95 % at each bar.</source>
        <translation>Overview: zeichnet an jeden Balken den Bereich von 5 % bis 95 %.</translation>
    </message>
    <message>
        <source>Confidence: what drives one scenario, not the ranges of all.</source>
        <translation>Confidence: was ein Szenario treibt, statt der Bereiche aller.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Point</source>
        <extracomment>Heading of a column: the result with every input at its likeliest value</extracomment>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Seed of the samples; %1 if absent.</source>
        <translation>Startwert der Stichproben; %1, wenn er fehlt.</translation>
    </message>
    <message>
        <source>--samples takes 0 or a whole number from %1 to %2.</source>
        <translation>--samples nimmt 0 oder eine ganze Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>The scenario whose total is examined.</source>
        <translation>Das Szenario, dessen Gesamtmenge untersucht wird.</translation>
    </message>
    <message>
        <source>tornado: each input at P10 and P90, the others as planned; sobol: each input’s part in the variance. tornado if absent.</source>
        <translation>tornado: jede Eingabe bei P10 und P90, die anderen wie geplant; sobol: Anteil jeder Eingabe an der Varianz. Ohne Angabe tornado.</translation>
    </message>
    <message>
        <source>Samples for sobol; %1 if absent.</source>
        <translation>Stichproben für sobol; %1, wenn die Angabe fehlt.</translation>
    </message>
    <message>
        <source>Total emissions of the plan: %1</source>
        <translation>Gesamtemissionen des Plans: %1</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Total at low</source>
        <translation>Gesamt bei niedrig</translation>
    </message>
    <message>
        <source>Total at high</source>
        <translation>Gesamt bei hoch</translation>
    </message>
    <message>
        <source>Each input at its P10 and P90, or at the ends of its own range, all others as in the plan. Inputs that move only water or cost are left out.</source>
        <translation>Jede Eingabe bei ihrem P10 und P90 oder an den Enden des eigenen Bereichs, alle anderen wie im Plan. Eingaben, die nur Wasser oder Kosten bewegen, fehlen.</translation>
    </message>
    <message>
        <source>Alone</source>
        <extracomment>Heading of a column: part of the variance that an input explains alone</extracomment>
        <translation>Allein</translation>
    </message>
    <message>
        <source>With others</source>
        <extracomment>Heading of a column: part of the variance that an input has a hand in</extracomment>
        <translation>Mit anderen</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>Sobol indices: the part of the variance of the total that each input explains alone and together with others. Inputs that move only water or cost are left out.</source>
        <translation>Sobol-Indizes: der Anteil an der Varianz der Gesamtmenge, den jede Eingabe allein und zusammen mit anderen erklärt. Eingaben, die nur Wasser oder Kosten bewegen, fehlen.</translation>
    </message>
    <message>
        <source>Prints which uncertain inputs drive the total emissions of a scenario, the strongest first.</source>
        <translation>Gibt aus, welche unsicheren Eingaben die Gesamtemissionen eines Szenarios bestimmen, die stärkste zuerst.</translation>
    </message>
    <message>
        <source>The view.</source>
        <translation>Die Ansicht.</translation>
    </message>
    <message>
        <source>--%1 takes a date such as 2026-03-01.</source>
        <translation>--%1 erwartet ein Datum wie 2026-03-01.</translation>
    </message>
    <message>
        <source>Day on which rules count for a scenario without a start; today (UTC) if absent.</source>
        <translation>Tag, an dem Regeln für ein Szenario ohne Start gelten; ohne Angabe heute (UTC).</translation>
    </message>
    <message>
        <source>Date of the report, on which rules count for a scenario without a start; today if absent. A fixed one gives the same bytes twice.</source>
        <translation>Datum des Berichts, an dem auch Regeln für ein Szenario ohne Start gelten; ohne Angabe heute. Ein festes Datum ergibt zweimal dieselben Bytes.</translation>
    </message>
    <message>
        <source>Size and least text for a purpose; --width, --height and --scale win over its size.</source>
        <translation>Größe und kleinste Schrift für einen Zweck; --width, --height und --scale gehen dessen Größe vor.</translation>
    </message>
    <message>
        <source>Signs of the charts: of the screen, or as in ISO 24896; screen if absent.</source>
        <translation>Zeichen der Diagramme: die des Bildschirms oder nach ISO 24896; ohne Angabe screen.</translation>
    </message>
    <message>
        <source>File to write: .pdf, .pptx, .xlsx or .html.</source>
        <translation>Zu schreibende Datei: .pdf, .pptx, .xlsx oder .html.</translation>
    </message>
    <message>
        <source>Which report: for management; the energy and compute sheet for the EU AI Act or the SCI statement, a page for each scenario, as .pdf or .html.</source>
        <translation>Welcher Bericht: für das Management; das Energie- und Rechenblatt für die KI-Verordnung der EU oder die SCI-Erklärung, eine Seite je Szenario, als .pdf oder .html.</translation>
    </message>
    <message>
        <source>Who made it. This and the next four: .pdf, .pptx and .html.</source>
        <translation>Wer ihn erstellt hat. Dies und die nächsten vier: .pdf, .pptx und .html.</translation>
    </message>
    <message>
        <source>For whom it was made.</source>
        <translation>Für wen er erstellt wurde.</translation>
    </message>
    <message>
        <source>A line such as “Internal”, on every page.</source>
        <translation>Eine Zeile wie „Intern“, auf jeder Seite.</translation>
    </message>
    <message>
        <source>Own logo: PNG, JPEG or SVG.</source>
        <translation>Eigenes Logo: PNG, JPEG oder SVG.</translation>
    </message>
    <message>
        <source>Colour of headings.</source>
        <translation>Farbe der Überschriften.</translation>
    </message>
    <message>
        <source>Views in this order, with commas between them: %1; all if absent.</source>
        <translation>Ansichten in dieser Reihenfolge, durch Kommas getrennt: %1; ohne Angabe alle.</translation>
    </message>
    <message>
        <source>The scenario of a view or statement that shows one.</source>
        <translation>Das Szenario einer Ansicht oder Erklärung, die eines zeigt.</translation>
    </message>
    <message>
        <source>Own presentation or template (.pptx, .potx) whose masters, layouts and theme the slides of a .pptx take.</source>
        <translation>Eigene Präsentation oder Vorlage (.pptx, .potx), deren Master, Layouts und Design die Folien einer .pptx-Datei übernehmen.</translation>
    </message>
    <message>
        <source>Do not write the plan beside the report, as NAME.plan.json.</source>
        <translation>Den Plan nicht als NAME.plan.json neben den Bericht schreiben.</translation>
    </message>
    <message>
        <source>Also writes each page of a .pdf as a PNG picture into the folder.</source>
        <translation>Schreibt außerdem jede Seite eines .pdf als PNG-Bild in den Ordner.</translation>
    </message>
    <message>
        <source>There is no view “%1”; --views takes some of %2.</source>
        <translation>Eine Ansicht „%1“ gibt es nicht; --views nimmt einige von %2.</translation>
    </message>
    <message>
        <source>--template is for reports as .pptx.</source>
        <translation>--template ist für Berichte als .pptx.</translation>
    </message>
    <message>
        <source>The name of the report must end in .pdf, .pptx, .xlsx or .html.</source>
        <translation>Der Name des Berichts muss auf .pdf, .pptx, .xlsx oder .html enden.</translation>
    </message>
    <message>
        <source>The kind “%1” is written as .pdf or .html, not as .%2.</source>
        <translation>Die Art „%1“ wird als .pdf oder .html geschrieben, nicht als .%2.</translation>
    </message>
    <message>
        <source>--accent takes a colour such as #0a6a94.</source>
        <translation>--accent nimmt eine Farbe wie #0a6a94.</translation>
    </message>
    <message>
        <source>Only a .pdf has pages for --pages.</source>
        <translation>Nur ein .pdf hat Seiten für --pages.</translation>
    </message>
    <message>
        <source>The logo “%1” could not be read.</source>
        <translation>Das Logo „%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The logo “%1” is no picture in PNG, JPEG or SVG.</source>
        <translation>Das Logo „%1“ ist kein Bild in PNG, JPEG oder SVG.</translation>
    </message>
    <message>
        <source>The pages could not be written to “%1”.</source>
        <translation>Die Seiten konnten nicht nach „%1“ geschrieben werden.</translation>
    </message>
    <message>
        <source>The template “%1” could not be read.</source>
        <translation>Die Vorlage „%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The template “%1” has no layout with a title.</source>
        <translation>Die Vorlage „%1“ hat kein Layout mit einem Titel.</translation>
    </message>
    <message>
        <source>The template “%1” is no PowerPoint presentation or template.</source>
        <translation>Die Vorlage „%1“ ist keine PowerPoint-Präsentation oder -Vorlage.</translation>
    </message>
</context>
<context>
    <name>FigureSheet</name>
    <message>
        <source>All figures</source>
        <translation>Alle Größen</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>heading above the numbered list of sources</extracomment>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Vergleichsbasis</translation>
    </message>
    <message>
        <source>Inputs that differ</source>
        <extracomment>heading above the inputs in which the scenarios are not alike</extracomment>
        <translation>Unterschiedliche Eingaben</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>below an input that was not given but filled in</extracomment>
        <translation>Vorgabe</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Vorlauf</source>
        <translation>Vorlauf</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>“%1” has unsaved changes. Save them?</source>
        <translation>„%1“ enthält nicht gespeicherte Änderungen. Sollen sie gespeichert werden?</translation>
    </message>
    <message>
        <source>The catalog of reference data (catalog.sqlite) was not found. Please install Vorlauf again, or build it again.</source>
        <translation>Der Katalog mit den Referenzdaten (catalog.sqlite) wurde nicht gefunden. Bitte Vorlauf neu installieren oder neu bauen.</translation>
    </message>
    <message>
        <source>The catalog of reference data cannot be read: %1. Please install Vorlauf again, or build it again.</source>
        <translation>Der Katalog mit den Referenzdaten ist nicht lesbar: %1. Bitte Vorlauf neu installieren oder neu bauen.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>File changed by another program</source>
        <translation>Datei von einem anderen Programm geändert</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened. Saving would replace that version.</source>
        <translation>„%1“ wurde seit dem Öffnen von einem anderen Programm geändert. Speichern würde diese Fassung ersetzen.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Reload, Lose Mine</source>
        <translation>&amp;Neu laden, meine verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep Mine</source>
        <translation>&amp;Meine behalten</translation>
    </message>
    <message>
        <source>Delete unsaved work</source>
        <translation>Ungesicherte Arbeit löschen</translation>
    </message>
    <message>
        <source>Delete the unsaved work on “%1”? It cannot be brought back.</source>
        <translation>Die ungesicherte Arbeit an „%1“ löschen? Sie kann nicht zurückgeholt werden.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>NotationNote</name>
    <message>
        <source>Notation as in ISO 24896: hatched is estimated by the model, solid is measured; differences are blue where they are better and orange where they are worse.</source>
        <translation>Notation nach ISO 24896: Schraffiert ist vom Modell geschätzt, gefüllt ist gemessen; Abweichungen sind blau, wo sie besser, und orange, wo sie schlechter sind.</translation>
    </message>
    <message>
        <source>Notation as in ISO 24896: hatched is estimated by the model; effects are blue where they are better and orange where they are worse.</source>
        <translation>Notation nach ISO 24896: Schraffiert ist vom Modell geschätzt; Wirkungen sind blau, wo sie besser, und orange, wo sie schlechter sind.</translation>
    </message>
    <message>
        <source>Notation as in ISO 24896: hatched bars are estimated by the model.</source>
        <translation>Notation nach ISO 24896: Schraffierte Balken sind vom Modell geschätzt.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>million</source>
        <translation>Mio.</translation>
    </message>
    <message>
        <source>billion</source>
        <extracomment>10⁹ (German: Mrd.)</extracomment>
        <translation>Mrd.</translation>
    </message>
    <message>
        <source>trillion</source>
        <extracomment>10¹² (German: Bio.)</extracomment>
        <translation>Bio.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>million h</source>
        <translation>Mio. h</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>pro Tag</translation>
    </message>
    <message>
        <source>million per day</source>
        <translation>Mio. pro Tag</translation>
    </message>
    <message>
        <source>billion per day</source>
        <translation>Mrd. pro Tag</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>n/a</source>
        <extracomment>Not available: a difference in percent to nothing.</extracomment>
        <translation>k. A.</translation>
    </message>
    <message>
        <source>M</source>
        <comment>1e6</comment>
        <extracomment>Short for million, as typed behind a number.</extracomment>
        <translation>Mio.</translation>
    </message>
    <message>
        <source>B</source>
        <comment>1e9</comment>
        <extracomment>Short for 10⁹, as typed behind a number.</extracomment>
        <translation>Mrd.</translation>
    </message>
    <message>
        <source>T</source>
        <comment>1e12</comment>
        <extracomment>Short for 10¹², as typed behind a number.</extracomment>
        <translation>Bio.</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>a range: %1 its lower, %2 its upper end</extracomment>
        <translation>%1–%2</translation>
    </message>
</context>
<context>
    <name>OverviewData</name>
    <message>
        <source>% of the baseline</source>
        <extracomment>above bars that show each scenario relative to the baseline</extracomment>
        <translation>% der Vergleichsbasis</translation>
    </message>
    <message>
        <source>no result</source>
        <extracomment>instead of a bar: the scenario could not be computed</extracomment>
        <translation>kein Ergebnis</translation>
    </message>
    <message>
        <source>%1 (last valid)</source>
        <extracomment>%1 is the total of a scenario that has since become invalid</extracomment>
        <translation>%1 (zuletzt gültig)</translation>
    </message>
    <message>
        <source>baseline</source>
        <extracomment>at the bar that the others are compared with</extracomment>
        <translation>Vergleichsbasis</translation>
    </message>
    <message>
        <source>not comparable</source>
        <extracomment>boundaries or bases differ, so that there is no percentage</extracomment>
        <translation>nicht vergleichbar</translation>
    </message>
    <message>
        <source>5–95 %: %1 %2</source>
        <extracomment>nine of ten results lie inside: %1 a range such as &quot;31–52&quot;, %2 its unit</extracomment>
        <translation>5–95 %: %1 %2</translation>
    </message>
</context>
<context>
    <name>OverviewLayout</name>
    <message>
        <source>Δ baseline</source>
        <extracomment>above the bars that show the difference to the baseline</extracomment>
        <translation>Δ Vergleichsbasis</translation>
    </message>
    <message>
        <source>Cap</source>
        <extracomment>legend: the scenario&apos;s own limit, drawn as a triangle at its bar</extracomment>
        <translation>Obergrenze</translation>
    </message>
</context>
<context>
    <name>OverviewParts</name>
    <message>
        <source>Accelerators</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Host and network</source>
        <extracomment>legend: servers around the accelerators, and the network between them</extracomment>
        <translation>Server und Netzwerk</translation>
    </message>
    <message>
        <source>Cooling (PUE)</source>
        <translation>Kühlung (PUE)</translation>
    </message>
    <message>
        <source>Embodied</source>
        <extracomment>legend: emissions of making the hardware</extracomment>
        <translation>Herstellung</translation>
    </message>
    <message>
        <source>Lost and repeated runs</source>
        <translation>Verlorene und wiederholte Läufe</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>legend: emissions of using the trained model</extracomment>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Miete</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Carbon price</source>
        <translation>CO₂-Preis</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>On site</source>
        <extracomment>legend: water used at the data centre</extracomment>
        <translation>Vor Ort</translation>
    </message>
    <message>
        <source>For electricity</source>
        <extracomment>legend: water used by power plants</extracomment>
        <translation>Für Strom</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Not broken down</source>
        <extracomment>legend: the part of a total that is not known by parts</extracomment>
        <translation>Nicht aufgeteilt</translation>
    </message>
</context>
<context>
    <name>OverviewTiers</name>
    <message>
        <source>Δ baseline</source>
        <extracomment>above bars that show the difference to the baseline in the unit of the totals</extracomment>
        <translation>Δ Vergleichsbasis</translation>
    </message>
    <message>
        <source>Δ %</source>
        <extracomment>above pins that show the difference to the baseline in percent</extracomment>
        <translation>Δ %</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>View</source>
        <extracomment>What an entry of the command palette is</extracomment>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>Name of an undo step: %1 is &quot;Zone&quot;, &quot;Accelerator&quot; or &quot;Model&quot;, %2 what was chosen</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Model</source>
        <extracomment>Section of the editor.</extracomment>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Training</source>
        <extracomment>Section of the editor.</extracomment>
        <translation>Training</translation>
    </message>
    <message>
        <source>Hardware</source>
        <extracomment>Section of the editor.</extracomment>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Section of the editor.</extracomment>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Electricity</source>
        <extracomment>Section of the editor.</extracomment>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Section of the editor: when the run takes place.</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Section of the editor.</extracomment>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Limits</source>
        <extracomment>Section of the editor: caps that the run has to keep.</extracomment>
        <translation>Obergrenzen</translation>
    </message>
    <message>
        <source>Avoided emissions</source>
        <extracomment>Section of the editor.</extracomment>
        <translation>Vermiedene Emissionen</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>Section of the editor: answering queries with the trained model.</extracomment>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>Section of the editor: what laws ask about a data centre.</extracomment>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>What rules ask about the data centre. This is no legal advice.</source>
        <translation>Was Regeln über das Rechenzentrum wissen wollen. Dies ist keine Rechtsberatung.</translation>
    </message>
    <message>
        <source>A claim against a world without the model: reported beside the footprint, never netted.</source>
        <translation>Eine Aussage gegenüber einer Welt ohne das Modell: Sie steht neben dem Fußabdruck und wird nie mit ihm verrechnet.</translation>
    </message>
    <message>
        <source>Alone would do:</source>
        <translation>Für sich allein würde genügen:</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (Vorgabe)</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>%1 number, %2 accelerator
----------
%1 number, %2 what it is compared with: &quot;5 × Average US car over its lifetime&quot;</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>The value that holds where nothing is given.</extracomment>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <extracomment>Name of an undo step: field, old value, new value.</extracomment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>infinite</source>
        <translation>unendlich</translation>
    </message>
    <message>
        <source>minus infinite</source>
        <translation>minus unendlich</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 is a demand without full stop: &quot;The PUE must be at least 1&quot;.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; %2 was given.</source>
        <extracomment>%1 is a demand without full stop, %2 a number: &quot;The PUE must be at least 1; 0.95 was given.&quot;</extracomment>
        <translation>%1; angegeben: %2.</translation>
    </message>
    <message>
        <source>The run is too long to choose its pauses hour by hour; choose a flexible start instead</source>
        <translation>Der Lauf ist zu lang, um seine Pausen stundenweise zu wählen; stattdessen einen flexiblen Start wählen</translation>
    </message>
    <message>
        <source>The value for “%1” is outside its valid range</source>
        <translation>Der Wert für „%1“ liegt außerhalb seines zulässigen Bereichs</translation>
    </message>
    <message>
        <source>The value for “%1” must be a whole number of at least %2</source>
        <translation>Der Wert für „%1“ muss eine ganze Zahl und mindestens %2 sein</translation>
    </message>
    <message>
        <source>The value for “%1” must be a whole number from %2 to %3</source>
        <translation>Der Wert für „%1“ muss eine ganze Zahl von %2 bis %3 sein</translation>
    </message>
    <message>
        <source>The value for “%1” must be more than %2</source>
        <translation>Der Wert für „%1“ muss größer als %2 sein</translation>
    </message>
    <message>
        <source>The value for “%1” must be at least %2</source>
        <translation>Der Wert für „%1“ muss mindestens %2 sein</translation>
    </message>
    <message>
        <source>The value for “%1” must be between %2 and %3</source>
        <translation>Der Wert für „%1“ muss zwischen %2 und %3 liegen</translation>
    </message>
    <message>
        <source>The value for “%1” must be a finite number</source>
        <translation>Der Wert für „%1“ muss eine endliche Zahl sein</translation>
    </message>
    <message>
        <source>The value for “%1” must not be negative</source>
        <translation>Der Wert für „%1“ darf nicht negativ sein</translation>
    </message>
    <message>
        <source>The intensity of electricity under “%1” must not be negative</source>
        <translation>Die CO₂-Intensität des Stroms unter „%1“ darf nicht negativ sein</translation>
    </message>
    <message>
        <source>The PUE must be at least 1</source>
        <translation>Der PUE muss mindestens 1 sein</translation>
    </message>
    <message>
        <source>The value for “%1” must be above 0 % and at most 100 %</source>
        <translation>Der Wert für „%1“ muss über 0 % und darf höchstens bei 100 % liegen</translation>
    </message>
    <message>
        <source>The number of accelerators must be a whole number from 1 to %1</source>
        <translation>Die Anzahl der Beschleuniger muss eine ganze Zahl von 1 bis %1 sein</translation>
    </message>
    <message>
        <source>The lost run time must be at least 0 % and below 100 %</source>
        <translation>Die verlorene Laufzeit muss mindestens 0 % betragen und unter 100 % liegen</translation>
    </message>
    <message>
        <source>The value for “%1” must be between 0 % and 100 %</source>
        <translation>Der Wert für „%1“ muss zwischen 0 % und 100 % liegen</translation>
    </message>
    <message>
        <source>The lifetime utilisation must be above 0 % and at most 100 %</source>
        <translation>Die Auslastung über die Lebensdauer muss über 0 % und darf höchstens bei 100 % liegen</translation>
    </message>
    <message>
        <source>The grid losses must be at least 0 % and below 50 %</source>
        <translation>Die Netzverluste müssen mindestens 0 % betragen und unter 50 % liegen</translation>
    </message>
    <message>
        <source>Direct emissions need the energy mix of the grid, and the catalog has none for this one; count the life cycle or choose another grid.</source>
        <translation>Direkte Emissionen erfordern den Strommix des Netzes, der für dieses Netz im Katalog fehlt; den Lebenszyklus ansetzen oder ein anderes Netz wählen.</translation>
    </message>
    <message>
        <source>The catalog has no value of this grid for this year; choose another year.</source>
        <translation>Der Katalog enthält für dieses Netz und dieses Jahr keinen Wert; ein anderes Jahr wählen.</translation>
    </message>
    <message>
        <source>Choosing the start needs a duration: give the number of accelerators.</source>
        <translation>Die Wahl des Starts erfordert eine Dauer: Anzahl der Beschleuniger angeben.</translation>
    </message>
    <message>
        <source>“%1” is needed and was not given.</source>
        <translation>„%1“ ist erforderlich und wurde nicht angegeben.</translation>
    </message>
    <message>
        <source>No scenario has the id “%1”, which is named as baseline.</source>
        <translation>Kein Szenario hat die Kennung „%1“, die als Vergleichsbasis angegeben ist.</translation>
    </message>
    <message>
        <source>“%1”: the catalog has no entry “%2”.</source>
        <translation>„%1“: Der Katalog enthält keinen Eintrag „%2“.</translation>
    </message>
    <message>
        <source>This is not a plan: the text is not valid JSON.</source>
        <translation>Dies ist kein Plan: Der Text ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>“%1” has a value of the wrong kind.</source>
        <translation>„%1“ hat einen Wert der falschen Art.</translation>
    </message>
    <message>
        <source>“%1” has a value of the wrong kind: %2.</source>
        <translation>„%1“ hat einen Wert der falschen Art: %2.</translation>
    </message>
    <message>
        <source>The shares of the energy mix must add up to 100 %; they add up to %1.</source>
        <translation>Die Anteile des Strommixes müssen zusammen 100 % ergeben; sie ergeben %1.</translation>
    </message>
    <message>
        <source>All contracts together can cover at most 100 % of the electricity bought; they cover %1.</source>
        <translation>Alle Verträge zusammen können höchstens 100 % des bezogenen Stroms abdecken; sie decken %1 ab.</translation>
    </message>
    <message>
        <source>The run does not fit between its start and the deadline; choose a later deadline or more accelerators.</source>
        <translation>Der Lauf passt nicht zwischen Start und Frist; eine spätere Frist oder mehr Beschleuniger wählen.</translation>
    </message>
    <message>
        <source>The peak performance of this accelerator is not known at this precision; enter it or choose another precision.</source>
        <translation>Die Spitzenleistung dieses Beschleunigers ist bei dieser Genauigkeit nicht bekannt; Wert eingeben oder eine andere Genauigkeit wählen.</translation>
    </message>
    <message>
        <source>The rated power of this accelerator is not known; enter a mean power.</source>
        <translation>Die Nennleistung dieses Beschleunigers ist nicht bekannt; eine mittlere Leistung eingeben.</translation>
    </message>
    <message>
        <source>This plan has a format or version that this program does not know.</source>
        <translation>Dieser Plan hat ein Format oder eine Version, die dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>“%1” and “%2” exclude each other; give only one of them.</source>
        <translation>„%1“ und „%2“ schließen einander aus; nur eines von beiden angeben.</translation>
    </message>
    <message>
        <source>The id “%1” belongs to more than one scenario.</source>
        <translation>Die Kennung „%1“ gehört zu mehr als einem Szenario.</translation>
    </message>
    <message>
        <source>The hourly profile must have a value for every hour of the run: 8,760 of a typical year, or as many as the run has from its start on.</source>
        <translation>Das Stundenprofil muss für jede Stunde des Laufs einen Wert enthalten: 8.760 eines typischen Jahres oder so viele, wie der Lauf ab seinem Start hat.</translation>
    </message>
    <message>
        <source>Energy measured for the whole data centre already contains the PUE; remove the PUE or choose where the energy was measured.</source>
        <translation>Für das gesamte Rechenzentrum gemessene Energie enthält den PUE bereits; den PUE entfernen oder angeben, wo die Energie gemessen wurde.</translation>
    </message>
    <message>
        <source>Two inputs would share the same random numbers; rename the scenario.</source>
        <translation>Zwei Eingaben würden dieselben Zufallszahlen verwenden; das Szenario umbenennen.</translation>
    </message>
    <message>
        <source>The result is too large to be computed; check the powers of ten of the inputs.</source>
        <translation>Das Ergebnis ist zu groß für die Berechnung; die Zehnerpotenzen der Eingaben prüfen.</translation>
    </message>
    <message>
        <source>The range of an uncertain input must be in ascending order and of the form its distribution needs.</source>
        <translation>Der Bereich einer unsicheren Eingabe muss aufsteigend geordnet sein und die Form haben, die ihre Verteilung verlangt.</translation>
    </message>
    <message>
        <source>The workload must be given in exactly one way: a preset, parameters and tokens, an architecture, FLOP, accelerator-hours, energy or samples.</source>
        <translation>Die Rechenaufgabe muss auf genau eine Art angegeben sein: Vorlage, Parameter und Token, Architektur, FLOP, Beschleunigerstunden, Energie oder Trainingsbeispiele.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of the comparison.</source>
        <translation>Titel des Vergleichs.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Currency of all money fields of the comparison.</source>
        <translation>Währung aller Geldbeträge des Vergleichs.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Vergleichsbasis</translation>
    </message>
    <message>
        <source>The scenario that the others are compared with.</source>
        <translation>Das Szenario, mit dem die anderen verglichen werden.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Catalog rows</source>
        <translation>Katalogzeilen</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Name of the scenario in the plan file.</source>
        <translation>Name des Szenarios in der Plandatei.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the scenario in lists and pictures.</source>
        <translation>Name des Szenarios in Listen und Abbildungen.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What should be remembered about this scenario.</source>
        <translation>Was zu diesem Szenario festgehalten werden soll.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colour of the scenario in lists and pictures.</source>
        <translation>Farbe des Szenarios in Listen und Abbildungen.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>Leaves the scenario out of the pictures.</source>
        <translation>Lässt das Szenario in den Abbildungen weg.</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Systemgrenze</translation>
    </message>
    <message>
        <source>What is counted: the final run, all runs of the project, or the use of the model as well.</source>
        <translation>Was gezählt wird: der Endlauf, alle Läufe des Projekts oder zusätzlich die Nutzung des Modells.</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Rechenaufgabe</translation>
    </message>
    <message>
        <source>What is trained.</source>
        <translation>Was trainiert wird.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>A published model: size, training tokens and FLOP come from the catalog and can be changed one by one.</source>
        <translation>Ein veröffentlichtes Modell: Größe, Trainingstoken und FLOP stammen aus dem Katalog und lassen sich einzeln ändern.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Number of parameters of the model.</source>
        <translation>Anzahl der Parameter des Modells.</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation>Aktive Parameter</translation>
    </message>
    <message>
        <source>Parameters used for one token; fewer than all in a mixture of experts. Default: all parameters.</source>
        <translation>Für ein Token verwendete Parameter; bei einer Mixture of Experts weniger als alle. Vorgabe: alle Parameter.</translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation>Trainingstoken</translation>
    </message>
    <message>
        <source>Tokens processed in training, all epochs included.</source>
        <translation>Im Training verarbeitete Token, alle Epochen eingeschlossen.</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Layers and widths, from which the FLOP of each token are counted exactly.</source>
        <translation>Schichten und Breiten, aus denen die FLOP je Token genau gezählt werden.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Number of transformer layers.</source>
        <translation>Anzahl der Transformer-Schichten.</translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation>Modellbreite</translation>
    </message>
    <message>
        <source>Width of the model (d).</source>
        <translation>Breite des Modells (d).</translation>
    </message>
    <message>
        <source>Attention heads</source>
        <translation>Attention-Köpfe</translation>
    </message>
    <message>
        <source>Number of query heads in each layer.</source>
        <translation>Anzahl der Query-Köpfe je Schicht.</translation>
    </message>
    <message>
        <source>Key/value heads</source>
        <translation>Key-/Value-Köpfe</translation>
    </message>
    <message>
        <source>Number of key and value heads. Default: as many as attention heads.</source>
        <translation>Anzahl der Key- und Value-Köpfe. Vorgabe: so viele wie Attention-Köpfe.</translation>
    </message>
    <message>
        <source>Query/key head width</source>
        <translation>Query-/Key-Kopfbreite</translation>
    </message>
    <message>
        <source>Width of one query or key head. Default: hidden size divided by heads.</source>
        <translation>Breite eines Query- oder Key-Kopfes. Vorgabe: Modellbreite geteilt durch Anzahl der Köpfe.</translation>
    </message>
    <message>
        <source>Value head width</source>
        <translation>Value-Kopfbreite</translation>
    </message>
    <message>
        <source>Width of one value head. Default: the width of a query head.</source>
        <translation>Breite eines Value-Kopfes. Vorgabe: Breite eines Query-Kopfes.</translation>
    </message>
    <message>
        <source>Feed-forward width</source>
        <translation>Feed-Forward-Breite</translation>
    </message>
    <message>
        <source>Width of the feed-forward block. Default: 4 times the hidden size.</source>
        <translation>Breite des Feed-Forward-Blocks. Vorgabe: das 4-Fache der Modellbreite.</translation>
    </message>
    <message>
        <source>Gated feed-forward</source>
        <translation>Feed-Forward mit Gate</translation>
    </message>
    <message>
        <source>Three matrices instead of two in the feed-forward block (such as SwiGLU). Default: plain.</source>
        <translation>Drei statt zwei Matrizen im Feed-Forward-Block (etwa SwiGLU). Vorgabe: ohne Gate.</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>Number of tokens in the vocabulary. Default: 50,257.</source>
        <translation>Anzahl der Token im Vokabular. Vorgabe: 50.257.</translation>
    </message>
    <message>
        <source>Sequence length</source>
        <translation>Sequenzlänge</translation>
    </message>
    <message>
        <source>Tokens in one training sequence. Default: 2,048.</source>
        <translation>Token in einer Trainingssequenz. Vorgabe: 2.048.</translation>
    </message>
    <message>
        <source>Attention count</source>
        <translation>Attention-Zählung</translation>
    </message>
    <message>
        <source>Whether attention is counted in full, as published utilisations do, or only its causal half. Default: full.</source>
        <translation>Ob die Attention vollständig gezählt wird, wie bei veröffentlichten Auslastungen, oder nur ihre kausale Hälfte. Vorgabe: vollständig.</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experten</translation>
    </message>
    <message>
        <source>Number of routed experts in each layer; leave empty for a dense model.</source>
        <translation>Anzahl der gerouteten Experten je Schicht; bei einem dichten Modell leer lassen.</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation>Experten je Token</translation>
    </message>
    <message>
        <source>Routed experts used for one token.</source>
        <translation>Für ein Token verwendete geroutete Experten.</translation>
    </message>
    <message>
        <source>Shared experts</source>
        <translation>Geteilte Experten</translation>
    </message>
    <message>
        <source>Experts used for every token.</source>
        <translation>Für jedes Token verwendete Experten.</translation>
    </message>
    <message>
        <source>Expert width</source>
        <translation>Expertenbreite</translation>
    </message>
    <message>
        <source>Feed-forward width of one expert.</source>
        <translation>Feed-Forward-Breite eines Experten.</translation>
    </message>
    <message>
        <source>Training FLOP</source>
        <translation>Trainings-FLOP</translation>
    </message>
    <message>
        <source>Floating-point operations of the whole training, without recomputation.</source>
        <translation>Gleitkommaoperationen des gesamten Trainings, ohne Neuberechnung.</translation>
    </message>
    <message>
        <source>Accelerator-hours</source>
        <translation>Beschleunigerstunden</translation>
    </message>
    <message>
        <source>Hours summed over all accelerators, as a bill or a log shows them.</source>
        <translation>Über alle Beschleuniger summierte Stunden, wie in einer Rechnung oder einem Protokoll ausgewiesen.</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Energy of the training where it was measured.</source>
        <translation>Energie des Trainings an der Messstelle.</translation>
    </message>
    <message>
        <source>Measured at</source>
        <translation>Messstelle</translation>
    </message>
    <message>
        <source>Where the energy was measured: the levels above are added, those below are inside.</source>
        <translation>Wo die Energie gemessen wurde: Darüberliegende Ebenen werden hinzugerechnet, darunterliegende sind enthalten.</translation>
    </message>
    <message>
        <source>Training samples</source>
        <translation>Trainingsbeispiele</translation>
    </message>
    <message>
        <source>Samples processed in training, all epochs included.</source>
        <translation>Im Training verarbeitete Beispiele, alle Epochen eingeschlossen.</translation>
    </message>
    <message>
        <source>FLOP per sample</source>
        <translation>FLOP je Beispiel</translation>
    </message>
    <message>
        <source>FLOP of one forward pass of one sample. Sources mix FLOP and MAC: 1 MAC is 2 FLOP.</source>
        <translation>FLOP eines Vorwärtsdurchlaufs für ein Beispiel. Quellen vermischen FLOP und MAC: 1 MAC entspricht 2 FLOP.</translation>
    </message>
    <message>
        <source>MAC per sample</source>
        <translation>MAC je Beispiel</translation>
    </message>
    <message>
        <source>Multiply-accumulate operations of one forward pass of one sample; 1 MAC is 2 FLOP.</source>
        <translation>Multiplizier-Addier-Operationen eines Vorwärtsdurchlaufs für ein Beispiel; 1 MAC entspricht 2 FLOP.</translation>
    </message>
    <message>
        <source>Frozen FLOP per sample</source>
        <translation>Feste FLOP je Beispiel</translation>
    </message>
    <message>
        <source>FLOP of one forward pass through parts that are not trained. Default: none.</source>
        <translation>FLOP eines Vorwärtsdurchlaufs durch nicht trainierte Teile. Vorgabe: keine.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Training from scratch, or adapting a model that exists. Default: pre-training.</source>
        <translation>Training von Grund auf oder Anpassung eines bestehenden Modells. Vorgabe: Vortraining.</translation>
    </message>
    <message>
        <source>Adapter parameters</source>
        <translation>Adapterparameter</translation>
    </message>
    <message>
        <source>Trained parameters of the LoRA adapters. Default: 0.5 % of all parameters.</source>
        <translation>Trainierte Parameter der LoRA-Adapter. Vorgabe: 0,5 % aller Parameter.</translation>
    </message>
    <message>
        <source>Recomputation</source>
        <translation>Neuberechnung</translation>
    </message>
    <message>
        <source>Activations computed again to save memory. It changes the time only where utilisation is given as HFU. Default: none.</source>
        <translation>Zur Speicherersparnis erneut berechnete Aktivierungen. Ändert die Zeit nur, wenn die Auslastung als HFU angegeben ist. Vorgabe: keine.</translation>
    </message>
    <message>
        <source>Lost run time</source>
        <translation>Verlorene Laufzeit</translation>
    </message>
    <message>
        <source>Share of run time lost to failures and restarts. Default: 5 %; none where hours or energy are given.</source>
        <translation>Durch Ausfälle und Neustarts verlorener Anteil der Laufzeit. Vorgabe: 5 %; keine, wenn Stunden oder Energie angegeben sind.</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluierung</translation>
    </message>
    <message>
        <source>Extra accelerator time for evaluation, as a share of the run. Default: 2 %; none where hours or energy are given.</source>
        <translation>Zusätzliche Beschleunigerzeit für die Evaluierung, als Anteil des Laufs. Vorgabe: 2 %; keine, wenn Stunden oder Energie angegeben sind.</translation>
    </message>
    <message>
        <source>All runs / final run</source>
        <translation>Alle Läufe / Endlauf</translation>
    </message>
    <message>
        <source>Accelerator time of all runs of the project, divided by that of the final run. Default: 1, or 2 with the boundary of a project.</source>
        <translation>Beschleunigerzeit aller Läufe des Projekts, geteilt durch die des Endlaufs. Vorgabe: 1, mit dem Projekt als Systemgrenze 2.</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>What the training runs on.</source>
        <translation>Worauf das Training läuft.</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>The chip that computes, from the catalog: peak performance, power and embodied emissions come from its data sheet.</source>
        <translation>Der rechnende Chip, aus dem Katalog: Spitzenleistung, elektrische Leistung und Herstellungsemissionen stammen aus seinem Datenblatt.</translation>
    </message>
    <message>
        <source>Number of accelerators</source>
        <translation>Anzahl der Beschleuniger</translation>
    </message>
    <message>
        <source>Number of accelerators that run at the same time.</source>
        <translation>Anzahl der gleichzeitig laufenden Beschleuniger.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>The server that holds the accelerators. Default: a server of the catalog for this accelerator.</source>
        <translation>Der Server mit den Beschleunigern. Vorgabe: ein Server des Katalogs für diesen Beschleuniger.</translation>
    </message>
    <message>
        <source>Accelerators per server</source>
        <translation>Beschleuniger je Server</translation>
    </message>
    <message>
        <source>Default: as in the chosen server.</source>
        <translation>Vorgabe: wie im gewählten Server.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Number format of the computation; a wider one is used where the accelerator lacks it. Default: BF16.</source>
        <translation>Zahlenformat der Berechnung; fehlt es dem Beschleuniger, wird ein breiteres verwendet. Vorgabe: BF16.</translation>
    </message>
    <message>
        <source>Utilisation (MFU)</source>
        <translation>Auslastung (MFU)</translation>
    </message>
    <message>
        <source>Share of peak performance that a running step reaches, counted without recomputation. Default: from published runs on similar hardware.</source>
        <translation>Anteil der Spitzenleistung, den ein laufender Schritt erreicht, ohne Neuberechnung gezählt. Vorgabe: aus veröffentlichten Läufen auf ähnlicher Hardware.</translation>
    </message>
    <message>
        <source>Utilisation (HFU)</source>
        <translation>Auslastung (HFU)</translation>
    </message>
    <message>
        <source>Share of peak performance including recomputed operations; instead of MFU.</source>
        <translation>Anteil der Spitzenleistung einschließlich neu berechneter Operationen; anstelle der MFU.</translation>
    </message>
    <message>
        <source>Peak performance</source>
        <translation>Spitzenleistung</translation>
    </message>
    <message>
        <source>FLOP per second of one accelerator without sparsity. Default: the data sheet at the chosen precision.</source>
        <translation>FLOP pro Sekunde eines Beschleunigers ohne Sparsity. Vorgabe: Datenblatt bei der gewählten Genauigkeit.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>El. Leistung</translation>
    </message>
    <message>
        <source>How the power of an accelerator is known: exactly one of four ways.</source>
        <translation>Wie die elektrische Leistung eines Beschleunigers bekannt ist: auf genau eine von vier Arten.</translation>
    </message>
    <message>
        <source>Power utilisation</source>
        <translation>Leistungsauslastung</translation>
    </message>
    <message>
        <source>Where the mean power lies between idle and rated power. This is electrical and is not MFU. Default: from measured runs.</source>
        <translation>Wo die mittlere Leistung zwischen Leerlauf- und Nennleistung liegt. Dies ist eine elektrische Größe und nicht die MFU. Vorgabe: aus gemessenen Läufen.</translation>
    </message>
    <message>
        <source>Share of rated power</source>
        <translation>Anteil der Nennleistung</translation>
    </message>
    <message>
        <source>Mean power divided by rated power (TDP).</source>
        <translation>Mittlere Leistung geteilt durch die Nennleistung (TDP).</translation>
    </message>
    <message>
        <source>Mean power</source>
        <translation>Mittlere Leistung</translation>
    </message>
    <message>
        <source>Measured mean power of one accelerator.</source>
        <translation>Gemessene mittlere Leistung eines Beschleunigers.</translation>
    </message>
    <message>
        <source>System power</source>
        <translation>Systemleistung</translation>
    </message>
    <message>
        <source>Measured mean power for each accelerator, host and network included.</source>
        <translation>Gemessene mittlere Leistung je Beschleuniger, einschließlich Host und Netzwerk.</translation>
    </message>
    <message>
        <source>Host power</source>
        <translation>Hostleistung</translation>
    </message>
    <message>
        <source>Power of a server without its accelerators. Default: from the server, else a share of the accelerators&apos; rated power.</source>
        <translation>Leistung eines Servers ohne seine Beschleuniger. Vorgabe: aus dem Server, sonst ein Anteil der Nennleistung der Beschleuniger.</translation>
    </message>
    <message>
        <source>Network power</source>
        <translation>Netzwerkleistung</translation>
    </message>
    <message>
        <source>Power of switches for each accelerator. Default: 30 W beside a GPU in a data centre, none within one server.</source>
        <translation>Leistung der Switches je Beschleuniger. Vorgabe: 30 W neben einer GPU im Rechenzentrum, keine innerhalb eines Servers.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Storage in use during the run, all copies counted. Default: none.</source>
        <translation>Während des Laufs belegter Speicher, alle Kopien mitgezählt. Vorgabe: keiner.</translation>
    </message>
    <message>
        <source>Idle hours</source>
        <translation>Leerlaufstunden</translation>
    </message>
    <message>
        <source>Hours in which the accelerators are reserved but not used. Default: none.</source>
        <translation>Stunden, in denen die Beschleuniger reserviert sind, aber nicht genutzt werden. Vorgabe: keine.</translation>
    </message>
    <message>
        <source>Idle energy</source>
        <translation>Leerlaufenergie</translation>
    </message>
    <message>
        <source>Energy of reserved, unused time divided by the energy of computing; instead of idle hours.</source>
        <translation>Energie der reservierten, ungenutzten Zeit geteilt durch die Energie des Rechnens; anstelle der Leerlaufstunden.</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Lebensdauer</translation>
    </message>
    <message>
        <source>Years over which the embodied emissions are spread. Default: as in the server, else 5 years.</source>
        <translation>Jahre, auf die die Herstellungsemissionen verteilt werden. Vorgabe: wie beim Server, sonst 5 Jahre.</translation>
    </message>
    <message>
        <source>Lifetime utilisation</source>
        <translation>Lebensdauerauslastung</translation>
    </message>
    <message>
        <source>Share of its lifetime in which the hardware is used. Default: 85 %.</source>
        <translation>Anteil der Lebensdauer, in dem die Hardware genutzt wird. Vorgabe: 85 %.</translation>
    </message>
    <message>
        <source>Embodied, accelerator</source>
        <translation>Herstellung, Beschleuniger</translation>
    </message>
    <message>
        <source>Emissions of making one accelerator. Default: from the catalog.</source>
        <translation>Emissionen aus der Herstellung eines Beschleunigers. Vorgabe: aus dem Katalog.</translation>
    </message>
    <message>
        <source>Embodied, server</source>
        <translation>Herstellung, Server</translation>
    </message>
    <message>
        <source>Emissions of making one server without its accelerators. Default: from the catalog, else by the size of the server.</source>
        <translation>Emissionen aus der Herstellung eines Servers ohne Beschleuniger. Vorgabe: aus dem Katalog, sonst nach Größe des Servers.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Where the training runs.</source>
        <translation>Ort, an dem das Training läuft.</translation>
    </message>
    <message>
        <source>Country or grid</source>
        <translation>Land oder Stromnetz</translation>
    </message>
    <message>
        <source>The grid that supplies the electricity. Default: the grid of the cloud region, else the world&apos;s mean.</source>
        <translation>Netz, das den Strom liefert. Vorgabe: Netz der Cloud-Region, sonst weltweiter Mittelwert.</translation>
    </message>
    <message>
        <source>Cloud region</source>
        <translation>Cloud-Region</translation>
    </message>
    <message>
        <source>A region of a cloud provider: gives grid, PUE and water use.</source>
        <translation>Region eines Cloud-Anbieters: bestimmt Stromnetz, PUE und Wasserverbrauch.</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Energy of the whole data centre divided by that of its computers. Default: cloud region, provider, climate of the place, else 1.54.</source>
        <translation>Energie des gesamten Rechenzentrums geteilt durch die seiner Rechner. Vorgabe: Cloud-Region, Anbieter, Klima des Standorts, sonst 1,54.</translation>
    </message>
    <message>
        <source>Water use (WUE)</source>
        <translation>Wasserverbrauch (WUE)</translation>
    </message>
    <message>
        <source>Water consumed on site for each kWh of the computers. Default: cloud region, provider, else 0.55 L/kWh.</source>
        <translation>Wasserverbrauch vor Ort je kWh der Rechner. Vorgabe: Cloud-Region, Anbieter, sonst 0,55 L/kWh.</translation>
    </message>
    <message>
        <source>Own generation</source>
        <translation>Eigenerzeugung</translation>
    </message>
    <message>
        <source>Share of the data centre&apos;s energy that is generated on site. Default: none.</source>
        <translation>Anteil der Energie des Rechenzentrums, der vor Ort erzeugt wird. Vorgabe: keiner.</translation>
    </message>
    <message>
        <source>Factor of own generation</source>
        <translation>Faktor der Eigenerzeugung</translation>
    </message>
    <message>
        <source>Emissions of the energy generated on site. Default: 41 g/kWh, rooftop solar.</source>
        <translation>Emissionen der vor Ort erzeugten Energie. Vorgabe: 41 g/kWh, Photovoltaik auf dem Dach.</translation>
    </message>
    <message>
        <source>Connected load</source>
        <translation>Anschlussleistung</translation>
    </message>
    <message>
        <source>Connected load of the data centre; some rules begin at a size.</source>
        <translation>Anschlussleistung des Rechenzentrums; manche Vorschriften gelten erst ab einer bestimmten Größe.</translation>
    </message>
    <message>
        <source>In operation since</source>
        <translation>In Betrieb seit</translation>
    </message>
    <message>
        <source>Day on which the data centre began to work; some rules depend on it.</source>
        <translation>Tag der Inbetriebnahme des Rechenzentrums; manche Vorschriften hängen davon ab.</translation>
    </message>
    <message>
        <source>Heat reuse</source>
        <translation>Abwärmenutzung</translation>
    </message>
    <message>
        <source>Share of the energy that is used again as heat; some rules require it.</source>
        <translation>Anteil der Energie, der als Wärme weitergenutzt wird; manche Vorschriften verlangen dies.</translation>
    </message>
    <message>
        <source>Renewable share</source>
        <translation>Anteil Erneuerbarer</translation>
    </message>
    <message>
        <source>Share of renewable electricity in the balance of the data centre; some rules require it.</source>
        <translation>Anteil erneuerbaren Stroms in der Bilanz des Rechenzentrums; manche Vorschriften verlangen ihn.</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Which electricity is used.</source>
        <translation>Art des genutzten Stroms.</translation>
    </message>
    <message>
        <source>Grid intensity</source>
        <translation>CO₂-Intensität</translation>
    </message>
    <message>
        <source>Emissions of a kilowatt-hour from the grid. Default: the newest value of the country or grid.</source>
        <translation>Emissionen je Kilowattstunde aus dem Netz. Vorgabe: neuester Wert des Landes oder Netzes.</translation>
    </message>
    <message>
        <source>Energy mix</source>
        <translation>Strommix</translation>
    </message>
    <message>
        <source>Shares of energy sources, instead of the mean intensity of the grid.</source>
        <translation>Anteile der Energieträger, anstelle der mittleren CO₂-Intensität des Netzes.</translation>
    </message>
    <message>
        <source>Emission factors</source>
        <translation>Emissionsfaktoren</translation>
    </message>
    <message>
        <source>Which table gives the emissions of each energy source. Default: IPCC 2014.</source>
        <translation>Tabelle, aus der die Emissionen der einzelnen Energieträger stammen. Vorgabe: IPCC 2014.</translation>
    </message>
    <message>
        <source>Calibrate to the grid</source>
        <translation>Am Netz kalibrieren</translation>
    </message>
    <message>
        <source>Scales the mix so that the unchanged mix of the grid gives the published intensity of the grid.</source>
        <translation>Skaliert den Mix so, dass der unveränderte Mix des Netzes dessen veröffentlichte CO₂-Intensität ergibt.</translation>
    </message>
    <message>
        <source>Factors count</source>
        <translation>Faktoren umfassen</translation>
    </message>
    <message>
        <source>Life-cycle factors include building and fuel supply; direct factors count only what leaves the stack. Default: life cycle.</source>
        <translation>Lebenszyklusfaktoren schließen Bau und Brennstoffversorgung ein, direkte Faktoren nur die Emissionen am Schornstein. Vorgabe: Lebenszyklus.</translation>
    </message>
    <message>
        <source>Grid losses</source>
        <translation>Netzverluste</translation>
    </message>
    <message>
        <source>Share of electricity lost on the way to the data centre. Default: 5 %.</source>
        <translation>Anteil des Stroms, der auf dem Weg zum Rechenzentrum verloren geht. Vorgabe: 5 %.</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>Electricity contracts; they count in the market-based result only.</source>
        <translation>Stromlieferverträge; sie zählen nur im marktbasierten Ergebnis.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of contract.</source>
        <translation>Art des Vertrags.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Share of the electricity bought that the contract covers.</source>
        <translation>Anteil des bezogenen Stroms, den der Vertrag abdeckt.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Emissions of the contracted electricity at the plant. Default: 0 for renewable power.</source>
        <translation>Emissionen des vertraglich bezogenen Stroms am Kraftwerk. Vorgabe: 0 bei erneuerbarem Strom.</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Vorkette</translation>
    </message>
    <message>
        <source>Emissions of building the plant and supplying its fuel.</source>
        <translation>Emissionen aus dem Bau des Kraftwerks und der Brennstoffversorgung.</translation>
    </message>
    <message>
        <source>Quality criteria are met</source>
        <translation>Qualitätskriterien erfüllt</translation>
    </message>
    <message>
        <source>The contract conveys the emission attribute with sole claim, is tracked and cancelled, from about the same time and the same market. Without this it does not count.</source>
        <translation>Der Vertrag überträgt die Emissionseigenschaft mit alleinigem Anspruch, wird nachverfolgt und entwertet und stammt aus etwa demselben Zeitraum und demselben Markt. Andernfalls zählt er nicht.</translation>
    </message>
    <message>
        <source>Residual mix</source>
        <translation>Residualmix</translation>
    </message>
    <message>
        <source>Intensity of what no contract covers. Default: the intensity of the grid.</source>
        <translation>CO₂-Intensität des von keinem Vertrag abgedeckten Stroms. Vorgabe: CO₂-Intensität des Netzes.</translation>
    </message>
    <message>
        <source>Hourly matched supply</source>
        <translation>Stundengenaue Deckung</translation>
    </message>
    <message>
        <source>Carbon-free supply that is matched with the load hour by hour.</source>
        <translation>CO₂-freie Versorgung, die Stunde für Stunde auf die Last abgestimmt ist.</translation>
    </message>
    <message>
        <source>When the contracted energy is generated.</source>
        <translation>Zeitlicher Verlauf der vertraglichen Erzeugung.</translation>
    </message>
    <message>
        <source>Forecast for</source>
        <translation>Prognose für</translation>
    </message>
    <message>
        <source>Carries the grid&apos;s trend on to this year. Default: the newest year with data.</source>
        <translation>Schreibt den Trend des Netzes bis zu diesem Jahr fort. Vorgabe: neuestes Jahr mit Daten.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>When the training runs.</source>
        <translation>Zeitpunkt des Trainings.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>When the run begins. With a start the hours of the grid are used, without one its annual mean.</source>
        <translation>Beginn des Laufs. Mit Start werden die Stundenwerte des Netzes verwendet, ohne Start dessen Jahresmittel.</translation>
    </message>
    <message>
        <source>Start policy</source>
        <translation>Startregel</translation>
    </message>
    <message>
        <source>Whether the run keeps its start, looks for the best one or pauses in dirty hours. Default: it keeps its start.</source>
        <translation>Legt fest, ob der Lauf seinen Start beibehält, den besten sucht oder in Stunden hoher CO₂-Intensität pausiert. Vorgabe: Start beibehalten.</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>When the run must be finished.</source>
        <translation>Spätestes Ende des Laufs.</translation>
    </message>
    <message>
        <source>Restart overhead</source>
        <translation>Zusatzzeit je Neustart</translation>
    </message>
    <message>
        <source>Extra time of each start after a pause. Default: 15 minutes.</source>
        <translation>Zusätzliche Zeit je Start nach einer Pause. Vorgabe: 15 Minuten.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>How the trained model is used.</source>
        <translation>Art der Nutzung des trainierten Modells.</translation>
    </message>
    <message>
        <source>Queries per day</source>
        <translation>Anfragen pro Tag</translation>
    </message>
    <message>
        <source>Number of queries in a day.</source>
        <translation>Anzahl der Anfragen an einem Tag.</translation>
    </message>
    <message>
        <source>Days of use</source>
        <translation>Nutzungstage</translation>
    </message>
    <message>
        <source>Default: 365 days.</source>
        <translation>Vorgabe: 365 Tage.</translation>
    </message>
    <message>
        <source>Growth per day</source>
        <translation>Wachstum pro Tag</translation>
    </message>
    <message>
        <source>Growth of the number of queries in a day. Default: none.</source>
        <translation>Tägliches Wachstum der Anzahl der Anfragen. Vorgabe: keines.</translation>
    </message>
    <message>
        <source>Prompt tokens</source>
        <translation>Eingabe-Token</translation>
    </message>
    <message>
        <source>Tokens of one query.</source>
        <translation>Token einer Anfrage.</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Ausgabe-Token</translation>
    </message>
    <message>
        <source>Tokens of one answer.</source>
        <translation>Token einer Antwort.</translation>
    </message>
    <message>
        <source>Energy per query</source>
        <translation>Energie je Anfrage</translation>
    </message>
    <message>
        <source>Energy of one query at the whole data centre; instead of tokens.</source>
        <translation>Energie einer Anfrage im gesamten Rechenzentrum; anstelle der Token.</translation>
    </message>
    <message>
        <source>Accelerator for use</source>
        <translation>Beschleuniger (Nutzung)</translation>
    </message>
    <message>
        <source>Default: the same as in training.</source>
        <translation>Vorgabe: wie beim Training.</translation>
    </message>
    <message>
        <source>Utilisation, prompt</source>
        <translation>Auslastung, Eingabe</translation>
    </message>
    <message>
        <source>Share of peak performance while the prompt is read. Default: 40 %.</source>
        <translation>Anteil der Spitzenleistung beim Lesen der Eingabe. Vorgabe: 40 %.</translation>
    </message>
    <message>
        <source>Utilisation, answer</source>
        <translation>Auslastung, Antwort</translation>
    </message>
    <message>
        <source>Share of peak performance while the answer is written. Default: 8 %.</source>
        <translation>Anteil der Spitzenleistung beim Schreiben der Antwort. Vorgabe: 8 %.</translation>
    </message>
    <message>
        <source>Fleet utilisation</source>
        <translation>Serverauslastung</translation>
    </message>
    <message>
        <source>Share of time in which the servers are busy. Default: 60 %.</source>
        <translation>Anteil der Zeit, in der die Server beschäftigt sind. Vorgabe: 60 %.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>What the run costs.</source>
        <translation>Kosten des Laufs.</translation>
    </message>
    <message>
        <source>Hardware is</source>
        <translation>Hardware ist</translation>
    </message>
    <message>
        <source>Rented by the hour, or owned and written off over its lifetime. Default: rented.</source>
        <translation>Stundenweise gemietet oder gekauft und über die Lebensdauer abgeschrieben. Vorgabe: gemietet.</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Miete</translation>
    </message>
    <message>
        <source>Price of one accelerator for an hour. Default: median of the newest prices in the catalog.</source>
        <translation>Preis eines Beschleunigers je Stunde. Vorgabe: Median der neuesten Preise im Katalog.</translation>
    </message>
    <message>
        <source>Electricity price</source>
        <translation>Strompreis</translation>
    </message>
    <message>
        <source>Default: price for industry in the country.</source>
        <translation>Vorgabe: Industriestrompreis des Landes.</translation>
    </message>
    <message>
        <source>Price, accelerator</source>
        <translation>Preis, Beschleuniger</translation>
    </message>
    <message>
        <source>Purchase price of one accelerator.</source>
        <translation>Kaufpreis eines Beschleunigers.</translation>
    </message>
    <message>
        <source>Price, server</source>
        <translation>Preis, Server</translation>
    </message>
    <message>
        <source>Purchase price of one server without accelerators.</source>
        <translation>Kaufpreis eines Servers ohne Beschleuniger.</translation>
    </message>
    <message>
        <source>Water price</source>
        <translation>Wasserpreis</translation>
    </message>
    <message>
        <source>Without it water is left out of the cost.</source>
        <translation>Ohne Angabe bleibt Wasser in den Kosten unberücksichtigt.</translation>
    </message>
    <message>
        <source>Carbon price</source>
        <translation>CO₂-Preis</translation>
    </message>
    <message>
        <source>Price of a tonne of CO₂e, as a tax or as your own shadow price. Without it carbon is left out of the cost.</source>
        <translation>Preis je Tonne CO₂e, als Abgabe oder als interner Schattenpreis. Ohne Angabe bleiben Emissionen in den Kosten unberücksichtigt.</translation>
    </message>
    <message>
        <source>Carbon price covers</source>
        <translation>CO₂-Preis gilt für</translation>
    </message>
    <message>
        <source>Which emissions the carbon price is paid for. Default: operation, location-based.</source>
        <translation>Emissionen, für die der CO₂-Preis gezahlt wird. Vorgabe: Betrieb, standortbasiert.</translation>
    </message>
    <message>
        <source>Caps</source>
        <translation>Obergrenzen</translation>
    </message>
    <message>
        <source>Limits that the run has to keep.</source>
        <translation>Grenzen, die der Lauf einhalten muss.</translation>
    </message>
    <message>
        <source>Emissions cap</source>
        <translation>Obergrenze Emissionen</translation>
    </message>
    <message>
        <source>Most emissions allowed.</source>
        <translation>Höchstens zulässige Emissionen.</translation>
    </message>
    <message>
        <source>Energy cap</source>
        <translation>Obergrenze Energie</translation>
    </message>
    <message>
        <source>Most energy allowed.</source>
        <translation>Höchstens zulässige Energie.</translation>
    </message>
    <message>
        <source>Cost cap</source>
        <translation>Obergrenze Kosten</translation>
    </message>
    <message>
        <source>Highest cost allowed.</source>
        <translation>Höchstens zulässige Kosten.</translation>
    </message>
    <message>
        <source>Duration cap</source>
        <translation>Obergrenze Dauer</translation>
    </message>
    <message>
        <source>Longest duration allowed.</source>
        <translation>Längste zulässige Dauer.</translation>
    </message>
    <message>
        <source>Water cap</source>
        <translation>Obergrenze Wasser</translation>
    </message>
    <message>
        <source>Most water allowed.</source>
        <translation>Höchstens zulässiger Wasserverbrauch.</translation>
    </message>
    <message>
        <source>Avoided emissions</source>
        <translation>Vermiedene Emissionen</translation>
    </message>
    <message>
        <source>Emissions that the model saves elsewhere; reported beside the footprint and never subtracted.</source>
        <translation>Emissionen, die das Modell andernorts einspart; neben dem Fußabdruck ausgewiesen und nie davon abgezogen.</translation>
    </message>
    <message>
        <source>Emissions saved against a world without the model, before the shares below.</source>
        <translation>Eingesparte Emissionen gegenüber einer Welt ohne das Modell, vor Anwendung der folgenden Anteile.</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>Wirkungsweise</translation>
    </message>
    <message>
        <source>How the model saves emissions.</source>
        <translation>Art der Emissionseinsparung.</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Zurechnung</translation>
    </message>
    <message>
        <source>Share of the saving that is due to the model. Default: 100 %.</source>
        <translation>Anteil der Einsparung, der auf das Modell zurückgeht. Vorgabe: 100 %.</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Realisiert</translation>
    </message>
    <message>
        <source>Share of the saving that really happens. Default: 100 %.</source>
        <translation>Anteil der Einsparung, der tatsächlich eintritt. Vorgabe: 100 %.</translation>
    </message>
    <message>
        <source>Rebound</source>
        <translation>Rebound</translation>
    </message>
    <message>
        <source>Share of the saving that extra use takes back. Default: none.</source>
        <translation>Anteil der Einsparung, den Mehrnutzung wieder aufzehrt. Vorgabe: keiner.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>What supports the saving.</source>
        <translation>Beleg für die Einsparung.</translation>
    </message>
    <message>
        <source>Score (SCI)</source>
        <translation>SCI-Wert</translation>
    </message>
    <message>
        <source>Software Carbon Intensity, ISO/IEC 21031.</source>
        <translation>Software Carbon Intensity, ISO/IEC 21031.</translation>
    </message>
    <message>
        <source>Score per</source>
        <translation>Kennzahl je</translation>
    </message>
    <message>
        <source>Unit of the score. Default: 10¹⁵ FLOP.</source>
        <translation>Bezugseinheit der Kennzahl. Vorgabe: 10¹⁵ FLOP.</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Unsicherheit</translation>
    </message>
    <message>
        <source>Range of an input, in place of the default one.</source>
        <translation>Bandbreite einer Eingabe, anstelle der Vorgabe.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Accelerator energy</source>
        <translation>Energie, Beschleuniger</translation>
    </message>
    <message>
        <source>Host energy</source>
        <translation>Energie, Server</translation>
    </message>
    <message>
        <source>Network energy</source>
        <translation>Energie, Netzwerk</translation>
    </message>
    <message>
        <source>Storage energy</source>
        <translation>Energie, Speicher</translation>
    </message>
    <message>
        <source>IT energy</source>
        <translation>Energie, IT</translation>
    </message>
    <message>
        <source>Facility energy</source>
        <translation>Energie, Rechenzentrum</translation>
    </message>
    <message>
        <source>Operation, location-based</source>
        <translation>Betrieb, standortbasiert</translation>
    </message>
    <message>
        <source>Operation, market-based</source>
        <translation>Betrieb, marktbasiert</translation>
    </message>
    <message>
        <source>Upstream, location-based</source>
        <translation>Vorkette, standortbasiert</translation>
    </message>
    <message>
        <source>Upstream, market-based</source>
        <translation>Vorkette, marktbasiert</translation>
    </message>
    <message>
        <source>Embodied</source>
        <translation>Herstellung</translation>
    </message>
    <message>
        <source>Total, location-based</source>
        <translation>Gesamt, standortbasiert</translation>
    </message>
    <message>
        <source>Total, market-based</source>
        <translation>Gesamt, marktbasiert</translation>
    </message>
    <message>
        <source>Effective intensity, location-based</source>
        <translation>Effektive CO₂-Intensität, standortbasiert</translation>
    </message>
    <message>
        <source>Effective intensity, market-based</source>
        <translation>Effektive CO₂-Intensität, marktbasiert</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Vor Ort</translation>
    </message>
    <message>
        <source>At the power plants</source>
        <translation>In den Kraftwerken</translation>
    </message>
    <message>
        <source>At the power plants, without reservoirs</source>
        <translation>In den Kraftwerken, ohne Stauseen</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Gesamtkosten</translation>
    </message>
    <message>
        <source>Saving against starting now</source>
        <translation>Einsparung gegenüber sofortigem Start</translation>
    </message>
    <message>
        <source>Saving against the mean start</source>
        <translation>Einsparung gegenüber mittlerem Start</translation>
    </message>
    <message>
        <source>Carbon-free, hour by hour</source>
        <translation>CO₂-frei, stündlich</translation>
    </message>
    <message>
        <source>Carbon-free, over the year</source>
        <translation>CO₂-frei, übers Jahr</translation>
    </message>
    <message>
        <source>Operation, hourly matched</source>
        <translation>Betrieb, stündlich abgeglichen</translation>
    </message>
    <message>
        <source>Energy of use</source>
        <translation>Energie der Nutzung</translation>
    </message>
    <message>
        <source>Queries until use equals training</source>
        <translation>Anfragen bis Nutzung = Training</translation>
    </message>
    <message>
        <source>Days until use equals training</source>
        <translation>Tage bis Nutzung = Training</translation>
    </message>
    <message>
        <source>Emissions</source>
        <translation>Emissionen</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>SCI-Wert</translation>
    </message>
    <message>
        <source>Hourly matching</source>
        <translation>Stündlicher Abgleich</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>“%1” emits %2.</source>
        <translation>„%1“ stößt %2 aus.</translation>
    </message>
    <message>
        <source>“%1” emits the least: %2.</source>
        <translation>„%1“ stößt am wenigsten aus: %2.</translation>
    </message>
    <message>
        <source>“%1” emits %2 less than “%3”.</source>
        <translation>„%1“ stößt %2 weniger aus als „%3“.</translation>
    </message>
    <message>
        <source>“%3” emits %2 times as much as “%1”.</source>
        <translation>„%3“ stößt %2-mal so viel aus wie „%1“.</translation>
    </message>
    <message>
        <source>“%1” emits the least; the next, “%3”, emits %2 more.</source>
        <translation>„%1“ stößt am wenigsten aus; das nächste Szenario, „%3“, stößt %2 mehr aus.</translation>
    </message>
    <message>
        <source>“%1” emits the least; the next, “%3”, emits %2 times as much.</source>
        <translation>„%1“ stößt am wenigsten aus; das nächste Szenario, „%3“, stößt %2-mal so viel aus.</translation>
    </message>
    <message>
        <source>“%1” and “%3” emit the same.</source>
        <translation>„%1“ und „%3“ stoßen gleich viel aus.</translation>
    </message>
    <message>
        <source>All scenarios compared emit the same: %1.</source>
        <translation>Alle verglichenen Szenarien stoßen gleich viel aus: %1.</translation>
    </message>
    <message>
        <source>“%1” needs %2 of electricity.</source>
        <translation>„%1“ benötigt %2 Strom.</translation>
    </message>
    <message>
        <source>“%1” needs the least electricity: %2.</source>
        <translation>„%1“ benötigt am wenigsten Strom: %2.</translation>
    </message>
    <message>
        <source>“%1” needs %2 less electricity than “%3”.</source>
        <translation>„%1“ benötigt %2 weniger Strom als „%3“.</translation>
    </message>
    <message>
        <source>“%3” needs %2 times as much electricity as “%1”.</source>
        <translation>„%3“ benötigt %2-mal so viel Strom wie „%1“.</translation>
    </message>
    <message>
        <source>“%1” needs the least electricity; the next, “%3”, needs %2 more.</source>
        <translation>„%1“ benötigt am wenigsten Strom; das nächste Szenario, „%3“, benötigt %2 mehr.</translation>
    </message>
    <message>
        <source>“%1” needs the least electricity; the next, “%3”, needs %2 times as much.</source>
        <translation>„%1“ benötigt am wenigsten Strom; das nächste Szenario, „%3“, benötigt %2-mal so viel.</translation>
    </message>
    <message>
        <source>“%1” and “%3” need the same amount of electricity.</source>
        <translation>„%1“ und „%3“ benötigen gleich viel Strom.</translation>
    </message>
    <message>
        <source>All scenarios compared need the same amount of electricity: %1.</source>
        <translation>Alle verglichenen Szenarien benötigen gleich viel Strom: %1.</translation>
    </message>
    <message>
        <source>“%1” consumes %2 of water.</source>
        <translation>„%1“ verbraucht %2 Wasser.</translation>
    </message>
    <message>
        <source>“%1” consumes the least water: %2.</source>
        <translation>„%1“ verbraucht am wenigsten Wasser: %2.</translation>
    </message>
    <message>
        <source>“%1” consumes %2 less water than “%3”.</source>
        <translation>„%1“ verbraucht %2 weniger Wasser als „%3“.</translation>
    </message>
    <message>
        <source>“%3” consumes %2 times as much water as “%1”.</source>
        <translation>„%3“ verbraucht %2-mal so viel Wasser wie „%1“.</translation>
    </message>
    <message>
        <source>“%1” consumes the least water; the next, “%3”, consumes %2 more.</source>
        <translation>„%1“ verbraucht am wenigsten Wasser; das nächste Szenario, „%3“, verbraucht %2 mehr.</translation>
    </message>
    <message>
        <source>“%1” consumes the least water; the next, “%3”, consumes %2 times as much.</source>
        <translation>„%1“ verbraucht am wenigsten Wasser; das nächste Szenario, „%3“, verbraucht %2-mal so viel.</translation>
    </message>
    <message>
        <source>“%1” and “%3” consume the same amount of water.</source>
        <translation>„%1“ und „%3“ verbrauchen gleich viel Wasser.</translation>
    </message>
    <message>
        <source>All scenarios compared consume the same amount of water: %1.</source>
        <translation>Alle verglichenen Szenarien verbrauchen gleich viel Wasser: %1.</translation>
    </message>
    <message>
        <source>“%1” costs %2.</source>
        <translation>„%1“ kostet %2.</translation>
    </message>
    <message>
        <source>“%1” costs the least: %2.</source>
        <translation>„%1“ kostet am wenigsten: %2.</translation>
    </message>
    <message>
        <source>“%1” costs %2 less than “%3”.</source>
        <translation>„%1“ kostet %2 weniger als „%3“.</translation>
    </message>
    <message>
        <source>“%3” costs %2 times as much as “%1”.</source>
        <translation>„%3“ kostet %2-mal so viel wie „%1“.</translation>
    </message>
    <message>
        <source>“%1” costs the least; the next, “%3”, costs %2 more.</source>
        <translation>„%1“ kostet am wenigsten; das nächste Szenario, „%3“, kostet %2 mehr.</translation>
    </message>
    <message>
        <source>“%1” costs the least; the next, “%3”, costs %2 times as much.</source>
        <translation>„%1“ kostet am wenigsten; das nächste Szenario, „%3“, kostet %2-mal so viel.</translation>
    </message>
    <message>
        <source>“%1” and “%3” cost the same.</source>
        <translation>„%1“ und „%3“ kosten gleich viel.</translation>
    </message>
    <message>
        <source>All scenarios compared cost the same: %1.</source>
        <translation>Alle verglichenen Szenarien kosten gleich viel: %1.</translation>
    </message>
    <message>
        <source>“%1” takes %2.</source>
        <translation>„%1“ dauert %2.</translation>
    </message>
    <message>
        <source>“%1” is the quickest: %2.</source>
        <translation>„%1“ ist am schnellsten: %2.</translation>
    </message>
    <message>
        <source>“%1” takes %2 less time than “%3”.</source>
        <translation>„%1“ ist %2 kürzer als „%3“.</translation>
    </message>
    <message>
        <source>“%3” takes %2 times as long as “%1”.</source>
        <translation>„%3“ dauert %2-mal so lange wie „%1“.</translation>
    </message>
    <message>
        <source>“%1” is the quickest; the next, “%3”, takes %2 longer.</source>
        <translation>„%1“ ist am schnellsten; das nächste Szenario, „%3“, dauert %2 länger.</translation>
    </message>
    <message>
        <source>“%1” is the quickest; the next, “%3”, takes %2 times as long.</source>
        <translation>„%1“ ist am schnellsten; das nächste Szenario, „%3“, dauert %2-mal so lange.</translation>
    </message>
    <message>
        <source>“%1” and “%3” take equally long.</source>
        <translation>„%1“ und „%3“ dauern gleich lange.</translation>
    </message>
    <message>
        <source>All scenarios compared take equally long: %1.</source>
        <translation>Alle verglichenen Szenarien dauern gleich lange: %1.</translation>
    </message>
    <message>
        <source>The amount of computation explains %1 of the difference.</source>
        <translation>Der Rechenaufwand erklärt %1 des Unterschieds.</translation>
    </message>
    <message>
        <source>Faster or better used accelerators explain %1 of the difference.</source>
        <translation>Schnellere oder besser ausgelastete Beschleuniger erklären %1 des Unterschieds.</translation>
    </message>
    <message>
        <source>The power drawn explains %1 of the difference.</source>
        <translation>Die Leistungsaufnahme erklärt %1 des Unterschieds.</translation>
    </message>
    <message>
        <source>Lost and repeated runs explain %1 of the difference.</source>
        <translation>Verlorene und wiederholte Läufe erklären %1 des Unterschieds.</translation>
    </message>
    <message>
        <source>The data centre’s PUE explains %1 of the difference.</source>
        <translation>Der PUE des Rechenzentrums erklärt %1 des Unterschieds.</translation>
    </message>
    <message>
        <source>The electricity grid explains %1 of the difference.</source>
        <translation>Das Stromnetz erklärt %1 des Unterschieds.</translation>
    </message>
    <message>
        <source>The making of the hardware explains %1 of the difference.</source>
        <translation>Die Herstellung der Hardware erklärt %1 des Unterschieds.</translation>
    </message>
    <message>
        <source>The accelerator-hours explain %1 of the difference.</source>
        <translation>Die Beschleunigerstunden erklären %1 des Unterschieds.</translation>
    </message>
    <message>
        <source>The energy needed explains %1 of the difference.</source>
        <translation>Der Energiebedarf erklärt %1 des Unterschieds.</translation>
    </message>
    <message>
        <source>Using the trained model explains %1 of the difference.</source>
        <translation>Die Nutzung des trainierten Modells erklärt %1 des Unterschieds.</translation>
    </message>
    <message>
        <source>No scenario has a result yet.</source>
        <translation>Noch kein Szenario hat ein Ergebnis.</translation>
    </message>
    <message>
        <source>different boundaries</source>
        <translation>unterschiedliche Systemgrenzen</translation>
    </message>
    <message>
        <source>% of the baseline</source>
        <translation>% der Vergleichsbasis</translation>
    </message>
    <message>
        <source>%1 per scenario</source>
        <extracomment>Line under the finding; %1 is a unit such as &quot;t CO₂e&quot;.</extracomment>
        <translation>%1 je Szenario</translation>
    </message>
    <message>
        <source>market-based</source>
        <translation>marktbasiert</translation>
    </message>
    <message>
        <source>location-based</source>
        <translation>standortbasiert</translation>
    </message>
    <message>
        <source>life-cycle factors</source>
        <translation>Lebenszyklusfaktoren</translation>
    </message>
    <message>
        <source>direct factors with upstream emissions</source>
        <translation>direkte Faktoren mit Vorkettenemissionen</translation>
    </message>
    <message>
        <source>life-cycle and direct factors mixed</source>
        <translation>Lebenszyklus- und direkte Faktoren gemischt</translation>
    </message>
    <message>
        <source>consumption on site and for electricity</source>
        <translation>Verbrauch vor Ort und für Strom</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hourly value(s)</source>
        <translation>
            <numerusform>%Ln Stundenwert</numerusform>
            <numerusform>%Ln Stundenwerte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sources: %1 and %Ln more</source>
        <extracomment>%1 is a list of sources, %n the number of those not named.</extracomment>
        <translation>
            <numerusform>Quellen: %1 und %Ln weitere</numerusform>
            <numerusform>Quellen: %1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Quellen: %1</translation>
    </message>
    <message>
        <source>Catalog %1</source>
        <translation>Katalog %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln default(s) in use</source>
        <translation>
            <numerusform>%Ln Vorgabe verwendet</numerusform>
            <numerusform>%Ln Vorgaben verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>a number that was computed</comment>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Input</source>
        <comment>a value that the calculation starts from</comment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Difference to baseline</source>
        <translation>Differenz zur Vergleichsbasis</translation>
    </message>
    <message>
        <source>Difference to baseline in %</source>
        <translation>Differenz zur Vergleichsbasis in %</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Host and network</source>
        <translation>Server und Netzwerk</translation>
    </message>
    <message>
        <source>Cooling (PUE)</source>
        <translation>Kühlung (PUE)</translation>
    </message>
    <message>
        <source>Embodied</source>
        <comment>part of the emissions: making the hardware</comment>
        <translation>Herstellung</translation>
    </message>
    <message>
        <source>Lost and repeated runs</source>
        <translation>Verlorene und wiederholte Läufe</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>part of the emissions: answering queries</comment>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Rent</source>
        <comment>of accelerators</comment>
        <translation>Miete</translation>
    </message>
    <message>
        <source>Water on site</source>
        <translation>Wasser vor Ort</translation>
    </message>
    <message>
        <source>Water for electricity</source>
        <translation>Wasser für Strom</translation>
    </message>
    <message>
        <source>%1, difference</source>
        <translation>%1, Differenz</translation>
    </message>
    <message>
        <source>%1, difference in %</source>
        <translation>%1, Differenz in %</translation>
    </message>
    <message>
        <source>The model does not fit into the memory of these accelerators.</source>
        <translation>Das Modell passt nicht in den Speicher dieser Beschleuniger.</translation>
    </message>
    <message>
        <source>The model does not fit into the memory of these accelerators; at least %1 of them would hold it.</source>
        <translation>Das Modell passt nicht in den Speicher dieser Beschleuniger; mindestens %1 davon würden ausreichen.</translation>
    </message>
    <message>
        <source>The data behind “%1” are more than three years older than the catalog.</source>
        <translation>Die Daten zu „%1“ sind mehr als drei Jahre älter als der Katalog.</translation>
    </message>
    <message>
        <source>The data behind “%1” are from %2 and more than three years older than the catalog.</source>
        <translation>Die Daten zu „%1“ (Stand: %2) sind mehr als drei Jahre älter als der Katalog.</translation>
    </message>
    <message>
        <source>This accelerator does not have the wanted precision; the next wider one is used.</source>
        <translation>Dieser Beschleuniger bietet die gewünschte Genauigkeit nicht; verwendet wird die nächsthöhere.</translation>
    </message>
    <message>
        <source>This accelerator does not have the wanted precision; %1 is used.</source>
        <translation>Dieser Beschleuniger bietet die gewünschte Genauigkeit nicht; verwendet wird %1.</translation>
    </message>
    <message>
        <source>The field %1 is not known; it is kept but not used.</source>
        <translation>Das Feld %1 ist nicht bekannt; es bleibt erhalten, wird aber nicht verwendet.</translation>
    </message>
    <message>
        <source>The total lacks a part that could not be computed.</source>
        <translation>In der Summe fehlt ein Anteil, der nicht berechnet werden konnte.</translation>
    </message>
    <message>
        <source>There is no hourly profile for this grid; its annual mean is used.</source>
        <translation>Für dieses Stromnetz gibt es kein Stundenprofil; verwendet wird der Jahresmittelwert.</translation>
    </message>
    <message>
        <source>This grid has no hourly profile of its own; that of a neighbour is used.</source>
        <translation>Dieses Stromnetz hat kein eigenes Stundenprofil; verwendet wird das eines Nachbarnetzes.</translation>
    </message>
    <message>
        <source>This grid has no hourly profile of its own; that of %1 is used.</source>
        <translation>Dieses Stromnetz hat kein eigenes Stundenprofil; verwendet wird das von %1.</translation>
    </message>
    <message>
        <source>There is no price for “%1”, so this cost is not known.</source>
        <translation>Für „%1“ gibt es keinen Preis; diese Kosten sind daher nicht bekannt.</translation>
    </message>
    <message>
        <source>The scenarios count different things, so they are not compared in percent.</source>
        <translation>Die Szenarien erfassen Unterschiedliches und werden daher nicht in Prozent verglichen.</translation>
    </message>
    <message>
        <source>A PUE above 3 is unusual; please check it.</source>
        <translation>Ein PUE über 3 ist ungewöhnlich; bitte prüfen.</translation>
    </message>
    <message>
        <source>A utilisation above 60 % is more than published runs reach; please check it.</source>
        <translation>Eine Auslastung über 60 % übersteigt die veröffentlichter Läufe; bitte prüfen.</translation>
    </message>
    <message>
        <source>No residual mix is known; what no contract covers counts with the intensity of the grid.</source>
        <translation>Ein Residualmix ist nicht bekannt; was kein Vertrag abdeckt, zählt mit der CO₂-Intensität des Netzes.</translation>
    </message>
    <message>
        <source>A contract does not count, because its quality criteria are not confirmed.</source>
        <translation>Ein Vertrag zählt nicht, weil seine Qualitätskriterien nicht bestätigt sind.</translation>
    </message>
    <message>
        <source>Fewer than 1,000 samples give unsteady percentiles.</source>
        <translation>Weniger als 1.000 Stichproben ergeben instabile Perzentile.</translation>
    </message>
    <message>
        <source>Published utilisations count attention in full; counting only its causal half makes the run look shorter than it is.</source>
        <translation>Veröffentlichte Auslastungen zählen die Attention vollständig; wird nur ihre kausale Hälfte gezählt, erscheint der Lauf kürzer, als er ist.</translation>
    </message>
    <message>
        <source>Direct and life-cycle factors are compared with each other.</source>
        <translation>Direkte Faktoren und Lebenszyklusfaktoren werden miteinander verglichen.</translation>
    </message>
    <message>
        <source>Factors with different global warming potentials are compared.</source>
        <translation>Faktoren mit unterschiedlichen Treibhauspotenzialen werden verglichen.</translation>
    </message>
    <message>
        <source>Own generation is matched over the year, not hour by hour.</source>
        <translation>Die Eigenerzeugung wird übers Jahr abgeglichen, nicht stündlich.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>“%1” is neither a Vorlauf document nor a plan.</source>
        <translation>„%1“ ist weder ein Vorlauf-Dokument noch ein Plan.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was not opened.</source>
        <translation>„%1“ ist beschädigt und wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Vorlauf, which is needed to open it.</source>
        <translation>„%1“ stammt aus einer neueren Version von Vorlauf, die zum Öffnen erforderlich ist.</translation>
    </message>
    <message>
        <source>“%1” is still in use by another program; close it there first.</source>
        <translation>„%1“ wird noch von einem anderen Programm verwendet; bitte zuerst dort schließen.</translation>
    </message>
    <message>
        <source>“%1” is too large to be a Vorlauf document.</source>
        <translation>„%1“ ist zu groß für ein Vorlauf-Dokument.</translation>
    </message>
    <message>
        <source>“%1” is a plan that is not valid.</source>
        <translation>„%1“ ist ein ungültiger Plan.</translation>
    </message>
    <message>
        <source>“%1” is a plan that is not valid. %2</source>
        <extracomment>%1 file, %2 the sentence of the first fault</extracomment>
        <translation>„%1“ ist ein ungültiger Plan. %2</translation>
    </message>
    <message>
        <source>“%1” cannot be saved there; the file is as it was.</source>
        <translation>„%1“ kann dort nicht gespeichert werden; die Datei ist unverändert.</translation>
    </message>
    <message>
        <source>Amount of computation</source>
        <translation>Rechenaufwand</translation>
    </message>
    <message>
        <source>Speed and utilisation</source>
        <translation>Geschwindigkeit und Auslastung</translation>
    </message>
    <message>
        <source>Power drawn</source>
        <translation>Leistungsaufnahme</translation>
    </message>
    <message>
        <source>Electricity grid</source>
        <translation>Stromnetz</translation>
    </message>
    <message>
        <source>Making of the hardware</source>
        <translation>Hardwareherstellung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 status of a check, %2 number of rules with it
----------
%1 name of an input, %2 what was given
----------
read aloud; %1 name of a scenario, %2 &quot;no result&quot;
----------
read aloud; %1 a name, %2 an amount</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All other factors</source>
        <translation>Alle übrigen Faktoren</translation>
    </message>
    <message>
        <source>%1, location-based: each factor’s share of the difference (LMDI); factors multiply, so their shares add up</source>
        <extracomment>Line under the finding of the waterfall; %1 is a unit such as &quot;t CO₂e&quot;.</extracomment>
        <translation>%1, standortbasiert: Anteil jedes Faktors am Unterschied (LMDI); Faktoren multiplizieren sich, daher addieren sich ihre Anteile</translation>
    </message>
    <message>
        <source>Two scenarios with results are needed to explain a difference.</source>
        <translation>Um einen Unterschied zu erklären, sind zwei Szenarien mit Ergebnissen nötig.</translation>
    </message>
    <message>
        <source>“%1” and “%2” emit the same.</source>
        <translation>„%1“ und „%2“ stoßen gleich viel aus.</translation>
    </message>
    <message>
        <source>“%1” emits %2 times as much as “%3”.</source>
        <translation>„%1“ stößt %2-mal so viel aus wie „%3“.</translation>
    </message>
    <message>
        <source>“%1” emits %2 more than “%3”.</source>
        <translation>„%1“ stößt %2 mehr aus als „%3“.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Largest reasons: %1.</source>
        <extracomment>%1 is a list of factors, largest first.</extracomment>
        <translation>Hauptgründe: %1.</translation>
    </message>
    <message>
        <source>Final run</source>
        <translation>Endlauf</translation>
    </message>
    <message>
        <source>All runs of the project</source>
        <translation>Alle Läufe des Projekts</translation>
    </message>
    <message>
        <source>Life cycle with use</source>
        <translation>Lebenszyklus mit Nutzung</translation>
    </message>
    <message>
        <source>Pre-training</source>
        <translation>Vortraining</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>Feinabstimmung</translation>
    </message>
    <message>
        <source>Fine-tuning with LoRA</source>
        <translation>Feinabstimmung mit LoRA</translation>
    </message>
    <message>
        <source>Fine-tuning with QLoRA</source>
        <translation>Feinabstimmung mit QLoRA</translation>
    </message>
    <message>
        <source>Preference training</source>
        <translation>Präferenztraining</translation>
    </message>
    <message>
        <source>None</source>
        <comment>recomputation</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Selective</source>
        <comment>recomputation</comment>
        <translation>Selektiv</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>recomputation</comment>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Full attention</source>
        <translation>Volle Attention</translation>
    </message>
    <message>
        <source>Causal half</source>
        <translation>Kausale Hälfte</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <comment>where energy is measured</comment>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Servers</source>
        <comment>where energy is measured</comment>
        <translation>Server</translation>
    </message>
    <message>
        <source>All IT</source>
        <comment>where energy is measured</comment>
        <translation>Gesamte IT</translation>
    </message>
    <message>
        <source>Whole data centre</source>
        <comment>where energy is measured</comment>
        <translation>Gesamtes Rechenzentrum</translation>
    </message>
    <message>
        <source>Life cycle</source>
        <comment>emission factors</comment>
        <translation>Lebenszyklus</translation>
    </message>
    <message>
        <source>Direct emissions</source>
        <comment>emission factors</comment>
        <translation>Direkte Emissionen</translation>
    </message>
    <message>
        <source>Power purchase agreement</source>
        <translation>Stromliefervertrag (PPA)</translation>
    </message>
    <message>
        <source>Guarantee of origin</source>
        <translation>Herkunftsnachweis</translation>
    </message>
    <message>
        <source>Supplier tariff</source>
        <translation>Versorgertarif</translation>
    </message>
    <message>
        <source>Flat</source>
        <comment>profile of a year</comment>
        <translation>Konstant</translation>
    </message>
    <message>
        <source>Solar</source>
        <comment>profile of a year</comment>
        <translation>Solar</translation>
    </message>
    <message>
        <source>Hour by hour</source>
        <comment>profile of a year</comment>
        <translation>Stündlich</translation>
    </message>
    <message>
        <source>As planned</source>
        <comment>start of a run</comment>
        <translation>Wie geplant</translation>
    </message>
    <message>
        <source>Best start</source>
        <comment>start of a run</comment>
        <translation>Bester Start</translation>
    </message>
    <message>
        <source>Pause and resume</source>
        <comment>start of a run</comment>
        <translation>Pausieren und fortsetzen</translation>
    </message>
    <message>
        <source>Rented</source>
        <comment>hardware</comment>
        <translation>Gemietet</translation>
    </message>
    <message>
        <source>Owned</source>
        <comment>hardware</comment>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>1,000 training tokens</source>
        <comment>score per</comment>
        <translation>1.000 Trainingstoken</translation>
    </message>
    <message>
        <source>10⁹ parameters</source>
        <comment>score per</comment>
        <translation>10⁹ Parameter</translation>
    </message>
    <message>
        <source>1,000 tokens</source>
        <comment>score per</comment>
        <translation>1.000 Token</translation>
    </message>
    <message>
        <source>query</source>
        <comment>score per</comment>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>g CO₂e</source>
        <translation>g CO₂e</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>The reason: %1.</source>
        <extracomment>%1 is a factor such as &quot;Electricity grid (÷8.3)&quot;.</extracomment>
        <translation>Der Grund: %1.</translation>
    </message>
    <message>
        <source>Overview</source>
        <comment>name of a sheet</comment>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>name of a sheet</comment>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Numbers</source>
        <comment>name of a sheet</comment>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Carbon-free energy contracted for a year, matched with the load hour by hour.</source>
        <translation>CO₂-freie Energie, die für ein Jahr vertraglich gesichert ist, Stunde für Stunde mit der Last abgeglichen.</translation>
    </message>
    <message>
        <source>Profile of the supply</source>
        <translation>Profil der Lieferung</translation>
    </message>
    <message>
        <source>FLOP with recomputation</source>
        <translation>FLOP mit Neuberechnung</translation>
    </message>
    <message>
        <source>FLOP of generated tokens, inside the above</source>
        <translation>FLOP für erzeugte Token, oben enthalten</translation>
    </message>
    <message>
        <source>Time factor of QLoRA</source>
        <translation>Zeitfaktor von QLoRA</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Power of one accelerator</source>
        <translation>Leistung eines Beschleunigers</translation>
    </message>
    <message>
        <source>Power of all storage</source>
        <translation>Leistung des gesamten Speichers</translation>
    </message>
    <message>
        <source>IT power</source>
        <translation>IT-Leistung</translation>
    </message>
    <message>
        <source>Electricity from the grid</source>
        <translation>Strom aus dem Netz</translation>
    </message>
    <message>
        <source>Mean intensity of that electricity</source>
        <translation>Mittlere Intensität dieses Stroms</translation>
    </message>
    <message>
        <source>Direct share of the intensity</source>
        <translation>Direkter Anteil an der Intensität</translation>
    </message>
    <message>
        <source>given</source>
        <comment>by the user</comment>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>default of the catalog</source>
        <translation>Vorgabe des Katalogs</translation>
    </message>
    <message>
        <source>default of the method</source>
        <translation>Vorgabe der Methode</translation>
    </message>
    <message>
        <source>derived</source>
        <comment>from other inputs</comment>
        <translation>abgeleitet</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>name of a sheet</comment>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Rechenweg</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>of a web page</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Formelzeichen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Origin</source>
        <comment>of a value: given or a default</comment>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Emissions, location-based (t CO₂e)</source>
        <translation>Emissionen, standortbasiert (t CO₂e)</translation>
    </message>
    <message>
        <source>%1: %2 predicted, %3 published</source>
        <translation>%1: %2 vorhergesagt, %3 veröffentlicht</translation>
    </message>
    <message>
        <source>Range from P5 to P95: %1 to %2</source>
        <translation>Bereich von P5 bis P95: %1 bis %2</translation>
    </message>
    <message>
        <source>Published energy</source>
        <translation>Veröffentlichte Energie</translation>
    </message>
    <message>
        <source>Published accelerator-hours</source>
        <translation>Veröffentlichte Beschleunigerstunden</translation>
    </message>
    <message>
        <source>Predicted energy</source>
        <translation>Vorhergesagte Energie</translation>
    </message>
    <message>
        <source>Predicted accelerator-hours</source>
        <translation>Vorhergesagte Beschleunigerstunden</translation>
    </message>
    <message>
        <source>inside P5 to P95</source>
        <extracomment>of a run whose published number lies inside the predicted range</extracomment>
        <translation>innerhalb P5 bis P95</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>außerhalb</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>predicted = published</source>
        <extracomment>the line on which predicted and published numbers are the same</extracomment>
        <translation>vorhergesagt = veröffentlicht</translation>
    </message>
    <message>
        <source>Accuracy: %1</source>
        <translation>Genauigkeit: %1</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Predicted / published</source>
        <translation>Vorhergesagt / veröffentlicht</translation>
    </message>
    <message>
        <source>Judged</source>
        <extracomment>heading of a column: whether the method is judged by the run</extracomment>
        <translation>Beurteilt</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>There is no scenario to look around.</source>
        <translation>Es gibt kein Szenario, um das herum gesucht werden könnte.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Start hour</source>
        <translation>Startstunde</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>When</source>
        <comment>name of a sheet</comment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>How sure</source>
        <comment>name of a sheet</comment>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Best</source>
        <comment>name of a sheet</comment>
        <translation>Bester Plan</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Low value</source>
        <translation>Niedriger Wert</translation>
    </message>
    <message>
        <source>High value</source>
        <translation>Hoher Wert</translation>
    </message>
    <message>
        <source>Result at the low value</source>
        <translation>Ergebnis beim niedrigen Wert</translation>
    </message>
    <message>
        <source>Result at the high value</source>
        <translation>Ergebnis beim hohen Wert</translation>
    </message>
    <message>
        <source>Share of the spread, alone</source>
        <translation>Anteil an der Streuung, allein</translation>
    </message>
    <message>
        <source>Share of the spread, with others</source>
        <translation>Anteil an der Streuung, mit anderen</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Wie geplant</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Probability to be below the baseline</source>
        <translation>Wahrscheinlichkeit, unter der Vergleichsbasis zu liegen</translation>
    </message>
    <message>
        <source>The scenario has no result.</source>
        <translation>Das Szenario hat kein Ergebnis.</translation>
    </message>
    <message>
        <source>No supply is contracted hour by hour.</source>
        <translation>Es ist keine stündliche Lieferung vereinbart.</translation>
    </message>
    <message>
        <source>Hour (UTC)</source>
        <translation>Stunde (UTC)</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Gedeckt</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation>Von (UTC)</translation>
    </message>
    <message>
        <source>To (UTC)</source>
        <translation>Bis (UTC)</translation>
    </message>
    <message>
        <source>Emissions of the run’s electricity</source>
        <translation>Emissionen des Stroms für den Lauf</translation>
    </message>
    <message>
        <source>Saving against the start</source>
        <translation>Ersparnis gegenüber dem Start</translation>
    </message>
    <message>
        <source>Saving against the mean</source>
        <translation>Ersparnis gegenüber dem Mittel</translation>
    </message>
    <message>
        <source>The accelerator is not published, or several kinds were used.</source>
        <translation>Der Beschleuniger ist nicht veröffentlicht, oder es waren mehrere Arten.</translation>
    </message>
    <message>
        <source>The accelerator-hours are not published.</source>
        <translation>Die Beschleunigerstunden sind nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Neither training tokens nor FLOP are published.</source>
        <translation>Weder Trainingstokens noch FLOP sind veröffentlicht.</translation>
    </message>
    <message>
        <source>The parameters used for each token are not published.</source>
        <translation>Wie viele Parameter jedes Token benutzt, ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Not the tokens are published but the FLOP, which are used.</source>
        <translation>Veröffentlicht sind statt der Token die FLOP; mit ihnen wird gerechnet.</translation>
    </message>
    <message>
        <source>It was the search for a model, not the training of one.</source>
        <translation>Es war die Suche nach einem Modell, nicht das Training eines Modells.</translation>
    </message>
    <message>
        <source>The parameters are not published.</source>
        <translation>Die Parameter sind nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>The energy is not published.</source>
        <translation>Die Energie ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>The published energy rests on a rated or assumed power, not on a measurement.</source>
        <translation>Die veröffentlichte Energie beruht auf einer Nenn- oder angenommenen Leistung, nicht auf einer Messung.</translation>
    </message>
    <message>
        <source>The source leaves open whether the energy was measured.</source>
        <translation>Die Quelle lässt offen, ob die Energie gemessen wurde.</translation>
    </message>
    <message>
        <source>The published number has one digit only.</source>
        <translation>Die veröffentlichte Zahl hat nur eine Stelle.</translation>
    </message>
    <message>
        <source>The number of accelerators is not published; the one to which METHOD 3.2 refers was taken.</source>
        <translation>Die Anzahl der Beschleuniger ist nicht veröffentlicht; genommen wurde die, auf die sich METHOD 3.2 bezieht.</translation>
    </message>
    <message>
        <source>The run could not be computed.</source>
        <translation>Der Lauf konnte nicht berechnet werden.</translation>
    </message>
    <message>
        <source>The numbers are a reconstruction by others.</source>
        <translation>Die Zahlen haben andere rekonstruiert.</translation>
    </message>
    <message>
        <source>The same run stands in another row.</source>
        <translation>Derselbe Lauf steht in einer anderen Zeile.</translation>
    </message>
    <message>
        <source>The hours were assumed by the authors.</source>
        <translation>Die Stunden haben die Autoren angenommen.</translation>
    </message>
    <message>
        <source>The hours include distillation from larger models.</source>
        <translation>Die Stunden enthalten die Destillation aus größeren Modellen.</translation>
    </message>
    <message>
        <source>Most of the parameters are embeddings, which take hardly any work.</source>
        <translation>Die meisten Parameter sind Embeddings, die kaum Rechenarbeit kosten.</translation>
    </message>
    <message>
        <source>The hours are the sum of logged steps, without losses.</source>
        <translation>Die Stunden sind die Summe der protokollierten Schritte, ohne Verluste.</translation>
    </message>
    <message>
        <source>The run was made in two legs.</source>
        <translation>Der Lauf bestand aus zwei Abschnitten.</translation>
    </message>
    <message>
        <source>The hours may include other work.</source>
        <translation>Die Stunden enthalten womöglich andere Arbeit.</translation>
    </message>
    <message>
        <source>Two texts of its makers give different hours.</source>
        <translation>Zwei Texte der Urheber nennen verschiedene Stunden.</translation>
    </message>
    <message>
        <source>The hours are rounded to one digit.</source>
        <translation>Die Stunden sind auf eine Stelle gerundet.</translation>
    </message>
    <message>
        <source>The number of accelerators is an assumption.</source>
        <translation>Die Anzahl der Beschleuniger ist eine Annahme.</translation>
    </message>
    <message>
        <source>The tokens were not checked against the source.</source>
        <translation>Die Token sind nicht an der Quelle geprüft.</translation>
    </message>
    <message>
        <source>Only the hours that belong to the tokens are compared.</source>
        <translation>Verglichen werden nur die Stunden, die zu den Token gehören.</translation>
    </message>
    <message>
        <source>GPU, CPU and memory were metered, not the whole machine.</source>
        <translation>Gemessen wurden GPU, CPU und Speicher, nicht die ganze Maschine.</translation>
    </message>
    <message>
        <source>Only the accelerators were metered, and only they are predicted.</source>
        <translation>Nur die Beschleuniger wurden gemessen, und nur sie werden vorhergesagt.</translation>
    </message>
    <message>
        <source>Hours and energy are those of a part of the run.</source>
        <translation>Stunden und Energie sind die eines Teils des Laufs.</translation>
    </message>
    <message>
        <source>The paper leaves open whether its power was measured or estimated.</source>
        <translation>Die Arbeit lässt offen, ob ihre Leistung gemessen oder geschätzt ist.</translation>
    </message>
    <message>
        <source>By its size, the energy includes host and cooling.</source>
        <translation>Nach ihrer Größe enthält die Energie Host und Kühlung.</translation>
    </message>
    <message>
        <source>There is no published run to compare with.</source>
        <translation>Es gibt keinen veröffentlichten Lauf zum Vergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>From accelerator-hours, Vorlauf predicts %1 times the energy that %Ln run(s) measured (median), with a median error of %2</source>
        <translation>
            <numerusform>Aus Beschleunigerstunden sagt Vorlauf das %1-Fache der Energie vorher, die %Ln Lauf gemessen hat (Median), bei einem mittleren Fehler (Median) von %2</numerusform>
            <numerusform>Aus Beschleunigerstunden sagt Vorlauf das %1-Fache der Energie vorher, die %Ln Läufe gemessen haben (Median), bei einem mittleren Fehler (Median) von %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From parameters and tokens, Vorlauf predicts the accelerator-hours of %Ln run(s) with a median error of %1</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>
            <numerusform>Aus Parametern und Token sagt Vorlauf die Beschleunigerstunden von %Ln Lauf mit einem mittleren Fehler (Median) von %1 vorher</numerusform>
            <numerusform>Aus Parametern und Token sagt Vorlauf die Beschleunigerstunden von %Ln Läufen mit einem mittleren Fehler (Median) von %1 vorher</numerusform>
        </translation>
    </message>
    <message>
        <source>; %1 of %2 lie inside the range from P5 to P95.</source>
        <extracomment>ends a sentence: %1 of %2 runs</extracomment>
        <translation>; %1 von %2 liegen im Bereich von P5 bis P95.</translation>
    </message>
    <message>
        <source>Judged are runs whose energy was measured; energy at rated power only tests arithmetic. The early papers metered GPU, CPU and memory only, so that the prediction for the whole facility is higher (METHOD 3.4).</source>
        <translation>Beurteilt wird an Läufen mit gemessener Energie; Energie aus Nennleistung prüft nur das Rechnen. Die frühen Arbeiten haben nur GPU, CPU und Speicher gemessen, daher liegt die Vorhersage für das ganze Rechenzentrum höher (METHOD 3.4).</translation>
    </message>
    <message>
        <source>Judged are runs with published parameters, tokens (or FLOP) and hours. The defaults of METHOD 3.2 rest on the same runs: this shows how far they scatter and is no proof for the next one.</source>
        <translation>Beurteilt wird an Läufen mit veröffentlichten Parametern, Token (oder FLOP) und Stunden. Die Vorgaben von METHOD 3.2 beruhen auf denselben Läufen: Das zeigt, wie weit sie streuen, und beweist nichts für den nächsten.</translation>
    </message>
    <message>
        <source>Over the whole run it reached %1 of the peak; %2 were expected.</source>
        <translation>Über den ganzen Lauf erreichte er %1 der Spitzenleistung; erwartet waren %2.</translation>
    </message>
    <message>
        <source>The energy is %1 for each accelerator; %2 were expected.</source>
        <translation>Die Energie entspricht %1 je Beschleuniger; erwartet waren %2.</translation>
    </message>
    <message>
        <source>emits %1 less</source>
        <comment>the run</comment>
        <translation>stößt %1 weniger aus</translation>
    </message>
    <message>
        <source>emits %1 more</source>
        <comment>the run</comment>
        <translation>stößt %1 mehr aus</translation>
    </message>
    <message>
        <source>emits %1 times as much</source>
        <comment>the run</comment>
        <translation>stößt das %1-Fache aus</translation>
    </message>
    <message>
        <source>emits the same</source>
        <comment>the run</comment>
        <translation>stößt gleich viel aus</translation>
    </message>
    <message>
        <source>costs %1 less</source>
        <comment>the run</comment>
        <translation>kostet %1 weniger</translation>
    </message>
    <message>
        <source>costs %1 more</source>
        <comment>the run</comment>
        <translation>kostet %1 mehr</translation>
    </message>
    <message>
        <source>costs %1 times as much</source>
        <comment>the run</comment>
        <translation>kostet das %1-Fache</translation>
    </message>
    <message>
        <source>costs the same</source>
        <comment>the run</comment>
        <translation>kostet gleich viel</translation>
    </message>
    <message>
        <source>takes %1 less time</source>
        <comment>the run</comment>
        <translation>dauert %1 kürzer</translation>
    </message>
    <message>
        <source>takes %1 longer</source>
        <comment>the run</comment>
        <translation>dauert %1 länger</translation>
    </message>
    <message>
        <source>takes %1 times as long</source>
        <comment>the run</comment>
        <translation>dauert %1-mal so lange</translation>
    </message>
    <message>
        <source>takes as long</source>
        <comment>the run</comment>
        <translation>dauert gleich lange</translation>
    </message>
    <message>
        <source>The same run</source>
        <translation>Derselbe Lauf</translation>
    </message>
    <message>
        <source>The same run from %1</source>
        <translation>Derselbe Lauf ab %1</translation>
    </message>
    <message>
        <source>The run on %1</source>
        <comment>accelerators</comment>
        <translation>Der Lauf auf %1</translation>
    </message>
    <message>
        <source>The run on %1 from %2</source>
        <extracomment>%1 accelerators, %2 date</extracomment>
        <translation>Der Lauf auf %1 ab %2</translation>
    </message>
    <message>
        <source>emissions</source>
        <comment>in a list</comment>
        <translation>Emissionen</translation>
    </message>
    <message>
        <source>cost</source>
        <comment>in a list</comment>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>duration</source>
        <comment>in a list</comment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>Format of a day without its year (Qt: d day, MMMM month)</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a date</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>subject and predicate</comment>
        <extracomment>%1 the run, %2 what it does: &quot;The same run in Sweden&quot; &quot;costs 3 % more and emits 84 % less&quot;</extracomment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>No plan is left: all of them were left out.</source>
        <translation>Kein Plan bleibt übrig: Alle wurden ausgeschlossen.</translation>
    </message>
    <message>
        <source>None of the plans searched emits less than “%1”.</source>
        <translation>Keiner der durchsuchten Pläne stößt weniger aus als „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 plans searched is (are) beaten by no other one in %2.</source>
        <extracomment>%n number of plans, %1 number of plans searched, %2 &quot;emissions, cost and duration&quot;</extracomment>
        <translation>
            <numerusform>%n von %1 durchsuchten Plänen wird in %2 von keinem anderen übertroffen.</numerusform>
            <numerusform>%n von %1 durchsuchten Plänen werden in %2 von keinem anderen übertroffen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Emission factor: %1</source>
        <extracomment>%1 a source of electricity, such as &quot;Coal (pulverised)&quot;
----------
an input; %1 is a source of electricity such as &quot;Coal&quot;</extracomment>
        <translation>Emissionsfaktor: %1</translation>
    </message>
    <message>
        <source>Water for the grid’s electricity</source>
        <translation>Wasser für den Netzstrom</translation>
    </message>
    <message>
        <source>own range</source>
        <translation>eigener Bereich</translation>
    </message>
    <message>
        <source>%1 (%2)
%3: %4
%5: %6</source>
        <extracomment>tool tip; %1 an input, %2 &quot;default&quot;, then twice its value and the emissions there</extracomment>
        <translation>%1 (%2)
%3: %4
%5: %6</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <extracomment>a share that the samples give only roughly</extracomment>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>explains %1 of the spread alone, %2 together with others</source>
        <extracomment>tool tip; %1 and %2 are shares</extracomment>
        <translation>erklärt allein %1 der Streuung, zusammen mit anderen %2</translation>
    </message>
    <message>
        <source>The share is uncertain: too few samples.</source>
        <translation>Der Anteil ist unsicher: zu wenige Stichproben.</translation>
    </message>
    <message>
        <source>What drives a result can be said once the scenario has one.</source>
        <translation>Was das Ergebnis treibt, lässt sich sagen, sobald das Szenario eines hat.</translation>
    </message>
    <message>
        <source>Nothing is uncertain in “%1”: every input that moves its emissions is given exactly.</source>
        <translation>In „%1“ ist nichts unsicher: Jede Eingabe, die auf die Emissionen wirkt, ist genau angegeben.</translation>
    </message>
    <message>
        <source>“%1” in %2, location-based, if one input moves between its low and high value and all others stay as planned</source>
        <extracomment>Line under the finding; %1 a scenario, %2 a unit such as &quot;t CO₂e&quot;.</extracomment>
        <translation>„%1“ in %2, standortbasiert, wenn eine Eingabe zwischen ihrem niedrigen und hohen Wert liegt und alle anderen wie geplant bleiben</translation>
    </message>
    <message>
        <source>low and high: P10 and P90, or the ends of an own range</source>
        <translation>niedrig und hoch: P10 und P90 oder die Enden des eigenen Bereichs</translation>
    </message>
    <message>
        <source>share of the spread: Sobol index, alone and (outlined) with others</source>
        <translation>Anteil an der Streuung: Sobol-Index, allein und (umrandet) mit anderen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further input(s) do not move the emissions</source>
        <translation>
            <numerusform>%Ln weitere Eingabe wirkt nicht auf die Emissionen</numerusform>
            <numerusform>%Ln weitere Eingaben wirken nicht auf die Emissionen</numerusform>
        </translation>
    </message>
    <message>
        <source>no correlations between inputs</source>
        <translation>keine Korrelationen zwischen Eingaben</translation>
    </message>
    <message>
        <source>seed %1</source>
        <extracomment>of random numbers; %1 is the number that they start from</extracomment>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <source>“%1” is no number whose range moves a result; such a number is for example “hardware.mfu” or “site.pue”.</source>
        <translation>„%1“ ist keine Zahl, deren Bereich ein Ergebnis bewegt; eine solche Zahl ist etwa „hardware.mfu“ oder „site.pue“.</translation>
    </message>
    <message>
        <source>Hourly profile</source>
        <translation>Stundenprofil</translation>
    </message>
    <message>
        <source>Intensity hour by hour: 8,760 values of a typical year in UTC, or fewer from the start on. Default: the profile of the zone, or one it borrows.</source>
        <translation>Intensität Stunde für Stunde: 8.760 Werte eines typischen Jahres in UTC, oder weniger ab dem Start. Vorgabe: das Profil der Zone oder eines, das sie sich leiht.</translation>
    </message>
    <message>
        <source>Hours borrowed from</source>
        <translation>Stunden geliehen von</translation>
    </message>
    <message>
        <source>Another country or grid whose hourly shape is used, scaled to the mean intensity of this one. Default: its own hours.</source>
        <translation>Ein anderes Land oder Netz, dessen Stundenverlauf verwendet wird, umgerechnet auf die mittlere Intensität des eigenen. Vorgabe: die eigenen Stunden.</translation>
    </message>
    <message>
        <source>lines from 5 % to 95 % of what is possible</source>
        <extracomment>of Overview: a line at each bar shows how far its result may lie off</extracomment>
        <translation>Linien von 5 % bis 95 % der möglichen Werte</translation>
    </message>
    <message>
        <source>Emissions: %1</source>
        <translation>Emissionen: %1</translation>
    </message>
    <message>
        <source>Duration: %1</source>
        <translation>Dauer: %1</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translation>Kosten: %1</translation>
    </message>
    <message>
        <source>Another plan beats it.</source>
        <translation>Ein anderer Plan übertrifft ihn.</translation>
    </message>
    <message>
        <source>Pale: best of an accelerator or a place, but beaten</source>
        <translation>Blass: Bester eines Beschleunigers oder Ortes, aber übertroffen</translation>
    </message>
    <message>
        <source>Larger: takes longer</source>
        <translation>Größer: dauert länger</translation>
    </message>
    <message>
        <source>Emissions in %1</source>
        <extracomment>Title of an axis: %1 unit</extracomment>
        <translation>Emissionen in %1</translation>
    </message>
    <message>
        <source>Cost in %1</source>
        <translation>Kosten in %1</translation>
    </message>
    <message>
        <source>Duration in %1</source>
        <translation>Dauer in %1</translation>
    </message>
    <message>
        <source>Profile of %1</source>
        <extracomment>%1 is a zone, the scenario&apos;s own or the one whose profile it borrows</extracomment>
        <translation>Profil von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n accelerator(s) of other vendors</source>
        <comment>left out</comment>
        <translation>
            <numerusform>%n Beschleuniger anderer Hersteller</numerusform>
            <numerusform>%n Beschleuniger anderer Hersteller</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accelerator(s) without a peak at this precision</source>
        <comment>left out</comment>
        <translation>
            <numerusform>%n Beschleuniger ohne Spitzenleistung bei dieser Genauigkeit</numerusform>
            <numerusform>%n Beschleuniger ohne Spitzenleistung bei dieser Genauigkeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accelerator(s) without a power value</source>
        <comment>left out</comment>
        <translation>
            <numerusform>%n Beschleuniger ohne Leistungsangabe</numerusform>
            <numerusform>%n Beschleuniger ohne Leistungsangabe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accelerator(s) with too little memory</source>
        <comment>left out</comment>
        <translation>
            <numerusform>%n Beschleuniger mit zu wenig Speicher</numerusform>
            <numerusform>%n Beschleuniger mit zu wenig Speicher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accelerator(s) without a price</source>
        <comment>left out</comment>
        <translation>
            <numerusform>%n Beschleuniger ohne Preis</numerusform>
            <numerusform>%n Beschleuniger ohne Preis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accelerator(s) with missing data</source>
        <comment>left out</comment>
        <translation>
            <numerusform>%n Beschleuniger mit fehlenden Daten</numerusform>
            <numerusform>%n Beschleuniger mit fehlenden Daten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) not allowed</source>
        <comment>left out</comment>
        <translation>
            <numerusform>%n nicht erlaubter Ort</numerusform>
            <numerusform>%n nicht erlaubte Orte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) without hours of their own</source>
        <comment>left out</comment>
        <translation>
            <numerusform>%n Ort ohne eigene Stundenwerte</numerusform>
            <numerusform>%n Orte ohne eigene Stundenwerte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) without an electricity price</source>
        <comment>left out</comment>
        <translation>
            <numerusform>%n Ort ohne Strompreis</numerusform>
            <numerusform>%n Orte ohne Strompreis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) with missing data</source>
        <comment>left out</comment>
        <translation>
            <numerusform>%n Ort mit fehlenden Daten</numerusform>
            <numerusform>%n Orte mit fehlenden Daten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 plans that end after the deadline</source>
        <comment>left out</comment>
        <translation>%1 Pläne, die nach der Frist enden</translation>
    </message>
    <message>
        <source>%1 plans over the limit of emissions</source>
        <comment>left out</comment>
        <translation>%1 Pläne über der Emissionsgrenze</translation>
    </message>
    <message>
        <source>%1 plans over the budget</source>
        <comment>left out</comment>
        <translation>%1 Pläne über dem Budget</translation>
    </message>
    <message>
        <source>%1 plans that take too long</source>
        <comment>left out</comment>
        <translation>%1 Pläne, die zu lange dauern</translation>
    </message>
    <message>
        <source>%1 plans with too little memory</source>
        <comment>left out</comment>
        <translation>%1 Pläne mit zu wenig Speicher</translation>
    </message>
    <message>
        <source>%1 plans without a price</source>
        <comment>left out</comment>
        <translation>%1 Pläne ohne Preis</translation>
    </message>
    <message>
        <source>%1 plans with missing data</source>
        <comment>left out</comment>
        <translation>%1 Pläne mit fehlenden Daten</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Ausgeschlossen: %1.</translation>
    </message>
    <message>
        <source>Emissions</source>
        <comment>what a cap limits</comment>
        <translation>Emissionen</translation>
    </message>
    <message>
        <source>Energy</source>
        <comment>what a cap limits</comment>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>what a cap limits</comment>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Duration</source>
        <comment>what a cap limits</comment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Water</source>
        <comment>what a cap limits</comment>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>%1: unknown, the cap is %2.</source>
        <extracomment>%1 what is limited, %2 the cap</extracomment>
        <translation>%1: unbekannt, die Obergrenze ist %2.</translation>
    </message>
    <message>
        <source>%1: %2, over the cap of %3.</source>
        <translation>%1: %2, über der Obergrenze (%3).</translation>
    </message>
    <message>
        <source>%1: %2, cap %3.</source>
        <translation>%1: %2, Obergrenze %3.</translation>
    </message>
    <message>
        <source>%1: %2, over the cap of %4 (%3).</source>
        <extracomment>%1 what is limited, %2 its value, %3 difference in percent with its sign, %4 the cap</extracomment>
        <translation>%1: %2, über der Obergrenze (%4; %3).</translation>
    </message>
    <message>
        <source>%1: %2, within the cap of %4 (%3).</source>
        <translation>%1: %2, innerhalb der Obergrenze (%4; %3).</translation>
    </message>
    <message>
        <source>%1 would just meet it</source>
        <translation>%1 würde gerade genügen</translation>
    </message>
    <message>
        <source>not possible alone; best is %1, which gives %2</source>
        <extracomment>%1 the best value of a lever, %2 what the capped quantity becomes with it</extracomment>
        <translation>allein nicht möglich; bestenfalls %1, das ergibt %2</translation>
    </message>
    <message>
        <source>Hour by hour the contract covers %1 of the run, no less than over the whole period.</source>
        <translation>Stunde für Stunde deckt der Vertrag %1 des Laufs, nicht weniger als über den ganzen Zeitraum.</translation>
    </message>
    <message>
        <source>Hour by hour the contract covers %1 of the run; over the whole period it would claim %2.</source>
        <translation>Stunde für Stunde deckt der Vertrag %1 des Laufs; über den ganzen Zeitraum gerechnet wären es %2.</translation>
    </message>
    <message>
        <source>The run’s energy as a constant load over a year, since it has no start.</source>
        <translation>Die Energie des Laufs als gleichmäßige Last über ein Jahr, denn ein Start ist nicht angegeben.</translation>
    </message>
    <message>
        <source>The hours of the run; what the contract supplies in one hour never counts in another.</source>
        <translation>Die Stunden des Laufs; was der Vertrag in einer Stunde liefert, zählt in keiner anderen.</translation>
    </message>
    <message>
        <source>Times are local (%1). Surplus: %2 of the supply.</source>
        <translation>Zeiten am Ort des Laufs (%1). Überschuss: %2 der Lieferung.</translation>
    </message>
    <message>
        <source>The rest comes from the grid, of which %1 is carbon-free over the year.</source>
        <translation>Der Rest kommt aus dem Netz, das im Jahr zu %1 CO₂-frei ist.</translation>
    </message>
    <message>
        <source>Contract, hour by hour</source>
        <translation>Vertrag, Stunde für Stunde</translation>
    </message>
    <message>
        <source>With the grid’s own carbon-free share (24/7 score)</source>
        <extracomment>the 24/7 carbon-free energy score</extracomment>
        <translation>Mit dem CO₂-freien Anteil des Netzes (24/7-Wert)</translation>
    </message>
    <message>
        <source>Claim over the whole period</source>
        <translation>Anspruch über den ganzen Zeitraum</translation>
    </message>
    <message>
        <source>%1: %2 of the load matched hour by hour; supply is %3 of the load</source>
        <extracomment>a month or day; %2 and %3 shares</extracomment>
        <translation>%1: %2 der Last stündlich gedeckt; Lieferung %3 der Last</translation>
    </message>
    <message>
        <source>% of the run’s electricity</source>
        <translation>% des Stroms für den Lauf</translation>
    </message>
    <message>
        <source>hour of the day</source>
        <translation>Stunde des Tages</translation>
    </message>
    <message>
        <source>matched by the contract</source>
        <translation>durch den Vertrag gedeckt</translation>
    </message>
    <message>
        <source>rest from the grid</source>
        <translation>Rest aus dem Netz</translation>
    </message>
    <message>
        <source>surplus of the contract</source>
        <translation>Überschuss des Vertrags</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>kein Ergebnis</translation>
    </message>
    <message>
        <source>exact</source>
        <extracomment>instead of a range: the result does not vary</extracomment>
        <translation>exakt</translation>
    </message>
    <message>
        <source>%1
%2
median %3
mean %4
as planned %5</source>
        <extracomment>tool tip; %1 a name, %2 &quot;5–95 %: 31–52 t CO₂e&quot;, then three amounts</extracomment>
        <translation>%1
%2
Median %3
Mittelwert %4
wie geplant %5</translation>
    </message>
    <message>
        <source>%1: %2, nothing varies</source>
        <extracomment>tool tip; %1 a name, %2 an amount</extracomment>
        <translation>%1: %2, nichts streut</translation>
    </message>
    <message>
        <source>“%1” is clearly lower than “%2” (probability %3).</source>
        <extracomment>%1 and %2 names of scenarios, %3 a percentage</extracomment>
        <translation>„%1“ liegt deutlich unter „%2“ (Wahrscheinlichkeit %3).</translation>
    </message>
    <message>
        <source>“%1” is probably lower than “%2” (probability %3).</source>
        <translation>„%1“ liegt wahrscheinlich unter „%2“ (Wahrscheinlichkeit %3).</translation>
    </message>
    <message>
        <source>“%1” is probably higher than “%2” (probability %3).</source>
        <translation>„%1“ liegt wahrscheinlich über „%2“ (Wahrscheinlichkeit %3).</translation>
    </message>
    <message>
        <source>“%1” is clearly higher than “%2” (probability %3).</source>
        <translation>„%1“ liegt deutlich über „%2“ (Wahrscheinlichkeit %3).</translation>
    </message>
    <message>
        <source>There is no clear difference between “%1” and “%2” (probability that “%1” is lower: %3).</source>
        <translation>Zwischen „%1“ und „%2“ besteht kein klarer Unterschied (Wahrscheinlichkeit, dass „%1“ niedriger liegt: %3).</translation>
    </message>
    <message>
        <source>5–95 %: %1 %2</source>
        <extracomment>%1 is a range such as &quot;31–52&quot;, %2 its unit</extracomment>
        <translation>5–95 %: %1 %2</translation>
    </message>
    <message>
        <source>over %1</source>
        <extracomment>%1 is a probability</extracomment>
        <translation>über %1</translation>
    </message>
    <message>
        <source>Nothing is uncertain here: every input that matters is given exactly.</source>
        <translation>Hier ist nichts unsicher: Jede Eingabe, auf die es ankommt, ist genau angegeben.</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot be compared: they count different things.</source>
        <translation>„%1“ und „%2“ lassen sich nicht vergleichen: Sie zählen Verschiedenes.</translation>
    </message>
    <message>
        <source>Nine of ten results of “%1” lie within %2 %3.</source>
        <extracomment>%1 a name, %2 a range such as &quot;31–52&quot;, %3 its unit</extracomment>
        <translation>Neun von zehn Ergebnissen von „%1“ liegen im Bereich %2 %3.</translation>
    </message>
    <message>
        <source>%1 per scenario: what the result may be, given what is not known exactly</source>
        <extracomment>Line under the finding; %1 is a unit such as &quot;MWh&quot;.</extracomment>
        <translation>%1 je Szenario: mögliche Ergebnisse, soweit Eingaben nicht genau bekannt sind</translation>
    </message>
    <message>
        <source>%1 per scenario, market-based: what the result may be, given what is not known exactly</source>
        <translation>%1 je Szenario, marktbasiert: mögliche Ergebnisse, soweit Eingaben nicht genau bekannt sind</translation>
    </message>
    <message>
        <source>%1 per scenario, location-based: what the result may be, given what is not known exactly</source>
        <translation>%1 je Szenario, standortbasiert: mögliche Ergebnisse, soweit Eingaben nicht genau bekannt sind</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample(s)</source>
        <translation>
            <numerusform>%Ln Stichprobe</numerusform>
            <numerusform>%Ln Stichproben</numerusform>
        </translation>
    </message>
    <message>
        <source>the result as planned is not the mean</source>
        <translation>das Ergebnis wie geplant ist nicht der Mittelwert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a moment: %1 &quot;12 April&quot;, %2 &quot;08:00&quot;</extracomment>
        <translation>%1, %2&#xa0;Uhr</translation>
    </message>
    <message>
        <source>Start as planned</source>
        <extracomment>a run that begins at the start that the scenario names</extracomment>
        <translation>Start wie geplant</translation>
    </message>
    <message>
        <source>Start at once</source>
        <translation>Start sofort</translation>
    </message>
    <message>
        <source>Best start</source>
        <translation>Bester Start</translation>
    </message>
    <message>
        <source>With pauses</source>
        <translation>Mit Pausen</translation>
    </message>
    <message>
        <source>Mean of all starts</source>
        <translation>Mittel aller Starts</translation>
    </message>
    <message>
        <source>Worst start</source>
        <translation>Schlechtester Start</translation>
    </message>
    <message>
        <source>The intensity of the electricity is one number here, so every hour is the same.</source>
        <translation>Die Intensität des Stroms ist hier eine einzige Zahl; jede Stunde ist gleich.</translation>
    </message>
    <message>
        <source>There is no hourly series for %1: its annual mean counts at any hour.</source>
        <translation>Für %1 gibt es keine Stundenwerte: Zu jeder Stunde zählt das Jahresmittel.</translation>
    </message>
    <message>
        <source>How long the run lasts is not known: give the number of accelerators.</source>
        <translation>Wie lange der Lauf dauert, ist nicht bekannt: Bitte die Zahl der Beschleuniger angeben.</translation>
    </message>
    <message>
        <source>No start is set. The best of the year, on %1, emits %2 less than the mean of all starts; the worst %3 more.</source>
        <translation>Es ist kein Start festgelegt. Der beste des Jahres, am %1, verursacht %2 weniger als das Mittel aller Starts, der schlechteste %3 mehr.</translation>
    </message>
    <message>
        <source>The start on %1 is as good as any.</source>
        <translation>Der Start am %1 ist so gut wie jeder andere.</translation>
    </message>
    <message>
        <source>Starting on %1 instead of on %2 saves %3.</source>
        <translation>Ein Start am %1 statt am %2 spart %3.</translation>
    </message>
    <message>
        <source>With pauses until %1 it is %2.</source>
        <translation>Mit Pausen bis zum %1 sind es %2.</translation>
    </message>
    <message>
        <source>No start is better than the earliest one, on %1.</source>
        <translation>Kein Start ist besser als der früheste am %1.</translation>
    </message>
    <message>
        <source>Pauses until %1 save nothing against starting on %2 and running through.</source>
        <translation>Pausen bis zum %1 sparen nichts gegenüber einem Lauf ohne Pause ab %2.</translation>
    </message>
    <message>
        <source>The best start, on %1, saves %2 against starting at once on %3.</source>
        <translation>Der beste Start am %1 spart %2 gegenüber dem sofortigen Start am %3.</translation>
    </message>
    <message numerus="yes">
        <source>Running in %n stretch(es) saves %1 against starting on %2 and running through.</source>
        <extracomment>%1 a share, %2 a moment; %n stretches between the pauses of a run</extracomment>
        <translation>
            <numerusform>Ein Lauf in %n Abschnitt spart %1 gegenüber einem Lauf ohne Pause ab %2.</numerusform>
            <numerusform>Ein Lauf in %n Abschnitten spart %1 gegenüber einem Lauf ohne Pause ab %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Electricity of a run of %1, location-based. With hindsight, so an upper bound: nobody knows the hours to come.</source>
        <extracomment>under the finding of the view When; %1 a duration</extracomment>
        <translation>Strom eines Laufs von %1, standortbasiert. Im Rückblick, also eine Obergrenze: Die kommenden Stunden kennt niemand.</translation>
    </message>
    <message>
        <source>Times are local (%1); plans count in UTC.</source>
        <translation>Zeiten am Ort des Laufs (%1); Pläne rechnen in UTC.</translation>
    </message>
    <message>
        <source>Hours borrowed from %1, scaled to the annual mean of %2.</source>
        <translation>Stundenverlauf geliehen von: %1, umgerechnet auf das Jahresmittel von: %2.</translation>
    </message>
    <message>
        <source>The scenario’s own hours.</source>
        <translation>Eigene Stundenwerte des Szenarios.</translation>
    </message>
    <message>
        <source>Hours: %1.</source>
        <translation>Stundenwerte: %1.</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>jede Stunde</translation>
    </message>
    <message>
        <source>mean over a run of %1 that starts then</source>
        <extracomment>legend: what a run of %1 (&quot;13 days&quot;) would meet, by its start</extracomment>
        <translation>Mittel über einen Lauf von %1 ab dann</translation>
    </message>
    <message>
        <source>mean of all starts</source>
        <translation>Mittel aller Starts</translation>
    </message>
    <message>
        <source>best %1: %2</source>
        <translation>bester %1: %2</translation>
    </message>
    <message>
        <source>worst %1: %2</source>
        <translation>schlechtester %1: %2</translation>
    </message>
    <message>
        <source>start %1</source>
        <translation>Start %1</translation>
    </message>
    <message>
        <source>A run that starts then: %1</source>
        <translation>Ein Lauf ab dann: %1</translation>
    </message>
    <message>
        <source>%1: %2 to %3
%4</source>
        <translation>%1: %2 bis %3
%4</translation>
    </message>
    <message>
        <source>%1 from the run’s electricity</source>
        <extracomment>over the bars; %1 a unit such as &quot;t CO₂e&quot;</extracomment>
        <translation>%1 durch den Strom des Laufs</translation>
    </message>
    <message>
        <source>The run: %1 to %2</source>
        <extracomment>over the plot of the run&apos;s hours: %1 and %2 moments</extracomment>
        <translation>Der Lauf: %1 bis %2</translation>
    </message>
    <message>
        <source>From the best start: %1 to %2</source>
        <translation>Ab dem besten Start: %1 bis %2</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>name of a sheet</comment>
        <translation>Wo</translation>
    </message>
    <message>
        <source>country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>grid zone</source>
        <comment>legend of the map</comment>
        <translation>Netzzone</translation>
    </message>
    <message>
        <source>cloud region</source>
        <comment>legend of the map</comment>
        <translation>Cloud-Region</translation>
    </message>
    <message>
        <source>several countries</source>
        <translation>mehrere Länder</translation>
    </message>
    <message>
        <source>published for this region</source>
        <translation>für diese Region veröffentlicht</translation>
    </message>
    <message>
        <source>the provider’s average</source>
        <translation>Mittel des Anbieters</translation>
    </message>
    <message>
        <source>estimated from the climate</source>
        <translation>aus dem Klima geschätzt</translation>
    </message>
    <message>
        <source>average of a survey</source>
        <translation>Mittel einer Umfrage</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Continent</source>
        <translation>Kontinent</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Difference to the scenario’s own place</source>
        <translation>Differenz zum Ort des Szenarios</translation>
    </message>
    <message>
        <source>Intensity</source>
        <translation>Intensität</translation>
    </message>
    <message>
        <source>Source of the PUE</source>
        <translation>Herkunft des PUE</translation>
    </message>
    <message>
        <source>Mean temperature</source>
        <translation>Mittlere Temperatur</translation>
    </message>
    <message>
        <source>The hours of a typical year count as known beforehand: what a start gains is an upper bound.</source>
        <translation>Die Stunden eines typischen Jahres gelten als vorher bekannt: Der Gewinn durch den Start ist eine Obergrenze.</translation>
    </message>
    <message>
        <source>Electricity</source>
        <comment>cost of electricity</comment>
        <extracomment>heading of a column of costs</extracomment>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Electricity, CO₂e</source>
        <comment>cost of electricity and price of emissions</comment>
        <translation>Strom, CO₂e</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>heading of the column of ranks, very short</extracomment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Diff.</source>
        <extracomment>heading of a narrow column: difference to the scenario&apos;s own place</extracomment>
        <translation>Diff.</translation>
    </message>
    <message>
        <source>g/kWh</source>
        <comment>heading: grid intensity</comment>
        <translation>g/kWh</translation>
    </message>
    <message>
        <source>PUE %1 (published for this region)</source>
        <translation>PUE %1 (für diese Region veröffentlicht)</translation>
    </message>
    <message>
        <source>PUE %1 (the provider’s average)</source>
        <translation>PUE %1 (Mittel des Anbieters)</translation>
    </message>
    <message>
        <source>PUE %1 (average of a survey)</source>
        <translation>PUE %1 (Mittel einer Umfrage)</translation>
    </message>
    <message>
        <source>PUE %1 (estimated from the climate)</source>
        <translation>PUE %1 (aus dem Klima geschätzt)</translation>
    </message>
    <message>
        <source>PUE %1 (estimated from the climate, %2 °C in the year’s mean)</source>
        <extracomment>%2 is a temperature such as 5.6</extracomment>
        <translation>PUE %1 (aus dem Klima geschätzt, %2 °C im Jahresmittel)</translation>
    </message>
    <message>
        <source>No result: the data for this place do not suffice.</source>
        <translation>Kein Ergebnis: Die Daten für diesen Ort reichen nicht aus.</translation>
    </message>
    <message>
        <source>%1, %2 against %3</source>
        <extracomment>%1 emissions, %2 difference such as &quot;−91 %&quot;, %3 a place</extracomment>
        <translation>%1, %2 gegenüber %3</translation>
    </message>
    <message>
        <source>%1, the scenario’s own place</source>
        <translation>%1, der Ort des Szenarios</translation>
    </message>
    <message>
        <source>Grid intensity %1</source>
        <translation>CO₂-Intensität %1</translation>
    </message>
    <message>
        <source>No electricity price is known here.</source>
        <translation>Ein Strompreis ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 instead of %2: the same run would emit as much.</source>
        <extracomment>%1 and %2 are places</extracomment>
        <translation>%1 statt %2: Derselbe Lauf würde gleich viel ausstoßen.</translation>
    </message>
    <message>
        <source>%1 instead of %2: the same run would emit %3 times as much.</source>
        <translation>%1 statt %2: Derselbe Lauf würde das %3-Fache ausstoßen.</translation>
    </message>
    <message>
        <source>%1 instead of %2: the same run would emit %3 more.</source>
        <translation>%1 statt %2: Derselbe Lauf würde %3 mehr ausstoßen.</translation>
    </message>
    <message>
        <source>%1 instead of %2: the same run would emit %3 less, the least of all places shown.</source>
        <translation>%1 statt %2: Derselbe Lauf würde %3 weniger ausstoßen, am wenigsten von allen gezeigten Orten.</translation>
    </message>
    <message>
        <source>%1 instead of %2: the same run would emit %3 less.</source>
        <translation>%1 statt %2: Derselbe Lauf würde %3 weniger ausstoßen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 places emit(s) less.</source>
        <translation>
            <numerusform>An %Ln von %1 Orten wäre der Ausstoß geringer.</numerusform>
            <numerusform>An %Ln von %1 Orten wäre der Ausstoß geringer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 places emit(s) less and cost(s) less.</source>
        <translation>
            <numerusform>An %Ln von %1 Orten wären Ausstoß und Kosten geringer.</numerusform>
            <numerusform>An %Ln von %1 Orten wären Ausstoß und Kosten geringer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 places emit(s) less with cheaper electricity.</source>
        <translation>
            <numerusform>An %Ln von %1 Orten wäre der Ausstoß geringer und der Strom billiger.</numerusform>
            <numerusform>An %Ln von %1 Orten wäre der Ausstoß geringer und der Strom billiger.</numerusform>
        </translation>
    </message>
    <message>
        <source>No place matches the filter.</source>
        <translation>Kein Ort passt zum Filter.</translation>
    </message>
    <message>
        <source>None of these places has a result for this scenario.</source>
        <translation>Für keinen dieser Orte hat das Szenario ein Ergebnis.</translation>
    </message>
    <message>
        <source>%1: the same run would emit %2.</source>
        <extracomment>%1 a place, %2 emissions</extracomment>
        <translation>%1: Derselbe Lauf würde %2 ausstoßen.</translation>
    </message>
    <message>
        <source>%1 is the scenario’s own place.</source>
        <translation>%1 ist der Ort des Szenarios.</translation>
    </message>
    <message>
        <source>No place shown would emit less than %1.</source>
        <translation>An keinem gezeigten Ort würde der Lauf weniger ausstoßen als am jetzigen: %1.</translation>
    </message>
    <message>
        <source>Not counted, since given for one place: %1.</source>
        <extracomment>%1 is a list of inputs, such as &quot;PUE, Grid intensity&quot;</extracomment>
        <translation>Nicht berücksichtigt, weil für einen Ort angegeben: %1.</translation>
    </message>
    <message>
        <source>Rent is the same everywhere: compared is the cost of electricity.</source>
        <translation>Die Miete ist überall gleich: Verglichen werden die Stromkosten.</translation>
    </message>
    <message>
        <source>Countries: electricity as generated; grid zones: as consumed.</source>
        <translation>Länder: Strom wie erzeugt; Netzzonen: wie verbraucht.</translation>
    </message>
    <message>
        <source>Outlines: %1</source>
        <translation>Umrisse: %1</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>Afrika</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>Asien</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>North America</source>
        <translation>Nordamerika</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation>Ozeanien</translation>
    </message>
    <message>
        <source>South America</source>
        <translation>Südamerika</translation>
    </message>
    <message>
        <source>Emissions there, %1</source>
        <extracomment>title of the map&apos;s legend; %1 is a unit</extracomment>
        <translation>Emissionen dort, %1</translation>
    </message>
    <message>
        <source>Grid intensity, %1</source>
        <translation>CO₂-Intensität, %1</translation>
    </message>
    <message>
        <source>no usable data</source>
        <translation>keine brauchbaren Daten</translation>
    </message>
    <message>
        <source>A scenario is needed to compare places.</source>
        <translation>Um Orte zu vergleichen, braucht es ein Szenario.</translation>
    </message>
    <message>
        <source>The scenario has faults; without them its places can be compared.</source>
        <translation>Das Szenario enthält Fehler; ohne sie lassen sich seine Orte vergleichen.</translation>
    </message>
    <message>
        <source>“%1” at every place with its own grid, PUE and prices, location-based</source>
        <extracomment>%1 is the name of a scenario</extracomment>
        <translation>„%1“ an jedem Ort mit dessen Strom, PUE und Preisen, standortbasiert</translation>
    </message>
    <message>
        <source>electricity pays it</source>
        <comment>carbon price</comment>
        <translation>Strom zahlt ihn</translation>
    </message>
    <message>
        <source>electricity pays a part of it</source>
        <comment>carbon price</comment>
        <translation>Strom zahlt ihn zum Teil</translation>
    </message>
    <message>
        <source>electricity does not pay it</source>
        <comment>carbon price</comment>
        <translation>Strom zahlt ihn nicht</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>carbon price</comment>
        <extracomment>%1 instrument, %2 its date, %3 price in the plan&apos;s currency</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>The amount before it was converted.</extracomment>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>Social cost of the footprint, a memo that is in no total:</source>
        <translation>Gesellschaftliche Kosten des Fußabdrucks, zur Kenntnis, in keiner Summe enthalten:</translation>
    </message>
    <message>
        <source>General-purpose AI model</source>
        <extracomment>A model that can serve many purposes, as the EU AI Act names it.</extracomment>
        <translation>KI-Modell mit allgemeinem Verwendungszweck</translation>
    </message>
    <message>
        <source>%1 at most %2</source>
        <extracomment>%1 a quantity such as PUE, %2 a number; so the next three</extracomment>
        <translation>%1 höchstens %2</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <translation>%1 mindestens %2</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>of a rule</comment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>voluntary</source>
        <comment>rule</comment>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>guidance</source>
        <comment>how authorities read a law</comment>
        <translation>Leitlinie</translation>
    </message>
    <message>
        <source>condition of a permit</source>
        <comment>rule</comment>
        <translation>Bedingung einer Genehmigung</translation>
    </message>
    <message>
        <source>plan of a government</source>
        <comment>rule</comment>
        <translation>Plan einer Regierung</translation>
    </message>
    <message>
        <source>law</source>
        <comment>rule</comment>
        <translation>Gesetz</translation>
    </message>
    <message>
        <source>Share of contracts</source>
        <translation>Anteil der Verträge</translation>
    </message>
    <message>
        <source>Not given: %1.</source>
        <translation>Nicht angegeben: %1.</translation>
    </message>
    <message>
        <source>What alone would bring it to the limit:</source>
        <translation>Was es für sich allein an die Grenze brächte:</translation>
    </message>
    <message>
        <source>What alone would use up the limit:</source>
        <translation>Was die Grenze für sich allein ausschöpfen würde:</translation>
    </message>
    <message>
        <source>Valid from %1.</source>
        <translation>Gültig ab %1.</translation>
    </message>
    <message>
        <source>Valid from %1 to %2.</source>
        <translation>Gültig von %1 bis %2.</translation>
    </message>
    <message>
        <source>Evaluated for %1.</source>
        <extracomment>The day for which it was looked at whether a rule is kept.</extracomment>
        <translation>Beurteilt für den %1.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>This is no legal advice.</source>
        <translation>Dies ist keine Rechtsberatung.</translation>
    </message>
    <message>
        <source>✓ Pass</source>
        <extracomment>Result of a check; the sign says the same as the word.</extracomment>
        <translation>✓ Eingehalten</translation>
    </message>
    <message>
        <source>✗ Fail</source>
        <translation>✗ Verletzt</translation>
    </message>
    <message>
        <source>! Flag</source>
        <extracomment>A duty or a threshold of a rule is reached.</extracomment>
        <translation>! Hinweis</translation>
    </message>
    <message>
        <source>– Not applicable</source>
        <translation>– Nicht anwendbar</translation>
    </message>
    <message>
        <source>? Unknown</source>
        <translation>? Unbekannt</translation>
    </message>
    <message>
        <source>checked %1</source>
        <extracomment>The day on which somebody last read the text of a law.</extracomment>
        <translation>geprüft am %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status and value of a check</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>status, value and limit of a check</comment>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1 over the limit (%2)</source>
        <translation>%1 über der Grenze (%2)</translation>
    </message>
    <message>
        <source>%1 below the limit (%2)</source>
        <translation>%1 unter der Grenze (%2)</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 statt %3</translation>
    </message>
    <message>
        <source>%1: not possible alone; %2 would leave %3</source>
        <translation>%1: allein nicht möglich; bei %2 blieben %3</translation>
    </message>
    <message>
        <source>No rule in force applies here.</source>
        <translation>Hier greift keine geltende Regel.</translation>
    </message>
    <message>
        <source>Rules evaluated for %1; this is no legal advice.</source>
        <extracomment>%1 one or more dates</extracomment>
        <translation>Regeln beurteilt für den %1; dies ist keine Rechtsberatung.</translation>
    </message>
    <message>
        <source>%1: %2 (assumed)</source>
        <translation>%1: %2 (angenommen)</translation>
    </message>
    <message>
        <source>Scenario claim against a world without the model: %1 avoided.</source>
        <translation>Aussage des Szenarios gegenüber einer Welt ohne das Modell: %1 vermieden.</translation>
    </message>
    <message>
        <source>Footprint of this scenario: %1, reported beside it and never netted.</source>
        <translation>Fußabdruck dieses Szenarios: %1; beides steht nebeneinander und wird nie verrechnet.</translation>
    </message>
    <message>
        <source>Rebound not considered.</source>
        <translation>Rebound nicht berücksichtigt.</translation>
    </message>
    <message>
        <source>Use never emits as much as the training.</source>
        <translation>Die Nutzung verursacht nie so viel wie das Training.</translation>
    </message>
    <message>
        <source>Use has emitted as much as the training after %1 (queries: %2).</source>
        <translation>Zeit, bis die Nutzung so viel verursacht hat wie das Training: %1 (Anfragen: %2).</translation>
    </message>
    <message>
        <source>Carbon price from the catalog</source>
        <translation>CO₂-Preis aus dem Katalog</translation>
    </message>
    <message>
        <source>Prices of emissions trading and taxes with their sources, in the currency of the comparison.</source>
        <translation>Preise des Emissionshandels und Steuern mit ihren Quellen, in der Währung des Vergleichs.</translation>
    </message>
    <message>
        <source>Avoided emissions (scenario claim)</source>
        <translation>Vermiedene Emissionen (Aussage des Szenarios)</translation>
    </message>
    <message>
        <source>Beside the footprint, never netted</source>
        <translation>Neben dem Fußabdruck, nie verrechnet</translation>
    </message>
    <message>
        <source>Fixed</source>
        <comment>distribution</comment>
        <translation>Fest</translation>
    </message>
    <message>
        <source>Uniform</source>
        <comment>distribution</comment>
        <translation>Gleichverteilt</translation>
    </message>
    <message>
        <source>Triangular</source>
        <comment>distribution</comment>
        <translation>Dreieck</translation>
    </message>
    <message>
        <source>PERT</source>
        <comment>distribution</comment>
        <translation>PERT</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>distribution</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Lognormal</source>
        <comment>distribution</comment>
        <translation>Lognormal</translation>
    </message>
    <message>
        <source>Beta</source>
        <comment>distribution</comment>
        <translation>Beta</translation>
    </message>
    <message>
        <source>From</source>
        <comment>lower end of a range</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <comment>upper end of a range</comment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Most likely</source>
        <translation>Wahrscheinlichster Wert</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Geometric standard deviation</source>
        <translation>Geometrische Standardabweichung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>distribution</comment>
        <extracomment>%1 kind of distribution, %2 its range</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Limit or rule</source>
        <translation>Grenze oder Regel</translation>
    </message>
    <message>
        <source>Rules in force</source>
        <extracomment>Heading above laws that bind.</extracomment>
        <translation>Geltende Regeln</translation>
    </message>
    <message>
        <source>Drafts and voluntary rules</source>
        <extracomment>Heading above rules that do not bind.</extracomment>
        <translation>Entwürfe und freiwillige Regeln</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>Use never emits as much as training did.</extracomment>
        <translation>nie</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>beaten by another plan</source>
        <translation>von einem anderen Plan geschlagen</translation>
    </message>
    <message>
        <source>not beaten by any plan</source>
        <translation>von keinem Plan geschlagen</translation>
    </message>
    <message>
        <source>the scenario as it is</source>
        <translation>das Szenario, wie es ist</translation>
    </message>
    <message>
        <source>%1, logarithmic</source>
        <extracomment>title of an axis: %1 &quot;Cost in €&quot;</extracomment>
        <translation>%1, logarithmisch</translation>
    </message>
    <message>
        <source>Base, not drawn</source>
        <translation>Sockel, nicht gezeichnet</translation>
    </message>
    <message>
        <source>lower than planned</source>
        <translation>niedriger als geplant</translation>
    </message>
    <message>
        <source>higher than planned</source>
        <translation>höher als geplant</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <extracomment>an input with the range of its value: %1 name, %2 and %3 values</extracomment>
        <translation>%1: %2 bis %3</translation>
    </message>
    <message>
        <source>baseline</source>
        <comment>instead of a difference</comment>
        <translation>Vergleichsbasis</translation>
    </message>
    <message>
        <source>Inputs that differ</source>
        <translation>Eingaben, die sich unterscheiden</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Where the scenarios are not alike. A star marks a default.</source>
        <translation>Worin sich die Szenarien unterscheiden. Ein Stern kennzeichnet eine Vorgabe.</translation>
    </message>
    <message>
        <source>all</source>
        <comment>all scenarios</comment>
        <translation>alle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scenario(s)</source>
        <translation>
            <numerusform>%Ln Szenario</numerusform>
            <numerusform>%Ln Szenarien</numerusform>
        </translation>
    </message>
    <message>
        <source>Assumptions: the defaults in use</source>
        <translation>Annahmen: die verwendeten Vorgaben</translation>
    </message>
    <message>
        <source>What nobody gave for these scenarios; each can be set.</source>
        <translation>Was für diese Szenarien nicht angegeben wurde; jeder Wert lässt sich setzen.</translation>
    </message>
    <message>
        <source>What to keep in mind</source>
        <translation>Was zu beachten ist</translation>
    </message>
    <message>
        <source>Caveat</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>– %1: no result, its inputs are faulty</source>
        <extracomment>%1 a scenario</extracomment>
        <translation>– %1: kein Ergebnis, die Angaben sind fehlerhaft</translation>
    </message>
    <message>
        <source>– %1 (baseline): %2</source>
        <extracomment>%1 a scenario, %2 its numbers</extracomment>
        <translation>– %1 (Vergleichsbasis): %2</translation>
    </message>
    <message>
        <source>– %1: %2</source>
        <comment>scenario, numbers</comment>
        <translation>– %1: %2</translation>
    </message>
    <message>
        <source>Emissions (location-based), energy, duration and cost:</source>
        <extracomment>above a list of scenarios with their numbers</extracomment>
        <translation>Emissionen (standortbasiert), Energie, Dauer und Kosten:</translation>
    </message>
    <message>
        <source>Please note:</source>
        <extracomment>above what to bear in mind</extracomment>
        <translation>Bitte beachten:</translation>
    </message>
    <message>
        <source>edited</source>
        <extracomment>after a sentence that the user wrote instead of the one that was generated</extracomment>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>Findings</source>
        <extracomment>heading above a list of sentences about the results</extracomment>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Emissions by scope (GHG Protocol)</source>
        <translation>Emissionen nach Scope (GHG Protocol)</translation>
    </message>
    <message>
        <source>Method and licences</source>
        <translation>Methode und Lizenzen</translation>
    </message>
    <message>
        <source>Comparison of training runs</source>
        <translation>Vergleich von Trainingsläufen</translation>
    </message>
    <message>
        <source>Cover</source>
        <comment>first page of a report</comment>
        <translation>Titelseite</translation>
    </message>
    <message>
        <source>Limits and rules</source>
        <translation>Grenzen und Regeln</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Formeln</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Sources of the figures</source>
        <translation>Quellen der Zahlen</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>name of the sheet behind a chart: one word of letters</extracomment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Table: %1. Columns: %2.</source>
        <extracomment>alternative text of a table; %1 its name, %2 the headings of its columns</extracomment>
        <translation>Tabelle: %1. Spalten: %2.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>title of one of several slides: %1 its text, %2 its number, %3 how many there are</extracomment>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>SCI statement (ISO/IEC 21031)</source>
        <translation>SCI-Erklärung (ISO/IEC 21031)</translation>
    </message>
    <message>
        <source>Energy and compute sheet</source>
        <translation>Energie- und Rechenblatt</translation>
    </message>
    <message>
        <source>The plan has no scenario with a result.</source>
        <translation>Der Plan hat kein Szenario mit einem Ergebnis.</translation>
    </message>
    <message>
        <source>median, with 5–95 %</source>
        <translation>Median, mit 5–95 %</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>wie geplant</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>mean of the day</source>
        <translation>Tagesmittel</translation>
    </message>
    <message>
        <source>Ranking of places</source>
        <translation>Rangfolge der Orte</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Label: total</source>
        <translation>Beschriftung: Summe</translation>
    </message>
    <message>
        <source>Label: less</source>
        <translation>Beschriftung: weniger</translation>
    </message>
    <message>
        <source>Label: more</source>
        <translation>Beschriftung: mehr</translation>
    </message>
    <message>
        <source>Less, below zero</source>
        <translation>Weniger, unter null</translation>
    </message>
    <message>
        <source>More, below zero</source>
        <translation>Mehr, unter null</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>a name inside a sentence</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>The data behind %1 are more than three years older than the catalog.</source>
        <extracomment>%1 one or more inputs, such as &quot;“Country or grid”&quot;</extracomment>
        <translation>Die Daten hinter %1 sind mehr als drei Jahre älter als der Katalog.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has (have) no result, because inputs are faulty, and is (are) left out.</source>
        <extracomment>%1 one scenario or several</extracomment>
        <translation>
            <numerusform>%1 hat wegen fehlerhafter Angaben kein Ergebnis und fehlt deshalb.</numerusform>
            <numerusform>%1 haben wegen fehlerhafter Angaben kein Ergebnis und fehlen deshalb.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scenarios use different sets of emission factors for the sources of electricity.</source>
        <translation>Die Szenarien verwenden verschiedene Sätze von Emissionsfaktoren für die Stromquellen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 reckon(s) with a forecast of the grid, not with a measured year.</source>
        <extracomment>%1 one scenario or several</extracomment>
        <translation>
            <numerusform>%1 rechnet mit einer Prognose des Stromnetzes, nicht mit einem gemessenen Jahr.</numerusform>
            <numerusform>%1 rechnen mit einer Prognose des Stromnetzes, nicht mit einem gemessenen Jahr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 run(s) by the hours of another grid, because its (their) own has (have) no hourly data.</source>
        <extracomment>%1 one scenario or several</extracomment>
        <translation>
            <numerusform>%1 rechnet mit den Stunden eines anderen Netzes, weil es für das eigene keine Stundenwerte gibt.</numerusform>
            <numerusform>%1 rechnen mit den Stunden eines anderen Netzes, weil es für das eigene keine Stundenwerte gibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n input(s) was (were) not given; defaults of the catalog or the method stand in.</source>
        <translation>
            <numerusform>Eine Angabe fehlt; dafür steht ein Vorgabewert des Katalogs oder der Methode.</numerusform>
            <numerusform>%n Angaben fehlen; dafür stehen Vorgabewerte des Katalogs oder der Methode.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>scenarios, sentence</comment>
        <extracomment>%1 one scenario or several, %2 a sentence about it or them</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>For information, a target and no limit of a site: %1 (%2)</source>
        <extracomment>%1 name of a target, %2 what it asks</extracomment>
        <translation>Zur Information, ein Ziel und kein Grenzwert für einen Standort: %1 (%2)</translation>
    </message>
    <message>
        <source>Parts of the emissions</source>
        <translation>Anteile der Emissionen</translation>
    </message>
    <message>
        <source>What the emissions equal</source>
        <translation>Was die Emissionen bedeuten</translation>
    </message>
    <message>
        <source>As much as</source>
        <comment>above things that emit</comment>
        <translation>So viel wie</translation>
    </message>
    <message>
        <source>Annex XI of Regulation (EU) 2024/1689 (EU AI Act), section 1, point 2, asks the provider of a general-purpose AI model for the computational resources of the training, such as FLOP and training time (d), and for its known or estimated energy consumption (e).</source>
        <translation>Anhang XI der Verordnung (EU) 2024/1689 (KI-Verordnung), Abschnitt 1 Nummer 2, verlangt vom Anbieter eines KI-Modells mit allgemeinem Verwendungszweck Angaben zu den Rechenressourcen des Trainings, etwa FLOP und Trainingszeit (d), und zu seinem bekannten oder geschätzten Energieverbrauch (e).</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Known or estimated</source>
        <translation>Bekannt oder geschätzt</translation>
    </message>
    <message>
        <source>Method or source</source>
        <translation>Methode oder Quelle</translation>
    </message>
    <message>
        <source>%1 of energy at the data centre; the training compute in FLOP is not known.</source>
        <translation>%1 Energie am Rechenzentrum; der Rechenaufwand des Trainings in FLOP ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 of energy at the data centre, %2 of training compute.</source>
        <translation>%1 Energie am Rechenzentrum, %2 Rechenaufwand des Trainings.</translation>
    </message>
    <message>
        <source>The energy rests on a value that was given.</source>
        <translation>Die Energie beruht auf einem angegebenen Wert.</translation>
    </message>
    <message>
        <source>The energy is estimated from the computational resources, as Annex XI allows where it is not known.</source>
        <translation>Die Energie ist aus den Rechenressourcen geschätzt, wie es Anhang XI zulässt, wo sie nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Computational resources (point 2 d)</source>
        <translation>Rechenressourcen (Nummer 2 d)</translation>
    </message>
    <message>
        <source>Energy consumption (point 2 e)</source>
        <translation>Energieverbrauch (Nummer 2 e)</translation>
    </message>
    <message>
        <source>Range of it</source>
        <translation>Spanne dazu</translation>
    </message>
    <message>
        <source>What the EU AI Act asks</source>
        <translation>Was die KI-Verordnung verlangt</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Was verlangt wird</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>of a check</comment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>– Not reached</source>
        <comment>threshold of a rule</comment>
        <translation>– Nicht erreicht</translation>
    </message>
    <message>
        <source>Defaults behind the energy: %1.</source>
        <extracomment>%1 names of inputs</extracomment>
        <translation>Vorgaben hinter der Energie: %1.</translation>
    </message>
    <message>
        <source>Sources of the rules: %1</source>
        <translation>Quellen der Regeln: %1</translation>
    </message>
    <message>
        <source>There is no clear difference in emissions between “%1” and “%3”; “%1” emits less with a probability of %2.</source>
        <translation>Bei den Emissionen gibt es keinen klaren Unterschied zwischen „%1“ und „%3“; „%1“ stößt mit einer Wahrscheinlichkeit von %2 weniger aus.</translation>
    </message>
    <message>
        <source>There is no clear difference in electricity between “%1” and “%3”; “%1” needs less with a probability of %2.</source>
        <translation>Beim Strom gibt es keinen klaren Unterschied zwischen „%1“ und „%3“; „%1“ braucht mit einer Wahrscheinlichkeit von %2 weniger.</translation>
    </message>
    <message>
        <source>There is no clear difference in water between “%1” and “%3”; “%1” consumes less with a probability of %2.</source>
        <translation>Beim Wasser gibt es keinen klaren Unterschied zwischen „%1“ und „%3“; „%1“ verbraucht mit einer Wahrscheinlichkeit von %2 weniger.</translation>
    </message>
    <message>
        <source>There is no clear difference in cost between “%1” and “%3”; “%1” costs less with a probability of %2.</source>
        <translation>Bei den Kosten gibt es keinen klaren Unterschied zwischen „%1“ und „%3“; „%1“ kostet mit einer Wahrscheinlichkeit von %2 weniger.</translation>
    </message>
    <message>
        <source>There is no clear difference in duration between “%1” and “%3”; “%1” is quicker with a probability of %2.</source>
        <translation>Bei der Dauer gibt es keinen klaren Unterschied zwischen „%1“ und „%3“; „%1“ ist mit einer Wahrscheinlichkeit von %2 schneller.</translation>
    </message>
    <message>
        <source>This is probable, not certain (probability %1).</source>
        <extracomment>after a sentence such as &quot;“B” emits 12 % less than “A”.&quot;; %1 a probability</extracomment>
        <translation>Das ist wahrscheinlich, aber nicht sicher (Wahrscheinlichkeit %1).</translation>
    </message>
    <message>
        <source>“%1”, which emits the least, costs as much as “%3”.</source>
        <translation>„%1“ stößt am wenigsten aus und kostet so viel wie „%3“.</translation>
    </message>
    <message>
        <source>“%1”, which emits the least, takes as long as “%3”.</source>
        <translation>„%1“ stößt am wenigsten aus und dauert so lange wie „%3“.</translation>
    </message>
    <message>
        <source>“%1”, which emits the least, costs %2 more than “%3”.</source>
        <translation>„%1“ stößt am wenigsten aus und kostet %2 mehr als „%3“.</translation>
    </message>
    <message>
        <source>“%1”, which emits the least, takes %2 longer than “%3”.</source>
        <translation>„%1“ stößt am wenigsten aus und dauert %2 länger als „%3“.</translation>
    </message>
    <message>
        <source>“%1”, which emits the least, costs %2 less than “%3”.</source>
        <translation>„%1“ stößt am wenigsten aus und kostet %2 weniger als „%3“.</translation>
    </message>
    <message>
        <source>“%1”, which emits the least, takes %2 less time than “%3”.</source>
        <translation>„%1“ stößt am wenigsten aus und dauert %2 kürzer als „%3“.</translation>
    </message>
    <message>
        <source>Using the model of “%1” has emitted as much as its training after %2.</source>
        <extracomment>%1 a scenario, %2 a number of days</extracomment>
        <translation>Zeit, bis die Nutzung des Modells von „%1“ so viel ausgestoßen hat wie sein Training: %2.</translation>
    </message>
    <message>
        <source>Using the model of “%1” never emits as much as its training.</source>
        <translation>Die Nutzung des Modells von „%1“ stößt nie so viel aus wie sein Training.</translation>
    </message>
    <message>
        <source>%1 (edited)</source>
        <extracomment>after a sentence that the user wrote instead of the one that was generated</extracomment>
        <translation>%1 (bearbeitet)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 names, %n the number of those not named</extracomment>
        <translation>
            <numerusform>%1 und ein weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>known (given)</source>
        <comment>a value in a statement</comment>
        <translation>bekannt (angegeben)</translation>
    </message>
    <message>
        <source>estimated (default)</source>
        <comment>a value in a statement</comment>
        <translation>geschätzt (Vorgabe)</translation>
    </message>
    <message>
        <source>derived from other inputs</source>
        <comment>a value in a statement</comment>
        <translation>aus anderen Eingaben abgeleitet</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a value in a statement</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>computed from given values</source>
        <comment>a value in a statement</comment>
        <translation>aus angegebenen Werten berechnet</translation>
    </message>
    <message numerus="yes">
        <source>estimated with %Ln default(s)</source>
        <comment>a value in a statement</comment>
        <translation>
            <numerusform>geschätzt mit %Ln Vorgabe</numerusform>
            <numerusform>geschätzt mit %Ln Vorgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>as given</source>
        <comment>method of a value in a statement</comment>
        <translation>wie angegeben</translation>
    </message>
    <message>
        <source>“%1” emits %2 and exceeds its cap of %3 by %4.</source>
        <translation>„%1“ stößt %2 aus und überschreitet seine Obergrenze von %3 um %4.</translation>
    </message>
    <message>
        <source>“%1” emits %2 and stays %4 below its cap of %3.</source>
        <translation>„%1“ stößt %2 aus und bleibt %4 unter seiner Obergrenze von %3.</translation>
    </message>
    <message>
        <source>“%1” emits %2, just as much as its cap allows.</source>
        <translation>„%1“ stößt %2 aus, genau so viel, wie seine Obergrenze erlaubt.</translation>
    </message>
    <message>
        <source>Whether “%1” keeps its emissions cap of %2 is not known.</source>
        <translation>Ob „%1“ seine Obergrenze für Emissionen von %2 einhält, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>“%1” needs %2 of electricity and exceeds its cap of %3 by %4.</source>
        <translation>„%1“ braucht %2 Strom und überschreitet seine Obergrenze von %3 um %4.</translation>
    </message>
    <message>
        <source>“%1” needs %2 of electricity and stays %4 below its cap of %3.</source>
        <translation>„%1“ braucht %2 Strom und bleibt %4 unter seiner Obergrenze von %3.</translation>
    </message>
    <message>
        <source>“%1” needs %2 of electricity, just as much as its cap allows.</source>
        <translation>„%1“ braucht %2 Strom, genau so viel, wie seine Obergrenze erlaubt.</translation>
    </message>
    <message>
        <source>Whether “%1” keeps its energy cap of %2 is not known.</source>
        <translation>Ob „%1“ seine Obergrenze für Energie von %2 einhält, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>“%1” costs %2 and exceeds its cap of %3 by %4.</source>
        <translation>„%1“ kostet %2 und überschreitet seine Obergrenze von %3 um %4.</translation>
    </message>
    <message>
        <source>“%1” costs %2 and stays %4 below its cap of %3.</source>
        <translation>„%1“ kostet %2 und bleibt %4 unter seiner Obergrenze von %3.</translation>
    </message>
    <message>
        <source>“%1” costs %2, just as much as its cap allows.</source>
        <translation>„%1“ kostet %2, genau so viel, wie seine Obergrenze erlaubt.</translation>
    </message>
    <message>
        <source>Whether “%1” keeps its cost cap of %2 is not known.</source>
        <translation>Ob „%1“ seine Kostenobergrenze von %2 einhält, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>“%1” takes %2 and exceeds its cap of %3 by %4.</source>
        <translation>„%1“ hält seine Obergrenze für die Dauer nicht ein: %2 statt höchstens %3, Überschreitung: %4.</translation>
    </message>
    <message>
        <source>“%1” takes %2 and stays %4 below its cap of %3.</source>
        <translation>„%1“ hält seine Obergrenze für die Dauer ein: %2 bei höchstens %3, Abstand: %4.</translation>
    </message>
    <message>
        <source>“%1” takes %2, just as long as its cap allows.</source>
        <translation>Die Dauer von „%1“ beträgt %2, genau so viel, wie ihre Obergrenze erlaubt.</translation>
    </message>
    <message>
        <source>Whether “%1” keeps its cap of %2 on the duration is not known.</source>
        <translation>Ob „%1“ seine Obergrenze für die Dauer (%2) einhält, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>“%1” consumes %2 of water and exceeds its cap of %3 by %4.</source>
        <translation>„%1“ verbraucht %2 Wasser und überschreitet seine Obergrenze von %3 um %4.</translation>
    </message>
    <message>
        <source>“%1” consumes %2 of water and stays %4 below its cap of %3.</source>
        <translation>„%1“ verbraucht %2 Wasser und bleibt %4 unter seiner Obergrenze von %3.</translation>
    </message>
    <message>
        <source>“%1” consumes %2 of water, just as much as its cap allows.</source>
        <translation>„%1“ verbraucht %2 Wasser, genau so viel, wie seine Obergrenze erlaubt.</translation>
    </message>
    <message>
        <source>Whether “%1” keeps its water cap of %2 is not known.</source>
        <translation>Ob „%1“ seine Obergrenze für Wasser von %2 einhält, ist nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” keeps its %n cap(s).</source>
        <translation>
            <numerusform>„%1“ hält seine Obergrenze ein.</numerusform>
            <numerusform>„%1“ hält seine %n Obergrenzen ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” keeps its %n other cap(s).</source>
        <translation>
            <numerusform>„%1“ hält seine andere Obergrenze ein.</numerusform>
            <numerusform>„%1“ hält seine %n anderen Obergrenzen ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 do(es) not keep the rule “%2” (%3).</source>
        <extracomment>%1 one scenario or several, %2 the name of a rule, %3 what it asks, &quot;PUE at most 1.5&quot;</extracomment>
        <translation>
            <numerusform>%1 hält die Vorschrift „%2“ nicht ein (%3).</numerusform>
            <numerusform>%1 halten die Vorschrift „%2“ nicht ein (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reach(es) what the rule “%2” is about (%3); see what it asks for.</source>
        <extracomment>%1 one scenario or several, %2 the name of a rule, %3 its threshold or what it is about</extracomment>
        <translation>
            <numerusform>%1 fällt unter die Vorschrift „%2“ (%3); zu prüfen ist, was sie verlangt.</numerusform>
            <numerusform>%1 fallen unter die Vorschrift „%2“ (%3); zu prüfen ist, was sie verlangt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) cannot be judged, because inputs are missing.</source>
        <translation>
            <numerusform>Eine Vorschrift lässt sich nicht beurteilen, weil Angaben fehlen.</numerusform>
            <numerusform>%n Vorschriften lassen sich nicht beurteilen, weil Angaben fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) is (are) kept by every scenario in its scope.</source>
        <translation>
            <numerusform>Eine Vorschrift halten alle Szenarien ein, für die sie gilt.</numerusform>
            <numerusform>%n Vorschriften halten alle Szenarien ein, für die sie gelten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Work, hardware and time give the energy of the run; the energy that the data centre takes in (PUE) and the electricity of its place and hours give the emissions of operation. The share of the hardware’s manufacturing that falls to the run is added.</source>
        <translation>Arbeit, Hardware und Zeit ergeben die Energie des Laufs; der Aufwand des Rechenzentrums (PUE) und der Strom an seinem Ort und zu seinen Stunden ergeben die Betriebsemissionen. Hinzu kommt der Anteil an der Herstellung der Hardware, der auf den Lauf entfällt.</translation>
    </message>
    <message>
        <source>Location-based emissions take the average electricity of the place; market-based ones take what contracts convey. Offsets are never deducted, avoided emissions never netted.</source>
        <translation>Standortbasierte Emissionen nehmen den durchschnittlichen Strom des Ortes, marktbasierte das, was Verträge zusichern. Kompensationen werden nie abgezogen, vermiedene Emissionen nie verrechnet.</translation>
    </message>
    <message>
        <source>Included in manufacturing are raw material, production and transport of accelerators and servers. Left out are the building, disposal, and the water of manufacturing, for which there are no data.</source>
        <translation>Zur Herstellung zählen Rohstoffe, Fertigung und Transport von Beschleunigern und Servern. Nicht enthalten sind das Gebäude, die Entsorgung und das Wasser der Herstellung, für das Daten fehlen.</translation>
    </message>
    <message>
        <source>What nobody gave is a default of the catalog or of the method and is marked as one beside its source. What cannot be computed is shown as a dash, never as 0.</source>
        <translation>Was niemand angegeben hat, ist eine Vorgabe des Katalogs oder der Methode und steht als solche gekennzeichnet neben seiner Quelle. Was sich nicht berechnen lässt, erscheint als Strich, nie als 0.</translation>
    </message>
    <message numerus="yes">
        <source>Ranges come from %Ln sample(s) of the defaults’ distributions; values that were given count as exact unless a range was set for them. Beyond inputs that scenarios share, no dependence between inputs is assumed. The result as planned is not the mean of the samples.</source>
        <translation>
            <numerusform>Spannen stammen aus %Ln Stichprobe der Verteilungen der Vorgaben; Angegebenes gilt als genau, wenn dafür keine Spanne gesetzt ist. Außer bei Eingaben, die Szenarien teilen, wird keine Abhängigkeit zwischen Eingaben angenommen. Das Ergebnis wie geplant ist nicht der Mittelwert der Stichproben.</numerusform>
            <numerusform>Spannen stammen aus %Ln Stichproben der Verteilungen der Vorgaben; Angegebenes gilt als genau, wenn dafür keine Spanne gesetzt ist. Außer bei Eingaben, die Szenarien teilen, wird keine Abhängigkeit zwischen Eingaben angenommen. Das Ergebnis wie geplant ist nicht der Mittelwert der Stichproben.</numerusform>
        </translation>
    </message>
    <message>
        <source>With hours of a typical year, a chosen start is judged with hindsight: what it saves is an upper bound.</source>
        <translation>Mit den Stunden eines typischen Jahres wird ein gewählter Start im Rückblick beurteilt: Seine Ersparnis ist eine Obergrenze.</translation>
    </message>
    <message>
        <source>Every figure can be computed again from this report with the catalog %1.</source>
        <extracomment>%1 version of the data</extracomment>
        <translation>Jede Zahl lässt sich aus diesem Bericht mit dem Katalog %1 nachrechnen.</translation>
    </message>
    <message>
        <source>This report was made with Vorlauf, free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Dieser Bericht wurde mit Vorlauf erstellt, freier Software unter der GNU General Public License, Version 3 oder später, ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>The catalog %1 is published under the Open Database License 1.0 (ODbL); the licence of each source stands beside it.</source>
        <extracomment>%1 version of the data</extracomment>
        <translation>Der Katalog %1 ist unter der Open Database License 1.0 (ODbL) veröffentlicht; die Lizenz jeder Quelle steht bei ihr.</translation>
    </message>
    <message>
        <source>The typeface is Inter (SIL Open Font License 1.1).</source>
        <translation>Die Schrift ist Inter (SIL Open Font License 1.1).</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Vergleichsbasis</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>inputs: what is trained</comment>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number of a source</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Section of the method</source>
        <translation>Abschnitt der Methode</translation>
    </message>
    <message>
        <source>Software Carbon Intensity: %1 per %2.</source>
        <extracomment>%1 &quot;1.76 g CO₂e&quot;, %2 &quot;1e15 FLOP&quot;</extracomment>
        <translation>Software Carbon Intensity: %1 je %2.</translation>
    </message>
    <message>
        <source>The score cannot be computed: the number of functional units or the emissions are not known.</source>
        <translation>Der Wert lässt sich nicht berechnen: Die Zahl der funktionalen Einheiten oder die Emissionen sind nicht bekannt.</translation>
    </message>
    <message>
        <source>The score is a rate of emissions for each functional unit, location-based; neither contracts nor offsets lower it.</source>
        <translation>Der Wert ist eine Emissionsrate je funktionaler Einheit, standortbasiert; weder Verträge noch Kompensationen senken ihn.</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>what a score is about</comment>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Terms of the score</source>
        <translation>Glieder des Werts</translation>
    </message>
    <message>
        <source>Term</source>
        <comment>of a formula</comment>
        <translation>Glied</translation>
    </message>
    <message>
        <source>R: functional units, of %1 each</source>
        <translation>R: funktionale Einheiten zu je %1</translation>
    </message>
    <message>
        <source>SCI, for each functional unit</source>
        <translation>SCI je funktionaler Einheit</translation>
    </message>
    <message>
        <source>E: energy of the data centre</source>
        <translation>E: Energie des Rechenzentrums</translation>
    </message>
    <message>
        <source>I: intensity of the electricity, location-based</source>
        <translation>I: CO₂-Intensität des Stroms, standortbasiert</translation>
    </message>
    <message>
        <source>O: emissions of operation, E · I</source>
        <translation>O: Betriebsemissionen, E · I</translation>
    </message>
    <message>
        <source>M: emissions of manufacturing, share of the run</source>
        <translation>M: Herstellungsemissionen, Anteil des Laufs</translation>
    </message>
    <message>
        <source>O + M: emissions of use</source>
        <translation>O + M: Emissionen der Nutzung</translation>
    </message>
    <message>
        <source>Included: accelerators, servers, network and storage of the run, energy of reserved hardware that waits as far as it was given, cooling and other energy of the data centre (PUE), a share of the hardware’s manufacturing.</source>
        <translation>Enthalten: Beschleuniger, Server, Netzwerk und Speicher des Laufs, Energie wartender reservierter Hardware, soweit angegeben, Kühlung und übriger Aufwand des Rechenzentrums (PUE), ein Anteil an der Herstellung der Hardware.</translation>
    </message>
    <message>
        <source>Not included: losses of the grid, contracts for electricity, offsets, avoided emissions, disposal of the hardware.</source>
        <translation>Nicht enthalten: Netzverluste, Stromverträge, Kompensationen, vermiedene Emissionen, Entsorgung der Hardware.</translation>
    </message>
    <message>
        <source>The functional units are gross: all parameters, tokens or FLOP of the training, not only active or unique ones.</source>
        <extracomment>The parameters, tokens or FLOP that the score is divided by.</extracomment>
        <translation>Die funktionalen Einheiten sind brutto: alle Parameter, Tokens oder FLOP des Trainings, nicht nur aktive oder einmalige.</translation>
    </message>
    <message>
        <source>Scores of training and of use are never added.</source>
        <translation>Werte von Training und Nutzung werden nie addiert.</translation>
    </message>
    <message>
        <source>Defaults behind the score: %1.</source>
        <extracomment>%1 names of inputs</extracomment>
        <translation>Vorgaben hinter dem Wert: %1.</translation>
    </message>
    <message>
        <source>Basis: ISO/IEC 21031:2024, Software Carbon Intensity (SCI) Specification; functional units after SCI for AI. This statement was not audited.</source>
        <translation>Grundlage: ISO/IEC 21031:2024, Software Carbon Intensity (SCI) Specification; funktionale Einheiten nach SCI for AI. Diese Erklärung wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Scope %1</source>
        <comment>of the GHG Protocol</comment>
        <translation>Scope %1</translation>
    </message>
    <message>
        <source>Scope 3, category %1</source>
        <comment>of the GHG Protocol</comment>
        <translation>Scope 3, Kategorie %1</translation>
    </message>
    <message>
        <source>Electricity in operation</source>
        <translation>Strom im Betrieb</translation>
    </message>
    <message>
        <source>Upstream of electricity, unless inside the line above</source>
        <translation>Vorkette des Stroms, soweit nicht oben enthalten</translation>
    </message>
    <message>
        <source>Losses of the grid</source>
        <translation>Netzverluste</translation>
    </message>
    <message>
        <source>Manufacturing of the hardware, share of the run</source>
        <translation>Herstellung der Hardware, Anteil des Laufs</translation>
    </message>
    <message>
        <source>Own site</source>
        <comment>column of the GHG Protocol table</comment>
        <translation>Eigener Standort</translation>
    </message>
    <message>
        <source>Customer of a cloud</source>
        <translation>Cloud-Kunde</translation>
    </message>
    <message>
        <source>Use of the model</source>
        <translation>Nutzung des Modells</translation>
    </message>
    <message>
        <source>by who serves it</source>
        <comment>scope of the use phase</comment>
        <translation>je nach Betreiber</translation>
    </message>
    <message>
        <source>On an own site, fuel burnt there, such as by generators, is Scope 1; Vorlauf shows own generation within the electricity in operation.</source>
        <translation>Am eigenen Standort ist dort verbrannter Brennstoff, etwa von Generatoren, Scope 1; Vorlauf zeigt Eigenerzeugung innerhalb des Stroms im Betrieb.</translation>
    </message>
    <message>
        <source>For the customer of a cloud everything is Scope 3, category 1; operation and manufacturing are shown apart all the same.</source>
        <translation>Für Cloud-Kunden ist alles Scope 3, Kategorie 1; Betrieb und Herstellung sind trotzdem getrennt ausgewiesen.</translation>
    </message>
    <message>
        <source>Life-cycle factors hold the upstream emissions of electricity already; with direct factors they stand in a line of their own.</source>
        <translation>Lebenszyklusfaktoren enthalten die Vorkette des Stroms bereits; mit direkten Faktoren steht sie in einer eigenen Zeile.</translation>
    </message>
    <message>
        <source>Manufacturing is spread over the life of the hardware; Scope 3, category 2 of the GHG Protocol books all of it in the year of purchase.</source>
        <translation>Die Herstellung ist auf die Lebensdauer der Hardware verteilt; Scope 3, Kategorie 2 des GHG Protocol bucht sie ganz im Jahr des Kaufs.</translation>
    </message>
    <message>
        <source>Sources: GHG Protocol Scope 2 Guidance (2015), Corporate Value Chain (Scope 3) Standard (2011).</source>
        <translation>Quellen: GHG Protocol Scope 2 Guidance (2015), Corporate Value Chain (Scope 3) Standard (2011).</translation>
    </message>
    <message>
        <source>The same run at “%1”</source>
        <comment>a place</comment>
        <translation>Derselbe Lauf am Ort „%1“</translation>
    </message>
    <message>
        <source>The same run at “%1” from %2</source>
        <extracomment>%1 place, %2 date</extracomment>
        <translation>Derselbe Lauf am Ort „%1“ ab %2</translation>
    </message>
    <message>
        <source>The run on %1 at “%2”</source>
        <comment>accelerators, place</comment>
        <translation>Der Lauf auf %1 am Ort „%2“</translation>
    </message>
    <message>
        <source>The run on %1 at “%2” from %3</source>
        <extracomment>%1 accelerators, %2 place, %3 date</extracomment>
        <translation>Der Lauf auf %1 am Ort „%2“ ab %3</translation>
    </message>
    <message>
        <source>No start is set, and every start of the year emits the same.</source>
        <translation>Es ist kein Start festgelegt, und jeder Start im Jahr verursacht gleich viele Emissionen.</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot be compared: their boundaries or the bases of their electricity factors differ.</source>
        <translation>„%1“ und „%2“ sind nicht vergleichbar: Ihre Bilanzgrenzen oder die Grundlagen ihrer Stromfaktoren unterscheiden sich.</translation>
    </message>
    <message>
        <source>%2 of the spread of “%3” comes from: %1.</source>
        <extracomment>%1 an input such as &quot;Utilisation (MFU)&quot;, %2 a share, %3 a scenario</extracomment>
        <translation>%2 der Streuung von „%3“ gehen zurück auf: %1.</translation>
    </message>
    <message>
        <source>What moves the emissions of “%2” most: %1, from %3 to %4 %5.</source>
        <extracomment>%1 an input, %2 a scenario, %3 and %4 amounts, %5 their unit</extracomment>
        <translation>Was die Emissionen von „%2“ am stärksten verändert: %1, von %3 bis %4 %5.</translation>
    </message>
    <message>
        <source>No emissions are known.</source>
        <translation>Es sind keine Emissionen bekannt.</translation>
    </message>
    <message>
        <source>No amount of electricity is known.</source>
        <translation>Es ist kein Strombedarf bekannt.</translation>
    </message>
    <message>
        <source>No amount of water is known.</source>
        <translation>Es ist kein Wasserverbrauch bekannt.</translation>
    </message>
    <message>
        <source>No price is known.</source>
        <translation>Es ist kein Preis bekannt.</translation>
    </message>
    <message>
        <source>No duration is known.</source>
        <translation>Es ist keine Dauer bekannt.</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a price or a duration</comment>
        <extracomment>instead of a range: the scenario could not be computed</extracomment>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>vorlauf::AboutDialog</name>
    <message>
        <source>About Vorlauf</source>
        <translation>Über Vorlauf</translation>
    </message>
    <message>
        <source>Vorlauf %1</source>
        <extracomment>%1 is the version</extracomment>
        <translation>Vorlauf %1</translation>
    </message>
    <message>
        <source>Compares plans for training AI models before the run: energy, emissions, water, cost and time. It computes on this computer only and never uses the network.</source>
        <translation>Vergleicht Pläne für das Training von KI-Modellen vor dem Lauf: Energie, Emissionen, Wasser, Kosten und Zeit. Rechnet nur auf diesem Rechner und benutzt nie das Netz.</translation>
    </message>
    <message>
        <source>The program is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Das Programm ist freie Software unter der GNU General Public License, Version 3 oder neuer. Es kommt ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>The catalog %1 is published under the Open Database License 1.0 (ODbL), with the source of every row. It contains data of Our World in Data and Ember (CC BY 4.0), Electricity Maps (ODbL 1.0), Google (Apache-2.0, CC BY), Green Algorithms and Epoch AI (CC BY 4.0), Eurostat, the U.S. Energy Information Administration, Boavizta (ODbL) and Natural Earth (public domain). Help &gt; Sources lists all of them.</source>
        <translation>Der Katalog %1 ist unter der Open Database License 1.0 (ODbL) veröffentlicht, jede Zeile mit ihrer Quelle. Er enthält Daten von Our World in Data und Ember (CC BY 4.0), Electricity Maps (ODbL 1.0), Google (Apache-2.0, CC BY), Green Algorithms und Epoch AI (CC BY 4.0), Eurostat, der U.S. Energy Information Administration, Boavizta (ODbL) und Natural Earth (gemeinfrei). Hilfe &gt; Quellen nennt alle.</translation>
    </message>
    <message>
        <source>Built with Qt %1 and Qt Charts (GPL-3.0), SQLite (public domain) and the typeface Inter (SIL Open Font License 1.1).</source>
        <translation>Gebaut mit Qt %1 und Qt Charts (GPL-3.0), SQLite (gemeinfrei) und der Schrift Inter (SIL Open Font License 1.1).</translation>
    </message>
</context>
<context>
    <name>vorlauf::AccuracyDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>What is predicted</source>
        <extracomment>two ways to compare: what is given, what is predicted</extracomment>
        <translation>Was vorhergesagt wird</translation>
    </message>
    <message>
        <source>Energy from accelerator-hours</source>
        <translation>Energie aus Beschleunigerstunden</translation>
    </message>
    <message>
        <source>Accelerator-hours from parameters and tokens</source>
        <translation>Beschleunigerstunden aus Parametern und Token</translation>
    </message>
    <message>
        <source>Predicted against published</source>
        <translation>Vorhergesagt gegen veröffentlicht</translation>
    </message>
    <message>
        <source>Published runs</source>
        <translation>Veröffentlichte Läufe</translation>
    </message>
    <message>
        <source>The published runs are being computed.</source>
        <translation>Die veröffentlichten Läufe werden berechnet.</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Quellen: %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Ratio</source>
        <extracomment>predicted over published</extracomment>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Beurteilt</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verfehlt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Save Accuracy</source>
        <translation>Genauigkeit speichern</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>genauigkeit</translation>
    </message>
</context>
<context>
    <name>vorlauf::BestControls</name>
    <message>
        <source>accelerator</source>
        <comment>varies</comment>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>number</source>
        <comment>varies: number of accelerators</comment>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>place</source>
        <comment>varies: country or zone</comment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>cloud region</source>
        <comment>varies</comment>
        <translation>Cloud-Region</translation>
    </message>
    <message>
        <source>start</source>
        <comment>varies: hour of the start</comment>
        <translation>Start</translation>
    </message>
    <message>
        <source>emissions</source>
        <comment>minimised</comment>
        <translation>Emissionen</translation>
    </message>
    <message>
        <source>cost</source>
        <comment>minimised</comment>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>duration</source>
        <comment>minimised</comment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Only where the model fits the memory</source>
        <translation>Nur wo das Modell in den Speicher passt</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Cloud providers</source>
        <translation>Cloud-Anbieter</translation>
    </message>
    <message>
        <source>Emissions at most</source>
        <translation>Emissionen höchstens</translation>
    </message>
    <message>
        <source>Cost at most</source>
        <translation>Kosten höchstens</translation>
    </message>
    <message>
        <source>Duration at most</source>
        <translation>Dauer höchstens</translation>
    </message>
    <message>
        <source>Nothing varies ▾</source>
        <translation>Nichts variiert ▾</translation>
    </message>
    <message>
        <source>Varies: %1 ▾</source>
        <translation>Variiert: %1 ▾</translation>
    </message>
    <message>
        <source>Lowest: %1 ▾</source>
        <translation>Minimal: %1 ▾</translation>
    </message>
    <message>
        <source>Allowed: some ▾</source>
        <translation>Erlaubt: Auswahl ▾</translation>
    </message>
    <message>
        <source>Limits: set ▾</source>
        <translation>Grenzen: gesetzt ▾</translation>
    </message>
    <message>
        <source>Lowest: all three ▾</source>
        <extracomment>All three are minimised: emissions, cost and duration</extracomment>
        <translation>Minimal: alle drei ▾</translation>
    </message>
    <message>
        <source>Allowed ▾</source>
        <translation>Erlaubt ▾</translation>
    </message>
    <message>
        <source>Limits ▾</source>
        <translation>Grenzen ▾</translation>
    </message>
</context>
<context>
    <name>vorlauf::BestView</name>
    <message>
        <source>Take over “%1”</source>
        <extracomment>Name of an undo step</extracomment>
        <translation>„%1“ übernehmen</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Bester Plan</translation>
    </message>
    <message>
        <source>Best plans by emissions and cost</source>
        <translation>Beste Pläne nach Emissionen und Kosten</translation>
    </message>
    <message>
        <source>The plans that no other one beats</source>
        <translation>Die Pläne, die kein anderer übertrifft</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>All plans</source>
        <translation>Alle Pläne</translation>
    </message>
    <message>
        <source>Caps</source>
        <translation>Obergrenzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Search of the plans</source>
        <translation>Suche der Pläne</translation>
    </message>
    <message>
        <source>&amp;Take over as new scenario</source>
        <translation>Als neues Szenario ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>There is no scenario to look around.</source>
        <translation>Es gibt kein Szenario, um das herum gesucht werden könnte.</translation>
    </message>
    <message>
        <source>The plans have not been searched.</source>
        <translation>Die Pläne wurden nicht durchsucht.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Emissions</source>
        <translation>Emissionen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>What each lever alone would have to be for “%1” to meet its caps</source>
        <translation>Was jeder Hebel allein sein müsste, damit „%1“ die Obergrenzen einhält</translation>
    </message>
    <message>
        <source>All plans around “%1” are being searched.</source>
        <translation>Alle Pläne um „%1“ werden durchsucht.</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>button that shows which accelerators and places were left out</extracomment>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>“%1” has no cap. Caps are set in the editor, under Limits.</source>
        <translation>„%1“ hat keine Obergrenze. Obergrenzen werden im Editor unter „Obergrenzen“ gesetzt.</translation>
    </message>
</context>
<context>
    <name>vorlauf::BrandFields</name>
    <message>
        <source>Vorlauf’s</source>
        <translation>Wie Vorlauf</translation>
    </message>
    <message>
        <source>such as: Internal</source>
        <translation>etwa: Intern</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>A&amp;utor</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Confidentiality</source>
        <extracomment>a line on every page that says who may read the report</extracomment>
        <translation>&amp;Vertraulichkeit</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>&amp;Logo</translation>
    </message>
    <message>
        <source>Colou&amp;r</source>
        <extracomment>the colour of headings</extracomment>
        <translation>Farb&amp;e</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Kein Logo</translation>
    </message>
    <message>
        <source>Vorlauf’s own colour</source>
        <translation>Vorlaufs eigene Farbe</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Presentations (*.pptx *.potx)</source>
        <translation>Präsentationen (*.pptx *.potx)</translation>
    </message>
    <message>
        <source>No template</source>
        <translation>Ohne Vorlage</translation>
    </message>
    <message>
        <source>A presentation of your own: masters, layouts and theme of the slides.</source>
        <translation>Eine eigene Präsentation: Folienmaster, Layouts und Design der Folien.</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <extracomment>of slides: a presentation file whose masters they take</extracomment>
        <translation>Vorla&amp;ge</translation>
    </message>
</context>
<context>
    <name>vorlauf::BusyLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>vorlauf::CatalogBox</name>
    <message>
        <source>The catalog has nothing that matches “%1”.</source>
        <translation>Im Katalog passt nichts zu „%1“.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>No row of the catalog is chosen.</extracomment>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>vorlauf::CheckField</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>vorlauf::ChecksPage</name>
    <message>
        <source>Select a result to see what stands behind it.</source>
        <translation>Wählen Sie ein Ergebnis aus, um zu sehen, was dahintersteht.</translation>
    </message>
    <message>
        <source>Limits and rules</source>
        <translation>Grenzen und Regeln</translation>
    </message>
    <message>
        <source>This is no legal advice: laws change, and the table says when each was last read. Drafts and voluntary rules stand apart.</source>
        <translation>Dies ist keine Rechtsberatung: Gesetze ändern sich, und die Tabelle sagt, wann jedes zuletzt gelesen wurde. Entwürfe und freiwillige Regeln stehen für sich.</translation>
    </message>
</context>
<context>
    <name>vorlauf::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Action, scenario, view, zone, accelerator or model</source>
        <translation>Aktion, Szenario, Ansicht, Zone, Beschleuniger oder Modell</translation>
    </message>
    <message>
        <source>Search for what to do</source>
        <translation>Suchen, was zu tun ist</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefundenes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>for screen readers: %1 is its name, %2 what it is</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>vorlauf::ContractsEditor</name>
    <message>
        <source>Add a contract</source>
        <extracomment>Undo step.</extracomment>
        <translation>Vertrag hinzufügen</translation>
    </message>
    <message>
        <source>Remove a contract</source>
        <extracomment>Undo step.</extracomment>
        <translation>Vertrag entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove contract %1</source>
        <translation>Vertrag %1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n Vertrag</numerusform>
            <numerusform>%n Verträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vorlauf::ExportActions</name>
    <message>
        <source>&amp;Copy Picture and Table</source>
        <translation>Bild und Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Export View…</source>
        <translation>Ansicht &amp;exportieren…</translation>
    </message>
    <message>
        <source>Picture and table are on the clipboard.</source>
        <translation>Bild und Tabelle sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Export View</source>
        <translation>Ansicht exportieren</translation>
    </message>
    <message>
        <source>The picture could not be drawn.</source>
        <translation>Das Bild konnte nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <source>Copy &amp;Picture</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copy Ta&amp;ble</source>
        <translation>Tabe&amp;lle kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Sentence</source>
        <extracomment>the finding above the view</extracomment>
        <translation>&amp;Satz kopieren</translation>
    </message>
    <message>
        <source>Copy Summary for &amp;Mail</source>
        <extracomment>a text without links</extracomment>
        <translation>Zusammenfassung für &amp;Mail kopieren</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Das Bild liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Die Tabelle liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The sentence is on the clipboard.</source>
        <translation>Der Satz liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The summary is on the clipboard.</source>
        <translation>Die Zusammenfassung liegt in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>vorlauf::ExportDialog</name>
    <message>
        <source>Export View</source>
        <translation>Ansicht exportieren</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Breite</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Höhe</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation>&amp;Vergrößerung</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Dialect</source>
        <translation>&amp;Dialekt</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>JSON-Daten</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>International (comma, decimal point)</source>
        <translation>International (Komma, Dezimalpunkt)</translation>
    </message>
    <message>
        <source>German Excel (semicolon, decimal comma)</source>
        <translation>Deutsches Excel (Semikolon, Dezimalkomma)</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Show &amp;uncertainty (5 % to 95 %)</source>
        <extracomment>a box to tick: whether Overview is exported with the range of each total</extracomment>
        <translation>&amp;Unsicherheit zeigen (5 % bis 95 %)</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <extracomment>a button that shows the rarer choices of the dialog</extracomment>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>M&amp;ade for</source>
        <extracomment>what a picture is made for: a slide, a page</extracomment>
        <translation>Z&amp;weck</translation>
    </message>
    <message>
        <source>&amp;Notation</source>
        <extracomment>how charts mark what their bars stand for</extracomment>
        <translation>&amp;Notation</translation>
    </message>
    <message>
        <source>Own size</source>
        <extracomment>a picture of the size that is typed in</extracomment>
        <translation>Eigene Größe</translation>
    </message>
    <message>
        <source>Slide, 16:9</source>
        <translation>Folie, 16:9</translation>
    </message>
    <message>
        <source>A4 page</source>
        <translation>A4-Seite</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Fachzeitschrift</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Poster, A3</source>
        <translation>Plakat, A3</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>notation of charts: the colours of the screen</extracomment>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Management (ISO 24896)</source>
        <translation>Management (ISO 24896)</translation>
    </message>
</context>
<context>
    <name>vorlauf::FaultLine</name>
    <message>
        <source>Show the field</source>
        <translation>Feld zeigen</translation>
    </message>
</context>
<context>
    <name>vorlauf::FieldWidget</name>
    <message>
        <source>default</source>
        <extracomment>Beside a field whose value was not given.</extracomment>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>reset</source>
        <extracomment>Takes a value back to its default.</extracomment>
        <translation>zurücksetzen</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
</context>
<context>
    <name>vorlauf::FiguresChart</name>
    <message>
        <source>Emissions</source>
        <translation>Emissionen</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
</context>
<context>
    <name>vorlauf::FileActions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Vorlauf files (*.vorlauf *.json)</source>
        <translation>Vorlauf-Dateien (*.vorlauf *.json)</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Vorlauf document (*.vorlauf);;Plan as JSON (*.json)</source>
        <translation>Vorlauf-Dokument (*.vorlauf);;Plan als JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Unsaved work cannot be kept for recovery: %1</source>
        <translation>Ungesicherte Arbeit kann nicht zur Wiederherstellung aufbewahrt werden: %1</translation>
    </message>
    <message>
        <source>Read again: %1</source>
        <translation>Neu gelesen: %1</translation>
    </message>
    <message>
        <source>%1 (in the file)</source>
        <extracomment>Name of a scenario as the file changed by another program has it; %1 is its name</extracomment>
        <translation>%1 (in der Datei)</translation>
    </message>
    <message>
        <source>Compare with the changed file</source>
        <extracomment>Name of an undo step</extracomment>
        <translation>Mit der geänderten Datei vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s) of the file put beside yours</source>
        <translation>
            <numerusform>%n Szenario der Datei neben Ihre gestellt</numerusform>
            <numerusform>%n Szenarien der Datei neben Ihre gestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>The scenarios of the file are the same as yours.</source>
        <translation>Die Szenarien der Datei gleichen Ihren.</translation>
    </message>
    <message>
        <source>Another window of Vorlauf has restored it already.</source>
        <translation>Ein anderes Fenster von Vorlauf hat die Arbeit bereits wiederhergestellt.</translation>
    </message>
</context>
<context>
    <name>vorlauf::FileChoice</name>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
</context>
<context>
    <name>vorlauf::FindingLine</name>
    <message>
        <source>%1 (edited; the results have changed since)</source>
        <translation>%1 (bearbeitet; die Ergebnisse haben sich seitdem geändert)</translation>
    </message>
    <message>
        <source>Double-click or press F2 to put it into your own words.</source>
        <translation>Doppelklick oder F2: in eigene Worte fassen.</translation>
    </message>
    <message>
        <source>Generated: %1</source>
        <translation>Erzeugt: %1</translation>
    </message>
    <message>
        <source>Finding in your own words</source>
        <translation>Befund in eigenen Worten</translation>
    </message>
    <message>
        <source>Edit finding</source>
        <extracomment>Name of an undo step</extracomment>
        <translation>Befund bearbeiten</translation>
    </message>
    <message>
        <source>Restore finding</source>
        <translation>Befund zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Edit Finding</source>
        <translation>Befund &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Restore Generated Finding</source>
        <translation>Erzeugten Befund &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Copy Finding</source>
        <translation>Befund &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>vorlauf::FoldSection</name>
    <message>
        <source>More</source>
        <extracomment>Fold with the fields that are rarely used.</extracomment>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>vorlauf::FrontChart</name>
    <message>
        <source>%1, logarithmic</source>
        <extracomment>After the title of an axis</extracomment>
        <translation>%1, logarithmisch</translation>
    </message>
</context>
<context>
    <name>vorlauf::HeadlineStrip</name>
    <message>
        <source>Emissions</source>
        <translation>Emissionen</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>nicht berechnet</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
</context>
<context>
    <name>vorlauf::HelpActions</name>
    <message>
        <source>&amp;Samples</source>
        <translation>&amp;Beispiele</translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation>&amp;Quellen</translation>
    </message>
    <message>
        <source>&amp;About Vorlauf</source>
        <translation>&amp;Über Vorlauf</translation>
    </message>
    <message>
        <source>A&amp;ccuracy</source>
        <translation>&amp;Genauigkeit</translation>
    </message>
</context>
<context>
    <name>vorlauf::InstantField</name>
    <message>
        <source>This is not understood as a date; write it as %1 or %2.</source>
        <translation>Dies ist nicht als Datum lesbar; bitte als %1 oder %2 schreiben.</translation>
    </message>
    <message>
        <source>annual mean</source>
        <extracomment>In the empty field of the start: the mean of the year is used.</extracomment>
        <translation>Jahresmittel</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no date is given</comment>
        <translation>keiner</translation>
    </message>
</context>
<context>
    <name>vorlauf::LeverList</name>
    <message>
        <source>Lever, all else as it is</source>
        <translation>Hebel, alles andere wie bisher</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>To meet the cap</source>
        <translation>Für die Obergrenze</translation>
    </message>
    <message>
        <source>What would meet the caps</source>
        <translation>Was die Obergrenzen einhielte</translation>
    </message>
</context>
<context>
    <name>vorlauf::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>&amp;Szenario</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>From template</source>
        <translation>Aus Vorlage</translation>
    </message>
    <message>
        <source>Export ▾</source>
        <translation>Exportieren ▾</translation>
    </message>
    <message>
        <source>Comman&amp;d Palette…</source>
        <translation>Befehls&amp;palette…</translation>
    </message>
</context>
<context>
    <name>vorlauf::MixEditor</name>
    <message>
        <source>Edit the energy mix</source>
        <extracomment>Undo step: the mix of the grid was opened for editing.</extracomment>
        <translation>Strommix bearbeiten</translation>
    </message>
    <message>
        <source>Back to the mix of the grid</source>
        <extracomment>Undo step.</extracomment>
        <translation>Zurück zum Mix des Netzes</translation>
    </message>
    <message>
        <source>Add %1 to the mix</source>
        <extracomment>Undo step. %1 is an energy source.</extracomment>
        <translation>%1 zum Mix hinzufügen</translation>
    </message>
    <message>
        <source>Lock the share of %1</source>
        <translation>Anteil von %1 festhalten</translation>
    </message>
    <message>
        <source>unlock</source>
        <extracomment>Keeps a share of the mix as it is while others change.</extracomment>
        <translation>lösen</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>festhalten</translation>
    </message>
    <message>
        <source>Add an energy source</source>
        <translation>Energiequelle hinzufügen</translation>
    </message>
    <message>
        <source>Edit the mix</source>
        <translation>Mix bearbeiten</translation>
    </message>
    <message>
        <source>Edit the mix of the grid</source>
        <translation>Mix des Netzes bearbeiten</translation>
    </message>
    <message>
        <source>own mix</source>
        <translation>eigener Mix</translation>
    </message>
</context>
<context>
    <name>vorlauf::NumberEdit</name>
    <message>
        <source>none</source>
        <extracomment>Shown in an empty field: a limit that is not set</extracomment>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>vorlauf::NumberFieldWidget</name>
    <message>
        <source>%1, slider</source>
        <translation>%1, Schieberegler</translation>
    </message>
    <message>
        <source>= %1</source>
        <extracomment>The number that was understood while typing, beside the field.</extracomment>
        <translation>= %1</translation>
    </message>
    <message>
        <source>This word means 10⁹, 10¹² or 10¹⁸ depending on the language; write B or Mrd., T or Bio.</source>
        <translation>Dieses Wort bedeutet je nach Sprache 10⁹, 10¹² oder 10¹⁸; bitte B oder Mrd., T oder Bio. schreiben.</translation>
    </message>
    <message>
        <source>This is not understood as a number.</source>
        <translation>Dies ist nicht als Zahl lesbar.</translation>
    </message>
</context>
<context>
    <name>vorlauf::NumbersView</name>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Nur die Unterschiede</translation>
    </message>
    <message>
        <source>The scenarios do not differ in any input.</source>
        <translation>Die Szenarien unterscheiden sich in keiner Eingabe.</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Alle Größen</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>Unterschiede zeigen</translation>
    </message>
    <message>
        <source>Difference</source>
        <comment>to the baseline</comment>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>in %</source>
        <comment>difference to the baseline</comment>
        <translation>in %</translation>
    </message>
    <message>
        <source>Select a figure to see what stands behind it.</source>
        <translation>Eine Größe auswählen, um zu sehen, was dahintersteht.</translation>
    </message>
    <message>
        <source>Formula: %1 (METHOD %2)</source>
        <translation>Formel: %1 (METHOD %2)</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Quellen: %1</translation>
    </message>
    <message>
        <source>Nobody gave this value: it is a default.</source>
        <translation>Niemand hat diesen Wert angegeben: Er ist eine Vorgabe.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Also what does not apply</source>
        <translation>Auch nicht Anwendbares</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>Name of the two buttons that choose a table.</extracomment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Limits and rules</source>
        <translation>Grenzen und Regeln</translation>
    </message>
</context>
<context>
    <name>vorlauf::OutsideBanner</name>
    <message>
        <source>“%1” was changed by another program. Reloading gives up your unsaved changes.</source>
        <translation>„%1“ wurde von einem anderen Programm geändert. Neu laden verwirft Ihre ungesicherten Änderungen.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program.</source>
        <translation>„%1“ wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Puts the scenarios of the file beside yours</source>
        <translation>Stellt die Szenarien der Datei neben Ihre</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of the baseline</source>
        <extracomment>read aloud; %1 name of a scenario, %2 number, %3 unit</extracomment>
        <translation>%1: %2 der Vergleichsbasis</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>read aloud; %1 name, value and unit, %2 &quot;5–95 %: 31–52 t CO₂e&quot;
----------
read aloud; %1 name, value and unit, %2 &quot;baseline&quot; or &quot;not comparable&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 to the baseline</source>
        <translation>%1, %2 zur Vergleichsbasis</translation>
    </message>
</context>
<context>
    <name>vorlauf::OverviewView</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Comparison of the scenarios</source>
        <translation>Vergleich der Szenarien</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Emissions</source>
        <translation>Emissionen</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Two ways to account for the emissions of electricity (GHG Protocol, Scope 2)</extracomment>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Location</source>
        <comment>short for location-based</comment>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Market</source>
        <comment>short for market-based</comment>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation>Absolut</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Relativ</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <extracomment>a button that shows or hides the range of each total</extracomment>
        <translation>Unsicherheit</translation>
    </message>
    <message>
        <source>Draw the range from 5 % to 95 % at each bar.</source>
        <translation>Zeichnet an jeden Balken den Bereich von 5 % bis 95 %.</translation>
    </message>
</context>
<context>
    <name>vorlauf::PlaceFilter</name>
    <message>
        <source>Find a place</source>
        <translation>Ort suchen</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Art des Ortes</translation>
    </message>
    <message>
        <source>Continent</source>
        <translation>Kontinent</translation>
    </message>
    <message>
        <source>Order of the places</source>
        <translation>Reihenfolge der Orte</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Alle Orte</translation>
    </message>
    <message>
        <source>Countries and grid zones</source>
        <translation>Länder und Netzzonen</translation>
    </message>
    <message>
        <source>All cloud regions</source>
        <translation>Alle Cloud-Regionen</translation>
    </message>
    <message>
        <source>All continents</source>
        <translation>Alle Kontinente</translation>
    </message>
    <message>
        <source>By emissions</source>
        <translation>Nach Emissionen</translation>
    </message>
    <message>
        <source>By cost</source>
        <translation>Nach Kosten</translation>
    </message>
    <message>
        <source>By electricity cost</source>
        <translation>Nach Stromkosten</translation>
    </message>
    <message>
        <source>By both: best first</source>
        <extracomment>a place comes first if no other is better in emissions and cost</extracomment>
        <translation>Nach beidem: beste zuerst</translation>
    </message>
</context>
<context>
    <name>vorlauf::PowerEditor</name>
    <message>
        <source>Default</source>
        <extracomment>The power of the accelerators is not given.</extracomment>
        <translation>Vorgabe</translation>
    </message>
</context>
<context>
    <name>vorlauf::PresentActions</name>
    <message>
        <source>&amp;Present</source>
        <translation>P&amp;räsentieren</translation>
    </message>
    <message>
        <source>Sl&amp;ides…</source>
        <translation>Fol&amp;ien…</translation>
    </message>
    <message>
        <source>Slides</source>
        <extracomment>Name of an undo step</extracomment>
        <translation>Folien</translation>
    </message>
</context>
<context>
    <name>vorlauf::PresentationPage</name>
    <message>
        <source>%1 / %2</source>
        <extracomment>number of a slide and how many there are</extracomment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>vorlauf::PresenterWindow</name>
    <message>
        <source>Presenter</source>
        <translation>Referentenansicht</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>No notes. They are written in View &gt; Slides.</source>
        <extracomment>on the presenter&apos;s screen: what to do without notes</extracomment>
        <translation>Keine Notizen. Sie werden unter Ansicht &gt; Folien geschrieben.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>Schwarzer Bildschirm</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>The audience sees black.</source>
        <translation>Das Publikum sieht Schwarz.</translation>
    </message>
    <message>
        <source>Since the start of the presentation</source>
        <translation>Seit Beginn der Präsentation</translation>
    </message>
    <message>
        <source>%1 / %2 · %3</source>
        <extracomment>number of a slide, how many there are, and its title</extracomment>
        <translation>%1 / %2 · %3</translation>
    </message>
    <message>
        <source>This is the last slide.</source>
        <translation>Das ist die letzte Folie.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
</context>
<context>
    <name>vorlauf::PriceLine</name>
    <message>
        <source>Price of</source>
        <extracomment>before a list of accelerators and a field for their price</extracomment>
        <translation>Preis von</translation>
    </message>
    <message>
        <source>Price of this accelerator</source>
        <translation>Preis dieses Beschleunigers</translation>
    </message>
    <message>
        <source>The catalog has no price for it. With one it takes part.</source>
        <translation>Der Katalog kennt keinen Preis dafür. Mit einem Preis nimmt er teil.</translation>
    </message>
</context>
<context>
    <name>vorlauf::ProfileField</name>
    <message>
        <source>Own hourly profile</source>
        <translation>Eigenes Stundenprofil</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Tabellen (*.csv *.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Line %1 of this file holds no number.</source>
        <translation>Zeile %1 dieser Datei enthält keine Zahl.</translation>
    </message>
    <message>
        <source>This file holds no numbers.</source>
        <translation>Diese Datei enthält keine Zahlen.</translation>
    </message>
    <message>
        <source>Load an hourly profile</source>
        <extracomment>Undo step.</extracomment>
        <translation>Stundenprofil laden</translation>
    </message>
    <message>
        <source>Remove the hourly profile</source>
        <extracomment>Undo step.</extracomment>
        <translation>Stundenprofil entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s), mean %1</source>
        <translation>
            <numerusform>%Ln Stunde, Mittel %1</numerusform>
            <numerusform>%Ln Stunden, Mittel %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Load from a file…</source>
        <translation>Aus einer Datei laden…</translation>
    </message>
</context>
<context>
    <name>vorlauf::RangeButton</name>
    <message>
        <source>How uncertain is this? By default: %1</source>
        <translation>Wie unsicher ist das? Vorgabe: %1</translation>
    </message>
    <message>
        <source>How uncertain is this?</source>
        <translation>Wie unsicher ist das?</translation>
    </message>
    <message>
        <source>Range: %1</source>
        <translation>Spanne: %1</translation>
    </message>
    <message>
        <source>Range of %1: %2</source>
        <extracomment>%1 name of an input; the second text says its range as well</extracomment>
        <translation>Spanne von %1: %2</translation>
    </message>
    <message>
        <source>How uncertain: %1</source>
        <translation>Wie unsicher: %1</translation>
    </message>
    <message>
        <source>Range of %1</source>
        <translation>Spanne von %1</translation>
    </message>
</context>
<context>
    <name>vorlauf::RangeChart</name>
    <message>
        <source>distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>5 % to 95 %</source>
        <translation>5 % bis 95 %</translation>
    </message>
    <message>
        <source>median</source>
        <extracomment>above a column of numbers: half of the results lie below</extracomment>
        <translation>Median</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>wie geplant</translation>
    </message>
    <message>
        <source>5–95 %</source>
        <extracomment>above a column of ranges: nine of ten results lie inside</extracomment>
        <translation>5–95 %</translation>
    </message>
</context>
<context>
    <name>vorlauf::RangeDialog</name>
    <message>
        <source>How uncertain: %1</source>
        <extracomment>%1 name of an input</extracomment>
        <translation>Wie unsicher: %1</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Never below</source>
        <translation>Nie unter</translation>
    </message>
    <message>
        <source>Never above</source>
        <translation>Nie über</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Remove the range</source>
        <translation>Spanne entfernen</translation>
    </message>
    <message>
        <source>Something here is not understood as a number.</source>
        <translation>Etwas hier ist nicht als Zahl zu verstehen.</translation>
    </message>
    <message>
        <source>The value is taken as certain.</source>
        <translation>Der Wert gilt als sicher.</translation>
    </message>
    <message>
        <source>9 of 10 values lie between %1 and %2.</source>
        <translation>9 von 10 Werten liegen zwischen %1 und %2.</translation>
    </message>
</context>
<context>
    <name>vorlauf::RecoveryDialog</name>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Ungesicherte Arbeit</translation>
    </message>
    <message>
        <source>Vorlauf ended before this work was saved. Restored work opens unsaved: its file stays as it is until you save.</source>
        <translation>Vorlauf endete, bevor diese Arbeit gesichert war. Wiederhergestellte Arbeit öffnet sich ungesichert: Die Datei bleibt, wie sie ist, bis Sie speichern.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Last edit</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>&amp;Not Now</source>
        <extracomment>Button: the work is offered again at the next start</extracomment>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>never saved</source>
        <translation>nie gespeichert</translation>
    </message>
    <message>
        <source>%1 It is kept until you delete it.</source>
        <translation>%1 Die Datei bleibt erhalten, bis Sie sie löschen.</translation>
    </message>
    <message>
        <source>Escape or “Not Now” keeps everything for the next start.</source>
        <translation>Escape oder „Später“ bewahrt alles bis zum nächsten Start auf.</translation>
    </message>
</context>
<context>
    <name>vorlauf::ReportActions</name>
    <message>
        <source>Repor&amp;t…</source>
        <translation>Berich&amp;t…</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>The report is being written.</source>
        <translation>Der Bericht wird geschrieben.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>The report is %1</source>
        <translation>Der Bericht liegt unter %1</translation>
    </message>
</context>
<context>
    <name>vorlauf::ReportDialog</name>
    <message>
        <source>&amp;Plan beside it, to be opened again</source>
        <translation>&amp;Plan daneben, zum Wiederöffnen</translation>
    </message>
    <message>
        <source>Show the folder after&amp;wards</source>
        <translation>Danach den Ordner &amp;zeigen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Management report</source>
        <translation>Managementbericht</translation>
    </message>
    <message>
        <source>Energy and compute sheet (EU AI Act)</source>
        <extracomment>the sheet that the EU AI Act asks for, Annex XI</extracomment>
        <translation>Energie- und Rechenblatt (EU-KI-Verordnung)</translation>
    </message>
    <message>
        <source>SCI statement (ISO/IEC 21031)</source>
        <translation>SCI-Erklärung (ISO/IEC 21031)</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>PowerPoint slides</source>
        <translation>PowerPoint-Folien</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Web page (one HTML file)</source>
        <translation>Webseite (eine HTML-Datei)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Spra&amp;che</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>An&amp;sichten</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>Bericht speicher&amp;n…</translation>
    </message>
    <message>
        <source>Without a scenario there is nothing to report.</source>
        <translation>Ohne Szenario gibt es nichts zu berichten.</translation>
    </message>
    <message>
        <source>“%1” has a fault, and a report says nothing wrong: %2</source>
        <translation>„%1“ hat einen Fehler, und ein Bericht sagt nichts Falsches: %2</translation>
    </message>
    <message>
        <source>Tick at least one view.</source>
        <translation>Bitte mindestens eine Ansicht ankreuzen.</translation>
    </message>
    <message>
        <source>Only a PDF has pages to be shown here.</source>
        <translation>Nur ein PDF hat Seiten, die hier gezeigt werden können.</translation>
    </message>
</context>
<context>
    <name>vorlauf::ReportPreview</name>
    <message>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>The pages are being made.</source>
        <translation>Die Seiten werden erstellt.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>vorlauf::ReportWriter</name>
    <message>
        <source>“%1” could not be started.</source>
        <translation>„%1“ konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>It ended before it was done.</source>
        <translation>Es endete, bevor es fertig war.</translation>
    </message>
</context>
<context>
    <name>vorlauf::ScenarioActions</name>
    <message>
        <source>Rename to “%1”</source>
        <translation>In „%1“ umbenennen</translation>
    </message>
    <message>
        <source>&amp;Add Scenario</source>
        <translation>Szenario &amp;hinzufügen</translation>
    </message>
    <message>
        <source>+ Add scenario</source>
        <translation>+ Szenario hinzufügen</translation>
    </message>
    <message>
        <source>From &amp;Template</source>
        <translation>Aus &amp;Vorlage</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>Nach u&amp;nten</translation>
    </message>
    <message>
        <source>Set as &amp;Baseline</source>
        <translation>Als Vergleichs&amp;basis</translation>
    </message>
    <message>
        <source>&amp;Hide from Charts</source>
        <translation>In Diagrammen &amp;ausblenden</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>„%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Szenario %1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>Name of a duplicated scenario; %1 is the name of the original</extracomment>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>„%1“ duplizieren</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>„%1“ verschieben</translation>
    </message>
    <message>
        <source>Set “%1” as baseline</source>
        <translation>„%1“ als Vergleichsbasis</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>„%1“ ausblenden</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>„%1“ einblenden</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
</context>
<context>
    <name>vorlauf::ScenarioDelegate</name>
    <message>
        <source>baseline</source>
        <comment>the scenario all others are compared with</comment>
        <translation>Vergleichsbasis</translation>
    </message>
</context>
<context>
    <name>vorlauf::ScenarioList</name>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>No scenario yet. Add one, or begin with a sample:</source>
        <translation>Noch kein Szenario. Eines hinzufügen oder mit einem Beispiel beginnen:</translation>
    </message>
</context>
<context>
    <name>vorlauf::ScenarioTableModel</name>
    <message>
        <source>Emissions, location-based</source>
        <translation>Emissionen, standortbasiert</translation>
    </message>
    <message>
        <source>Emissions, market-based</source>
        <translation>Emissionen, marktbasiert</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Accelerators, location-based</source>
        <translation>Beschleuniger, standortbasiert</translation>
    </message>
    <message>
        <source>Host and network, location-based</source>
        <translation>Server und Netzwerk, standortbasiert</translation>
    </message>
    <message>
        <source>Cooling, location-based</source>
        <translation>Kühlung, standortbasiert</translation>
    </message>
    <message>
        <source>Embodied, location-based</source>
        <translation>Herstellung, standortbasiert</translation>
    </message>
    <message>
        <source>Lost and repeated runs, location-based</source>
        <translation>Verlorene und wiederholte Läufe, standortbasiert</translation>
    </message>
    <message>
        <source>Use, location-based</source>
        <translation>Nutzung, standortbasiert</translation>
    </message>
    <message>
        <source>Accelerators, market-based</source>
        <translation>Beschleuniger, marktbasiert</translation>
    </message>
    <message>
        <source>Host and network, market-based</source>
        <translation>Server und Netzwerk, marktbasiert</translation>
    </message>
    <message>
        <source>Cooling, market-based</source>
        <translation>Kühlung, marktbasiert</translation>
    </message>
    <message>
        <source>Embodied, market-based</source>
        <translation>Herstellung, marktbasiert</translation>
    </message>
    <message>
        <source>Lost and repeated runs, market-based</source>
        <translation>Verlorene und wiederholte Läufe, marktbasiert</translation>
    </message>
    <message>
        <source>Use, market-based</source>
        <translation>Nutzung, marktbasiert</translation>
    </message>
    <message>
        <source>Accelerators, energy</source>
        <translation>Beschleuniger, Energie</translation>
    </message>
    <message>
        <source>Host and network, energy</source>
        <translation>Server und Netzwerk, Energie</translation>
    </message>
    <message>
        <source>Cooling, energy</source>
        <translation>Kühlung, Energie</translation>
    </message>
    <message>
        <source>Lost and repeated runs, energy</source>
        <translation>Verlorene und wiederholte Läufe, Energie</translation>
    </message>
    <message>
        <source>Electricity cost</source>
        <translation>Stromkosten</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Miete</translation>
    </message>
    <message>
        <source>Hardware cost</source>
        <translation>Hardwarekosten</translation>
    </message>
    <message>
        <source>Carbon price</source>
        <translation>CO₂-Preis</translation>
    </message>
    <message>
        <source>Water cost</source>
        <translation>Wasserkosten</translation>
    </message>
    <message>
        <source>Water on site</source>
        <translation>Wasser vor Ort</translation>
    </message>
    <message>
        <source>Water for electricity</source>
        <translation>Wasser für Strom</translation>
    </message>
    <message>
        <source>Scenario</source>
        <extracomment>heading of the column with the names of the scenarios</extracomment>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Rename to “%1”</source>
        <extracomment>undo step; %1 is the new name of a scenario</extracomment>
        <translation>In „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <extracomment>undo step; %1 is the name of a scenario that was dragged to another place</extracomment>
        <translation>„%1“ verschieben</translation>
    </message>
</context>
<context>
    <name>vorlauf::SlideContent</name>
    <message>
        <source>The key figures of every scenario; differences are to the baseline.</source>
        <translation>Die Kennzahlen jedes Szenarios; Abweichungen gegenüber der Vergleichsbasis.</translation>
    </message>
    <message>
        <source>No supply is contracted hour by hour.</source>
        <translation>Es ist keine Lieferung Stunde für Stunde vereinbart.</translation>
    </message>
    <message>
        <source>There is no scenario yet.</source>
        <translation>Es gibt noch kein Szenario.</translation>
    </message>
    <message>
        <source>This picture is being computed.</source>
        <translation>Dieses Bild wird berechnet.</translation>
    </message>
</context>
<context>
    <name>vorlauf::Slides</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Bester Plan</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Emissions</source>
        <translation>Emissionen</translation>
    </message>
    <message>
        <source>Emissions, market-based</source>
        <translation>Emissionen, marktbasiert</translation>
    </message>
    <message>
        <source>Emissions, location-based</source>
        <translation>Emissionen, standortbasiert</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>vorlauf::SlidesDialog</name>
    <message>
        <source>Slides</source>
        <translation>Folien</translation>
    </message>
    <message>
        <source>the selected one</source>
        <extracomment>of a slide: the scenario that is selected in the window when it is shown</extracomment>
        <translation>das ausgewählte</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>no input to be moved on the slide</extracomment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>the second one, if there is one</source>
        <translation>der zweite, falls vorhanden</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Auf</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>A&amp;b</translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <extracomment>puts back the slides that a plan has before they are chosen</extracomment>
        <translation>&amp;Neu beginnen</translation>
    </message>
    <message>
        <source>Slides in their order</source>
        <translation>Folien in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>An&amp;sicht</translation>
    </message>
    <message>
        <source>Scenar&amp;io</source>
        <translation>S&amp;zenario</translation>
    </message>
    <message>
        <source>&amp;Levers</source>
        <extracomment>up to three inputs that can be moved on the slide</extracomment>
        <translation>&amp;Regler</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>No&amp;tizen</translation>
    </message>
    <message>
        <source>Scr&amp;een of the audience</source>
        <translation>B&amp;ildschirm des Publikums</translation>
    </message>
    <message>
        <source>Lever on the slide</source>
        <translation>Regler auf der Folie</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Präsentieren</translation>
    </message>
    <message>
        <source>as in the window</source>
        <extracomment>of a slide: the quantity that Overview shows in the window when it is presented</extracomment>
        <translation>wie im Fenster</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>&amp;Größe</translation>
    </message>
</context>
<context>
    <name>vorlauf::SourcesDialog</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>vorlauf::StartPage</name>
    <message>
        <source>Starts of the run over the year</source>
        <translation>Starts des Laufs im Lauf des Jahres</translation>
    </message>
    <message>
        <source>Drag the start, or move it with Left and Right by an hour, with Page Up and Page Down by a day. Up and Down walk the bars; Enter takes one.</source>
        <translation>Den Start ziehen oder mit den Pfeiltasten links und rechts um eine Stunde, mit Bild auf und Bild ab um einen Tag verschieben. Pfeil auf und ab gehen durch die Balken, die Eingabetaste wählt einen.</translation>
    </message>
    <message>
        <source>Without a scenario there is nothing to start.</source>
        <translation>Ohne Szenario gibt es nichts zu starten.</translation>
    </message>
    <message>
        <source>The scenario has no result.</source>
        <translation>Das Szenario hat kein Ergebnis.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>ohne Frist</translation>
    </message>
    <message>
        <source>a restart costs %1</source>
        <extracomment>%1 a duration such as &quot;15 min&quot;; what each start of a segment costs in energy</extracomment>
        <translation>ein Neustart kostet %1</translation>
    </message>
    <message>
        <source>The nearest hourly series is that of %1, %2 km away. Its shape can be borrowed and scaled to the annual mean of %3; it stays marked as borrowed.</source>
        <translation>Die nächsten Stundenwerte gibt es für: %1 (%2 km entfernt). Ihr Verlauf lässt sich leihen und auf das Jahresmittel von %3 umrechnen; er bleibt als geliehen gekennzeichnet.</translation>
    </message>
    <message>
        <source>Borrow the hours of %1</source>
        <translation>Stundenverlauf leihen: %1</translation>
    </message>
    <message>
        <source>The comparison of the starts was stopped.</source>
        <translation>Der Vergleich der Starts wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Comparing every start of the run</source>
        <translation>Alle Starts des Laufs werden verglichen</translation>
    </message>
    <message>
        <source>no start</source>
        <translation>ohne Start</translation>
    </message>
    <message>
        <source>no deadline; pauses until %1</source>
        <translation>ohne Frist; Pausen bis %1</translation>
    </message>
</context>
<context>
    <name>vorlauf::StatusLine</name>
    <message>
        <source>Catalog %1</source>
        <translation>Katalog %1</translation>
    </message>
    <message>
        <source>Data from %1</source>
        <comment>a year</comment>
        <translation>Daten von %1</translation>
    </message>
    <message>
        <source>Data from %1 to %2</source>
        <comment>years</comment>
        <translation>Daten von %1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln default(s) in use in “%1”</source>
        <extracomment>values nobody gave; %1 the name of a scenario</extracomment>
        <translation>
            <numerusform>%Ln Vorgabe in Gebrauch in „%1“</numerusform>
            <numerusform>%Ln Vorgaben in Gebrauch in „%1“</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vorlauf::SupplyPage</name>
    <message>
        <source>Contracted supply and load by the hour</source>
        <translation>Vereinbarte Lieferung und Last nach Stunden</translation>
    </message>
    <message>
        <source>Without a scenario there is nothing to supply.</source>
        <translation>Ohne Szenario gibt es nichts zu liefern.</translation>
    </message>
    <message>
        <source>No supply is contracted hour by hour.</source>
        <translation>Es ist keine stündliche Lieferung vereinbart.</translation>
    </message>
    <message>
        <source>Give the volume of a year and its shape (flat, solar or your own hours): then each hour of the run is set against the supply of that hour.</source>
        <translation>Geben Sie die Menge eines Jahres und ihren Verlauf an (gleichmäßig, Solar oder eigene Stunden): Dann wird jede Stunde des Laufs der Lieferung dieser Stunde gegenübergestellt.</translation>
    </message>
    <message>
        <source>Show the field</source>
        <translation>Feld zeigen</translation>
    </message>
    <message>
        <source>The scenario has no result.</source>
        <translation>Das Szenario hat kein Ergebnis.</translation>
    </message>
</context>
<context>
    <name>vorlauf::SupplyProfile</name>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Hour by hour, from a file…</source>
        <translation>Stunde für Stunde, aus einer Datei…</translation>
    </message>
</context>
<context>
    <name>vorlauf::SureView</name>
    <message>
        <source>The sampling was stopped: the ranges are not known.</source>
        <translation>Das Durchspielen wurde abgebrochen: Die Bereiche sind nicht bekannt.</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Ranges of the scenarios’ results</source>
        <translation>Bereiche der Ergebnisse der Szenarien</translation>
    </message>
    <message>
        <source>Inputs that drive the result</source>
        <translation>Eingaben, die das Ergebnis treiben</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Emissions</source>
        <translation>Emissionen</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Two ways to account for the emissions of electricity (GHG Protocol, Scope 2)</extracomment>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Location</source>
        <comment>short for location-based</comment>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Market</source>
        <comment>short for market-based</comment>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>Two pictures: the range of every scenario, or the inputs behind the spread of one</extracomment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>What drives it</source>
        <translation>Was es treibt</translation>
    </message>
    <message>
        <source>Sampling the results</source>
        <translation>Ergebnisse werden durchgespielt</translation>
    </message>
    <message>
        <source>Finding each input’s share of the spread</source>
        <translation>Anteil jeder Eingabe an der Streuung wird bestimmt</translation>
    </message>
    <message>
        <source>The results are being sampled.</source>
        <translation>Die Ergebnisse werden durchgespielt.</translation>
    </message>
</context>
<context>
    <name>vorlauf::TornadoChart</name>
    <message>
        <source>share of the spread</source>
        <extracomment>above small bars: how much of the result&apos;s variance an input explains</extracomment>
        <translation>Anteil an der Streuung</translation>
    </message>
    <message>
        <source>as planned: %1</source>
        <extracomment>above the line of the result with every input as planned; %1 is that result</extracomment>
        <translation>wie geplant: %1</translation>
    </message>
    <message>
        <source>at the low value of the input</source>
        <extracomment>key of the chart: the result where an input has its low value</extracomment>
        <translation>beim niedrigen Wert der Eingabe</translation>
    </message>
    <message>
        <source>at its high value</source>
        <extracomment>key of the chart: the result where an input has its high value</extracomment>
        <translation>bei ihrem hohen Wert</translation>
    </message>
</context>
<context>
    <name>vorlauf::UndoActions</name>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>%1 is the name of a step, such as &quot;Parameters 7 billion → 13 billion&quot;</extracomment>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <extracomment>%1 is the name of a step, such as &quot;Parameters 7 billion → 13 billion&quot;</extracomment>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>vorlauf::ViewActions</name>
    <message>
        <source>&amp;Scenario List</source>
        <translation>&amp;Szenarioliste</translation>
    </message>
    <message>
        <source>Scenario &amp;Editor</source>
        <translation>Szenario&amp;editor</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;As the System</source>
        <translation>&amp;Wie das System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Chart Notation</source>
        <extracomment>menu of the ways in which charts mark what their bars stand for</extracomment>
        <translation>Diagramm&amp;notation</translation>
    </message>
    <message>
        <source>&amp;Screen</source>
        <extracomment>notation of charts: the colours of the screen</extracomment>
        <translation>&amp;Bildschirm</translation>
    </message>
    <message>
        <source>&amp;Management (ISO 24896)</source>
        <translation>&amp;Management (ISO 24896)</translation>
    </message>
</context>
<context>
    <name>vorlauf::ViewList</name>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Auf</translation>
    </message>
    <message>
        <source>Dow&amp;n</source>
        <translation>A&amp;b</translation>
    </message>
    <message>
        <source>Views in the report</source>
        <translation>Ansichten im Bericht</translation>
    </message>
</context>
<context>
    <name>vorlauf::WaterfallChart</name>
    <message>
        <source>factor</source>
        <translation>Faktor</translation>
    </message>
</context>
<context>
    <name>vorlauf::WhenChart</name>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>read aloud: a way to place a run in time, its emissions, the difference; &quot;Best start: 12 t CO₂e −9 %&quot;</extracomment>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>vorlauf::WhenView</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>which of two pictures: the start of the run, the contracted supply by the hour</extracomment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>24/7 supply</source>
        <translation>24/7-Lieferung</translation>
    </message>
</context>
<context>
    <name>vorlauf::WhereView</name>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Colours of the map</source>
        <translation>Farben der Karte</translation>
    </message>
    <message>
        <source>Grid intensity</source>
        <translation>CO₂-Intensität</translation>
    </message>
    <message>
        <source>Emissions there</source>
        <translation>Emissionen dort</translation>
    </message>
    <message>
        <source>Map of the world; the ranking says the same</source>
        <translation>Weltkarte; die Rangliste sagt dasselbe</translation>
    </message>
    <message>
        <source>Ranking of places</source>
        <translation>Rangliste der Orte</translation>
    </message>
    <message>
        <source>Computing the scenario at every place</source>
        <translation>Das Szenario wird an jedem Ort berechnet</translation>
    </message>
    <message>
        <source>Move scenario there</source>
        <translation>Szenario dorthin verlegen</translation>
    </message>
    <message>
        <source>+</source>
        <comment>zoom in</comment>
        <translation>+</translation>
    </message>
    <message>
        <source>−</source>
        <comment>zoom out</comment>
        <translation>−</translation>
    </message>
    <message>
        <source>⤢</source>
        <comment>whole world</comment>
        <translation>⤢</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Verkleinern (−)</translation>
    </message>
    <message>
        <source>Whole world (0)</source>
        <translation>Ganze Welt (0)</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>name of the field in an undo step: &quot;Place Germany → Norway&quot;</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>The computation was stopped: the places are those of before.</source>
        <translation>Die Berechnung wurde abgebrochen: Die Orte zeigen den Stand davor.</translation>
    </message>
</context>
<context>
    <name>vorlauf::WhyView</name>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Compared with</source>
        <extracomment>before the choice of the scenario with which the selected one is compared</extracomment>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Steps from one scenario to the other</source>
        <translation>Schritte von einem Szenario zum anderen</translation>
    </message>
</context>
<context>
    <name>vorlauf::WordBox</name>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
</context>
<context>
    <name>vorlauf::WorkloadEditor</name>
    <message>
        <source>Published model</source>
        <extracomment>Ways to say what is trained.</extracomment>
        <translation>Veröffentlichtes Modell</translation>
    </message>
    <message>
        <source>Parameters and tokens</source>
        <translation>Parameter und Token</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>FLOP</source>
        <extracomment>Way to say what is trained: floating-point operations.</extracomment>
        <translation>FLOP</translation>
    </message>
    <message>
        <source>Accelerator-hours</source>
        <translation>Beschleunigerstunden</translation>
    </message>
    <message>
        <source>Measured energy</source>
        <translation>Gemessene Energie</translation>
    </message>
    <message>
        <source>Samples (images, speech)</source>
        <translation>Beispiele (Bilder, Sprache)</translation>
    </message>
</context>
</TS>
