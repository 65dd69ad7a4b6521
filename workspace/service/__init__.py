"""The headless half: handlers, durable work, live feed and HTTP, put together in one place."""
