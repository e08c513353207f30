"""Two records of one person: found, compared side by side, and made one."""
