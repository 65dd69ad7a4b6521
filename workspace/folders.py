"""Where a person's desk is kept on their machine."""

from pathlib import Path

from platformdirs import user_data_path


def data_folder(given: str | None, *, desk: str = "desk") -> Path:
    """The folder of a desk, made readable for its owner only; ``given`` overrides the platform's place."""
    folder = Path(given).expanduser().resolve() if given else user_data_path("deskhand", appauthor=False) / desk
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder
