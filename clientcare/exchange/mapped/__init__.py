"""Tables of nobody we know: what their columns hold is guessed, shown, told and remembered (PRODUCT §6, In)."""
