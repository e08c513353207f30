"""Reminders: everything that is due, day by day, a month to look at, and one's own reminders."""
