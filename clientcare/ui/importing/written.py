"""How a file is written down, as it was found: its encoding and what stands between columns, both changeable."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clientcare.exchange.incoming import Options
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
    """`told` carries the encoding and the delimiter, "" for as found. A workbook has neither, and shows nothing."""

    told = Signal(str, str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.encoding: Choice[str] = Choice(look, tr("Encoding"))
        self.delimiter: Choice[str] = Choice(look, tr("Between the columns"))
        for choice in (self.encoding, self.delimiter):
            choice.activated.connect(lambda _at: self.told.emit(self.encoding.value, self.delimiter.value))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(tr(words.HOW_WRITTEN), Type.BODY_STRONG))
        column.addWidget(self.encoding)
        column.addWidget(self.delimiter)

    def show_found(self, encoding: str, delimiter: str, options: Options) -> None:
        """Shows what was found, and what was told in its place."""
        self.setVisible(bool(encoding))
        if not encoding:
            return
        found = ENCODINGS.get(encoding, encoding.upper())
        named = tr(words.DELIMITERS[delimiter]) if delimiter in words.DELIMITERS else delimiter
        as_found = words.as_found(found) if options.encoding is None else tr(words.AS_FOUND)
        self.encoding.offer([("", as_found), *ENCODINGS.items()])
        self.encoding.choose(options.encoding or "")
        as_found = words.as_found(named) if options.delimiter is None else tr(words.AS_FOUND)
        self.delimiter.offer([("", as_found), *((sign, tr(said)) for sign, said in words.DELIMITERS.items())])
        self.delimiter.choose(options.delimiter or "")
