/**
 * The Nu Html Checker of the W3C on pages of the built site. It is a Java
 * program that npm brings along; Java itself is taken from the machine.
 */
import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';

const checker = fileURLToPath(new URL('../node_modules/vnu-jar/build/dist/vnu.jar', import.meta.url));
const oldestJava = 11;

/** What the checker does not know of the standards it checks; the whole message, so that nothing else passes with it. */
const unknownToChecker = [
  // Trusted Types: https://w3c.github.io/trusted-types/dist/spec/#require-trusted-types-for-csp-directive
  /^Bad value .* for attribute “content” on element “meta”: Unrecognised directive-name: "require-trusted-types-for"\. Unrecognised directive-name: "trusted-types"\. $/u,
  // CSS View Transitions 2: https://drafts.csswg.org/css-view-transitions-2/#view-transition-rule
  /^CSS: Unrecognized at-rule “@view-transition”$/u,
  // SVG 2: https://www.w3.org/TR/SVG2/coords.html#VectorEffectProperty
  /^CSS: “vector-effect”: Property “vector-effect” doesn't exist\.$/u,
];

/** The Java of this machine as a number, 17; absent when there is none or it is too old for the checker. */
export function findJava() {
  const { stderr, status } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const version = status === 0 ? /version "(?:1\.)?(\d+)/u.exec(stderr)?.[1] : undefined;
  return Number(version ?? 0) >= oldestJava ? Number(version) : undefined;
}

function toProblem({ url, lastLine, lastColumn, message, extract }) {
  const file = url?.replace(/^.*\/dist\//u, '') ?? 'the checker itself';
  return `${file}:${lastLine ?? 0}:${lastColumn ?? 0} ${message} ${extract ?? ''}`;
}

/**
 * The errors in files or folders of pages, one a line; warnings of style are passed over.
 * @param {readonly string[]} paths
 * @returns {Promise<string[]>}
 * @throws Error when the checker does not say what it checked.
 */
export async function findMarkupErrors(paths) {
  const settings = ['-Xss2m', '-jar', checker, '--format', 'json', '--errors-only', '--exit-zero-always'];
  const child = spawn('java', [...settings, '--skip-non-html', '--stdout', ...paths.map((path) => resolve(path))]);
  const said = [];
  const complaints = [];
  child.stdout.on('data', (bytes) => said.push(bytes));
  child.stderr.on('data', (bytes) => complaints.push(bytes));
  await new Promise((done, fail) => child.once('error', fail).once('close', done));
  const text = Buffer.concat(said).toString();
  if (!text.startsWith('{')) throw new Error(`The Nu Html Checker failed: ${text}${Buffer.concat(complaints)}`);
  return JSON.parse(text)
    .messages.filter(({ message }) => !unknownToChecker.some((pattern) => pattern.test(message)))
    .map(toProblem);
}
