// The typeahead page: an ARIA 1.2 combobox over the `suggest` field and a panel over the `code` and `modifier` fields.
// Everything shown comes from the public GraphQL API of the same server.

const SUGGEST = `query Suggest($text: String!) {
  suggest(text: $text, first: 8, includeInactive: true) {
    code
    text
    spans { start end }
    match { tier field term synonym edits }
    node {
      __typename
      ... on Code { longDescription shortDescription summary status dates { terminated } }
      ... on Modifier { longDescription shortDescription whenToUse status dates { terminated } }
    }
  }
}`;

const DID_YOU_MEAN = `query DidYouMean($text: String!) {
  search(query: $text, first: 1) { didYouMean { text reason } }
}`;

const CODE = `query Code($code: String!) {
  code(code: $code) {
    code system shortDescription longDescription descriptorNotice status summary
    section { id name }
    coverage { code meaning note }
    pricing { indicators { code meaning note } multiplePricing { code meaning note } }
    betos { code meaning note }
    typesOfService { code meaning note }
    anesthesiaBaseUnits
    action { code meaning note }
    dates { added actionEffective terminated }
    crossReferences { text code { code } }
    references { coverageIssuesManual medicareCarriersManual statute labCertifications { code meaning note } }
    processingNote { number text }
    synonyms plainLanguage clinicalContext documentation serviceType sitesOfService
    specialties { name }
    provenance { official { ...source } curated { ...source } }
  }
}
fragment source on Provenance { origin source release row }`;

const MODIFIER = `query Modifier($code: String!) {
  modifier(code: $code) {
    code system shortDescription longDescription descriptorNotice status
    coverage { code meaning note }
    pricing { indicators { code meaning note } multiplePricing { code meaning note } }
    action { code meaning note }
    dates { added actionEffective terminated }
    synonyms plainLanguage whenToUse documentation
    provenance { official { ...source } curated { ...source } }
  }
}
fragment source on Provenance { origin source release row }`;

const SYSTEMS = { HCPCS: 'HCPCS Level II', CPT: 'CPT', CDT: 'CDT' };
const STATUSES = { ACTIVE: 'Active', TERMINATED: 'Terminated', NOT_YET_EFFECTIVE: 'Not yet effective', UNKNOWN: 'Status unknown' };
const FIELDS = {
  CODE: 'code', SHORT_DESCRIPTION: 'short description', LONG_DESCRIPTION: 'description', SYNONYM: 'also known as',
  PLAIN_LANGUAGE: 'in plain words', SUMMARY: 'summary', CLINICAL_CONTEXT: 'clinical context',
};

const DESCRIPTIONS = new Set(['CODE', 'SHORT_DESCRIPTION', 'LONG_DESCRIPTION']);

const input = document.getElementById('query');
const listbox = document.getElementById('suggestions');
const message = document.getElementById('message');
const status = document.getElementById('status');
const detail = document.getElementById('detail');

let options = [];
let active = -1;
let pending = null;

/** Makes an element; text is always text, so nothing from the index can become markup. */
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

async function ask(query, variables, signal) {
  const response = await fetch('graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify({ query, variables }),
    signal,
  });
  const answer = await response.json();
  if (answer.errors?.length) {
    throw new Error(answer.errors[0].message);
  }
  return answer.data;
}

/** The text with its matched spans marked. Spans are UTF-16 offsets, as JavaScript's are. */
function marked(text, spans) {
  const parts = [];
  let end = 0;
  for (const span of spans) {
    if (span.start < end) {
      continue;
    }
    parts.push(text.slice(end, span.start), element('mark', {}, text.slice(span.start, span.end)));
    end = span.end;
  }
  parts.push(text.slice(end));
  return parts.filter((part) => part !== '');
}

/** Says in words why a suggestion is there: the name it matched, the synonym, the corrected word. */
function why({ match, text, spans }, shown) {
  const reasons = [];
  if (text !== shown && !DESCRIPTIONS.has(match.field) && match.tier !== 'EXACT_CODE' && match.tier !== 'CODE_PREFIX') {
    reasons.push([`${FIELDS[match.field] ?? match.field}: `, ...marked(text, spans)]);
  }
  if (match.edits > 0) {
    reasons.push([`read as “${match.term}”`]);
  } else if (match.synonym && match.synonym !== text) {
    reasons.push([`through “${match.synonym}”`]);
  }
  return reasons;
}

/** The matched words where they stand in the description shown, which may be another text than the one that matched. */
function spansIn(shown, { text, spans, match }) {
  if (text === shown || !DESCRIPTIONS.has(match.field)) {
    return text === shown ? spans : [];
  }
  const found = spans.flatMap((span) => {
    const word = text.slice(span.start, span.end).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    return [...shown.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${word}`, 'giu'))].map((hit) => ({ start: hit.index, end: hit.index + hit[0].length }));
  });
  return found.sort((one, other) => one.start - other.start);
}

function optionOf(suggestion, index) {
  const { code, node, match } = suggestion;
  const shown = node.longDescription ?? node.shortDescription ?? node.summary ?? node.whenToUse ?? suggestion.text;
  const typed = match.tier === 'CODE_PREFIX' ? match.term.length : match.tier === 'EXACT_CODE' ? code.length : 0;
  const notes = [
    ...(node.__typename === 'Modifier' ? [['modifier']] : []),
    ...(node.status === 'ACTIVE' || node.status === 'UNKNOWN' ? [] : [[node.status === 'TERMINATED' && node.dates?.terminated ? `ended ${node.dates.terminated}` : STATUSES[node.status].toLowerCase()]]),
    ...why(suggestion, shown),
  ];
  const made = element('li', { role: 'option', id: `option-${index}`, 'aria-selected': 'false' },
    element('span', { class: 'code' }, ...marked(code, typed > 0 ? [{ start: 0, end: typed }] : [])),
    element('span', { class: 'option-text' }, ...marked(shown, spansIn(shown, suggestion))));
  if (notes.length > 0) {
    made.append(element('span', { class: 'why' }, ...notes.flatMap((note, i) => (i === 0 ? note : [' · ', ...note]))));
  }
  made.addEventListener('mousedown', (event) => event.preventDefault());
  made.addEventListener('click', () => choose(index));
  return made;
}

function close() {
  listbox.hidden = true;
  input.setAttribute('aria-expanded', 'false');
  activate(-1);
}

function open() {
  if (options.length > 0) {
    listbox.hidden = false;
    input.setAttribute('aria-expanded', 'true');
  }
}

function activate(index) {
  listbox.children[active]?.setAttribute('aria-selected', 'false');
  active = index;
  const chosen = listbox.children[index];
  if (chosen) {
    chosen.setAttribute('aria-selected', 'true');
    chosen.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', chosen.id);
  } else {
    input.removeAttribute('aria-activedescendant');
  }
}

function say(text, isProblem = false, ...children) {
  message.replaceChildren(text, ...children);
  message.classList.toggle('problem', isProblem);
  message.hidden = text === '';
}

async function suggest() {
  pending?.abort();
  const text = input.value.trim();
  if (text === '') {
    options = [];
    listbox.replaceChildren();
    close();
    say('');
    status.textContent = '';
    return;
  }
  const request = new AbortController();
  pending = request;
  try {
    const { suggest: found } = await ask(SUGGEST, { text }, request.signal);
    const near = found.length === 0 ? (await ask(DID_YOU_MEAN, { text }, request.signal)).search.didYouMean : [];
    if (request !== pending) {
      return;
    }
    options = found;
    listbox.replaceChildren(...found.map(optionOf));
    active = -1;
    input.removeAttribute('aria-activedescendant');
    if (found.length > 0) {
      say('');
      status.textContent = `${found.length} ${found.length === 1 ? 'match' : 'matches'}. Use the arrow keys to choose.`;
      open();
    } else {
      close();
      offer(text, near);
    }
  } catch (problem) {
    if (problem.name !== 'AbortError') {
      close();
      say(`No answer from the server: ${problem.message}`, true);
      status.textContent = 'No answer from the server.';
    }
  }
}

/** Near codes and spellings are offered apart from the matches, never as matches. */
function offer(text, near) {
  const buttons = near.map((suggestion) => {
    const button = element('button', { type: 'button', title: suggestion.reason }, suggestion.text);
    button.addEventListener('click', () => tryOut(suggestion.text));
    return [' ', button];
  }).flat();
  say(`Nothing matches “${text}”.${near.length > 0 ? ' Did you mean' : ''}`, false, ...buttons);
  status.textContent = message.textContent;
}

function tryOut(text) {
  input.value = text;
  input.focus();
  suggest();
}

function choose(index) {
  const { code } = options[index];
  close();
  input.value = code;
  const target = `#${code}`;
  if (location.hash === target) {
    show(code);
  } else {
    location.hash = target;
  }
}

function value({ code, meaning, note }) {
  return element('span', {}, element('span', { class: 'value-code' }, code), meaning ?? element('span', { class: 'unknown' }, note ?? 'meaning unknown'));
}

function list(items, make = (item) => item) {
  return items.length === 1 ? make(items[0]) : element('ul', {}, ...items.map((item) => element('li', {}, make(item))));
}

function facts(rows) {
  const shown = rows.filter(([, content]) => content !== null && content !== undefined && content !== '' && content?.length !== 0);
  return shown.length === 0 ? null : element('dl', { class: 'facts' },
    ...shown.flatMap(([name, content]) => [element('dt', {}, name), element('dd', {}, content)]));
}

function source(provenance) {
  if (!provenance) {
    return null;
  }
  const { origin, source: file, release, row } = provenance;
  const names = { OFFICIAL: 'Official: ', CURATED: 'Written for CodeGraph: ', DERIVED: 'Derived: ' };
  return element('p', { class: 'source' }, element('span', { class: 'origin' }, names[origin]), file,
    release ? `, release ${release}` : '', row ? `, line ${row}` : '');
}

function words(items) {
  return items?.length ? element('ul', { class: 'words' }, ...items.map((item) => element('li', {}, item))) : null;
}

function section(title, provenance, rows) {
  const table = facts(rows);
  return table === null ? [] : [element('h3', {}, title), table, source(provenance)];
}

function officialRows(record) {
  const { coverage, pricing, betos, typesOfService, anesthesiaBaseUnits, action, dates, crossReferences, references, processingNote } = record;
  return [
    ['Medicare coverage', coverage.code && value(coverage)],
    ['Pricing', pricing?.indicators.length ? list(pricing.indicators, value) : null],
    ['Multiple pricing', pricing?.multiplePricing && value(pricing.multiplePricing)],
    ['BETOS', betos && value(betos)],
    ['Type of service', typesOfService?.length ? list(typesOfService, value) : null],
    ['Anesthesia base units', anesthesiaBaseUnits > 0 ? String(anesthesiaBaseUnits) : null],
    ['Added', dates?.added],
    ['Last action', action && element('span', {}, value(action), dates?.actionEffective ? `, effective ${dates.actionEffective}` : '')],
    ['Terminated', dates?.terminated],
    ['Cross-references', crossReferences?.length ? list(crossReferences, (reference) => reference.text) : null],
    ['Coverage manual', references?.coverageIssuesManual.join(', ')],
    ['Carriers manual', references?.medicareCarriersManual.join(', ')],
    ['Statute', references?.statute],
    ['Lab certification', references?.labCertifications.length ? list(references.labCertifications, value) : null],
    ['Processing note', processingNote && `${processingNote.number}: ${processingNote.text ?? 'text not loaded'}`],
  ];
}

function curatedRows(record) {
  return [
    ['Also known as', words(record.synonyms)],
    ['In plain words', words(record.plainLanguage)],
    ['When to use it', record.whenToUse],
    ['Clinical context', record.clinicalContext],
    ['Billing and documentation', record.documentation],
    ['Service type', record.serviceType],
    ['Sites of service', record.sitesOfService?.length ? list(record.sitesOfService) : null],
    ['Specialties', words(record.specialties?.map((specialty) => specialty.name))],
  ];
}

function render(record, isModifier, query) {
  const kind = isModifier ? `${SYSTEMS[record.system]} modifier` : record.section ? `${SYSTEMS[record.system]} · ${record.section.name}` : SYSTEMS[record.system];
  const descriptor = record.longDescription ?? record.shortDescription;
  detail.replaceChildren(
    element('h2', {}, element('span', { class: 'code' }, record.code), element('span', { class: `badge ${record.status}` }, STATUSES[record.status])),
    element('p', { class: 'short' }, kind, record.longDescription && record.shortDescription ? ` · “${record.shortDescription}”` : ''),
    ...(descriptor ? [element('p', { class: 'descriptor' }, descriptor)] : []),
    ...(record.descriptorNotice ? [element('p', { class: 'notice' }, record.descriptorNotice)] : []),
    ...(record.summary ? [element('p', { class: descriptor ? 'summary' : 'descriptor' }, record.summary)] : []),
    ...section('In other words', record.provenance.curated, curatedRows(record)),
    ...section('Official record', record.provenance.official, officialRows(record)),
    element('details', {}, element('summary', {}, 'The query behind this panel'), element('pre', { tabindex: '0' }, query)));
  detail.hidden = false;
  document.title = `${record.code}: CodeGraph`;
  status.textContent = `${record.code}, ${STATUSES[record.status]}. ${descriptor ?? record.summary ?? ''}`;
}

async function show(code) {
  const isModifier = code.length === 2;
  try {
    const query = isModifier ? MODIFIER : CODE;
    const answer = await ask(query, { code });
    const record = isModifier ? answer.modifier : answer.code;
    if (record) {
      say('');
      render(record, isModifier, query);
    } else {
      detail.hidden = true;
      say(`There is no code ${code} in the loaded catalogue.`);
    }
  } catch (problem) {
    say(`No answer from the server: ${problem.message}`, true);
  }
}

input.addEventListener('input', suggest);
input.addEventListener('blur', close);
input.addEventListener('focus', () => {
  if (input.value !== '' && document.activeElement === input && options.length > 0 && input.value !== location.hash.slice(1)) {
    open();
  }
});
input.addEventListener('keydown', (event) => {
  const isOpen = !listbox.hidden;
  const last = options.length - 1;
  const moves = {
    ArrowDown: () => (isOpen ? activate(active === last ? 0 : active + 1) : open()),
    ArrowUp: () => (isOpen ? activate(active <= 0 ? last : active - 1) : open()),
    Enter: () => options.length > 0 && choose(Math.max(active, 0)),
    Escape: () => {
      if (isOpen) {
        close();
      } else {
        input.value = '';
        suggest();
      }
    },
  };
  const move = event.isComposing ? undefined : moves[event.key];
  if (move && !(event.key.startsWith('Arrow') && options.length === 0)) {
    event.preventDefault();
    move();
  }
});
for (const button of document.querySelectorAll('[data-example]')) {
  button.addEventListener('click', () => tryOut(button.dataset.example));
}

function follow() {
  const code = decodeURIComponent(location.hash.slice(1));
  if (/^[A-Za-z0-9]{2,5}$/.test(code)) {
    input.value = code.toUpperCase();
    show(code.toUpperCase());
  } else if (code === '') {
    detail.hidden = true;
  }
}

window.addEventListener('hashchange', follow);
follow();
