// Execution: values of all shapes, right and wrong, for variables and for results; the whole response is the same.
import { coerceInputValue, executeSync, getNamedType, isAbstractType, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType, parse, typeFromAST, validate } from 'graphql';
import { bases, schema, sdl } from './documents.mjs';
import { Report } from './report.mjs';

const wrong = [null, 0, 1, -1, 2147483648, 1.5, 1e300, true, false, '', 'x', '12', 'HCPCS', [], [1], [null], ['a', 2], [[1]], {}, { id: 1 }, { __typename: 'Item' }];

export async function checkExecution(engine, random, count) {
  const report = new Report('execution');
  await engine.ask({ kind: 'schema', source: sdl });
  const documents = bases.map((source) => ({ source, document: parse(source) })).filter(({ document }) => validate(schema, document).length === 0)
    .filter(({ source }) => !source.includes('__schema'))
    .filter(({ document }) => document.definitions.filter((d) => d.kind === 'OperationDefinition').length === 1);
  while (report.passed + report.failures.length < count) {
    const { source, document } = random.pick(documents);
    const operation = document.definitions.find((definition) => definition.kind === 'OperationDefinition');
    if (operation.operation === 'subscription') continue;
    const variables = variablesFor(operation);
    const root = JSON.parse(JSON.stringify(result(operation.operation === 'query' ? schema.getQueryType() : schema.getMutationType(), 0, random.chance(0.3) ? 0 : 0.04)));
    const expected = JSON.parse(JSON.stringify(executeSync({ schema, document, rootValue: root, variableValues: variables })));
    const { response } = await engine.ask({ kind: 'execute', source, variables, root });
    for (const error of response.errors ?? []) {
      delete error.extensions;
      report.count(error.message.replace(/"[^"]*"|\d+/g, '').split(/[.;:(]/)[0].trim().slice(0, 40));
    }
    if (!response.errors) report.count('without errors');
    for (const error of expected.errors ?? []) {
      // What only the server's own program can have got wrong is not told to clients.
      if (/^Abstract type|^Runtime Object type/.test(error.message)) error.message = 'Unexpected Execution Error';
    }
    report.equal({ data: expected.data, errors: byPath(expected.errors) }, { data: response.data, errors: byPath(response.errors) }, 'response', `${source}\n${JSON.stringify(variables)}\n${JSON.stringify(root)}`);
  }
  return report;

  function variablesFor(operation) {
    const variables = {};
    const badness = random.chance(0.5) ? 0 : 0.25;
    for (const definition of operation.variableDefinitions ?? []) {
      const type = typeFromAST(schema, definition.type);
      const value = random.chance(badness / 2) ? undefined : input(type, 0, badness);
      if (value !== undefined && !(badness === 0 && !isGood(value, type))) variables[definition.variable.name.value] = value;
    }
    return variables;
  }

  function isGood(value, type) {
    let good = true;
    coerceInputValue(value, type, () => { good = false; });
    return good;
  }

  function input(type, depth, badness) {
    if (random.chance(badness)) return random.pick(wrong);
    if (isNonNullType(type)) return input(type.ofType, depth, badness);
    if (depth > 4 || random.chance(0.05)) return null;
    if (isListType(type)) return Array.from({ length: random.int(3) }, () => input(type.ofType, depth + 1, badness));
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields());
      const chosen = type.isOneOf ? [random.pick(fields)] : fields.filter((field) => isNonNullType(field.type) || random.chance(0.5));
      const value = Object.fromEntries(chosen.map((field) => [field.name, input(field.type, depth + 1, badness)]));
      if (random.chance(badness)) value[random.pick(['nam', 'unknown', 'lows'])] = 1;
      return value;
    }
    return leaf(type);
  }

  function result(type, depth, badness) {
    if (random.chance(badness)) return random.pick(wrong);
    if (isNonNullType(type)) return result(type.ofType, depth, badness);
    if (depth > 7 || random.chance(0.05)) return null;
    if (isListType(type)) return Array.from({ length: random.int(3) }, () => result(type.ofType, depth + 1, badness));
    const named = isAbstractType(type) ? random.pick(schema.getPossibleTypes(type)) : type;
    if (isObjectType(named)) {
      return { __typename: named.name, ...Object.fromEntries(Object.values(named.getFields()).map((field) => [field.name, depth > 5 && isObjectType(getNamedType(field.type)) ? null : result(field.type, depth + 1, badness)])) };
    }
    return leaf(named);
  }

  function leaf(type) {
    if (isEnumType(type)) return random.pick(type.getValues()).name;
    switch (type.name) {
      case 'Int': return random.pick([0, 1, -5, 42]);
      case 'Float': return random.pick([0, 1.5, -2.25, 10]);
      case 'Boolean': return random.chance(0.5);
      default: return random.pick(['', 'a', 'naïve 😀', 'line\nbreak', '7']);
    }
  }
}

/** Errors may come in any order (section 7.1.2): fields of one selection set are independent of each other. */
const byPath = (errors) => errors && [...errors].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)).map(({ message, locations, path }) => ({ message, locations, path }));
