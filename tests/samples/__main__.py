"""Reads a folder of sample files and prints which of the facts known about each an import holds."""

from __future__ import annotations

import sys
from pathlib import Path

from clientcare.domain.errors import CareError
from tests.exchange.workbooks import of_csv
from tests.samples import calendars, cards_2, cards_3, cards_4, contacts, sales, tables
from tests.samples.facts import Fact, Seen

FACTS: dict[str, list[Fact]] = (
    cards_2.FACTS | cards_3.FACTS | cards_4.FACTS | contacts.FACTS | sales.FACTS | tables.FACTS | calendars.FACTS
)
FACTS[tables.ETSY_WORKBOOK] = FACTS[tables.ETSY]
OWN = {tables.ETSY: tables.ORDERS.encode(), tables.ETSY_WORKBOOK: of_csv(tables.ORDERS)}


def not_held(facts: list[Fact], name: str, data: bytes) -> list[str]:
    """The facts that an import of the file does not hold; all of them where it is refused."""
    try:
        seen = Seen.of(name, data)
    except CareError as error:
        return [f"refused: {error}", *(fact.text for fact in facts)][: len(facts)]
    return [fact.text for fact in facts if not _holds(fact, seen)]


def _holds(fact: Fact, seen: Seen) -> bool:
    try:
        return fact.holds(seen)
    except (LookupError, StopIteration, AttributeError):  # there is no such person or order
        return False


def report(folder: Path) -> tuple[list[str], int]:
    """The lines of the table, and how many facts are not held; a file that is not there holds none."""
    width = max(map(len, FACTS))
    lines = [f"{'file':<{width}}  held  not held"]
    total = missed = 0
    for name, facts in FACTS.items():
        path = folder / name
        data = OWN.get(name) or (path.read_bytes() if path.is_file() else None)
        lost = [fact.text for fact in facts] if data is None else not_held(facts, name, data)
        lines.append(f"{name:<{width}}  {len(facts) - len(lost):4}  {len(lost):8}")
        lines += [f"    not held: {text}" for text in lost]
        total += len(facts)
        missed += len(lost)
    lines.append(f"{f'{len(FACTS)} files':<{width}}  {total - missed:4}  {missed:8}")
    return lines, missed


def main(words: list[str]) -> int:
    """0 when every fact is held, 1 when some are not, 2 without a folder."""
    if len(words) != 1 or not Path(words[0]).is_dir():
        print("Say in which folder the sample files are: python -m tests.samples DIR", file=sys.stderr)
        return 2
    lines, missed = report(Path(words[0]))
    print("\n".join(lines))
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
