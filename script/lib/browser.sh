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

has_chinese_font() {
  ! command -v fc-list >/dev/null || [[ -n $(fc-list :lang=zh-tw family) ]]
}

may_install() {
  ((EUID == 0)) && command -v apt-get >/dev/null
}

# Installs what is missing where this user may; else says how, and leaves it to the tests to fail.
use_browser() {
  if may_install && [[ -z ${YANXUN_CHROMIUM:-} ]] && ! command -v chromium-headless-shell >/dev/null; then
    install chromium-headless-shell
  fi
  if ! chromium_place >/dev/null || ! has_chinese_font; then
    if may_install; then
      install chromium fonts-noto-cjk
    else
      say "the browser tests need Chromium and a Chinese font and will fail: as root, apt-get install chromium fonts-noto-cjk"
    fi
  fi
  export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 YANXUN_CHROMIUM
  YANXUN_CHROMIUM=$(chromium_place || true)
}

install() {
  local log=$ROOT/target/apt.log
  mkdir -p "$ROOT/target"
  say "installing $*…"
  apt_install "$@" >>"$log" 2>&1 || { apt-get update && apt_install "$@"; } >>"$log" 2>&1 \
    || say "could not install $* (see $log)."
}

apt_install() {
  DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends "$@"
}
