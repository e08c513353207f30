"""The keys of care items (PRODUCT §3, "Keys"): made in one place, and read back."""

from datetime import date

from clientcare.domain.values import Kind


def reply(uid: str) -> str:
    """Of a contact that waits for a reply, or of a sale asked."""
    return f"reply:{uid}"


def make_right(feeling: str) -> str:
    return f"make_right:{feeling}"


def promise(uid: str) -> str:
    return f"promise:{uid}"


def thanks(uid: str) -> str:
    """Of a sale, kind words, a gift, or the person they sent."""
    return f"thanks:{uid}"


def thanks_bought(sent: str) -> str:
    """For the first sale of the person they sent."""
    return f"thanks:{sent}:bought"


def after_sale(sale: str, step: str) -> str:
    return f"after_sale:{sale}:{step}"


def grows(sale: str, step: str, day: date) -> str:
    """Of a step that comes back until delivery; `day` is its month gone by."""
    return f"after_sale:{sale}:{step}:{day}"


def yearly(uid: str, year: int) -> str:
    """Of an important date, in the year its day falls in."""
    return f"date:{uid}:{year}"


def check_in(client: str, anchor: date | str) -> str:
    """Of a client; with an empty anchor how all of them begin."""
    return f"check_in:{client}:{anchor}"


def reminder(uid: str, occurrence: date) -> str:
    return f"reminder:{uid}:{occurrence}"


def offer(client: str, notice: str) -> str:
    """Of what a card offers once: no item, but an answer to it is marked with this key."""
    return f"offer:{client}:{notice}"


def kind_of(key: str) -> Kind:
    """The kind of item a key is of; ValueError where it is of none."""
    return Kind(key.partition(":")[0])


def uid_of(key: str) -> str:
    """The uid of what the item is about."""
    return key.split(":")[1]


def day_of(key: str) -> date:
    """The day at the end of a key of a check-in or reminder; ValueError where there is none."""
    return date.fromisoformat(key.rpartition(":")[2])
