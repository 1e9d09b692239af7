"""Measure the synthetic sample: speed, frequencies, correlations, what a small network sees.

    python -m data_scripts.synthetic.quality [--statistics FOLDER] [--no-network] [--write]

FOLDER holds `celeba_attribute_marginals.csv` and `celeba_attribute_correlation.csv`; without it,
frequencies and correlations are not compared. `--write` puts what was measured into
its marked section of `data_scripts/README.md`.
"""

import argparse
import sys
from pathlib import Path

import numpy as np
from rich.console import Console
from rich.markdown import Markdown
from rich.progress import Progress

from course.attributes import ATTRIBUTES
from data_scripts.marked_sections import write_sections
from data_scripts.synthetic.drawing_pool import Pictures, draw_small, measure_speed
from data_scripts.synthetic.labels import draw_labels
from data_scripts.synthetic.network import EPOCHS, Examples, auc_per_attribute, train_and_score
from data_scripts.synthetic.pairs import labels_without_and_with
from data_scripts.synthetic.report import Figures, Seen, sections
from data_scripts.synthetic.statistics import Statistics, StatisticsError, read_statistics
from data_scripts.synthetic.streams import Labels

COMMAND = "python -m data_scripts.synthetic.quality"
README = Path(__file__).parents[1] / "README.md"
SEED = 2024
PAIR_SEED = 2025
DRAWS = 20_000
TRAIN, TEST, PAIRS = 4000, 1000, 40
SPEED_FACES, SPEED_ROUNDS = 320, 6


def measure(
    statistics: Statistics | None, progress: Progress, *, with_network: bool = True
) -> Figures:
    """Return all figures; those of the network or against statistics only where asked for."""
    speed = measure_speed(SEED, SPEED_FACES, SPEED_ROUNDS, progress)
    comparison = None
    if statistics is not None:
        comparison = statistics.compare(draw_labels(SEED, DRAWS))
    if not with_network:
        return Figures(speed, comparison, None, None)
    labels = draw_labels(SEED, TRAIN + TEST)
    faces = draw_small(SEED, list(enumerate(labels)), progress)
    names, jobs = _pair_jobs()
    pairs = draw_small(PAIR_SEED, jobs, progress)
    colour, grey = (
        _seen(faces[place], labels, pairs[place], names, progress) for place in range(2)
    )
    return Figures(speed, comparison, colour, grey)


def _pair_jobs() -> tuple[list[str], list[tuple[int, Labels]]]:
    """Return, for each pair, the attribute that it differs in, and two drawing jobs."""
    names: list[str] = []
    jobs: list[tuple[int, Labels]] = []
    for name in ATTRIBUTES:
        for index, without, worn in labels_without_and_with(PAIR_SEED, name, PAIRS):
            names.append(name)
            jobs += [(index, without), (index, worn)]
    return names, jobs


def _seen(
    faces: Pictures, labels: Labels, pairs: Pictures, names: list[str], progress: Progress
) -> Seen:
    task = progress.add_task(f"Training on {faces.shape[1]}×{faces.shape[2]}", total=EPOCHS)
    scores = train_and_score(
        Examples(faces[:TRAIN], labels[:TRAIN]),
        np.concatenate([faces[TRAIN:], pairs]),
        lambda: progress.advance(task),
    )
    auc = auc_per_attribute(scores[:TEST], labels[TRAIN:])
    columns = [ATTRIBUTES.index(name) for name in names]
    every = np.arange(len(names))
    of_pairs = scores[TEST:].reshape(len(names), 2, -1)
    told_apart = of_pairs[every, 1, columns] > of_pairs[every, 0, columns]
    shares = {
        name: float(told_apart[[other == name for other in names]].mean()) for name in ATTRIBUTES
    }
    return Seen(auc, shares)


def main(arguments: list[str] | None = None) -> int:
    """Run the command; return its exit status."""
    parser = argparse.ArgumentParser(description="Measure the synthetic sample.")
    parser.add_argument("--statistics", type=Path, help="folder with CelebA's statistics")
    parser.add_argument("--no-network", action="store_true", help="leave out training (minutes)")
    parser.add_argument("--write", action="store_true", help=f"write into {README.name}")
    options = parser.parse_args(arguments)
    try:
        statistics = read_statistics(options.statistics) if options.statistics else None
        with Progress(transient=True) as progress:
            figures = measure(statistics, progress, with_network=not options.no_network)
        texts = sections(figures)
        if options.write:
            write_sections(README, texts, COMMAND)
    except (StatisticsError, ValueError, OSError) as problem:
        print(problem, file=sys.stderr)
        return 1
    Console().print(Markdown("\n\n".join(texts.values())))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
