"""How one service is set up; all of it plain values, so that a test sets up the same one."""

from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from workspace.domain.conversation import UNDO_WINDOW
from workspace.store.database import sqlite_url


@dataclass(frozen=True)
class Settings:
    """``database_url`` is SQLAlchemy's; '' is a file in the data folder.

    ``debounce`` is how long a customer may go on typing before the AI looks; ``attempts`` how often a turn or a
    delivery is tried before a person gets to know. ``source_folders`` are those of this machine that leads may have
    knowledge read from, with what is below them; None is any.
    """

    data_folder: Path
    database_url: str = ""
    is_sample: bool = False
    public_url: str = ""
    undo_window: timedelta = UNDO_WINDOW
    debounce: timedelta = timedelta(milliseconds=400)
    turn_timeout: timedelta = timedelta(seconds=60)
    turn_attempts: int = 3
    delivery_attempts: int = 6
    workers: int = 2
    frame_ancestors: tuple[str, ...] = field(default=("*",))
    allow_private_webhooks: bool = False
    source_folders: tuple[Path, ...] | None = ()

    @property
    def store_url(self) -> str:
        """Where the tables are."""
        return self.database_url or sqlite_url(self.data_folder / "desk.sqlite3")
