// Apollo Client as a front end sets it up: normalised cache, Relay-style paging, persisted queries over GET.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';
import { check, finish, url, version } from '../lib/check.mjs';
import { recordingFetch } from '../lib/recording-fetch.mjs';

console.log(`# Apollo Client ${version('@apollo/client')}`);

const cacheOptions = {
  possibleTypes: { Node: ['Code', 'Modifier', 'Specialty', 'Section', 'Release'], SearchHit: ['Code', 'Modifier'] },
  typePolicies: { Query: { fields: { codes: relayStylePagination(['where', 'order']) } } },
};
const createClient = (link) => new ApolloClient({ link, cache: new InMemoryCache(cacheOptions) });

const CODES = gql`
  query Codes($first: Int, $after: String, $where: CodeFilterInput) {
    codes(first: $first, after: $after, where: $where) {
      totalCount
      edges { cursor node { id code shortDescription } }
      pageInfo { hasNextPage endCursor }
    }
  }`;

await check('pages through codes with fetchMore and relayStylePagination', async () => {
  const client = createClient(new HttpLink({ uri: url }));
  const query = client.watchQuery({ query: CODES, variables: { first: 7 } });
  let shown = () => {};
  const subscription = query.subscribe((result) => result.data && !result.loading && shown(result.data));
  const next = () => new Promise((resolve) => { shown = resolve; });
  let data = await next();
  for (let page = 2; page <= 4; page++) {
    const grown = next();
    await query.fetchMore({ variables: { after: data.codes.pageInfo.endCursor } });
    data = await grown;
    assert.equal(data.codes.edges.length, 7 * page);
  }

  subscription.unsubscribe();
  const codes = data.codes.edges.map((edge) => edge.node.code);
  assert.equal(new Set(codes).size, 28, 'no code comes twice');
  assert.deepEqual(codes, [...codes].sort(), 'the pages join in order');
});

await check('reads every code of a section to the last page', async () => {
  const client = createClient(new HttpLink({ uri: url }));
  const variables = { first: 8, where: { code: { startsWith: 'A95' } } };
  let { data } = await client.query({ query: CODES, variables });
  const codes = data.codes.edges.map((edge) => edge.node.code);
  while (data.codes.pageInfo.hasNextPage) {
    ({ data } = await client.query({ query: CODES, variables: { ...variables, after: data.codes.pageInfo.endCursor }, fetchPolicy: 'no-cache' }));
    codes.push(...data.codes.edges.map((edge) => edge.node.code));
  }

  assert.equal(codes.length, data.codes.totalCount);
  assert.ok(codes.length > 8 && codes.every((code) => code.startsWith('A95')));
});

await check('normalises by __typename and id, so that two queries share an entity', async () => {
  const client = createClient(new HttpLink({ uri: url }));
  const { data } = await client.query({ query: gql`{ code(code: "A9524") { id code shortDescription } }` });
  const key = `Code:${data.code.id}`;
  assert.equal(client.cache.extract()[key].code, 'A9524');
  await client.query({ query: gql`query ($id: ID!) { node(id: $id) { id ... on Code { longDescription specialties { id name } } } }`, variables: { id: data.code.id } });
  const entity = client.cache.extract()[key];
  assert.ok(entity.shortDescription && entity.longDescription, 'both answers are in one entity');
  assert.ok(entity.specialties.every((specialty) => specialty.__ref.startsWith('Specialty:')));
});

await check('reads a fragment on an interface from the cache', async () => {
  const client = createClient(new HttpLink({ uri: url }));
  const { data } = await client.query({ query: gql`{ modifier(code: "RR") { id code } }` });
  const read = client.cache.readFragment({ id: client.cache.identify(data.modifier), fragment: gql`fragment AnyNode on Node { id }` });
  assert.equal(read.id, data.modifier.id);
});

const sha256 = (text) => createHash('sha256').update(text).digest('hex');
const persisted = (recorder) => ApolloLink.from([
  new PersistedQueryLink({ sha256, useGETForHashedQueries: true }),
  new HttpLink({ uri: url, fetch: recorder.fetch }),
]);

await check('registers a persisted query at the first miss, then gets it by its hash', async () => {
  const query = gql(`query Persisted_${Date.now()} { code(code: "A9597") { id code __typename } }`);
  const first = recordingFetch();
  await createClient(persisted(first)).query({ query });
  assert.deepEqual(first.sent.map((request) => request.method), ['GET', 'POST']);
  assert.equal(JSON.parse(first.sent[1].body).query.includes('Persisted'), true);

  const second = recordingFetch();
  const { data } = await createClient(persisted(second)).query({ query });
  assert.equal(data.code.code, 'A9597');
  assert.deepEqual(second.sent.map((request) => [request.method, request.status]), [['GET', 200]]);
  assert.ok(!new URL(second.sent[0].url).searchParams.has('query'));
});

await check('sends queries by GET when asked to', async () => {
  const recorder = recordingFetch();
  const client = createClient(new HttpLink({ uri: url, useGETForQueries: true, fetch: recorder.fetch }));
  const { data } = await client.query({ query: CODES, variables: { first: 3 } });
  assert.equal(data.codes.edges.length, 3);
  assert.equal(recorder.sent[0].method, 'GET');
});

await check('errorPolicy "all" gives the data beside the errors', async () => {
  const client = createClient(new HttpLink({ uri: url }));
  const { data, error } = await client.query({
    query: gql`{ good: code(code: "A9597") { id code } bad: node(id: "no id") { id } }`,
    errorPolicy: 'all',
  });
  assert.equal(data.good.code, 'A9597');
  assert.equal(data.bad, null);
  assert.ok(CombinedGraphQLErrors.is(error));
  assert.deepEqual(error.errors[0].path, ['bad']);
});

await check('a document that is not valid rejects with its errors', async () => {
  const client = createClient(new HttpLink({ uri: url }));
  await assert.rejects(client.query({ query: gql`{ code(code: 5) { nope } }` }), (problem) => {
    assert.ok(CombinedGraphQLErrors.is(problem));
    assert.ok(problem.errors.every((error) => error.locations.length > 0));
    return true;
  });
});

finish();
