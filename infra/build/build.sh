# Builds what changed, for the casebook script, which sources this file: a module is stale when its sources, its parent's or those of a
# module it stands on differ from what its last package was made of, as target/.built remembers.

modules=(infra/contracts infra/local-stack infra/service-support infra/identity ticket-service thread-service attachment-service
  notification-service gateway/dashboard gateway infra/example-consumer infra/load-tests)
packaged=(infra/local-stack infra/identity ticket-service thread-service attachment-service notification-service gateway
  infra/example-consumer)

stands_on() {
  case $1 in
    *-service) echo infra/service-support ;;
    gateway) echo gateway/dashboard ;;
  esac
}

hash_of() { if command -v sha256sum >/dev/null; then sha256sum; else shasum -a 256; fi | cut -c1-64; }

# Names and contents of all files that end up in the module's package. Git's index would be faster but knows nothing of new files.
sources() {
  find "$1" \( -name target ! -path '*/src/*' -o -name node_modules -o -name dist -o -path '*/src/test' -o -name '*.md' \) -prune -o -type f -print0 |
    LC_ALL=C sort -z | xargs -0 cat /dev/null pom.xml | hash_of
  find "$1" \( -name target ! -path '*/src/*' -o -name node_modules -o -name dist -o -path '*/src/test' -o -name '*.md' \) -prune -o -type f -print |
    LC_ALL=C sort | hash_of
}

fingerprint() {
  {
    sources "$1"
    for below in $(stands_on "$1"); do fingerprint "$below"; done
  } | hash_of
}

stale() { ! ls "$1"/target/*.jar >/dev/null 2>&1 || [ "$(cat "$1/target/.built" 2>/dev/null)" != "$(fingerprint "$1")" ]; }

remember() {
  local module
  for module in "$@"; do
    [ -d "$module/target" ] && fingerprint "$module" >"$module/target/.built"
  done
}

need_node() {
  local version
  version=$(node --version 2>/dev/null | sed -nE 's/^v([0-9]+).*/\1/p') || true
  if [ "${version:-0}" -lt 20 ]; then
    echo "casebook: the dashboard needs Node 20 or newer: install it from https://nodejs.org or with your package manager" >&2
    return 1
  fi
}

# Turns Maven's output into one line for each module; everything is in the log.
narrate() {
  sed -nuE -e 's/^\[INFO\] Building (.+) [0-9][^ ]* +\[([0-9]+\/[0-9]+)\]$/  building \1 (\2)/p' \
    -e 's/^\[INFO\] (Casebook.*|[a-z-]+) \.+ SUCCESS \[ *(.*)\]$/  \1: \2/p' -e 's/^\[ERROR\]/  &/p'
}

# build MODULE...: packages those of the modules that are stale, with what they stand on.
build() {
  local module list=() log="$data/logs/build.log"
  [ "${CASEBOOK_BUILD:-}" = never ] && return
  for module in "$@"; do
    if stale "$module"; then list+=("$module"); fi
  done
  [ ${#list[@]} -eq 0 ] && return
  need_node
  mkdir -p "$(dirname "$log")"
  echo "Building what changed: ${list[*]} (log: $log)"
  if ! ./mvnw -B -ntp -Pfast -Dmaven.test.skip=true -pl "$(IFS=,; echo "${list[*]}")" -am package 2>&1 | tee "$log" | narrate; then
    echo "casebook: the build failed; see $log" >&2
    return 1
  fi
  remember "${list[@]}"
}
