#!/usr/bin/env bash
# Every check there is, in the order in which they fail fastest; the same on a laptop and in CI.
set -euo pipefail
cd "$(dirname "$0")/.."
export PATH="$PWD/.venv/bin:$PATH"
step() { printf '\n\033[1m== %s\033[0m\n' "$*"; }
step "ruff";          ruff check . ; ruff format --check .
step "mypy --strict"; mypy
step "import-linter"; lint-imports
# The desk's stories in a process of their own: what hundreds of windows leave behind shall not meet the others' threads.
step "tests"
if [ $# -gt 0 ]; then
  python -m pytest -q "$@"
else
  python -m pytest -q tests/desktop
  python -m pytest -q tests --ignore tests/desktop
fi
