# %%
"""Answers with a message that is larger than the grader takes."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = ["prevalence", "load_image", "labelled_image", "make_dataset"]

# %% after to_binary
from course.checking import bridge

bridge.answer_in_kernel = lambda request: bridge.Reply("x" * 100_000_000)
