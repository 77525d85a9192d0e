"""Laatukriteereihin perustuvan työhönvalmennuksen lomakepalvelu: one client file → the whole lomakkeisto."""

__version__ = "1.1.0"
