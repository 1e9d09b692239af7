"""The measured figures as Markdown tables: a mean over seeds, its deviation, lowest and highest."""

from collections.abc import Callable, Sequence

from autograder.quality.scores import AttributeScores, DetectorScores, Spread

COMMAND = "rostros quality"
ATTRIBUTE_ROWS: tuple[tuple[str, Callable[[AttributeScores], float]], ...] = (
    ("binary accuracy", lambda scores: scores.accuracy),
    ("majority baseline: the training pictures' answers", lambda scores: scores.of_training),
    ("gain over it", lambda scores: scores.gain),
    ("majority baseline: the test pictures' own", lambda scores: scores.of_test),
    ("gain over it ", lambda scores: scores.gain_over_test),
    ("mean ROC AUC", lambda scores: scores.auc),
    ("balanced accuracy", lambda scores: scores.balanced),
    ("standard error of the gain, from who is tested", lambda scores: scores.gain_error),
)
DETECTOR_ROWS: tuple[tuple[str, Callable[[DetectorScores], float]], ...] = (
    ("accuracy", lambda scores: scores.accuracy),
    ("false positives: scenes called faces", lambda scores: scores.false_positives),
    ("faces found", lambda scores: scores.found),
    ("ROC AUC", lambda scores: scores.auc),
)


def attribute_table(
    step_2: Sequence[AttributeScores],
    attribute_model: Sequence[AttributeScores],
    wanted: dict[str, str],
) -> str:
    """Return the table of both attribute models on one sample; one score a seed.

    `wanted` says by the row's name what the course asks for.
    """
    lines = [
        "| on the test pictures | step 2's notebook | `rostros model` (step 4) | wanted |",
        "|---|---|---|---|",
    ]
    for name, figure in ATTRIBUTE_ROWS:
        columns = [_words(Spread.of(map(figure, scores))) for scores in (step_2, attribute_model)]
        lines.append(f"| {name.strip()} | {columns[0]} | {columns[1]} | {wanted.get(name, '')} |")
    return "\n".join(lines)


def detector_table(scores: Sequence[DetectorScores], wanted: dict[str, str]) -> str:
    """Return the table of the face detector; one score a seed."""
    lines = ["| faces against scenes | measured | wanted |", "|---|---|---|"]
    for name, figure in DETECTOR_ROWS:
        lines.append(
            f"| {name} | {_words(Spread.of(map(figure, scores)))} | {wanted.get(name, '')} |"
        )
    return "\n".join(lines)


def _words(spread: Spread) -> str:
    if spread.mean != spread.mean:  # not a number: it cannot be said for these pictures
        return "–"
    if spread.lowest == spread.highest:
        return f"{spread.mean:.3f}"
    between = f"{spread.lowest:.3f} to {spread.highest:.3f}"
    return f"{spread.mean:.3f} ± {spread.deviation:.3f} ({between})"
