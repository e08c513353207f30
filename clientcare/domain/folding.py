"""Text, e-mails and phones reduced to what counts when people look for each other: Ł is l, 00 is +."""

from __future__ import annotations

import re
import unicodedata

_LETTERS = {
    "ł": "l",
    "ø": "o",
    "đ": "d",
    "ð": "d",
    "ħ": "h",
    "ı": "i",
    "ŧ": "t",
    "æ": "ae",
    "œ": "oe",
    "þ": "th",
    "ẞ": "ss",
    "’": "'",
    "‘": "'",
    "ʼ": "'",
    "‐": "-",
    "–": "-",
    "—": "-",
}
# Other marks are letters of their own: the dots that tell が from か, what joins Indic letters, Thai vowels.
_ACCENTS = frozenset(range(10, 37)) | frozenset(range(200, 256))


class _Plain(dict[int, int | str | None]):
    """What each character becomes, learned when it is first met: nothing, for accents and invisible ones."""

    def __missing__(self, code: int) -> int | str | None:
        character = chr(code)
        dropped = unicodedata.combining(character) in _ACCENTS or unicodedata.category(character) == "Cf"
        self[code] = plain = None if dropped else _LETTERS.get(character, code)
        return plain


_PLAIN = _Plain()
_SHORTEST_PHONE = 5
_PLAIN_PHONE = re.compile(r"\+?[0-9][0-9 ./-]*")
_BETWEEN = str.maketrans("", "", "+ ./-")


def fold(text: str) -> str:
    """`text` without case, accents, invisible characters and extra spaces; folding again changes nothing."""
    if text.isascii():
        return " ".join(text.lower().split())
    decomposed = unicodedata.normalize("NFKD", text).casefold()
    return " ".join(unicodedata.normalize("NFKD", decomposed).translate(_PLAIN).split())


def norm_email(text: str) -> str:
    """The address as it is compared: trimmed, without `mailto:` and what follows a `?`, case folded."""
    address = text.strip().casefold()
    if address.startswith("mailto:"):
        address = address.removeprefix("mailto:").partition("?")[0].strip()
    return address


def norm_phone(text: str) -> str:
    """The number as it is compared: digits, after a + where it is international; extensions are left out.

    "" for fewer than 5 digits: too short to know anybody by.
    """
    if _PLAIN_PHONE.fullmatch(text):  # as most are
        return _number(text.translate(_BETWEEN), text[0] == "+", text.startswith("00"))
    number = re.sub(r"^\s*tel:", "", text, flags=re.IGNORECASE)
    number = re.split(r"[;,#]|\bext|\bx\s*\d|(?<=\d)\s*x\s*\d", number, maxsplit=1, flags=re.IGNORECASE)[0]
    international = number.strip().startswith(("+", "00", "＋"))
    if international:
        number = number.replace("(0)", "")
    digits = "".join(str(unicodedata.decimal(character)) for character in number if character.isdecimal())
    has_plus = number.strip().startswith(("+", "＋"))
    return _number(digits, has_plus, international and not has_plus)


def _number(digits: str, has_plus: bool, has_zeros: bool) -> str:
    if has_zeros:
        digits = digits.removeprefix("00")
    if len(digits) < _SHORTEST_PHONE:
        return ""
    return f"+{digits}" if has_plus or has_zeros else digits
