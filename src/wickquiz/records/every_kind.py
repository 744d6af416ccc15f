"""All kinds of rows that the log holds."""

from __future__ import annotations

from wickquiz.records.amendments import Correction, Ruling
from wickquiz.records.kiosk_rows import Delivery, Hiding, Signature, Visit
from wickquiz.records.rows import Deal, Ending, GameHeader, GivenResponse

AnyRow = GameHeader | Deal | GivenResponse | Ending | Ruling | Correction | Visit | Signature | Hiding | Delivery

ROW_KINDS: tuple[type[AnyRow], ...] = (
    GameHeader, Deal, GivenResponse, Ending, Ruling, Correction, Visit, Signature, Hiding, Delivery,
)  # fmt: skip
