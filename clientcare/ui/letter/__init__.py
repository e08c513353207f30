"""A letter to one person: begun for the artist, finished by them, and saved when it went."""
