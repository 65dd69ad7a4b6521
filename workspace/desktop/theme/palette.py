"""Every colour of the desk, by what it means; there are no others."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True)
class Meaning:
    """One of the four meanings: ``ink`` is readable on ``soft`` and on every surface; ``mark`` draws shapes."""

    ink: str
    soft: str
    mark: str


@dataclass(frozen=True)
class Palette:
    """The colours of one theme. Surfaces carry text; every pair a screen uses is checked for contrast."""

    name: str
    dark: bool
    window: str
    pane: str
    raised: str
    hover: str
    selected: str
    selected_inactive: str
    line: str
    edge: str
    field: str
    primary: str
    secondary: str
    faint: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_ink: str
    accent_soft: str
    focus: str
    focus_on_accent: str
    shadow: str
    calm: Meaning
    attention: Meaning
    urgent: Meaning
    information: Meaning
    bubble_customer: str
    bubble_ai: str
    bubble_agent: str
    flash: str
    sentiment: tuple[str, str, str, str, str]
    high: bool = False

    @property
    def surfaces(self) -> tuple[str, ...]:
        """What body text may stand on."""
        return (
            self.window,
            self.pane,
            self.raised,
            self.hover,
            self.selected,
            self.selected_inactive,
            self.bubble_customer,
            self.bubble_ai,
            self.bubble_agent,
            self.accent_soft,
            self.flash,
        )

    @property
    def meanings(self) -> tuple[Meaning, ...]:
        """The four meanings."""
        return (self.calm, self.attention, self.urgent, self.information)


LIGHT: Final = Palette(
    name="light",
    dark=False,
    window="#f4f4f2",
    pane="#ffffff",
    raised="#f8f8f6",
    hover="#f1f1ee",
    selected="#e3ebf9",
    selected_inactive="#ebebe8",
    line="#e4e4df",
    edge="#c9c9c2",
    field="#8b8b83",
    primary="#1d2023",
    secondary="#52575d",
    faint="#5f646a",
    accent="#2457c5",
    accent_hover="#1c469f",
    on_accent="#ffffff",
    accent_ink="#1f4fb8",
    accent_soft="#eaf0fc",
    focus="#2457c5",
    focus_on_accent="#000000",
    shadow="#000000",
    calm=Meaning(ink="#1c6336", soft="#e2f2e7", mark="#2d8a4e"),
    attention=Meaning(ink="#7a4a00", soft="#fbeed3", mark="#c07a0a"),
    urgent=Meaning(ink="#a31d26", soft="#fce6e6", mark="#c8323c"),
    information=Meaning(ink="#1f4fb8", soft="#e6eefb", mark="#3b71d8"),
    bubble_customer="#f0f0ec",
    bubble_ai="#ecf1fb",
    bubble_agent="#e2eefa",
    flash="#fdf3c4",
    sentiment=("#a51f31", "#c9652a", "#7a7f85", "#3a81ad", "#175a82"),
)

DARK: Final = Palette(
    name="dark",
    dark=True,
    window="#131517",
    pane="#191c1f",
    raised="#202428",
    hover="#22262a",
    selected="#24344f",
    selected_inactive="#292e33",
    line="#2b3035",
    edge="#444b52",
    field="#737b84",
    primary="#e9ebed",
    secondary="#b3b9bf",
    faint="#a1a8af",
    accent="#3a6dd8",
    accent_hover="#2f60c8",
    on_accent="#ffffff",
    accent_ink="#9dbcfa",
    accent_soft="#1e2a40",
    focus="#7ea6f7",
    focus_on_accent="#ffffff",
    shadow="#000000",
    calm=Meaning(ink="#86d3a0", soft="#1b3224", mark="#4fae72"),
    attention=Meaning(ink="#efc06a", soft="#372b14", mark="#d69a34"),
    urgent=Meaning(ink="#ff9f9f", soft="#3e2023", mark="#e5636a"),
    information=Meaning(ink="#9dbcfa", soft="#1e2a40", mark="#5f8fee"),
    bubble_customer="#24282c",
    bubble_ai="#1d2637",
    bubble_agent="#1d2f42",
    flash="#3d3714",
    sentiment=("#f0717c", "#e79a5d", "#9aa0a6", "#6fb4dc", "#4aa3e0"),
)

HIGH_CONTRAST: Final = Palette(
    name="high-contrast",
    dark=True,
    high=True,
    window="#000000",
    pane="#000000",
    raised="#0d0d0d",
    hover="#1c1c1c",
    selected="#00326b",
    selected_inactive="#2a2a2a",
    line="#8c8c8c",
    edge="#ffffff",
    field="#ffffff",
    primary="#ffffff",
    secondary="#f0f0f0",
    faint="#dcdcdc",
    accent="#ffe14d",
    accent_hover="#fff0a0",
    on_accent="#000000",
    accent_ink="#ffe14d",
    accent_soft="#262000",
    focus="#ffe14d",
    focus_on_accent="#000000",
    shadow="#000000",
    calm=Meaning(ink="#8dffb0", soft="#002b10", mark="#8dffb0"),
    attention=Meaning(ink="#ffd27a", soft="#2e1f00", mark="#ffd27a"),
    urgent=Meaning(ink="#ffb3b3", soft="#3a0000", mark="#ffb3b3"),
    information=Meaning(ink="#b3d4ff", soft="#001f47", mark="#b3d4ff"),
    bubble_customer="#1c1c1c",
    bubble_ai="#001733",
    bubble_agent="#00264f",
    flash="#2e2800",
    sentiment=("#ff9a9a", "#ffc48a", "#ffffff", "#9ad4ff", "#5cc0ff"),
)

HIGH_CONTRAST_LIGHT: Final = Palette(
    name="high-contrast-light",
    dark=False,
    high=True,
    window="#ffffff",
    pane="#ffffff",
    raised="#f7f7f7",
    hover="#ebebeb",
    selected="#cfe1ff",
    selected_inactive="#e2e2e2",
    line="#6b6b6b",
    edge="#000000",
    field="#000000",
    primary="#000000",
    secondary="#1c1c1c",
    faint="#2e2e2e",
    accent="#002f8a",
    accent_hover="#001f5c",
    on_accent="#ffffff",
    accent_ink="#002f8a",
    accent_soft="#e3ecff",
    focus="#002f8a",
    focus_on_accent="#ffffff",
    shadow="#000000",
    calm=Meaning(ink="#003d17", soft="#e0f5e6", mark="#00591f"),
    attention=Meaning(ink="#4a2c00", soft="#fff0d1", mark="#6b4000"),
    urgent=Meaning(ink="#6b0009", soft="#ffe6e6", mark="#8f000c"),
    information=Meaning(ink="#002a7a", soft="#e3ecff", mark="#003fb3"),
    bubble_customer="#eeeeee",
    bubble_ai="#e3ecff",
    bubble_agent="#d6ecff",
    flash="#fff2a8",
    sentiment=("#7a0010", "#b04a00", "#4d4d4d", "#1f6fa8", "#003c66"),
)

PALETTES: Final = {palette.name: palette for palette in (LIGHT, DARK, HIGH_CONTRAST, HIGH_CONTRAST_LIGHT)}


def luminance(colour: str) -> float:
    """Relative luminance of ``#rrggbb`` as WCAG 2 defines it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """How well one colour is read on the other: 1 (not at all) to 21."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)
