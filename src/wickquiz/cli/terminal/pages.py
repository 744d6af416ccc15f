"""What the game says on a terminal: a question, what came of the answer, the results."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping

from wickquiz.cli.terminal.answers import how_to_answer, letters
from wickquiz.cli.terminal.console import Console, Tone
from wickquiz.cli.terminal.words import address, is_proven, key_in_words, reasons, response_in_words, where
from wickquiz.game.attempt import Answered, Attempt
from wickquiz.game.deal import Card
from wickquiz.game.response import Passed
from wickquiz.game.review import Review, parts, review
from wickquiz.packs.model import Citation, Dissent, Item, Match, Number, Option, Pack


def say_question(console: Console, attempt: Attempt, card: Card) -> None:
    """Say the question and what there is to choose from."""
    item = card.item
    clock = attempt.rules.clock
    rest = "" if clock is None else f"{math.ceil(clock - attempt.seconds)} seconds left"
    practice = "" if attempt.rules.is_scored else "practice, no score"
    about = [f"Question {attempt.position + 1} of {len(attempt.cards)}", item.topic, item.level.value, rest, practice]
    say_card(console, card, about)


def say_card(console: Console, card: Card, about: Iterable[str]) -> None:
    """Say the card, what there is to choose from and what may be typed; `about` stands above."""
    item = card.item
    console.say()
    console.rule()
    console.say(" · ".join(part for part in about if part), Tone.QUIET)
    console.say()
    console.say(f"True or false? {item.stem}" if item.kind == "claim" else item.stem, Tone.STRONG)
    if item.image is not None:
        console.say(f"[Picture: {item.image.alt or item.image.path}]", Tone.QUIET)
    console.say()
    match item.interaction:
        case Match(pairs):
            for row, (left, _) in enumerate(pairs, start=1):
                _say_option(console, str(row), left)
            console.say()
            for place, right in enumerate(card.options):
                _say_option(console, letters(place), right)
        case Number() as number:
            console.say(f"From {number.low:f} to {number.high:f} {number.unit}".rstrip())
        case _:
            for place, option in enumerate(card.options, start=1):
                _say_option(console, str(place), option)
    if item.kind != "typed":
        console.say()
    console.say(f"{how_to_answer(card)} ? helps.", Tone.QUIET)


def say_help(console: Console, card: Card) -> None:
    """Say the hint, if there is one, and what may be typed."""
    console.say(f"Hint: {card.item.hint}" if card.item.hint else "There is no hint for this one.")
    console.say(how_to_answer(card))
    console.say("/pass goes on without an answer, /quit leaves the round; it can be gone on with later.", Tone.QUIET)


def say_answer(console: Console, attempt: Attempt, card: Card, pack: Pack) -> None:
    """Say what came of the last answer of the attempt, and where to read it."""
    answered, item = attempt.answered[-1], card.item
    console.say()
    word, tone = _verdict(answered)
    console.say(word, tone)
    console.say(key_in_words(item), lead="The answer: ")
    if not answered.judgement.is_right and (taken := response_in_words(item, answered.response)):
        console.say(taken, lead="You said: ")
    for text, why in reasons(card, answered.response):
        console.say(why, lead=f"Not {text}: ")
    say_grounds(console, item, pack)
    if not attempt.rules.is_scored:
        return
    named = parts(item.level, answered, attempt.streak)
    console.say(", ".join(part.text for part in named) or "No points for this one", Tone.GOLD)
    console.say(f"Score: {attempt.score}", Tone.GOLD)


def say_grounds(console: Console, item: Item, pack: Pack) -> None:
    """Say why the answer is right, and where that is written."""
    if item.why:
        console.say()
        console.say(item.why)
    _say_case_file(console, item, pack)
    console.say()


def say_results(console: Console, attempt: Attempt, packs: Mapping[str, Pack], code: str) -> None:
    """Say how the game went, what was missed and where to read it, and the code of the game if it has one."""
    looked = review(attempt)
    console.say()
    console.rule()
    right, is_scored = f"{looked.right} of {looked.asked} right", attempt.rules.is_scored
    if is_scored:
        console.say(f"{looked.score} points: {right}", Tone.STRONG)
        bonuses = {"right ones in a row": looked.points.streak, "speed": looked.points.speed}
        named = [f"+{points} for {name}" for name, points in bonuses.items() if points]
        console.say(", ".join([f"{looked.points.base} for the answers", *named]), Tone.GOLD)
    else:
        console.say(f"{right}. Practice keeps no score.", Tone.STRONG)
    if len(looked.topics) > 1:
        console.say()
        for topic in looked.topics:
            worth = f", {topic.score} points" if is_scored else ""
            console.say(f"{topic.right} of {topic.asked} right{worth}", lead=f"{topic.topic or 'no topic'}: ", indent=2)
    _say_missed(console, looked, packs)
    if code:
        console.say()
        console.say(f"The same game again, for you or a friend: wickquiz --code {code}")


def _say_missed(console: Console, looked: Review, packs: Mapping[str, Pack]) -> None:
    if looked.missed:
        console.say()
        console.say("Not yet:", Tone.STRONG)
    for missed in looked.missed:
        item, pack = missed.card.item, packs[missed.card.pack_id]
        console.say(item.stem, lead="- ", indent=2)
        console.say(key_in_words(item), lead="The answer: ", indent=4)
        for citation in item.citations:
            console.say(where(pack, citation), Tone.QUIET, lead="Read: ", indent=4)


def _say_option(console: Console, name: str, option: Option) -> None:
    picture = f" [Picture: {option.image.alt or option.image.path}]" if option.image else ""
    console.say(option.text + picture, lead=f"{name}  ", indent=2)


def _verdict(answered: Answered) -> tuple[str, Tone]:
    if answered.judgement.is_right:
        return "Right.", Tone.RIGHT
    if answered.judgement.credit > 0:
        return "Partly right.", Tone.GOLD
    return ("Passed." if isinstance(answered.response, Passed) else "Wrong."), Tone.WRONG


def _say_case_file(console: Console, item: Item, pack: Pack) -> None:
    if item.citations:
        console.say()
        console.say("Case file", Tone.STRONG)
        _say_citations(console, item, pack, item.citations)
    if item.dissents:
        console.say("Sources disagree", Tone.STRONG)
    for dissent in item.dissents:
        _say_dissent(console, item, pack, dissent)


def _say_dissent(console: Console, item: Item, pack: Pack, dissent: Dissent) -> None:
    console.say(dissent.says, lead="Says otherwise: ", indent=2)
    _say_citations(console, item, pack, dissent.citations)
    if dissent.why:
        console.say(dissent.why, lead="Verdict: ", indent=2)


def _say_citations(console: Console, item: Item, pack: Pack, citations: tuple[Citation, ...]) -> None:
    for citation in citations:
        seal = " [proven]" if is_proven(pack, item, citation) else ""
        console.say(where(pack, citation) + seal, indent=2)
    for url in address(pack, citations):
        console.say_whole(url, Tone.QUIET, indent=2)
