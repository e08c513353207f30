"""The window: one folder a screen, and the few parts they share."""
