"""What only the window says: greetings, timelines, the brief about a person, and what a toast answers."""
