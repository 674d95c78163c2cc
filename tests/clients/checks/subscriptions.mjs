// The clients for subscriptions: graphql-ws over WebSockets, graphql-sse and EventSource over server-sent events, and the two
// big clients on top of them. The server's subscription tells at once how things stand.
import assert from 'node:assert/strict';
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { OperationTypeNode } from 'graphql';
import { Client, fetchExchange, subscriptionExchange } from '@urql/core';
import { EventSource } from 'eventsource';
import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createWsClient } from 'graphql-ws';
import WebSocket from 'ws';
import { check, finish, url, version } from '../lib/check.mjs';

console.log(`# graphql-ws ${version('graphql-ws')}, graphql-sse ${version('graphql-sse')}, eventsource ${version('eventsource')}`);

const query = 'subscription { catalogueUpdates { generation codeCount modifierCount changes { __typename } } }';
const socketUrl = url.replace(/^http/, 'ws');
const patience = 15_000;

const within = (promise, what) => Promise.race([
  promise,
  new Promise((_, reject) => { setTimeout(() => reject(new Error(`no ${what} within ${patience / 1000} s`)), patience); }),
]);

function judge(update) {
  assert.ok(update.generation >= 1 && update.codeCount > 500 && update.modifierCount > 300, JSON.stringify(update));
  assert.equal(update.changes, null, 'the first update tells how things stand');
}

await check('graphql-ws receives an event, ends the subscription and asks on over the same socket', async () => {
  let sockets = 0;
  const client = createWsClient({ url: socketUrl, webSocketImpl: WebSocket, lazyCloseTimeout: 2_000, on: { connected: () => { sockets++; } } });
  const updates = client.iterate({ query });
  const { value } = await within(updates.next(), 'event');
  judge(value.data.catalogueUpdates);
  await within(updates.return(), 'end');

  const answers = client.iterate({ query: 'query ($code: String!) { code(code: $code) { code } }', variables: { code: 'A9597' } });
  const answer = await within(answers.next(), 'answer');
  assert.deepEqual(answer.value, { data: { code: { code: 'A9597' } } });
  assert.equal((await within(answers.next(), 'completion')).done, true);
  assert.equal(sockets, 1);
  await client.dispose();
});

await check('graphql-ws hands over the errors of a subscription that is not valid', async () => {
  const client = createWsClient({ url: socketUrl, webSocketImpl: WebSocket });
  const updates = client.iterate({ query: 'subscription { nope }' });
  await assert.rejects(within(updates.next(), 'error'), (problem) => {
    assert.match(problem[0].message, /Cannot query field "nope" on type "Subscription"/);
    return true;
  });
  await client.dispose();
});

await check('graphql-sse receives an event and a query\'s answer (distinct connections mode)', async () => {
  const client = createSseClient({ url, retryAttempts: 0 });
  const updates = client.iterate({ query });
  const { value } = await within(updates.next(), 'event');
  judge(value.data.catalogueUpdates);
  await updates.return();

  const answers = client.iterate({ query: '{ code(code: "A9597") { code } }' });
  assert.deepEqual((await within(answers.next(), 'answer')).value, { data: { code: { code: 'A9597' } } });
  assert.equal((await within(answers.next(), 'completion')).done, true);
  client.dispose();
});

await check('EventSource receives an event by its address alone', async () => {
  const events = new EventSource(`${url}?query=${encodeURIComponent(query)}`);
  const event = await within(new Promise((resolve, reject) => {
    events.addEventListener('next', resolve);
    events.addEventListener('error', (problem) => reject(new Error(problem.message ?? 'the stream failed')));
  }), 'event');
  judge(JSON.parse(event.data).data.catalogueUpdates);
  events.close();
});

await check('Apollo Client subscribes over graphql-ws beside its queries over HTTP', async () => {
  const sockets = createWsClient({ url: socketUrl, webSocketImpl: WebSocket });
  const client = new ApolloClient({
    cache: new InMemoryCache(),
    link: ApolloLink.split(({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION, new GraphQLWsLink(sockets), new HttpLink({ uri: url })),
  });
  const result = await within(new Promise((resolve, reject) => {
    const subscription = client.subscribe({ query: gql(query) }).subscribe({ next: (next) => { resolve(next); setTimeout(() => subscription.unsubscribe()); }, error: reject });
  }), 'event');
  judge(result.data.catalogueUpdates);
  const { data } = await client.query({ query: gql`{ code(code: "A9597") { code } }` });
  assert.equal(data.code.code, 'A9597');
  await sockets.dispose();
});

await check('urql subscribes over graphql-ws', async () => {
  const sockets = createWsClient({ url: socketUrl, webSocketImpl: WebSocket });
  const client = new Client({
    url,
    preferGetMethod: false,
    exchanges: [fetchExchange, subscriptionExchange({ forwardSubscription: (request) => ({ subscribe: (sink) => ({ unsubscribe: sockets.subscribe(request, sink) }) }) })],
  });
  const result = await within(new Promise((resolve) => {
    const subscription = client.subscription(query, {}).subscribe((next) => { resolve(next); setTimeout(() => subscription.unsubscribe()); });
  }), 'event');
  judge(result.data.catalogueUpdates);
  await sockets.dispose();
});

await check('urql subscribes by fetch alone', async () => {
  const client = new Client({ url, preferGetMethod: false, fetchSubscriptions: true, exchanges: [fetchExchange] });
  const result = await within(new Promise((resolve) => {
    const subscription = client.subscription(query, {}).subscribe((next) => { resolve(next); setTimeout(() => subscription.unsubscribe()); });
  }), 'event');
  judge(result.data.catalogueUpdates);
});

finish();
