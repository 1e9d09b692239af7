"""The command `rostros sample`: build, check and look at samples."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from data_scripts.command_group import SampleGroup
from data_scripts.errors import SampleError
from data_scripts.licence import CELEBA
from data_scripts.look_commands import quality, sheet
from data_scripts.publishing import Built
from data_scripts.secret import DEFAULT as SECRET

FOLDER = click.Path(path_type=Path)
SAMPLES = Path("build/samples")
TWINS = Path("build/instructor/twin")


def _count(name: str, default: int, least: int, what: str) -> Callable[..., Any]:
    return click.option(
        name, type=click.IntRange(min=least), default=default, show_default=True, help=what
    )


def _output(default: Path | str) -> Callable[..., Any]:
    return click.option(
        "--output", type=FOLDER, default=default, show_default=True, help="Folder of the sample."
    )


seed_option = click.option(
    "--seed",
    type=click.IntRange(min=0),
    default=1,
    show_default=True,
    help="The same seed gives the same bytes.",
)
workers_option = click.option(
    "--workers",
    type=click.IntRange(min=1),
    default=lambda: os.cpu_count() or 1,
    show_default="one per processor",
    help="Processes that draw; the pictures do not depend on it.",
)


@click.group("sample", cls=SampleGroup)
def sample() -> None:
    """Build, check and look at the pictures of the course.

    A sample is a folder in CelebA's own layout: faces, their 40 attributes, the split into
    training, validation and test, and pictures without a face. Every notebook, check and test
    runs on either kind, drawn or cut from CelebA.
    """


sample.add_command(sheet)
sample.add_command(quality)


@sample.command()
@_output(SAMPLES / "synthetic")
@seed_option
@_count("--faces", 2000, 10, "Number of faces.")
@_count("--not-faces", 400, 1, "Number of pictures without a face.")
@workers_option
def synthetic(output: Path, seed: int, faces: int, not_faces: int, workers: int) -> None:
    """Draw a sample: no download, no licence, no network.

    Example: rostros sample synthetic --faces 500 --output build/samples/small
    """
    from data_scripts.synthetic_sample import build_synthetic

    _report(build_synthetic(output, seed, faces, not_faces, workers))


@sample.command()
@click.argument("source", type=FOLDER)
@_output(SAMPLES / "celeba")
@seed_option
@_count("--faces", 1500, 10, "Number of faces.")
@_count("--not-faces", 300, 1, "Number of pictures without a face.")
@click.option("--scenes", type=FOLDER, help="Photographs without faces; else they are drawn.")
@click.option("--accept-licence", is_flag=True, help="You accept CelebA's licence (once).")
@workers_option
def celeba(
    source: Path,
    output: Path,
    seed: int,
    faces: int,
    not_faces: int,
    scenes: Path | None,
    accept_licence: bool,
    workers: int,
) -> None:
    """Cut a sample out of the CelebA download in SOURCE.

    SOURCE holds img_align_celeba.zip (or the folder img_align_celeba), list_attr_celeba.txt and
    list_eval_partition.txt as they come from the official site; nothing needs unpacking. People
    never cross the official splits. With identity_CelebA.txt beside them that is checked.

    \b
    Example: rostros sample celeba ~/CelebA --scenes ~/photographs --accept-licence
    """
    from data_scripts.celeba_sample import accepted_before, build_celeba

    accepted = accept_licence or accepted_before(output)
    if not accepted:
        click.echo(CELEBA + "\n")
    _report(build_celeba(source, output, seed, faces, not_faces, scenes, accepted, workers))


@sample.command()
@click.argument("students", type=FOLDER, default=SAMPLES / "synthetic")
@_output("build/instructor/twin/KIND")
@click.option("--secret", type=FOLDER, default=SECRET, show_default=True, help="Made on first use.")
@_count("--faces", 400, 10, "Number of faces.")
@_count("--not-faces", 120, 1, "Number of pictures without a face.")
@click.option("--source", type=FOLDER, help="The CelebA download, for the twin of a cut.")
@click.option("--scenes", type=FOLDER, help="The photographs, if the students' sample has any.")
@workers_option
def twin(
    students: Path,
    output: Path,
    secret: Path,
    faces: int,
    not_faces: int,
    source: Path | None,
    scenes: Path | None,
    workers: int,
) -> None:
    """Build the grading twin of the sample in STUDENTS.

    STUDENTS is build/samples/synthetic unless you name another folder. The twin has other
    pictures, which a secret on this machine decides; hidden checks use it. Give neither the twin
    nor the secret to students, and keep the secret to grade alike again.

    \b
    Examples: rostros sample twin
              rostros sample twin build/samples/celeba --source ~/CelebA --scenes ~/photographs
    """
    from data_scripts.sample import read_sample
    from data_scripts.secret import read_secret
    from data_scripts.twin import build_twin

    if output.name == "KIND":
        output = output.with_name(read_sample(students).kind)
    bytes_of_secret = read_secret(secret)
    _report(
        build_twin(output, students, bytes_of_secret, faces, not_faces, source, scenes, workers)
    )


@sample.command("verify")
@click.argument("folder", type=FOLDER)
def verify_command(folder: Path) -> None:
    """Check every file of the sample in FOLDER.

    Each must have the sha256 that sample.json records; damaged, missing and extra files are named.

    Example: rostros sample verify build/samples/synthetic
    """
    from data_scripts.sample import read_sample, verify

    if differences := verify(folder):
        raise SampleError(
            f"{folder} is not intact: {differences}.\nRemove the folder and build it again."
        )
    found = read_sample(folder)
    click.echo(f"Intact: {found.summary()}; {len(found.files):,} files.")


def _report(built: Built) -> None:
    made = built.sample
    for note in made.notes:
        click.echo(f"Note: {note}")
    state = "was there already, intact, and is used again" if built.reused else "is ready"
    click.echo(f"{made.folder} {state}: {made.summary()}.")
