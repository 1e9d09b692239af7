# %%
"""Raises what a hidden check gives it: as the message, the note, the cause and the class."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = ["prevalence"]

# %% prevalence_solution
MARK = "LEA" + "KED"


def prevalence(attributes):
    caught = f"{MARK} {attributes.iloc[0].tolist()}"
    problem = type(caught, (ValueError,), {"__str__": lambda self: caught})(caught)
    problem.add_note(caught)
    raise problem from KeyError(caught)
