"""The few parts that screens share."""
