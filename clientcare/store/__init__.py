"""Keeps the records in one SQLite file: rows stay inside, uids and records come out."""
