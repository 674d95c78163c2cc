#!/usr/bin/env bash
# What is promised on the official January 2026 file: import from text, xlsx and zip, its time and memory, the answers.
set -u -o pipefail
cd "$(dirname "$0")/.."
. .ci/lib.sh
dotnet build $server -c Release -v quiet > /dev/null
program=$server/bin/Release/net10.0/codegraph.dll
codegraph() { dotnet "$program" "$@"; }
work=$(mktemp -d)
trap 'jobs -p | xargs -r kill 2> /dev/null; rm -rf "$work"' EXIT
text=../shared/data/hcpcs/HCPC2026_JAN_ANWEB_01122026.txt
zip -qj "$work/january-2026-alpha-numeric-hcpcs-file.zip" "$text" ../shared/data/hcpcs/proc_notes_JAN2026.txt

for source in "${text%.txt}.xlsx" "$work/january-2026-alpha-numeric-hcpcs-file.zip" "$text"; do
  name=$(basename "$source")
  rm -rf "$work/full"
  began=$(date +%s%N)
  dotnet "$program" import "$source" --index "$work/full" --json > "$work/report.json" 2> "$work/import.log" &
  pid=$! peak=0
  while kill -0 $pid 2> /dev/null; do
    now=$(awk '/VmHWM/ { print $2 }' /proc/$pid/status 2> /dev/null)
    [ "${now:-0}" -gt "$peak" ] && peak=$now
    sleep 0.05
  done
  wait $pid
  expect "import of $name exits with 0" $? 0
  echo "note: import of $name took $((($(date +%s%N) - began) / 1000000)) ms and at most $((peak / 1024)) MB"
  expect "import of $name stays under 500 MB" "$((peak > 0 && peak / 1024 < 500))" 1
  expect "import of $name counts" "$(jq -c '[.codes, .modifiers]' "$work/report.json")" "[8623,383]"
  [[ $name == *.xlsx ]] || expect "import of $name names line 9170" "$(some 9170 < "$work/report.json")" yes
done

codegraph check --index "$work/full" > "$work/check.log" 2>&1
expect "check passes" $? 0
codegraph starter verify --against "$text" > "$work/verify.log" 2>&1
expect "starter verify finds no difference" $? 0
expect "wheelchiar finds wheelchairs" "$(codegraph search wheelchiar --index "$work/full" --json | jq -r ".hits[].description" | some wheelchair)" yes
# A9598 is a code of this release; A9523 is none of any.
expect "a code that does not exist has no hit but near codes" "$(codegraph search A9523 --index "$work/full" --json | jq -c '[.totalCount, (.didYouMean | length > 0)]')" "[0,true]"
expect "I-131 never yields I-125 first" "$(codegraph search I-131 --index "$work/full" --json | jq '.hits | length > 0 and all(.description | test("i-?131"; "i"))')" true

dotnet "$program" serve --index "$work/full" --port "$port" > "$work/serve.log" 2>&1 &
pid=$!
echo "note: first answer on the full index after $(await_ready 30) ms"
answer=$(ask '{ code(code: "E0601") { shortDescription } search(query: "blood volume tracr") { nodes { ... on Code { code } } } codes { totalCount } }')
expect "the full index answers by code" "$(jq -r .data.code.shortDescription <<< "$answer")" "Cont airway pressure device"
expect "and by words" "$(jq -r '[.data.search.nodes[:2][].code] | sort | join(" ")' <<< "$answer")" "A9524 A9532"
expect "over all codes" "$(jq '.data.codes.totalCount >= 8623' <<< "$answer")" true
resident=$(($(awk '/VmRSS/ { print $2 }' /proc/$pid/status) / 1024))
echo "note: the server holds $resident MB"
expect "the server holds under 200 MB" "$((resident > 20 && resident < 200))" 1
for bad in '{' '[]' '{"query":1}' 'nonsense'; do
  curl -s -m 10 -o "$work/bad.json" "$base/graphql" -H 'Content-Type: application/json' -d "$bad"
  expect "a malformed request gets an error: $bad" "$(jq '.errors | length > 0' "$work/bad.json")" true
done
expect "and the server lives on" "$(ask '{ __typename }' | jq -r .data.__typename)" Query
kill $pid
close
