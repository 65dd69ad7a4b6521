"""The desk of this machine, opened by a command beside (or without) a running service."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager

from workspace.folders import data_folder
from workspace.service.settings import Settings
from workspace.store.database import Store


@contextmanager
def open_local_store(arguments: argparse.Namespace) -> Iterator[Store]:
    """The store of ``--data`` or ``--database``; a running service sees what is written within a second."""
    settings = Settings(data_folder=data_folder(arguments.data), database_url=arguments.database)
    store = Store(settings.store_url)
    store.migrate()
    try:
        yield store
    finally:
        store.close()
