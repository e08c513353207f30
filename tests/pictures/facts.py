"""Reads the facts that were measured in the pictures of the design, and compares a live window with them.

A table is one line a fact: `what | which | place | looks`; `#` begins a remark. What may be:

- `part`: something of the window by its name in the source; `widget`, `button`: by its words; `row`: of a list, too;
- `ink`: the marks (text, icons) within that place: their left edge, their middle, and that they have that colour;
- `spot`: a point (`x y`) that has that colour; `words`: they are read somewhere.

A place is `x y width height` in the window, `-` where that does not follow from the design; all within 4 pixels, or
fewer where it says `within`. Looks are `ground ROLE`, `ink ROLE` and `type ROLE` of the tokens.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterator
from functools import cache, cached_property
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QWidget

from clientcare.ui.look import Look
from clientcare.ui.tokens import TYPE, Type

WITHIN = 4
"""Pixels that a place may be off."""
TABLES = Path(__file__).parent / "tables"
_SAME, _NEAR, _ALIKE = 3, 24, 40
"""So far a colour may be from that of a ground, of a thin mark, and from its ground to be no mark on it: red, green and
blue together."""


class Fact(NamedTuple):
    what: str
    which: str
    place: tuple[int | None, ...]
    looks: dict[str, str]

    @property
    def within(self) -> int:
        """Pixels that its place may be off."""
        return int(self.looks.get("within", WITHIN))

    def __str__(self) -> str:
        return f"{self.what} {self.which}".strip()


def table(name: str) -> list[Fact]:
    """The facts of one picture."""
    lines = (line.partition("#")[0].strip() for line in (TABLES / f"{name}.txt").read_text("utf-8").splitlines())
    return [_fact(line) for line in lines if line]


def _fact(line: str) -> Fact:
    what, which, place, looks = ([*(cell.strip() for cell in line.split("|")), "", "", ""])[:4]
    numbers = tuple(None if number == "-" else int(number) for number in place.split())
    words = looks.split()
    return Fact(what, which, numbers, dict(zip(words[::2], words[1::2], strict=True)))


class Seen:
    """A window as it is now: its picture, and what stands in it."""

    def __init__(self, window: QWidget, picture: QImage, look: Look) -> None:
        self._window, self._look = window, look
        whole = picture.convertToFormat(QImage.Format.Format_RGB32)
        self._width, self._whole = whole.width(), whole.rect()
        self._dots = array("I", bytes(whole.constBits()))

    def unlike(self, fact: Fact) -> list[str]:
        """How the window differs from that fact; nothing where it holds."""
        if fact.what == "words":
            return [] if fact.which in self._read else [f"{fact}: not read anywhere"]
        if fact.what == "spot":
            x, y = (number or 0 for number in fact.place)
            return self._colours(fact, QRect(x, y, 1, 1))
        if fact.what == "ink":
            return self._ink(fact)
        found = self._find(fact)
        if found is None:
            return [f"{fact}: not there"]
        widget, box = found
        return _off(fact, box) or [*self._colours(fact, box), *self._type(fact, widget)]

    # --- finding ----------------------------------------------------------------------------------------------

    def _find(self, fact: Fact) -> tuple[QWidget, QRect] | None:
        if fact.what == "row":
            return next(((view, box) for view, box, said in self._rows if fact.which in said), None)
        if fact.what == "part":
            widget = self._window
            for name in fact.which.split("."):
                widget = getattr(widget, name)
        else:
            kind = QAbstractButton if fact.what == "button" else QWidget
            known = (one for one in self._widgets if isinstance(one, kind))
            widget = next((one for one in known if fact.which in _words_of(one)), None)
        return (widget, self._box(widget)) if widget is not None and widget.isVisible() else None

    @cached_property
    def _widgets(self) -> list[QWidget]:
        """All that are seen, from the top to the bottom."""
        seen = [one for one in self._window.findChildren(QWidget) if one.isVisible()]
        return sorted(seen, key=lambda one: (self._box(one).top(), self._box(one).left()))

    @cached_property
    def _rows(self) -> list[tuple[QAbstractItemView, QRect, str]]:
        return list(self._all_rows())

    def _all_rows(self) -> Iterator[tuple[QAbstractItemView, QRect, str]]:
        for view in self._widgets:
            if isinstance(view, QAbstractItemView) and view.model() is not None:
                for place in range(min(view.model().rowCount(), 60)):
                    index = view.model().index(place, 0)
                    box = view.visualRect(index)
                    corner = view.viewport().mapTo(self._window, box.topLeft())
                    yield view, QRect(corner, box.size()), _said(index)

    @cached_property
    def _read(self) -> str:
        words = {word for widget in self._widgets for word in _words_of(widget)}
        return "\n".join([*words, *(said for _, _, said in self._rows)])

    def _box(self, widget: QWidget) -> QRect:
        if widget.isWindow() and widget is not self._window:
            return widget.geometry()
        return QRect(widget.mapTo(self._window, QPoint(0, 0)), widget.size())

    # --- comparing --------------------------------------------------------------------------------------------

    def _colours(self, fact: Fact, box: QRect) -> list[str]:
        step = 1 if "ink" in fact.looks else max(1, box.height() // 50)  # of a large ground a few dots are enough
        wrong, counted = [], self._counted(box, step)
        if not counted:
            return [f"{fact}: nothing of it is seen"]
        if (role := fact.looks.get("ground")) and _apart(counted.most_common(1)[0][0], self._colour(role)) > _SAME:
            wrong.append(f"{fact}: on #{counted.most_common(1)[0][0] & 0xFFFFFF:06X}, not on {role}")
        if (role := fact.looks.get("ink")) and all(_apart(one, self._colour(role)) > _NEAR for one in counted):
            wrong.append(f"{fact}: nothing in {role}")
        return wrong

    def _type(self, fact: Fact, widget: QWidget) -> list[str]:
        role = fact.looks.get("type")
        if role is None:
            return []
        font, drawn = widget.font(), TYPE[Type(role)]
        has, wanted = (font.pixelSize(), font.weight().value), (self._look.font_px(Type(role)), drawn.weight)
        return [] if has == wanted else [f"{fact}: set in {has}, not in {role} {wanted}"]

    def _ink(self, fact: Fact) -> list[str]:
        """The left edge and the middle of what is there: a font is wider or narrower than another."""
        x, y, width, height = (number or 0 for number in fact.place)
        region = QRect(x, y, width, height).adjusted(-6, -6, 6, 6)
        ground = self._colour(fact.looks["ground"]) if "ground" in fact.looks else None
        ground = ground if ground is not None else self._counted(region).most_common(1)[0][0]
        marks = list(self._marks(region & self._whole, ground))
        if not marks:
            return [f"{fact}: nothing is there"]
        left, rows = min(left for left, _ in marks), [row for _, row in marks]
        middle = (rows[0] + rows[-1]) / 2
        wrong = [f"{fact}: begins at {left}, not {x}"] if abs(left - x) > fact.within else []
        if abs(middle - (y + (height - 1) / 2)) > fact.within:
            wrong.append(f"{fact}: its middle is {middle}, not {y + (height - 1) / 2}")
        return [*wrong, *self._colours(fact, region)]

    def _colour(self, role: str) -> int:
        return QColor(self._look.colour(role.replace("-", "_"))).rgb() & 0xFFFFFF

    def _marks(self, region: QRect, ground: int) -> Iterator[tuple[int, int]]:
        """Of every line that has a mark: where the first is, and which line it is."""
        for row in range(region.top(), region.bottom() + 1):
            dots = self._row(region, row)
            first = next((at for at, dot in enumerate(dots) if dot != ground and _apart(dot, ground) > _ALIKE), None)
            if first is not None:
                yield region.left() + first, row

    def _counted(self, box: QRect, step: int = 1) -> Counter[int]:
        """How often a colour is there, in every so manieth line and column."""
        box &= self._whole
        counted: Counter[int] = Counter()
        for row in range(box.top(), box.bottom() + 1, step):
            counted.update(self._row(box, row)[::step])
        return counted

    def _row(self, box: QRect, row: int) -> array[int]:
        begin = row * self._width + box.left()
        return self._dots[begin : begin + box.width()]


def _off(fact: Fact, box: QRect) -> list[str]:
    has = (box.left(), box.top(), box.width(), box.height())
    same = all(wanted is None or abs(one - wanted) <= fact.within for one, wanted in zip(has, fact.place, strict=False))
    return [] if same else [f"{fact}: at {has}, not {fact.place}"]


@cache
def _apart(one: int, other: int) -> int:
    return sum(abs((one >> at & 255) - (other >> at & 255)) for at in (0, 8, 16))


def _words_of(widget: QWidget) -> set[str]:
    """All by which one may know a widget: what it shows, what stands there while it is empty, how it is called."""
    found = {widget.accessibleName(), widget.accessibleName().partition(",")[0]}
    for name in ("text", "placeholderText", "currentText", "title"):
        if callable(ask := getattr(widget, name, None)):
            said = ask()
            found.add(said.replace("&&", "&") if isinstance(said, str) else "")
    return found - {""}


def _said(index: object) -> str:
    from PySide6.QtCore import QModelIndex, Qt

    assert isinstance(index, QModelIndex)
    roles = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole)
    return "\n".join(str(index.data(role) or "") for role in roles)
