"""Where the shipped resources are, in a source checkout as in an installed package."""

from pathlib import Path

from workspace.domain.errors import NotFound


def folder(name: str) -> Path:
    """The folder ``name`` below the resources; raises ``NotFound`` with the places that were tried."""
    here = Path(__file__).parent
    for root in (here.parent / "resources", here / "_resources"):
        if (root / name).is_dir():
            return root / name
    raise NotFound("resource folder", name)
