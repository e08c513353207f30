"""Photos of people and pictures of works in the window: taken in, kept at hand, shown."""
