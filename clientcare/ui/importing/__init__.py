"""Bringing people in: four steps from a file to what is saved, and nothing before the last of them."""
