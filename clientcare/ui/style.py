"""The style sheet of the app, made from the tokens: what a button, a field, a menu looks like in every state."""

from __future__ import annotations

from collections.abc import Callable
from string import Template

from clientcare.domain.frozen import field_names
from clientcare.ui.tokens import TYPE, Colours, Type

OF_TOOLS = 3
"""Pixels that Qt adds to the least size of a tool button."""
_SHEET = Template("""
QToolTip { background: $surface; color: $text; border: 1px solid $line_strong; padding: 5px 8px; }

QWidget[place="sidebar"] { background: $sidebar; border-right: 1px solid $line; }
QWidget[place="pane"] { background: $surface; border-left: 1px solid $line; }
QWidget[place="page"] { background: $window; border-left: 1px solid $line; }
QWidget[place="pages"] { background: $window; border-right: 1px solid $line; }
QWidget[place="window"] { background: $window; }
QWidget[place="dialog"] { background: $surface; }
QDialog[frame="own"] { background: transparent; }
QWidget[place="sample"] { background: $sunken; border-bottom: 1px solid $line; }
QWidget[place="popup"] { background: $surface; border: 1px solid $line_strong; }
QFrame[part="found"] { background: $surface; border: 1px solid $line_strong; border-radius: 12px; }
QFrame[part="raised"] { background: $surface; border: 1px solid $line_strong; border-radius: 14px; }
QFrame[part="person"] { background: $surface; border: 1px solid $field_line; border-radius: 8px; }
QFrame[part="thanks"] { background: $thank_soft; border: none; border-radius: 10px; }
QFrame[part="card"] { background: $surface; border: 1px solid $line; border-radius: 12px; }
QFrame[part="column_row"] { background: transparent; border: none; border-bottom: 1px solid $line; }
QFrame[part="wizard_head"] { background: $surface; border: none; border-bottom: 1px solid $line; }
QFrame[part="wizard_foot"] { background: $surface; border: none; border-top: 1px solid $line; }
QFrame[part="rule"] { background: $line; border: none; }
QFrame[part="mark"] { background: $accent; border: none; }

QLabel[head="true"] { font-weight: 600; }
QLabel[tone="2"] { color: $text_2; }
QLabel[tone="3"] { color: $text_3; }
QLabel[tone="danger"] { color: $danger; }
QLabel[tone="waiting"] { color: $waiting; }

QListView, QTableView { background: transparent; border: none; outline: none;
  selection-background-color: transparent; }
QScrollArea, QStackedWidget { background: transparent; border: none; }
QSplitter::handle { background: transparent; }

QPushButton { min-height: ${h34}px; padding: 0 13px; border: 1px solid $line_strong; border-radius: 8px;
  background: $surface; color: $text; font-weight: 500; }
QPushButton:hover { background: $hover; }
QPushButton:pressed, QPushButton:open { background: $pressed; }
QPushButton:disabled { color: $disabled; border-color: $line; background: $surface; }
QPushButton::menu-indicator { width: 0; }
QPushButton[kind="primary"] { background: $accent; border-color: $accent; color: $on_accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:pressed { background: $accent_pressed; border-color: $accent_pressed; }
QPushButton[kind="primary"]:disabled { background: $surface; border-color: $line; color: $disabled; }
QPushButton[iconed="true"] { padding: 0 11px; }
QPushButton[keyed="true"] { padding: 0 ${keys}px 0 16px; text-align: left; }
QPushButton[kind="danger"] { background: $danger; border-color: $danger; color: $on_danger; font-weight: 600; }
QPushButton[kind="danger"]:hover { border-color: $text; }
QPushButton[kind="danger"]:disabled { background: $surface; border-color: $line; color: $disabled; }
QPushButton[kind="ghost"] { background: transparent; border-color: transparent; color: $text_2; }
QPushButton[kind="ghost"]:hover { background: $hover; }
QPushButton[kind="ghost"]:pressed, QPushButton[kind="link"]:pressed { background: $pressed; }
QPushButton[kind="ghost"]:disabled, QPushButton[kind="link"]:disabled { background: transparent; color: $disabled;
  border-color: transparent; }
QPushButton[kind="link"] { min-height: ${h28}px; padding: 0 6px; background: transparent; border-color: transparent;
  color: $accent; }
QPushButton[kind="link"]:hover { background: $hover; }
QPushButton[small="true"] { min-height: ${h28}px; padding: 0 9px; border-radius: 7px; ${label} }
QPushButton[small="true"][iconed="true"] { padding: 0 7px; }

QPushButton[chip="place"], QPushButton[chip="gap"] { min-height: ${h24}px; padding: 0 8px; border: none;
  border-radius: 6px; background: $accent_soft; color: $accent_on_soft; }
QPushButton[chip="gap"] { background: $gap; color: $text; }
QPushButton[chip="place"]:hover, QPushButton[chip="gap"]:hover { background: $hover; }

QToolButton { min-width: ${t28}px; min-height: ${t28}px; border: none; border-radius: 7px; background: transparent;
  color: $text_2; ${label} }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:open { background: $pressed; }
QToolButton:disabled { color: $disabled; }
QToolButton::menu-indicator { image: none; width: 0; }
QToolButton[part="box"] { min-width: ${b28}px; min-height: ${b28}px; border: 1px solid $line_strong;
  background: $surface; }
QToolButton[part="box"][large="true"] { min-width: ${b32}px; min-height: ${b32}px; border-radius: 8px; }
QToolButton[part="box"]:hover { background: $hover; }
QToolButton[part="box"]:checked { background: $pressed; }
QToolButton[part="kind"] { padding: 0; }
QToolButton[part="day"] { padding: 0 5px; }
QToolButton[part="day"]:checked { background: $pressed; }
QToolButton[part="kind"]:checked { background: $pressed; color: $text; }
QToolButton[part="feeling"]:checked { background: $accent_soft; color: $accent_on_soft; padding: 0 8px 0 6px; }
QToolButton[part="chip"] { min-height: ${h24}px; padding: 0 5px; border: 1px solid $field_line; }
QToolButton[part="way"] { min-height: ${b30}px; padding: 0 6px 0 8px; border: 1px solid $field_line; color: $text;
  background: $surface; ${small} }
QToolButton[part="way"]:hover { background: $hover; }
QToolButton[part="filter"] { min-height: ${t24}px; min-width: ${t24}px; padding: 0 8px; border-radius: 6px; }
QToolButton[part="filter"] { background: $sunken; }
QToolButton[part="filter"][checkable="true"] { padding: 0 4px; }
QToolButton[part="filter"][popupMode="2"] { padding: 0 5px 0 8px; }
QToolButton[part="filter"][alone="true"] { padding: 0; }
QToolButton[part="filter"]:hover { background: $hover; }
QToolButton[part="filter"]:checked { background: $accent_soft; color: $accent_on_soft; }
QToolButton[part="place"] { min-height: ${h34}px; padding: 0; border-radius: 8px; color: $text_2; ${place}
  text-align: left; }
QToolButton[part="place"]:hover { background: $hover; }
QToolButton[part="place"]:checked { background: $pressed; color: $text; font-weight: 600; }

QToolButton[part="weekday"] { min-height: ${b30}px; border: 1px solid $line_strong; background: $surface;
  padding: 0 6px; color: $text_2; }
QToolButton[part="weekday"]:hover { background: $hover; }
QToolButton[part="weekday"]:checked { border-color: $accent; background: $accent_soft; color: $accent_on_soft; }

QFrame[part="row-actions"] { background: $surface; border: 1px solid $line_strong; border-radius: 8px; }
QFrame[part="row-actions"] QToolButton { min-height: ${t20}px; min-width: 24px; padding: 0 2px; border-radius: 5px; }
QFrame[part="row-actions"] QToolButton[first="true"] { color: $accent; font-weight: 600; }

QFrame[part="toast"] { background: $toast; border-radius: 10px; }
QFrame[part="toast"] QLabel { color: $on_toast; ${body} }
QFrame[part="toast"] QLabel[part="keys"] { ${caption} }
QFrame[part="toast"] QPushButton { min-height: ${px30}px; padding: 0 8px; border: none; border-radius: 7px;
  background: transparent; color: $toast_action; font-weight: 600; }
QFrame[part="toast"] QPushButton:hover, QFrame[part="toast"] QPushButton:focus { text-decoration: underline; }

QPushButton[kind="link"][quiet="true"] { min-height: ${h24}px; color: $text_2; ${small} }

QFrame[part="banner"] { background: $sunken; border-radius: 12px; }
QFrame[part="note"] { background: $sunken; border-radius: 10px; }
QFrame[part="banner"][tone="waiting"] { background: $waiting_soft; }

QLineEdit, QPlainTextEdit { background: $surface; color: $text; border: 1px solid $field_line; border-radius: 8px;
  padding: 0 10px; selection-background-color: $accent_soft; selection-color: $text;
  placeholder-text-color: $example; }
QLineEdit { min-height: ${h34}px; padding: 0 8px; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QAbstractSpinBox[wrong="true"], QComboBox[wrong="true"] {
  border-color: $danger; }
QAbstractSpinBox { min-height: ${h34}px; padding: 0 10px; border: 1px solid $field_line; border-radius: 8px;
  background: $surface; color: $text; selection-background-color: $accent_soft; selection-color: $text; }
QAbstractSpinBox:focus { min-height: ${f34}px; border: 2px solid $focus; padding: 0 9px; }
QAbstractSpinBox:disabled, QLineEdit:disabled, QComboBox:disabled { color: $disabled; border-color: $line; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus { min-height: 0; border: none; padding: 0;
  background: transparent; }
QPushButton[soon="true"] { min-height: ${h24}px; padding: 0 8px; border-radius: 6px; }
QComboBox { min-height: ${h34}px; padding: 0 10px; border: 1px solid $field_line; border-radius: 8px;
  background: $surface; color: $text; }
QComboBox[empty="true"] { color: $example; }
QComboBox:hover { background: $hover; }
QComboBox:focus { min-height: ${f34}px; border: 2px solid $focus; padding: 0 9px; }
QComboBox::drop-down { width: 32px; border: none; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: $surface; color: $text; border: 1px solid $line_strong; padding: 5px;
  outline: none; selection-background-color: $accent_soft; selection-color: $text; }
QComboBox QAbstractItemView::item { min-height: ${h34}px; padding: 0 8px; border-radius: 7px; }
QToolButton[part="field"] { min-height: ${h34}px; padding: 0 10px; border: 1px solid $field_line; border-radius: 8px;
  max-height: ${h34}px; background: $surface; color: $text; ${body} }
QToolButton[part="field"]:hover { background: $hover; }
QToolButton[part="field"][wrong="true"] { border-color: $danger; }
QTableView[part="month"] QHeaderView { background: transparent; border: none; }
QTableView[part="month"] QHeaderView::section { background: transparent; border: none; color: $text_3; padding: 0;
  ${caption} }
QCalendarWidget QWidget { background: $surface; color: $text; alternate-background-color: $surface; }
QCalendarWidget QAbstractItemView { selection-background-color: $accent; selection-color: $on_accent; outline: none; }
QCalendarWidget QAbstractItemView:disabled { color: $disabled; }
QLineEdit QToolButton { min-width: 0; min-height: 0; padding: 0; background: transparent; }
QPlainTextEdit:focus { border: 2px solid $focus; padding: 0 9px; }
QLineEdit:focus { min-height: ${f34}px; border: 2px solid $focus; padding: 0 7px; }
QLineEdit[part="line"] { min-height: ${h38}px; }
QLineEdit[part="line"]:focus { min-height: ${f38}px; }
QLineEdit[part="work"] { font-style: italic; }
QLineEdit[small="true"], QComboBox[small="true"] { min-height: ${h30}px; border-radius: 7px; ${small} }
QComboBox[small="true"] { padding: 0 8px 0 9px; }
QLineEdit[small="true"]:focus, QComboBox[small="true"]:focus { min-height: ${f30}px; }
QComboBox[small="true"]:focus { padding: 0 7px 0 8px; }
QComboBox[small="true"]::drop-down { width: 28px; }
QLineEdit[part="quiet"] { min-height: ${h24}px; border-color: transparent; border-radius: 6px; background: transparent;
  padding: 0 5px; font-weight: 600; }
QLineEdit[part="quiet"]:hover { border-color: $field_line; }
QLineEdit[part="quiet"]:focus { min-height: ${f24}px; border: 2px solid $focus; background: $surface; padding: 0 4px; }
QLineEdit[part="quiet"][wrong="true"] { border-color: $danger; }
QPlainTextEdit { padding: 6px 8px; }
QPlainTextEdit:focus { padding: 5px 7px; }
QFrame[part="letter"] { background: $surface; border: 1px solid $field_line; border-radius: 10px; padding: 1px; }
QFrame[part="letter"][focused="true"] { border: 2px solid $focus; padding: 0; }
QTextEdit[part="letter-text"] { background: transparent; color: $text; border: none; ${reading}
  selection-background-color: $accent_soft; selection-color: $text; }
QLineEdit[part="bare"], QLineEdit[part="bare"]:focus { min-height: 0; border: none; padding: 0;
  background: transparent; }
QLineEdit[part="palette"], QLineEdit[part="palette"]:focus { min-height: 0; border: none; padding: 0;
  background: transparent; font-size: ${palette}px; }
QFrame[part="composer"] { background: $surface; border: 1px solid $field_line; border-radius: 12px; }
QFrame[part="composer"][focused="true"] { border: 2px solid $focus; }
QFrame[part="bare"] { background: transparent; border: none; }
QFrame[part="bare"] QPlainTextEdit { padding: 8px 11px; }
QFrame[part="bare"] QPlainTextEdit:focus { padding: 7px 10px; }
QFrame[part="composer"] QPlainTextEdit, QFrame[part="composer"] QPlainTextEdit:focus,
QFrame[part="card"] QPlainTextEdit, QFrame[part="card"] QPlainTextEdit:focus { border: none; padding: 0; }

QListView[place="popup"] { background: $surface; border: 1px solid $line_strong; padding: 5px; }
QListView[place="popup"]::item { min-height: ${h34}px; padding: 0 8px; border-radius: 7px; color: $text; }
QListView[place="popup"]::item:selected { background: $accent_soft; color: $text; }
QListView[place="popup"]::item:disabled { color: $text_3; }

QMenu { background: $surface; border: 1px solid $line_strong; border-radius: 12px; padding: 5px; icon-size: ${px18}px; }
QMenu::item { min-height: ${h24}px; padding: 7px 14px 7px 10px; border-radius: 7px; color: $text; }
QMenu::item:selected { background: $accent_soft; }
QMenu::item:disabled { color: $disabled; }
QMenu::icon { padding-left: 10px; }
QMenu::separator { height: 1px; background: $line; margin: 5px 4px; }
QMenu::indicator { width: 0; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 4px 2px; }
QScrollBar::handle:vertical { background: $line_strong; border-radius: 3px; min-height: 40px; }
QScrollBar::handle:vertical:hover { background: $text_3; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }
QScrollBar:horizontal { height: 0; }
""")


_OUTLINES = Template("""
QFrame[part="banner"], QFrame[part="note"], QFrame[part="thanks"], QToolButton:checked, QMenu::item:selected,
QToolButton[part="chip"], QToolButton[part="filter"], QPushButton[chip="place"], QPushButton[chip="gap"],
QComboBox QAbstractItemView::item:selected, QListView[place="popup"]::item:selected { border: 1px solid $field_line; }
QMenu::item:selected { padding: 6px 13px 6px 9px; }
QPushButton[chip="place"], QPushButton[chip="gap"] { min-height: ${o24}px; padding: 0 7px; }
QToolButton[part="kind"], QToolButton[part="feeling"] { min-height: ${b28}px; min-width: ${b28}px;
  border: 1px solid transparent; }
QToolButton[part="kind"]:checked, QToolButton[part="feeling"]:checked { border-color: $field_line; }
QToolButton[part="feeling"]:checked { padding: 0 7px 0 5px; }
QToolButton[part="filter"] { min-height: ${b24}px; min-width: ${b24}px; padding: 0 7px; }
QToolButton[part="filter"][checkable="true"] { padding: 0 3px; }
QToolButton[part="filter"][popupMode="2"] { padding: 0 4px 0 7px; }
QToolButton[part="filter"][alone="true"] { padding: 0; }
""")
"""An outline takes its pixel from what is free within: nothing moves."""


def sheet(
    colours: Colours,
    font_px: Callable[[Type], int],
    px: Callable[[float], int],
    *,
    outlined: bool = False,
    example: str = "",
) -> str:
    """The whole sheet for one scheme and text size; `px` grows heights that hold text. `outlined`: soft grounds have
    an outline, for high contrast; `example` is the colour of what an empty field says."""
    values = {name: getattr(colours, name) for name in field_names(Colours) if name != "avatars"}
    values |= {f"h{height}": px(height) - 2 for height in (20, 24, 28, 30, 34, 38)}
    values |= {f"f{height}": px(height) - 4 for height in (24, 30, 34, 38)}  # with the thicker outline of the focus
    values |= {f"t{height}": px(height) - OF_TOOLS for height in (20, 24, 28)}
    values |= {f"b{height}": px(height) - OF_TOOLS - 2 for height in (24, 28, 30, 32)}
    values["o24"], values["example"] = px(24) - 4, example or colours.text_3
    fonts = {role: _font(role, font_px(role)) for role in Type}
    values |= {role.value.replace("-", "_"): font for role, font in fonts.items()}
    values["keys"], values["px30"] = px(62), px(30)
    values["px18"] = px(18)
    values["palette"] = font_px(Type.TITLE)
    values["place"] = f"font-size: {font_px(Type.BODY)}px; font-weight: 500;"
    rules = [f'QLabel[type="{role.value}"] {{ {font} }}' for role, font in fonts.items()]
    body = f"QWidget {{ font-size: {font_px(Type.BODY)}px; }}"
    outlines = [_OUTLINES.substitute(values)] if outlined else []
    return "\n".join([body, *rules, _SHEET.substitute(values), *outlines])


def _font(role: Type, size: int) -> str:
    kind = TYPE[role]
    spacing = f" letter-spacing: {size * kind.spacing / 100:.2f}px;" if kind.spacing else ""
    return f"font-size: {size}px; font-weight: {kind.weight};{spacing}"
