// All hits of a search, each with what matched and why it stands where it does; and the answer, when a question was asked.

import { ask } from './api.js';
import { behind } from './behind.js';
import { button, h, marked } from './dom.js';
import { codeLink, disclosure, facts, list, notice, sources } from './facts.js';
import { address, linkTo, read } from './route.js';
import { counted, FIELDS, nameOf, STATUSES, TIERS } from './words.js';

const QUESTION = /\?\s*$|^(what|whats|which|when|where|who|why|how|does|do|did|is|are|was|can|could|may|must|should|will)\b.*\s/i;

/** Whether a text reads like a question rather than like words to find. */
export const isQuestion = (text) => QUESTION.test(text);

/** The elements of the page of a search; `answer` is null when no question was asked. */
export function resultsPage({ search, answer }, text, query, variables) {
  const hits = h('ol', { class: 'hits' }, search.edges.map(hit));
  return [
    h('header', { class: 'record-head' },
      h('h1', { tabindex: '-1' }, answer ? text : `“${text}”`),
      search.totalCount === 0 && answer ? null : h('p', { class: 'quiet' }, search.totalCount === 0 ? 'Nothing matches.' : counted(search.totalCount, 'match', 'matches')),
      notice(search.interpretation),
      search.didYouMean.length > 0 ? didYouMean(search.didYouMean) : null),
    answer ? answered(answer) : null,
    sections(search.facets),
    hits,
    search.pageInfo.hasNextPage ? more(hits, query, variables, search.pageInfo.endCursor) : null,
    behind(query, variables),
  ].filter((made) => made !== null);
}

// Codes are never corrected: what is near is offered, with the reason.
function didYouMean(offers) {
  return h('div', { class: 'offers' }, h('p', {}, 'Did you mean'), list(offers, ({ text, reason, code }) =>
    [code ? codeLink(code.code) : h('a', { href: linkTo('q', text) }, text), h('span', { class: 'quiet' }, ` ${reason}`)]));
}

function answered({ isAnswered, sentences, notice: said, codes, searches, asOf }) {
  return h('section', { class: 'answer', 'aria-label': 'Answer' },
    h('p', { class: 'quiet' }, isAnswered ? `Answer, as of ${asOf}` : 'Not answered'),
    sentences.map((sentence) => h('p', { class: sentence.isAbsence ? 'unknown' : '' }, sentence.text)),
    notice(said),
    list(codes, (code) => [codeLink(code.code), ' ', nameOf(code) ?? '']),
    searches.length > 0 ? h('p', {}, 'Search for: ', searches.map(({ query }, i) => [i > 0 ? ', ' : '', h('a', { href: linkTo('q', query) }, query)])) : null,
    sources(sentences.map((sentence) => sentence.provenance)));
}

// The sections of all hits; choosing one keeps only its hits.
function sections(facets) {
  const route = read(location.search);
  const values = facets.find((facet) => facet.field === 'section')?.values ?? [];
  if (values.length < 2 && !route.within) {
    return null;
  }
  const choose = (within) => document.dispatchEvent(new CustomEvent('go', { detail: address({ ...route, within }) }));
  const select = h('select', { id: 'within', onchange: () => choose(select.value) },
    h('option', { value: '' }, 'all sections'),
    values.map(({ value, label, count }) => h('option', { value }, `${value}${label ? ` ${label}` : ''} (${count})`)));
  if (route.within && !values.some(({ value }) => value === route.within)) {
    select.append(h('option', { value: route.within }, route.within));
  }
  select.value = route.within;
  return h('p', { class: 'within' }, h('label', { for: 'within' }, 'Within'), ' ', select);
}

function hit({ node, match, highlights, score }) {
  const isModifier = node.__typename === 'Modifier';
  const name = nameOf(node);
  const same = highlights.find((highlight) => highlight.text === name);
  const others = highlights.filter((highlight) => highlight !== same && highlight.field !== 'CODE' && !(highlight.field === 'SHORT_DESCRIPTION' && same));
  return h('li', {},
    h('p', { class: 'hit-name' }, codeLink(node.code, isModifier ? 'modifier' : 'code'), ' ', name === null ? h('span', { class: 'unknown' }, 'no description loaded') : marked(name, same?.spans ?? [])),
    others.length > 0 ? list(others.slice(0, 3), ({ field, text, spans }) => h('span', { class: 'quiet' }, `${FIELDS[field]}: `, marked(text, spans))) : null,
    h('p', { class: 'quiet' }, [isModifier ? 'Modifier' : node.section?.name, node.status === 'ACTIVE' ? null : node.status === 'TERMINATED' ? `ended ${node.dates?.terminated ?? ''}` : STATUSES[node.status].toLowerCase()].filter(Boolean).join(' · ')),
    disclosure('Why it stands here', () => explained(match, score), { class: 'explain' }));
}

function explained({ tier, field, term, synonym, relatedTo, edits }, score) {
  return facts([
    ['Kind of match', TIERS[tier] ?? tier],
    ['Found in', `${FIELDS[field] ?? field}, as “${term}”`],
    ['Through', synonym],
    ['Family of', relatedTo && codeLink(relatedTo)],
    ['Letters corrected', edits > 0 ? String(edits) : null],
    ['Score', `${score.toFixed(3)}: it orders hits of the same kind of match, which comes first`],
  ]);
}

function more(hits, query, variables, cursor) {
  let after = cursor;
  const said = h('span', { role: 'status' });
  const press = button('Show more', async () => {
    press.disabled = true;
    try {
      const { edges, pageInfo } = (await ask(query, { ...variables, after })).search;
      hits.append(...edges.map(hit));
      after = pageInfo.endCursor;
      press.hidden = !pageInfo.hasNextPage;
      said.textContent = `${counted(hits.childElementCount, 'match', 'matches')} shown.`;
    } catch (problem) {
      said.textContent = problem.message;
    }
    press.disabled = false;
  });
  return h('p', { class: 'actions' }, press, said);
}
