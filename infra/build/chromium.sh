#!/usr/bin/env bash
# Prints the path of a Chromium; installs one with apt-get where that is possible, else says what to install and fails.
set -euo pipefail

find_browser() { command -v chromium || command -v chromium-browser || command -v google-chrome || command -v google-chrome-stable; }

if ! find_browser; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing Chromium …" >&2
    { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends chromium fonts-dejavu-core; } >&2
    find_browser && exit 0
  fi
  echo "no Chromium found: install it with your package manager, for example: sudo apt-get install chromium" >&2
  exit 1
fi
