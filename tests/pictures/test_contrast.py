"""The table of contrast in the design, computed anew from the colours of the app, and every pair that may meet."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from clientcare.ui.tokens import DARK, LIGHT, Colours

TEXT, SHAPE = 4.5, 3.0
"""What WCAG AA asks of text, and of shapes that carry meaning."""
TABLE = """
text            window           15.4 14.2
text            accent-soft      13.6 10.2
text-2          window            7.0  8.1
text-2          sidebar           6.4  8.5
text-3          window            5.3  6.7
text-3          sunken            5.0  5.7
text-3          accent-soft       4.7  4.8
on-accent       accent            6.8  8.4
accent          surface           6.8  8.1
thank           thank-soft        5.0  5.9
promise         promise-soft      5.7  6.1
date            date-soft         5.8  6.1
waiting         waiting-soft      5.4  6.3
answer          answer-soft       5.4  6.3
danger          danger-soft       5.7  5.6
toast-action    toast             9.4  7.1
field-line      surface           3.4  3.8
field-line      sunken            3.0  3.6
focus           accent-soft       5.7  6.4
feel2           surface           3.2  4.2
"""
"""As written down in the design: what stands on what, and its ratio in light and in dark."""
GROUNDS = ("window", "sidebar", "surface", "sunken", "hover")
HUES = ("answer", "thank", "checkin", "promise", "date", "waiting", "danger")


def texts() -> Iterator[tuple[str, str]]:
    """Which text may stand on what."""
    yield from ((text, ground) for text in ("text", "text-2", "text-3") for ground in GROUNDS)
    yield from (("text", "pressed"), ("text-2", "pressed"))
    yield from ((text, "accent-soft") for text in ("text", "text-2", "text-3", "accent-on-soft", "waiting"))
    yield from (("on-accent", ground) for ground in ("accent", "accent-hover", "accent-pressed"))
    yield from (("on-danger", "danger"), ("text", "gap"), ("on-toast", "toast"), ("toast-action", "toast"))
    yield from (("accent", ground) for ground in ("window", "surface", "sunken"))
    for hue in HUES:
        yield from ((hue, ground) for ground in ("window", "surface", "sunken", "sidebar", f"{hue}-soft"))
        yield from (("text", f"{hue}-soft"), ("text-2", f"{hue}-soft"))


def shapes() -> Iterator[tuple[str, str]]:
    """Which outline, icon or mark may stand on what."""
    yield from (("field-line", ground) for ground in ("window", "surface", "sunken"))
    yield from (("focus", ground) for ground in (*GROUNDS, "accent-soft"))
    marks = ("accent", "feel2", "feel3", "waiting", "danger", "thank", "promise", "date", "field-line")
    yield from ((mark, "surface") for mark in marks)
    yield from (("gap-line", "surface"), ("gap-line", "gap"), ("accent", "accent-soft"))


@pytest.mark.parametrize("line", TABLE.split("\n")[1:-1], ids=lambda line: "-on-".join(line.split()[:2]))
def test_the_table_of_the_design_is_that_of_the_app(line: str) -> None:
    front, ground, *said = line.split()
    assert [f"{ratio(colours, front, ground):.1f}" for colours in (LIGHT, DARK)] == said


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_everything_can_be_made_out_on_its_ground(colours: Colours) -> None:
    low = {pair: ratio(colours, *pair) for pair in texts() if ratio(colours, *pair) < TEXT}
    low |= {pair: ratio(colours, *pair) for pair in shapes() if ratio(colours, *pair) < SHAPE}
    low |= {pair: contrast(*pair) for pair in colours.avatars if contrast(*pair) < TEXT}
    assert low == {}


def ratio(colours: Colours, front: str, ground: str) -> float:
    """Of two roles as the design writes them."""
    return contrast(*(getattr(colours, role.replace("-", "_")) for role in (front, ground)))


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
