/**
 * Finds the browser for the browser tests: `CHROME_PATH`, else one on this
 * machine, else Debian's, installed as root. Never a silent skip.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';

const known = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
];

/** Arguments for a browser that speaks to this machine only. */
export const browserArguments = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Letters are drawn as the font says, not as the machine’s settings would have them.
  '--font-render-hinting=none',
  '--disable-lcd-text',
  // A new process for each page costs more than most pages.
  '--renderer-process-limit=1',
];

function installOnDebian() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log('No browser found; installing Debian’s Chromium for the browser tests …');
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  execFileSync('apt-get', ['update', '-q'], options);
  execFileSync('apt-get', ['install', '-y', '-q', 'chromium'], options);
}

/** The path of a Chromium or Chrome. @throws Error with what to do when there is none. */
export function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH names "${named}", but no such file exists. Name a Chromium or Chrome.`);
  }
  return known.find(existsSync);
}

/** As `findBrowser`, but on Debian as root one is installed. */
export function requireBrowser() {
  const found = findBrowser();
  if (found !== undefined) return found;
  installOnDebian();
  const installed = known.find(existsSync);
  if (installed !== undefined) return installed;
  throw new Error(
    'The browser tests need Chromium or Chrome, and none was found. Install one (on Debian: apt-get install chromium), ' +
      'or name it: CHROME_PATH=/path/to/chrome npm test',
  );
}
