import { mkdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { isLanguage, languages } from '../domain/language.ts';
import { createSearchDocuments } from '../search/documents.ts';
import { createResultLines } from './search-lines.ts';

const folder = '_search';

/** A script that hands one value to the page: it is read from a disk as from a server, where `fetch` is refused. */
function toScript(name: string, value: unknown): string {
  return `self.${name}=${JSON.stringify(value)};\n`;
}

async function createSearchFile(name: string): Promise<string | undefined> {
  const { archive } = await import('./site.ts');
  if (name === 'documents') return toScript('kidirisDocuments', createSearchDocuments(archive));
  return isLanguage(name) ? toScript('kidirisLines', createResultLines(archive, name)) : undefined;
}

/** Writes the texts that can be found, and for each language the lines below a result. */
export function searchFiles(): AstroIntegration {
  return {
    name: 'kidiris:search',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const name = /\/_search\/([a-z]+)\.js$/.exec(request.url ?? '')?.[1];
          createSearchFile(name ?? '').then((code) => {
            if (code === undefined) {
              next();
              return;
            }
            response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
            response.end(code);
          }, next);
        });
      },
      'astro:build:done': async ({ dir }) => {
        await mkdir(new URL(`${folder}/`, dir), { recursive: true });
        for (const name of ['documents', ...languages]) {
          await writeFile(new URL(`${folder}/${name}.js`, dir), (await createSearchFile(name)) ?? '');
        }
      },
    },
  };
}
