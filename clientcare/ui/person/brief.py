"""The head of a person's page: initials, name, who they are, why they are here, and what to know before writing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from clientcare.book.desk import Desk
from clientcare.domain.care.items import Item
from clientcare.domain.records import Client
from clientcare.ui import avatars
from clientcare.ui.look import Look
from clientcare.ui.parts.prose import Prose
from clientcare.ui.person.about import About, Fact, about
from clientcare.ui.person.head import Head
from clientcare.ui.person.reason import Reason, reason
from clientcare.ui.person.work_shown import Work, WorkShown, work_of
from clientcare.ui.tokens import Type

FACTS_WHEN_SMALL = 2
NARROW, LOW = 1200, 640
"""Windows narrower or lower than this show two facts only (DESIGN §3)."""
AVATAR, AVATAR_WHEN_SMALL = 52, 40


class Avatar(QWidget):
    """The photo or the initials of a person; their name stands beside it, so it says nothing by itself."""

    def __init__(self, look: Look, side: int) -> None:
        super().__init__()
        self._look, self._name = look, ""
        self._photo: str | None = None
        self._waits = False
        self.setFixedSize(side, side)
        look.changed.connect(self.update)
        look.pictured.connect(self.update)

    def grow(self, side: int) -> None:
        """Is so large from now on."""
        if side != self.width():
            self.setFixedSize(side, side)

    def show_name(self, name: str, photo: str | None = None) -> None:
        self._name, self._photo = name, photo
        self.update()

    @property
    def photo(self) -> str | None:
        """The hash of the photo that is shown."""
        return self._photo

    def wait(self, yes: bool) -> None:
        """A ring around it: a photo that is dragged would be theirs."""
        self._waits = yes
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        avatars.paint(painter, QRect(0, 0, self.width(), self.height()), self._name, self._look, self._photo)
        if self._waits:
            painter.setPen(QPen(self._look.colour("accent"), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(self.rect().adjusted(2, 2, -2, -2))
        painter.end()


class Brief(Head):
    """The reasons of a card come first, then the facts; in a small window two lines of all that."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._facts: Sequence[Fact] = ()
        self._told_beside, self._count = False, 0
        self.is_small = False
        self._avatar = Avatar(look, AVATAR)
        self._name = Prose(look, Type.HEADING, lines=3)
        self._who = Prose(look, Type.SMALL, "text_2", lines=3)
        self._work = WorkShown(look)
        self._reasons: list[Prose] = []
        self._lines: list[Prose] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addLayout(self._head())
        self._column.addSpacing(4)
        self._column.addWidget(self._work)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_client(self, desk: Desk, uid: str, items: Sequence[Item]) -> Client | None:
        found = about(desk, uid)
        if found is None:
            return None
        self.show_about(found, [reason(item, desk.today) for item in items], work_of(desk, items))
        return found.client

    def show_about(self, about: About, reasons: Sequence[Reason], work: Work | None = None) -> None:
        """Shows this person, and why they are in Today, if they are, the first reason beside the `work` it is about;
        what a reason quotes is not said twice."""
        told = " ".join(reason.text for reason in reasons)
        self._facts = [fact for fact in about.facts if fact.text not in told]
        self._avatar.show_name(about.client.name, about.client.photo)
        self._name.say(about.client.name)
        self._who.say(about.who)
        self._told_beside = self._work.show_work(work, reasons)
        self._count = len(reasons)
        self._fill(self._reasons, len(reasons), 3)
        for label, why in zip(self._reasons, reasons, strict=False):
            label.say(why.text, italic=why.italic, icon=why.icon, icon_ink=why.ink)
        self._fill(self._lines, len(self._facts), 3 + len(self._reasons))
        for label, fact in zip(self._lines, self._facts, strict=False):
            label.say(f"{fact.lead} {fact.text}".strip(), icon=fact.icon, lead=fact.lead, italic=fact.italic)
        self.fit(self.window().size())

    def add_below(self, widget: QWidget) -> None:
        """Puts something under the facts."""
        self._column.addWidget(widget)

    def fit(self, window: QSize) -> None:
        """Shows as much as a window of that size has room for: in a small one no picture, and two lines, unless there
        are more reasons."""
        scale = max(1.0, self._look.scale)
        small = window.width() / scale < NARROW or window.height() / scale < LOW
        self.is_small = small
        self._avatar.grow(AVATAR_WHEN_SMALL if small else AVATAR)
        self._work.setVisible(self._told_beside and not small)
        for place, label in enumerate(self._reasons[: self._count]):
            label.setVisible(place > 0 or small or not self._told_beside)
        most = max(0, FACTS_WHEN_SMALL - self._count) if small else len(self._facts)
        for place, label in enumerate(self._lines):
            label.setVisible(place < min(most, len(self._facts)))

    def sizeHint(self) -> QSize:
        return QSize(320, self._column.sizeHint().height())

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(self._avatar)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch(1)
        names.addWidget(self._name)
        names.addWidget(self._who)
        names.addStretch(1)
        head.addLayout(names, 1)
        self.corner = QHBoxLayout()
        head.addLayout(self.corner)
        return head

    def _fill(self, labels: list[Prose], count: int, after: int) -> None:
        """Makes sure that there are so many labels; those too many are hidden."""
        while len(labels) < count:
            label = Prose(self._look)
            self._column.insertWidget(after + len(labels), label)
            labels.append(label)
        for place, label in enumerate(labels):
            label.setVisible(place < count)
