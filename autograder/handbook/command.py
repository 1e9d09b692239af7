"""`rostros handbook`: the handbook as a site."""

import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import click

BUILD = Path("build") / "handbook"


@click.command()
@click.option("--language", "language", multiple=True, help="One language; default: all.")
def handbook(language: tuple[str, ...]) -> None:
    """Build the handbook into build/handbook/LANGUAGE/: a site that needs no server.

    `make handbook` installs Sphinx first.
    """
    from autograder.handbook.site import build_site
    from course.translation import languages

    alone = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=alone, max_tasks_per_child=1) as processes:
        for one in language or languages():
            first_page = processes.submit(build_site, one, BUILD.resolve()).result()
            click.echo(first_page.relative_to(Path.cwd()))
