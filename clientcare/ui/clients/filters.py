"""The chips under the search: which people the list holds; what several of them say must all be so."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from clientcare.domain.records import Circle
from clientcare.domain.values import State
from clientcare.store.reads.counts import Waiting
from clientcare.store.reads.people import Filters, Missing
from clientcare.ui.look import Look
from clientcare.ui.parts.chip import FilterChip, MenuChip
from clientcare.ui.parts.flow import Flow
from clientcare.words.tongue import mark, tr

_RESTING = "resting"
_MORE = {
    "not_yet_spoken_to": mark("Not yet spoken to"),
    "quiet": mark("Asked for quiet"),
    f"no {Missing.EMAIL}": mark("Missing e-mail"),
    f"no {Missing.ADDRESS}": mark("Missing address"),
    f"no {Missing.BIRTHDAY}": mark("Missing birthday"),
    _RESTING: mark("Resting"),
}


class FilterBar(QWidget):
    """`changed` tells that somebody set or took back a chip."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.circle = MenuChip(look, tr("Circle"))
        self.tag = MenuChip(look, tr("Tag"))
        self.overdue = FilterChip(look, tr("Overdue"))
        self.long_distance = FilterChip(look, tr("Long-distance"))
        self.never_asked = FilterChip(look, tr("Never asked"))
        self.more = MenuChip(look, tr("More"), alone="dots-three")
        self.more.offer({key: tr(words) for key, words in _MORE.items()})
        flow = Flow(across=6, down=6)
        self.setLayout(flow)
        for chip in self.controls:
            flow.addWidget(chip)
        for menu in (self.circle, self.tag, self.more):
            menu.chosen.connect(self.changed)
        for one in (self.overdue, self.long_distance, self.never_asked):
            one.clicked.connect(self.changed)

    @property
    def controls(self) -> list[QWidget]:
        """All that takes the focus."""
        return [self.circle, self.tag, self.overdue, self.long_distance, self.never_asked, self.more]

    @property
    def filters(self) -> Filters:
        """What the chips say now."""
        more = self.more.ticked
        return Filters(
            circles=tuple(self.circle.ticked),
            tags=tuple(self.tag.ticked),
            state=State.RESTING if _RESTING in more else None,
            long_distance=self.long_distance.isChecked(),
            overdue=self.overdue.isChecked(),
            never_asked=self.never_asked.isChecked(),
            not_yet_spoken_to="not_yet_spoken_to" in more,
            quiet="quiet" in more,
            missing=frozenset(what for what in Missing if f"no {what}" in more),
        )

    def offer(self, circles: Sequence[Circle], tags: Mapping[str, str]) -> None:
        """Offers these circles and tags; of what was ticked stays what is still there."""
        self.circle.offer({circle.uid: circle.name for circle in circles})
        self.tag.offer(dict(tags))

    def show_filters(self, filters: Filters) -> None:
        """Sets the chips; nobody is told."""
        self.circle.tick(filters.circles)
        self.tag.tick(filters.tags)
        self.overdue.setChecked(filters.overdue)
        self.long_distance.setChecked(filters.long_distance)
        self.never_asked.setChecked(filters.never_asked)
        more = {"not_yet_spoken_to": filters.not_yet_spoken_to, "quiet": filters.quiet}
        more |= {f"no {what}": what in filters.missing for what in Missing}
        more[_RESTING] = filters.state is State.RESTING
        self.more.tick(key for key, so in more.items() if so)

    def show_counts(self, counts: Waiting) -> None:
        """How many each chip would show."""
        self.overdue.show_count(counts.overdue)
        self.long_distance.show_count(counts.long_distance)
        self.never_asked.show_count(counts.never_asked)
