// Relay: the compiler takes the schema the server exports, and the runtime pages and refetches with what it compiled.
import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import relay from 'relay-runtime';
import { check, finish, url, version } from '../lib/check.mjs';
import { run } from '../lib/processes.mjs';

console.log(`# Relay compiler ${version('relay-compiler')}, runtime ${version('relay-runtime')}`);

const folder = fileURLToPath(new URL('../relay/', import.meta.url));
const generated = `${folder}generated/`;
const compiled = createRequire(generated);
const artifact = (name) => compiled(`./artifacts/${name}.graphql.js`);

await check('the compiler takes the exported schema, @connection and @refetchable', async () => {
  rmSync(generated, { recursive: true, force: true });
  mkdirSync(`${generated}artifacts`, { recursive: true });
  const sdl = await fetch(`${url}?sdl`);
  assert.equal(sdl.status, 200);
  writeFileSync(`${generated}schema.graphql`, await sdl.text());
  writeFileSync(`${generated}artifacts/package.json`, '{ "type": "commonjs" }');
  writeFileSync(`${generated}relay.config.json`, JSON.stringify({
    src: '../src', schema: 'schema.graphql', artifactDirectory: 'artifacts', language: 'javascript', eagerEsModules: false, customScalarTypes: { Date: 'string' },
  }));
  await run('relay-compiler', ['relay.config.json'], generated);
});

const createEnvironment = () => new relay.Environment({
  store: new relay.Store(new relay.RecordSource()),
  network: relay.Network.create(async ({ text }, variables) => (await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: text, variables }),
  })).json()),
});

/** Fetches a query and keeps it in the store; gives the data of the fragment in it. */
async function load(environment, query, fragment, variables) {
  const operation = relay.createOperationDescriptor(query, variables);
  environment.retain(operation);
  await relay.fetchQuery(environment, query, variables).toPromise();
  const root = environment.lookup(operation.fragment).data;
  return () => environment.lookup(relay.getSelector(fragment, root)).data;
}

/** Fetches the next page as a pagination container does: into the connection that the store has already. */
async function loadMore(environment, fragment, direction, count, cursor, variables) {
  const { paginationRequest, paginationMetadata } = relay.getPaginationMetadata(fragment, 'check');
  const next = relay.getPaginationVariables(direction, count, cursor, variables, {}, paginationMetadata);
  environment.retain(relay.createOperationDescriptor(paginationRequest, next));
  await relay.fetchQuery(environment, paginationRequest, next).toPromise();
}

await check('pages three pages forward into one connection', async () => {
  const environment = createEnvironment();
  const fragment = artifact('CodesList_query');
  const read = await load(environment, artifact('CodesListQuery'), fragment, { first: 6 });
  for (let page = 2; page <= 3; page++) {
    const { pageInfo } = read().codes;
    assert.equal(pageInfo.hasNextPage, true);
    await loadMore(environment, fragment, 'forward', 6, pageInfo.endCursor, {});
  }

  const codes = read().codes.edges.map((edge) => edge.node.code);
  assert.equal(codes.length, 18);
  assert.deepEqual(codes, [...new Set(codes)].sort());
});

await check('pages three pages backward from the end', async () => {
  const environment = createEnvironment();
  const fragment = artifact('CodesList_query');
  const read = await load(environment, artifact('CodesListQuery'), fragment, { last: 6 });
  for (let page = 2; page <= 3; page++) {
    const { pageInfo } = read().codes;
    assert.equal(pageInfo.hasPreviousPage, true);
    await loadMore(environment, fragment, 'backward', 6, pageInfo.startCursor, {});
  }

  const { codes } = read();
  const values = codes.edges.map((edge) => edge.node.code);
  assert.equal(values.length, 18);
  assert.deepEqual(values, [...new Set(values)].sort());
  assert.equal(codes.pageInfo.hasNextPage, false);
});

await check('pages a filtered list to its end; the count is of the whole list', async () => {
  const environment = createEnvironment();
  const fragment = artifact('CodesList_query');
  const variables = { where: { code: { startsWith: 'A95' } } };
  const read = await load(environment, artifact('CodesListQuery'), fragment, { first: 10, ...variables });
  while (read().codes.pageInfo.hasNextPage) {
    await loadMore(environment, fragment, 'forward', 10, read().codes.pageInfo.endCursor, variables);
  }

  assert.equal(read().codes.edges.length, read().codes.totalCount);
});

await check('refetches a code by its id through Query.node', async () => {
  const environment = createEnvironment();
  const operation = relay.createOperationDescriptor(artifact('CodeCardQuery'), { code: 'A9597' });
  environment.retain(operation);
  await relay.fetchQuery(environment, artifact('CodeCardQuery'), { code: 'A9597' }).toPromise();
  const fragment = artifact('CodeCard_code');
  const card = environment.lookup(relay.getSelector(fragment, environment.lookup(operation.fragment).data.code)).data;
  assert.equal(card.longDescription, undefined);

  const { refetchableRequest } = relay.getRefetchMetadata(fragment, 'check');
  const again = await relay.fetchQuery(environment, refetchableRequest, { id: card.id, details: true }).toPromise();
  const full = environment.lookup(relay.getSelector(fragment, again.node)).data;
  assert.equal(full.code, 'A9597');
  assert.ok(full.longDescription.length > card.shortDescription.length && full.specialties.length > 0);
});

await check('pages through search hits, a union, with facets beside them', async () => {
  const environment = createEnvironment();
  const fragment = artifact('SearchBox_query');
  const variables = { text: 'injection' };
  const read = await load(environment, artifact('SearchBoxQuery'), fragment, variables);
  assert.ok(read().search.facets.length > 0);
  await loadMore(environment, fragment, 'forward', 5, read().search.pageInfo.endCursor, variables);
  const { edges } = read().search;
  assert.equal(edges.length, 10);
  assert.ok(edges.every((edge) => ['Code', 'Modifier'].includes(edge.node.__typename)));
});

finish();
