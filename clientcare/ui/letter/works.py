"""Sets the title of a work in italics wherever it stands in a letter; the text itself stays plain."""

from __future__ import annotations

from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument


class Works(QSyntaxHighlighter):
    """`name` is the title, "" for none; it counts from the next text on."""

    def __init__(self, document: QTextDocument, name: str) -> None:
        super().__init__(document)
        self.name = name

    def highlightBlock(self, text: str) -> None:
        start = text.find(self.name) if self.name else -1
        while start >= 0:
            look = QTextCharFormat(self.format(start))
            look.setFontItalic(True)
            self.setFormat(start, len(self.name), look)
            start = text.find(self.name, start + len(self.name))
