import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rolldown } from 'rolldown';
import { withoutMessages } from './without-messages.ts';

/** The islands by the name of their file in `src/browser/`; a page names those it uses. */
export const islandNames = [
  'timeline-chart',
  'chart-download',
  'timeline-page',
  'line-keys',
  'mark-grid',
  'entry-tools',
  'lost-address',
  'quote-search',
  'search-worker',
  'search-nearest',
  'contribute-form',
  'contribute-rules',
] as const;
export type IslandName = (typeof islandNames)[number];

const folder = '_islands';

/** The date parser without the formatter beside it, whose words and locales no island may ask for. */
const dateParser = join(createRequire(import.meta.url).resolve('edtf'), '../../src/parser.js');

async function bundle(name: IslandName): Promise<string> {
  const build = await rolldown({
    input: fileURLToPath(new URL(`../browser/${name}.ts`, import.meta.url)),
    platform: 'browser',
    plugins: name === 'contribute-rules' ? [withoutMessages()] : [],
    resolve: { alias: { edtf: dateParser } },
    // Importing a module does nothing by itself, but for those of `browser/`.
    treeshake: { moduleSideEffects: (id) => id.includes('/src/browser/') },
  });
  const { output } = await build.generate({
    format: 'iife',
    minify: true,
    comments: { annotation: false, jsdoc: false },
  });
  await build.close();
  return output[0].code;
}

function isIsland(name: string | undefined): name is IslandName {
  return (islandNames as readonly (string | undefined)[]).includes(name);
}

/**
 * Builds each island as one classic script: from a disk (`file://`) browsers
 * refuse module scripts, and the same files are to serve there.
 */
export function islands(): AstroIntegration {
  return {
    name: 'kidiris:islands',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const name = /\/_islands\/([a-z-]+)\.js$/.exec(request.url ?? '')?.[1];
          if (!isIsland(name)) {
            next();
            return;
          }
          bundle(name).then(
            (code) => {
              response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
              response.end(code);
            },
            (error: unknown) => {
              next(error);
            },
          );
        });
      },
      'astro:build:done': async ({ dir }) => {
        await mkdir(new URL(`${folder}/`, dir), { recursive: true });
        for (const name of islandNames) await writeFile(new URL(`${folder}/${name}.js`, dir), await bundle(name));
      },
    },
  };
}
