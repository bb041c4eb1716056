#!/usr/bin/env bash
# Checks and builds the dashboard into dist/. Installs packages only when the lock changed, builds only when an input did.
set -euo pipefail
cd "$(dirname "$0")"

lock=$(sha256sum package-lock.json | cut -c1-64)
if [ "$(cat node_modules/.lock-sha 2>/dev/null || true)" != "$lock" ]; then
  npm ci --ignore-scripts --no-audit --no-fund --prefer-offline
  echo "$lock" > node_modules/.lock-sha
fi

inputs=$(find src public dev-mock index.html biome.json vite.config.ts tsconfig.json precompress.mjs build.sh package.json package-lock.json -type f -print0 \
  | sort -z | xargs -0 sha256sum | sha256sum | cut -c1-64)
if [ -f dist/index.html ] && [ "$(cat node_modules/.in-sha 2>/dev/null || true)" = "$inputs" ]; then
  echo "dashboard: up to date"
  exit 0
fi

bin=node_modules/.bin
"$bin/biome" check .
"$bin/tsc" -p .
"$bin/vitest" run
"$bin/vite" build --logLevel warn
node precompress.mjs dist
echo "$inputs" > node_modules/.in-sha
