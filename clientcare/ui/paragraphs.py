"""Keeps text that was laid out, so that measuring a row and painting it lays it out once."""

from __future__ import annotations

from collections import OrderedDict

from clientcare.ui.look import Look
from clientcare.ui.text import Paragraph
from clientcare.ui.tokens import Type

KEPT = 600


class Paragraphs:
    """The last ones asked for; another look forgets them all."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._kept: OrderedDict[tuple[object, ...], Paragraph] = OrderedDict()
        look.changed.connect(self._kept.clear)

    def of(
        self,
        text: str,
        role: Type,
        width: int,
        *,
        lines: int | None = 1,
        italic: tuple[str, ...] = (),
        own: bool = False,
        medium: bool = False,
    ) -> Paragraph:
        """The text in that role and width, as `Paragraph` lays it out; `medium`: a little stronger."""
        key = (text, role, width, lines, italic, own, medium)
        found = self._kept.get(key)
        if found is None:
            font, line = self._look.font(role, medium=medium), self._look.line(role)
            found = self._kept[key] = Paragraph(text, font, width, line, lines=lines, italic=italic, own=own)
            if len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        return found
