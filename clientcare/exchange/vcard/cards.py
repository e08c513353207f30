"""Cards as lists of properties: whole, nested, cut off, with any parameters a program may have written."""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct, field

from clientcare.domain.frozen import Frozen
from clientcare.domain.progress import Step, silent
from clientcare.exchange import text as texts
from clientcare.exchange.vcard.lines import Line, logical_lines

_SIMPLE = re.compile(r"(?:([\w-]+)\.)?([A-Za-z][\w-]*)((?:;[^:\"]*)?)")
_NAME = re.compile(r"(?:([\w-]+)\.)?([A-Za-z][\w-]*)\s*(?=[;:])")
_PARAM_PARTS = re.compile(r'((?:[^;"]|"[^"]*"|")+)')
_VALUE_PARTS = re.compile(r'"([^"]*)"|([^,"]+)')
_ENCODINGS = {"QUOTED-PRINTABLE", "BASE64", "8BIT", "7BIT"}
_CARETS = {"^n": "\n", "^N": "\n", "^'": '"', "^^": "^"}
_ADDRESS_SEPARATORS = 6
_SHORT = 20
_BEGINNINGS = "bBeE\ufeff \t"
_FEW = 200
"""Letters before a value that are remembered."""
DEEPEST = 100
"""So many cards may be inside each other; those further down are none."""
LONGEST, LONGEST_NOTE, LONGEST_HEAD = 250_000, 5_000_000, 50_000
"""Letters of a line that is read, and of what stands before the value of a property."""
_PICTURE = re.compile(r"(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY)[;:]", re.IGNORECASE)
_LONG = re.compile(rf"{_PICTURE.pattern}|(?:[\w-]+\.)?NOTE[;:]", re.IGNORECASE)


class Head(Frozen):
    """What stands before the value of a property: NAME in capitals, parameters by NAME, its TYPEs in capitals."""

    group: str
    name: str
    params: dict[str, list[str]]
    types: tuple[str, ...]
    is_printable: bool


class Property(Frozen):
    """One line of a card, the value still escaped."""

    line: int
    head: Head
    value: str

    @property
    def group(self) -> str:
        return self.head.group

    @property
    def types(self) -> tuple[str, ...]:
        """Its TYPEs in capitals, "home,work" in one value taken apart."""
        return self.head.types

    def param(self, name: str) -> str:
        """The first value of a parameter, "" without one."""
        values = self.head.params.get(name)
        return values[0] if values else ""

    @property
    def preferred(self) -> bool:
        return "PREF" in self.head.types or self.param("PREF") == "1"


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
        text = line.text
        word = _word(text) if len(text) < _SHORT and text[:1] in _BEGINNINGS else ""
        if word == "BEGIN:VCARD" and len(open_cards) >= DEEPEST:
            open_cards[-1].broken = open_cards[-1].broken or [(line.number, line.number)]
        elif word == "BEGIN:VCARD":
            last = open_cards[-1].properties[-1:] if open_cards else []
            is_agent = any(each.head.name == "AGENT" and not each.value.strip() for each in last)
            open_cards.append(Card(line.number, is_agent=is_agent))
            has_strays = False
        elif word == "END:VCARD" and open_cards:
            card = open_cards.pop()
            card.whole = True
            yield card
        elif open_cards and text[:1] != "#":
            _take(open_cards[-1], line)
        elif not open_cards and not has_strays and text[:1] != "#":
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
    whole = line.text
    if len(whole) > LONGEST and not _may_be_long(whole):
        return None
    said, colon, value = whole.partition(":")
    head = None
    if colon and len(said) <= LONGEST_HEAD:
        head = _plain_head(said) if len(said) < _FEW else _plain_head.__wrapped__(said)
    if head is None:
        named = _NAME.match(whole)
        at = _colon(whole, named.end(), named[2].upper()) if named else -1
        if named is None or at < 0 or at - named.end() > LONGEST_HEAD:
            return None
        head, value = _head(named[1], named[2], whole[named.end() : at]), whole[at + 1 :]
    return Property(line.number, head, _decoded(value, head.params) if head.is_printable else value)


@lru_cache(1024)
def _plain_head(said: str) -> Head | None:
    """What stands before the first colon, where nothing is in quotes: most lines of a file begin alike."""
    found = _SIMPLE.fullmatch(said)
    return _head(found[1], found[2], found[3]) if found and "LABEL=" not in found[3].upper() else None


def _head(group: str | None, name: str, said: str) -> Head:
    params = _params(said) if said else {}
    types = tuple(part.strip().upper() for each in params.get("TYPE", ()) for part in each.split(","))
    is_printable = any(each.upper() == "QUOTED-PRINTABLE" for each in params.get("ENCODING", ()))
    return Head(group or "", name.upper(), params, types, is_printable)


def _word(text: str) -> str:
    """A short line that may begin or end a card, as it is meant."""
    return text.strip("\ufeff \t").upper().replace(" ", "")


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
    data = quopri.decodestring(value.encode("utf-8"))
    for encoding in (*params.get("CHARSET", ()), "utf-8"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError as error:
            if error.end == len(data) and error.start > 0 and encoding.upper() in ("UTF-8", "UTF8"):
                return data[: error.start].decode(encoding)
        except (ValueError, LookupError):  # no such charset, or none at all
            continue
    return data.decode(texts.guess(data), errors="replace")
