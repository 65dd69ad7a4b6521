"""The orders of the command line, one file each: ``configure`` says what it takes, ``run`` does it."""
