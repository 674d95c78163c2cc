// What may be billed: the most units (MUE), and the codes that are not paid beside each other (PTP).

import { ask } from './api.js';
import { button, h } from './dom.js';
import { codeLink, group, notice, part, sources, table, tableRow, value } from './facts.js';
import { PAIRS } from './queries.js';
import { SETTINGS } from './words.js';

const PAIR_HEADINGS = ['Paid', 'Not paid beside it', 'Modifier', 'Why', 'Since'];

/** The group of NCCI edits. */
export function editsGroup(code, { asOf }) {
  const { medicallyUnlikelyEdits: units, procedureToProcedureEdits: pairs } = code;
  return group('edits', 'Units and edits (NCCI)',
    part('Most units (MUE)',
      table('Medically unlikely edits', ['Claims of', 'Units', 'Counted by', 'Why', 'Since'], units.edits.map((edit) =>
        [SETTINGS[edit.setting], String(edit.units), value(edit.adjudicationIndicator), edit.rationale, edit.effectiveDate])),
      notice(units.notice),
      sources(units.edits.map((edit) => edit.provenance))),
    part(`Not paid together (PTP)${pairs.totalCount > 0 ? `: ${pairs.totalCount.toLocaleString('en-US')} pairs` : ''}`,
      pairs.nodes.length > 0 ? pairTable(code.code, pairs, asOf) : null,
      notice(pairs.notice),
      sources(pairs.nodes.map((edit) => edit.provenance))));
}

function pairTable(code, pairs, asOf) {
  const made = table('Pairs of codes not paid together', PAIR_HEADINGS, pairs.nodes.map((edit) => cells(edit, code)));
  return pairs.pageInfo.hasNextPage ? [made, more(made, code, asOf, pairs.pageInfo.endCursor)] : made;
}

function cells(edit, code) {
  const name = (other) => (other === code ? h('strong', { class: 'code' }, other) : codeLink(other));
  return [name(edit.column1), name(edit.column2), value(edit.modifierIndicator), edit.rationale, [edit.effectiveDate, edit.deletionDate ? ` to ${edit.deletionDate}` : '']];
}

function more(made, code, asOf, cursor) {
  let after = cursor;
  const said = h('span', { role: 'status' });
  const press = button('Show more pairs', async () => {
    press.disabled = true;
    try {
      const { nodes, pageInfo } = (await ask(PAIRS, { code, asOf, after })).code.procedureToProcedureEdits;
      made.querySelector('tbody').append(...nodes.map((edit) => tableRow(cells(edit, code), PAIR_HEADINGS)));
      after = pageInfo.endCursor;
      press.hidden = !pageInfo.hasNextPage;
      said.textContent = `${nodes.length} more pairs.`;
    } catch (problem) {
      said.textContent = problem.message;
    }
    press.disabled = false;
  });
  return h('p', { class: 'actions' }, press, said);
}
