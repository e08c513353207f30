"""The ways to reach a client: adding, taking away and preferring one of their e-mails, phones, links or addresses."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

from clientcare.domain.errors import CareError, Code
from clientcare.domain.folding import fold, norm_email, norm_phone
from clientcare.domain.frozen import Frozen, replace
from clientcare.domain.records import Address, Client, Reach

W = TypeVar("W", Reach, Address)


class Ways(Frozen):
    """The four lists of a client, each with one preferred where there is any; values that mean the same stand
    once."""

    emails: tuple[Reach, ...] = ()
    phones: tuple[Reach, ...] = ()
    links: tuple[Reach, ...] = ()
    addresses: tuple[Address, ...] = ()

    @classmethod
    def of(cls, client: Client) -> Ways:
        return cls(client.emails, client.phones, client.links, client.addresses)

    def with_email(self, way: Reach) -> Ways:
        return replace(self, emails=_with(self.emails, way, _email))

    def with_phone(self, way: Reach) -> Ways:
        return replace(self, phones=_with(self.phones, way, _phone))

    def with_link(self, way: Reach) -> Ways:
        return replace(self, links=_with(self.links, way, _link))

    def with_address(self, way: Address) -> Ways:
        return replace(self, addresses=_with(self.addresses, way, _address))

    def without_email(self, value: str) -> Ways:
        """Without that e-mail; CareError (invalid) where it is none of theirs, as all of these."""
        return replace(self, emails=_without(self.emails, norm_email(value), value, _email))

    def without_phone(self, value: str) -> Ways:
        return replace(self, phones=_without(self.phones, _phone(Reach(value)), value, _phone))

    def without_link(self, value: str) -> Ways:
        return replace(self, links=_without(self.links, fold(value), value, _link))

    def without_address(self, value: str) -> Ways:
        """`value` is the whole address as `written`, its street, or its label."""
        kept = tuple(each for each in self.addresses if not _is_address(each, value))
        if len(kept) == len(self.addresses):
            raise CareError(Code.INVALID, "not_their_way", value=value)
        return replace(self, addresses=tidy(kept))

    def preferring(self, value: str) -> Ways:
        """With the e-mail, phone, link or address that `value` is preferred in its list; CareError (invalid)
        if none is."""
        folded = fold(value)
        lists = (
            _preferring(self.emails, lambda way: _email(way) == norm_email(value)),
            _preferring(self.phones, lambda way: _phone(way) == _phone(Reach(value))),
            _preferring(self.links, lambda way: fold(way.value) == folded),
        )
        addresses = _preferring(self.addresses, lambda way: _is_address(way, value))
        if all(each is None for each in (*lists, addresses)):
            raise CareError(Code.INVALID, "not_their_way", value=value)
        emails, phones, links = lists
        return Ways(
            self.emails if emails is None else emails,
            self.phones if phones is None else phones,
            self.links if links is None else links,
            self.addresses if addresses is None else addresses,
        )


def written(address: Address) -> str:
    """ "street; postcode; town; region; country", as the command line writes it."""
    parts = (address.street, address.postcode, address.town, address.region, address.country)
    return "; ".join(parts).rstrip("; ")


def tidy(ways: Iterable[W]) -> tuple[W, ...]:
    """The list with exactly one preferred: the first that was, else the first."""
    listed = tuple(ways)
    chosen = next((at for at, way in enumerate(listed) if way.preferred), 0)
    return tuple(
        way if way.preferred == (at == chosen) else replace(way, preferred=at == chosen)
        for at, way in enumerate(listed)
    )


def _with(ways: tuple[W, ...], way: W, same: Callable[[W], str]) -> tuple[W, ...]:
    """A value that is there already takes the new label and is not dead any more."""
    if not same(way):
        raise CareError(Code.INVALID, "empty_way")
    listed = list(ways)
    for at, old in enumerate(ways):
        if same(old) == same(way):
            listed[at] = replace(way, label=way.label or old.label, preferred=way.preferred or old.preferred)
            return tidy(listed)
    listed.append(way)
    return tidy(listed)


def _without(ways: tuple[Reach, ...], wanted: str, value: str, same: Callable[[Reach], str]) -> tuple[Reach, ...]:
    kept = tuple(each for each in ways if same(each) != wanted)
    if len(kept) == len(ways):
        raise CareError(Code.INVALID, "not_their_way", value=value)
    return tidy(kept)


def _preferring(ways: tuple[W, ...], chosen: Callable[[W], bool]) -> tuple[W, ...] | None:
    if not any(chosen(way) for way in ways):
        return None
    return tidy(replace(way, preferred=chosen(way)) for way in ways)


def _email(way: Reach) -> str:
    return norm_email(way.value)


def _phone(way: Reach) -> str:
    return norm_phone(way.value) or fold(way.value)


def _link(way: Reach) -> str:
    return fold(way.value)


def _address(way: Address) -> str:
    return fold(written(way))


def _is_address(way: Address, value: str) -> bool:
    typed = "; ".join(part.strip() for part in value.split(";")).rstrip("; ")
    return fold(typed) in {fold(written(way)), fold(way.street), fold(way.label)} - {""}


SAME: Mapping[str, Callable[[Any], str]] = {
    "emails": _email,
    "phones": _phone,
    "links": _link,
    "addresses": _address,
}
"""What two members of each list have in common when they mean the same."""
