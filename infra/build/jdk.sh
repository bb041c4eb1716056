#!/usr/bin/env bash
# Prints the home of the first JDK 25 or newer: JAVA_HOME, the one on PATH, then where packages and tools install JDKs.
# Without one it says in one sentence what to install, and fails.
set -euo pipefail

# from its release file, as starting it takes the better part of a second
major() {
  local found
  found=$(sed -nE 's/^JAVA_VERSION="?([0-9]+).*/\1/p' "$1/release" 2>/dev/null) || true
  [ -n "$found" ] && echo "$found" || "$1/bin/javac" -version 2>/dev/null | sed -nE 's/^javac ([0-9]+).*/\1/p'
}

on_path() {
  local javac
  javac=$(command -v javac) || return 0
  dirname "$(dirname "$(readlink -f "$javac" 2>/dev/null || echo "$javac")")"
}

declared() { sed -nE 's:.*<jdkHome>(.*)</jdkHome>.*:\1:p' "$HOME/.m2/toolchains.xml" 2>/dev/null || true; }

candidates() {
  echo "${JAVA_HOME:-}"
  env | sed -nE 's/^(JAVA_?[0-9]+_HOME|JDK_?[0-9]+)=(.*)/\2/p'
  on_path
  declared
  printf '%s\n' /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.gradle/jdks/* "$HOME"/.asdf/installs/java/* "$HOME"/.jbang/cache/jdks/*
}

while IFS= read -r home; do
  [ -n "$home" ] && [ -x "$home/bin/javac" ] || continue
  version=$(major "$home")
  if [ "${version:-0}" -ge 25 ]; then
    echo "$home"
    exit 0
  fi
done < <(candidates)

echo "no JDK 25 or newer found: install one, for example Eclipse Temurin 25 from https://adoptium.net (it need not be the default Java)" >&2
exit 1
