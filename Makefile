# `make play` and `make test` do everything on a fresh clone. `make help` lists the rest.
PYTHON ?= python3
BIN := .venv/bin
SET_UP := @$(PYTHON) tools/set_up
# What the player adds to the command line: make play ARGS="--fullscreen"
ARGS ?=

.DEFAULT_GOAL := help
.PHONY: help play test check bench torture shots bank-doc translations lock wheel clean ready python

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

play: python ## open the game; the first time, get everything that it needs
	$(SET_UP) play $(ARGS)

test: ready ## run every test; needs no display
	@$(BIN)/python tools/run_tests.py $(ARGS)

check: ready ## lint, types, QML lint and format, and the questions
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/python tools/check_qml.py
	$(BIN)/wickquiz pack check questions/ballerina

bench: ready ## measure start, memory, frames, rest, packs and records; ARGS=--write puts it into docs/performance.md
	@$(BIN)/python benchmarks/window.py $(ARGS)
	@$(BIN)/python benchmarks/stages.py $(ARGS)
	@$(BIN)/python benchmarks/frames.py $(ARGS)
	@$(BIN)/python benchmarks/frames_beside.py $(ARGS)
	@$(BIN)/python benchmarks/idle.py $(ARGS)
	@$(BIN)/python benchmarks/reading.py $(ARGS)
	@$(BIN)/python benchmarks/dealing.py $(ARGS)
	@$(BIN)/python benchmarks/library.py $(ARGS)
	@$(BIN)/python benchmarks/records.py $(ARGS)
	@$(BIN)/python benchmarks/rating.py
	@$(BIN)/python benchmarks/growth.py build/bench/*.json
	@$(BIN)/python benchmarks/peers.py $(ARGS)

torture: ready ## the long tests, several hours in all: kills, damage, full disks, storms; ARGS="NAME ..." for some of them
	@$(BIN)/python benchmarks/torture.py $(ARGS)

shots: ready ## renew the pictures in docs/pictures
	@$(BIN)/python tools/renew_pictures.py

bank-doc: ready ## count the questions into docs/bank.md
	@$(BIN)/python tools/bank_doc.py

translations: ready ## bring the translations up to date, and list what is left to translate
	@$(BIN)/python tools/translate.py

lock: ready ## renew the locked versions and hashes in requirements/
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/lock.txt
	@sh tools/lock.sh $(BIN)/uv

wheel: ready ## build the wheel and the source archive into dist/
	@$(BIN)/python -m build --no-isolation --outdir dist

clean: ## remove what the other commands made
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find src tests tools benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +

ready: python
	$(SET_UP) develop

python:
	@command -v $(PYTHON) >/dev/null || { echo "wickquiz needs Python 3.11 or later. On Debian and Ubuntu run:  sudo apt-get install -y python3 python3-venv" >&2; exit 3; }
