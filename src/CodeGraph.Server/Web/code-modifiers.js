// Which modifiers fit a code, when to append them and why; those that never fit, behind a disclosure.

import { h } from './dom.js';
import { codeLink, disclosure, facts, group, list, notice, sources } from './facts.js';
import { APPLICABILITY, counted, nameOf } from './words.js';

/** The group of modifiers. */
export function modifiersGroup({ modifiers, never }) {
  const shown = ['APPLIES', 'CONDITIONAL', 'UNKNOWN'].map((kind) => [kind, modifiers.nodes.filter((item) => item.applicable === kind)]).filter(([, items]) => items.length > 0);
  return group('modifiers', 'Modifiers',
    shown.map(([kind, items]) => h('div', { class: 'part' }, h('h3', {}, `${APPLICABILITY[kind]} (${items.length})`), h('ul', { class: 'plain modifiers' }, items.map(modifier)))),
    modifiers.combinations ? combinations(modifiers.combinations) : null,
    never.totalCount > 0 ? disclosure(`${counted(never.totalCount, 'modifier')} never fit, each with the reason`, () => list(never.nodes, ({ code, family, reason }) =>
      [codeLink(code, 'modifier'), ' ', h('span', { class: 'quiet' }, `${family}: `), reason])) : null,
    notice(modifiers.notice),
    sources(modifiers.nodes.map((item) => item.provenance), modifiers.combinations?.provenance));
}

function modifier({ code, family, reason, condition, whenToUse, modifier: record }) {
  return h('li', {}, h('details', {},
    h('summary', {}, h('span', { class: 'code' }, code), ' ', nameOf(record) ?? family),
    facts([['When', whenToUse], ['Condition', condition], ['Why', reason], ['More', codeLink(code, 'modifier')]])));
}

function combinations({ first, second, reason }) {
  const letters = (items) => list(items, ({ letter, meaning }) => [h('span', { class: 'code' }, letter), ' ', meaning ?? '']);
  return h('div', { class: 'part' }, h('h3', {}, 'Two letters, put together'), h('p', {}, reason), facts([['First letter', letters(first)], ['Second letter', letters(second)]]));
}
