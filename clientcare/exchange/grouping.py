"""Which rows of files are one person: most orders of a buyer say the same, and are compared only once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

from clientcare.domain.frozen import replace
from clientcare.domain.progress import Step, silent, stepping
from clientcare.exchange.incoming import Format, IncomingPerson
from clientcare.exchange.matching import emails_of, fingerprint, names_agree, phones_of, same_name

_LOOKED_AT = 20
"""So many different names under one phone are compared, no more."""


def said_once(people: Sequence[IncomingPerson], step: Step = silent) -> list[IncomingPerson]:
    """What each row says, without where it stands: rows that say the same are one and the same object."""
    seen: dict[IncomingPerson, IncomingPerson] = {}
    plain = (replace(person, file="", line=0) for person in stepping(people, step))
    return [seen.setdefault(each, each) for each in plain]


def groups(people: Sequence[IncomingPerson], step: Step) -> list[list[int]]:
    """The places of rows that are one person: the same id, an e-mail and names that agree, a phone and the same name.

    Orders under one e-mail, or under one name to one place, are one buyer's. People of ours are never one by accident.
    `people` are as of `said_once`.
    """
    leader = list(range(len(people)))

    def lead(place: int) -> int:
        while leader[place] != place:
            leader[place] = leader[leader[place]]
            place = leader[place]
        return place

    seen: dict[tuple[str, object], list[int]] = defaultdict(list)
    first: dict[int, int] = {}
    for place, person in enumerate(stepping(people, step)):
        is_own = _is_own(person)
        if not is_own and (same := first.setdefault(id(person), place)) != place:
            leader[place] = lead(same)
            continue
        for key, agrees in _keys(person, is_own):
            for other in seen[key][:_LOOKED_AT]:
                if agrees(person.name, people[other].name):
                    leader[lead(place)] = lead(other)
                    break
            else:
                seen[key].append(place)
    found: dict[int, list[int]] = defaultdict(list)
    for place in range(len(people)):
        found[lead(place)].append(place)
    return sorted(found.values())


def _is_own(person: IncomingPerson) -> bool:
    return person.is_ours or person.format is Format.JSON


def _keys(person: IncomingPerson, is_own: bool) -> Iterator[tuple[tuple[str, object], Callable[[str, str], bool]]]:
    """What rows of one person have in common, and how far their names must agree for it."""
    for pair in person.external_ids:
        yield pair, _whatever
    if is_own:
        return
    is_order = person.is_buyer
    if is_order and not person.external_ids and person.addresses:
        yield ("row", fingerprint(person)), _whatever
    yield from ((("email", norm), _whatever if is_order else names_agree) for norm in sorted(emails_of(person)))
    yield from ((("phone", norm), names_agree if is_order else same_name) for norm in sorted(phones_of(person)))


def _whatever(_one: str, _other: str) -> bool:
    return True
