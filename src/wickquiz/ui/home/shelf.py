"""What the first screen is about, and what it shows of it. Pure."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from wickquiz.game.deck import count
from wickquiz.game.rules import Mode, Rules, budget_for
from wickquiz.packs.model import Level, Pack
from wickquiz.ui.home.modes import OFFERED, QUICK, rules_of
from wickquiz.ui.parts.modes import DAILY
from wickquiz.ui.parts.pack_wording import pack_names

translate = QCoreApplication.translate

ANY_LEVEL = ""


class Shelf(NamedTuple):
    """The packs at hand and what is picked. `rules` are the program's, before a mode and filters are picked.

    `picked` holds the ids of the packs that a round is dealt from; no `topics` means all. `time_limit` is the setting.
    """

    packs: tuple[Pack, ...] = ()
    picked: frozenset[str] = frozenset()
    rules: Rules = Rules()
    mode: str = QUICK
    topics: frozenset[str] = frozenset()
    level: str = ANY_LEVEL
    spoilers: bool = True
    is_matched: bool = False
    """Whether rounds are dealt at the player's level, in the modes that can be."""
    level_note: str = ""
    time_limit: str = "normal"
    resume_note: str = ""
    today_note: str = ""
    trouble: str = ""
    complaint: str = ""
    problem_count: int = 0
    recent: tuple[str, ...] = ()
    """The ids of the packs played, the last one first."""

    @property
    def chosen(self) -> tuple[Pack, ...]:
        """The packs that a round is dealt from. The daily game is the same for everyone: it takes the game's own."""
        if self.mode == DAILY:
            return self.packs[:1]
        return tuple(pack for pack in self.packs if pack.id in self.picked)

    @property
    def chosen_rules(self) -> Rules:
        """The rules of the round that is dealt."""
        rules = rules_of(self.mode, self.rules)
        if self.mode == DAILY:
            return rules
        # A topic picked while another pack was in is no topic of these.
        topics = tuple(sorted(self.topics.intersection(self.all_topics)))
        level = Level(self.level) if self.level else None
        budget = budget_for(self.time_limit) if rules.mode is Mode.MIDNIGHT else None
        return replace(rules, topics=topics, level=level, spoilers=self.spoilers, budget=budget)

    @property
    def can_match(self) -> bool:
        """Whether the mode deals at random for one player, so that a round may be taken that is at their level."""
        return self.mode in (QUICK, Mode.SUDDEN, Mode.MIDNIGHT)

    @property
    def all_topics(self) -> tuple[str, ...]:
        """The topics of the packs chosen, each once."""
        return tuple(dict.fromkeys(topic for pack in self.chosen for topic in pack.topics))

    @property
    def is_filtered(self) -> bool:
        """Whether less than all that the packs hold is asked."""
        rules = self.chosen_rules
        return bool(rules.topics or rules.level or not rules.spoilers)


def first_shelf(packs: tuple[Pack, ...], picked: frozenset[str], rules: Rules, *, is_matched: bool = False) -> Shelf:
    """Return the shelf as the program starts with it: mode and filters are those asked for on the command line."""
    return Shelf(
        packs=packs,
        picked=picked,
        rules=rules,
        mode=rules.mode.value if rules.mode.value in OFFERED else QUICK,
        topics=frozenset(rules.topics),
        level=rules.level.value if rules.level else ANY_LEVEL,
        spoilers=rules.spoilers,
        is_matched=is_matched,
    )


def laid_out(shelf: Shelf, packs: tuple[Pack, ...], *, is_all: bool) -> Shelf:
    """Return the shelf with other packs; what is picked stays, and new ones are picked where `is_all`.

    Where there was none to pick, the first is picked now, as at the start.
    """
    picked = shelf.picked
    if is_all:
        picked |= {pack.id for pack in packs}.difference(pack.id for pack in shelf.packs)
    elif not shelf.packs:
        picked = frozenset(pack.id for pack in packs[:1])
    return shelf._replace(packs=packs, picked=picked)


class HomeProps(NamedTuple):
    """The whole screen but for its lists."""

    can_play: bool = False
    play_note: str = ""
    mode_line: str = ""
    can_resume: bool = False
    resume_note: str = ""
    trouble: str = ""
    complaint: str = ""
    problem_count: int = 0
    can_filter: bool = True
    is_filtered: bool = False
    filter_note: str = ""
    spoilers: bool = True
    can_match: bool = True
    is_matched: bool = False
    level_note: str = ""
    fit_note: str = ""


class ChoiceRow(NamedTuple):
    """One thing to choose in the filters: a topic or a level."""

    value: str
    title: str
    is_picked: bool


def derive_props(shelf: Shelf) -> HomeProps:
    """Return the screen for this shelf."""
    chosen = shelf.chosen
    fitting = count(chosen, shelf.chosen_rules)
    return HomeProps(
        can_play=fitting > 0,
        play_note=_play_note(shelf, fitting),
        can_resume=bool(shelf.resume_note),
        resume_note=shelf.resume_note,
        trouble=_say(shelf.trouble),
        complaint=_say(shelf.complaint),
        problem_count=shelf.problem_count,
        can_filter=shelf.mode != DAILY,
        is_filtered=shelf.is_filtered or (shelf.is_matched and shelf.can_match),
        filter_note=_filter_note(shelf),
        spoilers=shelf.spoilers,
        can_match=shelf.can_match,
        is_matched=shelf.is_matched,
        level_note=shelf.level_note,
        fit_note=translate("Home", "%Ln fitting question(s)", "", fitting),
    )


def _say(sentences: str) -> str:
    if not sentences:
        return ""
    from wickquiz.ui.parts.sentences import say  # lazy for start-up: mostly all is well

    return say(sentences)


def derive_topics(shelf: Shelf) -> tuple[ChoiceRow, ...]:
    """Return the topics to choose from."""
    return tuple(ChoiceRow(topic, topic, topic in shelf.topics) for topic in shelf.all_topics)


def derive_levels(shelf: Shelf) -> tuple[ChoiceRow, ...]:
    """Return the levels to choose from."""
    titles = {
        ANY_LEVEL: translate("Home", "Any level"),
        Level.EASY.value: translate("Home", "Easy"),
        Level.MEDIUM.value: translate("Home", "Medium"),
        Level.HARD.value: translate("Home", "Hard"),
    }
    return tuple(ChoiceRow(level, title, level == shelf.level) for level, title in titles.items())


def _play_note(shelf: Shelf, fitting: int) -> str:
    if not shelf.chosen:
        return translate("Home", "Pick a pack first")
    if not fitting:
        return translate("Home", "No question fits the filters")
    names = pack_names(shelf.chosen)
    if shelf.mode not in (QUICK, DAILY):
        return names
    asked = min(fitting, shelf.chosen_rules.length)
    return f"{translate('Home', '%Ln question(s)', '', asked)}  ·  {names}"


def _filter_note(shelf: Shelf) -> str:
    is_matched = shelf.is_matched and shelf.can_match
    if not (shelf.is_filtered or is_matched):
        return translate("Home", "All topics, any level")
    rules = shelf.chosen_rules
    named = [*rules.topics]
    named += [row.title for row in derive_levels(shelf) if row.is_picked and row.value]
    named += [translate("Home", "at my level")] if is_matched else []
    named += [] if rules.spoilers else [translate("Home", "no spoilers")]
    return ", ".join(named)
