"""The index: packs compiled once into one SQLite file, so that start, search and dealing touch only what they use.

It is a cache: safe to delete, made anew where it is damaged or of another version, and never trusted over the pack.
"""
