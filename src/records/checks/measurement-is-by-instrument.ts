import type { Check } from '../check.ts';
import type { ActorType } from '../../domain/actor.ts';
import { createErrorReport } from '../report.ts';

const name = 'measurement-is-by-instrument';
const report = createErrorReport(name);

const withInstruments: ReadonlySet<ActorType> = new Set([
  'monitor',
  'platform',
  'company',
  'operator',
  'rights-organisation',
]);

export const measurementIsByInstrument: Check = {
  name,
  description:
    'Only what an instrument measured counts as measured: evidence of media, officials and people is reported.',
  check: ({ entries, actorById }) =>
    entries.flatMap((file) => {
      const { data } = file;
      if (data.kind !== 'outage') return [];
      return data.evidence.flatMap(({ kind, by }, index) => {
        const actor = kind === 'measurement' && by !== undefined ? actorById.get(by) : undefined;
        if (actor === undefined || withInstruments.has(actor.data.type)) return [];
        const message = `evidence[${index + 1}]: "${actor.id}" is of the type "${actor.data.type}" and runs no instrument. Name who measured under "by", or write the kind "media", "official" or "users".`;
        return [report(file, { field: ['evidence', index] }, message)];
      });
    }),
  refused: 'evidence: [{ kind: measurement, by: azattyq, source: … }]',
  accepted: 'evidence: [{ kind: measurement, by: ooni, source: … }]',
};
