// CodeGraph as a subgraph: Apollo's composition joins it with a small second subgraph, and Apollo's gateway plans and executes
// queries over both by HTTP, entities resolved in either direction.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { composeServices } from '@apollo/composition';
import { ApolloGateway } from '@apollo/gateway';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { buildSchema, graphql, parse } from 'graphql';
import { check, finish, version } from '../lib/check.mjs';

const url = process.env.CODEGRAPH_SUBGRAPH_URL ?? 'http://127.0.0.1:5001/graphql';
console.log(`# Apollo composition ${version('@apollo/composition')}, gateway ${version('@apollo/gateway')}, subgraph ${version('@apollo/subgraph')}`);

const ask = async (query, variables) => (await fetch(url, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ query, variables }),
})).json();

// A clinic's own subgraph: it charges for codes and notes what it billed.
const clinicTypes = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@external", "@requires", "@shareable"])
  type Query { charges: [Charge!]!  chargeOf(code: String!): Code }
  type Charge @key(fields: "number") { number: ID!  amount: Float!  code: Code  }
  type Code @key(fields: "code") {
    code: String!
    shortDescription: String @external
    charge: Float
    label: String @requires(fields: "shortDescription")
  }
  type Specialty @key(fields: "code") { code: String!  staff: Int! }
`);
const prices = { A9597: 120.5, A9524: 80, E0601: 900 };
const clinicSchema = buildSubgraphSchema([{
  typeDefs: clinicTypes,
  resolvers: {
    Query: {
      charges: () => [{ number: '1', amount: 120.5, code: 'A9597' }, { number: '2', amount: 80, code: 'A9524' }, { number: '3', amount: 1, code: 'NOPE' }],
      chargeOf: (_, { code }) => ({ code }),
    },
    Charge: { code: ({ code }) => ({ code }) },
    Code: {
      __resolveReference: (representation) => representation,
      charge: ({ code }) => prices[code] ?? null,
      label: ({ code, shortDescription }) => `${code}: ${shortDescription}`,
    },
    Specialty: { __resolveReference: (representation) => representation, staff: ({ code }) => code.length },
  },
}]);
const asked = [];
const clinic = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) {
    chunks.push(chunk);
  }

  const { query, variables } = JSON.parse(Buffer.concat(chunks));
  asked.push(query);
  response.setHeader('Content-Type', 'application/json');
  response.end(JSON.stringify(await graphql({ schema: clinicSchema, source: query, variableValues: variables })));
});
await new Promise((resolve) => { clinic.listen(0, '127.0.0.1', resolve); });

let sdl;
let supergraphSdl;

await check('_service gives the SDL with its keys and without what every subgraph has', async () => {
  const { data, errors } = await ask('{ _service { sdl } }');
  assert.equal(errors, undefined);
  sdl = data._service.sdl;
  assert.match(sdl, /@link\(url: "https:\/\/specs\.apollo\.dev\/federation\/v2\.4", import: \[/);
  assert.match(sdl, /^type Code implements Node @key\(fields: "code"\) @key\(fields: "id"\)/m);
  assert.match(sdl, /^type PageInfo @shareable/m);
  assert.doesNotMatch(sdl, /_entities|_Service|scalar FieldSet|directive @key/);
});

await check('the whole schema is valid GraphQL and has the additions of the subgraph specification', async () => {
  const schema = buildSchema(await (await fetch(`${url}?sdl`)).text());
  const query = schema.getQueryType().getFields();
  assert.equal(String(query._entities.type), '[_Entity]!');
  assert.equal(String(query._entities.args[0].type), '[_Any!]!');
  assert.equal(String(query._service.type), '_Service!');
  assert.deepEqual(schema.getType('_Entity').getTypes().map(String).sort(), ['Code', 'Modifier', 'Release', 'Section', 'Specialty']);
  assert.equal(String(schema.getDirective('key').args[0].type), 'FieldSet!');
});

await check('@apollo/subgraph reads the SDL as one of its own', () => {
  const schema = buildSubgraphSchema(parse(sdl));
  assert.deepEqual(schema.getType('_Entity').getTypes().map(String).sort(), ['Code', 'Modifier', 'Release', 'Section', 'Specialty']);
});

await check('composition joins it with a subgraph that extends Code and Specialty', () => {
  const { errors, supergraphSdl: composed } = composeServices([
    { name: 'codegraph', typeDefs: parse(sdl), url },
    { name: 'clinic', typeDefs: clinicTypes, url: `http://127.0.0.1:${clinic.address().port}/` },
  ]);
  assert.deepEqual((errors ?? []).map((error) => error.message), []);
  supergraphSdl = composed;
});

await check('_entities answers representations in their order, null and an error for those that are wrong', async () => {
  const { data, errors } = await ask(
    'query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Code { code } ... on Modifier { code } ... on Specialty { name } } }',
    { r: [
      { __typename: 'Modifier', code: 'RR' },
      { __typename: 'Code', code: 'A9597' },
      { __typename: 'Code', code: 'NOPE1' },
      { __typename: 'Nothing', id: 1 },
      { __typename: 'Specialty', code: 'nuclear-medicine' },
    ] });
  assert.deepEqual(data._entities[0], { __typename: 'Modifier', code: 'RR' });
  assert.deepEqual(data._entities[1], { __typename: 'Code', code: 'A9597' });
  assert.deepEqual(data._entities.slice(2, 4), [null, null]);
  assert.equal(data._entities[4].__typename, 'Specialty');
  assert.deepEqual(errors.map((error) => error.path), [['_entities', 3]]);
});

process.env.APOLLO_TELEMETRY_DISABLED = '1';
let executor;
let schema;

await check('the gateway loads the supergraph', async () => {
  const gateway = new ApolloGateway({ supergraphSdl, logger: { debug() {}, info() {}, warn() {}, error: console.error } });
  ({ executor, schema } = await gateway.load());
});

const execute = async (query) => {
  const result = await executor({
    schema,
    document: parse(query),
    request: { query, variables: {} },
    queryHash: query,
    operationName: undefined,
    context: {},
    metrics: {},
    overallCachePolicy: { restrict() {}, policyIfCacheable() {} },
    cache: new Map(),
    logger: console,
  });
  assert.equal(result.errors, undefined, JSON.stringify(result.errors));
  return result.data;
};

await check('the gateway fetches codes for the other subgraph by their key', async () => {
  const { charges } = await execute('{ charges { number amount code { code shortDescription coverage { code } specialties { name staff } } } }');
  assert.equal(charges[0].code.shortDescription, 'Pet, dx, for tumor id, noc');
  assert.equal(charges[0].code.coverage.code, 'C');
  assert.ok(charges[0].code.specialties.length > 0 && charges[0].code.specialties.every((specialty) => specialty.staff > 0 && specialty.name));
  assert.equal(charges[2].code, null, 'CodeGraph has no such code');
});

await check('the gateway extends CodeGraph\'s own results by the other subgraph', async () => {
  asked.length = 0;
  const { codes } = await execute('{ codes(first: 5, where: { code: { startsWith: "A95" } }) { totalCount nodes { code charge label } } }');
  assert.equal(codes.nodes.length, 5);
  assert.ok(codes.nodes.every((code) => code.label.startsWith(`${code.code}: `)));
  assert.equal(asked.length, 1, 'one batch of entities for all of them');
});

clinic.close();
finish();
