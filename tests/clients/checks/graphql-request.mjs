// The smallest clients: fetch as the README shows it, and graphql-request.
import assert from 'node:assert/strict';
import { ClientError, GraphQLClient, gql } from 'graphql-request';
import { check, finish, url, version } from '../lib/check.mjs';

console.log(`# fetch and graphql-request ${version('graphql-request')}`);

await check('fetch posts a query and reads the answer', async () => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: '{ code(code: "A9597") { code shortDescription } }' }),
  });
  assert.equal(response.status, 200);
  assert.deepEqual(await response.json(), { data: { code: { code: 'A9597', shortDescription: 'Pet, dx, for tumor id, noc' } } });
});

await check('fetch gets a query by its address and again by its tag', async () => {
  const address = `${url}?query=${encodeURIComponent('{ code(code: "A9597") { code } }')}`;
  const first = await fetch(address);
  assert.equal(first.status, 200);
  const tag = first.headers.get('etag');
  assert.ok(tag);
  const second = await fetch(address, { headers: { 'If-None-Match': tag } });
  assert.equal(second.status, 304);
});

const client = new GraphQLClient(url);

await check('graphql-request sends variables', async () => {
  const answer = await client.request(
    gql`query Search($text: String!, $first: Int) { search(query: $text, first: $first) { totalCount nodes { __typename ... on Code { code } } } }`,
    { text: 'blood volume tracr', first: 2 });
  assert.deepEqual(answer.search.nodes.map((node) => node.code).sort(), ['A9524', 'A9532']);
});

await check('graphql-request throws the errors of a document that is not valid', async () => {
  await assert.rejects(client.request('{ nope }'), (problem) => {
    assert.ok(problem instanceof ClientError);
    assert.match(problem.response.errors[0].message, /Cannot query field "nope" on type "Query"/);
    return true;
  });
});

await check('graphql-request reads the schema by introspection', async () => {
  const { getIntrospectionQuery, buildClientSchema } = await import('graphql');
  const schema = buildClientSchema(await client.request(getIntrospectionQuery({ descriptions: true, specifiedByUrl: true, inputValueDeprecation: true, oneOf: true })));
  assert.ok(schema.getType('Code').getInterfaces().some((type) => type.name === 'Node'));
});

finish();
