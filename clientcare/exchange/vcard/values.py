"""The values of properties: escapes, parts, days, pictures and labels as people mean them."""

from __future__ import annotations

import base64
import binascii
import re
from functools import lru_cache
from urllib.parse import unquote_to_bytes

from clientcare.domain.calendar import YearlyDay
from clientcare.exchange.incoming import Photo
from clientcare.exchange.vcard.cards import Property

_ESCAPE = re.compile(r"\\([nN,;:\\])")
_DAY = re.compile(r"(?:(\d{4})-?|--)(\d{2})-?(\d{2})(?:[T ].*)?\Z")
_URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{1,30}:")
_MEDIA = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF8", "image/gif"),
    (b"RIFF", "image/webp"),
)
APPLE_NO_YEAR = 1604


def plain(value: str) -> str:
    """The text of a value, its escapes taken off, blanks at both ends too."""
    if "\\" not in value and "\r" not in value:
        return value.strip()
    if "\\" in value:
        value = _ESCAPE.sub(lambda found: "\n" if found[1] in "nN" else found[1], value)
    return value.replace("\r\n", "\n").replace("\r", "\n").strip()


def parts(value: str, separator: str) -> list[str]:
    """The parts of a value between separators that are not escaped, each as plain text."""
    if "\\" not in value and "\r" not in value:
        return [part.strip() for part in value.split(separator)]
    return [plain(part) for part in raw_parts(value, separator)]


def raw_parts(value: str, separator: str) -> list[str]:
    """As `parts`, with the escapes still on, to be taken apart once more."""
    if "\\" not in value:
        return value.split(separator)
    found: list[list[str]] = [[]]
    for token in re.findall(rf"\\.|\\|[^{separator}\\]+|{separator}", value, re.DOTALL):
        if token == separator:
            found.append([])
        else:
            found[-1].append(token)
    return ["".join(part) for part in found]


def yearly_day(prop: Property) -> YearlyDay | None:
    """The day of a birthday or another date, with its year where it has one; None for text and half days.

    A time and a zone after it change nothing; 1604 is how Apple writes "no year".
    """
    found = _DAY.match(plain(prop.value))
    if not found:
        return None
    year = int(found[1]) if found[1] else None
    if year in (APPLE_NO_YEAR, 0) or (year and prop.param("X-APPLE-OMIT-YEAR") == str(year)):
        year = None
    try:
        return YearlyDay(int(found[2]), int(found[3]), year)
    except ValueError:
        return None


def photo(prop: Property) -> Photo | str | None:
    """The picture, or its address, which nobody fetches; None for one that is empty or cannot be read."""
    value = plain(prop.value)
    said = prop.param("MEDIATYPE") or next((each.lower() for each in prop.types if each != "PREF"), "")
    if value[:5].lower() == "data:":
        head, _, body = value.partition(",")
        data = _base64(body) if head.lower().endswith(";base64") else unquote_to_bytes(body)
        return _photo(data, head[5:].partition(";")[0].lower())
    if prop.param("VALUE").lower() in ("uri", "url") or _URL.match(value):
        return value
    found = _base64(value)
    told = prop.param("ENCODING").upper() in ("B", "BASE64")
    return _photo(found, said) if told or _magic(found) else None


def label(prop: Property, labels: dict[str, str]) -> str:
    """What a value is called: the label of its group, else its types in small letters."""
    own = labels.get(prop.group.lower(), "") if prop.group else ""
    return own or _types_as_label(prop.types)


@lru_cache(1024)
def _types_as_label(types: tuple[str, ...]) -> str:
    return " ".join(_PLAINER.get(each, each.lower()) for each in dict.fromkeys(types) if each not in _NOT_LABELS)


def tidy_label(text: str) -> str:
    """ "_$!<HomePage>!$_" is homepage, "DOMESTIC_PARTNER" is domestic partner; others stay as they are."""
    found = re.fullmatch(r"_\$!<(.*)>!\$_", text)
    if found:
        return found[1].lower()
    return text.replace("_", " ").lower() if re.fullmatch(r"[A-Z]{4,}|[A-Z]+(?:_[A-Z]+)+", text) else text


_PLAINER = {"CELL": "mobile"}
_NOT_LABELS = {"", "PREF", "INTERNET", "VOICE", "MSG", "POSTAL", "PARCEL", "DOM", "INTL", "TEXT", "X400"}


def _base64(value: str) -> bytes:
    """The bytes; empty for what is no base64 or was cut short."""
    compact = "".join(value.split())
    try:
        return base64.b64decode(compact, validate=True)
    except (binascii.Error, ValueError):
        return b""


def _magic(data: bytes) -> str:
    return next((media for mark, media in _MEDIA if data.startswith(mark)), "")


def _photo(data: bytes, said: str) -> Photo | None:
    if not data:
        return None
    told = said if said.startswith("image/") else f"image/{said}" if re.fullmatch(r"[\w.+-]+", said) else ""
    return Photo(data, _magic(data) or told or "application/octet-stream")
