"""Today in a process of its own: prints how many milliseconds it took from opening the file to having the cards."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from clientcare.store.reads import care
from tests.scale.studios import DAY, NOW, opened


def main() -> None:
    start = time.perf_counter()
    with opened(Path(sys.argv[1])) as studio:
        page = care.today(studio, DAY, NOW.replace(tzinfo=None))
        spent = time.perf_counter() - start
    if not page.cards:
        sys.exit("Nobody is in Today: there is nothing to measure.")
    print(1000 * spent)


if __name__ == "__main__":
    main()
