"""The commands that look at the drawn faces: a contact sheet, and the measured figures."""

from pathlib import Path

import click

FOLDER = click.Path(path_type=Path)


@click.command()
@click.argument("picture", type=FOLDER)
@click.option(
    "--seed", type=click.IntRange(min=0), default=1, show_default=True, help="Of the pictures."
)
@click.option("--attributes", is_flag=True, help="Each attribute: without it, and with it.")
@click.option("--not-faces", is_flag=True, help="Pictures without a face, of each sort.")
@click.pass_context
def sheet(
    context: click.Context, picture: Path, seed: int, attributes: bool, not_faces: bool
) -> None:
    """Write a contact sheet of drawn faces to PICTURE, a PNG file.

    Example: rostros sample sheet build/attributes.png --attributes
    """
    from data_scripts.synthetic.sheet import main

    if attributes and not_faces:
        raise click.UsageError("--attributes and --not-faces are two sheets: choose one.")
    flags = {"--attributes": attributes, "--not-faces": not_faces}
    chosen = [flag for flag, wanted in flags.items() if wanted]
    context.exit(main([str(picture), "--seed", str(seed), *chosen]))


@click.command()
@click.option("--statistics", type=FOLDER, help="CelebA's statistics, to compare with.")
@click.option("--no-network", is_flag=True, help="Leave out the training, which takes minutes.")
@click.option("--write", is_flag=True, help="Put the figures into data_scripts/README.md.")
@click.pass_context
def quality(context: click.Context, statistics: Path | None, no_network: bool, write: bool) -> None:
    """Measure how good the drawn faces are.

    Speed, frequencies and correlations, and what a small network sees of each attribute.

    \b
    Example: rostros sample quality --no-network --statistics FOLDER
    FOLDER holds celeba_attribute_marginals.csv and celeba_attribute_correlation.csv.
    """
    from data_scripts.synthetic.quality import main

    flags = {"--no-network": no_network, "--write": write}
    chosen = [flag for flag, wanted in flags.items() if wanted]
    context.exit(main([*(["--statistics", str(statistics)] if statistics else []), *chosen]))
