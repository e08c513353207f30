"""What a change itself tells of people who are new with it: their entries need not be read back to know their facts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from clientcare.domain.calendar import PartialDay
from clientcare.domain.care.facts import ContactFact, FeelingFact, KindWordsFact, PromiseFact, SaleFact
from clientcare.domain.change import Change
from clientcare.domain.progress import Step, silent, stepping
from clientcare.domain.records import ENTRY_KINDS, AnyEntry, Client, Contact, Feeling, KindWords, Note, Promise, Sale
from clientcare.domain.values import Channel
from clientcare.store.fact_rows import Entries, Names, counts_on, excerpt

Told = Mapping[str, list[AnyEntry]]
"""All entries of some clients, also those of sales through them."""
NOTHING: Told = {}
SAYING = (Contact, Note, Feeling, KindWords)
EXCERPT = 200
"""So many characters of what was last said are kept."""


def told_by(change: Change, step: Step = silent) -> Told:
    """The entries of those who are new: nothing in the tables can name them but what the change wrote. `step` is told
    now and then."""
    known = {record.uid for record in change.before if isinstance(record, Client)}
    told: dict[str, list[AnyEntry]] = {
        record.uid: [] for record in change.after if isinstance(record, Client) and record.uid not in known
    }
    if told:
        for record in stepping(change.after, step):
            if type(record) in ENTRY_KINDS and record.deleted_on is None:
                entry: AnyEntry = record  # type: ignore[assignment]  # as its type says
                for uid in people_of(entry):
                    if uid in told:
                        told[uid].append(entry)
    return told


def people_of(entry: AnyEntry) -> Iterable[str]:
    """Whose facts an entry belongs to."""
    if isinstance(entry, Sale) and entry.through is not None:
        return dict.fromkeys((*entry.clients, entry.through))
    return entry.clients


def last_said(told: Iterable[AnyEntry]) -> list[str | None] | None:
    """The day, kind, channel and beginning of the latest of those entries that has words; None where there is none."""
    said = [entry for entry in told if isinstance(entry, SAYING) and entry.text]
    if not said:
        return None
    last = max(said, key=lambda entry: (entry.on, entry.seq))
    channel = last.channel.value if isinstance(last, Contact) else None
    return [last.on.isoformat(), ENTRY_KINDS[type(last)].value, channel, last.text[:EXCERPT]]


def add_told(entries: Entries, told: Iterable[AnyEntry], names: Names) -> None:
    """Add those entries, with each of their people who is in `names`, as `fact_rows.add_entries` does of rows."""
    for entry in told:
        clients = entry.clients if _all_in(names, entry.clients) else tuple([u for u in entry.clients if u in names])
        if not clients:
            continue
        if isinstance(entry, Sale):
            entries.sales.append(_sale(entry, clients, names))
        elif isinstance(entry, Contact):
            entries.contacts.append(_contact(entry, clients))
        elif isinstance(entry, Feeling):
            fact = FeelingFact(entry.uid, entry.on, entry.seq, clients[0], entry.feel, entry.sale)
            entries.feelings.append(fact)
        elif isinstance(entry, KindWords):
            words = KindWordsFact(entry.uid, entry.on, entry.seq, entry.entered_on, clients, excerpt(entry.text))
            entries.kind_words.append(words)
        elif isinstance(entry, Promise):
            closed = entry.kept_on is not None or entry.given_up
            promise = PromiseFact(entry.uid, excerpt(entry.text), entry.on, entry.due_on, closed)
            entries.promises.append((clients[0], promise))


def _all_in(names: Names, uids: tuple[str, ...]) -> bool:
    return len(uids) == 1 and uids[0] in names


def _contact(contact: Contact, clients: tuple[str, ...]) -> ContactFact:
    gift = contact.channel is Channel.GIFT
    return ContactFact(
        uid=contact.uid,
        on=contact.on,
        seq=contact.seq,
        entered_on=contact.entered_on,
        clients=clients,
        purpose=contact.purpose,
        ours=contact.direction.ours,
        theirs=contact.direction.theirs,
        care=contact.is_care,
        no_answer=contact.no_answer,
        needs_reply=contact.needs_reply,
        gift=gift,
        answers=contact.answers,
        not_answers=contact.not_answers,
        next_on=contact.next_on,
        text=excerpt(contact.text) if gift or contact.needs_reply else "",
    )


def _sale(sale: Sale, clients: tuple[str, ...], names: Names) -> SaleFact:
    asked, sold, delivered = _whole(sale.asked_on), _whole(sale.sold_on), _whole(sale.delivered_on)
    quiet = sale.quiet_until
    return SaleFact(
        uid=sale.uid,
        title=sale.title,
        kind=sale.sale_kind,
        stage=sale.stage,
        seq=sale.seq,
        entered_on=sale.entered_on,
        clients=clients,
        through=sale.through,
        asked_on=asked,
        sold_on=counts_on(sold, quiet),
        bought_on=counts_on(_last(sale.sold_on), quiet),
        delivered_on=counts_on(delivered, quiet),
        delivered_entered_on=sale.delivered_entered_on,
        quiet_until=quiet,
        handed_over=sale.handed_over,
        imported=sale.imported,
        thanks_since=sale.thanks_since,
        who=", ".join(names[uid] for uid in clients if uid != sale.through) if sale.through else "",
    )


def _whole(day: PartialDay | None) -> date | None:
    return None if day is None else day.whole


def _last(day: PartialDay | None) -> date | None:
    return None if day is None else day.last
