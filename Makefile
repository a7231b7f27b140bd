PYTHON ?= python3
BIN := .venv/bin
CORPUS ?= data/corpus
CORE := $(wildcard $(addprefix src/thresher/core/,*.py */*.py *.pxd *.pyx *.h))

# Rooms whose tests are quick with the interpreted core; tests/twins compare both forms of the rest.
INTERPRETED := $(addprefix tests/,article classify decode features models outputs scan score vocab) $(wildcard tests/test_*.py)

.PHONY: demo test interpreted lint bench train build

demo: .venv/built
	$(BIN)/thresher seeds/euronews-belgorod.txt
	$(BIN)/thresher --lines seeds/euronews-belgorod.txt

test: lint
	$(BIN)/pytest

interpreted: .venv/tools
	THRESHER_CORE=python $(BIN)/pytest $(INTERPRETED)

lint: .venv/tools
	$(BIN)/ruff check
	$(BIN)/mypy

bench: .venv/bench
	$(BIN)/python -m benchmarks.speed
	@test -n "$(DATA)" || echo "quality is left out: it needs DATA=folder of the public sets"
	test -z "$(DATA)" || $(BIN)/python -m benchmarks.quality $(DATA)

train: .venv/train
	@test -n "$(DATA)" || { echo "make train needs DATA=folder of the public sets"; exit 2; }
	$(BIN)/python -m benchmarks.corpus $(DATA) $(CORPUS)
	$(BIN)/python -m benchmarks.train $(CORPUS)
	$(BIN)/python -m benchmarks.train $(CORPUS) --kind html

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
