"""Buttons that show the keys of what they do, whatever the keys are."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton

from workspace.desktop.keymap import keymap


class _Keyed(QObject):
    def __init__(self, button: QAbstractButton, action_id: str, on_it: bool) -> None:
        super().__init__(button)
        self._button, self._action_id, self._on_it = button, action_id, on_it
        keymap().changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the keys."""
        keys = keymap().shown(self._action_id)
        self._button.setToolTip(keys)
        if self._on_it:
            word = self._button.text().partition("  ")[0]
            self._button.setText(f"{word}  {keys}")


def keyed(*buttons: tuple[QAbstractButton, str], on_it: bool = False) -> None:
    """Each button's tooltip is the keys of its action; ``on_it``: they stand after its word as well."""
    for button, action_id in buttons:
        _Keyed(button, action_id, on_it)
