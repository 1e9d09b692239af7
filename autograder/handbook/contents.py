"""The parts of the handbook and their pages, in the order in which one reads them."""

from collections.abc import Callable

PARTS = (
    ("The course", ("syllabus", "debugging", "ethics")),
    (
        "Theory",
        (
            "theory/01_data_loading",
            "theory/02_attribute_cnn",
            "theory/03_augmentation",
            "theory/04_face_detection",
        ),
    ),
    (
        "What grading asks for",
        (
            "requirements/01_data_loading",
            "requirements/02_attribute_cnn",
            "requirements/03_augmentation",
            "requirements/04_face_detection",
        ),
    ),
    ("Reference", ("interface",)),
    ("For instructors", ("teaching/a_semester", "teaching/grading", "teaching/languages")),
)


def contents(translate: Callable[[str], str]) -> str:
    """Return the table of contents: a part for each of `PARTS`."""
    parts = []
    for title, names in PARTS:
        options = [":maxdepth: 1", f":caption: {translate(title)}", ""]
        parts.append("\n".join(["```{toctree}", *options, *names, "```"]))
    return "\n\n".join(parts)
