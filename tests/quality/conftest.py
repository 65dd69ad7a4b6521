"""What the tests of quality share: a store of both kinds of database."""

from tests.store.databases import database_url, postgres, store

__all__ = ["database_url", "postgres", "store"]
