"""An audit of the screen in view, as someone meets it who cannot see it, cannot point, or sees no colours.

Each check yields a sentence for each thing that it finds wrong; a screen for everyone yields none.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF, Qt
from PySide6.QtQuick import QQuickItem
from shiboken6 import Shiboken
from tests.ui.playing import Table, visible_items
from tests.ui.screen_reader import CONTROLS, ROLES, Told, reader

FINGER = 48
"""The least side of a target."""

ROWS = {ROLES.ListItem, ROLES.Chart}
"""What takes the keys one by one, or has keys of its own, and may do nothing when pressed."""

SCREENS = {ROLES.Pane, ROLES.Dialog, ROLES.Window}
ARROWS = (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Left)
MOST_STOPS = 200

WORDS = {
    "right": ("right",),
    "key": ("right",),
    "wrong": ("wrong", "your answer", "missed", "not this time", "you had it at", ". right: "),
    "partly": ("partly",),
    "error": ("error",),
    "warning": ("warning",),
}
"""What each mark is called in words, as its property in QML and a screen reader name it."""


def shown(table: Table) -> Iterator[QQuickItem]:
    """Everything visible that is not switched off."""
    return (item for item in visible_items(table.game.window.contentItem()) if item.isEnabled())


def controls(table: Table) -> list[Told]:
    """All that can be handled: what Tab stops at, and what is told to be a control or to do something."""
    return [told for told in reader(table).values() if told.item.activeFocusOnTab() or told.is_control]


def audit(table: Table) -> list[str]:
    """Everything that is wrong with the screen in view."""
    coming = [item for item in shown(table) if item.property("entranceOffset") is not None]
    table.until(lambda: all(item.opacity() == 1 for item in coming))  # till then, they are told to be invisible
    table.draw()
    checks = (untold, headless, silent, untouchable, too_small, unworded, unreached, out_of_order)
    return [f"{check.__name__}: {found}" for check in checks for found in check(table)]


def untold(table: Table) -> Iterator[str]:
    """Controls without a name, a role, something to do, or the state that they show."""
    known = reader(table)
    for item in shown(table):
        if item.activeFocusOnTab() and item not in known:
            yield f"nothing is told of {item.objectName() or item}"
    for told in controls(table):
        if not told.name:
            yield f"{told} has no name"
        if told.role not in CONTROLS | ROWS | {ROLES.List}:
            yield f"{told} has no role"
        if told.role in CONTROLS - {ROLES.EditableText} and not told.acts:
            yield f"{told} has nothing to do"
        state = told.interface.state()
        if not state.focusable:
            yield f"{told} is not said to take the keys"
        for name in ("isPicked", "isChosen"):
            is_so = told.item.property(name)
            if is_so is not None and (not state.checkable or bool(state.checked) != is_so):
                yield f"{told} does not say whether it is picked"


def headless(table: Table) -> Iterator[str]:
    """A screen without a heading to jump to."""
    if not any(told.role == ROLES.Heading for told in reader(table).values()):
        yield "there is no heading"


def silent(table: Table) -> Iterator[str]:
    """Words on screen that a screen reader is not told, or is told twice: by themselves and by what they stand in.

    Figures of a scale or a clock are left to the one control or text that says them in words.
    """
    known = reader(table)
    heap = "\n".join(told.words for told in known.values())
    for text in filter(QQuickItem.isEnabled, table.texts()):
        for words in str(text.property("text")).lower().split("  ·  "):
            if any(letter.isalpha() for letter in words) and words.strip() not in heap:
                yield f"“{words}” is not told"
        above = [known[item] for item in upwards(text) if item in known and item is not text]
        if text in known and any(known[text].name.lower() in told.words for told in above if told.role not in SCREENS):
            yield f"“{known[text].name}” is told twice"


def untouchable(table: Table) -> Iterator[str]:
    """What a mouse or a finger can press, and nothing else can: it neither is, holds nor lies in a control."""
    known = reader(table)
    handled = {told.item for told in controls(table)}
    for item in filter(is_pressable, shown(table)):
        lineage = list(upwards(item))
        is_handled = not handled.isdisjoint(lineage) or not handled.isdisjoint(visible_items(item))
        is_dialog = any(each in known and known[each].role == ROLES.Dialog for each in lineage)
        if not (is_handled or is_dialog):
            yield f"{item.objectName() or item} can be pressed by hand only"


def is_pressable(item: QQuickItem) -> bool:
    return item.inherits("QQuickMouseArea") or any(child.inherits("QQuickTapHandler") for child in item.children())


def upwards(item: QQuickItem) -> Iterator[QQuickItem]:
    while item is not None:
        yield item
        item = item.parentItem()


def too_small(table: Table) -> Iterator[str]:
    """Targets that a finger misses."""
    for told in controls(table):
        target = told.item
        if told.role == ROLES.EditableText:  # a press around it may go into it
            target = next(filter(is_pressable, upwards(target)), target)
        if told.is_control and min(target.width(), target.height()) < FINGER:
            yield f"{told} is {target.width():.0f} by {target.height():.0f}"


def unworded(table: Table) -> Iterator[str]:
    """Marks that only colour or shape tells: neither a screen reader nor a text beside them has a word for them."""
    known = reader(table)
    for item in shown(table):
        for name in ("mark", "sign", "tone", "severity"):
            mark = item.property(name)
            if not isinstance(mark, str) or mark not in WORDS:
                continue
            near = [*upwards(item), *visible_items(item.parentItem())]
            said = [known[each].words for each in near if each in known and known[each].role not in SCREENS]
            if not any(word in words for words in said for word in WORDS[mark]):
                yield f"{item.metaObject().className()} says {mark!r} without a word for it: {said}"


def tab_stops(table: Table, key: Qt.Key = Qt.Key.Key_Tab) -> list[QQuickItem]:
    """Where Tab goes from where the keys are, until it is back."""
    window = table.game.window
    stops: list[QQuickItem] = []
    for _ in range(MOST_STOPS):
        table.press(key)
        stop = window.activeFocusItem()
        if stop in stops:
            break
        stops.append(stop)
    return stops


def unreached(table: Table) -> Iterator[str]:
    """Controls that neither Tab nor the arrows come to, and stops that cannot be seen or say nothing of themselves."""
    stops = tab_stops(table)
    if set(tab_stops(table, Qt.Key.Key_Backtab)) != set(stops):
        yield "Shift+Tab goes elsewhere than Tab"
    known = reader(table)
    for stop in stops:
        stop.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        if stop not in known or not known[stop].interface.state().focused:
            yield f"Tab stops at {stop.objectName() or stop}, and nothing is told of it"
        if not is_in_view(stop):
            yield f"Tab stops at {stop.objectName() or stop}, which is out of view"
    lists = {told.item for told in known.values() if told.role == ROLES.List}  # their rows take the keys
    wanted = {told.item for told in controls(table)} - lists - set(stops)
    for item in wanted - by_arrows(table, stops) if wanted else ():
        yield f"no key comes to {known[item]}"


def is_in_view(item: QQuickItem) -> bool:
    """Whether nothing that clips hides more than the edge of an item, unless it is too large to be seen whole."""
    for view in upwards(item):
        if view.clip():
            seen = item.mapRectToItem(view, area(item)).intersected(area(view))
            if (
                seen.height() < min(item.height(), view.height()) - 1
                or seen.width() < min(item.width(), view.width()) - 1
            ):
                return False
    return True


def area(item: QQuickItem) -> QRectF:
    return QRectF(0, 0, item.width(), item.height())


def by_arrows(table: Table, stops: list[QQuickItem]) -> set[QQuickItem]:
    """What the arrows come to from the stops of Tab."""
    window = table.game.window
    seen, new = set(stops), list(stops)
    while new:
        start = new.pop()
        for arrow in ARROWS:
            if not Shiboken.isValid(start):  # a list lets go of rows that it scrolls away
                break
            start.forceActiveFocus(Qt.FocusReason.TabFocusReason)
            before, there = None, start
            while there is not before:
                before = there
                table.press(arrow)
                there = window.activeFocusItem()
                if there not in seen:
                    seen.add(there)
                    new.append(there)
    return seen


def out_of_order(table: Table) -> Iterator[str]:
    """Steps of Tab that go up, or back within a line; all but one, from the end to the start."""
    stops = tab_stops(table)
    backward: list[tuple[float, str]] = []
    for here in stops:
        here.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        table.press(Qt.Key.Key_Tab)
        there = table.game.window.activeFocusItem()
        one, other = place(here), place(there)  # only now: the page may have scrolled
        sheet, other_sheet = sheet_of(here), sheet_of(there)
        if sheet is not other_sheet:
            one, other = place(sheet), place(other_sheet)
        is_next_column = here.parentItem() is there.parentItem() and other.left() >= one.right()
        if is_before(other, one) and not is_next_column:
            backward.append((one.top() - other.top(), f"{here.objectName()} to {there.objectName()}"))
    backward.sort()
    for _, step in backward[:-1]:
        yield f"Tab goes back from {step}"


def sheet_of(item: QQuickItem) -> QQuickItem:
    """What an item scrolls in, or the item itself."""
    return next((view for view in upwards(item) if view.clip()), item)


def place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(area(item))


def is_before(one: QRectF, other: QRectF) -> bool:
    """Whether one is read before the other: above it, or in the same line and left of it."""
    shared = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
    if shared > min(one.height(), other.height()) / 2:
        return one.right() <= other.left() + 1
    return one.bottom() <= other.top() + 1
