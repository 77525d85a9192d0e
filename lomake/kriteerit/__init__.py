"""Laatukriteerit: mitä asiakastiedostot ja tiimitiedosto niistä sanovat. Ehdotus, ei koskaan arvioijan pisteet."""
