"""The command line: where long-lived objects are built and joined."""
