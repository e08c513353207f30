"""Everything a user can do: each deed asks the rules, applies one all-or-nothing step and returns its Change."""
