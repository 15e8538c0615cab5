import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

const policyPattern = /http-equiv="Content-Security-Policy" content="([^"]+)"/;

const stylePattern = /'sha256-[^']+'/;

/** Every page of the site. */
async function findPages(site: URL): Promise<string[]> {
  const names = await readdir(site, { recursive: true });
  return names.filter((name) => name.endsWith('.html')).map((name) => name.replaceAll('\\', '/'));
}

async function readPolicy(page: URL): Promise<string> {
  const policy = policyPattern.exec(await readFile(page, 'utf8'))?.[1]?.replaceAll('&#39;', "'");
  if (policy === undefined) throw new Error(`The page "${page.pathname}" carries no Content-Security-Policy.`);
  return policy;
}

/**
 * Writes `_headers` for hosts that read it: the policy of the pages with the
 * hashes of all their style sheets (these differ by what a page needs and by its
 * depth, since they name the fonts by relative addresses), with the ancestors that only a
 * header may name, and the usual refusals.
 */
export function siteHeaders(): AstroIntegration {
  return {
    name: 'kidiris:headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const [first, ...others] = await Promise.all(
          (await findPages(dir)).map((page) => readPolicy(new URL(page, dir))),
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
