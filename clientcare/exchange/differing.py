"""What a file changes: only where it differs from its own last import and we still have that (PRODUCT §6, In)."""

from __future__ import annotations

from collections.abc import Mapping

from clientcare.domain.frozen import Frozen
from clientcare.exchange.fields import Fields, wish_of
from clientcare.exchange.plan import FieldChange

_TAKEN_AWAY = ("email:", "phone:", "link:", "address:", "tag:")
_OF_A_PARCEL = ("name", "given", "family", "type")


class Differing(Frozen):
    """`to`: the fields that change. `said`: what the file says now, to be remembered. `kept`: whether something that
    the file changed stays as it is here, because it was changed here too.
    """

    to: Fields
    said: Fields
    kept: bool


def differing(here: Mapping[str, str], said: Fields, last: Mapping[str, str], *, is_whole: bool) -> Differing:
    """Compare what we have, what the file says and what it said last.

    A field the file leaves empty stays. Of e-mails, phones, links, addresses and tags, one that the file no longer
    has goes, where the file `is_whole` and has others of the kind. A wish is never loosened; that somebody died, a
    file says once.
    """
    if not here and not last:  # somebody new, as most are
        return Differing(said, said, kept=False)
    to: Fields = {}
    kept = False
    for name, text in said.items():
        before, now = last.get(name, ""), here.get(name, "")
        if text in (before, now):
            continue
        if _is_stricter(text, now) if name == "wish" else now == before or name == "state":
            to[name] = text
        else:
            kept = kept or bool(before)
    gone = [name for name in last if is_whole and _is_gone(name, said)]
    to |= {name: "" for name in gone if here.get(name) == last[name]}
    remembered = {name: text for name, text in (dict(last) | said).items() if name not in gone}
    return Differing(to, remembered, kept)


def parcel_fields(said: Fields) -> Fields:
    """What an order may change of somebody here: not the name, which is that of the parcel."""
    return {name: text for name, text in said.items() if name not in _OF_A_PARCEL}


def changes(here: Mapping[str, str], to: Mapping[str, str]) -> tuple[FieldChange, ...]:
    """The fields that become something else, in the order they were said."""
    if not here:
        return tuple([FieldChange(name, "", text) for name, text in to.items() if text])
    return tuple([FieldChange(name, old, text) for name, text in to.items() if (old := here.get(name, "")) != text])


def _is_stricter(text: str, now: str) -> bool:
    return wish_of(text).strictness > wish_of(now).strictness


def _is_gone(name: str, said: Mapping[str, str]) -> bool:
    kind = next((each for each in _TAKEN_AWAY if name.startswith(each)), "")
    return bool(kind) and name not in said and any(other.startswith(kind) for other in said)
