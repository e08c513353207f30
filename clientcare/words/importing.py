"""What is said about the lines of imported files: what each does, what stays out, what could not be read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from clientcare.words.tongue import mark_all, speaker, tr

REASONS = mark_all(
    {
        # what a line does
        "new": "Somebody new.",
        "new_order": "A new order.",
        "name_fits": "Added as somebody new: only the name fits {of}.",
        "phone_fits": "Added as somebody new: {of} has the same phone and another name.",
        "email_fits": "Added as somebody new: {of} has the same e-mail and another name.",
        "changes": "Changes {fields}.",
        "nothing_new": "Nothing new.",
        "same_sale": "Looks the same as “{title}” of {on}, which came from {of}: not added again.",
        "one_sale": "It is “{title}”, as you left it the last time.",
        "kept_here": "Nothing new; what you changed here stays.",
        "same_as": "The same as line {line}.",
        "same_in": "The same as line {line} of {of}.",
        # what stays out
        "deleted": "You deleted {name} here, so they stay out.",
        "deleted_order": "You deleted this order here, so it stays out.",
        "deleted_record": "You deleted this here, so it stays out.",
        "erased": "Somebody you erased for good, so they stay out.",
        "buyer_left_out": "The buyer stays out, so the order does too.",
        "client_left_out": "It is about nobody who is here.",
        "group": "A group, not a person.",
        "thing": "A place or a device, not a person.",
        "no_name": "It has no name, no e-mail and no phone.",
        "not_paid": "Not paid yet; a newer file brings it once it is.",
        "no_buyer": "The order names nobody.",
        "you_left_out": "You left it out.",
        "nobody_bought": "“{value}” was sold to nobody who is named.",
        "nobody": "A sale of {price} on {day} that names nobody.",
        "not_completed": "The payment was not completed: “{value}”.",
        "test": "A test, not a sale.",
        "no_sale": "“{kind}” is not a sale.",
        "money_sent": "Money you sent, not a sale.",
        "refund": "{price} went back; the sale it belongs to says so.",
        "refund_alone": "{price} went back; the sale it belongs to is not in this file.",
        "with_its_order": "It stands with its order, line {line} of {of}.",
        "sums": "Sums, not a sale.",
        "given": "Given away, not sold.",
        "not_sold": "Not sold.",
        # of a calendar
        "day_proposed": "{title} on {day}: proposed, because the name fits.",
        "day_moves": "{title} moves from {here} to {day}: proposed, because the name fits.",
        "day_added": "{title} on {day}: you said yes to it.",
        "day_differs": "{title} is on {here} here and on {day} in the calendar; yours stays.",
        "day_deleted": "You deleted this date here, so it stays out.",
        "day_here": "{title} is here already.",
        "two_days": "Another day than on line {line} of {of}, which comes first.",
        "nobody_fits": "Nobody here is called “{name}”.",
        "several_fit": "“{name}” may be {of}.",
        "names_nobody": "It names nobody who is here.",
        "once": "{day}: once, not a day of every year.",
        "repeats_otherwise": "{day}: it repeats, but not once a year.",
        "not_every_year": "{day}: it does not come every year.",
        "moving_day": "{day}: it falls on another day every year.",
        "ended_series": "{day}: the series has ended.",
        "cancelled_event": "Cancelled in the calendar.",
        "own_reminder": "A reminder that went out from here.",
        "task": "A task or a note of the calendar, not a day.",
        "help_texts": "What the sheet says about its columns.",
        # what could not be read
        "no_property": "This line of a card cannot be read.",
        "no_properties": "From this line of a card to line {until} nothing can be read.",
        "no_card": "These lines belong to no card.",
        "card_cut_off": "The card has no end; what there is was read.",
        "broken_photo": "The photo cannot be read; the card was.",
        "open_quotes": "The quotes on this line never end.",
        "long_line": "This line is far longer than any table has them; it was left alone.",
        "extra_cells": "More cells than headings: {cells}.",
        # of a workbook
        "number_cell": "The numbers under {column} are kept without a 0 or + in front, where they had one.",
        "no_result": "The formulas under {column} have no result: open and save the workbook once.",
        "cell_error": "“{value}” under {column} is a formula that went wrong.",
        "no_cell_day": "“{value}” under {column} is no day.",
        "merged_cells": "Merged cells under {column}: only the first of them holds what they say.",
        "spoiled_number": "“{value}” under {column} is a number that a spreadsheet cut short; it was not taken.",
        "no_order_number": "The order has no number.",
        "no_day": "“{value}” under {column} is no day.",
        "no_rhythm": "“{value}” under {column} is no rhythm, such as 3 months.",
        "no_price": "“{value}” under {column} is no price.",
        "no_event": "This event cannot be read.",
        "no_event_line": "This line of an event cannot be read; the event was.",
        "event_cut_off": "The event has no end; what there is was read.",
        "no_start": "The event “{name}” has no day that can be read.",
        "no_rule": "How the event “{name}” repeats cannot be read.",
        "no_record": "This {kind} cannot be read.",
    }
)
_FIELDS = mark_all(
    {
        "about": "what you know about them",
        "address": "addresses",
        "asked_on": "the day it was asked",
        "custom": "your own fields",
        "date": "dates",
        "dead": "an e-mail that bounces",
        "delivered_on": "the day of delivery",
        "best_time": "the best time to reach them",
        "email": "e-mails",
        "family": "family name",
        "given": "given name",
        "greet_as": "how to greet them",
        "handed_over": "how it was handed over",
        "how_met": "how you met",
        "link": "links",
        "next_time": "what to mention next time",
        "phone": "phones",
        "preferred": "what is preferred",
        "sale_kind": "kind of sale",
        "sold_on": "the day it was sold",
        "sort_name": "sort name",
        "source": "where you know them from",
        "tag": "tags",
        "time_zone": "time zone",
        "what": "what it is",
        "where": "where it was sold",
        "wish": "contact wish",
    }
)
_LISTS = {
    "preferred:addresses": "address",
    "preferred:emails": "email",
    "preferred:links": "link",
    "preferred:phones": "phone",
}


def why(reason: str, facts: Mapping[str, object]) -> str:
    """One plain sentence for a stable reason and its facts."""
    return tr(REASONS[reason], **facts)


def day(month: int, number: int, year: int | None) -> str:
    """14 March 1980, or 14 March."""
    return speaker().date_of(number, month, year)


def fields(names: Iterable[str]) -> str:
    """The fields of a plan as people call them, each once: "e-mails, role". What is preferred goes without saying
    where its list is named."""
    listed = tuple(names)
    changed = {name.partition(":")[0] for name in listed}
    kinds = (name.partition(":")[0] for name in listed if _LISTS.get(name) not in changed)
    return ", ".join(dict.fromkeys(tr(_FIELDS.get(kind, kind)) for kind in kinds))
