# shellcheck shell=bash
# Keeps target/yanxun.jar younger than its sources.

JAR=$ROOT/target/yanxun.jar
readonly JAR

is_built() {
  [[ -f $JAR && -z $(find "$ROOT/src/main" "$ROOT/pom.xml" -newer "$JAR" -print -quit) ]]
}

build() {
  is_built && return
  need_maven
  # Whoever waited for another build may find that it was this one.
  (wait_for_other_builds && { is_built || build_now; }) || exit
}

build_now() {
  local log=$ROOT/target/build.log
  say "building Yanxun (the first time it fetches its libraries, which takes some minutes)…"
  if ! maven --quiet -Dmaven.test.skip=true package >"$log" 2>&1; then
    grep -E '^\[ERROR\]' "$log" | head -n 20 >&2 || tail -n 20 "$log" >&2
    fail "the build failed; all it said is in $log"
  fi
  touch "$JAR"
}
