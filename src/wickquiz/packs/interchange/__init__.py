"""Questions from and for other programs: one module a format, joined by the table in `formats`."""
