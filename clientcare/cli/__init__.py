"""The command line: one contract for people, scripts and tests (CLI.md), over the same book as the window."""
