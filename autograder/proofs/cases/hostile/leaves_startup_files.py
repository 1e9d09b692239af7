# %%
"""Plants code where the next kernel would load it from."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = []

# %% after read_attributes
import os
import site
import sys
from pathlib import Path

PLACES = [Path(place) for place in (*site.getsitepackages(), sys.prefix, sys.base_prefix)]
for place in PLACES:
    for name in ("planted.pth", "sitecustomize.py", "usercustomize.py", "pyvenv.cfg"):
        try:
            (place / name).write_text("raise SystemExit")
            os._exit(1)  # it can: then everything from here on is lost
        except OSError:
            pass
home = Path.home() / ".ipython/profile_default/startup"
home.mkdir(parents=True, exist_ok=True)
(home / "planted.py").write_text("import os; os._exit(1)")
