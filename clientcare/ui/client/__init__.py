"""One client on a page of their own: who they are at a glance, what is known of them, and editing it in place."""
