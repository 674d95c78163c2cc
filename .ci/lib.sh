# Sourced by the checks that talk to a running server: start it, ask it, judge the answer.
passed=0 failed=0
port=${PORT:-$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')}
base=http://127.0.0.1:$port
server=src/CodeGraph.Server

expect() { # NAME ACTUAL EXPECTED
  if [ "$2" = "$3" ]; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    printf 'not ok  %s\n        expected %s\n        actual   %s\n' "$1" "$3" "$2"
  fi
}

ask() { # QUERY: prints the JSON answer
  curl -s -m 20 "$base/graphql" -H 'Content-Type: application/json' -d "$(jq -n --arg q "$1" '{query: $q}')"
}

await_ready() { # SECONDS: prints the milliseconds until /health/ready answered, or "never"
  local began now
  began=$(date +%s%N)
  while :; do
    now=$((($(date +%s%N) - began) / 1000000))
    curl -sf -m 2 -o /dev/null "$base/health/ready" && { echo "$now"; return; }
    [ "$now" -gt $(($1 * 1000)) ] && { echo never; return; }
    sleep 0.02
  done
}

# some WORD...: "yes" when the text on standard input has one of the words
some() { grep -qiF "$@" && echo yes || echo no; }

close() {
  echo "$passed passed, $failed failed, 0 skipped"
  [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
}
