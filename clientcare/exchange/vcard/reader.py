"""From cards to people, whichever program wrote them."""

from __future__ import annotations

from collections import defaultdict

from clientcare.domain.errors import CareError, Code
from clientcare.domain.frozen import replace
from clientcare.domain.values import State, Wish
from clientcare.exchange import labels as called
from clientcare.exchange.incoming import (
    Format,
    Gathered,
    IncomingPerson,
    LeftOut,
    Options,
    Photo,
    Problem,
    SourceFile,
)
from clientcare.exchange.vcard import extras, names, ours
from clientcare.exchange.vcard.cards import Card, Property, cards
from clientcare.exchange.vcard.names import Properties, first
from clientcare.exchange.vcard.reaching import reaches_of
from clientcare.exchange.vcard.values import photo, plain, tidy_label


def read(file: SourceFile, options: Options) -> Gathered:
    """The people of a vCard file. CareError `broken_file` where there is no card in it at all."""
    found = Gathered()
    members: dict[str, list[str]] = defaultdict(list)
    count = 0
    for card in cards(file.data, options.encoding, options.step):
        if card.is_stray:
            found.problems.append(Problem(file.name, card.line, "no_card"))
            continue
        count += 1
        found.problems += [_unread(file.name, *lines) for lines in card.broken]
        if not card.whole:
            found.problems.append(Problem(file.name, card.line, "card_cut_off"))
        if not card.is_agent:
            _take(card, file.name, found, members)
    if not count:
        raise CareError(Code.BROKEN_FILE, "no_cards", file=file.name)
    found.people.sort(key=lambda person: person.line)
    found.people = [_in_groups(person, members) for person in found.people]
    return found


def _unread(file: str, line: int, until: int) -> Problem:
    if until > line:
        return Problem(file, line, "no_properties", {"until": until})
    return Problem(file, line, "no_property")


def _take(card: Card, file: str, found: Gathered, members: dict[str, list[str]]) -> None:
    """Put what a card is where it belongs: people to the people, a group as a tag to its members."""
    props: dict[str, list[Property]] = {}
    for prop in card.properties:
        props.setdefault(prop.head.name, []).append(prop)
    if names.is_group(props):
        name = first(props, "FN", "N")
        for prop in (*props.get("MEMBER", ()), *props.get("X-ADDRESSBOOKSERVER-MEMBER", ())):
            members[_uid(prop.value)].append(name)
        found.left_out.append(LeftOut(file, card.line, "group", name=name))
    elif names.is_thing(props):
        found.left_out.append(LeftOut(file, card.line, "thing", name=first(props, "FN")))
    else:
        person = _person(card, file, props, found.problems)
        if person is None:
            found.left_out.append(LeftOut(file, card.line, "no_name"))
        else:
            found.people.append(person)


def _person(card: Card, file: str, props: Properties, problems: list[Problem]) -> IncomingPerson | None:
    by_us = ours.MAKER in first(props, "PRODID")
    labels = _labels(props, exactly=by_us)
    fields = names.names_of(props) | reaches_of(props, labels)
    reached = (*fields["emails"], *fields["phones"])
    fields["name"] = fields["name"] or next((reach.value for reach in reached), "")
    if not fields["name"]:
        return None
    picture, picture_at = _picture(props, file, problems)
    uid = _uid(first(props, "UID") or first(props, "X-ABUID"))
    died = first(props, "DEATHDATE", "X-DEATHDATE")
    return IncomingPerson(
        format=Format.VCARD,
        file=file,
        line=card.line,
        uid=uid or None,
        is_ours=bool(uid) and by_us,
        external_ids=((Format.VCARD.value, uid),) if uid else (),
        role=first(props, "TITLE", "ROLE"),
        language=extras.language_of(props),
        time_zone=extras.time_zone_of(props),
        about=extras.about(props),
        dates=extras.dates_of(props, labels, exactly=by_us),
        tags=extras.tags_of(props),
        relations=called.gathered(extras.related(props, labels, exactly=True)) if by_us else (),
        custom=called.gathered((*extras.custom_of(props, labels, exactly=by_us), (called.PHOTO, picture_at))),
        wish=_wish(props),
        state=State.IN_MEMORY if died or first(props, ours.STATE) == State.IN_MEMORY else State.ACTIVE,
        photo=picture,
        **fields,
    )


def _labels(props: Properties, *, exactly: bool) -> dict[str, str]:
    """What the values of each group are called; `exactly` as it stands there, since we wrote it."""
    if "X-ABLABEL" not in props:
        return {}
    said = ((prop.group.lower(), plain(prop.value)) for prop in props["X-ABLABEL"] if prop.group)
    return {group: label if exactly else tidy_label(label) for group, label in said}


def _uid(text: str) -> str:
    return plain(text).removeprefix("urn:uuid:")


def _wish(props: Properties) -> Wish:
    said = first(props, ours.WISH)
    return Wish(said) if said and said in list(Wish) else Wish.WELCOME


def _picture(props: Properties, file: str, problems: list[Problem]) -> tuple[Photo | None, str]:
    """The first picture that can be read, and the address of one that is elsewhere."""
    address = ""
    for prop in props.get("PHOTO", ()):
        if prop.value.strip():
            found = photo(prop)
            if isinstance(found, Photo):
                return found, ""
            if found is None:
                problems.append(Problem(file, prop.line, "broken_photo"))
            address = address or found or ""
    return None, address


def _in_groups(person: IncomingPerson, members: dict[str, list[str]]) -> IncomingPerson:
    groups = members.get(person.uid or "", [])
    return replace(person, tags=tuple(dict.fromkeys((*person.tags, *groups)))) if groups else person
