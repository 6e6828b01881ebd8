# shellcheck shell=bash
# From the jar to something that starts fast: unpacked, with a cache of loaded and linked classes beside it.

SERVERS=$ROOT/target/server
readonly SERVERS
readonly TRAINING_SECONDS=180

# A server directory belongs to one build and one JDK.
server_directory() {
  local jar jdk
  jar=$(stat -c '%Y-%s' "$JAR" 2>/dev/null || stat -f '%m-%z' "$JAR")
  jdk=$(cksum <"$JAVA_HOME/release" | tr -cd '0-9')
  printf '%s/%s-%s\n' "$SERVERS" "$jar" "$jdk"
}

# Sets SERVER to a directory with yanxun.jar, lib/, java.options and, where training went well, yanxun.aot.
prepare_server() {
  build
  SERVER=$(server_directory)
  hold_server
  [[ -f $SERVER/ready ]] || alone make_ready
}

# Sets SERVER to a directory with yanxun.jar and lib/: enough for a command that starts no server.
prepare_jar() {
  build
  SERVER=$(server_directory)
  hold_server
  [[ -f $SERVER/java.options ]] || alone unpack_once
}

make_ready() {
  if [[ ! -f $SERVER/ready ]]; then
    forget_other_servers
    unpack_once
    find_beans
    train
    touch "$SERVER/ready"
  fi
}

# Runs $@ while nobody else runs theirs here.
alone() {
  if command -v flock >/dev/null; then
    exec 7>"$SERVERS/lock"
    flock 7
  fi
  "$@"
  exec 7>&-
}

# Held as long as this process or the java it becomes lives, so that no later build clears it away.
hold_server() {
  mkdir -p "$SERVER"
  if command -v flock >/dev/null; then
    exec 9<"$SERVER"
    flock -s 9
  fi
}

forget_other_servers() {
  local other
  command -v flock >/dev/null || return 0
  for other in "$SERVERS"/*/; do
    [[ ${other%/} == "$SERVER" ]] || flock -n "$other" rm -rf -- "$other" || true
  done
}

# The options are written last: where they are, all is there.
unpack_once() {
  [[ -f $SERVER/java.options ]] || unpack
}

unpack() {
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$JAR" extract --force --destination "$SERVER" >/dev/null \
    || fail "cannot unpack $JAR into $SERVER"
  write_java_options >"$SERVER/java.options"
}

# What every start shares; the cache only fits a start with the same options. The JVM's compilers step back while others
# want the processors: an opening house first of all. Anybody may step back; the warning that not all may step forward is
# left out.
write_java_options() {
  cat <<'END'
-XX:MaxRAMPercentage=40
-XX:ThreadPriorityPolicy=1
-XX:CompilerThreadPriority=5
-XX:-PrintWarnings
-XX:+UseCompactObjectHeaders
-Xlog:aot*=error
--enable-native-access=ALL-UNNAMED
-Dfile.encoding=UTF-8
-Dstdout.encoding=UTF-8
-Dstderr.encoding=UTF-8
END
}

# Which beans there are and how each is made, found out once a build instead of at each start: as classes in the jar.
find_beans() {
  local work
  say "getting ready for fast starts (once a build, a minute)…"
  work=$(mktemp -d "$SERVER/beans.XXXXXX")
  mkdir "$work"/{sources,resources,classes}
  if (write_beans "$work") >"$SERVER/beans.log" 2>&1; then
    mv -f -- "$work/yanxun.jar" "$SERVER/yanxun.jar"
    echo "-Dspring.aot.enabled=true" >>"$SERVER/java.options"
  else
    say "the beans could not be written down (see $SERVER/beans.log): starting slower, and nothing else."
  fi
  rm -rf -- "$work"
}

# In an empty place and environment: what this shell or directory sets is not to be built in for everybody.
write_beans() {
  local work=$1 jar=$SERVER/yanxun.jar
  cd -- "$work" || return
  env -i PATH="$PATH" HOME="$work" \
    "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -cp "$jar" org.springframework.boot.SpringApplicationAotProcessor \
    org.yanxun.Yanxun sources resources classes org.yanxun yanxun || return
  find sources -name '*.java' >list || return
  "$JAVA_HOME/bin/javac" -J-XX:TieredStopAtLevel=1 -nowarn -proc:none -parameters -encoding UTF-8 \
    -cp "$jar:classes" -d classes @list || return
  cp -- "$jar" yanxun.jar || return
  "$JAVA_HOME/bin/jar" --update --file yanxun.jar -C classes . -C resources .
}

# One start on throw-away data, a few pages, an orderly end: what the JVM learnt goes into the cache.
train() {
  local scratch port java practised=true
  scratch=$(mktemp -d)
  chmod 711 "$scratch" # where root starts it, the database runs as somebody else
  port=$(free_port)
  env -u YANXUN_DB_URL -u YANXUN_DB_USER -u YANXUN_DB_PASSWORD \
    "$JAVA_HOME/bin/java" "@$SERVER/java.options" -XX:AOTCacheOutput="$SERVER/yanxun.aot" -jar "$SERVER/yanxun.jar" \
    --server.port="$port" --server.address=127.0.0.1 --yanxun.data="$scratch/data" --yanxun.demo=false \
    --yanxun.first-run=false \
    >"$SERVER/training.log" 2>&1 7>&- 9<&- &
  java=$!
  # shellcheck disable=SC2064 # the values of now
  trap "kill $java 2>/dev/null; rm -rf -- '$scratch'" EXIT
  practise "$java" "$port" || practised=false
  kill "$java" 2>/dev/null || true
  wait "$java" || true
  trap - EXIT
  rm -rf -- "$scratch"
  if ! $practised || [[ ! -f $SERVER/yanxun.aot ]]; then
    rm -f -- "$SERVER/yanxun.aot"
    say "no cache came of it (see $SERVER/training.log): starting without, which is slower and nothing else."
  fi
}

# Asks process $1 on port $2 for pages until it has answered some.
practise() {
  local java=$1 port=$2 path
  local give_up=$((SECONDS + TRAINING_SECONDS))
  until http_status "$port" / | grep -q '^HTTP'; do
    kill -0 "$java" 2>/dev/null || return 1
    ((SECONDS < give_up)) || return 1
    sleep 0.2
  done
  for path in / /sign-in / /sign-in /v3/api-docs /static/yanxun.css /no-such-page; do
    http_status "$port" "$path" >>"$SERVER/training.log" || true
  done
}

# Whether a start that cannot be, on a data directory that is a file, ends with one line and no more.
gives_up_in_one_line() {
  local said
  if said=$(exec_server --server.port=0 --yanxun.data="$JAR" --yanxun.demo=false 2>&1); then
    return 1
  fi
  [[ $said == "The data directory $JAR "* && $said != *$'\n'* ]]
}

# Becomes the server; $@ are the application's own options.
exec_server() {
  local cache=()
  [[ ! -f $SERVER/yanxun.aot ]] || cache=(-XX:AOTCache="$SERVER/yanxun.aot")
  exec "$JAVA_HOME/bin/java" "@$SERVER/java.options" "${cache[@]}" -jar "$SERVER/yanxun.jar" "$@"
}
