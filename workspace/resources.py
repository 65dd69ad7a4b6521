"""Where the shipped resources are, in a source checkout as in an installed package."""

from pathlib import Path


def folder(name: str) -> Path:
    """The folder ``name`` below the resources; raises ``FileNotFoundError`` when the installation is incomplete."""
    here = Path(__file__).parent
    for root in (here.parent / "resources", here / "_resources"):
        if (root / name).is_dir():
            return root / name
    raise FileNotFoundError(f"The resource folder {name!r} is missing; install Deskhand again.")
