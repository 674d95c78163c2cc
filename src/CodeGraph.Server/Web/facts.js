// What the groups of facts are built from: rows, coded values, notices and, under each group, where its facts come from.

import { button, h, outside } from './dom.js';
import { linkTo } from './route.js';
import { ORIGINS } from './words.js';

/** A group of a page with a heading; nothing when it has no content. */
export function group(id, title, ...content) {
  const shown = content.flat(Infinity).filter((item) => item);
  return shown.length === 0 ? null : h('section', { id, class: 'group', 'aria-labelledby': `${id}-title` }, h('h2', { id: `${id}-title` }, title), shown);
}

/** A smaller heading inside a group with what follows it; nothing when nothing follows. */
export function part(title, ...content) {
  const shown = content.flat(Infinity).filter((item) => item);
  return shown.length === 0 ? null : h('div', { class: 'part' }, h('h3', {}, title), shown);
}

/** Names and values; rows without a value are left out. */
export function facts(rows) {
  const shown = rows.filter(([, content]) => content !== null && content !== undefined && content !== '' && content !== false);
  return shown.length === 0 ? null : h('dl', { class: 'facts' }, shown.map(([name, content]) => h('div', {}, h('dt', {}, name), h('dd', {}, content))));
}

/** A coded value with its meaning, or with the note that the official list has none. */
export function value(coded) {
  return coded && h('span', { class: 'coded' }, h('span', { class: 'value-code' }, coded.code), coded.meaning ?? h('span', { class: 'unknown' }, coded.note ?? 'meaning not loaded'));
}

/** Several things below each other; null for none. */
export function list(items, show = (item) => item) {
  return items?.length ? h('ul', { class: 'plain' }, items.map((item) => h('li', {}, show(item)))) : null;
}

/** Short things beside each other; null for none. */
export function chips(items, show = (item) => item) {
  return items?.length ? h('ul', { class: 'chips' }, items.map((item) => h('li', {}, show(item)))) : null;
}

/** A table with a caption for those who hear it; null without rows. */
export function table(caption, headings, rows) {
  return rows.length === 0 ? null : h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption },
    h('table', {},
      h('caption', { class: 'visually-hidden' }, caption),
      h('thead', {}, h('tr', {}, headings.map((heading) => h('th', { scope: 'col' }, heading)))),
      h('tbody', {}, rows.map((cells) => tableRow(cells, headings)))));
}

/** A row of a table; on a phone each cell shows its heading. */
export function tableRow(cells, headings) {
  return h('tr', {}, cells.map((cell, i) => h(i === 0 ? 'th' : 'td', { scope: i === 0 ? 'row' : null, 'data-label': headings[i] }, cell)));
}

/** What the API itself says is missing or must be known. */
export function notice(text) {
  return text ? h('p', { class: 'notice' }, linked(text)) : null;
}

// Notices name the page a file is downloaded from.
function linked(text) {
  return text.split(/(https:\/\/[^\s()]+)/).map((piece, i) => (i % 2 === 1 ? outside(piece, piece) : piece));
}

/** A code or modifier as a link to its page. */
export function codeLink(code, view = 'code') {
  return h('a', { class: 'code', href: linkTo(view, code) }, code);
}

/** Something that opens; its content is made when it is opened first. */
export function disclosure(title, make, attributes = {}) {
  const made = h('details', attributes, h('summary', {}, title));
  made.addEventListener('toggle', () => {
    if (made.open && made.childElementCount === 1) {
      made.append(...[make()].flat(Infinity).filter((item) => item));
    }
  });
  return made;
}

/** Where facts come from, each source once: who says it, the file, the release, the line and the rule. */
export function sources(...provenances) {
  const lines = new Map();
  for (const provenance of provenances.flat(Infinity)) {
    if (provenance) {
      lines.set(JSON.stringify(provenance), provenance);
    }
  }
  const shown = [...lines.values()];
  if (shown.length === 0) {
    return null;
  }
  const all = () => h('ul', { class: 'sources' }, shown.map((provenance) => h('li', {}, source(provenance))));
  return shown.length <= 2 ? all() : disclosure(`${shown.length} sources`, all, { class: 'sources-more' });
}

function source({ origin, source: file, release, row, rule }) {
  return [
    h('span', { class: `origin ${origin}` }, ORIGINS[origin]), ' ', file,
    release ? `, release ${release}` : '', row ? `, line ${row}` : '',
    rule ? h('span', { class: 'rule' }, ` ${rule}`) : null,
  ];
}

/** Text that can be copied, such as a query. */
export function copyable(text, label) {
  const said = h('span', { role: 'status', class: 'copied' });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      said.textContent = 'Copied.';
    } catch {
      said.textContent = 'The browser does not allow copying here; select the text instead.';
    }
  };
  return [h('pre', { tabindex: '0', 'aria-label': label }, text), h('p', { class: 'actions' }, button(`Copy ${label}`, copy), said)];
}
