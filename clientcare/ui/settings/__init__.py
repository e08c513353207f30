"""The screen of Settings: pages at the left, each a file of its own, made when it is first wanted."""
