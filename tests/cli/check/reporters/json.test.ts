import { expect, test } from 'vitest';
import { createJsonReport } from '../../../../src/cli/check/reporters/json.ts';
import { change, createWorld, event, toFiles } from '../../../records/builders.ts';
import { reportOf } from './report-of.ts';

test('the shape is the one that is documented', () => {
  const files = toFiles(createWorld({ event: change(event, { services: ['facebok'] }) }));
  const { problems, ...rest } = JSON.parse(createJsonReport(reportOf(files, 'ru'))) as { problems: unknown[] };
  expect(rest).toEqual({
    version: 1,
    language: 'ru',
    counts: { entries: 5, quotes: 1, translations: 12, threads: 1, actors: 5, sources: 2, unknown: 5 },
  });
  expect(problems).toEqual([
    {
      path: 'content/entries/2018/livestream-2018.mdx',
      line: 11,
      column: 5,
      rule: 'reference-exists',
      severity: 'error',
      message: 'services[1] называет «facebok», но сервиса с таким id нет. Возможно, имелось в виду «facebook»?',
      why: 'Каждый участник, сервис, место, источник и каждая запись, которых называет файл, описаны в архиве: иначе ссылка вела бы в никуда.',
      lineToPaste: '  - "facebook"',
      mend: { line: 11, column: 5, replaced: 'facebok', by: 'facebook' },
    },
  ]);
});
