#!/usr/bin/env bash
# Opens the desk with the sample company; where there is no display, walks through it offscreen and keeps pictures.
set -euo pipefail
cd "$(dirname "$0")/.."
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec .venv/bin/deskhand demo "$@"
fi
echo "No display here, so Deskhand shows itself offscreen and keeps a picture of each screen in build/tour/." >&2
exec env QT_QPA_PLATFORM=offscreen .venv/bin/deskhand demo --tour build/tour "$@"
