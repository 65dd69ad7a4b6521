"""Articles read from elsewhere: one reader a file, all behind the port in ``port.py``."""
