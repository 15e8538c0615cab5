import { z } from 'zod';
import {
  commonKnowable,
  confidences,
  eventTypes,
  evidenceKinds,
  explanations,
  extents,
  knowableFields,
  outageTypes,
  statusSteps,
  updateKinds,
} from '../../domain/entry.ts';
import type { EntryKind } from '../../domain/entry.ts';
import { relationKinds } from '../../domain/relation.ts';
import { clock, date, id, language, line, localText, moment, words } from './fields.ts';
import { quoteSchema } from './quote-schema.ts';
import { sourceSchema } from './register-schemas.ts';

const core = {
  /** The name of the file; it never changes. */
  id,
  /** Language in which this file is written: kk, ru or en. */
  language,
  /** When it happened, in quotes, as exactly as it is known: "2018-03-13", "2018-03", "[2018-03-13..2018-12-31]". */
  date,
  /** Dates that other sources give for the same thing. */
  otherDates: z.array(z.strictObject({ date, source: id })).default([]),
  /** A headline like a sentence, without a full stop; at most 90 letters. */
  title: line,
  /** Who, what, when, where, in one or two sentences; at most 320 letters. */
  summary: words,
  /** Where it happened. */
  places: z.array(id).default([]),
  /** Sites, platforms and messengers it concerns. */
  services: z.array(id).default([]),
  /** Who took part, with the role of that day. */
  actors: z.array(z.strictObject({ actor: id, role: localText.optional(), organization: id.optional() })).default([]),
  /** Operators whose network it concerns. */
  operators: z.array(id).default([]),
  /** Words as sources printed them; each stands in the body as `<Quote id="…" />`. */
  quotes: z.array(quoteSchema).default([]),
  /** Ids of sources, or sources described in place. */
  sources: z.array(z.union([id, sourceSchema])).default([]),
  /** What it answers, denies, enforces …; only the side written here, the other is generated. */
  relations: z
    .array(
      z.strictObject({
        /** Id of the other entry. */
        to: id,
        kind: z.enum(relationKinds),
        /** One short clause: in what sense. */
        why: localText.optional(),
        /** Source that says so; obligatory for led-to. */
        source: id.optional(),
      }),
    )
    .default([]),
  /** high: a primary document, or two sources with different owners · medium: one source · low: inferred. */
  confidence: z.enum(confidences),
  /** What a low confidence is inferred from. */
  inferredFrom: localText.optional(),
  /** Who wrote the entry, under the name they want to be known by. */
  author: line,
  /** What was added or put right after it had been published: the day, update or correction, and what in one sentence. */
  updates: z.array(z.strictObject({ date, kind: z.enum(updateKinds), note: localText })).default([]),
  /** Ids of the research records it rests on. */
  covers: z.array(line).default([]),
};

function unknownOf<const Kind extends EntryKind>(kind: Kind) {
  return z.array(z.enum([...commonKnowable, ...knowableFields[kind]])).default([]);
}

export const statementSchema = z.strictObject({
  kind: z.literal('statement'),
  ...core,
  /** Where and how it was said: a press conference, an interview. */
  occasion: localText.optional(),
  /** The reasons that the speaker gave; an empty list when they gave none. */
  explanations: z.array(z.enum(explanations)).optional(),
  /** Fields that were looked for and not found. */
  unknown: unknownOf('statement'),
});

export const rulingSchema = z.strictObject({
  kind: z.literal('ruling'),
  ...core,
  /** Actor of the type court. */
  court: id.optional(),
  /** As printed. */
  caseNumber: line.optional(),
  /** Who asked the court. */
  applicant: id.optional(),
  /** Whom it was asked about. */
  respondent: id.optional(),
  /** What was decided, one clause. */
  outcome: localText.optional(),
  /** Legal basis as the source names it. */
  basis: localText.optional(),
  /** What became of it, each step with its date and source. */
  status: z.array(z.strictObject({ step: z.enum(statusSteps), date, source: id })).default([]),
  unknown: unknownOf('ruling'),
});

const localMoment = z.strictObject({ at: moment, approximate: z.boolean().default(false), source: id });

export const outageSchema = z.strictObject({
  kind: z.literal('outage'),
  ...core,
  /** Clock times local to the place; several when sources disagree. */
  starts: z.array(localMoment).default([]),
  ends: z.array(localMoment).default([]),
  /** "Every evening from 20:00 to 22:00". */
  recurrence: z
    .strictObject({
      every: z.enum(['day', 'evening', 'night', 'irregular']),
      from: clock.optional(),
      to: clock.optional(),
      approximate: z.boolean().default(false),
    })
    .optional(),
  /** block, throttle, shutdown, interception, dns or unknown */
  type: z.enum(outageTypes),
  /** service, network, national or unknown */
  extent: z.enum(extents),
  /** Who noticed it, and by what means; `measurement` is of instruments only. */
  evidence: z
    .array(z.strictObject({ kind: z.enum(evidenceKinds), by: id.optional(), source: id, note: localText.optional() }))
    .default([]),
  unknown: unknownOf('outage'),
});

export const measureSchema = z.strictObject({
  kind: z.literal('measure'),
  ...core,
  /** Number or full name, as printed. */
  document: localText.optional(),
  /** "41-1" */
  article: line.optional(),
  /** Date of the version. */
  version: date.optional(),
  /** What it allows, one clause. */
  powers: localText.optional(),
  unknown: unknownOf('measure'),
});

export const eventSchema = z.strictObject({
  kind: z.literal('event'),
  /** livestream, protest, election (a referendum too) or other; the first three are marked beside outages. */
  eventType: z.enum(eventTypes).optional(),
  ...core,
  unknown: unknownOf('event'),
});

export const entrySchema = z.discriminatedUnion('kind', [
  statementSchema,
  rulingSchema,
  outageSchema,
  measureSchema,
  eventSchema,
]);
export type EntryData = z.infer<typeof entrySchema>;
