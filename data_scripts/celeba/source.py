"""A CelebA download, found and checked: the source that cuts are made from."""

from dataclasses import dataclass
from pathlib import Path

from data_scripts.celeba.archive import check_complete, open_pictures
from data_scripts.celeba.download import find_download
from data_scripts.celeba.official import ROWS, check_official
from data_scripts.celeba.tables import Table, read_tables
from data_scripts.errors import explain


@dataclass(frozen=True)
class Source:
    """A checked download: where its pictures are, its table, and remarks on it."""

    pictures: Path
    table: Table
    notes: tuple[str, ...]


def read_source(path: Path) -> Source:
    """Return the download in `path`, a folder or a zip archive.

    Raises SampleError for everything that is missing, faulty or does not fit together.
    """
    try:
        download = find_download(path)
        table = read_tables(download.attributes, download.partition, download.identities)
        with open_pictures(download.pictures) as pictures:
            check_complete(pictures, table.names, download.pictures, str(download.attributes))
        if len(table.names) == ROWS:
            notes = check_official(download)
        else:
            notes = [
                f"The source is a part of CelebA ({len(table.names):,} of {ROWS:,} pictures), "
                "for which there are no official md5 sums."
            ]
    except OSError as error:
        raise explain(error, path) from error
    return Source(download.pictures, table, tuple(notes))
