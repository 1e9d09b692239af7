"""`rostros model`: build the attribute model that step 4 starts from."""

import hashlib
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import click

from course.attribute_model import CARD, WEIGHTS, BadAttributeModel, ModelCard, read_card
from data_scripts.errors import UserError
from data_scripts.sample import DescribedSample, read_sample

SEED, EPOCHS = 1, 16


class ModelFailed(UserError):
    """The attribute model could not be trained; carries the last line of what went wrong."""


def build_model(
    sample: Path, folder: Path, seed: int = SEED, epochs: int = EPOCHS
) -> tuple[ModelCard, bool]:
    """Return the card of a sample's attribute model in `folder`, and whether it was there already.

    The model is trained in a process of its own, unless the folder holds it from an earlier run.

    Raises:
        SampleError: `sample` is no sample.
        ModelFailed: the training failed.
    """
    if card := _card_of(folder, digest_of(read_sample(sample)), seed, epochs):
        return card, True
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".rostros-model-", dir=folder.parent) as workshop:
        command = [sys.executable, "-m", "autograder.model_training", str(sample), workshop]
        done = subprocess.run(
            [*command, str(seed), str(epochs)], capture_output=True, text=True, check=False
        )
        if done.returncode != 0:
            last = (done.stderr.strip().splitlines() or ["its process ended"])[-1]
            raise ModelFailed(f"{sample}: the attribute model could not be trained: {last}")
        for name in (WEIGHTS, CARD):  # the card last: it is what vouches for the weights
            (Path(workshop) / name).replace(folder / name)
    return read_card(folder), False


def digest_of(sample: DescribedSample) -> str:
    """Return the sha256 of the list of a sample's files and their sha256."""
    listing = json.dumps(dict(sample.files), sort_keys=True)
    return hashlib.sha256(listing.encode()).hexdigest()


def _card_of(folder: Path, digest: str, seed: int, epochs: int) -> ModelCard | None:
    """Return the card of the very model that is asked for, if it is there and intact."""
    try:
        card = read_card(folder)
        content = (folder / WEIGHTS).read_bytes()
    except (BadAttributeModel, OSError):
        return None
    same = (card.sample, card.seed, card.epochs) == (digest, seed, epochs)
    return card if same and hashlib.sha256(content).hexdigest() == card.sha256 else None


@click.command()
@click.argument("sample", type=click.Path(path_type=Path), default="build/samples/synthetic")
@click.option(
    "--output",
    type=click.Path(path_type=Path, file_okay=False),
    default=None,
    show_default="the sample's folder",
    help="Folder for the weights and their card.",
)
@click.option("--seed", type=click.IntRange(min=0), default=SEED, show_default=True)
@click.option("--epochs", type=click.IntRange(min=1), default=EPOCHS, show_default=True)
def model(sample: Path, output: Path | None, seed: int, epochs: int) -> None:
    """Train the attribute model of SAMPLE, which step 4 starts from (about half a minute).

    A sample cut from CelebA needs it once, before you give it to students; for drawn faces one
    comes with the course. On one machine, the same sample and seed give the same bytes.

    \b
    Example:                       rostros model build/samples/celeba
    The one in the repository:     rostros model --output course/models
    """
    card, reused = build_model(sample, output or sample, seed, epochs)
    state = "was there already" if reused else "is ready"
    click.echo(f"{(output or sample) / WEIGHTS} {state}: {card}.")
