import { expect, test } from 'vitest';
import type { Archive } from '../../src/domain/archive.ts';
import { formatProblem } from '../../src/records/problem.ts';
import { readRecords } from '../../src/records/read-records.ts';
import { change, createWorld, draftOf, event, outage, quote, statement, today, toFiles } from './builders.ts';
import type { World } from './builders.ts';

function createFrom(world: World): Archive {
  const { archive, problems } = readRecords(toFiles(world), { today });
  if (archive === undefined) throw new Error(problems.map(formatProblem).join('\n'));
  return archive;
}

const archive = createFrom(createWorld());

test('entries stand oldest first, then by id', () => {
  expect(archive.entries.map(({ id }) => id)).toEqual([
    'law-41-1-2014',
    'movement-ban-2018',
    'evening-outages-2018',
    'livestream-2018',
    'not-us-2018',
  ]);
});

test('registers stand in the order of their ids', () => {
  expect(archive.actors.map(({ id }) => id)).toEqual([
    'director',
    'kazakhtelecom',
    'ooni',
    'technical-service',
    'yesil-court',
  ]);
  expect(archive.sources.map(({ id }) => id)).toEqual(['azattyq-2018', 'vlast-2018']);
});

test('ids have become the same values everywhere', () => {
  const [quoted] = archive.quotes;
  expect(quoted?.speaker).toBe(archive.actorById.get('director'));
  expect(quoted?.source).toBe(archive.sourceById.get('azattyq-2018'));
  expect(quoted?.entry).toBe(archive.entryById.get('not-us-2018'));
});

test('a relation stands on both sides, written on one and generated on the other', () => {
  const [written] = archive.entryById.get('not-us-2018')?.relations ?? [];
  const inverse = archive.entryById.get('evening-outages-2018')?.relations.find(({ kind }) => kind === 'denies');
  expect([written?.direction, written?.to.id]).toEqual(['written', 'evening-outages-2018']);
  expect([inverse?.direction, inverse?.to.id]).toEqual(['inverse', 'not-us-2018']);
  expect(inverse?.why).toEqual(written?.why);
});

test('relations stand in the order of the closed list, not of the file', () => {
  const relations = archive.entryById.get('evening-outages-2018')?.relations.map(({ kind, to }) => `${kind} ${to.id}`);
  expect(relations).toEqual(['denies not-us-2018', 'coincides-with livestream-2018']);
});

test('translations of a quote come from the entry and from translated files, in the order of languages', () => {
  const world = createWorld({
    statement: change(statement, { quotes: [quote({ translations: { en: { text: 'Not us', by: 'Somebody' } } })] }),
    statementEn: change(draftOf('statementEn'), { quotes: {} }),
  });
  expect(createFrom(world).quotes[0]?.translations).toEqual([
    { language: 'ru', text: 'К нам этот вопрос не имеет отношения', by: 'Kidiris' },
    { language: 'en', text: 'Not us', by: 'Somebody' },
  ]);
});

test('whoever an entry names finds it: participants and their bodies, operators, parties, observers', () => {
  const named = (id: string) => {
    const actor = archive.actorById.get(id);
    return (actor && archive.entriesByActor.get(actor)?.map((entry) => entry.id)) ?? [];
  };
  expect(named('director')).toEqual(['movement-ban-2018', 'not-us-2018']);
  expect(named('technical-service')).toEqual(['not-us-2018']);
  expect(named('kazakhtelecom')).toEqual(['evening-outages-2018']);
  expect(named('ooni')).toEqual(['evening-outages-2018']);
  expect(named('yesil-court')).toEqual(['movement-ban-2018']);
});

test('a role is attested by the entry that names it', () => {
  const director = archive.actorById.get('director');
  const roles = director && archive.rolesByActor.get(director);
  expect(roles?.map(({ role, organization, entry }) => [role.en, organization?.id, entry.id])).toEqual([
    ['director', 'technical-service', 'not-us-2018'],
  ]);
});

test('an entry rests on the sources it lists and on those it names elsewhere', () => {
  expect(archive.entryById.get('evening-outages-2018')?.sources.map(({ id }) => id)).toEqual([
    'azattyq-2018',
    'vlast-2018',
  ]);
});

test('a source described in place is known everywhere', () => {
  const source = {
    id: 'in-place',
    publisher: 'A',
    owner: 'a',
    language: 'en',
    copy: 'original',
    unknown: ['title', 'date', 'url', 'archivedUrl'],
  };
  const made = createFrom(
    createWorld({ event: change(event, { sources: [source] }), outage: change(outage, { sources: ['in-place'] }) }),
  );
  const entries = [
    ...(made.entriesBySource.get(made.sourceById.get('in-place') ?? archive.sources[0] ?? never()) ?? []),
  ];
  expect(entries.map(({ id }) => id)).toEqual(['evening-outages-2018', 'livestream-2018']);
});

function never(): never {
  throw new Error('The archive has no sources.');
}

test('a thread knows its entries in their order, and an entry its threads', () => {
  const [thread] = archive.threads;
  const entry = archive.entryById.get('not-us-2018');
  expect(thread?.entries.map(({ id }) => id)).toEqual(['evening-outages-2018', 'not-us-2018']);
  expect(entry && archive.threadsByEntry.get(entry)).toEqual([thread]);
});

test('the archive is as of the newest day that it names; a month names none', () => {
  expect(archive.asOf).toBe('2018-04-01');
  expect(createFrom(createWorld({ vlast: change(draftOf('vlast'), { date: '2020-07' }) })).asOf).toBe('2018-04-01');
  expect(createFrom(createWorld({ vlast: change(draftOf('vlast'), { date: '2019-01-02' }) })).asOf).toBe('2019-01-02');
});

test('an event carries what it was, or nothing where nobody has said', () => {
  const typeOf = ({ entryById }: Archive) => {
    const entry = entryById.get('livestream-2018');
    return entry?.kind === 'event' ? entry.eventType : 'no event';
  };
  expect(typeOf(archive)).toBeUndefined();
  expect(typeOf(createFrom(createWorld({ event: change(event, { eventType: 'livestream' }) })))).toBe('livestream');
});
