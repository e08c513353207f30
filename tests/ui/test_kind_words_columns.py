"""In how many columns kind words hang, and in which of them the next."""

from __future__ import annotations

import pytest

from clientcare.ui.kind_words.columns import Columns, columns_for


@pytest.mark.parametrize(
    ("width", "scale", "count"), [(1280, 1, 3), (1100, 1, 3), (1099, 1, 2), (800, 1, 2), (760, 1, 1), (1280, 2, 2)]
)
def test_a_narrow_window_or_large_text_has_fewer_columns(width: int, scale: float, count: int):
    assert columns_for(width, scale) == count


def test_cards_hang_where_most_room_is_left():
    heights = [300, 100, 100, 100]
    columns = Columns(lambda place, _width: heights[place])
    columns.begin(32, 332, 2)
    for _ in heights:
        columns.hang()
    assert columns.column_of == [0, 1, 1, 1]
    assert columns.bottom == 332
    assert (columns.beside(0, 1), columns.along(1, 1), columns.along(3, 1), columns.beside(3, 1)) == (2, 2, 3, 3)
