"""Unattended use, as a state machine without a screen."""
