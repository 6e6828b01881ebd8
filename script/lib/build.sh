# shellcheck shell=bash
# Keeps target/yanxun.jar younger than its sources.

JAR=$ROOT/target/yanxun.jar
readonly JAR

is_built() {
  [[ -f $JAR && -z $(find "$ROOT/src/main" "$ROOT/pom.xml" -newer "$JAR" -print -quit) ]]
}

build() {
  local log=$ROOT/target/build.log
  is_built && return
  need_maven
  say "building Yanxun (the first time it fetches its libraries, which takes some minutes)…"
  mkdir -p "$ROOT/target"
  if ! maven --quiet -Dmaven.test.skip=true package >"$log" 2>&1; then
    grep -E '^\[ERROR\]' "$log" | head -n 20 >&2 || tail -n 20 "$log" >&2
    fail "the build failed; all it said is in $log"
  fi
  touch "$JAR"
}
