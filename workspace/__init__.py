"""Deskhand: AI-first customer support with a desk for the people who take the exceptions."""

from typing import Final

VERSION: Final = "0.1.0"
