"""Hand grades on: export plugins for `nbgrader export --exporter autograder.exports.NAME`."""

from autograder.exports.canvas import CanvasExport
from autograder.exports.everything import JsonExport
from autograder.exports.moodle import MoodleExport
from autograder.exports.rows import RowsExport

__all__ = ["CanvasExport", "JsonExport", "MoodleExport", "RowsExport"]
