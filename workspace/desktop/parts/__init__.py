"""Pieces that several panes are put together from; they know the theme and nothing of the product's state."""
