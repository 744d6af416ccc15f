<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Attract</name>
    <message>
        <source>Today&apos;s best at this screen</source>
        <translation>Lo mejor de hoy en esta pantalla</translation>
    </message>
    <message>
        <source>Today&apos;s best everywhere</source>
        <translation>Lo mejor de hoy en todas partes</translation>
    </message>
    <message>
        <source>The week&apos;s best at this screen</source>
        <translation>Lo mejor de la semana en esta pantalla</translation>
    </message>
    <message>
        <source>The week&apos;s best everywhere</source>
        <translation>Lo mejor de la semana en todas partes</translation>
    </message>
    <message>
        <source>The best ever at this screen</source>
        <translation>Lo mejor de siempre en esta pantalla</translation>
    </message>
    <message>
        <source>The best ever everywhere</source>
        <translation>Lo mejor de siempre en todas partes</translation>
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
    <message>
        <source>HH:mm:ss</source>
        <translation>HH:mm:ss</translation>
    </message>
</context>
<context>
    <name>DeletePanel</name>
    <message>
        <source>Delete everything?</source>
        <translation>¿Borrarlo todo?</translation>
    </message>
    <message>
        <source>All games, answers, scores and ratings of every player go, with their backups. Nothing brings them back. Packs stay.</source>
        <translation>Se borran todas las partidas, respuestas, puntos y niveles de todos los jugadores, con sus copias. No hay vuelta atrás. Los paquetes se quedan.</translation>
    </message>
    <message>
        <source>Keep the settings</source>
        <translation>Conservar los ajustes</translation>
    </message>
    <message>
        <source>Keep it all</source>
        <translation>Conservarlo todo</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Borrarlo todo</translation>
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
    <message>
        <source>All scores are kept. Leave, and the first screen offers to go on with this question.</source>
        <translation>Los puntos quedan guardados. Si sales, la pantalla de inicio te ofrecerá seguir con esta pregunta.</translation>
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
        <translation>A mi nivel</translation>
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
        <translation>a mi nivel</translation>
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
        <source>Of you, these three letters are all that is kept.</source>
        <translation>De ti solo se guardan estas tres letras.</translation>
    </message>
    <message>
        <source>What this kiosk stores</source>
        <translation>Qué guarda este equipo</translation>
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
    <name>KeyButton</name>
    <message>
        <source>Always: %1</source>
        <translation>Siempre: %1</translation>
    </message>
    <message>
        <source>%1: press a key, Delete for none</source>
        <translation>%1: pulsa una tecla, Supr para ninguna</translation>
    </message>
    <message>
        <source>%1: %2 or %3</source>
        <translation>%1: %2 o %3</translation>
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
    <name>Kiosk</name>
    <message>
        <source>Within reach</source>
        <translation>Al alcance</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Usar toda la pantalla</translation>
    </message>
</context>
<context>
    <name>KioskFooter</name>
    <message>
        <source>What this kiosk stores</source>
        <translation>Qué guarda este equipo</translation>
    </message>
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
        <translation>Las rondas se eligen según tus respuestas, para que aciertes unas 3 de cada 4.</translation>
    </message>
    <message>
        <source>Your rating: %1, give or take %2. Rounds are chosen so that about 3 in 4 are right.</source>
        <translation>Tu nivel: %1, más o menos %2. Las rondas se eligen para que aciertes unas 3 de cada 4.</translation>
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
        <translation>Cómo va</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Visitantes</translation>
    </message>
    <message>
        <source>Hardest questions</source>
        <translation>Preguntas más difíciles</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Sound and hours</source>
        <translation>Sonido y horario</translation>
    </message>
    <message>
        <source>Lock and end</source>
        <translation>Bloqueo y cierre</translation>
    </message>
    <message>
        <source>The configuration and the packs are read again.</source>
        <translation>La configuración y los paquetes se han vuelto a leer.</translation>
    </message>
    <message>
        <source>There is no step back.</source>
        <translation>No hay paso atrás.</translation>
    </message>
    <message>
        <source>The packs before the last swap are played again.</source>
        <translation>Se vuelve a jugar con los paquetes anteriores al último cambio.</translation>
    </message>
    <message>
        <source>All packs are played again.</source>
        <translation>Se vuelve a jugar con todos los paquetes.</translation>
    </message>
    <message>
        <source>All initials are deleted, here and in the backups.</source>
        <translation>Se han borrado todas las iniciales, aquí y en las copias.</translation>
    </message>
    <message>
        <source>The games are sent again.</source>
        <translation>Las partidas se envían de nuevo.</translation>
    </message>
    <message>
        <source>The program comes to its end.</source>
        <translation>El programa se está cerrando.</translation>
    </message>
    <message>
        <source>The game is off the board; its figures stay.</source>
        <translation>La partida ya no está en la clasificación; sus cifras se quedan.</translation>
    </message>
    <message>
        <source>The game is on the board again.</source>
        <translation>La partida vuelve a estar en la clasificación.</translation>
    </message>
    <message>
        <source>The figures cannot be written to %1 (%2).</source>
        <translation>Las cifras no se pueden escribir en %1 (%2).</translation>
    </message>
    <message>
        <source>The figures are in %1.</source>
        <translation>Las cifras están en %1.</translation>
    </message>
    <message>
        <source>Nothing asks for you.</source>
        <translation>Nada requiere tu atención.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>The run before ended by</source>
        <translation>La sesión anterior acabó por</translation>
    </message>
    <message>
        <source>there was none</source>
        <translation>no hubo ninguna</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>%1 MB free of %2 MB</source>
        <translation>%1 MB libres de %2 MB</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Read the configuration and the packs again</source>
        <translation>Volver a leer la configuración y los paquetes</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Seven days</source>
        <translation>Siete días</translation>
    </message>
    <message>
        <source>Ever</source>
        <translation>Desde siempre</translation>
    </message>
    <message>
        <source>Given up at question %1</source>
        <translation>Abandonadas en la pregunta %1</translation>
    </message>
    <message>
        <source>%1 to %2 o&apos;clock</source>
        <translation>de %1 a %2 h</translation>
    </message>
    <message>
        <source>The power was last cut</source>
        <translation>Último corte de luz</translation>
    </message>
    <message>
        <source>%1 touches, %2 games begun, %3 finished</source>
        <translation>%1 toques, %2 partidas empezadas, %3 terminadas</translation>
    </message>
    <message>
        <source>%1 s a game</source>
        <translation>%1 s por partida</translation>
    </message>
    <message>
        <source>Figures as CSV to %1</source>
        <translation>Cifras como CSV en %1</translation>
    </message>
    <message>
        <source>%1 right of %2</source>
        <translation>%1 acertadas de %2</translation>
    </message>
    <message>
        <source>No question was answered often enough yet.</source>
        <translation>Ninguna pregunta se ha respondido aún lo bastante.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln pregunta</numerusform>
            <numerusform>%Ln preguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln game(s) to be sent</source>
        <translation>
            <numerusform>%Ln partida por enviar</numerusform>
            <numerusform>%Ln partidas por enviar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is refused</source>
        <translation>%1 se ha rechazado</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Qué se guarda</translation>
    </message>
    <message>
        <source>the operator&apos;s quit</source>
        <translation>el operador, que lo cerró</translation>
    </message>
    <message>
        <source>the operator&apos;s restart</source>
        <translation>el operador, que lo reinició</translation>
    </message>
    <message>
        <source>the system, in good order</source>
        <translation>el sistema, en orden</translation>
    </message>
    <message>
        <source>a crash</source>
        <translation>un fallo</translation>
    </message>
    <message>
        <source>the watchdog: it hung</source>
        <translation>el vigilante: se colgó</translation>
    </message>
    <message>
        <source>a power cut</source>
        <translation>un corte de luz</translation>
    </message>
    <message>
        <source>Starts after %1</source>
        <translation>Arranques tras %1</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Primer arranque</translation>
    </message>
    <message>
        <source>%1 s an answer</source>
        <translation>%1 s por respuesta</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Carpeta vigilada</translation>
    </message>
    <message>
        <source>Other packs wait for this page to be left.</source>
        <translation>Otros paquetes esperan a que salgas de esta página.</translation>
    </message>
    <message>
        <source>Back to the packs before the last swap</source>
        <translation>Volver a los paquetes anteriores al último cambio</translation>
    </message>
    <message>
        <source>Play all packs again</source>
        <translation>Volver a jugar con todos los paquetes</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Hidden: %1</source>
        <translation>Ocultas: %1</translation>
    </message>
    <message>
        <source>Nobody is on the board yet.</source>
        <translation>Aún no hay nadie en la clasificación.</translation>
    </message>
    <message>
        <source>Delete all initials for good</source>
        <translation>Borrar todas las iniciales para siempre</translation>
    </message>
    <message>
        <source>Shared board</source>
        <translation>Clasificación compartida</translation>
    </message>
    <message>
        <source>Send what was refused again</source>
        <translation>Reenviar lo rechazado</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rechazadas: %1</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Heard at this hour</source>
        <translation>Volumen a esta hora</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>Open whatever the hours say</source>
        <translation>Abrir diga lo que diga el horario</translation>
    </message>
    <message>
        <source>Closed whatever the hours say</source>
        <translation>Cerrar diga lo que diga el horario</translation>
    </message>
    <message>
        <source>Follow the configuration again</source>
        <translation>Volver a la configuración</translation>
    </message>
    <message>
        <source>locked: %1</source>
        <translation>bloqueado: %1</translation>
    </message>
    <message>
        <source>open: %1</source>
        <translation>abierto: %1</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>desconocido: %1</translation>
    </message>
    <message>
        <source>Start the program anew</source>
        <translation>Reiniciar el programa</translation>
    </message>
    <message>
        <source>Quit the program</source>
        <translation>Salir del programa</translation>
    </message>
    <message>
        <source>may play now</source>
        <translation>pueden jugar ahora</translation>
    </message>
    <message>
        <source>are told it is closed</source>
        <translation>ven que está cerrado</translation>
    </message>
    <message>
        <source>%1, set by touch</source>
        <translation>%1, fijado a mano</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, hasta %2</translation>
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
    <message numerus="yes">
        <source>%Ln not read yet</source>
        <comment>packs</comment>
        <translation>
            <numerusform>%Ln sin leer todavía</numerusform>
            <numerusform>%Ln sin leer todavía</numerusform>
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
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Leave for the first screen</source>
        <translation>Salir al inicio</translation>
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
        <source>Draw lines, or press a number, then the letter that belongs to it: %1</source>
        <translation>Traza líneas, o pulsa un número y luego la letra que va con él: %1</translation>
    </message>
    <message>
        <source>Pick with the keys %1, the arrows, or a tap</source>
        <translation>Elige con las teclas %1, las flechas o un toque</translation>
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
    <name>PlayDock</name>
    <message>
        <source>Read what was before</source>
        <translation>Volver atrás en el texto</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
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
    <name>PlayPause</name>
    <message>
        <source>The round waits a while. Leave it, and it is over.</source>
        <translation>La ronda espera un rato. Si sales, se acaba.</translation>
    </message>
    <message>
        <source>The round is saved as it stands. Leave it, and the first screen offers to go on.</source>
        <translation>La ronda está guardada tal como está. Si sales, la pantalla de inicio te ofrecerá seguir.</translation>
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
    <name>PlayerField</name>
    <message>
        <source>Player&apos;s name</source>
        <translation>Nombre del jugador</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
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
    <name>PresenceScreen</name>
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
    <name>ReadingNote</name>
    <message numerus="yes">
        <source>%Ln new pack(s) are being read. You can play meanwhile.</source>
        <translation>
            <numerusform>Se está leyendo %Ln paquete nuevo. Mientras tanto se puede jugar.</numerusform>
            <numerusform>Se están leyendo %Ln paquetes nuevos. Mientras tanto se puede jugar.</numerusform>
        </translation>
    </message>
    <message>
        <source>All packs are read.</source>
        <translation>Todos los paquetes están leídos.</translation>
    </message>
    <message>
        <source>Reading new packs: %1 of %2</source>
        <translation>Leyendo paquetes nuevos: %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pack(s) not read yet</source>
        <translation>
            <numerusform>%Ln paquete sin leer todavía</numerusform>
            <numerusform>%Ln paquetes sin leer todavía</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Leer ahora</translation>
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
    <name>Sentences</name>
    <message>
        <source>That is not a game code: at least one character is mistyped or missing. Compare it again, sign by sign.</source>
        <translation>Eso no es un código de partida: al menos un signo está mal o falta. Compáralo otra vez, signo a signo.</translation>
    </message>
    <message>
        <source>There is no &apos;%1&apos; in a game code: it does without 0, O, 1 and I, which look alike.</source>
        <translation>En un código de partida no hay «%1»: prescinde de 0, O, 1 e I, que se parecen.</translation>
    </message>
    <message>
        <source>This code needs a pack that is not installed here.</source>
        <translation>Este código necesita un paquete que aquí no está instalado.</translation>
    </message>
    <message>
        <source>This code needs the pack &apos;%1&apos; as it was when the code was made; the one here has changed since.</source>
        <translation>Este código necesita el paquete «%1» tal como era al crearse el código; el de aquí ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>This code names a topic that its packs do not have here.</source>
        <translation>Este código nombra un tema que sus paquetes no tienen aquí.</translation>
    </message>
    <message>
        <source>This code was made under rules %1, and this wickquiz plays rules %2: both players need the same version of the game.</source>
        <translation>Este código se hizo con las reglas %1 y este wickquiz juega con las reglas %2: ambos jugadores necesitan la misma versión del juego.</translation>
    </message>
    <message>
        <source>All questions that fit were asked here not long ago.</source>
        <translation>Todas las preguntas que encajan se hicieron aquí hace poco.</translation>
    </message>
    <message>
        <source>There is no question to ask: the packs have none that can be played.</source>
        <translation>No hay nada que preguntar: los paquetes no tienen ninguna pregunta jugable.</translation>
    </message>
    <message>
        <source>No question fits all that was asked for (%1). Leave out one of these.</source>
        <translation>Ninguna pregunta cumple todo lo pedido (%1). Quita algo de esto.</translation>
    </message>
    <message>
        <source>No pack here has the topic &apos;%1&apos;. Topics to choose from: %2.</source>
        <translation>Ningún paquete de aquí tiene el tema «%1». Temas disponibles: %2.</translation>
    </message>
    <message>
        <source>Nothing was missed in that round.</source>
        <translation>En esa ronda no se falló nada.</translation>
    </message>
    <message>
        <source>There is nothing to practise: all that was asked here was answered right, and is due again in %1 at the soonest. Play another mode, or pick another pack or topic.</source>
        <translation>No hay nada que practicar: todo lo preguntado aquí se acertó y no toca repasarlo hasta dentro de %1. Juega en otro modo, o elige otro paquete o tema.</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>un día</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 horas</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>una hora</translation>
    </message>
    <message>
        <source>topic %1</source>
        <translation>tema %1</translation>
    </message>
    <message>
        <source>level easy</source>
        <translation>nivel fácil</translation>
    </message>
    <message>
        <source>level medium</source>
        <translation>nivel medio</translation>
    </message>
    <message>
        <source>level hard</source>
        <translation>nivel difícil</translation>
    </message>
    <message>
        <source>no spoilers</source>
        <translation>sin spoilers</translation>
    </message>
    <message>
        <source>The round that was left cannot be gone on with. It was scored by other rules.</source>
        <translation>La ronda que dejaste no se puede seguir. Se puntuó con otras reglas.</translation>
    </message>
    <message>
        <source>The round that was left cannot be gone on with. Its rules cannot be read.</source>
        <translation>La ronda que dejaste no se puede seguir. Sus reglas no se pueden leer.</translation>
    </message>
    <message>
        <source>The round that was left cannot be gone on with. %1</source>
        <translation>La ronda que dejaste no se puede seguir. %1</translation>
    </message>
    <message>
        <source>The round that was left needs the pack &apos;%1&apos;, which is not here.</source>
        <translation>La ronda que dejaste necesita el paquete «%1», que no está aquí.</translation>
    </message>
    <message>
        <source>The round that was left needs the pack &apos;%1&apos; as it was; it has changed since.</source>
        <translation>La ronda que dejaste necesita el paquete «%1» tal como era; ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>The disk that holds the scores file %1 is full. Scores are not saved; make room, then start wickquiz again.</source>
        <translation>El disco con el archivo de puntos %1 está lleno. Los puntos no se guardan; libera espacio y vuelve a abrir wickquiz.</translation>
    </message>
    <message>
        <source>Another program keeps the scores file %1 locked. Scores are not saved; close that program, then start wickquiz again.</source>
        <translation>Otro programa bloquea el archivo de puntos %1. Los puntos no se guardan; cierra ese programa y vuelve a abrir wickquiz.</translation>
    </message>
    <message>
        <source>The scores file %1 may not be written (%2). Scores are not saved; make the file and its folder writable, then start wickquiz again.</source>
        <translation>No se permite escribir en el archivo de puntos %1 (%2). Los puntos no se guardan; haz que el archivo y su carpeta admitan escritura y vuelve a abrir wickquiz.</translation>
    </message>
    <message>
        <source>The scores file %1 could not be read or written (%2). Scores are not saved; check the disk, its free room and any limit on the size of files, then start wickquiz again.</source>
        <translation>No se pudo leer o escribir el archivo de puntos %1 (%2). Los puntos no se guardan; revisa el disco, el espacio libre y cualquier límite de tamaño, y vuelve a abrir wickquiz.</translation>
    </message>
    <message>
        <source>The scores file %1 cannot be opened (%2). Scores are not saved; see what lies there and move it away, or name another place in WICKQUIZ_HOME.</source>
        <translation>El archivo de puntos %1 no se puede abrir (%2). Los puntos no se guardan; mira qué hay ahí y apártalo, o indica otro lugar en WICKQUIZ_HOME.</translation>
    </message>
    <message>
        <source>The scores file %1 is damaged (%2). Scores are not saved; start wickquiz again to have it mended.</source>
        <translation>El archivo de puntos %1 está dañado (%2). Los puntos no se guardan; vuelve a abrir wickquiz para repararlo.</translation>
    </message>
    <message>
        <source>The scores file %1 was written by a later version of wickquiz (its format is %2, this one knows %3). It is left as it is and scores are not saved; update wickquiz to go on with it.</source>
        <translation>El archivo de puntos %1 es de una versión posterior de wickquiz (su formato es %2, esta conoce %3). Queda como está y los puntos no se guardan; actualiza wickquiz para seguir con él.</translation>
    </message>
    <message>
        <source>The file %1 is the database of another program. It is left as it is and scores are not saved; move it away, or name another place in WICKQUIZ_HOME.</source>
        <translation>El archivo %1 es la base de datos de otro programa. Queda como está y los puntos no se guardan; apártalo, o indica otro lugar en WICKQUIZ_HOME.</translation>
    </message>
    <message>
        <source>Another wickquiz is open and keeps the scores file %1. Scores are not saved here; close the other one, then start this one again.</source>
        <translation>Hay otro wickquiz abierto con el archivo de puntos %1. Aquí no se guardan los puntos; cierra el otro y vuelve a abrir este.</translation>
    </message>
    <message>
        <source>The settings could not be kept in %1 (%2). They hold until wickquiz is closed.</source>
        <translation>Los ajustes no se pudieron guardar en %1 (%2). Valen hasta que se cierre wickquiz.</translation>
    </message>
    <message>
        <source>%1 is no pack: the name of one ends in %2 or %3.</source>
        <translation>%1 no es un paquete: el nombre de uno acaba en %2 o %3.</translation>
    </message>
    <message>
        <source>%1 was changed while it was read: try again.</source>
        <translation>%1 cambió mientras se leía: inténtalo otra vez.</translation>
    </message>
    <message>
        <source>%1 is there already, and another one: remove that first.</source>
        <translation>%1 ya existe y es otro: quítalo primero.</translation>
    </message>
    <message>
        <source>%1 has the same name but for capitals: remove that one first.</source>
        <translation>%1 se llama igual salvo mayúsculas: quítalo primero.</translation>
    </message>
    <message>
        <source>A pack with the id &apos;%1&apos; lies at %2 already: that one would go on being played.</source>
        <translation>Ya hay un paquete con el id «%1» en %2: se seguiría jugando con ese.</translation>
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
        <translation>No se pudo escribir nada en %1 (%2).</translation>
    </message>
    <message>
        <source>All of it is in %1.</source>
        <translation>Está todo en %1.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>No se ha borrado nada.</translation>
    </message>
    <message>
        <source>These files could not be deleted: %1. Delete them by hand.</source>
        <translation>Estos archivos no se pudieron borrar: %1. Bórralos a mano.</translation>
    </message>
    <message>
        <source>Everything is deleted. A new start.</source>
        <translation>Todo está borrado. Un nuevo comienzo.</translation>
    </message>
    <message>
        <source>%1 leads through the options and picks them. Press another key.</source>
        <translation>%1 recorre las opciones y las elige. Pulsa otra tecla.</translation>
    </message>
    <message>
        <source>%1 picks an option. Press another key.</source>
        <translation>%1 elige una opción. Pulsa otra tecla.</translation>
    </message>
    <message>
        <source>%1 turns the sound on and off. Press another key.</source>
        <translation>%1 enciende y apaga el sonido. Pulsa otra tecla.</translation>
    </message>
    <message>
        <source>%1 fills the screen. Press another key.</source>
        <translation>%1 llena la pantalla. Pulsa otra tecla.</translation>
    </message>
    <message>
        <source>%1 shows the hint anyway. Press another key.</source>
        <translation>%1 ya muestra la pista. Pulsa otra tecla.</translation>
    </message>
    <message>
        <source>%1 locks in and goes on anyway. Press another key.</source>
        <translation>%1 ya confirma y continúa. Pulsa otra tecla.</translation>
    </message>
    <message>
        <source>%1 is a key of yours for something else. Press another one.</source>
        <translation>%1 ya es tu tecla para otra cosa. Pulsa otra.</translation>
    </message>
    <message>
        <source>%1 is a key of yours for something else. Change that first.</source>
        <translation>%1 ya es tu tecla para otra cosa. Cambia esa primero.</translation>
    </message>
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
        <source>As the system</source>
        <comment>motion</comment>
        <translation>Como el sistema</translation>
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
        <source>How long the clock of Midnight runs before it strikes.</source>
        <translation>Cuánto corre el reloj de Medianoche antes de dar la hora.</translation>
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
        <translation>A mi nivel</translation>
    </message>
    <message>
        <source>Rounds are chosen by your answers so far, so that about 3 in 4 are right.</source>
        <translation>Las rondas se eligen según tus respuestas, para que aciertes unas 3 de cada 4.</translation>
    </message>
    <message>
        <source>Keys for the options</source>
        <translation>Teclas para las opciones</translation>
    </message>
    <message>
        <source>The figures 1 to 9 pick them too.</source>
        <translation>Las cifras del 1 al 9 también las eligen.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Lock in</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Pregunta siguiente</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
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
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>A key of your own for each, besides the one that always does it. In a text, letters are letters.</source>
        <translation>Una tecla propia para cada cosa, además de la de siempre. En un texto, las letras son letras.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Scores, statistics and the level are kept apart for each name. Without one, they are one for all.</source>
        <translation>Puntos, estadísticas y nivel van aparte para cada nombre. Sin nombre, son comunes.</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Jugador</translation>
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
    <name>Stored</name>
    <message>
        <source>Of you</source>
        <translation>De ti</translation>
    </message>
    <message>
        <source>Of a game</source>
        <translation>De una partida</translation>
    </message>
    <message>
        <source>The questions, the answers that were given, how long each took, and the score. The board is made from these.</source>
        <translation>Las preguntas, las respuestas dadas, cuánto se tardó en cada una y los puntos. De ahí sale la clasificación.</translation>
    </message>
    <message>
        <source>Of the kiosk</source>
        <translation>Del equipo</translation>
    </message>
    <message>
        <source>How often it is touched, and games are begun, finished or given up. Its log says what the program did, never who played.</source>
        <translation>Cuántas veces se toca y cuántas partidas se empiezan, se acaban o se dejan. Su registro dice lo que hizo el programa, nunca quién jugó.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>How it is deleted</source>
        <translation>Cómo se borra</translation>
    </message>
    <message>
        <source>Three letters, and only if you sign with them. No name, no address, no IP address, no picture, no sound.</source>
        <translation>Tres letras, y solo si firmas con ellas. Ni nombre, ni dirección, ni dirección IP, ni imagen, ni sonido.</translation>
    </message>
    <message>
        <source>Nothing: no letters, no name, no address, no IP address, no picture, no sound.</source>
        <translation>Nada: ni letras, ni nombre, ni dirección, ni dirección IP, ni imagen, ni sonido.</translation>
    </message>
    <message>
        <source>On this machine. A finished game also goes to a board that several kiosks share: its score, length and time, the packs, the kiosk&apos;s name, and your letters if you gave any.</source>
        <translation>En este equipo. Una partida acabada va también a una clasificación que comparten varios equipos: los puntos, la duración y la hora, los paquetes, el nombre del equipo y tus letras, si las diste.</translation>
    </message>
    <message>
        <source>On this machine. Nothing is sent anywhere.</source>
        <translation>En este equipo. No se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>Games and letters stay until whoever looks after this kiosk deletes them.</source>
        <translation>Las partidas y las letras quedan hasta que las borre quien cuida este equipo.</translation>
    </message>
    <message>
        <source>No copies are made.</source>
        <translation>No se hacen copias.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln semana</numerusform>
            <numerusform>%Ln semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln mes</numerusform>
            <numerusform>%Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s) a copy is made if something has changed.</source>
        <translation>
            <numerusform>Cada minuto se hace una copia si algo ha cambiado.</numerusform>
            <numerusform>Cada %Ln minutos se hace una copia si algo ha cambiado.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last three copies are kept.</source>
        <translation>Se conservan las tres últimas copias.</translation>
    </message>
    <message>
        <source>The last three copies are kept, and the last one of each of so much time: %1.</source>
        <translation>Se conservan las tres últimas copias y, además, la última de cada periodo: %1.</translation>
    </message>
    <message>
        <source>Whoever looks after this kiosk can delete all letters for good, here and in every copy; the scores stay, unnamed.</source>
        <translation>Quien cuida este equipo puede borrar todas las letras para siempre, aquí y en cada copia; los puntos quedan, sin nombre.</translation>
    </message>
    <message>
        <source>What the shared board has is deleted by those who run it.</source>
        <translation>Lo que tiene la clasificación compartida lo borra quien lo mantiene.</translation>
    </message>
</context>
<context>
    <name>StoredScreen</name>
    <message>
        <source>What this kiosk stores</source>
        <translation>Qué guarda este equipo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
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
<context>
    <name>YourData</name>
    <message>
        <source>Your data</source>
        <translation>Tus datos</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation>Copiar su ruta</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Exportarlo todo</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Borrarlo todo…</translation>
    </message>
</context>
</TS>
