import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createSarifReport } from '../../../../src/cli/check/reporters/sarif.ts';
import { rules } from '../../../../src/records/rules.ts';
import { change, createWorld, event, toFile, toFiles } from '../../../records/builders.ts';
import { reportOf } from './report-of.ts';

interface Sarif {
  version: string;
  runs: [
    {
      tool: { driver: { rules: { id: string; help: { text: string }; shortDescription: { text: string } }[] } };
      results: Record<string, unknown>[];
    },
  ];
}

function sarifOf(files: Parameters<typeof reportOf>[0], language: 'kk' | 'ru' | 'en' = 'en'): Sarif {
  return JSON.parse(createSarifReport(reportOf(files, language))) as Sarif;
}

test('a problem is a result with its rule, its region and its fix', () => {
  const sarif = sarifOf(toFiles(createWorld({ event: change(event, { services: ['facebok'] }) })));
  const artifactLocation = { uri: 'content/entries/2018/livestream-2018.mdx', uriBaseId: '%SRCROOT%' };
  const deletedRegion = { startLine: 11, startColumn: 6, endLine: 11, endColumn: 13 };
  expect(sarif.version).toBe('2.1.0');
  expect(sarif.runs[0].results).toEqual([
    {
      ruleId: 'reference-exists',
      ruleIndex: rules.findIndex(({ name }) => name === 'reference-exists'),
      level: 'error',
      message: { text: 'services[1] names "facebok", but no service has that id. Did you mean "facebook"?' },
      locations: [{ physicalLocation: { artifactLocation, region: { startLine: 11, startColumn: 5 } } }],
      fixes: [
        {
          artifactChanges: [
            { artifactLocation, replacements: [{ deletedRegion, insertedContent: { text: 'facebook' } }] },
          ],
        },
      ],
    },
  ]);
});

test.each(['kk', 'ru', 'en'] as const)('the page of each rule is a heading of the guide in "%s"', (language) => {
  const described = sarifOf([], language).runs[0].tool.driver.rules;
  expect(described.map(({ id }) => id)).toEqual(rules.map(({ name }) => name));
  for (const { id, help, shortDescription } of described) {
    const [path = '', heading = ''] = help.text.split('#');
    expect(heading).toBe(id);
    expect(readFileSync(path, 'utf8')).toContain(`\n### ${id}\n`);
    expect(shortDescription.text).not.toBe('');
  }
});

test('the name of a file becomes an address that no sign can leave', () => {
  const [result] = sarifOf([toFile('content/a b#c?d.mdx', 'x')]).runs[0].results;
  expect(JSON.stringify(result)).toContain('"uri":"content/a%20b%23c%3Fd.mdx"');
});

test('every address that the schema wants whole is whole', () => {
  const text = createSarifReport(reportOf(toFiles(createWorld())));
  const addresses = [...text.matchAll(/"(?:\w+Uri|\$schema)": "([^"]*)"/g)].map(([, address = '']) => address);
  expect(addresses.length).toBeGreaterThan(0);
  expect(addresses.filter((address) => !URL.canParse(address))).toEqual([]);
});
