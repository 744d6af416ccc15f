"""A screen that nobody plays at: outside the hours, or while the machine takes a rest."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from wickquiz.ui.parts.view_model import shows

QML_IMPORT_NAME = "wickquiz.ui.models"
QML_IMPORT_MAJOR_VERSION = 1

SPOT_SECONDS = 30
SPOTS = 9


@dataclass(frozen=True, slots=True)
class RestProps:
    """What is said, and on which of the spots it stands at the moment."""

    headline: str = ""
    sentence: str = ""
    spot: int = 0


@QmlElement
class RestViewModel(shows(RestProps)):  # type: ignore[misc]  # the base is made from the props
    """Says why, and never long from the same place."""

    def __init__(self, headline: str, sentence: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.show(RestProps(headline, sentence))

    def pass_to(self, seconds: float) -> None:
        """Stand where it is to be seen after so many seconds; every spot comes once before any comes again."""
        turn = int(seconds // SPOT_SECONDS)
        self.show(replace(self.props(), spot=turn * 4 % SPOTS))

    def say(self, sentence: str) -> None:
        """Say something else."""
        self.show(replace(self.props(), sentence=sentence))
