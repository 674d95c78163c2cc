#!/usr/bin/env bash
# The README's test command, with its counts added up over all projects. Fails when tests that need the official files
# were skipped although the files are there.
set -u -o pipefail
cd "$(dirname "$0")/.."
log=$(mktemp)
trap 'rm -f "$log"' EXIT
dotnet test 2>&1 | tee "$log" | grep -vE '^\s*$'
code=${PIPESTATUS[0]}
read -r p f s <<< "$(grep -E '(Passed|Failed|Skipped)! +- Failed:' "$log" |
  sed -E 's/.*Failed: +([0-9]+), Passed: +([0-9]+), Skipped: +([0-9]+).*/\1 \2 \3/' |
  awk '{ f += $1; p += $2; s += $3 } END { print p + 0, f + 0, s + 0 }')"
if [ "$s" -gt 0 ] && [ -d ../shared/data ]; then
  echo "$s tests were skipped although ../shared/data is there"
  f=$((f + s)) s=0 code=1
fi
[ "$code" -ne 0 ] && [ "$f" -eq 0 ] && f=1
echo "$p passed, $f failed, $s skipped"
[ "$f" -eq 0 ] && [ "$p" -gt 0 ]
