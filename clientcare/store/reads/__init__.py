"""Every question the app asks of a studio: the answers are uids and records."""
