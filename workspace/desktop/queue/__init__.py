"""The queue: who waits for a person, in the order they should be taken."""
