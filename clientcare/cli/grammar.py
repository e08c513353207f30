"""Reads a line of words into a command and what it was given; needs no studio and no today for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NoReturn

from msgspec import Struct, field

from clientcare.domain.errors import CareError, Code
from clientcare.domain.frozen import Frozen

REFUSED = object()
"""What an empty value means where something has to stand."""

FROM_STDIN = object()
"""The value of a `-`, until standard input has been read."""


class Sort(Frozen):
    """A sort of word, such as DATE.

    `read` makes a value of the word and of where it stood, or raises CareError `usage`. `emptied` is what an
    empty word means; `refers`: `@3` may stand in it; `from_stdin`: `-` is read from there.
    """

    name: str
    read: Callable[[str, str], object]
    emptied: object = REFUSED
    refers: bool = False
    from_stdin: bool = False


class Place(Frozen):
    """A word that stands without an option."""

    name: str
    sort: Sort
    optional: bool = False
    many: bool = False
    shown: str = ""


class Option(Frozen):
    """`--name`, with a value of its sort or, without a sort, yes when it is given."""

    name: str
    says: str
    sort: Sort | None = None
    many: bool = False
    required: bool = False


class Command(Frozen):
    """One command: what it takes, which function does it, and where it may be used.

    `does` is "module:function" under `clientcare.cli.commands`. `makes`: it may write the first record of a
    studio, so it makes the data folder. `in_batch`, `in_window`: whether it may be a line of a batch, and be
    done by an open window. `when_editing` is the command that `--edit UID` turns it into.
    """

    name: str
    says: str
    does: str
    places: tuple[Place, ...] = ()
    options: tuple[Option, ...] = ()
    makes: Callable[[Mapping[str, Any]], bool] = lambda given: False
    in_batch: bool = True
    in_window: bool = True
    when_editing: str = ""


class Line(Frozen):
    """A line as it was read: `given` holds each option and place that was given, by name.

    `rest` are the words after the command, without the global options, to be read again by another command.
    """

    command: Command | None
    given: Mapping[str, Any]
    chosen: Mapping[str, Any]
    rest: tuple[str, ...]


class _Found(Struct):
    places: list[str] = field(default_factory=list)
    options: list[tuple[Option, str | None]] = field(default_factory=list)
    rest: list[str] = field(default_factory=list)


def read_line(
    words: Sequence[str],
    commands: Mapping[str, Command],
    global_options: Mapping[str, Option],
    swap: Callable[[str], str] = str,
) -> Line:
    """The command in `words` with its values; CareError `usage` for a line that cannot be read.

    `swap` puts something else where a word refers to a line of a batch. With `--help` or `--version` only the
    command and the names of options have to be right.
    """
    name, at = _find_command(words, global_options)
    command = None
    if name is not None:
        if name not in commands:
            _unknown_command(name, commands)
        command = commands[name]
        if command.when_editing and (edited := _as_editing(words, at)):
            command, words = commands[command.when_editing], edited
    found = _sort_words(words, at, command, global_options)
    chosen = _values(found.options, global_options, str)
    if chosen.get("help") or chosen.get("version"):
        return Line(command, {}, chosen, tuple(found.rest))
    if command is None:
        raise CareError(Code.USAGE, "no_command")
    return Line(command, _given(command, found, swap), chosen, tuple(found.rest))


def read_again(rest: Sequence[str], command: Command, swap: Callable[[str], str] = str) -> Mapping[str, Any]:
    """What `command` makes of words that another one was given."""
    return _given(command, _sort_words(rest, -1, command, {}), swap)


def _given(command: Command, found: _Found, swap: Callable[[str], str]) -> dict[str, Any]:
    values = _values(found.options, {option.name: option for option in command.options}, swap)
    given = values | _place_values(command, found.places, swap)
    for option in command.options:
        if option.required and option.name not in given:
            raise CareError(Code.USAGE, "something_missing", place=f"--{option.name}", command=command.name)
    if sum(value is FROM_STDIN for value in given.values()) > 1:
        raise CareError(Code.USAGE, "standard_input_twice")
    return given


def _find_command(words: Sequence[str], global_options: Mapping[str, Option]) -> tuple[str | None, int]:
    """The first word that is no global option nor its value, and where it stands."""
    at = 0
    while at < len(words):
        word = words[at]
        if not word.startswith("-") or word == "-":
            return word, at
        name, equals, _value = word.removeprefix("--").partition("=")
        option = global_options.get(name)
        if option is None or not word.startswith("--"):
            raise CareError(Code.USAGE, "unknown_option", option=word.partition("=")[0], command="")
        at += 2 if option.sort and not equals else 1
    return None, -1


def _as_editing(words: Sequence[str], at: int) -> list[str]:
    """The words with the UID of `--edit UID` as the first place of the command at `at`; [] without it."""
    end = words.index("--") if "--" in words else len(words)
    for index, word in enumerate(words[:end]):
        if word.startswith("--edit="):
            uid, after = word.removeprefix("--edit="), index + 1
        elif word == "--edit":
            if index + 1 >= end or words[index + 1].startswith("--"):
                raise CareError(Code.USAGE, "option_needs_value", option="--edit", sort="UID")
            uid, after = words[index + 1], index + 2
        else:
            continue
        left = [*words[:index], *words[after:]]
        here = at if index > at else at - (after - index)
        return [*left[: here + 1], uid, *left[here + 1 :]]
    return []


def _sort_words(words: Sequence[str], at: int, command: Command | None, global_options: Mapping[str, Option]) -> _Found:
    """Tells options, their values and places apart; the command itself stands at `at`."""
    found = _Found()
    own = {option.name: option for option in command.options} if command else {}
    index, ended = 0, False
    while index < len(words):
        word = words[index]
        index += 1
        if index - 1 == at:
            continue
        if ended or word == "-" or not word.startswith("-"):
            found.places.append(word)
            found.rest.append(word)
            continue
        if word == "--":
            ended = True
            found.rest.append(word)
            continue
        named = own if index - 1 > at else {}  # before the command only the global ones are meant
        option, value, used = _read_option(word, words[index:], named, global_options, command)
        found.options.append((option, value))
        if option.name in own:
            found.rest += words[index - 1 : index + used]
        index += used
    return found


def _read_option(
    word: str,
    following: Sequence[str],
    own: Mapping[str, Option],
    global_options: Mapping[str, Option],
    command: Command | None,
) -> tuple[Option, str | None, int]:
    """The option that `word` names, its value, and how many of the following words that took."""
    name, equals, value = word.removeprefix("--").partition("=")
    option = (own.get(name) or global_options.get(name)) if word.startswith("--") else None
    if option is None:
        raise CareError(
            Code.USAGE,
            "unknown_option",
            option=word.partition("=")[0],
            command=command.name if command else "",
        )
    if option.sort is None:
        if equals:
            raise CareError(Code.USAGE, "option_takes_no_value", option=f"--{name}")
        return option, None, 0
    if equals:
        return option, value, 0
    if not following or following[0].startswith("--"):
        raise CareError(Code.USAGE, "option_needs_value", option=f"--{name}", sort=option.sort.name)
    return option, following[0], 1


def _values(
    pairs: Sequence[tuple[Option, str | None]], table: Mapping[str, Option], swap: Callable[[str], str]
) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for option, word in pairs:
        if table.get(option.name) is not option:
            continue
        if option.sort is None or word is None:
            values[option.name] = True
            continue
        value = _read(option.sort, word, f"--{option.name}", swap)
        if option.many:
            values[option.name] = (*values.get(option.name, ()), value)
        elif option.name in values:
            raise CareError(Code.USAGE, "option_twice", option=f"--{option.name}")
        else:
            values[option.name] = value
    return values


def _place_values(command: Command, words: Sequence[str], swap: Callable[[str], str]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    left = list(words)
    for place in command.places:
        if not left:
            if not place.optional:
                raise CareError(Code.USAGE, "something_missing", place=place.name, command=command.name)
            break
        taken = left if place.many else left[:1]
        left = left[len(taken) :]
        read = tuple(_read(place.sort, word, place.name, swap) for word in taken)
        values[place.name] = read if place.many else read[0]
    if left:
        raise CareError(Code.USAGE, "too_many_words", word=left[0], command=command.name)
    return values


def _read(sort: Sort, word: str, where: str, swap: Callable[[str], str]) -> object:
    if not word:
        if sort.emptied is REFUSED:
            raise CareError(Code.USAGE, "cannot_be_empty", where=where)
        return sort.emptied
    if sort.from_stdin and word == "-":
        return FROM_STDIN
    return sort.read(swap(word) if sort.refers else word, where)


def _unknown_command(name: str, commands: Mapping[str, Command]) -> NoReturn:
    from difflib import get_close_matches  # only a line that went wrong needs it

    near = get_close_matches(name, commands, 1)
    raise CareError(Code.USAGE, "unknown_command", command=name, near=near[0] if near else "")
