"""Lists of hand-written messages, one a line."""


def lines(text: str) -> list[str]:
    """The messages of a list."""
    return text.strip().splitlines()
