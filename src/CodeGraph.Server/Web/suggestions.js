// What the search box offers while someone types: asks, shows the options, and says what to do when there are none.

import { ask, latest } from './api.js';
import { combobox } from './combobox.js';
import { button, h, marked } from './dom.js';
import { DID_YOU_MEAN, SUGGEST } from './queries.js';
import { counted, FIELDS, nameOf, STATUSES } from './words.js';

// Long enough to skip the keystrokes of a fast typist, too short to be noticed.
const DEBOUNCE = 60;
const DESCRIPTIONS = new Set(['CODE', 'SHORT_DESCRIPTION', 'LONG_DESCRIPTION']);
const BY_CODE = new Set(['EXACT_CODE', 'CODE_PREFIX']);

/**
 * Makes the search box. `choices()` gives date and whether ended codes count, `onCode(code, isModifier)` opens one,
 * `onSearch(text)` asks for all hits.
 */
export function searchBox({ input, listbox, message, status }, { choices, onCode, onSearch }) {
  const requests = latest();
  let found = [];
  let foundFor = '';
  let timer = 0;

  const box = combobox(input, listbox, {
    onChoose: (index) => take(found[index]),
    onSubmit: submit,
    onClear: () => {
      input.value = '';
      reset();
    },
  });

  function reset() {
    clearTimeout(timer);
    requests.stop();
    found = [];
    foundFor = '';
    box.show([]);
    say('');
    status.textContent = '';
  }

  function say(text, isProblem = false, ...children) {
    message.replaceChildren(text, ...children);
    message.classList.toggle('problem', isProblem);
    message.hidden = text === '';
  }

  function take(suggestion) {
    const isModifier = suggestion.node.__typename === 'Modifier';
    reset();
    input.value = suggestion.code;
    onCode(suggestion.code, isModifier);
  }

  // A code that was typed in full is opened; anything else is searched for. What the server has not answered yet decides nothing.
  function submit() {
    const text = input.value.trim();
    if (text === '') {
      return;
    }
    const exact = foundFor === text && found[0]?.match.tier === 'EXACT_CODE' && found.filter((one) => one.match.tier === 'EXACT_CODE').length === 1 ? found[0] : null;
    if (exact) {
      take(exact);
    } else {
      reset();
      onSearch(text);
    }
  }

  function changed() {
    clearTimeout(timer);
    if (input.value.trim() === '') {
      reset();
    } else {
      timer = setTimeout(suggest, DEBOUNCE);
    }
  }

  async function suggest() {
    const text = input.value.trim();
    const signal = requests.next();
    try {
      const { suggest: offered } = await ask(SUGGEST, { text, ...choices() }, signal);
      const near = offered.length === 0 ? (await ask(DID_YOU_MEAN, { text, asOf: choices().asOf }, signal)).search.didYouMean : [];
      if (signal.aborted) {
        return;
      }
      [found, foundFor] = [offered, text];
      box.show(offered.map(option));
      if (offered.length > 0) {
        say('');
        status.textContent = `${counted(offered.length, 'suggestion')}. Arrow keys choose, Enter searches for all.`;
      } else {
        offer(text, near);
      }
    } catch (problem) {
      if (problem.name !== 'AbortError') {
        box.show([]);
        say(problem.message, true);
        status.textContent = problem.message;
      }
    }
  }

  // Near codes and spellings are offered apart from the matches, never as matches.
  function offer(text, near) {
    const others = near.map((other) => [' ', button(other.text, () => api.type(other.text), { title: other.reason })]);
    say(`Nothing matches “${text}”.${near.length > 0 ? ' Did you mean' : ''}`, false, ...others.flat());
    status.textContent = message.textContent;
  }

  input.addEventListener('input', changed);
  const api = {
    /** Puts text in the box as if it had been typed. */
    type(text) {
      input.value = text;
      input.focus();
      changed();
    },
    /** Shows what the page is about, without asking for suggestions. */
    settle(text) {
      reset();
      input.value = text;
    },
    submit,
  };
  return api;
}

function option(suggestion, index) {
  const { code, node, match } = suggestion;
  const shown = nameOf(node) ?? suggestion.text;
  const typed = match.tier === 'CODE_PREFIX' ? match.term.length : match.tier === 'EXACT_CODE' ? code.length : 0;
  const notes = [
    node.__typename === 'Modifier' ? ['modifier'] : null,
    ended(node),
    ...why(suggestion, shown),
  ].filter((note) => note !== null);
  return h('li', { role: 'option', id: `option-${index}`, 'aria-selected': 'false' },
    h('span', { class: 'code' }, marked(code, typed > 0 ? [{ start: 0, end: typed }] : [])),
    h('span', { class: 'option-text' }, marked(shown, spansIn(shown, suggestion))),
    notes.length > 0 ? h('span', { class: 'why' }, notes.map((note, i) => (i === 0 ? note : [' · ', ...note]))) : null);
}

function ended(node) {
  return node.status === 'ACTIVE' || node.status === 'UNKNOWN' ? null
    : [node.status === 'TERMINATED' && node.dates?.terminated ? `ended ${node.dates.terminated}` : STATUSES[node.status].toLowerCase()];
}

/** Says in words why a suggestion is there: the name it matched, the synonym, the corrected word. */
function why({ match, text, spans }, shown) {
  const reasons = [];
  if (text !== shown && !DESCRIPTIONS.has(match.field) && !BY_CODE.has(match.tier)) {
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
  const places = spans.flatMap((span) => {
    const word = text.slice(span.start, span.end).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    return [...shown.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${word}`, 'giu'))].map((hit) => ({ start: hit.index, end: hit.index + hit[0].length }));
  });
  return places.sort((one, other) => one.start - other.start);
}
