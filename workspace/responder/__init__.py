"""One AI turn: understand, retrieve, answer, check, decide, brief; plain values in and out."""
