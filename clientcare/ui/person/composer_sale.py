"""The fields of a sale in the composer: the work, what it is, its price, how far it has come and where."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from clientcare.domain.frozen import replace
from clientcare.domain.money import Money
from clientcare.domain.values import Stage
from clientcare.exchange.tables import amounts
from clientcare.ui.bench import Bench
from clientcare.ui.parts.choice import Choice
from clientcare.ui.parts.field import Field
from clientcare.ui.parts.labelled import Labelled
from clientcare.ui.parts.tick import Tick
from clientcare.ui.person.written import Sold
from clientcare.ui.pictures.picture_field import PictureField
from clientcare.words.tongue import tr, tr_all
from clientcare.words.window import composer as words


def currency_of(sold: Sold, usual: str | None) -> str:
    """The currency typed with the price, by its code or sign, else the usual one; "" for none."""
    letters = "".join(letter for letter in sold.price if letter.isalpha()).upper()
    if len(letters) == 3:
        return letters
    return next((code for sign, code in _SIGNS.items() if sign in sold.price), usual or "")


def price_of(sold: Sold, usual: str | None) -> Money | None:
    """The price as it was typed, None for none. ValueError with a word as `Money.parse`."""
    if not sold.price.strip():
        return None
    if not any(letter.isdigit() for letter in sold.price):
        raise ValueError("not_a_price")
    return amounts.money(sold.price, currency_of(sold, usual))


_SIGNS = {"€": "EUR", "£": "GBP", "$": "USD"}


class SaleFields(QWidget):
    """Made when a sale is first wanted. `said` carries the Sold as somebody changed it; `currency` is the usual one."""

    said = Signal(object)

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._look = look = bench.look
        self.currency: str | None = None
        self._sold = Sold()
        self.title = Field(tr("Work"), tr("Blue Harbour"))
        self._what = Field(tr("Technique and size"), tr("Oil on canvas, 60 × 80 cm"))
        self._price = Field(tr("Price"), "450")
        self._where = Field(tr("Where"), tr("Studio, fair, gallery"))
        self._kind = Choice(look, tr("Kind of work"), tr_all(words.SALE_KINDS.items()))
        self._stage = Choice(look, tr("How far it is"), tr_all(words.STAGES.items()))
        self._handed_over = Tick(look, tr("Handed over in person"))
        self._price_row = Labelled(look, tr("Price"), self._price)
        self.picture = PictureField(bench, self)
        self._lay_out()
        for field in (self.title, self._what, self._price, self._where):
            field.textEdited.connect(self._say)
            field.setAcceptDrops(False)  # what is dropped on it is the picture, and no text
        for choice in (self._kind, self._stage):
            choice.activated.connect(self._say)
        self._handed_over.clicked.connect(self._say)
        self.picture.said.connect(self._say_picture)
        self._price.editingFinished.connect(self._check_price)

    @property
    def controls(self) -> list[QWidget]:
        """All that takes the focus."""
        fields = [self.title, self._kind, self._what, self._price, self._where, self._stage, self._handed_over]
        return [*fields, self.picture.choose, self.picture.remove]

    def show_sold(self, sold: Sold) -> None:
        """Shows a sale that is begun."""
        self._sold = sold
        fields = (self.title, self._what, self._price, self._where)
        for field, text in zip(fields, (sold.title, sold.what, sold.price, sold.where), strict=True):
            if field.text() != text:
                field.setText(text)
        self._kind.choose(sold.sale_kind)
        self._stage.choose(sold.stage)
        self._handed_over.setChecked(sold.handed_over)
        self._handed_over.setVisible(sold.stage is Stage.DELIVERED)
        self.picture.show_file(sold.picture)
        self._price_row.name_it(tr("Price in {currency}", currency=self.currency) if self.currency else tr("Price"))
        if not sold.price:
            self._price_row.be_wrong("")

    def has_a_price(self) -> bool:
        """Whether the price can be read, or there is none; else it is said what is wrong, where the cursor goes."""
        if self._check_price():
            return True
        self._price.setFocus(Qt.FocusReason.OtherFocusReason)
        return False

    def _check_price(self) -> bool:
        try:
            price_of(self._sold, self.currency)
        except ValueError as error:
            currency = currency_of(self._sold, self.currency)
            self._price_row.be_wrong(words.wrong_price(str(error), currency))
            return False
        if self._price_row.wrong:
            self._price_row.be_wrong("")
        return True

    def _say_picture(self, file: str) -> None:
        self.picture.show_file(file)
        self._sold = replace(self._sold, picture=file)
        self._say()

    def _say(self) -> None:
        self._sold = replace(
            self._sold,
            title=self.title.text(),
            what=self._what.text(),
            price=self._price.text(),
            where=self._where.text(),
            sale_kind=self._kind.value,
            stage=self._stage.value,
            handed_over=self._handed_over.isChecked() and self._stage.value is Stage.DELIVERED,
        )
        if self._price_row.wrong:
            self._check_price()
        self.said.emit(self._sold)

    def _lay_out(self) -> None:
        look = self._look
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        rows: tuple[tuple[QWidget, QWidget], ...] = (
            (Labelled(look, tr("Work"), self.title), Labelled(look, tr("Kind"), self._kind)),
            (Labelled(look, tr("Technique and size"), self._what), self._price_row),
            (Labelled(look, tr("Where"), self._where), Labelled(look, tr("How far it is"), self._stage)),
        )
        for number, row in enumerate(rows):
            for column, field in enumerate(row):
                grid.addWidget(field, number, column, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._handed_over, 3, 0)
        grid.addWidget(self.picture, 3, 1)
