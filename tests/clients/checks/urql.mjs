// urql with its normalised cache (Graphcache), Relay paging and automatic persisted queries.
import assert from 'node:assert/strict';
import { Client, cacheExchange, fetchExchange, gql } from '@urql/core';
import { cacheExchange as graphcache } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { persistedExchange } from '@urql/exchange-persisted';
import { getIntrospectionQuery } from 'graphql';
import { check, finish, url, version } from '../lib/check.mjs';
import { recordingFetch } from '../lib/recording-fetch.mjs';

console.log(`# urql ${version('@urql/core')}, Graphcache ${version('@urql/exchange-graphcache')}, persisted ${version('@urql/exchange-persisted')}`);

const CODES = gql`
  query Codes($first: Int, $after: String) {
    codes(first: $first, after: $after) {
      edges { node { id code } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`;

await check('pages through codes; the document cache answers a page seen before', async () => {
  const recorder = recordingFetch();
  const client = new Client({ url, fetch: recorder.fetch, exchanges: [cacheExchange, fetchExchange], preferGetMethod: false });
  const codes = [];
  let after = null;
  for (let page = 0; page < 3; page++) {
    const { data, error } = await client.query(CODES, { first: 10, after });
    assert.equal(error, undefined);
    codes.push(...data.codes.edges.map((edge) => edge.node.code));
    after = data.codes.pageInfo.endCursor;
  }

  assert.equal(new Set(codes).size, 30);
  await client.query(CODES, { first: 10, after: null });
  assert.equal(recorder.sent.length, 3);
});

await check('Graphcache, knowing the schema, joins pages with relayPagination', async () => {
  const { data: schema } = await (await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: getIntrospectionQuery({ descriptions: false }) }),
  })).json();
  const client = new Client({
    url,
    preferGetMethod: false,
    exchanges: [
      graphcache({
        schema,
        keys: Object.fromEntries(['CodesConnection', 'CodesEdge', 'PageInfo'].map((name) => [name, () => null])),
        resolvers: { Query: { codes: relayPagination() } },
      }),
      fetchExchange,
    ],
  });
  let result = await client.query(CODES, { first: 8 });
  for (let page = 2; page <= 3; page++) {
    result = await client.query(CODES, { first: 8, after: result.data.codes.pageInfo.endCursor });
    assert.equal(result.error, undefined);
    assert.equal(result.data.codes.edges.length, 8 * page);
  }

  const codes = result.data.codes.edges.map((edge) => edge.node.code);
  assert.deepEqual(codes, [...new Set(codes)].sort());
});

await check('persistedExchange registers a query at the first miss, then gets it by its hash', async () => {
  const query = gql(`query Persisted_${Date.now()}($code: String!) { code(code: $code) { id code } }`);
  const ask = async () => {
    const recorder = recordingFetch();
    const client = new Client({
      url,
      fetch: recorder.fetch,
      exchanges: [persistedExchange({ preferGetForPersistedQueries: true }), fetchExchange],
    });
    const { data, error } = await client.query(query, { code: 'A9597' });
    assert.equal(error, undefined);
    assert.equal(data.code.code, 'A9597');
    return recorder.sent;
  };
  assert.equal((await ask()).length, 2);
  const again = await ask();
  assert.deepEqual(again.map((request) => [request.method, request.status]), [['GET', 200]]);
  assert.ok(!new URL(again[0].url).searchParams.has('query'));
});

await check('errors come with their path, beside the data', async () => {
  const client = new Client({ url, exchanges: [fetchExchange], preferGetMethod: false });
  const { data, error } = await client.query(gql`{ good: code(code: "A9597") { code } bad: node(id: "no id") { id } }`, {});
  assert.equal(data.good.code, 'A9597');
  assert.deepEqual(error.graphQLErrors[0].path, ['bad']);
});

finish();
