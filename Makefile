PYTHON ?= python3
BIN := .venv/bin
CORE := $(wildcard src/thresher/core/*.py src/thresher/core/*.pxd src/thresher/core/*.h)

.PHONY: demo test lint bench train build

demo: .venv/built
	$(BIN)/thresher seeds/euronews-belgorod.txt
	$(BIN)/thresher --lines seeds/euronews-belgorod.txt

test: lint
	$(BIN)/pytest

lint: .venv/tools
	$(BIN)/ruff check
	$(BIN)/mypy

bench: .venv/bench
	$(BIN)/python -m benchmarks.speed
	@if [ -n "$(DATA)" ]; then $(BIN)/python -m benchmarks.quality $(DATA); else echo "make bench DATA=folder also measures quality"; fi

train: .venv/train
	@if [ -z "$(DATA)" ]; then echo "make train needs DATA=folder of the training sets"; exit 2; fi
	$(BIN)/python -m benchmarks.train $(DATA)

build: .venv/built

# The package in place, its core compiled anew whenever its source is newer.
.venv/built: pyproject.toml setup.py $(CORE)
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install -q "pip>=25.1" "setuptools>=80" "cython>=3.3,<3.4"
	$(BIN)/python -m pip install -q --no-build-isolation -e .
	touch $@

.venv/tools: .venv/built
	$(BIN)/python -m pip install -q --group tests --group types
	touch $@

.venv/bench .venv/train: .venv/tools
	$(BIN)/python -m pip install -q --group $(notdir $@)
	touch $@
