# %%
"""Gives a graded cell more points, and its answer the marks of a graded cell."""

STEP = "01_data_loading"
STARTS_FROM = "blank"
LOSES = "everything"

# %% read_attributes nbgrader={"grade": true, "grade_id": "read_attributes", "points": 999, "solution": true, "locked": false, "schema_version": 3, "task": false, "cell_type": "code"}
999.0

# %% to_binary nbgrader={"grade": false, "grade_id": "to_binary", "solution": false, "locked": false, "schema_version": 3, "task": false, "cell_type": "code"}
999.0
