import type { Actor } from './actor.ts';
import type { Body } from './body.ts';
import type { EdtfDate, LocalMoment } from './edtf-date.ts';
import type { Language, LocalText } from './language.ts';
import type { Place } from './place.ts';
import type { Quote } from './quote.ts';
import type { Relation } from './relation.ts';
import type { Service } from './service.ts';
import type { Source } from './source.ts';

export const entryKinds = ['statement', 'ruling', 'outage', 'measure', 'event'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** high: a primary document, or two sources with different owners; medium: one source; low: inferred. */
export const confidences = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof confidences)[number];

/** The reason a speaker gave, as they gave it. */
export const explanations = [
  'denies-involvement',
  'technical-fault',
  'operators-fault',
  'platforms-fault',
  'legal-order',
  'security-grounds',
  'maintenance',
  'admits',
  'no-answer',
] as const;
export type Explanation = (typeof explanations)[number];

export const outageTypes = ['block', 'throttle', 'shutdown', 'interception', 'dns', 'unknown'] as const;
export type OutageType = (typeof outageTypes)[number];

export const extents = ['service', 'network', 'national', 'unknown'] as const;
export type Extent = (typeof extents)[number];

/** Only `measurement` (an instrument) counts as measured; the rest is reported. */
export const evidenceKinds = ['users', 'media', 'measurement', 'official'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/**
 * What an event was. `election`: people voted, in a referendum too; `protest`: people came together in public to
 * oppose or demand something; `livestream`: somebody spoke live on the internet.
 */
export const eventTypes = ['livestream', 'protest', 'election', 'other'] as const;
export type EventType = (typeof eventTypes)[number];

/** The types of events that are looked at beside outages. */
export type MarkedEventType = Exclude<EventType, 'other'>;

export function isMarkedEventType(type: EventType | undefined): type is MarkedEventType {
  return type !== undefined && type !== 'other';
}

export const statusSteps = ['filed', 'ruled', 'appealed', 'upheld', 'overturned', 'in-force', 'annulled'] as const;
export type StatusStep = (typeof statusSteps)[number];

/** Fields that an entry of any kind may name under `unknown`. */
export const commonKnowable = ['date', 'places', 'services', 'operators', 'actors'] as const;

/** Fields that an entry of a kind has, or names under `unknown`. */
export const knowableFields = {
  statement: ['occasion', 'explanations'],
  ruling: ['court', 'caseNumber', 'applicant', 'respondent', 'outcome', 'basis', 'status'],
  outage: ['starts', 'ends', 'evidence'],
  measure: ['document', 'article', 'version', 'powers'],
  event: [],
} as const satisfies Record<EntryKind, readonly string[]>;
export type KnowableField = (typeof commonKnowable)[number] | (typeof knowableFields)[EntryKind][number];

/** Somebody who took part, with the role they had on that day. */
export interface Participant {
  readonly actor: Actor;
  readonly role: LocalText | undefined;
  readonly organization: Actor | undefined;
}

/** What an entry says in one language. */
export interface EntryText {
  readonly language: Language;
  readonly title: string;
  readonly summary: string;
  readonly body: Body;
  /** Who translated it; absent for the language the entry leads with. */
  readonly translator: string | undefined;
  /** True when the lead has changed since the translation was made. */
  readonly isStale: boolean;
}

/** A date that another source gives for the same thing. */
export interface OtherDate {
  readonly date: EdtfDate;
  readonly source: Source;
}

export const updateKinds = ['update', 'correction'] as const;
export type UpdateKind = (typeof updateKinds)[number];

/** What was added to an entry, or put right in it, after it had been published. */
export interface EntryUpdate {
  readonly date: EdtfDate;
  readonly kind: UpdateKind;
  readonly note: LocalText;
}

interface EntryCore {
  readonly id: string;
  readonly date: EdtfDate;
  readonly otherDates: readonly OtherDate[];
  readonly language: Language;
  readonly texts: { readonly [language in Language]?: EntryText };
  readonly places: readonly Place[];
  readonly services: readonly Service[];
  readonly operators: readonly Actor[];
  readonly participants: readonly Participant[];
  readonly quotes: readonly Quote[];
  readonly sources: readonly Source[];
  /** Written and generated ones, in the order of the closed list. */
  readonly relations: readonly Relation[];
  readonly confidence: Confidence;
  /** What a `low` confidence was inferred from. */
  readonly inferredFrom: LocalText | undefined;
  readonly author: string;
  /** In the order of the file. */
  readonly updates: readonly EntryUpdate[];
  /** Fields that were looked for and not found. */
  readonly unknown: readonly KnowableField[];
  /** Ids of the research records it rests on. */
  readonly covers: readonly string[];
}

export interface Statement extends EntryCore {
  readonly kind: 'statement';
  readonly occasion: LocalText | undefined;
  readonly explanations: readonly Explanation[];
}

export interface Ruling extends EntryCore {
  readonly kind: 'ruling';
  readonly court: Actor | undefined;
  readonly caseNumber: string | undefined;
  readonly applicant: Actor | undefined;
  readonly respondent: Actor | undefined;
  readonly outcome: LocalText | undefined;
  readonly basis: LocalText | undefined;
  readonly status: readonly { readonly step: StatusStep; readonly date: EdtfDate; readonly source: Source }[];
}

/** Who noticed an outage, and by what means. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly by: Actor | undefined;
  readonly source: Source;
  readonly note: LocalText | undefined;
}

/** "Every evening, 20:00–22:00": local times of the place, `HH:MM`. */
export interface Recurrence {
  readonly every: 'day' | 'evening' | 'night' | 'irregular';
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly isApproximate: boolean;
}

export interface Outage extends EntryCore {
  readonly kind: 'outage';
  /** Clock times given by sources; more than one when they disagree. */
  readonly starts: readonly LocalMoment[];
  readonly ends: readonly LocalMoment[];
  readonly recurrence: Recurrence | undefined;
  readonly type: OutageType;
  readonly extent: Extent;
  readonly evidence: readonly Evidence[];
}

export interface Measure extends EntryCore {
  readonly kind: 'measure';
  /** Number or full name of the document, as printed. */
  readonly document: LocalText | undefined;
  readonly article: string | undefined;
  readonly version: EdtfDate | undefined;
  readonly powers: LocalText | undefined;
}

export interface Event extends EntryCore {
  readonly kind: 'event';
  /** Absent where nobody has said. */
  readonly eventType: EventType | undefined;
}

export type Entry = Statement | Ruling | Outage | Measure | Event;

/** The entry in the reader's language, else in the language it leads with. */
export function toReadersEntryText(entry: Entry, reader: Language): EntryText {
  const text = entry.texts[reader] ?? entry.texts[entry.language];
  if (text === undefined) throw new Error(`Entry "${entry.id}" has no text in its own language, "${entry.language}".`);
  return text;
}

/** Main voice lane of an entry, by which the four shapes and colours are given. */
export type Lane = 'said' | 'ruled' | 'observed' | 'context';

export function toLane(kind: EntryKind): Lane {
  switch (kind) {
    case 'statement':
      return 'said';
    case 'ruling':
    case 'measure':
      return 'ruled';
    case 'outage':
      return 'observed';
    case 'event':
      return 'context';
  }
}
