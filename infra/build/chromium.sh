#!/usr/bin/env bash
# Prints the path of a Chromium; installs one with apt-get where that is possible, else says what to install and fails.
set -euo pipefail

# the shell without a window first: the same engine, and a third less work for the machine
browsers=(chromium-headless-shell chromium chromium-browser google-chrome google-chrome-stable)

find_browser() {
  local name
  for name in "${browsers[@]}"; do command -v "$name" && return; done
  return 1
}

install() { DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends fonts-dejavu-core "$1"; }

if ! find_browser; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing Chromium …" >&2
    { apt-get update -q && { install chromium-headless-shell || install chromium; }; } >&2 || true
    find_browser && exit 0
  fi
  echo "no Chromium found: install it with your package manager, for example: sudo apt-get install chromium" >&2
  exit 1
fi
