"""Runs Manim scripts and records what happens on their boards, as scenes of reveal-scenes."""

VERSION = 1
"""The format of recordings."""
