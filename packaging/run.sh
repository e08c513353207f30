#!/bin/sh
# Opens the app; with no screen says so and prints today's list instead.
set -eu
cd "$(dirname "$0")/.."
if [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "There is no screen here, so instead of the window this is today's list:" >&2
    exec .venv/bin/clientcare today
fi
exec .venv/bin/clientcare
