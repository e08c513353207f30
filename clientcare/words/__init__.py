"""Every sentence for people, once: plain functions from facts to a sentence."""
