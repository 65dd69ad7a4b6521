"""The knowledge on the desk: where it comes from, and what waits for a choice."""
