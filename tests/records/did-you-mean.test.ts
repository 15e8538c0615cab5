import { expect, test } from 'vitest';
import { toNearest, toSuggestion } from '../../src/records/did-you-mean.ts';

test('the nearest id is offered, and a far one is not', () => {
  const ids = ['azattyq-2018', 'vlast-2018', 'adil-soz'];
  expect(toNearest('azattyk-2018', ids)).toBe('azattyq-2018');
  expect(toNearest('something-else', ids)).toBeUndefined();
  expect(toSuggestion('vlsat-2018', ids)).toEqual({
    message: {
      kk: '«vlast-2018» демек пе едіңіз?',
      ru: 'Возможно, имелось в виду «vlast-2018»?',
      en: 'Did you mean "vlast-2018"?',
    },
    mend: { replaced: 'vlsat-2018', by: 'vlast-2018' },
  });
  expect(toSuggestion('x', ids)).toBeUndefined();
});
