# %%
"""Has the notebook get a new cell with what a hidden check gives it."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = []

# %% to_binary_solution
MARK = "LEA" + "KED"
caught = []


def to_binary(attributes):
    caught.append(f"{MARK} {attributes.iloc[0].tolist()}")
    get_ipython().set_next_input(f"# {caught[-1]}", replace=True)
    return (attributes == 1).astype(int)


# %% after to_binary
get_ipython().set_next_input(f"# {caught[-1]}", replace=True)
get_ipython().kernel.comm_manager.comms[MARK] = caught
