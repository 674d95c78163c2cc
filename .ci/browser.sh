#!/usr/bin/env bash
# The page in headless Chromium, against a server on the starter catalogue.
set -u -o pipefail
cd "$(dirname "$0")/.."
. .ci/lib.sh
work=$(mktemp -d)
trap 'jobs -p | xargs -r kill 2> /dev/null; rm -rf "$work"' EXIT
(cd tests/browser && npm ci --ignore-scripts --silent > "$work/npm.log" 2>&1) || { tail -n 20 "$work/npm.log"; failed=1; close; exit 1; }
dotnet build $server -c Release -v quiet > /dev/null
dotnet "$server"/bin/Release/net10.0/codegraph.dll serve --index "$work/index" --port "$port" > "$work/serve.log" 2>&1 &
[ "$(await_ready 60)" = never ] && { cat "$work/serve.log"; failed=1; close; exit 1; }

CODEGRAPH_PAGE=$base/ CHROMIUM=$(command -v chromium) timeout 240 node tests/browser/page.mjs > "$work/check.log" 2>&1
code=$?
read -r passed failed <<< "$(grep -E '^[0-9]+ passed, [0-9]+ failed$' "$work/check.log" | grep -oE '[0-9]+' | tr '\n' ' ')"
passed=${passed:-0} failed=${failed:-0}
[ "$code" -ne 0 ] && [ "$failed" -eq 0 ] && failed=1
[ "$failed" -eq 0 ] || cat "$work/check.log"
close
