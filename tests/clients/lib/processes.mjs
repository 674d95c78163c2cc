import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../node_modules/.bin/', import.meta.url));

/** Runs a program of node_modules; fails with what it printed when it fails. */
export function run(program, args, cwd) {
  return new Promise((resolve, reject) => {
    execFile(bin + program, args, { cwd, maxBuffer: 1 << 24 }, (problem, stdout, stderr) => {
      if (problem) {
        reject(new Error(`${program} ${args.join(' ')}\n${stdout}${stderr}`));
      } else {
        resolve(stdout);
      }
    });
  });
}
