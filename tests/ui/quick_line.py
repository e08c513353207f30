"""What tests of a whole line in the small window read of its form."""

from __future__ import annotations

from clientcare.ui.quick.blocks import PromiseBlock, SaleBlock, ToldBlock
from clientcare.ui.quick.reading import Part
from clientcare.ui.quick.window import QuickWindow

LINE = "@Mei called, loves the frame, send care sheet by Friday"


def sold(quick: QuickWindow) -> SaleBlock:
    block = quick.form.block(Part.SALE)
    assert isinstance(block, SaleBlock)
    return block


def told(quick: QuickWindow) -> ToldBlock:
    block = quick.form.block(Part.TOLD)
    assert isinstance(block, ToldBlock)
    return block


def promised(quick: QuickWindow) -> PromiseBlock:
    block = quick.form.block(Part.PROMISE)
    assert isinstance(block, PromiseBlock)
    return block
