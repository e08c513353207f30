"""The work that brought somebody here, with its picture: before one writes one sees what it is about."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clientcare.book.desk import Desk
from clientcare.domain.because import Cause
from clientcare.domain.care.items import Item
from clientcare.domain.frozen import Frozen
from clientcare.domain.records import Sale
from clientcare.domain.values import Kind
from clientcare.store.reads import glance, people, pictures, timeline
from clientcare.ui.look import Look
from clientcare.ui.parts.prose import Prose
from clientcare.ui.person.reason import Reason
from clientcare.ui.pictures.framed import paint_picture
from clientcare.ui.tokens import Corner, Icon, Type
from clientcare.words.speaker import capital
from clientcare.words.tongue import tr
from clientcare.words.window import brief, works
from clientcare.words.window.timeline import NO_THANKS_YET

PICTURE = (84, 68)
GAP = 14
_OF_SALES = frozenset({Cause.SALE, Cause.STEP})


class Work(Frozen):
    """A work by the hash of its picture, what it is, which of theirs; `bought` is said while a thank-you is open."""

    picture: str
    what: str
    nth: str = ""
    bought: str = ""


def work_of(desk: Desk, items: Sequence[Item]) -> Work | None:
    """The work that the first of these items is about; None where it is about none, or one without a picture."""
    because = items[0].because if items else None
    if because is None or because.because not in _OF_SALES:
        return None
    shown = pictures.pictures_of(desk.studio, [because.uid]).get(because.uid)
    sale = next(iter(timeline.entries(desk.studio, [because.uid])), None) if shown else None
    if not isinstance(sale, Sale):
        return None
    thanked = items[0].kind is not Kind.THANKS or because.who
    bought = "" if thanked else brief.bought(sale.title, because.on or items[0].own_day, desk.today)
    return Work(shown or "", sale.what, _nth(desk, items[0].client or "", sale), bought)


def _nth(desk: Desk, uid: str, sale: Sale) -> str:
    """Her third work, where it is one of hers."""
    owned, client = glance.works_of(desk.studio, uid), people.client(desk.studio, uid)
    return works.work(owned.index(sale.uid) + 1, client.pronouns) if client and sale.uid in owned else ""


class WorkShown(QWidget):
    """The picture, and beside it the reason; that a thank-you is open says so in its colour."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._picture = _Picture(look)
        self._reason = Prose(look, Type.BODY_STRONG, lines=3)
        self._what = Prose(look, Type.SMALL, "text_2", lines=2)
        self._open = Prose(look, Type.SMALL, "thank", gap=5, side=Icon.INLINE)
        self._open.say(tr(NO_THANKS_YET), icon="heart-fill", icon_ink="thank")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 8)
        row.setSpacing(GAP)
        row.addWidget(self._picture)
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addStretch(1)
        said.addWidget(self._reason)
        said.addWidget(self._what)
        said.addWidget(self._open)
        said.addStretch(1)
        row.addLayout(said, 1)
        self.hide()

    def show_work(self, work: Work | None, reasons: Sequence[Reason]) -> bool:
        """Shows the work with the first of these reasons; without a work nothing, and then it is False."""
        shown = work is not None and bool(reasons)
        self.setHidden(not shown)
        if work is not None and reasons:
            why = reasons[0]
            self._picture.show_picture(work.picture)
            self._reason.say(work.bought or why.text, italic=why.italic)
            what = ". ".join(part for part in (capital(work.what), work.nth) if part)
            self._what.say(f"{what}." if work.nth else what)
            self._what.setVisible(bool(what))
            self._open.setVisible(bool(work.bought))
        return shown


class _Picture(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._sha256 = look, ""
        look.changed.connect(self._fit)
        look.pictured.connect(self.update)
        self._fit()

    def show_picture(self, sha256: str) -> None:
        self._sha256 = sha256
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_picture(painter, self.rect(), self._sha256, Corner.CHIP, self._look)
        painter.end()

    def _fit(self) -> None:
        self.setFixedSize(QSize(*(self._look.side(side) for side in PICTURE)))
