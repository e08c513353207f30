#!/bin/sh
# Prepares this folder, so that `make run` and `make test` need nothing done by hand.
#   setup.sh run | test             makes .venv with the pinned packages (test: the developers' tools too)
#   setup.sh system app | desktop   Debian and Ubuntu: the system packages in packaging/debian-packages*.txt
set -eu
cd "$(dirname "$0")/.."
say() { echo "clientcare: $*" >&2; }

fits() { "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' 2>/dev/null; }
has_venv() { "$1" -c 'import ensurepip, venv' 2>/dev/null; }
can_install() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }

apt_install() {
    apt-get -qq update
    DEBIAN_FRONTEND=noninteractive apt-get -qq install --yes --no-install-recommends "$@" >/dev/null
}

choose_python() {
    for python in ${PYTHON:-} python3.13 python3.12 python3.14 python3.11 python3; do
        if fits "$python" && has_venv "$python"; then echo "$python"; return; fi
    done
    if ! fits python3; then
        say "Python 3.11 to 3.14 is needed; install it, or name it: make PYTHON=/path/to/python3.12 …"; exit 1
    fi
    if ! can_install; then
        say "Python's venv is missing. As an administrator run: apt-get install python3-venv"; exit 1
    fi
    say "installing python3-venv"
    apt_install python3-venv
    echo python3
}

make_venv() {
    if ! { [ -x .venv/bin/python ] && fits .venv/bin/python && .venv/bin/python -m pip --version >/dev/null 2>&1; }; then
        python=$(choose_python)
        say "making .venv with $("$python" --version)"
        "$python" -m venv --clear .venv
    fi
    pip=".venv/bin/python -m pip --quiet --disable-pip-version-check"
    say "installing the pinned packages (the first time this takes a minute or two)"
    if [ "$1" = test ]; then
        $pip install --require-hashes -r packaging/requirements-dev.txt
    else
        $pip install --require-hashes -r packaging/requirements.txt -r packaging/requirements-build.txt
    fi
    $pip install --no-deps --no-build-isolation --editable .
    touch .venv/.ready-to-run
    [ "$1" = run ] || touch .venv/.ready-to-test
}

is_installed() { dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null | grep -qx installed; }

# Prints the first name of each line of which no name is installed, as this release knows it.
missing_packages() {
    sed 's/#.*//; s/|/ /g' "$@" | while read -r names; do
        [ -n "$names" ] || continue
        chosen=
        for name in $names; do
            if is_installed "$name"; then chosen=; continue 2; fi
            if [ -z "$chosen" ] && apt-cache show "$name" >/dev/null 2>&1; then chosen=$name; fi
        done
        echo "${chosen:-${names%% *}}"
    done
}

system_packages() {
    command -v dpkg-query >/dev/null || return 0
    lists=packaging/debian-packages.txt
    [ "$1" = app ] || lists="$lists packaging/debian-packages-desktop.txt"
    missing=$(missing_packages $lists)
    [ -n "$missing" ] || return 0
    if can_install; then
        apt-get -qq update
        missing=$(missing_packages $lists | tr '\n' ' ')
        say "installing $missing"
        apt_install $missing
    else
        say "these system packages are missing; as an administrator run: apt-get install" $missing
        [ "$1" = app ]
    fi
}

case "${1:-} ${2:-}" in
    "run "|"test ") make_venv "$1" ;;
    "system app"|"system desktop") system_packages "$2" ;;
    *) sed -n '2,4s/^# //p' "$0" >&2; exit 2 ;;
esac
