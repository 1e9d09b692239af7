"""What a student imports and reads: data, figures and the checks of the notebooks."""

from course import (
    augmentation_plots,
    detection_plots,
    network_plots,
    plots,
    threshold_plots,
    training_plots,
    widgets,
)
from course.attempt import attempt, tell
from course.attribute_model import attribute_model_card, load_attribute_model
from course.checking.notebook import check
from course.loading import load_not_faces, load_split
from course.measures import cross_entropy, mean_balanced_accuracy
from course.quiet import quiet
from course.sample import find_sample
from course.translation import say, use_language

__all__ = [
    "attempt",
    "attribute_model_card",
    "augmentation_plots",
    "check",
    "cross_entropy",
    "detection_plots",
    "find_sample",
    "load_attribute_model",
    "load_not_faces",
    "load_split",
    "mean_balanced_accuracy",
    "network_plots",
    "plots",
    "quiet",
    "say",
    "tell",
    "threshold_plots",
    "training_plots",
    "use_language",
    "widgets",
]
