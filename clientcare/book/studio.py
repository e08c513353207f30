"""Opens the studio for the window and the command line, which know nothing of the store but its questions."""

from clientcare.store.database import Studio, open_studio

__all__ = ["Studio", "open_studio"]
