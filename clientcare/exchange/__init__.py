"""Files in and out: bytes become a plan of records, records become bytes; pure, so that it can be tried without a studio."""
