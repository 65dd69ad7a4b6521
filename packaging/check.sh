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
# They wait for real clocks, sockets and windows. Those that fail are told a second time, by themselves; that a story failed
# among the others stays on the screen, and failing twice, or a crash (no exit code 1), fails the build.
stories() {
  local code=0
  python -m pytest -q tests/desktop || code=$?
  [ "$code" -eq 1 ] || return "$code"
  printf '\n\033[1m== these failed above; once more, by themselves\033[0m\n'
  python -m pytest -q --last-failed --last-failed-no-failures none tests/desktop
}
step "tests"
if [ $# -gt 0 ]; then
  python -m pytest -q "$@"
else
  stories
  python -m pytest -q tests --ignore tests/desktop
fi
