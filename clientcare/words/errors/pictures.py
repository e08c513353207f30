"""What is said of a picture that cannot be taken in: what it is, that nothing happened, and what to do."""

from __future__ import annotations

from typing import Final

from clientcare.words.tongue import mark_all

SENTENCES: Final = mark_all(
    {
        "no_picture": "{file} is no picture that can be read here. Nothing was changed. Take a JPEG, PNG, WebP or GIF.",
        "picture_empty": "{file} is empty. Nothing was changed. Take another copy of it.",
        "picture_heic": "{file} is of a kind that cannot be read here. Nothing was changed. Save it as JPEG first.",
        "picture_broken": "{file} is damaged or cut short. Nothing was changed. Take another copy of it.",
        "picture_huge": "{file} has {width} × {height} dots, too many. Nothing was changed. Save a smaller copy of it.",
        "picture_heavy": "{file} is larger than {most} MB. Nothing was changed. Save a smaller copy of it.",
        "picture_on_the_web": "This picture is on the web. Nothing was changed. Save it on this computer first.",
        "picture_no_file": "This picture is no file yet. Nothing was changed. Save it on this computer first.",
        "one_picture": "These are several files. Nothing was changed. Bring one picture at a time.",
        "nothing_to_paste": "No picture has been copied. Copy one, then paste it here.",
    }
)
