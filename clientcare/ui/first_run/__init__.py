"""The first pages of an empty studio: a welcome, the first five people, the morning; then Today."""
