import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

const policyPattern = /http-equiv="Content-Security-Policy" content="([^"]+)"/;

const stylePattern = /'sha256-[^']+'/;

/** One page of each template: those at the root, those of one language, and the first of each folder below it. */
async function findTemplates(site: URL): Promise<string[]> {
  const root = await readdir(site);
  const inLanguage = await readdir(new URL('kk/', site));
  const folders = inLanguage.filter((name) => !name.includes('.'));
  const firsts = await Promise.all(folders.map((folder) => readdir(new URL(`kk/${folder}/`, site))));
  return [
    ...root,
    ...inLanguage.map((name) => `kk/${name}`),
    ...firsts.map((names, index) => `kk/${folders[index] ?? ''}/${names[0] ?? ''}`),
  ].filter((name) => name.endsWith('.html'));
}

async function readPolicy(page: URL): Promise<string> {
  const policy = policyPattern.exec(await readFile(page, 'utf8'))?.[1]?.replaceAll('&#39;', "'");
  if (policy === undefined) throw new Error(`The page "${page.pathname}" carries no Content-Security-Policy.`);
  return policy;
}

/**
 * Writes `_headers` for hosts that read it: the policy of the pages with the
 * hashes of all their style sheets (these differ by the depth of the page, since
 * they name the fonts by relative addresses), with the ancestors that only a
 * header may name, and the usual refusals.
 */
export function siteHeaders(): AstroIntegration {
  return {
    name: 'kidiris:headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const [first, ...others] = await Promise.all(
          (await findTemplates(dir)).map((page) => readPolicy(new URL(page, dir))),
        );
        const styles = [first ?? '', ...others].flatMap((policy) => stylePattern.exec(policy)?.[0] ?? []);
        const policy = (first ?? '').replace(stylePattern, [...new Set(styles)].join(' '));
        const headers = [
          '/*',
          `  Content-Security-Policy: ${policy}; frame-ancestors 'none'`,
          '  X-Content-Type-Options: nosniff',
          '  Referrer-Policy: no-referrer',
          '  Cross-Origin-Opener-Policy: same-origin',
          '  Permissions-Policy: camera=(), geolocation=(), microphone=()',
        ];
        await writeFile(new URL('_headers', dir), `${headers.join('\n')}\n`);
      },
    },
  };
}
