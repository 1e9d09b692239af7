# %%
"""Replaces the format of answers by one that always says `done`."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = "everything"

# %% read_attributes_solution
import course.checking.codec

done = '{"status": "done", "value": {"result": true, "arguments": [true]}}'
course.checking.codec.dumps = lambda *arguments, **options: done
course.checking.codec.loads = lambda *arguments, **options: {"action": "call", "function": "print"}
