#!/usr/bin/env bash
# Builds the dashboard: `bundle` makes dist/, `check` runs linter, types and component tests. Installs packages only when the lock
# changed, and does each of the two only when an input did.
set -euo pipefail
cd "$(dirname "$0")"

lock=$(sha256sum package-lock.json | cut -c1-64)
if [ "$(cat node_modules/.lock-sha 2>/dev/null || true)" != "$lock" ]; then
  npm ci --ignore-scripts --no-audit --no-fund --prefer-offline
  echo "$lock" > node_modules/.lock-sha
fi

bin=node_modules/.bin
inputs=$(find src public dev-mock index.html biome.json vite.config.ts tsconfig.json precompress.mjs build.sh package.json package-lock.json -type f -print0 \
  | sort -z | xargs -0 sha256sum | sha256sum | cut -c1-64)

# done_before STEP: whether this step was last done with these inputs
done_before() { [ "$(cat "node_modules/.$1-sha" 2>/dev/null || true)" = "$inputs" ] && echo "dashboard: $1 up to date"; }

bundle() {
  if [ -f dist/index.html ] && done_before bundle; then return; fi
  "$bin/vite" build --logLevel warn
  node precompress.mjs dist
  echo "$inputs" > node_modules/.bundle-sha
}

check() {
  if done_before check; then return; fi
  "$bin/biome" check .
  "$bin/tsc" -p .
  "$bin/vitest" run
  echo "$inputs" > node_modules/.check-sha
}

case ${1:-} in
  bundle | check) "$1" ;;
  *)
    echo "usage: build.sh bundle|check" >&2
    exit 2
    ;;
esac
