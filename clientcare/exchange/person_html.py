"""One person's record as a page that any browser shows: no script, nothing from elsewhere, all text as text."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from html import escape

from clientcare.words.whole_person import Line, Page, Part

_PICTURES = {
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"GIF8": "image/gif",
}
"""By their first bytes, whatever a file says it is."""
_UNSEEN = {code: " " for code in range(32) if chr(code) not in "\n\t"} | {127: " "}

_HEAD = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
:root {{ color-scheme: light dark }}
body {{ font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem }}
h1, h2, h3 {{ line-height: 1.25 }}
h2 {{ margin-top: 2.5rem; border-bottom: 1px solid }}
h3 {{ margin: 1.5rem 0 .25rem; font-size: 1rem }}
dl {{ margin: 0 0 1rem; display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; gap: .25rem 1rem }}
dt {{ opacity: .8 }}
dd {{ margin: 0; white-space: pre-wrap; overflow-wrap: anywhere }}
img {{ max-width: 12rem; max-height: 12rem }}
</style>
</head>
<body>
"""


def to_html(page: Page, photo: bytes | None = None) -> bytes:
    """The page as one file; the photo is in it where it is a PNG, JPEG or GIF."""
    return "".join(_lines(page, photo)).encode("utf-8", "replace")


def _lines(page: Page, photo: bytes | None) -> Iterator[str]:
    yield _HEAD.format(title=_text(page.title))
    yield f'<h1 dir="auto">{_text(page.title)}</h1>\n'
    for sentence in page.intro:
        yield f"<p>{_text(sentence)}</p>\n"
    if photo is not None and (kind := _kind_of(photo)):
        yield f'<p><img alt="{_text(page.title)}" src="data:{kind};base64,{base64.b64encode(photo).decode()}"></p>\n'
    for section in page.sections:
        yield f"<h2>{_text(section.title)}</h2>\n"
        for part in section.parts:
            yield from _part(part)
    yield "</body>\n</html>\n"


def _part(part: Part) -> Iterator[str]:
    if part.heading:
        yield f"<h3>{_text(part.heading)}</h3>\n"
    yield "<dl>\n"
    for line in part.lines:
        yield _line(line)
    yield "</dl>\n"


def _line(line: Line) -> str:
    return f'<dt>{_text(line.label)}</dt><dd dir="auto">{_text(line.text)}</dd>\n'


def _text(text: str) -> str:
    return escape(text.translate(_UNSEEN))


def _kind_of(photo: bytes) -> str:
    return next((kind for beginning, kind in _PICTURES.items() if photo.startswith(beginning)), "")
