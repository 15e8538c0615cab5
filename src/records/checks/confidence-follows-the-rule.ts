import type { Check } from '../check.ts';
import { toUsedSources } from '../join/used-sources.ts';
import type { EntryFile } from '../records.ts';
import type { RecordIndex } from '../record-index.ts';
import type { Problem } from '../problem.ts';
import { createErrorReport, createWarningReport } from '../report.ts';
import type { Message, Messages } from '../message.ts';

const name = 'confidence-follows-the-rule';
const report = createErrorReport(name);
const warn = createWarningReport(name);

const says = {
  low: {
    kk: 'confidence: «low» үшін «inferredFrom» керек, ол фактінің неден қорытылғанын әр тілде айтады.',
    ru: 'confidence: «low» требует «inferredFrom», где на каждом языке сказано, из чего сделан вывод.',
    en: 'confidence: "low" needs "inferredFrom", which says in each language what the fact was inferred from.',
  },
  notLow: (confidence: string): Message => ({
    kk: `inferredFrom: ол «low» сенімділігіне жатады, ал бұл жазбада «${confidence}» тұр. Екеуінің бірін түзетіңіз.`,
    ru: `inferredFrom: оно относится к достоверности «low», а у записи «${confidence}». Исправьте одно из двух.`,
    en: `inferredFrom: it belongs to the confidence "low", but this entry has "${confidence}". Correct one of the two.`,
  }),
  high: {
    kk: 'confidence: «high» үшін бастапқы құжат не иелері әртүрлі екі дереккөз керек. Екінші дереккөзді қосыңыз не «medium» деп жазыңыз.',
    ru: 'confidence: «high» требует первичного документа или двух источников с разными владельцами. Добавьте второй источник или напишите «medium».',
    en: 'confidence: "high" needs a primary document, or two sources with different owners. Add the second source, or write "medium".',
  },
} satisfies Messages;

/** A quote from a document, or from the speaker's own mouth, lets the words themselves be checked. */
function hasPrimaryWords({ data }: EntryFile): boolean {
  return data.quotes.some(({ voice }) => voice === 'document' || voice === 'direct');
}

function hasPrimaryDocument({ data }: EntryFile): boolean {
  switch (data.kind) {
    case 'measure':
      return data.document !== undefined;
    case 'ruling':
      return data.caseNumber !== undefined;
    case 'outage':
      return data.evidence.some(({ kind }) => kind === 'measurement' || kind === 'official');
    case 'statement':
    case 'event':
      return false;
  }
}

/** What somebody who took part published is a document of their own: an operator's notice, an open letter. */
function isPublishedByParticipant({ data }: EntryFile, { sourceById }: RecordIndex): boolean {
  const participants = new Set([...data.actors.map(({ actor }) => actor), ...data.operators]);
  return toUsedSources(data).some((id) => participants.has(sourceById.get(id)?.data.owner ?? ''));
}

function countOwners({ data }: EntryFile, { sourceById }: RecordIndex): number {
  return new Set(toUsedSources(data).map((id) => sourceById.get(id)?.data.owner ?? id)).size;
}

function isWellFounded(file: EntryFile, records: RecordIndex): boolean {
  return (
    hasPrimaryWords(file) ||
    hasPrimaryDocument(file) ||
    isPublishedByParticipant(file, records) ||
    countOwners(file, records) >= 2
  );
}

function checkEntry(file: EntryFile, records: RecordIndex): Problem[] {
  const { confidence, inferredFrom } = file.data;
  if (confidence === 'low' && inferredFrom === undefined) {
    return [report(file, { field: ['confidence'] }, says.low)];
  }
  if (confidence !== 'low' && inferredFrom !== undefined) {
    return [report(file, { key: ['inferredFrom'] }, says.notLow(confidence))];
  }
  if (confidence !== 'high' || isWellFounded(file, records)) return [];
  return [warn(file, { field: ['confidence'] }, says.high, { replaced: 'high', by: 'medium' })];
}

export const confidenceFollowsTheRule: Check = {
  name,
  description: {
    kk: 'high: бастапқы құжат (не оның дәйексөзі) немесе иелері әртүрлі екі дереккөз; medium: бір дереккөз; low: жанама қорытылған, неден екенін жазба айтады.',
    ru: 'high: первичный документ (или его слова в цитате) либо два источника с разными владельцами; medium: один источник; low: вывод, и запись говорит, из чего.',
    en: 'high: a primary document (or quoted words of one), or two sources with different owners; medium: one source; low: inferred, and the entry says from what.',
  },
  check: (records) => records.entries.flatMap((file) => checkEntry(file, records)),
  refused: 'confidence: low',
  accepted: 'confidence: low\ninferredFrom: { kk: …, ru: …, en: … }',
};
