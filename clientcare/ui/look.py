"""How everything looks just now: the colours of light or dark, and type that follows the system's font."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetrics, QPalette, QPen
from PySide6.QtWidgets import QApplication

from clientcare.domain.frozen import replace
from clientcare.domain.settings import Motion, Theme
from clientcare.ui import style
from clientcare.ui.tokens import BASE, DARK, LIGHT, TYPE, Colours, Type

if TYPE_CHECKING:
    from clientcare.ui.pictures.album import Album

LARGEST_PICTURES = 1.6
UNSEEN = {"offscreen", "minimal"}
RAIL_FROM = 1.5
"""From text this much larger than drawn, the sidebar is a rail (DESIGN §8)."""


class Look(QObject):
    """The one look of the app. Widgets are styled by the sheet; what paints itself asks here and hears `changed`.

    `album` has the photos and pictures that are shown; `pictured` tells that some of them have come.
    """

    changed = Signal()
    pictured = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        if not app.styleSheet():  # else it lies below the sheet already, and to set it polishes everything anew
            app.setStyle("Fusion")
        self._system_size = QFontInfo(app.font()).pixelSize()
        self._theme = Theme.SYSTEM
        self._text_size = 100
        self._motion = Motion.SYSTEM
        self._hints = app.styleHints()
        self._system_dark = self._hints.colorScheme() is Qt.ColorScheme.Dark
        self._hints.colorSchemeChanged.connect(self._hear)
        self._system_contrast = False
        self._wishes = self._hints.accessibility()
        self._wishes.contrastPreferenceChanged.connect(self._apply)
        self._fonts: dict[tuple[Type, bool, bool], QFont] = {}
        self._lines: dict[Type, int] = {}
        self._inks: dict[str, QColor] = {}
        self.album: Album | None = None
        self._apply()

    @property
    def dark(self) -> bool:
        return self._system_dark if self._theme is Theme.SYSTEM else self._theme is Theme.DARK

    @property
    def colours(self) -> Colours:
        return self._colours

    @property
    def contrasts(self) -> bool:
        """Whether the desktop asks for high contrast."""
        return self._system_contrast or self._wishes.contrastPreference() is Qt.ContrastPreference.HighContrast

    @property
    def scale(self) -> float:
        """How much larger text is than drawn: the system's size and the artist's choice together."""
        return self._system_size * self._text_size / (100 * BASE)

    @property
    def large(self) -> bool:
        """Text so large that the sidebar becomes a rail."""
        return self.scale >= RAIL_FROM

    def show_pictures_of(self, album: Album) -> None:
        """Photos and pictures come from there from now on."""
        self.album = album
        album.came.connect(self.pictured)

    @property
    def edge(self) -> QPen | Qt.PenStyle:
        """The outline of a soft ground: there is none but where the desktop asks for high contrast."""
        return QPen(self.colour("field_line"), 1) if self.contrasts else Qt.PenStyle.NoPen

    def within(self, box: QRect | QRectF) -> QRectF:
        """The box for a soft ground: its outline, where there is one, lies within it and is sharp."""
        return QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5) if self.contrasts else QRectF(box)

    def lasts(self, milliseconds: int) -> int:
        """So long a movement lasts: not at all where it is not wanted, nor where nobody sees it."""
        if self._motion is Motion.SYSTEM:
            reduced = self._wishes.motionPreference() is Qt.MotionPreference.ReducedMotion
            still = reduced or self._app.platformName() in UNSEEN
        else:
            still = self._motion is Motion.OFF
        return 0 if still else milliseconds

    def choose(self, theme: Theme, text_size: int, motion: Motion = Motion.SYSTEM) -> None:
        """The artist's choice: as the system, light or dark; the text size in percent; whether things move."""
        self._motion = motion
        if (theme, text_size) != (self._theme, self._text_size):
            self._theme, self._text_size = theme, text_size
            self._apply()

    def follow(self, dark: bool) -> None:
        """What the desktop asks its apps for; it counts while the choice is "as the system"."""
        if dark != self._system_dark:
            self._system_dark = dark
            if self._theme is Theme.SYSTEM:
                self._apply()

    def follow_contrast(self, high: bool) -> None:
        """Whether the desktop asks its apps for high contrast, where Qt does not hear of it."""
        if high != self._system_contrast:
            self._system_contrast = high
            self._apply()

    def font(self, role: Type, *, italic: bool = False, medium: bool = False) -> QFont:
        """The font of a role, at its size on this screen; `medium`: a little stronger."""
        if (role, italic, medium) not in self._fonts:
            kind = TYPE[role]
            font = QFont(self._app.font())
            font.setPixelSize(self.font_px(role))
            font.setWeight(QFont.Weight.Medium if medium else QFont.Weight(kind.weight))
            font.setItalic(italic)
            if kind.spacing:
                font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, self.font_px(role) * kind.spacing / 100)
            self._fonts[role, italic, medium] = font
        return self._fonts[role, italic, medium]

    def font_px(self, role: Type) -> int:
        return max(1, round(TYPE[role].size * self.scale))

    def line(self, role: Type) -> int:
        """The height of a line: as drawn, and never less than the font needs."""
        if role not in self._lines:
            drawn = round(TYPE[role].line * self.scale)
            self._lines[role] = max(drawn, QFontMetrics(self.font(role)).height())
        return self._lines[role]

    def spare(self, role: Type) -> int:
        """How much more a line takes than is drawn, in a font that is higher: what stands around it gives way."""
        return self.line(role) - round(TYPE[role].line * self.scale)

    def px(self, drawn: float) -> int:
        """A height that holds text: as drawn, more where the text is larger (heights are minimums, DESIGN §8)."""
        return round(drawn * max(1.0, self.scale))

    def side(self, drawn: int) -> int:
        """The side of an icon or of initials that stand beside text: they grow with it, not quite as much."""
        return round(drawn * min(max(1.0, self.scale), LARGEST_PICTURES))

    def colour(self, role: str) -> QColor:
        """The colour of a role by its name in `Colours`."""
        if role not in self._inks:
            self._inks[role] = QColor(getattr(self.colours, role))
        return self._inks[role]

    def _hear(self, scheme: Qt.ColorScheme) -> None:
        if scheme is not Qt.ColorScheme.Unknown:
            self.follow(scheme is Qt.ColorScheme.Dark)

    def _apply(self) -> None:
        self._fonts.clear()
        self._lines.clear()
        self._inks.clear()
        plain = self._colours = DARK if self.dark else LIGHT
        if self.contrasts:
            self._colours = contrasted(plain)
        self._app.setPalette(palette(self.colours))
        example = plain.text_2 if self.contrasts else ""  # 7:1, and nobody takes it for something that is typed
        sheet = style.sheet(self.colours, self.font_px, self.px, outlined=self.contrasts, example=example)
        if sheet != self._app.styleSheet():
            if self._app.styleSheet():  # to take one away and set another takes Qt a fifth of changing it
                self._app.setStyleSheet("")
            self._app.setStyleSheet(sheet)
        self.changed.emit()


def contrasted(colours: Colours) -> Colours:
    """The same scheme for those who need more: lines as those of fields, all text as the main one (DESIGN §5)."""
    line, text = colours.field_line, colours.text
    return replace(colours, line=line, line_strong=line, text_2=text, text_3=text)


def palette(colours: Colours) -> QPalette:
    """The palette of a scheme, for what the style sheet does not reach."""
    roles = QPalette.ColorRole
    made = QPalette()
    for role, colour in {
        roles.Window: colours.window,
        roles.WindowText: colours.text,
        roles.Base: colours.surface,
        roles.AlternateBase: colours.sunken,
        roles.Text: colours.text,
        roles.PlaceholderText: colours.text_3,
        roles.Button: colours.surface,
        roles.ButtonText: colours.text,
        roles.BrightText: colours.danger,
        roles.Highlight: colours.accent_soft,
        roles.HighlightedText: colours.text,
        roles.Link: colours.accent,
        roles.LinkVisited: colours.accent,
        roles.ToolTipBase: colours.surface,
        roles.ToolTipText: colours.text,
        roles.Light: colours.surface,
        roles.Mid: colours.line_strong,
        roles.Dark: colours.field_line,
        roles.Shadow: colours.line_strong,
    }.items():
        made.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.disabled))
    return made
