"""Today: who to thank and who to check in with, and why."""
