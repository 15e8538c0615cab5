import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { everyPage, site } from './built-site.ts';
import { type Element, findAll, textOf, withDescendants } from './html-tree.ts';

interface Policed {
  /** In the order of the page. */
  readonly policies: readonly string[];
  readonly styles: readonly string[];
  /** What a policy would refuse, or what asks another host. */
  readonly odd: readonly string[];
}

const pages = new Map<string, Policed>();

function isElsewhere(address: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address);
}

const addresses = ['src', 'srcset', 'poster', 'data', 'action', 'formaction', 'ping', 'xlink:href'];

function* explainOdd(element: Element): Generator<string> {
  const { name, attributes } = element;
  for (const field of attributes.keys()) if (/^(?:style$|on)/i.test(field)) yield `<${name} ${field}>`;
  if (name === 'script' && (textOf(element) !== '' || !attributes.has('src'))) yield 'an inline script';
  for (const field of addresses)
    if (isElsewhere(attributes.get(field) ?? '')) yield `<${name} ${field}=${attributes.get(field) ?? ''}>`;
  const asks = name === 'use' || (name === 'link' && !/^(?:canonical|alternate)$/.test(attributes.get('rel') ?? ''));
  if (asks && isElsewhere(attributes.get('href') ?? '')) yield `<${name} href=${attributes.get('href') ?? ''}>`;
}

beforeAll(() => {
  for (const { file, html, root } of everyPage()) {
    const policies = findAll(root, 'meta').filter(
      ({ attributes }) => attributes.get('http-equiv') === 'Content-Security-Policy',
    );
    pages.set(file, {
      policies: policies.map(({ attributes }) => attributes.get('content') ?? ''),
      styles: [...html.matchAll(/<style\b[^>]*>(.*?)<\/style>/gs)].map((match) => match[1] ?? ''),
      odd: [...withDescendants(root)].flatMap((element) => [...explainOdd(element)]),
    });
  }
}, 60_000);

function filesThat(isOdd: (page: Policed) => boolean): string[] {
  return [...pages].filter(([, page]) => isOdd(page)).map(([file]) => file);
}

function hashOf(style: string): string {
  return `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
}

function toDirectives(policy: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(/\s+/);
      return [name, values];
    }),
  );
}

/** The headers that `_headers` names for every file. */
function readHeaders(): ReadonlyMap<string, string> {
  const lines = readFileSync(`${site}/_headers`, 'utf8').trimEnd().split('\n');
  expect(lines[0]).toBe('/*');
  return new Map(
    lines.slice(1).map((line) => {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
      return [name, value];
    }),
  );
}

test('every page has one style sheet in it, and its policy allows that one, by its hash, and files of ours', () => {
  expect(
    filesThat(
      ({ policies, styles }) =>
        policies.length !== 1 ||
        styles.length !== 1 ||
        toDirectives(policies[0] ?? '')
          .get('style-src')
          ?.join(' ') !== `'self' ${hashOf(styles[0] ?? '')}`,
    ),
  ).toEqual([]);
});

test('every page has the strict policy with Trusted Types', () => {
  const policies = new Set([...pages.values()].map(({ policies }) => policies[0]?.replace(/'sha256-[^']+'/, 'HASH')));
  expect([...policies]).toEqual([
    "default-src 'none'; script-src 'self'; style-src 'self' HASH; img-src 'self'; font-src 'self'; connect-src 'self'; " +
      "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types kidiris",
  ]);
});

test('the policy stands before everything that it is to judge', () => {
  const late = [...pages.keys()].filter((file) => {
    const html = readFileSync(`${site}/${file}`, 'utf8');
    const policy = html.indexOf('http-equiv="Content-Security-Policy"');
    return policy === -1 || /<(?:style|script|link)\b/.test(html.slice(0, policy));
  });
  expect(late).toEqual([]);
});

test('nothing is inline but the style sheet, and nothing is asked of another host', () => {
  expect([...pages].flatMap(([file, { odd }]) => odd.map((what) => `${file}: ${what}`))).toEqual([]);
});

test('_headers says what the pages say, allows the style sheets of all of them, and forbids to frame them', () => {
  const headers = readHeaders();
  const header = toDirectives(headers.get('Content-Security-Policy') ?? '');
  const page = toDirectives(pages.get('kk/index.html')?.policies[0] ?? '');
  for (const [name, values] of page) if (name !== 'style-src') expect(header.get(name), name).toEqual(values);
  expect([...header.keys()].filter((name) => !page.has(name))).toEqual(['frame-ancestors']);
  expect(header.get('frame-ancestors')).toEqual(["'none'"]);
  const allowed = new Set(header.get('style-src'));
  const used = new Set([...pages.values()].flatMap(({ styles }) => styles.map(hashOf)));
  expect([...used].filter((hash) => !allowed.has(hash))).toEqual([]);
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  expect(headers.get('Referrer-Policy')).toBe('no-referrer');
});

test('no line of _headers is longer than the 2,000 characters a host may cut it at', () => {
  for (const line of readFileSync(`${site}/_headers`, 'utf8').split('\n')) expect(line.length).toBeLessThan(2_000);
});

test('no island asks the browser for words, numbers or dates, which it does not know in Kazakh', () => {
  const islands = readdirSync(`${site}/_islands`).filter((name) => name.endsWith('.js'));
  expect(islands.length).toBeGreaterThan(0);
  for (const name of islands)
    expect([
      name,
      ...(readFileSync(`${site}/_islands/${name}`, 'utf8').match(/\bIntl\b|\.toLocale\w*/g) ?? []),
    ]).toEqual([name]);
});
