"""Files of any known format to what they say: recognised by what is in them, never by their name."""

from __future__ import annotations

from collections.abc import Sequence

from clientcare.domain.errors import CareError, Code
from clientcare.domain.frozen import replace
from clientcare.exchange.incoming import Format, Gathered, Incoming, Options, Sheet, SourceFile
from clientcare.exchange.tables.table import headings_of
from clientcare.exchange.text import wide_encoding
from clientcare.exchange.together import bring_together

_FIRST_BLANK, _LAST_BLANK, _SPACE = 9, 13, 32
LARGEST = 512 * 1024 * 1024
_AS_APPLE_LABELS = ("Email (home)", "Email (work)", "Home Email", "Work Email", "Phone (mobile)", "Phone (iPhone)")
"""Apple itself writes cards only; programs that make a table of them keep its labels in the headings."""
_ADDRESS_BOOKS = (Format.OUTLOOK, Format.APPLE, Format.THUNDERBIRD, Format.LINKEDIN, Format.MAILCHIMP)
_CALENDARS = (b"BEGIN:VCALENDAR", b"BEGIN:VEVENT")
_HEADINGS: tuple[tuple[Format, tuple[str, ...], tuple[str, ...]], ...] = (
    (Format.CSV, ("Name", "Client Care uid"), ()),
    (Format.GOOGLE, ("File As", "Labels", "E-mail 1 - Value"), ()),
    (Format.GOOGLE, ("Given Name", "Group Membership"), ()),
    (Format.OUTLOOK, ("E-mail 2 Display Name", "Assistant's Phone"), ()),
    (Format.OUTLOOK, ("Given Yomi", "Personal Web Page"), ()),
    (Format.OUTLOOK, ("Display Name", "Email Home", "Home Phone"), ()),
    (Format.OUTLOOK, ("First Name", "Last Name", "E-mail Address"), ()),
    (Format.THUNDERBIRD, ("Primary Email",), ()),
    (Format.LINKEDIN, ("First Name", "Last Name", "Connected On"), ()),
    (Format.MAILCHIMP, ("LEID", "EUID"), ()),
    *((Format.APPLE, ("First Name", "Last Name", reached), ()) for reached in _AS_APPLE_LABELS),
)
"""What only that program has in its heading row, and what it does not have (HEADERS, rule 4)."""


def recognise(file: SourceFile, options: Options) -> Format:
    """The format of a file by its content. CareError `broken_file` for one that is none we know, or empty."""
    options = options.of(file.name)
    file = opened(file, options)
    if isinstance(file, Sheet):
        return _table_format(file, options)
    if not file.data.strip():
        raise CareError(Code.BROKEN_FILE, "empty_file", file=file.name)
    head = file.data[:4096].replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if b"BEGIN:VCARD" in head.upper().replace(b" ", b""):
        return Format.VCARD
    if any(mark in head.upper() for mark in _CALENDARS):
        return Format.ICS
    if head.startswith(b"{") and b'"clientcare"' in head:
        return Format.JSON
    return _table_format(file, options)


def _table_format(file: SourceFile, options: Options) -> Format:
    from clientcare.exchange.mapped.looking import remembers

    if options.maps.get(file.name) or options.maps.get(""):
        return Format.CSV
    known = map(_format_of, headings_of(file, options))
    found = next((format for format in known if format is not None), None)
    if found is not None:
        return found
    if (options.guesses and _is_text(file)) or remembers(file, options):
        return Format.CSV
    raise CareError(Code.BROKEN_FILE, "unknown_format", file=file.name)


def _is_text(file: SourceFile) -> bool:
    """Whether a file may be a table at all: a picture or a song holds signs that no text has."""
    if isinstance(file, Sheet) or wide_encoding(file.data) is not None:
        return True
    return not any(byte < _FIRST_BLANK or _LAST_BLANK < byte < _SPACE for byte in file.data[:4096])


def is_mapped(file: SourceFile, options: Options) -> bool:
    """Whether a table is read by the map of its columns, and not as that of a program we know."""
    if options.maps.get(file.name) or options.maps.get(""):
        return True
    return not any(_format_of(headings) is Format.CSV for headings in headings_of(file, options))


def _format_of(headings: tuple[str, ...]) -> Format | None:
    """The format of a table that has these headings."""
    programs = (format for format, wanted, unwanted in _HEADINGS if _fits(headings, wanted, unwanted))
    return next(programs, None) or _sales_format(headings)


def opened(file: SourceFile, options: Options) -> SourceFile:
    """Of a workbook the sheet with headings that are known, else the first one; every other file as it is."""
    if isinstance(file, Sheet) or file.data[:2] not in (b"PK", b"\xd0\xcf"):
        return file
    options = options.of(file.name)
    from clientcare.exchange import workbook

    def heading_in(sheet: Sheet) -> int | None:
        rows = enumerate(map(_format_of, headings_of(sheet, options)))
        return next((at for at, format in rows if format is not None and options.format in (None, format)), None)

    return workbook.opened(file, options.sheet, heading_in) if workbook.is_workbook(file.data) else file


def read(files: Sequence[SourceFile], options: Options) -> Incoming:
    """What all these files say, as one import. CareError where a whole file cannot be read; nothing is half-read.

    A line that cannot be read stands in `problems`, what only a person can decide in `questions`.
    """
    found = Gathered()
    formats = []
    for given in files:
        if len(given.data) > LARGEST:
            raise CareError(Code.BROKEN_FILE, "too_large", file=given.name)
        said = options.of(given.name)
        file = opened(given, said)
        format = said.format or recognise(file, said)
        formats.append(format)
        if isinstance(file, Sheet):
            found.problems += file.problems
        _add(found, _reader(format, file, said), file.name)
    if any(format.is_orders for format in formats):
        bring_together(found)
    return Incoming(
        files=tuple(file.name for file in files),
        formats=tuple(formats),
        people=tuple(found.people),
        sales=tuple(found.sales),
        records=tuple(found.records),
        days=tuple(found.days),
        left_out=tuple(found.left_out),
        problems=tuple(found.problems),
        questions=tuple(dict.fromkeys(found.questions)),
        maps=tuple(found.maps),
    )


def _fits(headings: tuple[str, ...], wanted: tuple[str, ...], unwanted: tuple[str, ...] = ()) -> bool:
    has = {name.casefold() for name in wanted} <= set(headings)
    return has and not {name.casefold() for name in unwanted} & set(headings)


def _headings_in(file: SourceFile, options: Options, format: Format) -> tuple[str, ...]:
    """Which of the headings known of that format the file has; the first of them where it has none."""
    known = [wanted for each, wanted, _ in _HEADINGS if each is format]
    rows = headings_of(file, options)
    return next((wanted for headings in rows for wanted in known if _fits(headings, wanted)), known[0])


def _sales_format(headings: tuple[str, ...]) -> Format | None:
    from clientcare.exchange.tables import sales

    return sales.format_of(headings)


def _reader(format: Format, file: SourceFile, options: Options) -> Gathered:
    """Read one file; each reader is loaded when its format comes."""
    if format is Format.VCARD:
        from clientcare.exchange.vcard import reader

        return reader.read(file, options)
    if format is Format.JSON:
        from clientcare.exchange import json_in

        return json_in.read(file, options)
    if format is Format.ICS:
        from clientcare.exchange import calendar_in

        return calendar_in.read(file, options)
    return _read_table(format, file, options)


def _read_table(format: Format, file: SourceFile, options: Options) -> Gathered:
    if format is Format.CSV and is_mapped(file, options):
        from clientcare.exchange.mapped import reading as mapped

        return mapped.read(file, options)
    if format is Format.CSV:
        from clientcare.exchange.tables import own

        return own.read(file, options)
    if format is Format.GOOGLE:
        from clientcare.exchange.tables import google

        return google.read(file, options, _headings_in(file, options, format))
    if format in _ADDRESS_BOOKS:
        from clientcare.exchange.tables import address_book, linkedin, mailchimp

        programs = {Format.LINKEDIN: linkedin.LINKEDIN, Format.MAILCHIMP: mailchimp.MAILCHIMP}
        headings = _headings_in(file, options, format)
        return address_book.read(file, options, format, headings, programs.get(format, address_book.PLAIN))
    from clientcare.exchange.tables import sales

    return sales.read(file, options, format)


def _add(all_of: Gathered, more: Gathered, file: str) -> None:
    offset = len(all_of.people)
    all_of.people += more.people
    all_of.sales += [replace(sale, buyer=sale.buyer + offset) if offset else sale for sale in more.sales]
    all_of.records += more.records
    all_of.days += more.days
    all_of.left_out += more.left_out
    all_of.problems += more.problems
    all_of.questions += [replace(each, file=file) for each in more.questions]
    all_of.maps += more.maps
