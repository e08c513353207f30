"""What is said under a letter: what is left to write, and now and then a gentle hint; nothing of it stops anybody."""

from __future__ import annotations

from clientcare.book.drafting import went_to_others
from clientcare.domain.letters import SAME_WORDS_AT, Hint, sounds_like_offer
from clientcare.domain.open_lines import without_gaps
from clientcare.domain.values import Purpose
from clientcare.ui.bench import Bench
from clientcare.ui.letter.frame import LetterFrame
from clientcare.ui.letter.sheet import Sheet
from clientcare.words.letters import hint, left_to_write

BESIDE = (Hint.OTHER_LANGUAGE, Hint.THEY_REACH_OUT)
"""What is said besides, whatever stands in the letter."""


class Hints:
    """Reads the letter in the frame; what takes longer is asked by `compare`, in a pause."""

    def __init__(self, bench: Bench, frame: LetterFrame) -> None:
        self._bench, self._frame = bench, frame
        self._sheet: Sheet | None = None
        self._alike = False

    def begin(self, sheet: Sheet) -> None:
        """Another letter is in the frame."""
        self._sheet, self._alike = sheet, False
        self.tell()

    def tell(self) -> None:
        """Says what is to be said of the letter as it stands."""
        if self._sheet is None:
            return
        subject, text = self._frame.written
        left = {gap.about for gap in (*subject.gaps, *text.gaps)}
        first = left_to_write(len(left))
        if self._is_offer():
            first = hint(Hint.OFFER)
        elif self._alike:
            first = hint(Hint.SAME_WORDS)
        beside = [hint(one) for one in BESIDE if one in self._sheet.hints]
        self._frame.say(" ".join([_ended(first) if beside else first, *beside]), mine=not left and not beside)

    def say_once(self, sentence: str) -> None:
        """Says this until the letter changes, and has it read out; "" says what else is to be said."""
        if sentence:
            self._frame.say(sentence, aloud=True)
        else:
            self.tell()

    def compare(self) -> None:
        """Asks whether the same words went to several others (PRODUCT §5, Writing)."""
        if self._sheet is None:
            return
        text = without_gaps(*self._frame.written[1])
        alike = went_to_others(self._bench.desk(), self._sheet.client.uid, text) >= SAME_WORDS_AT
        if alike != self._alike:
            self._alike = alike
            self.tell()

    def _is_offer(self) -> bool:
        """A thank-you that mentions a price, a discount or a shop; the title of the work may be what it is."""
        assert self._sheet is not None
        subject, text = self._frame.written
        words = f"{subject.text}\n{without_gaps(*text)}"
        if self._sheet.work:
            words = words.replace(self._sheet.work, "")
        return self._sheet.purpose is Purpose.THANKS and sounds_like_offer(words)


def _ended(words: str) -> str:
    return words if words.endswith(".") else f"{words}."
