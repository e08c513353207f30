"""vCards of any version and any program: bytes to lines, lines to cards, cards to people."""
