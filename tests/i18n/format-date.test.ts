import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/domain/language.ts';
import { parseEdtf } from '../../src/domain/parse-edtf.ts';
import { formatDate } from '../../src/i18n/format-date.ts';

const cases: readonly (readonly [string, string, string, string])[] = [
  ['2018-03-13', '2018 жылғы 13 наурыз', '13 марта 2018 года', '13 March 2018'],
  ['2018-03', '2018 жылғы наурыз', 'март 2018 года', 'March 2018'],
  ['2018', '2018 жыл', '2018 год', '2018'],
  ['201X', '2010-жылдар', '2010-е годы', 'the 2010s'],
  ['2018-06~', 'шамамен 2018 жылғы маусым', 'примерно июнь 2018 года', 'about June 2018'],
  ['2018-03-13?', '2018 жылғы 13 наурыз (нақты емес)', '13 марта 2018 года (неточно)', '13 March 2018 (uncertain)'],
  ['2011-12-16/2011-12-19', '2011 жылғы 16–19 желтоқсан', '16–19 декабря 2011 года', '16–19 December 2011'],
  [
    '2018-03~/2018-06~',
    'шамамен 2018 жылғы наурыз – маусым',
    'примерно март – июнь 2018 года',
    'about March – June 2018',
  ],
  [
    '2011-12-16/2012-01-31',
    '2011 жылғы 16 желтоқсан – 2012 жылғы 31 қаңтар',
    '16 декабря 2011 года – 31 января 2012 года',
    '16 December 2011 – 31 January 2012',
  ],
  [
    '2018-03-13/..',
    '2018 жылғы 13 наурыздан бастап, аяқталуы белгісіз',
    'с 13 марта 2018 года, конец неизвестен',
    'from 13 March 2018, end unknown',
  ],
  ['../2018-09', '2018 жылғы қыркүйекке дейін', 'до сентября 2018 года', 'until September 2018'],
  ['[2018-03-13..2018-12-31]', '2018 жыл, 13 наурыздан кейін', '2018 год, после 13 марта', 'in 2018, after 13 March'],
  [
    '[2018-03-13..2018-04-02]',
    '2018 жылғы 13 наурыз – 2018 жылғы 2 сәуір аралығындағы бір күн',
    'один из дней: 13 марта 2018 года – 2 апреля 2018 года',
    'one day between 13 March 2018 and 2 April 2018',
  ],
  [
    '2017?/2018?',
    '2017 жыл (нақты емес) – 2018 жыл (нақты емес)',
    '2017 год (неточно) – 2018 год (неточно)',
    '2017 (uncertain) – 2018 (uncertain)',
  ],
];

describe.each(cases)('the date %s', (text, kk, ru, en) => {
  test.each([
    ['kk', kk],
    ['ru', ru],
    ['en', en],
  ] as readonly (readonly [Language, string])[])('reads well in %s', (language, words) => {
    expect(formatDate(parseEdtf(text), language)).toBe(words);
  });
});

test('every month takes the Kazakh endings of beginning and end', () => {
  const from = Array.from(
    { length: 12 },
    (_, index) => formatDate(parseEdtf(`2018-${String(index + 1).padStart(2, '0')}/..`), 'kk').split(' ')[2],
  );
  expect(from).toEqual([
    'қаңтардан',
    'ақпаннан',
    'наурыздан',
    'сәуірден',
    'мамырдан',
    'маусымнан',
    'шілдеден',
    'тамыздан',
    'қыркүйектен',
    'қазаннан',
    'қарашадан',
    'желтоқсаннан',
  ]);
});
