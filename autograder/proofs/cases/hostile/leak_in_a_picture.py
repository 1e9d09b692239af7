# %%
"""Draws what a hidden check gives it, and writes it into the picture's text and name."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = []

# %% to_binary_solution
import base64

from IPython.display import display

MARK = "LEA" + "KED"
caught = []


def to_binary(attributes):
    caught.append(f"{MARK} {attributes.iloc[0].tolist()}")
    return (attributes == 1).astype(int)


# %% after to_binary
picture = base64.b64encode(caught[-1].encode()).decode()
display({"image/png": picture}, metadata={"alt": caught[-1]}, raw=True)
