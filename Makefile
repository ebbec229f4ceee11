# make demo   from nothing to a graph of the seed article and its answers
# make bench  how fast it is, as ratios; benchmarks/README.md has the last figures
# make test   everything that CI runs: format, lint, types, tests
# Both make .venv first if it is missing or pyproject.toml has changed; neither needs root.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
STORE := build/store
GRAPH := build/graph.ttl

.DEFAULT_GOAL := help
.PHONY: help install demo test bench format lint types tests clean

help: ## What there is to make
	@grep -hE '^[a-z]+:.*## ' Makefile | sed 's/:.*## /\t/' | expand -t 10

install: $(READY) ## The environment in .venv, with the language model

$(READY): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
	  echo "make: $(PYTHON) is missing or older than Python 3.11; install a newer one or say make PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { \
	  echo "make: $(PYTHON) cannot make environments; install its venv package (Debian, Ubuntu: python3-venv)" >&2; exit 1; }
	@echo "→ making the environment in $(VENV) (once, some minutes)"
	@$(PYTHON) -m venv --clear $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

demo: $(READY) ## Build the graph of seeds/ into build/ and print what is in it
	@mkdir -p build
	@echo "→ reading seeds/ into $(STORE), the graph into $(GRAPH)"
	@$(BIN)/kg build seeds --store $(STORE) --output $(GRAPH)
	@echo; echo "→ what was found (kg stats)"
	@$(BIN)/kg stats --store $(STORE)
	@echo; echo "→ what was launched while the leader was abroad (kg query launched-while-leader-abroad)"
	@$(BIN)/kg query launched-while-leader-abroad --store $(STORE)
	@echo; echo "→ next: $(BIN)/kg view launched-while-leader-abroad --store $(STORE) -o build/abroad.gexf"

bench: $(READY) ## Measure it: a table of ratios, side by side on this machine (some minutes)
	@echo "| what | measured | reach |"; echo "| --- | --- | --- |"
	@for part in reading validation workers memory growth identity queries corpus; do $(BIN)/python -m benchmarks.$$part || exit 1; done

test: format lint types tests ## All that CI runs

format: $(READY) ## Only: is the code formatted
	@echo "→ format"; $(BIN)/ruff format --check --quiet . || { echo "make: run $(BIN)/ruff format ." >&2; exit 1; }

lint: $(READY) ## Only: ruff
	@echo "→ lint"; $(BIN)/ruff check --quiet .

types: $(READY) ## Only: mypy
	@echo "→ types"; $(BIN)/mypy --no-error-summary

tests: $(READY) ## Only: pytest
	@echo "→ tests"; $(BIN)/python -m pytest -n auto --dist loadfile

clean: ## Remove the environment and what was built
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache
