# shellcheck shell=bash
# All of the scripts' shared code.

LIB=$(dirname -- "${BASH_SOURCE[0]}")
readonly LIB
# shellcheck source=script/lib/say.sh
source "$LIB/say.sh"
# shellcheck source=script/lib/house.sh
source "$LIB/house.sh"
# shellcheck source=script/lib/jdk.sh
source "$LIB/jdk.sh"
# shellcheck source=script/lib/maven.sh
source "$LIB/maven.sh"
# shellcheck source=script/lib/build.sh
source "$LIB/build.sh"
# shellcheck source=script/lib/http.sh
source "$LIB/http.sh"
# shellcheck source=script/lib/server.sh
source "$LIB/server.sh"
# shellcheck source=script/lib/browser.sh
source "$LIB/browser.sh"
