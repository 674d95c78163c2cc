// The page: follows its address, asks for what it names, and shows it. Everything comes from the public GraphQL API of the
// same server, one query a view.

import { ask, latest, Problem } from './api.js';
import { codePage } from './code-page.js';
import { button, h } from './dom.js';
import { list } from './facts.js';
import { modifierPage } from './modifier-page.js';
import { ANSWER, CODE, HOME, MODIFIER, SEARCH, SECTION } from './queries.js';
import { isQuestion, resultsPage } from './results-page.js';
import { address, linkTo, read } from './route.js';
import { homePage, sectionPage } from './section-page.js';
import { searchBox } from './suggestions.js';

const byId = (id) => document.getElementById(id);
const content = byId('content');
const status = byId('status');
const asOf = byId('as-of');
const inactive = byId('inactive');
const requests = latest();
let shown = null;

const box = searchBox(
  { input: byId('query'), listbox: byId('suggestions'), message: byId('message'), status },
  {
    choices: () => ({ asOf: asOf.value || null, includeInactive: inactive.checked }),
    onCode: (code, isModifier) => go(linkTo(isModifier ? 'modifier' : 'code', code)),
    onSearch: (text) => go(linkTo('q', text)),
  });

// What each view asks and shows: `ask` gives the data, `found` whether there is something, `show` its elements.
const VIEWS = {
  home: {
    query: HOME, variables: () => ({}), found: () => true,
    show: (data) => homePage(data), title: () => 'CodeGraph: look up a billing code',
  },
  code: {
    query: CODE,
    variables: ({ value, asOf: date, locality }) => ({ code: value, asOf: date || null, locality: locality || null, withLocality: locality !== '' }),
    found: (data) => data.code !== null, show: codePage, title: ({ code }) => `${code.code}: ${code.longDescription ?? code.summary ?? 'billing code'} · CodeGraph`,
    missing: ({ lookup }) => unknownCode(lookup[0]),
  },
  modifier: {
    query: MODIFIER, variables: ({ value, asOf: date }) => ({ code: value, asOf: date || null }),
    found: (data) => data.modifier !== null, show: modifierPage, title: ({ modifier }) => `Modifier ${modifier.code} · CodeGraph`,
    missing: (_, { value }) => [`The loaded catalogue has no modifier “${value}”.`],
  },
  section: {
    query: SECTION,
    variables: ({ value, asOf: date, inactive: all }) => ({ code: value, asOf: date || null, after: null, where: all ? null : { status: { neq: 'TERMINATED' } } }),
    found: (data) => data.section !== null, show: sectionPage, title: ({ section }) => `${section.name} · CodeGraph`,
    missing: (_, { value }) => [`The loaded catalogue has no section “${value}”.`],
  },
  q: {
    query: SEARCH,
    variables: ({ value, asOf: date, inactive: all, within }) => ({
      text: value, asOf: date || null, includeInactive: all, after: null, where: within ? { section: { code: { eq: within } } } : null,
    }),
    also: async ({ value, asOf: date }, signal) => ({ answer: isQuestion(value) ? (await ask(ANSWER, { text: value, asOf: date || null }, signal)).answer : null }),
    found: () => true, show: (data, query, variables) => resultsPage(data, variables.text, query, variables),
    title: (_, { value }) => `${value} · CodeGraph`,
  },
};

/** Goes to another address of the page, as a link would. */
function go(to) {
  history.replaceState({ ...history.state, scroll: scrollY }, '');
  history.pushState({}, '', to);
  follow({ moveFocus: true, scroll: 0 });
}

async function follow({ moveFocus = false, scroll = null } = {}) {
  const route = read(location.search, location.hash);
  const view = VIEWS[route.view];
  const signal = requests.next();
  [asOf.value, inactive.checked] = [route.asOf, route.inactive];
  box.settle(route.view === 'section' ? '' : route.value);
  document.body.dataset.view = route.view;
  content.setAttribute('aria-busy', 'true');
  try {
    const variables = view.variables(route);
    const [data, more] = await Promise.all([ask(view.query, variables, signal), view.also?.(route, signal)]);
    if (!signal.aborted) {
      show(view, route, { ...data, ...more }, variables);
    }
  } catch (problem) {
    if (problem.name === 'AbortError') {
      return;
    }
    fail(problem);
  }
  if (!signal.aborted) {
    content.setAttribute('aria-busy', 'false');
    settle(route, moveFocus, scroll);
  }
}

function show(view, route, data, variables) {
  const isFound = view.found(data);
  const said = route.notice ? [h('p', { class: 'notice' }, route.notice)] : [];
  content.replaceChildren(...said, ...(isFound
    ? view.show(data, view.query, variables)
    : [h('header', { class: 'record-head' }, h('h1', { tabindex: '-1' }, `No ${route.view} “${route.value}”`), ...view.missing(data, route))]));
  document.title = isFound ? view.title(data, route) : `No ${route.view} “${route.value}” · CodeGraph`;
  const heading = content.querySelector('h1');
  if (heading) {
    status.textContent = heading.textContent;
  }
}

function unknownCode({ reason, suggestions }) {
  return [
    h('p', {}, reason),
    suggestions.length > 0 ? h('p', {}, 'Near it, each a code of its own:') : '',
    list(suggestions, ({ text, code, reason: why }) => [h('a', { class: 'code', href: linkTo('code', text) }, text), ` ${code?.shortDescription ?? ''} `, h('span', { class: 'quiet' }, why)]) ?? '',
  ];
}

function fail(problem) {
  const text = problem instanceof Problem ? problem.message : 'The page could not show the answer. Reload it; if that does not help, report what you looked up.';
  content.replaceChildren(h('div', { class: 'message problem', role: 'alert' }, h('p', {}, text), button('Try again', () => follow())));
  if (!(problem instanceof Problem)) {
    console.error(problem);
  }
}

function settle(route, moveFocus, scroll) {
  const target = /^#[a-z]+$/.test(location.hash) ? content.querySelector(location.hash) : null;
  if (moveFocus) {
    content.querySelector('h1')?.focus({ preventScroll: true });
  }
  if (target) {
    target.scrollIntoView();
  } else if (scroll !== null) {
    scrollTo(0, scroll);
  }
  shown = location.pathname + location.search;
}

function choicesChanged() {
  const route = read(location.search, location.hash);
  go(address({ ...route, asOf: asOf.value, inactive: inactive.checked }));
}

history.scrollRestoration = 'manual';
asOf.addEventListener('change', choicesChanged);
inactive.addEventListener('change', choicesChanged);
byId('search').addEventListener('click', () => box.submit());
document.addEventListener('go', (event) => go(event.detail));
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href]');
  const to = link?.getAttribute('href');
  if (link && !event.defaultPrevented && event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey && (to.startsWith('?') || to === './')) {
    event.preventDefault();
    go(to);
  }
});
for (const example of document.querySelectorAll('[data-example]')) {
  example.addEventListener('click', () => box.type(example.dataset.example));
}
// Links within the page change only the fragment, and what is shown stays.
addEventListener('popstate', (event) => {
  if (shown !== location.pathname + location.search) {
    follow({ moveFocus: true, scroll: event.state?.scroll ?? 0 });
  }
});
if (read(location.search, location.hash).view === 'home') {
  byId('query').focus();
}
follow({ scroll: history.state?.scroll ?? null });
