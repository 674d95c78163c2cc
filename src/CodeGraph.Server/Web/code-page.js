// The page of a code: its head, then its groups of facts in the order a coder asks for them.

import { h } from './dom.js';
import { coverageGroup } from './code-coverage.js';
import { editsGroup } from './code-edits.js';
import { modifiersGroup } from './code-modifiers.js';
import { paymentGroup } from './code-payment.js';
import { chips, codeLink, facts, group, list, notice, part, sources, value } from './facts.js';
import { behind } from './behind.js';
import { historyGroup } from './history.js';
import { linkTo } from './route.js';
import { nameOf, RELATIONS, STATUSES, SYSTEMS } from './words.js';

/** The elements of a code's page. */
export function codePage(answer, query, variables) {
  const { code } = answer;
  const groups = [
    wordsGroup(code),
    paymentGroup(code, answer.office, answer.facility),
    modifiersGroup(code),
    coverageGroup(code),
    editsGroup(code, variables),
    recordGroup(code),
    relatedGroup(code),
    historyGroup(code),
    questionsGroup(code),
    behind(query, variables),
  ].filter((made) => made !== null);
  return [head(code, breadcrumb(code)), contents(groups), ...groups];
}

/** The head of a code or modifier: what it is, whether it is valid, and what must be known before reading on. */
export function head(record, trail) {
  const official = record.longDescription ?? record.shortDescription;
  const { dates } = record;
  const validity = [
    dates?.added ? `added ${dates.added}` : null,
    dates?.terminated ? `last valid day ${dates.terminated}` : null,
  ].filter(Boolean).join(', ');
  return h('header', { class: 'record-head' },
    h('p', { class: 'trail' }, trail),
    h('h1', { tabindex: '-1' }, h('span', { class: 'code' }, record.code), ' ', h('span', { class: `badge ${record.status}` }, STATUSES[record.status])),
    official ? h('p', { class: 'descriptor' }, official) : null,
    record.summary ? h('p', { class: official ? 'summary' : 'descriptor' }, record.summary) : null,
    h('p', { class: 'quiet' },
      [record.longDescription && record.shortDescription ? `Short: “${record.shortDescription}”` : null, validity || null, `as of ${record.asOf}`].filter(Boolean).join(' · ')),
    record.descriptors.filter((descriptor) => descriptor.copyright).slice(0, 1).map((descriptor) => h('p', { class: 'quiet' }, descriptor.copyright)),
    notice(record.recordNotice),
    notice(record.descriptorNotice),
    sources(record.descriptors.map((descriptor) => descriptor.provenance)));
}

function breadcrumb({ system, section }) {
  const link = ({ code, name }) => h('a', { href: linkTo('section', code) }, name);
  return [SYSTEMS[system], section?.parent ? [' › ', link(section.parent)] : null, section ? [' › ', link(section)] : null];
}

function contents(groups) {
  return h('nav', { class: 'contents', 'aria-label': 'On this page' },
    h('ul', {}, groups.map((made) => h('li', {}, h('a', { href: `#${made.id}` }, made.querySelector('h2').textContent)))));
}

function wordsGroup(code) {
  return group('words', 'In other words',
    facts([
      ['Also known as', chips(code.synonyms)],
      ['In plain words', chips(code.plainLanguage)],
      ['Clinical context', code.clinicalContext],
      ['Billing and documentation', code.documentation],
      ['Service type', code.serviceType],
      ['Where', code.sitesOfService.length ? chips(code.sitesOfService) : null],
    ]),
    code.provenance.curated ? sources(code.provenance.curated) : h('p', { class: 'quiet' }, 'CodeGraph’s editors have written nothing about this code.'),
    part('Specialties that use it',
      chips(code.usedBy, ({ specialty, provenance }) => [specialty.name, specialty.medicareSpecialtyCode ? h('span', { class: 'quiet' }, ` ${specialty.medicareSpecialtyCode}`) : null, provenance.origin === 'DERIVED' ? h('span', { class: 'quiet' }, ' by a rule') : null]),
      sources(code.usedBy.map((use) => use.provenance))));
}

function recordGroup(code) {
  const rows = facts([...codedRows(code),
    ['BETOS', value(code.betos)],
    ['Type of service', list(code.typesOfService, value)],
    ['Anesthesia base units', code.anesthesiaBaseUnits > 0 ? String(code.anesthesiaBaseUnits) : null],
    ['Surgical center', code.ambulatorySurgery && [value(code.ambulatorySurgery.group), code.ambulatorySurgery.effectiveDate ? `, since ${code.ambulatorySurgery.effectiveDate}` : '']],
    ['Cross-references', list(code.crossReferences, (reference) => (reference.code ? [codeLink(reference.code.code), ' ', reference.code.shortDescription ?? ''] : reference.text))],
    ['Coverage manual', code.references?.coverageIssuesManual.join(', ')],
    ['Carriers manual', code.references?.medicareCarriersManual.join(', ')],
    ['Statute', code.references?.statute],
    ['Laboratory certificates', list(code.references?.labCertifications, value)],
  ]);
  const { processingNote: note, notOtherwiseClassified: noc } = code;
  return group('record', 'Official record',
    rows ?? notice(code.descriptorNotice),
    sources(code.provenance.official),
    note ? part(`Processing note ${note.number}`, note.text ? h('p', {}, note.text) : notice(note.note), sources(note.provenance)) : null,
    part('Not otherwise classified (NOC)',
      noc.isListed === null ? notice(noc.notice) : h('p', {}, noc.isListed ? 'On CMS’s list: a claim must describe what was supplied.' : 'Not on CMS’s list.'),
      sources(noc.provenance)));
}

/** The rows of the official record that codes and modifiers share. */
export function codedRows({ pricing, action, dates }) {
  return [
    ['Pricing', list(pricing?.indicators, value)],
    ['Multiple pricing', value(pricing?.multiplePricing)],
    ['Added', dates?.added],
    ['Last action', action && [value(action), dates?.actionEffective ? `, effective ${dates.actionEffective}` : '']],
    ['Last valid day', dates?.terminated],
  ];
}

function relatedGroup(code) {
  const { section } = code;
  return group('related', 'Related codes',
    code.related.length === 0 ? h('p', { class: 'quiet' }, 'No loaded record relates another code to it.') : list(code.related, (other) => [
      h('span', { class: 'tag' }, RELATIONS[other.kind] ?? other.kind), ' ',
      other.code ? codeLink(other.code.code) : h('span', { class: 'code' }, other.text), ' ', nameOf(other.code) ?? '',
      h('span', { class: 'quiet block' }, other.reason)]),
    sources(code.related.map((other) => other.provenance)),
    section ? h('p', {}, 'Browse: ', h('a', { href: linkTo('section', section.code) }, `all codes of ${section.name}`)) : null);
}

function questionsGroup(code) {
  return group('questions', 'Questions and answers', code.faq.map((item) =>
    h('details', { class: 'question' }, h('summary', {}, item.question),
      h('p', { class: item.isAnswered ? '' : 'unknown' }, item.answer), sources(item.provenance))));
}
