# shellcheck shell=bash
# Finds a JDK 25 and puts it first: JAVA_HOME and PATH point to it afterwards.

readonly JDK_WANTED=25

# Every place a JDK may be, the likeliest first.
jdk_places() {
  local javac
  printf '%s\n' "${JAVA_HOME:-}" "${JDK_25_HOME:-}" "${JAVA_HOME_25_X64:-}"
  javac=$(command -v javac || true)
  if [[ -n $javac ]]; then
    dirname -- "$(dirname -- "$(readlink -f -- "$javac")")"
  fi
  printf '%s\n' \
    /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* "${HOME:-}"/.jenv/versions/* \
    "${HOME:-}"/.asdf/installs/java/* "${HOME:-}"/.local/share/mise/installs/java/*
}

# True where $1 is a JDK (compiler included) of the wanted version.
is_wanted_jdk() {
  [[ -n $1 && -x $1/bin/javac && -r $1/release ]] || return 1
  grep -Eq "^JAVA_VERSION=\"${JDK_WANTED}([.+\"-]|$)" "$1/release"
}

use_jdk() {
  local place
  while IFS= read -r place; do
    if is_wanted_jdk "$place"; then
      export JAVA_HOME=$place PATH=$place/bin:$PATH
      return
    fi
  done < <(jdk_places)
  fail "needs a JDK $JDK_WANTED and found none: install one (for example from adoptium.net) or set JAVA_HOME to it."
}
