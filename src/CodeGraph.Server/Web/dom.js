// Makes elements. Text is always text, so nothing from the index or from the address can become markup.

/** An element; attributes that are null or false are left out, those that begin with `on` are listeners. */
export function h(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      made.addEventListener(key.slice(2), value);
    } else if (value !== null && value !== undefined && value !== false) {
      made.setAttribute(key, value === true ? '' : value);
    }
  }
  made.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false && child !== ''));
  return made;
}

/** The text with its spans marked. Spans are UTF-16 offsets, as JavaScript's are. */
export function marked(text, spans) {
  const parts = [];
  let end = 0;
  for (const span of spans) {
    if (span.start >= end) {
      parts.push(text.slice(end, span.start), h('mark', {}, text.slice(span.start, span.end)));
      end = span.end;
    }
  }
  return [...parts, text.slice(end)];
}

/** A link to another site; an address that is no web address stays text. */
export function outside(address, ...children) {
  return /^https?:\/\//i.test(address ?? '')
    ? h('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, ...children)
    : h('span', {}, ...children);
}

/** A button that looks and works like one. */
export function button(text, onclick, attributes = {}) {
  return h('button', { type: 'button', onclick, ...attributes }, text);
}
