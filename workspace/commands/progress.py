"""A progress bar for long work on the terminal; quiet where nobody is looking."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

Item = TypeVar("Item")


def with_progress(items: Iterable[Item], words: str, total: int | None = None) -> Iterator[Item]:
    """The items, with a bar on standard error while they are taken."""
    console = Console(stderr=True)
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=console, disable=not console.is_terminal) as progress:
        yield from progress.track(items, description=words, total=total)


def show_steps(steps: Iterable[tuple[int, int]], words: str) -> None:
    """Take the steps, each how much is done of how much, with a bar on standard error."""
    console = Console(stderr=True)
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=console, disable=not console.is_terminal) as progress:
        task = progress.add_task(words, total=None)
        for done, total in steps:
            progress.update(task, completed=done, total=total)
