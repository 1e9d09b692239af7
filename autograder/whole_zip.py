"""Write zip files that are whole or not there; the same members give the same bytes."""

import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

MOMENT = (2026, 1, 1, 0, 0, 0)
COMPRESSED = {".jpg", ".jpeg", ".png", ".whl", ".npz"}  # already: not worth another time


@contextmanager
def whole_zip(target: Path) -> Iterator[Callable[[str, bytes], None]]:
    """Give a function that adds a member, by its name and content; its folder is made.

    Raises:
        OSError: it could not be written; what was there before still is.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    unfinished = target.with_name(f".{target.name}.unfinished")
    try:
        with zipfile.ZipFile(unfinished, "w") as archive:

            def add(name: str, content: bytes) -> None:
                entry = zipfile.ZipInfo(name, MOMENT)
                entry.external_attr = 0o644 << 16
                stored = Path(name).suffix.lower() in COMPRESSED
                entry.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
                archive.writestr(entry, content)

            yield add
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)
