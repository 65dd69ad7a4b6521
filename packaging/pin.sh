#!/usr/bin/env bash
# Pins everything that pyproject.toml names, with hashes for every platform, into the two requirements files.
set -euo pipefail
cd "$(dirname "$0")/.."
compile() { uv pip compile "$@" --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate \
    --custom-compile-command packaging/pin.sh --quiet; }
compile pyproject.toml packaging/build.in -o packaging/requirements.txt
compile pyproject.toml packaging/build.in --extra development -o packaging/requirements-development.txt
