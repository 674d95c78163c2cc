// Restores the IDE's npm package beside the build's other intermediate files:
//
//   node restore.mjs TARGET_FOLDER
//
// It installs into a folder of its own and then renames it, so that builds running at the same time (a solution, its
// tests, an editor) never see half a package and never disturb one another: the first to finish wins.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, utimesSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = dirname(fileURLToPath(import.meta.url));
const target = resolve(process.argv[2]);
const lock = join(source, 'package-lock.json');
const restored = () => existsSync(join(target, 'package-lock.json'))
  && readFileSync(join(target, 'package-lock.json')).equals(readFileSync(lock));

if (!restored()) {
  const scratch = `${target}.${process.pid}`;
  try {
    mkdirSync(scratch, { recursive: true });
    copyFileSync(join(source, 'package.json'), join(scratch, 'package.json'));
    copyFileSync(lock, join(scratch, 'package-lock.json'));
    // --prefer-offline: the lock names one version by its hash, so npm's cache is as good as the registry.
    const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline',
      '--fetch-retries=1', '--fetch-timeout=20000'], { cwd: scratch, stdio: 'inherit', shell: process.platform === 'win32' });
    if (npm.status !== 0) {
      throw new Error(npm.error?.message ?? `npm ended with ${npm.status}`);
    }
    if (!restored()) {
      rmSync(target, { recursive: true, force: true });
      try {
        renameSync(scratch, target);
      } catch (error) {
        if (!restored()) throw error;
      }
    }
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

if (restored()) {
  // The build asks for this file to be newer than the lock it was made from.
  const now = new Date();
  utimesSync(join(target, 'package-lock.json'), now, now);
}
