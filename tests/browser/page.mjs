// The page as a person uses it: typing, keys, links, the back button. Every wait is for a state, none for a time.
import assert from 'node:assert/strict';
import { chromium } from 'playwright-core';
import { check, finish } from '../clients/lib/check.mjs';

const base = process.env.CODEGRAPH_PAGE ?? 'http://127.0.0.1:5000/';
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
});

/** Opens the page in a window of its own; fails when it complains on the console or asks another host for anything. */
async function visit(path, use, { prepare = null, allow = null, ...options } = {}) {
  const context = await browser.newContext({ viewport: { width: 1100, height: 800 }, ...options });
  const page = await context.newPage();
  const complaints = [];
  const asked = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (problem) => complaints.push(String(problem)));
  page.on('dialog', (dialog) => { complaints.push(`dialog: ${dialog.message()}`); dialog.dismiss(); });
  page.on('request', (request) => asked.push({ url: request.url(), query: request.postData() ? JSON.parse(request.postData()).query : null }));
  await prepare?.(page);
  await page.goto(base + path);
  await ready(page);
  await use(page, asked);
  assert.deepEqual(complaints.filter((text) => !allow?.test(text)), []);
  assert.deepEqual(asked.filter(({ url }) => !url.startsWith(base)).map(({ url }) => url), []);
  await context.close();
}

const ready = (page) => page.waitForSelector('#content[aria-busy="false"]');
const heading = (page, text) => page.waitForFunction((wanted) => document.querySelector('#content[aria-busy="false"] h1')?.textContent.includes(wanted), text);
const options = (page) => page.waitForSelector('#suggestions:not([hidden]) [role="option"]');

await check('typing offers codes, and asks for no details', () => visit('', async (page, asked) => {
  await page.locator('#query').pressSequentially('wheelch');
  await options(page);
  assert.match(await page.textContent('#suggestions'), /wheelchair/i);
  assert.ok(await page.locator('#suggestions mark').count() > 0);
  assert.ok(!asked.some(({ query }) => /feeSchedule|modifiers\(/.test(query ?? '')));
}));

await check('arrow keys choose, Enter opens, the focus goes to the heading', () => visit('', async (page) => {
  const box = page.locator('#query');
  await box.fill('A95');
  await options(page);
  assert.equal(await box.getAttribute('aria-expanded'), 'true');
  await box.press('ArrowDown');
  await box.press('ArrowDown');
  assert.equal(await box.getAttribute('aria-activedescendant'), 'option-1');
  await box.press('ArrowUp');
  assert.equal(await page.getAttribute('#option-0', 'aria-selected'), 'true');
  const code = await page.textContent('#option-0 .code');
  await box.press('Enter');
  await heading(page, code);
  assert.match(page.url(), new RegExp(`code=${code}$`));
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
}));

await check('Escape closes the list, then empties the box', () => visit('', async (page) => {
  const box = page.locator('#query');
  await box.fill('walker');
  await options(page);
  await box.press('Escape');
  assert.equal(await page.locator('#suggestions').isHidden(), true);
  assert.equal(await box.getAttribute('aria-expanded'), 'false');
  assert.equal(await box.inputValue(), 'walker');
  await box.press('Escape');
  assert.equal(await box.inputValue(), '');
}));

await check('the answer to an older text never replaces that to a newer one', () => visit('', async (page) => {
  let release;
  const held = new Promise((resolve) => { release = resolve; });
  let seen;
  const asked = new Promise((resolve) => { seen = resolve; });
  await page.route('**/graphql', async (route) => {
    if (JSON.parse(route.request().postData()).variables.text === 'walker') {
      seen();
      await held;
    }
    await route.continue().catch(() => {});
  });
  await page.locator('#query').fill('walker');
  await asked;
  await page.locator('#query').fill('A9597');
  await page.waitForFunction(() => document.querySelector('#option-0 .code')?.textContent === 'A9597');
  release();
  await page.locator('#query').press('ArrowDown');
  assert.equal(await page.textContent('#option-0 .code'), 'A9597');
}));

await check('a link to a code shows it with one query for all, and its source', () => visit('?code=A9597', async (page, asked) => {
  await heading(page, 'A9597');
  const text = await page.textContent('#content');
  for (const part of ['Positron emission tomography', 'Pet, dx, for tumor id, noc', 'Other carrier priced', 'Carrier judgment', 'Standard imaging - nuclear medicine', 'Modifiers', 'Questions and answers']) {
    assert.ok(text.includes(part), part);
  }
  assert.match(await page.textContent('#record .sources'), /Official.*line \d+/);
  assert.equal(asked.filter(({ query }) => query).length, 1);
  assert.match(await page.title(), /^A9597/);
}));

await check('what is not loaded is said in the words of the API', () => visit('?code=E0601', async (page) => {
  await heading(page, 'E0601');
  for (const [id, words] of [['payment', /No physician fee schedule is loaded/], ['coverage', /No tables of the Medicare Coverage Database are loaded/], ['edits', /No NCCI medically unlikely edits/]]) {
    assert.match((await page.locator(`#${id} .notice`).allTextContents()).join(' '), words);
  }
}));

await check('back and forward show what was there', () => visit('?q=walker', async (page) => {
  await heading(page, 'walker');
  const code = await page.textContent('.hits .code >> nth=0');
  await page.click('.hits .code >> nth=0');
  await heading(page, code);
  await page.goBack();
  await heading(page, 'walker');
  assert.equal(await page.inputValue('#query'), 'walker');
  await page.goForward();
  await heading(page, code);
}));

await check('a search says of each hit why it stands where it does', () => visit('?q=blood+volume+tracr', async (page) => {
  await heading(page, 'blood volume tracr');
  assert.deepEqual((await page.locator('.hits .hit-name .code').allTextContents()).slice(0, 2).sort(), ['A9524', 'A9532']);
  assert.ok(await page.locator('.hits mark').count() > 0);
  await page.click('.hits .explain summary >> nth=0');
  assert.match(await page.textContent('.hits .explain dl >> nth=0'), /misspelt.*Letters corrected/s);
}));

await check('a question is answered with its sources', () => visit('?q=Does+Medicare+cover+A9524%3F', async (page) => {
  assert.match(await page.textContent('.answer'), /coverage code/);
  assert.ok(await page.locator('.answer .sources, .answer .sources-more').count() > 0);
}));

await check('the date of service is part of the address and decides', () => visit('?code=A9597', async (page) => {
  await heading(page, 'A9597');
  assert.equal(await page.textContent('h1 .badge'), 'Active');
  await page.fill('#as-of', '2010-01-01');
  await page.locator('#as-of').dispatchEvent('change');
  await page.waitForSelector('h1 .badge.NOT_YET_EFFECTIVE');
  assert.match(page.url(), /asOf=2010-01-01/);
}));

await check('a code that does not exist is told so, with near codes apart', () => visit('?code=A9S97', async (page) => {
  await heading(page, 'A9S97');
  assert.match(await page.textContent('#content'), /No code “A9S97”/);
}));

await check('sections can be browsed down to a code', () => visit('', async (page) => {
  await page.click('.tiles a[href="?section=E"]');
  await heading(page, 'Durable medical equipment');
  const code = await page.textContent('.codes .code >> nth=0');
  await page.click('.codes .code >> nth=0');
  await heading(page, code);
}));

await check('a modifier has a page', () => visit('?modifier=RR', async (page) => {
  await heading(page, 'RR');
  assert.match(await page.textContent('#content'), /rental/i);
}));

const HOSTILE = '<img src=x onerror="alert(1)"><script>alert(2)</script></p><a href="javascript:alert(3)">x</a>';
for (const path of [`?q=${encodeURIComponent(HOSTILE)}`, `?code=${encodeURIComponent(HOSTILE)}`, `?section=${encodeURIComponent(HOSTILE)}`, `?q=walker&within=${encodeURIComponent(HOSTILE)}`, `?code=A9597&asOf=${encodeURIComponent(HOSTILE)}`]) {
  await check(`an address with markup stays text: ${path.slice(0, 12)}`, () => visit(path, async (page) => {
    assert.equal(await page.locator('#content img, #content script, a[href^="javascript:"]').count(), 0);
    assert.match(await page.textContent('body'), /onerror|A9597|walker/);
  }));
}

// Every text that the catalogue could hold, markup: names of the schema and dates stay as they are.
const hostile = (value) => (Array.isArray(value) ? value.map(hostile)
  : value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, key === 'spans' ? [] : hostile(inner)]))
    : typeof value === 'string' && !/^[A-Z_]+$|^\d{4}-\d{2}-\d{2}$|^(Code|Modifier)$/.test(value) ? `${HOSTILE}${value}` : value);
for (const path of ['', '?code=A9597', '?modifier=RR', '?section=A', '?q=walker', '?q=Does+Medicare+cover+A9524%3F']) {
  await check(`a catalogue full of markup stays text: ${path || 'start page'}`, () => visit(path, async (page) => {
    assert.match(await page.textContent('#content'), /onerror="alert\(1\)"/);
    for (const summary of await page.locator('#content summary').all()) {
      await summary.evaluate((one) => one.parentElement.setAttribute('open', ''));
    }
    assert.equal(await page.locator('#content img, #content script, #content a[href^="javascript:"]').count(), 0);
    await page.locator('#query').fill('walk');
    await options(page);
    assert.equal(await page.locator('#suggestions img, #suggestions script').count(), 0);
  }, {
    prepare: (page) => page.route('**/graphql', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: hostile(await response.json()) });
    }),
  }));
}

await check('a server that is gone is told in human words, and asked again', () => visit('?code=A9597', async (page) => {
  await heading(page, 'A9597');
  await page.route('**/graphql', (route) => route.abort());
  await page.click('.trail a >> nth=0');
  await page.waitForSelector('[role="alert"]');
  assert.match(await page.textContent('[role="alert"]'), /cannot be reached/);
  await page.unroute('**/graphql');
  await page.click('[role="alert"] button');
  await heading(page, '');
}, { allow: /ERR_FAILED/ }));

for (const path of ['', '?code=A9597', '?code=E0601', '?q=walker', '?section=A']) {
  await check(`nothing is wider than a small phone: ${path || 'start page'}`, () => visit(path, async (page) => {
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  }, { viewport: { width: 360, height: 740 } }));
}

await browser.close();
finish();
