"""How the desk looks: colours, type, icons and the style sheet made from them."""
