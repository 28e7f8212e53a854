# Each command sets up what it needs and says in a line what it does.
# What it cannot bring itself it names in one line, and stops.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
SETUP := PYTHON="$(PYTHON)" VENV="$(VENV)" scripts/set-up
# For the checks that start Django: the settings of a real installation.
CHECKED := KRING_DATA="$(CURDIR)/.cache/check" KRING_ADDRESS=https://kring.example
# Tests never come near the data of an installation on the same machine.
TESTED := KRING_DATA="$(CURDIR)/.cache/test"

# Real processes, sockets and clocks on a busy machine: what failed beside others has to hold alone,
# and stays printed. A fault that goes away is still one, to be mended.
TRIED = $(TESTED) $(BIN)/pytest -n 2 -m "$(1)" || { \
	echo "Testing: what failed, once more and alone."; \
	$(TESTED) $(BIN)/pytest -m "$(1)" --last-failed --last-failed-no-failures none; }

.PHONY: help run test test-fast check bench format lock guide vendor clean

help: ## List the commands.
	@sed -n 's/^\([a-z-]*\):.*## /  make \1	/p' $(MAKEFILE_LIST) | expand -t 18

run: ## Serve Kring on this machine; HOST= and PORT= choose another address.
	@$(SETUP) run
	@exec env $(if $(HOST),KRING_HOST="$(HOST)") $(if $(PORT),KRING_PORT="$(PORT)") $(BIN)/kring serve

test: ## Run every test, those in a browser included.
	@$(SETUP) checks node pango postgresql pgbouncer chromium
	@echo "Testing: everything but the browser, in two processes."
	@$(call TRIED,not browser)
# Playwright keeps an event loop in its process, which Django's own tests cannot share.
	@echo "Testing: in a browser."
	@$(call TRIED,browser)

test-fast: ## Run the tests that need no browser.
	@$(SETUP) checks node pango postgresql pgbouncer
	@echo "Testing: everything but the browser."
	@$(call TRIED,not browser)

check: ## Run every linter, type check and layer check.
	@$(SETUP) checks node
	@echo "Checking: form and lint."
	@$(BIN)/ruff format --check --output-format concise .
	@$(BIN)/ruff check .
	@echo "Checking: Python's types."
	@$(CHECKED) $(BIN)/mypy
	@echo "Checking: layers."
	@$(BIN)/lint-imports --no-logo
	@echo "Checking: the client's types."
	@scripts/node node_modules/typescript/bin/tsc
	@echo "Checking: vendored files."
	@scripts/node scripts/vendor.mjs --check
	@echo "Checking: migrations and the settings of a real installation."
	@$(CHECKED) $(BIN)/python -m django makemigrations --check --dry-run --settings kring.project.settings
	@$(CHECKED) $(BIN)/python -m django check --deploy --fail-level WARNING --settings kring.project.settings

bench: ## Measure, with what stands in bench/.
	@$(SETUP) checks node postgresql chromium
	@echo "Measuring."
	@$(BIN)/python -m bench

format: ## Bring the Python files into form.
	@$(SETUP) checks
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

lock: ## Lock the newest parts that pyproject.toml allows, with hashes.
	@$(SETUP) checks
	@echo "Locking."
	@scripts/lock $(BIN)/uv

guide: ## Remake the guide that is served from docs/, and its pictures.
	@$(SETUP) checks node chromium
	@echo "Taking the pictures of the guide."
	@$(BIN)/python tests/browser/gallery.py --guide
	@$(BIN)/python -m scripts.guide

vendor: ## Remake the vendored files from the packages that are locked.
	@$(SETUP) checks node
	@scripts/node scripts/vendor.mjs

clean: ## Throw away everything that these commands made here.
	rm -rf $(VENV) node_modules .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis .cache
