"""The values and rules of Client Care in plain Python: no Qt, no SQL, no clock, no file."""
