"""Forms made from a table of questions, for details edited in place and for dialogs alike."""
