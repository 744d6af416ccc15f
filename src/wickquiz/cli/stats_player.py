"""How the figures of a player are printed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from wickquiz.records.boards import GameSummary
from wickquiz.records.players import FEWEST, MetItem, PlayerFigures, TopicFigures

PLAYER_FIELDS = ("what", "name", "right", "asked", "seconds", "score", "mode")
"""The columns of a player's table. `what` says what a line is about: all, topic, hardest, easiest or game."""

_GAMES_SHOWN = 10


def player_value(found: PlayerFigures) -> dict[str, object]:
    """Return the figures as JSON has them; null for what cannot be told yet."""
    rating = found.rating
    return {
        "player": found.player,
        "finished": len(found.games),
        "right": found.right,
        "asked": found.asked,
        "accuracy": None if found.accuracy is None else round(found.accuracy, 3),
        "best": found.best,
        "longest_streak": found.longest_streak,
        "seconds": None if found.seconds is None else round(found.seconds, 3),
        "rating": round(rating.value) if rating else None,
        "deviation": round(rating.deviation) if rating else None,
        "topics": [_topic(topic) for topic in found.topics],
        "hardest": [_met(item) for item in found.hardest],
        "easiest": [_met(item) for item in found.easiest],
        "games": [_game(game) for game in found.games],
    }


def player_rows(found: PlayerFigures) -> Iterator[dict[str, object]]:
    """Yield the figures as lines of CSV."""
    seconds = "" if found.seconds is None else round(found.seconds, 3)
    yield {"what": "all", "right": found.right, "asked": found.asked, "seconds": seconds, "score": found.best}
    for topic in found.topics:
        yield {"what": "topic", "name": topic.topic} | _tally(topic) | {"seconds": round(topic.seconds, 3)}
    for what, items in (("hardest", found.hardest), ("easiest", found.easiest)):
        for item in items:
            yield {"what": what, "name": f"{item.pack}/{item.item}"} | _tally(item)
    for game in found.games:
        yield {"what": "game", "name": game.finished, "score": game.score, "mode": game.mode} | _tally(game)


def player_lines(found: PlayerFigures) -> list[str]:
    """Return the figures for people to read."""
    if not found.asked:
        return ["No question has been answered yet."]
    return [*_summary(found), *_topics(found), *_items(found), *_games(found)]


def _tally(of: TopicFigures | MetItem | GameSummary) -> dict[str, object]:
    return {"right": of.right, "asked": of.asked}


def _topic(topic: TopicFigures) -> dict[str, object]:
    return {"topic": topic.topic} | _tally(topic) | {"seconds": round(topic.seconds, 3)}


def _met(item: MetItem) -> dict[str, object]:
    return {"pack": item.pack, "item": item.item, "stem": item.stem} | _tally(item)


def _game(game: GameSummary) -> dict[str, object]:
    named = {"id": game.id, "finished": game.finished, "mode": game.mode, "code": game.code, "score": game.score}
    return named | _tally(game)


def _summary(found: PlayerFigures) -> Iterator[str]:
    yield f"Rounds finished     {len(found.games)}"
    yield f"Questions answered  {found.asked}, {found.right} right ({found.accuracy or 0:.0%})"
    yield f"Best score          {found.best}"
    yield f"Longest streak      {found.longest_streak}"
    if found.seconds is not None:
        yield f"Time per question   {found.seconds:.1f} s (median)"
    if found.rating is not None:
        yield f"Rating              {found.rating.value:.0f} ± {2 * found.rating.deviation:.0f}"


def _topics(found: PlayerFigures) -> Iterator[str]:
    width = max(len(_name(topic)) for topic in found.topics)
    yield from ("", f"{'Topic':<{width}}  Right     Share  Time")
    for topic in found.topics:
        tally = f"{topic.right}/{topic.asked}"
        yield f"{_name(topic):<{width}}  {tally:<8} {topic.accuracy:>6.0%}  {topic.seconds:.1f} s"


def _name(topic: TopicFigures) -> str:
    return topic.topic or "(without a topic)"


def _items(found: PlayerFigures) -> Iterator[str]:
    for title, items in (("Hardest", found.hardest), ("Easiest", found.easiest)):
        if items:
            yield from ("", f"{title}, of those met at least {FEWEST} times")
        for item in items:
            yield f"  {item.right}/{item.asked}  {item.stem or f'{item.pack}/{item.item}'}"


def _games(found: PlayerFigures) -> Iterator[str]:
    if found.games:
        yield from ("", "Last rounds")
    for game in found.games[-_GAMES_SHOWN:][::-1]:
        when = datetime.fromisoformat(game.finished or game.started).astimezone()
        yield f"  {when:%Y-%m-%d %H:%M}  {game.mode:<8} {game.score:>6}  {game.right}/{game.asked}"
