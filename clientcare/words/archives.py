"""What is said to people inside the zips that go out."""

from __future__ import annotations

from clientcare.words.tongue import mark, tr, tr_n


def studio_readme(people: int, entries: int, papers: int, lost: int) -> str:
    """What the zip of a whole studio is, what is in it, and how it comes back; it never says when it was made."""
    holds = (
        tr_n(people, "1 person", "{n} people"),
        tr_n(entries, "1 entry in their timelines", "{n} entries in their timelines"),
        tr_n(papers, "1 photo or paper", "{n} photos and papers"),
    )
    missing = tr_n(
        lost,
        "\n1 photo or paper was no longer on the computer and is not in here.\n",
        "\n{n} photos and papers were no longer on the computer and are not in here.\n",
    )
    return tr(_STUDIO, holds=", ".join(holds), missing=missing if lost else "")


_STUDIO = mark("""\
This is a whole studio of Client Care
=====================================

In here: {holds}.
{missing}
records.json    every word and date, as plain text that other programs read too
attachments/    photos and papers, each named by a fingerprint of its content;
                records.json tells what they are called and whose they are
verify.json     the fingerprint of every file, so that nothing is lost unseen

To bring it back, on this computer or another one:

    clientcare restore THIS-FILE.zip          says what is in it
    clientcare restore THIS-FILE.zip --yes    puts it in the place of what is there,
                                              after a backup of that

Nothing in here is locked: whoever has this file can read it. Keep it where you
would keep your address book and your letters.
""")


def person_readme(name: str) -> str:
    """What the zip of one person's record is; the last lines are for the artist."""
    return tr(_PERSON, name=" ".join(name.split()))


_PERSON = mark("""\
This is everything that is written down about {name}
in the records of the studio that sent it.

record.html    to read: open it in any browser; it needs no internet
record.json    the same as data, for other programs
papers/        photos and papers

Before you hand this over, read record.html once: other people are not named by
the app, but words of your own may speak of them.
""")
