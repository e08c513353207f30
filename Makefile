# Client Care: `make run` opens the app, `make test` proves it. Both do their own set-up, once.

VENV  := .venv
BIN   := $(VENV)/bin
PINS  := $(wildcard packaging/requirements*.txt)
SETUP := sh packaging/setup.sh
UV_PINS := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-annotate --no-header
PYTEST  := $(BIN)/python -m pytest -n auto --dist loadgroup
export PYTHON

.DEFAULT_GOAL := help
.PHONY: help setup setup-dev run test coverage check format translations bench pictures desktop-test samples mutations wheel pins clean

help: ## lists these commands
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile | expand -t 16

setup: $(VENV)/.ready-to-run ## makes .venv with everything the app needs
	@$(SETUP) system app

setup-dev: $(VENV)/.ready-to-test ## the same with the developers' tools
	@$(SETUP) system app

$(VENV)/.ready-to-run: pyproject.toml packaging/setup.sh $(PINS)
	@$(SETUP) venv run

$(VENV)/.ready-to-test: pyproject.toml packaging/setup.sh $(PINS)
	@$(SETUP) venv test

run: setup ## opens the app; with no screen prints today's list
	@sh packaging/run.sh

test: setup-dev ## every test that needs no screen; those of the domain reach each of its lines
ifdef ARGS
	$(PYTEST) $(ARGS)
else
	$(PYTEST) --ignore=tests/domain
	$(PYTEST) tests/domain --cov=clientcare.domain --cov-report=term-missing --cov-fail-under=100
endif

coverage: setup-dev ## which lines no test reaches
	$(PYTEST) --cov --cov-report=term-missing --cov-fail-under=90

check: setup-dev ## format, lint, types, layers, translations
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python packaging/translations.py --check

format: setup-dev ## puts the source in its usual form
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

translations: setup-dev ## brings new sentences to the translators (make translations LANGUAGES=fr begins one)
	$(BIN)/python packaging/translations.py $(if $(LANGUAGES),--new $(LANGUAGES))

bench: setup-dev ## prints the speed table
	$(BIN)/python -m tests.scale.bench $(ARGS)

pictures: setup-dev ## draws every screen into build/pictures, to look at
	$(BIN)/python -m tests.pictures $(ARGS)

desktop-test: setup-dev ## the tests on a real (virtual) desktop
	@$(SETUP) system desktop
	$(BIN)/python -m pytest tests/desktop $(ARGS)

samples: setup-dev ## what is read of the files in DIR (make samples DIR=folder)
	@test -n "$(DIR)" || { echo "Say where the files are: make samples DIR=folder" >&2; exit 2; }
	@$(BIN)/python -m tests.samples "$(DIR)"

mutations: setup-dev ## breaks 10,000 files of every kind and takes them in (ARGS="--files 200 --kinds ics" for less)
	@nice -n 10 $(BIN)/python -m tests.mutations --files 10000 $(ARGS)

wheel: setup-dev ## builds dist/clientcare-*.whl
	$(BIN)/python -m pip wheel --quiet --no-deps --no-build-isolation --wheel-dir dist .

pins: setup-dev ## renews the pinned packages (no addresses in them)
	$(UV_PINS) --upgrade pyproject.toml --group pyproject.toml:dev -o packaging/requirements-dev.txt
	$(UV_PINS) -c packaging/requirements-dev.txt pyproject.toml -o packaging/requirements.txt
	$(UV_PINS) -c packaging/requirements-dev.txt --group pyproject.toml:build -o packaging/requirements-build.txt

clean: ## removes everything that was made here, .venv too
	rm -rf $(VENV) build dist .coverage .pytest_cache .mypy_cache .ruff_cache .hypothesis .benchmarks .import_linter_cache
