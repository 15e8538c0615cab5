/**
 * Everything that decides whether a change is good, in order, with the time
 * each step took. A step that needs the built site is left out when the build
 * failed, and counts as failed.
 */
import { spawn } from 'node:child_process';
import process from 'node:process';
import { requireBrowser } from './find-browser.mjs';
import { requireNode } from './require-node.mjs';

requireNode();

/** Addresses of this machine, so that absolute links are built and tested too. */
const settings = {
  ASTRO_TELEMETRY_DISABLED: '1',
  SITE_URL: 'http://127.0.0.1:4399/kidiris/',
  REPOSITORY_URL: 'http://127.0.0.1:4399/repository',
  CONTACT_EMAIL: 'editors@kidiris.example',
};

const steps = [
  { name: 'format', script: 'check:format' },
  { name: 'lint', script: 'check:lint' },
  { name: 'types', script: 'check:types' },
  { name: 'workflows', script: 'check:workflows' },
  { name: 'unit tests', script: 'check:unit' },
  { name: 'content and build', script: 'build' },
  { name: 'built site', script: 'check:site', needsSite: true },
  { name: 'budgets', script: 'check:budgets', needsSite: true },
  { name: 'browser tests', script: 'check:browser', needsSite: true },
  { name: 'Lighthouse', script: 'check:lighthouse', needsSite: true },
];

function run(script, environment) {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', script], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...settings, ...environment },
      shell: process.platform === 'win32',
    });
    child.on('exit', (code) => resolve(code === 0));
  });
}

const browser = requireBrowser();
const results = [];
let isBuilt = true;
for (const { name, script, needsSite = false } of steps) {
  const start = Date.now();
  console.log(`\n── ${name} (npm run ${script})`);
  const passed = needsSite && !isBuilt ? false : await run(script, { CHROME_PATH: browser });
  if (script === 'build') isBuilt = passed;
  results.push({ name, passed, seconds: Math.round((Date.now() - start) / 100) / 10 });
}

console.log('\n── all steps');
for (const { name, passed, seconds } of results) console.log(`${passed ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
const failed = results.filter(({ passed }) => !passed).length;
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
