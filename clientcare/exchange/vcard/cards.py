"""Cards as lists of properties: whole, nested, cut off, with any parameters a program may have written."""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterator
from typing import NamedTuple

from msgspec import Struct, field

from clientcare.domain.progress import Step, silent
from clientcare.exchange import text
from clientcare.exchange.vcard.lines import Line, logical_lines

_SIMPLE = re.compile(r"(?:([\w-]+)\.)?([A-Za-z][\w-]*)((?:;[^:\"]*)?):")
_NAME = re.compile(r"(?:([\w-]+)\.)?([A-Za-z][\w-]*)\s*(?=[;:])")
_PARAM_PARTS = re.compile(r'((?:[^;"]|"[^"]*"|")+)')
_VALUE_PARTS = re.compile(r'"([^"]*)"|([^,"]+)')
_ENCODINGS = {"QUOTED-PRINTABLE", "BASE64", "8BIT", "7BIT"}
_CARETS = {"^n": "\n", "^N": "\n", "^'": '"', "^^": "^"}
_ADDRESS_SEPARATORS = 6
_SHORT = 20
DEEPEST = 100
"""So many cards may be inside each other; those further down are none."""
LONGEST, LONGEST_NOTE, LONGEST_HEAD = 250_000, 5_000_000, 50_000
"""Letters of a line that is read, and of what stands before the value of a property."""
_PICTURE = re.compile(r"(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY)[;:]", re.IGNORECASE)
_LONG = re.compile(rf"{_PICTURE.pattern}|(?:[\w-]+\.)?NOTE[;:]", re.IGNORECASE)


class Property(NamedTuple):
    """One line of a card: NAME in capitals, parameters by NAME, the value still escaped."""

    line: int
    group: str
    name: str
    params: dict[str, list[str]]
    value: str

    @property
    def types(self) -> list[str]:
        """Its TYPEs in capitals, "home,work" in one value taken apart."""
        return [part.strip().upper() for each in self.params.get("TYPE", ()) for part in each.split(",")]

    def param(self, name: str) -> str:
        """The first value of a parameter, "" without one."""
        return next(iter(self.params.get(name, ())), "")

    @property
    def preferred(self) -> bool:
        return "PREF" in self.types or self.param("PREF") == "1"


class Card(Struct):
    """A card and the number of its first line. `broken` are the lines in it that are no property, the first and the
    last of those that follow each other; it `fails` as long as they do.

    An `is_agent` is inside another card and nobody of ours; an `is_stray` is lines that stand in no card at all.
    """

    line: int
    properties: list[Property] = field(default_factory=list)
    broken: list[tuple[int, int]] = field(default_factory=list)
    whole: bool = False
    is_agent: bool = False
    is_stray: bool = False
    fails: bool = False


def cards(data: bytes, encoding: str | None = None, step: Step = silent) -> Iterator[Card]:
    """Every card of a file, those inside others and one cut off at the end too."""
    open_cards: list[Card] = []
    has_strays = False
    for line in logical_lines(data, encoding, step):
        word = line.text.strip("\ufeff \t").upper().replace(" ", "") if len(line.text) < _SHORT else ""
        if word == "BEGIN:VCARD" and len(open_cards) >= DEEPEST:
            open_cards[-1].broken = open_cards[-1].broken or [(line.number, line.number)]
        elif word == "BEGIN:VCARD":
            last = open_cards[-1].properties[-1:] if open_cards else []
            is_agent = any(each.name == "AGENT" and not each.value.strip() for each in last)
            open_cards.append(Card(line.number, is_agent=is_agent))
            has_strays = False
        elif word == "END:VCARD" and open_cards:
            card = open_cards.pop()
            card.whole = True
            yield card
        elif open_cards and not line.text.startswith("#"):
            _take(open_cards[-1], line)
        elif not open_cards and not has_strays and not line.text.startswith("#"):
            has_strays = True
            yield Card(line.number, is_stray=True)
    yield from open_cards


def _take(card: Card, line: Line) -> None:
    parsed = parse(line)
    if parsed is not None:
        card.properties.append(parsed)
    elif card.fails:
        card.broken[-1] = (card.broken[-1][0], line.number)
    else:
        card.broken.append((line.number, line.number))
    card.fails = parsed is None


def parse(line: Line) -> Property | None:
    """The property on a line; None where it is none, or far longer than any but a picture is."""
    if len(line.text) > LONGEST and not _may_be_long(line.text):
        return None
    found = _SIMPLE.match(line.text)
    if found and "LABEL=" not in found[3].upper():
        group, name, head, value = found[1], found[2].upper(), found[3], line.text[found.end() :]
    else:
        named = _NAME.match(line.text)
        if not named:
            return None
        colon = _colon(line.text, named.end(), named[2].upper())
        if colon < 0:
            return None
        group, name = named[1], named[2].upper()
        head, value = line.text[named.end() : colon], line.text[colon + 1 :]
    if len(head) > LONGEST_HEAD:
        return None
    params = _params(head) if head else {}
    return Property(line.number, group or "", name, params, _decoded(value, params))


def _may_be_long(text: str) -> bool:
    """A picture may, and to a degree a note; neither is nothing but escapes."""
    return bool((_PICTURE if len(text) > LONGEST_NOTE else _LONG).match(text)) and text.count("\\") <= LONGEST


def _colon(whole: str, start: int, name: str) -> int:
    """Where the value begins: the first colon outside quotes.

    Of an address whose LABEL has colons and no quotes it is the last one that still has a whole address after it.
    """
    first = next((at for at, quoted in _colons(whole, start) if not quoted), whole.find(":", start))
    if name != "ADR" or 'LABEL="' in whole[start:first].upper():
        return first
    end = len(whole)
    for _ in range(_ADDRESS_SEPARATORS):
        end = whole.rfind(";", 0, max(end, 0))
    return max(first, whole.rfind(":", first, max(end, first)))


def _colons(whole: str, start: int) -> Iterator[tuple[int, bool]]:
    """Every colon and whether it stands in quotes."""
    quoted = False
    for found in re.finditer('[":]', whole[start:]):
        if found[0] == '"':
            quoted = not quoted
        else:
            yield start + found.start(), quoted


def _params(head: str) -> dict[str, list[str]]:
    params: dict[str, list[str]] = {}
    for part in _PARAM_PARTS.findall(head):
        name, equals, rest = part.partition("=")
        if not equals:
            bare = part.strip().strip('"')
            name, rest = ("ENCODING", bare) if bare.upper() in _ENCODINGS else ("TYPE", bare)
        values = [_caret(quoted or plain) for quoted, plain in _VALUE_PARTS.findall(rest)]
        params.setdefault(name.strip().upper(), []).extend(value for value in values if value)
    return params


def _caret(value: str) -> str:
    return re.sub(r"\^[nN'^]", lambda found: _CARETS[found[0]], value) if "^" in value else value


def _decoded(value: str, params: dict[str, list[str]]) -> str:
    """The value with quoted-printable taken off; what is cut off in the middle of a letter loses that letter."""
    if not any(each.upper() == "QUOTED-PRINTABLE" for each in params.get("ENCODING", ())):
        return value
    data = quopri.decodestring(value.encode("utf-8"))
    for encoding in (*params.get("CHARSET", ()), "utf-8"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError as error:
            if error.end == len(data) and error.start > 0 and encoding.upper() in ("UTF-8", "UTF8"):
                return data[: error.start].decode(encoding)
        except (ValueError, LookupError):  # no such charset, or none at all
            continue
    return data.decode(text.guess(data), errors="replace")
