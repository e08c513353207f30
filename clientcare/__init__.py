"""Client Care: customers for life, for independent artists and freelancers."""

__version__ = "0.1.0"
