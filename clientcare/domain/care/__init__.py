"""The care engine: who to thank and who to check in with today, and why (PRODUCT §3)."""
