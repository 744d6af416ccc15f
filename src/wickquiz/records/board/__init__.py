"""The board that several kiosks share: what waits to be sent, the thread that sends it, the server that keeps it."""
