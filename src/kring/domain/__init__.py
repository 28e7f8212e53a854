"""The laws of intervisie, pure: standard library only."""
