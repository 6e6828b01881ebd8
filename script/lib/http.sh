# shellcheck shell=bash
# As much HTTP as a script needs, on machines without curl.

# The first line answered to GET http://127.0.0.1:$1$2; nothing where nobody listens.
http_status() {
  local port=$1 path=$2 line
  (
    exec 3<>"/dev/tcp/127.0.0.1/$port" || exit 1
    printf 'GET %s HTTP/1.1\r\nHost: 127.0.0.1:%s\r\nConnection: close\r\n\r\n' "$path" "$port" >&3
    IFS= read -r line <&3 && printf '%s\n' "${line%$'\r'}"
    cat <&3 >/dev/null
  ) 2>/dev/null
}

# A port on which nobody listens now.
free_port() {
  local port
  while :; do
    port=$((20000 + RANDOM % 12000))
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || break
  done
  printf '%s\n' "$port"
}
