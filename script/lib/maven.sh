# shellcheck shell=bash
# Runs Maven on the JDK that use_jdk has chosen, in the house's root, one build at a time.

need_maven() {
  command -v mvn >/dev/null || fail "needs Maven (mvn) and found none: install it, on Debian with apt-get install maven."
  mkdir -p -- "$ROOT/target" 2>/dev/null || true
  [[ -d $ROOT/target && -w $ROOT/target ]] || fail "$ROOT/target cannot be written by this user: build as its owner, or in a clone of your own."
}

# Its own libraries' warnings about the JDK say nothing of the house and are kept quiet.
maven() (
  cd -- "$ROOT" || exit
  wait_for_other_builds
  export MAVEN_OPTS="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS:-}"
  exec mvn --batch-mode --no-transfer-progress "$@"
)

# Two builds in one target directory would spoil each other's; the lock is let go with the process.
wait_for_other_builds() {
  [[ -z ${ALONE:-} ]] || return 0
  mkdir -p "$ROOT/target"
  if command -v flock >/dev/null; then
    exec 8>"$ROOT/target/build.lock"
    flock -n 8 || { say "another build is running here, waiting for it…" && flock 8; }
  fi
  ALONE=true
}
