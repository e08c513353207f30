"""The window part of `make bench`: start, memory and keys in the real window under Xvfb, beside a bare one."""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median, quantiles
from typing import Any, NamedTuple

from tests.desktop.session import Session, missing
from tests.scale.full import full
from tests.scale.studios import NOW, ROOT, SIZES, Size, folder_of

STARTS, RESTS = 9, 3
LONGEST = 600
"""Seconds that all keys may take together, on a busy machine."""
START_BAR, MEMORY_BAR = 2.0, 1.6
LONGEST_KEPT = 33
"""Milliseconds of work that nothing may keep the window for while one scrolls."""
FRAMES = {10_000: 16, 100_000: 33}
"""Milliseconds that 95 of 100 keys may take until they are painted, by how many people there are."""
NOTES = """
From the start of the process until Today is painted with its cards, against a bare window of the toolkit with a list
of as many lines in the same run (medians); memory is the proportional share after 5 s at rest; keys are measured from
the event to the end of the paint that answers it, and until all stands that follows it, a page beside a list: the
median, and what 95 of 100 stay under, in milliseconds; while one scrolls, the longest work at one thing.
What the window's thread was at work for until the frame stands beside it: the rest it waited for the machine.
xcb, warm disk. Kind words and Reminders hold two thousand each, the file that is brought in 50,000 lines.
"""


class Found(NamedTuple):
    """Of one size: milliseconds of the starts and megabytes at rest, bare and ours; of each key the milliseconds to its
    first frame, until all stands, and of work until that frame; of what is done while one scrolls how long it took."""

    bare: list[float]
    ours: list[float]
    bare_rest: list[float]
    our_rest: list[float]
    keys: Mapping[str, tuple[list[float], list[float], list[float]]]
    scrolls: Mapping[str, list[float]]


def table(sizes: Sequence[Size]) -> str:
    """Everything measured, as lines of text."""
    if lacking := missing():
        return f"The window was not measured: there is no {lacking[0]} here.\n"
    lines = ["", "The window"]
    for size in sizes:
        lines += _lines(size, _measured(size))
    return "\n".join(lines) + "\n" + NOTES


def _measured(size: Size) -> Found:
    folder = str(folder_of(size))
    with tempfile.TemporaryDirectory(prefix="clientcare-bench-") as kept, Session(Path(kept)) as session:
        print(f"{size.name}: the window …", file=sys.stderr)
        _said(session, "app_window", folder, "start")
        starts = [
            (_said(session, "bare_window", str(size.clients))[0], _said(session, "app_window", folder, "start")[0])
            for _ in range(STARTS)
        ]
        rests = [
            (
                _said(session, "bare_window", str(size.clients), "idle")[1],
                _said(session, "app_window", folder, "idle")[1],
            )
            for _ in range(RESTS)
        ]
        keys = _said(session, "app_window", folder, "keys")[2:]
        keys += _said(session, "app_window", str(full(folder_of(size), Path(kept) / "full")), "screens")[2:]
    return Found(
        [bare["start"] for bare, _ in starts],
        [ours["start"] for _, ours in starts],
        [bare["memory"] for bare, _ in rests],
        [ours["memory"] for _, ours in rests],
        {one["name"]: (one["frame"], one["all"], one["worked"]) for one in keys if "frame" in one},
        {one["name"]: one["kept"] for one in keys if "kept" in one},
    )


def _said(session: Session, module: str, *words: str) -> list[dict[str, Any]]:
    """What a process of its own tells, line by line. Python keeps what it compiled, as where it is installed."""
    environ = {
        "QT_QPA_PLATFORM": "xcb",
        "CLIENTCARE_NOW": NOW.strftime("%Y-%m-%dT%H:%M"),
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "",
    }
    log = session.folder / "measured.log"
    command = (sys.executable, "-m", f"tests.scale.{module}", str(time.monotonic()), *words)
    process = session.start(*command, environ=environ, log=log)
    session.wait_for_exit(process, LONGEST)
    return [json.loads(line) for line in log.read_text().splitlines() if line.startswith("{")]


def _lines(size: Size, found: Found) -> list[str]:
    start, rest = median(found.ours) / median(found.bare), median(found.our_rest) / median(found.bare_rest)
    yes = {True: "ok", False: "OVER"}
    ours, bare = median(found.ours), median(found.bare)
    lines = [
        f"{size.name} people",
        f"  start to painted Today     {ours:7.0f} ms, bare {bare:5.0f} ms: {start:.2f} times"
        f"  (≤ {START_BAR:.0f} times {yes[start <= START_BAR]}; 95 of 100 within {_most(found.ours):.0f} ms)",
        f"  memory after 5 s at rest   {median(found.our_rest):7.1f} MB, bare {median(found.bare_rest):5.1f} MB:"
        f" {rest:.2f} times  (≤ {MEMORY_BAR} times {yes[rest <= MEMORY_BAR]})",
    ]
    for name, (frame, whole, worked) in found.keys.items():
        bar = FRAMES.get(size.clients)
        verdict = f"  (≤ {bar} ms {yes[_most(frame) <= bar]})" if bar else ""
        done = f"; at work {median(worked):.1f} / {_most(worked):.1f}"
        follows = f"; all stands after {median(whole):.1f} / {_most(whole):.1f}" if whole != frame else ""
        lines.append(f"  {name:32}{median(frame):6.1f} / {_most(frame):6.1f}{verdict}{done}{follows}")
    for name, kept in found.scrolls.items():
        bar = f"(≤ {LONGEST_KEPT} ms {yes[max(kept) <= LONGEST_KEPT]})" if size.clients in FRAMES else ""
        lines.append(f"  {name:32}{max(kept):6.1f} at most  {bar}")
    return lines


def _most(times: Sequence[float]) -> float:
    return quantiles(times, n=20, method="inclusive")[-1]


def main() -> None:
    """Only the window, of the sizes that SIZES names."""
    from tests.scale.bench import wanted

    print(table([size for size in wanted() if size != SIZES[2]]))


if __name__ == "__main__":
    main()
