# shellcheck shell=bash
# Where the house stands: ROOT is the repository whatever the working directory is.

# Where it is set, cd goes elsewhere and says so.
unset CDPATH
ROOT=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd -P)
# shellcheck disable=SC2034 # for the files that read this one
readonly ROOT

# Files have Chinese names here, which Java can only open where the locale speaks UTF-8.
if [[ $(locale charmap 2>/dev/null) != UTF-8 ]]; then
  export LC_ALL=C.UTF-8
fi
