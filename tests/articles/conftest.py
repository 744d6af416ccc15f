"""These tests need the articles, which are not part of the project: where those are not, they are not collected."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

VARIABLE = "WICKQUIZ_ARTICLES"
ARTICLES = Path(os.environ.get(VARIABLE) or Path(__file__).resolve().parents[3] / "shared" / "articles")

collect_ignore_glob = [] if ARTICLES.is_dir() else ["test_*.py"]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if not ARTICLES.is_dir():
        terminalreporter.write_line(
            f"The bank was not verified: the articles are not here ({VARIABLE} names their folder)."
        )


@pytest.fixture(scope="session")
def articles() -> Path:
    """The folder of the articles, as they are."""
    return ARTICLES
