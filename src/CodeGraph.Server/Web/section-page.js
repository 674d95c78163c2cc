// The start page's list of sections, and the page of a section with its codes.

import { ask } from './api.js';
import { behind } from './behind.js';
import { button, h } from './dom.js';
import { codeLink, facts, list } from './facts.js';
import { linkTo } from './route.js';
import { counted, DATA_SETS, nameOf, SYSTEMS } from './words.js';

/** The elements below the search box of the start page: what is loaded, and the sections to browse. */
export function homePage({ sections, releases }) {
  return [
    h('section', { class: 'browse', 'aria-labelledby': 'browse-title' },
      h('h2', { id: 'browse-title' }, 'Browse'),
      h('ul', { class: 'tiles' }, sections.map((section) => h('li', {}, h('a', { href: linkTo('section', section.code) },
        h('span', { class: 'code' }, section.system === 'CPT' ? 'CPT' : section.code), h('strong', {}, section.name), h('small', {}, `${section.firstCode} to ${section.lastCode}`)))))),
    h('section', { class: 'loaded', 'aria-labelledby': 'loaded-title' },
      h('h2', { id: 'loaded-title' }, 'What is loaded'),
      facts(Object.entries(DATA_SETS).map(([dataSet, name]) => {
        const loaded = releases.filter((release) => release.dataSet === dataSet);
        return [name, loaded.length === 0 ? h('span', { class: 'unknown' }, 'nothing loaded') : list(loaded, (release) =>
          `${release.name}${release.codeCount ? `, ${counted(release.codeCount, 'code')}` : ''}`)];
      }))),
  ];
}

/** The elements of a section's page. */
export function sectionPage({ section }, query, variables) {
  const { codes, parent, parts } = section;
  const items = h('ul', { class: 'plain codes' }, codes.nodes.map(line));
  return [
    h('header', { class: 'record-head' },
      h('p', { class: 'trail' }, SYSTEMS[section.system], parent ? [' › ', h('a', { href: linkTo('section', parent.code) }, parent.name)] : null),
      h('h1', { tabindex: '-1' }, section.name),
      section.description ? h('p', {}, section.description) : null,
      h('p', { class: 'quiet' }, `${section.firstCode} to ${section.lastCode}, ${counted(codes.totalCount, 'code')}`)),
    parts.length > 0 ? list(parts, (part) => h('a', { href: linkTo('section', part.code) }, part.name)) : null,
    codes.totalCount === 0 ? h('p', { class: 'notice' }, 'The loaded catalogue has no code of this section on the date.') : items,
    codes.pageInfo.hasNextPage ? more(items, query, variables, codes.pageInfo.endCursor) : null,
    behind(query, variables),
  ];
}

function line(code) {
  return h('li', {}, codeLink(code.code), ' ', nameOf(code) ?? h('span', { class: 'unknown' }, 'no description loaded'),
    code.status === 'TERMINATED' ? h('span', { class: 'tag bad' }, `ended ${code.dates?.terminated ?? ''}`) : null);
}

function more(items, query, variables, cursor) {
  let after = cursor;
  const said = h('span', { role: 'status' });
  const press = button('Show more codes', async () => {
    press.disabled = true;
    try {
      const { nodes, pageInfo } = (await ask(query, { ...variables, after })).section.codes;
      items.append(...nodes.map(line));
      after = pageInfo.endCursor;
      press.hidden = !pageInfo.hasNextPage;
      said.textContent = `${counted(items.childElementCount, 'code')} shown.`;
    } catch (problem) {
      said.textContent = problem.message;
    }
    press.disabled = false;
  });
  return h('p', { class: 'actions' }, press, said);
}

