"""Figures that can be played with; where nobody can, they are plain figures."""

from course.widgets.browser import attribute_browser
from course.widgets.playground import augmentation_playground
from course.widgets.threshold import threshold_slider

__all__ = ["attribute_browser", "augmentation_playground", "threshold_slider"]
