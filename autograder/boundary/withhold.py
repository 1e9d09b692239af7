"""Keep out of the feedback what a submission showed after it had met hidden inputs.

A function that a hidden check calls can remember its arguments, and a later cell can show them. So
the page for the student has the outputs and numbers of the cells before the first hidden check, and
after it only reports. The instructor's graded notebook keeps everything.
"""

from typing import Any

from nbformat import NotebookNode
from nbformat.v4 import new_output
from nbgrader.preprocessors import NbGraderPreprocessor
from traitlets import List, Unicode

from autograder.boundary.cell_report import language_of, results_from_metadata
from autograder.translations.grading import grading_translation

NOTE = "From here on the outputs of your own cells are left out. Run your notebook to see them."


class WithholdOutputs(NbGraderPreprocessor):
    """Runs first when nbgrader makes feedback."""

    # nbgrader's base class hides this setting, which the HTML exporter makes, and would warn.
    display_data_priority = List(["text/plain"]).tag(config=True)
    language = Unicode("en", help="The language of the page.").tag(config=True)

    def preprocess(
        self, nb: NotebookNode, resources: dict[str, Any]
    ) -> tuple[NotebookNode, dict[str, Any]]:
        """Return the notebook without those outputs."""
        translate = grading_translation(language_of(nb, self.language))
        met_hidden_inputs, noted = False, False
        for cell in nb.cells:
            if results_from_metadata(cell):
                met_hidden_inputs = True
                # The points, as nbgrader takes them; the page has them beside the cell's name.
                cell.outputs = [one for one in cell.outputs if one.output_type != "execute_result"]
            elif met_hidden_inputs and cell.cell_type == "code":
                cell.execution_count = None  # any whole number, and it is the kernel that says it
                if cell.get("outputs"):
                    cell.outputs = [] if noted else [new_output("stream", text=translate(NOTE))]
                    noted = True
        return nb, resources
