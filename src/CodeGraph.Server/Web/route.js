// The address is the state: what is shown follows from it alone, so a link, the back button and a reload show the same.
//
//   ?code=J9271  ?modifier=RR  ?section=A  ?q=walker     what is shown; none of them is the start page
//   &asOf=2026-01-15  &inactive=1  &locality=10112-00    how: date of service, ended codes too, fees of a place
//   &within=J                                            of a search: only this section

const VIEWS = ['code', 'modifier', 'section', 'q'];

/** What an address asks for: `{ view, value, asOf, inactive, locality, within, notice }`. */
export function read(search, hash = '') {
  const query = new URLSearchParams(search);
  const view = VIEWS.find((name) => (query.get(name) ?? '').trim() !== '');
  const asOf = query.get('asOf') ?? '';
  const route = {
    view: view ?? 'home',
    value: view ? query.get(view).trim().slice(0, 500) : '',
    asOf: isDate(asOf) ? asOf : '',
    inactive: query.get('inactive') === '1',
    locality: (query.get('locality') ?? '').slice(0, 60),
    within: view === 'q' ? (query.get('within') ?? '').slice(0, 60) : '',
    notice: asOf !== '' && !isDate(asOf) ? `“${asOf.slice(0, 40)}” in the address is no date such as 2026-01-15; today is used.` : null,
  };
  // Addresses of earlier versions ended in #A9524.
  const old = decode(hash);
  return !view && /^[A-Z0-9]{5}$/i.test(old) && /\d/.test(old) ? { ...route, view: 'code', value: old.toUpperCase() } : route;
}

/** The address of a route, relative to the page. */
export function address(route) {
  const query = new URLSearchParams();
  if (route.view !== 'home') {
    query.set(route.view, route.value);
  }
  for (const name of ['within', 'asOf', 'locality']) {
    if (route[name]) {
      query.set(name, route[name]);
    }
  }
  if (route.inactive) {
    query.set('inactive', '1');
  }
  const text = query.toString();
  return text === '' ? './' : `?${text}`;
}

/** The address of a code, modifier, section or search that keeps the date and the other choices of the page. */
export function linkTo(view, value, extra = {}) {
  const { asOf, inactive, locality } = read(location.search);
  return address({ view, value, asOf, inactive, locality, ...extra });
}

function isDate(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return false;
  }
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
}

function decode(hash) {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}
