# Needs Python 3.11 or newer and make; everything else is brought by the lock files.
ifeq ($(OS),Windows_NT)
bin := .venv/Scripts
else
bin := .venv/bin
endif
PYTHON ?= python3
# Node.js comes from a wheel; npm's scripts look for it on the path.
export PATH := $(CURDIR)/$(bin):$(PATH)

.PHONY: demo lab test check wheel screenshots bundles bench format

demo: bundles
	$(bin)/talkoot demo

lab: bundles
	$(bin)/talkoot lab

test: bundles
	$(bin)/python -m tests.chromium
	cd widgets && ../$(bin)/npm run --silent test
	$(bin)/python -m pytest

check: bundles
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
.venv/installed: pyproject.toml uv.lock
	@$(PYTHON) -c "import sys; sys.exit(sys.version_info < (3, 11) and 'Talkoot needs Python 3.11 or newer: make PYTHON=python3.12')"
	@$(bin)/python -m pip --version > /dev/null 2>&1 || $(PYTHON) -m venv --clear .venv
	$(bin)/python -m pip install --quiet --disable-pip-version-check uv
	$(bin)/uv sync --frozen --quiet
	$(bin)/python -c "open('.venv/installed', 'w').close()"

widgets/node_modules/installed: .venv/installed widgets/package-lock.json
	cd widgets && ../$(bin)/npm ci --loglevel=error --no-audit --no-fund
	$(bin)/python -c "open('widgets/node_modules/installed', 'w').close()"

bundles: widgets/node_modules/installed
	cd widgets && ../$(bin)/npm run --silent build
