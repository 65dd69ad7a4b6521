#!/usr/bin/env bash
# Installs what Deskhand needs on Debian or Ubuntu: system libraries through apt, Python packages into .venv with hashes checked.
# Usage: packaging/install.sh run|development [python]
set -euo pipefail
cd "$(dirname "$0")/.."
purpose=${1:-run}
python=${2:-python3}

say() { printf '\033[1m%s\033[0m\n' "$*" >&2; }
stop() { printf '%s\n' "$*" >&2; exit 2; }

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"
    elif command -v sudo >/dev/null; then sudo "$@"
    else stop "System packages are missing and this is neither root nor is there sudo. As root: apt-get install ${missing[*]}"
    fi
}

# Qt's own needs, fonts for other scripts, and the venv module that Debian splits off.
system=(python3-venv libgl1 libegl1 libxkbcommon0 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libfreetype6 libglib2.0-0
        libx11-xcb1 libxcb1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0
        libxcb-render0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-util1 libxcb-xfixes0 libxcb-xinerama0 libxcb-xkb1
        libwayland-client0 libwayland-cursor0 libwayland-egl1 ca-certificates)
if [ "$purpose" = development ]; then
    # A browser for the chat page's tests. Ubuntu's chromium is a snap that cannot run headless as root everywhere,
    # so it is asked for only where the package is a real one.
    system+=(git libatomic1)
    if apt-cache show chromium 2>/dev/null | grep -q '^Version: [0-9.]*-.*deb'; then system+=(chromium); fi
fi

if command -v apt-get >/dev/null; then
    missing=()
    for package in "${system[@]}"; do
        # Ubuntu 24.04 renamed some libraries (…t64); a package that provides the name counts as installed.
        if ! dpkg-query -W -f '${Status}\n' "$package" "${package}t64" 2>/dev/null | grep -q 'ok installed'; then
            missing+=("$package")
        fi
    done
    if [ ${#missing[@]} -gt 0 ]; then
        say "Installing system packages: ${missing[*]}"
        as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq
        if [ "$purpose" = development ] && [[ " ${system[*]} " != *" chromium "* ]] \
            && apt-cache show chromium 2>/dev/null | grep -q '^Version: [0-9.]*-.*deb'; then missing+=(chromium); fi
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
    fi
else
    say "No apt-get here: install Qt's system libraries yourself if the window does not open."
fi

"$python" -c 'import sys; raise SystemExit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' \
    || stop "Deskhand needs Python 3.11, 3.12 or 3.13; $python is $("$python" --version 2>&1). Try: make run SYSTEM_PYTHON=python3.11"

[ -x .venv/bin/python ] || { say "Making .venv"; "$python" -m venv .venv; }
requirements=packaging/requirements.txt
[ "$purpose" = development ] && requirements=packaging/requirements-development.txt
say "Installing Python packages (about 400 MB the first time; hashes are checked)"
.venv/bin/python -m pip install --disable-pip-version-check --quiet --progress-bar on --require-hashes -r "$requirements"
.venv/bin/python -m pip install --disable-pip-version-check --quiet --no-deps --no-build-isolation -e .
touch .venv/.installed
[ "$purpose" = development ] && touch .venv/.installed-development
say "Installed. The command is .venv/bin/deskhand"
