import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createGithubReport } from '../../../../src/cli/check/reporters/github.ts';
import { change, createWorld, event, toFile, toFiles } from '../../../records/builders.ts';
import { reportOf } from './report-of.ts';

const path = 'content/entries/2018/livestream-2018.mdx';

test('each problem is one command with file, line and column, and its words on lines of their own', () => {
  const files = toFiles(createWorld({ event: change(event, { services: ['facebok'] }) }));
  expect(createGithubReport(reportOf(files)).split('\n')[0]).toBe(
    `::error file=${path},line=11,col=5,title=reference-exists::services[1] names "facebok", but no service has that id. Did you mean "facebook"?%0A` +
      'why: Every actor, service, place, source and entry that a file names is described in the archive.%0A' +
      'write:   - "facebook"',
  );
});

test('a title that looks like a command stays words of a message', () => {
  const title = 'A%0A::error::x\r\n::set-output name=a::b, c: d';
  const text = createGithubReport(reportOf(toFiles(createWorld({ event: change(event, { title }) }))));
  const lines = text.split(/\r\n|\r|\n/);
  expect(lines).toHaveLength(3);
  expect(lines[1]).toMatch(/^::error file=[^:,]*,line=\d+,col=\d+,title=fields::/);
  expect(lines[1]).toContain('A%250A::error::x');
});

test('the name of a file cannot end its property or its line', () => {
  const [line = '', ...others] = createGithubReport(reportOf([toFile('content/a,b:c%0A\n::error::d.mdx', 'x')])).split(
    '\n',
  );
  expect(line).toMatch(
    /^::error file=content\/a%2Cb%3Ac%250A‹U\+000A›%3A%3Aerror%3A%3Ad\.mdx,line=1,col=1,title=file-name::/,
  );
  expect(others).toHaveLength(1);
});

test('whatever a file holds, each line is one of our commands or the closing line', () => {
  const hostile = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 5 }),
      fc.constantFrom('::error::', '\r', '\n', '%0A', '---\n', 'title: '),
    ),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(hostile, hostile, (name, text) => {
      const report = createGithubReport(reportOf([toFile(`content/${name.join('')}`, text.join(''))]));
      const lines = report.split(/\r\n|\r|\n/);
      expect(lines.at(-1)).toMatch(/^\d+ entries, /);
      for (const line of lines.slice(0, -1))
        expect(line).toMatch(/^::error file=[^:,\r\n]*,line=\d+,col=\d+,title=[a-z-]+::/);
    }),
    { numRuns: 200 },
  );
});
