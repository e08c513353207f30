"""A picture that is dropped, pasted or chosen: opened beside the window, then kept with whom or what it is of."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from clientcare.book import attachments
from clientcare.domain.change import Change
from clientcare.domain.errors import CareError, Code
from clientcare.ui.bench import Bench
from clientcare.ui.parts import asking
from clientcare.ui.parts.beside import Beside, Progress
from clientcare.ui.pictures import reading
from clientcare.ui.pictures.reading import LONGEST_PHOTO, LONGEST_PICTURE, TakenIn
from clientcare.words.tongue import tr
from clientcare.words.window import pictures as words

KINDS = "*.jpg *.jpeg *.png *.webp *.gif *.tif *.tiff *.bmp"
_RAW = ("image/png", "image/jpeg", "image/webp", "image/gif", "image/tiff", "image/bmp")
"""How other apps hand over a picture, the best way first."""


class Source(NamedTuple):
    """Where a picture comes from: a file, the bytes of one, or what another app has painted."""

    file: Path | None = None
    content: bytes = b""
    image: QImage | None = None

    def take_in(self, longest: int) -> TakenIn:
        """In any thread; CareError as `reading.take_in`."""
        if self.image is not None:
            return reading.take_in_image(self.image, longest)
        if self.file is not None:
            return reading.file_taken_in(self.file, longest)
        return reading.take_in(self.content, longest)


def holds_picture(held: QMimeData) -> bool:
    """Whether it may be one: asked for while it is dragged, so nothing is read."""
    return held.hasImage() or held.hasUrls() or any(held.hasFormat(kind) for kind in _RAW)


def source_of(held: QMimeData) -> Source:
    """The picture that was dropped or copied. CareError for several files, one on the web, and none at all.

    Nothing is ever fetched: of a picture in a browser counts what the browser hands over.
    """
    files = [Path(url.toLocalFile()) for url in held.urls() if url.isLocalFile()]
    if len(files) > 1:
        raise CareError(Code.INVALID, "one_picture")
    if files:
        return Source(files[0])
    for kind in _RAW:
        if held.hasFormat(kind):
            return Source(content=bytes(held.data(kind).data()))
    if held.hasImage() and isinstance(image := held.imageData(), QImage):
        return Source(image=image)
    raise CareError(Code.INVALID, "picture_on_the_web" if held.hasUrls() else "nothing_to_paste")


class _Errand(NamedTuple):
    source: Source
    longest: int
    then: Callable[[TakenIn], object]


class Bringing(QObject):
    """One picture after the other, each to whom it was brought, whoever is shown meanwhile. What cannot be opened is
    said in one sentence, and nothing is done then.

    `kept` carries the uid of the client or sale that has a picture now.
    """

    kept = Signal(str)

    def __init__(self, bench: Bench, parent: QWidget) -> None:
        super().__init__(parent)
        self._bench, self._over = bench, parent
        self._errands: deque[_Errand] = deque()
        self._beside = Beside(self)
        self._beside.done.connect(self._took)
        self._beside.failed.connect(self._refuse)

    @property
    def works(self) -> bool:
        return self._beside.works

    def photo(self, client: str, source: Source) -> None:
        """Makes it the photo of that client."""

        def keep(taken: TakenIn) -> Change:
            return attachments.set_photo(self._bench.desk(), client, taken.content)

        self.bring(source, LONGEST_PHOTO, lambda taken: self._do(client, lambda: keep(taken)))

    def picture(self, sale: str, source: Source) -> None:
        """Makes it the picture of that sale."""

        def keep(taken: TakenIn) -> Change:
            return attachments.set_picture(self._bench.desk(), sale, taken.content, taken.name)

        self.bring(source, LONGEST_PICTURE, lambda taken: self._do(sale, lambda: keep(taken)))

    def bring(self, source: Source, longest: int, then: Callable[[TakenIn], object]) -> None:
        """Opens it beside the window; `then` follows in the window's thread."""
        self._errands.append(_Errand(source, longest, then))
        self._go_on()

    def drop(self, held: QMimeData, to: Callable[[Source], object]) -> None:
        """Brings what was dropped or copied; what is none is said."""
        try:
            to(source_of(held))
        except CareError as error:
            self._bench.history.failed.emit(error)

    def paste(self, to: Callable[[Source], object]) -> None:
        """Brings what was copied."""
        self.drop(QGuiApplication.clipboard().mimeData(), to)

    def choose(self, title: str, to: Callable[[Source], object]) -> None:
        """Asks for a file."""
        file = asking.file_to_read(self._over, title, f"{tr(words.KINDS)} ({KINDS})", asking.Usually.PICTURES)
        if file is not None:
            to(Source(file))

    def remove_photo(self, client: str) -> None:
        self._do(client, lambda: attachments.set_photo(self._bench.desk(), client, None))

    def remove_picture(self, sale: str) -> None:
        self._do(sale, lambda: attachments.set_picture(self._bench.desk(), sale, None))

    def _do(self, uid: str, deed: Callable[[], Change]) -> None:
        if self._bench.history.do(deed) is not None:
            self.kept.emit(uid)

    def _go_on(self) -> None:
        if not self._errands or self._beside.works:
            return
        errand = self._errands[0]

        def work(_step: Progress) -> TakenIn:
            return errand.source.take_in(errand.longest)

        self._beside.begin(work)

    def _took(self, taken: object) -> None:
        errand = self._errands.popleft()
        assert isinstance(taken, TakenIn)
        errand.then(taken)
        self._go_on()

    def _refuse(self, error: object) -> None:
        self._errands.popleft()
        self._bench.history.failed.emit(error)
        self._go_on()
