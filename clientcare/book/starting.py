"""The words a new studio begins with in another language than English, from the files that translators keep."""

from __future__ import annotations

import functools
import tomllib

from clientcare.domain.defaults import ENGLISH, StartingWords
from clientcare.domain.starting_letters import STARTING_LETTERS, StartingLetter
from clientcare.paths import resource

FOLDER = "starting"
_PURPOSES = {letter.name: letter.purpose for letter in STARTING_LETTERS}


@functools.cache
def starting_words(language: str) -> StartingWords:
    """Those of that language, as "de"; the English ones where nobody has written any in it."""
    path = resource(FOLDER) / f"{language}.toml"
    if not (language.isalpha() and path.exists()):
        return ENGLISH
    told = tomllib.loads(path.read_text(encoding="utf-8"))
    steps = {step: (said["name"], said.get("handed_over", "")) for step, said in told["steps"].items()}
    letters = {
        english: StartingLetter(said["name"], _PURPOSES[english], said["subject"], said["text"].strip(), language)
        for english, said in told["letters"].items()
    }
    return StartingWords(language, told["circles"], steps, letters)


def english_circle(name: str) -> str:
    """The English name of a circle that is still called as it was in a new studio, in whatever language; else its
    name."""
    for path in sorted(resource(FOLDER).glob("*.toml")):
        for english, own in starting_words(path.stem).circles.items():
            if name == own:
                return english
    return name
