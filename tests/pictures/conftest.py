"""The pictures are taken of the same desks the desktop's tests work at."""

import pytest

from tests.desktop.conftest import _no_keyring, at_desk, qapp, run, served

__all__ = ["_no_keyring", "at_desk", "qapp", "run", "served"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says so much at every window; it is no fault of ours."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints"))
