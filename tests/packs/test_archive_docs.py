"""docs/archives.md under test: every rule and limit stands there."""

from __future__ import annotations

import re
from pathlib import Path

from wickquiz.packs import archive_rules as rules
from wickquiz.packs import pictures
from wickquiz.packs.problems import ERRORS, WARNINGS

TEXT = (Path(__file__).parents[2] / "docs" / "archives.md").read_text(encoding="utf-8")


def rules_in(heading: str) -> set[str]:
    section = TEXT.split(f"\n## {heading}\n")[1].split("\n## ")[0]
    return set(re.findall(r"^#### `(.+)`$", section, re.MULTILINE))


def test_every_rule_of_archives_is_explained() -> None:
    assert rules_in("Errors") == rules.ARCHIVE_RULES
    assert rules_in("Warnings") == {rules.PICTURES_NOT_SHOWN}


def test_no_rule_means_two_things() -> None:
    assert rules.ARCHIVE_RULES.isdisjoint(ERRORS | WARNINGS)


def test_every_limit_is_named() -> None:
    limits = TEXT.split("## What an archive may be")[1].split("\n## ")[0]
    megabytes = (rules.MAX_UNPACKED, rules.MAX_ENTRY, rules.MAX_TEXT, rules.MAX_TEXTS, pictures.MAX_DECODED)
    said = [f"{rules.MAX_ENTRIES:,}", str(rules.MAX_RATIO), f"{rules.MAX_VALUES:,}", str(rules.MAX_NAME)]
    for limit in [*said, str(pictures.MAX_SIDE), *(f"{size // 1_000_000} MB" for size in megabytes)]:
        assert re.search(rf"\b{limit}\b", limits), limit
    assert rules.MEDIA_TYPE.decode() in limits
