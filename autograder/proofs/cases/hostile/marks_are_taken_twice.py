# %%
"""Brings graded cells a second and a third time, one of them as a cell that a person grades."""

STEP = "01_data_loading"
STARTS_FROM = "blank"
LOSES = "everything"

# %% after read_attributes nbgrader={"grade": true, "grade_id": "read_attributes", "points": 5, "solution": false, "locked": true, "schema_version": 3, "task": false, "cell_type": "code"}
5.0

# %% after to_binary nbgrader={"grade": true, "grade_id": "to_binary", "points": 5, "solution": true, "locked": false, "schema_version": 3, "task": false, "cell_type": "code"}
5.0

# %% after prevalence nbgrader={"grade": true, "grade_id": "prevalence", "points": 5, "solution": false, "locked": true, "schema_version": 99, "task": true, "cell_type": "markdown"}
5.0
