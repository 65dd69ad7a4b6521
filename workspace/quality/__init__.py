"""How good the AI is: back-tests and the figures drawn from them."""
