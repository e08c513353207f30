"""Made-up studios: a large one by chance, to look around and to measure in, and the small one of the pictures."""

from clientcare.book.sample.made import make_sample
from clientcare.book.sample.mira import make_mira

__all__ = ["make_mira", "make_sample"]
