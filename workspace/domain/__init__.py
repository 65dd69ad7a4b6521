"""The rules of the desk, free of I/O, clocks and frameworks."""
