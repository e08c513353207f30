"""The window: one folder a screen, and the few parts they share."""

from clientcare.ui.spare_references import give_spare_references

give_spare_references()
