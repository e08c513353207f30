"""One page with all the pictures: a line for each screen, a column for each way to look at it."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path

_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Client Care: pictures</title><style>
body {{ font: 14px/20px system-ui, sans-serif; margin: 24px; color: #24211E; background: #FBFAF9; }}
table {{ border-spacing: 12px; }} th {{ text-align: left; font-weight: 600; vertical-align: top; }}
img {{ width: 400px; border: 1px solid #D5D0C9; border-radius: 6px; display: block; }}
</style></head><body><table>
<tr><th></th>{heads}</tr>
{lines}
</table></body></html>
"""


def write_index(folder: Path, scenes: Sequence[str], variants: Sequence[str]) -> None:
    """Writes index.html for the pictures called scene-variant.png that are in that folder."""
    heads = "".join(f"<th>{escape(variant)}</th>" for variant in variants)
    lines = []
    for scene in scenes:
        cells = "".join(_cell(folder, f"{scene}-{variant}.png") for variant in variants)
        lines.append(f"<tr><th>{escape(scene)}</th>{cells}</tr>")
    (folder / "index.html").write_text(_PAGE.format(heads=heads, lines="\n".join(lines)), encoding="utf-8")


def _cell(folder: Path, name: str) -> str:
    if not (folder / name).exists():
        return "<td></td>"
    return f'<td><a href="{name}"><img src="{name}" loading="lazy" alt="{escape(name)}"></a></td>'
