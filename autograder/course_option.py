"""The option `--course` of the commands that work in a course folder."""

from pathlib import Path

import click

course_option = click.option(
    "--course",
    "root",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    default=Path(),
    show_default="this folder",
    help="The folder with submitted/ and gradebook.db.",
)
