"""One quick line: whom it is about and what it says, read without ever writing anything (PRODUCT §5, Quick note)."""
