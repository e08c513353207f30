"""What the window says while people are brought in, step by step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from clientcare.words.importing import why
from clientcare.words.tongue import mark, mark_all, speaker, tr, tr_n
from clientcare.words.window import files

TITLE = mark("Bring people in")
STEPS = mark_all(("Choose a file", "Match columns", "Look it over", "Possible duplicates"))
NOT_YET = mark("Nothing is saved until the last step.")
BACKUP_FIRST = mark("A backup is made first.")
DROP = mark("Drop a file here")
WHICH = mark(
    "Contact cards, address books of Google, Outlook and others, a shop’s orders, a calendar, any spreadsheet saved as"
    " CSV or Excel, or a file of Client Care. Several at once are one import."
)
KINDS = mark("Lists, cards and calendars (*.csv *.tsv *.txt *.vcf *.xlsx *.ics *.json);;All files (*)")
FIRST_PERSON = mark("The first person will look like this")
ONE_THING = mark("One thing to check")
HOW_WRITTEN = mark("How the file is written")
WHICH_SHEET = mark("Which sheet of the workbook")
SAME_HINT = mark("Joining keeps every note and sale from both. You can undo an import later.")
JOIN, KEEP_BOTH, LEAVE_ROW = mark_all(("Same person, join them", "Two people, keep both", "Leave this row out"))
SOMEBODY_ELSE = mark("Somebody else you have")
HERE, IN_FILE, THE_SAME, NONE = mark_all(("Already here", "In the file", "the same", "None"))
NEW, KNOWN, TWINS, LOOK = mark_all(("New", "Here already", "Possible duplicates", "Needs a look"))
HEADS = mark_all(("Name", "Email", "Place", "Circle", "Works", "To look at"))
NO_EMAIL = mark("No email, that’s fine")
LOOKS_LIKE = mark("Looks like someone you have")
OF_ITS_OWN = mark("A sale of its own")
PROMOTIONS = mark("No promotions, as they asked")
QUIET = mark("Left in peace, as they asked")
STAYS_OUT = mark("You left it out")
NO_NAME = mark("No name")
NOTHING_SAVED = mark("Nothing was saved.")
CANCELLED = mark("Called off. Nothing was saved.")
CAN_UNDO = mark("The whole import can be undone here now, and later in Settings, under Data and backups.")
OUT_ALL, IN_ALL = mark_all(("Leave all of these out", "Take all of these in"))
READING = mark("Reading")
SAVING = mark("Bringing them in")
TAKING_BACK, DOING_AGAIN, KEEPING = mark_all(("Taking it back", "Doing it again", "Saving it"))
ORDERS = mark_all({"dmy": "day first", "mdy": "month first"})
NAMELESS = mark("Nobody yet")
DELIMITERS = mark_all({",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"})
AS_FOUND = mark("As found")
FORMATS = mark_all(
    {
        "vcard": "contact cards",
        "google": "Google Contacts",
        "outlook": "Outlook",
        "apple": "Apple Contacts",
        "thunderbird": "Thunderbird",
        "linkedin": "LinkedIn",
        "mailchimp": "Mailchimp",
        "etsy": "Etsy",
        "shopify": "Shopify",
        "square": "Square",
        "paypal": "PayPal",
        "stripe": "Stripe",
        "woocommerce": "WooCommerce",
        "squarespace": "Squarespace",
        "gumroad": "Gumroad",
        "artwork-archive": "Artwork Archive",
        "ics": "a calendar",
        "csv": "a table of Client Care",
        "json": "a file of Client Care",
    }
)
FIELDS = mark_all(
    {
        "skip": "Leave this column out",
        "name": "Name",
        "given": "First name",
        "family": "Last name",
        "nickname": "Nickname",
        "greet_as": "How to greet them",
        "organisation": "Organisation",
        "role": "Role",
        "pronouns": "Pronouns",
        "email": "Email",
        "phone": "Phone",
        "link": "Link",
        "town": "Place",
        "address.street": "Address: street",
        "address.postcode": "Address: postcode",
        "address.town": "Address: town",
        "address.region": "Address: region",
        "address.country": "Address: country",
        "language": "Language",
        "circle": "Circle",
        "tags": "Tags",
        "date.birthday": "Important date: birthday",
        "date.anniversary": "Important date: anniversary",
        "wish.newsletter": "Contact wish: no promotions",
        "wish.unsubscribed": "Contact wish: unsubscribed",
        "wish.peace": "Contact wish: quiet",
        "wish": "Contact wish",
        "about": "Note",
        "likes": "Likes",
        "how_met": "How we met",
        "next_time": "Next time",
        "best_time": "Best time to reach them",
        "source": "Where you know them from",
        "external_id": "Number of the person",
        "sale.title": "Works bought",
        "sale.price": "Price",
        "sale.currency": "Currency of the price",
        "sale.sold_on": "Date of the sale",
        "sale.delivered_on": "Date of delivery",
        "sale.asked_on": "Date they asked",
        "sale.stage": "How far the sale is",
        "sale.kind": "Kind of work",
        "sale.what": "Technique and size",
        "sale.where": "Where it was sold",
        "sale.text": "Note on the sale",
        "sale.external_id": "Number of the order",
    }
)
"""What a column may hold, in the order it is offered."""


def steps(number: int, done: bool, now: bool) -> str:
    """How a step is read out."""
    name = tr(STEPS[number])
    if done:
        return tr("{step}, done", step=name)
    return tr("{step}, now", step=name) if now else name


def no_table(name: str) -> str:
    return tr(
        "{name} could not be read as a table. Nothing was changed. Save it as CSV with UTF-8, or choose another file.",
        name=name,
    )


def column(number: int) -> str:
    """What a column without a heading is called."""
    return tr("Column {n}", n=number)


def as_found(what: str) -> str:
    return tr("As found: {what}", what=what)


def we_read(name: str, rows: int, columns: int, is_whole: bool) -> str:
    """We read people-2026.csv: 212 rows, 9 columns. Tell us what each column means."""
    if not is_whole:
        return tr(
            "We read the first rows of {name}: {columns}. Tell us what each column means.",
            name=name,
            columns=tr_n(columns, "one column", "{n} columns"),
        )
    return tr(
        "We read {name}: {rows}, {columns}. Tell us what each column means.",
        name=name,
        rows=tr_n(rows, "one row", "{n} rows"),
        columns=tr_n(columns, "one column", "{n} columns"),
    )


def recognised(name: str, format: str) -> str:
    return tr("{name} is known as {format}, so its columns need no words.", name=name, format=format)


def own_field(name: str) -> str:
    return tr("Your own field: {name}", name=name)


def field(name: str, heading: str = "") -> str:
    """What a field of a column is called; a second e-mail is one too."""
    if name.startswith("custom."):
        return own_field(name.removeprefix("custom."))
    if name.startswith("date.") and name not in FIELDS:
        return tr("Important date: {name}", name=name.removeprefix("date."))
    base = name if name in FIELDS else name.partition(".")[0]
    return tr(FIELDS[base]) if base in FIELDS else heading


def samples(values: Sequence[str]) -> str:
    return ", ".join(values)


def day_first(example: str, by_day: str, by_month: str) -> str:
    """Is 03/11/2024 the 3 November or the 11 March?"""
    return tr("Is {example} {one} or {other}?", example=example, one=by_day, other=by_month)


def orders(on: date, which: str, today: date) -> str:
    """3 November 2024, day first."""
    return tr("{day}, {order}", day=speaker().date_of(on.day, on.month), order=tr(ORDERS[which]))


def currency_of(example: str) -> str:
    return tr("In which currency is {example}?", example=example) if example else tr(files.CURRENCY)


def works(n: int) -> str:
    return tr_n(n, "{n} work", "{n} works") if n else tr("None yet")


def showing(shown: int, of: int) -> str:
    if shown == of:
        return tr_n(of, "One line.", "{n} lines.")
    return tr("{shown} of {n} lines.", shown=shown, n=of)


def gently(limit: int) -> str:
    return tr_n(
        limit,
        "People come in gently: at most one a day in Today.",
        "People come in gently: at most {n} a day in Today.",
    )


def circles(others: str, buyers: str) -> str:
    return tr("New people: {others}, buyers: {buyers}", others=others, buyers=buyers)


def all_to(circle: str) -> str:
    return tr("All new people: {circle}", circle=circle)


def look_familiar(n: int) -> str:
    text = tr_n(n, "One person looks familiar.", "{n} people look familiar.")
    return text if n == 1 or n > 9 else text.replace(str(n), speaker().number(n).capitalize(), 1)


def is_this(name: str) -> str:
    return tr("Is this the same {name}?", name=name)


def of(number: int, count: int) -> str:
    return tr("{number} of {count}", number=number, count=count)


def bring_in(counts: Mapping[str, int], updated: Mapping[str, int], joined: int = 0) -> str:
    """Bring in 196 people: the button of the last step says what it will do."""
    if counts.get("clients"):
        return tr_n(counts["clients"], "Bring in one person", "Bring in {n} people")
    if counts.get("sales"):
        return tr_n(counts["sales"], "Bring in one sale", "Bring in {n} sales")
    if counts.get("dates"):
        return tr_n(counts["dates"], "Bring in one date", "Bring in {n} dates")
    return tr("Bring up to date") if any(updated.values()) or joined else tr("Bring in")


def progress(what: str, percent: int) -> str:
    return tr("{what}, {n} %", what=tr(what), n=percent)


def brought(counts: Mapping[str, int], updated: Mapping[str, int]) -> str:
    """Brought in: 196 people, 214 sales."""
    said = tr("Brought in: {much}.", much=files.counted(counts)) if any(counts.values()) else ""
    if any(updated.values()):
        said = f"{said} {tr('Brought up to date: {much}.', much=files.counted(updated))}".strip()
    return said or tr("There was nothing new in these files.")


def backup_at(name: str) -> str:
    return tr("The backup from before it is {name}, in the folder of backups.", name=name)


def line_why(reason: str, facts: Mapping[str, object]) -> str:
    return why(reason, facts)


def row(name: str, email: str, place: str, circle: str, works_said: str, look: str, *, kept: bool | None) -> str:
    """How a line of the table is read out."""
    told = {True: tr("comes in"), False: tr("stays out"), None: tr("nothing to do")}[kept]
    return ", ".join(part for part in (name, email, place, circle, works_said, look, told) if part)


def like(why_like: str) -> str:
    """Why somebody looks familiar."""
    said = {
        "name_fits": mark("Same name"),
        "phone_fits": mark("Same phone, another name"),
        "email_fits": mark("Same email, another name"),
    }
    return tr(said.get(why_like, "Same name"))


PAIRS = mark_all(
    {
        "name": "Name",
        "town": "Place",
        "organisation": "Organisation",
        "role": "Role",
        "nickname": "Nickname",
        "language": "Language",
        "pronouns": "Pronouns",
        "email": "Email",
        "phone": "Phone",
        "address": "Address",
        "about": "Note",
    }
)


def pair(field: str) -> str:
    """What a field of two records is called."""
    return tr(PAIRS[field])


def choice(name: str, value: str, where: str) -> str:
    """Email, ana@example.org, in the file."""
    return tr("{name}: {value}, {where}", name=name, value=value, where=where)


def and_town(said: str) -> str:
    return tr("{said}, same town", said=said)
