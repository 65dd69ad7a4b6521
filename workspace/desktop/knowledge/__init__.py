"""The knowledge pane: articles, corrections that wait, what became of yours, and gaps."""
