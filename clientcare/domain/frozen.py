"""What every value and record is: frozen, compared by what it holds, and cheap to make by the hundred thousand."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeGuard, dataclass_transform

from msgspec import NODEFAULT, Struct, field

if TYPE_CHECKING:
    from dataclasses import replace  # so that mypy knows which fields there are, and of which type
else:
    from msgspec.structs import replace

__all__ = ["Frozen", "defaults", "field", "field_names", "is_kind", "replace"]


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
class Frozen(Struct, frozen=True):
    """Written like a dataclass that is frozen and has slots: equal by type and fields, hashed by them.

    It is not a dataclass because the app opens with a hundred such classes and each takes milliseconds of compiling,
    and because a copy with `replace` takes a thirtieth of the time. `kw_only`, `order` and `dict` (room for cached
    properties) are said behind the name of the class.
    """


def field_names(kind: type[Frozen] | Frozen) -> tuple[str, ...]:
    """The names of its fields, in the order in which it is made of them."""
    return kind.__struct_fields__


def defaults(kind: type[Frozen]) -> dict[str, object]:
    """What its fields hold when nothing is said of them, by name; those that must be said are left out."""
    values = kind.__struct_defaults__
    names = kind.__struct_fields__[-len(values) :] if values else ()
    return {name: value for name, value in zip(names, values, strict=True) if value is not NODEFAULT}


def is_kind(kind: object) -> TypeGuard[type[Frozen]]:
    """Whether it is a class of such values."""
    return isinstance(kind, type) and issubclass(kind, Frozen)
