"""One conversation: brief, history, reply, resolve, and what stands beside it."""
