// SDL: the same documents are refused with the same messages, and schemas that are accepted are printed alike.
import { buildASTSchema, buildSchema, parse, printSchema, validateSchema } from 'graphql';
import { validateSDL } from 'graphql/validation/validate.js';
import { readFileSync } from 'node:fs';
import { damage } from './random.mjs';
import { Report, told } from './report.mjs';

const bases = readFileSync(new URL('schemas.graphql', import.meta.url), 'utf8').split(/^# ----.*\n/m).filter((text) => text.trim());
const words = ['Query', 'String', 'Int', 'ID', 'Float', 'Node', 'Named', 'Item', 'Filter', 'Choice', 'Kind', 'Result', 'Missing', '__Own', 'deprecated', 'oneOf', 'tag', 'specifiedBy',
  'name', 'id', 'kind', 'FIELD', 'OBJECT', 'query', 'mutation', 'type', 'interface', 'input', 'enum', 'scalar', 'union', 'implements', 'extend', 'repeatable'];

// What graphql-js 16 does not check: two rules of the September 2025 edition, and what directives in SDL are given as arguments.
// Tests of the project's own cover them.
const newer = [/^All root types must be different/, /contains itself through the default values/, /^Argument "@\w+\(\w+:\)" has invalid value/];

export async function checkSdl(engine, random, count) {
  const report = new Report('sdl');
  for (const base of bases) await compare(base);
  while (report.passed + report.failures.length < count) await compare(damage(random.pick(bases), words, random));
  return report;

  async function compare(source) {
    let document;
    try {
      document = parse(source);
    } catch {
      // One in twenty: the parser has referees of its own.
      if (random.chance(0.05)) {
        report.count('syntax errors');
        report.equal('syntax', (await engine.ask({ kind: 'sdl', source })).stage, 'accepted', source);
      }
      return;
    }

    const answer = await engine.ask({ kind: 'sdl', source });
    const invalid = validateSDL(document);
    if (differsInExtendedInputs(source, [...invalid, ...answer.errors])) {
      report.skipped++;
      return;
    }
    if (invalid.length > 0 || answer.stage === 'sdl') {
      report.count('invalid documents');
      report.equal(told(invalid), told(answer.errors), 'SDL validation', source);
      return;
    }

    const { schema, errors } = build(document);
    if (/^Unexpected input type/.test(errors[0]?.message)) {
      // graphql-js stumbles over the default of what cannot be an input.
      report.skipped++;
      return;
    }
    if (answer.errors.some((error) => /has invalid default value/.test(error.message))) {
      // graphql-js drops such a default, and judges the schema without it.
      report.skipped++;
      return;
    }
    const messages = (all) => all.map((error) => error.message).filter((message) => !newer.some((rule) => rule.test(message)) && !followsFromMisuse(message, errors)).sort();
    report.count(errors.length > 0 ? 'invalid schemas' : 'schemas');
    report.equal(messages(errors), messages(answer.errors), 'schema validation', source);
    if (errors.length === 0 && answer.print !== undefined) {
      // Defaults are printed as they were written; graphql-js 16 prints what they are coerced to.
      report.equal(distinctLocations(printSchema(schema)), printSchema(buildSchema(answer.print)), 'printed schema, read again', source);
      if (!source.includes('=') && !/@(tag|once)/.test(source)) report.equal(distinctLocations(printSchema(schema)), answer.print, 'printed schema', source);
    }
  }
}

function build(document) {
  try {
    const schema = buildASTSchema(document, { assumeValidSDL: true });
    return { schema, errors: validateSchema(schema) };
  } catch (error) {
    return { errors: [error] };
  }
}

/** Interfaces that are none and unions of what is no object have consequences that may be told or not. */
const followsFromMisuse = (message, errors) =>
  (/because it is implemented by/.test(message) && errors.some((error) => /must only implement Interface types/.test(error.message)))
  || (/^Interface field .* expects type/.test(message) && errors.some((error) => /can only include Object types/.test(error.message)));

/** A location that is named twice is one location. */
const distinctLocations = (text) => text.replace(/^(directive .* on )(.*)$/gm, (_, head, names) => head + [...new Set(names.split(' | '))].join(' | '));

/** graphql-js takes a field of an extended input object for an argument. */
const differsInExtendedInputs = (source, errors) =>
  /extend input/.test(source) && errors.some((error) => / may not be used on (ARGUMENT_DEFINITION|INPUT_FIELD_DEFINITION)/.test(error.message));
