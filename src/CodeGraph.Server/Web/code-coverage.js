// What covers a code: the official coverage status, Medicare's documents that name it, and payers' own policies.

import { h, outside } from './dom.js';
import { facts, group, list, notice, part, sources, value } from './facts.js';
import { counted, spoken } from './words.js';

/** The group of coverage. */
export function coverageGroup({ coverage, payerPolicies }) {
  return group('coverage', 'Coverage',
    facts([['Medicare coverage', coverage.code ? value(coverage) : null]]),
    coverage.code ? h('p', { class: 'quiet' }, 'A code in the list is no promise of payment: medical necessity and the contractor decide.') : null,
    sources(coverage.provenance),
    part(`Local determinations and articles${coverage.documents.totalCount > 0 ? ` (${coverage.documents.totalCount})` : ''}`,
      list(coverage.documents.nodes, ({ document }) => documentLine(document)),
      coverage.documents.totalCount > coverage.documents.nodes.length ? h('p', { class: 'quiet' }, `The first ${coverage.documents.nodes.length} of ${counted(coverage.documents.totalCount, 'document')}; the API pages through all.`) : null,
      notice(coverage.notice),
      sources(coverage.documents.nodes.map((listing) => listing.provenance))),
    coverage.nationalDeterminations.length === 0 ? null : part('National determinations',
      list(coverage.nationalDeterminations, ({ section, document, reason }) => [
        document ? outside(document.url, document.displayId, document.title ? ` ${document.title}` : '') : h('strong', {}, `Section ${section}`),
        h('span', { class: 'quiet block' }, reason)]),
      sources(coverage.nationalDeterminations.map((item) => item.provenance))),
    coverage.selfAdministeredDrugs.length === 0 ? null : part('Excluded as usually self-administered',
      list(coverage.selfAdministeredDrugs, ({ brand, effectiveDate, endDate, article }) => [
        outside(article.url, article.displayId, article.title ? ` ${article.title}` : ''),
        h('span', { class: 'quiet block' }, [brand, effectiveDate ? `from ${effectiveDate}` : null, endDate ? `to ${endDate}` : null].filter(Boolean).join(', '))]),
      sources(coverage.selfAdministeredDrugs.map((item) => item.provenance))),
    part('Payers’ policies',
      list(payerPolicies.policies, (policy) => [
        h('strong', {}, policy.payer.name), ' ', h('span', { class: 'tag' }, spoken(policy.kind)), policy.modifier ? ` with ${policy.modifier}` : '',
        h('span', { class: 'block' }, policy.text),
        h('span', { class: 'quiet block' }, [policy.citation, policy.effectiveFrom ? `from ${policy.effectiveFrom}` : null, policy.effectiveTo ? `to ${policy.effectiveTo}` : null].filter(Boolean).join(', '))]),
      notice(payerPolicies.notice),
      sources(payerPolicies.policies.map((policy) => policy.provenance))));
}

function documentLine(document) {
  const { displayId, title, kind, articleType, isProposed, effectiveDate, retirementDate, contractors, contractorNames, url } = document;
  const names = contractorNames ?? [...new Set(contractors.map((contractor) => contractor.name))].join(', ');
  return [
    outside(url, displayId, title ? ` ${title}` : ''), isProposed ? h('span', { class: 'tag' }, 'Proposed') : null,
    h('span', { class: 'quiet block' }, [articleType ?? spoken(kind), names, effectiveDate ? `since ${effectiveDate}` : null, retirementDate ? `retired ${retirementDate}` : null].filter(Boolean).join(' · ')),
  ];
}
