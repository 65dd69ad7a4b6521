"""One file per order: each checks the rule in the domain and writes state and facts in one transaction."""
