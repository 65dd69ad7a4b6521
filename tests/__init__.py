"""The tests; a package, because a library in this environment brings another one of this name."""
