# shellcheck shell=bash
# Sees to a Chromium and Chinese fonts for the tests that walk through pages.

# Chromium without windows comes first: the same engine, which walks in half the time.
chromium_place() {
  if [[ -n ${YANXUN_CHROMIUM:-} ]]; then
    printf '%s\n' "$YANXUN_CHROMIUM"
  else
    command -v chromium-headless-shell || command -v chromium || command -v chromium-browser \
      || command -v google-chrome || command -v google-chrome-stable
  fi
}

# Where nothing here can tell, it is taken to be there, as on a desktop.
has_chinese_font() {
  if command -v fc-list >/dev/null; then
    [[ -n $(fc-list :lang=zh-tw family) ]]
  elif command -v dpkg-query >/dev/null; then
    dpkg-query --show fonts-noto-cjk >/dev/null 2>&1
  fi
}

may_install() {
  ((EUID == 0)) && command -v apt-get >/dev/null
}

offers() {
  may_install && apt-cache show "$1" >/dev/null 2>&1
}

# Installs what is missing where this user may; else says how, and leaves it to the tests to fail.
use_browser() {
  local log=$ROOT/target/apt.log missing=()
  mkdir -p "$ROOT/target"
  if may_install && ! chromium_place >/dev/null; then
    apt-get update >>"$log" 2>&1 || true
  fi
  if [[ -z ${YANXUN_CHROMIUM:-} ]] && ! command -v chromium-headless-shell >/dev/null; then
    if offers chromium-headless-shell; then
      missing+=(chromium-headless-shell)
    elif ! chromium_place >/dev/null; then
      missing+=(chromium)
    fi
  fi
  has_chinese_font || missing+=(fonts-noto-cjk)
  if ((${#missing[@]} > 0)); then
    get "${missing[@]}"
  fi
  export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 YANXUN_CHROMIUM
  YANXUN_CHROMIUM=$(chromium_place || true)
}

get() {
  if may_install; then
    say "installing $*…"
    apt_install "$@" >>"$log" 2>&1 || { apt-get update && apt_install "$@"; } >>"$log" 2>&1 \
      || say "could not install $* (see $log)."
  else
    say "the browser tests need Chromium and a Chinese font and will fail: as root, apt-get install chromium fonts-noto-cjk"
  fi
}

apt_install() {
  DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends "$@"
}
