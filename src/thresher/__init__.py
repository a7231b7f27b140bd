"""Finds the main text of a page and says of every line what it is and why."""

__version__ = "0.1.0"
