"""The lines of files as rows of a table: each is made when it is painted, so that many are as quick as few."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import Enum

from PySide6.QtCore import Qt, Signal

from clientcare.book.desk import Desk
from clientcare.domain.frozen import Frozen
from clientcare.domain.progress import Step, silent, stepping
from clientcare.domain.records import Client
from clientcare.domain.values import CircleRole, Wish
from clientcare.exchange.decided import Line
from clientcare.exchange.plan import SAME_SALE, Does, PlanLine
from clientcare.store.reads import order, people
from clientcare.ui.importing.draft import Thought
from clientcare.ui.paged_model import Index, PagedModel
from clientcare.words.tongue import tr
from clientcare.words.window import importing as words

BLOCK = 40
TWINS = ("name_fits", "phone_fits", "email_fits")
"""Why somebody in a file may be somebody here."""
_SAYS_NOTHING = ("new", "new_order")


class Shown(Enum):
    """Which lines a chip shows."""

    NEW = "new"
    KNOWN = "known"
    TWINS = "twins"
    LOOK = "look"


class Row(Frozen):
    """A line as it is painted. `kept` is None where there is nothing to decide; `tone` of what to look at."""

    name: str
    email: str
    place: str
    circle: str
    works: str
    look: str
    icon: str
    tone: str
    kept: bool | None


def kind_of(line: PlanLine) -> Shown:
    """Under which chip a line stands."""
    if line.reason == SAME_SALE:
        return Shown.LOOK
    if line.does is Does.ADD or (line.does is Does.PROPOSE and line.reason not in TWINS):
        return Shown.NEW
    if line.does is Does.PROPOSE:
        return Shown.TWINS
    return Shown.LOOK if line.does is Does.LEFT_OUT else Shown.KNOWN


class Sorted(Frozen):
    """The lines of a plan by the chip they stand under, as ids of rows; `proposed` are those of a calendar's dates,
    `more_of` how many there are of each person who has several."""

    of: Mapping[Shown, Sequence[str]]
    every: Sequence[str]
    proposed: Sequence[Line]
    more_of: Mapping[int, int]


def sorted_lines(thought: Thought, step: Step = silent) -> Sorted:
    """Made beside the window: there may be many lines."""
    of: dict[Shown, list[str]] = {each: [] for each in Shown}
    every = [str(at) for at in range(len(thought.lines))]
    for id, line in zip(every, stepping(thought.lines, step), strict=True):
        of[kind_of(line)].append(id)
    proposed = [(each.file, each.line) for each in stepping(thought.lines, step) if _is_proposed(each)]
    return Sorted(of, every, proposed, _several(thought.people.values()))


def _several(people: Iterable[int]) -> Mapping[int, int]:
    """How often each of them comes, of those who come more than once."""
    seen: set[int] = set()
    again: Counter[int] = Counter()
    for each in people:
        if each in seen:
            again[each] += 1
        seen.add(each)
    return {each: times + 1 for each, times in again.items()}


NOTHING = Sorted({}, (), (), {})


class LinesModel(PagedModel[Row]):
    """`out` are the lines that stay out; `turned` tells that one was taken out or in again."""

    turned = Signal()

    def __init__(self, desk: Callable[[], Desk]) -> None:
        super().__init__(self._rows, BLOCK)
        self._desk = desk
        self._thought: Thought | None = None
        self.found = NOTHING
        self._named: dict[str, str] = {}
        self._default = self._buyers = ""
        self.everyone = ""
        self.out: set[Line] = set()
        self.apart: set[Line] = set()

    def think(self, thought: Thought, found: Sorted, shown: Shown | None) -> None:
        """Shows the lines of a plan."""
        self._thought = thought
        self.found = found
        circles = order.circles(self._desk().studio)
        self._named = {each.uid: each.name for each in circles}
        of_role = {each.role: each.name for each in circles}
        self._default, self._buyers = of_role.get(CircleRole.IMPORTS, ""), of_role.get(CircleRole.BUYERS, "")
        self.show(shown)

    def forget_all(self) -> None:
        """Shows no lines any more."""
        self.show_ids(())
        self._thought, self.found = None, NOTHING

    def show(self, shown: Shown | None) -> None:
        """Shows those lines, None for all."""
        self.show_ids(self.found.every if shown is None else self.found.of.get(shown, ()))

    def count(self, shown: Shown) -> int:
        return len(self.found.of.get(shown, ()))

    def line_at(self, place: int) -> PlanLine:
        """The line of the plan in that row."""
        assert self._thought is not None
        return self._thought.lines[int(self.ids[place])]

    def can_turn(self, place: int) -> bool:
        """Whether there is anything to leave out on that row."""
        return _is_open(self.line_at(place))

    def turn(self, place: int) -> None:
        """Leaves the line of that row out, or takes it in again."""
        if self.can_turn(place):
            line = self.line_at(place)
            stays = self.apart if line.reason == SAME_SALE else self.out
            stays ^= {(line.file, line.line)}
            self._renew()

    def turn_all(self, *, kept: bool) -> None:
        """Takes all the rows shown in, or leaves all of them out."""
        shown = [each for at in range(len(self.ids)) if _is_open(each := self.line_at(at))]
        alike = {(each.file, each.line) for each in shown if each.reason == SAME_SALE}
        lines = {(each.file, each.line) for each in shown} - alike
        self.out = self.out - lines if kept else self.out | lines
        self.apart = self.apart | alike if kept else self.apart - alike
        self._renew()

    def brings(self) -> bool:
        """Whether any line comes in that does anything, or is left out so that it is known the next time."""
        lines = self._thought.lines if self._thought is not None else ()
        return any(_is_open(line) and (self.comes_in(line) or line.reason == SAME_SALE) for line in lines)

    def comes_in(self, line: PlanLine) -> bool:
        """Whether the line comes in: a sale that another shop told of only where it is said to be one of its own."""
        at = line.file, line.line
        return at in self.apart if line.reason == SAME_SALE else at not in self.out

    def counted(self, added: Mapping[str, int], joined: int) -> dict[str, int]:
        """What comes in of what the plan adds, without the lines that stay out and those who are somebody we have."""
        thought = self._thought
        if thought is None:
            return dict(added)
        left = Counter(thought.people[line] for line in self.out if line in thought.people)
        gone = sum(lines == self.found.more_of.get(at, 1) for at, lines in left.items())
        sales = sum(len(thought.sales.get(line, ())) for line in self.out)
        dates = added.get("dates", 0) + len(self.found.proposed)
        out = sum(line in self.out for line in self.found.proposed)
        return {
            "clients": max(0, added.get("clients", 0) - gone - joined),
            "sales": max(0, added.get("sales", 0) - sales + len(self.apart)),
            "dates": max(0, dates - out),
        }

    def sentence(self, place: int) -> str:
        row = self.row(place)
        if row is None:
            return ""
        return words.row(row.name, row.email, row.place, row.circle, row.works, row.look, kept=row.kept)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def _renew(self) -> None:
        self.forget(set(self.ids))
        self.turned.emit()

    def forget(self, uids: object) -> None:
        """Every row may have changed; only what is at hand is read again."""
        del uids
        self._blocks.clear()
        if self.ids:
            self.dataChanged.emit(self.index(0), self.index(len(self.ids) - 1))

    def _rows(self, ids: Sequence[str]) -> Mapping[str, Row]:
        thought = self._thought
        if thought is None:
            return {}
        uids = {line.uid for each in ids if (line := thought.lines[int(each)]).uid is not None}
        here = {client.uid: client for client in people.clients(self._desk().studio, [uid for uid in uids if uid])}
        return {each: self._row(thought, thought.lines[int(each)], here) for each in ids}

    def _row(self, thought: Thought, line: PlanLine, here: Mapping[str, Client]) -> Row:
        person = thought.person(line)
        client = here.get(line.uid) if line.uid and line.does is not Does.PROPOSE else None
        sold = thought.sold(line)
        kept = self.comes_in(line) if _is_open(line) else None
        look, icon, tone = self._to_look_at(line, person.wish if person else Wish.WELCOME, bool(kept))
        if line.does is Does.ADD and not look and person is not None and not person.emails:
            look = tr(words.NO_EMAIL)
        reached = person.emails if person else client.emails if client else ()
        return Row(
            name=(person.name if person else line.name) or line.name,
            email=next((each.value for each in reached), "") or (tr(words.NONE) if person or client else ""),
            place=(person.town if person else "") or (client.town if client else ""),
            circle=self._circle(thought, line, client, bought=any(sale.stage.bought for sale in sold)),
            works=words.works(len(sold)) if person or client else "",
            look=look,
            icon=icon,
            tone=tone,
            kept=kept,
        )

    def _circle(self, thought: Thought, line: PlanLine, client: Client | None, *, bought: bool) -> str:
        if client is not None:
            return self._named.get(client.belonging.circle, "")
        if line.does is Does.LEFT_OUT:
            return ""
        told = thought.circles.get((line.file, line.line), "")
        return self.everyone or told or (self._buyers if bought else self._default)

    def _to_look_at(self, line: PlanLine, wish: Wish, kept: bool) -> tuple[str, str, str]:
        """What is to be said of a line, with its icon and colour."""
        if line.reason == SAME_SALE:
            return (tr(words.OF_ITS_OWN) if kept else line.why), "users", "text_2" if kept else "waiting"
        if _is_open(line) and not kept:
            return tr(words.STAYS_OUT), "", "text_2"
        if line.reason in TWINS:
            return tr(words.LOOKS_LIKE), "users", "text_2"
        if line.does is Does.LEFT_OUT:
            return line.why, "question", "waiting"
        if line.reason in _SAYS_NOTHING:
            said = {Wish.WELCOME: "", Wish.QUIET: words.QUIET}.get(wish, words.PROMOTIONS)
            return tr(said) if said else "", "", "text_2"
        return line.why, "", "text_2"


def _is_proposed(line: PlanLine) -> bool:
    """A date that a calendar proposes."""
    return line.does is Does.PROPOSE and line.reason not in (*TWINS, SAME_SALE)


def _is_open(line: PlanLine) -> bool:
    return line.does in (Does.ADD, Does.UPDATE, Does.PROPOSE)
