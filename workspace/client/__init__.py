"""The desktop's half of the wire: requests, live feed, outbox and local store, without Qt."""
