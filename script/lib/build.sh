# shellcheck shell=bash
# Keeps target/yanxun.jar younger than its sources.

JAR=$ROOT/target/yanxun.jar
# Touched once the jar is whole: one that was still being written when somebody stopped it is as young.
BUILT=$ROOT/target/yanxun.built
readonly JAR BUILT

is_built() {
  [[ -f $JAR && -f $BUILT && -z $(find "$ROOT/src/main" "$ROOT/pom.xml" -newer "$BUILT" -print -quit) ]]
}

mark_built() {
  touch "$JAR" "$BUILT"
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
  mark_built
}
