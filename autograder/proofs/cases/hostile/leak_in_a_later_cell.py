# %%
"""Keeps what a hidden check gives it, and shows it from a later cell in every way."""

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
from IPython.display import HTML, Markdown, display

for text in caught:
    print(text)
    display(text, HTML(text), Markdown(text))
    display({"text/plain": text, "application/json": text}, raw=True)
caught
