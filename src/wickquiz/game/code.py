"""Game codes: everything that made a game, in a few characters that can be read aloud.

The bits, in order: rules version 4; mode 3; 1 whether the length is not the mode's own, then the length; 1 whether
anything is filtered or the clock set, then that; 1 whether there are several packs, then how many; seed 32; for each
pack 10 of its id and 18 of its content. A plain game of one pack takes 70: fourteen characters, then two to check.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace

from wickquiz.game import checksum
from wickquiz.game.bits import BadBits, BitReader, BitWriter
from wickquiz.game.chance import SEED_BITS, fold_seed
from wickquiz.game.deal import settle
from wickquiz.game.rules import KINDS, RULES_VERSION, Mode, Rules, default_length
from wickquiz.packs.model import Level, Pack

ID_BITS = 10
CONTENT_BITS = 18
GROUP = 4
"""How many characters stand between two dashes."""

_MODES = (Mode.QUICK, Mode.SUDDEN, Mode.MIDNIGHT, Mode.PRACTICE, Mode.DUEL)
_LEVELS = (None, Level.EASY, Level.MEDIUM, Level.HARD)
_VERSION_BITS, _MODE_BITS, _LEVEL_BITS, _KIND_BITS = 4, 3, 2, 8
_MISTYPED = "That is not a game code: at least one character is mistyped or missing. Compare it again, sign by sign."


class CodeError(Exception):
    """A code names no game that can be played here. Its text is a sentence for the player."""


@dataclass(frozen=True, slots=True)
class PackMark:
    """What a code holds of a pack: some bits of the hash of its id, and some of that of its content."""

    id: int
    content: int


@dataclass(frozen=True, slots=True)
class GameCode:
    """What a code says. `topics` are indices into the sorted topics of its packs; `rules` names the topics not yet."""

    seed: int
    rules: Rules
    topics: tuple[int, ...]
    packs: tuple[PackMark, ...]


def encode(packs: Sequence[Pack], rules: Rules, seed: int) -> str:
    """Return the code of a game. The order of the packs does not matter; any seed from 0 on will do (see `fold_seed`).

    Raises:
        NothingToDeal: none of the packs has a topic that the rules name.
        ValueError: there is no pack, the rules name their items, or they are none (the program's mistake).
    """
    if not packs:
        raise ValueError("a game needs a pack")
    if rules.items:
        raise ValueError("a code does not hold which items are asked")
    rules = settle(packs, rules)
    bits = BitWriter()
    bits.put(RULES_VERSION, _VERSION_BITS)
    bits.put(_MODES.index(rules.mode), _MODE_BITS)
    if bits.put_flag(rules.length != default_length(rules.mode)):
        bits.put_count(rules.length)
    _put_filters(bits, rules, _topics(packs) if rules.topics else ())
    if bits.put_flag(len(packs) > 1):
        bits.put_count(len(packs))
    bits.put(fold_seed(seed), SEED_BITS)
    for mark in sorted(map(_mark, packs), key=lambda mark: (mark.id, mark.content)):
        bits.put(mark.id, ID_BITS)
        bits.put(mark.content, CONTENT_BITS)
    symbols = bits.symbols()
    letters = checksum.letters(symbols + checksum.check(symbols))
    return "-".join(letters[start : start + GROUP] for start in range(0, len(letters), GROUP))


def decode(text: str) -> GameCode:
    """Return what a code says; small letters, spaces and missing or other dashes are no matter.

    Raises:
        CodeError: it is mistyped, or it was made under other rules than RULES_VERSION.
    """
    letters = "".join(mark for mark in unicodedata.normalize("NFKC", text).upper() if mark.isalnum())
    if stranger := next((letter for letter in letters if letter not in checksum.ALPHABET), None):
        raise CodeError(f"There is no '{stranger}' in a game code: it does without 0, O, 1 and I, which look alike.")
    symbols = checksum.symbols(letters)
    message, check = symbols[: -checksum.LENGTH], symbols[-checksum.LENGTH :]
    if checksum.check(message) != check:
        raise CodeError(_MISTYPED)
    try:
        return _read(BitReader(message))
    except BadBits as error:
        raise CodeError(_MISTYPED) from error


def resolve(code: GameCode, packs: Sequence[Pack]) -> tuple[Pack, ...]:
    """Return the packs that a code was made with, out of those at hand, by id.

    Raises:
        CodeError: a pack is absent or has changed; the sentence says which, as far as a code can tell.
    """
    found = {_mark(pack): pack for pack in reversed(packs)}
    missing = [_missing(mark, packs) for mark in code.packs if mark not in found]
    if missing:
        raise CodeError(f"This code needs {' and '.join(dict.fromkeys(missing))}.")
    return tuple(sorted((found[mark] for mark in code.packs), key=lambda pack: pack.id))


def rules_of(code: GameCode, packs: Sequence[Pack]) -> Rules:
    """Return the rules of a code in full, its topics by name. `packs` are those that `resolve` returned.

    Raises:
        CodeError: the packs have not as many topics: they are not those of the code.
    """
    topics = _topics(packs) if code.topics else ()
    if any(index >= len(topics) for index in code.topics):
        raise CodeError("This code names a topic that its packs do not have here.")
    names = tuple(topics[index] for index in code.topics)
    return replace(code.rules, topics=names)


def _put_filters(bits: BitWriter, rules: Rules, topics: tuple[str, ...]) -> None:
    is_filtered = rules.level or not rules.spoilers or rules.kinds or rules.topics
    if not bits.put_flag(bool(is_filtered) or rules.budget is not None):
        return
    bits.put(_LEVELS.index(rules.level), _LEVEL_BITS)
    bits.put_flag(rules.spoilers)
    if bits.put_flag(bool(rules.kinds)):
        bits.put(sum(1 << KINDS.index(kind) for kind in rules.kinds), _KIND_BITS)
    if bits.put_flag(rules.budget is not None):
        bits.put_count(rules.budget or 0)
    bits.put_count(len(rules.topics))
    for topic in rules.topics:
        bits.put_count(topics.index(topic))


def _read(bits: BitReader) -> GameCode:
    version = bits.get(_VERSION_BITS)
    if version != RULES_VERSION:
        raise CodeError(
            f"This code was made under rules {version}, and this wickquiz plays rules {RULES_VERSION}: "
            "both players need the same version of the game."
        )
    mode = _named(_MODES, bits.get(_MODE_BITS))
    length = bits.get_count() if bits.get_flag() else default_length(mode)
    rules, topics = _read_filters(bits, Rules(mode, length)) if bits.get_flag() else (Rules(mode, length), ())
    count = bits.get_count() if bits.get_flag() else 1
    seed = bits.get(SEED_BITS)
    marks = tuple(PackMark(bits.get(ID_BITS), bits.get(CONTENT_BITS)) for _ in range(count))
    bits.finish()
    if not length or not marks:
        raise BadBits("no question or no pack")
    return GameCode(seed, rules, topics, marks)


def _read_filters(bits: BitReader, rules: Rules) -> tuple[Rules, tuple[int, ...]]:
    level = _LEVELS[bits.get(_LEVEL_BITS)]
    spoilers = bits.get_flag()
    kinds = bits.get(_KIND_BITS) if bits.get_flag() else 0
    if kinds >> len(KINDS):
        raise BadBits("no such kind")
    budget = bits.get_count() if bits.get_flag() else None
    topics = tuple(bits.get_count() for _ in range(bits.get_count()))
    named = tuple(kind for place, kind in enumerate(KINDS) if kinds >> place & 1)
    return replace(rules, level=level, spoilers=spoilers, kinds=named, budget=budget), topics


def _named(modes: Sequence[Mode], index: int) -> Mode:
    if index >= len(modes):
        raise BadBits("no such mode")
    return modes[index]


def _topics(packs: Sequence[Pack]) -> tuple[str, ...]:
    return tuple(sorted({topic for pack in packs for topic in pack.topics}))


def _mark(pack: Pack) -> PackMark:
    return PackMark(_hash(pack.id, ID_BITS), _hash(pack.content_hash, CONTENT_BITS))


def _hash(text: str, width: int) -> int:
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()
    return int.from_bytes(digest[:4], "big") >> (32 - width)


def _missing(mark: PackMark, packs: Sequence[Pack]) -> str:
    """Say what is missing: a code names no pack in words, but the id of one at hand may match."""
    for pack in packs:
        if _mark(pack).id == mark.id:
            return f"the pack '{pack.title}' as it was when the code was made; the one here has changed since"
    return "a pack that is not installed here"
