"""Kring: intervisie, structured peer consultation, in a live room."""
