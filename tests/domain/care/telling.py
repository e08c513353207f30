"""What they bought, said and gave, and what the artist wrote down, each told in a few words."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import time
from typing import Any, Self

from clientcare.domain.calendar import NO_RHYTHM, Rhythm, YearlyDay
from clientcare.domain.care.facts import (
    ClientFacts,
    ContactFact,
    Context,
    DateFact,
    FeelingFact,
    KindWordsFact,
    MarkFact,
    PromiseFact,
    ReminderFact,
    SaleFact,
    SentFact,
)
from clientcare.domain.care.silence import unanswered
from clientcare.domain.frozen import replace
from clientcare.domain.records import Belonging, StateSpan, WishSpan
from clientcare.domain.values import MarkKind, Purpose, State, Wish
from tests.domain.care.orders import USUAL
from tests.domain.care.spoken import Day, day, last_day, no_earlier, slug, uid, whole_day

Gone = tuple[str, ...]


class Telling:
    """One client's facts, told one after the other; each thing told counts as entered after those before it.

    Days are "14 May" or dates. What is told of a day counts as entered on that day, where no other is said.
    """

    def __init__(self, name: str = "Ana", circle: str = "No rhythm", since: Day = "1 Jan 2020", first: int = 0) -> None:
        self.name = name
        self.uid = uid(name)
        self.order = USUAL
        self._seq = first
        self._facts = ClientFacts(
            uid=self.uid,
            sort_name=name.casefold(),
            belongings=(Belonging(slug(circle), day(since)),),
            wishes=(WishSpan(Wish.WELCOME, day(since)),),
            states=(StateSpan(State.ACTIVE, day(since)),),
        )

    @classmethod
    def of(cls, name: str, facts: ClientFacts, order: Context) -> Self:
        """The client of that name with facts that are known already."""
        told = cls(name)
        told._facts, told.order = facts, order
        return told

    @property
    def facts(self) -> ClientFacts:
        return replace(self._facts, unanswered=unanswered(self._facts))

    def under(self, order: Context | None = None, **settings: Any) -> Self:
        """Of an artist with this order, or who changed these settings."""
        self.order = replace(order or self.order, **settings)
        return self

    # What they bought, said and gave.

    def sale(
        self,
        title: str,
        *,
        sold: Day | None = None,
        delivered: Day | None = None,
        asked: Day | None = None,
        stage: str = "",
        kind: str = "original",
        buyers: Iterable[str] = (),
        through: str | None = None,
        quiet_until: Day | None = None,
        entered: Day | None = None,
        delivered_entered: Day | None = None,
        thanks_since: Day | None = None,
        **more: Any,
    ) -> Self:
        """A sale; its stage follows from its days. `buyers` are all of them, where it was not this client alone."""
        stage = stage or ("delivered" if delivered else "agreed" if sold else "asked")
        known = filter(None, map(whole_day, (entered, delivered, sold, asked)))
        entered_on = next(known, day("14 May"))
        quiet = day(quiet_until) if quiet_until else None
        people = tuple(map(uid, buyers)) or (self.uid,)
        fact = SaleFact(
            uid=slug(title),
            title=title,
            kind=kind,
            stage=stage,
            seq=self._next(),
            entered_on=entered_on,
            clients=people,
            through=uid(through) if through else None,
            asked_on=whole_day(asked),
            sold_on=no_earlier(whole_day(sold), quiet),
            bought_on=no_earlier(last_day(sold), quiet),
            delivered_on=no_earlier(whole_day(delivered), quiet),
            delivered_entered_on=day(delivered_entered) if delivered_entered else (entered_on if delivered else None),
            quiet_until=quiet,
            thanks_since=day(thanks_since) if thanks_since else None,
            **more,
        )
        return self._with("sales", fact)

    def sold(self, title: str, on: Day, **more: Any) -> Self:
        """Sold and handed over on one day."""
        return self.sale(title, sold=on, delivered=on, **more)

    def contact(
        self,
        on: Day,
        purpose: str = "check_in",
        direction: str = "we",
        *,
        name: str = "",
        people: Iterable[str] = (),
        entered: Day | None = None,
        next_on: Day | None = None,
        answers: str | Gone = (),
        not_answers: str | Gone = (),
        no_answer: bool = False,
        **more: Any,
    ) -> Self:
        """A contact, of ours where nothing else is said. `people` are all of them; `name` is told apart in keys."""
        seq = self._next()
        fact = ContactFact(
            uid=name or f"contact-{seq}",
            on=day(on),
            seq=seq,
            entered_on=day(entered or on),
            clients=tuple(map(uid, people)) or (self.uid,),
            purpose=purpose,
            ours=direction != "they",
            theirs=direction != "we",
            care=Purpose(purpose).is_care and not no_answer,
            no_answer=no_answer,
            next_on=day(next_on) if next_on else None,
            answers=self._keys(answers),
            not_answers=self._keys(not_answers),
            **more,
        )
        return self._with("contacts", fact)

    def wrote(self, on: Day, purpose: str = "check_in", **more: Any) -> Self:
        """A contact of theirs."""
        return self.contact(on, purpose, "they", **more)

    def thanked(self, on: Day, **more: Any) -> Self:
        return self.contact(on, "thanks", **more)

    def asked(self, on: Day, name: str = "question", **more: Any) -> Self:
        """They wrote, and wait for a reply."""
        return self.contact(on, "reply", "they", name=name, needs_reply=True, **more)

    def called_in_vain(self, on: Day, next_on: Day | None = None) -> Self:
        return self.contact(on, "check_in", "both", no_answer=True, next_on=next_on)

    def gave(self, on: Day, name: str = "gift", **more: Any) -> Self:
        """A gift of theirs."""
        return self.contact(on, "check_in", "they", name=name, gift=True, **more)

    def felt(self, feel: str, on: Day, about: str | None = None, who: str | None = None, name: str = "") -> Self:
        seq = self._next()
        sale = slug(about) if about else None
        person = uid(who) if who else self.uid
        return self._with("feelings", FeelingFact(name or f"feeling-{seq}", day(on), seq, person, feel, sale))

    def praised(self, on: Day, name: str = "praise", entered: Day | None = None, people: Iterable[str] = ()) -> Self:
        """Kind words of theirs."""
        who = tuple(map(uid, people)) or (self.uid,)
        return self._with("kind_words", KindWordsFact(name, day(on), self._next(), day(entered or on), who))

    def sent(
        self,
        who: str,
        on: Day,
        *,
        bought: Day | None = None,
        entered: Day | None = None,
        sale_entered: Day | None = None,
        sale_thanks_since: Day | None = None,
        person: str = "",
        **more: Any,
    ) -> Self:
        """Somebody they sent to us, and when that person first bought."""
        fact = SentFact(
            uid=person or slug(who),
            name=who,
            on=day(on),
            entered_on=day(entered or on),
            sold_on=day(bought) if bought else None,
            sale_entered_on=day(sale_entered or bought) if bought else None,
            sale_thanks_since=day(sale_thanks_since) if sale_thanks_since else None,
            **more,
        )
        return self._with("sent", fact)

    # What the artist wrote down.

    def promised(self, title: str, on: Day, due: Day | None = None, closed: bool = False) -> Self:
        fact = PromiseFact(slug(title), title, day(on), day(due) if due else None, closed)
        return self._with("promises", fact)

    def date(self, title: str, yearly: str, *, heads_up: int = 1, entered: Day = "1 Jan 2020", on: bool = True) -> Self:
        fact = DateFact(slug(title), title, YearlyDay.parse(yearly), heads_up, day(entered), self._next(), on)
        return self._with("dates", fact)

    def remind(
        self,
        title: str,
        first: Day,
        rule: str = "",
        *,
        after_done: str | None = None,
        at: time | None = None,
        ends: Day | None = None,
    ) -> Self:
        again = Rhythm.parse(after_done) if after_done else NO_RHYTHM
        fact = ReminderFact(slug(title), title, day(first), at, rule, again, day(ends) if ends else None)
        return self._with("reminders", fact)

    def skipped(self, key: str, on: Day) -> Self:
        return self._mark(MarkKind.SKIPPED, key, on)

    def done(self, key: str, on: Day) -> Self:
        return self._mark(MarkKind.DONE, key, on)

    def snoozed(self, key: str, until: Day, on: Day) -> Self:
        return self._mark(MarkKind.SNOOZED, key, on, until)

    # The telling itself.

    def _next(self) -> int:
        self._seq += 1
        return self._seq

    def _keys(self, keys: str | Gone) -> Gone:
        """Keys as they are kept: with the uid of the client where the tests write the name."""
        some = (keys,) if isinstance(keys, str) else keys
        return tuple(key.replace(f":{slug(self.name)}:", f":{self.uid}:") for key in some)

    def _mark(self, kind: MarkKind, key: str, on: Day, until: Day | None = None) -> Self:
        (whole,) = self._keys(key)
        fact = MarkFact(whole, kind, day(on), self._next(), day(until) if until else None)
        return self._with("marks", fact)

    def _with(self, name: str, fact: object) -> Self:
        return self._having(**{name: (*getattr(self._facts, name), fact)})

    def _having(self, **changed: Any) -> Self:
        self._facts = replace(self._facts, **changed)
        return self
