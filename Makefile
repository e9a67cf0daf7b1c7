# Works with Python 3.11+, make and the package index. Chromium and CJK fonts (Debian: chromium fonts-noto-cjk) are needed
# by the browser tests and the pictures only; without them those tests are counted as skipped, and say so.
PYTHON ?= python3
PORT ?= 8501
BIN := .venv/bin
READY := .venv/.ready

.PHONY: run test setup data audit bench score check shots clean

# Streamlit would greet, and recommend tools of its own, in the terminal and over the pages.
run: setup data
	@echo "The dashboard opens at http://localhost:$(PORT)"
	$(BIN)/streamlit run dashboard.py --server.headless=false --server.port=$(PORT) --logger.hideWelcomeMessage=true

# Two files at a time on two cores; what measures time or memory runs by itself afterwards.
test: setup data
	$(BIN)/python -m pytest -q -n auto --maxprocesses 4 --dist loadfile --no-loadscope-reorder -m "not alone"
	$(BIN)/python -m pytest -q -m alone

setup: $(READY)

$(READY): requirements.txt requirements-dev.txt
	$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed; this is " + sys.version.split()[0] + ". Say which with: make PYTHON=python3.12 …") if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	touch $@

data: setup
	$(BIN)/python -m data.build

# SOURCES_DIR names the folder with the official texts, one <document_id>.txt each.
audit: setup
	$(BIN)/python -m data.audit --sources "$(SOURCES_DIR)"

# How well official texts are read: against the records where SOURCES_DIR is given, and against the keys of the test documents.
score: setup
	$(BIN)/python -m tools.score $(if $(SOURCES_DIR),--sources "$(SOURCES_DIR)") --documents tests/ingest/documents

bench: setup data
	$(BIN)/python -m tools.bench

check: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

shots: setup data
	$(BIN)/python -m tools.shots shots

clean:
	rm -rf .venv data/builds data/policy.duckdb static shots .pytest_cache .ruff_cache
