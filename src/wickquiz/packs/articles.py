"""The texts that citations point into, as a folder of files; they never enter a pack or a lock."""

from __future__ import annotations

from pathlib import Path

from wickquiz.packs.normalise import digest, normalise, paragraphs


class Articles:
    """The texts in a folder, `SOURCE-ID.txt` each, read once when first asked for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._texts: dict[str, tuple[str, ...]] = {}
        self._digests: dict[str, tuple[str, ...]] = {}
        self._troubles: dict[str, str] = {}

    def paragraphs(self, source: str) -> tuple[str, ...]:
        """The normalised paragraphs of a source, number 1 at index 0; () where `trouble` has something to say."""
        if source not in self._texts:
            self._texts[source] = self._read(source)
        return self._texts[source]

    def digests(self, source: str) -> tuple[str, ...]:
        """The digest of each paragraph of a source, number 1 at index 0."""
        if source not in self._digests:
            self._digests[source] = tuple(map(digest, self.paragraphs(source)))
        return self._digests[source]

    def trouble(self, source: str) -> str:
        """Why the text of a source cannot be had, as a clause; empty where it can."""
        self.paragraphs(source)
        return self._troubles.get(source, "")

    def _read(self, source: str) -> tuple[str, ...]:
        name = Path(f"{source}.txt").name  # an id is a name, never a way out of the folder
        try:
            text = (self._folder / name).read_text(encoding="utf-8-sig")
        except FileNotFoundError:
            self._troubles[source] = f"there is no {name} among the articles"
        except OSError as error:
            self._troubles[source] = f"{name} cannot be read ({error.strerror})"
        except UnicodeDecodeError:
            self._troubles[source] = f"{name} is not UTF-8 text"
        else:
            return tuple(map(normalise, paragraphs(text)))
        return ()
