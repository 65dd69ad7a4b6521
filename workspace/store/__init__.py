"""The one history and the current state, in SQLite or PostgreSQL."""
