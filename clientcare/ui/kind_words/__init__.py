"""The wall of kind words: what people said that is worth keeping, for the days that need it."""
