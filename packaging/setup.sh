#!/bin/sh
# Prepares this folder, so that `make run` and `make test` need nothing done by hand:
#   setup.sh venv run | test        makes .venv with the pinned packages (test: the developers' tools too)
#   setup.sh system app | desktop   on Debian and Ubuntu: the packages of packaging/debian-packages*.txt
set -eu
cd "$(dirname "$0")/.."

say() { echo "Client Care: $*" >&2; }

can_install() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }

apt_update() { apt-get -qq update >&2; }

apt_install() {
    say "installing $*"
    DEBIAN_FRONTEND=noninteractive apt-get -qq install --yes --no-install-recommends "$@" >/dev/null
}

fits() { "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' 2>/dev/null; }

can_make_venv() { "$1" -c 'import ensurepip, venv' 2>/dev/null; }

# Prints the name of a Python that can make an environment.
choose_python() {
    for python in ${PYTHON:-python3.13 python3.12 python3.14 python3.11 python3}; do
        if fits "$python" && can_make_venv "$python"; then
            echo "$python"
            return
        fi
    done
    if ! fits "${PYTHON:-python3}"; then
        say "needs Python 3.11 to 3.14. Install one, or name it: make PYTHON=/path/to/python3 run"
        return 1
    fi
    if ! can_install; then
        say "needs Python's venv. As an administrator run: apt-get install python3-venv"
        return 1
    fi
    apt_update && apt_install python3-venv
    echo "${PYTHON:-python3}"
}

make_venv() {
    if ! { fits .venv/bin/python && .venv/bin/python -m pip --version >/dev/null 2>&1; }; then
        python=$(choose_python)
        say "making .venv with $("$python" --version)"
        "$python" -m venv --clear .venv
    fi
    say "installing the pinned packages; the first time this takes a minute or two"
    pip=".venv/bin/python -m pip --quiet --disable-pip-version-check"
    if [ "$1" = test ]; then
        $pip install --require-hashes -r packaging/requirements-dev.txt
    else
        $pip install --require-hashes -r packaging/requirements.txt -r packaging/requirements-build.txt
    fi
    $pip install --no-deps --no-build-isolation --editable .
    touch .venv/.ready-to-run
    [ "$1" = run ] || touch .venv/.ready-to-test
}

# Prints what is missing of the packages in these lists, by the name this release knows.
missing_packages() {
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' 2>/dev/null | sed -n 's/^installed //p')
    sed 's/#.*//; s/|/ /; /^ *$/d' "$@" | while read -r first second; do
        if echo "$installed" | grep -qxF -e "$first" -e "${second:-$first}"; then
            continue
        elif [ -n "$second" ] && ! apt-cache show "$first" >/dev/null 2>&1; then
            echo "$second"
        else
            echo "$first"
        fi
    done
}

system_packages() {
    command -v dpkg-query >/dev/null || return 0
    lists=packaging/debian-packages.txt
    [ "$1" = app ] || lists="$lists packaging/debian-packages-desktop.txt"
    missing=$(missing_packages $lists)
    [ -n "$missing" ] || return 0
    if can_install && apt_update && apt_install $(missing_packages $lists); then
        return 0
    fi
    say "these system packages are missing. As an administrator run: apt-get install" $missing
    [ "$1" = app ] # which may well start without one of them; the desktop tests can't
}

case "$*" in
    "venv run" | "venv test") make_venv "$2" ;;
    "system app" | "system desktop") system_packages "$2" ;;
    *) sed -n '2,4s/^# //p' "$0" >&2; exit 2 ;;
esac
