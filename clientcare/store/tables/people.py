"""The tables of people: clients, how to reach them, how they belong together, and what is theirs alone."""

from __future__ import annotations

from peewee import IntegerField, TextField

from clientcare.store.tables.base import Kept, Table, points_to
from clientcare.store.tables.order import Circle


class Client(Kept):
    """`wishes`, `states`, `belongings` are whole histories; the last five columns are what lists look at."""

    name = TextField()
    type = TextField()
    given = TextField()
    family = TextField()
    nickname = TextField()
    greet_as = TextField()
    sort_name = TextField()
    phonetic = TextField()
    organisation = TextField()
    role = TextField()
    pronouns = TextField()
    language = TextField()
    channel = TextField(null=True)
    best_time = TextField()
    time_zone = TextField()
    town = TextField()
    photo = TextField(null=True)
    addresses = TextField()
    about = TextField()
    likes = TextField()
    next_time = TextField()
    how_met = TextField()
    sources = TextField()
    custom = TextField()
    last_in_touch_on = TextField(null=True)
    last_in_touch_said = TextField()
    referred_by = points_to("self", "referred_by", null=True)
    referred_on = TextField(null=True)
    referred_entered_on = TextField(null=True)
    fit = TextField()
    takes = TextField(null=True)
    takes_until = TextField(null=True)
    not_by = TextField()
    wishes = TextField()
    states = TextField()
    belongings = TextField()
    pauses = TextField()
    imported_on = TextField(null=True)
    circle = points_to(Circle, "circle")
    own_rhythm = TextField(null=True)
    wish = TextField(index=True)
    state = TextField(index=True)
    name_key = TextField(index=True)
    sort_key = TextField()
    search = TextField()


HERE = Client.deleted_on.is_null()

# With `deleted_on` in the index its condition costs no look at the row, which is long.
Client.add_index(Client.index(Client.sort_key, Client.uid, Client.deleted_on, where=HERE, name="client_list"))
Client.add_index(Client.index(Client.seq, Client.uid, Client.deleted_on, where=HERE, name="client_added"))
Client.add_index(
    Client.index(Client.sort_key, Client.search, Client.uid, Client.deleted_on, where=HERE, name="client_scan")
)


class Reach(Table):
    """The e-mails, phones and links of clients; `norm` is how they are compared."""

    client = points_to(Client, "client", owned=True)
    kind = TextField()
    position = IntegerField()
    value = TextField()
    label = TextField()
    preferred = IntegerField()
    dead = IntegerField()
    norm = TextField()

    class Meta:
        indexes = ((("norm", "kind"), False),)


class Tag(Table):
    """The tags of clients; `norm` is how they are compared."""

    client = points_to(Client, "client", owned=True)
    position = IntegerField()
    name = TextField()
    norm = TextField()

    class Meta:
        indexes = ((("norm", "client"), False),)


class Care(Table):
    """What is stored of each client only for speed: derived from the records, and to be had from them again.

    One row for each client that is not in the trash. A column named `…_from` holds the first day from which
    something is so; `sort_key` and `circle` are the client's; `last_words` is what was last said, as JSON.
    """

    client = points_to(Client, "client", owned=True, key=True)
    outlook = TextField()
    wakes_on = TextField(null=True, index=True)
    wakes_from = TextField(index=True)
    next_check_in_on = TextField(null=True)
    check_in_days = IntegerField(null=True)
    check_in_hidden_until = TextField(null=True)
    last_care_on = TextField(null=True)
    first_sold_on = TextField(null=True)
    last_sold_on = TextField(null=True)
    works = IntegerField()
    distant_from = TextField(null=True)
    never_thanked = IntegerField()
    never_asked_from = TextField(null=True)
    spoken = IntegerField()
    sort_key = TextField()
    circle = TextField()
    last_words = TextField(null=True)


Care.add_index(Care.index(Care.last_care_on, Care.sort_key, Care.client, name="care_last_care"))
Care.add_index(Care.index(Care.works.desc(), Care.sort_key, Care.client, name="care_works"))
Care.add_index(Care.index(Care.next_check_in_on, Care.sort_key, Care.client, name="care_next_check_in"))
# The many whose check-in is due are counted in the index alone: their rows are long.
Care.add_index(
    Care.index(
        *(Care.next_check_in_on, Care.check_in_days, Care.circle),
        *(Care.check_in_hidden_until, Care.wakes_on, Care.wakes_from),
        name="care_check_ins",
    )
)
# So are those who pass a filter of the list, in the order of their names.
Care.add_index(
    Care.index(
        *(Care.sort_key, Care.client, Care.circle, Care.next_check_in_on, Care.check_in_hidden_until),
        *(Care.distant_from, Care.never_asked_from, Care.never_thanked, Care.spoken),
        name="care_scan",
    )
)


class Relation(Kept):
    client = points_to(Client, "client")
    other = points_to(Client, "other")
    kind = TextField()


class NotSame(Kept):
    one = TextField(index=True)
    other = TextField(index=True)


class Alias(Kept):
    """`kept` may itself have been merged since, and is then the uid of another alias."""

    kept = TextField(index=True)


class ErasedMark(Kept):
    kind = TextField()
    digest = TextField(index=True)
