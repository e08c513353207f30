"""Clients: everybody by name, found while typing, each with their page."""
