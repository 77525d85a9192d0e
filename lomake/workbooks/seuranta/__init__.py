"""Clients and the team file → the team leader's workbook."""
