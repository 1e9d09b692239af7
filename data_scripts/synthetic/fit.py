"""Fit the label model to an official attribute file.

    python -m data_scripts.synthetic.fit list_attr_celeba.txt

The file may also lie in a zip archive. Writes `label_model.json` beside this module.
"""

import argparse
import io
import json
import sys
import zipfile
from pathlib import Path
from statistics import NormalDist

import numpy as np
import numpy.typing as npt
from rich.progress import track

from course.attributes import ATTRIBUTES
from data_scripts.synthetic.labels import MODEL_FILE, LabelModel
from data_scripts.synthetic.rules import forbidden_pairs

ROUNDS = 70
DRAWS = 100_000
Matrix = npt.NDArray[np.float64]


def read_values(path: Path) -> Matrix:
    """Return the 0/1 attribute values (rows, 40) of an attribute file or of a zip with one in it.

    Raises ValueError when the header does not name the 40 attributes in their official order.
    """
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            text = archive.read(archive.namelist()[0]).decode("ascii")
    else:
        text = path.read_text(encoding="ascii")
    lines = io.StringIO(text)
    lines.readline()
    if tuple(lines.readline().split()) != ATTRIBUTES:
        raise ValueError(f"{path}: line 2 does not name CelebA's 40 attributes")
    values = np.array([line.split()[1:] for line in lines if line.strip()], dtype=np.int8)
    return np.asarray(values > 0, dtype=np.float64)


def frequencies_and_correlation(values: npt.ArrayLike) -> tuple[Matrix, Matrix]:
    """Return frequencies (40,) and correlation matrix (40, 40) of 0/1 values (rows, 40)."""
    table = np.asarray(values, dtype=np.float64)
    return np.asarray(table.mean(axis=0)), np.asarray(np.corrcoef(table, rowvar=False))


def nearest_correlation(matrix: Matrix) -> Matrix:
    """Return a positive definite matrix with ones on the diagonal near a symmetric one."""
    eigenvalues, vectors = np.linalg.eigh((matrix + matrix.T) / 2)
    fixed = (vectors * np.maximum(eigenvalues, 1e-3)) @ vectors.T
    scale = np.sqrt(np.diag(fixed))
    return np.asarray(fixed / np.outer(scale, scale))


def _cholesky(matrix: Matrix) -> Matrix:
    return np.asarray(np.linalg.cholesky(matrix), dtype=np.float64)


def fit(
    frequencies: Matrix, correlation: Matrix, rounds: int = ROUNDS, draws: int = DRAWS
) -> LabelModel:
    """Return a model whose labels, after the rules, have these frequencies and correlations.

    Stochastic approximation: draw, compare, move thresholds and latent correlations a little in
    the direction of the difference, with steps that shrink. Pairs that the rules forbid have a
    correlation that no latent one could change: pulling at them would only distort the others.
    """
    generator = np.random.default_rng(20150928)
    noise = generator.standard_normal((draws, len(ATTRIBUTES)))
    thresholds = np.array([NormalDist().inv_cdf(1 - share) for share in frequencies.tolist()])
    latent = nearest_correlation(np.clip(1.5 * correlation, -0.95, 0.95))
    fixed = forbidden_pairs()
    for number in track(range(rounds), description="Fitting"):
        step = 1.0 / (1 + number / 30)
        model = LabelModel(thresholds, _cholesky(latent))
        drawn, drawn_correlation = frequencies_and_correlation(model.labels(noise))
        density = np.maximum(np.exp(-(thresholds**2) / 2), 0.05) / np.sqrt(2 * np.pi)
        thresholds = thresholds + step * np.clip((drawn - frequencies) / density, -0.3, 0.3)
        difference = np.where(fixed, 0, np.nan_to_num(correlation - drawn_correlation))
        latent = nearest_correlation(np.clip(latent + step * difference, -0.98, 0.98))
    return LabelModel(thresholds, _cholesky(latent))


def save_model(model: LabelModel, frequencies: Matrix, path: Path = MODEL_FILE) -> None:
    """Write a model, with the frequencies it was fitted to, as JSON through a temporary file."""
    mixing = model.mixing[np.tril_indices(len(ATTRIBUTES))]
    stored = {
        "source": "python -m data_scripts.synthetic.fit list_attr_celeba.txt",
        "frequencies": {
            name: round(float(value), 4)
            for name, value in zip(ATTRIBUTES, frequencies, strict=True)
        },
        "thresholds": {
            name: round(float(value), 4)
            for name, value in zip(ATTRIBUTES, model.thresholds, strict=True)
        },
        "mixing": [round(float(value), 4) for value in mixing],
    }
    temporary = path.with_suffix(".tmp")
    temporary.write_text(json.dumps(stored, indent=1) + "\n", encoding="utf-8")
    temporary.replace(path)


def main(arguments: list[str] | None = None) -> int:
    """Run the command; return its exit status."""
    parser = argparse.ArgumentParser(description="Fit the label model to CelebA's attribute file.")
    parser.add_argument("attribute_file", type=Path, help="list_attr_celeba.txt, or a zip of it")
    path = parser.parse_args(arguments).attribute_file
    try:
        frequencies, correlation = frequencies_and_correlation(read_values(path))
        save_model(fit(frequencies, correlation), frequencies)
    except (OSError, ValueError) as problem:
        print(problem, file=sys.stderr)
        return 1
    print(f"Wrote {MODEL_FILE.name}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
