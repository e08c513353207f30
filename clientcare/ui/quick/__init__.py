"""Small windows in which something is written down at once, without the main one."""
