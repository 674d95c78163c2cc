// The life of a code or modifier, as the loaded releases, corrections and transaction reports tell it.

import { h } from './dom.js';
import { group, list, part, sources } from './facts.js';
import { EVENTS } from './words.js';

/** The group of the history. */
export function historyGroup({ history, corrections, transactions, releases }) {
  return group('history', 'History',
    history.length === 0 ? h('p', { class: 'quiet' }, 'No loaded release dates it.') : h('ol', { class: 'plain timeline' }, history.map((event) => h('li', {},
      h('time', { datetime: event.date }, event.date), ' ', EVENTS[event.kind] ?? event.kind, event.action ? `: ${event.action.meaning ?? event.action.code}` : '',
      list(event.changes, ({ field, oldValue, newValue, oldMeaning, newMeaning }) => [
        h('span', { class: 'code' }, field ?? 'record'), ' ', said(oldValue, oldMeaning), ' → ', said(newValue, newMeaning)])))),
    sources(history.map((event) => event.provenance)),
    corrections.length === 0 ? null : part('Corrected by CMS',
      list(corrections, ({ action, effectiveDate }) => [action, effectiveDate ? h('span', { class: 'quiet' }, ` from ${effectiveDate}`) : null]),
      sources(corrections.map((item) => item.provenance))),
    transactions.length === 0 ? null : part('CMS’s transaction reports',
      list(transactions, ({ action, release }) => [action.meaning ?? action.code, release ? h('span', { class: 'quiet' }, ` · ${release.name}`) : null]),
      sources(transactions.map((item) => item.provenance))),
    releases.length === 0 ? null : h('p', { class: 'quiet' }, `In the loaded releases: ${releases.map((release) => release.name).join('; ')}.`));
}

const said = (value, meaning) => (value === null ? 'blank' : meaning ? `${value} (${meaning})` : value);
