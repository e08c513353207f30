"""One person on a screen: who they are, what was last said, what happened, and a field for what is new."""
