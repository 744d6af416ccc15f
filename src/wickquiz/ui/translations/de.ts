<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Attract</name>
    <message>
        <source>Today&apos;s best at this screen</source>
        <translation>Die Besten von heute an diesem Bildschirm</translation>
    </message>
    <message>
        <source>Today&apos;s best everywhere</source>
        <translation>Die Besten von heute überall</translation>
    </message>
    <message>
        <source>The week&apos;s best at this screen</source>
        <translation>Die Besten der Woche an diesem Bildschirm</translation>
    </message>
    <message>
        <source>The week&apos;s best everywhere</source>
        <translation>Die Besten der Woche überall</translation>
    </message>
    <message>
        <source>The best ever at this screen</source>
        <translation>Die Besten aller Zeiten an diesem Bildschirm</translation>
    </message>
    <message>
        <source>The best ever everywhere</source>
        <translation>Die Besten aller Zeiten überall</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%1 von %2 richtig</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Touch to play</source>
        <translation>Berühren und spielen</translation>
    </message>
    <message>
        <source>Every answer explained. Every citation proven.</source>
        <translation>Jede Antwort erklärt. Jedes Zitat belegt.</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>The board</source>
        <translation>Die Bestenliste</translation>
    </message>
    <message>
        <source>%1. %2, %3, %4</source>
        <translation>%1. %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseFile</name>
    <message>
        <source>Sources disagree</source>
        <translation>Die Quellen widersprechen sich</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Akte</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>nicht belegt</translation>
    </message>
    <message>
        <source>The address as a QR code</source>
        <translation>Die Adresse als QR-Code</translation>
    </message>
    <message>
        <source>Open the article in the browser</source>
        <translation>Den Artikel im Browser öffnen</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Copied. Send it to a friend.</source>
        <translation>Kopiert. Schick ihn einem Freund.</translation>
    </message>
    <message>
        <source>The very same game, for a friend:</source>
        <translation>Genau dieses Spiel, für einen Freund:</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Code kopieren</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>A friend&apos;s code</source>
        <translation>Code eines Freundes</translation>
    </message>
    <message>
        <source>Play this code</source>
        <translation>Diesen Code spielen</translation>
    </message>
</context>
<context>
    <name>Coins</name>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  ·  %L2</source>
        <translation>%1  ·  %L2</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How a date is written: d is the day, MMMM the month&apos;s name, yyyy the year; &apos;in quotes&apos; what stands as it is</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>MMM is the month&apos;s name in short</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2 Uhr</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <translation>HH:mm:ss</translation>
    </message>
</context>
<context>
    <name>DeletePanel</name>
    <message>
        <source>Delete everything?</source>
        <translation>Alles löschen?</translation>
    </message>
    <message>
        <source>All games, answers, scores and ratings of every player go, with their backups. Nothing brings them back. Packs stay.</source>
        <translation>Alle Spiele, Antworten, Punkte und Wertungen aller Spieler verschwinden, samt Sicherungen. Nichts bringt sie zurück. Pakete bleiben.</translation>
    </message>
    <message>
        <source>Keep the settings</source>
        <translation>Einstellungen behalten</translation>
    </message>
    <message>
        <source>Keep it all</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
</context>
<context>
    <name>Duel</name>
    <message>
        <source>Duel, question %1 of %2</source>
        <translation>Duell, Frage %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Right: %Ln point(s)</source>
        <translation>
            <numerusform>Richtig: %Ln Punkt</numerusform>
            <numerusform>Richtig: %Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Nicht richtig</translation>
    </message>
    <message>
        <source>Gave it up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Your answer?</source>
        <translation>Deine Antwort?</translation>
    </message>
    <message>
        <source>Buzz: press %1 or here</source>
        <translation>Drück %1 oder hier</translation>
    </message>
    <message>
        <source>One of these is right</source>
        <translation>Eine davon ist richtig</translation>
    </message>
    <message>
        <source>Pick every right one</source>
        <translation>Wähl alle richtigen aus</translation>
    </message>
    <message>
        <source>True or false?</source>
        <translation>Wahr oder falsch?</translation>
    </message>
    <message>
        <source>Who knows? The first to buzz answers.</source>
        <translation>Wer weiß es? Wer zuerst drückt, antwortet.</translation>
    </message>
    <message>
        <source>%1 answers: pick with the keys from A on or a tap, then Enter.</source>
        <translation>%1 antwortet: mit den Tasten ab A oder einem Tippen wählen, dann Enter.</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>Niemand weiß es</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Lock in</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>See who won</source>
        <translation>Wer hat gewonnen?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Nobody had it</source>
        <translation>Niemand wusste es</translation>
    </message>
    <message>
        <source>%1 is right</source>
        <translation>%1 hat recht</translation>
    </message>
    <message>
        <source>Right answer: %1</source>
        <translation>Richtige Antwort: %1</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 antwortet.</translation>
    </message>
    <message>
        <source>Not right: %1. The others may buzz.</source>
        <translation>Nicht richtig: %1. Die anderen dürfen drücken.</translation>
    </message>
    <message>
        <source>%1 wins</source>
        <translation>%1 gewinnt</translation>
    </message>
    <message>
        <source>A draw: %1</source>
        <translation>Unentschieden: %1</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Richtige Antwort</translation>
    </message>
    <message>
        <source>Not right: %1</source>
        <translation>Nicht richtig: %1</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Wahr</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Player %1</source>
        <translation>Spieler %1</translation>
    </message>
</context>
<context>
    <name>DuelRanking</name>
    <message>
        <source>Place %1: %2, %3</source>
        <translation>Platz %1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Other players</source>
        <translation>Andere Spieler</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
</context>
<context>
    <name>DuelScreen</name>
    <message>
        <source>Duel</source>
        <translation>Duell</translation>
    </message>
</context>
<context>
    <name>DuelSetup</name>
    <message>
        <source>Duel</source>
        <translation>Duell</translation>
    </message>
    <message>
        <source>Each answers in turn, alone. A right answer earns its level&apos;s points; a wrong one costs nothing.</source>
        <translation>Alle antworten reihum, jeder für sich. Eine richtige Antwort bringt die Punkte ihrer Stufe, eine falsche kostet nichts.</translation>
    </message>
    <message>
        <source>Who knows, buzzes: the first to press answers. A right answer earns its level&apos;s points. A wrong one costs nothing, and the others may buzz.</source>
        <translation>Wer es weiß, drückt: Der Schnellste antwortet. Eine richtige Antwort bringt die Punkte ihrer Stufe. Eine falsche kostet nichts, und die anderen dürfen drücken.</translation>
    </message>
    <message>
        <source>How many play</source>
        <translation>Wie viele spielen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln player(s)</source>
        <translation>
            <numerusform>%Ln Spieler</numerusform>
            <numerusform>%Ln Spieler</numerusform>
        </translation>
    </message>
    <message>
        <source>How they play</source>
        <translation>Wie gespielt wird</translation>
    </message>
    <message>
        <source>First to buzz</source>
        <translation>Wer zuerst drückt</translation>
    </message>
    <message>
        <source>In turns</source>
        <translation>Reihum</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiterspielen</translation>
    </message>
    <message>
        <source>Begin a new duel</source>
        <translation>Neues Duell beginnen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
</context>
<context>
    <name>DuelTable</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Frage %1 von %2</translation>
    </message>
    <message>
        <source>All scores are kept. Leave, and the first screen offers to go on with this question.</source>
        <translation>Alle Punkte bleiben erhalten. Geh ruhig: Der Startbildschirm bietet an, mit dieser Frage weiterzumachen.</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>The details are in %1</source>
        <translation>Einzelheiten stehen in %1</translation>
    </message>
</context>
<context>
    <name>FaultScreen</name>
    <message>
        <source>A fault of the program</source>
        <translation>Ein Fehler des Programms</translation>
    </message>
    <message>
        <source>The game has tripped</source>
        <translation>Das Spiel ist gestolpert</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. Every answer that you saw is saved, and the round can be gone on with.</source>
        <translation>Das ist ein Fehler des Programms, nicht deiner. Jede Antwort, die du gesehen hast, ist gespeichert, und die Runde kann weitergehen.</translation>
    </message>
    <message>
        <source>To the first screen</source>
        <translation>Zum Startbildschirm</translation>
    </message>
</context>
<context>
    <name>FigureTile</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Packs (*.wickpack *.yaml)</source>
        <translation>Pakete (*.wickpack *.yaml)</translation>
    </message>
    <message>
        <source>Add a pack</source>
        <translation>Paket hinzufügen</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>What is asked</source>
        <translation>Was gefragt wird</translation>
    </message>
    <message>
        <source>Topics: none picked means all</source>
        <translation>Themen: ohne Auswahl sind es alle</translation>
    </message>
    <message>
        <source>Match my level</source>
        <translation>Auf meinem Niveau</translation>
    </message>
    <message>
        <source>Spoilers are asked</source>
        <translation>Mit Spoilern</translation>
    </message>
    <message>
        <source>No spoilers</source>
        <translation>Ohne Spoiler</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Question %1</source>
        <translation>Frage %1</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Frage %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>practice</source>
        <translation>Übung</translation>
    </message>
    <message numerus="yes">
        <source>Played today: %Ln point(s).</source>
        <translation>
            <numerusform>Heute gespielt: %Ln Punkt.</numerusform>
            <numerusform>Heute gespielt: %Ln Punkte.</numerusform>
        </translation>
    </message>
    <message>
        <source>No pack is called so, nor has such a topic.</source>
        <translation>Kein Paket heißt so oder hat so ein Thema.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pack(s)</source>
        <translation>
            <numerusform>%Ln Paket</numerusform>
            <numerusform>%Ln Pakete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picked</source>
        <comment>packs</comment>
        <translation>
            <numerusform>%Ln gewählt</numerusform>
            <numerusform>%Ln gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln Frage</numerusform>
            <numerusform>%Ln Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fitting question(s)</source>
        <translation>
            <numerusform>%Ln Frage passt</numerusform>
            <numerusform>%Ln Fragen passen</numerusform>
        </translation>
    </message>
    <message>
        <source>Any level</source>
        <translation>Jede Stufe</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Pick a pack first</source>
        <translation>Wähl erst ein Paket</translation>
    </message>
    <message>
        <source>No question fits the filters</source>
        <translation>Keine Frage passt zu den Filtern</translation>
    </message>
    <message>
        <source>All topics, any level</source>
        <translation>Alle Themen, jede Stufe</translation>
    </message>
    <message>
        <source>at my level</source>
        <translation>auf meinem Niveau</translation>
    </message>
    <message>
        <source>no spoilers</source>
        <translation>ohne Spoiler</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Wickquiz</source>
        <translation>Wickquiz</translation>
    </message>
    <message>
        <source>Every answer explained. Every citation proven.</source>
        <translation>Jede Antwort erklärt. Jedes Zitat belegt.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiterspielen</translation>
    </message>
    <message>
        <source>Play a new round</source>
        <translation>Neue Runde spielen</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Spielen</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Bestenliste</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Probleme (%1)</translation>
    </message>
</context>
<context>
    <name>Initials</name>
    <message>
        <source>Others read this too: please choose other letters.</source>
        <translation>Das lesen auch andere: Bitte wähl andere Buchstaben.</translation>
    </message>
</context>
<context>
    <name>InitialsScreen</name>
    <message>
        <source>Sign the board</source>
        <translation>In die Bestenliste eintragen</translation>
    </message>
    <message>
        <source>Your three letters for the board</source>
        <translation>Deine drei Buchstaben für die Bestenliste</translation>
    </message>
    <message>
        <source>Letters so far: %1</source>
        <translation>Buchstaben bisher: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Of you, these three letters are all that is kept.</source>
        <translation>Von dir werden nur diese drei Buchstaben gespeichert.</translation>
    </message>
    <message>
        <source>What this kiosk stores</source>
        <translation>Was dieses Gerät speichert</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Stay unnamed</source>
        <translation>Ohne Namen bleiben</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Always: %1</source>
        <translation>Immer: %1</translation>
    </message>
    <message>
        <source>%1: press a key, Delete for none</source>
        <translation>%1: Taste drücken, Entf für keine</translation>
    </message>
    <message>
        <source>%1: %2 or %3</source>
        <translation>%1: %2 oder %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keypad</source>
        <translation>Tastenfeld</translation>
    </message>
</context>
<context>
    <name>KeypadLine</name>
    <message>
        <source>space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Within reach</source>
        <translation>In Reichweite</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Den ganzen Bildschirm nutzen</translation>
    </message>
</context>
<context>
    <name>KioskFooter</name>
    <message>
        <source>What this kiosk stores</source>
        <translation>Was dieses Gerät speichert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Neue Runde</translation>
    </message>
    <message>
        <source>Sign the board</source>
        <translation>In die Bestenliste eintragen</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>Rounds are chosen by your answers so far, so that about 3 in 4 are right.</source>
        <translation>Runden richten sich nach deinen bisherigen Antworten, sodass etwa 3 von 4 gelingen.</translation>
    </message>
    <message>
        <source>Your rating: %1, give or take %2. Rounds are chosen so that about 3 in 4 are right.</source>
        <translation>Deine Wertung: %1, plus/minus %2. Runden werden so gewählt, dass etwa 3 von 4 gelingen.</translation>
    </message>
</context>
<context>
    <name>LineCard</name>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
</context>
<context>
    <name>LineChart</name>
    <message>
        <source>%1: %2. Left and Right go from round to round.</source>
        <translation>%1: %2. Links und rechts gehen von Runde zu Runde.</translation>
    </message>
</context>
<context>
    <name>MatchTile</name>
    <message>
        <source>Picked; now pick its partner</source>
        <translation>Gewählt; nun den Partner wählen</translation>
    </message>
    <message>
        <source>Joined with %1</source>
        <translation>Verbunden mit %1</translation>
    </message>
</context>
<context>
    <name>MetList</name>
    <message>
        <source>%1 Right: %2</source>
        <translation>%1 Richtig: %2</translation>
    </message>
</context>
<context>
    <name>ModeTiles</name>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
</context>
<context>
    <name>Modes</name>
    <message>
        <source>On and on, until the first miss.</source>
        <translation>Immer weiter, bis zum ersten Fehler.</translation>
    </message>
    <message>
        <source>What is due again, was missed or is new. No clock, no score.</source>
        <translation>Was wieder dran ist, danebenging oder neu ist. Ohne Uhr, ohne Punkte.</translation>
    </message>
    <message>
        <source>Two to four at one screen. Who buzzes first, answers.</source>
        <translation>Zu zweit bis viert an einem Bildschirm. Wer zuerst drückt, antwortet.</translation>
    </message>
    <message>
        <source>The same ten questions for everyone, today only.</source>
        <translation>Dieselben zehn Fragen für alle, nur heute.</translation>
    </message>
    <message>
        <source>One after the other, the clock switched off. Quick answers earn more.</source>
        <translation>Eine nach der anderen, ohne Uhr. Schnelle Antworten bringen mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s), no clock.</source>
        <translation>
            <numerusform>%Ln Frage, ohne Uhr.</numerusform>
            <numerusform>%Ln Fragen, ohne Uhr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As many as fit into %Ln second(s) before the clock strikes.</source>
        <translation>
            <numerusform>So viele, wie in %Ln Sekunde passen, bevor es schlägt.</numerusform>
            <numerusform>So viele, wie in %Ln Sekunden passen, bevor es schlägt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Schnelle Runde</translation>
    </message>
    <message>
        <source>Sudden death</source>
        <translation>Plötzlicher Tod</translation>
    </message>
    <message>
        <source>Midnight</source>
        <translation>Mitternacht</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Duel</source>
        <translation>Duell</translation>
    </message>
    <message>
        <source>Daily game</source>
        <translation>Spiel des Tages</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Name of %1</source>
        <translation>Name von %1</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>One step less</source>
        <translation>Einen Schritt weniger</translation>
    </message>
    <message>
        <source>One step more</source>
        <translation>Einen Schritt mehr</translation>
    </message>
</context>
<context>
    <name>Operator</name>
    <message>
        <source>How it goes</source>
        <translation>Wie es läuft</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Hardest questions</source>
        <translation>Schwerste Fragen</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Bestenliste</translation>
    </message>
    <message>
        <source>Sound and hours</source>
        <translation>Ton und Zeiten</translation>
    </message>
    <message>
        <source>Lock and end</source>
        <translation>Sperre und Ende</translation>
    </message>
    <message>
        <source>The configuration and the packs are read again.</source>
        <translation>Die Konfiguration und die Pakete sind neu gelesen.</translation>
    </message>
    <message>
        <source>There is no step back.</source>
        <translation>Es gibt keinen Schritt zurück.</translation>
    </message>
    <message>
        <source>The packs before the last swap are played again.</source>
        <translation>Die Pakete von vor dem letzten Wechsel werden wieder gespielt.</translation>
    </message>
    <message>
        <source>All packs are played again.</source>
        <translation>Alle Pakete werden wieder gespielt.</translation>
    </message>
    <message>
        <source>All initials are deleted, here and in the backups.</source>
        <translation>Alle Initialen sind gelöscht, hier und in den Sicherungen.</translation>
    </message>
    <message>
        <source>The games are sent again.</source>
        <translation>Die Spiele werden noch einmal gesendet.</translation>
    </message>
    <message>
        <source>The program comes to its end.</source>
        <translation>Das Programm wird beendet.</translation>
    </message>
    <message>
        <source>The game is off the board; its figures stay.</source>
        <translation>Das Spiel steht nicht mehr auf der Bestenliste; seine Zahlen bleiben.</translation>
    </message>
    <message>
        <source>The game is on the board again.</source>
        <translation>Das Spiel steht wieder auf der Bestenliste.</translation>
    </message>
    <message>
        <source>The figures cannot be written to %1 (%2).</source>
        <translation>Die Zahlen können nicht nach %1 geschrieben werden (%2).</translation>
    </message>
    <message>
        <source>The figures are in %1.</source>
        <translation>Die Zahlen liegen in %1.</translation>
    </message>
    <message>
        <source>Nothing asks for you.</source>
        <translation>Nichts verlangt nach dir.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>The run before ended by</source>
        <translation>Der vorige Lauf endete durch</translation>
    </message>
    <message>
        <source>there was none</source>
        <translation>es gab keinen</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Festplatte</translation>
    </message>
    <message>
        <source>%1 MB free of %2 MB</source>
        <translation>%1 MB frei von %2 MB</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Bestenliste</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Read the configuration and the packs again</source>
        <translation>Konfiguration und Pakete neu lesen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Seven days</source>
        <translation>Sieben Tage</translation>
    </message>
    <message>
        <source>Ever</source>
        <translation>Seit jeher</translation>
    </message>
    <message>
        <source>Given up at question %1</source>
        <translation>Aufgegeben bei Frage %1</translation>
    </message>
    <message>
        <source>%1 to %2 o&apos;clock</source>
        <translation>%1 bis %2 Uhr</translation>
    </message>
    <message>
        <source>The power was last cut</source>
        <translation>Letzter Stromausfall</translation>
    </message>
    <message>
        <source>%1 touches, %2 games begun, %3 finished</source>
        <translation>%1 Berührungen, %2 Spiele begonnen, %3 beendet</translation>
    </message>
    <message>
        <source>%1 s a game</source>
        <translation>%1 s pro Spiel</translation>
    </message>
    <message>
        <source>Figures as CSV to %1</source>
        <translation>Zahlen als CSV nach %1</translation>
    </message>
    <message>
        <source>%1 right of %2</source>
        <translation>%1 richtig von %2</translation>
    </message>
    <message>
        <source>No question was answered often enough yet.</source>
        <translation>Noch keine Frage wurde oft genug beantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln Frage</numerusform>
            <numerusform>%Ln Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln game(s) to be sent</source>
        <translation>
            <numerusform>%Ln Spiel ist noch zu senden</numerusform>
            <numerusform>%Ln Spiele sind noch zu senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is refused</source>
        <translation>%1 ist abgewiesen</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Was gespeichert wird</translation>
    </message>
    <message>
        <source>the operator&apos;s quit</source>
        <translation>das Beenden durch den Betreiber</translation>
    </message>
    <message>
        <source>the operator&apos;s restart</source>
        <translation>den Neustart durch den Betreiber</translation>
    </message>
    <message>
        <source>the system, in good order</source>
        <translation>das System, ordentlich</translation>
    </message>
    <message>
        <source>a crash</source>
        <translation>einen Absturz</translation>
    </message>
    <message>
        <source>the watchdog: it hung</source>
        <translation>den Wachhund: es hing</translation>
    </message>
    <message>
        <source>a power cut</source>
        <translation>einen Stromausfall</translation>
    </message>
    <message>
        <source>Starts after %1</source>
        <translation>Starts nach: %1</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Erster Start</translation>
    </message>
    <message>
        <source>%1 s an answer</source>
        <translation>%1 s pro Antwort</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Beobachteter Ordner</translation>
    </message>
    <message>
        <source>Other packs wait for this page to be left.</source>
        <translation>Andere Pakete warten, bis diese Seite verlassen wird.</translation>
    </message>
    <message>
        <source>Back to the packs before the last swap</source>
        <translation>Zurück zu den Paketen vor dem letzten Wechsel</translation>
    </message>
    <message>
        <source>Play all packs again</source>
        <translation>Wieder alle Pakete spielen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Hidden: %1</source>
        <translation>Verborgen: %1</translation>
    </message>
    <message>
        <source>Nobody is on the board yet.</source>
        <translation>Noch steht niemand auf der Bestenliste.</translation>
    </message>
    <message>
        <source>Delete all initials for good</source>
        <translation>Alle Initialen endgültig löschen</translation>
    </message>
    <message>
        <source>Shared board</source>
        <translation>Gemeinsame Bestenliste</translation>
    </message>
    <message>
        <source>Send what was refused again</source>
        <translation>Abgewiesenes noch einmal senden</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgewiesen: %1</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Heard at this hour</source>
        <translation>Lautstärke um diese Zeit</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Lauter</translation>
    </message>
    <message>
        <source>Open whatever the hours say</source>
        <translation>Öffnen, was auch die Zeiten sagen</translation>
    </message>
    <message>
        <source>Closed whatever the hours say</source>
        <translation>Schließen, was auch die Zeiten sagen</translation>
    </message>
    <message>
        <source>Follow the configuration again</source>
        <translation>Wieder der Konfiguration folgen</translation>
    </message>
    <message>
        <source>locked: %1</source>
        <translation>gesperrt: %1</translation>
    </message>
    <message>
        <source>open: %1</source>
        <translation>offen: %1</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>nicht bekannt: %1</translation>
    </message>
    <message>
        <source>Start the program anew</source>
        <translation>Programm neu starten</translation>
    </message>
    <message>
        <source>Quit the program</source>
        <translation>Programm beenden</translation>
    </message>
    <message>
        <source>may play now</source>
        <translation>dürfen jetzt spielen</translation>
    </message>
    <message>
        <source>are told it is closed</source>
        <translation>sehen, dass geschlossen ist</translation>
    </message>
    <message>
        <source>%1, set by touch</source>
        <translation>%1, von Hand gesetzt</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>%1: press again to do it</source>
        <translation>%1: zum Ausführen noch einmal drücken</translation>
    </message>
</context>
<context>
    <name>OperatorScreen</name>
    <message>
        <source>Operator&apos;s page</source>
        <translation>Seite des Betreibers</translation>
    </message>
</context>
<context>
    <name>OrderPad</name>
    <message>
        <source>Elements to bring into their order</source>
        <translation>Elemente, die in ihre Reihenfolge gehören</translation>
    </message>
</context>
<context>
    <name>OrderTile</name>
    <message>
        <source>Taken up</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Place %1 of %2</source>
        <translation>Platz %1 von %2</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>All problems</source>
        <translation>Alle Probleme</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>PackShelf</name>
    <message>
        <source>Search title, topic, language</source>
        <translation>Titel, Thema, Sprache suchen</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pakete</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message numerus="yes">
        <source>%Ln pack(s)</source>
        <translation>
            <numerusform>%Ln Paket</numerusform>
            <numerusform>%Ln Pakete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read yet</source>
        <comment>packs</comment>
        <translation>
            <numerusform>%Ln noch nicht gelesen</numerusform>
            <numerusform>%Ln noch nicht gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln Problem</numerusform>
            <numerusform>%Ln Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be played</source>
        <translation>Nicht spielbar</translation>
    </message>
    <message>
        <source>%1 is here already, and nothing in it is new.</source>
        <translation>%1 ist schon da, und nichts darin ist neu.</translation>
    </message>
    <message>
        <source>%1 is installed: %2.</source>
        <extracomment>%1 is the pack&apos;s title, %2 the number of its questions</extracomment>
        <translation>%1 ist installiert: %2.</translation>
    </message>
    <message>
        <source>%1 is renewed: %2.</source>
        <extracomment>%1 is the pack&apos;s title, %2 what has changed: &quot;3 questions are new, 1 is gone&quot;</extracomment>
        <translation>%1 ist erneuert: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) new</source>
        <translation>
            <numerusform>%Ln Frage ist neu</numerusform>
            <numerusform>%Ln Fragen sind neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%Ln ist weg</numerusform>
            <numerusform>%Ln sind weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%Ln ist geändert</numerusform>
            <numerusform>%Ln sind geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>the questions are as they were</source>
        <translation>die Fragen sind, wie sie waren</translation>
    </message>
    <message>
        <source>%1 is deleted. Its games stay on the board.</source>
        <translation>%1 wird gelöscht. Die Spiele bleiben in der Bestenliste.</translation>
    </message>
    <message>
        <source>%1 is moved into %2. Its games stay on the board.</source>
        <translation>%1 wird nach %2 verschoben. Die Spiele bleiben in der Bestenliste.</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln Frage</numerusform>
            <numerusform>%Ln Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only files of this computer can be taken in.</source>
        <translation>Nur Dateien dieses Computers können aufgenommen werden.</translation>
    </message>
    <message>
        <source>Nothing was installed: %1 is not sound.</source>
        <translation>Nichts wurde installiert: %1 ist fehlerhaft.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 ist entfernt.</translation>
    </message>
    <message>
        <source>The packs&apos; folder cannot be written (%1). Nothing was changed.</source>
        <translation>In den Ordner der Pakete kann nicht geschrieben werden (%1). Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>PacksScreen</name>
    <message>
        <source>Packs</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Add a pack</source>
        <translation>Paket hinzufügen</translation>
    </message>
    <message>
        <source>A file that you drop here is added.</source>
        <translation>Eine Datei, die du hier ablegst, kommt dazu.</translation>
    </message>
    <message>
        <source>Let go to add it</source>
        <translation>Loslassen, um sie hinzuzufügen</translation>
    </message>
</context>
<context>
    <name>Pad</name>
    <message>
        <source>Keypad</source>
        <translation>Tastenfeld</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>PausePanel</name>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiterspielen</translation>
    </message>
    <message>
        <source>Leave for the first screen</source>
        <translation>Zum Startbildschirm</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>Too many tries. The pad opens again in %1.</source>
        <translation>Zu viele Versuche. Das Tastenfeld öffnet sich wieder in %1.</translation>
    </message>
    <message>
        <source>That is not the PIN. Tries left: %1.</source>
        <translation>Das ist nicht die PIN. Noch übrige Versuche: %1.</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Operator</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>Back to the game</source>
        <translation>Zurück zum Spiel</translation>
    </message>
    <message>
        <source>Figures typed: %1 of 6</source>
        <translation>Eingegebene Ziffern: %1 von 6</translation>
    </message>
</context>
<context>
    <name>Pips</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Frage %1 von %2</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Frage %1</translation>
    </message>
</context>
<context>
    <name>Play</name>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>Noch %Ln Sekunde</numerusform>
            <numerusform>Noch %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <comment>how many</comment>
        <translation>Richtig: %1</translation>
    </message>
    <message>
        <source>Partly right: %1</source>
        <comment>how many</comment>
        <translation>Teils richtig: %1</translation>
    </message>
    <message>
        <source>Wrong: %1</source>
        <comment>how many</comment>
        <translation>Falsch: %1</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>Richtig: %1</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>Teils richtig</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Diesmal nicht</translation>
    </message>
    <message>
        <source>One of these is right</source>
        <translation>Eine davon ist richtig</translation>
    </message>
    <message>
        <source>Pick every right one</source>
        <translation>Wähl alle richtigen aus</translation>
    </message>
    <message>
        <source>True or false?</source>
        <translation>Wahr oder falsch?</translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translation>Schreib die Antwort</translation>
    </message>
    <message>
        <source>Bring these into their order</source>
        <translation>Bring sie in die richtige Reihenfolge</translation>
    </message>
    <message>
        <source>Join what belongs together</source>
        <translation>Verbinde, was zusammengehört</translation>
    </message>
    <message>
        <source>Set it on the scale</source>
        <translation>Stell es auf der Skala ein</translation>
    </message>
    <message>
        <source>You can still change it. Ctrl+Enter locks it in</source>
        <translation>Noch kannst du sie ändern. Strg+Enter legt sie fest</translation>
    </message>
    <message>
        <source>You can still change it. Enter locks it in</source>
        <translation>Noch kannst du sie ändern. Enter legt sie fest</translation>
    </message>
    <message>
        <source>Capitals, accents and small slips do not matter</source>
        <translation>Großschreibung, Akzente und kleine Tippfehler sind egal</translation>
    </message>
    <message>
        <source>Drag the tiles, or press a tile&apos;s number, then the number of its place</source>
        <translation>Zieh die Kacheln, oder drück die Nummer einer Kachel und dann die ihres Platzes</translation>
    </message>
    <message>
        <source>Draw lines, or press a number, then the letter from A to %1 that belongs to it</source>
        <translation>Zieh Linien, oder drück eine Zahl und dann den Buchstaben von A bis %1, der dazugehört</translation>
    </message>
    <message>
        <source>Drag, use the arrows, or type the figures</source>
        <translation>Zieh, nimm die Pfeile oder tipp die Ziffern</translation>
    </message>
    <message>
        <source>Pick with the keys A to %1, the arrows, or a tap</source>
        <translation>Wähl mit den Tasten A bis %1, den Pfeilen oder einem Tippen</translation>
    </message>
    <message>
        <source>Draw lines, or press a number, then the letter that belongs to it: %1</source>
        <translation>Zieh Linien, oder drück eine Zahl und dann den Buchstaben, der dazugehört: %1</translation>
    </message>
    <message>
        <source>Pick with the keys %1, the arrows, or a tap</source>
        <translation>Wähl mit den Tasten %1, den Pfeilen oder einem Tippen</translation>
    </message>
    <message>
        <source>The arrows carry it, Space sets it down, Esc puts it back</source>
        <translation>Pfeile tragen sie, die Leertaste setzt sie ab, Esc legt sie zurück</translation>
    </message>
    <message>
        <source>Pick its partner, or the same again to let go</source>
        <translation>Wähl den Partner, oder dasselbe noch einmal zum Loslassen</translation>
    </message>
    <message>
        <source>Lock in</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>See the results</source>
        <translation>Zum Ergebnis</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Practice keeps no score</source>
        <translation>Die Übung zählt keine Punkte</translation>
    </message>
    <message>
        <source>No points for this one</source>
        <translation>Dafür gibt es keine Punkte</translation>
    </message>
    <message>
        <source>Right answer: %1</source>
        <translation>Richtige Antwort: %1</translation>
    </message>
    <message>
        <source>%1 of %2 pairs are right</source>
        <translation>%1 von %2 Paaren stimmen</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Wahr</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Your answer, and right</source>
        <translation>Deine Antwort, und richtig</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Richtige Antwort</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Deine Antwort</translation>
    </message>
    <message>
        <source>Stands right</source>
        <translation>Steht richtig</translation>
    </message>
    <message>
        <source>You had it at %1</source>
        <translation>Bei dir auf Platz %1</translation>
    </message>
    <message>
        <source>Of %2 pairs, %1 stand the right way round</source>
        <extracomment>Any two elements are a pair: %1 of the %2 pairs stand in the right order</extracomment>
        <translation>Von %2 Paaren stehen %1 richtig herum</translation>
    </message>
    <message>
        <source>Nothing set yet</source>
        <translation>Noch nichts eingestellt</translation>
    </message>
    <message>
        <source>On the spot</source>
        <translation>Punktlandung</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>%1 daneben</translation>
    </message>
    <message>
        <source>up to %1 counts as right</source>
        <translation>bis %1 zählt als richtig</translation>
    </message>
    <message>
        <source>Your answer, and near enough</source>
        <translation>Deine Antwort, und nah genug</translation>
    </message>
    <message>
        <source>Your answer, and not far off</source>
        <translation>Deine Antwort, nicht weit weg</translation>
    </message>
    <message>
        <source>The scale runs from %1 to %2</source>
        <translation>Die Skala reicht von %1 bis %2</translation>
    </message>
    <message>
        <source>Also counts</source>
        <translation>Zählt auch</translation>
    </message>
</context>
<context>
    <name>PlayDock</name>
    <message>
        <source>Read what was before</source>
        <translation>Zurück im Text</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>PlayFooter</name>
    <message>
        <source>Hint</source>
        <translation>Tipp</translation>
    </message>
</context>
<context>
    <name>PlayHeader</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>%1 in a row</source>
        <translation>%1 in Folge</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
</context>
<context>
    <name>PlayPause</name>
    <message>
        <source>The round waits a while. Leave it, and it is over.</source>
        <translation>Die Runde wartet ein wenig. Wenn du gehst, ist sie vorbei.</translation>
    </message>
    <message>
        <source>The round is saved as it stands. Leave it, and the first screen offers to go on.</source>
        <translation>Die Runde ist gespeichert, wie sie steht. Geh ruhig: Der Startbildschirm bietet an, weiterzuspielen.</translation>
    </message>
</context>
<context>
    <name>PlayScreen</name>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
</context>
<context>
    <name>PlayerField</name>
    <message>
        <source>Player&apos;s name</source>
        <translation>Name des Spielers</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
</context>
<context>
    <name>Points</name>
    <message>
        <source>%1 for an easy question</source>
        <translation>%1 für eine leichte Frage</translation>
    </message>
    <message>
        <source>%1 for a medium question</source>
        <translation>%1 für eine mittlere Frage</translation>
    </message>
    <message>
        <source>%1 for a hard question</source>
        <translation>%1 für eine schwere Frage</translation>
    </message>
    <message>
        <source>%1, %2 right</source>
        <extracomment>%1 is what was earned: &quot;40 for an easy question&quot;, %2 a share: &quot;50%&quot;</extracomment>
        <translation>%1, zu %2 richtig</translation>
    </message>
    <message>
        <source>+%1 for %2 in a row</source>
        <translation>+%1 für %2 in Folge</translation>
    </message>
    <message>
        <source>+%1 for speed</source>
        <translation>+%1 für Tempo</translation>
    </message>
</context>
<context>
    <name>PresenceScreen</name>
    <message>
        <source>Still there?</source>
        <translation>Noch da?</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>Ich bin da</translation>
    </message>
    <message>
        <source>Still there? Touch anything to go on.</source>
        <translation>Noch da? Berühr irgendetwas, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Touch anything to go on. In %1 s the screen is the next visitor&apos;s.</source>
        <translation>Berühr irgendetwas, um weiterzumachen. In %1 s gehört der Bildschirm dem nächsten Gast.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Frage %1 von %2</translation>
    </message>
    <message>
        <source>Show the reveal</source>
        <translation>Auflösung zeigen</translation>
    </message>
    <message>
        <source>Ask it again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <translation>Gelesen um %1</translation>
    </message>
    <message>
        <source>Nothing of this pack can be played yet. Mend what is listed and save.</source>
        <translation>Von diesem Paket ist noch nichts spielbar. Behebe, was hier steht, und speichere.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln Problem</numerusform>
            <numerusform>%Ln Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>Keine Probleme.</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>The question before</source>
        <translation>Die vorige Frage</translation>
    </message>
    <message>
        <source>The next question</source>
        <translation>Die nächste Frage</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>N and P step, Esc leaves</source>
        <translation>N und P blättern, Esc verlässt</translation>
    </message>
    <message>
        <source>Esc leaves</source>
        <translation>Esc verlässt</translation>
    </message>
</context>
<context>
    <name>PreviewScreen</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>In the question in view</source>
        <translation>In der gezeigten Frage</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Questions with an error are left out; everything else plays.</source>
        <translation>Fragen mit einem Fehler bleiben draußen; alles andere wird gespielt.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
</context>
<context>
    <name>ProblemsScreen</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
</context>
<context>
    <name>QuietButton</name>
    <message>
        <source>Key %1</source>
        <translation>Taste %1</translation>
    </message>
</context>
<context>
    <name>ReadingNote</name>
    <message numerus="yes">
        <source>%Ln new pack(s) are being read. You can play meanwhile.</source>
        <translation>
            <numerusform>%Ln neues Paket wird gelesen. Spielen geht schon jetzt.</numerusform>
            <numerusform>%Ln neue Pakete werden gelesen. Spielen geht schon jetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>All packs are read.</source>
        <translation>Alle Pakete sind gelesen.</translation>
    </message>
    <message>
        <source>Reading new packs: %1 of %2</source>
        <translation>Neue Pakete werden gelesen: %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pack(s) not read yet</source>
        <translation>
            <numerusform>%Ln Paket noch nicht gelesen</numerusform>
            <numerusform>%Ln Pakete noch nicht gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Jetzt lesen</translation>
    </message>
</context>
<context>
    <name>RemovePanel</name>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>Rest</name>
    <message>
        <source>Come back soon.</source>
        <translation>Komm bald wieder.</translation>
    </message>
    <message>
        <source>We play again on %1 at %2.</source>
        <translation>Wir spielen wieder am %1 um %2.</translation>
    </message>
    <message>
        <source>We play again at %2.</source>
        <translation>Wir spielen wieder um %2.</translation>
    </message>
    <message>
        <source>Closed for now</source>
        <translation>Zurzeit geschlossen</translation>
    </message>
    <message>
        <source>A short rest</source>
        <translation>Eine kurze Pause</translation>
    </message>
    <message>
        <source>The game is catching its breath, and will be back in a few minutes.</source>
        <translation>Das Spiel holt kurz Luft und ist in ein paar Minuten zurück.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>The picture could not be saved in %1 (%2), but it is copied: paste it anywhere.</source>
        <translation>Das Bild konnte nicht in %1 gespeichert werden (%2), ist aber kopiert: Füg es ein, wo du magst.</translation>
    </message>
    <message>
        <source>Saved as %1, and copied: paste it wherever you like.</source>
        <translation>Gespeichert als %1 und kopiert: Füg es ein, wo du magst.</translation>
    </message>
    <message>
        <source>Practice keeps no score.</source>
        <translation>Die Übung zählt keine Punkte.</translation>
    </message>
    <message numerus="yes">
        <source>Practise the %Ln missed</source>
        <comment>questions</comment>
        <translation>
            <numerusform>Die verfehlte üben</numerusform>
            <numerusform>Die %Ln verfehlten üben</numerusform>
        </translation>
    </message>
    <message>
        <source>What was missed, and where to read it</source>
        <translation>Was danebenging, und wo es steht</translation>
    </message>
    <message>
        <source>Nothing missed: the round again</source>
        <translation>Nichts verfehlt: die Runde noch einmal</translation>
    </message>
    <message>
        <source>A perfect round</source>
        <translation>Eine makellose Runde</translation>
    </message>
    <message>
        <source>Sharp as a blade</source>
        <translation>Messerscharf</translation>
    </message>
    <message>
        <source>Light on your feet</source>
        <translation>Leichtfüßig</translation>
    </message>
    <message>
        <source>The night is young</source>
        <translation>Die Nacht ist jung</translation>
    </message>
    <message>
        <source>%1 right, then the first miss</source>
        <translation>%1 richtig, dann der erste Fehler</translation>
    </message>
    <message>
        <source>Missed at the very first</source>
        <translation>Gleich beim ersten daneben</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%1 von %2 richtig</translation>
    </message>
    <message>
        <source>%1 when midnight struck</source>
        <translation>%1, als es Mitternacht schlug</translation>
    </message>
    <message>
        <source>%1 for answers</source>
        <translation>%1 für Antworten</translation>
    </message>
    <message>
        <source>%1 for streaks</source>
        <translation>%1 für Serien</translation>
    </message>
    <message>
        <source>%1 for speed</source>
        <translation>%1 für Tempo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>You said: %1</source>
        <translation>Du sagtest: %1</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>Richtig: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>questions</comment>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>partly right</source>
        <translation>teils richtig</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verfehlt</translation>
    </message>
    <message>
        <source>The very same game: %1</source>
        <translation>Genau dieses Spiel: %1</translation>
    </message>
    <message>
        <source>The text is copied. Paste it wherever you like.</source>
        <translation>Der Text ist kopiert. Füg ihn ein, wo du magst.</translation>
    </message>
</context>
<context>
    <name>ResultsScreen</name>
    <message>
        <source>Results</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Show it to friends</source>
        <translation>Freunden zeigen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Same again</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Neue Runde</translation>
    </message>
</context>
<context>
    <name>ReviewEntry</name>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>partly right</source>
        <translation>teils richtig</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verfehlt</translation>
    </message>
</context>
<context>
    <name>ScaleSlider</name>
    <message>
        <source>Scale from %1 to %2</source>
        <translation>Skala von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>Scores</name>
    <message>
        <source>%1 of %2 right</source>
        <translation>%1 von %2 richtig</translation>
    </message>
    <message>
        <source>just played</source>
        <translation>gerade gespielt</translation>
    </message>
    <message>
        <source>No round is finished yet. The first one goes on top.</source>
        <translation>Noch keine Runde ist beendet. Die erste kommt ganz nach oben.</translation>
    </message>
</context>
<context>
    <name>ScoresScreen</name>
    <message>
        <source>Scores</source>
        <translation>Bestenliste</translation>
    </message>
    <message>
        <source>Best games</source>
        <translation>Beste Spiele</translation>
    </message>
    <message>
        <source>%1. %2, %3, %4</source>
        <translation>%1. %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>That is not a game code: at least one character is mistyped or missing. Compare it again, sign by sign.</source>
        <translation>Das ist kein Spielcode: Mindestens ein Zeichen ist vertippt oder fehlt. Vergleich ihn noch einmal, Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>There is no &apos;%1&apos; in a game code: it does without 0, O, 1 and I, which look alike.</source>
        <translation>In einem Spielcode gibt es kein „%1“: Er kommt ohne 0, O, 1 und I aus, die sich ähneln.</translation>
    </message>
    <message>
        <source>This code needs a pack that is not installed here.</source>
        <translation>Dieser Code braucht ein Paket, das hier nicht installiert ist.</translation>
    </message>
    <message>
        <source>This code needs the pack &apos;%1&apos; as it was when the code was made; the one here has changed since.</source>
        <translation>Dieser Code braucht das Paket „%1“, wie es war, als der Code entstand; das hier hat sich seither geändert.</translation>
    </message>
    <message>
        <source>This code names a topic that its packs do not have here.</source>
        <translation>Dieser Code nennt ein Thema, das seine Pakete hier nicht haben.</translation>
    </message>
    <message>
        <source>This code was made under rules %1, and this wickquiz plays rules %2: both players need the same version of the game.</source>
        <translation>Dieser Code entstand unter den Regeln %1, und dieses wickquiz spielt nach den Regeln %2: Beide brauchen dieselbe Version des Spiels.</translation>
    </message>
    <message>
        <source>All questions that fit were asked here not long ago.</source>
        <translation>Alle passenden Fragen wurden hier vor Kurzem gestellt.</translation>
    </message>
    <message>
        <source>There is no question to ask: the packs have none that can be played.</source>
        <translation>Es gibt nichts zu fragen: Die Pakete haben keine spielbare Frage.</translation>
    </message>
    <message>
        <source>No question fits all that was asked for (%1). Leave out one of these.</source>
        <translation>Keine Frage passt zu allem, was gewünscht war (%1). Lass etwas davon weg.</translation>
    </message>
    <message>
        <source>No pack here has the topic &apos;%1&apos;. Topics to choose from: %2.</source>
        <translation>Kein Paket hier hat das Thema „%1“. Zur Wahl stehen: %2.</translation>
    </message>
    <message>
        <source>Nothing was missed in that round.</source>
        <translation>In dieser Runde ging nichts daneben.</translation>
    </message>
    <message>
        <source>There is nothing to practise: all that was asked here was answered right, and is due again in %1 at the soonest. Play another mode, or pick another pack or topic.</source>
        <translation>Es gibt nichts zu üben: Alles, was hier gefragt wurde, war richtig und ist frühestens in %1 wieder dran. Spiel einen anderen Modus, oder wähl ein anderes Paket oder Thema.</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tagen</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>einem Tag</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>einer Stunde</translation>
    </message>
    <message>
        <source>topic %1</source>
        <translation>Thema %1</translation>
    </message>
    <message>
        <source>level easy</source>
        <translation>Stufe leicht</translation>
    </message>
    <message>
        <source>level medium</source>
        <translation>Stufe mittel</translation>
    </message>
    <message>
        <source>level hard</source>
        <translation>Stufe schwer</translation>
    </message>
    <message>
        <source>no spoilers</source>
        <translation>ohne Spoiler</translation>
    </message>
    <message>
        <source>The round that was left cannot be gone on with. It was scored by other rules.</source>
        <translation>Die verlassene Runde kann nicht weitergehen. Sie wurde nach anderen Regeln gewertet.</translation>
    </message>
    <message>
        <source>The round that was left cannot be gone on with. Its rules cannot be read.</source>
        <translation>Die verlassene Runde kann nicht weitergehen. Ihre Regeln sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The round that was left cannot be gone on with. %1</source>
        <translation>Die verlassene Runde kann nicht weitergehen. %1</translation>
    </message>
    <message>
        <source>The round that was left needs the pack &apos;%1&apos;, which is not here.</source>
        <translation>Die verlassene Runde braucht das Paket „%1“, das nicht hier ist.</translation>
    </message>
    <message>
        <source>The round that was left needs the pack &apos;%1&apos; as it was; it has changed since.</source>
        <translation>Die verlassene Runde braucht das Paket „%1“, wie es war; es hat sich seither geändert.</translation>
    </message>
    <message>
        <source>The disk that holds the scores file %1 is full. Scores are not saved; make room, then start wickquiz again.</source>
        <translation>Die Festplatte mit der Punktedatei %1 ist voll. Punkte werden nicht gespeichert; schaff Platz und starte wickquiz neu.</translation>
    </message>
    <message>
        <source>Another program keeps the scores file %1 locked. Scores are not saved; close that program, then start wickquiz again.</source>
        <translation>Ein anderes Programm sperrt die Punktedatei %1. Punkte werden nicht gespeichert; schließ das Programm und starte wickquiz neu.</translation>
    </message>
    <message>
        <source>The scores file %1 may not be written (%2). Scores are not saved; make the file and its folder writable, then start wickquiz again.</source>
        <translation>In die Punktedatei %1 darf nicht geschrieben werden (%2). Punkte werden nicht gespeichert; mach die Datei und ihren Ordner beschreibbar und starte wickquiz neu.</translation>
    </message>
    <message>
        <source>The scores file %1 could not be read or written (%2). Scores are not saved; check the disk, its free room and any limit on the size of files, then start wickquiz again.</source>
        <translation>Die Punktedatei %1 konnte nicht gelesen oder geschrieben werden (%2). Punkte werden nicht gespeichert; prüf die Festplatte, ihren freien Platz und Grenzen der Dateigröße und starte wickquiz neu.</translation>
    </message>
    <message>
        <source>The scores file %1 cannot be opened (%2). Scores are not saved; see what lies there and move it away, or name another place in WICKQUIZ_HOME.</source>
        <translation>Die Punktedatei %1 kann nicht geöffnet werden (%2). Punkte werden nicht gespeichert; sieh nach, was dort liegt, und räum es weg, oder nenn einen anderen Ort in WICKQUIZ_HOME.</translation>
    </message>
    <message>
        <source>The scores file %1 is damaged (%2). Scores are not saved; start wickquiz again to have it mended.</source>
        <translation>Die Punktedatei %1 ist beschädigt (%2). Punkte werden nicht gespeichert; starte wickquiz neu, um sie zu reparieren.</translation>
    </message>
    <message>
        <source>The scores file %1 was written by a later version of wickquiz (its format is %2, this one knows %3). It is left as it is and scores are not saved; update wickquiz to go on with it.</source>
        <translation>Die Punktedatei %1 stammt von einer späteren Version von wickquiz (ihr Format ist %2, diese kennt %3). Sie bleibt, wie sie ist, und Punkte werden nicht gespeichert; aktualisiere wickquiz, um damit weiterzuspielen.</translation>
    </message>
    <message>
        <source>The file %1 is the database of another program. It is left as it is and scores are not saved; move it away, or name another place in WICKQUIZ_HOME.</source>
        <translation>Die Datei %1 ist die Datenbank eines anderen Programms. Sie bleibt, wie sie ist, und Punkte werden nicht gespeichert; räum sie weg, oder nenn einen anderen Ort in WICKQUIZ_HOME.</translation>
    </message>
    <message>
        <source>Another wickquiz is open and keeps the scores file %1. Scores are not saved here; close the other one, then start this one again.</source>
        <translation>Ein anderes wickquiz ist offen und hält die Punktedatei %1. Hier werden Punkte nicht gespeichert; schließ das andere und starte dieses neu.</translation>
    </message>
    <message>
        <source>The settings could not be kept in %1 (%2). They hold until wickquiz is closed.</source>
        <translation>Die Einstellungen konnten nicht in %1 behalten werden (%2). Sie gelten, bis wickquiz geschlossen wird.</translation>
    </message>
    <message>
        <source>%1 is no pack: the name of one ends in %2 or %3.</source>
        <translation>%1 ist kein Paket: Der Name eines Pakets endet auf %2 oder %3.</translation>
    </message>
    <message>
        <source>%1 was changed while it was read: try again.</source>
        <translation>%1 wurde beim Lesen geändert: Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>%1 is there already, and another one: remove that first.</source>
        <translation>%1 gibt es schon, und es ist ein anderes: Entfern das zuerst.</translation>
    </message>
    <message>
        <source>%1 has the same name but for capitals: remove that one first.</source>
        <translation>%1 heißt bis auf Großbuchstaben gleich: Entfern das zuerst.</translation>
    </message>
    <message>
        <source>A pack with the id &apos;%1&apos; lies at %2 already: that one would go on being played.</source>
        <translation>Ein Paket mit der Kennung „%1“ liegt schon in %2: Das würde weiter gespielt.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Nothing could be written into %1 (%2).</source>
        <translation>In %1 konnte nichts geschrieben werden (%2).</translation>
    </message>
    <message>
        <source>All of it is in %1.</source>
        <translation>Alles liegt in %1.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>These files could not be deleted: %1. Delete them by hand.</source>
        <translation>Diese Dateien konnten nicht gelöscht werden: %1. Lösch sie von Hand.</translation>
    </message>
    <message>
        <source>Everything is deleted. A new start.</source>
        <translation>Alles ist gelöscht. Ein neuer Anfang.</translation>
    </message>
    <message>
        <source>%1 leads through the options and picks them. Press another key.</source>
        <translation>%1 führt durch die Antworten und wählt sie. Drück eine andere Taste.</translation>
    </message>
    <message>
        <source>%1 picks an option. Press another key.</source>
        <translation>%1 wählt eine Antwort. Drück eine andere Taste.</translation>
    </message>
    <message>
        <source>%1 turns the sound on and off. Press another key.</source>
        <translation>%1 schaltet den Ton an und aus. Drück eine andere Taste.</translation>
    </message>
    <message>
        <source>%1 fills the screen. Press another key.</source>
        <translation>%1 füllt den Bildschirm. Drück eine andere Taste.</translation>
    </message>
    <message>
        <source>%1 shows the hint anyway. Press another key.</source>
        <translation>%1 zeigt ohnehin den Tipp. Drück eine andere Taste.</translation>
    </message>
    <message>
        <source>%1 locks in and goes on anyway. Press another key.</source>
        <translation>%1 legt ohnehin fest und geht weiter. Drück eine andere Taste.</translation>
    </message>
    <message>
        <source>%1 is a key of yours for something else. Press another one.</source>
        <translation>%1 ist schon deine Taste für etwas anderes. Drück eine andere.</translation>
    </message>
    <message>
        <source>%1 is a key of yours for something else. Change that first.</source>
        <translation>%1 ist schon deine Taste für etwas anderes. Ändere die zuerst.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Questions stay in the language of their pack.</source>
        <translation>Fragen bleiben in der Sprache ihres Pakets.</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Night, day, or the strongest contrast.</source>
        <translation>Nacht, Tag oder der stärkste Kontrast.</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Everything that can be read grows with it.</source>
        <translation>Alles, was zu lesen ist, wächst mit.</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Nothing moves, it only fades.</source>
        <translation>Nichts bewegt sich, es blendet nur.</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>motion</comment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>M turns it on and off, anywhere.</source>
        <translation>M schaltet ihn überall an und aus.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>How loud the sounds are.</source>
        <translation>Wie laut es klingt.</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Zeitgrenzen</translation>
    </message>
    <message>
        <source>How long the clock of Midnight runs before it strikes.</source>
        <translation>Wie lange die Uhr der Mitternacht läuft, bis sie schlägt.</translation>
    </message>
    <message>
        <source>90 seconds</source>
        <translation>90 Sekunden</translation>
    </message>
    <message>
        <source>3 minutes</source>
        <translation>3 Minuten</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 Minuten</translation>
    </message>
    <message>
        <source>No clock</source>
        <translation>Ohne Uhr</translation>
    </message>
    <message>
        <source>Spoilers</source>
        <translation>Spoiler</translation>
    </message>
    <message>
        <source>Whether questions that give a plot away are asked.</source>
        <translation>Ob Fragen gestellt werden, die eine Handlung verraten.</translation>
    </message>
    <message>
        <source>Match my level</source>
        <translation>Auf meinem Niveau</translation>
    </message>
    <message>
        <source>Rounds are chosen by your answers so far, so that about 3 in 4 are right.</source>
        <translation>Runden richten sich nach deinen bisherigen Antworten, sodass etwa 3 von 4 gelingen.</translation>
    </message>
    <message>
        <source>Keys for the options</source>
        <translation>Tasten für die Antworten</translation>
    </message>
    <message>
        <source>The figures 1 to 9 pick them too.</source>
        <translation>Die Ziffern 1 bis 9 wählen sie auch.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Lock in</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>A key of your own for each, besides the one that always does it. In a text, letters are letters.</source>
        <translation>Eine eigene Taste für jedes, neben der, die es immer tut. In einem Text sind Buchstaben Buchstaben.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Scores, statistics and the level are kept apart for each name. Without one, they are one for all.</source>
        <translation>Punkte, Statistik und Niveau werden für jeden Namen getrennt geführt. Ohne Namen gelten sie für alle.</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Spieler</translation>
    </message>
</context>
<context>
    <name>SharePanel</name>
    <message>
        <source>Show it to friends</source>
        <translation>Freunden zeigen</translation>
    </message>
    <message>
        <source>Neither gives an answer away, nor says who played.</source>
        <translation>Beides verrät weder Antworten noch, wer gespielt hat.</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>Nothing to count yet. Play a round, and come back.</source>
        <translation>Noch gibt es nichts zu zählen. Spiel eine Runde und komm wieder.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>Best score</source>
        <translation>Beste Punktzahl</translation>
    </message>
    <message>
        <source>in one round</source>
        <translation>in einer Runde</translation>
    </message>
    <message>
        <source>Longest streak</source>
        <translation>Längste Serie</translation>
    </message>
    <message>
        <source>right in a row</source>
        <translation>richtig in Folge</translation>
    </message>
    <message>
        <source>Time per question</source>
        <translation>Zeit pro Frage</translation>
    </message>
    <message>
        <source>half are quicker</source>
        <translation>die Hälfte geht schneller</translation>
    </message>
    <message>
        <source>give or take %1</source>
        <translation>plus/minus %1</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Without a topic</source>
        <translation>Ohne Thema</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3 right</source>
        <translation>%1: %2, %3 richtig</translation>
    </message>
    <message>
        <source>Scores over time</source>
        <translation>Punkte im Lauf der Zeit</translation>
    </message>
    <message numerus="yes">
        <source>Scores of the last %Ln round(s)</source>
        <translation>
            <numerusform>Punkte der letzten Runde</numerusform>
            <numerusform>Punkte der letzten %Ln Runden</numerusform>
        </translation>
    </message>
    <message>
        <source>No round is finished yet.</source>
        <translation>Noch keine Runde ist beendet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln round(s)</source>
        <translation>
            <numerusform>%Ln Runde</numerusform>
            <numerusform>%Ln Runden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, from %2 to %3, the last one %4</source>
        <extracomment>%1 is the number of rounds, the others are points: &quot;5 rounds, from 200 to 900, the last one 350&quot;</extracomment>
        <translation>%1, von %2 bis %3, die letzte %4</translation>
    </message>
    <message numerus="yes">
        <source>Once you have met a question %Ln time(s), it is shown here if it is hard or easy for you.</source>
        <translation>
            <numerusform>Wenn dir eine Frage %Ln Mal begegnet ist, steht sie hier, falls sie dir schwer- oder leichtfällt.</numerusform>
            <numerusform>Wenn dir eine Frage %Ln Mal begegnet ist, steht sie hier, falls sie dir schwer- oder leichtfällt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>StatisticsScreen</name>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Right answers by topic</source>
        <translation>Richtige Antworten nach Thema</translation>
    </message>
    <message>
        <source>Hardest for you</source>
        <translation>Für dich am schwersten</translation>
    </message>
    <message>
        <source>Easiest for you</source>
        <translation>Für dich am leichtesten</translation>
    </message>
</context>
<context>
    <name>Stored</name>
    <message>
        <source>Of you</source>
        <translation>Von dir</translation>
    </message>
    <message>
        <source>Of a game</source>
        <translation>Von einem Spiel</translation>
    </message>
    <message>
        <source>The questions, the answers that were given, how long each took, and the score. The board is made from these.</source>
        <translation>Die Fragen, die gegebenen Antworten, wie lange jede gedauert hat, und die Punkte. Daraus entsteht die Bestenliste.</translation>
    </message>
    <message>
        <source>Of the kiosk</source>
        <translation>Vom Gerät</translation>
    </message>
    <message>
        <source>How often it is touched, and games are begun, finished or given up. Its log says what the program did, never who played.</source>
        <translation>Wie oft es berührt wird und wie viele Spiele begonnen, beendet oder abgebrochen werden. Sein Protokoll sagt, was das Programm getan hat, nie wer gespielt hat.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>How it is deleted</source>
        <translation>Wie es gelöscht wird</translation>
    </message>
    <message>
        <source>Three letters, and only if you sign with them. No name, no address, no IP address, no picture, no sound.</source>
        <translation>Drei Buchstaben, und nur, wenn du damit unterschreibst. Kein Name, keine Anschrift, keine IP-Adresse, kein Bild, kein Ton.</translation>
    </message>
    <message>
        <source>Nothing: no letters, no name, no address, no IP address, no picture, no sound.</source>
        <translation>Nichts: keine Buchstaben, kein Name, keine Anschrift, keine IP-Adresse, kein Bild, kein Ton.</translation>
    </message>
    <message>
        <source>On this machine. A finished game also goes to a board that several kiosks share: its score, length and time, the packs, the kiosk&apos;s name, and your letters if you gave any.</source>
        <translation>Auf diesem Gerät. Ein beendetes Spiel geht auch an eine Bestenliste, die sich mehrere Geräte teilen: Punkte, Länge und Zeitpunkt, die Pakete, der Name des Geräts und deine Buchstaben, wenn du welche angegeben hast.</translation>
    </message>
    <message>
        <source>On this machine. Nothing is sent anywhere.</source>
        <translation>Auf diesem Gerät. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Games and letters stay until whoever looks after this kiosk deletes them.</source>
        <translation>Spiele und Buchstaben bleiben, bis sie löscht, wer dieses Gerät betreut.</translation>
    </message>
    <message>
        <source>No copies are made.</source>
        <translation>Kopien werden nicht gemacht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln Woche</numerusform>
            <numerusform>%Ln Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln Monat</numerusform>
            <numerusform>%Ln Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s) a copy is made if something has changed.</source>
        <translation>
            <numerusform>Jede Minute wird eine Kopie gemacht, wenn sich etwas geändert hat.</numerusform>
            <numerusform>Alle %Ln Minuten wird eine Kopie gemacht, wenn sich etwas geändert hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last three copies are kept.</source>
        <translation>Die letzten drei Kopien bleiben.</translation>
    </message>
    <message>
        <source>The last three copies are kept, and the last one of each of so much time: %1.</source>
        <translation>Die letzten drei Kopien bleiben, dazu je Zeitspanne die letzte: %1.</translation>
    </message>
    <message>
        <source>Whoever looks after this kiosk can delete all letters for good, here and in every copy; the scores stay, unnamed.</source>
        <translation>Wer dieses Gerät betreut, kann alle Buchstaben endgültig löschen, hier und in jeder Kopie; die Punkte bleiben, ohne Namen.</translation>
    </message>
    <message>
        <source>What the shared board has is deleted by those who run it.</source>
        <translation>Was die gemeinsame Bestenliste hat, löscht, wer sie betreibt.</translation>
    </message>
</context>
<context>
    <name>StoredScreen</name>
    <message>
        <source>What this kiosk stores</source>
        <translation>Was dieses Gerät speichert</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>TimeRing</name>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>Noch %Ln Sekunde</numerusform>
            <numerusform>Noch %Ln Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>TopicBar</name>
    <message>
        <source>%1: %2 of %3 right</source>
        <translation>%1: %2 von %3 richtig</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>TopicBars</name>
    <message>
        <source>Right answers by topic</source>
        <translation>Richtige Antworten nach Thema</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>TypedPad</name>
    <message>
        <source>Your answer</source>
        <translation>Deine Antwort</translation>
    </message>
    <message>
        <source>Hide the keypad</source>
        <translation>Tastenfeld ausblenden</translation>
    </message>
    <message>
        <source>Show a keypad</source>
        <translation>Tastenfeld einblenden</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>outlet not known</source>
        <translation>Medium unbekannt</translation>
    </message>
    <message>
        <source>author not named</source>
        <translation>Autor nicht genannt</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>Absatz %1</translation>
    </message>
    <message>
        <source>paragraphs %1</source>
        <translation>Absätze %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>packs</comment>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%Ln ausgelassen</numerusform>
            <numerusform>%Ln ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>True</source>
        <translation>Wahr</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Falsch</translation>
    </message>
</context>
<context>
    <name>Wordmark</name>
    <message>
        <source>Wickquiz</source>
        <translation>Wickquiz</translation>
    </message>
</context>
<context>
    <name>YourData</name>
    <message>
        <source>Your data</source>
        <translation>Deine Daten</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Alles exportieren</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Alles löschen…</translation>
    </message>
</context>
</TS>
