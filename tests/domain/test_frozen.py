"""Values know what they are made of."""

from __future__ import annotations

from clientcare.domain.frozen import Frozen, defaults, field_names, is_kind


class Frame(Frozen):
    """Something with fields that must be said, and others."""

    wood: str
    width: int = 3
    notes: tuple[str, ...] = ()


class Nothing(Frozen):
    """Something of which nothing can be said."""


def test_the_fields_are_named_in_their_order() -> None:
    assert field_names(Frame) == field_names(Frame("oak")) == ("wood", "width", "notes")


def test_what_must_be_said_has_no_default() -> None:
    assert "wood" not in defaults(Frame)
    assert defaults(Frame)["width"] == 3
    assert defaults(Nothing) == {}


def test_a_class_of_values_is_told_from_a_value_and_from_other_classes() -> None:
    assert is_kind(Frame)
    assert not is_kind(Frame("oak"))
    assert not is_kind(str)
