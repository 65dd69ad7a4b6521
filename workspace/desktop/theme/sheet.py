"""The style sheet, made from a palette and a type scale; widgets ask for a look by the property ``role``."""

from string import Template
from typing import Final

from workspace.desktop.theme.palette import Palette
from workspace.desktop.theme.type import FAMILY, Type

TEMPLATE: Final = Template("""
* { font-family: "$family"; }
QWidget { color: $primary; }
QMainWindow, QWidget#window { background: $window; }
QWidget[role="pane"] { background: $pane; }
QWidget[role="raised"] { background: $raised; }
QWidget[role="rail"] { background: $window; }
QFrame[role="card"] { background: $raised; border: 1px solid $line; border-radius: 6px; }
QFrame[role="floating"] { background: $pane; border: 1px solid $edge; border-radius: 10px; }
QFrame[role="line"] { background: $line; border: none; }
QFrame[role="line"][lies="true"] { max-height: 1px; min-height: 1px; }
QFrame[role="line"][lies="false"] { max-width: 1px; min-width: 1px; }
QFrame[role="attention"] { background: $attention_soft; border-radius: 6px; }
QFrame[role="urgent"] { background: $urgent_soft; border-radius: 6px; }
QFrame[role="information"] { background: $information_soft; border-radius: 6px; }
QFrame[role="attention"] QLabel { color: $attention_ink; }
QFrame[role="urgent"] QLabel { color: $urgent_ink; }
QFrame[role="information"] QLabel { color: $information_ink; }

QLabel { background: transparent; }
QLabel[tone="secondary"] { color: $secondary; }
QLabel[tone="faint"] { color: $faint; }
QLabel[tone="accent"] { color: $accent_ink; }
QLabel[tone="attention"] { color: $attention_ink; }
QLabel[tone="urgent"] { color: $urgent_ink; }
QLabel[tone="calm"] { color: $calm_ink; }
QLabel[textsize="small"] { font-size: ${small}pt; }
QLabel[textsize="large"] { font-size: ${large}pt; }
QLabel[textsize="title"] { font-size: ${title}pt; }
QLabel[strong="true"] { font-weight: 600; }

QPushButton, QToolButton { outline: none; background: transparent; border: 1px solid transparent; border-radius: 6px;
    padding: ${s3}px ${s8}px; color: $primary; }
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:focus, QToolButton:focus { border: 1px solid $focus; }
QPushButton:disabled, QToolButton:disabled { color: $faint; }
QPushButton[role="main"] { background: $accent; color: $on_accent; border: 1px solid $accent; font-weight: 600;
    padding: ${s4}px ${s12}px; }
QPushButton[role="main"]:hover { background: $accent_hover; }
QPushButton[role="main"]:focus { border: 2px solid $focus_on_accent; padding: ${s3}px ${s11}px; }
QPushButton[role="main"]:disabled { background: $selected_inactive; color: $secondary;
    border-color: $selected_inactive; }
QPushButton[role="plain"] { background: $pane; border: 1px solid $edge; padding: ${s4}px ${s12}px; }
QPushButton[role="plain"]:hover { background: $hover; }
QPushButton[role="plain"]:focus { border: 2px solid $focus; padding: ${s3}px ${s11}px; }
QPushButton[role="plain"]:disabled { color: $faint; border-color: $line; }
QPushButton[role="link"] { color: $accent_ink; padding: ${s2}px ${s4}px; text-align: left; }
QPushButton[role="tab"] { color: $secondary; padding: ${s4}px ${s6}px; border-radius: 6px; }
QPushButton[role="tab"]:checked { color: $primary; background: $selected; font-weight: 600; }
QPushButton[role="choice"] { background: $pane; border: 1px solid $edge; padding: ${s4}px ${s10}px; }
QPushButton[role="choice"]:checked { background: $accent_soft; border: 1px solid $accent; color: $accent_ink;
    font-weight: 600; }
QPushButton[role="choice"]:focus { border: 2px solid $focus; padding: ${s3}px ${s9}px; }
QPushButton[role="choice"]:disabled { color: $faint; border-color: $line; }
QPushButton[role="bar"] { background: $accent; color: $on_accent; border-radius: ${s12}px;
    padding: ${s4}px ${s16}px; font-weight: 600; }
QPushButton[role="bar"]:focus { border: 2px solid $focus_on_accent; }
QToolButton[role="rail"] { border-radius: 8px; padding: ${s8}px; }
QToolButton[role="rail"]:checked { background: $selected; }
QToolButton::menu-indicator { image: none; }

QLineEdit, QPlainTextEdit, QTextEdit { background: $pane; border: 1px solid $field; border-radius: 6px;
    padding: ${s4}px ${s6}px; selection-background-color: $accent; selection-color: $on_accent;
    placeholder-text-color: $faint; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 1px solid $focus; }
QLineEdit:disabled, QPlainTextEdit:disabled { background: $raised; color: $secondary; }
QSpinBox, QDoubleSpinBox { background: $pane; border: 1px solid $field; border-radius: 6px;
    padding: ${s4}px ${s6}px; selection-background-color: $accent; selection-color: $on_accent; }
QSpinBox:focus, QDoubleSpinBox:focus { border: 1px solid $focus; }
QSpinBox:disabled, QDoubleSpinBox:disabled { background: $raised; color: $secondary; }
QPlainTextEdit[role="composer"] { border: none; padding: 0; background: transparent; font-size: ${body}pt; }
QFrame[role="box"] { background: $pane; border: 1px solid $field; border-radius: 8px; }
QFrame[role="box"][active="true"], QFrame[role="box"]:focus { border: 1px solid $focus; }
QTextBrowser { background: $pane; border: 1px solid transparent; padding: 0; }
QTextBrowser:focus { border: 1px solid $focus; }
QListView, QAbstractItemView { background: $pane; border: none; outline: none; }
QListView[role="choices"] { border: 1px solid $line; border-radius: 6px; }
QListView[role="choices"]:focus { border: 1px solid $focus; }
QListView[role="card-list"] { background: transparent; }
QScrollArea { background: transparent; border: 1px solid transparent; }
QScrollArea:focus { border: 1px solid $focus; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QComboBox { background: $pane; color: $primary; border: 1px solid $field; border-radius: 6px;
    padding: ${s3}px ${s8}px; }
QComboBox:focus { border: 1px solid $focus; }
QComboBox:disabled { background: $raised; color: $secondary; }
QComboBox QAbstractItemView { background: $pane; color: $primary; border: 1px solid $edge;
    selection-background-color: $selected; selection-color: $primary; outline: none; }
QCheckBox, QRadioButton { spacing: ${s8}px; padding: ${s3}px; border: 1px solid transparent; border-radius: 4px; }
QCheckBox:focus, QRadioButton:focus { border: 1px solid $focus; }
QCheckBox:disabled, QRadioButton:disabled { color: $faint; }
QMenu { background: $pane; color: $primary; border: 1px solid $edge; padding: ${s4}px; }
QMenu::item { padding: ${s4}px ${s20}px ${s4}px ${s12}px; border-radius: 4px; }
QMenu::item:selected { background: $selected; color: $primary; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { background: $line; height: 1px; margin: ${s4}px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: $edge; border-radius: 3px; min-height: 28px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; }
QScrollBar::handle:horizontal { background: $edge; border-radius: 3px; min-width: 28px; margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; border: none;
    width: 0; height: 0; }
QToolTip { background: $raised; color: $primary; border: 1px solid $edge; padding: ${s4}px; }
QProgressBar { background: $line; border: none; border-radius: 2px; max-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
""")

# Where more contrast is asked for: everything that can be pressed has an edge, and the focus is three pixels wide.
HIGH: Final = Template("""
QPushButton, QToolButton { border: 1px solid $edge; }
QToolButton[role="rail"]:checked, QPushButton[role="tab"]:checked { border: 2px solid $edge; }
QPushButton:focus, QToolButton:focus, QPushButton[role="plain"]:focus, QPushButton[role="choice"]:focus,
QPushButton[role="main"]:focus { border: 3px solid $focus; }
QPushButton[role="main"]:focus, QPushButton[role="bar"]:focus { border: 3px solid $focus_on_accent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QTextBrowser:focus, QComboBox:focus,
QSpinBox:focus, QDoubleSpinBox:focus, QFrame[role="box"][active="true"] { border: 2px solid $focus; }
QPlainTextEdit[role="composer"]:focus { border: none; }
QPushButton[role="choice"]:checked { border: 3px solid $accent; }
QFrame[role="attention"], QFrame[role="urgent"], QFrame[role="information"], QFrame[role="card"] {
    border: 1px solid $edge; }
QScrollBar::handle:vertical, QScrollBar::handle:horizontal { background: $edge; }
""")


def sheet(palette: Palette, type_scale: Type) -> str:
    """The sheet for a palette at a scale."""
    spaces = {f"s{size}": type_scale.space(size) for size in (2, 3, 4, 6, 8, 9, 10, 11, 12, 16, 20, 24)}
    sizes = {size: f"{type_scale.points(size):g}" for size in ("small", "body", "large", "title")}
    meanings = {
        f"{name}_{part}": getattr(getattr(palette, name), part)
        for name in ("calm", "attention", "urgent", "information")
        for part in ("ink", "soft", "mark")
    }
    colours = {name: value for name, value in vars(palette).items() if isinstance(value, str)}
    text = TEMPLATE.template + (HIGH.template if palette.high else "")
    return Template(text).substitute(colours, **meanings, **spaces, **sizes, family=FAMILY)
