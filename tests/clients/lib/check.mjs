// What every check shares: the address of the server, one line a promise, and a closing count for .ci/run.
export const url = process.env.CODEGRAPH_URL ?? 'http://127.0.0.1:5000/graphql';
export { version } from './version.mjs';

let passed = 0;
let failed = 0;

/** Runs one promise; its line says whether it was kept. */
export async function check(name, run) {
  try {
    await run();
    passed++;
    console.log(`ok      ${name}`);
  } catch (problem) {
    failed++;
    console.log(`not ok  ${name}`);
    console.log(String(problem?.stack ?? problem).split('\n').slice(0, 30).join('\n').replace(/^/gm, '        '));
  }
}

/** Prints the closing count; the process ends, whatever timers and sockets the clients keep. */
export function finish() {
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 && passed > 0 ? 0 : 1);
}
