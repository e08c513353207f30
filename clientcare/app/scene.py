"""Which studio the window is over: the artist's own, or the one made up to look around; one process shows either."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from clientcare.book.replay import Turned
from clientcare.book.studio import Studio, open_studio
from clientcare.cli.clock import Clock, at_moment
from clientcare.domain.frozen import Frozen, replace
from clientcare.domain.records import Record
from clientcare.paths import Paths
from clientcare.store.reads import order

SYSTEM = "system"
"""The language of the desktop."""


class Scene(Frozen):
    """An open studio with its data folder and clock. `home` is the scene one came from to look around, closed since.

    `packed` is what comes along into it; afterwards the folder that was looked at is removed. `language` is the setting
    of the artist's own studio; `spoken_anew` where it was just changed, with the `steps` that can still be taken back.
    """

    studio: Studio
    paths: Paths
    clock: Callable[[], Clock]
    home: Scene | None = None
    packed: Sequence[Record] = ()
    came_back: bool = False
    language: str = SYSTEM
    spoken_anew: bool = False
    steps: Sequence[Turned] = ()

    @property
    def made_up(self) -> bool:
        return self.home is not None

    @property
    def speaks(self) -> str:
        """The setting of the language that holds here: Mira has no wish of her own."""
        own = order.settings(self.studio).language
        return self.language if self.made_up and own == SYSTEM else own

    def speaking_anew(self, steps: Sequence[Turned]) -> Scene:
        """The same studio, which stays open, in the language that is set by now."""
        return replace(self, packed=(), came_back=False, spoken_anew=True, steps=steps)

    def looking_around(self) -> Scene:
        """Mira's studio, open in a folder of its own; CareError as `visit.open_sample`. This one is not touched."""
        from clientcare.book.sample import visit  # heavy, and few look around

        paths = Paths(self.paths.sample)
        studio = visit.open_sample(paths.data, self.clock().stamp)
        return Scene(studio, paths, _on_miras_wall, home=self, language=self.speaks)

    def going_home(self, *, together: bool) -> Scene:
        """The artist's own studio, open again, `together` with the people who were added here.

        CareError as `open_studio`: busy where another window has it by now.
        """
        from clientcare.book.sample import visit

        assert self.home is not None
        home, clock = self.home, self.home.clock()
        studio = open_studio(home.paths.data, make=True, now=clock.stamp, key=home.studio.key, wait=0.5)
        try:
            today = clock.today(order.settings(studio).day_starts_at)
            packed = visit.packed(self.studio, today) if together else ()
        except BaseException:
            studio.close()
            raise
        return replace(home, studio=studio, packed=packed, came_back=True, spoken_anew=False, steps=())


def _on_miras_wall() -> Clock:
    """Her clock stands still, and nothing is done by itself on a day that is set."""
    from clientcare.book.sample import visit

    return at_moment(visit.NOW)
