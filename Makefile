# `make test` and `make demo` set up what they need; a second run reuses it.
PYTHON ?= $(firstword $(foreach p,python3 python3.13 python3.12 python3.11,$(if $(shell $(p) -c 'import sys; raise SystemExit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null && echo yes),$(p))))
VENV := .venv
BIN := $(VENV)/bin
EXTRAS := $(PYTHON) -c 'import sys, tomllib; known = tomllib.load(open("pyproject.toml", "rb"))["project"]["optional-dependencies"]; print(*(package for name in sys.argv[1:] for package in known[name]), sep="\n")'
DEMO_OPTIONS := $(if $(CELEBA_ROOT),--celeba "$(CELEBA_ROOT)" --accept-licence) $(if $(SCENES),--scenes "$(SCENES)")
COMPILE := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate --no-header --upgrade

.PHONY: help setup extras demo test test-fast lint lock assignments translations figures handbook clean

help: ## this list
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 14

setup: $(VENV)/installed ## make .venv with everything the course needs
	@$(BIN)/python -m autograder.sandbox.install

$(VENV)/installed: requirements.lock pyproject.toml
	@test -n "$(PYTHON)" || { echo "Rostros needs Python 3.11, 3.12 or 3.13; install one, or name it: make PYTHON=/path/to/python3" >&2; exit 1; }
	@test -x $(BIN)/python || "$(PYTHON)" -m venv $(VENV)
	@echo "Installing the locked packages into $(VENV) (once) ..."
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --require-hashes --requirement requirements.lock
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@
	@echo "Ready. Next: $(BIN)/rostros sample synthetic, or make demo"

extras: setup $(VENV)/extras ## what a Dask cluster, a PostgreSQL gradebook and a browser need

$(VENV)/extras: requirements-extras.lock $(VENV)/installed
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --require-hashes --requirement requirements-extras.lock
	@touch $@

handbook: setup $(VENV)/handbook ## build the handbook in all languages into build/handbook/
	@$(BIN)/rostros handbook

$(VENV)/handbook: requirements-handbook.lock $(VENV)/installed
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --require-hashes --requirement requirements-handbook.lock
	@touch $@

demo: setup ## step by step from a sample to graded feedback
	@$(BIN)/rostros demo $(DEMO_OPTIONS)

test: setup ## all tests, lint and types
	@$(BIN)/python -m pytest --numprocesses 2 --dist loadfile

test-fast: setup ## the tests that need no TensorFlow, in seconds
	@$(BIN)/python -m pytest -m "not tensorflow and not slow"

lint: setup ## ruff and mypy
	@$(BIN)/ruff check . && $(BIN)/ruff format --check . && $(BIN)/mypy

assignments: setup ## build the committed student notebooks again from solutions/
	@$(BIN)/rostros release
	@$(BIN)/rostros release --language es

translations: setup ## bring the catalogues of all languages up to date, and list what is missing
	@$(BIN)/rostros translations

figures: setup ## draw the README's pictures again (needs Chromium)
	@$(BIN)/python -m autograder.figures

lock: ## resolve the lock files anew (needs uv)
	@$(COMPILE) pyproject.toml --extra dev --output-file requirements.lock
	@$(EXTRAS) cluster postgresql browser | $(COMPILE) - --constraint requirements.lock --output-file requirements-extras.lock
	@$(EXTRAS) handbook | $(COMPILE) - --constraint requirements.lock --output-file requirements-handbook.lock
	@$(PYTHON) -m autograder.bundle.dependencies \
		| $(COMPILE) - --constraint requirements.lock --output-file requirements-students.lock

clean: ## remove the environment and what can be made again; secret, hand-ins and grades stay
	@rm -rf $(VENV)
	@test ! -d build || find build -mindepth 1 -maxdepth 1 ! -name instructor ! -name earlier ! -name graded -exec rm -rf {} +
