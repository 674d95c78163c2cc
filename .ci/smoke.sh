#!/usr/bin/env bash
# The README's first command as a newcomer types it: it builds, makes index/ from the starter catalogue, serves, answers.
set -u -o pipefail
cd "$(dirname "$0")/.."
. .ci/lib.sh
find index -mindepth 1 ! -name .gitkeep -delete
log=$(mktemp)
dotnet run --project $server -c Release -- --port "$port" > "$log" 2>&1 &
run=$!
trap 'pkill -P $run 2> /dev/null; kill $run 2> /dev/null; rm -f "$log"' EXIT
[ "$(await_ready 300)" = never ] && { cat "$log"; failed=1; close; exit 1; }

for url in "$base/graphql" "$base/"; do
  expect "prints $url" "$(some "$url" < "$log")" yes
done
answer=$(ask '{ code(code: "A9597") { shortDescription longDescription coverage { code meaning } betos { code meaning } pricing { indicators { code meaning } } synonyms plainLanguage specialties { name } } }')
expect "A9597 short" "$(jq -r .data.code.shortDescription <<< "$answer")" "Pet, dx, for tumor id, noc"
expect "A9597 coverage" "$(jq -r '.data.code.coverage | .code + " " + .meaning' <<< "$answer")" "C Carrier judgment"
expect "A9597 BETOS" "$(jq -r '.data.code.betos | .code + " " + .meaning' <<< "$answer")" "I1E Standard imaging - nuclear medicine"
expect "A9597 pricing" "$(jq -r '.data.code.pricing.indicators[] | .code + " " + .meaning' <<< "$answer")" "57 Other carrier priced"
expect "A9597 has synonyms, plain language and specialties" "$(jq '.data.code | [.synonyms, .plainLanguage, .specialties] | all(length > 0)' <<< "$answer")" true
answer=$(ask '{ search(query: "blood volume tracr") { totalCount nodes { ... on Code { code } } edges { match { tier } } } }')
expect "a misspelt query finds the two tracers first" "$(jq -r '[.data.search.nodes[:2][].code] | sort | join(" ")' <<< "$answer")" "A9524 A9532"
answer=$(ask '{ code(code: "0524T") { longDescription synonyms plainLanguage summary } }')
expect "0524T has no AMA descriptor" "$(jq -r .data.code.longDescription <<< "$answer")" null
expect "0524T has its own words" "$(jq '.data.code.synonyms | length > 0' <<< "$answer")" true
expect "the typeahead page is there" "$(curl -s -m 10 "$base/" | some '<title>')" yes
expect "a browser is led to the IDE" "$(curl -s -m 10 -L -H 'Accept: text/html' "$base/graphql" | some 'banana cake pop')" yes
expect "the IDE is configured" "$(curl -s -m 10 "$base/graphql/bcp-config.json" | jq -c .)" '{"useBrowserUrlAsEndpoint":true}'
expect "live" "$(curl -s -m 10 -o /dev/null -w '%{http_code}' "$base/health/live")" 200
close
