"""How a file is written down, as it was found: its encoding, what stands between columns, the sheet; all changeable."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clientcare.exchange.layout import Layout
from clientcare.ui.importing.draft import Seen
from clientcare.ui.look import Look
from clientcare.ui.parts.choice import Choice
from clientcare.ui.parts.controls import Label
from clientcare.ui.tokens import Type
from clientcare.words.tongue import tr
from clientcare.words.window import importing as words

ENCODINGS = {
    "utf-8": "UTF-8",
    "cp1252": "Windows (cp1252)",
    "iso-8859-15": "ISO 8859-15",
    "cp1250": "Windows, Central Europe (cp1250)",
    "cp1251": "Windows, Cyrillic (cp1251)",
    "mac_roman": "Mac Roman",
    "utf-16": "UTF-16",
    "cp932": "Shift JIS (cp932)",
    "gb18030": "GB 18030",
}
"""The names of encodings are the same in every language."""


class Written(QWidget):
    """Of the file that is shown. `told` carries the encoding, the delimiter and the sheet, "" for as found: a workbook
    has a sheet and neither of the others."""

    told = Signal(str, str, str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.encoding: Choice[str] = Choice(look, tr("Encoding"))
        self.delimiter: Choice[str] = Choice(look, tr("Between the columns"))
        self.sheet: Choice[str] = Choice(look, tr("Sheet"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(8)
        self._title = Label(tr(words.HOW_WRITTEN), Type.BODY_STRONG)
        column.addWidget(self._title)
        for choice in (self.encoding, self.delimiter, self.sheet):
            choice.activated.connect(lambda _at: self._tell())
            column.addWidget(choice)

    def show_found(self, seen: Seen, told: Layout) -> None:
        """Shows what was found, and what was told of the file in its place."""
        self.setVisible(bool(seen.encoding) or len(seen.sheets) > 1)
        self._title.setText(tr(words.WHICH_SHEET) if seen.sheets else tr(words.HOW_WRITTEN))
        self.encoding.setVisible(bool(seen.encoding))
        self.delimiter.setVisible(bool(seen.encoding))
        self.sheet.setVisible(bool(seen.sheets))
        self.sheet.offer([(title, title) for title in seen.sheets])
        self.sheet.choose(seen.sheet)
        if not seen.encoding:
            return
        found = ENCODINGS.get(seen.encoding, seen.encoding.upper())
        between = seen.delimiter
        named = tr(words.DELIMITERS[between]) if between in words.DELIMITERS else between
        as_found = words.as_found(found) if told.encoding is None else tr(words.AS_FOUND)
        self.encoding.offer([("", as_found), *ENCODINGS.items()])
        self.encoding.choose(told.encoding or "")
        as_found = words.as_found(named) if told.delimiter is None else tr(words.AS_FOUND)
        self.delimiter.offer([("", as_found), *((sign, tr(said)) for sign, said in words.DELIMITERS.items())])
        self.delimiter.choose(told.delimiter or "")

    def _tell(self) -> None:
        of_table = not self.encoding.isHidden()
        self.told.emit(
            self.encoding.value if of_table else "",
            self.delimiter.value if of_table else "",
            self.sheet.value if not self.sheet.isHidden() else "",
        )
