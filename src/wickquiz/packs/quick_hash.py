"""BLAKE2b without the rest of `hashlib`, which takes longer to load than most that is hashed at the start takes."""

from __future__ import annotations

try:
    from _blake2 import blake2b  # where hashlib has it from, too
except ImportError:
    from hashlib import blake2b

__all__ = ["blake2b"]
