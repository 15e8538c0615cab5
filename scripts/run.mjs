/**
 * The two commands of a fresh machine, for any Node from 20: installs what is
 * missing, then goes on with npm, whose scripts find the Node that was installed.
 *
 *   node scripts/run.mjs start | test
 */
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const steps = { start: 'serve', test: 'check' };
const next = steps[process.argv[2]];
if (next === undefined) {
  console.error(`"${process.argv[2] ?? ''}" is no command here. Use: ${Object.keys(steps).join(', ')}.`);
  process.exit(1);
}

/** True when node_modules holds what the lockfile names. */
function isInstalled() {
  const installed = `${root}node_modules/.package-lock.json`;
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${root}package-lock.json`).mtimeMs;
}

let child;

function npm(...words) {
  return new Promise((resolve) => {
    // A shell finds npm.cmd on Windows; the words are ours and hold nothing to quote.
    child = spawn('npm', words, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
    child.on('exit', (code, signal) => {
      resolve(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1));
    });
  });
}

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child?.kill(signal));

if (!isInstalled()) {
  console.log('Installing what is missing (about 450 MB, once) …');
  const code = await npm('install', '--no-audit', '--no-fund', '--loglevel', 'error');
  if (code !== 0) process.exit(code);
}
process.exit(await npm('run', next));
