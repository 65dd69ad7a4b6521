# The only door to everything: `make help` lists it.
VENV := .venv
PYTHON := $(VENV)/bin/python
SYSTEM_PYTHON ?= python3

.DEFAULT_GOAL := help

.PHONY: help run test setup setup-development check pictures benchmark service clean

help: ## list the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F':.*## ' '{printf "  make %-20s %s\n", $$1, $$2}'

run: setup ## install what is needed, then open the desk with the sample company (a tour without a display)
	@packaging/run.sh

test: setup-development ## install the same and run every check: ruff, mypy, import-linter, tests
	@packaging/check.sh

setup: $(VENV)/.installed ## install only what running needs

setup-development: $(VENV)/.installed-development ## install what the checks need as well

$(VENV)/.installed: packaging/requirements.txt pyproject.toml packaging/install.sh
	@packaging/install.sh run $(SYSTEM_PYTHON)

$(VENV)/.installed-development: packaging/requirements-development.txt pyproject.toml packaging/install.sh
	@packaging/install.sh development $(SYSTEM_PYTHON)

check: ## run every check without installing anything
	@packaging/check.sh

service: setup ## run the service alone, without a window
	@$(VENV)/bin/deskhand serve

pictures: setup-development ## draw every screen into build/pictures
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -q tests/pictures tests/desktop -k picture

benchmark: setup-development ## print the responder's figures on the sample company
	@$(VENV)/bin/deskhand backtest --knowledge resources/sample_company/articles.jsonl --messages resources/sample_company/messages.jsonl

clean: ## remove what was installed and built
	rm -rf $(VENV) build dist *.egg-info
