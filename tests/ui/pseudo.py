"""A language that nobody speaks: every text of the program 40 % longer, accented, and written from right to left."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import translate

LONGER = 1.4
RIGHT_TO_LEFT = "\N{RIGHT-TO-LEFT MARK}"
LANGUAGE = "he"
"""Its numbers and dates are those of a real language that is written from right to left, in figures known here."""

PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
ACCENTED = "áƀćđéƒǧĥíĵķĺḿńóṕɋŕśťúṽẃẋýžÁɃĆĐÉƑǦĤÍĴĶĹḾŃÓṔɊŔŚŤÚṼẂẊÝŽ"
_ACCENTS = str.maketrans(PLAIN, ACCENTED)
_PLACES = re.compile(r"(%L?\d|%Ln|\(\*[^)]*\))")
_VOWEL = re.compile(r"[áéíóúýÁÉÍÓÚÝ]")


def pseudo(text: str) -> str:
    """Return a text as the language has it; places for values stay."""
    parts = [part if _PLACES.fullmatch(part) else part.translate(_ACCENTS) for part in _PLACES.split(text)]
    vowels = sum(len(_VOWEL.findall(part)) for part in parts if not _PLACES.fullmatch(part))
    missing = round(len(text) * (LONGER - 1))
    each, more = divmod(missing, max(vowels, 1))
    lengths = iter([each + 2] * more + [each + 1] * (vowels - more))
    return RIGHT_TO_LEFT + "".join(_VOWEL.sub(lambda vowel: vowel[0] * next(lengths), part) for part in parts)


def compiled(folder: Path) -> Path:
    """Make the language's .qm file of the texts as they are, in `folder`."""
    path = translate.update(folder, LANGUAGE)
    tree = ET.parse(path)
    for context, message in translate.messages(tree.getroot()):
        translation, source = message.find("translation"), message.findtext("source", "")
        assert translation is not None
        translation.attrib.clear()
        words = source if context == "Dates" else pseudo(source)
        for form in list(translation) or [translation]:
            form.text = words
    tree.write(path, encoding="utf-8")
    target = path.with_suffix(".qm")
    translate.compile_one(path, target)
    return target
