<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Attract</name>
    <message>
        <source>The best at all our screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best of today, at this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best of the week, at this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best of all time, at this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Touch to play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer explained. Every citation proven.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>The board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2, %L3 points, %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseFile</name>
    <message>
        <source>Sources disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address as a QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the article in the browser</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Copied. Send it to a friend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The very same game, for a friend:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>A friend&apos;s code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play this code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Coins</name>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1  ·  %L2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How a date is written: d is the day, MMMM the month&apos;s name, yyyy the year; &apos;in quotes&apos; what stands as it is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>MMM is the month&apos;s name in short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Duel</name>
    <message>
        <source>Duel, question %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Right: %Ln point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buzz: press %1 or here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick every right one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True or false?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who knows? The first to buzz answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers: pick with the keys from A on or a tap, then Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See who won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody had it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not right: %1. The others may buzz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draw: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not right: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Player %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DuelPause</name>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All scores are kept. Leave, and the first screen offers to go on with this question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave for the first screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DuelRanking</name>
    <message>
        <source>Place %1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other players</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DuelScreen</name>
    <message>
        <source>Duel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DuelSetup</name>
    <message>
        <source>Duel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each answers in turn, alone. A right answer earns its level&apos;s points; a wrong one costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who knows, buzzes: the first to press answers. A right answer earns its level&apos;s points. A wrong one costs nothing, and the others may buzz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many play</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln player(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How they play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First to buzz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new duel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DuelTable</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>The details are in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultScreen</name>
    <message>
        <source>A fault of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The game has tripped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. Every answer that you saw is saved, and the round can be gone on with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the first screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureTile</name>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Packs (*.wickpack *.yaml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a pack</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>What is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics: none picked means all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoilers are asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No spoilers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Question %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Played today: %Ln point(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No pack is called so, nor has such a topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln pack(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picked</source>
        <comment>packs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fitting question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Any level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a pack first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question fits the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All topics, any level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no spoilers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Wickquiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer explained. Every citation proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play a new round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Initials</name>
    <message>
        <source>Others read this too: please choose other letters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InitialsScreen</name>
    <message>
        <source>Sign the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your three letters for the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters so far: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three letters and the score are all that is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay unnamed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keypad</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeypadLine</name>
    <message>
        <source>space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KioskFooter</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign the board</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineCard</name>
    <message>
        <source>Warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineChart</name>
    <message>
        <source>%1: %2. Left and Right go from round to round.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchTile</name>
    <message>
        <source>Picked; now pick its partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined with %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MetList</name>
    <message>
        <source>%1 Right: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModeTiles</name>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Modes</name>
    <message>
        <source>On and on, until the first miss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is due again, was missed or is new. No clock, no score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two to four at one screen. Who buzzes first, answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same ten questions for everyone, today only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One after the other, the clock switched off. Quick answers earn more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s), no clock.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As many as fit into %Ln second(s) before the clock strikes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Quick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudden death</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midnight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily game</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Name of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>One step less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Operator</name>
    <message>
        <source>%1: press again to do it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OperatorScreen</name>
    <message>
        <source>Operator&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderPad</name>
    <message>
        <source>Elements to bring into their order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderTile</name>
    <message>
        <source>Taken up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>All problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackShelf</name>
    <message>
        <source>Search title, topic, language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message numerus="yes">
        <source>%Ln pack(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is here already, and nothing in it is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is installed: %2.</source>
        <extracomment>%1 is the pack&apos;s title, %2 the number of its questions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is renewed: %2.</source>
        <extracomment>%1 is the pack&apos;s title, %2 what has changed: &quot;3 questions are new, 1 is gone&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <comment>questions</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>questions</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the questions are as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is deleted. Its games stay on the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is moved into %2. Its games stay on the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only files of this computer can be taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was installed: %1 is not sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packs&apos; folder cannot be written (%1). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PacksScreen</name>
    <message>
        <source>Packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that you drop here is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go to add it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pad</name>
    <message>
        <source>Keypad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PausePanel</name>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round is saved as it stands. Leave it, and the first screen offers to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave for the first screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>Too many tries. The pad opens again in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the PIN. Tries left: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures typed: %1 of 6</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pips</name>
    <message>
        <source>Question %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Play</name>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly right: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick every right one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True or false?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring these into their order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join what belongs together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it on the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can still change it. Ctrl+Enter locks it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can still change it. Enter locks it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capitals, accents and small slips do not matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the tiles, or press a tile&apos;s number, then the number of its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw lines, or press a number, then the letter from A to %1 that belongs to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag, use the arrows, or type the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick with the keys A to %1, the arrows, or a tap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrows carry it, Space sets it down, Esc puts it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick its partner, or the same again to let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice keeps no score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No points for this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 pairs are right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer, and right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You had it at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %2 pairs, %1 stand the right way round</source>
        <extracomment>Any two elements are a pair: %1 of the %2 pairs stand in the right order</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing set yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1 counts as right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer, and near enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer, and not far off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale runs from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also counts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayFooter</name>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayHeader</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayScreen</name>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Points</name>
    <message>
        <source>%1 for an easy question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for a medium question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for a hard question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 right</source>
        <extracomment>%1 is what was earned: &quot;40 for an easy question&quot;, %2 a share: &quot;50%&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1 for %2 in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1 for speed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Question %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this pack can be played yet. Mend what is listed and save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>The question before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N and P step, Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewScreen</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the question in view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Questions with an error are left out; everything else plays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsScreen</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuietButton</name>
    <message>
        <source>Key %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemovePanel</name>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rest</name>
    <message>
        <source>Come back soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We play again on %1 at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We play again at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The game is catching its breath, and will be back in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>The picture could not be saved in %1 (%2), but it is copied: paste it anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1, and copied: paste it wherever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice keeps no score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Practise the %Ln missed</source>
        <comment>questions</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What was missed, and where to read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing missed: the round again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A perfect round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharp as a blade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light on your feet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The night is young</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 right, then the first miss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed at the very first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 when midnight struck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for streaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>questions</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The very same game: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is copied. Paste it wherever you like.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsScreen</name>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it to friends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New round</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewEntry</name>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScaleSlider</name>
    <message>
        <source>Scale from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scores</name>
    <message>
        <source>%1 of %2 right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No round is finished yet. The first one goes on top.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoresScreen</name>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best games</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2, %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions stay in the language of their pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night, day, or the strongest contrast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that can be read grows with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves, it only fades.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M turns it on and off, anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How loud the sounds are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the clock of Midnight runs. Without one, quick answers earn no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoilers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether questions that give a plot away are asked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharePanel</name>
    <message>
        <source>Show it to friends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither gives an answer away, nor says who played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>Nothing to count yet. Play a round, and come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in one round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest streak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time per question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half are quicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give or take %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3 right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Scores of the last %Ln round(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No round is finished yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln round(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, from %2 to %3, the last one %4</source>
        <extracomment>%1 is the number of rounds, the others are points: &quot;5 rounds, from 200 to 900, the last one 350&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Once you have met a question %Ln time(s), it is shown here if it is hard or easy for you.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatisticsScreen</name>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right answers by topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardest for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easiest for you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StillThereScreen</name>
    <message>
        <source>Still there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still there? Touch anything to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch anything to go on. In %1 s the screen is the next visitor&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>%1%</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeRing</name>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicBar</name>
    <message>
        <source>%1: %2 of %3 right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicBars</name>
    <message>
        <source>Right answers by topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypedPad</name>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the keypad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a keypad</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>outlet not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>author not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not dated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraphs %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>packs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <comment>questions</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>True</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wordmark</name>
    <message>
        <source>Wickquiz</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
