// What Medicare pays: the physician fee schedule, nationally and in a locality, and the hospital outpatient system.

import { ask } from './api.js';
import { h } from './dom.js';
import { disclosure, facts, group, notice, part, sources, table, value } from './facts.js';
import { LOCALITIES } from './queries.js';
import { address, read } from './route.js';
import { dollars, FACTORS } from './words.js';

const COMPONENTS = { 26: 'Professional (26)', TC: 'Technical (TC)', 53: 'Discontinued (53)' };
const NO_RULE = new Set(['9', '09', 'XXX']);

/** The group of fees; `office` and `facility` are the estimates in a locality, when one was chosen. */
export function paymentGroup(code, office, facility) {
  const { feeSchedule: fees, outpatientPayment: outpatient } = code;
  const paid = fees.rows.filter((row) => row.isUsedForPayment || row.workRvu > 0 || row.nonFacility.totalRvu > 0);
  return group('payment', 'What Medicare pays',
    part(fees.release?.name ?? 'Physician fee schedule',
      amounts(paid),
      fees.conversionFactors.length > 0 && paid.length > 0 ? h('p', { class: 'quiet' }, 'Conversion factor ', fees.conversionFactors.map((factor, i) => [i > 0 ? '; ' : '', dollarsExact(factor.value), FACTORS[factor.kind] ? ` (${FACTORS[factor.kind]})` : '']), '. National amounts, before deductible and coinsurance.') : null,
      paid.length > 0 ? locality(fees.rows, office, facility, code.asOf) : null,
      notice(fees.notice),
      indicators(fees.rows[0]),
      sources(fees.rows.map((row) => row.provenance), fees.conversionFactors.map((factor) => factor.provenance), fees.otherSystems.map((system) => system.provenance))),
    part(outpatient.release?.name ?? 'Hospital outpatient payment (OPPS)',
      facts([
        ['Status', value(outpatient.status)],
        ['APC', outpatient.classification],
        ['Relative weight', outpatient.relativeWeight],
        ['Payment rate', outpatient.paymentRate === null ? null : dollarsExact(outpatient.paymentRate)],
        ['National copayment', outpatient.nationalCopayment === null ? null : dollarsExact(outpatient.nationalCopayment)],
        ['Minimum copayment', outpatient.minimumCopayment === null ? null : dollarsExact(outpatient.minimumCopayment)],
      ]),
      notice(outpatient.notice),
      sources(outpatient.provenance)));
}

// Rates have up to four decimals, and none of them may be lost.
const dollarsExact = (amount) => (Math.abs(amount * 100 - Math.round(amount * 100)) < 1e-6 ? dollars(amount) : `$${amount}`);

function amounts(rows) {
  return table('Relative values and national amounts', ['Component', 'Work RVU', 'Total RVU, office', 'Office', 'Total RVU, facility', 'Facility'], rows.map((row) => [
    COMPONENTS[row.modifier] ?? row.modifier ?? 'Whole service',
    number(row.workRvu), number(row.nonFacility.totalRvu), amount(row.nonFacility), number(row.facility.totalRvu), amount(row.facility),
  ]));
}

const number = (rvu) => rvu.toFixed(2);

function amount({ amounts: all, isRare }) {
  const shown = all.map(({ kind, amount: value }) => h('span', { class: 'amount' }, dollars(value), FACTORS[kind] ? h('small', {}, ` ${FACTORS[kind]}`) : null));
  return [shown.length > 0 ? shown : '–', isRare ? h('small', { class: 'quiet block' }, 'rarely done there') : null];
}

function indicators(row) {
  const shown = row && facts([
    ['Status', value(row.status)],
    ...Object.entries({
      'Global days': row.globalDays, 'Professional and technical': row.professionalTechnical, 'Several procedures (51)': row.multipleProcedure,
      'Both sides (50)': row.bilateral, 'Assistant at surgery': row.assistant, 'Two surgeons (62)': row.coSurgeons, 'Surgical team (66)': row.teamSurgeons, Supervision: row.supervision,
    }).map(([name, coded]) => [name, coded && !NO_RULE.has(coded.code) ? value(coded) : null]),
  ]);
  return shown ? disclosure('Payment indicators: global days, bilateral, assistants…', () => shown) : null;
}

// The list of places is asked for when the chooser is there, not with every page of a code.
function locality(rows, office, facility, asOf) {
  const route = read(location.search);
  const select = h('select', { id: 'locality', onchange: () => choose(select.value) }, h('option', { value: '' }, 'National'));
  const note = h('div', {});
  fill(select, note, route.locality, asOf);
  return h('div', { class: 'locality' }, h('label', { for: 'locality' }, 'Amounts in a locality'), ' ', select, note, office ? estimate(rows, office, facility) : null);
}

function choose(code) {
  document.dispatchEvent(new CustomEvent('go', { detail: address({ ...read(location.search), locality: code }) }));
}

async function fill(select, note, chosen, asOf) {
  try {
    const { localities } = await ask(LOCALITIES, { asOf });
    select.append(...localities.localities.map(({ code, state, name }) => h('option', { value: code }, `${state} · ${name} (${code})`)));
    if (chosen && ![...select.options].some((option) => option.value === chosen)) {
      select.append(h('option', { value: chosen }, chosen));
    }
    select.value = chosen;
    note.append(...[notice(localities.notice)].filter(Boolean));
  } catch (problem) {
    note.append(notice(problem.message));
  }
}

function estimate(rows, office, facility) {
  const components = rows.filter((row) => row.modifier === null || row.modifier === '26' || row.modifier === 'TC').map((row) => row.modifier);
  const lineOf = (all, modifier) => all.lines.find((line) => (line.modifiers[0] ?? null) === modifier);
  const shown = (line) => (line?.amount === null || line === undefined ? line?.notice ?? '–' : dollars(line.amount));
  return [
    office.locality ? h('p', {}, h('strong', {}, `${office.locality.name}, ${office.locality.state}`)) : null,
    table('Amounts in the locality', ['Component', 'Office', 'Facility'], components.map((modifier) =>
      [COMPONENTS[modifier] ?? 'Whole service', shown(lineOf(office, modifier)), shown(lineOf(facility, modifier))])),
    notice(office.notice),
    disclosure('What the amounts take for granted', () => h('ul', {}, office.assumptions.map((text) => h('li', {}, text)))),
    sources(office.locality?.provenance),
  ];
}
