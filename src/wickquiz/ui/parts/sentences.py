"""Sentences of the layers below, said in the language of the window.

Those layers speak English and know nothing of Qt, as the terminal shows the same sentences. What is not listed here is
shown as it is.
"""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from wickquiz.ui.parts.texts import fill

_KNOWN = (
    # game/code.py
    QT_TRANSLATE_NOOP(
        "Sentences",
        "That is not a game code: at least one character is mistyped or missing. Compare it again, sign by sign.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "There is no '%1' in a game code: it does without 0, O, 1 and I, which look alike."),
    QT_TRANSLATE_NOOP("Sentences", "This code needs a pack that is not installed here."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "This code needs the pack '%1' as it was when the code was made; the one here has changed since.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "This code names a topic that its packs do not have here."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "This code was made under rules %1, and this wickquiz plays rules %2: both players need the same version of "
        "the game.",
    ),
    # game/deal.py and game/practice.py
    QT_TRANSLATE_NOOP("Sentences", "All questions that fit were asked here not long ago."),
    QT_TRANSLATE_NOOP("Sentences", "There is no question to ask: the packs have none that can be played."),
    QT_TRANSLATE_NOOP("Sentences", "No question fits all that was asked for (%1). Leave out one of these."),
    QT_TRANSLATE_NOOP("Sentences", "No pack here has the topic '%1'. Topics to choose from: %2."),
    QT_TRANSLATE_NOOP("Sentences", "Nothing was missed in that round."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "There is nothing to practise: all that was asked here was answered right, and is due again in %1 at the "
        "soonest. Play another mode, or pick another pack or topic.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "%1 days"),
    QT_TRANSLATE_NOOP("Sentences", "a day"),
    QT_TRANSLATE_NOOP("Sentences", "%1 hours"),
    QT_TRANSLATE_NOOP("Sentences", "an hour"),
    QT_TRANSLATE_NOOP("Sentences", "topic %1"),
    QT_TRANSLATE_NOOP("Sentences", "level easy"),
    QT_TRANSLATE_NOOP("Sentences", "level medium"),
    QT_TRANSLATE_NOOP("Sentences", "level hard"),
    QT_TRANSLATE_NOOP("Sentences", "no spoilers"),
    # records/session.py
    QT_TRANSLATE_NOOP("Sentences", "The round that was left cannot be gone on with. It was scored by other rules."),
    QT_TRANSLATE_NOOP("Sentences", "The round that was left cannot be gone on with. Its rules cannot be read."),
    QT_TRANSLATE_NOOP("Sentences", "The round that was left cannot be gone on with. %1"),
    QT_TRANSLATE_NOOP("Sentences", "The round that was left needs the pack '%1', which is not here."),
    QT_TRANSLATE_NOOP("Sentences", "The round that was left needs the pack '%1' as it was; it has changed since."),
    # records/faults.py
    QT_TRANSLATE_NOOP(
        "Sentences",
        "The disk that holds the scores file %1 is full. Scores are not saved; make room, then start wickquiz again.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Another program keeps the scores file %1 locked. Scores are not saved; close that program, then start "
        "wickquiz again.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "The scores file %1 may not be written (%2). Scores are not saved; make the file and its folder writable, then "
        "start wickquiz again.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "The scores file %1 could not be read or written (%2). Scores are not saved; check the disk, its free room and "
        "any limit on the size of files, then start wickquiz again.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "The scores file %1 cannot be opened (%2). Scores are not saved; see what lies there and move it away, or name "
        "another place in WICKQUIZ_HOME.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "The scores file %1 is damaged (%2). Scores are not saved; start wickquiz again to have it mended.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "The scores file %1 was written by a later version of wickquiz (its format is %2, this one knows %3). It is "
        "left as it is and scores are not saved; update wickquiz to go on with it.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "The file %1 is the database of another program. It is left as it is and scores are not saved; move it away, "
        "or name another place in WICKQUIZ_HOME.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Another wickquiz is open and keeps the scores file %1. Scores are not saved here; close the other one, then "
        "start this one again.",
    ),
    # records/settings.py
    QT_TRANSLATE_NOOP("Sentences", "The settings could not be kept in %1 (%2). They hold until wickquiz is closed."),
    # packs/install.py
    QT_TRANSLATE_NOOP("Sentences", "%1 is no pack: the name of one ends in %2 or %3."),
    QT_TRANSLATE_NOOP("Sentences", "%1 was changed while it was read: try again."),
    QT_TRANSLATE_NOOP("Sentences", "%1 is there already, and another one: remove that first."),
    QT_TRANSLATE_NOOP("Sentences", "%1 has the same name but for capitals: remove that one first."),
    QT_TRANSLATE_NOOP("Sentences", "A pack with the id '%1' lies at %2 already: that one would go on being played."),
    # lists of what was asked for, of which each part is said by itself
    QT_TRANSLATE_NOOP("Sentences", "%1; %2"),
)
_said = QCoreApplication.translate  # of a text that is known above; `translate` takes literals


def say(sentences: str) -> str:
    """Return sentences, one a line, in the language of the window."""
    return "\n".join(map(_say, sentences.splitlines()))


def _say(sentence: str) -> str:
    for known, pattern in _patterns():
        found = pattern.fullmatch(sentence)
        if found:
            return fill(_said("Sentences", known), *map(_say, found.groups()))
    return sentence


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Each known sentence with what finds it; its places stand in their order."""
    return tuple(
        (known, re.compile("(.+?)".join(map(re.escape, re.split("%[1-9]", known))))) for known in map(str, _KNOWN)
    )
