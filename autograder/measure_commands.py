"""The commands that measure: what the course costs, and what its models reach."""

from pathlib import Path

import click

from autograder.json_output import json_option


@click.group()
def bench() -> None:
    """Measure what running and grading cost."""


@bench.command()
@click.argument("steps", nargs=-1)
@click.option(
    "--repeats", type=click.IntRange(min=1), default=3, show_default=True, help="Of each figure."
)
@click.option(
    "--faces",
    type=click.IntRange(min=100),
    default=2000,
    show_default=True,
    help="Pictures in the sample: with few, training drowns less of what grading adds.",
)
@json_option
def notebooks(steps: tuple[str, ...], repeats: int, faces: int, as_json: bool) -> None:
    """Measure what STEPS (default: all) cost: to run from end to end, and to grade one submission.

    Grading is measured beside stock nbgrader (plain kernel, no hidden checks), in turn.
    """
    from autograder.bench.command import bench as run_bench
    from autograder.release.source import steps as all_steps

    chosen = steps or all_steps()
    run_bench(_samples(faces), chosen, repeats=repeats, faces=faces, as_json=as_json)


@bench.command()
@click.option("--step", default="02_attribute_cnn", show_default=True)
@click.option("--students", type=click.IntRange(min=1), default=16, show_default=True)
@click.option("--rounds", type=click.IntRange(min=1), default=3, show_default=True)
@click.option("--faces", type=click.IntRange(min=100), default=2000, show_default=True)
@json_option
@click.option("--write", is_flag=True, help="Put the figures into autograder/BENCHMARKS.md.")
def grading(step: str, students: int, rounds: int, faces: int, as_json: bool, write: bool) -> None:
    """Grade a generated class in four ways, in turn, each from a fresh course folder.

    \b
    ours       rostros grade
    same_work  stock nbgrader autograde with this course's sandbox and hidden checks
    bare       stock nbgrader autograde with neither
    limit      the students' cells alone, on all cores, libraries imported already

    With 16 students and 3 rounds, step 1 takes about 15 minutes, step 2 two hours.
    """
    from autograder.bench.grading_command import bench_grading

    bench_grading(
        _samples(faces),
        step,
        students=students,
        rounds=rounds,
        faces=faces,
        as_json_object=as_json,
        write=write,
    )


def _samples(faces: int) -> Path:
    return Path("build").resolve() / "bench" / f"{faces}"


@click.command()
@click.option(
    "--celeba",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="A folder with CelebA, to measure on photographs instead of drawn faces.",
)
@click.option(
    "--scenes",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="Photographs without a face, for the face detector; goes with --celeba.",
)
@click.option("--seeds", type=click.IntRange(min=1), default=5, show_default=True)
@click.option("--write", is_flag=True, help="Put the tables into solutions/README.md.")
@json_option
def quality(
    celeba: Path | None, scenes: Path | None, seeds: int, write: bool, as_json: bool
) -> None:
    """Measure what the reference solutions reach on people they have not seen.

    Each is trained once for each seed: about five minutes on drawn faces, ten on photographs.
    """
    from autograder.quality.command import RealPictures
    from autograder.quality.command import quality as measure
    from data_scripts.licence import CELEBA

    if (celeba is None) != (scenes is None):
        raise click.UsageError("--celeba and --scenes go together.")
    real = RealPictures(celeba, scenes) if celeba and scenes else None
    if real:
        click.echo(f"{CELEBA}\n", err=as_json)
    measure(Path("build").resolve(), real, seeds=seeds, write=write, as_json=as_json)
