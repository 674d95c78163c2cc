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

node "$work/conformance/oracle/run.mjs" "$base/graphql" --values tests/conformance/values.json --sdl "$base/graphql?sdl" \
  --count 500 --seed "${SEED:-1}" > "$work/oracle.log" 2>&1
sum "$work/oracle.log"
dotnet build tests/CodeGraph.ParserProcess -c Release -v quiet > /dev/null
node "$work/conformance/oracle/run.mjs" "$base/graphql" --only parser --count 1000 --seed "${SEED:-1}" \
  --parser "dotnet tests/CodeGraph.ParserProcess/bin/Release/net10.0/CodeGraph.ParserProcess.dll" > "$work/parser.log" 2>&1
sum "$work/parser.log"
node "$work/conformance/http-audit/run.mjs" "$base/graphql" --level MAY > "$work/audit.log" 2>&1
sum "$work/audit.log"
close
