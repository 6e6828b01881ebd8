# shellcheck shell=bash
# Where the house stands: ROOT is the repository whatever the working directory is.

ROOT=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd -P)
# shellcheck disable=SC2034 # for the files that read this one
readonly ROOT
