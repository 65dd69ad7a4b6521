"""The ways customers reach the desk, each an adapter behind one port."""
