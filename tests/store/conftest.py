"""What the tests of the store share."""

from tests.store.databases import database_url, postgres, store

__all__ = ["database_url", "postgres", "store"]
