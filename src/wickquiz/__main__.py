"""`python -m wickquiz` and the installed command."""

from __future__ import annotations

import sys

from wickquiz.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
