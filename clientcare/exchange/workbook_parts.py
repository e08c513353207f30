"""The parts of an .xlsx file, none of them larger than a table of people or orders ever is (RELIABILITY, bombs)."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Iterator, Sequence
from io import BytesIO
from posixpath import join, normpath
from xml.parsers import expat
from zipfile import BadZipFile, ZipFile

from msgspec import Struct, field

from clientcare.domain.errors import CareError, Code
from clientcare.domain.frozen import Frozen
from clientcare.exchange.tables.amounts import currency_of

ZIP, OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How files begin that are an .xlsx, and how those that are an old or a locked one."""
LARGEST_SHEET, LARGEST_STRINGS, _LARGEST_PART = 256 << 20, 64 << 20, 4 << 20
_CHUNK, _LONGEST_TAG = 1 << 16, 1 << 20
_BROKEN = (ArithmeticError, BadZipFile, EOFError, LookupError, NotImplementedError, OSError, RuntimeError, ValueError)
UNREADABLE = (*_BROKEN, zlib.error, expat.ExpatError)
"""All that can go wrong while a damaged workbook is read."""
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_SIGN = re.compile(r"\[\$([^\]-]+)[^\]]*\]|\"([^\"]+)\"|([€£¥₹])")


class SheetPart(Frozen):
    name: str
    member: str
    is_hidden: bool


class Formats(Struct):
    """What the styles of cells say, by their place: which hold days, which of those show no year, the currency of an
    amount, and to how many digits a number is filled up with zeros.
    """

    days: set[int] = field(default_factory=set)
    spans: set[int] = field(default_factory=set)
    without_year: set[int] = field(default_factory=set)
    currencies: dict[int, str] = field(default_factory=dict)
    zeros: dict[int, int] = field(default_factory=dict)


class Package:
    """An .xlsx file by its parts. CareError `broken_file` for one that is none, is locked, too large or damaged."""

    def __init__(self, name: str, data: bytes) -> None:
        self.name = name
        if data.startswith(OLE):
            locked = "EncryptedPackage".encode("utf-16-le") in data
            raise CareError(Code.BROKEN_FILE, "workbook_locked" if locked else "workbook_old", file=name)
        try:
            self._zip = ZipFile(BytesIO(data))
            self._workbook = self._main_part()
            self._related = self._relations(self._workbook)
            self.sheets, self.begins_1904 = self._sheets()
        except UNREADABLE as problem:
            raise self.broken() from problem
        if not self.sheets:
            raise CareError(Code.BROKEN_FILE, "workbook_other", file=name)

    def broken(self) -> CareError:
        """What to say of a file that is damaged anywhere."""
        return CareError(Code.BROKEN_FILE, "workbook_broken", file=self.name)

    def chunks(self, member: str, largest: int = _LARGEST_PART) -> Iterator[bytes]:
        """The bytes of a part, a few at a time; one that is larger than it may be is refused unread."""
        if self._zip.getinfo(member).file_size > largest:
            raise CareError(Code.BROKEN_FILE, "too_large", file=self.name)
        with self._zip.open(member) as part:
            while chunk := part.read(_CHUNK):
                yield chunk

    def strings(self) -> list[str]:
        """The texts that cells refer to by number, without the reading aids of Japanese."""
        member = self._part("sharedStrings")
        return [] if member is None else _strings(self.chunks(member, LARGEST_STRINGS))

    def formats(self) -> Formats:
        """What the styles say of days and amounts."""
        member = self._part("styles")
        return Formats() if member is None else _formats(self._elements(member, ("numFmt", "xf")))

    def _main_part(self) -> str:
        found = [target for kind, target in self._relations("").values() if kind == "officeDocument"]
        return next(iter(found), "xl/workbook.xml")

    def _relations(self, member: str) -> dict[str, tuple[str, str]]:
        """The parts that one refers to: id -> kind and name."""
        folder, _, name = member.rpartition("/")
        path = join(folder, "_rels", f"{name}.rels")
        if path not in self._zip.namelist():
            return {}
        return {
            said.get("Id", ""): (
                said.get("Type", "").rpartition("/")[2],
                normpath(join("/", folder, said.get("Target", ""))).lstrip("/"),
            )
            for _, _, said in self._elements(path, ("Relationship",))
        }

    def _part(self, kind: str) -> str | None:
        here = set(self._zip.namelist())
        return next((target for each, target in self._related.values() if each == kind and target in here), None)

    def _sheets(self) -> tuple[list[SheetPart], bool]:
        sheets, begins_1904 = [], False
        if self._workbook not in self._zip.namelist() or not self._workbook.endswith(".xml"):
            return [], False
        for name, _, said in self._elements(self._workbook, ("sheet", "workbookPr")):
            if name == "workbookPr":
                begins_1904 = said.get("date1904", "") in ("1", "true", "on")
                continue
            kind, target = self._related.get(said.get("id", ""), ("", ""))
            if kind == "worksheet":
                sheets.append(SheetPart(said.get("name", ""), target, said.get("state", "visible") != "visible"))
        return sheets, begins_1904

    def _elements(self, member: str, wanted: Sequence[str]) -> list[tuple[str, str, dict[str, str]]]:
        """The elements of these names in a part, each with the name of the one around it."""
        found: list[tuple[str, str, dict[str, str]]] = []
        around: list[str] = [""]

        def start(name: str, said: dict[str, str]) -> None:
            plain = local(name)
            if plain in wanted:
                found.append((plain, around[-1], {local(key): value for key, value in said.items()}))
            around.append(plain)

        parser = parser_for(start, lambda _: around.pop())
        for _ in fed(parser, self.chunks(member)):
            pass
        return found


def local(name: str) -> str:
    """The name without the prefix that stands for its namespace."""
    return name.rpartition(":")[2]


def unescaped(text: str) -> str:
    """The text with the signs that spreadsheets write by number: a line's end from Windows is _x000D_."""
    return _ESCAPED.sub(_sign_of, text) if "_x" in text else text


def _sign_of(found: re.Match[str]) -> str:
    """The sign of that number; none for what is no letter, such as half a picture."""
    sign = chr(int(found[1], 16))
    return sign if sign.isprintable() or sign in "\t\n\r" else ""


def parser_for(start: Callable[[str, dict[str, str]], object], end: Callable[[str], object]) -> expat.XMLParserType:
    """A parser that takes no definitions, so that nothing in a file can be blown up or fetched."""
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.StartDoctypeDeclHandler = _refuse
    return parser


def fed(parser: expat.XMLParserType, chunks: Iterator[bytes]) -> Iterator[None]:
    """Give the parser one piece after the other; ValueError where one tag has no end for ever so long."""
    given = 0
    for chunk in chunks:
        parser.Parse(chunk)
        given += len(chunk)
        if given - parser.CurrentByteIndex > _LONGEST_TAG:
            raise ValueError("a tag without an end")
        yield
    parser.Parse(b"", True)
    yield


def _refuse(*_: object) -> None:
    raise ValueError("a workbook has no document type")


def _strings(chunks: Iterator[bytes]) -> list[str]:
    found: list[str] = []
    pieces: list[str] = []
    aids = 0

    def start(name: str, _: dict[str, str]) -> None:
        nonlocal aids
        plain = local(name)
        if plain == "si":
            pieces.clear()
        elif plain == "rPh":
            aids += 1
        elif plain == "t" and not aids:
            parser.CharacterDataHandler = pieces.append

    def end(name: str) -> None:
        nonlocal aids
        plain = local(name)
        parser.CharacterDataHandler = None
        if plain == "si":
            found.append(unescaped("".join(pieces)))
        elif plain == "rPh":
            aids -= 1

    parser = parser_for(start, end)
    for _ in fed(parser, chunks):
        pass
    return found


def _formats(elements: Sequence[tuple[str, str, dict[str, str]]]) -> Formats:
    from openpyxl.styles.numbers import BUILTIN_FORMATS, is_date_format, is_timedelta_format

    codes = dict(BUILTIN_FORMATS)
    codes |= {int(said["numFmtId"]): said.get("formatCode", "") for name, _, said in elements if name == "numFmt"}
    found = Formats()
    styles = [int(said.get("numFmtId", 0)) for name, around, said in elements if name == "xf" and around == "cellXfs"]
    for place, number in enumerate(styles):
        code = codes.get(number) or "General"
        if is_date_format(code):
            found.days.add(place)
            if is_timedelta_format(code):
                found.spans.add(place)
            elif "y" not in code.lower() and "d" in code.lower():
                found.without_year.add(place)
        elif code.strip("0") == "":
            found.zeros[place] = len(code)
        elif currency := next(filter(None, (currency_of(_currency_sign(sign)) for sign in _SIGN.finditer(code))), ""):
            found.currencies[place] = currency
    return found


def _currency_sign(found: re.Match[str]) -> str:
    return next((group.strip() for group in found.groups() if group), "")
