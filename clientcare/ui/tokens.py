"""Every value of the design: colours, type, space and corners, light and dark, so that no widget makes up its own."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from clientcare.domain.frozen import Frozen


class Colours(Frozen):
    """One scheme: a role a colour, as #RRGGBB. `avatars` are pairs of background and initials."""

    window: str
    sidebar: str
    surface: str
    sunken: str
    hover: str
    pressed: str
    line: str
    line_strong: str
    field_line: str
    text: str
    text_2: str
    text_3: str
    disabled: str
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    accent_soft: str
    accent_on_soft: str
    focus: str
    thank: str
    thank_soft: str
    checkin: str
    checkin_soft: str
    promise: str
    promise_soft: str
    date: str
    date_soft: str
    waiting: str
    waiting_soft: str
    answer: str
    answer_soft: str
    danger: str
    danger_soft: str
    on_danger: str
    gap: str
    gap_line: str
    feel2: str
    feel3: str
    toast: str
    on_toast: str
    toast_action: str
    avatars: tuple[tuple[str, str], ...]


LIGHT = Colours(
    window="#FBFAF9",
    sidebar="#F2F0ED",
    surface="#FFFFFF",
    sunken="#F5F3F0",
    hover="#F3F1EE",
    pressed="#E9E6E1",
    line="#E7E3DE",
    line_strong="#D5D0C9",
    field_line="#928B83",
    text="#24211E",
    text_2="#5B5650",
    text_3="#6E6861",
    disabled="#A39D95",
    accent="#246654",
    accent_hover="#1D5746",
    accent_pressed="#17483A",
    on_accent="#FFFFFF",
    accent_soft="#E3EFEA",
    accent_on_soft="#1B5543",
    focus="#246654",
    thank="#B23A5B",
    thank_soft="#FBECEF",
    checkin="#246654",
    checkin_soft="#E3EFEA",
    promise="#2C5CA6",
    promise_soft="#E8EFF9",
    date="#7A4590",
    date_soft="#F3EBF6",
    waiting="#8A5606",
    waiting_soft="#F9EFDC",
    answer="#8A5606",
    answer_soft="#F9EFDC",
    danger="#B4261E",
    danger_soft="#FCECEA",
    on_danger="#FFFFFF",
    gap="#FFF3CF",
    gap_line="#A87A12",
    feel2="#5E9C8B",
    feel3="#928B83",
    toast="#2B2825",
    on_toast="#FAF8F5",
    toast_action="#9EDCC6",
    avatars=(
        ("#F6DDE2", "#8A2744"),
        ("#F8E0D2", "#8A3D14"),
        ("#F6E6C4", "#6E4A05"),
        ("#E7EBCB", "#4F5A12"),
        ("#D6ECE3", "#1B5543"),
        ("#D5EAF0", "#14566A"),
        ("#DCE6F7", "#274E8C"),
        ("#ECE0F3", "#653678"),
    ),
)

DARK = Colours(
    window="#1E1D1B",
    sidebar="#191817",
    surface="#262523",
    sunken="#2C2A28",
    hover="#2B2927",
    pressed="#35322F",
    line="#353230",
    line_strong="#47433F",
    field_line="#857E76",
    text="#EEEBE7",
    text_2="#B9B3AB",
    text_3="#A9A29A",
    disabled="#6D6761",
    accent="#7FCBB2",
    accent_hover="#93D8C1",
    accent_pressed="#A8E3CF",
    on_accent="#0E2620",
    accent_soft="#243A34",
    accent_on_soft="#A9E2CF",
    focus="#7FCBB2",
    thank="#F08FA8",
    thank_soft="#43272F",
    checkin="#7FCBB2",
    checkin_soft="#243A34",
    promise="#8FB6F2",
    promise_soft="#26334A",
    date="#CFA2E2",
    date_soft="#3A2C42",
    waiting="#E6B35C",
    waiting_soft="#41341E",
    answer="#E6B35C",
    answer_soft="#41341E",
    danger="#F28B82",
    danger_soft="#472624",
    on_danger="#2A0F0C",
    gap="#463A1C",
    gap_line="#D9B25A",
    feel2="#4F937F",
    feel3="#857E76",
    toast="#EEEBE7",
    on_toast="#24211E",
    toast_action="#1D5746",
    avatars=(
        ("#4D2A34", "#F6B3C4"),
        ("#4E3122", "#F3BC99"),
        ("#473819", "#EBC77E"),
        ("#3A4020", "#CFD88B"),
        ("#24443A", "#A3DFCA"),
        ("#1F424D", "#9AD6E8"),
        ("#283C5C", "#AECBF8"),
        ("#432F4D", "#DDB9ED"),
    ),
)


class Type(StrEnum):
    """What a text is for; its look follows from that."""

    DISPLAY = "display"
    HEADING = "heading"
    TITLE = "title"
    READING = "reading"
    BODY = "body"
    BODY_STRONG = "body-strong"
    LABEL = "label"
    SMALL = "small"
    CAPTION = "caption"


class TypeStyle(NamedTuple):
    """Size and line in pixels at a base of 14, weight, and letter spacing in percent of the size."""

    size: int
    line: int
    weight: int
    spacing: float = 0.0


TYPE = {
    Type.DISPLAY: TypeStyle(28, 34, 600, -2.0),
    Type.HEADING: TypeStyle(20, 26, 600, -1.0),
    Type.TITLE: TypeStyle(16, 22, 600),
    Type.READING: TypeStyle(15, 23, 400),
    Type.BODY: TypeStyle(14, 20, 400),
    Type.BODY_STRONG: TypeStyle(14, 20, 600),
    Type.LABEL: TypeStyle(13, 18, 500),
    Type.SMALL: TypeStyle(13, 18, 400),
    Type.CAPTION: TypeStyle(12, 16, 500),
}
BASE = 14
"""The size of the interface font, in pixels, for which everything is drawn."""


class Corner:
    """Corners in pixels."""

    CHIP = 6
    CONTROL = 8
    ROW = 10
    CARD = 12
    DIALOG = 14


class Icon:
    """Sides of icons in pixels."""

    INLINE = 16
    CONTROL = 18
    SECTION = 18
    EMPTY = 40


QUICK, GENTLE, TOAST_COMES = 120, 180, 220
"""Milliseconds in which the ground under the pointer comes, a list closes up or a pane changes, and a toast comes;
without motion 0."""
TOAST_STAYS = 8000
"""Milliseconds a toast stays when nobody looks at it."""
