"""`rostros status`: where a course stands, on one screen, in words."""

from pathlib import Path

import click

from autograder.course_option import course_option, database_option
from autograder.json_output import json_option, print_json


@click.command()
@course_option
@database_option
@json_option
def status(root: Path, database: str | None, as_json: bool) -> None:
    """Say what is released, handed in, graded and failed, and what to do next.

    It changes nothing.
    """
    from autograder.course_folder import CourseFolder
    from autograder.status.course_status import status_of
    from autograder.status.words import as_content, in_lines

    found = status_of(CourseFolder(root.resolve(), database_url=database))
    if as_json:
        print_json(as_content(found))
    else:
        click.echo("\n".join(in_lines(found)))
