"""What a student imports and reads: data, figures and the checks of the notebooks."""

from course import augmentation_plots, network_plots, plots, training_plots, widgets
from course.attempt import attempt, tell
from course.checking.notebook import check
from course.loading import load_split
from course.quiet import quiet
from course.sample import find_sample

__all__ = [
    "attempt",
    "augmentation_plots",
    "check",
    "find_sample",
    "load_split",
    "network_plots",
    "plots",
    "quiet",
    "tell",
    "training_plots",
    "widgets",
]
