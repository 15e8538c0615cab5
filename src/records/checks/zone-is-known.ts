import type { Check } from '../check.ts';
import { createErrorReport } from '../report.ts';

const name = 'zone-is-known';
const report = createErrorReport(name);

/** Every zone of the IANA database that this Node knows, links included. */
function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== '';
  } catch {
    return false;
  }
}

export const zoneIsKnown: Check = {
  name,
  description: 'The zone of a place is one of the IANA database, since clock times are turned into UTC with it.',
  check: ({ places }) =>
    places.flatMap((file) => {
      if (isZone(file.data.zone)) return [];
      const message = `zone: "${file.data.zone}" is no zone of the IANA database. Zones of Kazakhstan are Asia/Almaty, Asia/Qyzylorda, Asia/Qostanay, Asia/Aqtobe, Asia/Aqtau, Asia/Atyrau and Asia/Oral.`;
      return [report(file, { field: ['zone'] }, message)];
    }),
  refused: 'zone: Asia/Astana',
  accepted: 'zone: Asia/Almaty',
};
