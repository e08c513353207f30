"""Speaks a translated language with the names of days and months, the numbers and the money that Qt knows of it."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import QLocale, QTime

from clientcare.domain.money import Money
from clientcare.words.translated import Sentences, Translated


class Local(Translated):
    """A language with the names and numbers that Qt knows of it."""

    def __init__(self, code: str, sentences: Sentences, locale: QLocale) -> None:
        super().__init__(code, sentences)
        self._locale = locale

    def weekday(self, number: int) -> str:
        return self._locale.dayName(number + 1)

    def short_weekday(self, number: int) -> str:
        return self._locale.dayName(number + 1, QLocale.FormatType.ShortFormat).rstrip(".")

    def month(self, number: int) -> str:
        return self._locale.standaloneMonthName(number)

    def month_in_date(self, number: int) -> str:
        return self._locale.monthName(number)

    def month_of(self, number: int, year: int) -> str:
        return self.say("{month} {year}", month=self.month(number), year=year)

    def whole_date(self, on: date, *, with_year: bool = False) -> str:
        day = self.date_of(on.day, on.month, on.year if with_year else None)
        return self.say("{weekday}, {day}", weekday=self.weekday(on.weekday()), day=day)

    def short_day(self, on: date) -> str:
        return self.say("{weekday} {number}", weekday=self.short_weekday(on.weekday()), number=on.day)

    def clock(self, at: time) -> str:
        return self._locale.toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)

    def money(self, price: Money) -> str:
        whole, _, part = price.amount.partition(".")
        places = len(part) if part.strip("0") else 0
        own = self._locale.currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode) == price.currency
        sign = self._locale.currencySymbol() if own else price.currency
        return self._locale.toCurrencyString(float(f"{whole}.{part or 0}"), sign, places)
