"""Charts in the theme's colours, read by eye, by keys and aloud; each point opens what is behind it."""
