// @defer and @stream as the clients that know them ask for them: each in the form it speaks.
import assert from 'node:assert/strict';
import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { Defer20220824Handler, GraphQL17Alpha9Handler } from '@apollo/client/incremental';
import { Client, fetchExchange } from '@urql/core';
import { check, finish, url, version } from '../lib/check.mjs';
import { recordingFetch } from '../lib/recording-fetch.mjs';

console.log(`# Apollo Client ${version('@apollo/client')}, urql ${version('@urql/core')}`);

const QUERY = `
  query Deferred($code: String!) {
    code(code: $code) {
      id
      code
      ... @defer(label: "words") { shortDescription synonyms }
    }
  }`;
const plain = await (await fetch(url, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: QUERY, variables: { code: 'A9500' } }),
})).json();

for (const [name, handler, format] of [
  ['GraphQL17Alpha9Handler', new GraphQL17Alpha9Handler(), 'incrementalSpec=v0.2'],
  ['Defer20220824Handler', new Defer20220824Handler(), 'deferSpec=20220824'],
]) {
  await check(`Apollo Client's ${name} puts a deferred fragment together`, async () => {
    const { fetch, sent } = recordingFetch();
    const client = new ApolloClient({ link: new HttpLink({ uri: url, fetch }), cache: new InMemoryCache(), incrementalHandler: handler });
    const states = [];
    await new Promise((resolve, reject) => {
      const subscription = client.watchQuery({ query: gql(QUERY), variables: { code: 'A9500' } }).subscribe({
        next(result) {
          if (result.error) { reject(result.error); }
          if (result.data?.code) { states.push(structuredClone(result.data)); }
          if (!result.loading && result.dataState === 'complete') { subscription.unsubscribe(); resolve(); }
        },
        error: reject,
      });
    });
    assert.match(sent.at(-1).type, new RegExp(`^multipart/mixed; boundary="-"; ${format}$`));
    assert.equal(states[0].code.shortDescription, undefined);
    assert.equal(states.at(-1).code.shortDescription, plain.data.code.shortDescription);
    assert.deepEqual(states.at(-1).code.synonyms, plain.data.code.synonyms);
  });
}

await check('urql puts a deferred fragment together', async () => {
  const { fetch, sent } = recordingFetch();
  const client = new Client({ url, exchanges: [fetchExchange], fetch, preferGetMethod: false });
  const results = [];
  await new Promise((resolve) => {
    client.query(QUERY, { code: 'A9500' }).subscribe((result) => {
      results.push(structuredClone({ data: result.data, hasNext: result.hasNext, error: result.error?.message }));
      if (!result.hasNext) { resolve(); }
    });
  });
  assert.match(sent.at(-1).type, /^multipart\/mixed/);
  assert.equal(results[0].data.code.shortDescription, undefined);
  assert.deepEqual(results.at(-1).data, plain.data);
});

// urql 6.0.3 puts the items of this form beside the list; it streams in the form of 2022 only.
await check("Apollo Client's GraphQL17Alpha9Handler puts a streamed list together", async () => {
  const client = new ApolloClient({ link: new HttpLink({ uri: url }), cache: new InMemoryCache(), incrementalHandler: new GraphQL17Alpha9Handler() });
  const query = '{ codes(first: 20) { nodes @stream(initialCount: 2) { id code } } }';
  const all = await (await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) })).json();
  const lengths = [];
  const last = await new Promise((resolve, reject) => {
    const subscription = client.watchQuery({ query: gql(query) }).subscribe({
      next(result) {
        if (result.error) { reject(result.error); }
        if (result.data?.codes) { lengths.push(result.data.codes.nodes.length); }
        if (!result.loading && result.dataState === 'complete') { subscription.unsubscribe(); resolve(result.data); }
      },
      error: reject,
    });
  });
  assert.equal(lengths[0], 2);
  assert.deepEqual(last.codes.nodes.map((node) => node.code), all.data.codes.nodes.map((node) => node.code));
});

finish();
