"""Tables of contacts and sales, one module a program; what they have in common stands beside them."""
