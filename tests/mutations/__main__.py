"""Breaks thousands of files of every kind and takes them in: `python -m tests.mutations --files 10000`."""

from __future__ import annotations

import argparse
import json
import logging
import os
import resource
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.mutations.run import KEPT, MOST_MEMORY, Tally, run
from tests.mutations.seeds import KINDS

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
HEADS = ("kind", "files", "refused", "read", "done", "called off", "longest", "memory", "findings")


def main(words: Sequence[str]) -> int:
    """0 when nothing was found. What was found is kept as a file in build/mutations, and made again with --only."""
    said = _said(words)
    if said.one:
        tally = run(said.one, said.files, said.seed, said.share, said.only)
        tally.memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print(json.dumps(tally.plain()))
        return 0
    print(_row(HEADS))
    bad = 0
    for kind in said.kinds:
        found = _of_kind(kind, said)
        bad += len(found.findings)
        print(_row(found.cells(kind)), flush=True)
        for finding in found.findings:
            print(f"    {finding}", flush=True)
    return 1 if bad else 0


def _of_kind(kind: str, said: argparse.Namespace) -> Tally:
    """Each kind in a process of its own: its memory is measured, and what kills it is a finding."""
    told = [f"--{name}={getattr(said, name)}" for name in ("files", "seed", "share", "only")]
    command = [sys.executable, "-m", "tests.mutations", f"--one={kind}", *told]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    try:
        tally = Tally.of(json.loads(done.stdout.splitlines()[-1]))
    except (IndexError, ValueError):
        return Tally(findings=[f"killed ({done.returncode}): {done.stderr.strip().splitlines()[-1:]}"])
    if tally.memory > MOST_MEMORY:
        tally.findings.append(f"took {tally.memory} MB")
    return tally


def _said(words: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.mutations", description=__doc__)
    parser.add_argument("--files", type=int, default=200, help="of each kind")
    parser.add_argument("--kinds", nargs="+", choices=list(KINDS), default=list(KINDS), metavar="KIND")
    parser.add_argument("--seed", default="1")
    parser.add_argument("--share", type=float, default=0.1, help="of the files that are done too")
    parser.add_argument("--only", type=int, default=-1, help="the number of one file")
    parser.add_argument("--one", default="", help=argparse.SUPPRESS)
    return parser.parse_args(words)


def _row(cells: Sequence[object]) -> str:
    first, *others = map(str, cells)
    return f"{first:<16}" + "".join(f"{each:>11}" for each in others)


if __name__ == "__main__":
    logging.disable(logging.CRITICAL)
    Path(KEPT).parent.mkdir(exist_ok=True)
    sys.exit(main(sys.argv[1:]))
