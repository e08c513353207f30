"""What is printed for people: calm plain text, a page for each answer; scripts ask for JSON."""
