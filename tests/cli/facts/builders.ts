import type { ResearchRecord } from '../../../src/cli/facts/research-record.ts';
import type { Archive } from '../../../src/domain/archive.ts';
import { archiveOf } from '../../exports/archive-of.ts';
import { change, outage, statement } from '../../records/builders.ts';

const address = 'https://www.azattyq.org/a/1.html';

/** The record on which the statement of the small world rests. */
export function researchRecord(changes: Partial<ResearchRecord> = {}): ResearchRecord {
  return {
    id: 'not-us',
    kind: 'statement',
    date: '2018-03-14',
    title_kk: 'Кешкі іркіліс туралы: not-us-2018',
    title_ru: 'О вечерних сбоях',
    title_en: 'On the evening outages',
    actors: [{ name_kk: 'Ержан Біржанов', name_ru: null, name_en: 'Y. Birzhanov' }],
    services: ['Facebook'],
    places: ['Almaty'],
    operators: [],
    quotes: [{ text: 'Бұл мәселенің бізге еш қатысы жоқ', lang: 'kk', speaker: 'Birzhanov', sourceUrl: address }],
    sources: [{ url: address, publisher: 'Азаттық' }],
    related: [{ id: 'evening', relation: 'denies' }],
    confidence: 'medium',
    ...changes,
  };
}

/** The record on which the outage of the small world rests. */
export const outageRecord = researchRecord({
  id: 'evening',
  kind: 'outage',
  date: '2018-03-13',
  quotes: [],
  related: [],
});

/** The small world, in which the statement and the outage cover a record each. */
export function coveredArchive(): Archive {
  return archiveOf({
    statement: change(statement, { covers: ['not-us'] }),
    outage: change(outage, { covers: ['evening'] }),
  });
}
