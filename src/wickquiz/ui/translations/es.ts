<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Attract</name>
    <message>
        <source>The best at all our screens</source>
        <translation>Lo mejor de todas nuestras pantallas</translation>
    </message>
    <message>
        <source>The best of today, at this screen</source>
        <translation>Lo mejor de hoy en esta pantalla</translation>
    </message>
    <message>
        <source>The best of the week, at this screen</source>
        <translation>Lo mejor de la semana en esta pantalla</translation>
    </message>
    <message>
        <source>The best of all time, at this screen</source>
        <translation>Lo mejor de siempre en esta pantalla</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%1 de %2 acertadas</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Touch to play</source>
        <translation>Toca para jugar</translation>
    </message>
    <message>
        <source>Every answer explained. Every citation proven.</source>
        <translation>Cada respuesta, explicada. Cada cita, verificada.</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>The board</source>
        <translation>La clasificación</translation>
    </message>
    <message>
        <source>%1. %2, %L3 points, %4</source>
        <translation>%1. %2, %L3 puntos, %4</translation>
    </message>
</context>
<context>
    <name>CaseFile</name>
    <message>
        <source>Sources disagree</source>
        <translation>Las fuentes discrepan</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>The address as a QR code</source>
        <translation>La dirección como código QR</translation>
    </message>
    <message>
        <source>Open the article in the browser</source>
        <translation>Abrir el artículo en el navegador</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Copied. Send it to a friend.</source>
        <translation>Copiado. Envíaselo a un amigo.</translation>
    </message>
    <message>
        <source>The very same game, for a friend:</source>
        <translation>La misma partida, para un amigo:</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copiar el código</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>A friend&apos;s code</source>
        <translation>El código de un amigo</translation>
    </message>
    <message>
        <source>Play this code</source>
        <translation>Jugar este código</translation>
    </message>
</context>
<context>
    <name>Coins</name>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
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
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>MMM is the month&apos;s name in short</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Duel</name>
    <message>
        <source>Duel, question %1 of %2</source>
        <translation>Duelo, pregunta %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>Right: %Ln point(s)</source>
        <translation>
            <numerusform>Correcto: %Ln punto</numerusform>
            <numerusform>Correcto: %Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>No es correcto</translation>
    </message>
    <message>
        <source>Gave it up</source>
        <translation>Se retiró</translation>
    </message>
    <message>
        <source>Your answer?</source>
        <translation>¿Tu respuesta?</translation>
    </message>
    <message>
        <source>Buzz: press %1 or here</source>
        <translation>Pulsa %1 o aquí</translation>
    </message>
    <message>
        <source>One of these is right</source>
        <translation>Una de estas es la correcta</translation>
    </message>
    <message>
        <source>Pick every right one</source>
        <translation>Elige todas las correctas</translation>
    </message>
    <message>
        <source>True or false?</source>
        <translation>¿Verdadero o falso?</translation>
    </message>
    <message>
        <source>Who knows? The first to buzz answers.</source>
        <translation>¿Quién lo sabe? Responde quien pulse primero.</translation>
    </message>
    <message>
        <source>%1 answers: pick with the keys from A on or a tap, then Enter.</source>
        <translation>Responde %1: elige con las teclas desde la A o con un toque, y luego Intro.</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>Nadie lo sabe</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Retirarse</translation>
    </message>
    <message>
        <source>Lock in</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>See who won</source>
        <translation>Ver quién gana</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Nobody had it</source>
        <translation>Nadie lo sabía</translation>
    </message>
    <message>
        <source>%1 is right</source>
        <translation>%1 acierta</translation>
    </message>
    <message>
        <source>Right answer: %1</source>
        <translation>Respuesta correcta: %1</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>Responde %1.</translation>
    </message>
    <message>
        <source>Not right: %1. The others may buzz.</source>
        <translation>No es correcto: %1. Los demás pueden pulsar.</translation>
    </message>
    <message>
        <source>%1 wins</source>
        <translation>Gana %1</translation>
    </message>
    <message>
        <source>A draw: %1</source>
        <translation>Empate: %1</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Respuesta correcta</translation>
    </message>
    <message>
        <source>Not right: %1</source>
        <translation>No es correcto: %1</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Verdadero</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Falso</translation>
    </message>
    <message>
        <source>Player %1</source>
        <translation>Jugador %1</translation>
    </message>
</context>
<context>
    <name>DuelPause</name>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>All scores are kept. Leave, and the first screen offers to go on with this question.</source>
        <translation>Los puntos quedan guardados. Si sales, la pantalla de inicio te ofrecerá seguir con esta pregunta.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Leave for the first screen</source>
        <translation>Salir al inicio</translation>
    </message>
</context>
<context>
    <name>DuelRanking</name>
    <message>
        <source>Place %1: %2, %3</source>
        <translation>Puesto %1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Other players</source>
        <translation>Otros jugadores</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
</context>
<context>
    <name>DuelScreen</name>
    <message>
        <source>Duel</source>
        <translation>Duelo</translation>
    </message>
</context>
<context>
    <name>DuelSetup</name>
    <message>
        <source>Duel</source>
        <translation>Duelo</translation>
    </message>
    <message>
        <source>Each answers in turn, alone. A right answer earns its level&apos;s points; a wrong one costs nothing.</source>
        <translation>Cada cual responde por turno, a solas. Un acierto da los puntos de su nivel; un fallo no cuesta nada.</translation>
    </message>
    <message>
        <source>Who knows, buzzes: the first to press answers. A right answer earns its level&apos;s points. A wrong one costs nothing, and the others may buzz.</source>
        <translation>Quien lo sepa, que pulse: responde el primero. Un acierto da los puntos de su nivel. Un fallo no cuesta nada, y los demás pueden pulsar.</translation>
    </message>
    <message>
        <source>How many play</source>
        <translation>Cuántos juegan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln player(s)</source>
        <translation>
            <numerusform>%Ln jugador</numerusform>
            <numerusform>%Ln jugadores</numerusform>
        </translation>
    </message>
    <message>
        <source>How they play</source>
        <translation>Cómo se juega</translation>
    </message>
    <message>
        <source>First to buzz</source>
        <translation>El más rápido</translation>
    </message>
    <message>
        <source>In turns</source>
        <translation>Por turnos</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Begin a new duel</source>
        <translation>Empezar otro duelo</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
</context>
<context>
    <name>DuelTable</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Pregunta %1 de %2</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>The details are in %1</source>
        <translation>Los detalles están en %1</translation>
    </message>
</context>
<context>
    <name>FaultScreen</name>
    <message>
        <source>A fault of the program</source>
        <translation>Un fallo del programa</translation>
    </message>
    <message>
        <source>The game has tripped</source>
        <translation>El juego ha tropezado</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. Every answer that you saw is saved, and the round can be gone on with.</source>
        <translation>Es un fallo del programa, no tuyo. Todas las respuestas que viste están guardadas y puedes seguir con la ronda.</translation>
    </message>
    <message>
        <source>To the first screen</source>
        <translation>Ir al inicio</translation>
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
        <translation>Paquetes (*.wickpack *.yaml)</translation>
    </message>
    <message>
        <source>Add a pack</source>
        <translation>Añadir un paquete</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>What is asked</source>
        <translation>Qué se pregunta</translation>
    </message>
    <message>
        <source>Topics: none picked means all</source>
        <translation>Temas: sin elegir ninguno, entran todos</translation>
    </message>
    <message>
        <source>Match my level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoilers are asked</source>
        <translation>Con spoilers</translation>
    </message>
    <message>
        <source>No spoilers</source>
        <translation>Sin spoilers</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Question %1</source>
        <translation>Pregunta %1</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Pregunta %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>practice</source>
        <translation>práctica</translation>
    </message>
    <message numerus="yes">
        <source>Played today: %Ln point(s).</source>
        <translation>
            <numerusform>Jugado hoy: %Ln punto.</numerusform>
            <numerusform>Jugado hoy: %Ln puntos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No pack is called so, nor has such a topic.</source>
        <translation>Ningún paquete se llama así ni tiene ese tema.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pack(s)</source>
        <translation>
            <numerusform>%Ln paquete</numerusform>
            <numerusform>%Ln paquetes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picked</source>
        <comment>packs</comment>
        <translation>
            <numerusform>%Ln elegido</numerusform>
            <numerusform>%Ln elegidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln pregunta</numerusform>
            <numerusform>%Ln preguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fitting question(s)</source>
        <translation>
            <numerusform>%Ln pregunta disponible</numerusform>
            <numerusform>%Ln preguntas disponibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Any level</source>
        <translation>Cualquier nivel</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Fácil</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Difícil</translation>
    </message>
    <message>
        <source>Pick a pack first</source>
        <translation>Elige antes un paquete</translation>
    </message>
    <message>
        <source>No question fits the filters</source>
        <translation>Ninguna pregunta pasa los filtros</translation>
    </message>
    <message>
        <source>All topics, any level</source>
        <translation>Todos los temas y niveles</translation>
    </message>
    <message>
        <source>at my level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no spoilers</source>
        <translation>sin spoilers</translation>
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
        <translation>Cada respuesta, explicada. Cada cita, verificada.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Play a new round</source>
        <translation>Jugar otra ronda</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Jugar</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problemas (%1)</translation>
    </message>
</context>
<context>
    <name>Initials</name>
    <message>
        <source>Others read this too: please choose other letters.</source>
        <translation>Esto también lo leen otros: elige otras letras, por favor.</translation>
    </message>
</context>
<context>
    <name>InitialsScreen</name>
    <message>
        <source>Sign the board</source>
        <translation>Firmar en la clasificación</translation>
    </message>
    <message>
        <source>Your three letters for the board</source>
        <translation>Tus tres letras para la clasificación</translation>
    </message>
    <message>
        <source>Letters so far: %1</source>
        <translation>Letras hasta ahora: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Three letters and the score are all that is kept.</source>
        <translation>Solo se guardan tres letras y la puntuación.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Stay unnamed</source>
        <translation>Seguir sin nombre</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keypad</source>
        <translation>Teclado</translation>
    </message>
</context>
<context>
    <name>KeypadLine</name>
    <message>
        <source>space</source>
        <translation>espacio</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>KioskFooter</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Otra ronda</translation>
    </message>
    <message>
        <source>Sign the board</source>
        <translation>Firmar en la clasificación</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>Rounds are chosen by your answers so far, so that about 3 in 4 are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your rating: %1, give or take %2. Rounds are chosen so that about 3 in 4 are right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineCard</name>
    <message>
        <source>Warning: %1</source>
        <translation>Aviso: %1</translation>
    </message>
</context>
<context>
    <name>LineChart</name>
    <message>
        <source>%1: %2. Left and Right go from round to round.</source>
        <translation>%1: %2. Izquierda y derecha van de ronda en ronda.</translation>
    </message>
</context>
<context>
    <name>MatchTile</name>
    <message>
        <source>Picked; now pick its partner</source>
        <translation>Elegido; ahora elige su pareja</translation>
    </message>
    <message>
        <source>Joined with %1</source>
        <translation>Unido con %1</translation>
    </message>
</context>
<context>
    <name>MetList</name>
    <message>
        <source>%1 Right: %2</source>
        <translation>%1 Acertada: %2</translation>
    </message>
</context>
<context>
    <name>ModeTiles</name>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
</context>
<context>
    <name>Modes</name>
    <message>
        <source>On and on, until the first miss.</source>
        <translation>Sin parar, hasta el primer fallo.</translation>
    </message>
    <message>
        <source>What is due again, was missed or is new. No clock, no score.</source>
        <translation>Lo que toca repasar, lo fallado y lo nuevo. Sin reloj ni puntos.</translation>
    </message>
    <message>
        <source>Two to four at one screen. Who buzzes first, answers.</source>
        <translation>De dos a cuatro ante una pantalla. Quien pulsa primero, responde.</translation>
    </message>
    <message>
        <source>The same ten questions for everyone, today only.</source>
        <translation>Las mismas diez preguntas para todos, solo hoy.</translation>
    </message>
    <message>
        <source>One after the other, the clock switched off. Quick answers earn more.</source>
        <translation>Una tras otra, con el reloj apagado. Responder rápido da más.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s), no clock.</source>
        <translation>
            <numerusform>%Ln pregunta, sin reloj.</numerusform>
            <numerusform>%Ln preguntas, sin reloj.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As many as fit into %Ln second(s) before the clock strikes.</source>
        <translation>
            <numerusform>Tantas como quepan en %Ln segundo, antes de las campanadas.</numerusform>
            <numerusform>Tantas como quepan en %Ln segundos, antes de las campanadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>Sudden death</source>
        <translation>Muerte súbita</translation>
    </message>
    <message>
        <source>Midnight</source>
        <translation>Medianoche</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Duel</source>
        <translation>Duelo</translation>
    </message>
    <message>
        <source>Daily game</source>
        <translation>Juego del día</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Name of %1</source>
        <translation>Nombre de %1</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>One step less</source>
        <translation>Un paso menos</translation>
    </message>
    <message>
        <source>One step more</source>
        <translation>Un paso más</translation>
    </message>
</context>
<context>
    <name>Operator</name>
    <message>
        <source>How it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardest questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound and hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock and end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration and the packs are read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no step back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packs before the last swap are played again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All packs are played again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program comes to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The game is off the board; its figures stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The game is on the board again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures cannot be written to %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures are in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing asks for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run before ended by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there was none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB free of %2 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the configuration and the packs again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up at question %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 o&apos;clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts after: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>The power was last cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 touches, %2 games begun, %3 finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s a game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures as CSV to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 right of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question was answered often enough yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 questions, %2 left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other packs wait for this page to be left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the packs before the last swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play all packs again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on the board yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2, %3 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Heard at this hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open whatever the hours say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed whatever the hours say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the configuration again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the program anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may play now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are told it is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, set by touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: press again to do it</source>
        <translation>%1: pulsa otra vez para hacerlo</translation>
    </message>
</context>
<context>
    <name>OperatorScreen</name>
    <message>
        <source>Operator&apos;s page</source>
        <translation>Página del operador</translation>
    </message>
</context>
<context>
    <name>OrderPad</name>
    <message>
        <source>Elements to bring into their order</source>
        <translation>Elementos que hay que poner en orden</translation>
    </message>
</context>
<context>
    <name>OrderTile</name>
    <message>
        <source>Taken up</source>
        <translation>Levantado</translation>
    </message>
    <message>
        <source>Place %1 of %2</source>
        <translation>Lugar %1 de %2</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>All problems</source>
        <translation>Todos los problemas</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>PackShelf</name>
    <message>
        <source>Search title, topic, language</source>
        <translation>Buscar título, tema o idioma</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Paquetes</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message numerus="yes">
        <source>%Ln pack(s)</source>
        <translation>
            <numerusform>%Ln paquete</numerusform>
            <numerusform>%Ln paquetes</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be played</source>
        <translation>No se puede jugar</translation>
    </message>
    <message>
        <source>%1 is here already, and nothing in it is new.</source>
        <translation>%1 ya está aquí y no trae nada nuevo.</translation>
    </message>
    <message>
        <source>%1 is installed: %2.</source>
        <extracomment>%1 is the pack&apos;s title, %2 the number of its questions</extracomment>
        <translation>%1 está instalado: %2.</translation>
    </message>
    <message>
        <source>%1 is renewed: %2.</source>
        <extracomment>%1 is the pack&apos;s title, %2 what has changed: &quot;3 questions are new, 1 is gone&quot;</extracomment>
        <translation>%1 está al día: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) new</source>
        <translation>
            <numerusform>%Ln pregunta nueva</numerusform>
            <numerusform>%Ln preguntas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%Ln se ha ido</numerusform>
            <numerusform>%Ln se han ido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%Ln ha cambiado</numerusform>
            <numerusform>%Ln han cambiado</numerusform>
        </translation>
    </message>
    <message>
        <source>the questions are as they were</source>
        <translation>las preguntas siguen igual</translation>
    </message>
    <message>
        <source>%1 is deleted. Its games stay on the board.</source>
        <translation>Se borrará %1. Sus partidas siguen en la clasificación.</translation>
    </message>
    <message>
        <source>%1 is moved into %2. Its games stay on the board.</source>
        <translation>%1 pasará a %2. Sus partidas siguen en la clasificación.</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln pregunta</numerusform>
            <numerusform>%Ln preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>Only files of this computer can be taken in.</source>
        <translation>Solo se admiten archivos de este equipo.</translation>
    </message>
    <message>
        <source>Nothing was installed: %1 is not sound.</source>
        <translation>No se ha instalado nada: %1 tiene errores.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>Se ha quitado %1.</translation>
    </message>
    <message>
        <source>The packs&apos; folder cannot be written (%1). Nothing was changed.</source>
        <translation>No se puede escribir en la carpeta de paquetes (%1). No ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>PacksScreen</name>
    <message>
        <source>Packs</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Add a pack</source>
        <translation>Añadir un paquete</translation>
    </message>
    <message>
        <source>A file that you drop here is added.</source>
        <translation>Suelta aquí un archivo para añadirlo.</translation>
    </message>
    <message>
        <source>Let go to add it</source>
        <translation>Suéltalo para añadirlo</translation>
    </message>
</context>
<context>
    <name>Pad</name>
    <message>
        <source>Keypad</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>PausePanel</name>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>The round is saved as it stands. Leave it, and the first screen offers to go on.</source>
        <translation>La ronda está guardada tal como está. Si sales, la pantalla de inicio te ofrecerá seguir.</translation>
    </message>
    <message>
        <source>The round waits a while. Leave it, and it is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Leave for the first screen</source>
        <translation>Salir al inicio</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>Too many tries. The pad opens again in %1.</source>
        <translation>Demasiados intentos. El teclado vuelve a abrirse en %1.</translation>
    </message>
    <message>
        <source>That is not the PIN. Tries left: %1.</source>
        <translation>Ese no es el PIN. Intentos que quedan: %1.</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Back to the game</source>
        <translation>Volver al juego</translation>
    </message>
    <message>
        <source>Figures typed: %1 of 6</source>
        <translation>Cifras escritas: %1 de 6</translation>
    </message>
</context>
<context>
    <name>Pips</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Pregunta %1 de %2</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Pregunta %1</translation>
    </message>
</context>
<context>
    <name>Play</name>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>Queda %Ln segundo</numerusform>
            <numerusform>Quedan %Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <comment>how many</comment>
        <translation>Aciertos: %1</translation>
    </message>
    <message>
        <source>Partly right: %1</source>
        <comment>how many</comment>
        <translation>A medias: %1</translation>
    </message>
    <message>
        <source>Wrong: %1</source>
        <comment>how many</comment>
        <translation>Fallos: %1</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>Correcto: %1</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>En parte correcto</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Esta vez no</translation>
    </message>
    <message>
        <source>One of these is right</source>
        <translation>Una de estas es la correcta</translation>
    </message>
    <message>
        <source>Pick every right one</source>
        <translation>Elige todas las correctas</translation>
    </message>
    <message>
        <source>True or false?</source>
        <translation>¿Verdadero o falso?</translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translation>Escribe la respuesta</translation>
    </message>
    <message>
        <source>Bring these into their order</source>
        <translation>Ponlos en orden</translation>
    </message>
    <message>
        <source>Join what belongs together</source>
        <translation>Une lo que va junto</translation>
    </message>
    <message>
        <source>Set it on the scale</source>
        <translation>Márcalo en la escala</translation>
    </message>
    <message>
        <source>You can still change it. Ctrl+Enter locks it in</source>
        <translation>Aún puedes cambiarla. Ctrl+Intro la confirma</translation>
    </message>
    <message>
        <source>You can still change it. Enter locks it in</source>
        <translation>Aún puedes cambiarla. Intro la confirma</translation>
    </message>
    <message>
        <source>Capitals, accents and small slips do not matter</source>
        <translation>Mayúsculas, tildes y pequeños deslices no importan</translation>
    </message>
    <message>
        <source>Drag the tiles, or press a tile&apos;s number, then the number of its place</source>
        <translation>Arrastra las fichas, o pulsa el número de una y luego el de su lugar</translation>
    </message>
    <message>
        <source>Draw lines, or press a number, then the letter from A to %1 that belongs to it</source>
        <translation>Traza líneas, o pulsa un número y luego la letra, de la A a la %1, que va con él</translation>
    </message>
    <message>
        <source>Drag, use the arrows, or type the figures</source>
        <translation>Arrastra, usa las flechas o teclea las cifras</translation>
    </message>
    <message>
        <source>Pick with the keys A to %1, the arrows, or a tap</source>
        <translation>Elige con las teclas de la A a la %1, las flechas o un toque</translation>
    </message>
    <message>
        <source>The arrows carry it, Space sets it down, Esc puts it back</source>
        <translation>Las flechas la llevan, Espacio la suelta, Esc la devuelve</translation>
    </message>
    <message>
        <source>Pick its partner, or the same again to let go</source>
        <translation>Elige su pareja, o el mismo otra vez para soltarlo</translation>
    </message>
    <message>
        <source>Lock in</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>See the results</source>
        <translation>Ver los resultados</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Practice keeps no score</source>
        <translation>En la práctica no hay puntos</translation>
    </message>
    <message>
        <source>No points for this one</source>
        <translation>Esta no da puntos</translation>
    </message>
    <message>
        <source>Right answer: %1</source>
        <translation>Respuesta correcta: %1</translation>
    </message>
    <message>
        <source>%1 of %2 pairs are right</source>
        <translation>%1 de %2 parejas son correctas</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Verdadero</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Falso</translation>
    </message>
    <message>
        <source>Your answer, and right</source>
        <translation>Tu respuesta, y correcta</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Respuesta correcta</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Tu respuesta</translation>
    </message>
    <message>
        <source>Stands right</source>
        <translation>En su sitio</translation>
    </message>
    <message>
        <source>You had it at %1</source>
        <translation>Lo pusiste en el %1</translation>
    </message>
    <message>
        <source>Of %2 pairs, %1 stand the right way round</source>
        <extracomment>Any two elements are a pair: %1 of the %2 pairs stand in the right order</extracomment>
        <translation>De %2 parejas, %1 están en el orden correcto</translation>
    </message>
    <message>
        <source>Nothing set yet</source>
        <translation>Nada marcado aún</translation>
    </message>
    <message>
        <source>On the spot</source>
        <translation>En el clavo</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>Te desvías %1</translation>
    </message>
    <message>
        <source>up to %1 counts as right</source>
        <translation>hasta %1 se da por bueno</translation>
    </message>
    <message>
        <source>Your answer, and near enough</source>
        <translation>Tu respuesta, y bastante cerca</translation>
    </message>
    <message>
        <source>Your answer, and not far off</source>
        <translation>Tu respuesta, no muy lejos</translation>
    </message>
    <message>
        <source>The scale runs from %1 to %2</source>
        <translation>La escala va de %1 a %2</translation>
    </message>
    <message>
        <source>Also counts</source>
        <translation>También vale</translation>
    </message>
</context>
<context>
    <name>PlayFooter</name>
    <message>
        <source>Hint</source>
        <translation>Pista</translation>
    </message>
</context>
<context>
    <name>PlayHeader</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>%1 in a row</source>
        <translation>%1 seguidas</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
</context>
<context>
    <name>PlayScreen</name>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
</context>
<context>
    <name>Points</name>
    <message>
        <source>%1 for an easy question</source>
        <translation>%1 por una pregunta fácil</translation>
    </message>
    <message>
        <source>%1 for a medium question</source>
        <translation>%1 por una pregunta media</translation>
    </message>
    <message>
        <source>%1 for a hard question</source>
        <translation>%1 por una pregunta difícil</translation>
    </message>
    <message>
        <source>%1, %2 right</source>
        <extracomment>%1 is what was earned: &quot;40 for an easy question&quot;, %2 a share: &quot;50%&quot;</extracomment>
        <translation>%1, correcta al %2</translation>
    </message>
    <message>
        <source>+%1 for %2 in a row</source>
        <translation>+%1 por %2 seguidas</translation>
    </message>
    <message>
        <source>+%1 for speed</source>
        <translation>+%1 por rapidez</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Pregunta %1 de %2</translation>
    </message>
    <message>
        <source>Show the reveal</source>
        <translation>Mostrar la solución</translation>
    </message>
    <message>
        <source>Ask it again</source>
        <translation>Preguntar otra vez</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <translation>Leído a las %1</translation>
    </message>
    <message>
        <source>Nothing of this pack can be played yet. Mend what is listed and save.</source>
        <translation>Aún no se puede jugar nada de este paquete. Corrige lo indicado y guarda.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>Ningún problema.</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>The question before</source>
        <translation>La pregunta anterior</translation>
    </message>
    <message>
        <source>The next question</source>
        <translation>La pregunta siguiente</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>N and P step, Esc leaves</source>
        <translation>N y P avanzan y retroceden, Esc sale</translation>
    </message>
    <message>
        <source>Esc leaves</source>
        <translation>Esc sale</translation>
    </message>
</context>
<context>
    <name>PreviewScreen</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>In the question in view</source>
        <translation>En la pregunta que se ve</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Questions with an error are left out; everything else plays.</source>
        <translation>Las preguntas con errores quedan fuera; todo lo demás se juega.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Todo en orden.</translation>
    </message>
</context>
<context>
    <name>ProblemsScreen</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
</context>
<context>
    <name>QuietButton</name>
    <message>
        <source>Key %1</source>
        <translation>Tecla %1</translation>
    </message>
</context>
<context>
    <name>RemovePanel</name>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>Rest</name>
    <message>
        <source>Come back soon.</source>
        <translation>Vuelve pronto.</translation>
    </message>
    <message>
        <source>We play again on %1 at %2.</source>
        <translation>Volvemos a jugar el %1 a las %2.</translation>
    </message>
    <message>
        <source>We play again at %2.</source>
        <translation>Volvemos a jugar a las %2.</translation>
    </message>
    <message>
        <source>Closed for now</source>
        <translation>Cerrado por ahora</translation>
    </message>
    <message>
        <source>A short rest</source>
        <translation>Un breve descanso</translation>
    </message>
    <message>
        <source>The game is catching its breath, and will be back in a few minutes.</source>
        <translation>El juego está recobrando el aliento y volverá en unos minutos.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>The picture could not be saved in %1 (%2), but it is copied: paste it anywhere.</source>
        <translation>La imagen no se pudo guardar en %1 (%2), pero está copiada: pégala donde quieras.</translation>
    </message>
    <message>
        <source>Saved as %1, and copied: paste it wherever you like.</source>
        <translation>Guardada como %1 y copiada: pégala donde quieras.</translation>
    </message>
    <message>
        <source>Practice keeps no score.</source>
        <translation>En la práctica no hay puntos.</translation>
    </message>
    <message numerus="yes">
        <source>Practise the %Ln missed</source>
        <comment>questions</comment>
        <translation>
            <numerusform>Practicar la fallada</numerusform>
            <numerusform>Practicar las %Ln falladas</numerusform>
        </translation>
    </message>
    <message>
        <source>What was missed, and where to read it</source>
        <translation>Lo que falló, y dónde leerlo</translation>
    </message>
    <message>
        <source>Nothing missed: the round again</source>
        <translation>Sin fallos: la ronda, de nuevo</translation>
    </message>
    <message>
        <source>A perfect round</source>
        <translation>Una ronda perfecta</translation>
    </message>
    <message>
        <source>Sharp as a blade</source>
        <translation>Con filo de navaja</translation>
    </message>
    <message>
        <source>Light on your feet</source>
        <translation>Con pies ligeros</translation>
    </message>
    <message>
        <source>The night is young</source>
        <translation>La noche es joven</translation>
    </message>
    <message>
        <source>%1 right, then the first miss</source>
        <translation>%1 aciertos, y luego el primer fallo</translation>
    </message>
    <message>
        <source>Missed at the very first</source>
        <translation>Fallo a la primera</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%1 de %2 acertadas</translation>
    </message>
    <message>
        <source>%1 when midnight struck</source>
        <translation>%1 al dar la medianoche</translation>
    </message>
    <message>
        <source>%1 for answers</source>
        <translation>%1 por respuestas</translation>
    </message>
    <message>
        <source>%1 for streaks</source>
        <translation>%1 por rachas</translation>
    </message>
    <message>
        <source>%1 for speed</source>
        <translation>%1 por rapidez</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>You said: %1</source>
        <translation>Dijiste: %1</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>Correcto: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>questions</comment>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>right</source>
        <translation>correcta</translation>
    </message>
    <message>
        <source>partly right</source>
        <translation>en parte correcta</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>fallada</translation>
    </message>
    <message>
        <source>The very same game: %1</source>
        <translation>La misma partida: %1</translation>
    </message>
    <message>
        <source>The text is copied. Paste it wherever you like.</source>
        <translation>Texto copiado. Pégalo donde quieras.</translation>
    </message>
</context>
<context>
    <name>ResultsScreen</name>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Show it to friends</source>
        <translation>Enséñalo a tus amigos</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Otra ronda</translation>
    </message>
</context>
<context>
    <name>ReviewEntry</name>
    <message>
        <source>right</source>
        <translation>correcta</translation>
    </message>
    <message>
        <source>partly right</source>
        <translation>en parte correcta</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>fallada</translation>
    </message>
</context>
<context>
    <name>ScaleSlider</name>
    <message>
        <source>Scale from %1 to %2</source>
        <translation>Escala de %1 a %2</translation>
    </message>
</context>
<context>
    <name>Scores</name>
    <message>
        <source>%1 of %2 right</source>
        <translation>%1 de %2 acertadas</translation>
    </message>
    <message>
        <source>just played</source>
        <translation>recién jugada</translation>
    </message>
    <message>
        <source>No round is finished yet. The first one goes on top.</source>
        <translation>Aún no hay rondas terminadas. La primera irá arriba del todo.</translation>
    </message>
</context>
<context>
    <name>ScoresScreen</name>
    <message>
        <source>Scores</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Best games</source>
        <translation>Mejores partidas</translation>
    </message>
    <message>
        <source>%1. %2, %3, %4</source>
        <translation>%1. %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Questions stay in the language of their pack.</source>
        <translation>Las preguntas siguen en el idioma de su paquete.</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>La del sistema</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Night, day, or the strongest contrast.</source>
        <translation>Noche, día o el mayor contraste.</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noche</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Everything that can be read grows with it.</source>
        <translation>Todo lo que se lee crece con él.</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Nothing moves, it only fades.</source>
        <translation>Nada se mueve, solo se desvanece.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>M turns it on and off, anywhere.</source>
        <translation>La tecla M lo enciende y apaga en cualquier parte.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>How loud the sounds are.</source>
        <translation>Lo fuerte que suena.</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Límites de tiempo</translation>
    </message>
    <message>
        <source>How long the clock of Midnight runs. Without one, quick answers earn no more.</source>
        <translation>Cuánto corre el reloj de Medianoche. Sin él, responder rápido no da más puntos.</translation>
    </message>
    <message>
        <source>90 seconds</source>
        <translation>90 segundos</translation>
    </message>
    <message>
        <source>3 minutes</source>
        <translation>3 minutos</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minutos</translation>
    </message>
    <message>
        <source>No clock</source>
        <translation>Sin reloj</translation>
    </message>
    <message>
        <source>Spoilers</source>
        <translation>Spoilers</translation>
    </message>
    <message>
        <source>Whether questions that give a plot away are asked.</source>
        <translation>Si se hacen preguntas que desvelan la trama.</translation>
    </message>
    <message>
        <source>Match my level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds are chosen by your answers so far, so that about 3 in 4 are right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>SharePanel</name>
    <message>
        <source>Show it to friends</source>
        <translation>Enséñalo a tus amigos</translation>
    </message>
    <message>
        <source>Neither gives an answer away, nor says who played.</source>
        <translation>Ni desvela respuestas ni dice quién jugó.</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>Nothing to count yet. Play a round, and come back.</source>
        <translation>Aún no hay nada que contar. Juega una ronda y vuelve.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Aciertos</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondas</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminadas</translation>
    </message>
    <message>
        <source>Best score</source>
        <translation>Mejor puntuación</translation>
    </message>
    <message>
        <source>in one round</source>
        <translation>en una ronda</translation>
    </message>
    <message>
        <source>Longest streak</source>
        <translation>Racha más larga</translation>
    </message>
    <message>
        <source>right in a row</source>
        <translation>aciertos seguidos</translation>
    </message>
    <message>
        <source>Time per question</source>
        <translation>Tiempo por pregunta</translation>
    </message>
    <message>
        <source>half are quicker</source>
        <translation>la mitad, más rápido</translation>
    </message>
    <message>
        <source>give or take %1</source>
        <translation>más o menos %1</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Without a topic</source>
        <translation>Sin tema</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3 right</source>
        <translation>%1: %2, %3 acertadas</translation>
    </message>
    <message>
        <source>Scores over time</source>
        <translation>Puntos a lo largo del tiempo</translation>
    </message>
    <message numerus="yes">
        <source>Scores of the last %Ln round(s)</source>
        <translation>
            <numerusform>Puntos de la última ronda</numerusform>
            <numerusform>Puntos de las últimas %Ln rondas</numerusform>
        </translation>
    </message>
    <message>
        <source>No round is finished yet.</source>
        <translation>Aún no hay ninguna ronda terminada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln round(s)</source>
        <translation>
            <numerusform>%Ln ronda</numerusform>
            <numerusform>%Ln rondas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, from %2 to %3, the last one %4</source>
        <extracomment>%1 is the number of rounds, the others are points: &quot;5 rounds, from 200 to 900, the last one 350&quot;</extracomment>
        <translation>%1, de %2 a %3, la última %4</translation>
    </message>
    <message numerus="yes">
        <source>Once you have met a question %Ln time(s), it is shown here if it is hard or easy for you.</source>
        <translation>
            <numerusform>Cuando hayas visto una pregunta %Ln vez, aparecerá aquí si te resulta difícil o fácil.</numerusform>
            <numerusform>Cuando hayas visto una pregunta %Ln veces, aparecerá aquí si te resulta difícil o fácil.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
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
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Right answers by topic</source>
        <translation>Aciertos por tema</translation>
    </message>
    <message>
        <source>Hardest for you</source>
        <translation>Las más difíciles para ti</translation>
    </message>
    <message>
        <source>Easiest for you</source>
        <translation>Las más fáciles para ti</translation>
    </message>
</context>
<context>
    <name>StillThereScreen</name>
    <message>
        <source>Still there?</source>
        <translation>¿Sigues ahí?</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>Aquí estoy</translation>
    </message>
    <message>
        <source>Still there? Touch anything to go on.</source>
        <translation>¿Sigues ahí? Toca donde quieras para seguir.</translation>
    </message>
    <message>
        <source>Touch anything to go on. In %1 s the screen is the next visitor&apos;s.</source>
        <translation>Toca donde quieras para seguir. En %1 s la pantalla será del siguiente visitante.</translation>
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
            <numerusform>Queda %Ln segundo</numerusform>
            <numerusform>Quedan %Ln segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>TopicBar</name>
    <message>
        <source>%1: %2 of %3 right</source>
        <translation>%1: %2 de %3 acertadas</translation>
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
        <translation>Aciertos por tema</translation>
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
        <translation>Tu respuesta</translation>
    </message>
    <message>
        <source>Hide the keypad</source>
        <translation>Ocultar el teclado</translation>
    </message>
    <message>
        <source>Show a keypad</source>
        <translation>Mostrar un teclado</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>outlet not known</source>
        <translation>medio desconocido</translation>
    </message>
    <message>
        <source>author not named</source>
        <translation>sin autor</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>párrafo %1</translation>
    </message>
    <message>
        <source>paragraphs %1</source>
        <translation>párrafos %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>packs</comment>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%Ln omitida</numerusform>
            <numerusform>%Ln omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>True</source>
        <translation>Verdadero</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Falso</translation>
    </message>
</context>
<context>
    <name>Wordmark</name>
    <message>
        <source>Wickquiz</source>
        <translation>Wickquiz</translation>
    </message>
</context>
</TS>
