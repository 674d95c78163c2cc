#!/usr/bin/env node
// graphql-js judges the engine: not only whether a document is refused, but with which words and where.
//
//   node run.mjs COMMAND [--only sdl,documents,execution] [--seed N (1)] [--count N (2000)] [--show N (5)]
//
// COMMAND runs tests/CodeGraph.GraphQLProcess. The same seed gives the same documents. Closing line: "N passed, N failed, N skipped".
import { parseArgs } from 'node:util';
import { checkDocuments } from './documents.mjs';
import { Engine } from './engine.mjs';
import { checkExecution } from './execution.mjs';
import { makeRandom } from './random.mjs';
import { checkSdl } from './sdl.mjs';

const checks = { sdl: checkSdl, documents: checkDocuments, execution: checkExecution };
const { values, positionals } = parseArgs({ allowPositionals: true, options: Object.fromEntries(['only', 'seed', 'count', 'show'].map((name) => [name, { type: 'string' }])) });
const engine = new Engine(positionals[0]);
const reports = [];
for (const name of values.only?.split(',') ?? Object.keys(checks)) {
  reports.push(await checks[name](engine, makeRandom(Number(values.seed ?? 1)), Number(values.count ?? 2000)));
}
engine.close();
for (const report of reports) report.print(Number(values.show ?? 5));
const sum = (of) => reports.reduce((total, report) => total + of(report), 0);
const failed = sum((report) => report.failures.length);
console.log(`${sum((report) => report.passed)} passed, ${failed} failed, ${sum((report) => report.skipped)} skipped`);
process.exitCode = failed > 0 ? 1 : 0;
