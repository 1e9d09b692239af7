# %%
"""Says, in words of its own, that it is still empty."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = ["prevalence"]

# %% prevalence_solution
import course.checking.bridge as bridge

MARK = "LEA" + "KED"


def prevalence(attributes):
    raise bridge._NotAttempted(f"{MARK} {attributes.iloc[0].tolist()}")
