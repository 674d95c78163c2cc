#!/usr/bin/env bash
# graphql-js (the oracle) and graphql-http (the audits) against the running server and against the parser process.
set -u -o pipefail
cd "$(dirname "$0")/.."
. .ci/lib.sh
work=$(mktemp -d)
trap 'jobs -p | xargs -r kill 2> /dev/null; rm -rf "$work"' EXIT
cp -r ../shared/conformance "$work/" && chmod -R u+w "$work/conformance"
for part in oracle http-audit; do
  (cd "$work/conformance/$part" && npm ci --silent --no-audit --no-fund > npm.log 2>&1) || { tail -n 5 "$work/conformance/$part/npm.log"; failed=1; close; exit 1; }
done
dotnet build $server -c Release -v quiet > /dev/null
dotnet "$server"/bin/Release/net10.0/codegraph.dll serve --index "$work/index" --port "$port" > "$work/serve.log" 2>&1 &
[ "$(await_ready 60)" = never ] && { cat "$work/serve.log"; failed=1; close; exit 1; }

sum() { # LOG: adds its closing counts
  local line
  line=$(grep -oE '^[0-9]+ passed, [0-9]+ failed(, [0-9]+ skipped)?$' "$1" | tail -n 1)
  [ -z "$line" ] && { failed=$((failed + 1)); tail -n 20 "$1"; return; }
  read -r p f _ <<< "$(grep -oE '[0-9]+' <<< "$line" | tr '\n' ' ')"
  passed=$((passed + p)) failed=$((failed + f))
  grep -vE '^[0-9]+ passed' "$1" | cut -c 1-400
}

# The stack is for the oracle, which copies large documents recursively.
oracle() { node --stack-size=3900 "$work/conformance/oracle/run.mjs" "$@" --seed "${SEED:-1}"; }

oracle "$base/graphql" --values tests/conformance/values.json --ignore-code INVALID_SCALAR_LITERAL,COST_EXCEEDED --sdl "$base/graphql?sdl" --count 500 > "$work/oracle.log" 2>&1
sum "$work/oracle.log"

# The same checks on a schema that has something of everything.
dotnet build tests/CodeGraph.ConformanceServer -c Release -v quiet > /dev/null
everything=$((port + 1))
PORT=$everything dotnet tests/CodeGraph.ConformanceServer/bin/Release/net10.0/CodeGraph.ConformanceServer.dll > "$work/conformance.log" 2>&1 &
for _ in $(seq 100); do
  curl -sf -m 2 -o /dev/null "http://127.0.0.1:$everything/graphql?sdl" && break
  sleep 0.1
done
oracle "http://127.0.0.1:$everything/graphql" --values "$work/conformance/oracle/values.example.json" \
  --sdl "http://127.0.0.1:$everything/graphql?sdl" --count 500 > "$work/everything.log" 2>&1
sum "$work/everything.log"

dotnet build tests/CodeGraph.ParserProcess -c Release -v quiet > /dev/null
oracle "$base/graphql" --only parser --count 1000 \
  --parser "dotnet tests/CodeGraph.ParserProcess/bin/Release/net10.0/CodeGraph.ParserProcess.dll" > "$work/parser.log" 2>&1
sum "$work/parser.log"

# Words, places and results, as graphql-js has them: SDL, executable documents, responses.
dotnet build tests/CodeGraph.GraphQLProcess -c Release -v quiet > /dev/null
cp -r tests/conformance/differential "$work/" && (cd "$work/differential" && npm ci --silent --no-audit --no-fund > npm.log 2>&1) || { failed=$((failed + 1)); tail -n 5 "$work/differential/npm.log"; }
node "$work/differential/run.mjs" "dotnet tests/CodeGraph.GraphQLProcess/bin/Release/net10.0/CodeGraph.GraphQLProcess.dll" --seed "${SEED:-1}" > "$work/differential.log" 2>&1
sum "$work/differential.log"

node "$work/conformance/http-audit/run.mjs" "$base/graphql" --level MAY > "$work/audit.log" 2>&1
sum "$work/audit.log"
close
