/**
 * The control: compiles each file as MDX, runs it and prints it as HTML, as a
 * site does that trusts its entries. Started by the test in a process of its own:
 * node run-as-mdx.mjs <folder of the files> <empty folder to work in>
 * Prints JSON: for each file the canaries that fired and the HTML.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';

const [files, workshop] = process.argv.slice(2);
const runtime = new URL('./jsx-runtime.mjs', import.meta.url).href;
const written = join(workshop, 'written');
process.env.KIDIRIS_CANARY = 'secret-of-the-machine';
process.env.KIDIRIS_CANARY_FILE = written;
process.env.KIDIRIS_SECRET_FILE = join(workshop, 'secret');
writeFileSync(process.env.KIDIRIS_SECRET_FILE, 'secret-in-a-file');

let fired = [];
globalThis.kidirisCanary = (name) => {
  fired.push(name);
  return 'fired';
};

const component = (name) => (properties) => `<${name}>${properties.children ?? ''}</${name}>`;

/** Front matter in JavaScript is run by a well-known reader; this is what it does. */
function runFrontMatter(text) {
  const script = /^---js\n([\s\S]*?)\n---\n/.exec(text)?.[1];
  if (script !== undefined) new Function(script)();
}

async function run(name) {
  fired = [];
  rmSync(written, { force: true });
  const text = readFileSync(join(files, name), 'utf8');
  runFrontMatter(text);
  let html = '';
  let error;
  try {
    const compiled = mdxToJs(text);
    const code = (typeof compiled === 'string' ? compiled : compiled.code).replaceAll(
      '"react/jsx-runtime"',
      JSON.stringify(runtime),
    );
    const module = join(workshop, `${name}.mjs`);
    writeFileSync(module, code);
    const { default: Content } = await import(pathToFileURL(module).href);
    html = String(Content({ components: { Quote: component('Quote'), Entry: component('Entry') } }));
  } catch (problem) {
    error = String(problem);
  }
  return { fired, html, error, hasWritten: existsSync(written) };
}

const results = {};
for (const name of readdirSync(files).filter((file) => file.endsWith('.mdx') && file !== 'braces.mdx'))
  results[name] = await run(name);
process.stdout.write(JSON.stringify(results));
