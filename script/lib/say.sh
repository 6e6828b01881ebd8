# shellcheck shell=bash
# What the scripts tell the person at the console: everything goes to standard error.

say() { printf '%s\n' "$*" >&2; }

# The one plain line with which a script gives up; its exit code is 1, or what the script says in GIVES_UP.
fail() {
  say "${0##*/}: $*"
  exit "${GIVES_UP:-1}"
}
