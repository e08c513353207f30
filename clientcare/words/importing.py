"""What is said about the lines of imported files: what each will do, what is left out, what could not be read."""

from __future__ import annotations

from collections.abc import Mapping

_SENTENCES = {
    # what a line does
    "new": "Somebody new.",
    "new_order": "A new order.",
    "new_record": "Not here yet.",
    "name_fits": "Added as somebody new: only the name fits {of}.",
    "phone_fits": "Added as somebody new: {of} has the same phone and another name.",
    "changes": "Changes {fields}.",
    "nothing_new": "Nothing new.",
    "kept_here": "Nothing new; what you changed here stays.",
    # what stays out
    "deleted": "You deleted {name} here, so it stays out.",
    "deleted_order": "You deleted this order here, so it stays out.",
    "erased": "Somebody you erased for good, so they stay out.",
    "buyer_left_out": "The buyer stays out, so the order does too.",
    "client_left_out": "It is about nobody who is here.",
    "group": "A group, not a person.",
    "thing": "A place or a device, not a person.",
    "not_paid": "Not paid yet; it comes in with a newer file once it is.",
    "no_buyer": "The order names nobody.",
}


def why(reason: str, facts: Mapping[str, object]) -> str:
    """One plain English sentence for a stable reason and its facts."""
    return _SENTENCES[reason].format_map(facts)
