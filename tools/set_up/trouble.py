"""What stops a set-up."""


class SetUpError(Exception):
    """A step that the set-up cannot do without has failed. The message says what the person can do about it."""
