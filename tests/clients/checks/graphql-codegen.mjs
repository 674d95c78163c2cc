// graphql-codegen reads the schema from the running server and makes types for four screens' documents; tsc judges them.
import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generate } from '@graphql-codegen/cli';
import { check, finish, url, version } from '../lib/check.mjs';
import { run } from '../lib/processes.mjs';

console.log(`# graphql-codegen ${version('@graphql-codegen/cli')}, client preset ${version('@graphql-codegen/client-preset')}, `
  + `typescript-operations ${version('@graphql-codegen/typescript-operations')}, TypeScript ${version('typescript')}`);

const folder = fileURLToPath(new URL('../codegen/', import.meta.url));
const generated = `${folder}generated/`;
const scalars = { Date: 'string', Decimal: 'number' };
rmSync(generated, { recursive: true, force: true });

await check('generates the client preset and typescript-operations from the running server', async () => {
  await generate({
    schema: url,
    documents: `${folder}operations/*.graphql`,
    silent: true,
    generates: {
      [`${generated}client/`]: { preset: 'client', config: { scalars, strictScalars: true, enumsAsTypes: true }, presetConfig: { persistedDocuments: true } },
      [`${generated}operations.ts`]: { plugins: ['typescript-operations'], config: { scalars, strictScalars: true, enumsAsTypes: true } },
      [`${generated}schema.ts`]: { plugins: ['typescript'], config: { scalars, strictScalars: true } },
    },
  }, true);
  assert.match(readFileSync(`${generated}client/graphql.ts`, 'utf8'), /CodeDetailDocument/);
});

await check('the generated types compile strictly, with a program that uses them', () => run('tsc', ['--project', folder]));

await check('the server executes the generated persisted documents', async () => {
  const ask = async (query, variables) => (await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })).json();
  const { data: { code: { id } } } = await ask('{ code(code: "A9597") { id } }');
  const known = { text: 'blood', query: 'blood', code: 'A9597', codes: ['A9597', 'E0601-RR'], id };
  const documents = Object.values(JSON.parse(readFileSync(`${generated}client/persisted-documents.json`, 'utf8')));
  assert.equal(documents.length, 6);
  for (const query of documents) {
    const used = Object.fromEntries(Object.entries(known).filter(([name]) => query.includes(`$${name}:`)));
    const { errors } = await ask(query, used);
    assert.equal(errors, undefined, `${query}: ${JSON.stringify(errors)}`);
  }
});

finish();
