"""`rostros bundle`: one zip with all that a student needs."""

from pathlib import Path

import click

from autograder.course_option import course_option, language_option

BUILD = Path("build")


@click.command()
@course_option
@language_option
@click.option(
    "--sample",
    "folder",
    type=click.Path(path_type=Path),
    default=BUILD / "samples" / "synthetic",
    show_default=True,
    help="The pictures that go along.",
)
@click.option(
    "--single-site",
    is_flag=True,
    help="Photographs of CelebA: all who get the bundle belong to one site of one organisation.",
)
@click.option(
    "--output", type=click.Path(path_type=Path), help="[default: build/rostros-LANGUAGE.zip]"
)
def bundle(root: Path, language: str, folder: Path, single_site: bool, output: Path | None) -> None:
    """Put notebooks, the course's package, a sample and a start guide into one zip for students.

    The notebooks are those of `rostros release`. Nothing of the instructor's goes along.
    """
    from autograder.bundle.zip_file import demand_students_may_have, write_bundle
    from data_scripts.sample import read_sample

    sample = read_sample(folder)
    demand_students_may_have(sample, single_site=single_site)
    target = output or BUILD / f"rostros-{language}.zip"
    write_bundle(target, root / "assignments" / language, sample, language)
    click.echo(f"{target}: {target.stat().st_size / 1e6:.0f} MB, {sample.summary()}")
