// The query behind a page, to copy, to run in the IDE and to learn the API from.

import { h } from './dom.js';
import { copyable, disclosure, group } from './facts.js';

/** A group with the query and variables that filled the page. */
export function behind(query, variables) {
  const given = JSON.stringify(Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== null && value !== undefined)), null, 2);
  return group('api', 'This page from the API',
    h('p', {}, 'One GraphQL query filled this page. Copy it with its variables, ',
      h('a', { href: 'graphql/', target: '_blank', rel: 'noopener' }, 'open the IDE'), ', paste both, and ask for what you need.'),
    disclosure('The query', () => copyable(query, 'query')),
    disclosure('Its variables', () => copyable(given, 'variables')),
    disclosure('As a shell command', () => copyable(command(query, given), 'command')));
}

function command(query, variables) {
  const body = JSON.stringify({ query: query.replace(/\s+/g, ' '), variables: JSON.parse(variables) }).replaceAll("'", String.raw`'\''`);
  return `curl ${new URL('graphql', location.href)} -H 'Content-Type: application/json' -d '${body}'`;
}
