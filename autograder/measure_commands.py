"""The commands that measure: what the course costs, and what its models reach."""

from pathlib import Path

import click
from rich.console import Console


@click.command()
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
@click.option("--json", "kept", type=click.Path(path_type=Path), help="Keep the figures here.")
def bench(steps: tuple[str, ...], repeats: int, faces: int, kept: Path | None) -> None:
    """Measure what STEPS (default: all) cost: to run from end to end, and to grade.

    Grading is measured beside stock nbgrader (plain kernel, no hidden checks), in turn.
    """
    from autograder.bench.command import bench as run_bench
    from autograder.release.source import steps as all_steps

    folder = Path("build").resolve() / "bench" / f"{faces}"
    chosen = steps or all_steps()
    run_bench(folder, chosen, repeats=repeats, faces=faces, kept=kept, console=Console())


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
def quality(celeba: Path | None, scenes: Path | None, seeds: int, write: bool) -> None:
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
        click.echo(f"{CELEBA}\n")
    measure(Path("build").resolve(), real, seeds=seeds, write=write, console=Console())
