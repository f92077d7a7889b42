#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Vorlauf in one command, on Debian 12 and 13:
#   ./vorlauf.sh run [FILE]                       install what is missing, build, start
#   ./vorlauf.sh test [--preset release|dev]      install what is missing, build, run every test
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

say() { printf 'vorlauf: %s\n' "$*" >&2; }

usage() {
    sed -n '3,5s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2
    exit 2
}

build_packages() {
    local version
    version=$(. /etc/os-release && printf '%s' "${VERSION_ID:-0}")
    printf '%s\n' g++ cmake ninja-build ccache mold sqlite3 libsqlite3-dev pkg-config libhwy-dev libqpdf-dev libxlsxwriter-dev \
        libminizip-dev zlib1g-dev \
        qt6-base-dev qt6-charts-dev qt6-svg-dev libgl-dev qt6-tools-dev qt6-tools-dev-tools \
        qt6-l10n-tools qt6-translations-l10n libqt6sql6-sqlite fonts-inter fonts-noto-core
    if [ "$version" = 12 ]; then
        printf '%s\n' libqt6opengl6-dev
    else
        printf '%s\n' qt6-svg-plugins
    fi
}

# The programs that the tests read Vorlauf's exports with.
test_packages() { printf '%s\n' poppler-utils qpdf libxml2-utils unzip libreoffice-calc libreoffice-impress; }

install_missing() {
    command -v dpkg-query >/dev/null || { say "this script installs Debian packages; see CONTRIBUTING.md for other systems"; exit 1; }
    local package missing=()
    for package in "$@"; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return
    say "installing ${missing[*]}"
    local root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { say "run this once as root, or install sudo"; exit 1; }
        root=(sudo)
    fi
    "${root[@]}" apt-get update -q >&2
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" >&2
}

# First configuration only; afterwards ninja itself sees whether CMake has to run again.
build() {
    local preset=$1
    [ -f "build/$preset/build.ninja" ] || cmake --preset "$preset" >&2
    cmake --build --preset "$preset" >&2
}

run() {
    [ $# -le 1 ] || usage
    # shellcheck disable=SC2046  # one word a package
    install_missing $(build_packages)
    build release
    if [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ]; then
        local file=${1:-resources/samples/gpt3.json}
        say "there is no display to open a window on; the comparison of $file as text:"
        exec build/release/bin/vorlauf-cli compare "$file" --format table
    fi
    exec build/release/bin/vorlauf "$@"
}

run_tests() {
    local preset=release
    while [ $# -gt 0 ]; do
        case $1 in
            --preset) [ $# -ge 2 ] || usage; preset=$2; shift 2 ;;
            *) usage ;;
        esac
    done
    case $preset in release | dev) ;; *) usage ;; esac
    # shellcheck disable=SC2046
    install_missing $(build_packages) $(test_packages)
    build "$preset"
    ctest --preset "$preset" -j "$(nproc)"
}

case ${1:-} in
    run) shift; run "$@" ;;
    test) shift; run_tests "$@" ;;
    *) usage ;;
esac
