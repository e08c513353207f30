"""Who of us an incoming person is: by our uid, external id, e-mail, phone; a name only proposes (PRODUCT §6, In)."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from clientcare.domain.frozen import Frozen
from clientcare.domain.records import Provenance, Sale
from clientcare.exchange.incoming import IncomingPerson, source_name
from clientcare.exchange.known import Known, nobody
from clientcare.exchange.norms import fold, norm_email, norm_phone


class Match(Frozen):
    """Who it is. `reason` of a match: uid, id, order, row, email or phone; of somebody new: new, name_fits or
    phone_fits, with `like` the one who only looks alike; of one who stays out: deleted or erased.
    """

    uid: str | None
    reason: str
    like: str | None = None

    @property
    def stays_out(self) -> bool:
        return self.reason in ("deleted", "erased")


NOBODY = Match(None, "new")


def source_of(person: IncomingPerson) -> tuple[str, str, str]:
    """Source, external id, and the fingerprint that stands in for a missing id, as `Provenance` keeps them."""
    source, external_id = next(iter(person.external_ids), (person.source, ""))
    return source, external_id, "" if external_id else fingerprint(person)


def fingerprint(person: IncomingPerson) -> str:
    """What knows the row of somebody without an id again: the name, and where they work or an order went."""
    return marked(*of_row(person))


def of_row(person: IncomingPerson) -> tuple[str, str, str]:
    """What a fingerprint is made of."""
    more = person.organisation
    if person.is_buyer:
        address = person.addresses[0] if person.addresses else None
        more = f"{address.street} {address.postcode}" if address else ""
    return source_name(person.format, person.table), person.name, more


def marked(source: str, name: str, more: str) -> str:
    """The fingerprint of such a row."""
    said = "\n".join((source, fold(name), fold(more)))
    return hashlib.sha256(said.encode("utf-8")).hexdigest()[:32]


def emails_of(person: IncomingPerson) -> set[str]:
    return {norm for reach in person.emails if (norm := norm_email(reach.value))}


def phones_of(person: IncomingPerson) -> set[str]:
    return {norm for reach in person.phones if (norm := norm_phone(reach.value))}


def names_agree(one: str, other: str) -> bool:
    """Whether two names could be of one person: the one is part of the other, or they begin with the same word.

    "A. Ruiz", "Ruiz, Ana" and "Ana Gomez" agree with "Ana Ruiz", and so does what is no name; "Bo Ruiz" does not.
    """
    words, others = _words(one), _words(other)
    if not words or not others or (words[0] == others[0] and len(words[0]) > 1):
        return True
    return _is_part(words, others) or _is_part(others, words)


def _is_part(words: Sequence[str], others: Sequence[str]) -> bool:
    """Whether each word, or what its initial stands for, is among the others."""
    return all(any(word == each or (len(word) == 1 and each.startswith(word)) for each in others) for word in words)


def same_name(one: str, other: str) -> bool:
    """Whether two names have the same words, in whichever order."""
    return sorted(_words(one)) == sorted(_words(other))


def _words(name: str) -> list[str]:
    """The words of a name, given names first; none for an e-mail or a number."""
    if "@" in name:
        return []
    family, comma, given = fold(name).partition(",")
    ordered = f"{given} {family}" if comma else family
    return [word for word in ordered.replace(".", " ").split() if any(map(str.isalpha, word))]


class Matcher:
    """Finds people and sales of files among what is known; looks nothing up twice."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._by_id: dict[tuple[str, str, str], Provenance] = {}
        self._by_print: dict[tuple[str, str], list[Provenance]] = defaultdict(list)
        self._by_target: dict[tuple[str, str], list[Provenance]] = defaultdict(list)
        self._sales: dict[str, Sale] = {}
        self._sources: dict[int, tuple[IncomingPerson, tuple[str, str, str]]] = {}
        for each in known.provenance:
            if each.external_id:
                self._by_id[each.kind, each.source, each.external_id] = each
            elif each.fingerprint and each.kind == "client":
                self._by_print[each.source, each.fingerprint].append(each)
            if each.kind == "client":
                self._by_target[self.here(each.target), each.source].append(each)
        told = {each.target for each in known.provenance if each.kind == "sale"}
        for sale in known.sales.values():
            if sale.external_id and sale.uid not in told:
                self._sales[sale.external_id] = sale

    def here(self, uid: str) -> str:
        """The uid of the one kept, where `uid` was merged into somebody."""
        return self._known.aliases.get(uid, uid)

    def source(self, person: IncomingPerson) -> tuple[str, str, str]:
        """As `source_of`, which is asked several times of each row."""
        if id(person) not in self._sources:
            self._sources[id(person)] = person, source_of(person)
        return self._sources[id(person)][1]

    def sale(self, source: str, external_id: str) -> tuple[Sale | None, Provenance | None]:
        """The sale of an order number; with only a `Provenance`, it is gone for good."""
        origin = self._by_id.get(("sale", source, external_id))
        if origin is not None:
            return self._known.sales.get(origin.target), origin
        return self._sales.get(external_id), None

    def origin(self, person: IncomingPerson, uid: str | None) -> Provenance | None:
        """What the file said of that person when it was last imported."""
        source, external_id, mark = self.source(person)
        if external_id:
            return self._by_id.get(("client", source, external_id))
        if uid is None:
            return None
        own = [each for each in self._by_target.get((uid, source), ()) if not each.external_id]
        return next((each for each in own if each.fingerprint == mark), own[0] if len(own) == 1 else None)

    def match(
        self,
        people: Sequence[IncomingPerson],
        buyers: Iterable[str] = (),
        orders: Iterable[tuple[str, str]] = (),
    ) -> Match:
        """Who several rows of one person are. `orders` of theirs by source and number, and the `buyers` of those that
        are here already."""
        targets = [*self._by_uid(people), *self._by_external_id(people)]
        targets += [(uid, "order") for uid in buyers]
        targets += [(each.target, "row") for person in people for each in self._rows(person)]
        known = self._first_here(targets)
        reached = [each for kind in ("email", "phone") if (each := self._by_reach(people, kind))]
        if known is not None and known.stays_out:  # deleted, but perhaps written down anew since
            reached = [each for each in reached if each.uid is None or self._agrees(people, each.uid)]
        found = [each for each in (known, *reached) if each is not None]
        here = next((each for each in found if each.uid and not each.stays_out), None)
        if here is not None:
            return here
        if self._is_erased(people, orders):
            return Match(None, "erased")
        return next(iter(found), None) or self._by_name(people)

    def _by_uid(self, people: Sequence[IncomingPerson]) -> list[tuple[str, str]]:
        uids = [self.here(person.uid) for person in people if person.uid]
        return [(uid, "uid") for uid in uids if uid in self._known.people]

    def _by_external_id(self, people: Sequence[IncomingPerson]) -> list[tuple[str, str]]:
        found = [self._by_id.get(("client", *pair)) for person in people for pair in person.external_ids]
        return [(each.target, "id") for each in found if each is not None]

    def _first_here(self, targets: Iterable[tuple[str, str]]) -> Match | None:
        """The first target that is here; "deleted" where all of them are in the trash or gone."""
        deleted = None
        for uid, reason in targets:
            kept = self.here(uid)
            if self._is_here(kept):
                return Match(kept, reason)
            deleted = deleted or Match(kept if kept in self._known.people else None, "deleted")
        return deleted

    def _is_here(self, uid: str) -> bool:
        known = self._known.people.get(uid)
        return known is not None and known.client.deleted_on is None

    def _rows(self, person: IncomingPerson) -> list[Provenance]:
        """The earlier import of a row without an id, where nothing speaks against its being the same."""
        source, external_id, mark = self.source(person)
        if external_id:
            return []
        candidates = self._by_print.get((source, mark), [])
        return [each for each in candidates if _reach_agrees(person, dict(each.fields))]

    def _by_reach(self, people: Sequence[IncomingPerson], kind: str) -> Match | None:
        """By e-mail or phone: those whose name agrees first. A phone alone does not make two names one person."""
        norms, known = (emails_of, self._known.emails) if kind == "email" else (phones_of, self._known.phones)
        if not known:
            return None
        found = [
            uid for person in people for norm in sorted(norms(person)) for uid in map(self.here, known.get(norm, ()))
        ]
        if not found:
            return None
        alive = [uid for uid in dict.fromkeys(found) if self._is_here(uid)]
        agreeing = [uid for uid in alive if self._agrees(people, uid)]
        if agreeing:
            return Match(agreeing[0], kind)
        if alive:
            return Match(alive[0], kind) if kind == "email" else Match(None, "phone_fits", alive[0])
        gone = [uid for uid in found if self._agrees(people, uid)]
        return Match(gone[0], "deleted") if gone else None

    def _agrees(self, people: Sequence[IncomingPerson], uid: str) -> bool:
        known = self._known.people.get(uid)
        return known is None or any(names_agree(person.name, known.client.name) for person in people)

    def _by_name(self, people: Sequence[IncomingPerson]) -> Match:
        if not self._known.names:
            return NOBODY
        found = [self.here(uid) for person in people for uid in self._known.names.get(fold(person.name), ())]
        like = next((uid for uid in found if self._is_here(uid)), None)
        return Match(None, "name_fits", like) if like else NOBODY

    def _is_erased(self, people: Sequence[IncomingPerson], orders: Iterable[tuple[str, str]]) -> bool:
        """By what reaches them; else by their number in that source, an order of theirs, or their row in it."""
        if self._known.is_erased is nobody:
            return False
        marks = {("email", norm) for person in people for norm in emails_of(person)}
        marks |= {("phone", norm) for person in people for norm in phones_of(person)}
        marks |= {("client", person.uid) for person in people if person.uid}
        marks |= {("id", "\n".join(pair)) for person in people for pair in person.external_ids}
        marks |= {("order", "\n".join(pair)) for pair in orders}
        marks |= {("row", row) for _, _, row in map(self.source, people) if row}
        return any(self._known.is_erased(kind, norm) for kind, norm in sorted(marks))


def _reach_agrees(person: IncomingPerson, said: Mapping[str, str]) -> bool:
    """Whether e-mails and phones let a row be the one imported before: they meet, or one side has none."""
    before = {name.partition(":")[2] for name in said if name.startswith(("email:", "phone:"))}
    now = emails_of(person) | phones_of(person)
    return not before or not now or bool(before & now)
