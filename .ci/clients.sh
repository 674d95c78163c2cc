#!/usr/bin/env bash
# The clients people use, in their pinned versions, against the running server: each check of tests/clients/checks.
set -u -o pipefail
cd "$(dirname "$0")/.."
. .ci/lib.sh
work=$(mktemp -d)
trap 'jobs -p | xargs -r kill 2> /dev/null; rm -rf "$work"' EXIT
# The one install script among them tunes protobufjs; nothing here needs it.
(cd tests/clients && npm ci --ignore-scripts --silent > "$work/npm.log" 2>&1) || { tail -n 20 "$work/npm.log"; failed=1; close; exit 1; }
dotnet build $server -c Release -v quiet > /dev/null
dotnet "$server"/bin/Release/net10.0/codegraph.dll serve --index "$work/index" --port "$port" > "$work/serve.log" 2>&1 &
subgraph=$((port + 1))
dotnet "$server"/bin/Release/net10.0/codegraph.dll serve --federation --index "$work/subgraph" --port "$subgraph" > "$work/subgraph.log" 2>&1 &
[ "$(await_ready 60)" = never ] && { cat "$work/serve.log"; failed=1; close; exit 1; }
[ "$(base=http://127.0.0.1:$subgraph await_ready 60)" = never ] && { cat "$work/subgraph.log"; failed=1; close; exit 1; }

for client in tests/clients/checks/*.mjs; do
  (cd tests/clients && CODEGRAPH_URL=$base/graphql CODEGRAPH_SUBGRAPH_URL=http://127.0.0.1:$subgraph/graphql timeout 120 node "checks/${client##*/}") > "$work/check.log" 2>&1
  line=$(grep -oE '^[0-9]+ passed, [0-9]+ failed$' "$work/check.log" | tail -n 1)
  if [ -z "$line" ]; then
    failed=$((failed + 1))
    tail -n 40 "$work/check.log"
    continue
  fi
  read -r p f <<< "$(grep -oE '[0-9]+' <<< "$line" | tr '\n' ' ')"
  passed=$((passed + p)) failed=$((failed + f))
  grep -E '^# ' "$work/check.log" | sed 's/^# /note: /'
  [ "$f" -eq 0 ] || cat "$work/check.log"
done
close
