"""The desktop around the window: what it asks of apps, and what apps may ask of it."""
