"""Laatukriteereihin perustuvan työhönvalmennuksen lomakepalvelu: one client file → the whole lomakkeisto."""

__version__ = "1.0.0"
