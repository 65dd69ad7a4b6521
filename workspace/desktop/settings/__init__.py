"""How the desk looks, and which language model the service asks."""
