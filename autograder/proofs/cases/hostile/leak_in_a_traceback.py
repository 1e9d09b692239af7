# %%
"""Ends a later cell with an exception that is shown in a way of its own."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = []

# %% to_binary_solution
MARK = "LEA" + "KED"
caught = []


def to_binary(attributes):
    caught.append(f"{MARK} {attributes.iloc[0].tolist()}")
    return (attributes == 1).astype(int)


# %% after to_binary
class Shown(Exception):
    def _render_traceback_(self):
        return caught


raise Shown(caught[-1])
