// Executable documents: the same errors, with the same messages in the same order at the same places.
import { buildSchema, parse, validate } from 'graphql';
import { readFileSync } from 'node:fs';
import { damage } from './random.mjs';
import { Report, told } from './report.mjs';

const read = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');
export const sdl = read('schema.graphql');
export const schema = buildSchema(sdl);
export const bases = read('documents.graphql').split(/^# ----.*\n/m).filter((text) => text.trim());
const words = [...new Set([...sdl.matchAll(/\b[A-Za-z_]\w*/g)].map(([word]) => word)), 'missing', 'Missing', '__typename', 'on', 'query', 'mutation', 'subscription', 'fragment',
  'skip', 'include', 'deprecated', 'if', 'type', 'null', 'true', 'F1', 'F2', 'Q', '__schema', '__type', 'fields', 'possibleTypes'];

export async function checkDocuments(engine, random, count) {
  const report = new Report('documents');
  const answer = await engine.ask({ kind: 'schema', source: sdl });
  report.equal([], answer.errors, 'the schema', sdl);
  for (const base of bases) await compare(base);
  while (report.passed + report.failures.length < count) {
    const base = random.chance(0.8) ? random.pick(bases) : `${random.pick(bases)}\n${random.pick(bases)}`;
    await compare(damage(base, words, random));
  }
  return report;

  async function compare(source) {
    let document;
    let errors;
    try {
      document = parse(source);
    } catch {
      return;
    }
    try {
      errors = validate(schema, document);
    } catch {
      // A wreck that graphql-js itself gives up on.
      report.skipped++;
      return;
    }
    for (const error of errors) report.count(error.message.replace(/"[^"]*"/g, '').split(/[.;:?(]/)[0].trim().slice(0, 32));
    if (errors.length === 0) report.count('valid');
    report.equal(told(errors), told((await engine.ask({ kind: 'validate', source })).errors), 'validation', source);
  }
}
