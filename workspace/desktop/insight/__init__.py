"""The insight pane: the thermostat, every figure with what it rests on, and one's own."""
