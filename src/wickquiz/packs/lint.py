"""Lint on sound questions: what an editor would mend. One pass over the items, and only then the whole pack."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from wickquiz.packs.fold import fold, fold_seen
from wickquiz.packs.items import Question
from wickquiz.packs.model import Choice, Interaction, Item, Match, Multi, Number, Option, Order, Typed
from wickquiz.packs.nodes import Mapping, Node, Scalar
from wickquiz.packs.plain import Plain, PlainSources
from wickquiz.packs.problems import Report, shown
from wickquiz.packs.values import elements

Asked = Question | Plain

MAX_STEM: Final = 180
MAX_OPTION: Final = 60
FEW_WRONG: Final = 3

_ABOVE: Final = re.compile(r"\b(?:all|none|both|neither) of (?:the above|these|those|them|the others)\b", re.IGNORECASE)
_GAPS: Final = re.compile(r"  |\t")
_WORDS: Final = re.compile(r"\w+")
_QUESTION_MARKS: Final = ("?", "？", "؟", "\u037e", "՞", "፧")
_WORD: Final = b"abcdefghijklmnopqrstuvwxyz0123456789"
_ONLY_WORDS: Final = bytes(code if code in b"\n" + _WORD else 32 for code in bytes(range(256)).lower())
_ARTICLES: Final = (b"the", b"an", b"a")
_LONGEST_AT_LEAST: Final = 4
"""So many right answers that are the longest can be chance no more, and half of all are too many: see `lint_pack`."""


def lint_pack(questions: list[Asked], root: Mapping) -> None:
    """Warn of what could be mended in `questions`, which stand below the header `root`."""
    for question in questions:
        if isinstance(question, Plain):
            continue  # `quick` has found that there is nothing to say of it
        before = question.report.mark()
        _lint_question(question)
        if question.item.allow:
            question.report.silence(frozenset(question.item.allow), before)
    _find_duplicate_stems(questions)
    _find_longest(questions)
    _find_unsourced(questions, root)


def _lint_question(question: Question) -> None:
    item, report, values = question.item, question.report, question.node.values
    stem_node = values.get("ask") or values.get("claim") or question.node
    if len(item.stem) > MAX_STEM:
        message = f"this text has {len(item.stem)} characters, and more than {MAX_STEM} do not fit a screen: shorten it"
        report.add("long-stem", stem_node.start_mark, message)
    if "ask" in values and not isinstance(item.interaction, (Order, Match)) and not is_asking(item.stem):
        report.add("no-question-mark", stem_node.start_mark, "this does not end in a question mark: make it a question")
    if item.image is not None and not item.image.alt:
        _report_no_alt(report, values["image"])
    match item.interaction:
        case Choice(key, distractors):
            if len(distractors) < FEW_WRONG:
                _report_few(len(distractors), values["wrong"], report)
            _find_giveaway(question, "answer", [key.text], distractors)
        case Multi(keys, distractors):
            _find_giveaway(question, "answers", [key.text for key in keys], distractors)
        case Typed(text):
            _find_giveaway(question, "answer", [text], ())
        case Number(value):
            _find_giveaway(question, "number", [format(value, "f")], ())
    _lint_options(question)


def _report_few(count: int, node: Node, report: Report) -> None:
    if isinstance(node, Scalar) and "," in node.value:
        message = f"this is one wrong option; for several put brackets around it: [{shown(node.value)}]"
    else:
        message = (
            f"with {count} wrong option{'s' if count > 1 else ''} guessing is easy: add more, {FEW_WRONG} are common"
        )
    report.add("few-wrong", node.start_mark, message)


def is_asking(stem: str) -> bool:
    """Tell whether a stem ends in a question mark, in any script and behind quotes."""
    return stem.endswith("?") or stem.rstrip("\"'”’»)] ").endswith(_QUESTION_MARKS)


def _find_giveaway(question: Question, key: str, texts: Iterable[str], distractors: Iterable[Option]) -> None:
    others = [option.text for option in distractors]
    for text in texts:
        if is_given_away(text, question.item.stem, others):
            message = f"the question itself names its answer, '{shown(text)}': put it in other words"
            question.report.add("answer-in-stem", question.node.values[key].start_mark, message)


def is_given_away(text: str, stem: str, others: Iterable[str]) -> bool:
    """Tell whether the words of an answer all stand in the stem, and those of no wrong option do as well."""
    first = _WORDS.search(folded := text.casefold())
    if first is None or first[0] not in (whole := stem.casefold()):
        return False
    named = _WORDS.findall(folded)
    for word in named:
        if word not in whole:
            return False
    words = set(_WORDS.findall(whole))
    if not words.issuperset(named):
        return False
    found = (_WORDS.findall(other.casefold()) for other in others)
    return not any(other and words.issuperset(other) for other in found)


def has_above(text: str) -> bool:
    """Tell whether a text speaks of all, none or both of the others."""
    return " of t" in text.lower() and _ABOVE.search(text) is not None


def _lint_options(question: Question) -> None:
    interaction = question.item.interaction
    options = _shown_options(interaction)
    texts = [option.text for option in options]
    joined = "\n".join(texts)
    if any(map(_is_suspect, options)) or has_above(joined):
        for option, node in zip(options, _nodes(question), strict=True):
            _lint_option(option, node, question.report)
    if isinstance(interaction, (Choice, Multi)) and not are_apart(joined, len(texts)):
        _find_twins(texts, _nodes(question), question.report)


def _is_suspect(option: Option) -> bool:
    return option.image is not None or len(option.text) > MAX_OPTION


def _lint_option(option: Option, node: Node, report: Report) -> None:
    if len(option.text) > MAX_OPTION:
        message = f"this option has {len(option.text)} characters, and more than {MAX_OPTION} do not fit a button"
        report.add("long-option", node.start_mark, f"{message}: shorten it")
    if _ABOVE.search(option.text):
        message = "options are shuffled, so that nothing is 'above': name what is meant"
        report.add("all-of-the-above", node.start_mark, message)
    if option.image is not None and not option.image.alt:
        _report_no_alt(report, node)


def _report_no_alt(report: Report, node: Node) -> None:
    report.add("no-alt", node.start_mark, "'alt' is missing: say what the picture shows, for those who cannot see it")


def _shown_options(asked: Interaction) -> tuple[Option, ...]:
    """Return the options of a question as they are shown, in file order."""
    match asked:
        case Choice(key, distractors):
            return (key, *distractors)
        case Multi(keys, distractors):
            return keys + distractors
        case Order(sequence):
            return sequence
        case Match(pairs, extra):
            return (*(left for left, _ in pairs), *(right for _, right in pairs), *extra)
    return ()


def _nodes(question: Question) -> list[Node]:
    """Return where the options of a question stand, in the order of `_shown_options`."""
    values = question.node.values
    pairs = values.get("match")
    sides = [*pairs.keys.values(), *pairs.values.values()] if isinstance(pairs, Mapping) else []
    listed = [elements(values.get(key)) for key in ("answer", "answers", "order", "wrong")]
    return [*sides, *(node for nodes in listed for node in nodes)]


def _find_twins(texts: Iterable[str], nodes: Iterable[Node], report: Report) -> None:
    """Warn of options that are the same (both wrong), or differ only in accents, punctuation or an article."""
    seen: dict[str, str] = {}
    for text, node in zip(texts, nodes, strict=True):
        folded = fold(text)
        if folded not in seen:
            seen[folded] = text
            continue
        first = seen[folded]
        if fold_seen(first) == fold_seen(text):
            message = f"'{shown(text)}' stands among the options twice: put something else here"
            report.add("duplicate-option", node.start_mark, message)
        else:
            message = f"'{shown(text)}' and '{shown(first)}' hardly differ: put something else here"
            report.add("near-twins", node.start_mark, message)


def are_apart(texts: str, count: int) -> bool:
    """Tell whether it is sure that `fold` calls no two of so many texts, one a line, the same.

    Texts that it calls the same have the same letters and digits, but for the article before each of them.
    """
    if "&" in texts or not texts.isascii():
        return False
    words = texts.encode("ascii").translate(_ONLY_WORDS).replace(b" ", b"").split(b"\n")
    seen = set(words)
    if not len(seen) == len(words) == count:
        return False
    for word in words:
        if word.startswith(_ARTICLES):
            for article in _ARTICLES:
                rest = word.removeprefix(article)
                if rest is not word:
                    if rest in seen:
                        return False
                    seen.add(rest)
    return True


def _find_duplicate_stems(questions: list[Asked]) -> None:
    whole = "\n".join([question.item.stem for question in questions])
    folded = whole.casefold().split("\n")
    if whole.isascii() and not _GAPS.search(whole) and len(set(folded)) == len(folded) == len(questions):
        return  # told of all at once, because it is nearly always so
    seen: dict[str, Item] = {}
    for question in questions:
        item = question.item
        stem = fold_seen(item.stem)
        first = seen.setdefault(stem, item)
        if first is not item and "duplicate-stem" not in item.allow:
            place = first.place
            where = f" ({place.path.name}, line {place.line})" if place else ""
            message = f"this is asked twice{where}: ask something else, or delete one"
            question.report.add("duplicate-stem", question.node.start_mark, message)


def _find_longest(questions: list[Asked]) -> None:
    """Warn where the right answer is the longest option in more than half of the questions that give a choice."""
    asked, longest = 0, []
    for question in questions:
        asks = question.item.interaction
        if isinstance(asks, Choice) and len(asks.distractors) > 1 and "longest-answer" not in question.item.allow:
            asked += 1
            length = len(asks.key.text)
            for option in asks.distractors:
                if len(option.text) >= length:
                    break
            else:
                longest.append(question)
    if len(longest) >= _LONGEST_AT_LEAST and len(longest) * 2 > asked:
        first = longest[0]
        message = f"the right answer is the longest option in {len(longest)} of {asked} questions"
        message += ": make some wrong ones as long"
        first.report.add("longest-answer", first.node.values["answer"].start_mark, message)


def _find_unsourced(questions: list[Asked], root: Mapping) -> None:
    """Warn of questions that cite nothing; once for a pack that lists no sources at all."""
    bare = [
        question
        for question in questions
        if not (question.item.citations or "no-source" in question.item.allow)
        and (isinstance(question, Plain) or "source" not in question.node.values)
    ]
    if not bare:
        return
    if "sources" not in root.values:
        message = (
            f"none of the {len(questions)} questions says where its answer is written: list 'sources' and cite them"
        )
        bare[0].report.add("no-source", bare[0].node.start_mark, message)
        return
    for question in bare:
        message = "this question does not say where its answer is written: add 'source: ...'"
        question.report.add("no-source", question.node.start_mark, message)


def find_unused(root: Mapping, report: Report, cited: set[str]) -> None:
    """Warn of the sources in the header `root`, which `report` is about, that are not among those `cited`.

    Where something cites a source that is not listed, that comes first: it may well be a slip for one of these.
    """
    sources = root.values.get("sources")
    if isinstance(sources, PlainSources) and cited == sources.made.keys():
        return  # as it should be
    if not isinstance(sources, Mapping) or not cited <= sources.keys.keys():
        return
    for name, key in sources.keys.items():
        if name not in cited:
            message = f"no question cites the source '{shown(name)}': cite it, or delete it"
            report.add("unused-source", key.start_mark, message)
