// The page of a modifier.

import { behind } from './behind.js';
import { codedRows, head } from './code-page.js';
import { h } from './dom.js';
import { chips, codeLink, facts, group, list, notice, part, sources, value } from './facts.js';
import { historyGroup } from './history.js';
import { counted, nameOf, SYSTEMS } from './words.js';

/** The elements of a modifier's page. */
export function modifierPage({ modifier }, query, variables) {
  const official = facts([['Medicare coverage', modifier.coverage.code ? value(modifier.coverage) : null], ...codedRows(modifier)]);
  return [
    head(modifier, `${SYSTEMS[modifier.system]} modifier`),
    group('words', 'When to use it',
      facts([['When', modifier.whenToUse], ['Documentation', modifier.documentation], ['Also known as', chips(modifier.synonyms)], ['In plain words', chips(modifier.plainLanguage)]]),
      sources(modifier.provenance.curated)),
    group('fits', 'Codes it fits', codes('Fits', modifier.applies), codes('Fits under a condition', modifier.conditional),
      modifier.applies.totalCount + modifier.conditional.totalCount === 0 ? notice('No rule that is loaded tells which codes it fits.') : null),
    group('record', 'Official record', official ?? notice(modifier.descriptorNotice), sources(modifier.provenance.official)),
    historyGroup(modifier),
    behind(query, variables),
  ].filter((made) => made !== null);
}

function codes(title, { totalCount, nodes }) {
  return totalCount === 0 ? null : part(`${title}: ${counted(totalCount, 'code')}`,
    list(nodes, (code) => [codeLink(code.code), ' ', nameOf(code) ?? '']),
    totalCount > nodes.length ? h('p', { class: 'quiet' }, `The first ${nodes.length}; the API pages through all.`) : null);
}
