# Needs Python 3.11 or newer and make; everything else is brought by the lock files.
ifeq ($(OS),Windows_NT)
bin := .venv/Scripts
else
bin := .venv/bin
endif
PYTHON ?= python3
# Node.js comes from a wheel; npm's scripts look for it on the path.
export PATH := $(CURDIR)/$(bin):$(PATH)

# What is said where something is missing that make itself cannot bring.
define NEW_ENOUGH
import sys
if sys.version_info < (3, 11):
    sys.exit("Talkoot needs Python 3.11 or newer; this is %d.%d. Another one: make PYTHON=python3.12 ..." % sys.version_info[:2])
endef
define NO_VENV
import os, sys
here = "python%d.%d-venv" % sys.version_info[:2]
print("")
print("This Python cannot make environments of its own (.venv), so nothing was installed.")
print("On Debian and Ubuntu: sudo apt install " + here + ", then run make again.")
endef
export NEW_ENOUGH NO_VENV
# uv shows a progress bar where somebody looks.
QUIETLY := $(shell test -t 2 || echo --quiet)

# Whole files go to a process each, in the order in which they stand: those with a browser, which take longest, begin.
AT_ONCE := --numprocesses logical --maxprocesses 4 --dist loadfile --no-loadscope-reorder

.PHONY: demo lab test check wheel screenshots bundles bench format

demo: bundles
	@$(bin)/talkoot demo

lab: bundles
	@$(bin)/talkoot lab

test: bundles
	$(bin)/python -m tests.chromium
	cd widgets && ../$(bin)/npm run --silent test
	$(bin)/python -m pytest $(AT_ONCE)

check: bundles
	$(bin)/python -m tests.audit
	$(bin)/ruff check .
	$(bin)/ruff format --check .
	$(bin)/mypy
	cd widgets && ../$(bin)/npm run --silent check

screenshots: bundles
	$(bin)/python -m tests.chromium
	$(bin)/python -m docs.screenshots

wheel: bundles
	$(bin)/uv build --wheel --no-build-isolation

bench: bundles
	$(bin)/python -m benchmarks

format:
	$(bin)/ruff check --fix .
	$(bin)/ruff format .
	cd widgets && ../$(bin)/npm exec -- biome check --write .

# uv is pinned by the lock it installs from; this first one only reads it. A .venv that was left half made is made anew.
# Compiled at once, packages load three times as fast in every process that a workshop or a test starts.
.venv/installed: pyproject.toml uv.lock
	@$(PYTHON) -c "$$NEW_ENOUGH"
	@echo "Making .venv and bringing Python packages into it. The first time this takes a minute or more ..."
	@$(bin)/python -m pip --version > /dev/null 2>&1 || $(PYTHON) -m venv --clear .venv || { $(PYTHON) -c "$$NO_VENV"; exit 1; }
	@$(bin)/python -m pip install --quiet --disable-pip-version-check uv
	@$(bin)/uv sync --frozen --compile-bytecode $(QUIETLY)
	@$(bin)/python -c "open('.venv/installed', 'w').close()"

widgets/node_modules/installed: .venv/installed widgets/package-lock.json
	@echo "Bringing what builds the pages for phones and screens. The first time this takes up to a minute ..."
	@cd widgets && ../$(bin)/npm ci --loglevel=error --no-audit --no-fund
	@$(bin)/python -c "open('widgets/node_modules/installed', 'w').close()"

bundles: widgets/node_modules/installed
	@cd widgets && ../$(bin)/npm run --silent build
	@$(bin)/python -m talkoot.kits.schema workshop_kits/kit.schema.json
