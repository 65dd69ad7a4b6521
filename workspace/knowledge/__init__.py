"""Articles and corrections: reading them in, drafting them from conversations, scrubbing personal data."""
